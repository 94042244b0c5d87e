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
    """Passes bytes on. `cut_after_commit`: how many of the next COMMITs reach the server while their replies are lost."""

    def __init__(self, server_socket: Path) -> None:
        self.cut_after_commit = 0
        self.cuts = 0
        self._server_socket = server_socket

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, until either end closes it or it is cut."""
        from_server, to_server = await asyncio.open_unix_connection(str(self._server_socket))
        cutting = asyncio.Event()

        async def forward() -> None:
            while block := await reader.read(65_536):
                if self.cut_after_commit and block.endswith(_COMMIT):
                    self.cut_after_commit -= 1
                    cutting.set()
                to_server.write(block)
                await to_server.drain()

        async def back() -> None:
            while block := await from_server.read(65_536):
                if cutting.is_set():
                    # The server has answered, so the COMMIT counted; nobody hears of it.
                    self.cuts += 1
                    return
                writer.write(block)
                await writer.drain()

        tasks = [asyncio.ensure_future(part()) for part in (forward, back)]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            writer.transport.abort()
            to_server.transport.abort()


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
