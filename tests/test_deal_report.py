"""A deal as other programs read it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from bot.coach.known.facts import (
    BuyingStep,
    Competitor,
    Deal,
    DealFacts,
    NextStep,
    OpenQuestion,
    OurAction,
    Person,
    Position,
)
from bot.coach.turn.codec import Json
from bot.deal_report import HEAD, as_json, as_row
from bot.wording import Wording

TODAY = date(2026, 3, 9)
NL = Wording("nl", today=TODAY)
EMPTY = DealFacts(Deal("d", "Acme", "p"))
FULL = DealFacts(
    Deal("d", "Acme", "p", "verlenging", Decimal("50000.00"), budget="approved", disagreement=True),
    (BuyingStep("s1", "IT test", 0, "IT", "done"), BuyingStep("s2", "MT bespreekt", 1, status="busy")),
    (Position("p1", TODAY, "s1", source="Sanne", evidence="heard"), Position("p2", TODAY, stage="approval")),
    (Person("c", "Sanne", "CFO", has_voice=True, can_say_yes=True, may_say_yes=False, limit=Decimal("0.5")),),
    (
        NextStep(
            "n", "MT bespreekt", "w", "Sanne", "s2", date(2026, 6, 1), date(2026, 6, 30), "customer", slips=2
        ),
    ),
    (OurAction("a", "businesscase sturen", date(2026, 3, 13), "n"), OurAction("b", "bellen", done=True)),
    (
        Competitor("r", "Exact", "incumbent", "prijs", "bekend", "traag", "snelheid"),
        Competitor("q", "", "nothing"),
    ),
    (OpenQuestion("o", "budget", TODAY), OpenQuestion("x", "people", TODAY, resolved=True)),
)


def test_what_is_not_known_is_null_or_empty() -> None:
    assert as_json(EMPTY, owner="Anna", wording=NL) == {
        "account": "Acme", "topic": None, "value": None, "status": "open", "closed_on": None, "closed_why": None, "owner": "Anna",
        "buying_steps": [], "position": None, "positions": [], "disagreement": None, "people": [],
        "final_yes": None, "yes_gap": "nobody", "budget": "unknown", "next_step": None, "our_actions": [], "competitors": [],
        "open_questions": [],
    }  # fmt: skip


def test_a_step_has_its_own_day_until_it_is_their_next() -> None:
    first, last = date(2026, 6, 8), date(2026, 6, 12)
    steps = (*FULL.steps, BuyingStep("s3", "CFO tekent", 2, first=first, last=last))
    with_day = replace(FULL, steps=steps)
    own = {"first": "2026-06-08", "last": "2026-06-12"}
    assert _days(with_day) == [None, {"first": "2026-06-01", "last": "2026-06-30"}, own]
    (coming,) = FULL.next_steps
    other = replace(with_day, next_steps=(replace(coming, what="Sanne belt"),))
    assert _days(other) == [None, None, own]
    moved = replace(
        with_day, next_steps=(replace(coming, what="CFO tekent", serves="s3", first=None, last=None),)
    )
    assert _days(moved) == [None, None, None]


def _days(facts: DealFacts) -> list[Json]:
    steps = as_json(facts, owner="Anna", wording=NL)["buying_steps"]
    assert isinstance(steps, list)
    return [step["day"] for step in steps if isinstance(step, dict)]


def test_everything_known_is_told() -> None:
    found = as_json(FULL, owner="Anna", wording=NL)
    assert (found["value"], found["budget"], found["disagreement"], found["topic"]) == (
        50000, "approved", True, "verlenging",
    )  # fmt: skip
    assert found["buying_steps"] == [
        {"title": "IT test", "who": "IT", "status": "done", "evidence": "heard", "heard_on": None, "day": None},
        {
            "title": "MT bespreekt", "who": None, "status": "busy", "evidence": "heard", "heard_on": None,
            "day": {"first": "2026-06-01", "last": "2026-06-30"},
        },
    ]  # fmt: skip
    approval = {"step": "intern akkoord", "source": None, "on": "2026-03-09", "evidence": None}
    assert found["positions"] == [
        {"step": "IT test", "source": "Sanne", "on": "2026-03-09", "evidence": "heard"},
        found["position"],
    ]
    assert isinstance(found["position"], dict)
    assert found["position"].keys() == approval.keys()
    assert found["people"] == [
        {
            "name": "Sanne",
            "role": "CFO",
            "has_voice": True,
            "can_say_yes": True,
            "may_say_yes": False,
            "limit": 0.5,
            "evidence": "heard",
            "heard_on": None,
        }
    ]
    assert (found["final_yes"], found["yes_gap"]) == ("Sanne", "below_value")
    assert found["next_step"] == {
        "what": "MT bespreekt", "who": "Sanne", "expected_on": "2026-06-01", "expected_last": "2026-06-30",
        "whose_date": "customer", "slips": 2, "evidence": None,
    }  # fmt: skip
    assert found["our_actions"] == [
        {
            "what": "businesscase sturen",
            "due_on": "2026-03-13",
            "serves": "MT bespreekt",
            "done": False,
            "orphan": None,
        },
        {"what": "bellen", "due_on": None, "serves": None, "done": True, "orphan": None},
    ]
    assert found["competitors"] == [
        {
            "name": "Exact", "kind": "incumbent", "strategy": "prijs", "strengths": "bekend",
            "weaknesses": "traag", "our_answer": "snelheid",
        },
        {
            "name": None, "kind": "nothing", "strategy": None, "strengths": None,
            "weaknesses": None, "our_answer": None,
        },
    ]  # fmt: skip
    assert found["open_questions"] == ["Wat is er bij jullie nodig om hier budget voor vrij te maken?"]


def test_a_row_of_the_table() -> None:
    assert len(as_row(FULL, NL)) == len(as_row(EMPTY, NL)) == len(HEAD)
    assert as_row(FULL, NL)[3:] == ("MT bespreekt", "juni", "1")
    assert as_row(EMPTY, NL) == ("Acme", "open", "", "", "", "0")
