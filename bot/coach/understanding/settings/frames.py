"""Frames: how a wish is worded around what is wished, as data. A frame fits a whole wish or not at all.

`sure`: only somebody who speaks to the coach about themselves says it so. `told`: it can be nothing but a wish, so that
what cannot be read in it is told to be unclear.
"""

from collections.abc import Iterator, Mapping
from typing import Final, Literal

from bot.coach.basics.record import record

Kind = Literal[
    "pause", "quiet", "back", "pause_bare", "resume", "off", "off_back", "off_clear", "weekly_off", "work", "place", "holidays", "no_holidays",
    "zone", "zone_follow", "call_on", "call_off", "show", "snooze", "never",
]  # fmt: skip

_NO_WORDS: Final[Mapping[str, str]] = {}
# What is read in a frame; hours begin with a number, so that they are told from the days before them.
_GROUPS: Final = {
    "when": ".+?",
    "days": ".+?",
    "hours": r"(?:half |kwart \w+ |quarter \w+ )?\d.*?",
    "place": ".+?",
}


@record
class Frame:
    """One wording. Its groups are `when`, `until` (the word for it), `days`, `hours`, `place`."""

    kind: Kind
    pattern: str
    sure: bool = True
    told: bool = False


def frames(
    kind: Kind, lines: str, *, words: Mapping[str, str] = _NO_WORDS, sure: bool = True, told: bool = False
) -> Iterator[Frame]:
    """A frame per line; `<name>` stands for one of `words`, `{when}` and the like for what is read in it."""
    for line in lines.splitlines():
        text = line.strip()
        if not text:
            continue
        for name, alternatives in words.items():
            text = text.replace(f"<{name}>", f"(?:{alternatives})")
        for group, inside in _GROUPS.items():
            text = text.replace(f"{{{group}}}", f"(?P<{group}>{inside})")
        yield Frame(kind, text, sure, told)
