"""The part of the command line for whoever runs the program: flags in. What a command needs is imported when it runs."""

from pathlib import Path
from typing import Annotated

import typer


def serve() -> None:
    """Serve Slack, until asked to stop. What is needed for it is in the README."""
    from bot.serving import serve as run  # noqa: PLC0415 - see the file's docstring
    from bot.settings import load  # noqa: PLC0415

    run(load())


def migrate() -> None:
    """Bring the database's schema up to date. A new database needs no migration."""
    from bot import upkeep  # noqa: PLC0415 - see the file's docstring
    from bot.settings import load  # noqa: PLC0415

    upkeep.migrate(load())


def why(
    deal: Annotated[
        str, typer.Argument(metavar="DEAL", help="The customer, or a part of the name.", show_default=False)
    ],
    name: Annotated[str | None, typer.Option("--as", metavar="NAME", help="Of this person only.")] = None,
    now: Annotated[
        str | None, typer.Option(metavar="ISO", help="As if it were this time; the present, when left out.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As a JSON object.")] = False,
) -> None:
    """Say why the coach will or won't ask about a deal by itself, and when, as things stand. Changes nothing."""
    from bot import why as explain  # noqa: PLC0415 - see the file's docstring
    from bot.settings import load  # noqa: PLC0415

    code = explain.why(load(), deal, name=name, now=now, json_wanted=as_json)
    if code:
        raise typer.Exit(code)


def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A new file.", show_default=False)],
) -> None:
    """Copy the whole database to one new file. Programs may go on using it meanwhile."""
    from bot import upkeep  # noqa: PLC0415 - see the file's docstring
    from bot.settings import load  # noqa: PLC0415

    upkeep.back_up(load(), file)


def restore(
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="What `backup` made.", show_default=False)
    ] = None,
    by_other_tools: Annotated[
        bool,
        typer.Option("--by-other-tools", help="The database was put back already: only do what must follow."),
    ] = False,
) -> None:
    """Put a copy back in the database's place, and keep what stood there beside it.

    What was still to be sent when the copy was made may have been sent since: it is looked up first. Who was erased
    since is erased again. Stop every program that uses the database before.
    """
    from bot import upkeep  # noqa: PLC0415 - see the file's docstring
    from bot.ports import SettingError  # noqa: PLC0415
    from bot.settings import load  # noqa: PLC0415

    if (file is None) != by_other_tools:
        raise SettingError("Name the file to put back, or say --by-other-tools when it was put back already.")
    if file is not None:
        upkeep.restore(load(), file)
    else:
        upkeep.hold(load())


def tick(
    now: Annotated[
        str | None, typer.Option(metavar="ISO", help="As if it were this time; the present, when left out.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")] = False,
) -> None:
    """Do what is due: queue what goes out unasked, remove what was kept for its time, drop what is too late to send.

    Says what it did, per person and deal; --dry-run says what it would do, without keeping anybody else from writing. A
    time in the future removes by that clock, so try such a thing with --dry-run, or on a copy.
    """
    from bot import upkeep  # noqa: PLC0415 - see the file's docstring
    from bot.settings import load  # noqa: PLC0415

    upkeep.tick(load(), now=now, dry_run=dry_run)
