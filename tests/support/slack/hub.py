"""What the parts of the fake Slack share: its workspaces, its clock, what was called, and how to wait for it."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TypeVar

from tests.support.slack.arguments import Call
from tests.support.slack.clock import Clock
from tests.support.slack.faults import Faults, Rates
from tests.support.slack.world import Channel, Json, Message, ResponseUrl, Team, Trigger, View

BOT_TOKEN: Final = "xoxb-fake"
APP_TOKEN: Final = "xapp-1-fake"
SIGNING_SECRET: Final = "fake-signing-secret"
T = TypeVar("T")

After = Callable[[str, Team, Json], None]


class Hub:
    """The memory of the fake Slack, and questions to it. A user's id stands for the direct messages with them."""

    def __init__(self, clock: Clock | None = None) -> None:
        self.clock = clock or Clock()
        self.faults = Faults()
        self.rates = Rates(self.clock)
        self.teams: dict[str, Team] = {}
        self.calls: list[Call] = []
        self.after: list[After] = []
        self.closing = asyncio.Event()
        self.base_url = ""
        self._changed = asyncio.Event()
        self._numbers = 0
        self.install("T0001", BOT_TOKEN)

    def install(self, team: str, token: str, *, domain: str = "example") -> Team:
        """A workspace in which the app is installed with this token."""
        return self.teams.setdefault(team, Team(team, token, domain))

    @property
    def team(self) -> Team:
        """The first workspace."""
        return next(iter(self.teams.values()))

    def called(self, *methods: str, team: str | None = None) -> list[Call]:
        """The calls of these methods, in order, whatever became of them."""
        return [c for c in self.calls if c.method in methods and team in {None, c.team}]

    def channel(self, place: str, team: Team | None = None) -> Channel:
        """A channel by its id or by the user whose direct messages are meant."""
        where = team or self.team
        return where.channels[where.users[place].dm if place in where.users else place]

    def posts(self, place: str, team: Team | None = None) -> list[Message]:
        """What the app posted there for everybody, oldest first, as it reads now."""
        return self.channel(place, team).posts

    def last(self, place: str, team: Team | None = None) -> Message:
        """The app's newest post there."""
        return self.posts(place, team)[-1]

    def whispers(self, user: str, team: Team | None = None) -> list[Message]:
        """What the app showed to this user alone, oldest first."""
        channels = (team or self.team).channels.values()
        found = [m for c in channels for m in c.messages if m.ephemeral_for == user and not m.deleted]
        return sorted(found, key=lambda message: float(message.ts))

    def home(self, user: str, team: Team | None = None) -> View | None:
        """The Home tab published for this user."""
        return (team or self.team).homes.get(user)

    def open_view(self, user: str, team: Team | None = None) -> View | None:
        """The modal this user looks at."""
        stack = (team or self.team).stacks.get(user, [])
        return stack[-1] if stack else None

    def note(self) -> None:
        """Something happened: whoever waits looks again."""
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    async def until(self, look: Callable[[], T], within: float = 5.0) -> T:
        """Wait, in real time, until this is true; answers what it gave."""
        try:
            async with asyncio.timeout(within):
                while not (found := look()):
                    await self._changed.wait()
        except TimeoutError:
            told = "\n".join(f"  {call.method}: {call.outcome}" for call in self.calls[-10:])
            raise AssertionError(f"not so within {within} s; the last calls:\n{told}") from None
        return found

    async def quiet(self, seconds: float = 0.3, most: float = 3.0) -> None:
        """Wait, in real time, until nothing happened for so long. For use by hand; a test waits for something."""
        with suppress(TimeoutError):
            async with asyncio.timeout(most):
                with suppress(TimeoutError):
                    while True:
                        await asyncio.wait_for(self._changed.wait(), seconds)

    def number(self) -> int:
        """A number of its own, for ids."""
        self._numbers += 1
        return self._numbers

    def trigger(self, team: Team, user: str, view: str | None, seconds: float) -> str:
        """A new trigger_id."""
        name = f"{self.number():013d}.{team.id[1:]}.{self.number():032x}"
        team.triggers[name] = Trigger(user, self.clock.now() + seconds, view)
        return name

    def response_url(
        self, team: Team, user: str, channel: str, message: Message | None, seconds: float
    ) -> str:
        """A new response_url."""
        name = f"{self.number():08x}"
        team.urls[name] = ResponseUrl(user, channel, self.clock.now() + seconds, message)
        return f"{self.base_url}/actions/{team.id}/{name}"
