"""Asking to go on with what was left: "verder", "back to acme"."""

import re
from typing import Final

from bot.coach.understanding.text import Utterance, utterance

# Words in a name that is asked for so.
_NAME_WORDS: Final = 5

_GO_ON: Final = frozenset(
    {"verder", "ga verder", "doorgaan", "door", "continue", "go on", "resume", "carry on", "ja", "yes", "ok"}
)


_GO_ON_WITH: Final = re.compile(
    r"(?:(?:ok|oke|ja|nu|now) )?(?:ga |gaan we |we gaan |let'?s )?(?:verder|door|terug|continue|go on|go back|carry on|resume|back)"
    r"(?: (?:met|naar|with|to))? (?P<name>\S.*)"
)


def to_go_on_with(said: Utterance) -> Utterance | None:
    """The name in "verder met haven", "back to acme"; None where a text asks for no such thing."""
    found = _GO_ON_WITH.fullmatch(said.fold.strip(" .!"))
    return utterance(found.group("name")) if found and len(said.words) <= _NAME_WORDS + 2 else None


def wants_to_go_on(said: Utterance) -> bool:
    """Whether a text only asks to go on with what was left."""
    return said.fold.strip(" .!") in _GO_ON
