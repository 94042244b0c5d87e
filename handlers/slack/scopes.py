"""Which scopes the bot's token needs, and which of them Slack did not grant: it says so with every answer."""

from collections.abc import Mapping
from typing import Any, Final

# As in manifest.yml, where each has its reason.
NEEDED: Final = frozenset(
    {
        "app_mentions:read",
        "chat:write",
        "commands",
        "dnd:read",
        "files:write",
        "im:history",
        "im:write",
        "users:read",
    }
)
# Only where another system tells that calls have ended: whose call it was is told by an address.
FOR_CALLS: Final = "users:read.email"
_GRANTED: Final = "x-oauth-scopes"


def missing(headers: Mapping[str, Any], *, calls: bool) -> list[str]:
    """What an answer's headers say is not granted; nothing, where they do not say what is. `calls`: whether calls are told of."""
    granted = next((str(value) for name, value in headers.items() if name.lower() == _GRANTED), None)
    if granted is None:
        return []
    needed = NEEDED | ({FOR_CALLS} if calls else set())
    return sorted(needed - {scope.strip() for scope in granted.split(",")})
