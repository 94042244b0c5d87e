"""Working days and hours where a person is: holidays, time off, pauses, and clocks that are put forward and back."""

import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from importlib.resources import files
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.basics.zone_countries import _countries, country_of
from bot.coach.days.calendars import Calendar, calendar_of, zone_named
from bot.coach.days.public_holidays import public_holidays, regions_of
from bot.coach.known.habits import DaysOff, Habits

ZONES = (
    "Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "Asia/Kathmandu", "Pacific/Apia",
    "Pacific/Auckland", "Pacific/Honolulu", "Pacific/Kiritimati", "Africa/Casablanca", "UTC",
)  # fmt: skip
NIGHT = Habits(country="", work_days=(0, 1, 2, 3, 4, 5, 6), work_from=time(0, 0), work_to=time(6))


def day(iso: str) -> date:
    return date.fromisoformat(iso)


def at(iso: str) -> datetime:
    return datetime.fromisoformat(iso)


def of(zone: str = "Europe/Amsterdam", **habits: object) -> Calendar:
    return calendar_of(Habits(**habits), zone)  # type: ignore[arg-type]  # names are checked at run time


@pytest.mark.parametrize(
    ("zone", "habits", "off"),
    [
        ("Europe/Amsterdam", Habits(), "2026-04-27"),  # King's Day
        ("Europe/Amsterdam", Habits(), "2026-05-14"),  # Ascension Day
        ("America/New_York", Habits(), "2026-07-03"),  # the 4th is a Saturday
        ("America/New_York", Habits(), "2027-12-31"),  # so is New Year's Day of 2028: its day off falls in this year
        ("Europe/Berlin", Habits(country="DE", region="BY"), "2026-01-06"),  # Epiphany, in Bavaria
        ("Asia/Calcutta", Habits(), "2026-01-26"),  # by the older name of the zone
        ("Europe/Amsterdam", Habits(country="BE"), "2026-07-21"),
        ("Europe/Amsterdam", Habits(), "2026-05-16"),  # a Saturday
        ("Europe/Amsterdam", Habits(work_days=(0, 1, 3)), "2026-05-13"),  # their free Wednesday
        ("Europe/Amsterdam", Habits(days_off=(DaysOff(day("2026-05-04"), day("2026-05-08")),)), "2026-05-08"),
        ("Europe/Berlin", Habits(country="DE", region="nowhere"), "2026-05-01"),  # the country's own
        ("UTC", Habits(), "2026-12-25"),  # whatever the country
        ("UTC", Habits(), "2027-01-01"),
    ],
)  # fmt: skip
def test_days_off(zone: str, habits: Habits, off: str) -> None:
    assert not calendar_of(habits, zone).works_on(day(off))


@pytest.mark.parametrize(
    ("zone", "habits", "worked"),
    [
        ("Europe/Amsterdam", Habits(country=""), "2026-04-27"),
        ("Europe/Brussels", Habits(), "2026-04-27"),
        ("Europe/Berlin", Habits(), "2026-01-06"),  # no region was chosen
        ("Europe/Berlin", Habits(country="DE", region="nowhere"), "2026-01-06"),
        ("Europe/Amsterdam", Habits(country="XX"), "2026-04-27"),  # no such country
        ("UTC", Habits(), "2026-04-27"),  # nobody's zone
        ("UTC", Habits(country=""), "2026-12-25"),  # no holidays were wished
        ("Europe/Amsterdam", Habits(work_days=(5,)), "2026-05-16"),
        ("Europe/Amsterdam", Habits(work_days=()), "2026-05-13"),  # a week without a working day is no week
        ("Europe/Amsterdam", Habits(), "2028-02-29"),
        ("Europe/Amsterdam", Habits(paused_until=day("2026-06-01")), "2026-05-13"),  # silenced, but at work
    ],
)
def test_working_days(zone: str, habits: Habits, worked: str) -> None:
    assert calendar_of(habits, zone).works_on(day(worked))


@pytest.mark.parametrize(
    ("start", "n", "expected"),
    [
        ("2026-05-08", 1, "2026-05-11"),  # Friday
        ("2026-05-09", 1, "2026-05-11"),
        ("2026-05-13", 1, "2026-05-15"),  # over Ascension Day
        ("2026-05-08", 10, "2026-05-26"),  # and over Whit Monday
        ("2026-12-24", 2, "2026-12-29"),  # Christmas, and a weekend
        ("2026-12-31", 1, "2027-01-04"),  # week 53 and the year's end
        ("2028-02-28", 1, "2028-02-29"),
        ("2028-02-28", 2, "2028-03-01"),
        ("2027-02-26", 1, "2027-03-01"),
    ],
)
def test_counting_working_days(start: str, n: int, expected: str) -> None:
    found = of().working_day_after(day(start), n)
    assert found == day(expected)
    before = found
    for _ in range(n):
        before = of().working_day_before(before)
    assert before <= day(start) < of().working_day_after(before)


# Local time the day opens with, and the same in UTC: skipped, doubled, and ordinary.
@pytest.mark.parametrize(
    ("zone", "habits", "on", "speaks", "closes"),
    [
        ("Europe/Amsterdam", Habits(), "2026-05-13", "2026-05-13T07:15Z", "2026-05-13T15:00Z"),
        ("Asia/Kathmandu", Habits(), "2026-05-13", "2026-05-13T03:30Z", "2026-05-13T11:15Z"),
        ("Pacific/Kiritimati", Habits(), "2026-05-13", "2026-05-12T19:15Z", "2026-05-13T03:00Z"),
        # Later starters, and who is done before the coach's first word.
        ("UTC", Habits(work_from=time(10)), "2026-05-13", "2026-05-13T10:00Z", "2026-05-13T17:00Z"),
        ("UTC", Habits(work_from=time(5), work_to=time(9)), "2026-05-13", "2026-05-13T05:00Z", "2026-05-13T09:00Z"),
        # Hours that are none count as not set.
        ("UTC", Habits(work_from=time(17), work_to=time(9)), "2026-05-13", "2026-05-13T09:15Z", "2026-05-13T17:00Z"),
        # 02:30 does not exist: the next instant that does is 03:00, summer time.
        ("Europe/Amsterdam", Habits(work_from=time(2, 30), work_to=time(8)), "2026-03-29", "2026-03-29T01:00Z", "2026-03-29T06:00Z"),
        ("Europe/Amsterdam", Habits(work_from=time(2, 30), work_to=time(8)), "2027-03-28", "2027-03-28T01:00Z", "2027-03-28T06:00Z"),
        ("America/New_York", Habits(work_from=time(2, 30), work_to=time(8)), "2026-03-08", "2026-03-08T07:00Z", "2026-03-08T12:00Z"),
        ("America/New_York", Habits(work_from=time(2, 30), work_to=time(8)), "2027-03-14", "2027-03-14T07:00Z", "2027-03-14T12:00Z"),
        # Lord Howe moves by half an hour: 02:00 to 02:30 is skipped.
        ("Australia/Lord_Howe", Habits(work_from=time(2, 15), work_to=time(8)), "2026-10-04", "2026-10-03T15:30Z", "2026-10-03T21:00Z"),
        ("Australia/Lord_Howe", Habits(work_from=time(2, 15), work_to=time(8)), "2027-10-03", "2027-10-02T15:30Z", "2027-10-02T21:00Z"),
        # Santiago skips midnight itself.
        ("America/Santiago", NIGHT, "2026-09-06", "2026-09-06T04:00Z", "2026-09-06T09:00Z"),
        ("America/Santiago", NIGHT, "2027-09-05", "2027-09-05T04:00Z", "2027-09-05T09:00Z"),
        # 02:30 comes twice: the first counts.
        ("Europe/Amsterdam", Habits(work_from=time(2, 30), work_to=time(8)), "2026-10-25", "2026-10-25T00:30Z", "2026-10-25T07:00Z"),
        ("America/New_York", Habits(work_from=time(1, 30), work_to=time(8)), "2026-11-01", "2026-11-01T05:30Z", "2026-11-01T13:00Z"),
        ("Australia/Lord_Howe", Habits(work_from=time(1, 45), work_to=time(8)), "2026-04-05", "2026-04-04T14:45Z", "2026-04-04T21:30Z"),
        # Apia went without 30 December 2011.
        ("Pacific/Apia", Habits(), "2011-12-30", "2011-12-30T10:00Z", "2011-12-30T10:00Z"),
    ],
)  # fmt: skip
def test_a_days_window(zone: str, habits: Habits, on: str, speaks: str, closes: str) -> None:
    calendar = calendar_of(habits, zone)
    assert (calendar.speaks_at(day(on)), calendar.closes_at(day(on))) == (at(speaks), at(closes))


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-05-13T06:00+02:00", "2026-05-13T09:15+02:00"),
        ("2026-05-13T09:14:59+02:00", "2026-05-13T09:15+02:00"),
        ("2026-05-13T09:15+02:00", "2026-05-13T09:15+02:00"),
        ("2026-05-13T16:59:59+02:00", "2026-05-13T16:59:59+02:00"),
        ("2026-05-13T17:00+02:00", "2026-05-15T09:15+02:00"),  # Ascension Day in between
        ("2026-05-15T23:30+02:00", "2026-05-18T09:15+02:00"),
        ("2026-05-15T23:30Z", "2026-05-18T09:15+02:00"),  # already Saturday there
        ("2026-10-23T18:00+02:00", "2026-10-26T09:15+01:00"),  # the clock was put back that weekend
        ("2026-12-31T17:30+01:00", "2027-01-04T09:15+01:00"),
    ],
)
def test_the_next_moment(now: str, expected: str) -> None:
    found = of().next_moment(at(now))
    assert (found, found.tzinfo) == (at(expected), UTC)


def test_a_pause_moves_the_next_moment_and_no_working_day() -> None:
    paused = of(paused_until=day("2026-05-23"))  # a Saturday, and Whit Monday follows
    assert paused.next_moment(at("2026-05-12T10:00+02:00")) == at("2026-05-26T09:15+02:00")
    assert paused.working_day_after(day("2026-05-12")) == day("2026-05-13")


def test_a_working_day_that_the_clock_swallows_moves_to_the_next() -> None:
    short = of(work_days=tuple(range(7)), country="", work_from=time(2), work_to=time(3))
    assert short.speaks_at(day("2026-03-29")) == short.closes_at(day("2026-03-29"))
    assert short.next_moment(at("2026-03-28T03:00+01:00")) == at("2026-03-30T02:00+02:00")


@pytest.mark.parametrize(
    "habits",
    [
        Habits(paused_until=date.max),
        Habits(
            days_off=(DaysOff(day("2026-01-01"), date.max), DaysOff(day("2026-05-13"), day("2026-05-13")))
        ),
    ],
)
def test_nobody_is_silenced_for_ever_by_a_slip(habits: Habits) -> None:
    moment = calendar_of(habits, "Europe/Amsterdam").next_moment(at("2026-05-12T18:00+02:00"))
    assert moment in {at("2026-05-13T09:15+02:00"), at("2026-05-15T09:15+02:00")}


@pytest.mark.parametrize("zone", ["Europe", "", "../etc", "a\0b", "Nowhere/Here", "x" * 9999])
def test_a_zone_that_is_none_falls_back(zone: str) -> None:
    assert zone_named(zone) is None
    assert calendar_of(Habits(), zone, "Asia/Kathmandu").zone == ZoneInfo("Asia/Kathmandu")
    assert calendar_of(Habits(), zone, "also none").zone == ZoneInfo("UTC")


@given(
    zone=st.sampled_from(ZONES),
    habits=st.builds(
        Habits,
        country=st.sampled_from([None, "", "NL", "US", "IN"]),
        work_days=st.lists(st.integers(0, 6), unique=True).map(tuple),
        work_from=st.times(),
        work_to=st.times(),
        days_off=st.builds(DaysOff, st.dates(day("2026-05-01"), day("2026-05-10")), st.dates(day("2026-05-05"), day("2026-06-10"))).map(lambda off: (off,)),
        paused_until=st.none() | st.dates(day("2026-01-01"), day("2026-12-31")),
    ),
    now=st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001 - made aware
)  # fmt: skip
def test_the_next_moment_is_within_the_hours_of_a_day_that_is_theirs(
    zone: str, habits: Habits, now: datetime
) -> None:
    calendar = calendar_of(habits, zone)
    moment = calendar.next_moment(now)
    on = calendar.local_day(moment)
    assert moment >= now
    assert calendar.speaks_on(on)
    assert calendar.speaks_at(on) <= moment < calendar.closes_at(on)
    wall = moment.astimezone(ZoneInfo(zone)).time()
    assert calendar.habits.work_from <= wall <= calendar.habits.work_to
    assert calendar.next_moment(moment) == moment
    # None was passed over: every earlier day from today on has no window left.
    earlier = calendar.local_day(now)
    while earlier < on:
        assert (
            not calendar.speaks_on(earlier)
            or now >= calendar.closes_at(earlier)
            or (calendar.speaks_at(earlier) >= calendar.closes_at(earlier))
        )
        earlier += timedelta(days=1)


@given(zone=st.sampled_from(ZONES), hour=st.integers(0, 5), minute=st.integers(0, 59))
def test_every_day_has_its_moment_once(zone: str, hour: int, minute: int) -> None:
    """The same local instant never twice and never none, on every day of three years."""
    calendar = calendar_of(Habits(country="", work_from=time(hour, minute), work_to=time(8)), zone)
    days = [day("2026-01-01") + timedelta(days=n) for n in range(3 * 365 + 1)]
    moments = [calendar.speaks_at(one) for one in days]
    assert [calendar.local_day(moment) for moment in moments] == days
    assert all(timedelta(hours=22) < later - sooner < timedelta(hours=26) for sooner, later in pairwise(moments))  # fmt: skip


def test_the_table_of_countries_is_the_installed_tzdatas() -> None:
    installed = files("tzdata") / "zoneinfo"
    rows = [
        line.split("\t") for line in installed.joinpath("zone.tab").read_text().splitlines() if line[0] != "#"
    ]
    expected = {zone: country for country, _, zone, *_ in rows}
    links = [
        line.split()[1:]
        for line in installed.joinpath("tzdata.zi").read_text().splitlines()
        if line[:2] == "L "
    ]
    for _ in range(3):
        expected |= {
            older: expected[zone] for zone, older in links if zone in expected and older not in expected
        }
    # Abbreviations are nobody's: half of Europe lives by CET.
    abbreviations = {"CET", "EET", "EST", "HST", "MET", "MST", "WET"}
    assert _countries() == {zone: country for zone, country in expected.items() if zone not in abbreviations}
    assert (country_of("Europe/Amsterdam"), country_of("US/Eastern"), country_of("UTC")) == ("NL", "US", None)


def test_which_regions_a_country_has() -> None:
    assert "BY" in (regions_of("DE") or ())
    assert regions_of("XX") is None


def test_holidays_are_worked_out_once_for_everybody_and_loaded_when_needed() -> None:
    public_holidays("NL", None, 2026)
    seen = public_holidays.cache_info().misses
    for _ in range(3):
        assert not of().works_on(day("2026-04-27"))
    assert public_holidays.cache_info().misses == seen
    code = "import sys, bot.coach.deciding.nudges\nassert 'holidays' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


FOR_CENTURIES = (DaysOff(date(2026, 5, 5), date(2900, 12, 31)),)


def test_time_off_for_centuries_is_no_long_way_to_go() -> None:
    """Counted in what is done, not in time: a day looked at costs the same whatever the machine."""
    looked: list[date] = []

    class Counting(Calendar):
        def works_on(self, day: date) -> bool:
            looked.append(day)
            return super().works_on(day)

    calendar = Counting(of().zone, Habits(country="", days_off=FOR_CENTURIES))
    monday = date(2901, 1, 3)
    assert calendar.next_moment(at("2026-05-05T12:00:00+00:00")) == at(f"{monday}T08:15:00+00:00")
    assert calendar.working_day_after(date(2026, 5, 4)) == monday
    assert calendar.working_day_before(monday) == date(2026, 5, 4)
    assert len(looked) < 30


@pytest.mark.parametrize(
    "off",
    [
        DaysOff(date(2026, 5, 5), date.max),
        DaysOff(date.min, date(2026, 5, 5)),
        DaysOff(date.min, date.max),
        DaysOff(date(2026, 5, 5), date(3000, 1, 1)),
    ],
)
def test_time_off_without_a_beginning_or_an_end_counts_as_not_set(off: DaysOff) -> None:
    calendar = of(days_off=(off, DaysOff(date(2026, 5, 6), date(2026, 5, 6))))
    assert calendar.working_day_after(date(2026, 5, 4), 2) == date(2026, 5, 7)
    assert calendar.working_day_before(date(2026, 5, 7)) == date(2026, 5, 5)


def test_thousands_of_days_off_are_gone_through() -> None:
    """Every second day of many years, and all of a year after that."""
    days = [date(2026, 1, 1) + timedelta(days=2 * n) for n in range(3_000)]
    calendar = of(country="", days_off=tuple(DaysOff(day, day) for day in days))
    moment = calendar.next_moment(at("2026-05-05T12:00:00+00:00"))
    assert moment.date() not in days
