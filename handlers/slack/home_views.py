"""Who has looked at the home view, and drawing it anew for them after each turn that may change it."""

import asyncio
import json
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from bot.coach.calendars import calendar_of
from bot.coach.habit_changes import silent_until
from bot.coach.understanding.text import Language
from bot.errors import FromBefore
from bot.ports import UnitOfWork
from bot.wording import Wording
from handlers.slack.background import Background
from handlers.slack.home import AtHome, home, refused
from handlers.slack.parts import Parts, best_effort, not_taken, rests_for
from handlers.slack.people import NotKnownNow, Refused

_MOST_DEALS: Final = 500
Line = tuple[str, str]


@dataclass(slots=True)
class _Seen:
    """Which page somebody looks at, and a digest of what they see; empty while nobody knows."""

    page: int = 0
    digest: str = ""


@dataclass(slots=True)
class HomeViews:
    """The home views that are drawn; who looked since we started is remembered here only."""

    parts: Parts
    background: Background
    _seen: dict[Line, _Seen] = field(default_factory=dict)
    # For whom it is drawn once more, because Slack took no more when it was drawn.
    _later: dict[Line, asyncio.TimerHandle] = field(default_factory=dict)
    # For whom it is being drawn anew, and whether something happened meanwhile.
    _following: dict[Line, bool] = field(default_factory=dict)

    async def follow(self, team: str, user: str) -> None:
        """Draw it anew for somebody who has looked at it, where it is another now. What happens meanwhile is drawn once, after it."""
        line = (team, user)
        if line in self._following:
            self._following[line] = True
            return
        again = line in self._seen
        while again:
            self._following[line] = False
            try:
                await self._draw(line, only_if_other=True)
            finally:
                again = self._following.pop(line) and line in self._seen

    async def show(self, team: str, user: str, page: int = 0, *, happened: int | None = None) -> None:
        """Draw it; from now on it follows every turn of this person's. `happened` is when they looked, as in `Heard`."""
        line = (team, user)
        self._seen.setdefault(line, _Seen()).page = page
        await self._draw(line, happened=happened)

    async def _draw(self, line: Line, *, only_if_other: bool = False, happened: int | None = None) -> None:
        team, user = line
        try:
            who = await self.parts.people.identity(team, user)
        except Refused as refusal:
            self._seen.pop(line, None)
            await best_effort(
                self.parts.client.views_publish(user_id=user, view=refused(Wording(refusal.language)))
            )
            return
        except NotKnownNow:
            return
        now, new_id = self.parts.now(), self.parts.new_id()

        def look(work: UnitOfWork) -> tuple[Language, AtHome]:
            speaker = work.speaker(who, new_id=f"{new_id}:person", now=now, happened=happened)
            person = speaker.facts
            today = calendar_of(person.habits, speaker.zone).local_day(now)
            found = AtHome(work.deals(_MOST_DEALS), today, silent_until(person.habits, today))
            return person.language, found

        try:
            language, found = await self.parts.store.write((who.channel, who.workspace), look)
        except FromBefore:
            self._seen.pop(line, None)
            return
        seen = self._seen.get(line)
        # Whoever was erased meanwhile sees nothing of it any more.
        if seen is None:
            return
        view = home(found, Wording(language, today=found.today), seen.page)
        digest = sha256(json.dumps(view).encode()).hexdigest()
        if only_if_other and digest == seen.digest:
            return
        turned_down = await not_taken(self.parts.client.views_publish(user_id=user, view=view))
        if turned_down is None:
            seen.digest = digest
        else:
            self._once_more(line, rests_for(turned_down))

    def _once_more(self, line: Line, seconds: float | None) -> None:
        """Draw it again when Slack takes more; where it does not then, at the next turn or look."""
        if seconds is not None and line not in self._later:
            loop = asyncio.get_running_loop()
            self._later[line] = loop.call_later(seconds, lambda: self.background.start(self._again(line)))

    async def _again(self, line: Line) -> None:
        try:
            await self.follow(*line)
        finally:
            del self._later[line]

    def end(self) -> None:
        """Nothing more is drawn later."""
        for handle in self._later.values():
            handle.cancel()

    def leave(self, team: str, user: str) -> None:
        """It follows this person's turns no more, until they look again."""
        self._seen.pop((team, user), None)

    async def empty(self, user: str, language: Language) -> None:
        """Draw it without a deal: for somebody of whom nothing is known any more."""
        nothing = AtHome((), self.parts.now().date())
        view = home(nothing, Wording(language, today=nothing.today))
        await best_effort(self.parts.client.views_publish(user_id=user, view=view))
