"""Openings typed without capitals or commas, where a thing and a customer run into each other.

"guarding contract eastgate retail park" opens on the thing; "hartwell pallets, forklift hire" names the firm by what it
deals in, because the thing follows by itself.
"""

from bot.coach.basics.record import record
from bot.coach.understanding.deals.nounphrases import nouns_only
from bot.coach.understanding.deals.small_names import small_name_at
from bot.coach.understanding.deals.things import NEVER_TOPICS
from bot.coach.understanding.deals.wordclasses import is_capital, is_kind, is_plain, is_thing
from bot.coach.understanding.deals.words import DETERMINERS, FIRST_NAMES, ORDINARY, TOPIC_WORDS
from bot.coach.understanding.flow import Flow

_THINGS_AT_MOST, _NAME_AT_MOST = 3, 4
# A place's name begins on these, whatever else they mean: "mt harrow mine", "new forest dairy".
_PLACES_BEGIN = frozenset(
    "mt mount st saint ft fort lake port san santa los las el new north south east west upper lower great glen loch ben".split()
)
_OPENS_NO_THING = ORDINARY - TOPIC_WORDS
_GROUNDS = frozenset("park centre mine pit works yard terrace gate wharf dock docks arena depot".split())


@record
class Row:
    """Things up to `name`, and from there on a customer's name up to `stop`."""

    name: int
    stop: int


def things_first(flow: Flow, first: int, stop: int) -> Row | None:
    """Where the name begins in a clause of a thing and a house, nothing between them; None in any other."""
    # Most clauses open on a capital, or on a small word that no thing begins with.
    if stop - first < _THINGS_AT_MOST or flow.words[first] in _OPENS_NO_THING or is_capital(flow, first):
        return None
    for name in range(first + 1, min(stop - 1, first + 1 + _THINGS_AT_MOST)):
        if not is_thing(flow.words[name - 1]) or not _things(flow, first, name):
            continue
        if any(is_capital(flow, place) for place in range(first, stop)):
            return None
        if _house(flow, name, stop) or _place(flow, first, name, stop):
            return Row(name, stop)
    return None


def _things(flow: Flow, first: int, name: int) -> bool:
    """Whether the words in front are a thing: each a known one, or the last of them what every deal has."""
    words = flow.words[first:name]
    if NEVER_TOPICS.issuperset(words) or any(word in FIRST_NAMES or word in DETERMINERS for word in words):
        return False
    if all(map(is_thing, words)):
        return not is_kind(words[-1]) or len(words) == 1
    *front, last = words
    described = not any(is_plain(word) or (is_kind(word) and not is_thing(word)) for word in front)
    return described and last in TOPIC_WORDS


def _house(flow: Flow, name: int, stop: int) -> bool:
    """As in "eastgate retail park": a whole name that closes on what kind of house it is."""
    if (
        not (is_kind(flow.words[stop - 1]) or flow.words[stop - 1] in _GROUNDS)
        or is_thing(flow.words[stop - 1])
        or is_kind(flow.words[name])
    ):
        return False
    return small_name_at(flow, name, stop) == (name, stop)


def _place(flow: Flow, first: int, name: int, stop: int) -> bool:
    """As in "tyres mt harrow mine": behind things only, a name that begins as a place's."""
    words = flow.words[name:stop]
    return (
        words[0] in _PLACES_BEGIN
        and 1 < len(words) <= _NAME_AT_MOST
        and all(map(is_thing, flow.words[first:name]))
        and not any(is_plain(word) or is_thing(word) for word in words[1:])
    )


def with_trade(flow: Flow, first: int, stop: int, segment_stop: int) -> int:
    """Where a lone small name ends: behind what the firm deals in, when a comma and another thing follow it."""
    if (
        stop - first > 1
        or stop + 1 != segment_stop
        or segment_stop >= len(flow.words)
        or flow.pauses[segment_stop] != "comma"
        or is_capital(flow, first)
    ):
        return stop
    trade = flow.words[stop]
    if not is_thing(trade) or trade in TOPIC_WORDS or trade in NEVER_TOPICS:
        return stop
    end = segment_stop
    while end + 1 < len(flow.words) and not flow.pauses[end + 1]:
        end += 1
    follows = nouns_only(flow, segment_stop, end + 1) and is_thing(flow.words[end])
    return segment_stop if follows else stop
