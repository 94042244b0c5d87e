"""What one setting is to be, said in answer to the question: a bare value, or the same wish as at any other moment."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from bot.coach.understanding.settings import days, places, week
from bot.coach.understanding.settings.days import When
from bot.coach.understanding.settings.plain import Plain, as_one
from bot.coach.understanding.settings.reader import INCLUDED, read_wishes
from bot.coach.understanding.text import Language, Utterance
from bot.coach.understanding.wish_readings import (
    CallEndedSaid,
    CountrySaid,
    DaysOffSaid,
    HoursSaid,
    LanguageSaid,
    NotUnderstood,
    PauseSaid,
    ResumeSaid,
    SettingTopic,
    Wish,
    WorkDaysSaid,
    ZoneSaid,
)

_NONE: Final = frozenset(
    """geen niet niets niks nee none no nothing nope leeg empty wis wissen clear - uit off stop geen_pauze nooit never""".split()
)
_YES: Final = frozenset("aan ja on yes graag doe wel yep sure ok oke jazeker".split())
_FOLLOW: Final = re.compile(
    r"(?:automatisch|automatic|auto|volg(?:en|t)?(?: .*)?|follow(?:s)?(?: .*)?|zoals (?:in )?slack|slack|van slack|from slack|"
    r"(?:het |the )?(?:land )?(?:van )?(?:mijn |de |my |the )?(?:tijdzone|time zone|timezone)|default|standaard|zelf|same as slack)"
)
_UNTIL: Final = re.compile(
    r"(?P<until>tot en met|tot aan|tot|t/m|tm|until and including|up to and including|through to|through|thru|until|till|til|for|voor) "
)
_LANGUAGES: Final[Mapping[str, Language]] = {
    **dict.fromkeys(("nl", "nederlands", "dutch", "hollands", "ned"), "nl"),
    **dict.fromkeys(("en", "engels", "english", "eng"), "en"),
}


def read_setting(topic: SettingTopic, said: Utterance, when: When) -> Wish | None:
    """The wish in an answer to what `topic` is to be; None where nothing of the kind can be read in it."""
    if topic == "days_off" and "\n" in said.text:
        return _days_off(Plain(said.fold, said.text), when)
    if topic in {"country", "zone"} and (named := _named(topic, said.text)) is not None:
        return named
    plain = as_one(said)
    words = plain.fold or said.fold.strip(" .!")
    read = _READ.get(topic)
    found = read(Plain(words, plain.text or words), when) if words and read is not None else None
    if found is not None:
        return found
    wishes = read_wishes(said, when).wishes
    kinds = _KINDS[topic]
    fitting = [wish for wish in wishes if isinstance(wish, kinds)]
    return fitting[0] if len(fitting) == len(wishes) == 1 else None


def _named(topic: SettingTopic, text: str) -> Wish | None:
    """A place by its whole name, with whatever marks are in it."""
    return places.country_named(text) if topic == "country" else places.zone_named(text)


def pause_until(text: str, when: When) -> PauseSaid | None:
    """Until when to be silent: "maandag", "t/m 14 mei", "2 weken"."""
    led_by = _UNTIL.match(text)
    rest = text[led_by.end() :] if led_by else text
    day = days.speaks_again(rest, when, included=led_by is not None and led_by.group("until") in INCLUDED)
    return PauseSaid(day) if day is not None else None


def _language(plain: Plain, when: When) -> Wish | None:
    found = [_LANGUAGES[word] for word in plain.fold.split() if word in _LANGUAGES]
    return LanguageSaid(found[0]) if len(found) == 1 else None


def _work_days(plain: Plain, when: When) -> Wish | None:
    found = week.week_days(plain.fold)
    return WorkDaysSaid(found) if found else None


def _hours(plain: Plain, when: When) -> Wish | None:
    found = week.hours(plain.fold)
    if found is None:
        return None
    return HoursSaid(*found) if found[0] < found[1] else NotUnderstood("hours")


def _country(plain: Plain, when: When) -> Wish | None:
    if plain.fold in _NONE or plain.fold in {"geen feestdagen", "no holidays", "no public holidays"}:
        return CountrySaid("")
    return CountrySaid(None) if _FOLLOW.fullmatch(plain.fold) else places.country_named(plain.text)


def _zone(plain: Plain, when: When) -> Wish | None:
    return ZoneSaid(None) if _FOLLOW.fullmatch(plain.fold) else places.zone_named(plain.text)


def _days_off(plain: Plain, when: When) -> Wish | None:
    if plain.fold in _NONE or plain.fold in {"geen vrije dagen", "no days off"}:
        return DaysOffSaid((), taken_back=True)
    found = days.stretches(plain.text, when)
    return DaysOffSaid(found) if found is not None else None


def _pause(plain: Plain, when: When) -> Wish | None:
    if plain.fold in _NONE or plain.fold in {"geen pauze", "no pause"}:
        return ResumeSaid()
    return pause_until(plain.fold, when)


def _call_ended(plain: Plain, when: When) -> Wish | None:
    if plain.fold in _YES:
        return CallEndedSaid(on=True)
    return CallEndedSaid(on=False) if plain.fold in _NONE else None


_READ: Final[Mapping[SettingTopic, Callable[[Plain, When], Wish | None]]] = {
    "language": _language,
    "work_days": _work_days,
    "hours": _hours,
    "country": _country,
    "zone": _zone,
    "days_off": _days_off,
    "pause": _pause,
    "call_ended": _call_ended,
}
_KINDS: Final[Mapping[SettingTopic, tuple[type, ...]]] = {
    "language": (LanguageSaid,),
    "work_days": (WorkDaysSaid,),
    "hours": (HoursSaid, NotUnderstood),
    "country": (CountrySaid,),
    "zone": (ZoneSaid,),
    "days_off": (DaysOffSaid,),
    "pause": (PauseSaid, ResumeSaid, DaysOffSaid),
    "call_ended": (CallEndedSaid,),
    "snooze": (),
}
