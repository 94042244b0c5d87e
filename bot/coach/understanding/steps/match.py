"""Finds which of the deal's own steps a typed answer means: by number, by its words, typing errors included.

Only the titles given are looked at. When two fit equally well, none is chosen: the coach asks.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from bot.coach.understanding.flow import Flow, flow
from bot.coach.understanding.text import Language, Utterance, utterance

_WORD = re.compile(r"[^\W_]+")
_ORDINALS = {
    "eerste": 0, "first": 0, "1e": 0, "1ste": 0, "1st": 0, "een": 0, "one": 0,
    "tweede": 1, "second": 1, "2e": 1, "2de": 1, "2nd": 1, "twee": 1, "two": 1,
    "derde": 2, "third": 2, "3e": 2, "3de": 2, "3rd": 2, "drie": 2, "three": 2,
    "vierde": 3, "fourth": 3, "4e": 3, "4de": 3, "4th": 3, "vier": 3, "four": 3,
    "vijfde": 4, "fifth": 4, "5e": 4, "5de": 4, "5th": 4, "vijf": 4, "five": 4,
    "zesde": 5, "sixth": 5, "6e": 5, "6de": 5, "6th": 5, "zes": 5, "six": 5,
    "zevende": 6, "seventh": 6, "achtste": 7, "eighth": 7, "negende": 8, "ninth": 8, "tiende": 9, "tenth": 9,
    "laatste": -1, "last": -1, "voorlaatste": -2,
}  # fmt: skip
# Cardinals count only behind "stap": "een" and "one" are mostly articles.
_CARDINALS = frozenset(
    {"een", "one", "twee", "two", "drie", "three", "vier", "four", "vijf", "five", "zes", "six"}
)
_STEP_WORDS = frozenset(
    {"stap", "step", "nummer", "number", "nr", "no", "punt", "optie", "option", "fase", "phase"}
)
_FILLERS = frozenset(
    """
    de het een the a an ze zij zijn is staan zitten zit staat bij in op aan met nu nog steeds al denk ik geloof they
    they're theyre are at on with still now i think it it's its think guess we wij er dat die van of for to naar voor
    bezig druk busy working dus so um uh nou ja yes well eigenlijk just gewoon wel komt is't t hij he she currently
    momenteel stage sit sits sitting im mee te om that's thats die dat probably waarschijnlijk volgens mij moeten has
    have hebben heeft wordt being be done moet must should need needs gotta gonna gaat gaan going ernaar er's
""".split()
)
_NEGATIONS = frozenset(
    "niet geen voorbij klaar not past no done afgerond gehad over isn't aren't niets never nooit".split()
)
_TURNS = frozenset({"maar", "but", "nu", "now", "wel"})
_BACK = frozenset({"back", "terug", "geweest", "through"})
_PREVIOUS, _PERIODS = frozenset({"last", "vorige"}), frozenset({"week", "month", "maand", "monday", "friday"})
_LATELY = frozenset({"yesterday", "gisteren", "gister"})
SYNONYMS = (
    "it ict techniek technisch technical", "inkoop procurement purchasing inkoper buyer inkoopafdeling",
    "legal juridisch juridische jurist juristen lawyer lawyers jz advocaat", "directie management mt mgmt mgt leadership",
    "handtekening signature tekenen tekent sign signs signing ondertekenen krabbel ondertekening signed",
    "pilot proef trial trials proefperiode test testen tests testing poc proefplaatsing getest try tries proberen uitproberen",
    "besluit beslissen beslist decision decide decides beslissing besluiten deciding",
    "akkoord goedkeuring approval approve approves goedkeuren fiat sign-off signoff ok",
    "onderhandelen onderhandelt onderhandeling onderhandelingen negotiate negotiates negotiating negotiation negotiations",
    "presentatie presentaties presenteren presentation presenting demo", "advies adviseren adviseert advice advise advising",
    "vergelijken vergelijking compare comparing comparison vergelijkt afwegen",
    "offerte offertes quote quotes quotation", "finance financien financieel financiele cfo financial",
    "budget geld money begroting funding", "contract papierwerk paperwork contracten",
    "or ondernemingsraad works-council", "bestuur board raad", "bestelling order bestellen po ordering orders bestelt",
    "aanvraag request aanvragen requesting", "shortlist", "evaluatie evaluation evalueren evaluate review",
    "security beveiliging veiligheid", "gebruikers users user gebruiker", "eigenaar owner baas boss",
)  # fmt: skip
_ENOUGH, _MARGIN, _WHOLE_TITLE = 0.5, 0.1, 0.3
_READ_AT_MOST = 60


def match_step(said: Utterance, titles: Sequence[str], language: Language) -> int | None:
    """The place in `titles` of the step that is meant; None when none fits, or two fit equally well.

    Titles and answers mix both languages; only an "it" in small letters depends on the `language`.
    """
    if not titles:
        return None
    laid = flow(said)
    numbered = _by_number(said, laid, len(titles))
    if numbered is not None:
        return numbered
    asked = _affirmed(laid)
    if language == "en" and "it" in asked and not _is_department(said):
        asked = [word for word in asked if word != "it"]
    named = [_content(_WORD.findall(utterance(title).fold)) for title in titles]
    scores = _scores(asked, named)
    best = max(range(len(titles)), key=scores.__getitem__)
    second = max((score for place, score in enumerate(scores) if place != best), default=0.0)
    return best if scores[best] >= _ENOUGH and scores[best] - second >= _MARGIN else None


def is_numbered(said: Utterance) -> bool:
    """Whether a step is meant by its place on the list: "stap 2", "the last one"."""
    return _by_number(said, flow(said), len(_ORDINALS)) is not None


def _by_number(said: Utterance, laid: Flow, count: int) -> int | None:
    """As in "2", "stap 2", "de tweede", "the last one": the answer is a number and little else."""
    words = _WORD.findall(said.fold[:200])
    place = next((n for n, word in enumerate(words[:-1]) if word in _STEP_WORDS), None)
    if place is not None and (index := _index(words[place + 1], count)) is not None:
        return index
    rest = [word for word in words if word not in _FILLERS and word not in _STEP_WORDS and word != "one"]
    if len(rest) != 1 or rest[0] in _CARDINALS or not laid.words:
        return None
    return _index(rest[0], count)


def _index(word: str, count: int) -> int | None:
    index = int(word) - 1 if word.isdecimal() and len(word) <= 3 else _ORDINALS.get(word)
    if index is None:
        return None
    index = count + index if word in {"laatste", "last", "voorlaatste"} else index
    return index if 0 <= index < count else None


_DEPARTMENT = re.compile(r"(?:^|[.,;:!?\n]|\b(?:with|at|by|from|their|the|our|and|now))\s*it\b(?!['’]?s\b)")


def _is_department(said: Utterance) -> bool:
    """Whether an "it" in English is the department: in capitals, or where none is spoken of before it: "with it now", "it is busy"."""
    return re.search(r"\bIT\b", said.text) is not None or _DEPARTMENT.search(said.fold) is not None


def _affirmed(laid: Flow) -> list[str]:
    """The words that say where they are, without the parts that say where they are not."""
    parts: list[list[str]] = [[]]
    for place, word in enumerate(laid.words[:_READ_AT_MOST]):
        if laid.pauses[place] or word in _TURNS:
            parts.append([])
        parts[-1].append(word)
    affirmed = [part for part in parts if part and _NEGATIONS.isdisjoint(part)]
    standing = [part for part in affirmed if not _came_back(part)] or affirmed
    kept = [word for part in standing for word in part]
    return _content(piece for word in kept for piece in _WORD.findall(word))


def _came_back(part: Sequence[str]) -> bool:
    """As in "rfi went back last week": what is behind them, when something else is said beside it."""
    then = any(one in _PREVIOUS and other in _PERIODS for one, other in pairwise(part))
    return not _BACK.isdisjoint(part) and (then or not _LATELY.isdisjoint(part))


def _content(words: Iterable[str]) -> list[str]:
    return [word for word in words if word not in _FILLERS or word == "it"]


def _scores(asked: Sequence[str], named: Sequence[Sequence[str]]) -> list[float]:
    """Per title how much of it was said; a word that several titles have counts for less."""
    alike = [[[_alike(word, one) for one in title] for word in asked] for title in named]
    likeness = [[max(title[at], default=0.0) for title in alike] for at in range(len(asked))]
    scores = []
    for place, title in enumerate(named):
        said = 0.0
        for row in likeness:
            sharing = sum(1 for other in row if other >= row[place]) if row[place] else 1
            said += row[place] / sharing
        # How much of the title was said: each of its words is held against all that were.
        covered = sum(1 for one in zip(*alike[place], strict=True) if any(one)) / len(title) if title else 0.0
        scores.append(min(said, 2.0) + _WHOLE_TITLE * covered if said else 0.0)
    return scores


@cache
def _groups() -> dict[str, int]:
    return {word: number for number, group in enumerate(SYNONYMS) for word in group.split()}


def _alike(one: str, other: str) -> float:
    """1 for the same word, less for a form, a synonym, a part of a compound or a typing error, 0 otherwise."""
    if one == other:
        return 1.0
    groups = _groups()
    if one in groups and groups[one] == groups.get(other):
        return 0.9
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < 4:
        return 0.0
    if _stem(one) == _stem(other):
        return 0.95
    if longer.startswith(shorter) or longer.endswith(shorter):
        return 0.8
    if len(shorter) < 5 or len(longer) - len(shorter) > 2:
        return 0.0
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - its import costs more than most answers need

    allowed = 1 if len(shorter) < 8 else 2
    return 0.75 if OSA.distance(one, other, score_cutoff=allowed) <= allowed else 0.0


# Words of steps come back between people.
@lru_cache(2048)
def _stem(word: str) -> str:
    for ending in ("ingen", "ing", "en", "ed", "es", "t", "e", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
