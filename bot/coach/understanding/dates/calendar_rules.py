"""The ways to say a day of the calendar: day and month, numbers, the 10th, the first Monday of a month.

Weekdays and days counted from today stand in `day_rules`.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.dates import calendar_days as count
from bot.coach.understanding.dates import kinds, spans
from bot.coach.understanding.dates.day_words import AT_THE_LATEST, NOUNS_COUNTED, SUBJECTS
from bot.coach.understanding.dates.grammar import YEAR, Fit, Rule, Said, rule
from bot.coach.understanding.dates.kinds import Lexeme, Unit, word_set
from bot.coach.understanding.dates.moved_days import just_gone, moved_from
from bot.coach.understanding.dates.spans import Scene, Span, single

_CENTURY: Final = 100
_MONTHS: Final = 12
# "The 30th is too late, so the 28th": what follows may be earlier.
_LATE: Final = frozenset({"late", "laat", "te laat", "too late"})
_NEAR: Final = 10
_SOONER: Final = frozenset("gehaald forward sooner earlier eerder".split())
_RANKS: Final = 5
_THINKING: Final = word_set(
    "i,we,think,guess,believe,reckon,thought,ik,denk,geloof,gok,dacht,ze,she,he,they,zei,said,maybe,zoiets,ish,wel,dan,then,instead,works,fine,ok,okay,lukt,kan,is,it"
)
# What stands so many words before a date is about it.
_LIMITED: Final = 4
_LIMITS: Final = word_set(
    "valid,geldig,geldt,runs,expires,expire,expiring,verloopt,vervalt,deadline,ends,eindigt,cutoff,by,before,voor,uiterlijk,"
    "no later than,ten laatste,op zijn laatst,lapses,closes,up"
)


def _weekday_with_day(fit: Fit) -> Said:
    """Monday the 5th; a bare number behind a weekday counts only where the two agree."""
    weekday, day = fit.value("weekday"), fit.word("day")
    # "Monday first thing" is not the first of a month.
    if day is None or (day.kind == kinds.ORDINAL_WORD and fit.word("the") is None):
        return None
    span = spans.day_of_month(fit.scene, day.value, weekday)
    agree = span is not None and span.first.weekday() == weekday
    if day.kind == kinds.NUMBER or (day.kind == kinds.ORDINAL_WORD and day.value < 4):
        return span if agree else None
    return span or "gone"


def _calendar(fit: Fit) -> Said:
    day = fit.word("day")
    if day is None or not fit.is_year() or day.fold in {"a", "an", "een", "n"}:
        return None
    month, year, until = fit.value("month"), fit.year(), fit.maybe("until")
    first = spans.calendar_day(fit.scene, day.value, month, year)
    if until is None or until <= day.value:
        return first or "gone"
    if moved_from(fit):
        return spans.calendar_day(fit.scene, until, month, year) or "gone"
    # Until the 26th: the last one names the stretch, which may have begun.
    last = spans.calendar_day(fit.scene, until, month, year)
    if last is None:
        return "gone"
    if first is not None and first.first <= last.last:
        return Span(first.first, last.last)
    return Span(fit.scene.today, last.last, began=last.last.replace(day=day.value))


def _typed_out(fit: Fit) -> Said:
    """12-Feb-26, 3-mrt."""
    year = fit.maybe("year")
    if year is not None and year < _CENTURY:
        year += 2000
    return spans.calendar_day(fit.scene, fit.value("day"), fit.value("month"), year) or "gone"


def _numeric(fit: Fit) -> Said:
    numbers = fit.word("date")
    if numbers is None:
        return None
    return spans.numeric_date(fit.scene, numbers.numbers, fit.maybe("weekday")) or "gone"


def _numeric_days(fit: Fit) -> Said:
    """12-14 May, 12/13 May: two days of one month."""
    days = fit.word("days")
    if days is None or len(days.numbers) != 2 or not fit.is_year():
        return None
    low, high = days.numbers
    first = spans.calendar_day(fit.scene, low, fit.value("month"), fit.year())
    last = spans.calendar_day(fit.scene, high, fit.value("month"), fit.year())
    return Span(first.first, last.last) if first and last and first.first <= last.last else first or "gone"


def _of_the_nth(fit: Fit) -> Said:
    """The tenth of the ninth: 10 September."""
    month = fit.value("in_month")
    return (spans.calendar_day(fit.scene, fit.value("day"), month) or "gone") if month <= _MONTHS else None


def _last_of_month(fit: Fit) -> Said:
    """The last of May: its last day."""
    if not fit.is_year():
        return None
    found = spans.month(fit.scene, fit.value("month"), None, fit.year())
    return single(found.last) if found else "gone"


def _day_of_period(fit: Fit) -> Said:
    """The 10th of next month, the 1st of the month."""
    unit, which, day = fit.value("stretch"), fit.word("which"), fit.value("day")
    if unit == Unit.YEAR and day == 1 and which is None:
        return spans.calendar_day(fit.scene, 1, 1, None) or "gone"
    if unit != Unit.MONTH:
        return None
    if which is None or which.kind == kinds.THIS:
        return spans.day_of_month(fit.scene, day) or "gone"
    first = count.plus_months(fit.scene.today.replace(day=1), 1)
    return spans.calendar_day(fit.scene, day, first.month, first.year) or "gone"


_HOUR: Final = re.compile(r"\d{1,2}(?:[.:h]\d\d)?(?:am|pm|a|p|u|uur|h)|\d{1,2}:\d\d")


def _bare_ordinal(fit: Fit) -> Said:
    """The 10th, said alone: no date when it counts something ("the 2nd round")."""
    day, until = fit.word("day"), fit.found.end()
    if day is None or not 1 <= day.value <= 31:
        return None
    after = [word for word in fit.words[until : until + 2] if word.kind not in {kinds.COMMA, kinds.STOP}]
    nearest = fit.words[until] if until < len(fit.words) else None
    if nearest is not None and nearest.kind == kinds.NO_DATE and _HOUR.fullmatch(nearest.fold):
        nearest = None  # "governors meet the 18th 6.30pm"
    if nearest is not None and (nearest.fold in NOUNS_COUNTED or nearest.kind in {kinds.UNIT, kinds.NO_DATE}):
        return None
    before = fit.words[fit.found.start() - 1] if fit.found.start() else None
    called_for = before is not None and before.kind in {kinds.ON, kinds.TO, kinds.BEFORE, kinds.WEEKDAY}
    called_for = called_for or (
        before is not None and before.kind == kinds.OF and before.fold.endswith(("the", "de"))
    )
    closing = nearest is None or nearest.kind in {
        kinds.COMMA,
        kinds.STOP,
        kinds.AND,
        kinds.OR,
        kinds.TO,
        kinds.HYPHEN,
    }
    inverted = (len(after) == 2 and after[1].fold in SUBJECTS) or (
        nearest is not None and nearest.fold in SUBJECTS
    )
    # "The 4th the board decides": what follows begins anew, so nothing is counted.
    inverted = inverted or (nearest is not None and nearest.fold == "the")
    called_for = called_for or (nearest is not None and nearest.fold in AT_THE_LATEST)
    called_for = called_for or (before is not None and before.fold in AT_THE_LATEST)
    opined = day.kind == kinds.ORDINAL and day.value > _RANKS and _only_opined(fit, before, after)
    called_for = called_for or opined
    sure = closing or called_for or inverted
    # "We're the 2nd" is a rank.
    if before is not None and before.fold in {"were", "im"} and day.value <= 5:
        return None
    if day.kind == kinds.ORDINAL_WORD and (day.value < 4 or not sure):
        return None
    if fit.word("the") is None and not called_for:
        return None
    if not sure and day.value <= 5:
        return None
    # Of "the 8th, no, the 15th" the second is not before the first.
    too_late = not _LATE.isdisjoint(word.fold for word in fit.words[max(0, until - _NEAR) : until])
    if fit.latest is None or too_late or _sooner(fit) or (just_gone(fit) and not _until_then(fit)):
        return spans.day_of_month(fit.scene, day.value) or "gone"
    if _until_then(fit) and (within := _within_limit(fit.scene, fit.latest.last, day.value)):
        return within
    return spans.day_of_month(replace(fit.scene, today=fit.latest.first), day.value) or "gone"


def _sooner(fit: Fit) -> bool:
    """Whether it was brought forward: "from the 22nd to the 19th" is then of one month."""
    return any((word.kind == kinds.PUT_OFF and word.value < 0) or word.fold in _SOONER for word in fit.words)


def _only_opined(fit: Fit, before: Lexeme | None, after: Sequence[Lexeme]) -> bool:
    """As in "end of the month, 29th i think": nothing before it, and behind it nothing but who thinks so."""
    alone = before is None or before.kind in {kinds.COMMA, kinds.STOP}
    return alone and all(word.fold in _THINKING for word in after)


def _within_limit(scene: Scene, limit: date, day: int) -> Span | None:
    """That day in the month of the limit, or sooner; None when it is not within it."""
    if day <= limit.day and limit.replace(day=day) >= scene.today:
        return single(limit.replace(day=day))
    soonest = spans.day_of_month(scene, day)
    return soonest if soonest and soonest.last <= limit else None


def _until_then(fit: Fit) -> bool:
    """Whether the date before it is a limit, within which this one falls: "valid till 31 March but they meet on the 17th"."""
    at = fit.latest_at[0]
    return not _LIMITS.isdisjoint(word.fold for word in fit.words[max(0, at - _LIMITED) : at])


def _day_of_next(fit: Fit) -> Said:
    """Case "15 vd volgende maand": the number of the day without its ending."""
    unit = fit.maybe("stretch")
    return _day_of_period(fit) if unit == Unit.MONTH else None


CALENDAR_RULES: Final[tuple[Rule, ...]] = (
    rule(r"f?(?P<day>o)vf?(?P<stretch>U)(?!i?D)", _day_of_period),
    rule(r"(?P<weekday>D),?(?P<the>f)?(?P<day>[NOo])(?!U)", _weekday_with_day),
    # "Volgende week dinsdag 8 december": the day of the month says which one.
    rule(r"(?:(?:f?[TKF]U,?i?f?|[TKF])?D,?i?)?f?(?P<day>[NOoC])(?:[,;]?v)?f?(?P<month>M)" + YEAR, _calendar),
    rule(
        r"(?:(?:f?[TKF]U,?i?f?|[TKF])?D,?i?)?(?P<month>M),?f?(?P<day>[NO])(?:[tgck]f?(?P<until>[NO]))?(?!U)"
        + YEAR,
        _calendar,
    ),
    rule(r"f?(?P<day>[NO])[tgck]f?(?P<until>[NO])v?f?(?P<month>M)" + YEAR, _calendar),
    rule(r"(?P<month>M)f?(?P<day>o)(?=[,;]|$)", _calendar),
    rule(r"(?P<month>M)f(?P<day>o)", _calendar),
    rule(r"(?P<day>N)vf?(?P<which>[TKF])(?P<stretch>U)", _day_of_next),
    rule(r"f?(?P<day>[Oo])vf?(?P<in_month>[Oo])(?=[,;]|$)", _of_the_nth),
    rule(r"(?P<day>N)g(?P<month>M)(?:g(?P<year>[NY]))?(?!g)", _typed_out),
    rule(r"(?P<days>X)(?P<month>M)" + YEAR, _numeric_days),
    rule(r"(?P<month>M)(?P<days>X)" + YEAR, _numeric_days),
    rule(r"(?:(?P<weekday>D),?i?f?)?(?P<date>X)", _numeric),
    rule(r"f?(?P<last>L)v(?P<month>M)" + YEAR, _last_of_month),
    rule(r"f?(?P<day>[Oo])v?f?(?:v|(?P<which>[TKF]))f?(?P<stretch>U)", _day_of_period),
    rule(r"f?(?P<which>[TKF])(?P<stretch>U),?i?f?(?P<day>O)", _day_of_period),
    rule(r"(?P<the>f)?(?P<day>[Oo])", _bare_ordinal),
)
