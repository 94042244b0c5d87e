"""The slash commands that every channel has: what is typed, as the coach's inputs. No wording and no printing."""

import re
from typing import Final

from bot.coach.inputs import Command, CommandName
from bot.coach.record import record
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


@record
class Quit:
    """The person wants to leave, which only a terminal can do."""


@record
class NotKnown:
    """A slash command that there is not."""

    name: str


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


def read_command(text: str) -> Typed | None:
    """The slash command in `text`, or None: then it is an answer."""
    found = _COMMAND.fullmatch(text.strip())
    if found is None:
        return None
    name, rest = found.group(1).lower(), (found.group(2) or "").strip()
    if name == "coach":
        # "/coach privacy" is how the coach itself speaks of its commands; anything else is a customer's name.
        inner = read_command(f"/{rest}") if _is_command(rest) else None
        return inner or Command("open", rest or None)
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
