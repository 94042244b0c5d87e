"""Who has a say without an act of their own: "iedereen mag reageren", "IT zit er ook tussen", "the coach has a say"."""

import re
from typing import Final

from bot.coach.understanding.steps.words import RouteWords, takes_part

_SAYING: Final = frozenset(
    """
    reageren meepraten meekijken meedenken meebeslissen meelezen commentaar inspraak zegje adviesrecht
    comment react respond chip feedback say
""".split()
)
_MAY: Final = frozenset(
    "mag mogen kan kunnen moet moeten wil willen heeft hebben krijgt krijgen can may gets get has have must wants".split()
)
_EVERYBODY: Final = frozenset(
    "iedereen allemaal everyone everybody all mam mama ma mum mom pa papa pap dad".split()
)
_FIND_OF_IT: Final = ("van", "vinden")
_IN_IT: Final = re.compile(
    r"(?P<who>.+?) (?:zit|zitten|hoort|horen|komt|komen) er (?:\w+ ){0,3}(?:tussen|bij)"
    r"|(?P<who_en>.+?) (?:is|are|sits) (?:\w+ )?in there(?: too| as well| somewhere)?"
)
_JOINS: Final = frozenset({("en",), ("and",)})
_IN_IT_AT_MOST: Final = 8


def has_a_say(said: tuple[str, ...]) -> bool:
    """Whether somebody named, or everybody, may say something of it."""
    may = next((n for n, word in enumerate(said[:4]) if word in _MAY), 0)
    if (
        not may
        or len(said) > _IN_IT_AT_MOST + 1
        or not (any(map(takes_part, said[:may])) or not _EVERYBODY.isdisjoint(said[:may]))
    ):
        return False
    return said[-2:] == _FIND_OF_IT or not _SAYING.isdisjoint(said[may + 1 :])


def is_in_it(said: tuple[str, ...]) -> bool:
    """Whether somebody is only said to be part of it: "IT zit er zeker tussen", "legal is in there somewhere"."""
    said = said[:-1] if said[-1:] in _JOINS else said
    if not 3 < len(said) <= _IN_IT_AT_MOST:
        return False
    return _IN_IT.fullmatch(" ".join(said)) is not None and any(map(takes_part, said[:3]))


def who_is_in_it(title: str) -> str:
    """A title without what says only that they are part of it: "IT zit er zeker tussen" is "IT"."""
    if len(title.split()) > _IN_IT_AT_MOST:
        return title
    found = _IN_IT.fullmatch(title)
    return title if found is None else found["who"] or found["who_en"]


_ALL: Final = frozenset("alle all allebei beide both".split())
_SO_MANY: Final = frozenset(
    "twee drie vier vijf zes zeven two three four five six seven 2 3 4 5 6 7 of them hen samen together the ze dus so tegelijk".split()
)


def all_of_them(said: tuple[str, ...]) -> bool:
    """As in "ze bespreken het met de artsen, alle vier": how many those just named are."""
    return (
        0 < len(said) <= 4
        and said[0] in _ALL
        and len(said) > (said[0] in {"alle", "all"})
        and all(word in _SO_MANY for word in said[1:])
    )


_ONLY: Final = frozenset("only just alleen enkel so far i've ive i we have maar nog".split())
_SPOKE: Final = frozenset("spoke spoken talked chatted met".split())
_TO: Final = frozenset({"to", "with"})


def only_spoke(said: tuple[str, ...]) -> bool:
    """As in "can't say, only spoke to reception": whom the salesperson talked to, and nobody's act."""
    place = next((n for n, word in enumerate(said) if word not in _ONLY), len(said))
    return (
        said[place : place + 1] != ()
        and said[place] in _SPOKE
        and said[place + 1 : place + 2] != ()
        and said[place + 1] in _TO
    )


_SITS_THERE: Final = frozenset({("daar", "zit"), ("daar", "is"), ("daar", "zitten")})


def somebody_there(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "daar zit een inkoper die offertes vraagt": who is there, told by what they do."""
    who = next((n for n, word in enumerate(said) if word == "die"), 0)
    behind = said[who + 2 :]
    return (
        said[:2] in _SITS_THERE
        and who > 0
        and takes_part(said[who - 1])
        and any(word in words.finite for word in behind)
    )
