"""What a deal is about, in an opening: after "over", behind the name, in a segment of its own, or before "voor".

The words as typed, without an article in front and without "deal" behind.
"""

import re

from bot.coach.understanding.deals.abouts import about, about_before, about_in
from bot.coach.understanding.deals.accounts import Name
from bot.coach.understanding.deals.commonwords import is_common
from bot.coach.understanding.deals.lastly import NO_THINGS, closing, in_brackets, set_in_front
from bot.coach.understanding.deals.nounphrases import Span, noun, nouns_only, tells_time
from bot.coach.understanding.deals.own_segments import own_segment
from bot.coach.understanding.deals.plain_nouns import mere_order, set_before, whose_it_is, wished
from bot.coach.understanding.deals.purposes import GO_FOR, for_it
from bot.coach.understanding.deals.run_on import things_first
from bot.coach.understanding.deals.segments import Segment
from bot.coach.understanding.deals.things import CHATTER, NEVER_TOPICS
from bot.coach.understanding.deals.told_of import told_of
from bot.coach.understanding.deals.towns import TOWNS
from bot.coach.understanding.deals.trimming import TALKING, trimmed
from bot.coach.understanding.deals.wanted import thing, wanted
from bot.coach.understanding.deals.wanted_behind import wanted_behind, wanted_next
from bot.coach.understanding.deals.whole_names import thing_of_house
from bot.coach.understanding.deals.wordclasses import is_capital, is_kind, is_thing
from bot.coach.understanding.deals.words import (
    DETERMINERS,
    LEGAL_FORMS,
    ORDINARY,
    TOPIC_WORDS,
)  # fmt: skip
from bot.coach.understanding.flow import Flow

_WHEREABOUTS = frozenset("hold site board leave track holiday time line phone call side radar".split())
_PEOPLE = frozenset(
    "crowd lads lot folk folks guys people crew gang bunch boys girls team family board mensen jongens meiden lui ploeg bende familie mannen vrouwen volk".split()
)
_TO = frozenset({"aan", "to"})
_CUES = _TO | {"voor", "for", "van", "bij", "met", "with", "at", "w", "from"}
_THERE = frozenset("bij at voor for with met".split())
_RUN_AT_MOST = 4
_LATELY = frozenset(
    "thismorning this today yesterday morning afternoon earlier just again vanmorgen vanmiddag vandaag gisteren net".split()
)
_BEHIND_AT_MOST, _LONE_AT_MOST = 4, 3
_NOWHERE = (-1, -1)
# In a longer text, a note, things are named that the deal is not about.
_OPENING_AT_MOST = 24
# "Heading home from Acme".
_ON_THE_WAY = frozenset("home heading driving walking travelling cycling naar huis onderweg".split())
# Dutch participles, also behind their first half: "terechtgekomen", "binnengelopen".
_DONE = re.compile(
    r"(?:(?:aan|af|bij|binnen|door|in|langs|mee|na|om|op|over|terecht|terug|toe|uit|voorbij|weg)?ge\w{2,}|(?:be|ver|ont)\w{3,})(?:d|t|en)"
)
_TALKED_WITHIN = 8


def topic_words(flow: Flow, parts: list[Segment], name: Name) -> Span | None:
    """The words that say what the deal with `name` is about, or None when the text does not say."""
    everything, part = parts, parts[name.segment]
    beside = everything[name.segment + 1] if name.segment + 1 < len(everything) else None
    parts = [one for one in parts if not one.inside or one == part]
    number = parts.index(part)
    found = (
        thing_of_house(flow, part.first, name.first)
        or _right_behind(flow, name.stop, part.stop)
        or about(flow, name.stop, part.stop, parts, number)
        or _behind(flow, name.stop, part.stop)
        or wanted_behind(flow, name.stop, part.stop)
        or wanted_next(flow, parts, number, name)
        or _beside(flow, name.stop, part.stop)
        or for_it(flow, name.stop, part.stop)
        or own_segment(flow, parts, number)
        or _before(flow, part.first, name.first)
        or about_before(flow, part.first, name.first)
        or set_before(flow, part, name.first)
        or _leading(flow, part.first, name.first, part.stop)
        or in_brackets(flow, part, beside)
        or _told_of(flow, parts, number, name)
        or set_in_front(flow, parts, number, name.first)
        or _about_just_before(flow, parts, number)
        or _about_in_front(flow, parts, number)
        or _named_anywhere(flow, everything, name)
    )
    return trimmed(flow, found)


def _about_just_before(flow: Flow, parts: list[Segment], number: int) -> Span | None:
    """As in "het ging over drukinkt, bij Zeefdruk Lommel": the clause before the one that names them."""
    if not number or flow.pauses[parts[number].first] != "comma":
        return None
    found = about_in(flow, parts[number - 1].first, parts[number - 1].stop)
    return None if found and any(map(is_kind, flow.words[found[0] : found[1]])) else found


def _about_in_front(flow: Flow, parts: list[Segment], number: int) -> Span | None:
    """As in "got a call about door closers from Jean-Luc, Les Tilleuls": what was said in front, and by whom."""
    if not number or len(flow.words) > _OPENING_AT_MOST or flow.pauses[parts[number].first] != "comma":
        return None
    before = parts[number - 1]
    cue = next(
        (at for at in range(before.stop - 1, before.first, -1) if flow.words[at] in _CUES), before.first
    )
    return about_in(flow, before.first, cue)


def _told_of(flow: Flow, parts: list[Segment], number: int, name: Name) -> Span | None:
    if len(flow.words) > _OPENING_AT_MOST:
        return None
    return told_of(flow, parts, number, (name.first, name.stop))


def _named_anywhere(flow: Flow, parts: list[Segment], name: Name) -> Span | None:
    if len(flow.words) > _OPENING_AT_MOST:
        return None
    stop = name.stop
    while stop < len(flow.words) and flow.words[stop] in LEGAL_FORMS:
        stop += 1
    taken = (name.first, stop)
    return (
        wanted(flow, parts, taken)
        or wished(flow, parts, taken)
        or thing(flow, parts, taken)
        or closing(flow, parts, taken)
        or whose_it_is(flow, parts, taken)
        or _it_is(flow, parts, taken)
    )


_IT_IS = frozenset("it's its het's tis".split())


def _it_is(flow: Flow, parts: list[Segment], taken: Span) -> Span | None:
    """As in "it's mooring ropes": a sentence behind the name that says what it is, by a few nouns."""
    for part in parts:
        first = part.first + 1
        if (
            part.first < taken[1]
            or flow.pauses[part.first] not in {"stop", "line"}
            or flow.words[part.first] not in _IT_IS
        ):
            continue
        words = flow.words[first : part.stop]
        plain = any(is_common(word) or word in ORDINARY for word in words)
        if 0 < len(words) <= _LONE_AT_MOST and not plain and nouns_only(flow, first, part.stop):
            return first, part.stop
    return None


def topic_alone(flow: Flow, parts: list[Segment]) -> Span | None:
    """What a deal without a customer is about: "iemand die tapijttegels zoekt"."""
    if len(flow.words) > _OPENING_AT_MOST:
        return None
    said = next((found for part in parts[:3] if (found := about_in(flow, part.first, part.stop))), None)
    return trimmed(
        flow,
        wanted(flow, parts, _NOWHERE)
        or said
        or wished(flow, parts, _NOWHERE)
        or thing(flow, parts, _NOWHERE),
    )


def _behind(flow: Flow, start: int, stop: int) -> Span | None:
    """As in "Owens & Sons Ltd | renewal", "VvE Parkzicht | zonnepanelen"."""
    while start < stop and (flow.words[start] in LEGAL_FORMS or flow.words[start] == "thismorning"):
        start += 1
    if start >= stop or stop - start > _BEHIND_AT_MOST + 1:
        return None
    said = flow.words[start:stop]
    if len(said) > 1 and said[0] in TALKING and said[1] in _CUES:
        return None  # "besproken met Willemien"
    if len(said) == 1 and said[0] in _PEOPLE:
        return None  # "the Hickey Brothers crowd"
    if len(said) == 1 and not is_thing(said[0]) and _DONE.fullmatch(said[0]):
        return None  # "bij Verstraete terechtgekomen"
    if said[0] in ORDINARY and said[0] not in DETERMINERS:
        return None
    if is_capital(flow, stop - 1) and flow.words[stop - 1] in TOWNS:
        return None  # "Aldi distributie Culemborg": which of theirs it is
    if nouns_only(flow, start, stop):
        return start, stop
    return (start, start + 1) if said[0] in TOPIC_WORDS and not said[0].startswith("contract") else None


def _before(flow: Flow, start: int, name_first: int) -> Span | None:
    """As in "beveiliging voor Klank", "renewals w/ Dunmore", "de verlenging bij Acme"."""
    cue = name_first - 1
    while cue > start and flow.words[cue] in DETERMINERS:
        cue -= 1
    if cue <= start or flow.words[cue] not in _CUES:
        return None
    # "Onze linnenservice gepitcht bij Hotel Savooi", "onze app verkopen aan Fel".
    end = cue
    while end > start + 1 and flow.words[end - 1] in TALKING:
        end -= 1
    talked, cue_word, cue = end < cue, flow.words[cue], end
    first = cue
    while first > start and cue - first < _RUN_AT_MOST and _in_run(flow, start, first - 1, cue):
        first -= 1
    if first == cue or mere_order(flow, first, cue) or not _ON_THE_WAY.isdisjoint(flow.words[first:cue]):
        return None
    sure = talked or cue_word in GO_FOR or any(word in TOPIC_WORDS for word in flow.words[first:cue])
    # "Salaris outsourcing bij Acme besproken".
    sure = sure or not TALKING.isdisjoint(
        flow.words[name_first : min(len(flow.words), name_first + _TALKED_WITHIN)]
    )
    sure = sure or (cue_word in _THERE and _pointed_at(flow, start, first, cue)) or _is_of(flow, start, first)
    verb = first - 1
    while verb > start and flow.words[verb] in DETERMINERS:
        verb -= 1
    talks = (
        verb >= start and flow.words[verb] in TALKING
    )  # "talked shredding with Acme", "pitching it to Acme"
    if cue_word in _TO and not (talked or talks):
        return None
    return (first, cue) if sure or talks else None


def _is_of(flow: Flow, start: int, first: int) -> bool:
    """As in "renewal of the library system with Kirkton": what every deal is, and of which thing."""
    place = first - 1
    while place > start and flow.words[place] in DETERMINERS:
        place -= 1
    return place > start and flow.words[place] in _OF and flow.words[place - 1] in TOPIC_WORDS


_OF = frozenset("of van voor for".split())


def _pointed_at(flow: Flow, start: int, first: int, cue: int) -> bool:
    """As in "de planten bij Accountants op Zuid": a sentence that opens on an article and a thing of theirs."""
    last = flow.words[cue - 1]
    return (
        start < first
        and all(word in DETERMINERS for word in flow.words[start:first])
        and not (last in _PEOPLE or last in NO_THINGS or last in NEVER_TOPICS or last in CHATTER)
        and not (is_kind(last) or (is_common(last) and not is_thing(last)))
    )


def _in_run(flow: Flow, start: int, place: int, cue: int) -> bool:
    """Whether a word goes on with the thing before a cue, back from it: "gutters and downpipes with Moor Lane"."""
    if flow.words[place] in {"and", "en"}:
        return start < place < cue - 1 and noun(flow, place - 1)
    return cue - place <= _LONE_AT_MOST and flow.words[place] not in TALKING and noun(flow, place)


def _leading(flow: Flow, start: int, name_first: int, stop: int) -> Span | None:
    """As in "verlenging onderhoud Zorggroep Amstel": things and nothing else before the name, the last of them no kind of house."""
    words = flow.words[start:name_first]
    if words and (row := things_first(flow, start, stop)) and row.name == name_first:
        return start, name_first
    if not 0 < len(words) <= _LONE_AT_MOST or not all(map(is_thing, words)):
        return None
    # "Schoonmaak Provincie Zuidrand": small before a name in capitals it is the thing, "dental lab Morton" is the house.
    if is_kind(words[-1]) and (len(words) < _LONE_AT_MOST - 1 or not is_capital(flow, name_first)):
        return None
    # A lone "deal" or "offerte" says nothing.
    return None if NEVER_TOPICS.issuperset(words) or words[-1] in ORDINARY else (start, name_first)


def _right_behind(flow: Flow, start: int, stop: int) -> Span | None:
    """As in "talked with Red Mesa Feedlot on the scale system": said at once, before whatever else is told of."""
    pointed = start + 2 < stop and flow.words[start] == "on" and flow.words[start + 1] in DETERMINERS
    return _beside(flow, start, stop) if pointed and flow.words[start + 2] not in _MATTERS else None


# "On the topic of palletisers".
_MATTERS = frozenset({"topic", "subject", "matter", "issue", "question"})


def _beside(flow: Flow, start: int, stop: int) -> Span | None:
    """As in "regarding Stonebridge Capital and the data room", "zoom with Olsen on document management"."""
    while start < stop and flow.words[start] in _LATELY:
        start += 1  # "met Nordic Spa this morning on saunas"
    if start + 1 >= stop or flow.words[start] not in {"and", "en", "on"}:
        return None
    if flow.words[start] != "on" and flow.words[start + 1] not in DETERMINERS:
        return None
    if tells_time(flow, start + 1) or flow.words[stop - 1] in _WHEREABOUTS:
        return None
    return (start + 1, stop) if nouns_only(flow, start + 1, stop) else None
