"""Handing a file over to Slack: Slack says where its bytes go, takes them, and is told in which conversation it stands.

Until the last of these three nobody sees anything of it. The bytes wait in a file without a name, which is gone when it is
closed, whatever happens: they may be more than memory should hold, and Slack wants to know first how many there are.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from http import HTTPStatus
from tempfile import TemporaryFile
from typing import IO, Any, Final

from aiohttp import ClientError, ClientTimeout
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from yarl import URL

from bot.errors import NextstepError, OutcomeUnknown, Refused, StorageError, TryLater
from handlers.slack.refusals import NO_FILES, NO_SCOPE

# A spreadsheet takes a table for one in an older alphabet unless it begins so.
_UTF_8: Final = "\ufeff"
_SOON: Final = 1.0
# Bytes a second that the slowest way to Slack takes, by which it is judged that the bytes of a file do not come any more.
_SLOWEST: Final = 25_000
# Makes one call of the Web API, and says what its answer means.
Called = Callable[[Callable[[], Awaitable[AsyncSlackResponse]]], Awaitable[Mapping[str, Any]]]


class NoFiles(NextstepError):  # noqa: N818 - reads as what is the case
    """Slack takes no file of ours: the scope was not granted, or the workspace has no room for any."""


async def hand_over(
    client: AsyncWebClient, called: Called, pieces: AsyncIterator[str], *, name: str, patience: float
) -> str:
    """Give a text to Slack, however long it is; answers the id of a file that nobody sees yet.

    `patience`: seconds in which Slack takes the bytes of a short one.

    Raises:
        NoFiles: when Slack takes none here.
        Refused: when there is nothing to give.
        TryLater, OutcomeUnknown: when it was not taken now; nobody has seen anything of it either way.
    """
    try:
        with TemporaryFile() as file:
            length = await _written(pieces, file)
            place = await called(lambda: client.files_getUploadURLExternal(filename=name, length=length))
            seconds = patience + length / _SLOWEST
            await _put(client, URL(str(place.get("upload_url"))), file, seconds)
    except (TimeoutError, ClientError):
        raise OutcomeUnknown("the file did not get to Slack") from None
    except StorageError:
        # Or they are being erased, and with them the message that this is for.
        raise TryLater(_SOON) from None
    except TryLater as later:
        if later.reason == NO_SCOPE:
            raise NoFiles(NO_SCOPE) from None
        raise
    except Refused as refusal:
        if str(refusal) in NO_FILES:
            raise NoFiles(str(refusal)) from None
        raise
    return str(place.get("file_id"))


async def show(client: AsyncWebClient, called: Called, file_id: str, *, room: str, comment: str) -> None:
    """Let the file stand in a conversation, under a comment that is escaped.

    Raises:
        As `called`.
    """
    files: list[dict[str, str | None]] = [{"id": file_id, "title": "Nextstep"}]
    await called(
        lambda: client.files_completeUploadExternal(files=files, channel_id=room, initial_comment=comment)
    )


async def _written(pieces: AsyncIterator[str], file: IO[bytes]) -> int:
    """Write a text into the file as it comes; answers how many bytes there are."""
    length = 0
    async for piece in pieces:
        length += file.write((piece if length else _UTF_8 + piece).encode())
    if not length:
        raise Refused("nothing is kept about them")
    file.seek(0)
    return length


async def _put(client: AsyncWebClient, where: URL, file: IO[bytes], seconds: float) -> None:
    """Send the bytes, in so many seconds; not in clear, unless all that is said to this Slack is, and without saying who we are."""
    in_clear = where.scheme == URL(client.base_url).scheme == "http"
    if client.session is None or not (where.scheme == "https" or in_clear):
        raise OutcomeUnknown("there is nowhere to put the file")
    sending = client.session.post(
        where, data=file, headers={"Content-Type": "text/csv"}, timeout=ClientTimeout(total=seconds)
    )
    async with sending as answer:
        if answer.status != HTTPStatus.OK:
            raise OutcomeUnknown("the file was not taken")
