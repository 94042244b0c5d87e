"""`nextstep why`: which deal is meant, and what is told of it."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.coach.effects import PutAction, PutDeal, PutNextStep, PutOpenQuestion, SetHabits
from bot.coach.facts import Deal, NextStep, OpenQuestion, OurAction
from bot.coach.habits import Habits
from bot.commands import NobodyKnown
from bot.ports import Identity
from bot.settings import load
from bot.why import why
from tests.storage.rooms import apply, opened, url_of

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
