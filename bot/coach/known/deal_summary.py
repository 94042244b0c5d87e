"""A line about a deal, for lists and for recognising it by name, without loading all that is known of it."""

from datetime import date, datetime

from bot.coach.basics.record import record
from bot.coach.known.facts import DealStatus


@record
class DealSummary:
    """One line about a deal, for lists and for recognising it by name.

    `speaks_on` is the day on which the coach has something to say about it unasked; None for never. `slips` counts how
    often the date of their next step moved, with the reasons that were given. Lists alone are told these three.
    `touched_at` is the instant at which the person was last busy with it.
    """

    id: str
    account: str
    topic: str | None
    status: DealStatus
    touched: date
    pointer: str | None = None
    next_step: str | None = None
    next_step_last: date | None = None
    open_questions: int = 0
    unfinished: bool = False
    speaks_on: date | None = None
    slips: int = 0
    slip_reasons: tuple[str, ...] = ()
    touched_at: datetime | None = None
