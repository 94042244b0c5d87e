"""The error tree: what can go wrong in the world around the application, for whoever knows what to do about it."""


class NextstepError(Exception):
    """The root of what this program raises on purpose. `str(error)` is a sentence for the person who reads it."""


class SettingError(NextstepError):
    """A setting is missing or wrong; the sentence names it and says what to do."""


class StorageError(NextstepError):
    """The database cannot be used as it is; the sentence names it and says what to do."""


class StorageBusy(StorageError):  # noqa: N818 - reads as what is the case, like the other storage states
    """Another program holds the database."""


class NothingStored(StorageError):  # noqa: N818 - as above
    """This turn could not be stored (full, read-only, lost): nothing of it was kept."""


class PerhapsStored(StorageError):  # noqa: N818 - as above
    """Nobody knows whether this was stored: it was sent to be committed, and no answer came.

    To repeat it under the same event keys is safe, and tells: what was stored is not taken again.
    """


class VersionConflict(NextstepError):  # noqa: N818 - the field's standard term
    """The conversation changed since it was loaded; the turn must run again."""


class FromBefore(NextstepError):  # noqa: N818 - reads as what is the case
    """It was said before the person who said it was erased, and came in after that: nothing of it is kept."""


class ChannelClosed(NextstepError):  # noqa: N818 - the far side is gone, which is no fault of ours
    """The channel's other end is gone (a closed pipe, a closed terminal); nothing more can be sent."""


class NotPosted(NextstepError):  # noqa: N818 - reads as what is the case
    """The platform said that it did not take the message."""


class Refused(NotPosted):
    """It will never take this message. `str(error)` is the platform's own code, which holds nothing of the message."""


class PersonAway(Refused):
    """It takes nothing for this person: they left, or are nobody we talk to any more."""


class TryLater(NotPosted):
    """It takes no more at this moment. `reason`: a word for why, where that is worth telling whoever runs the program."""

    def __init__(self, seconds: float, reason: str | None = None) -> None:
        super().__init__(f"not before {seconds:g} s")
        self.seconds = seconds
        self.reason = reason


class OutcomeUnknown(NextstepError):  # noqa: N818 - reads as what is the case
    """The platform's answer was lost, late or unreadable: the message may have been posted, or not."""
