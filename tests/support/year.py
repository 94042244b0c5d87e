"""A year of people and their deals around the real store, tick, words and delivery, with a clock that jumps from instant to instant.

What may go out is judged by rules of its own: the person's hours and holidays are looked up here, what was seen is counted
here. Only whether something is left to be asked is asked of the core, whose decision has tests of its own.
"""

import asyncio
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from heapq import heappop, heappush
from itertools import count
from random import Random
from time import monotonic
from typing import Any, Final, TypeVar
from zoneinfo import ZoneInfo

import holidays

from bot.channel import LookUp, NotThere, Posted
from bot.coach.days.calendars import Calendar, calendar_of
from bot.coach.deciding import nudges
from bot.coach.deciding.nudge_counts import put_off
from bot.coach.known.facts import Deal, DealFacts, NextStep, WhoseDate
from bot.coach.known.habits import DaysOff, Habits
from bot.coach.turn.effects import Effect, PutDeal, PutNextStep, SetHabits
from bot.coach.turn.replies import Ask, Line, Message
from bot.delivery import Delivery
from bot.errors import OutcomeUnknown, Refused, TryLater
from bot.nudging import tick
from bot.ports import Identity, Outgoing, UnitOfWork
from storage.engine import SqlStore

T = TypeVar("T")
HERE: Final = ("terminal", "local")
# Each with the country that `holidays` knows its days off by; from UTC-11 to UTC+14, by halves and quarters of an hour too.
ZONES: Final = {
    "Europe/Amsterdam": "NL", "America/New_York": "US", "Australia/Lord_Howe": "AU", "America/Santiago": "CL",
    "Asia/Kathmandu": "NP", "Pacific/Apia": "WS", "Pacific/Kiritimati": "KI", "Pacific/Pago_Pago": "AS",
    "Pacific/Chatham": "NZ", "Asia/Kolkata": "IN", "America/St_Johns": "CA", "Asia/Tehran": "IR", "Africa/Casablanca": "MA",
    "Europe/London": "GB", "America/Los_Angeles": "US", "Asia/Tokyo": "JP", "Africa/Cairo": "EG", "America/Sao_Paulo": "BR",
    "Australia/Adelaide": "AU", "Europe/Dublin": "IE", "Asia/Beirut": "LB", "Atlantic/Azores": "PT", "America/Havana": "CU",
    "Pacific/Honolulu": "US",
}  # fmt: skip
_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True)
class Plan:
    """How much there is of everything."""

    people: int
    deals: int
    first: datetime
    days: int
    seed: int = 1


@dataclass
class Somebody:
    """A person, with the facts of their deals as they were stored last, and what they were told.

    `touched` is when they last did something; on the days `refused` their message was; `seen` are the days on which each deal was asked about since its last news,
    `waiting` on how many days a deal had no place in the message.
    """

    identity: Identity
    habits: Habits
    touched: datetime
    facts: dict[str, DealFacts] = field(default_factory=dict)
    days: set[date] = field(default_factory=set)
    refused: set[date] = field(default_factory=set)
    seen: dict[str, list[date]] = field(default_factory=dict)
    waiting: dict[str, int] = field(default_factory=dict)

    @property
    def id(self) -> str:
        return f"{self.identity.external_id}-id"

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.habits.zone or self.identity.zone)

    @property
    def calendar(self) -> Calendar:
        return calendar_of(self.habits, self.zone.key)

    def open_at(self, now: datetime) -> bool:
        """Whether they may be spoken to, by rules that know nothing of the calendar under test."""
        local = now.astimezone(self.zone)
        habits, day = self.habits, local.date()
        known = habits.country if habits.country is not None else ZONES.get(self.zone.key, "")
        off = any(one.first <= day <= one.last for one in habits.days_off)
        paused = habits.paused_until is not None and day < habits.paused_until
        works = day.weekday() in habits.work_days and not off and not paused and not _is_holiday(known, day)
        return works and habits.work_from <= local.time() < habits.work_to


def _is_holiday(country: str, day: date) -> bool:
    try:
        return bool(country) and day in holidays.country_holidays(country, years=day.year)
    except NotImplementedError:
        return False


class Year:
    """The world. `now` is what the program's clock says, which may be wrong; `true` is what time it is."""

    def __init__(self, store: SqlStore, plan: Plan, runner: asyncio.Runner) -> None:
        self._store, self._plan, self._runner = store, plan, runner
        self._random = Random(plan.seed)  # noqa: S311 - a world, not a secret
        self.true = plan.first
        self.skew = timedelta(0)
        self.up = True
        self._agenda: list[tuple[datetime, int, str, Somebody | None]] = []
        self._order, self._turns, self._deals = count(), count(), count()
        self.people = [self._somebody(number) for number in range(plan.people)]
        self._whose = {person.id: person for person in self.people}
        self._customers: dict[str, str] = {}
        self._told: list[tuple[Somebody, str]] = []
        self.ordinary_since = plan.first
        self.keys: set[str] = set()
        self.messages = self.nudges = self.checks = self.faults = 0
        self.delivery = Delivery(store, self, "year", lambda: self.now, monotonic)

    @property
    def now(self) -> datetime:
        return self.true + self.skew

    # -- a year ----------------------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Live it, from one instant at which something happens to the next."""
        self._plan_everything()
        for person in self.people:
            self._store_turn(person, SetHabits(person.habits))
        end = self._plan.first + self._plan.days * _DAY
        while self.true < end:
            due = self._run(self._store.next_due()) if self.up else None
            due = None if due is None else due - self.skew
            ahead = self._agenda[0][0] if self._agenda else end
            if due is not None and due <= ahead:
                self.true = max(self.true, due)
                self._speak()
                continue
            self.true = max(self.true, ahead)
            if self.true >= end:
                break
            _, _, what, whose = heappop(self._agenda)
            getattr(self, f"_{what}")(whose)

    def _speak(self) -> None:
        """What the scheduler does when something falls due, with a turn in between now and then."""
        self._run(tick(self._store, self.now))
        said = self._random.random()
        if said < 0.3 and (due := list(self._due())):
            person, name = self._random.choice(due)
            if said < 0.2:
                self._say_something(person, name)
            else:
                self._at(self.true + 2 * _HOUR, "same_day", person)
        self._drain(None)
        # Whoever was in the middle of something is told a little later.
        self._at(self.true + timedelta(minutes=6), "drain", None)

    def _plan_everything(self) -> None:
        random, first, days = self._random, self._plan.first, self._plan.days
        for person in self.people:
            for _ in range(self._plan.deals):
                self._at(first + random.random() * 0.6 * days * _DAY, "new_deal", person)
            for _ in range(max(1, self._plan.deals * days // 40)):
                self._at(first + random.random() * days * _DAY, "turn", person)
            for _ in range(max(1, days // 60)):
                self._at(first + random.random() * days * _DAY, "habit", person)
            for day in range(days):
                self._at(first + (day + 1) * _DAY, "look_back", person)
        for _ in range(max(1, days // 30)):
            self._for_a_while("down", "back", timedelta(hours=random.randint(2, 30)))
        if days > 100:
            self._for_a_while("down", "back", timedelta(weeks=3))
            self._for_a_while("ahead", "right", timedelta(hours=3))
            self._for_a_while("behind", "right", timedelta(hours=5))

    def _for_a_while(self, begins: str, ends: str, length: timedelta) -> None:
        at = self._plan.first + self._random.random() * (self._plan.days - 25) * _DAY
        self._at(at, begins, None)
        self._at(at + length, ends, None)

    def _at(self, at: datetime, what: str, person: Somebody | None) -> None:
        heappush(self._agenda, (at, next(self._order), what, person))

    # -- what happens ----------------------------------------------------------------------------------------------------

    def _down(self, _: None) -> None:
        self.up = False

    def _back(self, _: None) -> None:
        self.up, self.ordinary_since = True, self.true
        self._speak()

    def _ahead(self, _: None) -> None:
        self.skew = _DAY

    def _behind(self, _: None) -> None:
        self.skew = -_HOUR

    def _right(self, _: None) -> None:
        # What a clock that was a day ahead took for missed comes at the next window it saw ahead, with a holiday between.
        self.ordinary_since = self.true + (timedelta(weeks=2) if self.skew > timedelta(0) else timedelta(0))
        self.skew = timedelta(0)

    def _new_deal(self, person: Somebody) -> None:
        name = f"deal-{next(self._deals)}"
        today = self._today(person)
        step = self._step(name, today) if self._random.random() < 0.9 else None
        deal = Deal(name, name.title(), person.id, walks_done=1, heard_on=today)
        self._customers[deal.account] = name
        person.facts[name] = DealFacts(deal)
        self._store_turn(person, PutDeal(deal), *([PutNextStep(name, step)] if step else ()))

    def _step(self, deal: str, today: date) -> NextStep:
        random = self._random
        dated = random.random() < 0.85
        last = today + timedelta(days=random.randint(0, 45)) if dated else None
        first = last - timedelta(days=random.choice((0, 0, 0, 4, 27))) if last else None
        whose: WhoseDate | None = random.choice(("customer", "ours", None)) if dated else None
        number = next(self._turns)
        return NextStep(
            f"{deal}-{number}", "MT bespreekt het", f"walk-{number}", who=random.choice(("Sanne", None)), first=first, last=last,
            whose_date=whose, set_on=today,
        )  # fmt: skip

    def _due(self) -> Iterator[tuple[Somebody, str]]:
        """Whose deals are due at this instant."""
        for person in self.people:
            for name, facts in person.facts.items():
                if nudges.due(facts, self.now, person.calendar):
                    yield person, name

    def _same_day(self, person: Somebody) -> None:
        """Some time after the message of the day, something is due again on that day."""
        today = self._today(person)
        for name, facts in person.facts.items():
            if facts.deal.status == "open":
                # Another step of theirs, of which somebody wants to hear at once.
                step = replace(self._step(name, today), quiet_until=today)
                self._store_turn(person, PutNextStep(name, step))
                break
        if self.up:
            self._speak()

    def _turn(self, person: Somebody) -> None:
        """The person says something about one of their deals."""
        open_deals = [name for name, facts in person.facts.items() if facts.deal.status == "open"]
        if open_deals:
            self._say_something(person, self._random.choice(open_deals))

    def _say_something(self, person: Somebody, name: str) -> None:
        facts, today = person.facts[name], self._today(person)
        deal, step = facts.deal, facts.next_step
        heard = PutDeal(replace(deal, heard_on=today, asked=0, asked_on=None, quiet_until=None))
        said = self._random.random()
        if said < 0.12:
            self._store_turn(
                person,
                PutDeal(
                    replace(deal, status=self._random.choice(("won", "lost", "parked")), closed_on=today)
                ),
            )
        elif said < 0.30:
            self._store_turn(person, put_off(facts, today + timedelta(days=self._random.randint(1, 20))))
        elif step is None or said < 0.60:
            done = [PutNextStep(deal.id, replace(step, happened=True))] if step else []
            self._store_turn(person, heard, *done, PutNextStep(deal.id, self._step(deal.id, today)))
        elif said < 0.64:
            self._store_turn(person, PutNextStep(deal.id, replace(step, never=True)))
        else:
            day = today + timedelta(days=self._random.randint(1, 40))
            moved = replace(
                step,
                first=day,
                last=day,
                slips=step.slips + 1,
                asked=0,
                asked_on=None,
                quiet_until=None,
                set_on=today,
            )
            self._store_turn(person, heard, PutNextStep(deal.id, moved))

    def _habit(self, person: Somebody) -> None:
        """The person changes when they want to be spoken to."""
        today, random, habits = self._today(person), self._random, person.habits
        match random.randint(0, 4):
            case 0:
                habits = replace(habits, paused_until=today + timedelta(days=random.randint(1, 20)))
            case 1:
                off = DaysOff(
                    today + timedelta(days=random.randint(0, 9)),
                    today + timedelta(days=random.randint(9, 25)),
                )
                habits = replace(habits, days_off=(*habits.days_off, off))
            case 2:
                habits = replace(habits, zone=random.choice(list(ZONES)))
            case 3:
                habits = replace(
                    habits, work_from=time(random.randint(6, 12)), work_to=time(random.randint(14, 22))
                )
            case _:
                habits = replace(
                    habits, work_days=tuple(sorted(random.sample(range(7), random.randint(2, 6))))
                )
        person.habits = habits
        self._store_turn(person, SetHabits(habits))

    def _drain(self, _: Somebody | None) -> None:
        """The worker looks by itself now and then, for what was held up."""
        if self.up:
            self._run(self.delivery.drain(None))
            self._reload()

    def _look_back(self, person: Somebody) -> None:
        """Was anything forgotten? Judged where nothing was out of the ordinary for the whole of a working day."""
        calendar, day = person.calendar, self._today(person) - _DAY
        if not self.up or self.skew or not calendar.speaks_on(day):
            return
        opens, closes = calendar.speaks_at(day), calendar.closes_at(day)
        if max(self.ordinary_since, person.touched) >= opens:
            return
        self.checks += 1
        left = [
            name
            for name, facts in person.facts.items()
            if any(moment < closes for _, moment in nudges.coming(facts, opens, calendar))
        ]
        if left and day not in person.days | person.refused:
            raise AssertionError(f"{left[0]} of {person.id} was stale on {day}, and nothing was said")
        person.waiting = {name: person.waiting.get(name, 0) + 1 for name in left}
        if any(days > len(person.facts) for days in person.waiting.values()):
            raise AssertionError(f"one of {left} of {person.id} waits behind the others for ever")

    # -- the program's side ------------------------------------------------------------------------------------------------

    def _store_turn(self, person: Somebody, *effects: Effect) -> None:
        turn, person.touched = f"turn-{next(self._turns)}", self.true
        names = {
            effect.deal.id if isinstance(effect, PutDeal) else effect.deal_id
            for effect in effects
            if isinstance(effect, PutDeal | PutNextStep)
        }

        def work(unit: UnitOfWork) -> list[DealFacts]:
            unit.speaker(person.identity, new_id=person.id, now=self.now)
            for effect in effects:
                unit.apply(effect, turn_id=turn, now=self.now)
            return [found.facts for name in sorted(names) if (found := unit.deal(name)) is not None]

        for facts in self._run(self._store.write(HERE, work)):
            person.facts[facts.deal.id] = facts
            if not _asked(facts):
                person.seen.pop(facts.deal.id, None)

    def _reload(self) -> None:
        """What was told is counted by now: exactly what was seen."""
        for person, name in self._told:
            person.facts[name] = self._facts(person, name)
        for person, name in self._told:
            facts, seen = person.facts[name], person.seen.get(name, [])
            if _asked(facts) != len(seen):
                raise AssertionError(f"{name} counts {_asked(facts)} nudges, and {len(seen)} were seen")
        self._told.clear()

    def _facts(self, person: Somebody, name: str) -> DealFacts:
        def work(unit: UnitOfWork) -> DealFacts:
            unit.speaker(person.identity, new_id=person.id, now=self.now)
            found = unit.deal(name)
            assert found is not None
            return found.facts

        return self._run(self._store.write(HERE, work))

    def _today(self, person: Somebody) -> date:
        return self.now.astimezone(person.zone).date()

    def _run(self, running: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(running)

    def _somebody(self, number: int) -> Somebody:
        zone = list(ZONES)[number % len(ZONES)]
        name = f"person-{number}"
        habits = Habits()
        if number % 3 == 1:
            habits = Habits(
                work_from=time(7 + number % 5), work_to=time(15 + number % 6), work_days=(0, 1, 3, 4)
            )
        return Somebody(Identity(*HERE, name, name.title(), "nl", zone), habits, self._plan.first)

    # -- the channel -------------------------------------------------------------------------------------------------------

    async def send(self, outgoing: Outgoing) -> str | None:
        """Take a message, or do not; nothing that is wrong about it passes."""
        fault = self._random.random()
        if fault < 0.02:
            self.faults += 1
            person = self._whose[outgoing.recipient]
            person.refused.add(self._today(person))
            raise Refused("is_archived")
        if fault < 0.04:
            self.faults += 1
            raise TryLater(0)
        self._judge(outgoing)
        if fault < 0.06:
            self.faults += 1
            raise OutcomeUnknown("reset")
        return None

    async def look_up(self, outgoing: Outgoing) -> LookUp:
        return Posted() if outgoing.key in self.keys else NotThere()

    def _judge(self, outgoing: Outgoing) -> None:
        person, now = self._whose[outgoing.recipient], self.now
        today = self._today(person)
        if outgoing.key in self.keys:
            raise AssertionError(f"{outgoing.key} was sent twice")
        if not person.open_at(now):
            raise AssertionError(
                f"{person.id} was spoken to outside their hours, at {now.astimezone(person.zone)}"
            )
        if today in person.days:
            raise AssertionError(f"{person.id} was spoken to twice on {today}")
        self.keys.add(outgoing.key)
        person.days.add(today)
        self.messages += 1
        for name in self._asked_about(outgoing.message):
            self._judge_nudge(person, name, today)

    def _judge_nudge(self, person: Somebody, name: str, today: date) -> None:
        facts = person.facts[name]
        step, seen = facts.next_step, person.seen.setdefault(name, [])
        self.nudges += 1
        if facts.deal.status != "open":
            raise AssertionError(f"{name} is closed, and was asked about")
        if step is not None and step.last is not None and step.last >= today:
            raise AssertionError(f"{name} was asked about on {today}, and their date is {step.last}")
        if len(seen) >= len(_PAUSES):
            raise AssertionError(f"{name} was asked about more than {len(_PAUSES)} times")
        if seen and today < person.calendar.working_day_after(seen[-1], _PAUSES[len(seen)]):
            raise AssertionError(f"{name} was asked about on {seen[-1]} and again on {today}")
        seen.append(today)
        self._told.append((person, name))

    def _asked_about(self, message: Message) -> Iterator[str]:
        """The deals whose step a message asks about."""
        for part in message.parts:
            line = part.text if isinstance(part, Ask) else part
            if (
                isinstance(line, Line)
                and line.key.startswith("nudge.")
                and line.key.endswith((".ask", ".line"))
            ):
                yield self._customers[str(dict(line.values)["customer"])]


# The first, fourth and eighth working day: so many lie between each and the one before.
_PAUSES: Final = (0, 3, 4)


def _asked(facts: DealFacts) -> int:
    return (facts.next_step or facts.deal).asked
