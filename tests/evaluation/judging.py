"""One row against one reader: what was expected, what was found, and how that went, fact by fact.

Readers are imported when their kind is judged, so that one of them can be measured without the others.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal, cast

from bot.coach.understanding.belonging.slots import SLOTS

from .corpus import Kind, Row
from .wording import matches, same_list, same_wording

if TYPE_CHECKING:
    from .deal_faults import Fault

Outcome = Literal["right", "empty", "invented", "left out", "wrong"]
Same = Callable[[object, object], bool]


@dataclass(frozen=True)
class Judgement:
    """One fact of one row. `empty`: rightly nothing found. `detail` facts refine another and do not decide a row."""

    row: Row
    fact: str
    expected: object
    found: object
    outcome: Outcome
    detail: bool = False

    @property
    def good(self) -> bool:
        return self.outcome in {"right", "empty"}


def _nothing(value: object) -> bool:
    return value in {None, "unknown"} if value is None or isinstance(value, str) else value in ([], ())


def _exactly(expected: object, found: object) -> bool:
    return expected == found


def _loosely(expected: object, found: object) -> bool:
    if isinstance(expected, str) and isinstance(found, str):
        return same_wording(expected, found)
    if isinstance(expected, Sequence) and isinstance(found, Sequence):
        return same_list(cast("Sequence[str]", expected), cast("Sequence[str]", found))
    return expected == found


def _as_a_set(expected: object, found: object) -> bool:
    one, other = (sorted(cast("Sequence[str]", names), key=str.casefold) for names in (expected, found))
    return same_list(one, other)


def _judge(
    row: Row, fact: str, accepted: Sequence[object], found: object, same: Same = _exactly
) -> Judgement:
    expected = next((value for value in accepted if _alike(value, found, same)), None)
    if expected is not None or (_nothing(found) and any(map(_nothing, accepted))):
        return Judgement(row, fact, expected, found, "empty" if _nothing(found) else "right")
    outcome: Outcome = "left out" if _nothing(found) else "invented" if _nothing(accepted[0]) else "wrong"
    return Judgement(row, fact, accepted[0], found, outcome)


def _alike(expected: object, found: object, same: Same) -> bool:
    if _nothing(expected) or _nothing(found):
        return _nothing(expected) and _nothing(found)
    return same(expected, found)


def _perspective(row: Row) -> Iterator[Judgement]:
    from bot.coach.understanding.perspective.reader import read_perspective
    from bot.models import perspective_weights

    question = cast("Literal['q1', 'q3']", row.fields["question"])
    reading = read_perspective(row.said, row.language, question, perspective_weights)
    judged = _judge(row, "label", row.accepted("label", "accept"), reading.label)
    yield judged
    # Acting on a wrong "seller" is an accusation, so those are counted apart: the rows where the coach would act.
    if reading.act:
        outcome: Outcome = "right" if judged.good else "wrong"
        yield Judgement(row, "mirror question asked", judged.expected, reading.label, outcome, detail=True)


def _intent(row: Row) -> Iterator[Judgement]:
    from bot.coach.understanding.intent.reader import read_intent
    from bot.models import command_weights

    found = read_intent(row.said, row.language, command_weights)
    yield _judge(row, "intent", row.accepted("intent", "accept"), found.name)


def _dates(row: Row) -> Iterator[Judgement]:
    from bot.coach.understanding.notes.their_date import read_their_date

    reading = read_their_date(row.said, row.language, row.today, row.zone)
    yield _judge(row, "date", row.accepted("expected", "accept"), reading and reading.day.isoformat())


def _steps(row: Row) -> Iterator[Judgement]:
    from bot.coach.understanding.steps.reader import read_steps
    from bot.models import piece_weights

    found = [step.title for step in read_steps(row.said, row.language, piece_weights).steps]
    accepted = cast("Sequence[Sequence[str]]", row.accepted("steps", "accept"))
    yield _judge(row, "steps", accepted, found, _loosely)
    nearest = max(accepted, key=lambda steps: len(matches(steps, found)))
    pairs = matches(nearest, found)
    for step in nearest:
        kept: Outcome = "right" if any(step == wanted for wanted, _ in pairs) else "left out"
        yield Judgement(row, "each step", step, None, kept, detail=True)
    for title in found:
        if not any(title == taken for _, taken in pairs):
            yield Judgement(row, "each step", None, title, "invented", detail=True)


def _deals(row: Row) -> Iterator[Judgement]:
    from bot.coach.understanding.deals.reader import read_deal
    from bot.coach.words.account_told import account_told
    from bot.models import introduction_weights

    reading = read_deal(row.said, row.language, ())
    account = account_told(row.said, row.language, reading.account, introduction_weights)
    yield _judge(row, "account", row.accepted("account", "accept_account"), account, _loosely)
    yield _judge(row, "topic", row.accepted("topic", "accept_topic"), reading.topic, _loosely)


def _people(row: Row) -> Iterator[Judgement]:
    from bot.coach.understanding.people.reader import read_people
    from bot.models import yes_weights

    reading = read_people(row.said, row.language, None, yes_weights)
    yield _judge(row, "final_yes", row.accepted("final_yes", "accept_final_yes"), reading.final_yes, _loosely)
    yield _judge(row, "budget", row.accepted("budget", "accept_budget"), reading.budget)
    yield _judge(row, "disagreement", row.accepted("disagreement", "-"), reading.disagreement)


_COMPARED: dict[str, Same] = {
    "account": _loosely,
    "topic": _loosely,
    "buying_steps": _loosely,
    "current_stage": _loosely,
    "disagreement": _exactly,
    "decision_maker": _loosely,
    "budget": _exactly,
    "next_step": _loosely,
    "next_step_date": _exactly,
    "our_action": _loosely,
    "our_action_date": _exactly,
    "competitors": _as_a_set,
}


def _notes(row: Row) -> Iterator[Judgement]:
    from bot.coach.understanding.notes.day_words import with_day
    from bot.coach.understanding.notes.reader import read_notes
    from bot.coach.understanding.readings import DateReading
    from bot.models import yes_weights

    reading = read_notes(row.said, row.language, row.today, row.zone, (), weights=yes_weights)
    facts = cast("dict[str, object]", row.fields["facts"])
    accept = cast("dict[str, Sequence[object]]", row.fields.get("accept", {}))
    for fact, same in _COMPARED.items():
        if fact not in facts:
            continue
        found: object = getattr(reading, fact)
        if fact == "buying_steps":
            found = [step.title for step in reading.buying_steps]
        elif isinstance(found, DateReading):
            found = _iso(found.day)
        judged = _judge(row, fact, (facts[fact], *accept.get(fact, ())), found, same)
        if fact == "our_action" and judged.outcome == "wrong":
            # The day is a fact of its own; an action is right with it and without it.
            told = with_day(reading.our_action, reading.our_action_date, row.said, row.language)
            judged = _judge(row, fact, (facts[fact], *accept.get(fact, ())), told, same)
        yield judged


def _iso(day: date) -> str:
    return day.isoformat()


def _told(row: Row) -> Iterator[Judgement]:
    """The part it is about, what is said of that, and the words that tell it; and, apart, whether it would be taken without a question."""
    from bot.coach.judged.hearing_again import SURE
    from bot.coach.words.part_reading import read_part, read_told
    from bot.models import part_weights

    from .told_rows import pieces, told_of

    words = told_of(row)
    about = read_part(row.said, row.language, words, part_weights)
    told = read_told(row.said, row.language, words, about.part, part_weights)
    said, wanted = (about.part, told.op if told else "rest"), (row.fields["part"], row.fields["op"])
    yield _judge(row, "part", (wanted[0],), said[0])
    yield _judge(row, "what is said", (wanted,), said)
    if told is not None and min(about.likely, told.likely) >= SURE:
        yield Judgement(row, "taken", wanted, said, "right" if said == wanted else "wrong", detail=True)
    slots = {slot: found for slot in SLOTS if (found := pieces(row, slot))}
    right = said == wanted and (told is None or dict(told.slots) == slots)
    yield Judgement(
        row, "word for word", slots, told and dict(told.slots), "right" if right else "wrong", detail=True
    )


def _answers(row: Row) -> Iterator[Judgement]:
    from .answers import faults

    yield _left(row, faults(row.language, str(row.fields["q"]), row.text, *_expected(row)))


def _visits(row: Row) -> Iterator[Judgement]:
    from .visits import faults

    yield _left(row, faults(row.language, str(row.fields["at"]), row.text, *_expected(row)))


def _first(row: Row) -> Iterator[Judgement]:
    """What a first message leaves in the deal; only whom it is of decides a row."""
    from .firsts import told

    for fact, expected, found, outcome in told(row):
        yield Judgement(row, fact, expected, found, outcome, detail=fact != "account")


def _fixes(row: Row) -> Iterator[Judgement]:
    """What is put right in a deal: a row is right where each field stands as it must."""
    from .fixes import changed

    found = tuple(changed(row.fields))
    wrong = [one.field for one in found if not one.right]
    harmed = any(not one.meant and not one.right for one in found)
    outcome: Outcome = "invented" if harmed else "left out" if wrong else "right"
    yield Judgement(row, "deal", row.fields["after"], wrong, outcome)
    for one in found:
        fact = "put right" if one.meant else "left alone"
        yield Judgement(row, fact, one.field, one.field, "right" if one.right else "wrong", detail=True)


def _expected(row: Row) -> tuple[Mapping[str, object], Mapping[str, object]]:
    expect, maybe = (cast("Mapping[str, object]", row.fields[name]) for name in ("expect", "maybe"))
    return expect, maybe


def _left(row: Row, found: Sequence["Fault"]) -> Judgement:
    outcome: Outcome = (
        "invented" if any(fault.untrue for fault in found) else "left out" if found else "right"
    )
    return Judgement(
        row, str(row.fields["q"]), dict(_expected(row)[0]), [fault.what for fault in found], outcome
    )


def _pieces(row: Row) -> Iterator[Judgement]:
    """What is heard in a message that tells several things: whether each of them is heard decides."""
    from .hearing import heard

    for fact, expected, found, right in heard(row):
        outcome: Outcome = "right" if right else "invented" if fact == "true" else "left out"
        yield Judgement(row, fact, expected, found, outcome, detail=fact != "piece")


JUDGES: dict[Kind, Callable[[Row], Iterator[Judgement]]] = {
    "perspective": _perspective,
    "steps": _steps,
    "dates": _dates,
    "deals": _deals,
    "people": _people,
    "notes": _notes,
    "intent": _intent,
    "told": _told,
    "answers": _answers,
    "visits": _visits,
    "first": _first,
    "fixes": _fixes,
    "pieces": _pieces,
}
