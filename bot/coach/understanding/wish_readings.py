"""What the reader of wishes answers: what a person asks of the coach itself."""

from datetime import date, time
from typing import Literal

from bot.coach.basics.record import record

# What a wish about how the coach behaves is about; "snooze" is the step at hand, the others hold for everything.
SettingTopic = Literal[
    "language", "work_days", "hours", "country", "zone", "days_off", "pause", "call_ended", "snooze"
]  # fmt: skip


@record
class SnoozeSaid:
    """Ask about the step at hand from this day on, and not before."""

    until: date


@record
class NeverSaid:
    """Do not ask about the step at hand any more."""


@record
class PauseSaid:
    """Say nothing unasked until this day, on which the coach speaks again."""

    until: date


@record
class ResumeSaid:
    """Speak again from now on."""


@record
class DaysOffSaid:
    """Days on which the person does not work, first and last of each stretch included.

    `taken_back`: they do work on those after all; without any stretch, on all that were ever named.
    """

    periods: tuple[tuple[date, date], ...]
    taken_back: bool = False


@record
class WorkDaysSaid:
    """The days of the week on which the person works, from Monday = 0; only those, or with or without these."""

    days: tuple[int, ...]
    how: Literal["only", "with", "without"] = "only"


@record
class HoursSaid:
    """From when to when the person works, on their own clock."""

    start: time
    end: time


@record
class CountrySaid:
    """Whose public holidays count: an ISO 3166 code, "" for none, None for those of the time zone's country.

    `region` is the subdivision as `holidays` knows it.
    """

    code: str | None
    region: str | None = None


@record
class ZoneSaid:
    """The IANA zone by whose clock the person lives; None for the one that the channel tells."""

    name: str | None


@record
class CallEndedSaid:
    """Whether the coach speaks when a call has ended."""

    on: bool


@record
class LanguageSaid:
    """The language to speak, in answer to the question which."""

    language: Literal["nl", "en"]


@record
class ShowSaid:
    """Show what is set."""


@record
class NotUnderstood:
    """A wish about this was said, and what is wished could not be read."""

    topic: SettingTopic


Wish = (
    SnoozeSaid
    | NeverSaid
    | PauseSaid
    | ResumeSaid
    | DaysOffSaid
    | WorkDaysSaid
    | HoursSaid
    | CountrySaid
    | ZoneSaid
    | CallEndedSaid
    | LanguageSaid
    | ShowSaid
    | NotUnderstood
)


@record
class WishesReading:
    """What a person asks of the coach itself, in the order said; nothing for an answer.

    `sure`: it cannot be an answer about the customer, whatever was asked. Without that it counts only where nothing is
    asked that it could answer.
    """

    wishes: tuple[Wish, ...] = ()
    sure: bool = False
