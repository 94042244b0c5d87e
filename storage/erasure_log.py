"""The file beside the database that remembers who was erased, so that a restored backup forgets them again.

JSON lines: the first holds a random salt, each other one an erasure with a salted hash of whom it was about. No name
may enter.
"""

import hmac
import json
import os
import secrets
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from bot.errors import StorageError
from storage.tables import ErasedKind

_SALT: Final = "salt"


@dataclass(frozen=True, slots=True)
class Erasure:
    """One erasure. `digest` is the salted hash of whom; `words` how many words a contact's name has (0 for a person)."""

    id: str
    kind: ErasedKind
    digest: str
    words: int
    at: datetime


class ErasureLog:
    """The file. It is made, for its owner's eyes only, with the first erasure."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._salt: bytes | None = None

    def entries(self) -> tuple[Erasure, ...]:
        """Every erasure noted, the oldest first.

        Raises:
            StorageError: when the file cannot be read; going on without it would bring erased people back.
        """
        try:
            lines = self._path.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return ()
        except (OSError, UnicodeError):
            raise self._unreadable() from None
        try:
            self._salt = bytes.fromhex(json.loads(lines[0])[_SALT]) if lines else None
            # A line that was cut short by a crash belongs to an erasure that was never answered for.
            return tuple(_read(line) for line in _whole(lines[1:]))
        except (ValueError, KeyError, TypeError):
            raise self._unreadable() from None

    def digest(self, kind: ErasedKind, workspace_id: str, whom: str) -> str:
        """The salted hash of a person's external id, or of a contact's name in folded words."""
        said = json.dumps([kind, workspace_id, whom]).encode()
        return hmac.digest(self._the_salt(), said, "sha256").hex()

    def note(self, kind: ErasedKind, workspace_id: str, whom: str, *, words: int, at: datetime) -> Erasure:
        """Write an erasure down, safely on the disk before this returns."""
        entry = Erasure(secrets.token_hex(16), kind, self.digest(kind, workspace_id, whom), words, at)
        self._append(json.dumps(asdict(entry) | {"at": at.isoformat()}))
        return entry

    def _the_salt(self) -> bytes:
        if self._salt is None:
            self.entries()
        if self._salt is None:
            self._salt = secrets.token_bytes(32)
            self._append(json.dumps({_SALT: self._salt.hex()}))
        return self._salt

    def _append(self, line: str) -> None:
        try:
            descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(descriptor, "ab") as file:
                file.write(f"{line}\n".encode())
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise StorageError(
                f"{self._path} cannot be written ({error.strerror}). Nothing was erased."
            ) from None

    def _unreadable(self) -> StorageError:
        return StorageError(
            f"{self._path} cannot be read. It says who must stay erased: put it back as it was, and start again."
        )


def _whole(lines: list[str]) -> list[str]:
    return lines[:-1] if lines and not lines[-1].endswith("}") else lines


def _read(line: str) -> Erasure:
    stored = json.loads(line)
    return Erasure(
        str(stored["id"]),
        stored["kind"],
        str(stored["digest"]),
        int(stored["words"]),
        datetime.fromisoformat(stored["at"]),
    )
