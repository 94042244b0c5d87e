"""Reads of which customer is told that they come later: "brook i'll do after", "de brug doe ik straks"."""

from collections.abc import Iterator
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.understanding.text import Utterance

_NAME: Final = r"(?P<{0}>(?:(?!(?:i|ik|we|wij|i'll|ill)\b)[\w&.'-]+ ?){{1,4}}?)"
_LATER: Final = r"(?:straks|zo|zo meteen|zometeen|later|daarna|hierna|erna|dadelijk|een andere keer|morgen|after(?:wards?| that| this)?|next|in a (?:bit|minute|min|sec|moment)|another time|tomorrow|separately|apart)"
_LEAD: Final = r"(?:(?:en|and|but|maar|oh|over|about|die|that|haha) )*"
_BEHIND: Final = r"(?: (?:wel|nog|pas|ok|though|if that's ok|please|graag))*"
_COMES_LATER: Final = later(
    "|".join(
        _LEAD + words + _BEHIND
        for words in (
            _NAME.format("a")
            + rf" ?(?:(?:doen?|vertel(?:len)?|bespre(?:ek|ken)|behandel(?:en)?|log|meld|schrijf) (?:ik|we|wij)(?: je| jou)?(?: over)?|(?:i'?ll|ill|i will|we'?ll|let me|i|we)(?: (?:do|tell you about|tell you|cover|come to|get to|log|handle|write up))(?: (?:it|them|that))?) {_LATER}",
            _NAME.format("b") + rf" ?(?:komt|komen|volgt|volgen|comes|come|is|can come|can wait(?: till| until)?|will come) {_LATER}",
            rf"{_LATER} (?:doen?|vertel(?:len)?|bespre(?:ek|ken)|behandel(?:en)?) (?:ik|we)(?: je)?(?: over)? {_NAME.format('c')}",
            rf"(?:i'?ll|ill|i will|we'?ll|let me) (?:do|come to|get to|tell you about|cover|log) {_NAME.format('d')} ?{_LATER}",
        )
    )
)  # fmt: skip
_CLAUSE: Final = later(r"[.;!\n]+\s*|,\s+")
# One of these is in every such clause.
_HINTS: Final = frozenset(
    "straks zo zometeen later daarna hierna erna dadelijk keer morgen after afterwards afterward next bit minute min sec moment time tomorrow separately apart".split()
)


@record
class ToldLater:
    """A name that is said to come later, and the message without the clause that says it."""

    name: str
    rest: str


def told_later(said: Utterance) -> Iterator[ToldLater]:
    """Whatever a message says will be told later, with what else it tells."""
    if _HINTS.isdisjoint(said.words):
        return
    for start, end in _clauses(said.text):
        found = _COMES_LATER.fullmatch(said.fold[start:end].strip())
        if found is not None:
            at = start + said.fold[start:end].find(found.group())
            group = next(name for name in "abcd" if found[name])
            name = said.text[at + found.start(group) : at + found.end(group)].strip()
            yield ToldLater(name, f"{said.text[:start]}{said.text[end:]}".strip(" ,;"))


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _CLAUSE.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)
