"""Whether a text speaks of what is known of a deal: somebody there, a step of theirs, a rival, what the deal is about."""

from functools import lru_cache
from typing import Final

from bot.coach.basics.titles import TITLES
from bot.coach.known.facts import DealFacts
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.name_words import KINDS_OF_HOUSE

# Who is named weighs more than what every deal may have.
_SOMEBODY: Final = 3
_RIVAL: Final = 3
_ACCOUNT: Final = 4
_PART_OF_NAME: Final = 2
_WHOLE_STEP: Final = 2
_PART_OF_STEP: Final = 1
# A shorter word is a small one, and the rest of a longer one is its ending: "geproefd", "gelezen" are other forms.
_TOO_SHORT: Final = 3
_STEM: Final = 5
# Names that a sentence may have as a word like any other: written small they are nobody.
_ALSO_WORDS: Final = frozenset(
    "will mark may bill pat art sue grant drew rich chase guy rob jet bas wil hans joy hope".split()
)
# In every story; none of them singles out a deal.
_EVERYWHERE: Final = frozenset(
    """klant klanten deal order over voor naar niet maar door deze week weken maand jaar december januari februari maart april juni juli augustus september oktober
    november customer with from they them then this that week weeks month year january february march june july august october tekent tekenen getekend sign signs
    signed contract offerte quote price prijs budget akkoord approval hebben heeft wordt worden krijgt krijgen gaat doet doen does have gets krijg zijn after
    monday tuesday wednesday thursday friday maandag dinsdag woensdag donderdag vrijdag next volgende eerste first""".split()
)


def weight(facts: DealFacts, said: Utterance) -> int:
    """How much of a deal a text names; 0 where it names nothing of it that would single it out."""
    words, capitals = _words(said)
    found = _of_people(facts, words, capitals) + _of_what(facts, words)
    if _whole(facts.deal.account, words):
        return found + _ACCOUNT
    return found + _PART_OF_NAME if own_words(facts.deal.account) & words else found


def kinds_named(facts: DealFacts, said: Utterance) -> frozenset[str]:
    """Of which kinds a text names something of a deal: somebody there, a rival, what a step or the deal is about as a whole, or in part."""
    words, capitals = _words(said)
    found = {
        "somebody": any(_is_named(person.name, words, capitals) for person in facts.people),
        "rival": any(_is_named(rival.name, words, capitals) for rival in facts.competitors),
        "whole": _of_what(facts, words) >= _WHOLE_STEP,
        "part": _of_what(facts, words) > 0,
    }
    return frozenset(kind for kind, named in found.items() if named)


def beside_name(facts: DealFacts, said: Utterance) -> int:
    """The same without what it is called, which other customers may be called as well."""
    words, capitals = _words(said)
    return _of_people(facts, words, capitals) + _of_what(facts, words)


def _words(said: Utterance) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a text without their possessive, and those of them with a capital."""
    words = frozenset(word.removesuffix("'s") for word in said.words)
    capitals = frozenset(
        word.removesuffix("'s")
        for token, word in zip(said.tokens, said.words, strict=True)
        if token.text[:1].isupper()
    )
    return words, capitals


def _of_people(facts: DealFacts, words: frozenset[str], capitals: frozenset[str]) -> int:
    found = 0
    if any(_is_named(person.name, words, capitals) for person in facts.people):
        found += _SOMEBODY
    if any(_whole(person.role, words) for person in facts.people):
        found += _PART_OF_STEP
    if any(_is_named(rival.name, words, capitals) for rival in facts.competitors):
        found += _RIVAL
    return found


def _of_what(facts: DealFacts, words: frozenset[str]) -> int:
    told = [step.title for step in facts.steps] + [step.what for step in facts.next_steps]
    told += [action.what for action in facts.actions]
    return max((_of(title, words) for title in (*told, facts.deal.topic or "")), default=0)


def names_known(facts: DealFacts, name: str) -> bool:
    """Whether what looks like a name is somebody, something or a rival that was told of: no other customer is called so."""
    return weight(facts, utterance(name)) > 0


# The customer at hand is asked for by many rooms of a turn.
@lru_cache(64)
def own_words(account: str) -> frozenset[str]:
    """The words of a customer's name that single it out."""
    words = utterance(account).words
    return frozenset(
        word for word in words if len(word) > _TOO_SHORT and word not in KINDS_OF_HOUSE | _EVERYWHERE
    )


def _is_named(name: str | None, words: frozenset[str], capitals: frozenset[str]) -> bool:
    """Whether somebody is called by their whole name, by its first word, or by what stands behind "Mr": as people go on about them."""
    called = tuple(word for word in utterance(name or "").words if word.strip(".") not in TITLES)
    if not called:
        return False
    if set(called) <= words and (len(called) > 1 or _stands(called[0], words, capitals)):
        return True
    return len(called) > 1 and _stands(called[0], words, capitals)


def _stands(word: str, words: frozenset[str], capitals: frozenset[str]) -> bool:
    return len(word) >= _TOO_SHORT and word in (capitals if word in _ALSO_WORDS else words)


def _whole(name: str | None, words: frozenset[str]) -> bool:
    called = {word for word in utterance(name or "").words if len(word) > 1}
    return bool(called) and called <= words


def _of(title: str, words: frozenset[str]) -> int:
    """How much of a step is named: all that it is about, or some of it."""
    about = {word for word in utterance(title).words if len(word) > _TOO_SHORT and word not in _EVERYWHERE}
    stems = {word[:_STEM] for word in words if len(word) > _TOO_SHORT}
    said = {word for word in about if word[:_STEM] in stems}
    if not said:
        return 0
    return _WHOLE_STEP if said == about else _PART_OF_STEP
