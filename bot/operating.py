"""The part of the command line for whoever runs the program, and for the rights of people: flags in.

What a command needs is imported when it runs.
"""

import sys
from pathlib import Path
from typing import Annotated, Literal

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
    from bot.errors import SettingError  # noqa: PLC0415
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


def export(
    person: Annotated[
        str,
        typer.Option(
            metavar="NAME", help="Who: a name, or WORKSPACE:MEMBER as Slack has them.", show_default=False
        ),
    ],
    form: Annotated[
        Literal["json", "csv"], typer.Option("--format", help="The form to write it in.")
    ] = "json",
    output: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write here; only you can read the file.")
    ] = None,
) -> None:
    """Hand out everything that is stored about one of your own people."""
    from bot import commands  # noqa: PLC0415 - see the file's docstring
    from bot.settings import load  # noqa: PLC0415

    commands.export(load(), name=person, form=form, output=output)


def erase(
    person: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="One of your own people: a name, or WORKSPACE:MEMBER as Slack has them.",
            show_default=False,
        ),
    ] = None,
    contact: Annotated[
        str | None, typer.Option(metavar="NAME", help="Somebody at a customer.", show_default=False)
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether you are sure.")] = False,
) -> None:
    """Erase a person or a customer's contact, for good."""
    from bot import commands  # noqa: PLC0415 - see the file's docstring
    from bot.errors import SettingError  # noqa: PLC0415
    from bot.settings import load  # noqa: PLC0415

    def sure(question: str) -> bool:
        if yes:
            return True
        if not sys.stdin.isatty():
            raise SettingError("Erasing cannot be undone: add --yes to say that you are sure.")
        try:
            return typer.confirm(question)
        except typer.Abort:
            typer.echo()
            return False

    if commands.erase(load(), person=person, contact=contact, sure=sure):
        raise typer.Exit(1)
