"""The `nextstep` command line: flags in, exit codes out. What a command needs is imported when it runs."""

import errno
import gc
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Final, Literal, NoReturn

import typer

from bot import operating

FOUND_WRONG: Final = 1
REFUSED: Final = 2
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})


def _examples(*lines: str) -> str:
    """Commands to try, below a command's help; the first line keeps the others as they stand."""
    return "\n".join(["\b", "Try:", *(f"  {line}" for line in lines)])


cli = typer.Typer(
    name="nextstep",
    help="A sales coach in chat: four questions, asked from the customer's side of the table.\n\n"
    "Start with:  nextstep chat\n\n"
    "Settings come from flags, the environment (DATABASE_URL, ERASURES_FILE, NEXTSTEP_LOCALE, TZ, NO_COLOR) or a file nextstep.toml; "
    "`nextstep doctor` shows each, and where it comes from.",
    epilog=_examples(
        "nextstep chat --as Anna",
        "nextstep deals --as Anna --json",
        "nextstep understand date --help",
        "nextstep export --person Anna --output anna.json",
        "nextstep erase --person Anna",
        "nextstep backup monday.db",
        "nextstep doctor",
    ),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version  # noqa: PLC0415 - only for --version

        typer.echo(f"nextstep {version('nextstep')}")
        raise typer.Exit


@cli.callback()
def _root(
    _version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and stop.")
    ] = False,
) -> None:
    """The flags before any command."""


@cli.command(
    short_help="Talk to the coach.",
    epilog=_examples(
        "nextstep chat",
        "nextstep chat --as Anna --locale nl",
        'echo "just spoke with Acme" | nextstep chat --as Anna --session monday',
    ),
)
def chat(
    name: Annotated[
        str | None, typer.Option("--as", metavar="NAME", help="Your name; your login's, when left out.")
    ] = None,
    locale: Annotated[str | None, typer.Option(metavar="nl|en", help="The language to speak.")] = None,
    now: Annotated[
        str | None,
        typer.Option(
            metavar="ISO",
            help="Let the clock stand still at this time; what is kept for so long only goes by it too.",
        ),
    ] = None,
    session: Annotated[
        str | None,
        typer.Option(
            metavar="ID",
            help="Name the session, for a pipe: sent again, the lines of it that are stored already are skipped.",
        ),
    ] = None,
    trace: Annotated[
        bool,
        typer.Option(
            "--trace",
            help="Show the key of each reply: a reply that is repeated after a crash has the key it had.",
        ),
    ] = False,
) -> None:
    """Talk to the coach, in your own words or by number. Say "help" at any moment; Ctrl-D leaves, and all is kept.

    With a pipe: one answer on each line in, plain text out. Everything is stored as you go, and the next chat carries on
    where this one stopped.
    """
    # Looking for garbage in what is being loaded, of which nothing is, takes a tenth of the way to the prompt.
    gc.disable()
    try:
        from bot import app  # noqa: PLC0415 - see the file's docstring
        from bot.settings import load  # noqa: PLC0415

        settings = load({"locale": locale})
        language = settings.locale if locale is not None else None
        app.chat(settings, name=name, language=language, now=now, session=session, trace=trace)
    finally:
        gc.enable()


@cli.command(
    short_help="Show what is stored per deal.",
    epilog=_examples("nextstep deals", "nextstep deals --as Anna --json"),
)
def deals(
    name: Annotated[str | None, typer.Option("--as", metavar="NAME", help="Of this person only.")] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object for each deal, in a list.")
    ] = False,
) -> None:
    """Show what is stored about each deal; of everybody here, unless you say whose."""
    from bot import commands  # noqa: PLC0415 - see the file's docstring
    from bot.settings import load  # noqa: PLC0415

    _leave(commands.deals(load(), name=name, json_wanted=as_json))


@cli.command(
    short_help="Show how a text is read.",
    epilog=_examples(
        """echo '{"id":"1","lang":"en","text":"next Tuesday","now":"2026-05-11T09:00:00+02:00"}' | nextstep understand date"""
    ),
)
def understand(
    kind: Annotated[
        Literal["perspective", "steps", "date", "deal", "people", "notes", "intent"],
        typer.Argument(help="What to read.", show_default=False),
    ],
) -> None:
    """Show how the coach reads a text: JSON lines in, JSON lines out.

    Each line has "id" and "text", and may have "lang", "now", "tz" and, by kind, "question" (q1 or q3), "deals" (names
    of known deals) or "value" (the deal's price).
    """
    from bot import commands  # noqa: PLC0415 - see the file's docstring
    from bot.settings import load  # noqa: PLC0415

    _leave(commands.understand(load(), kind))


@cli.command(short_help="Look whether all is in order.", epilog=_examples("nextstep doctor"))
def doctor() -> None:
    """Look whether everything is in order, and say what to do where it is not."""
    from bot.doctor import as_text, examine  # noqa: PLC0415 - see the file's docstring

    findings = examine()
    typer.echo(as_text(findings))
    _leave(0 if all(finding.right for finding in findings) else FOUND_WRONG)


cli.command(
    short_help="Hand out all about a person.",
    epilog=_examples(
        "nextstep export --person Anna --format csv --output anna.csv",
        "nextstep export --person T0123ABCD:U0456EFGH",
    ),
)(operating.export)
cli.command(
    short_help="Erase a person or a contact.",
    epilog=_examples(
        "nextstep erase --person Anna",
        "nextstep erase --person T0123ABCD:U0456EFGH",
        'nextstep erase --contact "Sanne de Boer" --yes',
    ),
)(operating.erase)
cli.command(short_help="Serve Slack.", epilog=_examples("PORT=8080 nextstep serve"))(operating.serve)
cli.command(
    short_help="Bring the database up to date.",
    epilog=_examples("DATABASE_URL=sqlite:////srv/nextstep.db nextstep migrate"),
)(operating.migrate)
cli.command(
    short_help="Copy the database to a file.", epilog=_examples("nextstep backup /srv/backup/monday.db")
)(operating.backup)
cli.command(
    short_help="Put a copy back.",
    epilog=_examples("nextstep restore /srv/backup/monday.db", "nextstep restore --by-other-tools"),
)(operating.restore)
cli.command(
    short_help="Say when the coach will ask, and why.",
    epilog=_examples("nextstep why Acme", "nextstep why Acme --as Anna --now 2026-12-01T09:00"),
)(operating.why)
cli.command(
    short_help="Do what is due at a time.",
    epilog=_examples("nextstep tick", "nextstep tick --now 2026-12-01T09:00 --dry-run"),
)(operating.tick)


def _leave(code: int) -> None:
    if code:
        raise typer.Exit(code)


def main() -> None:
    """Run a command. An error of ours is one sentence; of any other only its name and place are told, never its text."""
    from bot.errors import NextstepError  # noqa: PLC0415 - not for --help

    _open_what_is_closed()
    try:
        try:
            cli(prog_name="nextstep")
        except SystemExit:
            sys.stdout.flush()
            raise
    except BrokenPipeError:
        # Nobody reads any more, which is no error to complain about.
        _let_go_of_output()
        raise SystemExit(FOUND_WRONG) from None
    except NextstepError as error:
        _refuse(str(error))
    except OSError as error:
        if error.errno not in _NO_ROOM:
            _unexpected(error)
        _refuse(
            f"The output cannot be written ({error.strerror}). Make room, or send it somewhere else; then run it again."
        )
    except Exception as error:  # noqa: BLE001 - the last place to keep an answer out of a traceback
        _unexpected(error)


def _unexpected(error: Exception) -> NoReturn:
    _refuse(
        f"Something went wrong that should not have ({type(error).__name__}, {_place(error)}). "
        "What was acknowledged is kept. Run the command again; if it happens again, report these words."
    )


def _open_what_is_closed() -> None:
    """A program that starts us with its input closed has nothing to say; without an output there is nowhere to answer."""
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 - open for as long as we run
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - as above
    if sys.stdout is None:
        _refuse("Standard output is closed, so there is nowhere to answer. Nothing was done.")


def _let_go_of_output() -> None:
    """Write what is left; where that fails, it is told already, and Python itself need not try again when it ends."""
    try:
        sys.stdout.flush()
    except (OSError, AttributeError):
        sys.stdout = None  # Python's own way of having no output


def _place(error: BaseException) -> str:
    """The line of our own code that an error came through last: an id that tells nothing of what was typed."""
    place, step = "start", error.__traceback__
    while step is not None:
        name = str(step.tb_frame.f_globals.get("__name__", ""))
        if name.partition(".")[0] in {"bot", "handlers", "storage"}:
            place = f"{name}:{step.tb_lineno}"
        step = step.tb_next
    return place


def _refuse(sentence: str) -> NoReturn:
    _let_go_of_output()
    with suppress(OSError):
        typer.echo(f"nextstep: {sentence}", err=True)
    sys.exit(REFUSED)


if __name__ == "__main__":
    main()
