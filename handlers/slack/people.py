"""Who is speaking, as Slack knows them, and whether we talk to them at all. Nothing is stored here.

Guests, bots, strangers from shared channels and people who were deactivated are refused. Where Slack does not answer, nobody
is let in: the caller says "try again".
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.cleaning import clean
from bot.coach.days.calendars import zone_named
from bot.coach.understanding.text import Language
from bot.errors import NextstepError
from bot.ports import Identity
from bot.wording import language_of
from handlers.slack.traffic import Resting, code_of

CHANNEL: Final = "slack"
# Seconds: a look-up stands before a turn that has three in all.
_PATIENCE: Final = 1.0
# So long nobody is asked for again: Slack tells of a change only once, and to one program. Before something goes out unasked it is
# less, and while Slack does not answer, what was found is good for a day.
_FRESH: Final = 900.0
_FRESH_FOR_SENDING: Final = 300.0
_GOOD_FOR: Final = 24 * 3600.0
_BETWEEN_TRIES: Final = 30.0
_MOST_KNOWN: Final = 20_000


class NotKnownNow(NextstepError):  # noqa: N818 - reads as what is the case
    """Slack did not say who this is; the same may be tried again in a moment, or when it no longer is `resting`."""

    def __init__(self, why: str, resting: Resting | None = None) -> None:
        super().__init__(why)
        self.resting = resting


class Refused(NextstepError):  # noqa: N818 - as above
    """Somebody we do not talk to. `language` is theirs, for the one line that says so."""

    def __init__(self, language: Language) -> None:
        super().__init__("not a member of this workspace")
        self.language = language


@dataclass(frozen=True, slots=True)
class _Known:
    who: Identity | Refused
    at: float
    asked: float


class People:
    """Looks people up with `users.info` and remembers them for a while. `monotonic` is a clock in seconds, `now` an aware one."""

    def __init__(
        self,
        client: AsyncWebClient,
        *,
        zone: str,
        language: Language,
        monotonic: Callable[[], float],
        now: Callable[[], datetime],
    ) -> None:
        self._client = client
        self._zone = zone
        self._language = language
        self._monotonic = monotonic
        self._now = now
        self._known: OrderedDict[tuple[str, str], _Known] = OrderedDict()
        # What Slack is being asked at this moment.
        self._flights: dict[tuple[str, str], asyncio.Task[_Known]] = {}

    async def identity(self, team: str, user: str) -> Identity:
        """The person behind a user's id in a workspace.

        Raises:
            Refused: when we do not talk to them.
            NotKnownNow: when Slack does not answer in time.
        """
        known, now = self._known.get((team, user)), self._monotonic()
        if known is None or not _is_fresh(known, now):
            try:
                known = await self._asked(team, user)
            except NotKnownNow:
                if known is None or known.at + _GOOD_FOR <= now:
                    raise
                known = self._keep((team, user), _Known(known.who, known.at, now))
        return _let_in(known)

    def asked(self, team: str, user: str) -> asyncio.Future[Identity]:
        """As `identity`, asked for now and not when it is waited for: what fails meanwhile is not tried once more."""
        known = self._known.get((team, user))
        if known is None or not _is_fresh(known, self._monotonic()):
            task = asyncio.ensure_future(self.identity(team, user))
            task.add_done_callback(_nobody_minds)
            return task
        answer: asyncio.Future[Identity] = asyncio.get_running_loop().create_future()
        if isinstance(known.who, Refused):
            answer.set_exception(known.who)
            _nobody_minds(answer)
        else:
            answer.set_result(known.who)
        return answer

    async def at_sending(self, team: str, user: str) -> Identity:
        """The same, at the moment when something is said to them that they did not ask for: who they are now.

        Raises:
            As `identity`; what was known earlier does not count.
        """
        known = self._known.get((team, user))
        if known is None or known.at + _FRESH_FOR_SENDING <= self._monotonic():
            known = await self._asked(team, user)
        return _let_in(known)

    def forget(self, team: str, user: str) -> None:
        """Look this person up again next time: something about them changed."""
        self._known.pop((team, user), None)
        # What is being asked may be answered with what was before.
        self._flights.pop((team, user), None)

    async def _asked(self, team: str, user: str) -> _Known:
        """What Slack says now; who asks while somebody else does hears the same answer."""
        line = (team, user)
        flight = self._flights.get(line)
        if flight is None:
            flight = self._flights[line] = asyncio.create_task(self._flown(line))
        # Whoever gives up does so alone.
        return await asyncio.shield(flight)

    async def _flown(self, line: tuple[str, str]) -> _Known:
        flight = asyncio.current_task()
        try:
            found, now = await self._look_up(*line), self._monotonic()
            known = _Known(found, now, now)
            return self._keep(line, known) if self._flights.get(line) is flight else known
        finally:
            if self._flights.get(line) is flight:
                del self._flights[line]

    def _keep(self, line: tuple[str, str], known: _Known) -> _Known:
        self._known[line] = known
        self._known.move_to_end(line)
        if len(self._known) > _MOST_KNOWN:
            self._known.popitem(last=False)
        return known

    async def _look_up(self, team: str, user: str) -> Identity | Refused:
        asked = self._now()
        try:
            async with asyncio.timeout(_PATIENCE):
                answer = await self._client.users_info(user=user, include_locale=True)
        except SlackApiError as error:
            code = code_of(error)
            if code in _NOBODY:
                return Refused(self._language)
            raise NotKnownNow(f"users.info did not say who this is: {code or 'no word of Slack'}") from None
        except Resting as resting:
            raise NotKnownNow("users.info rests", resting) from None
        except (TimeoutError, aiohttp.ClientError, OSError, SlackClientError):
            raise NotKnownNow("users.info did not answer") from None
        found = answer.get("user")
        if not isinstance(found, dict):
            raise NotKnownNow("users.info gave no user")
        return self._read(team, user, found, asked)

    def _read(self, team: str, user: str, found: dict[str, Any], asked: datetime) -> Identity | Refused:
        chosen = language_of(str(found.get("locale") or ""))
        language = chosen or self._language
        if (
            any(found.get(flag) for flag in _NOT_OURS)
            or found.get("team_id", team) != team
            or user == "USLACKBOT"
        ):
            return Refused(language)
        profile = found.get("profile")
        names = profile if isinstance(profile, dict) else {}
        called = (" ".join(clean(str(names.get(key) or "")).split()) for key in ("display_name", "real_name"))
        name = next(filter(None, called), user)
        # Slack may be ahead of the zones that this machine knows.
        zone = str(found.get("tz") or "")
        lives_by = zone if zone_named(zone) else self._zone
        # Only where the workspace granted `users:read.email`: another system tells by it whose call has ended.
        email = clean(str(names.get("email") or "")).strip().lower() or None
        return Identity(
            CHANNEL,
            team,
            user,
            name,
            language,
            lives_by,
            email,
            follows_language=chosen is not None,
            told_at=asked,
        )


async def names_of(asked: Mapping[str, Awaitable[Identity]]) -> dict[str, str]:
    """How the colleagues among these are called; who is none, or whom Slack does not tell of now, is left out."""
    found = await asyncio.gather(*asked.values(), return_exceptions=True)
    return {user: who.name for user, who in zip(asked, found, strict=True) if isinstance(who, Identity)}


def _is_fresh(known: _Known, now: float) -> bool:
    return max(known.at + _FRESH, known.asked + _BETWEEN_TRIES) > now


def _nobody_minds(answer: asyncio.Future[Identity]) -> None:
    """How it failed was looked at, even where nobody waits for it any more."""
    if not answer.cancelled():
        answer.exception()


def _let_in(known: _Known) -> Identity:
    if isinstance(known.who, Refused):
        raise known.who
    return known.who


_NOBODY: Final = frozenset({"user_not_found", "user_not_visible"})
# A guest of either kind, a bot, a workflow, somebody from another company, somebody who left.
_NOT_OURS: Final = (
    "is_restricted", "is_ultra_restricted", "is_bot", "is_workflow_bot", "is_stranger", "deleted", "is_invited_user",
)  # fmt: skip
