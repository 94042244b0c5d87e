"""The benchmarks are run by hand: what they put a meter around must still be there when somebody does."""

import subprocess
import sys


def test_every_part_that_is_metered_is_there() -> None:
    subprocess.run([sys.executable, "-c", "from benchmarks import metered; metered.install()"], check=True)
