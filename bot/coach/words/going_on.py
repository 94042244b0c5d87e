"""Asking to go on with what was left: "verder", "back to acme"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Utterance, utterance

_GO_ON: Final = frozenset(
    {"verder", "ga verder", "doorgaan", "door", "continue", "go on", "resume", "carry on", "ja", "yes", "ok"}
)


_GO_ON_WITH: Final = later(
    r"(?:(?:ok|oke|ja|nu|now) )?(?:ga |gaan we |we gaan |let'?s )?"
    r"(?:(?:verder|door|terug|continue|go on|go back|carry on|resume|back)(?: (?:met|naar|with|to))?|(?:move )?on to|switch to|go to|naar|nu weer|nu naar|nu over|over naar|weer naar|now) "
    r"(?P<name>\S.{0,60})"
)


_LED: Final = r"(?:(?:ok|oke|okay|ja|right|so|dus|en|and|then|dan|goed|good|oh)[ ,]+)*"
# Said behind an answer, of a deal that is known.
_GONE_TO: Final = later(
    rf"{_LED}(?:(?:nu|now) (?:(?:over|on|about|to|for) )?|next(?: up)?(?: is)?[: ]+|(?:de )?volgende(?: is)?[: ]+|what'?s next (?:with|w|for|on|at) |(?:let'?s )?do |doe )(?P<name>\S.{{0,40}}?)(?: (?:verder|dan|then|now|nu|please|pls|graag))*"
    rf"|{_LED}(?P<before>\S.{{0,40}}?) (?:nu|now|next|verder)(?: (?:please|pls|graag|dan|then))*"
)


def deal_gone_to(said: Utterance) -> Utterance | None:
    """The name in "now abbey", "nu looij verder", "back to the school", as the order that closes a message; None in anything else."""
    told = said.fold.strip(" .!?")
    found = _GO_ON_WITH.fullmatch(_without_lead(told)) or _GONE_TO.fullmatch(told)
    if found is None:
        return None
    groups = found.groupdict()
    return utterance(groups.get("name") or groups.get("before") or "")


_LEADS: Final = later(_LED)


def _without_lead(told: str) -> str:
    led = _LEADS.match(told)
    return told[led.end() :] if led is not None else told


def deal_to_go_on_with(said: Utterance) -> Utterance | None:
    """The name in "verder met haven", "back to acme"; None where a text asks for no such thing."""
    found = _GO_ON_WITH.fullmatch(said.fold.strip(" .!"))
    return utterance(found.group("name")) if found else None


def wants_to_go_on(said: Utterance) -> bool:
    """Whether a text only asks to go on with what was left."""
    return said.fold.strip(" .!") in _GO_ON
