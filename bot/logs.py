"""What `serve` logs: one JSON object a line, with what happened and where, and no word of anybody.

A record of ours says what it says; its `extra` fields go along. Of a library only its name, the kind of error and the place
in its code are told: its words may hold a payload.
"""

import json
import logging
import sys
import threading
from datetime import UTC, datetime
from types import TracebackType
from typing import Final, Literal

Level = Literal["debug", "info", "warning", "error"]
OURS: Final = "nextstep"
# They put whole payloads into words, or tell what is nobody's business; what fails in them comes to us as an error.
_SILENT: Final = ("slack_bolt", "slack_sdk", "aiohttp.access", "alembic")
_STANDARD: Final = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_LOG: Final = logging.getLogger(f"{OURS}.program")


class JsonLines(logging.Formatter):
    """A record as one line of JSON: `at` (UTC), `level`, `event`, `logger`, and the record's own fields."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        at = datetime.fromtimestamp(record.created, UTC)
        line: dict[str, object] = {
            "at": at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname.lower(),
        }
        if record.name.startswith(f"{OURS}."):
            line |= {"event": record.getMessage(), "logger": record.name.removeprefix(f"{OURS}.")}
            line |= {name: value for name, value in vars(record).items() if name not in _STANDARD}
        else:
            line |= {
                "event": "a library reports",
                "logger": record.name,
                "place": f"{record.module}:{record.lineno}",
            }
        if record.exc_info and record.exc_info[0] is not None:
            line["error"] = record.exc_info[0].__name__
        return json.dumps(line, ensure_ascii=False, default=lambda value: type(value).__name__)


def set_up(level: Level) -> None:
    """Log to standard error from now on, ours from this level on; an error that nobody caught is a line as well."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    # Else a record that cannot be written is put on standard error with all it holds.
    logging.raiseExceptions = False
    logging.captureWarnings(True)
    logging.getLogger(OURS).setLevel(level.upper())
    for name in _SILENT:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    sys.excepthook = _uncaught
    threading.excepthook = lambda args: _uncaught(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: _uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def _uncaught(kind: type[BaseException], _error: BaseException | None, _trace: TracebackType | None) -> None:
    _LOG.critical("nobody caught an error", extra={"error": kind.__name__})
