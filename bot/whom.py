"""Naming one person to the command line: by name, or by the address that a channel knows them by. Pure."""

import re
from collections.abc import Sequence
from typing import Final

from bot.cleaning import clean
from bot.coach.basics.record import record
from bot.errors import SettingError

_BETWEEN: Final = re.compile(r"[:/]")
_MOST_SHOWN: Final = 10


@record
class Somebody:
    """A person of ours: where a channel knows them, under which id, and their name."""

    channel: str
    workspace: str
    external_id: str
    name: str

    @property
    def address(self) -> str:
        """How to name exactly this person."""
        return f"{self.channel}:{self.workspace}:{self.external_id}"


def find(named: str, known: Sequence[Somebody]) -> Somebody | None:
    """Who is meant by a name, a member id, `workspace:member` or `channel:workspace:member`; None where there is nobody.

    Raises:
        SettingError: where several fit; it names each by an address that fits one only.
    """
    parts = tuple(map(_plain, _BETWEEN.split(named)))
    addressed = [each for each in known if _address(each)[-len(parts) :] == parts]
    fitting = (
        addressed
        if len(parts) > 1
        else [each for each in known if each in addressed or _plain(each.name) == parts[0]]
    )
    if len(fitting) > 1:
        choices = [f"  --person {each.address}  ({_plain_name(each)})" for each in fitting[:_MOST_SHOWN]]
        left = len(fitting) - len(choices)
        more = [f"  and {left} more"] if left else []
        raise SettingError("\n".join(["Several people fit. Say which:", *choices, *more]))
    return fitting[0] if fitting else None


def _address(each: Somebody) -> tuple[str, str, str]:
    return _plain(each.channel), _plain(each.workspace), _plain(each.external_id)


def _plain(text: str) -> str:
    """As it is compared: however it is spaced or capitalised."""
    return " ".join(clean(text).split()).casefold()


def _plain_name(each: Somebody) -> str:
    return "".join(char if char.isprintable() else " " for char in clean(each.name))[:80]
