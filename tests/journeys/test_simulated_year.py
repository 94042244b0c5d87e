"""A year of people in 24 zones: whatever happens, what goes out unasked keeps its promises; and each promise is kept by a guard."""

import asyncio
import os
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import Any, Final

import pytest

from storage.engine import SqlStore, Waits
from storage.outbox import Leases
from tests.support.places import new_place
from tests.support.year import Plan, Year

pytestmark = pytest.mark.soak
SOAK: Final = os.environ.get("HYPOTHESIS_PROFILE") == "soak"
FIRST: Final = datetime(2026, 1, 5, tzinfo=UTC)
PLAN: Final = Plan(200, 15, FIRST, 365) if SOAK else Plan(24, 5, FIRST, 365)
