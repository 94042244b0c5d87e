"""What is told of the deal and happens nowhere: who somebody is, when a contract ends, who sits in between."""

import re
from typing import Final

from bot.coach.understanding.steps.words import is_act, takes_part

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


_SUM: Final = re.compile(
    r"(?:€|£|\$|eur|gbp|usd)?\d[\d.,]*(?:k|m|mln|eur|euro|€|£|\$)|(?:€|£|\$|eur|gbp|usd)\d[\d.,]*|\d{1,3}(?:[.,]\d{3})+|\d{4,}"
)
_MONEY: Final = frozenset(
    "euro euros eur € £ pounds pound quid gbp usd dollars dollar bucks ton k mille grand mln million miljoen".split()
)
_AROUND_SUM: Final = _MONEY | frozenset(
    """
    it its it's is t 't het dat dit that that's thats about around roughly approx approximately ongeveer circa ca rond ruim zo'n all in
    total totaal altogether or so of worth value waarde budget we talk praten gaat om over the a an de een per year jaar month maand
    annually jaarlijks deal job opdracht bedrag amount price prijs plus minus excl ex incl btw vat just zowat tussen between en and to tot
    max maximaal up nog nu now
""".split()
)
_SUM_BEGINS: Final = frozenset("0123456789€£$")
_FOR: Final = frozenset({("for",), ("about",), ("its", "for"), ("it's", "for"), ("its", "about"), ("it's", "about"), ("that's", "for"), ("thats", "for"), ("it", "is", "for"), ("it", "is", "about"), ("gaat", "om"), ("gaat", "over"), ("het", "gaat", "om"), ("het", "gaat", "over"), ("t", "gaat", "om"), ("'t", "gaat", "om"), ("t", "gaat", "over"), ("het", "is", "voor"), ("t", "is", "voor"), ("'t", "is", "voor"), ("is", "voor"), ("gaat", "over")})  # fmt: skip


def tells_of_the_deal(said: tuple[str, ...], *, own_sentence: bool) -> bool:
    """As in "220k all in", "it's for the effluent tanks": what it costs and what it is about, and no act of anybody's."""
    sums = any(map(_SUM.fullmatch, said)) or (
        not _MONEY.isdisjoint(said) and any(word[0].isdigit() for word in said)
    )
    if sums:
        return all(word in _AROUND_SUM or word[0] in _SUM_BEGINS for word in said)
    if own_sentence and _counts_things(said):
        return True
    if not own_sentence or not any(said[:length] in _FOR and len(said) > length for length in (1, 2, 3)):
        return False
    bare = said[0] in {"for", "about"}
    return not any(map(is_act, said)) and not (bare and any(map(takes_part, said[1:])))


_IT_IS: Final = frozenset({("it's",), ("its",), ("it", "is"), ("het", "is"), ("het", "zijn"), ("t", "is"), ("t", "zijn"), ("'t", "zijn"), ("'t", "is"), ("gaat", "om"), ("t", "gaat", "om"), ("het", "gaat", "om")})  # fmt: skip
_COUNTED: Final = frozenset(
    "steps step stages stage rounds round phases people persons men women things weeks months days years stappen stap fases rondes ronde mensen man vrouw dingen weken maanden dagen jaar maand week".split()
)


def _counts_things(said: tuple[str, ...]) -> bool:
    """As in "it's 40 licences and a bit of training", "het zijn 3 kasten en wat planken": how much of what they buy."""
    length = next((n for n in (3, 2, 1) if said[:n] in _IT_IS), 0)
    if not length or len(said) < length + 2 or not said[length].isdigit() or said[length + 1] in _COUNTED:
        return False
    return not any(map(takes_part, said[length:]))
