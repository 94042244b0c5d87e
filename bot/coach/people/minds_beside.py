"""A mind that changed and a rival who left, beside something else: "feedback is in, Wilma bijgedraaid", "vote is 3 feb. PlaySafe out, too dear"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.keeping import views_changed
from bot.coach.people import rival_corrections
from bot.coach.people.who_differs import who_is_for_it
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import Clauses, cut
from bot.coach.understanding.text import Utterance, utterance

_LONGEST: Final = 14
_OF_A_STEP: Final = frozenset(
    {"happened", "know_more", "new_date", "differently", "slip_reason", "follow_up"}
)
# What is said on of whoever was named: "vindt het nu prima", "too dear".
_GOES_ON: Final = later(
    r"(?:(?:en|and|te|too|want|because|cos|coz|omdat|vindt|finds|fine|happy|now|nu|they|ze|hij|zij|he|she|it'?s|dat)\b.{0,40})"
)


def take(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep a mind that changed or a rival who left; the places of the clauses that tell it, none where none does."""
    taken: set[int] = set()
    if not draft.has_deal or not _may_tell(draft, told.said):
        return frozenset()
    for sentence in told.groups("comma"):
        whole = told.text_of(sentence)
        if _take(draft, whole):
            taken = taken.union(*(part.places for part in sentence))
            draft.understood.append(whole.text)
            continue
        about_it = False
        for part in sentence:
            if _take(draft, part.said):
                draft.understood.append(part.said.text)
                about_it = True
            elif about_it and _GOES_ON.fullmatch(part.said.fold.strip(" .!")):
                draft.own_words.append(part.said.text)
            else:
                about_it = False
                continue
            taken |= part.places
    return frozenset(taken)


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
        or _is_for_it(draft, told)
        or rival_corrections.leaves_the_race(draft, told)
    )


_NOT_THEY: Final = later(
    r"(?:(?:nee|no|maar|but|and|en),? )*(?:not )?\w[\w.'-]*(?: \w[\w.'-]*)?(?: niet| not)?"
)


def _is_for_it(draft: Draft, told: Utterance) -> bool:
    """Take "pol niet, die is juist voor" of somebody who was said to differ."""
    parts = cut(told).parts("comma", "stop")
    denied = len(parts) == _DENIED_AND_TOLD and _NOT_THEY.fullmatch(parts[0].said.fold) is not None
    if not denied or {"niet", "not"}.isdisjoint(parts[0].said.words):
        return False
    pros = who_is_for_it(draft, told)
    return bool(pros) and views_changed.comes_round(draft, pros[0])


_DENIED_AND_TOLD: Final = 2
