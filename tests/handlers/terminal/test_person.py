"""A person at a terminal: the real command in a pseudo-terminal, told apart from a pipe by that alone."""

import os
import pty
import re
import select
import subprocess
import sys
import termios
from pathlib import Path

import pytest

# What a terminal answers when it is asked where its cursor is; prompt_toolkit waits for it.
WHERE, HERE = b"\x1b[6n", b"\x1b[1;1R"
ESCAPES = re.compile(rb"\x1b\[[0-9;?]*[a-zA-Z]")


class Terminal:
    """The far side of a pseudo-terminal."""

    def __init__(self, directory: Path, *args: str, **environ: str) -> None:
        env = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(Path(__file__).parents[3]),
            "DATABASE_URL": f"sqlite:///{directory / 'nextstep.db'}",
            "LANG": "nl_NL.UTF-8",
            "PYTHONUTF8": "1",
            "TERM": "xterm-256color",
            "TZ": "Europe/Amsterdam",
            **environ,
        }
        self._terminal, inside = pty.openpty()
        termios.tcsetwinsize(inside, (40, 80))
        self._child = subprocess.Popen(
            [sys.executable, "-m", "bot", "chat", *args],
            stdin=inside,
            stdout=inside,
            stderr=inside,
            env=env,
            start_new_session=True,
        )
        os.close(inside)
        self.shown = b""

    def until(self, words: str) -> None:
        """Read until the terminal shows these words after what was read before."""
        start = len(self.shown)
        while words not in ESCAPES.sub(b"", self.shown[start:]).decode(errors="ignore"):
            assert self._read(), f"{words!r} never came: {self.shown.decode(errors='replace')}"

    def type(self, keys: str) -> None:
        os.write(self._terminal, keys.encode())

    def left(self) -> int:
        """Read to the end and answer the exit code."""
        while self._read():
            pass
        os.close(self._terminal)
        return self._child.wait(timeout=30)

    def _read(self) -> bool:
        try:
            if not select.select([self._terminal], [], [], 30)[0]:
                return False
            found = os.read(self._terminal, 65536)
        except OSError:
            return False
        if WHERE in found:
            os.write(self._terminal, HERE)
        self.shown += found
        return bool(found)


@pytest.mark.parametrize("leaving", ["/quit\r", "\x03", "\x04"])
def test_a_person_chats_and_leaves_safely(leaving: str, tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "--as", "Anna", NO_COLOR="1")
    terminal.until("Ctrl-D stoppen")
    terminal.type("/coach Acme\r")
    terminal.until("vraag 1 van 4")
    terminal.until("Ctrl-D stoppen")
    terminal.type("\x1b[B")
    # Only what differs from the line before is painted: "Enter" keeps its "t".
    terminal.until("er kiest: 1.")
    terminal.type(leaving)
    assert terminal.left() == 0
    shown = ESCAPES.sub(b"", terminal.shown).decode().splitlines()
    assert shown[-1] == "Alles is bewaard. Verder wanneer je wilt: nextstep chat"
    assert re.search(rb"\x1b\[[0-9;]*3[1-7]m", terminal.shown) is None


def test_a_terminal_that_cannot_move_its_cursor_is_read_like_a_pipe(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "--as", "Anna", TERM="dumb")
    terminal.until("Welke klant was het?")
    terminal.type("/quit\n")
    assert terminal.left() == 0
    assert b"\x1b" not in terminal.shown
