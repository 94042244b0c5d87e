"""Whether a message asks something of the coach (help, back, stop, …) or is simply an answer.

Both languages are always understood. A command is a command only at the head of a message or of a part of it: the
same word inside an answer ("they stop using SAP", "mevrouw Stop-de Haan tekent") changes nothing. What a command does
is not decided here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from bot.coach.understanding.intent import words_en, words_nl
from bot.coach.understanding.lexicon.words import Kind, lexicon
from bot.coach.understanding.readings import IntentName, IntentReading
from bot.coach.understanding.text import Language, Token, Utterance
from bot.coach.understanding.wordpatterns import WordPatterns, plain_words

LONGEST: Final = 16
"""Words in a message that can still be a command; what is longer is an answer."""

# The first that fits is meant: who corrects and thanks in one breath wants the correction.
_ORDER: Final[tuple[IntentName, ...]] = (
    "privacy", "other_deal", "restart", "language", "back", "correction", "skip", "later", "stop", "unknown", "help", "explain",
    "thanks",
)  # fmt: skip
_PART = re.compile(r"[,.;:!?\n()…]+(?=\s|$)| - | – ")
_LETTERS = re.compile(r"[^\W\d_]")
_MARK = re.compile(r"^[\s?]*\?[\s?!]*$")
_LANGUAGES: Final = {**words_nl.LANGUAGES, **words_en.LANGUAGES}
_THEIRS = frozenset({Kind.CUSTOMER, Kind.ROLE, Kind.CONTACT, Kind.THEIR})


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of a message without the fillers around it."""

    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    tail: tuple[str, ...] = ()


@cache
def _patterns() -> WordPatterns:
    patterns = WordPatterns()
    for source in (words_nl, words_en):
        for name, listed in source.PATTERN_LINES.items():
            patterns.add(name, listed)
    return patterns


@cache
def _fillers() -> frozenset[str]:
    return frozenset(f"{words_nl.FILLERS} {words_en.FILLERS}".split())


def read_intent(said: Utterance, language: Language) -> IntentReading:
    """The command in `said`, or None as its name: an answer. Total: any text has a reading."""
    if _MARK.match(said.text):
        return IntentReading("explain", 0.8, None, ("?",))
    if not said.tokens or len(said.tokens) > LONGEST or said.text.count("\n") > 1:
        return IntentReading(None, 0.9)
    parts = _parts(said)
    found = _matched(parts)
    if found is None:
        return _slip(parts, language)
    name, part, count = found
    if _is_an_answer(name, part, parts, said, language):
        return IntentReading(None, 0.7)
    evidence = tuple(token.text for token in part.tokens[:count])
    return IntentReading(name, 0.95 if len(parts) == 1 else 0.85, _argument(name, said, language), evidence)


def _parts(said: Utterance) -> list[_Part]:
    """The message between commas and stops, each part as it came and without the fillers at its head and tail."""
    cuts = [found.start() for found in _PART.finditer(said.text)]
    groups: list[list[Token]] = [[]]
    for token in said.tokens:
        while cuts and token.start > cuts[0]:
            cuts.pop(0)
            groups.append([])
        groups[-1].append(token)
    return [_bare(group) for group in groups if group]


def _bare(tokens: Sequence[Token]) -> _Part:
    fillers, first, last = _fillers(), 0, len(tokens)
    while first < last and tokens[first].fold in fillers:
        first += 1
    while last > first and tokens[last - 1].fold in fillers:
        last -= 1
    kept = tuple(tokens[first:last])
    tail = tuple(plain_words(token.fold for token in tokens[last:]))
    return _Part(kept, tuple(plain_words(token.fold for token in kept)), tail)


def _matched(parts: Sequence[_Part]) -> tuple[IntentName, _Part, int] | None:
    """The intent that comes first in the order of preference, with its part and the number of words that fit."""
    best: tuple[int, _Part, int] | None = None
    for part in parts:
        for words in _readings(part):
            for found in _patterns().find(words):
                rank = next(at for at, name in enumerate(_ORDER) if name == found.name)
                if found.first == 0 and (best is None or rank < best[0]):
                    best = rank, part, found.end
    return None if best is None else (_ORDER[best[0]], best[1], best[2])


def _readings(part: _Part) -> list[Sequence[str]]:
    """The words as they are, and once more without the fillers in between ("ga ff 1 terug")."""
    soft = _fillers() - {"nu", "niet", "now", "maar", "top", "really", "nog", "hier"}
    thin = [word for word in part.words if word not in soft]
    readings: list[Sequence[str]] = [part.words]
    if len(thin) < len(part.words):
        readings.append(thin)
    if part.tail:
        readings.append(part.words + part.tail)
    return readings


def _is_an_answer(
    name: IntentName, part: _Part, parts: Sequence[_Part], said: Utterance, language: Language
) -> bool:
    """Whether the message tells about the customer after all."""
    kinds = lexicon(language).kinds
    theirs = sum(kinds.get(word) in _THEIRS for other in parts for word in other.words)
    asked = said.text.rstrip().endswith("?")
    if name in {"privacy", "other_deal", "language"}:
        return name == "language" and theirs > 0
    if name == "correction":
        return False
    if _told_before(part, parts):
        return True
    if name == "unknown":
        return any(
            word in {"maar", "but", "denk", "think", "behalve", "except"} for word in part.words
        ) or _tells(part, parts, theirs)
    if name in {"explain", "help"}:
        inverted = part.words[0] in _MUST_I
        return not asked and inverted and not _ABOUT_THE_QUESTION.intersection(part.words)
    return _tells(part, parts, theirs)


_MUST_I = frozenset("moet moeten mag mogen kan hoef do can should must may".split())
_ABOUT_THE_QUESTION = frozenset(
    """noemen invullen typen opschrijven vertellen alle alles antwoorden beantwoorden hier stappen stap name list type fill
    answer all every everything steps step here write zeggen say doen uitleggen voorbeeld explain""".split()
)
_IN_PERSON = frozenset("ik i im ill ive id je jij you me mij we".split())


def _told_before(part: _Part, parts: Sequence[_Part]) -> bool:
    """Whether something else was told first: "vergadering, offerte, geen idee van wie"."""
    for other in parts:
        if other is part:
            return False
        if len(other.words) > 1 and not _IN_PERSON.intersection(other.words) and _matched([other]) is None:
            return True
    return False


def _tells(part: _Part, parts: Sequence[_Part], theirs: int) -> bool:
    """More is said than the command: a customer's person in another part, or a long rest."""
    others = [other for other in parts if other is not part]
    return theirs > 0 and (bool(others) or len(part.words) > 5)


_SLIP_LENGTH: Final = 3


def _slip(parts: Sequence[_Part], language: Language) -> IntentReading:
    """A whole message of one mistyped word: "stpo", "teurg". Longer messages are never guessed at."""
    words = [part for part in parts if part.words]
    if len(words) != 1 or len(words[0].words) != 1:
        return IntentReading(None, 0.9)
    word = words[0].words[0]
    known = lexicon(language)
    never = f"{words_nl.NOT_SLIPS} {words_en.NOT_SLIPS}".split()
    if (
        len(word) < _SLIP_LENGTH
        or word in known.kinds
        or word in known.verbs
        or word in never
        or word in _fillers()
    ):
        return IntentReading(None, 0.9)
    for command in f"{words_nl.STEMS} {words_en.STEMS}".split():
        if _one_slip(word, command):
            found = [match for match in _patterns().find([command]) if match.first == 0]
            names = [name for name in _ORDER if any(match.name == name for match in found)]
            if names:
                return IntentReading(names[0], 0.8, _LANGUAGES.get(command), (words[0].tokens[0].text,))
    return IntentReading(None, 0.9)


def _one_slip(word: str, command: str) -> bool:
    """Two neighbours swapped, a letter missing or doubled; another letter only in words of six or more."""
    if abs(len(word) - len(command)) > 1 or (word[0] != command[0] and sorted(word) != sorted(command)):
        return False
    first = next(
        (at for at, (a, b) in enumerate(zip(word, command, strict=False)) if a != b),
        min(len(word), len(command)),
    )
    if len(word) == len(command):
        swapped = (
            word[first : first + 2] == command[first : first + 2][::-1]
            and word[first + 2 :] == command[first + 2 :]
        )
        return swapped or (len(command) > 5 and word[first + 1 :] == command[first + 1 :])
    longer, shorter = (word, command) if len(word) > len(command) else (command, word)
    return longer[first + 1 :] == shorter[first:]


def _argument(name: IntentName, said: Utterance, language: Language) -> str | None:
    if name == "language":
        named = [_LANGUAGES[word] for word in said.words if word in _LANGUAGES]
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
