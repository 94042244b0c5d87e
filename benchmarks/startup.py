"""From the command to the first prompt, beside importing the two libraries it cannot do without."""

import os
import pty
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BASELINE = "import sqlmodel, prompt_toolkit"
NOT_FOR_HELP = ("sqlmodel", "prompt_toolkit", "babel", "alembic")
PROMPT = b"Welke klant"


def environment(database: Path) -> dict[str, str]:
    given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**given, "DATABASE_URL": f"sqlite:///{database}", "TERM": "xterm-256color", "LANG": "nl_NL.UTF-8"}


def to_prompt(database: Path) -> float:
    """Seconds from starting `nextstep chat` on a pseudo-terminal to its first question on the screen."""
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
    os.waitpid(child, 0)
    return taken


def to_import() -> float:
    """Seconds for the baseline: an interpreter that imports the two libraries and ends."""
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", BASELINE], check=True)
    return time.perf_counter() - started


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
        chat, floor = (statistics.median(column) for column in zip(*pairs, strict=True))
        ratios = [one / other for one, other in pairs]
        print("From command to first prompt (a person's terminal, existing database)")
        print(f"  nextstep chat                            {chat * 1000:7.0f} ms")
        print(f"  python -c '{BASELINE}'   {floor * 1000:7.0f} ms")
        print(
            f"  ratio, median of {rounds} pairs                {statistics.median(ratios):7.2f}   (goal 1.4 or less)"
        )
        memory, bare = peak_mib(CHAT, database), peak_mib(BASELINE, database)
        print("Peak memory of a chat over a pipe")
        print(f"  nextstep chat {memory:6.1f} MiB   baseline {bare:6.1f} MiB   ratio {memory / bare:.2f}")
        extra = imported_by_help()
        print(f"nextstep --help imports {', '.join(extra) if extra else 'none'} of {', '.join(NOT_FOR_HELP)}")
