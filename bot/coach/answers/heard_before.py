"""What was told in this visit and became no fact is offered where a question comes that it may answer: one tap, and it is the answer.

It is never taken by itself: that it was not understood where it was told is why it is asked.
"""

from typing import Final

from bot.coach.answers import answering
from bot.coach.basics.record import replace
from bot.coach.keeping import told_besides
from bot.coach.told import fitting
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import REMARK, DropRemark, KeepAnswer
from bot.coach.turn.replies import Ask, Option, Word, values
from bot.coach.understanding.clauses import Part, cut
from bot.coach.understanding.text import Utterance, utterance

HEARD: Final = "said_before"
# So many pieces are remembered in a visit, the first that were told: a choice names a piece by its place, which never changes.
_REMEMBERED: Final = 8
_AT_REST: Final = frozenset({"idle", "closing"})
_CLOSING: Final = frozenset({"unknown", "fine", "skip"})


def offer(draft: Draft) -> None:
    """At the end of a turn: remember what was kept besides, and offer what fits the question that was put now."""
    if not draft.has_deal or draft.conversation.walk is None:
        return
    told = draft.walk.told
    if draft.conversation.phase in _AT_REST:
        # Nothing is asked any more; the words live on as answers do, and no longer.
        if told:
            draft.to_walk(told=())
        return
    new = tuple(
        effect.text
        for effect in draft.effects
        if isinstance(effect, KeepAnswer)
        and (effect.question, effect.deal_id) == (REMARK, draft.deal_id)
        # What was taken for an answer and was none is not offered a second time.
        and effect.text != draft.told_again
    )
    if new:
        told = (*told, *(text for text in dict.fromkeys(new) if text not in told))[:_REMEMBERED]
        draft.to_walk(told=told)
    if any(told):
        _offer(draft, told)


def _offer(draft: Draft, told: tuple[str, ...]) -> None:
    pending = draft.conversation.pending
    place = next((n for n, part in enumerate(draft.parts) if isinstance(part, Ask)), None)
    if pending is None or place is None or draft.conversation.phase != "asking":
        return
    asked = draft.parts[place]
    if not isinstance(asked, Ask) or any(map(_is_offer, pending.options)):
        return
    # The latest first; of their steps the telling that says most.
    latest = reversed(range(len(told)))
    for at in sorted(latest, key=lambda at: -len(told[at])) if pending.question == "steps" else latest:
        part = _part_for(draft, pending.question, told[at])
        if part is not None:
            place_in, text = part
            option = Option(f"{HEARD}:{at}.{place_in}", Word("option.heard", values(text=text)))
            draft.parts[place] = replace(asked, options=_with(asked.options, option))
            draft.to(pending=replace(pending, options=_with(pending.options, option)))
            return


def _part_for(draft: Draft, question_id: str, told: str) -> tuple[int, str] | None:
    """The clause of what was told that may answer the question, by its place; all of it where only that does, or a row of steps."""
    said = utterance(told)
    if not told or not fitting.fits(draft, question_id, said):
        return None
    parts = _parts(said)
    if question_id != "steps" and len(parts) > 1:
        for at, part in enumerate(parts):
            if fitting.fits(draft, question_id, part.said):
                return at, part.said.text
    return len(parts), told


def _parts(said: Utterance) -> tuple[Part, ...]:
    return cut(said).parts("stop", "mark", "comma")


def _is_offer(option: Option) -> bool:
    return option.id.startswith(f"{HEARD}:")


def _with(options: tuple[Option, ...], option: Option) -> tuple[Option, ...]:
    """The choices with one more, before the way out of the question."""
    at = next((n for n, known in enumerate(options) if known.id in _CLOSING or known.side), len(options))
    return (*options[:at], option, *options[at:])


def take(draft: Draft, argument: str) -> bool:
    """Take what was told before as the answer, as if it were typed now. False where it is not remembered."""
    told, pending = draft.walk.told, draft.conversation.pending
    at, _, place = argument.partition(".")
    text = told[int(at)] if at.isdecimal() and int(at) < len(told) else ""
    if not text or not place.isdecimal() or pending is None:
        return False
    draft.to(pending=replace(pending, options=tuple(one for one in pending.options if not _is_offer(one))))
    answer, rest = _split(text, int(place))
    for remark in told_besides.told_of(draft, draft.deal_id):
        if remark.words in text and remark.id:
            draft.record(DropRemark(draft.deal_id, remark.id))
    if rest:
        draft.record(KeepAnswer(REMARK, rest, draft.deal_id))
    # A piece of what is taken goes with it; the places of the others never change.
    draft.to_walk(told=tuple(rest if known == text else "" if known in text else known for known in told))
    # What is still heard nowhere is kept once more.
    draft.told_again = answer
    answering.answer(draft, answer)
    return True


def _split(text: str, place: int) -> tuple[str, str]:
    """The clause at a place and what is left of the words; all of them where there is no such clause."""
    parts = _parts(utterance(text))
    if place >= len(parts):
        return text, ""
    return parts[place].said.text, cut(utterance(text)).without(parts[place].places).text
