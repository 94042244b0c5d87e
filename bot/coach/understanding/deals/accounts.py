"""Which name in an opening is the customer's: not the contact, a reseller, a reference or a rival.

Each name gets a rank by the words before it; the plainest in the first clause that has one is taken.
"""

from dataclasses import dataclass

from bot.coach.understanding.deals.names import (
    ABOUT_PHRASES,
    is_capital,
    is_name_article,
    name_at,
    person_at,
    small_name_at,
)
from bot.coach.understanding.deals.words import (
    AT_CUSTOMER,
    AT_CUSTOMER_VERBS,
    DETERMINERS,
    FIRST_NAMES,
    FROM_CUSTOMER,
    GENERIC,
    NAMING,
    NO_COMPANY,
    ORDINARY,
    OTHERS,
    TOPIC_WORDS,
)
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.phrases import Phrases
from bot.coach.understanding.steps.words import is_actor

# The account stands in the first clauses; what comes later is about the deal.
WORDS_READ = 90
_SEGMENTS_READ = 8
_NAMING = Phrases(NAMING)
_WEAK_NAMING = frozenset(
    {"nu", "today", "vandaag", "klant", "customer", "deal", "nieuwe", "account", "gaat om"}
)
_OTHERS = Phrases(OTHERS)
_NO_COMPANY = Phrases(NO_COMPANY)
_FOR = frozenset({"voor", "for"})
# How plainly the words before a name make it the customer's.
_STRONG, _START, _WORKS_AT, _WEAK, _AT = 120, 90, 88, 85, 80
_FROM, _FOR_RANK, _ABOUT_RANK, _BARE = 75, 70, 50, 40
_GOES_ON = frozenset(
    "wil willen wants want heeft belde called belt vraagt kijkt zoekt gaat overweegt gesproken gebeld".split()
)
_GREETING = frozenset(
    "hoi hoy hey hee hi hello hallo yo coach ok oke ff even nieuwe new deal update kort kwam net".split()
)


@dataclass(frozen=True, slots=True)
class Name:
    """Words `first` up to `stop` of a flow that may name the customer; `rank` says how plainly they do."""

    first: int
    stop: int
    rank: int
    segment: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of words without a pause in it."""

    first: int
    stop: int


def segments(flow: Flow) -> list[Segment]:
    """The stretches between pauses; what stands in brackets is left out."""
    found: list[Segment] = []
    first, count = 0, min(len(flow.words), WORDS_READ)
    for place in range(1, count + 1):
        ends = place == count or flow.pauses[place] or flow.inside[place] != flow.inside[place - 1]
        if ends:
            if not flow.inside[first]:
                found.append(Segment(first, place))
            first = place
    return found


def account_name(flow: Flow, parts: list[Segment]) -> Name | None:
    """The words that name the customer, or None when the text does not say."""
    if any(_NO_COMPANY.inside(flow.words, part.first, part.stop) for part in parts):
        return None
    best: Name | None = None
    for number, part in enumerate(parts[:_SEGMENTS_READ]):
        for name in _names_in(flow, part, number):
            if name.rank == _STRONG:
                return name
            if (
                best is None
                or (best.segment == number and name.rank > best.rank)
                or (best.rank <= _BARE < name.rank)
            ):
                best = name
    if best is None:
        best = _small_name(flow, parts)
    return best


def _names_in(flow: Flow, part: Segment, number: int) -> list[Name]:
    """All that may name the customer in one segment, left to right."""
    found: list[Name] = []
    place = part.first
    opening = True
    while place < part.stop:
        length, span, rank = _cue(flow, place, part, opening=opening)
        if span is not None:
            if rank:
                found.append(Name(span[0], span[1], rank, number))
            place = max(span[1], place + 1)
            opening = False
            continue
        opening = opening and (flow.words[place] in ORDINARY and not length)
        place += max(length, 1)
    return found


def _cue(flow: Flow, place: int, part: Segment, *, opening: bool) -> tuple[int, tuple[int, int] | None, int]:
    """What a name at or right after `place` would be: how many words the cue has, the name, its rank (0: not ours)."""
    stop, word = part.stop, flow.words[place]
    if length := _OTHERS.at(flow.words, place, stop):
        other = _after_small_words(flow, place + length, stop)
        if other is not None:
            return length, other, 0
    if length := _NAMING.at(flow.words, place, stop):
        weak = " ".join(flow.words[place : place + length]) in _WEAK_NAMING
        name = name_at(flow, place + length, stop, small=not weak)
        if name is not None:
            return length, name, _WEAK if weak else _STRONG
    spoke_to = (
        word == "to" and place > 0 and flow.words[place - 1] in {"spoke", "spoken", "talked", "talking"}
    )
    if word in AT_CUSTOMER or word in AT_CUSTOMER_VERBS or spoke_to:
        if (name := _customer_after(flow, place + 1, stop, there=word in {"bij", "at"})) is not None:
            return 1, name, _AT
        return 1, None, 0
    if length := ABOUT_PHRASES.at(flow.words, place, stop):
        name = name_at(flow, place + length, stop)
        return length, name, _ABOUT_RANK if name and _organisation(flow, name) else 0
    if (
        word in {"van", "from", "into"}
        and flow.tokens[place].text == word
        and (place > part.first or (place > 0 and flow.inside[place - 1]))
    ):
        name = _customer_after(flow, place + 1, stop, there=False)
        return 1, name, _FROM if name else 0
    if word in _FOR:
        name = name_at(flow, place + 1, stop)
        return 1, name, _FOR_RANK if name else 0
    return 0, *_bare(flow, place, part, opening=opening)


def _after_small_words(flow: Flow, place: int, stop: int) -> tuple[int, int] | None:
    for at in range(place, min(place + 3, stop)):
        if (name := name_at(flow, at, stop)) is not None:
            return name
        if flow.words[at] not in ORDINARY:
            return None
    return None


def _bare(flow: Flow, place: int, part: Segment, *, opening: bool) -> tuple[tuple[int, int] | None, int]:
    """A name without a cue: at the start of a segment, or somewhere in it."""
    stop = part.stop
    person = person_at(flow, place, stop)
    if person:
        after = place + person
        if after + 1 < stop and flow.words[after] in FROM_CUSTOMER:
            works_at = name_at(flow, after + 1, stop, small=True)
            return (works_at, _WORKS_AT) if works_at else ((place, after + 1), 0)
        return (place, after), 0
    name = name_at(flow, place, stop)
    if name is None:
        return None, 0
    works_at = _employer(flow, name, stop)
    if works_at is not None:
        return works_at, _WORKS_AT
    return name, (_START if opening else _BARE)


def _employer(flow: Flow, name: tuple[int, int], stop: int) -> tuple[int, int] | None:
    """As in "Jansen bij Acme": one word that works somewhere is a person."""
    first, after = name
    single = after == first + 1 and after + 1 < stop and flow.words[after] in FROM_CUSTOMER - {"of", "van"}
    return name_at(flow, after + 1, stop) if single else None


def _customer_after(flow: Flow, place: int, stop: int, *, there: bool) -> tuple[int, int] | None:
    """The organisation after "met", "with": also behind a person or a role who works there.

    `there`: after "bij", "at" two names are a firm ("bij Albert Heijn"), after "met" a person.
    """
    at = place
    while at < stop and flow.words[at] in DETERMINERS and not is_name_article(flow, at, stop):
        at += 1
    if at >= stop:
        return None
    skipped = person_at(flow, at, stop)
    if there and skipped == 2 and is_capital(flow, at + 1):
        skipped = 0
    while at + skipped < stop and (is_actor(flow.words[at + skipped]) or flow.words[at + skipped] in GENERIC):
        skipped += 1
    if skipped:
        skipped += person_at(flow, at + skipped, stop) if at + skipped < stop else 0
        at += skipped
        if at + 1 < stop and flow.words[at] in FROM_CUSTOMER:
            return name_at(flow, at + 1, stop, small=True)
        return None
    name = name_at(flow, at, stop, small=True)
    if name is None:
        return None
    return _employer(flow, name, stop) or name


def _small_name(flow: Flow, parts: list[Segment]) -> Name | None:
    """A bare name without capitals as the whole opening, or its first segment: "kuiper metaal", "acme, printers"."""
    for number, part in enumerate(parts[:2]):
        first = part.first
        while first < part.stop and flow.words[first] in _GREETING:
            first += 1
        person = person_at(flow, first, part.stop)
        name = small_name_at(flow, first, part.stop) if first < part.stop and person < 2 else None
        if name is not None:
            rest = part.stop - name[1]
            goes_on = (
                rest == 0
                or flow.words[name[1]] in _GOES_ON
                or flow.words[name[1]] in TOPIC_WORDS
                or ABOUT_PHRASES.at(flow.words, name[1], part.stop) > 0
            )
            return Name(*name, _BARE, number) if goes_on else None
        if first < part.stop:
            return None
    return None


def _organisation(flow: Flow, name: tuple[int, int]) -> bool:
    first, stop = name
    return stop - first > 1 or not (flow.words[first] in FIRST_NAMES or flow.words[first] in TOPIC_WORDS)
