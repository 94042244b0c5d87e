"""Naming one person on the command line."""

import json
from pathlib import Path

import pytest

from bot import commands
from bot.errors import SettingError
from bot.ports import Identity
from bot.settings import Settings, load
from bot.whom import Somebody, find
from storage.opening import open_store
from tests.storage.rooms import queue

KARIN = Somebody("slack", "T0001", "U0001", "Karin de Vries")
OTHER = Somebody("slack", "T0002", "U0001", "Karin Bos")
TOM = Somebody("slack", "T0001", "U0002", "Tom")
ANNA = Somebody("terminal", "local", "anna", "Anna")
ANNA_TOO = Somebody("slack", "T0001", "U0003", "ANNA")
KNOWN = (KARIN, OTHER, TOM, ANNA)


@pytest.mark.parametrize(
    ("named", "found"),
    [
        ("T0001:U0001", KARIN), ("t0001/u0001", KARIN), ("slack:T0002:U0001", OTHER), ("U0002", TOM), ("tom", TOM),
        ("  karin   DE vries ", KARIN), ("Anna", ANNA), ("local:anna", ANNA), ("terminal:local:anna", ANNA),
        ("Karin", None), ("T0001:U0009", None), ("T0003:U0001", None), ("teams:T0001:U0001", None), ("", None),
        ("T0001:Tom", None), ("x:slack:T0001:U0001", None), ("tom@example.com", None), (":", None),
    ],
)  # fmt: skip
def test_who_is_meant(named: str, found: Somebody | None) -> None:
    assert find(named, KNOWN) == found


@pytest.mark.parametrize(
    ("named", "choices"),
    [("U0001", [KARIN, OTHER]), ("anna", [ANNA, ANNA_TOO])],
    ids=["a member id in two workspaces", "a name on two channels"],
)
def test_where_several_fit_each_is_named_by_what_fits_one_only(named: str, choices: list[Somebody]) -> None:
    known = (*KNOWN, ANNA_TOO)
    with pytest.raises(SettingError) as refused:
        find(named, known)
    said = str(refused.value)
    for each in choices:
        assert f"--person {each.address}  ({each.name})" in said
        assert find(each.address, known) == each


def test_a_name_cannot_write_in_the_terminal() -> None:
    mallory = Somebody("slack", "T0001", "U9", "Tom\x1b[2J\nslack:T0001:U0001")
    with pytest.raises(SettingError) as refused:
        find("x", [mallory, Somebody("slack", "T1", "U1", "x"), Somebody("slack", "T2", "U2", "X")])
    assert "\x1b" not in str(refused.value)
    with pytest.raises(SettingError) as refused:
        find("U9", [mallory, Somebody("slack", "T2", "U9", "Tom")])
    assert "\x1b" not in str(refused.value)
    assert len(str(refused.value).splitlines()) == 3


def test_of_very_many_some_are_named_and_the_rest_counted() -> None:
    known = [Somebody("slack", f"T{number}", "U1", "Jan") for number in range(14)]
    with pytest.raises(SettingError, match="and 4 more"):
        find("Jan", known)


# -- export and erase --------------------------------------------------------------------------------------------------


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A database in which two Karins are known in Slack, and one on this machine."""
    url = f"sqlite:///{tmp_path / 'coach.db'}"
    store = open_store(url)
    for number, place in enumerate(
        (("slack", "T1", "U1"), ("slack", "T2", "U1"), ("terminal", "local", "karin"))
    ):
        queue(store, f"key-{number}", who=Identity(*place, "Karin", "nl", "Europe/Amsterdam"))
    store.shut()
    return load(environ={"DATABASE_URL": url}, directory=tmp_path)


def exported(settings: Settings, name: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    commands.export(settings, name=name, form="json", output=None)
    found = json.loads(capsys.readouterr().out)
    return [message["key"] for message in found["messages"]]


def test_a_person_of_slack_is_handed_out_and_erased_by_address(
    settings: Settings, capfd: pytest.CaptureFixture[str]
) -> None:
    assert exported(settings, "T1:U1", capfd) == ["key-0"]
    with pytest.raises(SettingError, match="slack:T2:U1"):
        commands.export(settings, name="Karin", form="json", output=None)
    asked: list[str] = []

    def sure(question: str) -> bool:
        asked.append(question)
        return True

    for _ in range(2):
        assert commands.erase(settings, person="T1:U1", contact=None, sure=sure) == 0
    assert "Karin (slack:T1:U1)" in asked[0]
    assert capfd.readouterr().out.splitlines() == [
        "Erased; 3 records were deleted or cleaned.",
        "Nothing was stored about them.",
    ]
    # One of the two is left in Slack, so her id fits one only; her name still fits two.
    assert exported(settings, "U1", capfd) == ["key-1"]
    assert exported(settings, "local:karin", capfd) == ["key-2"]
    with pytest.raises(commands.NobodyKnown):
        commands.export(settings, name="T1:U1", form="json", output=None)
