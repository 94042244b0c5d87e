"""On what terms somebody signs: alone or with whom, and up to or above what amount. One reading for whatever asks for it.

It is told of somebody in particular: of whoever was asked about, or of whoever is known to sign.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.understanding.money import find_amounts
from bot.coach.understanding.readings import PeopleReading, ReadPerson
from bot.coach.understanding.text import Utterance, utterance

LEAD_IN: Final = frozenset("no nee sorry oh wacht wait hm eh actually eigenlijk".split())
UP_TO: Final = frozenset({"tot", "to", "until", "max", "maximaal", "up"})
TOGETHER: Final = frozenset(
    {"samen", "together", "met", "with", "en", "and", "ook", "also", "too", "mede", "jointly"}
)
# What joins no two clauses: "no, that's theirs and it's done" tells of nobody who signs along.
_ONLY_PEOPLE: Final = frozenset({"samen", "together", "mede", "jointly"})
_ALONG: Final = later(
    r"\b(?:too|also|as well|along|along with|together|both|jointly|counter-?signs?|co-?signs?|second signature|ook|samen|mee|mede|allebei|beiden?|meetekenen|medetekenen|tweede handtekening|with|met)\b"
    r"|(?:^|^(?:no|nee|yes|ja)\W+|\b(?:him|her|he|she|they|hem|haar|hij|zij) )(?:and|en)\b(?!.*\b(?:then|dan|sign|decid|teken|beslis|likes?\b|loves?\b|knows?\b|vindt\b))"
)
_WITH: Final = later(r"\b(?:samen|together|jointly) (?:met|with) ")
_ABOVE: Final = later(
    r"\b(?:over|above|past|more than|bigger than|beyond|from|boven|meer dan|groter dan|vanaf|hoger dan)\b(?: the| de)? ?\D{0,3}(?P<sum>\d)"
)
_MORE: Final = later(r"\b(?:daarboven|erboven|boven|above|over|beyond) ?(?:that|it|dat)?\b")
_BOUNDED: Final = later(r"\b(?:tot|until|till|up to|max|maximaal|maximum|under|onder)\b \D{0,6}\d")
_INSTEAD: Final = later(
    r"\b(?:instead|rather than|not|isnt|isn't|doesnt|doesn't|niet|geen|ipv|in plaats van|maar)\b"
)
_PIECES: Final = later(r"[,;]| (?:maar|but|en|and) (?=(?:boven|vanaf|above|over|from) )")
_THEM: Final = frozenset("him her them hem haar hij zij ze he she they die".split())
# A word beside the verb is nobody: "Pieter is degene die mede tekent".
_NOBODY: Final = TOGETHER | {"mee", "allebei", "both", "zelf", "along"}
_LEADS: Final = frozenset("yes ja but maar well no".split())
_ALONE: Final = frozenset("alleen alone zelf zelfstandig".split())


@record
class SigningTerms:
    """Who signs `along` with somebody (`others`, as they are called), and the `limit` up to which it takes nobody else.

    `alone` as it was said, None where it was not. `about`: it is told of them, and of nobody who signs instead. `joins`: it says no more than who signs as well.
    """

    about: bool
    joins: bool
    others: tuple[ReadPerson, ...]
    along: tuple[str, ...]
    limit: Decimal | None
    alone: bool | None


def says_together(said: Utterance) -> bool:
    """Whether a text opens on signing together: "together with the CFO", "nee, samen met de directeur"."""
    words = [word for word in said.words[:4] if word not in LEAD_IN]
    return bool(words) and words[0] in {"together", "samen", "jointly"}


def read_terms(
    said: Utterance,
    signer: ReadPerson,
    people: Sequence[ReadPerson],
    reading: PeopleReading,
    *,
    yes: bool | None,
    known: Sequence[ReadPerson],
) -> SigningTerms:
    """On what terms somebody signs, as a text tells it.

    Args:
        said: what was told.
        signer: whoever it may be about.
        people: everybody who is named in it.
        reading: what is read of who signs, whoever it is about.
        yes: whether it opens on a yes or a no.
        known: whoever else is known there, by whose names they may be called.
    """
    words = {*said.words}
    joined, above = _ALONG.search(said.fold), _ABOVE.search(said.fold)
    others = tuple(one for one in people if not (_is_meant(signer, one) or {*_called(one).words} <= _NOBODY))
    beside = _WITH.search(said.fold) or (joined if reading.together_with else None)
    # "No, director Jansen together with his wife": two others.
    another = beside is not None and any(said.fold.find(_called(one).fold) < beside.start() for one in others)
    if words & TOGETHER and not any(one.name for one in others):
        # "Him and morwenna together, shes half owner": known, however small it is written.
        named = tuple(one for one in known if not words.isdisjoint(utterance(one.name or "").words))
        others = named or others
    amounts = find_amounts(said)
    limit = next((one.amount for one in amounts if above and one.start <= above.start("sum") < one.end), None)
    each = limit is not None and len(others) > 1 and says_together(said)
    bounded = reading.limit is not None or _BOUNDED.search(said.fold) is not None
    joins = bool(joined and others) and not (another or each or bounded or _INSTEAD.search(said.fold))
    if limit is None and amounts and words & UP_TO:
        limit = amounts[0].amount
    about = joins or _is_about(said, signer, people, reading, yes=yes, another=another)
    along = tuple(_called(one).text for one in others)
    if each:
        along = _each_above(said, others)
    elif reading.together_with and not joins:
        along = reading.together_with
    elif yes and not (joined or above or _MORE.search(said.fold)):
        # "Yes, he's the director" tells of nobody beside them.
        along = ()
    alone = yes if reading.alone is None else reading.alone
    return SigningTerms(about, joins, others, along, reading.limit or (None if each else limit), alone)


def _is_about(
    said: Utterance,
    signer: ReadPerson,
    people: Sequence[ReadPerson],
    reading: PeopleReading,
    *,
    yes: bool | None,
    another: bool,
) -> bool:
    """Whether an answer to "may this person sign alone?" is about that person: "no, the director" is about another."""
    words, holder = {*said.words}, reading.final_yes
    if holder is not None and utterance(holder).fold == _called(signer).fold:
        return True
    if words & _ALONE and said.words[0] in _ALONE:
        return True
    if find_amounts(said) and (
        (holder is None and not people) or (words & UP_TO and _opens_on(signer, said))
    ):
        return True
    if another:
        return False
    if yes is False or says_together(said):
        if yes is False and holder is None and reading.alone is False and not people:
            # "No, not alone".
            return True
        return len(said.words) == 1 or bool(words & TOGETHER and (people or words & _ONLY_PEOPLE))
    return yes is True or (holder is None and reading.alone is not None)


def _opens_on(signer: ReadPerson, said: Utterance) -> bool:
    """Whether a text is told of somebody from its first word on: "she signs until 100k, ours is 140 so group must agree"."""
    first = next((word for word in said.words if word not in LEAD_IN | _LEADS), "")
    return first in _THEM or first in _called(signer).words


def _each_above(said: Utterance, others: Sequence[ReadPerson]) -> tuple[str, ...]:
    """Those who sign along, whoever joins only above an amount with it: "raad (boven 50k)"."""
    found = []
    for piece in map(utterance, _PIECES.split(said.text)):
        above, amounts = _ABOVE.search(piece.fold), find_amounts(piece)
        bound = f" ({piece.text[above.start() : amounts[0].end]})" if above and amounts else ""
        found += [f"{one.text}{bound}" for one in map(_called, others) if one.fold in piece.fold]
    return tuple(found)


def _is_meant(signer: ReadPerson, one: ReadPerson) -> bool:
    """Whether the signer is called so, by themselves or with others like them: "all three partners"."""
    called = _called(one)
    return {*called.words} <= _THEM or any(
        utterance(part).fold in called.fold for part in (signer.name, signer.role) if part
    )


def _called(one: ReadPerson) -> Utterance:
    return utterance(one.name or one.role or "")
