"""A thing in a segment of its own: "Acme, de verlenging", without how much, since when or from whom behind it."""

import re

from bot.coach.basics.pronouns import OUR
from bot.coach.understanding.deals.commonwords import is_common
from bot.coach.understanding.deals.nounphrases import Span, nouns_only, tells_time
from bot.coach.understanding.deals.purposes import COUNTS, GO_FOR
from bot.coach.understanding.deals.segments import Segment
from bot.coach.understanding.deals.wordclasses import is_kind, is_plain, is_thing
from bot.coach.understanding.deals.words import LEGAL_FORMS
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.words import is_act, is_actor

_SEGMENT_AT_MOST, _LONE_AT_MOST, _OPENING_AT_MOST = 5, 3, 24
# Behind a colon a thing is said with where it is for.
_BEHIND_COLON = 3
_ARTICLES = frozenset("the a an de het een die dat that".split())
_INSTITUTIONS = frozenset(
    """
    school basisschool middelbareschool college university universiteit hogeschool hospital ziekenhuis kliniek clinic gemeente council hotel restaurant museum
    garage theater theatre camping bakkerij bakery slagerij butchers apotheek pharmacy kapper hairdresser makelaar accountants advocaten woningcorporatie
    """.split()
)
_AND = frozenset({"and", "en"})
_CHAINS = frozenset("chain keten club lot mob zaak tent outfit people shop winkel".split())
_INDEFINITE = frozenset({"a", "an", "een"})
# What stands behind a thing and only says how much or how long: "worth 40k", "ends in May".
_RUNS = frozenset(
    "worth waard ends expires expiring ending runs loopt eindigt verloopt due till until tot".split()
)
_FROM, _TO = frozenset({"from", "van"}), frozenset({"to", "naar"})
_ALL = frozenset("both all alle beide allebei".split())
_SITES = frozenset(
    "site sites office offices branch branches wing building plant depot warehouse campus locatie locaties vestiging vestigingen kantoor gebouw vleugel magazijn".split()
)
# How big they are, by what they have so many of.
_COUNTED_OF_THEM = _SITES | frozenset(
    "location locations store stores winkels filialen man mensen medewerkers werknemers people staff employees fte bedden beds kamers rooms leerlingen pupils students koeien cows hectare".split()
)
_ACROSS = frozenset("op at in across for voor over on".split())
_FROM_WHEN = frozenset("from vanaf starting per since sinds".split())
_WHEN = frozenset(
    """
    january february march april may june july august september october november december januari februari maart mei juni juli augustus oktober
    jan feb mar apr jun jul aug sep sept oct okt nov dec q1 q2 q3 q4 spring summer autumn winter lente zomer herfst next this volgend volgende today now nu easter christmas pasen kerst
    """.split()
)
_YEAR = re.compile(r"20\d\d")
# What they are doing, which is why they call: "moving offices".
_DOING = frozenset(
    "moving opening expanding renovating merging rebuilding relocating downsizing growing refurbishing".split()
)
_OUTFITS = frozenset(
    "place space outfit firm company business team startup shop clubje bedrijfje bedrijf tentje zaakje familiebedrijf winkeltje firmaatje".split()
)
_STILL = frozenset(
    "still again weer nog alweer finally eindelijk natuurlijk obviously dus mostly vooral".split()
)
# "Voicemail ingesproken": what we did.
_LEFT_THERE = ("gesproken", "gelaten", "gestuurd", "gebeld")
_THIS_TIME = frozenset(
    {("this", "time"), ("this", "year"), ("dit", "keer"), ("deze", "keer"), ("dit", "jaar")}
)


def own_segment(flow: Flow, parts: list[Segment], number: int) -> Span | None:
    """As in "Acme, de verlenging", and in notes a sentence that only names a thing."""
    for ahead, whole in enumerate(parts[number + 1 : number + 9]):
        if _what_they_are(flow, whole) or flow.words[whole.stop - 1].endswith(_LEFT_THERE):
            continue
        part = _to_the_thing(flow, whole)
        length = part.stop - part.first
        alone = (
            part.first > 0
            and flow.pauses[part.first] in {"stop", "line"}
            and (
                whole.stop == len(flow.words)
                or flow.pauses[whole.stop] in {"stop", "line"}
                or (
                    ahead == 0 and flow.pauses[whole.stop] == "comma" and is_thing(flow.words[whole.stop - 1])
                )
                or flow.words[whole.stop].isdigit()
            )
        )
        near = ahead == 0 or (ahead == 1 and flow.pauses[part.first] == "comma")
        last = flow.words[part.stop - 1]
        alone = alone and (
            is_thing(last) or not (is_act(last) or (is_actor(flow.words[part.first]) and is_common(last)))
        )
        named = flow.pauses[part.first] == "colon" and ahead == 0
        fits = (
            length
            <= _SEGMENT_AT_MOST
            + _BEHIND_COLON * named
            + (not _AND.isdisjoint(flow.words[part.first : part.stop]))
            if near and flow.pauses[part.first] != "stop"
            else alone and length <= _LONE_AT_MOST
        )
        small = near or _written_small(flow, part)
        if fits and small and nouns_only(flow, part.first, part.stop) and not tells_time(flow, part.first):
            return part.first, part.stop
    return None


def _written_small(flow: Flow, part: Segment) -> bool:
    """Whether no name stands here: a capital only where the sentence begins, or in what is short for a thing."""
    texts = [flow.tokens[place].text for place in range(part.first, part.stop)]
    if not texts[0][0].isupper():
        return True
    if "'" in texts[0]:
        return False  # "Money's released."
    if any(map(is_actor, flow.words[part.first : part.stop])):
        return False  # "Fleet manager off sick."
    last = flow.words[part.stop - 1]
    if not is_thing(last) and (is_plain(last) or is_common(last) or is_act(last)):
        return False
    opens = (
        flow.pauses[part.first] in {"stop", "line"} and len(texts) > 1 and len(flow.words) <= _OPENING_AT_MOST
    )
    return opens and all(text.islower() or not text[0].isalpha() for text in texts[1:])


def _what_they_are(flow: Flow, part: Segment) -> bool:
    """As in "Always Open, the pharmacy chain" and "umc, afdeling radiologie": said of the customer, not what they buy."""
    first, *rest = flow.words[part.first : part.stop]
    if LEGAL_FORMS.issuperset((first, *rest)):
        return True  # "Tanaka Precision, Inc."
    if rest and first in _DOING and not is_thing(rest[-1]):
        return True  # "moving offices"
    if rest and rest[-1] in _OUTFITS and len(rest) < _LONE_AT_MOST:
        return True  # "small outfit"
    if (rest[-1] if rest else first) in _INSTITUTIONS and len(rest) < _LONE_AT_MOST:
        return True  # "De Schakel, basisschool"
    if first in {"afdeling", "department", "dept", "afd"}:
        return True
    if first.isdigit() and len(rest) == 1 and rest[0] in _COUNTED_OF_THEM:
        return True  # "3 vestigingen"
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
    if stop - 2 > part.first and flow.words[stop - 2 : stop] == ("of", "course"):
        stop -= 2
    if stop - 2 > part.first and flow.words[stop - 2 : stop] in _THIS_TIME:
        stop -= 2  # "egg graders this time"
    while stop - 1 > part.first and flow.words[stop - 1] in _STILL:
        stop -= 1
    return Segment(part.first, stop, part.inside)


def _only_adds(flow: Flow, place: int, stop: int) -> bool:
    """As in "worth 40k", "training for 140 staff", "extra shifts from our temp agency": how much, for how many, from whom."""
    word = flow.words[place]
    if word in _RUNS:
        return True
    rest = flow.words[place + 1 : stop]
    if word in _FROM and not _TO.isdisjoint(rest[1:]):
        return True  # "seat expansion from 40 to 100"
    if word in GO_FOR and rest and (rest[0] in _ALL or (len(rest) > 1 and rest[-1] in _SITES)):
        return True  # "canteen contract for the Leeds site", "for both sites"
    if word in _ACROSS and rest and rest[-1] in _SITES and (rest[0].isdigit() or rest[0] in COUNTS):
        return True  # "koffiemachines op 6 locaties"
    follows = flow.words[place + 1] if place + 1 < stop else ""
    if word in _FROM_WHEN and (follows in _WHEN or _YEAR.fullmatch(follows)):
        return True  # "school meals from september"
    return (word in GO_FOR and (follows.isdigit() or follows in COUNTS)) or (
        word in {"from", "van"} and follows in OUR
    )
