"""A property that is worked out when it is first asked for, and kept.

As `functools.cached_property`, whose lock costs more than most of what is kept here: what two threads work out at the same
time is equal, and either may stay.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

__all__ = ["Once"]

T = TypeVar("T")

if TYPE_CHECKING:
    from functools import cached_property as Once  # noqa: N812 - the checker knows what a kept property is
else:

    class Once(Generic[T]):
        """Makes a method without arguments such a property."""

        def __init__(self, work: Callable[[object], T]) -> None:
            self._work = work
            self.__doc__ = work.__doc__

        def __set_name__(self, owner: type, name: str) -> None:
            self._name = name

        def __get__(self, of: object, owner: type | None = None) -> T:
            if of is None:
                return self
            value = of.__dict__[self._name] = self._work(of)
            return value
