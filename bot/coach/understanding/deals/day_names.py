"""A house that is called after a day: "Thursday Coffee Roasters"."""

from typing import Final

from bot.coach.understanding.deals.wordclasses import is_capital, is_kind, is_thing
from bot.coach.understanding.flow import Flow

_DAYS: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
)


def day_in_name(flow: Flow, place: int, stop: int) -> bool:
    """As in "Thursday Coffee Roasters": before nothing but what a house is or sells a day is its name, not when it was."""
    if flow.words[place] not in _DAYS:
        return False
    end = place + 1
    while end < stop and is_capital(flow, end):
        end += 1
    *said, last = flow.words[place + 1 : end] or ("",)
    trade = is_kind(last) or last.endswith("ers")
    return trade and bool(said) and all(is_kind(word) or is_thing(word) for word in said)
