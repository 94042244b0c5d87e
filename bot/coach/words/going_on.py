"""Asking to go on with what was left: "verder", "back to acme"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Utterance, utterance

_GO_ON: Final = frozenset(
    {"verder", "ga verder", "doorgaan", "door", "continue", "go on", "resume", "carry on", "ja", "yes", "ok"}
)


_GO_ON_WITH: Final = later(
    r"(?:(?:ok|oke|ja|nu|now) )?(?:ga |gaan we |we gaan |let'?s )?"
    r"(?:(?:verder|door|terug|continue|go on|go back|carry on|resume|back)(?: (?:met|naar|with|to))?|switch to|go to|naar|nu weer|nu naar|weer naar|now) "
    r"(?P<name>\S.{0,60})"
)


def deal_to_go_on_with(said: Utterance) -> Utterance | None:
    """The name in "verder met haven", "back to acme"; None where a text asks for no such thing."""
    found = _GO_ON_WITH.fullmatch(said.fold.strip(" .!"))
    return utterance(found.group("name")) if found else None


def wants_to_go_on(said: Utterance) -> bool:
    """Whether a text only asks to go on with what was left."""
    return said.fold.strip(" .!") in _GO_ON
