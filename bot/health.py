"""What the program tells about itself over HTTP: that it lives, whether it can store, and how the outbox stands. No content."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Protocol

from aiohttp import web

from bot.errors import StorageError
from bot.ports import Backlog
from bot.unasked import Unasked

Handler = Callable[[web.Request], Awaitable[web.Response]]
# Per workspace that let go of us, the platform's own word for it.
Parked = Callable[[], Mapping[str, str]]
# Whether the connection stands over which the platform sends; None where it sends over HTTP.
Connected = Callable[[], bool | None]


class Looked(Protocol):
    """A database that can be asked how it is."""

    async def can_write(self) -> None:
        """See that it takes what is written, or raise `StorageError`."""
        ...

    async def backlog(self) -> Backlog:
        """How the outbox stands."""
        ...

    async def unasked(self, now: datetime) -> Unasked:
        """How it stands with what goes out unasked."""
        ...


def routes(
    store: Looked,
    parked: Parked,
    now: Callable[[], datetime],
    hooked: Mapping[int, int] | None = None,
    *,
    connected: Connected = lambda: None,
    turns: Callable[[], str] = lambda: "",
) -> list[web.RouteDef]:
    """The addresses that are asked by whoever watches the program. `hooked` counts what the hook answered, by status.

    `turns` tells in Prometheus' text format what became of what people said.
    """
    return [
        web.get("/healthz", _alive),
        web.get("/readyz", _ready(store, parked, connected)),
        web.get(
            "/metrics",
            _metrics(store, parked, now, {} if hooked is None else hooked, connected=connected, turns=turns),
        ),
    ]


async def _alive(_: web.Request) -> web.Response:
    return web.Response(text="ok")


def _ready(store: Looked, parked: Parked, connected: Connected) -> Handler:
    async def answer(_: web.Request) -> web.Response:
        try:
            await store.can_write()
        except StorageError as error:
            return web.Response(status=503, text=str(error))
        if connected() is False:
            return web.Response(
                status=503,
                text="Socket Mode is not connected: nothing that people say arrives. It is tried again.",
            )
        # What people say is stored all the same; that is what being ready means.
        notes = [
            f"; workspace {workspace} let go of the app ({code}): nothing goes out to it, one try an hour"
            for workspace, code in sorted(parked().items())
        ]
        return web.Response(text="ready" + "".join(notes))

    return answer


def _metrics(
    store: Looked,
    parked: Parked,
    now: Callable[[], datetime],
    hooked: Mapping[int, int],
    *,
    connected: Connected,
    turns: Callable[[], str],
) -> Handler:
    async def answer(_: web.Request) -> web.Response:
        at = now()
        text = as_metrics(await store.backlog(), at, parked(), await store.unasked(at), hooked)
        text += turns() + _as_connected(connected())
        return web.Response(text=text, content_type="text/plain")

    return answer


def as_metrics(
    backlog: Backlog,
    now: datetime,
    parked: Mapping[str, str],
    unasked: Unasked,
    hooked: Mapping[int, int],
) -> str:
    """The outbox, what is due and the parked workspaces in Prometheus' text format: counts, ages and codes, no content."""
    oldest, first = (_age(since, now) for since in (backlog.oldest, unasked.since))
    states = sorted({state for state, _ in backlog.given_up})
    lines = [
        "# HELP nextstep_outbox_messages Messages that still have to be dealt with.",
        "# TYPE nextstep_outbox_messages gauge",
        *(
            f'nextstep_outbox_messages{{lane="{lane}",state="{state}"}} {number}'
            for (lane, state), number in sorted(backlog.waiting.items())
        ),
        "# HELP nextstep_outbox_oldest_seconds Since when the oldest of them could have gone out.",
        "# TYPE nextstep_outbox_oldest_seconds gauge",
        f"nextstep_outbox_oldest_seconds {oldest:.0f}",
        "# HELP nextstep_outbox_given_up Messages of the last 30 days that were not delivered.",
        "# TYPE nextstep_outbox_given_up gauge",
        *(
            f'nextstep_outbox_given_up{{state="{state}"}} '
            f"{sum(number for (of, _), number in backlog.given_up.items() if of == state)}"
            for state in states
        ),
        "# HELP nextstep_due_deals Deals that are due to be spoken of unasked.",
        "# TYPE nextstep_due_deals gauge",
        f"nextstep_due_deals {unasked.due}",
        "# HELP nextstep_due_calls Calls that ended and are due to be asked about.",
        "# TYPE nextstep_due_calls gauge",
        f"nextstep_due_calls {unasked.calls}",
        "# HELP nextstep_due_oldest_seconds Since when the first of them is.",
        "# TYPE nextstep_due_oldest_seconds gauge",
        f"nextstep_due_oldest_seconds {first:.0f}",
        "# HELP nextstep_unasked_messages Messages of the day of the last 30 days; dropped: nothing was left to say.",
        "# TYPE nextstep_unasked_messages gauge",
        *(
            f'nextstep_unasked_messages{{state="{state}"}} {number}'
            for state, number in sorted(unasked.messages.items())
        ),
        "# HELP nextstep_hook_requests_total What other systems told over the hook, by the status of the answer.",
        "# TYPE nextstep_hook_requests_total counter",
        *(f'nextstep_hook_requests_total{{status="{status}"}} {hooked[status]}' for status in sorted(hooked)),
        "# HELP nextstep_workspace_parked Workspaces that let go of the app: nothing goes out to them.",
        "# TYPE nextstep_workspace_parked gauge",
        *(
            f'nextstep_workspace_parked{{workspace="{workspace}",code="{code}"}} 1'
            for workspace, code in sorted(parked.items())
        ),
    ]
    return "\n".join(lines) + "\n"


def _as_connected(connected: bool | None) -> str:
    if connected is None:
        return ""
    return (
        "# HELP nextstep_socket_connected Whether Slack can reach the program over Socket Mode (1) or not (0).\n"
        f"# TYPE nextstep_socket_connected gauge\nnextstep_socket_connected {int(connected)}\n"
    )


def _age(since: datetime | None, now: datetime) -> float:
    return max(0.0, (now - since).total_seconds()) if since else 0.0
