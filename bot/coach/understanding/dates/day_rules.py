"""The ways to say a single day by its weekday or from now: "Friday", "over two weeks", "EOD tomorrow".

Days of the calendar stand in `calendar_rules`, stretches of time in `period_rules`.
"""

from typing import Final

from bot.coach.understanding.dates import calendar_days as count
from bot.coach.understanding.dates import kinds, spans
from bot.coach.understanding.dates.day_words import (
    DUTCH_UNITS,
    PARTS_OF_DAY,
    SAID_SO,
    THOUGHT_SO,
)
from bot.coach.understanding.dates.grammar import LENGTH, Fit, Rule, Said, length, rule
from bot.coach.understanding.dates.kinds import Unit
from bot.coach.understanding.dates.put_off import brought_forward
from bot.coach.understanding.dates.spans import Span, single

# A week's last day is so many days after its first; so many words are still one breath.
_DAYS_LEFT: Final = 6
_MOST_BETWEEN: Final = 6
_PAUSES: Final = frozenset({kinds.COMMA, kinds.STOP, kinds.ON, kinds.THE})
_CONCLUDING: Final = frozenset("so dus then dan on op probably that".split())


def _relative(fit: Fit) -> Said:
    day = count.plus_days(fit.scene.today, fit.value("day"))
    return length(fit, day) if fit.word("then") else single(day)


def _part_of_day(fit: Fit) -> Said:
    """EOD tomorrow."""
    part = fit.word("part")
    ends = part is not None and part.fold != "morgen" and part.fold in PARTS_OF_DAY
    return single(count.plus_days(fit.scene.today, fit.value("day"))) if ends else None


def _end_of_day_said(fit: Fit) -> Said:
    """Close of business on the 19th: the date behind it says which day."""
    part = fit.word("part")
    return "gone" if part is not None and part.fold != "morgen" and part.fold in PARTS_OF_DAY else None


def _ahead_of_day(fit: Fit) -> Said:
    """A fortnight today, a week tomorrow."""
    return length(fit, count.plus_days(fit.scene.today, fit.value("day")))


def _day_week(fit: Fit) -> Said:
    """Today week, Monday week, Monday fortnight: that much later than the day said."""
    unit = fit.word("week")
    if unit is None or unit.fold not in (
        {"week", "fortnight", "wk"} if fit.scene.language == "en" else {"week", "fortnight"}
    ):
        return None
    weekday = fit.maybe("weekday")
    day = fit.scene.today
    day = count.plus_days(day, fit.value("day")) if weekday is None else count.next_weekday(day, weekday)
    return single(count.plus(day, 1, Unit(unit.value)))


def _weekday_morning(fit: Fit) -> Said:
    """Dutch "maandag morgen" is Monday's morning, not tomorrow; "EOD Friday" is a Friday."""
    morning = fit.word("morning")
    if morning is None or morning.fold not in PARTS_OF_DAY:
        return None
    return single(count.next_weekday(fit.scene.today, fit.value("weekday")))


def _end_of_weekday(fit: Fit) -> Said:
    part = fit.word("morning")
    return None if part is None or part.fold == "morgen" else _weekday_morning(fit)


def _from_now(fit: Fit) -> Said:
    lead = fit.word("lead")
    unit = fit.word("unit") or fit.word("half_unit") or fit.word("range_unit")
    if (
        lead
        and lead.fold == "over"
        and fit.scene.language == "en"
        and (not unit or unit.fold not in DUTCH_UNITS)
    ):
        return None
    after = fit.words[fit.found.end() : fit.found.end() + 1]
    if after and after[0].kind == kinds.OF and (lead is None or lead.fold != "over"):
        # "Within two weeks of the contract"; "over 2 weken van de bank" says from whom.
        return None
    span = length(fit, fit.scene.today)
    weekday = fit.maybe("weekday")
    return span if span is None or weekday is None else spans.weekday_in_week(fit.scene, span, weekday)


def _in_about(fit: Fit) -> Said:
    """Dutch "met een dag of vijf weten ze het": within about so long."""
    lead = fit.word("lead")
    return length(fit, fit.scene.today) if lead is not None and lead.fold == "met" else None


def _nothing_but_length(fit: Fit) -> Said:
    """Case "three weeks, she said": how long it still takes; the bare length may be anything's."""
    rest = {word.fold for word in fit.words[fit.found.end() :] if word.kind == kinds.OTHER}
    return length(fit, fit.scene.today) if rest and rest <= SAID_SO else None


def _week_on(fit: Fit) -> Said:
    """A week on Friday, two weeks Monday, a week from Friday: the next one and that much more."""
    joined = fit.word("joined")
    if fit.scene.language == "nl" and joined is None:
        return None
    if joined is not None and joined.fold not in {"on", "from", "vanaf"}:
        return None
    day = count.next_weekday(fit.scene.today, fit.value("weekday"))
    ahead = length(fit, day)
    if ahead is not None and brought_forward(fit.words, fit.found.start()):
        return single(day - (ahead.first - day))
    return ahead


def _behind_that(fit: Fit) -> bool:
    """As in "right after Thanksgiving, so the Monday": after a day, with nothing between but what concludes."""
    at, until = fit.latest_at
    after = at > 0 and fit.words[at - 1].kind == kinds.AFTER
    between = fit.words[until : fit.found.start()]
    return (
        after
        and 0 < len(between) <= _MOST_BETWEEN
        and all(word.kind in {kinds.COMMA, kinds.THE} or word.fold in _CONCLUDING for word in between)
    )


def _in_that_week(fit: Fit, latest: Span) -> bool:
    """Whether a week was said right before, with nothing between but who thinks so: "next week, hopefully Thursday"."""
    between = fit.words[fit.latest_at[1] : fit.found.start()]
    if (latest.last - latest.first).days > _DAYS_LEFT or len(between) > _MOST_BETWEEN:
        return False
    # "Begin volgende week" is a Monday, and still a week was said.
    if not latest.wide and all(word.kind != kinds.EDGE for word in fit.words[slice(*fit.latest_at)]):
        return False
    return all(word.kind in _PAUSES or word.fold in THOUGHT_SO for word in between)


def _weekday(fit: Fit) -> Said:
    which, weekday = fit.word("which"), fit.value("weekday")
    if which and which.kind == kinds.NEXT:
        return spans.weekday_of_week(fit.scene, weekday, 1)
    if which is None and fit.latest is not None and _behind_that(fit):
        return single(count.next_weekday(fit.latest.last, weekday))
    if which is None and fit.latest is not None and _in_that_week(fit, fit.latest):
        within = spans.weekday_in_week(fit.scene, fit.latest, weekday)
        if within is not None or not _new_sentence(fit):
            return within or "gone"
    return single(count.next_weekday(fit.scene.today, weekday))


def _new_sentence(fit: Fit) -> bool:
    """As in "she tests it this week. On Monday she decides": said apart, a day that this week has no more is next week's."""
    return any(word.kind == kinds.STOP for word in fit.words[fit.latest_at[1] : fit.found.start()])


def _weekday_in_week(fit: Fit) -> Said:
    unit = fit.word("week")
    if unit is None or unit.value != Unit.WEEK:
        return None
    which, weekday, other = fit.word("which"), fit.value("weekday"), fit.maybe("other")
    weeks = 0 if which is None or which.kind == kinds.THIS else 1
    span = spans.weekday_of_week(fit.scene, weekday, weeks)
    if span is None:
        return "gone"
    if other is not None and other > weekday:
        return Span(span.first, count.plus_days(span.first, other - weekday))
    return span


def _weekday_later(fit: Fit) -> Said:
    weekday, today = fit.value("weekday"), fit.scene.today
    if fit.found.group().endswith(kinds.FROM_NOW) and weekday == today.weekday():
        return length(fit, today)  # "dinsdag 2 weken na nu", said on a Tuesday
    ahead = length(fit, count.next_weekday(today, weekday))
    if ahead is not None and fit.maybe("unit") == Unit.DAY and fit.maybe("many") in _WEEKS_IN_DAYS:
        # "Vrijdag over acht dagen": the Friday a week later.
        return single(count.plus_days(ahead.first, -1))
    return ahead


_WEEKS_IN_DAYS: Final = frozenset({8, 15})


def _weekday_after_next(fit: Fit) -> Said:
    """The Friday after next: a week later than next Friday."""
    return spans.weekday_of_week(fit.scene, fit.value("weekday"), 2)


DAY_RULES: Final[tuple[Rule, ...]] = (
    rule(r"(?P<part>R)(?=i?f?(?:[OXH]|N?M|N[tg]N?M))", _end_of_day_said),
    rule(r"(?P<day>R)(?:(?P<then>V)" + LENGTH + ")?", _relative),
    rule(LENGTH + r"(?P<day>R)", _ahead_of_day),
    rule(r"(?P<part>R)i?(?P<day>R)", _part_of_day),
    rule(r"(?P<day>R)(?P<week>U)", _day_week),
    rule(r"(?P<weekday>D)(?P<week>U)", _day_week),
    rule(r"(?P<weekday>D)(?P<morning>R)", _weekday_morning),
    rule(r"(?P<morning>R)i?(?P<weekday>D)", _end_of_weekday),
    rule(r"(?P<lead>V)V?i?(?:f?[KF])?f?" + LENGTH + r"(?:i?(?P<weekday>D)|(?!a))", _from_now),
    rule(LENGTH + "j", _from_now),
    rule(r"(?P<lead>i)(?P<many>C)(?P<unit>U)k(?P<or_many>[NC])(?![UM])", _in_about),
    rule("^" + LENGTH + r"(?=[.,;]{0,4}$)", _nothing_but_length),
    rule(LENGTH + r"(?P<joined>i)?f?(?P<weekday>D)", _week_on),
    rule(r"f?(?P<which>[TKF])?(?P<weekday>D)[TK]?", _weekday),
    rule(
        r"f?(?P<which>[TKF])(?P<week>U),?i?f?(?P<weekday>D)(?![az])(?:[kct]f?(?P<other>D))?", _weekday_in_week
    ),
    rule(r"v(?P<week>U),?i?(?P<weekday>D)", _weekday_in_week),
    rule(r"(?P<weekday>D),?[iV]?v?f?(?P<which>[TKF])(?P<week>U)", _weekday_in_week),
    rule(r"(?P<weekday>D)V" + LENGTH, _weekday_later),
    rule(r"(?P<weekday>D),?" + LENGTH + "j", _weekday_later),
    rule(r"f?(?P<weekday>D)aF(?!U)", _weekday_after_next),
    rule(r"(?P<weekday>D)(?P<which>F)(?=[,;]|$)", _weekday),
)
