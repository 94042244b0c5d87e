"""The slash commands that every channel has: what is typed, as the coach's inputs. No wording and no printing."""

import re
from collections.abc import Set as AbstractSet
from typing import Final

from bot.coach.basics.record import record
from bot.coach.turn.inputs import Command, CommandName
from bot.coach.understanding.text import Language

_COMMAND: Final = re.compile(r"/([a-z]+)(?:\s+(\S.*))?", re.IGNORECASE | re.DOTALL)
_NAMES: Final[dict[str, CommandName]] = {
    "help": "help", "hulp": "help", "deals": "deals", "summary": "summary", "samenvatting": "summary",
    "privacy": "privacy", "export": "export", "exporteer": "export", "stop": "stop",
    "settings": "settings", "instellingen": "settings", "resume": "resume", "hervat": "resume",
}  # fmt: skip
_LANGUAGES: Final[dict[str, Language]] = {
    "nl": "nl", "nederlands": "nl", "dutch": "nl", "en": "en", "engels": "en", "english": "en",
}  # fmt: skip
_TO_LANGUAGE: Final = frozenset({"language", "taal"})
_TO_PAUSE: Final = frozenset({"pause", "pauze", "pauzeer"})
_TO_PREP: Final = frozenset({"prep", "voorbereiden"})
# Whoever wants to be erased is told what goes, with the button that does it.
_TO_ERASE: Final = re.compile(
    r"(?:erase|delete|wis|verwijder)(?: (?:alles|everything|all|me|mij)(?: (?:van mij|of mine))?)?"
)
_OTHER_WAYS: Final[dict[str, CommandName]] = {
    "?": "help",
    "help me": "help",
    "help mij": "help",
    "my deals": "deals",
    "mijn deals": "deals",
}
_OTHER_LANGUAGES: Final = frozenset(
    [
        "french",
        "frans",
        "german",
        "duits",
        "deutsch",
        "spanish",
        "spaans",
        "italian",
        "italiaans",
        "français",
        "español",
    ]
)
# A command of fewer letters is too soon something else, and so is a word of fewer than one letter less.
_SHORTEST_NAME: Final = 4
_SHORTEST_SLIP: Final = 3
_SHORTEST_START: Final = 5
# In a command of so many letters two may be wrong.
_LONG_NAME: Final = 7
_ALSO_NO_COMMANDS: Final = frozenset(
    {"version", "versie", "status", "start", "login", "logout", "config", "info", "quit", "exit"}
)


@record
class Quit:
    """The person wants to leave, which only a terminal can do."""


@record
class NotKnown:
    """A slash command that there is not; after "/coach" a word that is nearly one, or one that many programs have.

    `may_name`: it may be what a customer of theirs is called, and then it names that customer.
    """

    name: str
    may_name: bool = False


@record
class LanguageUnclear:
    """A change of language that does not say which."""


Typed = Command | Quit | NotKnown | LanguageUnclear


def _is_command(text: str) -> bool:
    """Whether what follows "/coach" is one of its commands as a whole; "Export Holland" is a customer."""
    first, _, rest = text.lower().partition(" ")
    if first in _TO_PAUSE | _TO_PREP:
        return True
    return rest in _LANGUAGES if first in _TO_LANGUAGE else not rest and first in _NAMES


def _within_coach(text: str) -> Typed | None:
    """What follows "/coach", where it is a command or was meant as one; None where it names a customer."""
    plain = " ".join(text.lower().split()).strip(".!")
    first, _, rest = plain.partition(" ")
    if _is_command(text):
        return read_command(f"/{text}")
    if _TO_ERASE.fullmatch(plain) is not None:
        return Command("privacy")
    if plain in _OTHER_WAYS:
        return Command(_OTHER_WAYS[plain])
    if first == "deals":
        return Command("deals")
    if first in _TO_LANGUAGE and (not rest or len(rest) <= 2 or rest in _OTHER_LANGUAGES):
        return LanguageUnclear()
    if first in _TO_LANGUAGE and rest.split()[0] in _LANGUAGES:
        return Command("language", _LANGUAGES[rest.split()[0]])
    meant = (
        plain in _ALSO_NO_COMMANDS or _is_slip(plain, _ALL) or (bool(rest) and _begins_as_one(first, text))
    )
    return NotKnown(text, may_name=True) if meant else None


_ALL: Final = frozenset({*_NAMES, *_TO_LANGUAGE, *_TO_PAUSE, *_TO_PREP})


def _begins_as_one(first: str, text: str) -> bool:
    """Whether several words begin with a command that takes none, or nearly with one that does; a name has a capital."""
    takes_more = _TO_LANGUAGE | _TO_PAUSE | _TO_PREP
    return text.islower() and (first in _NAMES or _is_slip(first, takes_more))


def _is_slip(word: str, names: AbstractSet[str]) -> bool:
    """Whether one word is the name of a command but for a letter, in a long one two, or its end."""
    if len(word) < _SHORTEST_SLIP or " " in word:
        return False
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - its import would delay the first prompt

    return any(
        OSA.distance(word, name) <= (2 if len(name) >= _LONG_NAME else 1)
        or (len(word) >= _SHORTEST_START and name.startswith(word))
        for name in names
        if len(name) >= _SHORTEST_NAME
    )


def read_command(text: str) -> Typed | None:
    """The slash command in `text`, or None: then it is an answer."""
    found = _COMMAND.fullmatch(text.strip())
    if found is None:
        return None
    name, rest = found.group(1).lower(), (found.group(2) or "").strip()
    if name == "coach":
        # "/coach privacy" is how the coach itself speaks of its commands; anything else is a customer's name.
        return _within_coach(rest) or Command("open", rest or None)
    if name in {"quit", "exit"}:
        return Quit()
    if name in _TO_LANGUAGE:
        language = _LANGUAGES.get(rest.lower())
        return Command("language", language) if language else LanguageUnclear()
    if name in _TO_PAUSE:
        return Command("pause", rest or None)
    if name in _TO_PREP:
        return Command("prep", rest or None)
    return Command(_NAMES[name]) if name in _NAMES else NotKnown(f"/{name}")
