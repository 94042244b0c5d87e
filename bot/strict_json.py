"""JSON from outside, read strictly: nothing nested deeper than it needs to be, no number without end, nothing that is no JSON."""

import json
from collections.abc import Callable
from typing import Any, Final

DEEPEST: Final = 60
_LONGEST_NUMBER: Final = 30


def parsed(text: str, *, once: bool = False) -> object:
    """The value of a JSON text; `once`: a name may stand only once in an object.

    Raises:
        ValueError: when it is no JSON, or not an ordinary one.
    """
    _must_be_shallow(text)
    pairs: Callable[[list[tuple[str, Any]]], Any] | None = _each_once if once else None
    return json.loads(text, parse_int=_number, parse_constant=_refuse, object_pairs_hook=pairs)


def _must_be_shallow(text: str) -> None:
    """Counts brackets outside strings: what nests too deep is not parsed at all."""
    depth, inside, escaped = 0, False, False
    if text.count("[") + text.count("{") <= DEEPEST:
        return
    for char in text:
        if inside:
            escaped, inside = (char == "\\" and not escaped), not (char == '"' and not escaped)
        elif char == '"':
            inside = True
        elif char in "[{":
            depth += 1
            if depth > DEEPEST:
                raise ValueError("too deep")
        elif char in "]}":
            depth -= 1


def _number(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise ValueError("too long a number")
    return int(digits)


def _refuse(_: str) -> object:
    raise ValueError("no number")


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands twice")
    return found
