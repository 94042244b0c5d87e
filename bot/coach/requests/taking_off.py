"""Asked in words to take something off: a step of theirs, an action of ours, somebody, or one of several lists."""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.answers.walking import reopen, repeat
from bot.coach.basics.once import later
from bot.coach.basics.order_words import PLEASE, TRAILING
from bot.coach.basics.record import replace
from bot.coach.finding import deal_meant
from bot.coach.keeping import actions_done, people_known, people_records, recording, taking_away
from bot.coach.keeping.taking_away import Kind
from bot.coach.people import views_put_right
from bot.coach.people.rival_corrections import drop_rival
from bot.coach.requests import all_but, off_a_list, what_is_meant
from bot.coach.route.route_corrections import show_route
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutNextStep, PutPosition, PutStep
from bot.coach.turn.replies import Word, values
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_worth

_LONGEST: Final = 9
_A_LIST: Final = (
    r"(?:(?:de|het|hun|mijn|the|their|my)\s+)?(?:stappen|route|lijst(?:je)?|rijtje|steps|list|process)"
)
_LISTED: Final = rf"(?:\s+(?:(?:uit|van|from|off|out\s+of)\s+{_A_LIST}|als\s+(?:stap|actie|persoon)|as\s+an?\s+(?:step|action|person)))?"
# "The step X" is called X.
_CALLED_A: Final = later(
    r"(?:(?:de|het|die|the|that|hun|mijn|their|my) )?(?:stap|actie|step|action|concurrent|rival|persoon|person) (?=\D)",
    re.IGNORECASE,
)
# Only an order is worded like these.
_DROP_ORDERS: Final = tuple(
    later(rf"{PLEASE}{words}{TRAILING}")
    for words in (
        rf"(?:haal|gooi|streep|laat)\s+(?P<what>\S.{{0,60}}?)(?:\s+(?:er|maar|even|daar|ook|hier))*\s+(?:(?:weg|eruit|uit|eraf|door|vallen|van\s+de\s+lijst){_LISTED}|(?:uit|van)\s+{_A_LIST})",
        rf"take\s+(?:off|out|away)\s+(?P<what>\S.{{0,60}}?){_LISTED}",
        rf"take\s+(?P<what>\S.{{0,60}}?)\s+(?:(?:off|out|away)(?:\s+(?:the|that)\s+list|\s+there)?{_LISTED}|(?:off|out of|from)\s+{_A_LIST})",
    )
)
# "Drop the price" may as well be an answer: these count where something is called so.
_DROP_NAMED: Final = tuple(
    later(rf"{PLEASE}{words}{TRAILING}")
    for words in (
        rf"(?:verwijder|schrap|wis|delete|remove|scrap|drop(?!\s+(?:off|by|in|round|past|them|him|her)\b)|erase|scratch)\s+(?P<what>\S.{{0,60}}?)(?:\s+(?:maar|everywhere|overal|altogether|helemaal))*{_LISTED}",
        rf"(?:gelieve\s+)?(?P<what>\S.{{0,60}}?)\s+(?:te\s+)?(?:verwijderen|schrappen|wissen|weghalen|weglaten){_LISTED}",
        rf"(?P<what>\S.{{0,60}}?)\s+(?:kan|kunnen|mag|mogen|moet|moeten)\s+(?:weg|eruit|eraf|van\s+de\s+lijst){_LISTED}",
        rf"(?P<what>\S.{{0,60}}?)\s+(?:can|may|should|could|must)\s+(?:go|come\s+off(?:\s+{_A_LIST})?|be\s+(?:removed|deleted|scrapped|taken\s+off)){_LISTED}",
        rf"(?:get\s+rid\s+of|strike(?:\s+out)?|cross\s+(?:out|off)|undo|bin|ditch|lose|forget(?:\s+about)?|vergeet|weg\s+met)\s+(?P<what>\S.{{0,60}}?){_LISTED}",
        r"(?P<what>\S.{0,60}?)[,.;]?\s+(?:(?:hoeft|hoeven)\s+niet(?:\s+meer)?|(?:hoort|horen)\s+(?:er|daar|hier)\s+niet\s+(?:bij|tussen|in))[,.;]?\s+(?:(?:dus|en)\s+)?(?:haal|gooi|streep|schrap|verwijder)(?:\s+(?:het|dat|die|ze|maar|even))*(?:\s+(?:weg|eruit|eraf))?",
        r"(?P<what>\S.{0,60}?)[,.;]?\s+(?:isn'?t|is\s+not|aren'?t|are\s+not|is\s+no\s+longer)\s+(?:needed|necessary)(?:\s+any\s?more)?[,.;]?\s+(?:(?:so|and)\s+)?(?:take|remove|delete|drop|scrap)(?:\s+(?:it|that|them|those))*(?:\s+(?:off|out|away))?",
    )
)
_MAY_TAKE_OFF: Final = Gate(*off_a_list.WORDINGS, *_DROP_ORDERS, *_DROP_NAMED)
# Nobody and no place is called "remove foo".
_NO_ACT_ANSWERS: Final = frozenset({"final_yes", "people", "differ", "budget", "position", "rivals"})
_WHOLE_DEAL: Final = frozenset({
    "deze deal", "de deal", "deze klant", "de klant", "this deal", "the deal", "this customer", "the customer", "alles", "everything", "it all",
})  # fmt: skip


def take(draft: Draft, said: Utterance) -> bool:
    """Take off what was asked for; False where something else was said."""
    if not _MAY_TAKE_OFF.opens(said):
        return False
    if draft.has_deal and all_but.take(draft, _ordered(said, _DROP_ORDERS) or _ordered(said, _DROP_NAMED)):
        return True
    if draft.has_deal and (off_a_list.take(draft, said, is_order(said)) or _two(draft, said)):
        return True
    of_steps = off_a_list.off_the_steps(said) if draft.has_deal else None
    if of_steps is not None and _WHOLE_ROUTE.fullmatch(utterance(of_steps).fold) is None:
        return _drop(draft, of_steps, sure=True) or off_a_list.not_found(draft, of_steps, ("step",))
    bare = what_is_meant.without_reason(said)
    if len(bare.words) > _LONGEST:
        return False
    missing: str | None = None
    for text in (said, bare):
        for patterns in (_DROP_ORDERS, _DROP_NAMED):
            what = _ordered(text, patterns)
            if what is None:
                continue
            if _drop(draft, what, sure=patterns is _DROP_ORDERS):
                _keep_value(draft, said, what)
                return True
            if patterns is _DROP_ORDERS or draft.open_question_id in _NO_ACT_ANSWERS:
                missing = what
    return missing is not None and off_a_list.not_found(draft, missing)


def is_order(said: Utterance) -> bool:
    """Whether a text is worded as an order to take something off, and as nothing else."""
    return _ordered(said, _DROP_ORDERS) is not None


def take_order(draft: Draft, said: Utterance) -> bool:
    """Take off what a text orders, where something is called so; False, with nothing recorded, for any other text."""
    what = _ordered(said, _DROP_ORDERS) or _ordered(said, _DROP_NAMED) if _MAY_TAKE_OFF.opens(said) else None
    return what is not None and (all_but.take(draft, what) or _drop(draft, what, sure=False))


def _ordered(text: Utterance, patterns: tuple[re.Pattern[str], ...]) -> str | None:
    """What a text asks to take off, as it was called; None where it asks for nothing of the kind."""
    found = next((match for drop in patterns if (match := drop.fullmatch(text.fold))), None)
    return None if found is None else text.text[slice(*found.span("what"))]


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


def _drop(draft: Draft, what: str, *, sure: bool) -> bool:
    """Take off a step of theirs, an action of ours or somebody there. Of a whole deal it is said what can be done instead."""
    if what.lower() in _WHOLE_DEAL or deal_meant.is_surely_known(draft, what):
        draft.say("changing.no_erasing")
        repeat(draft)
        return True
    if not draft.has_deal:
        return False
    if _WHOLE_ROUTE.fullmatch(utterance(what).fold) is not None and draft.facts.steps:
        _empty_route(draft)
        return True
    called = _CALLED_A.sub("", what, count=1).strip("\"' ")
    dropped = _drop_that(draft, what) or _drop_called(draft, called) or _drop_meant(draft, called, sure=sure)
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
    r"(?:(?:de|het|die|dat|deze|dit|the|that|this|my|mijn|jouw|your|hun|their|laatste|last) )+(?P<kind>stap|step|actie|action|zet|move)"
)
_KIND_OF: Final[dict[str, Kind]] = {"stap": "step", "step": "step"}


def _drop_that(draft: Draft, what: str) -> bool:
    """Take off "that action", which is the one told last, or the only one."""
    found = _THAT_ONE.fullmatch(utterance(what).fold)
    gone = taking_away.latest(draft, _KIND_OF.get(found["kind"], "action")) if found is not None else None
    if gone is not None:
        draft.say("complaint.gone", what=gone)
    return gone is not None


def _drop_called(draft: Draft, what: str) -> bool:
    steps = [step for step in draft.facts.steps if step.status != "not_needed"]
    place = taking_away.step_called(what, [step.title for step in steps], draft.language)
    somebody = people_known.is_called(draft.facts, what)
    if place is not None and somebody and steps[place].title.casefold() != what.casefold():
        # "Delete the PTA chair" means her, and not the step "PTA raises half".
        place = None
    if place is None:
        return (
            actions_done.drop_about(draft, utterance(what))
            or people_records.drop(draft, what)
            or drop_rival(draft, what)
            or views_put_right.take_off(draft, what)
            or _drop_remark(draft, what)
        )
    step, expected = steps[place], draft.facts.next_step
    draft.record(PutStep(draft.deal_id, replace(step, status="not_needed", heard_on=draft.today)))
    if expected is not None and expected.serves == step.id:
        # What is not on their way any more is not expected of them either.
        draft.record(PutNextStep(draft.deal_id, replace(expected, removed=True)))
    draft.say("check_in.taken_off", step=step.title)
    show_route(draft)
    return True


_ENOUGH: Final = 2


def _drop_meant(draft: Draft, what: str, *, sure: bool) -> bool:
    """Take off what alone has most of these words; one word is enough only for what can be nothing but an order."""
    if not sure and len(utterance(what).words) < _ENOUGH:
        return False
    if people_records.drop_cosigner(draft, meant := _cosigner(draft, what)):
        draft.say("complaint.gone", what=meant)
        return True
    found = what_is_meant.only_one(draft, taking_away.ANY, what)
    return found is not None and _drop_called(draft, found.name)


def _cosigner(draft: Draft, what: str) -> str:
    """What somebody is called who signs along, of whom a text has most of the words; empty where it is of nobody."""
    signer, words = draft.facts.final_yes, set(utterance(what).words)
    along = signer.together_with if signer is not None else ()
    return next((one for one in along if set(utterance(one).words) <= words), "")


def _drop_remark(draft: Draft, what: str) -> bool:
    words = taking_away.named(draft, ("remark",), what)
    if words is not None:
        draft.say("complaint.gone", what=words)
    return words is not None


# -- several at once ----------------------------------------------------------------------------------------------------

_ALSO: Final = later(r"\s*,?\s+(?:and|en|plus)(?:\s+(?:also|ook))?\s+", re.IGNORECASE)


def _two(draft: Draft, said: Utterance) -> bool:
    """Take off each of "Livewords en AVB", where nothing is called the whole of it; and "X off and also Y"."""
    bare = what_is_meant.without_reason(said)
    what = next(
        (
            found
            for text in (said, bare)
            if (found := _ordered(text, _DROP_ORDERS) or _ordered(text, _DROP_NAMED)) is not None
        ),
        None,
    )
    parts: Sequence[str]
    if what is not None:
        parts = what_is_meant.each(draft, what)
        if len(parts) < _PAIR:
            return False
    else:
        first, *behind = _ALSO.split(said.text, maxsplit=1)
        told = _ordered(utterance(first), _DROP_ORDERS) or _ordered(utterance(first), _DROP_NAMED)
        if told is None or not behind:
            return False
        parts = (told, *what_is_meant.each(draft, behind[0]))
    before = len(draft.effects)
    left = []
    for part in parts:
        called = _CALLED_A.sub("", part, count=1).strip("\"' .!")
        if not (_drop_called(draft, called) or _drop_meant(draft, called, sure=True)):
            left.append(part)
    if len(draft.effects) == before:
        return False
    if left:
        draft.say("changing.not_found", what=phrases.shortened(left[0]))
    repeat(draft)
    return True


_PAIR: Final = 2
