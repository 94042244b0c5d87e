"""The site of `nextstep serve`: everything that is answered over HTTP, put together."""

import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from aiohttp import web
from slack_bolt.async_app import AsyncApp

from bot.health import routes
from bot.hooks import Bucket, Hook
from bot.settings import Settings
from bot.turn_counts import TurnCounts
from handlers.slack.edge import LARGEST, door
from handlers.slack.people import CHANNEL
from handlers.slack.socket import Socket
from handlers.slack.traffic import Gate

if TYPE_CHECKING:
    from storage.engine import SqlStore


def site_of(
    settings: Settings,
    signing_secret: str,
    store: "SqlStore",
    bolt: AsyncApp,
    workspace: tuple[str, Gate],
    *,
    now: Callable[[], datetime],
    turns: TurnCounts,
    socket: Socket | None = None,
) -> web.Application:
    """Everything that is answered over HTTP: Slack's events, calls that ended, health and metrics."""
    team, gate = workspace
    site = web.Application(client_max_size=LARGEST)
    secrets = [secret.get_secret_value() for secret in settings.hook_secrets]
    hook = Hook(store, (CHANNEL, team), secrets, now, Bucket(time.monotonic))
    if secrets:
        site.add_routes(hook.routes())

    def parked() -> dict[str, str]:
        return {team: gate.let_go} if gate.let_go else {}

    def connected() -> bool | None:
        return socket.stands if socket is not None else None

    site.add_routes(routes(store, parked, now, hook.answered, connected=connected, turns=turns.as_metrics))
    if signing_secret:
        handle = door(bolt, secret=signing_secret, clock=time.time, answered=turns.answered)
        site.router.add_post("/slack/events", handle)
    return site
