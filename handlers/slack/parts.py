"""What the Slack app is made of, and how long it tries when Slack waits for an answer."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeVar

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.coach.turn.context import Policy
from bot.coach.understanding.text import Language
from bot.delivery import Delivery
from bot.erasable import ErasingStore
from bot.errors import PerhapsStored, StorageError
from bot.turn_counts import TurnCounts
from handlers.slack.people import NotKnownNow, People
from handlers.slack.refusals import NOT_THERE
from handlers.slack.traffic import GatedClient, Resting, code_of, is_limit, seconds_of

T = TypeVar("T")
_LOG: Final = logging.getLogger("nextstep.slack")
# Seconds after which a tap is no longer tried again: Slack waits three in all.
TAP_PATIENCE: Final = 2.3
_BETWEEN_TRIES: Final = 0.2


@dataclass(frozen=True, slots=True)
class Parts:
    """What the app is made of. `workspace` is the one that the client's token is from. `new_id` makes an id that was never made before; `wake` lets waiting messages go out; `turns` counts what became of what people said."""

    store: ErasingStore
    workspace: str
    client: GatedClient
    people: People
    delivery: Delivery
    now: Callable[[], datetime]
    monotonic: Callable[[], float]
    new_id: Callable[[], str]
    wake: Callable[[], None]
    language: Language
    policy: Policy
    turns: TurnCounts


def patience() -> float:
    """Seconds in which what Slack does not send again has to be taken."""
    return TAP_PATIENCE


async def while_slack_waits(parts: Parts, work: Callable[[], Awaitable[T]], until: float | None = None) -> T:
    """What `work` answers; where the database or Slack is busy it is tried again, as long as there is time.

    `until`, by the parts' own clock, where Slack has been waiting already. Raises what the last try raised, but
    `PerhapsStored` where any of them did: that a later one was not taken says nothing of that one.
    """
    until = parts.monotonic() + TAP_PATIENCE if until is None else until
    in_doubt: PerhapsStored | None = None
    while True:
        try:
            return await work()
        except (StorageError, NotKnownNow) as error:
            if isinstance(error, PerhapsStored):
                in_doubt = error
            if parts.monotonic() + _BETWEEN_TRIES >= until:
                raise in_doubt or error from None
            await asyncio.sleep(_BETWEEN_TRIES)


def unsaved(error: Exception) -> str:
    """The key of the line for somebody whose tap, command or form was not stored, or perhaps was."""
    return "slack.perhaps_saved" if isinstance(error, PerhapsStored) else "slack.not_saved"


async def in_time(opening: Awaitable[bool]) -> bool:
    """Whether a window opened before Slack has to have its answer."""
    try:
        async with asyncio.timeout(TAP_PATIENCE):
            return await opening
    except TimeoutError:
        return False


async def best_effort(call: Awaitable[object]) -> bool:
    """What is nice to have: where it fails, nothing is lost and nothing is tried again. Answers whether Slack took it."""
    return await not_taken(call) is None


async def not_taken(call: Awaitable[object]) -> Exception | None:
    """Why Slack did not take something that is nice to have; None when it did."""
    try:
        async with asyncio.timeout(TAP_PATIENCE):
            await call
            return None
    except (SlackApiError, SlackClientError, aiohttp.ClientError, TimeoutError, OSError) as error:
        _LOG.info("a courtesy was not shown", extra={"error": type(error).__name__})
        return error


def not_shown(error: Exception) -> bool:
    """Whether Slack says that it showed nothing, and will not there: not where an answer was lost, or it has trouble of its own."""
    if isinstance(error, Resting):
        return error.let_go is None
    return isinstance(error, SlackApiError) and (is_limit(error) or code_of(error) in NOT_THERE)


def rests_for(error: Exception) -> float | None:
    """After how many seconds Slack takes it, where it only was too much; None for anything else."""
    if isinstance(error, Resting):
        return error.seconds if error.let_go is None else None
    if isinstance(error, SlackApiError) and is_limit(error):
        return seconds_of(error.response.headers)
    return None
