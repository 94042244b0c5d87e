"""A name in a text, between marks that nobody types: one expression, made once, then finds whatever name it is.

To write the name itself into an expression would make one for every name, which takes longer than reading the whole message.
"""

from typing import Final

# Letters of no living script: a word that begins with one is a word to an expression.
_MARK, _OTHER_MARK = "ꙮ", "ꚙ"
NAME: Final = f"{_MARK}[^{_MARK}]+{_MARK}"
"""What stands for the name in an expression over a text in which it is `marked`."""
OTHER_NAME: Final = f"{_OTHER_MARK}[^{_OTHER_MARK}]+{_OTHER_MARK}"
"""The same for a second name."""


def name_like(begins: str) -> str:
    """`NAME` for a name that begins so; an empty one begins every name."""
    return f"{_MARK}(?:{begins})[^{_MARK}]*{_MARK}" if begins else NAME


def marked(text: str, name: str, *, other: bool = False) -> str | None:
    """The text with `NAME` wherever the name stands in it as words of its own; None where it stands nowhere."""
    mark = _OTHER_MARK if other else _MARK
    return _put(text, places_of(text, name), f"{mark}{name}{mark}")


def stands_in(text: str, name: str) -> bool:
    """Whether the name stands in a text as words of its own."""
    return bool(places_of(text, name))


def in_place_of(text: str, old: str, new: str, *, once: bool = False) -> str:
    """A text with another name in the place of the first, whatever letters are capitals: as it was where that is not in it."""
    places = places_said(text, old)
    return _put(text, places[:1] if once else places, new) or text


def says(text: str, words: str) -> bool:
    """Whether these words stand in a text as words of their own, whatever letters are capitals."""
    return bool(places_said(text, words))


def places_of(text: str, name: str) -> list[tuple[int, int]]:
    """Where the name stands in a text and not within a longer word."""
    places: list[tuple[int, int]] = []
    at = text.find(name) if name else -1
    while at >= 0:
        end = at + len(name)
        whole = not (at and _is_letter(text[at - 1])) and not _is_letter(text[end : end + 1])
        if whole:
            places.append((at, end))
        at = text.find(name, end if whole else at + 1)
    return places


def places_said(text: str, words: str) -> list[tuple[int, int]]:
    """The same, whatever letters are capitals."""
    return places_of(_small(text), _small(words))


def _is_letter(char: str) -> bool:
    return char.isalnum() or char == "_"


def _small(text: str) -> str:
    """The text in small letters, each in its own place."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join([char.lower() if len(char.lower()) == 1 else char for char in text])


def _put(text: str, places: list[tuple[int, int]], new: str) -> str | None:
    if not places:
        return None
    parts: list[str] = []
    done = 0
    for start, end in places:
        parts += (text[done:start], new)
        done = end
    return "".join(parts) + text[done:]
