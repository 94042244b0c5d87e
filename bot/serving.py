"""`nextstep serve`: the configured channels, delivery, health and metrics, on one event loop, until asked to stop."""

import asyncio
import gc
import logging
import signal
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from aiohttp import ClientError, ClientSession, ClientTimeout, TCPConnector, web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot import app, logs
from bot.coach import all_readers
from bot.coach.public_holidays import public_holidays
from bot.delivery import Delivery
from bot.errors import NextstepError, SettingError
from bot.ids import Ids
from bot.models import command_weights, perspective_weights, yes_weights
from bot.scheduler import Scheduler
from bot.settings import Settings
from bot.site import site_of
from bot.wording import LANGUAGES, Wording
from bot.worker import Worker
from handlers.slack.app import SlackApp
from handlers.slack.parts import Parts
from handlers.slack.people import CHANNEL, People
from handlers.slack.send import SlackChannel
from handlers.slack.traffic import Gate, GatedClient, Pace, code_of

if TYPE_CHECKING:
    from storage.engine import SqlStore

_LOG: Final = logging.getLogger("nextstep.serve")
# Seconds between looks at the outbox when nothing wakes the worker.
_IDLE: Final = 5.0
_IDLE_AT_LEAST: Final = 0.2
_CONNECTIONS: Final = 50
_AT_ONCE: Final = 16
# Seconds beyond the patience after which a call is over in any case; most have a limit of their own before that.
_MARGIN: Final = 1.0
# So many objects more than before, and garbage is looked for among them.
_NEW_OBJECTS: Final = 10_000
# What Slack says, or does not say at all, when nothing is wrong with our token.
_TROUBLE: Final = frozenset(
    {"", "ratelimited", "internal_error", "fatal_error", "service_unavailable", "request_timeout"}
)


class CannotServe(NextstepError):  # noqa: N818 - reads as what is the case
    """The program cannot serve as it is set up; the sentence says what to do."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """What Slack gave for one workspace."""

    bot: str
    signing_secret: str
    app: str | None


def tokens_of(settings: Settings) -> Tokens:
    """What is needed to talk to Slack.

    Raises:
        SettingError: naming what is missing.
    """
    bot, secret, app_token = (
        found.get_secret_value() if found is not None else ""
        for found in (settings.slack_bot_token, settings.slack_signing_secret, settings.slack_app_token)
    )
    if not bot:
        raise SettingError("SLACK_BOT_TOKEN is not set. The README says where Slack shows it.")
    if not secret and not app_token:
        raise SettingError(
            "Set SLACK_SIGNING_SECRET, for requests over HTTP, or SLACK_APP_TOKEN, for Socket Mode. "
            "The README says where Slack shows them."
        )
    return Tokens(bot, secret, app_token or None)


def serve(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT; then no new work is taken, and what is under way is finished.

    Raises:
        NextstepError: when a setting is missing, the database cannot be used, or Slack refuses the token.
    """
    tokens = tokens_of(settings)
    logs.set_up(settings.log_level)
    with asyncio.Runner() as runner, app.opened(settings, runner) as store:
        _load_words()
        _settle_memory()
        runner.run(_serve(settings, tokens, store))


async def _serve(settings: Settings, tokens: Tokens, store: "SqlStore") -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    async with running(settings, tokens, store, now=lambda: datetime.now(UTC)) as served:
        _LOG.info("serving", extra={"port": served.port, "workspace": served.slack.parts.workspace})
        await stop.wait()
        _LOG.info("stopping: what is under way is finished first")


@dataclass(frozen=True, slots=True)
class Served:
    """What is up: the port it listens on, the Slack app, the worker behind it, and what looks for what is due."""

    port: int
    slack: SlackApp
    worker: Worker
    scheduler: Scheduler


@asynccontextmanager
async def running(
    settings: Settings, tokens: Tokens, store: "SqlStore", *, now: Callable[[], datetime]
) -> AsyncIterator[Served]:
    """Everything of `serve`, up and answering. `now` answers an aware instant."""
    # On the session itself: with one that is given, the SDK's own `timeout` is not looked at, and a call could last for minutes.
    longest = ClientTimeout(total=settings.patience + _MARGIN)
    async with ClientSession(connector=TCPConnector(limit=_CONNECTIONS), timeout=longest) as session:
        ids = Ids()
        client = _client(settings, tokens, session)
        gate = client.gate
        us = await _who_we_are(client)
        pace = Pace(clock=time.monotonic, per_minute=settings.slack_bulk_per_minute)
        channel = SlackChannel(client, now=now, pace=pace, patience=settings.patience)

        def rests(seconds: float) -> None:
            worker.wake_in(seconds)

        delivery = Delivery(
            store,
            channel,
            ids.new(),
            now,
            time.monotonic,
            CHANNEL,
            _AT_ONCE,
            compose=channel.compose,
            rests=rests,
        )
        worker = Worker(delivery, idle=min(_IDLE, max(settings.grace, _IDLE_AT_LEAST)))

        def told(code: str | None) -> None:
            _tell_parked(us.workspace, code)
            if code is None:
                worker.wake()

        gate.told = told
        slack = SlackApp(
            Parts(
                store=store,
                workspace=us.workspace,
                client=client,
                people=People(client, zone=settings.tz, language=settings.locale, monotonic=time.monotonic),
                delivery=delivery,
                now=now,
                monotonic=time.monotonic,
                new_id=ids.new,
                wake=worker.wake,
                language=settings.locale,
                policy=app.policy(),
            )
        )
        bolt = slack.bolt(
            token=tokens.bot, signing_secret=tokens.signing_secret, bot_id=us.bot_id, bot_user=us.bot_user
        )
        site = site_of(settings, tokens.signing_secret, store, bolt, (us.workspace, gate), now=now)
        socket = await _socket(settings, tokens, bolt)
        runner = web.AppRunner(site, access_log=None)
        await runner.setup()
        listening = web.TCPSite(runner, settings.host, settings.port)
        try:
            await listening.start()
        except OSError as error:
            raise CannotServe(
                f"Port {settings.port} cannot be used ({error.strerror}). Set PORT to another one."
            ) from None
        work = asyncio.create_task(worker.run())
        scheduler = Scheduler(store, now=now, queued=worker.wake)
        scheduler.start()
        try:
            yield Served(_port_of(runner), slack, worker, scheduler)
        finally:
            await scheduler.end()
            if socket is not None:
                await socket.close_async()  # type: ignore[no-untyped-call]  # as above
            await runner.cleanup()
            await slack.end()
            worker.end()
            await work


def _client(settings: Settings, tokens: Tokens, session: ClientSession) -> GatedClient:
    return GatedClient(
        Gate(clock=time.monotonic),
        token=tokens.bot,
        base_url=settings.slack_api_url,
        session=session,
        retry_handlers=[],
        trust_env_in_session=False,
        logger=_silent(),
    )


async def _socket(settings: Settings, tokens: Tokens, bolt: AsyncApp) -> AsyncSocketModeHandler | None:
    """Connected, where Socket Mode is set up."""
    if tokens.app is None:
        return None
    socket = AsyncSocketModeHandler(
        bolt, tokens.app, web_client=AsyncWebClient(base_url=settings.slack_api_url)
    )
    await socket.connect_async()  # type: ignore[no-untyped-call]  # Bolt leaves it so
    return socket


def _silent() -> logging.Logger:
    """For the SDK: where its logger has no level of its own it puts every payload into words, even if nobody hears them."""
    logger = logging.getLogger("slack_sdk.nextstep")
    logger.setLevel(logging.CRITICAL)
    return logger


def _load_words() -> None:
    """What is loaded when first used, readers, calendars and holidays: nobody's message waits for it, or for a look through it."""
    for language in LANGUAGES:
        all_readers.load(language)
        wording = Wording(language)
        for value in (date(2026, 1, 1), Decimal(1), ("-", "-")):
            wording.value(value)
    for weights in (perspective_weights, command_weights, yes_weights):
        weights()
    public_holidays("NL", None, 2026)
    app.keep_what_is_loaded()


def _settle_memory() -> None:
    """What is loaded by now stays for as long as the program runs: looking through all of it for garbage is a pause for everybody."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])


@dataclass(frozen=True, slots=True)
class _Us:
    """Where the token is from, and who the bot is there."""

    workspace: str
    bot_id: str
    bot_user: str


async def _who_we_are(client: AsyncWebClient) -> _Us:
    try:
        answer = await client.auth_test()
    except SlackApiError as error:
        code = code_of(error)
        if code in _TROUBLE:
            raise CannotServe("Slack has trouble of its own. Start again in a few minutes.") from None
        raise CannotServe(
            f"Slack does not accept SLACK_BOT_TOKEN ({code}). Install the app again and use its new token."
        ) from None
    except (SlackClientError, ClientError, OSError, TimeoutError):
        raise CannotServe(
            "Slack cannot be reached. See whether this machine may connect to it (SLACK_API_URL)."
        ) from None
    return _Us(*(str(answer.get(name) or "") for name in ("team_id", "bot_id", "user_id")))


def _tell_parked(workspace: str, code: str | None) -> None:
    if code is None:
        _LOG.info("a workspace takes messages again", extra={"workspace": workspace})
    else:
        _LOG.warning(
            "a workspace let go of the app: nothing goes out to it until it is installed again",
            extra={"workspace": workspace, "code": code},
        )


def _port_of(runner: web.AppRunner) -> int:
    return int(runner.addresses[0][1])
