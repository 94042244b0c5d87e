"""What a deal is about where a sentence around it says so: "he brought up the onboarding", "it's the grass cutting tender".

Frames of a few words, with a thing behind or before them. Nothing is taken that could be a person, an act, a step of the
deal or small talk: what merely closes a frame must look like something that is sold.
"""

from typing import Final

from bot.coach.basics.pronouns import OUR
from bot.coach.understanding.deals.commonwords import is_common
from bot.coach.understanding.deals.lastly import NO_THINGS
from bot.coach.understanding.deals.nounphrases import FIRST_TOO, Span, nouns_only, tells_time
from bot.coach.understanding.deals.segments import Segment
from bot.coach.understanding.deals.things import CHATTER, NEVER_TOPICS
from bot.coach.understanding.deals.wordclasses import is_capital, is_kind, is_plain, is_thing
from bot.coach.understanding.deals.words import DETERMINERS, FIRST_NAMES, ORDINARY, TOPIC_STOPS
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.phrases import Phrases
from bot.coach.understanding.steps.words import is_act, is_actor

# What somebody over there came up with, or what is being talked of; behind these any thing is what it is about.
_CAME_UP: Final = Phrases(
    (
        *(f"{verb} up" for verb in ("brought", "brings", "bringing", "picked", "picking")),
        "mentioned", "mentions", "raised", "raises", "came back to", "came back on", "came back with", "keeps on about", "kept on about", "enquired about", "inquired about",
        "ready to talk", "keen to talk", "happy to talk", "wants to talk", "want to talk", "ready to discuss", "wants to discuss", "want to discuss", "keen to discuss", "sniffing around", "shopping for",
        "begon over", "begon weer over", "kwam met", "kwam weer met", "kwam terug op", "noemde", "noemden", "haalde aan", "op zoek is naar", "wil praten over", "willen praten over",
    )
)  # fmt: skip
# Behind a price asked for, an ordinary word is a thing as well: "a price on signs".
_PRICE_OF: Final = Phrases(
    (
        *(f"{a}{price} {on}" for a in ("a ", "some ", "our ", "") for price in ("price", "prices", "quote", "quotes", "pricing") for on in ("on", "for")),
        *(f"{a}{price} voor" for a in ("een ", "") for price in ("prijs", "prijzen", "offerte", "prijsopgave")),
    )
)  # fmt: skip
# "It's the grass cutting tender", "het is de verlenging".
_IT_IS: Final = Phrases(
    (
        *(f"{it}{being}" for it in ("it", "that", "this") for being in ("'s", "s", " is", " was", "'s all about", "'s mostly", "'s mainly", "'s really")),
        "het is", "dat is", "'t is", "t is", "het was", "het wordt", "die van", "die met", "dat met", "dat van", "the one with", "the one about", "the one for", "that one with",
    )
)  # fmt: skip
_THEIRS: Final = frozenset("their hun its".split())
_WANT: Final = frozenset(
    "want wants wanted like likes need needs hope hopes plan plans looking aim aims love wil willen wilde wilden moet moeten graag".split()
)
_BEFORE_THING: Final = DETERMINERS | frozenset("new nieuwe extra more meer other andere another".split())
_ONTO: Final = frozenset({"to", "onto", "over", "on"})
# What they want to do that is no deal of ours.
_NO_DEALINGS: Final = frozenset(
    "see hear know meet wait think talk speak discuss go come be have do say ask tell call finish start stop keep make get decide sign zien horen weten praten bellen wachten hebben doen zeggen".split()
)
_TRAILING: Final = frozenset(
    "again too moving going sorted done first now weer ook nog erbij aanzetten aan ".split()
)
_STILL_OPEN: Final = Phrases(
    (
        "staat nog open", "staan nog open", "ligt nog open", "loopt nog", "ligt er nog", "staat er nog", "is nog open", "loopt af", "loopt binnenkort af", "is still open", "are still open", "is still on the table",
        "is on the table", "is outstanding", "is up for renewal", "are up for renewal", "is up in", "is the big one", "is what they want", "is what they're after", "went down well", "went down a treat", "was well received", "landed well", "went over well", "viel goed", "vielen goed", "viel in de smaak", "vielen in de smaak", "werd goed ontvangen", "sloeg aan", "sloegen aan",
    )
)  # fmt: skip
_RUN_AT_MOST, _NAMED_AT_MOST = 6, 4


def told_of(flow: Flow, parts: list[Segment], number: int, taken: Span) -> Span | None:
    """The thing that a sentence around it tells of; `number` is the segment of the customer's name, `taken` its words."""
    for part in parts:
        if part.inside:
            continue
        for find in (_came_up, _it_is, _their_own, _wants_done, _still_open):
            if (found := find(flow, part, taken)) is not None:
                return found
    return _on_it(flow, parts[number + 1 : number + 3])


def _came_up(flow: Flow, part: Segment, taken: Span) -> Span | None:
    """As in "he brought up the onboarding programme again"."""
    for place in range(part.first, part.stop - 1):
        if length := _CAME_UP.at(flow.words, place, part.stop):
            return _thing_from(flow, place + length, part.stop, taken)
        if length := _PRICE_OF.at(flow.words, place, part.stop):
            return _thing_from(flow, place + length, part.stop, taken, sure=True)
    return None


def _it_is(flow: Flow, part: Segment, taken: Span) -> Span | None:
    """As in "it's the grass cutting tender", "die van de CNC-frees": what it is, behind or before the customer."""
    length = _IT_IS.at(flow.words, part.first, part.stop)
    first = part.first + length
    if not length or first >= part.stop:
        return None
    pointed = flow.words[first] in DETERMINERS or flow.words[part.first] in {"die", "the"}
    that_one = flow.words[part.first] in {"die", "the", "that"} and length > 1
    return _thing_from(flow, first, part.stop, taken, sure=that_one) if pointed else None


def _their_own(flow: Flow, part: Segment, taken: Span) -> Span | None:
    """As in "Tidewater Credit Union, their core banking migration"."""
    if flow.words[part.first] not in _THEIRS or part.first < taken[1]:
        return None
    return _thing_from(flow, part.first, part.stop, taken)


def _wants_done(flow: Flow, part: Segment, taken: Span) -> Span | None:
    """As in "they like to prolong the service contract", "want to get their upgrade moving": what it is done to."""
    for place in range(part.first, part.stop - 3):
        if flow.words[place] not in _WANT or flow.words[place + 1] != "to":
            continue
        verb, at = flow.words[place + 2], place + 3
        at += flow.words[at] in _ONTO and at + 1 < part.stop  # "move to our package"
        if flow.words[at] not in _BEFORE_THING or (verb in _NO_DEALINGS and verb != "get"):
            return None
        return _thing_from(flow, at, part.stop, taken)
    return None


def _still_open(flow: Flow, part: Segment, taken: Span) -> Span | None:
    """As in "robot staat nog open", "the telematics is still open"."""
    for place in range(part.first + 1, min(part.stop, part.first + _NAMED_AT_MOST)):
        if _STILL_OPEN.at(flow.words, place, part.stop):
            return _thing_from(flow, part.first, place, taken)
    return None


def _on_it(flow: Flow, parts: list[Segment]) -> Span | None:
    """As in "…, the solicitors, on moving their phone system": a stretch of its own that says what it is on."""
    for part in parts:
        if part.inside or flow.words[part.first] not in {"on", "around"} or part.stop - part.first < 2:
            continue
        first = part.first + 1
        moving = (
            flow.words[first].endswith("ing")
            and first + 1 < part.stop
            and flow.words[first + 1] in DETERMINERS
        )
        found = _thing_from(flow, first + moving, part.stop, (-1, -1))
        if found is not None:
            return (first, found[1]) if moving else found
    return None


def _thing_from(flow: Flow, first: int, stop: int, taken: Span, *, sure: bool = False) -> Span | None:
    """What is sold from `first` on, up to the customer's name, a small word that ends it, or the end; None if nothing is.

    `sure`: the frame says that it is sold, so an ordinary word will do.
    """
    while first < stop and flow.words[first] in DETERMINERS:
        first += 1
    end = first
    while (
        end < min(stop, first + _RUN_AT_MOST)
        and not taken[0] <= end < taken[1]
        and (
            _goes_on(flow, first, end, stop) or (sure and end == first and flow.words[end] not in TOPIC_STOPS)
        )
    ):
        end += 1
    while end > first and flow.words[end - 1] in _TRAILING:
        end -= 1
    if end <= first or tells_time(flow, first):
        return None
    if (sure or (first and flow.words[first - 1] in OUR)) and _no_person(flow, first, end):
        return first, end  # what is ours is sold
    return (first, end) if _sold(flow, first, end) else None


def _goes_on(flow: Flow, first: int, place: int, stop: int) -> bool:
    word = flow.words[place]
    if word in {"for", "of", "voor", "van", "and", "en"}:
        return first < place < stop - 1 and flow.words[place + 1] not in DETERMINERS
    if is_thing(word) or word not in ORDINARY or (place == first and word in FIRST_TOO):
        return True
    # "Their phone system", "the case management upgrade": half of a thing.
    follows = flow.words[place + 1] if place + 1 < stop else ""
    return is_thing(follows) or (
        place == first > 0
        and flow.words[place - 1] in DETERMINERS
        and bool(follows)
        and follows not in ORDINARY
    )


def _no_person(flow: Flow, first: int, stop: int) -> bool:
    words = flow.words[first:stop]
    last = words[-1]
    if last in NEVER_TOPICS or last in CHATTER or last in NO_THINGS or is_actor(last):
        return False
    return words[0] not in FIRST_NAMES and not is_capital(flow, stop - 1)


def _sold(flow: Flow, first: int, stop: int) -> bool:
    """Whether words can be something that is sold: no act, no role, no small talk, no name of somebody."""
    words = flow.words[first:stop]
    last = words[-1]
    if (
        last in NO_THINGS
        or last in NEVER_TOPICS
        or last in CHATTER
        or last in FIRST_NAMES
        or words[0] in FIRST_NAMES
    ):
        return False
    if is_kind(last) and not is_thing(last):
        return len(words) > 1 and is_thing(words[-2])  # "asphalt plant"
    doing = len(words) > 1 and last.endswith("ing")  # "ad serving"
    if len(words) > 1 and is_thing(words[-2]) and not (is_common(last) or is_act(last) or is_actor(last)):
        return TOPIC_STOPS.isdisjoint(words)  # "asphalt plant", whatever else "plant" means
    if not (doing or is_thing(last)) and (
        is_act(last) or is_plain(last) or is_common(last) or is_actor(last)
    ):
        return False
    if any(
        is_capital(flow, place) and not flow.tokens[place].text.isupper() for place in range(first + 1, stop)
    ):
        return False
    if len(words) > 1 and is_thing(last):
        return TOPIC_STOPS.isdisjoint(words)  # "case management upgrade"
    return nouns_only(flow, first, stop)
