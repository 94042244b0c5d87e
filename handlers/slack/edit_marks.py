"""What ties a form that comes back to the form that was shown: its names, and a short mark of what stood in each field. Pure."""

from hashlib import sha256
from typing import Final

CALLBACK: Final = "edit"
DEAL: Final = "edit:deal"
SUMMARY: Final = "edit:summary"
PART: Final = "edit:part"
# The form of a person's own settings, and the button that opens it.
SETTINGS: Final = "settings"
OPEN_SETTINGS: Final = "settings:open"
VALUE: Final = "value"
# Between a field's name and its mark, in the id of its block.
BETWEEN: Final = "|"


def mark(value: str) -> str:
    """A short mark of a value, the same however it is spaced."""
    return sha256(" ".join(value.split()).encode("utf-8", "replace")).hexdigest()[:10]
