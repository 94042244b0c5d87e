"""Every dialogue file through the whole server, over HTTP and over Socket Mode: the same words, the same stored facts."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest

from tests.support.dialogues import Dialogue, faults, read
from tests.support.slack_room import SlackRoom, in_slack

FILES = sorted((Path(__file__).parents[2] / "journeys" / "dialogues").glob("*.txt"))


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def dialogue(request: pytest.FixtureRequest) -> Dialogue:
    return in_slack(read(request.param))


@pytest.fixture(params=["http", "socket"])
def room(request: pytest.FixtureRequest, dialogue: Dialogue, tmp_path: Path) -> Iterator[SlackRoom]:
    over: Literal["http", "socket"] = request.param
    found = SlackRoom(dialogue, tmp_path / "coach.db", over)
    yield found
    found.close()


def test_dialogue(dialogue: Dialogue, room: SlackRoom) -> None:
    found = list(faults(dialogue, room))
    assert not found, "\n".join([dialogue.path.name, *found])
