"""Where messages go out: what delivery asks of a channel, and what a look into a channel's history finds."""

from typing import Protocol

from bot.coach.basics.record import record
from bot.ports import Outgoing


# What a look into the channel's history finds of a message that may have been posted before: the platform's own id of
# it, nothing, or that there is no history to look into.
@record
class Posted:
    """It was posted; `ref` is the platform's own id of it."""

    ref: str | None = None


@record
class NotThere:
    """It was not posted."""


@record
class CannotTell:
    """The channel keeps no history that we could look into."""


LookUp = Posted | NotThere | CannotTell


class Channel(Protocol):
    """Where messages go out."""

    async def send(self, outgoing: Outgoing) -> str | None:
        """Show one message to its recipient; answers the platform's own id of it, where there is one.

        Raises:
            Refused: when the platform will never take it.
            TryLater: when it takes no more now.
            OutcomeUnknown: when nobody knows whether it took it.
            ChannelClosed: when there is nobody to show it to any more; it stays unsent.
        """
        ...

    async def look_up(self, outgoing: Outgoing) -> LookUp:
        """Whether a message that may have been sent before was posted.

        Raises:
            Refused: when the platform will never take it, nor tell.
            TryLater: when the platform answers no more now.
            OutcomeUnknown: when its answer was lost.
            ChannelClosed: when there is nobody to ask any more.
        """
        ...
