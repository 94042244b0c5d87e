"""Settings for every test (Hypothesis profiles: the suite's own, and a longer one for `make soak`), and the databases."""

import atexit
import gc
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.support.places import KINDS, Place, new_place

settings.register_profile(
    "suite", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "soak", deadline=None, max_examples=20_000, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))

# What runs in the background of a shell is started with Ctrl-C ignored, and so would be the programs that tests start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Every worker, every server of programs and every interpreter that a test starts loads the same modules: what one of them
# compiled is there for the others and for the next run, also where the environment is one that keeps nothing. Git ignores it.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# Tests kill programs but no machines: where the machine has memory to lend as a disk, their files are there and no flush waits.
_MEMORY = Path("/dev/shm")  # noqa: S108 - a directory of the tests' own is made in it
_ENOUGH = 2**31


def _into_memory() -> None:
    """Files of tests go into memory, unless somebody said where they are to be; workers inherit the place."""
    if "TMPDIR" in os.environ or not os.access(_MEMORY, os.W_OK):
        return
    if shutil.disk_usage(_MEMORY).free < _ENOUGH:
        return
    place = tempfile.mkdtemp(prefix="nextstep-tests-", dir=_MEMORY)
    # Registered first, it is done last: after the servers that have files there.
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    os.environ["TMPDIR"] = tempfile.tempdir = place


_into_memory()


def pytest_xdist_auto_num_workers() -> int:
    """One worker more than there are cores: tests that kill programs and servers wait for them most of their time."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Keep the garbage collector off what is there to stay: it would walk modules, rows and items again and again.

    What was left open while tests were collected is still found, once.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.freeze()
        gc.enable()


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """A database of the test's own, once in a SQLite file and once on PostgreSQL."""
    with new_place(request.param, tmp_path) as found:
        yield found


@pytest.fixture(params=KINDS, scope="module")
def shared_place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """A database that the tests of a module share: each looks at things of its own, or only looks."""
    with new_place(request.param, tmp_path_factory.mktemp("shared")) as found:
        yield found
