"""A person's deals as text in chat: everything current about each, in as few messages as a channel's limits allow. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.coach.known.facts import Competitor, Deal, DealFacts
from bot.coach.showing import describing
from bot.coach.turn.replies import CardRow, Line, Message, Part, PlainText, Word, values
from bot.coach.understanding.text import Language, utterance
from bot.wording import Wording

Shown = Word | str
_LINE: Final = 500


@dataclass(frozen=True, slots=True)
class Room:
    """How many characters fit: in one text that can be copied, and in one message."""

    text: int
    message: int
    texts: int = 20


def deals_as_text(
    found: Sequence[DealFacts], language: Language, room: Room, *, today: date, of: int
) -> tuple[Message, ...]:
    """The deals as messages, some `of` so many; a deal that is too long for one text goes on in the next."""
    wording = Wording(language, today=today)
    if not found:
        return (Message((Line("deals.none"),), language),)
    shown = values(n=len(found), all=of)
    messages: list[list[Part]] = [[Line("export_some" if of > len(found) else "export_deals", shown)]]
    left = room.message
    for facts in found:
        for text in _texts(facts, wording, room.text):
            length = _length(text, wording)
            if length > left or len(messages[-1]) >= room.texts:
                messages.append([])
                left = room.message
            messages[-1].append(text)
            left -= length
    return tuple(Message(tuple(parts), language) for parts in messages)


def _texts(facts: DealFacts, wording: Wording, room: int) -> Iterator[PlainText]:
    """The deal as texts that each fit; a row is divided between its lines."""
    title = describing.deal_name(facts)
    rows: list[CardRow] = []
    used = len(wording.text(title))
    for label, lines in _rows(facts, wording):
        for place, line in enumerate(lines):
            shown = _cut(line, wording)
            row = rows.pop() if place and rows else CardRow(label, ())
            more = CardRow(label, (*row.lines, shown))
            length = len(wording.text(shown)) + len(wording.text(label)) + 5
            if used + length > room:
                yield PlainText(title, (*rows, row) if row.lines else tuple(rows))
                rows, used, more = [], len(wording.text(title)), CardRow(label, (shown,))
            rows.append(more)
            used += length
    yield PlainText(title, tuple(rows))


def _cut(line: Shown, wording: Wording) -> Shown:
    text = wording.text(line)
    return line if len(text) <= _LINE else f"{text[: _LINE - 1]}…"


def _length(text: PlainText, wording: Wording) -> int:
    lines = (line for row in text.rows for line in (row.label, *row.lines))
    return len(wording.text(text.title)) + sum(len(wording.text(line)) + 5 for line in lines)


def _budget(deal: Deal, wording: Wording) -> tuple[list[Shown], list[Shown]]:
    """The state of the budget, and in their words what it takes, where these say more than the state."""
    state = [Word(f"budget.{deal.budget}")] if deal.budget != "unknown" else []
    said = {word for line in state for word in utterance(wording.text(line)).words}
    told = [text for text in (deal.budget_needs, deal.unbudgeted_route) if text]
    return [*state], [text for text in told if not said.issuperset(utterance(text).words)]


def _rows(facts: DealFacts, wording: Wording) -> Iterator[tuple[Word, tuple[Shown, ...]]]:
    """Everything current, part by part; what is not known is left out."""
    deal = facts.deal
    budget, needs = _budget(deal, wording)
    ended = [Word(f"deals.status.{deal.status}"), deal.closed_why] if deal.status != "open" else []
    given: list[tuple[str, list[Shown]]] = [
        ("status", [line for line in ended if line]),
        ("route", [describing.route_line(step, wording.language) for step in facts.steps]),
        ("where", [describing.position_with_source(facts, where) for where in facts.positions]),
        ("next_step", [describing.next_step(facts.next_step)] if facts.next_step else []),
        ("action", [describing.action(ours) for ours in facts.actions if not ours.done]),
        ("people", [describing.person(someone) for someone in facts.people]),
        ("final_yes", [describing.final_yes(facts.final_yes)] if facts.final_yes else []),
        ("budget", budget),
        ("budget_needs", needs),
        ("value", [Word("summary.amount", values(amount=deal.value))] if deal.value is not None else []),
        ("rivals", [line for rival in facts.competitors for line in _rival(rival)]),
        (
            "open",
            [
                Word(f"open_question.{entry.topic}", values(customer=deal.account))
                for entry in facts.open_questions
                if not entry.resolved
            ],
        ),
        (
            "next_call",
            [Word("summary.check_in_on", values(when=deal.next_call_on))] if deal.next_call_on else [],
        ),
    ]
    for name, lines in given:
        if lines:
            yield Word(f"summary.{name}"), tuple(lines)


def _rival(rival: Competitor) -> Iterator[Shown]:
    yield describing.rival(rival)
    for name in ("strategy", "strengths", "weaknesses", "our_answer"):
        text = getattr(rival, name)
        if text:
            yield Word("export_detail", values(detail=Word(f"form.{name}"), text=text))
