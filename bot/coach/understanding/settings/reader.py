"""What a person asks of the coach itself, in the midst of everything else they type. Both languages are always understood.

Precision first: a message is a wish only when every word of it has its place in one. Who tells about somebody else's
holidays, hours or places, tells it in other words ("they are", "the board is"), and is left to the other readers.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Final

from bot.coach.understanding.prefilter.many import WholePatterns
from bot.coach.understanding.settings import days, places, quiet_en, quiet_nl, week, week_en, week_nl
from bot.coach.understanding.settings.days import When
from bot.coach.understanding.settings.frames import Frame, Kind
from bot.coach.understanding.settings.plain import Plain, as_one, sentences
from bot.coach.understanding.text import Utterance
from bot.coach.understanding.wish_readings import (
    CallEndedSaid,
    CountrySaid,
    DaysOffSaid,
    HoursSaid,
    NeverSaid,
    NotUnderstood,
    PauseSaid,
    ResumeSaid,
    SettingTopic,
    ShowSaid,
    SnoozeSaid,
    Wish,
    WishesReading,
    WorkDaysSaid,
    ZoneSaid,
)

# What is longer is an answer.
LONGEST: Final = 24
_SENTENCES: Final = 4
_SHORT: Final = 4
# Up to and including: the day that is named is still a quiet one.
INCLUDED: Final = frozenset(
    {
        "tot en met",
        "t/m",
        "tm",
        "tem",
        "through",
        "through to",
        "thru",
        "until and including",
        "up to and including",
    }
)
# Where somebody works or lives is whose holidays they have; where they just are says only how late it is there.
_AT_HOME: Final = frozenset(
    {"werk", "woon", "verhuisd", "i live", "i work", "i'm based", "i am based", "moved"}
)


@cache
def _frames() -> tuple[Frame, ...]:
    return (*quiet_nl.FRAMES, *quiet_en.FRAMES, *week_nl.FRAMES, *week_en.FRAMES)


@cache
def _worded() -> WholePatterns:
    return WholePatterns([frame.pattern for frame in _frames()])


# "Tot nu toe niks" says how it went, and asks for no silence until now; who waits and thinks so tells of their customer.
_NO_WISH: Final = ("tot nu toe", "afwachten", "denk ik", "i think", "i guess")


def read_wishes(said: Utterance, when: When) -> WishesReading:
    """The wishes in `said`, all of it wishes or none. Total: any text has a reading."""
    if not 0 < len(said.tokens) <= LONGEST or any(words in said.fold for words in _NO_WISH):
        return WishesReading()
    whole = as_one(said)
    found = _wish(whole, when)
    if found is not None:
        return WishesReading(*found)
    tried = [whole]
    for commas in (False, True):
        parts = sentences(said, commas=commas)
        if parts in (tried, [whole]):
            continue
        each = _of_each(parts, when)
        if each.wishes:
            return each
        tried = parts
    return WishesReading()


def _of_each(parts: Sequence[Plain], when: When) -> WishesReading:
    """The wishes of every sentence; none where one of them is no wish."""
    if not 0 < len(parts) <= _SENTENCES:
        return WishesReading()
    wishes: list[Wish] = []
    sure = False
    for part in parts:
        wish = _wish(part, when)
        if wish is None or any(isinstance(one, NotUnderstood) for one in wish[0]):
            return WishesReading()
        wishes += wish[0]
        sure = sure or wish[1]
    return WishesReading(tuple(wishes), sure)


def _wish(plain: Plain, when: When) -> tuple[tuple[Wish, ...], bool] | None:
    """The wishes of one sentence, and whether they are sure."""
    unclear: tuple[tuple[Wish, ...], bool] | None = None
    frames = _frames()
    for place, found in _worded().matches(plain.fold):
        frame = frames[place]
        said = {
            name: plain.as_typed(found.start(name), found.end(name))
            for name, group in found.groupdict().items()
            if group is not None
        }
        wishes = _READ[frame.kind](said, when)
        if wishes:
            return wishes, frame.sure
        if frame.told and unclear is None and _is_short(said):
            topic = _UNCLEAR.get(frame.kind)
            unclear = ((NotUnderstood(topic),), frame.sure) if topic is not None else None
    return unclear


def _is_short(said: Mapping[str, str]) -> bool:
    """Whether what could not be read is so little that it was meant as a day or a place."""
    return all(len(text.split()) <= _SHORT for text in said.values())


Read = Callable[[Mapping[str, str], When], tuple[Wish, ...]]


def _pause(said: Mapping[str, str], when: When) -> tuple[Wish, ...]:
    until = said.get("until", "").lower()
    ahead = days.stretches(said["when"], when) if not until else None
    if ahead is not None and ahead[0][0] != ahead[0][1]:
        return _quiet(said, when)
    day = days.speaks_again(said["when"], when, included=until in INCLUDED)
    return (PauseSaid(day),) if day is not None else ()


def _quiet(said: Mapping[str, str], when: When) -> tuple[Wish, ...]:
    """No messages on certain days: until they are over where they have begun, else they are days off."""
    ahead = days.stretches(said["when"], when)
    if ahead is not None and ahead[0][0] > when.today:
        return (DaysOffSaid(ahead),)
    day = days.speaks_again(said["when"], when, included=True)
    return (PauseSaid(day),) if day is not None else ()


def _back(said: Mapping[str, str], when: When) -> tuple[Wish, ...]:
    day = days.speaks_again(said["when"], when, included=False)
    return (PauseSaid(day),) if day is not None else ()


def _off(said: Mapping[str, str], when: When) -> tuple[Wish, ...]:
    found = days.stretches(said["when"], when)
    return (DaysOffSaid(found),) if found is not None else ()


def _off_back(said: Mapping[str, str], when: When) -> tuple[Wish, ...]:
    found = days.stretches(said["when"], when)
    return (DaysOffSaid(found, taken_back=True),) if found is not None else ()


def _weekly_off(said: Mapping[str, str], when: When) -> tuple[Wish, ...]:
    text = said["days"].lower()
    found = week.week_days(text)
    if found is None or not (week.is_every_week(text) or len(found) > 1 or "every" in said):
        return ()
    return (WorkDaysSaid(found, "without"),)


def _work(said: Mapping[str, str], when: When) -> tuple[Wish, ...]:
    wishes: list[Wish] = []
    if "days" in said:
        found = week.week_days(said["days"].lower())
        if found is None or (len(found) == 1 and not said.keys() & {"only", "with", "hours"}):
            return ()
        wishes.append(WorkDaysSaid(found, "with" if "with" in said else "only"))
    if "hours" in said:
        text = said["hours"].lower()
        for word in ("stop", "eindig", "ben klaar", "ga naar huis", "finish", "end", "leave", "am done"):
            text = text.replace(f" en {word} om ", " tot ").replace(f" and {word} at ", " to ")
        hours = week.hours(text)
        if hours is None:
            return ()
        wishes.append(HoursSaid(*hours) if hours[0] < hours[1] else NotUnderstood("hours"))
    return tuple(wishes)


def _place(said: Mapping[str, str], when: When) -> tuple[Wish, ...]:
    """Where somebody is: by whose clock they live, and whose holidays they have where it is a country they work in."""
    text, verb = said["place"], said["verb"].lower()
    zone = places.zone_named(text)
    if not places.is_country(text):
        region = places.country_named(text) if verb in _AT_HOME and zone is None else None
        return (zone,) if zone else (region,) if region else ()
    if verb in _AT_HOME:
        country = places.country_named(text)
        return (country,) if country else ()
    return (zone,) if zone else (NotUnderstood("zone"),)


def _holidays(said: Mapping[str, str], when: When) -> tuple[Wish, ...]:
    found = places.country_named(said["place"])
    return (found,) if found else ()


def _zone(said: Mapping[str, str], when: When) -> tuple[Wish, ...]:
    found = places.zone_named(said["place"])
    return (found,) if found else ()


def _snooze(said: Mapping[str, str], when: When) -> tuple[Wish, ...]:
    day = days.single_day(said["when"], when)
    return (SnoozeSaid(day),) if day is not None and day > when.today else ()


def _always(*wishes: Wish) -> Read:
    def read(said: Mapping[str, str], when: When) -> tuple[Wish, ...]:
        return wishes

    return read


_READ: Final[Mapping[Kind, Read]] = {
    "pause": _pause,
    "quiet": _quiet,
    "back": _back,
    "pause_bare": _always(NotUnderstood("pause")),
    "resume": _always(ResumeSaid()),
    "off": _off,
    "off_back": _off_back,
    "off_clear": _always(DaysOffSaid((), taken_back=True)),
    "weekly_off": _weekly_off,
    "work": _work,
    "place": _place,
    "holidays": _holidays,
    "no_holidays": _always(CountrySaid("")),
    "zone": _zone,
    "zone_follow": _always(ZoneSaid(None)),
    "call_on": _always(CallEndedSaid(on=True)),
    "call_off": _always(CallEndedSaid(on=False)),
    "show": _always(ShowSaid()),
    "snooze": _snooze,
    "never": _always(NeverSaid()),
}
# What a wish that is nothing but a wish was about, where its day or place cannot be read.
_UNCLEAR: Final[Mapping[Kind, SettingTopic]] = {
    "pause": "pause",
    "quiet": "pause",
    "holidays": "country",
    "zone": "zone",
    "snooze": "snooze",
}
