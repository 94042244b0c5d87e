"""A customer's name in full, where the reading found a part of it: "rederij van der Velden", "Harcourt estate agents", "IT bureau Plaza"."""

from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.deals.accounts import Name
from bot.coach.understanding.deals.wordclasses import is_kind
from bot.coach.understanding.deals.words import FIRST_NAMES, ORDINARY
from bot.coach.understanding.flow import Flow

_VAN: Final = frozenset({"van", "v.d", "vd", "v/d"})
_PARTICLES: Final = frozenset("van der den de het t 't ter ten te".split())
# What a business is called before the surname of whose it is.
_TRADES: Final = frozenset(
    """
    firma fa boer boerderij garage hotel loonbedrijf aannemer aannemersbedrijf autobedrijf bouwbedrijf schildersbedrijf installatiebedrijf transportbedrijf
    bedrijf kapper kapsalon cafe café restaurant notaris notariskantoor advocatenkantoor accountantskantoor makelaar makelaardij apotheek praktijk
    tandartspraktijk dierenkliniek stoeterij manege winkel kantoor bureau atelier tuincentrum
    """.split()
)
_TRADE_ENDINGS: Final = (
    "erij",
    "erijen",
    "bedrijf",
    "handel",
    "kantoor",
    "praktijk",
    "zaak",
    "winkel",
    "centrum",
)
# Whoever does it for a living, behind the name: "Harcourt estate agents".
_CALLINGS: Final = frozenset(
    """
    agents builders solicitors surveyors accountants architects consultants dentists vets plumbers electricians roofers opticians auctioneers brokers
    lawyers contractors bakers butchers florists caterers
    """.split()
)
# "Hollins care home": what kind of home it is does not end a name.
_CARE: Final = frozenset(
    "care nursing retirement rest funeral residential mobile motor garden country".split()
)
_HOMES: Final = frozenset("home homes park parks".split())
_SHORT: Final = frozenset({"it", "ict", "hr", "pr"})
_BEHIND: Final = 2


def whole_name(laid: Flow, name: Name) -> Name:
    """`name` with the surname's particles and the trade before it, or the calling behind it."""
    first, stop = _house_behind(laid, name), name.stop
    if first > name.first:
        return replace(name, first=first)
    place = first
    while place > 0 and not laid.pauses[place] and laid.words[place - 1] in _PARTICLES | _VAN:
        place -= 1
    if 0 < place < first and not laid.pauses[place] and _is_trade(laid.words[place - 1]):
        first = place - 1
    elif (
        first > 0
        and not laid.pauses[first]
        and laid.words[first - 1] in _SHORT
        and _is_trade(laid.words[first])
    ):
        first -= 1
    if (
        stop < len(laid.words)
        and not laid.pauses[stop]
        and laid.words[stop - 1] in _CARE
        and laid.words[stop] in _HOMES
    ):
        stop += 1
    stop = _with_surname(laid, first, stop)
    for behind in range(stop, min(stop + _BEHIND, len(laid.words))):
        if laid.pauses[behind] or not laid.tokens[behind].text.islower():
            break
        if laid.words[behind] in _CALLINGS:
            stop = behind + 1
            break
    return name if (first, stop) == (name.first, name.stop) else replace(name, first=first, stop=stop)


def _house_behind(laid: Flow, name: Name) -> int:
    """Where the house begins whose thing a name written small opens on: "koelhuis Zeewolde van Transport Hoekstra"."""
    places = range(name.first + 2, name.stop - 1)
    return next((place for place in places if thing_of_house(laid, name.first, place)), name.first)


def thing_of_house(laid: Flow, first: int, house: int) -> tuple[int, int] | None:
    """The place of the house, written small, with a name of its own, that the house behind it has: "koelhuis Zeewolde van"."""
    if house - first != _A_THING or laid.words[house - 1] not in _OF_HOUSE:
        return None
    named = [laid.tokens[place].text[:1].isupper() for place in (first, first + 1, house)]
    kinds = is_kind(laid.words[first]) and is_kind(laid.words[house])
    return (first, house - 1) if named == [False, True, True] and kinds else None


_OF_HOUSE: Final = frozenset({"van", "of"})
_A_THING: Final = 3


def _with_surname(laid: Flow, first: int, stop: int) -> int:
    """Where "tandarts fenna de wit" ends, of which the first name was read: behind the small word and what follows it."""
    place = stop
    while place < len(laid.words) and not laid.pauses[place] and laid.words[place] in _PARTICLES | _VAN:
        place += 1
    if (
        place == stop
        or place == len(laid.words)
        or laid.pauses[place]
        or laid.words[stop - 1] not in FIRST_NAMES
        or stop - first < _BEHIND
        or laid.words[place] in ORDINARY
    ):
        return stop
    return place + 1


def _is_trade(word: str) -> bool:
    return word in _TRADES or (len(word) > _SURELY_LONGER and word.endswith(_TRADE_ENDINGS))


_SURELY_LONGER: Final = 6
