"""What is told of the deal and happens nowhere: who somebody is, when a contract ends, who sits in between."""

from typing import Final

from bot.coach.understanding.steps.words import is_act

_IS: Final = frozenset({"is", "are", "was", "were", "zijn", "waren"})
_AN: Final = frozenset("the a an de het een onze our hun their mijn my".split())
# "De laatste stap is een handtekening" tells a step all the same.
_OF_THE_ROUTE: Final = frozenset(
    "stap step stappen steps volgende next laatste last eerste first final begin start einde end".split()
)
_DATES: Final = frozenset(
    "date deadline datum startdatum einddatum ingangsdatum verlengdatum expiry renewal-date leverdatum renewaldate".split()
)
_MIDDLE: Final = frozenset(
    {("in", "between"), ("in", "the", "middle"), ("er", "tussen"), ("er", "tussenin"), ("ertussen",), ("daartussen",), ("in-between",)}
)  # fmt: skip
_SITS: Final = frozenset("is are sit sits sitting stuck zit zitten staat".split())
_SUBJECT_AT_MOST, _BEHIND_AT_MOST = 3, 4
# What somebody is: a trade or a place in the deal, and nothing that they do.
_TRADES: Final = frozenset(
    """
    broker makelaar tussenpersoon reseller distributeur distributor dealer concurrent competitor rival incumbent supplier leverancier
    huisleverancier consultant adviseur klant customer prospect contactpersoon contact vendor agent intermediair middleman
    """.split()
)


def tells_a_fact(said: tuple[str, ...]) -> bool:
    """As in "Aon is the broker", "renewal date is 1 January", "the broker is sitting in between": nobody does a thing."""
    be = next((n for n, word in enumerate(said[1 : _SUBJECT_AT_MOST + 2], 1) if word in _IS), None)
    if not _DATES.isdisjoint(said[:_SUBJECT_AT_MOST]) and be is not None:
        return True
    if not _SITS.isdisjoint(said) and any(
        said[n : n + len(row)] == row for row in _MIDDLE for n in range(len(said))
    ):
        return True
    if be is None or not _AN & set(said[be + 1 : be + 2]):
        return False
    what = said[be + 2 :]
    is_one = 0 < len(what) <= _BEHIND_AT_MOST and what[-1] in _TRADES
    return is_one and _OF_THE_ROUTE.isdisjoint(said) and not any(map(is_act, said[:be]))
