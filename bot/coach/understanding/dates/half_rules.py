"""The ways to say a half: "end of H1", "the first half of next year", "tweede halfjaar", "second half of next week"."""

from typing import Final

from bot.coach.understanding.dates import calendar_days as count
from bot.coach.understanding.dates import kinds, spans
from bot.coach.understanding.dates.grammar import YEAR, Fit, Rule, Said, rule
from bot.coach.understanding.dates.kinds import Edge, Unit
from bot.coach.understanding.dates.spans import Scene, Span

_HALVES: Final = frozenset({"half", "helft"})
_THURSDAY: Final = 3


def _half_year(fit: Fit) -> Said:
    """H2, end of H1, H2 next year."""
    if not fit.is_year():
        return None
    return _of_the_year(fit.scene, fit.value("half_year"), fit.edge(), fit.year())


def _named_half_year(fit: Fit) -> Said:
    """The second half year, eerste halfjaar 2027."""
    if fit.value("stretch") != Unit.HALF_YEAR or not fit.is_year() or fit.value("nth") > 2:
        return None
    return _of_the_year(fit.scene, fit.value("nth"), fit.edge(), fit.year())


def _half_of(fit: Fit) -> Said:
    """The first half of next year, second half of 2027, second half of next week."""
    half, nth, unit = fit.word("half"), fit.value("nth"), fit.maybe("stretch")
    if half is None or half.fold not in _HALVES or nth > 2:
        return None
    ahead = fit.word("ahead")
    later = ahead is not None and ahead.kind == kinds.NEXT
    if unit is None or unit == Unit.YEAR:
        year = fit.maybe("in_year") or (
            None if ahead is None else fit.scene.today.year + (ahead.kind == kinds.NEXT)
        )
        return _of_the_year(fit.scene, nth, fit.edge(), year)
    if unit not in {Unit.WEEK, Unit.MONTH}:
        return None
    base = fit.scene.today if unit == Unit.WEEK else fit.scene.today.replace(day=1)
    first, last = count.bounds(count.plus(base, int(later), Unit(unit)), Unit(unit))
    middle = count.plus_days(first, _THURSDAY if unit == Unit.WEEK else 15)
    part = Span(middle, last, wide=True) if nth == 2 else Span(first, count.plus_days(middle, -1), wide=True)
    return spans.from_today(fit.scene, part) or "gone"


def _of_the_year(scene: Scene, half: int, edge: Edge | None, year: int | None) -> Said:
    """A half of this year, or of the next when it is over."""
    for candidate in (year,) if year else count.years_from(scene.today.year, 2):
        begin = scene.today.replace(year=candidate, month=6 * half - 5, day=1)
        span = spans.from_today(scene, spans.part(*count.bounds(begin, Unit.HALF_YEAR), edge, Unit.HALF_YEAR))
        if span:
            return span
    return "gone"


HALF_RULES: Final[tuple[Rule, ...]] = (
    rule(r"(?P<edge>E)?v?f?(?P<half_year>S)" + YEAR, _half_year),
    rule(r"(?P<which_year>[FT])(?P<of_year>U),?(?P<edge>E)?f?(?P<half_year>S)", _half_year),
    rule(r"(?P<edge>E)?v?f?(?P<nth>[Oo])(?P<stretch>U)(?!v[TKF]?[^TKFY])" + YEAR, _named_half_year),
    rule(
        r"(?:(?P<edge>E)v?f?)?(?P<nth>[Oo])(?P<half>[hE])[vV]?f?(?:(?P<ahead>[TKF])?(?P<stretch>U)|(?P<in_year>Y))",
        _half_of,
    ),
)
