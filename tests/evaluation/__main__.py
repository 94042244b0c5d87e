"""The command line of the evaluation. Exits 0 whatever is found: it measures and does not decide.

The part set aside is only measured: what went wrong in it is not shown, so that no rule is written for it.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from bot.coach.understanding.text import Language
from bot.wording import LANGUAGES

from .corpus import ASIDE, FOLDER, KINDS, Kind, Row, aside, load
from .figures import Figures, figures
from .judging import JUDGES
from .report import misses, summary

RECORDED = ASIDE / "recorded.json"


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description=__doc__)
    parser.add_argument(
        "kinds", nargs="*", metavar="KIND", help=f"one or more of {', '.join(KINDS)}; all when none"
    )
    parser.add_argument("--lang", choices=LANGUAGES, help="only this language")
    parser.add_argument("--misses", action="store_true", help="list what went wrong in the part tuned on")
    parser.add_argument("--record", action="store_true", help="record the figures of the part set aside")
    parser.add_argument(
        "--wrong", action="store_true", help="record which answers of the part tuned on are wrong"
    )
    arguments = parser.parse_args(argv)
    if unknown := sorted(set(arguments.kinds) - set(KINDS)):
        parser.error(f"no such kind: {', '.join(unknown)}")
    return arguments


def measured(kinds: Sequence[Kind] = KINDS) -> dict[str, Figures]:
    """The figures of the part set aside, by kind and language."""
    return {
        f"{kind} {language}": figures(kind, [row for row in aside(kind) if row.language == language])
        for kind in kinds
        for language in LANGUAGES
    }


HELD: tuple[Kind, ...] = ("answers", "visits")
"""The kinds of which every row that is right is held by the suite."""


def known_wrong(kind: Kind) -> Path:
    """The file that names the rows which do not yet leave what they say."""
    return FOLDER / f"{kind}.wrong.json"


def wrong_rows(kind: Kind, language: Language) -> tuple[tuple[Row, object], ...]:
    """The rows in a language of the part tuned on that are wrong now, with what is wrong."""
    rows = (row for rows in load(kind).values() for row in rows if row.language == language)
    return tuple((row, found.found) for row in rows for found in JUDGES[kind](row) if not found.good)


def _record_wrong() -> None:
    for kind in HELD:
        wrong = sorted(row.id for language in LANGUAGES for row, _ in wrong_rows(kind, language))
        known_wrong(kind).write_text(json.dumps(wrong, indent=1) + "\n", encoding="utf-8")


def _show(name: str, kind: Kind, rows: Sequence[Row], languages: Sequence[str], list_misses: bool) -> None:
    for language in languages:
        judged = [found for row in rows if row.language == language for found in JUDGES[kind](row)]
        if judged:
            lines = [f"{name} {language}", *summary(judged), *(misses(judged) if list_misses else ())]
            sys.stdout.write("\n".join([*lines, "", ""]))


def main(argv: Sequence[str] | None = None) -> int:
    """Measure the kinds asked for, first on the part tuned on, then on the part set aside."""
    arguments = _arguments(argv)
    languages = (arguments.lang,) if arguments.lang else LANGUAGES
    kinds = [kind for kind in KINDS if not arguments.kinds or kind in arguments.kinds]
    if arguments.record:
        RECORDED.write_text(json.dumps(measured(), indent=1, sort_keys=True) + "\n", encoding="utf-8")
        return 0
    if arguments.wrong:
        _record_wrong()
        return 0
    for kind in kinds:
        for name, rows in load(kind).items():
            _show(name, kind, rows, languages, arguments.misses)
        _show(f"{kind}, set aside,", kind, aside(kind), languages, False)
    for name, found in measured(kinds).items():
        sys.stdout.write(f"set aside, {name}\n")
        sys.stdout.writelines(f"  {measure:<30} {value:.3f}\n" for measure, value in found.items())
    return 0


if __name__ == "__main__":
    sys.exit(main())
