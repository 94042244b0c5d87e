"""`make bench`: every benchmark, or the ones named. `--rounds N` sets how often each is measured."""

import argparse
import platform
import sys

from benchmarks import advance, nudging, reading, slack, startup, storing

PARTS = {
    "reading": reading.report,
    "advance": advance.report,
    "startup": startup.report,
    "storing": storing.report,
    "nudging": nudging.report,
    "slack": slack.report,
}

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "part", nargs="*", choices=[*PARTS, "memory", []], help="which benchmarks (all but memory)"
    )
    parser.add_argument("--rounds", type=int, default=9, help="how often each is measured")
    given = parser.parse_args()
    print(f"Python {platform.python_version()} on {sys.platform}, {platform.machine()}")
    for name in given.part or PARTS:
        if name == "memory":
            slack.endurance()
        else:
            PARTS[name](given.rounds)
