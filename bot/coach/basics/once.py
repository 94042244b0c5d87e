"""What is worked out when it is first asked for, and kept: a property, a regular expression.

As `functools.cached_property`, whose lock costs more than most of what is kept here: what two threads work out at the same
time is equal, and either may stay.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

__all__ = ["Once", "later"]

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


class _Later:
    """Stands for a regular expression until it is first asked; from then on its answers are the expression's own."""

    def __init__(self, pattern: str, flags: int) -> None:
        # As the expression itself has them, whoever looks at these before it is made.
        self.pattern, self.flags = pattern, flags | re.UNICODE

    def __getattr__(self, name: str) -> Any:
        made = re.compile(self.pattern, self.flags)
        for answer in ("match", "fullmatch", "search", "sub", "split", "finditer", "findall"):
            setattr(self, answer, getattr(made, answer))
        return getattr(made, name)


def later(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression of a room that most messages never ask: made when first needed, and not before the first prompt."""
    return cast("re.Pattern[str]", _Later(pattern, flags))
