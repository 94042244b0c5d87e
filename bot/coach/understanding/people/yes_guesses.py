"""Who may be meant in an answer to "who says yes?" that names nobody we know: a noun phrase where one who decides stands.

"The PCC signs", "up to the parochial council", "mei lin tekent", "Marge most likely". Only places are told here;
whether somebody is said to decide there is read like anything else, and what is surely a thing is never somebody.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from bot.coach.basics.surname_particles import PARTICLES
from bot.coach.understanding.people.budget_words import NOUN, STRONG
from bot.coach.understanding.people.guess_words import NO_BODIES, NOT_PEOPLE
from bot.coach.understanding.people.yes_patterns import FILLERS
from bot.coach.understanding.prefilter.filtering import prefilter
from bot.coach.understanding.scene.mentions import Mention
from bot.coach.understanding.scene.name_signs import DOES_ALONE
from bot.coach.understanding.scene.role_words import BY_AGE, CUES, TEAMS
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.words import (
    BODIES,
    COMMON,
    DEPARTMENTS,
    DETERMINERS,
    MODIFIERS,
    NAMES,
    NAMES_THAT_ARE_WORDS,
    OPENERS,
    PERSON_VERBS,
    THEIRS,
    WEAK,
)
from bot.coach.understanding.scene.words_more import HOUSES
from bot.coach.understanding.scene.words_nl import WORDS as DUTCH

_DEFINITE: Final = frozenset({"the", "de", "den", "het", "t", "those"}) | THEIRS
_OPENS: Final = (
    CUES
    | OPENERS
    | frozenset(
        "not niet is its t zijn was be = : like net or of has heeft until unless tenzij zonder without only year jaar summer zomer month maand quarter kwartaal".split()
    )
)
# What an amount is for: "90k for the exhibit cases".
_FOR: Final = frozenset({"for", "voor"})
# Where somebody is, and not who.
_PLACED: Final = frozenset({"in", "te", "uit", "near", "op"})
_DUTCH: Final = frozenset({"de", "den", "het", "t"}) | DUTCH.theirs
# Months and other words that are names too: "mei lin tekent".
_NAMES: Final = (
    NAMES
    | NAMES_THAT_ARE_WORDS
    | frozenset(
        """mei april june juni august bo bas earl eve lance dia miles ike ida eli ari ada ana cas cato lou jet blair carter cole roman
    nick gus kai jip saar mees""".split()
    )
)
# Of those, the ones that tell of something else far more often.
_SELDOM_NAMES: Final = frozenset(
    "will may said job wil lot max hope mercy mei april june juni august jan lies autumn ned grant chase elke".split()
)
# Bodies that a word beside them shows to be one, as an answer does.
_BODIES: Final = (BODIES & WEAK) | frozenset({"bank", "operations", "assembly", "family"})
_NEUTER: Final = frozenset({"het", "t"})
_BEING: Final = frozenset({"is", "was", "wordt", "blijft"})
# "Ermee", "daarvoor", "hierin".
_ADVERB: Final = re.compile(
    r"(?:er|daar|hier|waar)(?:aan|achter|bij|boven|door|heen|in|langs|mee|na|naar|naast|om|onder|op|over|tegen|toe|tussen|uit|van|voor)"
)
_OF: Final = frozenset({"of", "van", "for"})
# So many words a guess has at most before its "of".
_MOST: Final = 3
_WORDS_KEPT: Final = 4_096
# What is in capitals is a body or somebody's initials up to this many letters.
_ACRONYM: Final = 5
# What only stands before a head.
_BEFORE_HEADS: Final = MODIFIERS - _BODIES - BY_AGE
_THING_ENDINGS: Final = tuple("heid teit isme ness ity ware ly ing ment tie tion atie vraag".split())
_BODY_ENDINGS: Final = tuple(
    "vergadering vereniging stichting leiding assembly parliament government association".split()
)
# No guess begins at one of these, which are most of a text.
_NEVER_FIRST: Final = ((COMMON | FILLERS) - _NAMES - _BODIES) | NOT_PEOPLE | PERSON_VERBS | DETERMINERS
_STOPS: Final = frozenset(
    {"", ".", ",", ";", ":", "!", "?", "\n", "(", ")", "-", "/", "->", "→", "–", "—", '"'}
)
# Verbs that stand behind a guess without an article.
_BEFORE: Final = PERSON_VERBS - frozenset({"is", "are", "zijn", "test", "tests", "testen", "calls", "holds"})


# Asked by the rules and by the weights, one right behind the other.
@lru_cache(4)
def guessed(scene: Scene) -> tuple[Mention, ...]:
    """The noun phrases of an answer that may be somebody and that nobody else in it takes up, in text order."""
    begins = [
        place
        for place, item in enumerate(scene.items)
        if item.mark not in _NEVER_FIRST and _may_name(item.mark, first=True)
    ]
    return _Guesses(scene).at(begins) if begins else ()


class _Guesses:
    """Looks for such noun phrases in one scene."""

    def __init__(self, scene: Scene) -> None:
        self._items = scene.items
        self._dutch = scene.language == "nl"
        self._amounts_end = {amount.end for amount in scene.amounts}
        self._taken = {place for mention in scene.mentions for place in range(mention.first, mention.last)}
        # Where all is in capitals, no word tells by them that it is a body.
        self._shouted = len(scene.items) > 1 and scene.said.text.isupper()

    def at(self, begins: Iterable[int]) -> tuple[Mention, ...]:
        """The guesses whose first word but an article stands at one of these places."""
        found, last = list[Mention](), 0
        for start in begins:
            if start < last or start in self._taken:
                continue
            mention = self._from(start)
            if mention is not None:
                found.append(mention)
                last = mention.last
        return tuple(found)

    def _from(self, start: int) -> Mention | None:
        items = self._items
        surname = self._surname(start)
        if surname < start:
            last = start + 2
            return Mention(surname, last, self._said(surname, last), None) if self._opens(surname) else None
        first = start
        while (
            first
            and items[first - 1].mark in _DEFINITE
            and first - 1 not in self._taken
            and not (first < start and items[first - 1].mark in _NEUTER)
        ):
            first -= 1  # but "is het den bouwheer"
        if not self._opens(first) and not (first < start and self._items[first - 1].mark in _BEFORE):
            return None
        last = self._end(start, dutch=first < start and items[start - 1].mark in _DUTCH)
        head = items[last - 1].mark
        if last in self._taken or _is_thing(head) or (head in HOUSES and last - start > 1):
            return None
        said = f" {' '.join([item.mark for item in items[start:last]])} "
        if _tells_of_money(said):
            return None
        if first == start:
            return None if head in _BEFORE_HEADS else self._without_article(first, last)
        if items[start - 1].mark in _NEUTER and head.endswith("en"):
            return None  # "het kiezen" is something one does
        # "Nu is het Farouk": no article.
        subject = items[start - 1].mark in _NEUTER and first and items[first - 1].mark in _BEING
        return Mention(start if subject else first, self._whole(last), None, self._said(start, last))

    def _surname(self, start: int) -> int:
        """Where a surname begins that ends in whose age it is: "van gelder senior"."""
        first, items = start, self._items
        if any(item.mark in BY_AGE for item in items[start + 1 : start + 2]):
            while first and items[first - 1].mark in PARTICLES:
                first -= 1
        return first

    def _opens(self, first: int) -> bool:
        """Whether somebody may be named at a place, by what stands before it."""
        before = self._items[first - 1].mark if first else ""
        if before in _PLACED:
            return self._owns(first)
        if before in _FOR and first > 1 and self._items[first - 2].end in self._amounts_end:
            return False
        return before in _STOPS or before in _OPENS or (before in FILLERS and first - 1 not in self._taken)

    def _owns(self, place: int) -> bool:
        """Whether something of theirs is named: "it's in Marge's hands"."""
        after = self._items[place + 1 : place + 2]
        return bool(after) and after[0].mark == "'s" and self._items[place].text[:1].isupper()

    def _without_article(self, first: int, last: int) -> Mention | None:
        words = self._items[first:last]
        lone = words[0] if len(words) == 1 else None
        if words[0].text.isupper() and len(words[0].text) > 1:
            body = lone is not None and not self._shouted and len(lone.text) <= _ACRONYM
            return (
                Mention(first, last, None, words[0].text) if body and words[0].mark not in NO_BODIES else None
            )
        # "Facilities" alone is who; beside other words it may be a matter.
        if lone is not None and (
            lone.mark in _BODIES or (lone.mark in DEPARTMENTS and last == len(self._items) == 1)
        ):
            return Mention(first, last, None, lone.text)
        if lone is not None and lone.mark in _NAMES:
            return Mention(first, last, lone.text, None) if self._named(first) else None
        if words[0].text[:1].isupper():
            named = all(word.text[:1].isupper() or word.mark in BY_AGE for word in words)
        else:
            after = self._items[last].mark if last < len(self._items) else ""
            named = words[-1].mark in BY_AGE or after in _BEFORE or self._beside_people(first, last)
        return Mention(first, last, self._said(first, last), None) if named else None

    def _beside_people(self, first: int, last: int) -> bool:
        """Whether only somebody can stand here: "sjoukje zelf", "moet langs sjoukje", "sjoukje en Karel"."""
        items = self._items
        before = items[first - 1].mark if first else ""
        after = items[last].mark if last < len(items) else ""
        if after in {"zelf", "himself", "herself"} or before in {"langs", "past"}:
            return True
        return (after in {"en", "and", "&"} and last + 1 in self._taken) or (
            before in {"en", "and", "&"} and first - 2 in self._taken
        )

    def _named(self, place: int) -> bool:
        """Whether a word that may be a name is one: alone, before what one does, or in a list with another: "jan, mei en juni"."""
        after = self._items[place + 1].mark if place + 1 < len(self._items) else ""
        if len(self._items) == 1 or after in DOES_ALONE:
            return True
        around = self._items[max(0, place - 4) : place + 5]
        names = sum(item.mark in _NAMES for item in around)
        joined = any(item.mark in {"en", "and", "&"} for item in around)
        mark = self._items[place].mark
        cued = place > 0 and self._items[place - 1].mark in CUES and mark not in _SELDOM_NAMES
        beside = after in {"en", "and", "&"} and place + 2 in self._taken | {at - 1 for at in self._taken}
        if cued or (beside and mark not in _SELDOM_NAMES):
            return True
        told = (names > 1 and joined) or mark not in _SELDOM_NAMES or (mark == "jan" and self._dutch)
        return told and not any(item.mark[0].isdigit() for item in around)

    def _end(self, start: int, *, dutch: bool) -> int:
        """Where the words end that somebody may be called; what stands before a Dutch noun ends in -e: "de stoffige vakgroep"."""
        last, items = start + 1, self._items
        while (
            last < len(items)
            and last - start < _MOST
            and last not in self._taken
            and (
                not dutch
                or items[last].mark in TEAMS
                or items[last - 1].mark.endswith("e")
                or not items[last - 1].text.islower()
            )
            and (items[last].mark in TEAMS or _may_name(items[last].mark, first=False))
        ):
            last += 1
        return last

    def _whole(self, last: int) -> int:
        """Where a guess ends that goes on: "the reeve of Stratton", "de kerkmeester van de parochie"."""
        items = self._items
        if last >= len(items) or items[last].mark not in _OF:
            return last
        start = last + 1
        while start < len(items) and items[start].mark in _DEFINITE:
            start += 1
        goes_on = (
            start < len(items) and start not in self._taken and _may_name(items[start].mark, first=False)
        )
        return start + 1 if goes_on else last

    def _said(self, first: int, last: int) -> str:
        return " ".join([item.text for item in self._items[first:last]])


@lru_cache(_WORDS_KEPT)
def _may_name(mark: str, *, first: bool) -> bool:
    """Whether a word may be part of what somebody is called. `first`: the first word but an article."""
    if not mark[:1].isalpha() or mark in NOT_PEOPLE or mark in PERSON_VERBS or mark in DETERMINERS:
        return False
    if _ADVERB.fullmatch(mark) or (not first and mark.endswith(("ed", "ly")) and mark not in _BODIES):
        return False
    known = (mark in COMMON or mark in FILLERS) and mark not in _BODIES
    return not known or (first and mark in _NAMES)


@lru_cache(_WORDS_KEPT)
def _tells_of_money(said: str) -> bool:
    return _may_tell_of_money(said) and (NOUN.search(said) is not None or STRONG.search(said) is not None)


_may_tell_of_money: Final = prefilter([NOUN, STRONG])


def _is_thing(mark: str) -> bool:
    return mark not in TEAMS and mark.endswith(_THING_ENDINGS) and not mark.endswith(_BODY_ENDINGS)
