"""The signs that stand for people and amounts in a scene, and the clauses written in them.

A person is one character, a group of people another, an amount a third, so that rules can be short patterns over words.
"""

import re
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.scene.mentions import Mention

FIRST_PERSON: Final = 0xE000
FIRST_AMOUNT: Final = 0xE800
FIRST_GROUP: Final = 0xF000
# One person or a group of them; one amount. For use inside patterns.
WHO: Final = "[\ue000-\ue7ff\uf000-\uf7ff]"
MONEY: Final = "[\ue800-\uefff]"
SOMEBODY: Final = re.compile(WHO)
# A clause of nothing but one person or group.
NOBODY_ELSE: Final = re.compile(f" {WHO} ")


def is_somebody(sign: str) -> bool:
    """Whether a sign stands for a person or a group."""
    return len(sign) == 1 and ("\ue000" <= sign <= "\ue7ff" or "\uf000" <= sign <= "\uf7ff")


def is_money(sign: str) -> bool:
    """Whether a sign stands for an amount."""
    return len(sign) == 1 and "\ue800" <= sign <= "\uefff"


# (sign, first item, last item), one after another.
Signs = tuple[tuple[str, int, int], ...]


@record
class Somebody:
    """One sign: a person, or several people named together. `text` is how they were said."""

    members: tuple[Mention, ...]
    text: str
    start: int
    end: int
    first: int
    last: int

    @property
    def ours(self) -> bool:
        """On our side of the table."""
        return all(member.ours for member in self.members)

    @property
    def plural(self) -> bool:
        """More than one: several members, or one named in the plural."""
        return len(self.members) > 1 or self.members[0].plural


@record
class Clause:
    """A stretch between stops: its signs as text with a space at either end, and its items' range.

    `stop` is the mark or word that opened it; `sentence` counts the sentences; `at` is its first sign.
    """

    signs: str
    at: int
    first: int
    last: int
    stop: str
    sentence: int
