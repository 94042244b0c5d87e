"""Days counted from the date said before them: "the day after", "that Friday", "twee weken later".

Without such a date most of them say no day.
"""

from typing import Final

from bot.coach.understanding.dates import calendar_days as count
from bot.coach.understanding.dates import kinds, spans
from bot.coach.understanding.dates.grammar import LENGTH, Fit, Rule, Said, length, rule
from bot.coach.understanding.dates.kinds import Unit, word_set
from bot.coach.understanding.dates.spans import Span, single

_PRONOUNS: Final = word_set(
    "she,he,they,we,i,works,suits,would,is,could,fits,kan,past,lukt,gaat,beslissen,beslist"
)
_DOING: Final = word_set(
    "doing,do,did,done,does,handle,handling,send,sending,doe,doen,doet,deed,regel,regelen,zei,zegt,said,says,sure,know,weet,thinks,denkt"
)


def _afterwards(fit: Fit) -> Said:
    """The day after, the following Monday, two weeks later: counted from the date before it in the text."""
    start = fit.latest.last if fit.latest else fit.scene.today
    weekday, unit = fit.maybe("weekday"), fit.maybe("one")
    if weekday is not None:
        return single(count.next_weekday(start, weekday))
    if unit is None:
        return (fit.latest and length(fit, start)) or "gone"
    if unit in {Unit.DAY, Unit.WORKDAY}:
        return single(count.plus(start, 1, Unit(unit))) if fit.latest else None
    first = start if unit in {Unit.WEEK, Unit.WEEKEND, Unit.FORTNIGHT} else start.replace(day=1)
    period = count.bounds(count.plus(first, 1, Unit(unit)), Unit(unit))
    return Span(*period, wide=True)


def _day_after_somebody(fit: Fit) -> Said:
    """After "the 8th they are shut", "the day after she signs" is the 9th; alone it waits for her."""
    who, unit = fit.words[fit.found.end()], Unit(fit.value("one"))
    if fit.latest is None or who.fold not in _PRONOUNS:
        return None
    if unit is Unit.WEEK:
        return Span(*count.bounds(count.plus(fit.latest.last, 1, unit), unit), wide=True)
    if unit not in {Unit.DAY, Unit.WORKDAY}:
        return None
    return single(count.plus(fit.latest.last, 1, unit))


def _weekday_of_the_week_after(fit: Fit) -> Said:
    """The week after, on Tuesday: in the week after that of the date before it."""
    after_that = fit.found.group().endswith(kinds.AFTERWARDS)
    if fit.value("one") != Unit.WEEK or (fit.latest is None and not after_that):
        return None
    after = fit.latest.last if fit.latest else fit.scene.today
    week = Span(*count.bounds(count.plus(after, 1, Unit.WEEK), Unit.WEEK), wide=True)
    return spans.weekday_in_week(fit.scene, week, fit.value("weekday")) or "gone"


def _weekday_before_that(fit: Fit) -> Said:
    """As in "Good Friday they are shut, so Thursday before that"."""
    if fit.latest is None:
        return None
    back = (fit.latest.first.weekday() - fit.value("weekday") - 1) % 7 + 1
    return single(count.plus_days(fit.latest.first, -back))


def _weekday_before_it(fit: Fit) -> Said:
    """As in "the Thursday before it he gets me the PO"; "before it closes" waits for that."""
    it, then = fit.words[fit.found.end()], fit.words[fit.found.end() + 1]
    return _weekday_before_that(fit) if it.fold == "it" and then.fold in _PRONOUNS else None


def _next_day(fit: Fit) -> Said:
    if fit.latest is None:
        return None
    before = fit.value("next_day") < 0
    return single(count.plus_days(fit.latest.first, -1) if before else count.plus_days(fit.latest.last, 1))


def _beforehand(fit: Fit) -> Said:
    """The week before it, two weeks earlier: counted back from the date before it in the text."""
    unit = fit.maybe("one")
    if fit.latest is None:
        return "gone"
    if unit is None:
        ahead = length(fit, fit.latest.day)
        return ahead and single(fit.latest.day - (ahead.first - fit.latest.day))
    if unit in {Unit.DAY, Unit.WORKDAY}:
        return single(count.plus(fit.latest.first, -1, Unit(unit)))
    return (
        spans.from_today(
            fit.scene,
            Span(*count.bounds(count.plus(fit.latest.first, -1, Unit(unit)), Unit(unit)), wide=True),
        )
        or "gone"
    )


def _that_weekday(fit: Fit) -> Said:
    """That Friday: of the week of the date before it, or the first one after; alone it is a weekday like any."""
    weekday, before = fit.value("weekday"), fit.found.start() - 2
    # In "doing that Wednesday" it is the doing that is pointed at.
    if fit.latest is None or (before >= 0 and fit.words[before].fold in _DOING):
        return single(count.next_weekday(fit.scene.today, weekday))
    same_week = spans.weekday_in_week(fit.scene, fit.latest, weekday)
    if same_week and same_week.first >= fit.latest.first:
        return same_week
    return single(count.next_weekday(fit.latest.last, weekday))


def _weekday_of_that_week(fit: Fit) -> Said:
    if fit.latest is None or fit.value("week") != Unit.WEEK:
        return None
    return spans.weekday_in_week(fit.scene, fit.latest, fit.value("weekday")) or "gone"


def _the_one_after(fit: Fit) -> Said:
    """As in "vrijdag, niet deze maar die erna"."""
    return single(count.plus_days(fit.latest.first, 7)) if fit.latest and not fit.latest.wide else None


def _not_this_one(fit: Fit) -> Said:
    """As in "not this Friday but next", "not this Thursday, the one after"."""
    words = fit.words[fit.found.start("weekday") + 1 : fit.found.end()]
    if words[-1].kind == kinds.CARDINAL and words[-1].fold != "one":
        return None
    return single(count.plus_days(count.next_weekday(fit.scene.today, fit.value("weekday")), 7))


def _not_this_week(fit: Fit) -> Said:
    """As in "donderdag, niet deze week maar die erop", "Friday, not this week but next"."""
    if fit.value("week") != Unit.WEEK:
        return None
    monday = count.monday_of(fit.scene.today)
    return single(count.plus_days(monday, 7 + fit.value("weekday")))


def _after_something(fit: Fit) -> Said:
    """The Monday after the holidays: nobody knows which one. "Friday after lunch" has no article."""
    what, after = fit.word("what"), fit.word("after")
    if what is None or after is None or after.fold == "nadat" or what.fold in _DAILY:
        return None
    return "gone"


def _weekdays_on(fit: Fit) -> Said:
    """Two Fridays from now."""
    return single(
        count.plus_days(
            count.next_weekday(fit.scene.today, fit.value("weekday")), 7 * (fit.value("many") - 1)
        )
    )


_DAILY: Final = word_set(
    "lunch,work,hours,school,church,dinner,closing,werk,eten,sluitingstijd,middageten,noon,mass,kerk,service,breakfast,zes,vijf"
)
_NO_MORE: Final = r"(?=[,;c]|$)"

FOLLOWING_RULES: Final[tuple[Rule, ...]] = (
    rule(r"f?(?:(?P<weekday>D)|(?P<one>U))(?:z|a" + _NO_MORE + ")", _afterwards),
    rule(r"f?(?P<one>U)a(?=\.)", _day_after_somebody),
    rule(r"f?(?P<one>U)[za],?i?f?(?P<weekday>D)", _weekday_of_the_week_after),
    rule(r"f?(?P<weekday>D),?[iV]?f?(?P<one>U)z", _weekday_of_the_week_after),
    rule(r"f?(?P<weekday>D)q", _weekday_before_that),
    rule(r"f(?P<weekday>D)B" + _NO_MORE, _weekday_before_that),
    rule(r"f(?P<weekday>D)B(?=\.\.)", _weekday_before_it),
    rule(r"f?(?P<next_day>p)", _next_day),
    rule(r"f?(?P<one>U)(?:q|B" + _NO_MORE + ")", _beforehand),
    rule(LENGTH + "(?:q|B" + _NO_MORE + ")", _beforehand),
    rule(r"(?<=A)(?P<weekday>D)", _that_weekday),
    rule(r"f?(?P<weekday>D)[vV]A(?P<week>U)", _weekday_of_that_week),
    rule(r"A(?P<one_on>z)", _the_one_after),
    rule(r"f?(?P<weekday>D),?nv?T(?P<week>U),?\.?(?:f?F|A?z|A\.(?=[,;]|$)|fUz|fCa)", _not_this_week),
    rule(
        r"(?P<not>n)[TK](?P<weekday>D)[,.;]{0,3}f?(?:F(?:C(?!U)|(?![UDMHQC]))|[yC][az]?(?![UDM]))",
        _not_this_one,
    ),
    rule(r"f(?P<weekday>D)(?P<after>a)f?(?P<what>\.)", _after_something),
    rule(r"(?P<many>[NC])(?P<weekday>[DW])j", _weekdays_on),
    rule(r"A(?P<week>U),?i?f?(?P<weekday>D)", _weekday_of_that_week),
    rule(r"f?y(?:(?P<weekday>D)|(?P<one>U))", _afterwards),
    rule(r"f(?P<weekday>D)y" + _NO_MORE, _afterwards),
    rule(LENGTH + "z", _afterwards),
)
