"""Records of facts: what `dataclass(frozen=True, slots=True)` is to the type checker, made at a quarter of the cost.

A frozen dataclass guards itself at run time by setting each field in a roundabout way. A turn makes a thousand records, and
the type checker refuses an assignment to a field of one anyway.
"""

from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Final, TypeVar, dataclass_transform

__all__ = ["record", "replace"]

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """A class of records: equal and hashed by their fields, and never changed once made."""
    return dataclass(slots=True, unsafe_hash=True)(cls)


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
            # Of a single name an attrgetter would give the value itself.
            known = _KNOWN[cls] = (
                attrgetter(*names, *names[: len(names) == 1]),
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
