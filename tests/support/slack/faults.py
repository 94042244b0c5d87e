"""Faults to order, per method: a list of them in turn, or by chance from a seed. And the rate limits.

Each fault says whether the call had its effect: `effect=True` is a post that stands in the channel although the caller
got no answer, or a bad one.
"""

import asyncio
import json
import math
import random
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from tests.support.slack.clock import Clock
from tests.support.slack.world import Json

HTML = "<!DOCTYPE html><html><head><title>Server Error</title></head><body>Something went wrong</body></html>"


@dataclass(frozen=True)
class Fault:
    """What goes wrong with one call."""

    name: str
    how: Literal["answer", "reset", "silence"] = "answer"
    effect: bool = False
    status: int = 200
    body: str | None = None  # None: the answer it would have been
    kind: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()
    seconds: float = 0.0
    late_effect: bool = False
    gate: asyncio.Event | None = None


def error(code: str, *, effect: bool = False) -> Fault:
    """`{"ok": false, "error": code}`: `fatal_error`, `internal_error`, `is_archived`, whatever Slack may say."""
    return Fault(code, effect=effect, status=200, body=json.dumps({"ok": False, "error": code}))


def server_error(status: int = 503, *, effect: bool = False) -> Fault:
    """A 5xx with an HTML page."""
    return Fault(f"{status}", effect=effect, status=status, body=HTML, kind="text/html")


def html(*, effect: bool = False) -> Fault:
    """An HTML page with status 200."""
    return Fault("html", effect=effect, body=HTML, kind="text/html")


def broken_json(*, effect: bool = True) -> Fault:
    """Status 200, and JSON that breaks off."""
    return Fault("broken JSON", effect=effect, body='{"ok": true, "channel": "D0')


def reset(*, effect: bool) -> Fault:
    """The connection is reset, before or after the effect."""
    return Fault("reset", "reset", effect=effect)


def silence(*, effect: bool) -> Fault:
    """No answer at all: the connection stays open."""
    return Fault("silence", "silence", effect=effect)


def late(seconds: float, *, effect_late: bool = False) -> Fault:
    """The right answer after so many seconds of the fake's clock; the effect at once, or as late."""
    return Fault("late", effect=not effect_late, late_effect=effect_late, seconds=seconds)


def held(gate: asyncio.Event, *, effect_late: bool = False) -> Fault:
    """The right answer when the gate is opened."""
    return Fault("held", effect=not effect_late, late_effect=effect_late, gate=gate)


def limited(retry_after: str | None = "1") -> Fault:
    """429, with a Retry-After as told: a number, "0", "abc", or None for no such header."""
    headers = () if retry_after is None else (("Retry-After", retry_after),)
    body = json.dumps({"ok": False, "error": "ratelimited"})
    return Fault("ratelimited", status=429, body=body, headers=headers)


@dataclass
class _Chance:
    random: random.Random
    faults: tuple[Fault, ...]
    weights: tuple[float, ...]

    def draw(self) -> Fault | None:
        at = self.random.random()
        for fault, weight in zip(self.faults, self.weights, strict=True):
            at -= weight
            if at < 0:
                return fault
        return None


@dataclass
class Faults:
    """Which call meets which fault. `*` stands for every method; a script goes before chance."""

    scripts: defaultdict[str, deque[Fault | None]] = field(default_factory=lambda: defaultdict(deque))
    chances: dict[str, _Chance] = field(default_factory=dict)
    team: dict[str, Fault] = field(default_factory=dict)

    def script(self, method: str, *faults: Fault | None) -> None:
        """The next calls of this method meet these, one each; None is a call that goes well."""
        self.scripts[method].extend(faults)

    def by_chance(self, method: str, faults: Mapping[Fault, float], *, seed: int) -> None:
        """Every call of this method meets one of these with its probability; the same seed, the same faults."""
        self.chances[method] = _Chance(random.Random(seed), (*faults,), (*faults.values(),))  # noqa: S311

    def always(self, team: str, fault: Fault | None) -> None:
        """Every call of this workspace meets this fault, until told None."""
        self.team.pop(team, None)
        if fault is not None:
            self.team[team] = fault

    def clear(self) -> None:
        """From now on everything goes well."""
        self.scripts.clear()
        self.chances.clear()
        self.team.clear()

    def next(self, method: str, team: str | None) -> Fault | None:
        """The fault that this call meets."""
        if team in self.team:
            return self.team[team]
        for name in (method, "*"):
            if self.scripts[name]:
                return self.scripts[name].popleft()
        for name in (method, "*"):
            if name in self.chances:
                return self.chances[name].draw()
        return None


@dataclass
class _Bucket:
    rate: float
    burst: float
    level: float
    seen: float

    def take(self, now: float) -> float:
        """Take one; answers how long to wait if there is none."""
        self.level = min(self.burst, self.level + max(0.0, now - self.seen) * self.rate)
        self.seen = now
        if self.level >= 1:
            self.level -= 1
            return 0.0
        return (1 - self.level) / self.rate


@dataclass
class Rates:
    """Rate limits by token bucket on the fake's clock. None stand at first: `limit` sets them."""

    clock: Clock
    rules: dict[tuple[str, str], tuple[float, float]] = field(default_factory=dict)
    buckets: dict[tuple[str, ...], _Bucket] = field(default_factory=dict)

    def limit(
        self, method: str, *, per_second: float, burst: float = 1, by: Literal["workspace", "channel"]
    ) -> None:
        """Allow a method so much per workspace, or per channel of it."""
        self.rules[method, by] = (per_second, burst)

    def as_slack(self) -> None:
        """The documented limits: one message a second per channel, the methods' tiers per workspace."""
        self.limit("chat.postMessage", per_second=1, burst=3, by="channel")
        tiers = {"chat.postMessage": 300, "chat.update": 50, "chat.postEphemeral": 100, "users.info": 100}
        tiers |= {"conversations.history": 50, "conversations.open": 50, "dnd.info": 50}
        tiers |= dict.fromkeys(("views.open", "views.push", "views.update", "views.publish"), 100)
        for method, minute in tiers.items():
            self.limit(method, per_second=minute / 60, burst=minute / 4, by="workspace")

    def wait(self, method: str, team: str, args: Json) -> int:
        """Seconds to wait before this call is allowed; 0 takes one from its buckets."""
        waits = [self._bucket(rule, team, args).take(self.clock.now()) for rule in self._rules(method, args)]
        return math.ceil(max(waits, default=0.0))

    def _rules(self, method: str, args: Json) -> Iterable[tuple[str, str]]:
        return [
            rule for rule in self.rules if rule[0] == method and (rule[1] != "channel" or "channel" in args)
        ]

    def _bucket(self, rule: tuple[str, str], team: str, args: Json) -> _Bucket:
        place = str(args["channel"]) if rule[1] == "channel" else ""
        rate, burst = self.rules[rule]
        fresh = _Bucket(rate, burst, burst, self.clock.now())
        return self.buckets.setdefault((*rule, team, place), fresh)
