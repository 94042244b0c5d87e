"""What a command is about: the language, the other deal, the corrected text. Nothing else is read here."""

import re
from functools import cache
from typing import Final

from bot.coach.understanding.intent import words_en, words_nl
from bot.coach.understanding.readings import IntentName
from bot.coach.understanding.text import Language, Utterance

SHORT_LANGUAGES: Final = {"nl": "nl", "en": "en", "ned": "nl", "eng": "en"}
LANGUAGES: Final = {**words_nl.LANGUAGES, **words_en.LANGUAGES}
_LETTERS = re.compile(r"[^\W\d_]")


def argument(name: IntentName, said: Utterance, language: Language) -> str | None:
    """What the command `name` is about, as it was said; None when nothing says it."""
    if name == "language":
        whole = SHORT_LANGUAGES.get("".join(said.words))
        named = [whole] if whole else [LANGUAGES[word] for word in said.words if word in LANGUAGES]
        named = named or [SHORT_LANGUAGES[word] for word in said.words if word in {"nl", "ned", "eng"}]
        return named[-1] if named else ("en" if language == "nl" else "nl")
    if name == "other_deal":
        return _behind(said, _other_deal_marker())
    return _behind(said, _corrected_marker()) if name == "correction" else None


@cache
def _other_deal_marker() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words_nl.OTHER_DEAL}|{words_en.OTHER_DEAL})\b[\s:,-]*")


@cache
def _corrected_marker() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words_nl.CORRECTED}|{words_en.CORRECTED})\b[\s:,-]*")


@cache
def _end_marker() -> re.Pattern[str]:
    return re.compile(rf"[,;\n(]|\s(?:{words_nl.INSTEAD}|{words_en.INSTEAD})\s|[.!?](?:\s|$)")


_TAIL = re.compile(r"\s(?:zijn|worden|wezen)$", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:eigenlijk|toch|actually|gewoon|about|over)\s")


def _behind(said: Utterance, marker: re.Pattern[str]) -> str | None:
    """The text behind the last marker, up to what it replaces; None when nothing is left."""
    best = None
    for found in marker.finditer(said.fold):
        rest_end = _end_marker().search(said.fold, found.end())
        rest = said.text[found.end() : rest_end.start() if rest_end else len(said.text)].strip(" .,:;!?\"'")
        rest = _TAIL.sub("", rest[_skip(rest) :])
        if _LETTERS.search(rest) or any(char.isdigit() for char in rest):
            best = rest if best is None or found.group().strip() not in {"maar", "but"} else best
    return best


def _skip(rest: str) -> int:
    found = _ARTICLE.match(rest.lower())
    return found.end() if found else 0
