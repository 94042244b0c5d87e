"""The command line of the evaluation. Exits 0 whatever is found: it measures and does not decide."""

import argparse
import sys
from collections.abc import Sequence

from .corpus import KINDS, Kind, load
from .judging import JUDGES
from .report import misses, summary


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description=__doc__)
    parser.add_argument(
        "kinds", nargs="*", metavar="KIND", help=f"one or more of {', '.join(KINDS)}; all when none"
    )
    parser.add_argument("--lang", choices=("nl", "en"), help="only this language")
    parser.add_argument("--misses", action="store_true", help="list what went wrong")
    arguments = parser.parse_args(argv)
    if unknown := sorted(set(arguments.kinds) - set(KINDS)):
        parser.error(f"no such kind: {', '.join(unknown)}")
    return arguments


def _measure(kind: Kind, languages: Sequence[str], list_misses: bool) -> None:
    for name, rows in load(kind).items():
        for language in languages:
            judged = [found for row in rows if row.language == language for found in JUDGES[kind](row)]
            if not judged:
                continue
            lines = [f"{name} {language}", *summary(judged), *(misses(judged) if list_misses else ())]
            sys.stdout.write("\n".join([*lines, "", ""]))


def main(argv: Sequence[str] | None = None) -> int:
    """Measure the kinds asked for; a kind whose reader cannot be imported is named and passed over."""
    arguments = _arguments(argv)
    for kind in KINDS:
        if arguments.kinds and kind not in arguments.kinds:
            continue
        try:
            _measure(kind, (arguments.lang,) if arguments.lang else ("nl", "en"), arguments.misses)
        except ImportError as missing:
            sys.stdout.write(f"{kind}: not measured, {missing}\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
