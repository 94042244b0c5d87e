"""A small HTTP/1.1 server and client on asyncio protocols: so cheap that it is not what is measured."""

import asyncio
from collections.abc import Callable

END = b"\r\n\r\n"


class Messages(asyncio.Protocol):
    """Cuts a stream of bytes into heads and bodies (by length, or chunked) and hands each to `message`."""

    def __init__(self) -> None:
        self.buffer = bytearray()
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self.buffer.find(END)) >= 0:
            head = bytes(self.buffer[:end]).lower()
            found = body_of(self.buffer, head, end + len(END))
            if found is None:
                return
            body, used = found
            original = bytes(self.buffer[:end])
            del self.buffer[:used]
            self.message(original, head, body)

    def message(self, original: bytes, head: bytes, body: bytes) -> None:
        raise NotImplementedError


def body_of(buffer: bytearray, head: bytes, start: int) -> tuple[bytes, int] | None:
    """The body that begins at `start` and where it ends; None while it is not all there."""
    place = head.find(b"\r\ncontent-length:")
    if place >= 0:
        end = start + int(head[place + 17 :].partition(b"\r\n")[0])
        return (bytes(buffer[start:end]), end) if len(buffer) >= end else None
    if b"\r\ntransfer-encoding: chunked" not in head:
        return b"", start
    body = bytearray()
    while (line := buffer.find(b"\r\n", start)) >= 0:
        size = int(bytes(buffer[start:line]).partition(b";")[0], 16)
        if len(buffer) < line + 4 + size:
            return None
        if size == 0:
            return bytes(body), line + 4
        body += buffer[line + 2 : line + 2 + size]
        start = line + 4 + size
    return None


class Serving(Messages):
    """Answers every request with what `answer` gives for its path and body, always as JSON and 200."""

    def __init__(self, answer: Callable[[str, bytes], bytes]) -> None:
        super().__init__()
        self.answer = answer

    def message(self, original: bytes, head: bytes, body: bytes) -> None:
        path = original.split(b" ", 2)[1].decode("latin-1")
        said = self.answer(path, body)
        assert self.transport is not None
        self.transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s"
            % (len(said), said)
        )
        if b"connection: close" in head:
            self.transport.close()


class Asking(Messages):
    """One connection that is kept open; one request at a time."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__()
        self.host, self.port = host, port
        self.waiting: asyncio.Future[int] | None = None

    def message(self, original: bytes, head: bytes, body: bytes) -> None:  # noqa: ARG002 - only the status counts
        if self.waiting is not None and not self.waiting.done():
            self.waiting.set_result(int(original[9:12]))

    def connection_lost(self, exc: Exception | None) -> None:
        self.transport = None
        if self.waiting is not None and not self.waiting.done():
            self.waiting.set_exception(exc or ConnectionResetError())

    async def post(self, path: str, headers: bytes, body: bytes) -> int:
        """The status of the answer."""
        loop = asyncio.get_running_loop()
        if self.transport is None or self.transport.is_closing():
            self.buffer.clear()
            await loop.create_connection(lambda: self, self.host, self.port)
        assert self.transport is not None
        self.waiting = loop.create_future()
        self.transport.write(
            b"POST %s HTTP/1.1\r\nHost: %s\r\n%sContent-Length: %d\r\n\r\n%s"
            % (path.encode(), self.host.encode(), headers, len(body), body)
        )
        return await self.waiting
