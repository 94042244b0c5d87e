"""Where a step of theirs stands on their route, told and not ordered: "contract comes before the test", "eerst het contract, dan de test"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.known.facts import BuyingStep
from bot.coach.requests.step_between import ASKS_FOR_STEPS
from bot.coach.route import what_is_meant
from bot.coach.route.route_changed import put_steps
from bot.coach.route.route_corrections import show_route
from bot.coach.turn.draft import Draft
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_date

_LONGEST, _WORDS_OF_A_STEP = 18, 6
_ONE: Final = r"(?:(?:the|de|het|their|hun|'?t) )?(?P<one>\S.{0,40}?)"
_OTHER: Final = r"(?:(?:the|de|het|their|hun|'?t|that|dat) )?(?P<other>\S.{0,40}?)"
_ENDS: Final = r"(?: (?:over there|there|at theirs|with them|daar|bij hen|bij hun|bij ze|hoor|actually|eigenlijk|he|though|btw|trouwens|of all|first|eerst))*[ .!]*"
_STANDS: Final = r"(?: (?:comes?|goes|go|is|are|sits|should (?:be|come|go)|has to (?:be|come)|must (?:be|come)|komt|komen|gaat|gaan|zit|staat|hoort|moet|is het))?(?: (?:pas|only|eerst,?|first,?|last,?|als laatste,?|als eerste,?|actually|eigenlijk|gewoon|always|altijd|nog))*"
_BEFORE: Final = r"(?:befor|before|b4|voor|voordat|ahead of)"
_AFTER: Final = r"(?:after|behind|once|na|nadat|achter)"
_THEN: Final = r"(?:(?:and|en) )?(?:only |pas )?(?:then|dan|daarna|after that|afterwards|next|erna)(?: (?:only|pas|comes?|komt|is|volgt|the|de|het))*"
_SENTENCES: Final = tuple(
    later(rf"{SIGHS}{words}{_ENDS}")
    for words in (
        rf"{_ONE}{_STANDS} (?:(?P<before>{_BEFORE})|(?P<after>{_AFTER})) {_OTHER}",
        rf"(?:(?:it'?s|its|het is|first come|eerst komt) )?(?:first|eerst) {_ONE},? {_THEN} {_OTHER}",
        rf"(?:(?:it'?s|its|het is) )?{_ONE} (?:(?:is|are|comes?|komt|gaat|goes) )?(?:first|eerst),? {_THEN} {_OTHER}",
        rf"{_ONE} (?:first|eerst),? {_OTHER} (?:after|afterwards|daarna|erna|later)",
    )
)
# "Contract should be second", "contract moet eerst".
_PLACE: Final = r"(?:(?:the|de|het|'?t|als|as|at|aan|op|in|stap|step) )*(?P<place>first|1st|1|eerste?|second|2nd|2|tweede?|third|3rd|3|derde|last|laatste?|very end|end|eind|einde)"
_STANDS_AT: Final = tuple(
    later(rf"{SIGHS}{words}{_ENDS}")
    for words in (
        rf"{_ONE} (?:should (?:be|come|go)|must (?:be|come)|has to (?:be|come)|moet|hoort) {_PLACE}(?: (?:zijn|komen|staan|step|stap))?",
        rf"{_ONE} (?:comes?|goes|komt|komen|gaat)(?: (?:pas|only|eigenlijk|actually|gewoon|just|right))* {_PLACE}(?:,? {_BEFORE} {_OTHER})?",
        rf"{_ONE} (?P<place>first|last) (?:please|pls)",
        rf"(?P<place>eerst) {_ONE} (?:aub|graag|please)",
    )
)
_PLACES: Final = {"first": 0, "1st": 0, "1": 0, "eerst": 0, "eerste": 0, "second": 1, "2nd": 1, "2": 1, "tweed": 1, "tweede": 1, "third": 2, "3rd": 2, "3": 2, "derde": 2}  # fmt: skip
_IS_PLACE: Final = later(rf"{_PLACE}(?: (?:step|stap))?")


def is_place(said: Utterance) -> bool:
    """Whether a few words say where something stands, and nothing else: "second", "als laatste"."""
    return _IS_PLACE.fullmatch(said.fold) is not None


# Where the order was said to be wrong: "contract then test".
_THEN_ONLY: Final = later(
    rf"{SIGHS}(?:(?:the |de )?(?:order|volgorde) (?:is|should be|sh(?:ou)?ld be|moet zijn)\:? )?(?:(?:it'?s|its|het is) )?(?:(?:first|eerst) )?{_ONE}(?:,? {_THEN} |,? (?:and|en) | ?> ?| ?-> ?|, ){_OTHER}{_ENDS}"
)
_MAY_TELL: Final = Gate(*_SENTENCES, *_STANDS_AT, later(r"\b(?:order|volgorde)\b"))
# What somebody would like, asks, or does not do, and what we do, tells no order of theirs.
_NO_ORDER: Final = later(
    r"\b(?:we|wij|i|ik|us|ons|onze|our|me|mij|you|jou|jullie|wil|willen|wants?|wanted|likes?|would|zou|zouden|can|could|kan|kunnen|asks?|asked|vraagt|vragen|not|niet|geen|never|nooit|n't|\w+n't|if|als(?! laatste| eerste)|whether|of|hopes?|hoopt|maybe|misschien|done|gedaan|signed|getekend|ondertekend|was|were|had|klaar|ready|happened|gebeurd|kwam|came|days?|weeks?|dagen|weken)\b"
)


def take(draft: Draft, said: Utterance, *, order_wrong: bool = False) -> bool:
    """Put a step of theirs before or behind another as told; False, with nothing recorded, where either is none, or it stands there already."""
    if len(said.words) > _LONGEST or not (order_wrong or _MAY_TELL.opens(said)):
        return False
    if _NO_ORDER.search(said.fold) is not None:
        return False
    only = order_wrong or _ORDER_IS.search(said.fold) is not None
    for pattern in (*_SENTENCES, *((_THEN_ONLY,) if only else ())):
        found = pattern.fullmatch(said.fold)
        if found is not None and _put(draft, said, found):
            return True
    return any(
        (found := at.fullmatch(said.fold)) is not None and _put_at(draft, said, found) for at in _STANDS_AT
    )


def _put_at(draft: Draft, said: Utterance, found: re.Match[str]) -> bool:
    """Put a step at the place that it is told to have; the first of those that are still to come where that is done already."""
    moved = _step(draft, said.text[slice(*found.span("one"))])
    if moved is None or not what_is_meant.is_all_of(draft, moved, said.text[slice(*found.span("one"))]):
        return False
    steps = [step for step in draft.facts.steps if step.id != moved.id]
    behind = sum(step.status == "done" for step in steps)
    place = max(_PLACES.get(found["place"], len(steps)), behind)
    steps.insert(place, moved)
    if draft.open_question_id in ASKS_FOR_STEPS and [*steps] == [*draft.facts.steps]:
        # What comes first where it stands is what comes next.
        return False
    put_steps(draft, steps)
    show_route(draft)
    return True


_ORDER_IS: Final = later(r"\b(?:order|volgorde)\b")


def _put(draft: Draft, said: Utterance, found: re.Match[str]) -> bool:
    one = _step(draft, said.text[slice(*found.span("one"))])
    other = _step(draft, said.text[slice(*found.span("other"))]) if one is not None else None
    if one is None or other is None or one.id == other.id:
        return False
    if not any(
        what_is_meant.is_all_of(draft, step, said.text[slice(*found.span(name))])
        for step, name in ((one, "one"), (other, "other"))
    ):
        return False
    behind = bool(found.groupdict().get("after"))
    first, second = (other, one) if behind else (one, other)
    steps = list(draft.facts.steps)
    if steps.index(first) < steps.index(second) or second.status == "done":
        return False
    moved, beside = (one, other)
    steps.remove(moved)
    steps.insert(steps.index(beside) + behind, moved)
    put_steps(draft, steps)
    show_route(draft)
    return True


_JOINED: Final = later(r"[,;.]| (?:and|en|but|maar|dus|so) ")


def _step(draft: Draft, called: str) -> BuyingStep | None:
    """The step that is called so and by nothing else; a day is none."""
    told = utterance(called)
    if len(told.words) > _WORDS_OF_A_STEP or _JOINED.search(told.fold) is not None:
        return None
    if read_date(told, draft.language, draft.today, draft.context.zone) is not None:
        return None
    step = what_is_meant.step(draft, called)
    return step if step is not None and step.status != "not_needed" else None
