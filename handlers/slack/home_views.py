"""Who has looked at the home view, and drawing it anew for them after each turn that may change it."""

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
from handlers.slack.home import AtHome, home, refused
from handlers.slack.parts import Parts, best_effort
from handlers.slack.people import NotKnownNow, Refused

_MOST_DEALS: Final = 500
Line = tuple[str, str]


@dataclass(slots=True)
class HomeViews:
    """The home views that are drawn; who looked since we started is remembered here only."""

    parts: Parts
    # Who has looked, and a digest of what they see; empty while nobody knows.
    _seen: dict[Line, str] = field(default_factory=dict)
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
                await self._draw(line, 0, only_if_other=True)
            finally:
                again = self._following.pop(line) and line in self._seen

    async def show(self, team: str, user: str, page: int = 0, *, happened: int | None = None) -> None:
        """Draw it; from now on it follows every turn of this person's. `happened` is when they looked, as in `Heard`."""
        line = (team, user)
        self._seen.setdefault(line, "")
        await self._draw(line, page, happened=happened)

    async def _draw(
        self, line: Line, page: int, *, only_if_other: bool = False, happened: int | None = None
    ) -> None:
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
        view = home(found, Wording(language, today=found.today), page)
        digest = sha256(json.dumps(view).encode()).hexdigest()
        # Whoever was erased meanwhile sees nothing of it any more.
        if line not in self._seen or (only_if_other and digest == self._seen[line]):
            return
        if await best_effort(self.parts.client.views_publish(user_id=user, view=view)) and line in self._seen:
            self._seen[line] = digest

    def leave(self, team: str, user: str) -> None:
        """It follows this person's turns no more, until they look again."""
        self._seen.pop((team, user), None)

    async def empty(self, user: str, language: Language) -> None:
        """Draw it without a deal: for somebody of whom nothing is known any more."""
        nothing = AtHome((), self.parts.now().date())
        view = home(nothing, Wording(language, today=nothing.today))
        await best_effort(self.parts.client.views_publish(user_id=user, view=view))
