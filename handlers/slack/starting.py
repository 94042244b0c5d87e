"""What Slack has to answer before the program serves: as whom it is there, and whether Socket Mode may be used.

Each refusal is a sentence for whoever starts the program. No call lasts longer than the session or the client allows.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from aiohttp import ClientError
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import NextstepError
from handlers.slack.scopes import missing
from handlers.slack.socket import Socket
from handlers.slack.traffic import code_of

_LOG: Final = logging.getLogger("nextstep.serve")
# What Slack says, or does not say at all, when nothing is wrong with our token.
_TROUBLE: Final = frozenset(
    {"", "ratelimited", "internal_error", "fatal_error", "service_unavailable", "request_timeout"}
)


class CannotServe(NextstepError):  # noqa: N818 - reads as what is the case
    """The program cannot serve as it is set up; the sentence says what to do."""


@dataclass(frozen=True, slots=True)
class Us:
    """Where the token is from, and who the bot is there."""

    workspace: str
    bot_id: str
    bot_user: str
    missing: tuple[str, ...]

    def tell_missing(self) -> None:
        """Say in the log which scopes are missing, if any."""
        if self.missing:
            _LOG.warning(
                "Slack did not grant scopes that are needed: add them under OAuth & Permissions and install the app again",
                extra={"missing": ", ".join(self.missing)},
            )


async def who_we_are(client: AsyncWebClient, *, calls: bool) -> Us:
    """As whom the bot's token speaks, and which scopes it lacks; `calls`: whether other systems tell that calls have ended.

    Raises:
        CannotServe: when Slack does not take it, or does not answer.
    """
    try:
        answer = await client.auth_test()
    except SlackApiError as error:
        raise _refused(
            error, "Slack does not accept SLACK_BOT_TOKEN ({}). Install the app again and use its new token."
        ) from None
    except (SlackClientError, ClientError, OSError, TimeoutError):
        raise _not_reached() from None
    workspace, bot_id, bot_user = (str(answer.get(name) or "") for name in ("team_id", "bot_id", "user_id"))
    return Us(workspace, bot_id, bot_user, tuple(missing(answer.headers, calls=calls)))


async def connected(
    bolt: AsyncApp, token: str, base_url: str, *, patience: float, told: Callable[[str | None], None]
) -> Socket:
    """A connection over Socket Mode, for whoever asks for it to close. `patience` and `told` are as in `Socket`.

    Raises:
        CannotServe: when Slack does not take the app-level token, or cannot be reached.
    """
    socket = Socket(bolt, token, base_url, patience=patience, told=told)
    try:
        await socket.open()
    except SlackApiError as error:
        raise _refused(
            error,
            "Slack does not accept SLACK_APP_TOKEN ({}). Make an app-level token with the scope connections:write "
            "under Basic Information, and switch Socket Mode on.",
        ) from None
    except (SlackClientError, ClientError, OSError, TimeoutError):
        raise _not_reached() from None
    return socket


def _refused(error: SlackApiError, sentence: str) -> CannotServe:
    code = code_of(error)
    if code in _TROUBLE:
        return CannotServe("Slack has trouble of its own. Start again in a few minutes.")
    return CannotServe(sentence.format(code))


def _not_reached() -> CannotServe:
    return CannotServe("Slack cannot be reached. See whether this machine may connect to it (SLACK_API_URL).")
