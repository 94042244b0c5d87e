"""Reading what a request holds: no more than is allowed, within its time, and what breaks off is no fault of ours."""

import asyncio
from typing import Final

from aiohttp import ClientPayloadError, web
from aiohttp.http_exceptions import HttpProcessingError

# Seconds that a body may take. Nobody who has something to say needs more, and what is open costs memory.
PATIENCE: Final = 10.0
_CHUNK: Final = 65_536


class NotRead(Exception):  # noqa: N818 - reads as what is the case
    """A body that is not read to its end: too large (413), too slow (408), or broken off (400)."""

    def __init__(self, status: int) -> None:
        super().__init__(f"status {status}")
        self.status = status


async def body_of(request: web.Request, largest: int) -> bytes:
    """The whole body, of at most so many bytes.

    Raises:
        NotRead: with the HTTP status that says why not.
    """
    if request.content_length is not None and request.content_length > largest:
        raise NotRead(413)
    body = bytearray()
    try:
        async with asyncio.timeout(PATIENCE):
            async for chunk in request.content.iter_chunked(_CHUNK):
                body += chunk
                if len(body) > largest:
                    raise NotRead(413)
    except TimeoutError:
        raise NotRead(408) from None
    except (ConnectionError, ClientPayloadError, web.RequestPayloadError, HttpProcessingError):
        raise NotRead(400) from None
    return bytes(body)
