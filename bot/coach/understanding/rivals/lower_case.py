"""Rivals without capitals, as dictated or typed in a hurry: unknown words where only a rival stands.

"exact doet ook mee", "tegen wicksteed en kompan", "het is tussen ons en ecolab". A word that any list knows is none.
"""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.understanding.lexicon.words import Lexicon
from bot.coach.understanding.readings import RivalKind
from bot.coach.understanding.rivals.vendors import NO_COMPANY, VENDORS
from bot.coach.understanding.rivals.words import NAMED, OURS
from bot.coach.understanding.scene.words import (
    BODIES,
    COMMON,
    DEPARTMENTS,
    DETERMINERS,
    HEADS,
    KIN,
    MODIFIERS,
    NAMES,
    PERSON_VERBS,
)

_JOINS: Final = frozenset({"en", "and", "&", "of", "or", "+", "plus"})
_SKIP: Final = DETERMINERS | frozenset(
    {"ook", "also", "nog", "still", "mogelijk", "maybe", "misschien", "good"}
)
_KNOWN: Final = (
    COMMON
    | HEADS
    | DEPARTMENTS
    | MODIFIERS
    | NAMES
    | BODIES
    | KIN
    | OURS
    | PERSON_VERBS
    | NO_COMPANY
    | DETERMINERS
) - VENDORS
_LONGEST_NAME: Final = 2
_MOST_NAMES: Final = 4
_ENDINGS: Final = (
    "ingen", "heid", "tie", "ties", "ment", "menten", "teit", "schap", "ness", "ment", "ments", "tion", "tions", "baar", "lijk",
    "ity", "able", "fase", "traject", "plan", "contract", "systeem", "system", "bedrijf", "leverancier", "dienst", "team",
)  # fmt: skip

# "Krones came in 20k cheaper".
_BID: Final = "(?:came in|come in|came back|quoted|bood|biedt)"
_PRICED: Final = rf"{_BID}|are|is|was|were|kwam|kwamen|zit|zitten|ligt|liggen|zijn"
_SUM: Final = r"(?:€|£|\$)?\d[\d.,]*(?:k|%| ?procent| ?percent| ?mille)?"
_BY: Final = r"(?:a (?:bit|lot|fair bit)|quite a bit|een stuk|iets|flink|veel|way|much|\S*ly)"
_CHEAPER: Final = "(?:cheaper|dearer|pricier|goedkoper|duurder)"
# What stands behind a rival's name, and what stands before one.
_BEHIND: Final[tuple[tuple[re.Pattern[str], RivalKind], ...]] = (
    (
        re.compile(
            r" (?:(?:doet|doen|dingt|dingen|biedt|bieden|pitcht|pitchen) (?:(?:er|ook|nog|wel|gewoon|dus) )*mee (?!aan |met )|(?:zit|zitten) (?:er )?(?:ook )?(?:nog )?(?:in|bij|tussen|erin|erbij|ertussen) (?:de race )?(?=$|en |and |maar |but |dus )|"
            r"(?:is|are|zijn) (?:(?:er|also|ook|nog|still|too) )*(?:in (?:de race|the (?:race|running|mix|frame))|erbij|erin|in (?:too|as well|it too)|bidding|pitching|quoting|uitgenodigd|invited|aan het pitchen|ook in de race)|"
            r"(?:(?:have|has|heeft|hebben) )?(?:(?:ook|also|both) )?(?:quoted|pitched|geoffreerd|gepitcht|tendered)(?: too| as well| also| ook)? |(?:bid|bids|quote|quotes|pitch) (?:too|as well) |(?:ligt|liggen|staat|staan) (?:ook )?(?:op tafel|op de shortlist|op de lijst)|schrijven (?:ook )?in |schrijft (?:ook )?in |"
            r"dien(?:t|en) (?:(?:ook|nog|vast) )*in |in it $|(?:is|are) the ones? to beat |"
            r"(?:is|are|zijn) (?:the|our|onze|de) (?:only |main |real |enige |grootste )?(?:competition|competitors?|rivals?|concurrent(?:en|ie)?|concullega) |"
            r"(?:undercuts?|underbid|beats?|onderbiedt|onderbood|duikt|dook) (?:us|ons|onder ons) |(?:undercut|underbid) |"
            rf"(?:{_BID} |(?:{_PRICED}) (?:\S+ ){{0,2}}?{_SUM} (?:\S+ )?)(?:{_BY} )?{_CHEAPER} (?=$|en |and |maar |but |than us|dan (?:ons|wij)|dus |so )|"
            rf"(?:{_PRICED}) er (?:\S+ ){{0,2}}?{_SUM} (?:\S+ )?(?:onder|boven) (?=$|en |maar |dus )|"
            r"(?:levert|leveren|offreert|offreren|supplies|supply) (?:ook|too|as well) |ook meedoet |ook meedoen |meedoet |(?:zijn|is) ook langs geweest )"
        ),
        "vendor",
    ),
    (
        re.compile(
            r" (?:(?:is|was) (?:the|their|hun|de) (?:incumbent|huidige|current)|(?:hangt|draait|staat|zit|loopt) (?:er|daar) (?:nu|al|momenteel|nog)|is what they(?:re|ve|d)? |is wat ze nu|is who they (?:use|have)|is installed |zit er al )"
        ),
        "incumbent",
    ),
)
_BEFORE: Final[tuple[tuple[re.Pattern[str], RivalKind], ...]] = (
    (
        re.compile(
            r" (?:(?:comparing|compares?|vergelijkt|vergelijken|tussen|between)(?= \S+(?: \S+)? (?:and|en|met|with|of|or) (?:us|ons) )|(?:us|ons|wij|we) (?:vs|versus|tegen|against|or|of) |(?:between us|tussen ons) (?:and|en) |(?:up against|opboksen tegen|concurreren met|concurrenten? (?:is|zijn|zou|wordt)|concurrentie (?:is|komt van|van)|competitors? (?:is|are)|competition (?:is|are|from)|rivals? (?:is|are)|vergeleken met|"
            r"compare us (?:to|with|w/|against)|comparing us (?:to|with|w/|against)|compared us (?:to|with|against)|vergelijken ons met|vergelijkt ons met|(?:hij |ze |zij )vergelijk(?:t|en) (?:(?:nog|ook) )?met(?! elkaar| vorig| wat| hoe)|"
            r"naast ons (?:ook |nog )?(?:met |bij |naar )?|praten ook met|praat ook met|spreken ook met|kijken ook naar|kijkt ook naar|also talking to|also looking at|ook in gesprek met|also invited)) "
        ),
        "vendor",
    ),
    (
        re.compile(
            r" (?:(?:zitten|zit) (?:nu |nog |al |momenteel )*(?:bij|op)(?: (?:de )?firma)?(?! (?:de|het|een|hun|onze|t) )|theyre (?:still |now |currently )?(?:with|on)(?= \S+ (?:now|today|at the moment|currently) )|huidige (?:leverancier|partij|systeem|pakket|club|aanbieder) (?:is|heet)|(?:nu|al jaren|momenteel|currently|already) (?:klant (?:bij|van)|customer of|client of)|"
            r"current (?:supplier|vendor|system|provider|tool) (?:is)|incumbent (?:is|there is)|overstap van|overstappen van|switching from|moving off) "
        ),
        "incumbent",
    ),
)


_A_NAME: Final = re.compile(NAMED)
_GOES_ON: Final = _JOINS | {"vs", "ook", "also"}


class LowerCase:
    """Finds rivals in small letters in a clause's signs; `things` are words of the account and the topic."""

    def __init__(self, words: Lexicon, things: frozenset[str]) -> None:
        self._words = words
        self._things = things

    def find(self, sign: str) -> list[tuple[int, int, RivalKind]]:
        """Each as the first and last token it has in `sign`, and what kind of rival it is."""
        tokens = sign.split(" ")[1:-1]
        found: list[tuple[int, int, RivalKind]] = []
        for pattern, kind in _BEHIND:
            match = pattern.search(sign)
            if match:
                found += [
                    (first, last, kind) for first, last in self._back(tokens, _token(sign, match.start()))
                ]
        for pattern, kind in _BEFORE:
            match = pattern.search(sign)
            if match:
                found += [
                    (first, last, kind) for first, last in self._ahead(tokens, _token(sign, match.end() - 1))
                ]
        return found

    def _back(self, tokens: Sequence[str], stop: int) -> list[tuple[int, int]]:
        """Names that end right before `stop`, joined by "en"."""
        names: list[tuple[int, int]] = []
        while stop > 0 and len(names) < _MOST_NAMES:
            first = stop
            while first > 0 and stop - first < _LONGEST_NAME and self.is_unknown(tokens[first - 1]):
                first -= 1
            if first == stop:
                break
            if first == stop - 1 and first > 0 and tokens[first - 1] in NAMES:
                # "henry schein is the competition": a firm that is called as somebody is.
                first -= 1
            names.append((first, stop))
            if first == 0 or tokens[first - 1] not in _JOINS:
                break
            stop = first - 1
        return names[::-1]

    def _ahead(self, tokens: Sequence[str], first: int) -> list[tuple[int, int]]:
        names: list[tuple[int, int]] = []
        while first < len(tokens) and len(names) < _MOST_NAMES:
            while first < len(tokens) and tokens[first] in _SKIP:
                first += 1
            last = first
            while last < len(tokens) and last - first < _LONGEST_NAME and self.is_unknown(tokens[last]):
                last += 1
            # "Met drukkerij Etikon": what kind of firm it is stands before its name.
            if first == last or (last < len(tokens) and _A_NAME.fullmatch(tokens[last])):
                break
            names.append((first, last))
            if last >= len(tokens) or tokens[last] not in _GOES_ON:
                break
            first = last + 1
        return names

    def is_unknown(self, token: str) -> bool:
        """Whether no list knows a word, so that it may be a company's name."""
        if token in VENDORS:
            return True
        if len(token) < 3 or not token[0].isalpha() or token in _KNOWN or token in self._things:
            return False
        if token in self._words.verbs or self._words.kind(token) is not None or token.endswith(_ENDINGS):
            return False
        return not (
            token.endswith(("s", "en"))
            and (token.removesuffix("s") in _KNOWN or token.removesuffix("en") in _KNOWN)
        )


def _token(sign: str, offset: int) -> int:
    return sign.count(" ", 0, offset + 1) - 1
