"""An opening in the stretches between its pauses."""

from bot.coach.basics.record import record
from bot.coach.understanding.flow import Flow

# The account stands in the first clauses; what comes later is about the deal.
WORDS_READ = 90


@record
class Segment:
    """A stretch of words without a pause in it; `inside` brackets."""

    first: int
    stop: int
    inside: bool = False


def segments(flow: Flow) -> list[Segment]:
    """The stretches between pauses."""
    found: list[Segment] = []
    first, count = 0, min(len(flow.words), WORDS_READ)
    for place in range(1, count + 1):
        ends = place == count or flow.pauses[place] or flow.inside[place] != flow.inside[place - 1]
        if ends:
            found.append(Segment(first, place, flow.inside[first]))
            first = place
    return found
