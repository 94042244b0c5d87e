"""Ids that follow from a name: the same name gives the same id, in any program and at any time."""

from hashlib import sha1
from typing import Final
from uuid import UUID

_IDS: Final = UUID("6f1d4c0e-5f0a-4b53-9a55-2f0a6a2f7d10").bytes
# The two highest bits of the digit that tells which kind of id it is are always the same.
_KIND: Final = dict(zip("0123456789abcdef", "89ab" * 4, strict=True))


def id_of(name: str) -> str:
    """The id of a name, as `str(uuid5(namespace, name))` gives it, without making a number of it in between."""
    digits = sha1(_IDS + name.encode(), usedforsecurity=False).hexdigest()
    return f"{digits[:8]}-{digits[8:12]}-5{digits[13:16]}-{_KIND[digits[16]]}{digits[17:20]}-{digits[20:32]}"
