"""The coach as `nextstep serve` runs it, against the fake Slack over real HTTP or Socket Mode, for tests."""

import html
import re
from asyncio import Runner
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Literal

from bot.coach.known.deal_summary import DealSummary
from bot.coach.understanding.text import Language
from bot.deal_report import as_json
from bot.ports import Identity, UnitOfWork
from bot.serving import Served, Tokens, running
from bot.settings import load
from bot.wording import Wording
from storage.engine import SqlStore
from storage.opening import Waits, open_store
from tests.support.dialogues import ZONE, Dialogue, Line, Report
from tests.support.places import new_file
from tests.support.slack import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, FakeSlack, Json, Message, Person

TEAM = "T0001"
HERE = ("slack", TEAM)


@dataclass
class Coach:
    """What is up in a test. `now` is the coach's own clock."""

    slack: FakeSlack
    served: Served
    store: SqlStore

    async def settled(self) -> None:
        """Everything that was started has ended."""
        await self.served.slack.end()


@asynccontextmanager
async def coach(
    database: str,
    slack: FakeSlack,
    *,
    now: "list[datetime]",
    over: Literal["http", "socket"] = "http",
    language: str = "nl",
    waits: Waits | None = None,
    patience: float = 8.0,
    environ: Mapping[str, str] | None = None,
) -> AsyncIterator[Coach]:
    """`nextstep serve` within this loop; `now[0]` is what its clock says, `environ` what is set besides."""
    settings = load(
        environ={
            "DATABASE_URL": database, "TZ": ZONE, "LANG": language, "PORT": "0", "HOST": "127.0.0.1",
            "SLACK_API_URL": slack.api_url, "NEXTSTEP_PATIENCE": str(patience), **(environ or {}),
        },
        directory=Path("/nonexistent"),
    )  # fmt: skip
    tokens = Tokens(BOT_TOKEN, SIGNING_SECRET, APP_TOKEN if over == "socket" else None)
    store = open_store(database, waits=waits)
    try:
        async with running(settings, tokens, store, now=lambda: now[0]) as served:
            slack.events_url = f"http://127.0.0.1:{served.port}/slack/events"
            yield Coach(slack, served, store)
    finally:
        await store.close()


def words(thing: object) -> Iterator[str]:
    """Every text in blocks, in the order shown; a paragraph is one text."""
    if isinstance(thing, list):
        for each in thing:
            yield from words(each)
    elif isinstance(thing, dict):
        if thing.get("type") in {"rich_text_section", "rich_text_preformatted"}:
            yield "".join(run["text"] for run in thing["elements"])
            return
        text = thing.get("text")
        if isinstance(text, str):
            yield text
        elif text is not None:
            yield from words(text)
        for name in ("elements", "options", "accessory", "placeholder"):
            yield from words(thing.get(name))


def in_slack(dialogue: Dialogue) -> Dialogue:
    """The dialogue as it goes in Slack: choices carry no numbers or brackets, and nothing is said when the program starts again."""
    lines: list[Line] = []
    starting = True
    for line in dialogue.lines:
        starting = line.text == "restart" if line.mark == "==" else starting and line.mark != ">"
        # What is done on the terminal's command line has other words here.
        if line.mark == "<" and (starting or line.text.startswith(("[", "nextstep "))):
            continue
        lines.append(replace(line, text=re.sub(r"^\d+\. ", "", line.text)) if line.mark == "<" else line)
    return replace(dialogue, lines=tuple(lines))


def shown(message: Message) -> str:
    """A message as a person reads it."""
    blocks: list[Json] = message.blocks
    return "\n".join(words(blocks)) if blocks else html.unescape(message.text)


class SlackRoom:
    """A dialogue in Slack: typed in the private conversation, or as a slash command."""

    def __init__(self, dialogue: Dialogue, database: Path, over: Literal["http", "socket"]) -> None:
        self._url = new_file(database)
        self._over = over
        self._language = dialogue.language
        self._now = [dialogue.now]
        self._runner = Runner()
        self._slack = FakeSlack(over=over)
        self._stack = AsyncExitStack()
        self._seen: set[str] = set()
        locale = "en-GB" if dialogue.language == "en" else "nl-NL"
        self._slack.team.add_user("U1", "Karin", locale=locale, tz=ZONE)
        self._runner.run(self._slack.start())
        self._runner.run(self._open())

    async def _open(self) -> None:
        room = coach(self._url, self._slack, now=self._now, over=self._over, language=self._language)
        self._coach = await self._stack.enter_async_context(room)
        self._karin = Person(self._slack, self._slack.sender, self._slack.team, self._slack.team.users["U1"])

    async def _told(self) -> str:
        await self._coach.settled()
        told = self._slack.posts("U1") + self._slack.whispers("U1")
        new = [message for message in told if message.ts not in self._seen]
        self._seen |= {message.ts for message in new}
        return "\n".join(map(shown, sorted(new, key=lambda message: float(message.ts))))

    def start(self) -> str:
        return self._runner.run(self._say(None))

    def say(self, text: str) -> str:
        return self._runner.run(self._say(text))

    async def _say(self, text: str | None) -> str:
        if text is None:
            # Who opens the messages for the first time is greeted; who comes back names what they come back for.
            command = await self._back() if self._slack.posts("U1") else None
            if command is None and self._slack.posts("U1"):
                return ""
            sent = await (self._karin.command(command) if command else self._karin.open_home("messages"))
        elif text.startswith("/"):
            sent = await self._karin.command(text if text.startswith("/coach") else f"/coach {text[1:]}")
        else:
            sent = await self._karin.say(text)
        assert sent.ok, sent.attempts
        return await self._told()

    async def _back(self) -> str | None:
        """The command of somebody who comes back: with the customer, where they were not done.

        None where they were asked something outside the walk: in Slack that stands above what they type next.
        """
        who = Identity(*HERE, "U1", "Karin", self._language, ZONE)

        def last(unit: UnitOfWork) -> tuple[DealSummary, ...] | None:
            speaker = unit.speaker(who, new_id="nobody", now=self._now[0])
            active = unit.conversation(speaker.active_conversation or "")
            if active is not None and active.pending is not None and active.phase in {"closing", "idle"}:
                return None
            return unit.deals(1)

        found = await self._coach.store.write(HERE, last)
        if found is None:
            return None
        unfinished = [f" {deal.account} {deal.topic or ''}".rstrip() for deal in found if deal.unfinished]
        return "/coach" + "".join(unfinished)

    def restart(self) -> None:
        self._runner.run(self._stack.aclose())
        self._stack = AsyncExitStack()
        self._runner.run(self._open())

    def at(self, now: datetime) -> None:
        self._now[0] = now

    def deals(self) -> list[Report]:
        found = self._runner.run(self._coach.store.read(HERE, lambda reading: reading.deals()))
        people = self._runner.run(self._coach.store.read(HERE, lambda reading: reading.people()))
        language: Language = "en" if people and people[0].language == "en" else "nl"
        return [dict(as_json(facts, owner="Karin", wording=Wording(language))) for facts in found]

    def close(self) -> None:
        self._runner.run(self._stack.aclose())
        self._runner.run(self._slack.stop())
        self._runner.close()
