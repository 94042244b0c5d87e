"""Why the coach read a text the way it did: one JSON line in, one JSON line out, for each of the readers."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Final, Literal, get_args
from zoneinfo import ZoneInfo

from bot.cleaning import clean
from bot.coach.turn.codec import Json
from bot.coach.turn.context import Policy
from bot.coach.understanding.readings import DateReading, KnownDeal, ReadPerson
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words.account_told import account_told
from bot.coach.words.reading import (
    action_with_day,
    read_deal,
    read_intent,
    read_notes,
    read_people,
    read_perspective,
    read_steps,
    read_their_date,
)

Kind = Literal["perspective", "steps", "date", "deal", "people", "notes", "intent"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
_QUESTIONS: Final = ("q1", "q3")


class BadLine(ValueError):  # noqa: N818 - reads as what it is
    """A line that cannot be read; the sentence says what is wrong, without repeating the text."""


@dataclass(frozen=True, slots=True)
class Defaults:
    """What counts where a line does not say: an aware instant, an IANA zone, and a language.

    `policy` gives the trained weights that read beside the rules.
    """

    now: datetime
    tz: str
    language: Language
    policy: Policy = Policy()  # noqa: RUF009 - frozen, and the same for everybody


@dataclass(frozen=True, slots=True)
class Asked:
    """One line, checked: the text and what stands beside it."""

    said: Utterance
    language: Language
    question: Literal["q1", "q3"]
    today: date
    zone: str
    known: tuple[KnownDeal, ...]
    value: Decimal | None
    policy: Policy


def answer(
    kind: Kind,
    lines: Iterable[str],
    defaults: Defaults,
    *,
    out: Callable[[str], None],
    fault: Callable[[str], None],
) -> bool:
    """Answer every line to `out`; what is wrong with a line goes to `fault` with its number. True when all were good."""
    good = True
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            out(_answered(kind, line, defaults))
        except BadLine as error:
            fault(f"line {number}: {error}")
            good = False
    return good


def _answered(kind: Kind, line: str, defaults: Defaults) -> str:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        raise BadLine("this is not JSON") from None
    if not isinstance(row, dict):
        raise BadLine("this is not a JSON object")
    found = _READERS[kind](_asked(row, defaults))
    return json.dumps({"id": row.get("id"), **found}, ensure_ascii=False)


def _asked(row: Mapping[str, object], defaults: Defaults) -> Asked:
    text = row.get("text")
    if not isinstance(text, str):
        raise BadLine('"text" must be a text')
    zone = _zone(row.get("tz"), defaults)
    return Asked(
        said=utterance(clean(text)),
        language=_language(row.get("lang"), defaults),
        question=_question(row.get("question")),
        today=_now(row.get("now"), zone, defaults).date(),
        zone=zone.key,
        known=_known(row.get("deals")),
        value=_value(row.get("value")),
        policy=defaults.policy,
    )


def _language(given: object, defaults: Defaults) -> Language:
    match given:
        case None:
            return defaults.language
        case "nl" | "en":
            return given
        case _:
            raise BadLine('"lang" must be "nl" or "en"')


def _question(given: object) -> Literal["q1", "q3"]:
    match given:
        case None | "q3":
            return "q3"
        case "q1":
            return "q1"
        case _:
            raise BadLine(f'"question" must be one of {", ".join(_QUESTIONS)}')


def _zone(given: object, defaults: Defaults) -> ZoneInfo:
    if given is None:
        return ZoneInfo(defaults.tz)
    try:
        return ZoneInfo(given if isinstance(given, str) else "")
    except (KeyError, ValueError, OSError):
        raise BadLine('"tz" must be a time zone such as "Europe/Amsterdam"') from None


def _now(given: object, zone: ZoneInfo, defaults: Defaults) -> datetime:
    """The local time of `now`; without an offset it is local already."""
    if given is None:
        return defaults.now.astimezone(zone)
    try:
        now = datetime.fromisoformat(given if isinstance(given, str) else "")
        return now.replace(tzinfo=zone) if now.tzinfo is None else now.astimezone(zone)
    except (ValueError, OverflowError):
        raise BadLine('"now" must be a time such as "2026-05-11T09:00:00+02:00"') from None


def _known(given: object) -> tuple[KnownDeal, ...]:
    if given is None:
        return ()
    if not isinstance(given, list) or not all(isinstance(name, str) for name in given):
        raise BadLine('"deals" must be a list of names')
    return tuple(KnownDeal(str(place), clean(name)) for place, name in enumerate(given))


def _value(given: object) -> Decimal | None:
    try:
        value = None if given is None else Decimal(str(given))
    except InvalidOperation:
        raise BadLine('"value" must be a number') from None
    if value is not None and not value.is_finite():
        raise BadLine('"value" must be a number')
    return value


def _perspective(asked: Asked) -> dict[str, Json]:
    found = read_perspective(asked.said, asked.language, asked.question, asked.policy.perspective)
    return {
        "prediction": found.label,
        "act": found.act,
        "confidence": round(found.confidence, 2),
        "evidence": list(found.evidence),
    }


def _steps(asked: Asked) -> dict[str, Json]:
    return {
        "prediction": [
            step.title for step in read_steps(asked.said, asked.language, asked.policy.steps).steps
        ]
    }


def _date(asked: Asked) -> dict[str, Json]:
    found = read_their_date(asked.said, asked.language, asked.today, asked.zone)
    if found is None:
        return {"prediction": None, "first": None, "last": None}
    return {"prediction": _day(found), "first": found.first.isoformat(), "last": found.last.isoformat()}


def _deal(asked: Asked) -> dict[str, Json]:
    found = read_deal(asked.said, asked.language, asked.known)
    policy = asked.policy
    account = account_told(asked.said, asked.language, found.account, policy.introduction)
    return {"prediction": {"account": account, "topic": found.topic}}


def _people(asked: Asked) -> dict[str, Json]:
    found = read_people(asked.said, asked.language, asked.value, asked.policy.final_yes)
    prediction: dict[str, Json] = {
        "final_yes": found.final_yes,
        "budget": found.budget,
        "disagreement": found.disagreement,
        "people": [_person(person) for person in found.people],
    }
    return {"prediction": prediction}


def _notes(asked: Asked) -> dict[str, Json]:
    found = read_notes(
        asked.said,
        asked.language,
        asked.today,
        asked.zone,
        asked.known,
        in_full=True,
        weights=asked.policy.final_yes,
    )
    prediction: dict[str, Json] = {
        "account": found.account,
        "topic": found.topic,
        "buying_steps": [step.title for step in found.buying_steps],
        "current_stage": found.current_stage,
        "disagreement": found.disagreement,
        "decision_maker": found.decision_maker,
        "budget": found.budget,
        "next_step": found.next_step,
        "next_step_date": _day(found.next_step_date),
        # Its day is told with it, and apart.
        "our_action": action_with_day(found, asked.said, asked.language),
        "our_action_date": _day(found.our_action_date),
        "competitors": list(found.competitors),
    }
    return {"prediction": prediction}


def _intent(asked: Asked) -> dict[str, Json]:
    return {"prediction": read_intent(asked.said, asked.language, asked.policy.commands).name}


def _day(reading: DateReading | None) -> str | None:
    return reading.day.isoformat() if reading else None


def _person(person: ReadPerson) -> Json:
    return {"name": person.name, "role": person.role}


_READERS: Final[Mapping[Kind, Callable[[Asked], dict[str, Json]]]] = {
    "perspective": _perspective,
    "steps": _steps,
    "date": _date,
    "deal": _deal,
    "people": _people,
    "notes": _notes,
    "intent": _intent,
}
