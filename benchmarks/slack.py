"""`nextstep serve` beside a bare Bolt echo: processes on one machine, in one run, in turns, over real HTTP.

"Everything on": signature, dedupe, readers, the core, a durable COMMIT, the outbox, the post, and marking it sent. The
echo keeps nothing, reads nothing, and sends back what it heard.
"""

import asyncio
import json
import statistics
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.slack_load import SECRET, Program, Sink, Window, listen
from tests.support.postgres import Server

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

CROWD = 20
SECONDS = 2.0
WARM = 150
MANY = 50_000
ECHO, SQLITE, POSTGRESQL = "bare echo", "SQLite", "PostgreSQL"


@dataclass(frozen=True)
class Figure:
    """A number of a window, with how many people, and what it should be as a ratio to the echo's."""

    name: str
    people: int
    of: Callable[[Window], float]
    goal: dict[str, str]


FIGURES = (
    Figure("CPU ms a turn", CROWD, lambda w: 1e3 * w.cpu / w.turns, {SQLITE: "<= 1.3", POSTGRESQL: "<= 1.7"}),
    Figure("CPU ms a turn", 1, lambda w: 1e3 * w.cpu / w.turns, {}),
    Figure("turns per second", CROWD, lambda w: w.turns / w.seconds, {SQLITE: ">= 0.8"}),
    Figure("p50 ms", 1, lambda w: 1e3 * w.at(0.5), {SQLITE: "<= 2"}),
    Figure("p95 ms", CROWD, lambda w: 1e3 * w.at(0.95), {}),
    Figure("p99 ms", CROWD, lambda w: 1e3 * w.at(0.99), {SQLITE: "<= 2"}),
    Figure("memory MiB", CROWD, lambda w: w.memory, {}),
)


def environment(api: int, database: str, place: Path) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": "xoxb-bench",
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": f"http://127.0.0.1:{api}/api/",
        "HOST": "127.0.0.1",
        "TZ": "Europe/Amsterdam",
        "DATABASE_URL": database,
        "ERASURES_FILE": str(place / "erasures"),
    }


@asynccontextmanager
async def programs(place: Path, server: Server) -> "AsyncIterator[list[Program]]":
    """The echo and the product on both databases, up and warm."""
    sink = Sink()
    api_server, api = await listen(sink)
    sqlite = environment(api, f"sqlite:///{place / 'bench.db'}", place)
    postgresql = environment(api, server.make("slack"), place)
    started = [
        Program(ECHO, ["-m", "benchmarks.bolt_echo"], sqlite, sink),
        Program(SQLITE, ["-m", "bot", "serve"], sqlite | {"ERASURES_FILE": ""}, sink),
        Program(POSTGRESQL, ["-m", "bot", "serve"], postgresql, sink, server._server.get_pid()),
    ]
    try:
        for program in started:
            await program.up()
            await program.load(1, turns=WARM)
        yield started
    finally:
        for program in started:
            program.end()
        api_server.close()


Measured = dict[tuple[str, int], list[Window]]


async def compare(rounds: int, place: Path, server: Server) -> Measured:
    """Windows per program and number of people; what stands at one place of each list was measured side by side."""
    found: Measured = {}
    async with programs(place, server) as started:
        for _ in range(rounds):
            for people in (1, CROWD):
                for program in started:
                    window = await program.load(people, seconds=SECONDS)
                    found.setdefault((program.name, people), []).append(window)
    return found


def show(found: Measured) -> None:
    for figure in FIGURES:
        echo = [figure.of(window) for window in found[ECHO, figure.people]]
        print(f"  {figure.name}, {figure.people} at once: {ECHO} {statistics.median(echo):.2f}")
        for name in (SQLITE, POSTGRESQL):
            ours = [figure.of(window) for window in found[name, figure.people]]
            ratios = [one / other for one, other in zip(ours, echo, strict=True)]
            goal = f"goal {figure.goal[name]}; " if name in figure.goal else ""
            print(
                f"    {name:<10} {statistics.median(ours):8.2f}, ratio {statistics.median(ratios):5.2f} "
                f"({goal}{min(ratios):.2f}–{max(ratios):.2f})"
            )
    server = statistics.median(1e3 * w.database_cpu / w.turns for w in found[POSTGRESQL, CROWD])
    print(f"  besides, the PostgreSQL server itself used {server:.2f} ms of CPU a turn")
    faults = {name: sum((w.faults for w in windows), Counter[str]()) for (name, _), windows in found.items()}
    print(
        "  faults: " + ("; ".join(f"{name} {dict(seen)}" for name, seen in faults.items() if seen) or "none")
    )


async def split(place: Path, turns: int = 600) -> None:
    """Where the CPU of a turn goes: each part's own, as a meter inside the program counts it."""
    sink = Sink()
    api_server, api = await listen(sink)
    parts = place / "parts.json"
    settings = environment(api, f"sqlite:///{place / 'split.db'}", place) | {"ERASURES_FILE": ""}
    program = Program("metered", ["-m", "benchmarks.metered", str(parts)], settings, sink)
    await program.up()
    await program.load(CROWD, turns=WARM)
    program.mark()
    turns = len((await program.load(CROWD, turns=turns)).each)
    program.end()
    api_server.close()
    used = json.loads(parts.read_text(encoding="utf-8"))
    whole = used.pop("whole")
    used["HTTP server, event loop, waking threads"] = whole - sum(used.values())
    print(f"Where the CPU goes (SQLite, {CROWD} at once, a meter around each part)")
    for name, seconds in sorted(used.items(), key=lambda found: -found[1]):
        print(f"  {100 * seconds / whole:5.1f} %  {1e6 * seconds / turns:6.0f} µs  {name}")


async def endure(place: Path, turns: int = MANY) -> None:
    """Memory over many turns."""
    sink = Sink()
    api_server, api = await listen(sink)
    settings = environment(api, f"sqlite:///{place / 'long.db'}", place) | {"ERASURES_FILE": ""}
    program = Program(SQLITE, ["-m", "bot", "serve"], settings, sink)
    await program.up()
    await program.load(CROWD, turns=1_000)
    memory = [program.memory()]
    for _ in range(10):
        window = await program.load(CROWD, turns=turns // 10)
        memory.append(window.memory)
    program.end()
    api_server.close()
    print(f"Memory over {turns:,} turns: " + ", ".join(f"{mib:.0f}" for mib in memory) + " MiB")


def report(rounds: int) -> None:
    with tempfile.TemporaryDirectory(prefix="nextstep-bench-") as name:
        place = Path(name)
        print(f"`nextstep serve` beside a bare Bolt echo, {rounds} rounds in turns, {SECONDS:.0f} s each")
        server = Server(durable=True)
        try:
            show(asyncio.run(compare(rounds, place, server)))
        finally:
            server.stop()
        asyncio.run(split(place))


def endurance() -> None:
    with tempfile.TemporaryDirectory(prefix="nextstep-bench-") as name:
        asyncio.run(endure(Path(name)))
