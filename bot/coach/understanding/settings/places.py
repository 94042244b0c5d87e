"""Countries, regions and time zones by the names that people give them, in both languages."""

from functools import cache, lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from bot.coach.basics.zone_countries import country_of, zones
from bot.coach.understanding.settings import cities, countries, regions
from bot.coach.understanding.text import utterance
from bot.coach.understanding.wish_readings import CountrySaid, ZoneSaid

_ARTICLES: Final = ("the ", "de ", "het ", "in ", "state of ", "staat ")
# A slip of the finger in a shorter name gives another name.
_LONG_ENOUGH: Final = 7
# Zones of tzdata that are no place where somebody lives, or only another name for one.
_NO_PLACE: Final = ("Etc/", "SystemV/", "US/", "Canada/", "Mexico/", "Brazil/", "Chile/")
_ADJECTIVES: Final = {
    "nederlandse": "NL", "dutch": "NL", "belgische": "BE", "belgian": "BE", "vlaamse": "BE", "flemish": "BE", "duitse": "DE",
    "german": "DE", "franse": "FR", "french": "FR", "britse": "GB", "british": "GB", "engelse": "GB", "english": "GB",
    "ierse": "IE", "irish": "IE", "amerikaanse": "US", "american": "US", "spaanse": "ES", "spanish": "ES", "portugese": "PT",
    "portuguese": "PT", "italiaanse": "IT", "italian": "IT", "oostenrijkse": "AT", "austrian": "AT", "zwitserse": "CH",
    "swiss": "CH", "luxemburgse": "LU", "deense": "DK", "danish": "DK", "zweedse": "SE", "swedish": "SE", "noorse": "NO",
    "norwegian": "NO", "finse": "FI", "finnish": "FI", "poolse": "PL", "polish": "PL", "canadese": "CA", "canadian": "CA",
    "indiase": "IN", "indian": "IN", "australische": "AU", "australian": "AU",
}  # fmt: skip


def country_named(text: str) -> CountrySaid | None:
    """The country, or the region of a country, with this name, adjective or code; None when there is none."""
    name = _bare(text)
    if name in _ADJECTIVES:
        return CountrySaid(_ADJECTIVES[name])
    code = countries.by_name().get(name)
    if code is not None:
        return CountrySaid(code)
    region = regions.by_name().get(name)
    if region is not None:
        return CountrySaid(*region)
    if len(name) == 2 and text.strip().upper() in countries.codes() and text.strip().isupper():
        return CountrySaid(name.upper())
    whole, _, part = name.partition(",")
    if part:
        # "Germany, Bavaria": the region says which country it is in.
        one, other = country_named(whole), country_named(part)
        return other if one and other and other.region and one.code == other.code else None
    near = _nearest(name, countries.by_name()) or _nearest(name, regions.by_name())
    return None if near is None else country_named(near)


def region_named(country: str, text: str) -> str | None:
    """The code of a country's region by its name; None when none of the list is called so."""
    name = _bare(text)
    codes = regions.by_name().get(name) or regions.by_name().get(f"{name} ({country.lower()})")
    return codes[1] if codes is not None and codes[0] == country else None


def zone_named(text: str) -> ZoneSaid | None:
    """The time zone with this IANA name, or of the city or country with this name; None when there is none."""
    name = _bare(text)
    found = _zones().get(name) or _zones().get(name.replace(" ", "_"))
    if found is not None:
        return ZoneSaid(found)
    code = countries.by_name().get(name)
    if code is not None:
        zone = _of_country(code)
        return ZoneSaid(zone) if zone else None
    near = _nearest(name, _zones())
    return None if near is None else ZoneSaid(_zones()[near])


def is_country(text: str) -> bool:
    """Whether a country has this name, whatever its time zones."""
    return _bare(text) in countries.by_name()


def _of_country(code: str) -> str | None:
    """The zone of a country; None where it has several and none is the usual one."""
    known = cities.OF_COUNTRY.get(code)
    own = [zone for zone in zones() if country_of(zone) == code and _is_place(zone)]
    return known or (own[0] if len(own) == 1 else None)


def _is_place(zone: str) -> bool:
    return "/" in zone and not zone.startswith(_NO_PLACE)


def _is_known(zone: str) -> bool:
    return "/" in zone or zone in {"UTC", "CET", "EET", "WET"}


@cache
def _zones() -> dict[str, str]:
    """Every zone by its own name, its city's, and what else it is called, folded."""
    found: dict[str, str] = {}
    for zone in zones():
        if _is_place(zone):
            found.setdefault(utterance(zone.rpartition("/")[2].replace("_", " ")).fold, zone)
    for zone, names in cities.ALSO.items():
        found |= {_bare(name): zone for name in names.split("/")}
    # Old names without an area ("Portugal", "NZ") are countries to who types them.
    return found | {zone.lower(): zone for zone in (*zones(), "UTC", "CET", "EET", "WET") if _is_known(zone)}


def _bare(text: str) -> str:
    name = utterance(text).fold.strip(" .,!?'\"")
    for article in _ARTICLES:
        name = name.removeprefix(article)
    return name.strip()


@lru_cache(maxsize=512)
def _close(name: str, known: tuple[str, ...]) -> str | None:
    found = [other for other in known if OSA.distance(name, other, score_cutoff=1) <= 1]
    return found[0] if len(found) == 1 else None


def _nearest(name: str, known: dict[str, str] | dict[str, tuple[str, str]]) -> str | None:
    """The one name that this is with a slip of the finger."""
    if len(name) < _LONG_ENOUGH:
        return None
    return _close(name, tuple(other for other in known if len(other) >= _LONG_ENOUGH and other[0] == name[0]))
