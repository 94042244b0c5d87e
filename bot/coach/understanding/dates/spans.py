"""What a date that was said comes to, seen from a day: spans of days, always today or later.

No words in here: the grammar has already taken them apart. None means that there is no such day (31 April) or that
it has passed.
"""

from datetime import date

from bot.coach.basics.record import record, replace
from bot.coach.understanding.dates import calendar_days as count
from bot.coach.understanding.dates.calendar_days import SATURDAY
from bot.coach.understanding.dates.holidays import feast, feast_end
from bot.coach.understanding.dates.kinds import Edge, Unit
from bot.coach.understanding.text import Language

_MID_DAY, _MID_LAST, _BEGIN_LAST, _END_FIRST = 15, 17, 5, 21
_WEDNESDAY, _FRIDAY = 2, 4
_US_ZONES = ("America/", "US/", "Pacific/Honolulu", "EST", "CST6", "MST", "PST8")


@record
class Scene:
    """From where a date is seen: the person's own calendar day, time zone and language."""

    today: date
    zone: str
    language: Language

    @property
    def month_first(self) -> bool:
        """Whether 3/4 is 4 March: in English, in American zones."""
        return self.language == "en" and self.zone.startswith(_US_ZONES)


@record
class Span:
    """First to last day; `end_of`: it stands for its last day. `wide`: a stretch, not a single day. `limit`: any day until then; `began`: when a stretch began that is under way."""

    first: date
    last: date
    end_of: bool = False
    wide: bool = False
    limit: bool = False
    began: date | None = None

    @property
    def day(self) -> date:
        """The day that the span stands for."""
        return self.last if self.end_of else self.first


def single(day: date) -> Span:
    """One day."""
    return Span(day, day)


def from_today(scene: Scene, span: Span) -> Span | None:
    """What is left of a span today; None when it is over."""
    return None if span.last < scene.today else replace(span, first=max(span.first, scene.today))


def calendar_day(scene: Scene, day: int, month: int, year: int | None = None) -> Span | None:
    """A day and month: the next such date, today included, or the one of `year`."""
    for candidate in (year,) if year else count.years_from(scene.today.year):
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if found >= scene.today:
            return single(found)
    return None


def numeric_date(scene: Scene, numbers: tuple[int, ...], weekday: int | None = None) -> Span | None:
    """15/4, 12-05-2026, 2026-05-12. Of two readings the one that fits a weekday said beside it, else the custom's."""
    if len(numbers) == 3 and numbers[0] > 31:
        return calendar_day(scene, numbers[2], numbers[1], numbers[0])
    year = None
    if len(numbers) == 3:
        year = numbers[2] + 2000 if numbers[2] < 100 else numbers[2]
    one, other = numbers[:2]
    orders = [(other, one), (one, other)] if scene.month_first else [(one, other), (other, one)]
    valid = [(day, month) for day, month in orders if _possible(day, month)]
    found = [calendar_day(scene, day, month, year) for day, month in valid]
    if weekday is not None:
        fitting = [span for span in found if span and span.first.weekday() == weekday]
        if fitting:
            return fitting[0]
    return found[0] if found else None


def _possible(day: int, month: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= (29 if month == 2 else 30 if month in {4, 6, 9, 11} else 31)


def day_of_month(scene: Scene, day: int, weekday: int | None = None) -> Span | None:
    """The 10th: of this month or the next; with a weekday the first month, of four, in which the two agree."""
    found: list[date] = []
    for months in range(4):
        first = count.plus_months(scene.today.replace(day=1), months)
        if 1 <= day <= count.month_end(first).day and first.replace(day=day) >= scene.today:
            found.append(first.replace(day=day))
    agreed = [one for one in found if one.weekday() == weekday]
    return single((agreed or found)[0]) if found else None


def part(first: date, last: date, edge: Edge | None, unit: Unit) -> Span:
    """The begin, middle or end of a stretch, or all of it. A week's end is Friday, its middle Wednesday."""
    wide = unit is not Unit.DAY
    if edge is None or not wide:
        return Span(first, last, wide=wide)
    if unit in {Unit.WEEK, Unit.FORTNIGHT}:
        day = count.plus_days(first, {Edge.BEGIN: 0, Edge.MID: _WEDNESDAY, Edge.END: _FRIDAY}[edge])
        return Span(day, day, end_of=edge is Edge.END)
    if edge is Edge.BEGIN:
        return Span(first, first.replace(day=_BEGIN_LAST), wide=True)
    if edge is Edge.END:
        return Span(last.replace(day=_END_FIRST), last, end_of=True, wide=True)
    if unit in {Unit.YEAR, Unit.HALF_YEAR}:
        middle = count.plus_months(first, 6 if unit is Unit.YEAR else 3)
        return Span(middle, middle.replace(day=_MID_LAST), wide=True)
    middle = count.plus_months(first, 1 if unit is Unit.QUARTER else 0)
    return Span(middle.replace(day=_MID_DAY), middle.replace(day=_MID_LAST), wide=True)


def month(scene: Scene, number: int, edge: Edge | None = None, year: int | None = None) -> Span | None:
    """In June, half June: this year's, or next year's when it has passed."""
    for candidate in (year,) if year else count.years_from(scene.today.year, 2):
        first = date(candidate, number, 1)
        span = from_today(scene, part(first, count.month_end(first), edge, Unit.MONTH))
        if span:
            return span
    return None


def quarter(scene: Scene, number: int, edge: Edge | None = None, year: int | None = None) -> Span | None:
    """In Q2, end of Q2: this year's, or next year's when it has passed."""
    for candidate in (year,) if year else count.years_from(scene.today.year, 2):
        first, last = count.bounds(date(candidate, 3 * number - 2, 1), Unit.QUARTER)
        span = from_today(scene, part(first, last, edge, Unit.QUARTER))
        if span:
            return span
    return None


def stretch(scene: Scene, unit: Unit, ahead: int, edge: Edge | None = None) -> Span | None:
    """This week (`ahead` 0), next month (1), the end of next quarter; of the present one only what is left."""
    base = scene.today
    if unit is Unit.WORKDAY:
        return single(count.plus_workdays(base, ahead))
    if unit not in {Unit.DAY, Unit.WEEK, Unit.WEEKEND, Unit.FORTNIGHT}:
        base = base.replace(day=1)
    first, last = count.bounds(count.plus(base, ahead, unit), unit)
    return from_today(scene, part(first, last, edge, unit))


def coming_end(scene: Scene, unit: Unit, edge: Edge) -> Span | None:
    """The end (begin, middle) of the week, month, quarter or year: the present one's, or the next when passed."""
    return stretch(scene, unit, 0, edge) or stretch(scene, unit, 1, edge)


def week_number(scene: Scene, number: int, edge: Edge | None = None, year: int | None = None) -> Span | None:
    """Week 12: its Monday to Sunday by ISO; in that week the rest of it, afterwards next year's."""
    this_year = scene.today.isocalendar().year
    for candidate in (year,) if year else (this_year, this_year + 1):
        try:
            monday = date.fromisocalendar(candidate, number, 1)
        except ValueError:
            continue
        span = from_today(scene, part(monday, count.plus_days(monday, 6), edge, Unit.WEEK))
        if span:
            return span
    return None


def weekday_in_week(scene: Scene, span: Span | None, weekday: int) -> Span | None:
    """A weekday in the week that a span is in."""
    if span is None:
        return None
    return from_today(scene, single(count.plus_days(count.monday_of(span.first), weekday)))


def weekday_of_week(scene: Scene, weekday: int, weeks: int) -> Span | None:
    """A weekday in this Monday-to-Sunday week or `weeks` later."""
    monday = count.plus_days(count.monday_of(scene.today), 7 * weeks)
    return from_today(scene, single(count.plus_days(monday, weekday)))


def holiday(scene: Scene, name: str, year: int | None = None) -> Span | None:
    """The next feast of that name, today included."""
    for candidate in (year,) if year else count.years_from(scene.today.year, 2):
        last = feast_end(name, candidate, scene.zone, scene.language)
        span = from_today(scene, Span(feast(name, candidate, scene.zone), last))
        if span:
            return span
    return None


def weekend(scene: Scene, ahead: int) -> Span | None:
    """Saturday and Sunday of this week or a later one."""
    monday = count.plus_days(count.monday_of(scene.today), 7 * ahead)
    saturday, sunday = count.plus_days(monday, SATURDAY), count.plus_days(monday, 6)
    return from_today(scene, Span(saturday, sunday, wide=True))
