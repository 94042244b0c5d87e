"""What became of what people said, and how long it took until it was stored: counts for Prometheus, of nobody in particular."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final, Literal

# Taken: a turn was stored. Repeated: it was told before. Refused: of somebody we do not talk to. Other: it was no turn, such
# as an export or a text that is too long. Failed: nothing of it was stored, and the person may get no answer.
Became = Literal["taken", "repeated", "refused", "other", "failed"]
_ALL: Final[tuple[Became, ...]] = ("failed", "other", "refused", "repeated", "taken")
# Seconds; Slack waits three for an answer.
_UNTIL: Final = (0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0)


@dataclass
class TurnCounts:
    """Counts since the program started. `monotonic` is a clock in seconds."""

    monotonic: Callable[[], float]
    became: Counter[Became] = field(default_factory=Counter)
    # What the door to the platform answered, by HTTP status.
    answered: Counter[int] = field(default_factory=Counter)
    _slots: list[int] = field(default_factory=lambda: [0] * (len(_UNTIL) + 1))
    _seconds: float = 0.0

    async def counted(self, work: Awaitable[Became]) -> None:
        """Wait for what is made of something that was said, and count what became of it; what it raises goes on."""
        began = self.monotonic()
        try:
            became = await work
        except BaseException:
            self.became["failed"] += 1
            raise
        self.became[became] += 1
        if became == "taken":
            took = self.monotonic() - began
            self._seconds += took
            self._slots[bisect_left(_UNTIL, took)] += 1

    def as_metrics(self) -> str:
        """In Prometheus' text format."""
        lines = [
            "# HELP nextstep_turns_total What people said or tapped, by what became of it; failed: nothing of it was stored.",
            "# TYPE nextstep_turns_total counter",
            *(f'nextstep_turns_total{{became="{each}"}} {self.became[each]}' for each in _ALL),
            "# HELP nextstep_turn_seconds How long a turn took until it was stored.",
            "# TYPE nextstep_turn_seconds histogram",
        ]
        so_far = 0
        for until, number in zip((*map(str, _UNTIL), "+Inf"), self._slots, strict=True):
            so_far += number
            lines.append(f'nextstep_turn_seconds_bucket{{le="{until}"}} {so_far}')
        lines += [
            f"nextstep_turn_seconds_sum {self._seconds:.6f}",
            f"nextstep_turn_seconds_count {so_far}",
            "# HELP nextstep_slack_requests_total Requests over HTTP in Slack's name, by the status of the answer.",
            "# TYPE nextstep_slack_requests_total counter",
            *(
                f'nextstep_slack_requests_total{{status="{status}"}} {self.answered[status]}'
                for status in sorted(self.answered)
            ),
        ]
        return "\n".join(lines) + "\n"
