"""`nextstep` as a process of its own, without the seconds that its imports take.

A server that has loaded the whole product forks for each start, by multiprocessing's own means. What is started has its own
memory, streams, environment and directory, and a signal kills it like any program. How a fresh interpreter starts, with the
encodings and closed streams it may meet, is left to the tests that start one.
"""

import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from functools import cache
from multiprocessing import reduction
from multiprocessing.context import ForkServerContext, ForkServerProcess
from pathlib import Path
from typing import IO, Protocol, Self

ROOT = Path(__file__).parents[2]


@cache
def _server() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.support.loaded"])
    return context


class _Handed:
    """A file that goes along to what is started."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __reduce__(self) -> tuple[object, ...]:
        return _received, (reduction.DupFd(self.number),)


class _Duplicate(Protocol):
    def detach(self) -> int: ...


def _received(duplicate: _Duplicate) -> _Handed:
    return _Handed(duplicate.detach())


def _become(argv: Sequence[str], environ: Mapping[str, str], cwd: str, streams: Sequence[_Handed]) -> None:
    """Be `nextstep`, in a process that was just forked."""
    for number, stream in enumerate(streams):
        os.dup2(stream.number, number)
        os.close(stream.number)
    os.environ.clear()
    os.environ.update(environ)
    time.tzset()
    os.chdir(cwd)
    # As PYTHONUTF8 makes them.
    sys.stdin = open(0, encoding="utf-8", errors="surrogateescape")  # noqa: SIM115 - the program's own
    sys.stdout = open(1, "w", encoding="utf-8", errors="surrogateescape")  # noqa: SIM115 - as above
    sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", buffering=1)  # noqa: SIM115 - as above
    sys.argv = ["nextstep", *argv]
    from bot.__main__ import main

    main()


def _started(
    argv: Sequence[str], environ: Mapping[str, str], cwd: Path, streams: Sequence[int]
) -> ForkServerProcess:
    handed = [_Handed(number) for number in streams]
    process = _server().Process(target=_become, args=(list(argv), dict(environ), str(cwd), handed))
    process.start()
    return process


def run(
    argv: Sequence[str],
    environ: Mapping[str, str],
    *,
    cwd: Path = ROOT,
    given: bytes = b"",
    timeout: float = 60,
) -> "subprocess.CompletedProcess[bytes]":
    """Run it to its end."""
    with ExitStack() as stack:
        files = [stack.enter_context(tempfile.TemporaryFile()) for _ in range(3)]
        files[0].write(given)
        files[0].seek(0)
        process = _started(argv, environ, cwd, [file.fileno() for file in files])
        process.join(timeout)
        if process.exitcode is None:
            process.kill()
            raise subprocess.TimeoutExpired(["nextstep", *argv], timeout)
        said = []
        for file in files[1:]:
            file.seek(0)
            said.append(file.read())
        code = process.exitcode
        process.close()
    return subprocess.CompletedProcess(["nextstep", *argv], code, *said)


class Running:
    """It runs, and is talked to through pipes; as a block, it is gone at the end, whatever happens."""

    def __init__(self, argv: Sequence[str], environ: Mapping[str, str]) -> None:
        (its_in, ours_in), (ours_out, its_out), (ours_err, its_err) = (os.pipe() for _ in range(3))
        self._process = _started(argv, environ, ROOT, (its_in, its_out, its_err))
        for number in (its_in, its_out, its_err):
            os.close(number)
        self.stdin: IO[bytes] = os.fdopen(ours_in, "wb")
        self.stdout: IO[bytes] = os.fdopen(ours_out, "rb")
        self.stderr: IO[bytes] = os.fdopen(ours_err, "rb")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        self.close()

    def tell(self, what: signal.Signals) -> None:
        """Send it a signal, unless it has ended."""
        if self._process.exitcode is None and self._process.pid is not None:
            os.kill(self._process.pid, what)

    def kill(self) -> None:
        """End it at once, and wait until it is gone."""
        self._process.kill()
        self._process.join()

    def close(self) -> None:
        """Let go of its streams, once it has ended."""
        for stream in (self.stdin, self.stdout, self.stderr):
            with suppress(BrokenPipeError):
                stream.close()

    def wait(self, seconds: float) -> int | None:
        """Its exit code, or None when it still runs after so long."""
        self._process.join(seconds)
        return self._process.exitcode

    def finish(self, seconds: float) -> tuple[int, bytes, bytes]:
        """Type nothing more; its exit code, and what it still says."""
        self.stdin.close()
        said = self.stdout.read(), self.stderr.read()
        code = self.wait(seconds)
        assert code is not None, "it closed its streams, and does not end"
        return code, *said
