"""People whose deals wait for something: made by turns as the coach makes them, for tests of what goes out unasked."""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from time import monotonic

from bot.channel import CannotTell, LookUp, NotThere, Posted
from bot.coach.known.facts import Deal, DealFacts, NextStep, OpenQuestion, OurAction
from bot.coach.known.habits import Habits
from bot.coach.turn.effects import Effect, PutAction, PutDeal, PutNextStep, PutOpenQuestion, SetHabits
from bot.coach.turn.state import Conversation
from bot.delivery import Compose, Delivery
from bot.nudging import Ticked, compose, tick
from bot.ports import Identity, Outgoing, Speaker, UnitOfWork
from storage.engine import SqlStore

HERE = ("terminal", "local")
AMSTERDAM = "Europe/Amsterdam"
# A Monday; the steps of these tests are due on Friday the 8th, so the first nudge comes on Monday the 11th.
MONDAY = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
FRIDAY = date(2026, 5, 8)
NEXT_MONDAY = datetime(2026, 5, 11, 7, 15, tzinfo=UTC)
DAY = timedelta(days=1)


def who(name: str) -> Identity:
    return Identity(*HERE, name, name.title(), "nl", AMSTERDAM)


ANNA = who("anna")


@dataclass
class Recorder:
    """A channel that keeps what it was given, and fails as it is told; then the message may have arrived all the same."""

    sent: list[Outgoing] = field(default_factory=list)
    fails: list[Exception] = field(default_factory=list)
    keeps_history: bool = True
    loses_the_answer: bool = False

    async def send(self, outgoing: Outgoing) -> str | None:
        if self.fails:
            if self.loses_the_answer:
                self.sent.append(outgoing)
            raise self.fails.pop(0)
        self.sent.append(outgoing)
        return None

    async def look_up(self, outgoing: Outgoing) -> LookUp:
        if not self.keeps_history:
            return CannotTell()
        return Posted() if any(known.key == outgoing.key for known in self.sent) else NotThere()

    @property
    def keys(self) -> list[str]:
        return [outgoing.key for outgoing in self.sent]


@dataclass
class Room:
    """A store with a clock that stands where it is put, and a channel."""

    store: SqlStore
    channel: Recorder = field(default_factory=Recorder)
    now: datetime = MONDAY
    turns: int = 0

    def turn(self, *effects: Effect, by: Identity = ANNA, conversation: Conversation | None = None) -> None:
        """A turn of this person's that changes the memory, and moves a conversation on where one is given."""
        self.turns += 1

        def work(unit: UnitOfWork) -> None:
            unit.speaker(by, new_id=f"{by.external_id}-id", now=self.now)
            for effect in effects:
                unit.apply(effect, turn_id=f"turn-{self.turns}", now=self.now)
            if conversation is not None:
                unit.save(conversation, seen=conversation.version - 1, now=self.now)

        asyncio.run(self.store.write((by.channel, by.workspace), work))

    def deal(self, name: str, *, by: Identity = ANNA, last: date | None = FRIDAY, **step: object) -> None:
        """A deal whose next step is due on `last`."""
        self.turn(*waiting_deal(name, f"{by.external_id}-id", self.now.date(), last, **step), by=by)

    def habits(self, habits: Habits, by: Identity = ANNA) -> None:
        self.turn(SetHabits(habits), by=by)

    def facts(self, name: str, by: Identity = ANNA) -> DealFacts:
        def work(unit: UnitOfWork) -> DealFacts:
            unit.speaker(by, new_id="", now=self.now)
            found = unit.deal(name)
            assert found is not None
            return found.facts

        return asyncio.run(self.store.write((by.channel, by.workspace), work))

    def speaker(self, by: Identity = ANNA) -> tuple[Speaker, Conversation | None]:
        """The person, and the conversation that typed answers go to."""

        def work(unit: UnitOfWork) -> tuple[Speaker, Conversation | None]:
            found = unit.speaker(by, new_id="", now=self.now)
            active = found.active_conversation
            return found, unit.conversation(active) if active else None

        return asyncio.run(self.store.write((by.channel, by.workspace), work))

    def tick(self, recipient: str | None = None) -> Ticked:
        return asyncio.run(tick(self.store, self.now, recipient=recipient))

    def drain(self, *, with_words: Compose = compose) -> None:
        delivery = Delivery(self.store, self.channel, "test", lambda: self.now, monotonic, compose=with_words)
        asyncio.run(delivery.drain(None))

    def pass_by(self, now: datetime) -> list[str]:
        """Stand at this instant, tick, and send; answers the keys of what was sent."""
        self.now, before = now, len(self.channel.sent)
        self.tick()
        self.drain()
        return self.channel.keys[before:]

    @property
    def next_due(self) -> datetime | None:
        return asyncio.run(self.store.next_due())


def waiting_deal(name: str, owner: str, today: date, last: date | None, **step: object) -> tuple[Effect, ...]:
    """A deal that was walked through today, whose next step is due on `last`."""
    known = NextStep(
        f"step-{name}", "MT bespreekt het", "walk", who="Sanne", whose_date="customer", set_on=today
    )
    found = replace(known, first=last, last=last, **step)  # type: ignore[arg-type]  # fields are checked at run time
    deal = Deal(name, name.title(), owner, walks_done=1, heard_on=today)
    return PutDeal(deal), PutNextStep(name, found)


def open_question(name: str, topic: str, on: date) -> Effect:
    return PutOpenQuestion(name, OpenQuestion(f"{name}-{topic}", topic, on))  # type: ignore[arg-type]  # a topic's name


def our_action(name: str, due_on: date) -> Effect:
    return PutAction(name, OurAction(f"action-{name}", "de businesscase sturen", due_on, f"step-{name}"))
