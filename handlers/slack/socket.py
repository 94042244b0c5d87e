"""Socket Mode: the connection over which Slack sends what it would else send to an address, and whether it stands."""

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from typing import Final

from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app, send_async_response
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from handlers.slack.edge import is_whole
from handlers.slack.traffic import code_of

# Slack asks every connection to come back every few hours, and one that broke off is noticed within ten seconds: only what
# lasts longer than this many seconds is worth a word.
_GRACE: Final = 15.0
_BETWEEN_LOOKS: Final = 1.0
_PING: Final = 10.0
_CLOSING: Final = 2.0


class _Client(SocketModeClient):
    """The SDK's, which goes on trying with an address for ever once it has one; each is good for one connection."""

    # Slack's own word for why there is no new address, while it gives none.
    refused_with: str | None = None
    patience: float

    async def issue_new_wss_url(self) -> str:
        """As the SDK's, and remembers why it failed."""
        try:
            url = await super().issue_new_wss_url()
        except SlackApiError as error:
            self.refused_with = code_of(error) or None
            raise
        self.refused_with = None
        return url

    async def connect(self) -> None:
        """As the SDK's, with a new address where one leads nowhere."""
        while not self.closed:
            with suppress(TimeoutError):
                async with asyncio.timeout(self.patience):
                    await super().connect()  # type: ignore[no-untyped-call]  # the SDK leaves it so
                return
            self.wss_uri = None


class Socket:
    """One connection, which comes back by itself.

    `patience`: seconds within which connecting succeeds, or has failed. `told` hears when nothing arrives any more, with Slack's word
    for why, where it gives one, or an empty text; and with None when it is back.
    """

    def __init__(
        self,
        bolt: AsyncApp,
        token: str,
        base_url: str,
        *,
        patience: float,
        told: Callable[[str | None], None],
    ) -> None:
        self._bolt = bolt
        self._token = token
        self._patience = patience
        self._told = told
        # Not one of the SDK's loggers: they put payloads into words.
        self._logger = logging.getLogger("slack_sdk.nextstep")
        self._web = AsyncWebClient(
            base_url=base_url, timeout=max(1, round(patience)), retry_handlers=[], logger=self._logger
        )
        self._client: _Client | None = None
        self._up_at = 0.0
        self._watching: asyncio.Task[None] | None = None
        self._under_way: set[asyncio.Task[object]] = set()
        self._is_ending = False

    async def open(self) -> None:
        """Connect for the first time.

        Raises:
            SlackApiError: when Slack does not take the token.
            TimeoutError, ClientError, OSError: when it cannot be reached.
        """
        client = _Client(self._token, logger=self._logger, web_client=self._web, ping_interval=_PING)
        client.patience = self._patience
        client.socket_mode_request_listeners.append(self._heard)
        self._client = client
        try:
            async with asyncio.timeout(self._patience):
                # Asked here and not by the SDK, which does not give up.
                answer = await self._web.apps_connections_open(app_token=self._token)
                client.wss_uri = str(answer["url"])
                await client.connect()
        except BaseException:
            await self.close()
            raise
        self._up_at = time.monotonic()
        self._watching = asyncio.create_task(self._watch())

    @property
    def stands(self) -> bool:
        """Whether what people do arrives; what is over in a moment does not count."""
        now = time.monotonic()
        if self._is_up():
            self._up_at = now
        return now - self._up_at <= _GRACE

    async def finish(self, within: float) -> None:
        """Take nothing more, and let what was taken come to its acknowledgement; after so many seconds it is broken off.

        What comes in meanwhile is not acknowledged: Slack sends an event again, to whoever is connected then.
        """
        self._is_ending = True
        if not self._under_way:
            return
        _, late = await asyncio.wait(self._under_way, timeout=within)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def close(self) -> None:
        """Let go of it, at once: `finish` comes first where something may be under way."""
        if self._watching is not None:
            self._watching.cancel()
        if self._client is not None:
            with suppress(TimeoutError):
                async with asyncio.timeout(_CLOSING):
                    await self._client.close()  # type: ignore[no-untyped-call]  # the SDK leaves it so
            await self._client.aiohttp_client_session.close()

    def _is_up(self) -> bool:
        client = self._client
        session = client.current_session if client is not None else None
        return client is not None and session is not None and not session.closed and not client.stale

    async def _watch(self) -> None:
        """Tell once when it is lost, and once when it is back."""
        lost = False
        while True:
            await asyncio.sleep(_BETWEEN_LOOKS)
            if lost == self.stands:
                lost = not lost
                why = self._client.refused_with if self._client is not None else None
                self._told((why or "") if lost else None)

    async def _heard(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        task = asyncio.current_task()
        if self._is_ending or task is None or not is_whole(request.payload):
            return
        # The SDK runs each envelope in a task of its own, and waits for none of them when it closes.
        self._under_way.add(task)
        try:
            began = time.time()
            answer = await run_async_bolt_app(self._bolt, request)
            if answer.status == HTTPStatus.NOT_FOUND:
                # What no listener of ours wants is still "received", as it is over HTTP.
                answer = BoltResponse(status=HTTPStatus.OK)
            await send_async_response(client, request, answer, began)
        finally:
            self._under_way.discard(task)
