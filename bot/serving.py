"""`nextstep serve`: the configured channels, delivery, health and metrics, on one event loop, until asked to stop."""

import asyncio
import gc
import logging
import signal
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from aiohttp import ClientSession, ClientTimeout, TCPConnector, web

from bot import app, logs
from bot.coach.days.public_holidays import public_holidays
from bot.coach.understanding.text import utterance
from bot.coach.understanding.told_readings import DealWords
from bot.coach.words import all_readers, part_reading
from bot.delivery import Delivery
from bot.errors import SettingError
from bot.ids import Ids
from bot.models import command_weights, part_weights, perspective_weights, piece_weights, yes_weights
from bot.scheduler import Scheduler
from bot.settings import Settings
from bot.site import site_of
from bot.turn_counts import TurnCounts
from bot.wording import LANGUAGES, Wording
from bot.worker import Worker
from handlers.slack.app import SlackApp
from handlers.slack.parts import Parts
from handlers.slack.people import CHANNEL, People
from handlers.slack.send import SlackChannel
from handlers.slack.starting import CannotServe, connected, who_we_are
from handlers.slack.traffic import Gate, GatedClient, Pace

if TYPE_CHECKING:
    from storage.engine import SqlStore

_LOG: Final = logging.getLogger("nextstep.serve")
# Seconds between looks at the outbox when nothing wakes the worker.
_IDLE: Final = 5.0
_IDLE_AT_LEAST: Final = 0.2
_CONNECTIONS: Final = 50
_AT_ONCE: Final = 16
# Seconds for who still sends a body after its refusal to read that it was refused; then the connection is closed.
_LINGERING: Final = 1.0
# Seconds for what people did just before the end to be stored and answered: more than a turn takes that is not stuck.
_FINISHING: Final = 10.0
# Seconds beyond the patience after which a call is over in any case; most have a limit of their own before that.
_MARGIN: Final = 1.0
# So many objects more than before, and garbage is looked for among them.
_NEW_OBJECTS: Final = 10_000


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
    with asyncio.Runner() as runner, app.opened(settings, runner, whole=True) as store:
        _load_words()
        _settle_memory()
        runner.run(_serve(settings, tokens, store))


async def _serve(settings: Settings, tokens: Tokens, store: "SqlStore") -> None:
    stop, up = asyncio.Event(), asyncio.Event()

    async def until_stopped() -> None:
        async with running(settings, tokens, store, now=lambda: datetime.now(UTC)) as served:
            up.set()
            _LOG.info("serving", extra={"port": served.port, "workspace": served.slack.parts.workspace})
            await stop.wait()
            _LOG.info("stopping: what is under way is finished first")

    work = asyncio.create_task(until_stopped())

    def asked_to_stop() -> None:
        stop.set()
        if not up.is_set():
            # Nothing is under way yet, and what is waited for may not come.
            work.cancel()

    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, asked_to_stop)
    try:
        await work
    except asyncio.CancelledError:
        if not stop.is_set():
            raise
        _LOG.info("stopped before it served")


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
        us = await who_we_are(client, calls=bool(settings.hook_secrets))
        us.tell_missing()
        pace = Pace(clock=time.monotonic, per_minute=settings.slack_bulk_per_minute)
        people = People(client, zone=settings.tz, language=settings.locale, monotonic=time.monotonic, now=now)
        channel = SlackChannel(
            client,
            now=now,
            pace=pace,
            people=people,
            patience=settings.patience,
            export=lambda to: store.export_table((to.channel, to.workspace), to.external_id),
        )

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
            prepare=channel.prepare,
        )
        worker = Worker(delivery, idle=min(_IDLE, max(settings.grace, _IDLE_AT_LEAST)))

        def told(code: str | None) -> None:
            _tell_parked(us.workspace, code)
            if code is None:
                worker.wake()

        gate.told = told
        turns = TurnCounts(time.monotonic)
        slack = SlackApp(
            Parts(
                store=store,
                workspace=us.workspace,
                client=client,
                people=people,
                delivery=delivery,
                now=now,
                monotonic=time.monotonic,
                new_id=ids.new,
                wake=worker.wake,
                language=settings.locale,
                policy=app.policy(),
                turns=turns,
            )
        )
        bolt = slack.bolt(
            token=tokens.bot, signing_secret=tokens.signing_secret, bot_id=us.bot_id, bot_user=us.bot_user
        )
        async with AsyncExitStack() as doors:
            socket = None
            if tokens.app is not None:
                # Once we serve, what is lost comes back by itself.
                socket = await connected(
                    bolt, tokens.app, settings.slack_api_url, patience=settings.patience, told=_tell_lost
                )
                doors.push_async_callback(socket.close)
            site = site_of(
                settings,
                tokens.signing_secret,
                store,
                bolt,
                (us.workspace, gate),
                now=now,
                turns=turns,
                socket=socket,
            )
            port = await _listening(site, settings, doors)
            if socket is not None:
                # Of these the last is done first: both ways end with nothing under way, and then the connection goes.
                doors.push_async_callback(socket.finish, _FINISHING)
            work = asyncio.create_task(worker.run())
            scheduler = Scheduler(store, now=now, queued=worker.wake)
            scheduler.start()
            try:
                yield Served(port, slack, worker, scheduler)
            finally:
                await scheduler.end()
                await doors.aclose()
                slack.homes.end()
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
    for weights in (perspective_weights, command_weights, yes_weights, piece_weights, part_weights):
        weights()
    # With these it is read what a clause is about, which loads what that asks as well.
    part_reading.read_part(utterance("-"), LANGUAGES[0], DealWords({}), part_weights)
    public_holidays("NL", None, 2026)
    app.keep_what_is_loaded()


def _settle_memory() -> None:
    """What is loaded by now stays for as long as the program runs: looking through all of it for garbage is a pause for everybody."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])


def _tell_parked(workspace: str, code: str | None) -> None:
    if code is None:
        _LOG.info("a workspace takes messages again", extra={"workspace": workspace})
    else:
        _LOG.warning(
            "a workspace let go of the app: nothing goes out to it until it is installed again",
            extra={"workspace": workspace, "code": code},
        )


def _tell_lost(code: str | None) -> None:
    if code is None:
        _LOG.info("Socket Mode is connected again")
    else:
        _LOG.warning("Socket Mode is not connected: nothing that people say arrives", extra={"code": code})


async def _listening(site: web.Application, settings: Settings, doors: AsyncExitStack) -> int:
    """Answer over HTTP until `doors` are closed, which lets what is under way end; the port that it is at.

    Raises:
        CannotServe: when the port cannot be used.
    """
    runner = web.AppRunner(site, access_log=None, lingering_time=_LINGERING, shutdown_timeout=_FINISHING)
    await runner.setup()
    doors.push_async_callback(runner.cleanup)
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
    except OSError as error:
        raise CannotServe(
            f"Port {settings.port} cannot be used ({error.strerror}). Set PORT to another one."
        ) from None
    return int(runner.addresses[0][1])
