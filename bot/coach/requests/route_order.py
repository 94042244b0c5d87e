"""Asked in words to put a step of their route somewhere else: "move standstill to the end", "voeg legal toe voor de CFO"."""

import re
from functools import cache
from typing import Final

from bot.coach.answers.walking import repeat
from bot.coach.basics.once import later
from bot.coach.basics.order_words import PLEASE, TRAILING
from bot.coach.basics.record import replace
from bot.coach.keeping import recording
from bot.coach.known.facts import BuyingStep
from bot.coach.route import what_is_meant
from bot.coach.route.route_changed import put_steps
from bot.coach.route.route_corrections import route_told, show_route
from bot.coach.route.signer_of_route import name_signer
from bot.coach.told import route_again
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_steps

_LONGEST: Final = 16
_TAIL: Final = rf"(?:\s+(?:komen|zetten))*{TRAILING}"
_WHAT: Final = r"(?P<what>\S.{0,60}?)(?:\s+(?:maar|even|eigenlijk|actually))*"
_TO: Final = (
    rf"(?:zet|verplaats|schuif|verschuif|plaats|move|put|shift|place)\s+{_WHAT}\s+"
    r"(?:(?P<last>(?:naar|aan|op|to|at)\s+(?:het|the)\s+(?:eind|einde|end|bottom)|achteraan|als laatste|last)"
    r"|(?P<first>(?:naar|aan|to|at)\s+(?:het|the)\s+(?:begin|start|beginning|top|front)|vooraan|bovenaan|als eerste|first)"
    r"|(?:pas\s+)?(?P<side>voor|na|achter|before|after|behind|above|below|boven|onder)\s+(?P<other>\S.{0,60}?))"
)
_VERB_LAST: Final = rf"{_WHAT}\s+(?:pas\s+)?(?P<side>voor|na|achter|boven|onder)\s+(?P<other>\S.{{0,60}}?)\s+(?:zetten|plaatsen|schuiven|verplaatsen|verschuiven)"
_SWAP: Final = r"(?:(?:wissel|draai)\s+(?P<one>\S.{0,60}?)\s+(?:en|met)\s+(?P<two>\S.{0,60}?)(?:\s+om)?|swap\s+(?P<one_>\S.{0,60}?)\s+(?:and|with)\s+(?P<two_>\S.{0,60}?)(?:\s+(?:round|around))?)"


@cache
def _orders() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"{PLEASE}{words}{_TAIL}") for words in (_TO, _VERB_LAST, _SWAP))


_NEW: Final = r"(?:(?:een|de|a|the)\s+)?(?:(?:stap|step)\s+)?(?!dat\b|that\b)(?P<new>\S.{0,60}?)"
_LISTED: Final = r"(?:aan|to|op|in|bij|tussen)\s+(?:(?:de|het|the|their|hun|your|je)\s+)?(?:lijst(?:je)?|rijtje|route|stappen|list|steps|process)"
_SIDE: Final = (
    r"(?:nog\s+|right\s+|direct\s+)?(?P<side>voor|na|achter|before|after|behind)\s+(?P<other>\S.{0,60}?)"
)
_AT: Final = rf"(?:(?:{_LISTED}\s*[,:;-]?\s+)?{_SIDE}|(?P<end>(?:aan|op|at|to)\s+(?:het|the)\s+(?:eind|einde|end)|achteraan|als\s+(?:stap|laatste(?:\s+stap)?)|as\s+(?:a|the\s+last)\s+step|{_LISTED}))"
# "Voeg de stap X toe", "er moet nog een stap bij: X": that it is a step is said, and not where.
_A_STEP: Final = r"(?:(?:een|de|nog\s+een|a|the|another|one\s+more)\s+)?(?:extra\s+)?(?:stap|step)\s*[:,]?\s+(?P<new>\S.{0,60}?)"


@cache
def _additions() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(rf"{PLEASE}{words}{_TAIL}")
        for words in (
            # "Voeg toe aan de stappen na de offerte: legal kijkt", "add after the trial: legal checks".
            rf"(?:voeg|zet)\s+(?:(?:toe|erbij)\s+)?(?:(?:een|de|nog een)\s+(?:stap|step)\s+)?(?:(?:toe|erbij)\s+)?(?:{_LISTED}\s*,?\s*)?(?:(?:toe|erbij)\s+)?(?:{_SIDE}(?:\s+(?:toe|erbij))?)?\s*:\s*(?P<new>\S.{{0,60}}?)",
            rf"(?:add|insert|put)\s+(?:(?:a|the|another)\s+step\s+)?(?:{_LISTED}\s*,?\s*)?(?:{_SIDE})?\s*:\s*(?P<new>\S.{{0,60}}?)",
            rf"(?:voeg|zet)\s+(?:toe|erbij)\s+(?:{_LISTED}\s*,?\s*)?{_SIDE},\s+(?P<new>\S.{{0,60}}?)",
            rf"(?:voeg|zet)\s+{_NEW}\s+(?:toe|erbij)\s+{_AT}",
            rf"(?:voeg|zet)\s+{_NEW}\s+{_AT}\s+(?:toe|erbij)",
            rf"(?:add|insert)\s+{_NEW}\s+{_AT}",
            rf"(?:voeg|zet)\s+{_A_STEP}\s+(?:toe|erbij)",
            rf"(?:add|insert)\s+{_A_STEP}",
            rf"(?:er\s+(?:moet|hoort)\s+(?:ook\s+)?nog\s+(?:een\s+)?stap\s+(?:bij|tussen)|there(?:'s|\s+is)\s+(?:one\s+more|another)\s+step|(?:je|you)\s+(?:mist|vergeet|vergat|missed|forgot)\s+(?:een\s+|a\s+|de\s+|the\s+)?(?:stap|step))\s*[:,]?\s+(?P<new>\S.{{0,60}}?)(?:\s*,?\s+{_SIDE})?",
            rf"(?P<new>\S.{{0,40}}?)\s+(?:moet|hoort)\s+(?:(?:er|ook|nog|gewoon)\s+)*als\s+stap\s+(?:erbij|ertussen|bij|tussen)(?:\s*,?\s+{_SIDE})?",
            rf"(?P<new>\S.{{0,40}}?)\s+(?:moet|hoort)\s+(?:er\s+)?(?:ook|nog|ook\s+nog)\s+(?:bij|tussen)\s+(?:als\s+stap|{_LISTED})(?:\s*,?\s+{_SIDE})?",
        )
    )


# Without one of these nothing is put anywhere.
_VERBS: Final = frozenset(
    "zet verplaats schuif verschuif plaats move put shift place zetten plaatsen schuiven verplaatsen verschuiven wissel draai swap voeg add insert".split()
)
_STEPS: Final = frozenset("stap step stappen steps route lijst lijstje rijtje list".split())
_AHEAD: Final = frozenset({"voor", "before", "above", "boven"})


def take(draft: Draft, said: Utterance) -> bool:
    """Put a step where it was asked for; False where something else was said, or a step is not theirs."""
    if not draft.has_deal or len(said.words) > _LONGEST or not draft.facts.steps:
        return False
    if _VERBS.isdisjoint(said.words) and _STEPS.isdisjoint(said.words):
        return False
    if _add(draft, said):
        return True
    if _VERBS.isdisjoint(said.words) or len(draft.facts.steps) < _TWO:
        return False
    found = next((match for order in _orders() if (match := order.fullmatch(said.fold))), None)
    if found is None:
        return False
    said_of = {
        name: said.text[slice(*found.span(name))] for name, group in found.groupdict().items() if group
    }
    first = said_of.get("what") or said_of.get("one") or said_of.get("one_") or ""
    second = said_of.get("other") or said_of.get("two") or said_of.get("two_")
    moved = what_is_meant.step(draft, first)
    beside = what_is_meant.step(draft, second) if second is not None else None
    if moved is None or (second is not None and beside is None):
        known = moved is not None or beside is not None
        if known:
            draft.say("changing.not_found", what=first if moved is None else second or "")
            repeat(draft)
        # Where neither is a step of theirs it may be an answer: "put the demo before the holidays".
        return known
    put_steps(draft, _placed(list(draft.facts.steps), moved, beside, said_of))
    show_route(draft)
    repeat(draft)
    return True


_TWO: Final = 2


def _add(draft: Draft, said: Utterance) -> bool:
    """Put a step that was forgotten where it was asked for; False where something else was said, or a step is not theirs."""
    found = next((match for order in _additions() if (match := order.fullmatch(said.fold))), None)
    if found is None:
        return False
    groups = found.groupdict()
    other = said.text[slice(*found.span("other"))] if groups.get("other") else None
    beside = what_is_meant.step(draft, other) if other is not None else None
    if other is not None and beside is None and _LISTING.search(said.fold) is None:
        return False
    called = said.text[slice(*found.span("new"))]
    titles = [step.title for step in read_steps(utterance(called), draft.language).steps]
    steps = list(draft.facts.steps)
    known = what_is_meant.step(draft, called)
    if known is not None and titles and _is_known(draft, titles[0]):
        if known.status == "not_needed":
            # It was taken off, and is theirs again.
            draft.record(PutStep(draft.deal_id, replace(known, status="to_do", heard_on=draft.today)))
        show_route(draft)
        repeat(draft)
        return True
    new = BuyingStep(draft.new_id(), titles[0] if len(titles) == 1 else called, -1, heard_on=draft.today)
    if beside is None:
        place = len(steps)
    else:
        place = steps.index(beside) + (utterance(found["side"]).fold not in _AHEAD)
    put_steps(draft, [*steps[:place], new, *steps[place:]])
    show_route(draft)
    repeat(draft)
    return True


_ROUTE_IS: Final = later(
    rf"{PLEASE}(?:(?:pas|paste) (?:het|dit|dat|ze|hem|(?:de|hun|mijn) (?:stappen|route|lijst))(?: maar| even)? aan(?: naar| in)?|(?:verander|wijzig|corrigeer|change|correct|fix|update|adjust) (?:it|that|this|them|het|dat|dit|ze|(?:the|de|hun|their|my|mijn) (?:steps|route|list|stappen|lijst))(?: (?:to|into|naar|in))?|make (?:it|that|them|the steps|the route)|maak (?:er|daar)(?: maar)?(?: van)?|(?:het|dat|it|that) (?:moet|moeten|should|must) (?:zijn|be))(?:\s*[:;]\s*|\s+-\s+|,?\s+(?=1[.):]?\s))(?=\S)"
)


_NUMBER: Final = later(r"(?:^|[,;]?\s+)(?P<number>\d{1,2})[.):]?\s+(?=[^\W\d])")


def _listed(text: str) -> str:
    """A list on lines of its own, where its numbers count up from one: "1 directie, 2 or"."""
    numbers = [int(found["number"]) for found in _NUMBER.finditer(text)]
    if len(numbers) < _TWO or numbers != [*range(1, len(numbers) + 1)]:
        return text
    return _NUMBER.sub("\n", text).strip()


def put_route(draft: Draft, said: Utterance) -> bool:
    """Make "pas het aan: 1 directie stemt in, 2 or stemt in" their route; False, with nothing recorded, where no steps are listed."""
    found = _ROUTE_IS.match(said.fold)
    steps = route_told(draft, utterance(_listed(said.text[found.end() :]))) if found is not None else ()
    if not draft.has_deal or not steps:
        return False
    recording.record_steps(draft, route_again.merged(draft, steps, anew=True))
    draft.mark("steps", "said")
    name_signer(draft, utterance(", ".join(step.title for step in draft.facts.steps)))
    draft.understood.append(said.text)
    show_route(draft)
    return True


_LISTING: Final = later(rf"\b(?:{_LISTED}|stap|step)\b")


def _is_known(draft: Draft, title: str) -> bool:
    return any(utterance(step.title).fold == utterance(title).fold for step in draft.facts.steps)


def _placed(
    steps: list[BuyingStep], moved: BuyingStep, beside: BuyingStep | None, said_of: dict[str, str]
) -> list[BuyingStep]:
    """The route with the step where it was asked for."""
    if beside is None:
        steps.remove(moved)
        return [moved, *steps] if "first" in said_of else [*steps, moved]
    if "side" not in said_of:
        swapped = {moved.id: beside, beside.id: moved}
        return [swapped.get(step.id, step) for step in steps]
    if beside.id == moved.id:
        return steps
    steps.remove(moved)
    place = steps.index(beside) + (utterance(said_of["side"]).fold not in _AHEAD)
    return [*steps[:place], moved, *steps[place:]]
