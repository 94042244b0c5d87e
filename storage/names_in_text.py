"""Finding a person's name in texts, whatever the capitals, accents and punctuation, and taking it out.

Pure: strings and JSON values in, the same out.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from bot.coach.turn.codec import Json
from bot.coach.understanding.text import utterance
from storage.tables import ERASED

_WORD: Final = re.compile(r"[^\W_]+")
# Words further apart than this are not one name.
_GAP: Final = 3
# Keys under which stored messages and conversations hold codes of the program, never anybody's words.
_CODES: Final = frozenset(
    {
        "$", "$date", "$decimal", "key", "id", "question", "conversation_id", "language", "kind", "phase", "about",
        "trail", "mirrored", "done", "skipped", "changed", "only", "read_back", "put", "deal_id",
        "status",
    }
)  # fmt: skip


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name in the form in which they are compared."""
    return tuple(_WORD.findall(utterance(name).fold))


def phrases(text: str, length: int) -> Iterator[str]:
    """Every run of `length` neighbouring words of the text, as they are compared; the last also without its -s."""
    for found in _runs(utterance(text).fold, length):
        words = [word.group() for word in found]
        yield " ".join(words)
        if words[-1].endswith("s"):
            yield " ".join(words)[:-1]


def strings_in(value: Json) -> Iterator[str]:
    """Every string inside a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from strings_in(item)


def without_name(text: str, name: tuple[str, ...]) -> str:
    """The text with the name taken out; unchanged, to the letter, when the name is not in it."""
    plain = utterance(text)
    kept, end = [], 0
    for found in _runs(plain.fold, len(name)):
        if found[0].start() >= end and _same([word.group() for word in found], name):
            kept += [plain.text[end : found[0].start()], ERASED]
            end = found[-1].end()
    return "".join([*kept, plain.text[end:]]) if kept else text


def json_without_name(value: Json, name: tuple[str, ...]) -> Json:
    """A stored message or conversation with the name taken out of everything that people said."""
    match value:
        case str():
            return without_name(value, name)
        case list():
            return [json_without_name(item, name) for item in value]
        case dict():
            return {key: _inside(key, item, name) for key, item in value.items()}
        case _:
            return value


def fields_without_name(
    version: Mapping[str, Json], said: frozenset[str], name: tuple[str, ...]
) -> dict[str, Json]:
    """A record's stored version with the name taken out of the fields that hold words."""
    return {key: _said(key, value, name) if key in said else value for key, value in version.items()}


def account_without_name(account: str, name: tuple[str, ...]) -> str:
    """A customer's organisation: it goes only when it is the person's own name and nothing else."""
    return ERASED if name_words(account) == name else account


def _said(key: str, value: Json, name: tuple[str, ...]) -> Json:
    if key == "account":
        return account_without_name(str(value), name)
    return json_without_name(value, name)


def _inside(key: str, value: Json, name: tuple[str, ...]) -> Json:
    if key in _CODES:
        return value
    if key == "values" and isinstance(value, list):
        # Pairs of a placeholder, which is ours, and what stands in its place.
        return [
            [pair[0], json_without_name(pair[1], name)] if isinstance(pair, list) and len(pair) == 2 else pair
            for pair in value
        ]
    return json_without_name(value, name)


def _same(words: list[str], name: tuple[str, ...]) -> bool:
    return tuple(words[:-1]) == name[:-1] and words[-1] in {name[-1], f"{name[-1]}s"}


def _runs(fold: str, length: int) -> Iterator[list[re.Match[str]]]:
    """Every run of `length` words that stand next to each other."""
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(fold):
        if run and word.start() - run[-1].end() > _GAP:
            run = []
        run = [*run[-(length - 1) :], word] if length > 1 else [word]
        if len(run) == length:
            yield run
