"""`nextstep why`: which deal is meant, and what is told of it."""

import asyncio
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.coach.days.day import day_key
from bot.coach.finding.calls import Call
from bot.coach.known.facts import Deal, NextStep, OpenQuestion, OurAction
from bot.coach.known.habits import Habits
from bot.coach.turn.effects import PutAction, PutDeal, PutNextStep, PutOpenQuestion, SetHabits
from bot.commands import NobodyKnown
from bot.ports import Identity, Speaker, UnitOfWork
from bot.settings import load
from bot.unasked import CallSignal
from bot.why import why
from tests.storage.rooms import apply, as_person, message, opened, url_of

LAST = date(2026, 6, 12)
ANNA = Identity("terminal", "local", "anna", "Anna", "nl", "Europe/Amsterdam")
BOB = Identity("terminal", "local", "bob", "Bob", "en", "America/New_York")
NEXT = NextStep("n1", "MT bespreekt", "w", first=LAST, last=LAST, whose_date="customer")
NOW = "2026-05-04T11:30:00+02:00"


def named(deal_id: str, who: Identity, account: str, topic: str | None = None) -> PutDeal:
    heard = Deal(deal_id, account, f"person-{who.external_id}", topic, heard_on=date(2026, 5, 4))
    return PutDeal(replace(heard, next_call_on=date(2026, 5, 7), walks_done=1))


@pytest.fixture
def explain(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Asks about a deal; answers the exit code, and what was told and complained."""
    file = tmp_path / "nextstep.db"
    with opened(file) as store:
        apply(
            store,
            named("a1", ANNA, "Acme", "verlenging"),
            PutNextStep("a1", NEXT),
            PutAction("a1", OurAction("x", "businesscase sturen", date(2026, 5, 8))),
            PutOpenQuestion("a1", OpenQuestion("o", "budget", date(2026, 5, 4))),
            named("a2", ANNA, "Acme", "uitbreiding"),
            named("a3", ANNA, "Café Übel"),
            who=ANNA,
        )
        apply(
            store,
            named("b1", BOB, "Acme Labs\x1b[31m"),
            PutNextStep("b1", NEXT),
            SetHabits(Habits(zone="Pacific/Auckland", paused_until=date(2026, 6, 20))),
            who=BOB,
            turn_id="turn-2",
        )
    settings = load(environ={"DATABASE_URL": url_of(file), "TZ": "UTC"}, directory=tmp_path)

    def ask(
        deal: str, *, name: str | None = None, now: str = NOW, json_wanted: bool = False
    ) -> tuple[int, str, str]:
        code = why(settings, deal, name=name, now=now, json_wanted=json_wanted)
        return code, *capsys.readouterr()

    return ask


def test_a_deal_is_explained_in_its_owners_language_and_time(explain: Any) -> None:
    code, told, complained = explain("acme verlenging")
    assert (code, complained) == (0, "")
    assert told.splitlines() == [
        "Acme (verlenging), Anna",
        "  Acme noemde vr 12 juni: MT bespreekt. Tot dan ben ik stil. Hoor ik niets, dan vraag ik het ma 15 juni om 09:15.",
        "  Voor je gesprek van do 7 mei krijg je wo 6 mei om 09:15 de vraag die nog openstaat.",
        "  Vr 8 mei om 09:15 herinner ik je één keer aan je eigen zet: businesscase sturen.",
    ]
    _, told, _ = explain("labs")
    assert told.splitlines() == [
        "Acme Labs�[31m, Bob",
        "  You paused me until Sat 20 June. After that I'll ask, on Mon 22 June at 09:15: MT bespreekt.",
    ]


def test_a_program_gets_instants(explain: Any) -> None:
    _, told, _ = explain("Acme (verlenging)", json_wanted=True)
    found = json.loads(told)
    assert (found["account"], found["topic"], found["owner"]) == ("Acme", "verlenging", "Anna")
    assert [(reason["what"], reason["at"]) for reason in found["reasons"]] == [
        ("next_step", "2026-06-15T09:15:00+02:00"),
        ("call", "2026-05-06T09:15:00+02:00"),
        ("action", "2026-05-08T09:15:00+02:00"),
    ]
    _, told, _ = explain("labs", json_wanted=True)
    assert json.loads(told)["reasons"][0]["at"] == "2026-06-22T09:15:00+12:00"


def test_at_another_time_it_is_another_story(explain: Any) -> None:
    _, told, _ = explain("acme verlenging", now="2026-06-15T10:00+02:00")
    assert "keer 1 van 3" in told
    _, told, _ = explain("cafe u", now="2026-05-12T10:00+02:00")
    assert "op ma 4 mei" in told


@pytest.mark.parametrize(
    ("deal", "name", "choices"),
    [
        ("acme", None, ["Acme (uitbreiding), Anna", "Acme (verlenging), Anna"]),  # just that name, twice
        ("acm", None, ["Acme (uitbreiding), Anna", "Acme (verlenging), Anna", "Acme Labs�[31m, Bob"]),
        ("ing", "anna", ["Acme (uitbreiding), Anna", "Acme (verlenging), Anna"]),
        ("nobody", None, []),
        ("", None, []),
    ],
)
def test_where_it_is_not_clear_the_choices_are_told(
    explain: Any, deal: str, name: str | None, choices: list[str]
) -> None:
    code, told, complained = explain(deal, name=name)
    assert (code, told) == (1, "")
    assert sorted(line.strip() for line in complained.splitlines()[1:]) == choices


def test_whose_it_is_narrows_it_down(explain: Any) -> None:
    code, told, _ = explain("acm", name=" BOB ")
    assert (code, told.splitlines()[0]) == (0, "Acme Labs�[31m, Bob")
    with pytest.raises(NobodyKnown):
        explain("acme", name="Carl")


def test_before_anything_is_stored_there_is_nothing_to_explain(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = load(environ={"DATABASE_URL": url_of(tmp_path / "none.db"), "TZ": "UTC"}, directory=tmp_path)
    assert why(settings, "acme", name=None, now=None, json_wanted=False) == 1
    assert capsys.readouterr().out == ""
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize(
    ("state", "told", "at"),
    [
        ("pending", "Dat doe ik vandaag, keer 1 van 3.", "2026-06-15T10:00:00+02:00"),
        ("sent", "Vandaag had je al een bericht van me, dus dat doe ik di 16 juni om 09:15, keer 1 van 3.", "2026-06-16T09:15:00+02:00"),
        ("expired", "dus dat doe ik di 16 juni om 09:15", "2026-06-16T09:15:00+02:00"),
    ],
)  # fmt: skip
def test_after_the_message_of_the_day_the_rest_waits_for_the_next(
    explain: Any, tmp_path: Path, state: str, told: str, at: str
) -> None:
    def tell(work: UnitOfWork, speaker: Speaker) -> None:
        key = day_key(speaker.facts.id, date(2026, 6, 15))
        work.queue(message(), key=key, now=datetime(2026, 6, 15, 7, 15, tzinfo=UTC), lane="bulk")

    with opened(tmp_path / "nextstep.db") as store:
        as_person(store, tell, ANNA)
    with closing(sqlite3.connect(tmp_path / "nextstep.db")) as other, other:
        other.execute("UPDATE outbox SET state = ?", (state,))
    now = "2026-06-15T10:00+02:00"
    assert told in explain("acme verlenging", now=now)[1]
    reasons = json.loads(explain("acme verlenging", now=now, json_wanted=True)[1])["reasons"]
    assert [(reason["what"], reason["at"]) for reason in reasons] == [("next_step", at), ("action", at)]


def test_a_call_that_ended_is_told_with_when_it_is_asked_about(explain: Any, tmp_path: Path) -> None:
    with opened(tmp_path / "nextstep.db") as store:
        noon = datetime(2026, 5, 4, 16, 0, tzinfo=UTC)
        apply(store, SetHabits(Habits(call_ended=True)), who=replace(ANNA, email="a@b"), turn_id="wants")
        for call_id, account in (("c1", "Café Übel"), ("c2", "Globex")):
            call = CallSignal(Call(call_id, account, None, noon), "a@b", call_id)
            assert asyncio.run(store.take_call(("terminal", "local"), call, now=noon))
    _, told, _ = explain("Café", now="2026-05-04T18:30:00+02:00")
    assert "Je gesprek van ma 4 mei is afgelopen. Ik vraag di 5 mei om 09:15" in told
    _, told, _ = explain("Café", now="2026-05-04T18:30:00+02:00", json_wanted=True)
    reasons = {reason["what"]: reason["at"] for reason in json.loads(told)["reasons"]}
    assert reasons["call_ended"] == "2026-05-05T09:15:00+02:00"
    # The other call is about nobody's deal, and this deal had none.
    _, told, _ = explain("verlenging", now="2026-05-04T18:30:00+02:00")
    assert "afgelopen" not in told
