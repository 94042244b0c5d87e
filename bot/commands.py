"""What the commands of `nextstep` do, apart from chatting: they look, hand out and erase, and print.

Each answers its exit code: 0, or 1 when it found something wrong. Flags are read in `__main__`.
"""

import json
import sys
from asyncio import Runner
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from bot import app
from bot.coach.known.facts import DealFacts
from bot.coach.turn.codec import Json
from bot.deal_report import HEAD, as_json, as_row
from bot.errors import NextstepError, SettingError
from bot.settings import Settings
from bot.understand import Defaults, Kind, answer
from bot.whom import Somebody, find
from bot.wording import Wording, language_of
from handlers.terminal.escaping import one_line, use_nearest

if TYPE_CHECKING:
    from storage.reading import KnownPerson, Reading


T = TypeVar("T")


class NobodyKnown(NextstepError):  # noqa: N818 - reads as what is the case
    """No workspace knows such a person."""


def deals(settings: Settings, *, name: str | None, json_wanted: bool) -> int:
    """Print what is stored per deal, of one person or of everybody in the local workspace."""
    sys.stdout.reconfigure(errors=use_nearest())  # type: ignore[union-attr]  # our own stdout is a text file
    found = stored_deals(settings, None if name is None else app.external_id_of(name))
    deals_of = found or []
    if json_wanted:
        rows = [
            as_json(facts, owner=person.name, wording=_wording(person, settings))
            for person, facts in deals_of
        ]
        print(_json_list(rows))  # noqa: T201 - printing is what this command does
    elif deals_of:
        _print_table(settings, deals_of)
    if name is not None and found is None:
        _note("Nobody of that name has chatted here yet.")
    elif not deals_of:
        _note("No deals are stored yet. Start with: nextstep chat")
    return 0


def understand(settings: Settings, kind: Kind) -> int:
    """Answer JSON lines from standard input on standard output."""
    sys.stdout.reconfigure(encoding="utf-8", errors=use_nearest())  # type: ignore[union-attr]  # as above
    sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")  # type: ignore[union-attr]  # as above
    defaults = Defaults(datetime.now(UTC), settings.tz, settings.locale, app.policy())
    good = answer(kind, sys.stdin, defaults, out=_print_line, fault=_note)
    return 0 if good else 1


def export(settings: Settings, *, name: str, form: Literal["json", "csv"], output: Path | None) -> int:
    """Hand out everything that is stored about a person.

    Raises:
        NobodyKnown: when nothing is stored about them.
    """
    from storage import export_text  # noqa: PLC0415 - slow to import
    from storage.personal_records import export_person  # noqa: PLC0415 - as above

    whom = _whom(settings, name)
    with export_person(
        app.ready_database(settings),
        workspace=(whom.channel, whom.workspace),
        external_id=whom.external_id,
        erasures=app.erasures_file(settings),
    ) as found:
        if found is None:
            raise NobodyKnown("Nobody of that name is stored here.")
        text = export_text.as_csv(found) if form == "csv" else export_text.as_json(found)
        if output is not None:
            app.write_private(output, text)
            return 0
        sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr]  # as above
        sys.stdout.writelines(text)
    return 0


def erase(settings: Settings, *, person: str | None, contact: str | None, sure: Callable[[str], bool]) -> int:
    """Erase a person, or a customer's contact, for good. `sure` asks whether that is what is wanted.

    Raises:
        SettingError: when not exactly one of the two is named.
    """
    from storage.personal_records import erase_contact, erase_person  # noqa: PLC0415 - slow to import

    now = datetime.now(UTC)
    if (person is None) == (contact is None):
        raise SettingError(
            "Name either --person, one of our own people, or --contact, somebody at a customer."
        )
    if person is not None:
        whom = _whom(settings, person)
        who = f"{one_line(whom.name)} ({one_line(whom.address)})"
        if not sure(f"Erase everything {who} typed and everything about them, for good?"):
            return _kept()
        counts = erase_person(
            app.ready_database(settings),
            workspace=(whom.channel, whom.workspace),
            external_id=whom.external_id,
            now=now,
            erasures=app.erasures_file(settings),
        )
    else:
        name = contact or ""
        if not sure(f"Take {one_line(name)} out of every deal, answer and message, for good?"):
            return _kept()
        counts = erase_contact(
            app.ready_database(settings),
            workspace=app.LOCAL,
            name=name,
            now=now,
            erasures=app.erasures_file(settings),
        )
    _print_line(_erased(counts))
    return 0


def _whom(settings: Settings, named: str) -> Somebody:
    """Who is meant; whom nobody knows is somebody of the local workspace.

    Raises:
        SettingError: when several fit, or it is no name.
    """
    from storage.personal_records import everybody  # noqa: PLC0415 - slow to import

    known_as = app.external_id_of(named)
    known = everybody(app.ready_database(settings), erasures=app.erasures_file(settings))
    return find(named, known) or Somebody(*app.LOCAL, known_as, named)


def stored_deals(settings: Settings, external_id: str | None) -> "list[tuple[KnownPerson, DealFacts]] | None":
    """Every deal with its owner, the most recently touched first; None when there is no such person."""

    def every(reading: "Reading") -> "list[tuple[KnownPerson, DealFacts]] | None":
        people = {person.id: person for person in reading.people()}
        owner = None
        if external_id is not None:
            owner = next((person.id for person in people.values() if person.external_id == external_id), None)
            if owner is None:
                return None
        found = reading.deals(owner)
        return [(people[facts.deal.owner], facts) for facts in found if facts.deal.owner in people]

    return look(settings, every)


def look(settings: Settings, at: "Callable[[Reading], T]") -> T | None:
    """What is stored, as `at` sees it in the local workspace; None while there is no database yet."""
    from storage.faults import NoDatabaseYet  # noqa: PLC0415 - slow to import

    try:
        with Runner() as runner, app.opened(settings, runner, read_only=True) as store:
            return runner.run(store.read(app.LOCAL, at))
    except NoDatabaseYet:
        return None


def _wording(person: "KnownPerson", settings: Settings) -> Wording:
    return Wording(language_of(person.language) or settings.locale)


def _print_table(settings: Settings, found: "list[tuple[KnownPerson, DealFacts]]") -> None:
    from rich.console import Console  # noqa: PLC0415 - slow to import, and not for JSON
    from rich.table import Table  # noqa: PLC0415 - as above
    from rich.text import Text  # noqa: PLC0415 - as above

    wording = Wording(settings.locale, today=app.clock(None, settings)().date())
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for head in HEAD:
        table.add_column(Text(wording.text(head)), overflow="fold")
    for _, facts in found:
        table.add_row(*(Text(one_line(cell)) for cell in as_row(facts, wording)))
    Console(no_color=settings.no_color, highlight=False).print(table)


def _json_list(rows: list[dict[str, Json]]) -> str:
    """A JSON list with one deal on each line, so that it can be read by eye and by line tools."""
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    return f"[\n{lines}\n]" if rows else "[]"


def _kept() -> int:
    _note("Nothing was erased.")
    return 1


def _erased(counts: Mapping[str, int]) -> str:
    total = sum(counts.values())
    return f"Erased; {total} records were deleted or cleaned." if total else "Nothing was stored about them."


def _print_line(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - printing is what these commands do


def _note(line: str) -> None:
    print(line, file=sys.stderr)  # noqa: T201 - as above
