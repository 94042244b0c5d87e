"""Who has looked at the home view, and drawing it anew for them after each turn that may change it."""

from dataclasses import dataclass, field
from typing import Final

from bot.coach.calendars import calendar_of
from bot.coach.habit_changes import silent_until
from bot.coach.understanding.text import Language
from bot.ports import UnitOfWork
from bot.wording import Wording
from handlers.slack.home import AtHome, home
from handlers.slack.parts import Parts, best_effort
from handlers.slack.people import NotKnownNow, Refused

_MOST_DEALS: Final = 500


@dataclass(slots=True)
class HomeViews:
    """The home views that are drawn; who looked since we started is remembered here only."""

    parts: Parts
    _looking: set[tuple[str, str]] = field(default_factory=set)

    async def follow(self, team: str, user: str) -> None:
        """Draw it anew for somebody who has looked at it."""
        if (team, user) in self._looking:
            await self.show(team, user)

    async def show(self, team: str, user: str, page: int = 0) -> None:
        """Draw it; from now on it follows every turn of this person's."""
        try:
            who = await self.parts.people.identity(team, user)
        except (Refused, NotKnownNow):
            return
        now, new_id = self.parts.now(), self.parts.new_id()

        def look(work: UnitOfWork) -> tuple[Language, AtHome]:
            speaker = work.speaker(who, new_id=f"{new_id}:person", now=now)
            person = speaker.facts
            today = calendar_of(person.habits, speaker.zone).local_day(now)
            found = AtHome(work.deals(_MOST_DEALS), today, silent_until(person.habits, today))
            return person.language, found

        self._looking.add((team, user))
        language, found = await self.parts.store.write((who.channel, who.workspace), look)
        view = home(found, Wording(language, today=found.today), page)
        await best_effort(self.parts.client.views_publish(user_id=user, view=view))

    def leave(self, team: str, user: str) -> None:
        """It follows this person's turns no more, until they look again."""
        self._looking.discard((team, user))

    async def empty(self, user: str, language: Language) -> None:
        """Draw it without a deal: for somebody of whom nothing is known any more."""
        nothing = AtHome((), self.parts.now().date())
        view = home(nothing, Wording(language, today=nothing.today))
        await best_effort(self.parts.client.views_publish(user_id=user, view=view))
