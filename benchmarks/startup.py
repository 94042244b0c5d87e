"""From the command to the first prompt, beside importing the two libraries it cannot do without.

Compared in CPU time, which other programs on the machine change least; the time on the clock stands beside it.
"""

import os
import pty
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

BASELINE = "import sqlmodel, prompt_toolkit"
NOT_FOR_HELP = ("sqlmodel", "prompt_toolkit", "babel", "alembic")
PROMPT = b"Welke klant"


def environment(database: Path) -> dict[str, str]:
    given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**given, "DATABASE_URL": f"sqlite:///{database}", "TERM": "xterm-256color", "LANG": "nl_NL.UTF-8"}


class Taken(NamedTuple):
    """Seconds on the clock until something was there, and of CPU for the whole process."""

    clock: float
    cpu: float


def _cpu(child: int) -> float:
    used = os.wait4(child, 0)[2]
    return used.ru_utime + used.ru_stime


def to_prompt(database: Path) -> Taken:
    """From starting `nextstep chat` on a pseudo-terminal to its first question on the screen; then it is left."""
    command = [sys.executable, "-m", "bot", "chat", "--as", "Bench", "--locale", "nl"]
    started = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.execve(command[0], command, environment(database))  # noqa: S606 - the program under test, by its path
    shown = b""
    while PROMPT not in shown and time.perf_counter() - started < 30:
        if select.select([terminal], [], [], 1)[0]:
            shown += os.read(terminal, 65_536)
    taken = time.perf_counter() - started
    # The prompt itself follows the message; count until its line is drawn and the screen is still.
    while select.select([terminal], [], [], 0.1)[0]:
        os.read(terminal, 65_536)
        taken = time.perf_counter() - started
    os.write(terminal, b"\x04")
    os.close(terminal)
    return Taken(taken, _cpu(child))


def to_import() -> Taken:
    """The baseline: an interpreter that imports the two libraries and ends."""
    started = time.perf_counter()
    cpu = _cpu(os.posix_spawn(sys.executable, [sys.executable, "-c", BASELINE], os.environ))
    return Taken(time.perf_counter() - started, cpu)


def peak_mib(code: str, database: Path) -> float:
    """Peak resident memory of a fresh interpreter running `code`, in MiB."""
    tail = "\nimport resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    done = subprocess.run(
        [sys.executable, "-c", code + tail],
        env=environment(database),
        input="",
        capture_output=True,
        text=True,
        check=True,
    )
    return int(done.stdout.split()[-1]) / 1024


CHAT = """
import sys
sys.argv = ["nextstep", "chat", "--as", "Bench"]
from bot.__main__ import main
try:
    main()
except SystemExit:
    pass
"""


def imported_by_help() -> list[str]:
    """Which of the libraries that `--help` must do without it imports after all."""
    code = (
        "import sys; sys.argv = ['nextstep', '--help']\nfrom bot.__main__ import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        f"print([name for name in {NOT_FOR_HELP!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    last = done.stdout.strip().splitlines()[-1]
    return [name for name in NOT_FOR_HELP if name in last]


def report(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        database = Path(place) / "bench.db"
        to_prompt(database)
        to_import()
        pairs = [(to_prompt(database), to_import()) for _ in range(rounds)]
        ratios = [one.cpu / other.cpu for one, other in pairs]
        print("From command to first prompt (a person's terminal, existing database)")
        for name, column in zip(
            ("nextstep chat", f"python -c '{BASELINE}'"), zip(*pairs, strict=True), strict=True
        ):
            clock, cpu = (statistics.median(figures) * 1000 for figures in zip(*column, strict=True))
            print(f"  {name:<48} {cpu:5.0f} ms of CPU, {clock:5.0f} ms on the clock")
        print(
            f"  ratio of CPU, median of {rounds} pairs {statistics.median(ratios):23.2f}   (goal 1.4 or less)"
        )
        memory, bare = peak_mib(CHAT, database), peak_mib(BASELINE, database)
        print("Peak memory of a chat over a pipe")
        print(f"  nextstep chat {memory:6.1f} MiB   baseline {bare:6.1f} MiB   ratio {memory / bare:.2f}")
        extra = imported_by_help()
        print(f"nextstep --help imports {', '.join(extra) if extra else 'none'} of {', '.join(NOT_FOR_HELP)}")
