"""The first message about a customer, read as a whole by trained weights."""

import re
from typing import TYPE_CHECKING, Final

from bot.coach.basics.once import later
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.introduction_reading import read_introduction
from bot.coach.words.reading import normalised_account
from bot.coach.words.word_kinds import is_ordinary

if TYPE_CHECKING:
    from bot.coach.understanding.introduction.reader import IntroductionReading
    from bot.coach.understanding.introduction.weights import Name


def introduction(draft: Draft, said: Utterance) -> "IntroductionReading | None":
    """What a message tells of a customer who is new; None where there are no weights."""
    weights = draft.context.policy.introduction
    return read_introduction(said, draft.language, weights) if weights is not None else None


def introduced(draft: Draft, said: Utterance, by_rules: str | None = None) -> str | None:
    """The name of the customer whom a message introduces, where the rules read `by_rules`; None where it names none.

    A name that goes on where the rules stop is taken, and one that stops where they go on is not.
    """
    name = _either(draft, said, "account", by_rules)
    return _BEHIND.sub("", name) if name is not None else None


# "Ik kom net bij Acme vandaan": what stands behind a name there is none of it.
_BEHIND: Final = later(r"(?<=\w) (?:vandaan|geweest|gehad|gesproken)$", re.IGNORECASE)


def introduced_topic(draft: Draft, said: Utterance, account: str, by_rules: str | None) -> str | None:
    """What a first message is about, likewise; where both speak of the same the rules word it."""
    told = _topic(draft, said, account, by_rules)
    each = (_FOR.sub("", one) for one in (told, by_rules) if one is not None)
    return next((one for one in each if _NO_TOPIC.fullmatch(utterance(one).fold) is None), None)


def _topic(draft: Draft, said: Utterance, account: str, by_rules: str | None) -> str | None:
    told = _either(draft, said, "topic", by_rules)
    if told is None or told == by_rules:
        return told
    told = _LED.sub("", f"{told} ").strip()
    words = utterance(told).words
    read = introduction(draft, said)
    steps = {
        word for step in (read.steps if read is not None else ()) for word in utterance(step.words).words
    }
    # "Fran" alone is somebody, and what a step is called after is no thing that they buy.
    called = told.istitle() and len(words) == 1
    if called or all(map(is_ordinary, words)) or set(words) <= steps | set(utterance(account).words):
        return by_rules
    return by_rules if by_rules is not None and utterance(by_rules).fold in utterance(told).fold else told


# How many, that somebody just came out of there, and what the message itself is: "(8 stuks)", "(kom net)", "brain dump".
_NO_TOPIC: Final = later(
    r"\d+ ?(?:stuks?|pieces?|pcs|units?|st|x)?|(?:kom|ben|net|just|been|zojuist|juist)(?: \S+)?|(?:terug|back|zojuist|net)(?: (?:van|from|bij|at|in))*|earlier|eerder|later|vandaag|today|(?:brain ?)?dump|(?:quick|new|next) one"
)
# "Voor matrassen", "about the beds".
_FOR: Final = later(r"^(?:voor|for|about|over|abt|re|inzake|regarding)\s+(?=\S)", re.IGNORECASE)
_LED: Final = later(
    r"^(?:(?:a|an|the|de|het|een|zo'?n|bout|abt|about|re|over|voor|for|nieuwe?|new)\s+)+", re.IGNORECASE
)


def _either(draft: Draft, said: Utterance, kind: "Name", by_rules: str | None) -> str | None:
    read = introduction(draft, said)
    if read is None:
        return by_rules
    names = read.names(kind)
    if by_rules in names and len(utterance(by_rules or "").words) > 1:
        # "Dead set keen: Cloncurry Helicopters": where it hears two, the one that the rules hear too.
        return by_rules
    told = next(iter(names), None)
    if told is None or by_rules is None:
        return told or by_rules
    one, other = utterance(told).fold, utterance(by_rules).fold
    if one in other or normalised_account(told) == normalised_account(by_rules):
        return by_rules
    if other in one:
        # "Acme bout renewal": what stands behind it is what it is about.
        return by_rules if _LED.match(one.removeprefix(other).strip() + " ") else told
    # "Karel, aankoper bij Dorpshuis Genk": the house stands behind whoever is of it.
    of_house = _OF_HOUSE.search(said.fold[: max(said.fold.find(other), 0)]) is not None
    return by_rules if of_house and by_rules not in read.names("rivals", "current") else told


_OF_HOUSE: Final = later(r"\b(?:bij|van|at|from|of) (?:de |het |the )?$")
