"""Asked in words to take something off: a step of theirs, an action of ours, somebody, or one of several lists."""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.answers.walking import reopen, repeat
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.finding import deal_meant
from bot.coach.keeping import actions_done, people_records, recording, taking_away
from bot.coach.keeping.taking_away import Kind
from bot.coach.people import views_put_right
from bot.coach.people.rival_corrections import drop_rival
from bot.coach.requests import all_but, off_a_list
from bot.coach.requests.off_worded import NAMED, ORDERS, Order, read
from bot.coach.route import what_is_meant
from bot.coach.route.route_corrections import show_route
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutNextStep, PutPosition, PutStep
from bot.coach.turn.replies import Word, values
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_worth

_LONGEST: Final = 9
_MAY_TAKE_OFF: Final = Gate(*off_a_list.WORDINGS, *ORDERS, *NAMED)
# Nobody and no place is called "remove foo".
_NO_ACT_ANSWERS: Final = frozenset({"final_yes", "people", "differ", "budget", "position", "rivals"})
_WHOLE_DEAL: Final = frozenset({
    "deze deal", "de deal", "deze klant", "de klant", "this deal", "the deal", "this customer", "the customer", "alles", "everything", "it all",
})  # fmt: skip


def take(draft: Draft, said: Utterance) -> bool:
    """Take off what was asked for; False where something else was said."""
    if not _MAY_TAKE_OFF.opens(said):
        return False
    ordered = read(said, ORDERS) or read(said, NAMED)
    if draft.has_deal and all_but.take(draft, ordered.what if ordered is not None else None):
        return True
    if draft.has_deal and (off_a_list.take(draft, said, is_order(said)) or _two(draft, said)):
        return True
    of_steps = off_a_list.off_the_steps(said) if draft.has_deal else None
    if of_steps is not None and _WHOLE_ROUTE.fullmatch(utterance(of_steps).fold) is None:
        order = Order(of_steps, ("step", "next_step"))
        return _drop(draft, order, sure=True) or off_a_list.not_found(draft, of_steps, ("step",))
    bare = what_is_meant.without_reason(said)
    if len(bare.words) > _LONGEST:
        return False
    missing: str | None = None
    for text in (said, bare):
        for patterns in (ORDERS, NAMED):
            found = read(text, patterns)
            if found is None:
                continue
            if _drop(draft, found, sure=patterns is ORDERS):
                _keep_value(draft, said, found.what)
                return True
            if patterns is ORDERS or draft.open_question_id in _NO_ACT_ANSWERS:
                missing = found.what
    return missing is not None and off_a_list.not_found(draft, missing)


def is_order(said: Utterance) -> bool:
    """Whether a text is worded as an order to take something off, and as nothing else."""
    return read(said, ORDERS) is not None


def take_order(draft: Draft, said: Utterance) -> bool:
    """Take off what a text orders, where something is called so; False, with nothing recorded, for any other text."""
    if not _MAY_TAKE_OFF.opens(said):
        return False
    sure = read(said, ORDERS)
    found = sure or read(said, NAMED)
    return found is not None and (
        all_but.take(draft, found.what) or _drop(draft, found, sure=sure is not None)
    )


# "Take 220k off too, that's the value".
_IS_VALUE: Final = later(
    r"\b(?:that'?s|thats|it'?s|is|da'?s|dat is|das) (?:just |gewoon )?(?:the |de |our |onze )?(?:deal )?(?:value|price|amount|worth|waarde|prijs|bedrag|omzet)\b"
)


def _keep_value(draft: Draft, said: Utterance, what: str) -> None:
    """What is taken off because it is what the deal is worth is kept as that."""
    worth = read_worth(utterance(what), draft.language) if _IS_VALUE.search(said.fold) is not None else None
    if worth is not None and worth != draft.facts.deal.value:
        recording.record_value(draft, worth)
        draft.say("ack.deal_value", amount=Word("summary.amount", values(amount=worth)))


def _drop(draft: Draft, order: Order, *, sure: bool) -> bool:
    """Take off a step of theirs, an action of ours or somebody there. Of a whole deal it is said what can be done instead."""
    what = order.what
    if what.lower() in _WHOLE_DEAL or deal_meant.is_surely_known(draft, what):
        draft.say("changing.no_erasing")
        repeat(draft)
        return True
    if not draft.has_deal:
        return False
    if _WHOLE_ROUTE.fullmatch(utterance(what).fold) is not None and draft.facts.steps:
        _empty_route(draft)
        return True
    dropped = _drop_that(draft, what) or _drop_meant(draft, order, sure=sure)
    if dropped:
        repeat(draft)
    return dropped


_WHOLE_ROUTE: Final = later(
    r"(?:(?:al|alle|all|of|de|die|deze|the|these|those|hun|their) )+(?:stappen|stappenplan|route|steps)"
)


def _empty_route(draft: Draft) -> None:
    """Take every step off, with what was expected of them and where they were, and ask for the route anew."""
    expected, here = draft.facts.next_step, draft.facts.position
    if expected is not None and expected.serves is not None:
        draft.record(PutNextStep(draft.deal_id, replace(expected, removed=True)))
    if here is not None and here.step_id is not None:
        draft.record(PutPosition(draft.deal_id, replace(here, removed=True)))
    recording.record_steps(draft, ())
    draft.say("check_in.emptied")
    if draft.conversation.walk is None:
        repeat(draft)
    else:
        reopen(draft, "steps")


_THAT_ONE: Final = later(
    r"(?:(?:de|het|die|dat|deze|dit|the|that|this|my|mijn|jouw|your|hun|their|laatste|last) )+(?P<kind>(?:(?:eerst)?volgende|next) (?:stap|step)|stap|step|actie|action|zet|move)"
)
_KIND_OF: Final[dict[str, Kind]] = {"stap": "step", "step": "step"}


def _drop_that(draft: Draft, what: str) -> bool:
    """Take off "that action", which is the one told last, or the only one."""
    found = _THAT_ONE.fullmatch(utterance(what).fold)
    kind = found["kind"].split() if found is not None else []
    of = _KIND_OF.get(kind[0], "action") if len(kind) == 1 else "next_step"
    gone = taking_away.latest(draft, of) if found is not None else None
    if gone is not None:
        draft.say("complaint.gone", what=gone)
    return gone is not None


def _drop_meant(draft: Draft, order: Order, *, sure: bool) -> bool:
    """Take off what is meant, of all that is kept; what may be an answer as well has to be called by every word.

    Where several may be meant, it is asked which.
    """
    what = order.called
    if what_is_meant.is_pointed_at(what):
        return False
    if people_records.drop_cosigner(draft, meant := _cosigner(draft, what)):
        draft.say("complaint.gone", what=meant)
        return True
    found = what_is_meant.fitting(draft, order.kinds, what)
    if found and not sure and len(utterance(what).words) < _ENOUGH:
        found = tuple(one for one in found if what_is_meant.is_called(draft, one, what))
    if len(found) > 1 and sure:
        what_is_meant.ask_which(draft, found)
        return True
    if found:
        drop_kept(draft, found[0])
        return True
    return "person" in order.kinds and (
        people_records.drop(draft, what)
        or drop_rival(draft, what)
        or views_put_right.take_off(draft, what)
        or taking_away.named(draft, ("step",), what) is not None
    )


_ENOUGH: Final = 2


def drop_kept(draft: Draft, one: what_is_meant.Kept) -> None:
    """Take off one thing that is kept, and say so."""
    match one.kind:
        case "step":
            _drop_step(draft, one.id)
        case "action":
            actions_done.drop(draft, one.id)
        case "person":
            people_records.drop(draft, one.name)
        case "rival":
            drop_rival(draft, one.name)
        case "next_step" | "remark":
            draft.say("complaint.gone", what=taking_away.by_id(draft, one.kind, one.id) or one.name)


def _drop_step(draft: Draft, step_id: str) -> None:
    step, expected = draft.facts.step(step_id), draft.facts.next_step
    if step is None:
        return
    draft.record(PutStep(draft.deal_id, replace(step, status="not_needed", heard_on=draft.today)))
    if expected is not None and expected.serves == step.id:
        # What is not on their way any more is not expected of them either.
        draft.record(PutNextStep(draft.deal_id, replace(expected, removed=True)))
    draft.say("check_in.taken_off", step=step.title)
    show_route(draft)


def _cosigner(draft: Draft, what: str) -> str:
    """What somebody is called who signs along, of whom a text has most of the words; empty where it is of nobody."""
    signer, words = draft.facts.final_yes, set(utterance(what).words)
    along = signer.together_with if signer is not None else ()
    return next((one for one in along if set(utterance(one).words) <= words), "")


# -- several at once ----------------------------------------------------------------------------------------------------

_ALSO: Final = later(r"\s*,?\s+(?:and|en|plus)(?:\s+(?:also|ook))?\s+", re.IGNORECASE)


def _two(draft: Draft, said: Utterance) -> bool:
    """Take off each of "Livewords en AVB", where nothing is called the whole of it; and "X off and also Y"."""
    bare = what_is_meant.without_reason(said)
    what = next(
        (found for text in (said, bare) if (found := read(text, ORDERS) or read(text, NAMED)) is not None),
        None,
    )
    parts: Sequence[str]
    if what is not None:
        parts = what_is_meant.each(draft, what.what)
        if len(parts) < _PAIR:
            return False
    else:
        first, *behind = _ALSO.split(said.text, maxsplit=1)
        told = read(utterance(first), ORDERS) or read(utterance(first), NAMED)
        if told is None or not behind:
            return False
        parts = (told.what, *what_is_meant.each(draft, behind[0]))
    before = len(draft.effects)
    left = [part for part in parts if not _drop_meant(draft, Order(part), sure=True)]
    if len(draft.effects) == before:
        return False
    if left:
        draft.say("changing.not_found", what=phrases.shortened(left[0]))
    repeat(draft)
    return True


_PAIR: Final = 2
