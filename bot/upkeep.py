"""What keeps a database in order, for whoever runs the program: migrate, back up, put back, and what is due by the clock.

Each command prints what it did. Flags are read in `operating`.
"""

from asyncio import Runner
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot import app, nudging
from bot.due_report import as_lines
from bot.ports import Backlog
from bot.settings import Settings
from bot.unasked import Due, Unasked
from bot.wording import Wording
from handlers.terminal.escaping import one_line

if TYPE_CHECKING:
    from storage.retention import Forgotten


# Deals that are shown one by one.
_SHOWN: Final = 200


def migrate(settings: Settings) -> None:
    """Bring the database's schema up to date."""
    from storage.schema import migrate as bring_up_to_date  # noqa: PLC0415 - slow to import

    before, after = bring_up_to_date(app.ready_database(settings))
    if before == after:
        _say(f"The database has schema {after} already; nothing was changed.")
    else:
        _say(f"The database went from {f'schema {before}' if before else 'empty'} to schema {after}.")


def back_up(settings: Settings, target: Path) -> None:
    """Copy the whole database to one new file, while it is in use."""
    from storage.backup import back_up as copy  # noqa: PLC0415 - slow to import

    size = copy(app.ready_database(settings), target)
    _say(f"The database is copied to {target} ({size:,} bytes). Keep it as private as the database itself.")


def restore(settings: Settings, source: Path) -> None:
    """Put a copy back in the database's place."""
    from storage.backup import restore as put_back  # noqa: PLC0415 - slow to import

    erasures = app.erasures_file(settings)
    kept = put_back(app.ready_database(settings), source, erasures=erasures)
    _say(f"{source} is put back." + (f" What stood there before is now {kept}." if kept else ""))
    _begin_again(settings)


def hold(settings: Settings) -> None:
    """After other tools have put the database back: hold what was still to be sent, and erase who was erased since."""
    from storage.backup import hold as hold_unsent  # noqa: PLC0415 - slow to import

    hold_unsent(app.ready_database(settings))
    _begin_again(settings)


def tick(settings: Settings, *, now: str | None, dry_run: bool) -> None:
    """Do what is due at that time, or only say what would be: what goes out unasked, and what had its time."""
    at = app.clock(now, settings)()
    with Runner() as runner, app.opened(settings, runner, read_only=dry_run) as store:
        for line in _due_lines(runner.run(store.due(at, limit=_SHOWN + 1)), at, settings):
            _say(line)
        if dry_run:
            _say(f"At {at:%Y-%m-%d %H:%M %Z} would be removed: {_counted(runner.run(store.count_old(at)))}.")
        else:
            queued = runner.run(nudging.tick(store, at)).queued
            _say(
                f"Messages queued: {queued}. They go out when their channel is open: nextstep serve, or the next chat."
            )
            gone = runner.run(store.forget_old(at, again=True))
            late = runner.run(store.expire(at))
            _say(f"At {at:%Y-%m-%d %H:%M %Z} were removed: {_counted(gone)}.")
            if late:
                _say(f"Messages that came too late to be sent: {late}.")
        _say(outbox_line(runner.run(store.backlog())))


def _due_lines(due: Sequence[Due], at: datetime, settings: Settings) -> Iterator[str]:
    """What is due in words, cut after so many deals."""
    wording = Wording(settings.locale, today=at.date())
    if not due:
        yield f"At {at:%Y-%m-%d %H:%M %Z} nothing is due to be said."
        return
    for line in as_lines(due[:_SHOWN], at, wording):
        indent = line[: len(line) - len(line.lstrip(" "))]
        yield f"{indent}{one_line(line)}"
    if len(due) > _SHOWN:
        yield f"More is due than these {_SHOWN} deals."


def outbox_line(backlog: Backlog) -> str:
    """How the outbox stands, in a sentence or two: counts, and no word of any message."""
    waiting = sum(backlog.waiting.values())
    unclear = sum(number for (_, state), number in backlog.waiting.items() if state == "unknown")
    counted = {0: "Nothing waits", 1: "1 message waits"}.get(waiting, f"{waiting} messages wait")
    sentence = f"{counted} to be sent"
    if unclear:
        sentence += f" ({unclear} of them may have been sent before and are looked up first)"
    if backlog.oldest is not None:
        sentence += f", the oldest since {backlog.oldest:%Y-%m-%d %H:%M} UTC"
    for reason, number in sorted(backlog.resting.items()):
        # A workspace that let go of us has a word of its own; anything else rests by itself.
        what, _, code = reason.partition(": ")
        why = f"Slack let go of the app ({code})" if what == "parked" else reason
        sentence += f"; {number} held up: {why}"
    given_up = "; ".join(
        f"{number} {state}{f': {reason}' if reason else ''}"
        for (state, reason), number in sorted(backlog.given_up.items())
    )
    return f"{sentence}." + (f" Not delivered in the last 30 days: {given_up}." if given_up else "")


def unasked_line(unasked: Unasked) -> str:
    """How it stands with what goes out unasked, in a sentence or two: counts, and no word of any message."""
    counted = {0: "Nothing is", 1: "1 deal is"}.get(unasked.due, f"{unasked.due} deals are")
    if unasked.calls:
        ended = "1 call that ended" if unasked.calls == 1 else f"{unasked.calls} calls that ended"
        deals = "1 deal" if unasked.due == 1 else f"{unasked.due} deals"
        counted = f"{deals} and {ended} are"
    since = f", the first since {unasked.since:%Y-%m-%d %H:%M} UTC" if unasked.since is not None else ""
    became = ", ".join(
        f"{number} {_BECAME.get(state, state)}" for state, number in sorted(unasked.messages.items())
    )
    return f"{counted} due{since}." + (f" Messages of the last 30 days: {became}." if became else "")


_BECAME: Final = {
    "dropped": "with nothing left to say", "expired": "too late", "pending": "waiting", "claimed": "being sent",
    "unknown": "unclear", "dead": "given up",
}  # fmt: skip


def _begin_again(settings: Settings) -> None:
    """Open the database once: who was erased since the copy was made is erased again before anybody looks."""
    from storage.connecting import read_address  # noqa: PLC0415 - slow to import

    erasures = app.erasures_file(settings) or read_address(settings.database_url).erasures_file
    if erasures is not None and not erasures.exists():
        _say(
            f"{erasures} is not there. If anybody was ever erased, they may be back now: put that file in its place and run "
            "nextstep restore --by-other-tools, or erase them again. If nobody was, nothing is wrong."
        )
    with Runner() as runner, app.opened(settings, runner) as store:
        _say(outbox_line(runner.run(store.backlog())))


def _counted(gone: "Forgotten | None") -> str:
    if gone is None:
        return "nothing"
    parts = {
        "answers word for word": gone.answers,
        "messages": gone.messages,
        "event keys": gone.event_keys,
        "closed deals": gone.deals,
    }
    return ", ".join(f"{number} {name}" for name, number in parts.items() if number) or "nothing"


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - printing is what these commands do
