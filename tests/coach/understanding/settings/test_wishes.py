"""What is asked of the coach itself, told from what is told about the customer."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.basics.zone_countries import zones
from bot.coach.understanding.settings import cities, countries, regions
from bot.coach.understanding.settings.answers import read_setting
from bot.coach.understanding.settings.days import When
from bot.coach.understanding.settings.reader import LONGEST, read_wishes
from bot.coach.understanding.text import Language, utterance
from bot.coach.understanding.wish_readings import (
    CountrySaid,
    DaysOffSaid,
    NotUnderstood,
    SettingTopic,
    SnoozeSaid,
    Wish,
    WishesReading,
    ZoneSaid,
)
from tests.coach.understanding.settings.rows import Row, label, rows, when_of

WEDNESDAY = date(2026, 5, 6)
CORPUS = Path(__file__).parents[3] / "corpus"


def read(text: str, language: Language = "nl") -> WishesReading:
    return read_wishes(utterance(text), When(WEDNESDAY, "Europe/Amsterdam", language))


def labels(text: str) -> list[str]:
    return [label(wish) for wish in read(text).wishes]


@pytest.mark.parametrize("row", rows(), ids=lambda row: str(row["id"]))
def test_the_labelled_wishes_and_their_look_alikes(row: Row) -> None:
    found = read_wishes(utterance(str(row["text"])), when_of(row))
    assert [label(wish) for wish in found.wishes] == row["wishes"]


def test_no_answer_in_the_corpus_is_taken_for_a_sure_wish() -> None:
    taken = []
    for path in sorted(CORPUS.glob("*.jsonl")):
        if path.name.startswith(("settings", "told")):
            # What is told of no part of a deal may well be a wish.
            continue
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            found = read(row["text"], row["lang"])
            # To be asked later, in the midst of a walk, is left to what stops the walk.
            asked_later = all(
                wish == NotUnderstood("snooze") or isinstance(wish, SnoozeSaid) for wish in found.wishes
            )
            if found.sure and not asked_later:
                taken.append(row["text"])
    assert taken == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Until a day: the coach speaks again on that day; up to and including: on the day after.
        ("pauzeer tot 14 mei", "pause 2026-05-14"),
        ("pauzeer t/m 14 mei", "pause 2026-05-15"),
        ("pauzeer tot en met 14 mei", "pause 2026-05-15"),
        ("pause through May 14", "pause 2026-05-15"),
        ("pause until and including May 14", "pause 2026-05-15"),
        ("pause until May 14", "pause 2026-05-14"),
        # The end of something is still quiet; its beginning is not.
        ("pauzeer tot eind mei", "pause 2026-06-01"),
        ("pauzeer tot juni", "pause 2026-06-01"),
        ("pauzeer t/m juni", "pause 2026-07-01"),
        ("pauzeer tot volgende week", "pause 2026-05-11"),
        ("pauzeer t/m volgende week", "pause 2026-05-18"),
        ("geen berichten deze week", "pause 2026-05-11"),
        ("geen berichten vandaag", "pause 2026-05-07"),
        ("pauzeer een maand", "pause 2026-06-06"),
        # What has yet to begin is no pause from now on.
        ("geen berichten maandag", "off 2026-05-11..2026-05-11"),
        ("pauzeer volgende week", "off 2026-05-11..2026-05-17"),
        # A stretch that began before today, which the calendar would read as next year's.
        ("ik ben van 4 mei tot 14 mei vrij", "off 2026-05-06..2026-05-14"),
        ("ik ben vrij op 12 en 19 mei", "off 2026-05-12..2026-05-12,2026-05-19..2026-05-19"),
    ],
)
def test_until_when(text: str, expected: str) -> None:
    assert labels(text) == [expected]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("ik ben op vakantie tot 14 mei", True),
        ("op vakantie tot 14 mei", False),
        ("je mag me weer berichten sturen", True),
        ("ik ben er weer", False),
        ("you can ping me again", True),
        ("I'm back", False),
        ("vraag me morgen weer", True),
        ("morgen weer", False),
        ("me dinsdag herinneren", True),
        ("morgen om 9 uur herinneren", False),
        ("reminder voor dinsdag", True),
        ("remind me tomorrow at 9", True),
        ("set a reminder for tues", True),
        ("I'm off on Friday", True),
        ("off on Friday", False),
        ("ik werk van 8:30 tot 16:00", True),
        ("8:30 tot 16:00", False),
    ],
)
def test_who_does_not_say_whose_it_is_may_mean_the_customer(text: str, sure: bool) -> None:
    found = read(text)
    assert found.wishes
    assert found.sure is sure


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ik werk ma t/m do. Van 8:30 tot 16:00.", ["days 0,1,2,3", "hours 08:30-16:00"]),
        ("Hoi coach! Ik ben op vakantie tot 14 mei. Fijne dag!", ["pause 2026-05-14"]),
        ("ik ben op vakantie tot 14 mei, bedankt", ["pause 2026-05-14"]),
        ("en mijn werktijden zijn van negen tot vijf", ["hours 09:00-17:00"]),
        ("and no msgs til tmrw pls", ["pause 2026-05-07"]),
        ("Ik ben op vakantie tot 14 mei. De CFO tekent daarna.", []),
        ("de CFO tekent 12 mei, vraag me maandag weer", []),
        ("ik ga ze maandag herinneren", []),
        ("klant aan de demo herinneren", []),
        ("remind them tomorrow at 9", []),
    ],
)
def test_all_of_a_message_is_wishes_or_none_of_it(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


ANSWERS: list[tuple[SettingTopic, str, str | None]] = [
    ("language", "Engels", "language en"),
    ("language", "nl", "language nl"),
    ("language", "Frans", None),
    ("work_days", "ma-do", "days 0,1,2,3"),
    ("work_days", "Monday, Tuesday and Thursday", "days 0,1,3"),
    ("work_days", "doordeweeks", "days 0,1,2,3,4"),
    ("work_days", "vr t/m ma", "days 0,4,5,6"),
    ("work_days", "vandaag", None),
    ("hours", "9-5", "hours 09:00-17:00"),
    ("hours", "half 9 tot 5", "hours 08:30-17:00"),
    ("hours", "half negen tot vijf", "hours 08:30-17:00"),
    ("hours", "8u30 - 16u", "hours 08:30-16:00"),
    ("hours", "9am till 5:30 pm", "hours 09:00-17:30"),
    ("hours", "10 tot 2", "hours 10:00-14:00"),
    ("hours", "17:00 tot 9:00", "unclear hours"),
    ("hours", "de hele dag", None),
    ("hours", "25:00 tot 26:00", None),
    ("country", "België", "country BE"),
    ("country", "belgie", "country BE"),
    ("country", "the Netherlands", "country NL"),
    ("country", "Duitslant", "country DE"),
    ("country", "Schotland", "country GB/SCT"),
    ("country", "NL", "country NL"),
    ("country", "geen", "country -"),
    ("country", "automatisch", "country -"),
    ("country", "Narnia", None),
    ("zone", "Lissabon", "zone Europe/Lisbon"),
    ("zone", "new york", "zone America/New_York"),
    ("zone", "Europe/Lisbon", "zone Europe/Lisbon"),
    ("zone", "america/new_york", "zone America/New_York"),
    ("zone", "Lord Howe", "zone Australia/Lord_Howe"),
    ("zone", "Portugal", "zone Europe/Lisbon"),
    ("zone", "Kathmandoe", "zone Asia/Kathmandu"),
    ("zone", "PST", "zone America/Los_Angeles"),
    ("zone", "volg slack", "zone -"),
    ("zone", "Europe", None),
    ("zone", "US", None),
    ("zone", "../../etc/passwd", None),
    ("days_off", "5 juni", "off 2026-06-05..2026-06-05"),
    ("days_off", "5 juni\n24 dec t/m 2 jan", "off 2026-06-05..2026-06-05,2026-12-24..2027-01-02"),
    ("days_off", "geen", "off none"),
    ("days_off", "ooit", None),
    ("pause", "maandag", "pause 2026-05-11"),
    ("pause", "t/m vrijdag", "pause 2026-05-09"),
    ("pause", "2 weken", "pause 2026-05-20"),
    ("pause", "niet", "resume"),
    ("pause", "vandaag", "pause 2026-05-07"),
    ("pause", "binnenkort", None),
    ("call_ended", "ja", "call on"),
    ("call_ended", "uit", "call off"),
    ("call_ended", "misschien", None),
]


@pytest.mark.parametrize(("topic", "text", "expected"), ANSWERS)
def test_a_bare_value_in_answer_to_what_a_setting_is_to_be(
    topic: SettingTopic, text: str, expected: str | None
) -> None:
    found = read_setting(topic, utterance(text), When(WEDNESDAY, "Europe/Amsterdam", "nl"))
    assert (None if found is None else label(found)) == expected


WORDS = st.sampled_from(
    [
        "ik",
        "ben",
        "op",
        "vakantie",
        "tot",
        "t/m",
        "14",
        "mei",
        "vrij",
        "werk",
        "ma",
        "di",
        "van",
        "8:30",
        "16:00",
        "geen",
        "berichten",
        "vraag",
        "me",
        "maandag",
        "weer",
        "pauzeer",
        "de",
        "CFO",
        "zij",
        "tijdzone",
    ]
)


@given(
    st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=30).map(" ".join)),
    st.sampled_from(["nl", "en"]),
)
def test_any_text_has_a_reading_and_days_lie_ahead(text: str, language: Language) -> None:
    found = read(text, language)
    for wish in found.wishes:
        if isinstance(wish, DaysOffSaid):
            assert all(WEDNESDAY <= first <= last for first, last in wish.periods)
        until = getattr(wish, "until", None)
        assert until is None or until > WEDNESDAY


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_country_region_and_city_is_read_by_the_name_it_is_called(language: Language) -> None:
    when = When(WEDNESDAY, "Europe/Amsterdam", language)
    for code in countries.codes():
        assert read_setting("country", utterance(countries.name_of(code, language)), when) == CountrySaid(
            code
        )
    for country, region in set(regions.by_name().values()):
        name = regions.name_of(country, region, language)
        found = read_setting("country", utterance(name), when)
        # Madrid and Luxembourg are countries or cities as well, New York a city: the country comes first.
        assert found in {
            CountrySaid(country, region),
            CountrySaid(countries.by_name().get(utterance(name).fold)),
        }
    for zone in zones():
        assert read_setting("zone", utterance(zone), when) in {ZoneSaid(zone), _of_a_country(zone, when)}
    for zone, names in cities.ALSO.items():
        for name in names.split("/"):
            assert read_setting("zone", utterance(name), when) == ZoneSaid(zone)


def _of_a_country(zone: str, when: When) -> Wish | None:
    """An old name without an area is the country's: "Portugal", "NZ"."""
    return None if "/" in zone else read_setting("zone", utterance(zone), when)


def test_what_is_longer_than_a_wish_is_an_answer() -> None:
    assert read("ik ben op vakantie tot 14 mei").wishes
    assert not read("ik ben op vakantie tot 14 mei " + "en " * LONGEST).wishes
