"""The form of a person's own settings: what is shown reads back as it is, and what is wrong stands at its field."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.days.calendars import calendar_of
from bot.coach.deciding.habit_changes import in_order
from bot.coach.known.facts import PersonFacts
from bot.coach.known.habits import DaysOff, Habits
from bot.coach.turn.effects import SetHabits, SetLanguage
from bot.coach.understanding.settings import regions
from bot.coach.understanding.text import Language
from bot.editing.fields import Edit
from bot.editing.habits import edit, form, seen
from bot.habit_turns import FilledIn, Kept, NotKept, Overtaken, look, save
from bot.ports import Identity
from bot.wording import LANGUAGES, Wording
from tests.storage.rooms import opened, run

WEDNESDAY = date(2026, 5, 6)
NOW = datetime(2026, 5, 6, 8, 0, tzinfo=UTC)
ZONE = "Europe/Amsterdam"
KARIN = Identity("terminal", "local", "karin", "Karin", "nl", ZONE)
FULL = Habits(
    "Europe/Lisbon", "DE", "BY", (0, 1, 2, 3), time(8, 30), time(16),
    (DaysOff(date(2026, 5, 4), date(2026, 5, 14)), DaysOff(date(2026, 12, 24), date(2027, 1, 2))), date(2026, 5, 20), call_ended=True,
)  # fmt: skip


def somebody(habits: Habits = Habits(), language: Language = "nl") -> PersonFacts:  # noqa: B008 - frozen
    return PersonFacts("p", "Karin", language, habits=habits)


def shown(person: PersonFacts) -> dict[str, str]:
    groups = form(person, calendar_of(person.habits, person.habits.zone or ZONE), WEDNESDAY)
    return {field.name: field.value for group in groups for field in group.fields}


def filled(typed: Mapping[str, str], person: PersonFacts | None = None) -> Edit:
    person = person or somebody()
    return edit(person, typed, calendar_of(person.habits, person.habits.zone or ZONE), WEDNESDAY)


def habits_of(came: Edit, before: Habits = Habits()) -> Habits:  # noqa: B008 - frozen
    assert came.faults == ()
    return next((effect.habits for effect in came.effects if isinstance(effect, SetHabits)), before)


@st.composite
def all_habits(draw: st.DrawFn) -> Habits:
    start = draw(
        st.times(min_value=time(0), max_value=time(22)).map(lambda at: at.replace(second=0, microsecond=0))
    )
    end = draw(
        st.times(min_value=time(23), max_value=time(23, 59)).map(
            lambda at: at.replace(second=0, microsecond=0)
        )
    )
    days = st.dates(date(2026, 5, 1), date(2028, 12, 31))
    stretches = draw(
        st.lists(
            st.builds(lambda day, n: DaysOff(day, day + timedelta(days=n)), days, st.integers(0, 40)),
            max_size=4,
        )
    )
    country, region = draw(
        st.sampled_from(
            [(None, None), ("", None), ("BE", None), ("DE", "BY"), ("GB", "SCT"), ("US", "NY"), ("NL", None)]
        )
    )
    return Habits(
        draw(
            st.sampled_from(
                [
                    None,
                    "Europe/Lisbon",
                    "America/New_York",
                    "Asia/Kathmandu",
                    "America/Argentina/Buenos_Aires",
                ]
            )
        ),
        country,
        region,
        tuple(sorted(draw(st.sets(st.integers(0, 6), min_size=1)))),
        start,
        end,
        in_order(stretches, WEDNESDAY),
        draw(st.none() | st.dates(date(2026, 5, 7), date(2027, 5, 7))),
        draw(st.booleans()),
    )


@given(all_habits(), st.sampled_from(LANGUAGES))
def test_whatever_is_set_reads_back_as_it_is_shown(habits: Habits, language: Language) -> None:
    person = somebody(habits, language)
    assert filled(shown(person), person) == Edit()
    assert filled({}, person) == Edit()


@given(st.dates(date(2026, 5, 6), date(2028, 3, 8)), st.integers(0, 60), st.sampled_from(LANGUAGES))
def test_a_period_is_shown_as_it_may_be_typed(first: date, length: int, language: Language) -> None:
    off = DaysOff(first, first + timedelta(days=length))
    line = shown(somebody(Habits(days_off=(off,)), language))["days_off"]
    assert habits_of(filled({"days_off": line}, somebody(language=language))).days_off == (off,)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ({"work_days": "0,1,3"}, {"work_days": (0, 1, 3)}),
        ({"work_from": "08:30", "work_to": "16:00"}, {"work_from": time(8, 30), "work_to": time(16)}),
        ({"country": "belgie"}, {"country": "BE"}),
        ({"country": "Beieren"}, {"country": "DE", "region": "BY"}),
        ({"country": "geen"}, {"country": ""}),
        ({"country": "Duitsland", "region": "by"}, {"country": "DE", "region": "BY"}),
        ({"country": "Duitsland", "region": "Augsburg"}, {"country": "DE", "region": "Augsburg"}),
        ({"region": "Schotland"}, {"country": "GB", "region": "SCT"}),
        ({"zone": "New York"}, {"zone": "America/New_York"}),
        ({"zone": "europe/lisbon"}, {"zone": "Europe/Lisbon"}),
        ({"days_off": "5 juni\n- 12 en 19 juni"}, {"days_off": tuple(DaysOff(d, d) for d in (date(2026, 6, 5), date(2026, 6, 12), date(2026, 6, 19)))}),
        ({"pause": "2026-05-14"}, {"paused_until": date(2026, 5, 14)}),
        ({"call_ended": "on"}, {"call_ended": True}),
    ],
)  # fmt: skip
def test_what_is_typed_is_set(typed: dict[str, str], expected: dict[str, object]) -> None:
    assert habits_of(filled(typed)) == replace(Habits(), **expected)  # type: ignore[arg-type]  # names are checked at run time


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ({"zone": ""}, {"zone": None}),
        ({"country": ""}, {"country": None, "region": None}),
        ({"country": "Nederland"}, {"country": "NL", "region": None}),
        ({"region": ""}, {"region": None}),
        ({"days_off": ""}, {"days_off": ()}),
        # What has begun stays when a period is added below it.
        (
            {"days_off": "4 mei 2026 t/m 14 mei 2026\n1 juli"},
            {"days_off": (FULL.days_off[0], DaysOff(date(2026, 7, 1), date(2026, 7, 1)))},
        ),
        ({"pause": ""}, {"paused_until": None}),
        ({"call_ended": "off"}, {"call_ended": False}),
    ],
)
def test_what_is_emptied_goes_back_to_what_is_usual(
    typed: dict[str, str], expected: dict[str, object]
) -> None:
    assert habits_of(filled(typed, somebody(FULL)), FULL) == replace(FULL, **expected)  # type: ignore[arg-type]  # as above


@pytest.mark.parametrize(
    ("typed", "field", "says"),
    [
        ({"work_days": ""}, "work_days", "Op welke dagen werk je dan?"),
        ({"work_days": "9"}, "work_days", "Op welke dagen werk je dan?"),
        ({"work_from": "18:00"}, "work_to", "Die tijden snap ik niet."),
        ({"work_from": "09:00", "work_to": "09:00"}, "work_to", "Die tijden snap ik niet."),
        ({"work_from": "half negen"}, "work_from", "Die tijden snap ik niet."),
        ({"country": "Narnia"}, "country", "Dat land of die regio ken ik niet."),
        ({"country": "België", "region": "Beieren"}, "region", "Dat land of die regio ken ik niet."),
        ({"region": "Narnia"}, "region", "Dat land of die regio ken ik niet."),
        ({"zone": "Blubstad"}, "zone", "Die tijdzone ken ik niet."),
        ({"zone": "x" * 400}, "zone", "Dit is te lang"),
        ({"days_off": "5 juni\nooit"}, "days_off", "Welke dagen zijn dat?"),
        ({"pause": "2026-05-06"}, "pause", "Die dag is al voorbij"),
        ({"pause": "morgen"}, "pause", "Dit is geen datum."),
        ({"pause": "9999-12-31"}, "pause", "Zo ver vooruit kijk ik niet; tot en met"),
        ({"days_off": "1 jan 2027 t/m 1 jan 2040"}, "days_off", "Zo ver vooruit kijk ik niet; tot en met"),
        ({"call_ended": "misschien"}, "call_ended", "Kies er een uit de lijst."),
    ],
)
def test_what_is_wrong_stands_at_its_field_and_nothing_changes(
    typed: dict[str, str], field: str, says: str
) -> None:
    came = filled(typed | {"language": "en"})
    assert came.effects == ()
    assert came.faults[0].field == field
    assert says in Wording("nl").text(came.faults[0].says)


def test_the_language_is_one_of_the_settings() -> None:
    assert filled({"language": "en"}).effects == (SetLanguage("en"),)


def test_every_region_of_the_list_has_holidays_of_its_own() -> None:
    """The list names regions by the codes that the library knows."""
    from bot.coach.days.public_holidays import regions_of

    for country, region in regions.by_name().values():
        assert region in (regions_of(country) or ()), (country, region)


# -- stored ----------------------------------------------------------------------------------------------------------


def test_a_form_is_stored_once_and_not_over_what_changed_meanwhile(tmp_path: Path) -> None:
    with opened(tmp_path / "a.db") as store:
        before = run(look(store, KARIN, now=NOW, new_id="look"))
        assert before.person.habits == Habits()
        first = FilledIn(KARIN, ("one",), seen(before.person), {"zone": "Lissabon"}, NOW, "t1")
        kept = run(save(store, first))
        assert isinstance(kept, Kept)
        assert kept.now.person.habits == Habits(zone="Europe/Lisbon")
        assert kept.now.calendar.zone.key == "Europe/Lisbon"
        # The same once more is kept already; another that saw the old settings is overtaken.
        assert run(save(store, first)) == kept
        late = replace(first, event_keys=("two",), typed={"call_ended": "on"}, turn_id="t2")
        assert run(save(store, late)) == Overtaken(kept.now)
        wrong = replace(late, event_keys=("three",), seen=seen(kept.now.person), typed={"zone": "Blubstad"})
        outcome = run(save(store, wrong))
        assert isinstance(outcome, NotKept)
        assert [fault.field for fault in outcome.faults] == ["zone"]
        # What was refused may be sent again, put right.
        assert isinstance(run(save(store, replace(wrong, typed={"call_ended": "on"}))), Kept)
        assert run(look(store, KARIN, now=NOW, new_id="look")).person.habits.call_ended
