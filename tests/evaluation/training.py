"""Train the weights that read beside the rules: `python -m tests.evaluation.training [perspective] [intent] [yes] [steps] [told] [introduction]`.

The same rows give the same weights. `--cross` stores nothing: it holds each file of rows out as a whole, trains on the
others, and puts the rules beside the weights.
"""

import argparse
import sys
from collections.abc import Sequence
from types import ModuleType

from . import (
    training_intent,
    training_introduction,
    training_perspective,
    training_steps,
    training_told,
    training_yes,
)

TRAINED: dict[str, ModuleType] = {
    "perspective": training_perspective,
    "intent": training_intent,
    "yes": training_yes,
    "steps": training_steps,
    "told": training_told,
    "introduction": training_introduction,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Train and store, or measure with `--cross`."""
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation.training", description=__doc__)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"of {', '.join(TRAINED)}; all when none")
    parser.add_argument("--cross", action="store_true", help="measure only: each file held out as a whole")
    arguments = parser.parse_args(argv)
    if unknown := sorted(set(arguments.kinds) - set(TRAINED)):
        parser.error(f"nothing is trained for: {', '.join(unknown)}")
    for kind in arguments.kinds or TRAINED:
        for line in TRAINED[kind].cross() if arguments.cross else [TRAINED[kind].store()]:
            sys.stdout.write(line + "\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
