"""A step that was forgotten, told by where it stands: "there's a purchase approval between test and contract", "na de test nog langs de OR"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.known.facts import BuyingStep
from bot.coach.route import what_is_meant
from bot.coach.route.route_changed import put_steps
from bot.coach.route.route_corrections import show_route
from bot.coach.route.step_spoken_of import alike
from bot.coach.turn.draft import Draft
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_date

_LONGEST: Final = 20
_NEW: Final = (
    r"(?:(?:a|an|another|one more|een|nog een|the|de|het) )?(?:(?:extra|step|stap)[: ]+)*(?P<new>\S.{1,50}?)"
)
_A: Final = r"(?:(?:the|de|het|their|hun|'?t) )?(?P<one>\S.{0,40}?)"
_B: Final = r"(?:(?:the|de|het|their|hun|'?t) )?(?P<two>\S.{0,40}?)"
_ALSO: Final = (
    r"(?: (?:also|still|nog|ook|too|eerst|first|er|actually|eigenlijk|always|altijd|one more|another))*"
)
_ALSO_SAID: Final = r"(?: (?:also|still|nog|ook|too|er|first|eerst)){1,3}"
_BETWEEN: Final = rf"(?:betwe+n|betw|tussen|tss|in between) {_A} (?:and|en|&) {_B}"
_BESIDE: Final = rf"(?P<side>before|befor|b4|after|voor|na) {_A}"
_THERE_IS: Final = r"(?:there'?s|there is|there comes|er is|er zit|er komt|er hoort|er moet)"
_MUST_BE: Final = r"(?:there (?:needs to|has to|should|must) be|er moet(?: nog| ook| eerst)+)"
_IS_THERE: Final = r"(?:there'?s|there is|theres|there comes|comes|is er|zit er|komt er|zit|komt|is|they (?:do|have|need)|doen ze|hebben ze|volgt|moet er)"
_PAST: Final = r"(?:(?:it|they|het|ze|dat) )?(?:also |still )?(?:has to|have to|needs to|must|gotta|moet|moeten|gaat|goes|go)(?: (?:it|het|ze|dat))?"
_ENDS: Final = r"(?: (?:too|as well|ook|bij|tussen|hoor|actually|eigenlijk|though|btw))*[ .!]*"
_SENTENCES: Final = tuple(
    later(rf"{SIGHS}{words}{_ENDS}")
    for words in (
        rf"{_THERE_IS}{_ALSO} {_NEW} (?:in |er )?{_BETWEEN}",
        rf"{_THERE_IS}{_ALSO_SAID} {_NEW} {_BESIDE}",
        rf"{_MUST_BE} {_NEW}(?: komen| zijn)? {_BESIDE}(?: komen| zijn)?",
        rf"{_BETWEEN},? {_IS_THERE}{_ALSO} {_NEW}",
        rf"(?:after|na) (?P<behind>(?:the |de |het )?\S.{{0,40}}?),? (?:there )?(?:comes|komt|volgt|follows){_ALSO} {_NEW}",
        rf"(?:first|eerst) (?:komt |there's |comes )?{_NEW},? (?:and |en )?(?:only |pas )?(?:then|dan|daarna) (?P<ahead>(?:the |de |het )?\S.{{0,40}}?)",
        rf"(?:first |eerst )?(?P<lead>(?:the |de |het )?\S.{{0,40}}?) (?:(?:comes?|goes|komt) )?(?:first|eerst),? (?:and |en )?(?:then|dan|daarna) {_NEW}",
        rf"{_BESIDE},? {_IS_THERE}{_ALSO_SAID} {_NEW}",
        rf"{_BESIDE},? {_PAST}{_ALSO} (?:go |to )?(?P<via>(?:past|through|via|by|langs|naar|door) \S.{{1,40}}?)(?: (?:go|gaan|passeren))?",
        rf"{_NEW} (?:is|are|zijn)(?: (?:ook|also|toch|wel|nog|really|actually))* (?:an? |een |n )?(?:extra )?(?:stap|step)(?: (?:too|ook|as well|hoor))?,? (?:(?:it |die |en |and )?(?:comes |komt |goes |is )?)?(?:{_BETWEEN}|{_BESIDE.replace('<one>', '<three>')})",
        rf"{_NEW} (?:comes|komt|sits|zit|goes|has to come|moet){_ALSO} (?:in |er )?(?:{_BETWEEN}|{_BESIDE.replace('<one>', '<three>')})",
        rf"{_NEW} (?:ontbreekt|ontbreken|mist|missen|(?:is|are) (?:still )?(?:missing|forgotten)|is vergeten)(?: (?:nog|still|ook|also|from|in|aan|bij|the|de|het|hun|their|steps|stappen|route|list|lijst|lijstje|er))*,? (?:{_BETWEEN}|{_BESIDE.replace('<one>', '<three>')})",
        rf"{_NEW} (?:looks at it|look at it|checks it|kijkt|kijken|checkt|controleert|does a check|signs off|approves)(?: (?:er|het|dat|ernaar|nog|ook|naar|also|still|first))* {_BETWEEN}",
        rf"(?:(?:you |i |we |je |ik )?(?:forgot|miss(?:ed|ing)?|vergat|mist|vergeten)(?: (?:a|an|one|een|er|de|nog))*(?: (?:step|stap|one|eentje))?[:, ]+|(?:a |een )?(?:step|stap) (?:missing|forgotten|vergeten)[:, ]+)(?:{_NEW},? (?:{_BETWEEN}|{_BESIDE.replace('<one>', '<three>')}))",
    )
)
# Where something was said to be wrong or missing, its place alone is enough.
_BARE: Final = later(rf"{SIGHS}{_NEW} (?:{_BETWEEN}|{_BESIDE.replace('<one>', '<three>')}){_ENDS}")
_MAY_TELL: Final = Gate(*_SENTENCES)
# A stretch of time, and what there is not, is no step.
_NO_STEP: Final = later(
    r"(?:\d+|two|three|four|twee|drie|vier|a few|een paar|some|wat|a|een)? ?(?:days?|weeks?|months?|dag(?:en)?|weken|week|maand(?:en)?|tijd|time|difference|verschil|holiday|vakantie|break|pauze)\b.*"
    r"|.*\b(?:no|not|none|nothing|nobody|geen|niet|niets|niks|niemand|we|ik|i|wij|if|als|maybe|misschien|\w+n't)\b.*"
    r"|(?:it|that|this|het|dat|dit|everything|alles|all|iets|something|that one)"
)


def take(draft: Draft, said: Utterance, *, missing: bool = False) -> bool:
    """Put a step on their route where it is told to stand; False, with nothing recorded, where what it stands beside is none of theirs."""
    if len(said.words) > _LONGEST or "?" in said.text or not (missing or _MAY_TELL.opens(said)):
        return False
    for pattern in (*_SENTENCES, *((_BARE,) if missing else ())):
        found = pattern.fullmatch(said.fold)
        if found is not None and _add(draft, said, found):
            return True
    return False


_COMES: Final = later(r"\s+(?:komen|zijn|come|be)$", re.IGNORECASE)
ASKS_FOR_STEPS: Final = frozenset(
    {"steps", "stage", "position", "next_step", "follow_up", "action", "mirror"}
)
_BESIDES: Final = ("one", "three", "behind", "ahead", "lead")


def _add(draft: Draft, said: Utterance, found: re.Match[str]) -> bool:
    named = {name: said.text[slice(*found.span(name))] for name, group in found.groupdict().items() if group}
    new = (named.get("new") or named.get("via") or "").strip(" ,.:;\"'")
    new = _COMES.sub("", new)
    if draft.open_question_id in ASKS_FOR_STEPS:
        # What comes first there, or behind what, is the answer.
        return False
    one = _step(draft, next((named[name] for name in _BESIDES if name in named), ""))
    two = _step(draft, named["two"]) if "two" in named else None
    if one is None or ("two" in named and (two is None or two.id == one.id)):
        return False
    told = utterance(new)
    if not told.words or _NO_STEP.fullmatch(told.fold) is not None:
        return False
    if read_date(told, draft.language, draft.today, draft.context.zone) is not None:
        return False
    if any(_is_called(title, told) for title in (step.title for step in draft.facts.steps)):
        return False
    steps = list(draft.facts.steps)
    if one.status != "done" and "lead" in named:
        steps.remove(one)
        steps.insert(sum(step.status == "done" for step in steps), one)
    places = [steps.index(step) for step in (one, two) if step is not None]
    behind = "behind" in named or "lead" in named or utterance(named.get("side", "")).fold in {"after", "na"}
    place = max(places) if two is not None else places[0] + behind
    if place < len(steps) and all(step.status == "done" for step in steps[place:]):
        return False
    step = BuyingStep(draft.new_id(), new, -1, heard_on=draft.today)
    put_steps(draft, [*steps[:place], step, *steps[place:]])
    show_route(draft)
    return True


def _is_called(title: str, told: Utterance) -> bool:
    """Whether each of these words stands in what a step is called, in some form."""
    words = [word for word in told.words if word not in _SMALL] or told.words
    return all(any(alike(word, other) for other in utterance(title).words) for word in words)


_SMALL: Final = frozenset("komt comes goes gaat is are moet zit sits the a an de het een er".split())


def _step(draft: Draft, called: str) -> BuyingStep | None:
    if (
        not called
        or read_date(utterance(called), draft.language, draft.today, draft.context.zone) is not None
    ):
        return None
    step = what_is_meant.step(draft, called)
    return step if step is not None and step.status != "not_needed" else None
