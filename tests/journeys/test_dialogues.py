"""Every dialogue file through the terminal, from the command line's parts down to the database: the words, and the stored facts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.dialogues import CoreRoom, Dialogue, Room, TerminalRoom, faults, read

FILES = sorted((Path(__file__).parent / "dialogues").glob("*.txt"))


@pytest.fixture
def room(dialogue: Dialogue, tmp_path: Path) -> Iterator[Room]:
    terminal = TerminalRoom(dialogue, tmp_path / "coach.db")
    yield terminal
    terminal.close()


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def dialogue(request: pytest.FixtureRequest) -> Dialogue:
    return read(request.param)


def test_dialogue(dialogue: Dialogue, room: Room) -> None:
    found = list(faults(dialogue, room))
    assert not found, "\n".join([dialogue.path.name, *found])


def test_there_are_enough_of_them_and_half_are_dutch() -> None:
    languages = [read(path).language for path in FILES]
    assert len(languages) >= 24
    assert abs(languages.count("nl") - languages.count("en")) <= 2


def test_a_dialogue_that_goes_otherwise_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "wrong.txt"
    path.write_text(
        "language: nl\nnow: 2026-03-10T10:15:00+01:00\n> /coach Acme\n< geen woord hiervan\n! stappen\n= Acme | topic: x\n"
    )
    wrong = read(path)
    assert len(list(faults(wrong, CoreRoom(wrong)))) == 3
