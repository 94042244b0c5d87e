"""A person's own settings in one form: when the coach may speak, where they are, and in which language.

The same words are read in a field as in the conversation, so that a city, a period or a country may be typed as people
say them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, time
from hashlib import sha256
from typing import Final, Literal, TypeVar

from bot.coach.basics.zone_countries import country_of
from bot.coach.days.calendars import Calendar
from bot.coach.days.public_holidays import regions_of
from bot.coach.deciding.habit_changes import FURTHEST, MOST_DAYS_OFF, in_order
from bot.coach.known.facts import PersonFacts
from bot.coach.known.habits import DaysOff, Habits
from bot.coach.turn.effects import Effect, SetHabits, SetLanguage
from bot.coach.turn.replies import Option, Value, Word, values
from bot.coach.understanding.settings import countries, places, regions
from bot.coach.understanding.text import Language, utterance
from bot.coach.understanding.wish_readings import CountrySaid, DaysOffSaid, SettingTopic, Wish, ZoneSaid
from bot.coach.words.wish_reading import read_setting
from bot.editing.fields import Edit, Fault, Field, Group
from bot.editing.filling import Typed

W = TypeVar("W", bound=Wish)
_LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")
_MONTHS: Final[Mapping[Language, tuple[str, ...]]] = {
    "nl": ("jan", "feb", "maart", "april", "mei", "juni", "juli", "aug", "sept", "okt", "nov", "dec"),
    "en": ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"),
}
_UNTIL: Final[Mapping[Language, str]] = {"nl": "t/m", "en": "to"}
_NO_HOLIDAYS: Final[Mapping[Language, str]] = {"nl": "geen", "en": "none"}


def seen(person: PersonFacts) -> str:
    """A short text that is another one when any of the settings changed."""
    return sha256(repr((person.language, person.habits)).encode()).hexdigest()[:16]


def form(person: PersonFacts, calendar: Calendar, today: date) -> tuple[Group, ...]:
    """Every setting as it stands. `calendar` is by the zone that counts, chosen or not."""
    habits, language = person.habits, person.language
    until = habits.paused_until if habits.paused_until and habits.paused_until > today else None
    week = tuple(Option(str(day), Word(f"weekday.long.{day}")) for day in range(7))
    on_off = tuple(Option(name, Word(f"settings.now.{name}")) for name in ("on", "off"))
    followed = values(zone=calendar.zone.key.replace("_", " "))
    return (
        Group(
            (
                _field(
                    "language",
                    "choice",
                    language,
                    tuple(Option(n, Word(f"settings.language.{n}")) for n in _LANGUAGES),
                ),
                _field("work_days", "choices", ",".join(map(str, habits.work_days)), week),
                Field(
                    "work_from",
                    Word("settings.form.work_from"),
                    "time",
                    f"{habits.work_from:%H:%M}",
                    must=True,
                ),
                Field("work_to", Word("settings.form.work_to"), "time", f"{habits.work_to:%H:%M}", must=True),
                _typed("country", _country(habits, language)),
                Field(
                    "region",
                    Word("settings.form.region"),
                    "line",
                    _region(habits, language),
                    hint=Word("settings.form.region_hint"),
                ),
                _typed("zone", habits.zone or "", followed if habits.zone is None else ()),
                Field(
                    "days_off",
                    Word("settings.name.days_off"),
                    "lines",
                    "\n".join(_period(off, language) for off in habits.days_off),
                    hint=Word("settings.form.days_off_hint"),
                ),
                Field(
                    "pause",
                    Word("settings.form.pause"),
                    "date",
                    until.isoformat() if until else "",
                ),
                _field("call_ended", "choice", "on" if habits.call_ended else "off", on_off),
            )
        ),
    )


def _field(
    topic: SettingTopic, kind: Literal["choice", "choices"], value: str, options: tuple[Option, ...]
) -> Field:
    return Field(topic, Word(f"settings.name.{topic}"), kind, value, options, must=True)


def _typed(topic: SettingTopic, value: str, told: tuple[tuple[str, Value], ...] = ()) -> Field:
    key = "settings.form.zone_followed_hint" if told else f"settings.form.{topic}_hint"
    return Field(topic, Word(f"settings.name.{topic}"), "line", value, hint=Word(key, told))


def _country(habits: Habits, language: Language) -> str:
    if habits.country is None:
        return ""
    return countries.name_of(habits.country, language) if habits.country else _NO_HOLIDAYS[language]


def _region(habits: Habits, language: Language) -> str:
    return (
        regions.name_of(habits.country, habits.region, language) if habits.country and habits.region else ""
    )


def _period(off: DaysOff, language: Language) -> str:
    """A stretch of days as it is read back: "24 dec 2026 t/m 2 jan 2027"."""
    first = _day(off.first, language)
    return first if off.first == off.last else f"{first} {_UNTIL[language]} {_day(off.last, language)}"


def _day(day: date, language: Language) -> str:
    return f"{day.day} {_MONTHS[language][day.month - 1]} {day.year}"


def edit(person: PersonFacts, typed: Mapping[str, str], calendar: Calendar, today: date) -> Edit:
    """What changes when `typed` (by field, only what is other than shown) is put in the place of what is set."""
    filled = _Filled(person, typed, calendar, today)
    habits = filled.habits()
    if filled.faults:
        return Edit(faults=tuple(filled.faults))
    effects: list[Effect] = []
    if habits != person.habits:
        effects.append(SetHabits(habits))
    language: Language = "nl" if filled.choice("language", person.language, _LANGUAGES) == "nl" else "en"
    if language != person.language:
        effects.append(SetLanguage(language))
    return Edit(effects=tuple(effects))


class _Filled(Typed):
    """The form being read."""

    def __init__(
        self, person: PersonFacts, typed: Mapping[str, str], calendar: Calendar, today: date
    ) -> None:
        super().__init__(typed)
        self._known = person.habits
        self._language = person.language
        self._calendar = calendar
        self._today = today

    def habits(self) -> Habits:
        """The habits as they were filled in; where something is wrong, what is known stays in its place."""
        start = self._time("work_from", self._known.work_from)
        end = self._time("work_to", self._known.work_to)
        if start >= end:
            self._unclear("work_to", "hours")
        said = self._wish("zone", ZoneSaid)
        zone = said.name if said else self._known.zone
        country, region = self._place(zone or self._calendar.zone.key)
        call_ended = self.choice("call_ended", "on" if self._known.call_ended else "off", ("on", "off"))
        return replace(
            self._known,
            work_days=self._work_days(),
            work_from=start,
            work_to=end,
            country=country,
            region=region,
            zone=zone,
            days_off=self._days_off(),
            paused_until=self._paused_until(),
            call_ended=call_ended == "on",
        )

    def _unclear(self, field: str, topic: SettingTopic) -> None:
        self.faults.append(Fault(field, Word(f"settings.unclear.{topic}")))

    def _work_days(self) -> tuple[int, ...]:
        if not self.touched("work_days"):
            return self._known.work_days
        chosen = {day for day in range(7) if str(day) in self._text("work_days").split(",")}
        if not chosen:
            self._unclear("work_days", "work_days")
        return tuple(sorted(chosen))

    def _time(self, field: str, known: time) -> time:
        if not self.touched(field):
            return known
        try:
            return time.fromisoformat(self._text(field))
        except ValueError:
            self._unclear(field, "hours")
            return known

    def _wish(self, field: SettingTopic, kind: type[W]) -> W | None:
        """What was typed in a field that reads as the conversation does; left empty it follows what is usual."""
        if not self.touched(field):
            return None
        text = self._text(field) or "auto"
        wish = read_setting(field, utterance(text), self._language, self._today, self._calendar.zone.key)
        if isinstance(wish, kind):
            return wish
        self._unclear(field, field)
        return None

    def _place(self, zone: str) -> tuple[str | None, str | None]:
        """The country and region; a region's name typed as the country is both."""
        said = self._wish("country", CountrySaid)
        country = said.code if said else self._known.country
        region = said.region if said else self._known.region
        if not self.touched("region"):
            return country, region
        name = self._text("region")
        if not name:
            return country, None
        within = (country_of(zone) if country is None else country) or ""
        code = _region_of(within, name)
        if code is not None:
            return within, code
        known = places.country_named(name) if country is None else None
        if known is not None and known.region is not None:
            return known.code, known.region
        self._unclear("region", "country")
        return country, region

    def _days_off(self) -> tuple[DaysOff, ...]:
        """One period a line; a line that stands as it was shown is what it was, also when it has begun."""
        if not self.touched("days_off"):
            return self._known.days_off
        shown = {_period(off, self._language): off for off in self._known.days_off}
        found: list[DaysOff] = []
        for line in self.lines("days_off"):
            if line in shown:
                found.append(shown[line])
                continue
            wish = read_setting(
                "days_off", utterance(line), self._language, self._today, self._calendar.zone.key
            )
            if not isinstance(wish, DaysOffSaid) or not wish.periods:
                self._unclear("days_off", "days_off")
                break
            found += [DaysOff(first, last) for first, last in wish.periods]
        if len(found) > MOST_DAYS_OFF:
            self.fault("days_off", "too_many", limit=MOST_DAYS_OFF)
        self._must_be_near("days_off", (off.last for off in found if off not in self._known.days_off))
        return in_order(found, self._today)

    def _must_be_near(self, field: str, days: Iterable[date]) -> None:
        """Nobody plans further ahead: a year with a digit too many is a slip."""
        last = self._today + FURTHEST
        if any(day > last for day in days):
            self.fault(field, "too_far", when=last)

    def _paused_until(self) -> date | None:
        if not self.touched("pause"):
            return self._known.paused_until
        text = self._text("pause")
        if not text:
            return None
        try:
            until = date.fromisoformat(text)
        except ValueError:
            self.fault("pause", "day")
            return None
        if until <= self._today:
            self.fault("pause", "past")
        self._must_be_near("pause", (until,))
        return until

    def _text(self, field: str) -> str:
        return self.line(field, None) or ""


def _region_of(country: str, name: str) -> str | None:
    """The region of a country by its name or code."""
    codes = {code.lower(): code for code in regions_of(country) or ()}
    return codes.get(name.lower()) or places.region_named(country, name)
