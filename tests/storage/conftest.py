from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.engine import SqlStore
from tests.storage.rooms import opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "nextstep.db"


@pytest.fixture
def store(path: Path) -> Iterator[SqlStore]:
    with opened(path) as found:
        yield found
