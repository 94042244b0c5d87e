from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.engine import SqlStore
from tests.support.places import Place


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "nextstep.db"


@pytest.fixture
def store(place: Place) -> Iterator[SqlStore]:
    with place.opened() as found:
        yield found


@pytest.fixture(scope="module")
def shared_store(shared_place: Place) -> Iterator[SqlStore]:
    with shared_place.opened() as found:
        yield found
