"""Drawing the home view, and drawing it anew for whoever has looked at it after each turn that may change it."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final, Literal
from weakref import WeakValueDictionary

from bot.coach.days.calendars import calendar_of
from bot.coach.deciding.habit_changes import silent_until
from bot.coach.understanding.text import Language
from bot.errors import FromBefore, StorageError
from bot.ports import HomeSeen, Identity, UnitOfWork
from bot.wording import Wording
from handlers.slack.background import Background
from handlers.slack.home import AtHome, home, refused
from handlers.slack.parts import Parts, best_effort, not_taken, rests_for
from handlers.slack.people import CHANNEL, NotKnownNow, Refused

_MOST_DEALS: Final = 500
Line = tuple[str, str]


@dataclass(slots=True)
class HomeViews:
    """The home views that are drawn. Who looks at one, and who drew it last, is in the database: any program may be next."""

    parts: Parts
    background: Background
    # A digest of what somebody sees, by what we drew; empty while nobody knows.
    _seen: dict[Line, str] = field(default_factory=dict)
    # For whom it is drawn once more, because Slack took no more when it was drawn.
    _later: dict[Line, asyncio.TimerHandle] = field(default_factory=dict)
    # For whom it is being drawn anew, and whether something happened meanwhile.
    _following: dict[Line, bool] = field(default_factory=dict)
    # Held while one is drawn: two pictures of one home view are never on their way at the same time.
    _brushes: WeakValueDictionary[Line, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    async def follow(self, team: str, user: str) -> None:
        """Draw it anew for somebody who has looked at it, where it is another now. What happens meanwhile is drawn once, after it."""
        line = (team, user)
        if line in self._following:
            self._following[line] = True
            return
        again = True
        while again:
            self._following[line] = False
            try:
                await self._draw(line, only_if_other=True)
            finally:
                again = self._following.pop(line) and line in self._seen

    async def show(self, team: str, user: str, page: int = 0, *, happened: int | None = None) -> None:
        """Draw it; from now on it follows every turn of this person's. `happened` is when they looked, as in `Heard`."""
        await self._draw((team, user), page, happened=happened)

    async def _draw(
        self, line: Line, page: int | None = None, *, only_if_other: bool = False, happened: int | None = None
    ) -> None:
        brush = self._brushes.setdefault(line, asyncio.Lock())
        async with brush:
            shown = await self._drawn(line, page, unless="seen" if only_if_other else None, happened=happened)
            # Who looked after us may have drawn before us: then ours is the older picture, and covers theirs.
            while shown and await self._another_drew(line):
                shown = await self._drawn(line, unless="drawn")

    async def _another_drew(self, line: Line) -> bool:
        """Whether another program has looked since we did, or nobody knows the person any more."""
        try:
            by = await self.parts.store.home_drawn_by((CHANNEL, line[0]), line[1])
        except StorageError:
            # It is drawn anew at the next turn or look.
            return False
        return by != self.parts.delivery.owner

    async def _drawn(
        self,
        line: Line,
        page: int | None = None,
        *,
        unless: Literal["seen", "drawn"] | None = None,
        happened: int | None = None,
    ) -> bool:
        """Draw it, `unless` it is what they see already, or what we drew last; answers whether Slack took another picture."""
        team, user = line
        try:
            who = await self.parts.people.identity(team, user)
        except Refused as refusal:
            self._seen.pop(line, None)
            await best_effort(
                self.parts.client.views_publish(user_id=user, view=refused(Wording(refusal.language)))
            )
            return False
        except NotKnownNow:
            return False
        self._seen.setdefault(line, "")
        try:
            found = await self.parts.store.write(
                (who.channel, who.workspace), self._look(who, page, happened)
            )
        except FromBefore:
            found = None
        before = self._seen.get(line)
        # Whoever was erased meanwhile sees nothing of it any more.
        if found is None or before is None:
            self._seen.pop(line, None)
            if unless == "drawn":
                await self.empty(user, who.language)
            return False
        language, deals, seen = found
        view = home(deals, Wording(language, today=deals.today), seen.page)
        digest = sha256(json.dumps(view).encode()).hexdigest()
        if digest == before and (unless == "drawn" or (unless == "seen" and seen.ours)):
            return False
        # Until Slack has it, nobody knows what they see.
        self._seen[line] = ""
        turned_down = await not_taken(self.parts.client.views_publish(user_id=user, view=view))
        if turned_down is None:
            self._seen[line] = digest
        else:
            self._once_more(line, rests_for(turned_down))
        return turned_down is None

    def _look(
        self, who: Identity, page: int | None, happened: int | None
    ) -> Callable[[UnitOfWork], tuple[Language, AtHome, HomeSeen] | None]:
        """What they see there; None for whoever has never looked, or is not known any more."""
        now, new_id, ours = self.parts.now(), self.parts.new_id(), self.parts.delivery.owner

        def look(work: UnitOfWork) -> tuple[Language, AtHome, HomeSeen] | None:
            if page is None and not work.knows(who):
                return None
            speaker = work.speaker(who, new_id=f"{new_id}:person", now=now, happened=happened)
            seen = work.home(ours, page)
            if seen is None:
                return None
            person = speaker.facts
            today = calendar_of(person.habits, speaker.zone).local_day(now)
            deals = AtHome(work.deals(_MOST_DEALS), today, silent_until(person.habits, today))
            return person.language, deals, seen

        return look

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
