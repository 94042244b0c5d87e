"""Ids that were never made before, in the order in which they were made."""

import os
from typing import Final

from ulid import ULIDGenerator

_EACH: Final = 10
_AT_ONCE: Final = 400 * _EACH


class _Randomness:
    """The random part of an id. The system is asked for many at a time: each time a thread asks, it lets another have the interpreter, and waits until that lets go of it again."""

    def __init__(self) -> None:
        self._left = b""

    def __call__(self, _milliseconds: int) -> bytes:
        if not self._left:
            self._left = os.urandom(_AT_ONCE)
        found, self._left = self._left[:_EACH], self._left[_EACH:]
        return found


class Ids:
    """Makes ids; one maker may be shared by threads."""

    def __init__(self) -> None:
        # It asks for randomness under a lock of its own.
        self._generator = ULIDGenerator(randomness=_Randomness())

    def new(self) -> str:
        """An id that was never made before."""
        return str(self._generator.generate())
