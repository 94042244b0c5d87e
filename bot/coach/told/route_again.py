"""Their route told once more as a list, "route is: 1 sample (done) 2 report (done) 3 offers 4 director signs", whatever is asked.

The list is the route from now on. A step that was on it keeps what is known of it, its tick and its day, also where it is called
in other words; what was behind them stays at the head.
"""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.over_words import OVER
from bot.coach.basics.record import record, replace
from bot.coach.deciding import checkin
from bot.coach.keeping import outcomes, recording, step_days
from bot.coach.known.facts import BuyingStep
from bot.coach.route.route_corrections import head_of, show_route
from bot.coach.route.signer_of_route import name_signer
from bot.coach.route.step_spoken_of import alike
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutNextStep, PutStep
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_steps
from bot.coach.words.word_kinds import names_a_deal_thing, opens_on_act, verbs_in

_A_ROUTE: Final = 3
_LONGEST: Final = 14
# A list has fewer letters; what is longer is a report.
_TOO_LONG: Final = 1_500
# In front of a list there stand no more words than that.
_LEAD: Final = 8


@record
class _Item:
    """A line of the list: what it says, whether it is said to be behind them, and whether they are at it."""

    text: str
    done: bool = False
    now: bool = False


# -- the list -----------------------------------------------------------------------------------------------------------

_NUMBER: Final = later(r"(?:(?<=^)|(?<=[\s,;:(]))(?P<number>\d{1,2})(?:[.):]+\s*|\s+)(?=[^\W\d~(\[])")
_BOX: Final = later(r"\[(?P<mark>[xXvV✓✔ ]?)\]\s*")
_BULLET: Final = later(r"\s*[-•*–]\s+(?=\S)")
_TICK: Final = r"(?:✓|✔|✅|☑|√)\ufe0f?"
_DONE: Final = (
    r"(?:(?:is|are|was|that'?s|it'?s|al|already|dat is|allemaal|ook|also|all|reeds) )*(?:" + OVER + "|check)"
)
# "(done)", "- gedaan", ": klaar", "✓", and behind its number "x".
_MARKED: Final = later(
    rf"[\s,]*(?:\((?:{_TICK}|{_DONE}|x|ok)\)|(?:[-–:=]+\s*|\s+=\s*)(?:{_DONE}|{_TICK}|ok)|{_TICK}|(?<=\s){_DONE}|(?<=\s)x)[\s.,;]*$",
    re.IGNORECASE,
)
_MARKED_BEFORE: Final = later(rf"\s*(?:{_TICK}|\((?:{_DONE}|x)\))\s*", re.IGNORECASE)
_STRUCK: Final = later(r"~~\s*(?P<what>[^~]+?)\s*~~,?\s*")
_NOW: Final = later(
    r"\s*(?:(?:en|and) )?(?:nu|now|currently|momenteel)[\s:,]+(?=\S)|[\s(]*\b(?:nu|now|hier|here|bezig|busy|← hier)\)?\s*$",
    re.IGNORECASE,
)
_APART: Final = later(rf",\s*(?P<done>{_DONE})(?=\s*(?:[,;.]|$))", re.IGNORECASE)


# "Report first, then …": in which order, and no part of what it is called.
_FIRST: Final = later(r"^(?:eerst|first|allereerst)\s+(?=\S)|\s+(?:eerst|first)$", re.IGNORECASE)


def _numbered(text: str) -> tuple[str, list[str]]:
    """What stands before a "1", and what stands behind each number that follows the one before."""
    places: list[re.Match[str]] = []
    for found in _NUMBER.finditer(text):
        if int(found["number"]) == len(places) + 1:
            places.append(found)
    if len(places) < _A_ROUTE:
        return text, []
    ends = [place.start() for place in places[1:]] + [len(text)]
    return text[: places[0].start()], [
        text[place.end() : end] for place, end in zip(places, ends, strict=True)
    ]


def _boxed(text: str) -> list[_Item]:
    boxes = list(_BOX.finditer(text))
    ends = [box.start() for box in boxes[1:]] + [len(text)]
    return [
        _Item(text[box.end() : end].strip(" ,;\n"), done=bool(box["mark"].strip()))
        for box, end in zip(boxes, ends, strict=True)
    ]


def _item(text: str) -> _Item:
    bare = _FIRST.sub("", text.strip(" ,;\n"))
    struck = _STRUCK.fullmatch(bare)
    if struck is not None:
        return _Item(struck["what"], done=True)
    at = _NOW.search(bare)
    if at is not None:
        bare = f"{bare[: at.start()]} {bare[at.end() :]}".strip()
    before = _MARKED_BEFORE.match(bare)
    if before is not None:
        return _Item(bare[before.end() :], done=True)
    marked = _MARKED.search(bare)
    return _Item(bare if marked is None else bare[: marked.start()], marked is not None, at is not None)


def _items(said: Utterance) -> tuple[list[_Item], bool]:
    """The lines of a list, and whether it is one by its form: numbered, ticked, or led in as their route."""
    text = said.text
    if len(_BOX.findall(text)) >= _A_ROUTE and len(utterance(text[: text.index("[")]).words) <= _LEAD:
        return _boxed(text), True
    lead, numbered = _numbered(text)
    if numbered and len(utterance(lead).words) <= _LEAD:
        return [_item(part) for part in numbered], head_of(utterance(f"{lead.rstrip()} x")) > 0
    wrong = _IT_IS_WRONG.match(said.fold)
    start = wrong.end() if wrong is not None else head_of(said)
    text = _STRUCK.sub(lambda found: f"{found['what']} (done), ", text[start:])
    text = _APART.sub(lambda found: f" ({found['done']})", text)
    lines = [_BULLET.sub("", line) for line in text.splitlines() if line.strip()]
    parts = lines if len(lines) >= _A_ROUTE else [part for part in _PARTS.split(text) if part.strip()]
    items = [_item(part) for part in parts]
    return items, start > 0


# "No, this is wrong. Board yes, members vote, …": what was read back is, and no part of the first step.
_IT_IS_WRONG: Final = later(
    r"(?:(?:nee|neen|no|nope|wtf|oh|sorry|hm+),? )*(?:(?:dit|dat|this|that|die|it|het|(?:de |the )?(?:route|volgorde|lijst|list|order|steps|stappen)) ?(?:is|'s|was|zijn|are|klopt|kloppen) (?:(?:helemaal|allemaal|gewoon|all|just) )*(?:fout|niet|verkeerd|wrong|not right|mis)|(?:helemaal |all )?(?:fout|verkeerd|wrong)|klopt niet)[.!:;]+ (?=\S)"
)
_PARTS: Final = later(
    r"[,;\n]+\s*(?:(?:and|en) )?(?:(?:then|dan|daarna|after that|vervolgens|finally|tot slot) )?|\s*(?:->|→|=>|>)\s*|\s+(?:and |en )?(?:then|dan|daarna|vervolgens)\s+",
    re.IGNORECASE,
)


def marked(said: Utterance) -> Utterance:
    """The same list with each mark that it is behind them spelt "(done)": crossed out, in a box, an x behind it."""
    if len(said.text) > _TOO_LONG:
        return said
    if _BOX.search(said.text) is None and "~~" not in said.text and _CROSSED.search(said.text) is None:
        return said
    items, _ = _items(said)
    if len(items) < 2 or not any(item.done for item in items):
        return said
    return utterance("\n".join(f"{item.text} (done)" if item.done else item.text for item in items))


_CROSSED: Final = later(r"\S\s+x\s+\d|\S\s+x\s*(?:\n|$)", re.IGNORECASE)


# -- the route ----------------------------------------------------------------------------------------------------------


def take(draft: Draft, said: Utterance) -> bool:
    """Make such a list their route. False, with nothing recorded, where a text is none, or might be a list of anything else."""
    known = draft.facts.steps
    if not known or len(said.words) < _A_ROUTE or len(said.text) > _TOO_LONG:
        return False
    items, led = _items(said)
    if len(items) < _A_ROUTE or not all(_may_be_step(item.text) for item in items):
        return False
    left = list(known)
    pairs = [(item, _meant(draft, item.text, left)) for item in items]
    same = sum(step is not None for _, step in pairs)
    ticked = sum(item.done for item, _ in pairs)
    acts = sum(_acts(draft, utterance(item.text)) for item in items)
    if not led and (same * 2 < len(items) or not (ticked or acts)):
        return False
    if led and not (same or ticked or acts * 2 >= len(items)):
        return False
    if not led and not _numbered(said.text)[1] and not (ticked and _tells_the_whole(pairs, left)):
        return False
    _keep(draft, pairs, left)
    name_signer(draft, utterance(", ".join(step.title for step in draft.facts.steps)))
    show_route(draft)
    draft.understood.append(said.text)
    return True


def _tells_the_whole(pairs: Sequence[tuple[_Item, BuyingStep | None]], left: Sequence[BuyingStep]) -> bool:
    """Whether lines that nothing calls a list are one: nothing open is passed over, or told more of ("quotes slipped to January")."""
    passed_over = any(step.status not in checkin.BEHIND for step in left)
    return not passed_over and all(
        item.done or step is None or _says_no_more(item.text, step.title) for item, step in pairs
    )


def _may_be_step(text: str) -> bool:
    words = utterance(text).words
    # "They skip the test, …" tells of one; a row of a list opens on no "they".
    return 0 < len(words) <= _LONGEST and words[0] not in _TELLS_OF


def _acts(draft: Draft, title: Utterance) -> bool:
    return (
        names_a_deal_thing(title, draft.language)
        or verbs_in(title, draft.language) > 0
        or any(opens_on_act(word) for word in title.words)
    )


_TELLS_OF: Final = frozenset("ze they".split())
_SMALL: Final = frozenset(
    "the een het hun their his her zijn haar van for voor met with and aan bij naar from our ons onze that dat die deze this we they ze hij zij she he in on to of a an de en it us".split()
)


def _telling(text: str) -> list[str]:
    return [word for word in utterance(text).words if word not in _SMALL]


def _meant(draft: Draft, text: str, left: list[BuyingStep]) -> BuyingStep | None:
    """The known step that a line names, taken off those that are left: it says no other word, or shares more of them than any."""
    words = _telling(text)
    counts = [
        (sum(any(alike(word, other) for other in _telling(step.title)) for word in words), step)
        for step in left
    ]
    most = max((count for count, _ in counts), default=0)
    best = [step for count, step in counts if count == most]
    if not most or len(best) != 1:
        return None
    title = _telling(best[0].title)
    whole = most == len(words) or all(any(alike(word, other) for other in words) for word in title)
    if not whole and most * 2 < min(len(words), len(title)) + 1:
        return None
    left.remove(best[0])
    return best[0]


def _keep(draft: Draft, pairs: Sequence[tuple[_Item, BuyingStep | None]], left: Sequence[BuyingStep]) -> None:
    expected = draft.facts.next_step
    route: list[ReadStep] = [
        ReadStep(step.title, step.who, done=True) for step in left if step.status == "done" and _heard(step)
    ]
    for item, step in pairs:
        read = read_steps(utterance(item.text), draft.language).steps
        told = read[0] if len(read) == 1 else ReadStep(item.text.strip())
        told = replace(told, done=item.done or told.done, busy=item.now)
        route.append(told if step is None else _known(draft, told, step))
    recording.record_steps(draft, route)
    draft.mark("steps", "said")
    steps = draft.facts.steps
    served = draft.facts.step(expected.serves) if expected is not None else None
    if expected is not None and served is not None and served.status == "done":
        draft.record(PutNextStep(draft.deal_id, replace(expected, happened=True)))
        outcomes.note(draft, checkin.HAPPENED)
    elif expected is not None and served is None and expected.serves is not None:
        draft.record(PutNextStep(draft.deal_id, replace(expected, removed=True)))
    _place(draft, steps, [read.busy for read in route])


def _known(draft: Draft, told: ReadStep, step: BuyingStep, *, anew: bool = False) -> ReadStep:
    """What is told of a step that is known, by the name that says more; it keeps its tick and its day under it."""
    done = told.done or (step.status == "done" and _heard(step))
    fuller = not anew and (done or _says_no_more(told.title, step.title))
    title = step.title if fuller else phrases.as_written(told.title)
    if title != step.title:
        draft.record(PutStep(draft.deal_id, step_days.titled(draft, step, title)))
    return replace(told, title=title, who=told.who or step.who, done=done)


def merged(draft: Draft, steps: Sequence[ReadStep], *, anew: bool = False) -> tuple[ReadStep, ...]:
    """Steps told in a row, those that are known called so that they keep what is known of them; `anew`: by the words told now."""
    left = list(draft.facts.steps)
    pairs = [(step, _meant(draft, step.title, left)) for step in steps]
    return tuple(told if known is None else _known(draft, told, known, anew=anew) for told, known in pairs)


def names_known(draft: Draft, steps: Sequence[ReadStep]) -> int:
    """How many of these steps are on the route that is known."""
    left = list(draft.facts.steps)
    return sum(_meant(draft, step.title, left) is not None for step in steps)


def _place(draft: Draft, steps: Sequence[BuyingStep], busy: Sequence[bool]) -> None:
    """They are at the step that says so, else at the first one ahead of what they were at, if that is behind them now."""
    at = [step for step, now in zip(steps, busy, strict=False) if now]
    here = draft.facts.position
    if at:
        recording.record_position(draft, step_id=at[-1].id)
        draft.mark("position", "said")
        return
    if here is None or here.step_id is None:
        return
    now = draft.facts.step(here.step_id)
    following = next((step for step in steps if step.status not in checkin.BEHIND), None)
    if (now is None or now.status in checkin.BEHIND) and following is not None:
        recording.record_position(draft, step_id=following.id)


def _heard(step: BuyingStep) -> bool:
    return step.evidence != "assumption"


def _says_no_more(text: str, title: str) -> bool:
    """Whether a line has nothing in it that the title of the step does not say."""
    known = _telling(title)
    return all(any(alike(word, other) for other in known) for word in _telling(text))
