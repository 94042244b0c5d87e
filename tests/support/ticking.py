"""A program that looks for what is due: `python -m tests.support.ticking URL ERASURES NOW`.

Says "ready", waits for a line, claims two deals at a time, and says after each claim how many messages it queued.
"""

import asyncio
import sys
from datetime import datetime
from pathlib import Path

from storage.database import Database
from storage.engine import SqlStore
from storage.opening import open_store


async def claim(store: SqlStore, now: datetime) -> None:
    more = True
    while more:
        found = await store.gather(now=now)
        more = found.more
        say(str(found.queued))


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(url: str, erasures: str, now: str) -> None:
    Database.many = 2  # type: ignore[method-assign,assignment]  # so that there are many moments to be killed at
    store = open_store(url, erasures=Path(erasures))
    say("ready")
    sys.stdin.readline()
    asyncio.run(claim(store, datetime.fromisoformat(now)))
    store.shut()


if __name__ == "__main__":
    main(*sys.argv[1:])
