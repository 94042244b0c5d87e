"""A line between a program and a PostgreSQL server that can be cut where it hurts: after COMMIT, before its reply."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from urllib.parse import parse_qs, urlsplit

_COMMIT = b"Q\x00\x00\x00\x0bCOMMIT\x00"
_SOCKET = ".s.PGSQL.5432"


class Line:
    """Passes bytes on. `cut_after_commit`: how many of the next COMMITs reach the server while their replies are lost.

    `cut_after_anything`: the same of whatever is sent next. `swallow_commit`: how many of the next COMMITs break the line before
    they come to the server. `lets_in`: whether new connections get through. `shuts_after_a_cut`: from a cut on none does, and
    none that is there goes on, until somebody lets them in again.
    """

    def __init__(self, server_socket: Path) -> None:
        self.cut_after_commit = 0
        self.cut_after_anything = 0
        self.swallow_commit = 0
        self.cuts = 0
        self.lets_in = True
        self.shuts_after_a_cut = False
        self._server_socket = server_socket
        self._open: set[asyncio.WriteTransport] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, until either end closes it or it is cut."""
        if not self.lets_in:
            writer.transport.abort()
            return
        self._open.add(writer.transport)
        from_server, to_server = await asyncio.open_unix_connection(str(self._server_socket))
        cutting = asyncio.Event()

        async def forward() -> None:
            while block := await reader.read(65_536):
                if self.swallow_commit and block.endswith(_COMMIT):
                    self.swallow_commit -= 1
                    self._is_cut()
                    return
                if self.cut_after_commit and block.endswith(_COMMIT):
                    self.cut_after_commit -= 1
                    cutting.set()
                elif self.cut_after_anything:
                    self.cut_after_anything -= 1
                    cutting.set()
                to_server.write(block)
                await to_server.drain()

        async def back() -> None:
            while block := await from_server.read(65_536):
                if cutting.is_set():
                    # The server has answered, so the COMMIT counted; nobody hears of it.
                    self._is_cut()
                    return
                writer.write(block)
                await writer.drain()

        tasks = [asyncio.ensure_future(part()) for part in (forward, back)]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            self._open.discard(writer.transport)
            writer.transport.abort()
            to_server.transport.abort()

    def _is_cut(self) -> None:
        self.cuts += 1
        if self.shuts_after_a_cut:
            self.lets_in = False
            for connection in self._open:
                connection.abort()


@contextmanager
def lossy_line(url: str) -> Iterator[tuple[str, Line]]:
    """The address of the database as seen through a line, and the line."""
    parts = urlsplit(url)
    line = Line(Path(parse_qs(parts.query)["host"][0]) / _SOCKET)
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever, daemon=True)
    thread.start()
    with TemporaryDirectory(prefix="nextstep-line-") as directory:
        made = asyncio.start_unix_server(line.serve, str(Path(directory) / _SOCKET))
        server = asyncio.run_coroutine_threadsafe(made, loop).result(10)
        try:
            yield f"postgresql://postgres@{parts.path}?host={directory}", line
        finally:
            asyncio.run_coroutine_threadsafe(_end(server), loop).result(10)
            loop.call_soon_threadsafe(loop.stop)
            thread.join(10)
            loop.close()


async def _end(server: asyncio.Server) -> None:
    server.close()
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    # Sockets that were let go of are closed in the loop's next round.
    await asyncio.sleep(0)
