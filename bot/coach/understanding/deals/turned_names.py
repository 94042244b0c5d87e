"""The name behind words that turn to a customer, however it is written: "marlowe joinery", "van loon", "Cafe 't Hoekske".

No list knows every customer: a name is what stands there up to the first ordinary word or pause, where it has a word of its own.
"""

from bisect import bisect_left
from functools import lru_cache
from typing import Final

from bot.coach.basics.record import record
from bot.coach.basics.titles import TITLES
from bot.coach.understanding.deals.commonwords import is_common
from bot.coach.understanding.deals.organisations import KINDS, TRADE_THINGS
from bot.coach.understanding.deals.wordclasses import FAMILY_FIRMS, is_kind, is_plain, is_thing
from bot.coach.understanding.deals.words import FIRST_NAMES, LEGAL_FORMS
from bot.coach.understanding.lexicon.words import Kind, lexicon
from bot.coach.understanding.steps.words import is_actor
from bot.coach.understanding.text import Token, Utterance

_MOST: Final = 5
_LOOKED_AT: Final = 10
_SHORT: Final = 2
_PAIR: Final = 2
# Said of a house before its name, and no part of it.
_BEFORE: Final = frozenset("company firma firm klant customer client our onze my mijn".split())
# Written small behind one of these, a kind of house is no name: "the golf club".
_ARTICLES: Final = frozenset("the a an een n ne nen de het".split())
_NO_PARTICLE: Final = _ARTICLES - frozenset({"de", "het"})
_PARTICLES: Final = frozenset("'t t de den der het van vd von la le les du di el st".split())
_LEGAL_ENDS: Final = frozenset("ltd limited bv b.v nv n.v inc llc plc gmbh bvba".split())
_LONGEST: Final = 40
_JOINS: Final = frozenset({" ", " & ", " + ", "-"})


@record
class Name:
    """A name in a text, from `start` to `end`. `announced`: "firma", "company" or "klant" stands before it. `legal`: a legal form behind it."""

    text: str
    start: int
    end: int
    words: tuple[str, ...]
    announced: bool = False
    legal: bool = False

    @property
    def own(self) -> tuple[str, ...]:
        """Its words without the small ones."""
        return tuple(word for word in self.words if word not in _PARTICLES)

    @property
    def house(self) -> bool:
        """Whether it says of itself that it is a house: a kind of one, a legal form, what it trades in."""
        if self.legal:
            return True
        kinds = [word for word in self.own if _says_a_house(word)]
        return bool(kinds) and len(self.own) > 1 and (len(kinds) < len(self.own) or kinds[0] not in KINDS)

    @property
    def somebody(self) -> bool:
        """Whether it is rather a person's: a first name or a title opens it."""
        known = self.words[0] in FIRST_NAMES or self.words[0] in TITLES
        return known and not self.house and not any(map(is_thing, self.words[1:]))

    @property
    def several(self) -> bool:
        """Whether it has more words than a surname has."""
        return len(self.own) > 1 and not self.somebody


# One frame after the other looks for a name at the same place.
@lru_cache(8)
def name_at(said: Utterance, at: int) -> Name | None:
    """The name that begins at a place of a text; None where ordinary words stand there."""
    first = bisect_left(said.tokens, at, key=lambda token: token.start)
    tokens = said.tokens[first : first + _LOOKED_AT]
    taken: list[Token] = []
    led = announced = False
    for place, token in enumerate(tokens):
        gap = said.text[taken[-1].end if taken else at : token.start]
        if (gap.strip() if not taken else gap not in _JOINS) or len(taken) == _MOST:
            break
        of_a_house = [one.fold in _BEFORE for one in tokens[place + 1 : place + 2]] == [True]
        if not taken and (token.fold in _BEFORE | _NO_PARTICLE or (of_a_house and token.fold in _ARTICLES)):
            led = led or (token.fold in _ARTICLES and not of_a_house)
            announced = announced or token.fold in _BEFORE
            at = token.end
            continue
        title = [one.text[:1].isupper() for one in tokens[place : place + 2]] == [True, True]
        if not _may_stand(token, taken, capital=token.start > 0 and (title or bool(taken))):
            break
        taken.append(token)
    legal = len(taken) > 1 and taken[-1].fold in LEGAL_FORMS
    while taken and (taken[-1].fold in _PARTICLES or (len(taken) > 1 and taken[-1].fold in _LEGAL_ENDS)):
        taken.pop()
    kinds = [token for token in taken if _says_a_house(token.fold)]
    if not taken or not (
        any(_is_own(token, several=len(kinds) > 1) for token in taken) or len(kinds) == _PAIR == len(taken)
    ):
        return None
    if taken[-1].fold.endswith("'s") and not kinds:
        # "Linda's boss" is somebody there.
        return None
    start, end = taken[0].start, taken[-1].end
    name = Name(
        said.text[start:end].removesuffix("'s"),
        start,
        end,
        tuple(token.fold for token in taken),
        announced,
        legal,
    )
    if not name.text.islower():
        return name
    return None if led or (name.words[0] in _ARTICLES and name.house) else name


def _may_stand(token: Token, before: list[Token], *, capital: bool) -> bool:
    word = token.fold
    if len(word) > _LONGEST or word == "zo'n":
        return False
    if word.endswith("'s") and is_plain(word.removesuffix("'s")):
        return False
    if word in _PARTICLES or _says_a_house(word) or word in FAMILY_FIRMS:
        return True
    if word[:1].isdigit() or (not before and is_actor(word)):
        return False
    written = capital and token.text[:1].isupper() and not _is_a_time(word)
    if is_plain(word) or is_common(word):
        if len(word) > 1 and token.text.isupper():
            # "Hertford meats NOT acme" is said louder, and no name.
            return False
        return written or (
            len(before) > 1 and before[-1].fold in _PARTICLES and _says_a_house(before[-2].fold)
        )
    return written or not is_actor(word)


def _is_a_time(word: str) -> bool:
    return any(lexicon(language).kinds.get(word) is Kind.TIME for language in ("nl", "en"))


def _says_a_house(word: str) -> bool:
    return is_kind(word) or word in LEGAL_FORMS or word in TRADE_THINGS


def _is_own(token: Token, *, several: bool = False) -> bool:
    """Whether a word is no word of the language, no role, no thing, no kind of house.

    `several`: beside another kind of house, what only ends as one may be a surname, "velthuis fietsen".
    """
    word = token.fold
    kind = word in KINDS | LEGAL_FORMS | TRADE_THINGS if several else _says_a_house(word)
    return (
        len(word) > _SHORT
        and word not in _PARTICLES
        and not (is_plain(word) or is_common(word) or is_actor(word) or kind or is_thing(word))
    )
