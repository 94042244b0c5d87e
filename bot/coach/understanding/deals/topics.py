"""What a deal is about, in an opening: after "over", behind the name, in a segment of its own, or before "voor".

The words as typed, without an article in front and without "deal" behind.
"""

import re
from typing import Final

from bot.coach.understanding.deals.abouts import about, about_before, about_in
from bot.coach.understanding.deals.accounts import Name, Segment
from bot.coach.understanding.deals.lastly import closing, in_brackets
from bot.coach.understanding.deals.nounphrases import FIRST_TOO, Span, noun, nouns_only, phrase, tells_time
from bot.coach.understanding.deals.purposes import GO_FOR, for_it, for_things
from bot.coach.understanding.deals.things import NEVER_TOPICS
from bot.coach.understanding.deals.trimming import TALKING, trimmed
from bot.coach.understanding.deals.wanted import thing, wanted
from bot.coach.understanding.deals.wordclasses import is_kind, is_plain, is_thing
from bot.coach.understanding.deals.words import (
    DETERMINERS,
    LEGAL_FORMS,
    ORDINARY,
    TOPIC_WORDS,
)  # fmt: skip
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.words import is_act

_WANTS = frozenset(
    "wil willen wilde wants want wanted kijkt kijken zoekt zoeken looking needs need zoeken overweegt overwegen".split()
)
_WHEREABOUTS = frozenset("hold site board leave track holiday time line phone call side radar".split())
_ARTICLES = frozenset("the a an de het een die dat that".split())
_INSTITUTIONS = frozenset(
    """
    school basisschool middelbareschool college university universiteit hogeschool hospital ziekenhuis kliniek clinic gemeente council hotel restaurant museum
    garage theater theatre camping bakkerij bakery slagerij butchers apotheek pharmacy kapper hairdresser makelaar accountants advocaten woningcorporatie
    """.split()
)
_CHAINS = frozenset("chain keten club lot mob zaak tent outfit people shop winkel".split())
_INDEFINITE = frozenset({"a", "an", "een"})
_TO = frozenset({"aan", "to"})
_CUES = _TO | {"voor", "for", "van", "bij", "met", "with", "at", "w", "from"}
_RUN_AT_MOST = 4
# What stands behind a thing and only says how much or how long: "worth 40k", "ends in May".
_RUNS = frozenset(
    "worth waard ends expires expiring ending runs loopt eindigt verloopt due till until tot".split()
)
# What they are doing, which is why they call: "moving offices".
_DOING = frozenset(
    "moving opening expanding renovating merging rebuilding relocating downsizing growing refurbishing".split()
)
_OUTFITS = frozenset(
    "place space outfit firm company business team startup shop clubje bedrijfje bedrijf tentje zaakje familiebedrijf winkeltje firmaatje".split()
)
_LATELY = frozenset(
    "this today yesterday morning afternoon earlier just again vanmorgen vanmiddag vandaag gisteren net".split()
)
_STILL = frozenset(
    "still again weer nog alweer finally eindelijk natuurlijk obviously dus mostly vooral".split()
)
_WANTS_NOT = frozenset(
    "dat that nu now eerst first us me ons mij van meer more us get rid af kwijt stoppen weten know niet not als if wachten wait meteen direct snel immediately right straight".split()
)
_BEHIND_AT_MOST, _SEGMENT_AT_MOST, _LONE_AT_MOST = 4, 5, 3
_NOWHERE = (-1, -1)
# In a longer text, a note, things are named that the deal is not about.
_OPENING_AT_MOST = 24
_TO_THE_THING = frozenset("to naar for talk about over ook also at graag ze verder praten".split())
_LOOKS = frozenset("look kijk blik word second tweede same hetzelfde daar".split())
# Dutch participles, also behind their first half: "terechtgekomen", "binnengelopen".
_DONE = re.compile(
    r"(?:(?:aan|af|bij|binnen|door|in|langs|mee|na|om|op|over|terecht|terug|toe|uit|voorbij|weg)?ge\w{2,}|(?:be|ver|ont)\w{3,})(?:d|t|en)"
)
_TALKED_WITHIN = 8
_OURS = frozenset("our onze ons".split())


def topic_words(flow: Flow, parts: list[Segment], name: Name) -> Span | None:
    """The words that say what the deal with `name` is about, or None when the text does not say."""
    everything, part = parts, parts[name.segment]
    beside = everything[name.segment + 1] if name.segment + 1 < len(everything) else None
    parts = [one for one in parts if not one.inside or one == part]
    number = parts.index(part)
    found = (
        about(flow, name.stop, part.stop, parts, number)
        or _behind(flow, name.stop, part.stop)
        or _wanted(flow, name.stop, part.stop)
        or _wanted_next(flow, parts, number, name)
        or _beside(flow, name.stop, part.stop)
        or for_it(flow, name.stop, part.stop)
        or _own_segment(flow, parts, number)
        or _before(flow, part.first, name.first)
        or about_before(flow, part.first, name.first)
        or _leading(flow, part.first, name.first)
        or in_brackets(flow, part, beside)
        or _named_anywhere(flow, everything, name)
    )
    return trimmed(flow, found)


def _named_anywhere(flow: Flow, parts: list[Segment], name: Name) -> Span | None:
    if len(flow.words) > _OPENING_AT_MOST:
        return None
    taken = (name.first, name.stop)
    return wanted(flow, parts, taken) or thing(flow, parts, taken) or closing(flow, parts, taken)


def topic_alone(flow: Flow, parts: list[Segment]) -> Span | None:
    """What a deal without a customer is about: "iemand die tapijttegels zoekt"."""
    if len(flow.words) > _OPENING_AT_MOST:
        return None
    said = next((found for part in parts[:3] if (found := about_in(flow, part.first, part.stop))), None)
    return trimmed(flow, wanted(flow, parts, _NOWHERE) or said or thing(flow, parts, _NOWHERE))


def _behind(flow: Flow, start: int, stop: int) -> Span | None:
    """As in "Owens & Sons Ltd | renewal", "VvE Parkzicht | zonnepanelen"."""
    while start < stop and flow.words[start] in LEGAL_FORMS:
        start += 1
    if start >= stop or stop - start > _BEHIND_AT_MOST + 1:
        return None
    said = flow.words[start:stop]
    if len(said) == 1 and not is_thing(said[0]) and _DONE.fullmatch(said[0]):
        return None  # "bij Verstraete terechtgekomen"
    if said[0] in ORDINARY and said[0] not in DETERMINERS:
        return None
    if nouns_only(flow, start, stop):
        return start, stop
    return (start, start + 1) if said[0] in TOPIC_WORDS and not said[0].startswith("contract") else None


def _wanted(flow: Flow, start: int, stop: int) -> Span | None:
    """As in "wil 6 lesauto's leasen", "wants leasing too", "gaan ze ook voor leasing"."""
    for place in range(start, min(stop, start + 4)):
        word = flow.words[place]
        if (
            word in GO_FOR
            and place + 1 < stop
            and flow.words[place - 1] in {"ook", "gaan", "gaat", "go", "goes", "going"}
        ):
            return phrase(flow, place + 1, stop)
        if word not in _WANTS:
            continue
        first = place + 1
        if first < stop and flow.words[first] in _WANTS_NOT:
            return None
        while first < stop and flow.words[first] in _TO_THE_THING:
            first += 1
        if first >= stop or flow.words[first] in ORDINARY - DETERMINERS - FIRST_TOO:
            return None
        found = phrase(flow, first, stop)
        # What they want done ("a security check") is a step of theirs, not what the deal is about.
        return (
            None
            if found
            and (
                (is_act(last := flow.words[found[1] - 1]) and not is_thing(last))
                or (found[1] == found[0] + 1 and flow.words[found[0]] in NEVER_TOPICS)
                or _says_nothing(flow, found)
            )
            else found
        )
    return None


def _says_nothing(flow: Flow, span: Span) -> bool:
    """Whether a phrase is small words only: "toch", "daar", "a second look"."""
    return all(
        (is_plain(word) or word in NEVER_TOPICS or word in _LOOKS) and not is_thing(word)
        for word in flow.words[span[0] : span[1]]
    )


_THEY_WANT: Final = _WANTS | {"ze", "zij", "they", "he", "she", "hij"}


def _wanted_next(flow: Flow, parts: list[Segment], number: int, name: Name) -> Span | None:
    """As in "Maria from Acme called, wants to talk pumps", "ROC Delta. ROC kijkt naar laptops"."""
    for ahead, part in enumerate(parts[number + 1 : number + 4]):
        named = flow.words[part.first] == flow.words[name.first]
        wants = flow.words[part.first] in _THEY_WANT and ahead == 0
        if (named or wants) and (found := _wanted(flow, part.first, part.stop)):
            return found
        # "They look at us for change management".
        if wants and (found := for_things(flow, part.first, part.stop)):
            return found
    return None


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
    if first == cue:
        return None
    sure = talked or cue_word in GO_FOR or any(word in TOPIC_WORDS for word in flow.words[first:cue])
    # "Salaris outsourcing bij Acme besproken".
    sure = sure or not TALKING.isdisjoint(
        flow.words[name_first : min(len(flow.words), name_first + _TALKED_WITHIN)]
    )
    verb = first - 1
    while verb > start and flow.words[verb] in DETERMINERS:
        verb -= 1
    talks = (
        verb >= start and flow.words[verb] in TALKING
    )  # "talked shredding with Acme", "pitching it to Acme"
    if cue_word in _TO and not (talked or talks):
        return None
    return (first, cue) if sure or talks else None


def _in_run(flow: Flow, start: int, place: int, cue: int) -> bool:
    """Whether a word goes on with the thing before a cue, back from it: "gutters and downpipes with Moor Lane"."""
    if flow.words[place] in {"and", "en"}:
        return start < place < cue - 1 and noun(flow, place - 1)
    return cue - place <= _LONE_AT_MOST and flow.words[place] not in TALKING and noun(flow, place)


def _leading(flow: Flow, start: int, name_first: int) -> Span | None:
    """As in "verlenging onderhoud Zorggroep Amstel": things and nothing else before the name, the last of them no kind of house."""
    words = flow.words[start:name_first]
    if not 0 < len(words) <= _LONE_AT_MOST or not all(map(is_thing, words)) or is_kind(words[-1]):
        return None
    # A lone "deal" or "offerte" says nothing.
    return None if NEVER_TOPICS.issuperset(words) or words[-1] in ORDINARY else (start, name_first)


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


def _own_segment(flow: Flow, parts: list[Segment], number: int) -> Span | None:
    """As in "Acme, de verlenging", and in notes a sentence that only names a thing."""
    for ahead, whole in enumerate(parts[number + 1 : number + 9]):
        if _what_they_are(flow, whole):
            continue
        part = _to_the_thing(flow, whole)
        length = part.stop - part.first
        alone = (
            part.first > 0
            and flow.pauses[part.first] in {"stop", "line"}
            and (whole.stop == len(flow.words) or flow.pauses[whole.stop] in {"stop", "line"})
        )
        near = ahead == 0 or (ahead == 1 and flow.pauses[part.first] == "comma")
        last = flow.words[part.stop - 1]
        alone = alone and (is_thing(last) or not is_act(last))
        fits = (
            length <= _SEGMENT_AT_MOST
            if near and flow.pauses[part.first] != "stop"
            else alone and length <= _LONE_AT_MOST
        )
        small = near or not flow.tokens[part.first].text[0].isupper()
        if fits and small and nouns_only(flow, part.first, part.stop) and not tells_time(flow, part.first):
            return part.first, part.stop
    return None


def _what_they_are(flow: Flow, part: Segment) -> bool:
    """As in "Always Open, the pharmacy chain" and "umc, afdeling radiologie": said of the customer, not what they buy."""
    first, *rest = flow.words[part.first : part.stop]
    if rest and first in _DOING and not is_thing(rest[-1]):
        return True  # "moving offices"
    if rest and rest[-1] in _OUTFITS and len(rest) < _LONE_AT_MOST:
        return True  # "small outfit"
    if (rest[-1] if rest else first) in _INSTITUTIONS and len(rest) < _LONE_AT_MOST:
        return True  # "De Schakel, basisschool"
    if first in {"afdeling", "department", "dept", "afd"}:
        return True
    if first in _INDEFINITE and 0 < len(rest) < _LONE_AT_MOST and not is_thing(rest[-1]):
        return True  # "a deli"
    return (
        first in _ARTICLES
        and any(is_kind(word) or word in _CHAINS for word in rest)
        and not is_thing(rest[-1])
    )


def _to_the_thing(flow: Flow, part: Segment) -> Segment:
    """Without "still" behind a thing and "worth 40k" behind its name."""
    worth = (place for place in range(part.first + 1, part.stop) if _only_adds(flow, place, part.stop))
    stop = next(worth, part.stop)
    while stop - 1 > part.first and flow.words[stop - 1] in _STILL:
        stop -= 1
    return Segment(part.first, stop, part.inside)


def _only_adds(flow: Flow, place: int, stop: int) -> bool:
    """As in "worth 40k", "training for 140 staff", "extra shifts from our temp agency": how much, for how many, from whom."""
    word = flow.words[place]
    if word in _RUNS:
        return True
    follows = flow.words[place + 1] if place + 1 < stop else ""
    return (word in GO_FOR and follows.isdigit()) or (word in {"from", "van"} and follows in _OURS)
