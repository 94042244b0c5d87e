"""When a person wants to hear from the coach unasked: their working week, holidays, time off, and pauses.

What a person never set is None, or the default that PRODUCT names: Monday to Friday, nine to five.
"""

from datetime import date, time
from typing import Final

from bot.coach.basics.record import record

WORKING_WEEK: Final = (0, 1, 2, 3, 4)


@record
class DaysOff:
    """Days on which somebody does not work, both ends included, in their own calendar."""

    first: date
    last: date


@record
class Habits:
    """A person's own settings for what the coach sends unasked.

    `zone` is an IANA name that was chosen; None follows the platform. `country` is an ISO 3166 code and `region` its
    subdivision as `holidays` knows it; None for `country` follows the zone, "" means no public holidays. `work_days` count
    from Monday = 0. `work_from` and `work_to` are local wall-clock times. `paused_until` is the first day on which the
    coach speaks again; `call_ended` lets it speak when a call has ended.
    """

    zone: str | None = None
    country: str | None = None
    region: str | None = None
    work_days: tuple[int, ...] = WORKING_WEEK
    work_from: time = time(9)
    work_to: time = time(17)
    days_off: tuple[DaysOff, ...] = ()
    paused_until: date | None = None
    call_ended: bool = False
