"""Who takes a step that was told with "he" or with nobody: "vd Berg has to think it over, she's calling me back on the 1st"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.route import step_names
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.word_kinds import is_role

_CLAUSES: Final = later(r"[.;!?](?=\s|$)|\n|,\s|\s+(?=(?:en|and|maar|but|dus|so)\s)")
# Whoever opens a clause, with what they do right behind: three words at most, none of which stands for somebody else.
_OPENS: Final = later(
    r"(?:(?:en|and|maar|but|dus|so|ok|nou|well),? )*(?P<who>(?:(?:de|het|the|hun|their) )?\w[\w.'-]*(?: \w[\w.'-]*){0,2}?) "
    r"(?:moet|moeten|gaat|gaan|wil|willen|zal|kan|heeft|hebben|is|zijn|was|denkt|kijkt|belt|vindt|twijfelt|overlegt|vraagt|has|have|is|are|was|will|wants?|needs?|must|thinks?|looks?|likes?|asks?|said|says)\b",
    re.IGNORECASE,
)
_STANDS_FOR: Final = later(
    r"(?:die|hij|zij|ie|deze|he|she|who|ze(?= \w+t\b))(?P<short>'s|'ll)?(?= )", re.IGNORECASE
)
_ENDS_ON: Final = later(r"(?:\bde|\bhet|\bhun|\bthe|\btheir) (?P<who>[\w-]+)$", re.IGNORECASE)
# "The test is not ready, it comes on the 12th": whatever was named comes, and nobody does a thing.
_COMES: Final = frozenset("komt komen comes come volgt follows is wordt gaat".split())
_NOBODY: Final = frozenset(
    """ik we wij jij je i you die hij zij ze ie deze he she they who it het dat dit this that er there wat what niks niets nothing iemand somebody
    iedereen everyone everybody dan then nu now""".split()
)
_IN_FULL: Final = {"'s": " is", "'ll": " will"}


def told(draft: Draft, said: Utterance, what: str, when: DateReading | None) -> str:
    """What was read as their step, as the clause with its day tells it, and with whoever is meant in it by name.

    "She" is never the customer, whose name may open the clause before as well.
    """
    place = _place_of(said, when)
    if when is not None and place is not None and len(place) > 1:
        clause = said.text[slice(*place[-1])]
        words = utterance(clause).words
        if not set(utterance(what).words) & set(words):
            # Its day stands in another clause than what was read.
            named = step_names.told(said, when)
            what = (
                named if _STANDS_FOR.match(named) and not _COMES & set(utterance(named).words[1:2]) else what
            )
    start = said.fold.find(utterance(what).fold)
    return _by_name(draft, said.text[:start] if start > 0 else _before(said, place), what)


def _place_of(said: Utterance, when: DateReading | None) -> list[tuple[int, int]] | None:
    """The clauses up to the one in which a day is told."""
    if when is None:
        return None
    places, at = list[tuple[int, int]](), 0
    for cut in (*_CLAUSES.finditer(said.text), None):
        end = cut.start() if cut is not None else len(said.text)
        places.append((at, end))
        if at <= when.start < end or cut is None:
            return places
        at = cut.end()
    return places


def _before(said: Utterance, place: list[tuple[int, int]] | None) -> str:
    return said.text[: place[-1][0]] if place is not None else ""


def _by_name(draft: Draft, before: str, what: str) -> str:
    """A step with who is meant by "he" in it: whoever opens the clause before."""
    found = _STANDS_FOR.match(what)
    if found is None or not before.strip():
        return what
    ends = _ENDS_ON.search(before.strip(" ,;"))
    if (
        ends is not None
        and found[0].lower().startswith(("die", "who"))
        and is_role(utterance(ends["who"]), draft.language)
    ):
        # "… for the board, who meet on the 8th": the one it was said of last.
        return ends["who"] + _IN_FULL.get((found["short"] or "").lower(), "") + what[found.end() :]
    for clause in reversed([part for part in _CLAUSES.split(before) if part.strip()]):
        opens = _OPENS.match(clause.strip())
        if opens is None:
            continue
        who = opens["who"]
        words = set(utterance(who).words)
        if _NOBODY & words or words & set(utterance(draft.facts.deal.account).words):
            continue
        return (
            phrases.without_article(who)
            + _IN_FULL.get((found["short"] or "").lower(), "")
            + what[found.end() :]
        )
    return what
