"""Houses that are called by where they stand: "theater aan de Stroom", "brasserie op den Berg"."""

from typing import Final

from bot.coach.understanding.deals.wordclasses import is_capital
from bot.coach.understanding.flow import Flow

_CALLED_BY_PLACE: Final = frozenset(
    "theater theatre schouwburg hotel hostel restaurant brasserie bistro cafe taverne camping huis hoeve hof molen school basisschool kasteel".split()
)
_ON_THE: Final = frozenset(
    {("aan", "de"), ("aan", "den"), ("aan", "het"), ("aan", "'t"), ("aan", "t"), ("op", "de"), ("op", "den")}
)
_STOPS_BEFORE: Final = 3


def house_at_the(flow: Flow, place: int, stop: int) -> tuple[int, int] | None:
    """As in "gesprek met theater aan de Stroom"."""
    last = place + _STOPS_BEFORE
    if (
        flow.words[place] not in _CALLED_BY_PLACE
        or last >= stop
        or flow.words[place + 1 : last] not in _ON_THE
    ):
        return None
    return (place, last + 1) if is_capital(flow, last) else None
