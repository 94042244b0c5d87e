"""A mind that changed and a rival who left, beside something else: "feedback is in, Wilma bijgedraaid", "vote is 3 feb. PlaySafe out, too dear"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.keeping import views_changed
from bot.coach.people import rival_corrections
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance

_SENTENCES: Final = later(r"(?<=[.!?;])\s+|\n+")
_PIECES: Final = later(r",\s+")
_LONGEST: Final = 14
_OF_A_STEP: Final = frozenset(
    {"happened", "know_more", "new_date", "differently", "slip_reason", "follow_up"}
)
# What is said on of whoever was named: "vindt het nu prima", "too dear".
_GOES_ON: Final = later(
    r"(?:(?:en|and|te|too|want|because|cos|coz|omdat|vindt|finds|fine|happy|now|nu|they|ze|hij|zij|he|she|it'?s|dat)\b.{0,40})"
)


def apart(draft: Draft, said: Utterance) -> Utterance | None:
    """What a text says beside a mind that changed or a rival who left, which is kept; None where that is all."""
    if not draft.has_deal or not _may_tell(draft, said):
        return said
    left: list[str] = []
    changed = False
    for sentence in _SENTENCES.split(said.text):
        pieces: list[str] = []
        taken = False
        whole = utterance(sentence)
        if _take(draft, whole):
            changed = True
            draft.understood.append(sentence)
            continue
        for piece in _PIECES.split(sentence):
            told = utterance(piece)
            if _take(draft, told):
                changed = taken = True
                draft.understood.append(piece)
            elif taken and _GOES_ON.fullmatch(told.fold.strip(" .!")):
                draft.own_words.append(told.text)
            else:
                taken = False
                pieces.append(piece)
        left += [", ".join(pieces)] if pieces else []
    if not changed:
        return said
    rest = utterance(". ".join(part.strip().rstrip(".") for part in left))
    return rest if rest.words else None


def _may_tell(draft: Draft, said: Utterance) -> bool:
    """Whether anybody who may change or leave is known, and named."""
    called = [person.called for person in draft.facts.people if person.differs]
    called += [rival.name for rival in draft.facts.competitors if rival.name]
    words = {*said.words}
    return any(words & {*utterance(one).words} for one in called)


def _take(draft: Draft, told: Utterance) -> bool:
    if not 1 < len(told.words) <= _LONGEST or told.text.rstrip().endswith("?"):
        return False
    if draft.open_question_id in _OF_A_STEP:
        # How a step went, with who left the race: one piece of news, heard as a whole.
        return views_changed.take(draft, told)
    return (
        views_changed.take(draft, told)
        or rival_corrections.is_not_in_place(draft, told)
        or rival_corrections.leaves_the_race(draft, told)
    )
