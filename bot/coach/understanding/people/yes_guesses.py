"""Who may be meant in an answer to "who says yes?" that names nobody we know: a noun phrase where one who decides stands.

"The PCC signs", "up to the parochial council", "mei lin tekent", "Marge most likely". Only places are told here;
whether somebody is said to decide there is read like anything else, and what is surely a thing is never somebody.
"""

import re
from typing import Final

from bot.coach.understanding.people.budget_words import NOUN, STRONG
from bot.coach.understanding.people.guess_words import NO_BODIES, NOT_PEOPLE
from bot.coach.understanding.people.yes_patterns import FILLERS
from bot.coach.understanding.scene.mentions import Item, Mention
from bot.coach.understanding.scene.role_words import BY_AGE, CUES
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.words import (
    BODIES,
    COMMON,
    DETERMINERS,
    MODIFIERS,
    NAMES,
    NAMES_THAT_ARE_WORDS,
    OPENERS,
    PERSON_VERBS,
    THEIRS,
    WEAK,
)
from bot.coach.understanding.scene.words_nl import WORDS as DUTCH

_DEFINITE: Final = frozenset({"the", "de", "het", "t", "those"}) | THEIRS
_OPENS: Final = (
    CUES
    | OPENERS
    | frozenset(
        "not niet is its t zijn was be = : like net or of has heeft until unless tenzij zonder without only".split()
    )
)
# Where somebody is, and not who.
_PLACED: Final = frozenset({"in", "te", "uit", "near", "op"})
_DUTCH: Final = frozenset({"de", "het", "t"}) | DUTCH.theirs
# Months and other words that are names too: "mei lin tekent".
_NAMES: Final = NAMES | NAMES_THAT_ARE_WORDS | {"mei", "april", "june", "juni", "august"}
# Bodies that a word beside them shows to be one, as an answer does.
_BODIES: Final = (BODIES & WEAK) | frozenset({"bank", "operations", "assembly", "family"})
_NEUTER: Final = frozenset({"het", "t"})
# "Ermee", "daarvoor", "hierin".
_ADVERB: Final = re.compile(
    r"(?:er|daar|hier|waar)(?:aan|achter|bij|boven|door|heen|in|langs|mee|na|naar|naast|om|onder|op|over|tegen|toe|tussen|uit|van|voor)"
)
_OF: Final = frozenset({"of", "van", "for"})
# So many words a guess has at most before its "of".
_MOST: Final = 3
# What is in capitals is a body or somebody's initials up to this many letters.
_ACRONYM: Final = 5
# Behind a name they tell which of two is meant.
_AGE: Final = BY_AGE
# What only stands before a head.
_BEFORE_HEADS: Final = MODIFIERS - _BODIES - _AGE
_THING_ENDINGS: Final = (
    "heid",
    "teit",
    "isme",
    "ness",
    "ity",
    "ware",
    "ly",
    "ing",
    "ment",
    "tie",
    "tion",
    "atie",
)
_BODY_ENDINGS: Final = (
    "vergadering",
    "vereniging",
    "stichting",
    "leiding",
    "assembly",
    "parliament",
    "government",
    "association",
)
_STOPS: Final = frozenset(
    {"", ".", ",", ";", ":", "!", "?", "\n", "(", ")", "-", "/", "->", "→", "–", "—", '"'}
)
# Verbs that stand behind a guess without an article.
_BEFORE: Final = PERSON_VERBS - frozenset({"is", "are", "zijn", "test", "tests", "testen", "calls", "holds"})


def guessed(scene: Scene) -> tuple[Mention, ...]:
    """The noun phrases of an answer that may be somebody and that nobody else in it takes up, in text order."""
    items = scene.items
    if not _any_unknown(items):
        return ()
    taken = {place for mention in scene.mentions for place in range(mention.first, mention.last)}
    shouted = scene.said.text.isupper()
    found, place = list[Mention](), 0
    while place < len(items):
        mention = None if place in taken else _at(items, place, taken, shouted=shouted)
        if mention is None:
            place += 1
        else:
            found.append(mention)
            place = mention.last
    return tuple(found)


def _any_unknown(items: tuple[Item, ...]) -> bool:
    return any(
        mark.isalpha() and (mark not in COMMON or mark in _NAMES) and mark not in NOT_PEOPLE
        for mark in [item.mark for item in items]
    )


def _at(items: tuple[Item, ...], place: int, taken: set[int], *, shouted: bool) -> Mention | None:
    before = items[place - 1].mark if place else ""
    opens = before in _STOPS
    if (before in _PLACED and not _owns(items, place)) or not (
        opens or before in _OPENS or before in _PLACED or (place - 1 not in taken and before in FILLERS)
    ):
        return None
    start = place
    while start < len(items) and items[start].mark in _DEFINITE:
        start += 1
    last = _end(items, start, taken, dutch=start > place and items[start - 1].mark in _DUTCH)
    if last == start or last in taken or _is_thing(items[last - 1].mark):
        return None
    said = f" {' '.join([item.mark for item in items[start:last]])} "
    if NOUN.search(said) is not None or STRONG.search(said) is not None:
        return None
    if start > place:
        loose = items[start - 1].mark in _NEUTER and items[last - 1].mark.endswith("en")
        # "Het kiezen" is something one does.
        return None if loose else Mention(place, _whole(items, last, taken), None, _said(items, start, last))
    if items[last - 1].mark in _BEFORE_HEADS:
        return None
    return _without_article(items, place, last, shouted=shouted)


def _owns(items: tuple[Item, ...], place: int) -> bool:
    """Whether something of theirs is named: "it's in Marge's hands"."""
    return place + 1 < len(items) and items[place + 1].mark == "'s" and items[place].text[:1].isupper()


def _without_article(items: tuple[Item, ...], first: int, last: int, *, shouted: bool) -> Mention | None:
    words = items[first:last]
    if words[0].text.isupper() and len(words[0].text) > 1 and not shouted:
        body = len(words) == 1 and len(words[0].text) <= _ACRONYM and words[0].mark not in NO_BODIES
        return Mention(first, last, None, words[0].text) if body else None
    if len(words) == 1 and words[0].mark in _BODIES:
        return Mention(first, last, None, words[0].text)
    if len(words) == 1 and words[0].mark in _NAMES:
        return Mention(first, last, words[0].text, None) if _listed(items, first) else None
    if words[0].text[:1].isupper():
        named = all(word.text[:1].isupper() or word.mark in _AGE for word in words)
    else:
        after = items[last].mark if last < len(items) else ""
        named = words[-1].mark in _AGE or after in _BEFORE
    return Mention(first, last, _said(items, first, last), None) if named else None


def _listed(items: tuple[Item, ...], place: int) -> bool:
    """Whether a word that may be a name stands in a list with a surer one, or with no day or number near: "jan, mei en juni"."""
    around = items[max(0, place - 4) : place + 5]
    names = sum(item.mark in _NAMES for item in around)
    joined = any(item.mark in {"en", "and", "&"} for item in around)
    return names > 1 and joined and not any(item.mark[0].isdigit() for item in around)


def _end(items: tuple[Item, ...], start: int, taken: set[int], *, dutch: bool) -> int:
    """Where the words end that somebody may be called. What stands before a Dutch noun ends in -e: "de stoffige vakgroep"."""
    last = start
    while (
        last < len(items)
        and last - start < _MOST
        and last not in taken
        and _may_name(items[last], first=last == start)
    ):
        last += 1
        if dutch and not items[last - 1].mark.endswith("e") and items[last - 1].text.islower():
            break
    return last


def _said(items: tuple[Item, ...], first: int, last: int) -> str:
    return " ".join([item.text for item in items[first:last]])


def _may_name(item: Item, *, first: bool) -> bool:
    """Whether a word may be part of what somebody is called."""
    mark = item.mark
    if not mark[:1].isalpha() or mark in NOT_PEOPLE or mark in PERSON_VERBS or mark in DETERMINERS:
        return False
    if _ADVERB.fullmatch(mark) or (not first and mark.endswith(("ed", "ly")) and mark not in _BODIES):
        return False
    known = (mark in COMMON or mark in FILLERS) and mark not in _BODIES
    return not known or (first and mark in _NAMES)


def _is_thing(mark: str) -> bool:
    return mark.endswith(_THING_ENDINGS) and not mark.endswith(_BODY_ENDINGS)


def _whole(items: tuple[Item, ...], last: int, taken: set[int]) -> int:
    """Where a guess ends that goes on: "the reeve of Stratton", "de kerkmeester van de parochie"."""
    if last >= len(items) or items[last].mark not in _OF:
        return last
    start = last + 1
    while start < len(items) and items[start].mark in _DEFINITE:
        start += 1
    if start < len(items) and start not in taken and _may_name(items[start], first=False):
        return start + 1
    return last
