"""Public holidays per country and region, from the `holidays` library: loaded when somebody's calendar first needs it.

A country or region that the library does not know has no holidays of its own; who chooses one asks `regions_of` first.
"""

from datetime import date
from functools import lru_cache
from typing import Final

# Countries, regions and years that many people share; what falls out is worked out again in under a millisecond.
_KEPT: Final = 2048


@lru_cache(maxsize=_KEPT)
def public_holidays(country: str, region: str | None, year: int) -> frozenset[date]:
    """The days of a year on which the country (ISO 3166) and the region have a day off, moved days included."""
    from holidays import country_holidays  # noqa: PLC0415 - see the file's docstring

    for subdivision in (region, None):
        try:
            return frozenset(country_holidays(country, subdiv=subdivision, years=year))
        except NotImplementedError:
            continue
    return frozenset()


def regions_of(country: str) -> tuple[str, ...] | None:
    """The regions of a country (ISO 3166) that have holidays of their own; None for a country that is not known."""
    from holidays import country_holidays  # noqa: PLC0415 - as above

    try:
        return tuple(country_holidays(country).subdivisions)
    except NotImplementedError:
        return None
