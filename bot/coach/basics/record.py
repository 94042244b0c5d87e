"""Records of facts: what `dataclass(frozen=True, slots=True)` is to the type checker, made at a quarter of the cost.

A frozen dataclass guards itself at run time by setting each field in a roundabout way. A turn makes a thousand records, and
the type checker refuses an assignment to a field of one anyway.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast, dataclass_transform

__all__ = ["record", "replace"]

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """A class of records: equal and hashed by their fields, and never changed once made."""
    # How records are compared and shown is written here once: a dataclass writes and compiles it for each class anew, which
    # is most of what making one costs, and a start makes a hundred and fifty.
    made = dataclass(slots=True, eq=False, repr=False)(cls)
    told = fields(cast("Any", made))
    compared = _values([one.name for one in told if one.compare])
    hashed = _values([one.name for one in told if (one.compare if one.hash is None else one.hash)])
    shown = [one.name for one in told if one.repr]

    def __eq__(self: object, other: object) -> bool:  # noqa: N807 - it becomes a method
        return compared(self) == compared(other) if other.__class__ is self.__class__ else NotImplemented

    def __hash__(self: object) -> int:  # noqa: N807 - as above
        return hash(hashed(self))

    def __repr__(self: object) -> str:  # noqa: N807 - as above
        listed = ", ".join([f"{name}={getattr(self, name)!r}" for name in shown])
        return f"{self.__class__.__qualname__}({listed})"

    for method in (__eq__, __hash__, __repr__):
        if cls.__dict__.get(method.__name__) is None:
            method.__qualname__ = f"{cls.__qualname__}.{method.__name__}"
            setattr(made, method.__name__, method)
    return made


def _values(names: Sequence[str]) -> Callable[[object], object]:
    """The values of these fields of a record, as one that can be compared and hashed."""
    # Of a single name an attrgetter would give the value itself, and of none it is no getter.
    return attrgetter(*names, *names[: len(names) == 1]) if names else lambda _: ()


if TYPE_CHECKING:
    # The checker knows by this name which fields there are, and of what type.
    from dataclasses import replace
else:
    _KNOWN: Final = {}

    def replace(old: T, /, **changes: object) -> T:
        """A record like `old` but for some fields, as `dataclasses.replace` makes it. TypeError for a field there is not."""
        cls = old.__class__
        known = _KNOWN.get(cls)
        if known is None:
            names = [one.name for one in fields(cls)]
            known = _KNOWN[cls] = (
                _values(names),
                {name: at for at, name in enumerate(names)},
                len(names),
            )
        values, places, count = known
        row = [*values(old)]
        for name, value in changes.items():
            if name not in places:
                raise TypeError(f"{cls.__name__} has no field {name!r}")
            row[places[name]] = value
        return cls(*row) if count > 1 else cls(row[0])
