"""The customer's name and the topic of a note as words: where they stand, and what falls away from them."""

import re
from typing import Final

from bot.coach.basics import marked_names
from bot.coach.understanding.deals.things import GENERIC_THINGS, NEVER_TOPICS
from bot.coach.understanding.deals.wordclasses import is_plain, is_thing
from bot.coach.understanding.scene.words import NO_THINGS
from bot.coach.understanding.text import Utterance, utterance

_AT_SOMEBODY: Final = re.compile(r"(?i)\s(?:bij|at|with|van|voor|for)\s")
_LED_TO: Final = re.compile(r"(?i)\s+(?:bij|at|with|van|voor|for)\s+$")
_TURNED: Final = re.compile(
    r"(?i)(?: (?:bv|nv|vof))? (?P<verb>ligt|liggen|zit|zitten|staat|staan|loopt|is|zijn) (?P<it>het|ze|alles|(?:de|het|ons|onze) \w+) (?P<rest>\S.*)$"
)
_LOOSE: Final = re.compile(
    r"(?:[ ,](?:trouwens|btw|overigens|dus|haha|lol|graag|please|though|anyway|ook|too|as well))+$",
    re.IGNORECASE,
)
_HANGING: Final = frozenset({"is", "are", "ligt", "liggen", "zit", "staat", "zijn", "sits", "was"})
_MONEY: Final = frozenset({"subsidie", "geld", "budget", "grant", "money", "funding", "krediet", "begroting"})


_LED_IN: Final = re.compile(r"(?:met|bij|van|with|from|at|by|via|naast|tegen|against)\s+(?=\S)")


def names_in(rival: str) -> list[str]:
    """The names in what was read as one rival: "bij Ilapak", "Davanti, Boltrics"."""
    return [
        _LED_IN.sub("", name.strip(), count=1) if _LED_IN.match(name.strip()) else name.strip()
        for name in rival.split(", ")
    ]


def without_name(text: str, account: str | None) -> str:
    """A stage without the customer's name behind it: "alles ligt stil bij Rozenkwekerij Aalders"."""
    if account is None or not account[:1].isupper() or not _AT_SOMEBODY.search(text):
        return text
    places = marked_names.places_said(text, account)
    if not places:
        return text
    (start, end), last = places[0], places[-1]
    turned = _TURNED.match(text, end) if text[:start].casefold() in {"", "bij "} else None
    if turned is not None:  # "bij Delta ligt het contract bij de jurist"
        alone = turned["it"].casefold() in {"het", "ze", "alles"}
        return turned["rest"] if alone else f"{turned['it']} {turned['verb']} {turned['rest']}"
    led = None if text[last[1] :].strip() else _LED_TO.search(text, 0, last[0])
    cut = text if led is None else text[: led.start()]
    # "Our quote is with Acme now": the name tells with whom.
    return text if not cut or cut.split()[-1].casefold() in _HANGING else cut


def is_topic_alone(topic: str, action: str) -> bool:
    """Whether what reads like an act of ours only names the topic: "haul truck tires"."""
    told, said = utterance(topic).words, utterance(action).words
    return len(told) > 1 and set(said) == set(told) and is_thing(told[-1])


def is_about_only(topic: str, action: str) -> bool:
    """Whether an action is about nothing but the topic: "send the change order form"."""
    words = set(utterance(topic).words)
    return (
        bool(words)
        and words >= set(utterance(action).words[-len(words) :])
        and len(utterance(action).words) <= len(words) + 1
    )


def tidied(topic: str | None) -> str | None:
    """A topic without the loose words people end a remark on: "zonnepanelen haha"."""
    if topic is None or _MONEY & set(utterance(topic).words):
        return None
    return _LOOSE.sub("", topic) or None


def overlaps(topic: str | None, rivals: tuple[str, ...]) -> bool:
    """Whether what was taken for the topic is a rival."""
    return topic is not None and any(utterance(rival).fold in utterance(topic).fold for rival in rivals)


def places_of(said: Utterance, words: str | None) -> tuple[tuple[int, int], ...]:
    """Where `words` stand in the text, every time."""
    return tuple(marked_names.places_of(said.fold, utterance(words).fold)) if words else ()


def sound_topic(topic: str | None) -> str | None:
    """A topic unless it is only small words, of which what is short for a thing is none: "ERP"."""
    bought = topic is not None and all(
        is_thing(word) and not is_plain(word) and word not in GENERIC_THINGS and word not in NEVER_TOPICS
        for word in utterance(topic).words
    )
    return topic if bought else sound(topic)


def sound(words: str | None) -> str | None:
    """A name or topic unless it is only small words or begins with a mark: "year", "They're", "> three quotes"."""
    if not words or not (words[0].isalnum() or words[0] in "'\"("):
        return None
    marks = [word.replace("'", "").removesuffix("s") for word in utterance(words).words]
    return words if any(mark not in NO_THINGS and f"{mark}s" not in NO_THINGS for mark in marks) else None
