"""The small words inside a surname, "Kees van Uden", "Peter de Vries", in one place for every reader of names."""

from typing import Final

PARTICLES: Final = frozenset(
    "van de den der vd v.d v/d ter ten te von di da del la le el al mac mc o st".split()
)
"""What stands in a surname, or opens it."""
IN_NAMES: Final = PARTICLES | {"het", "'t", "bin", "ben", "du"}
"""The same with words that mean something else wherever no name stands in front of them."""
OPENS: Final = frozenset("van de vd den der ter ten von del di".split())
"""What opens a surname that is written by itself, with a capital for all of it: "Van Beek"."""
ONE: Final = r"(?:van|de|den|der|vd|v\.d|ter|ten|te|von|di|da|del|la|le|el|al)"
"""One of them, as part of an expression."""
