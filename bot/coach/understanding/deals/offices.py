"""What somebody is, written as a name: "Chief Engineer", "HR-manager", "hun CISO Farid"."""

from typing import Final

from bot.coach.understanding.deals.wordclasses import is_capital
from bot.coach.understanding.deals.words import DETERMINERS
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.roles import ACTORS

DEPARTMENTS: Final = frozenset(
    {"it", "ict", "hr", "hse", "qhse", "r&d", "p&o", "finance", "sales", "ops", "inkoop"}
)
_RANKS: Final = frozenset(
    "chief head senior junior general deputy assistant vice executive managing principal regional technical commercial plant site project chef adjunct hoofd algemeen".split()
)
_POSTS: Final = frozenset(
    "engineer architect surveyor planner officer superintendent accountant secretary foreman supervisor technician buyer manager director matron physicist chemist scientist inkoper planner".split()
)


def role_in_capitals(flow: Flow, place: int, end: int) -> bool:
    """As in "Chief Engineer", "HR-manager": what somebody is, and no firm's name."""
    last = flow.words[end - 1]
    if end == place + 1:
        *before, post = last.split("-")
        return bool(before) and (post in _POSTS or post in ACTORS)
    return (last in _POSTS or last in ACTORS) and all(
        flow.words[n] in _RANKS or flow.words[n] in DEPARTMENTS for n in range(place, end - 1)
    )


_CHIEFS: Final = frozenset("ceo cfo coo cto cio ciso cmo cpo chro dpo".split())


def is_an_office(flow: Flow, first: int, stop: int) -> bool:
    """As in "net gebeld met Acme. De CFO tekent.": an office with its article, at the head of a sentence."""
    return stop == first + 2 and flow.words[first] in DETERMINERS and flow.words[first + 1] in _CHIEFS


def chief_at(flow: Flow, place: int, stop: int) -> bool:
    """As in "hun CISO Farid": the letters of an office, and one name behind them."""
    return (
        flow.words[place] in _CHIEFS
        and flow.tokens[place].text.isupper()
        and place + 1 < stop
        and is_capital(flow, place + 1)
        and not (place + 2 < stop and is_capital(flow, place + 2))
    )
