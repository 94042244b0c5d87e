"""What a deal is about where "over", "about" or "re" says so: behind the name, before it, or where none is said."""

from typing import Final

from bot.coach.understanding.deals.nounphrases import Span, nouns_only, phrase, tells_time
from bot.coach.understanding.deals.segments import Segment
from bot.coach.understanding.deals.wordclasses import ABOUT_PHRASES
from bot.coach.understanding.flow import Flow


def about(flow: Flow, start: int, stop: int, parts: list[Segment], number: int) -> Span | None:
    """What stands behind "over" or "about" in the segment of the name, from `start`, or in the two after it."""
    for first, end in [(start, stop), *((part.first, part.stop) for part in parts[number + 1 : number + 3])]:
        for place in range(first, end):
            length = ABOUT_PHRASES.at(flow.words, place, end)
            if not length:
                continue
            after = place + length
            if after >= end:  # "re: scanners": the colon ended the segment
                following = next(
                    (part for part in parts if part.first == after and flow.pauses[after] == "colon"), None
                )
                if following is None:
                    continue
                return phrase(flow, after, following.stop)
            if _does_it(flow, after, end):
                return None
            if not tells_time(flow, after) and (found := phrase(flow, after, end)):
                return found
    return None


_IT: Final = frozenset("it them this that".split())


def _does_it(flow: Flow, first: int, stop: int) -> bool:
    """As in "asks his accountant about leasing it": what is done to a thing that was named elsewhere."""
    return first + 1 < stop and flow.words[first].endswith("ing") and flow.words[first + 1] in _IT


def about_in(flow: Flow, start: int, stop: int) -> Span | None:
    """As in "Wim gesproken, inkoper, over de palletkisten": nothing but nouns up to the end of the segment."""
    for place in range(start, stop):
        after = place + ABOUT_PHRASES.at(flow.words, place, stop)
        if place < after < stop and not tells_time(flow, after) and nouns_only(flow, after, stop):
            return after, stop
    return None


def about_before(flow: Flow, start: int, name_first: int) -> Span | None:
    """As in "over de verlenging gebeld met Acme"."""
    for place in range(start, name_first):
        length = ABOUT_PHRASES.at(flow.words, place, name_first)
        if length and place + length < name_first and not tells_time(flow, place + length):
            return phrase(flow, place + length, name_first)
    return None
