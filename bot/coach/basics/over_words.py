"""How people say that something is behind them, in both languages: one list for a step, an act and a row of a route."""

from typing import Final

OVER: Final = (
    r"(?:done(?: and dusted)?|finished|over|completed?|wrapped up|behind (?:us|them)"
    r"|klaar|gedaan|geweest|afgerond|afgelopen|gebeurd|voorbij|achter de rug|achter (?:ons|hen))"
)
# "Rond 12 december" and "binnen twee weken" are days: these say so only where nothing comes behind them.
OVER_AT_END: Final = rf"(?:{OVER}|binnen|rond|gepasseerd|passed)"
