"""What a deal is about where "for" says so: "langs geweest voor de wasstraat", "they look at us for change management"."""

from collections.abc import Sequence

from bot.coach.understanding.deals.nounphrases import Span, nouns_only, phrase, tells_time
from bot.coach.understanding.deals.things import NEVER_TOPICS
from bot.coach.understanding.deals.wordclasses import is_plain, is_thing
from bot.coach.understanding.deals.words import DETERMINERS, ORDINARY
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.words import is_act

GO_FOR = frozenset({"voor", "for"})
_WENT = frozenset("ging verliep liep went was is gedaan gegeven gehad done".split())
_AT_MOST = 3
# "For two ultrasounds": how many stands before the thing.
COUNTS = frozenset(
    "twee drie vier vijf zes zeven acht negen tien elf twaalf twintig two three four five six seven eight nine ten eleven twelve twenty some several enkele".split()
)


def for_it(flow: Flow, start: int, stop: int) -> Span | None:
    """As in "bij Acme langs geweest voor de wasstraat"."""
    place = next(
        (n for n in range(start, stop - 1) if flow.words[n] in GO_FOR and flow.words[n + 1] in DETERMINERS),
        None,
    )
    if place is None:
        return for_things(flow, start, stop) or _for_these(flow, start, stop)
    found = phrase(flow, place + 1, stop) if not tells_time(flow, place + 1) else None
    return found if found and nouns_only(flow, *found) else None


def for_things(flow: Flow, start: int, stop: int) -> Span | None:
    """As in "doorverwezen naar OBS De Klimop voor kluisjes": a word or two that close the clause."""
    for first in (stop - 1, stop - 2):
        cue = first - 1
        if cue > start and flow.words[cue] in COUNTS:
            cue -= 1
        if cue < start or flow.words[cue] not in GO_FOR or tells_time(flow, first):
            continue
        words = flow.words[first:stop]
        if nouns_only(flow, first, stop) and not _for_no_thing(words):
            return first, stop
    return None


def _for_no_thing(words: Sequence[str]) -> bool:
    """Whether small words, acts or words of selling stand here; in "change management" a verb is half of a thing."""
    *half, last = words
    if is_plain(last) or any(word in ORDINARY for word in half):
        return True
    return any(is_act(word) and not is_thing(word) for word in words) or NEVER_TOPICS.issuperset(words)


def _for_these(flow: Flow, start: int, stop: int) -> Span | None:
    """As in "demo bij Snelpost voor route optimalisatie ging lekker": up to how it went."""
    if start >= stop or flow.words[start] not in GO_FOR:
        return None
    end = next((n for n in range(start + 1, stop) if flow.words[n] in _WENT), start)
    if not start + 1 < end <= start + 1 + _AT_MOST or tells_time(flow, start + 1):
        return None
    fits = nouns_only(flow, start + 1, end) and not NEVER_TOPICS.issuperset(flow.words[start + 1 : end])
    return (start + 1, end) if fits else None
