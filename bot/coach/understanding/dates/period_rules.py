"""The ways to say a stretch of time: weeks, months, quarters, years, feasts, their begin, middle and end.

Single days stand in `day_rules`.
"""

from datetime import date
from typing import Final

from bot.coach.understanding.dates import calendar_days as count
from bot.coach.understanding.dates import kinds, spans
from bot.coach.understanding.dates.grammar import YEAR, Fit, Rule, Said, rule
from bot.coach.understanding.dates.kinds import Edge, Lexeme, Unit, word_set
from bot.coach.understanding.dates.spans import Scene, Span, single

_OF_WORDS: Final = word_set("of,of the,van,van de,van het,vd,v/d,v.d.")
_BEGINS_ANY_DAY: Final = word_set(
    "trial,pilot,proef,proefperiode,test,testperiode,poc,project,product,roadmap,plan,planning,traject,programme,program,contract,"
    "rollout,uitrol,onboarding,implementatie,implementation,sprint,engagement,rollout,training,cursus,course,campaign,campagne"
)
# Fewer weeks, said in English words, are counted from some beginning.
_COUNTED_BY_WEEKS: Final = 14
_TWO: Final = word_set("couple,a couple,couple of,a couple of")
_ARTICLES: Final = word_set("a,an,n,1n")
_PLURALS: Final = word_set(
    "dagen,weken,maanden,jaren,kwartalen,wkn,days,weeks,wks,months,years,quarters,weekjes,maandjes"
)


def _edge_of(fit: Fit) -> Said:
    """The end of the week, begin next month, this quarter, next week."""
    unit, edge = Unit(fit.value("stretch")), fit.edge()
    which, said = fit.word("which"), fit.word("stretch")
    kind = which.kind if which else None
    # "The coming weeks" says no day.
    if kind in {kinds.LAST, kinds.PREVIOUS} or (kind and said and said.fold in _PLURALS):
        return "gone"
    if unit is Unit.WEEKEND:
        return spans.weekend(fit.scene, int(kind == kinds.NEXT))
    if kind is None:
        if edge is None or unit in {Unit.DAY, Unit.WORKDAY}:
            return None
        return spans.coming_end(fit.scene, unit, edge) or "gone"
    if unit in {Unit.DAY, Unit.WORKDAY} and kind == kinds.THIS:
        return None
    # A year by itself is hardly ever a date: "in the budget of this year".
    if unit is Unit.YEAR and edge is None and kind == kinds.THIS:
        return None
    ahead = 0 if kind == kinds.THIS else 1
    return spans.stretch(fit.scene, unit, ahead, edge) or "gone"


def _this_or_next(fit: Fit) -> Said:
    """This week or next: to the end of the next one."""
    unit = Unit(fit.value("stretch"))
    this, following = spans.stretch(fit.scene, unit, 0), spans.stretch(fit.scene, unit, 1)
    if unit in {Unit.DAY, Unit.WORKDAY, Unit.YEAR} or this is None or following is None:
        return None
    return Span(this.first, following.last, wide=True)


def _of_the_week(fit: Fit) -> Said:
    """Dutch "van de week": the week we are in."""
    of, unit = fit.word("of"), fit.word("stretch")
    if (
        of is None
        or unit is None
        or unit.fold not in {"week", "wk"}
        or of.fold not in {"vd", "v/d", "v.d", "v.d.", "van de"}
    ):
        return None
    return spans.stretch(fit.scene, Unit.WEEK, 0)


def _the_weekend(fit: Fit) -> Said:
    return spans.weekend(fit.scene, 0) if fit.value("stretch") == Unit.WEEKEND else None


def _weekend_of(fit: Fit) -> Said:
    """The weekend of the 24th: the date behind it says which one."""
    return "gone" if fit.value("stretch") == Unit.WEEKEND else None


def _after_next(fit: Fit) -> Said:
    """The week after next."""
    return spans.stretch(fit.scene, Unit(fit.value("stretch")), 2)


def _within_the(fit: Fit) -> Said:
    within, unit = fit.word("within"), Unit(fit.value("stretch"))
    if unit is Unit.WEEKEND:
        return spans.weekend(fit.scene, 0)
    if within is None or within.fold not in {"binnen", "within"} or unit is Unit.DAY:
        return None
    if unit in {Unit.FORTNIGHT, Unit.HALF_YEAR}:
        return single(count.plus(fit.scene.today, 1, unit))
    return spans.coming_end(fit.scene, unit, Edge.END)


def _end_of_the_month(fit: Fit) -> Said:
    """As in "EOM juli", "eind van de maand mei": the month named behind the word for it."""
    return _month(fit) if fit.value("kind_of") == Unit.MONTH else None


def _end_of_the_quarter(fit: Fit) -> Said:
    """As in "EOQ Q3"."""
    return _quarter(fit) if fit.value("kind_of") == Unit.QUARTER else None


def _month(fit: Fit) -> Said:
    if not fit.is_year():
        return None
    number, year = fit.value("month"), fit.year()
    which = fit.word("which")
    if which and which.kind in {kinds.LAST, kinds.PREVIOUS}:
        return "gone"
    found = spans.month(fit.scene, number, fit.edge(), year)
    if found and which and which.kind == kinds.NEXT and number == fit.scene.today.month and year is None:
        found = spans.month(fit.scene, number, fit.edge(), fit.scene.today.year + 1)
    return found or "gone"


def _half_of_month(fit: Fit) -> Said:
    half, second = fit.word("half"), fit.value("nth") == 2
    if half is None or half.fold not in {"helft", "half"}:
        return None
    found = spans.month(fit.scene, fit.value("month"), None, fit.year())
    if found is None or fit.value("nth") > 2:
        return "gone"
    middle = found.first.replace(day=16)
    span = (
        Span(max(middle, found.first), found.last, wide=True)
        if second
        else Span(found.first, middle, wide=True)
    )
    return spans.from_today(fit.scene, span) or "gone"


def _quarter(fit: Fit) -> Said:
    if not fit.is_year():
        return None
    if _of_something(fit):
        return "gone"
    return spans.quarter(fit.scene, fit.value("quarter"), fit.edge(), fit.year()) or "gone"


def _ordinal_quarter(fit: Fit) -> Said:
    nth = fit.word("nth")
    # "Each quarter a report".
    if (
        nth is None
        or nth.fold in _ARTICLES
        or (nth.value == 1 and nth.kind == kinds.CARDINAL and not _ends(fit) and fit.edge() is None)
    ):
        return None
    if Unit(fit.value("stretch")) is not Unit.QUARTER or not 1 <= fit.value("nth") <= 4 or not fit.is_year():
        return None
    return spans.quarter(fit.scene, fit.value("nth"), fit.edge(), fit.year()) or "gone"


def _ends(fit: Fit) -> bool:
    """Whether the words end here, or a mark does it."""
    return fit.found.end() == len(fit.words) or fit.words[fit.found.end()].kind in {kinds.COMMA, kinds.STOP}


def _of_something(fit: Fit) -> bool:
    """As in "week 3 of the trial", "q2 van hun roadmap": counted from where that begins, no stretch of the calendar."""
    rest = [word for word in fit.words[fit.found.end() : fit.found.end() + 3] if word.kind != kinds.THE]
    if len(rest) < 2 or rest[0].kind not in {kinds.OF, kinds.OR} or rest[0].fold not in _OF_WORDS:
        return False
    return any(word.fold in _BEGINS_ANY_DAY for word in rest[1:])


def _week(fit: Fit) -> Said:
    if _of_something(fit):
        return "gone"
    if Unit(fit.value("week")) is not Unit.WEEK or not fit.is_year():
        return None
    number, last = fit.maybe("number"), fit.maybe("last")
    both = fit.word("numbers")
    if both is not None:
        number, last = both.numbers[0], both.numbers[-1]
    said = fit.word("number")
    if said is not None and said.kind == kinds.CARDINAL and _counted_from_its_begin(fit, said):
        return None
    if number is None or not 1 <= number <= 53:
        return None
    span = spans.week_number(fit.scene, number, fit.edge(), fit.year())
    weekday = fit.maybe("weekday")
    if weekday is not None:
        return spans.weekday_in_week(fit.scene, span, weekday) or "gone"
    until = spans.week_number(fit.scene, last, None, fit.year()) if last else None
    if span and until and until.last > span.last:
        return Span(span.first, until.last, wide=True)
    return span or "gone"


def _week_with_day(fit: Fit) -> Said:
    """As in "trial week 18 jan": the week that this day is in, unless the number is a week of that month itself."""
    number, month = fit.value("number"), fit.value("month")
    if Unit(fit.value("week")) is not Unit.WEEK or not fit.is_year():
        return None
    numbered = spans.week_number(fit.scene, number, None, fit.year())
    if numbered is not None and month in {numbered.first.month, numbered.last.month}:
        return None
    day = spans.calendar_day(fit.scene, number, month, fit.year())
    if day is None:
        return None
    return spans.from_today(fit.scene, Span(*count.bounds(day.first, Unit.WEEK), wide=True))


def _counted_from_its_begin(fit: Fit, number: Lexeme) -> bool:
    """As in "week three is the hard one", "that week one more time": of whatever they do, no week of the year."""
    few = number.value < _COUNTED_BY_WEEKS and fit.scene.language == "en"
    return few or number.value == 1 or number.fold in _TWO


def _whole_year(fit: Fit) -> Said:
    year, edge = fit.value("year"), fit.edge()
    if edge is None and year == fit.scene.today.year:
        return None
    found = spans.part(date(year, 1, 1), date(year, 12, 31), edge, Unit.YEAR)
    return spans.from_today(fit.scene, found) or "gone"


def _feast(fit: Fit) -> Said:
    word = fit.word("feast")
    if word is None or not fit.is_year():
        return None
    return spans.holiday(fit.scene, word.name, fit.year()) or "gone"


def _feast_weekend(fit: Fit) -> Said:
    """Labor Day weekend, Easter weekend; a weekday said with it is the one nearest to the feast."""
    word, weekday = fit.word("feast"), fit.maybe("weekday")
    unit = fit.value("stretch")
    found = spans.holiday(fit.scene, word.name) if word and unit in {Unit.WEEK, Unit.WEEKEND} else None
    if found is None:
        return None
    if unit == Unit.WEEK:
        if weekday is None:
            week = Span(*count.bounds(found.first, Unit.WEEK), wide=True)
            return spans.from_today(fit.scene, week) or "gone"
        return spans.weekday_in_week(
            fit.scene, Span(*count.bounds(found.first, Unit.WEEK), wide=True), weekday
        )
    if weekday is not None:
        return single(count.plus_days(found.first, (weekday - found.first.weekday() + 3) % 7 - 3))
    monday = count.monday_of(count.plus_days(found.first, -1))
    saturday = count.plus_days(monday, count.SATURDAY)
    return spans.from_today(fit.scene, Span(saturday, count.plus_days(saturday, 1), wide=True)) or "gone"


def _between_feasts(fit: Fit) -> Said:
    """Between Christmas and New Year: the days after the one and before the other."""
    one, other = fit.word("feast"), fit.word("until")
    first = spans.holiday(fit.scene, one.name) if one else None
    if first is None or other is None:
        return "gone"
    until = spans.holiday(Scene(first.last, fit.scene.zone, fit.scene.language), other.name)
    if until is None or count.plus_days(first.last, 1) >= until.first:
        return "gone"
    return Span(count.plus_days(first.last, 1), count.plus_days(until.first, -1), wide=True)


def _gone(_: Fit) -> Said:
    return "gone"


PERIOD_RULES: Final[tuple[Rule, ...]] = (
    rule(r"(?P<edge>E)v?f?(?P<which>[TKFLP])?(?P<stretch>U)", _edge_of),
    rule(r"f?(?P<which>[TKFLP])(?P<stretch>U)", _edge_of),
    rule(r"nT(?P<stretch>U)[,.]{0,2}(?P<which>F)(?![UDMHQ])", _edge_of),
    rule(r"T(?P<stretch>U)kF(?![UDMHQ])", _this_or_next),
    rule(r"(?<!E)(?P<of>v)(?P<stretch>U)", _of_the_week),
    rule(r"V?f?(?P<stretch>U)[vi]f?(?=X|[NO]|M[NOX])", _weekend_of),
    rule(r"(?P<stretch>U)", _the_weekend),
    rule(r"f?(?P<stretch>U)aF", _after_next),
    rule(r"(?P<within>V)f?(?P<stretch>U)", _within_the),
    rule(r"(?P<edge>E)?v?f?(?P<which>[TKFLP])?(?P<month>M)(?![NO](?!U))" + YEAR, _month),
    rule(r"(?P<which_year>[FT])(?P<of_year>U),?(?P<edge>E)?(?P<month>M)", _month),
    rule(r"(?P<edge>E)v?f?(?P<kind_of>U)v?f?(?P<month>M)" + YEAR, _end_of_the_month),
    rule(r"(?P<edge>E)v?f?(?P<kind_of>U)v?f?(?P<quarter>Q)" + YEAR, _end_of_the_quarter),
    rule(r"f?(?P<nth>[Oo])(?P<half>[hE])[vV]?f?(?P<month>M)" + YEAR, _half_of_month),
    rule(r"(?P<edge>E)?v?f?(?P<quarter>Q)" + YEAR, _quarter),
    rule(r"(?P<which_year>[FT])(?P<of_year>U),?(?P<edge>E)?(?P<quarter>Q)", _quarter),
    rule(r"(?P<edge>E)?v?f?(?P<nth>[Oo])(?P<stretch>U)(?!v)" + YEAR, _ordinal_quarter),
    rule(r"(?P<edge>E)?v?f?(?P<stretch>U)(?P<nth>[NC])(?![UMC])" + YEAR, _ordinal_quarter),
    rule(r"f?(?P<week>U)(?P<number>N),?(?P<month>M)" + YEAR, _week_with_day),
    rule(
        r"(?:(?P<weekday>D)i?V?)?(?P<edge>E)?v?f?(?P<week>U)(?:(?P<number>[NC])(?:[ktcg]?(?:U)?(?P<last>N)(?![UM]))?|(?P<numbers>X))"
        + YEAR,
        _week,
    ),
    rule(r"f?(?P<week>U)(?P<number>N),?i?f?(?P<weekday>D)", _week),
    rule(r"(?P<edge>E)v?V?(?P<year>Y)", _whole_year),
    rule(r"V(?P<year>Y)", _whole_year),
    rule(r"f?[TKF]?(?P<feast>H)" + YEAR, _feast),
    rule(r"f?[TKF]?(?P<feast>H)(?P<stretch>U)(?:,?i?f?(?P<weekday>D))?", _feast_weekend),
    rule(r"f?(?P<weekday>D)[vViT]?f?(?P<feast>H)(?P<stretch>U)", _feast_weekend),
    rule(r"bf?(?P<feast>H)cf?(?P<until>H)", _between_feasts),
    rule(r"[LP]f?[HM]|f?[LP](?:D|UD?)|DPU?|D[LP]U|[UMHO][P](?!U)|r", _gone),
    rule(r"(?:[CNJ][ktgC]?[CNJ]?U|X[U]|E?[CN]?U)G", _gone),
)
