"""What stands where a customer's name may stand and is none, or is more than the name: headings, roles, the topic itself."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.deals import cues
from bot.coach.understanding.deals.candidates import Candidate
from bot.coach.understanding.deals.commonwords import is_common
from bot.coach.understanding.deals.contacts import HONORIFICS
from bot.coach.understanding.deals.nounphrases import noun
from bot.coach.understanding.deals.segments import Segment
from bot.coach.understanding.deals.wordclasses import ABOUT_PHRASES, has_kind, is_capital, is_kind, is_thing
from bot.coach.understanding.deals.words import ARTICLES, DETERMINERS, FIRST_NAMES, TOPIC_WORDS
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.words import is_actor

_HEADINGS = frozenset(
    "tussenstand stand update status recap samenvatting verslag gespreksverslag notitie notities notes memo summary terugblik".split()
)
_SHORT_WORD = 5
_WHOLE_NAME, _UNNAMED_WITHIN = 2, 7
_HEADS_IT = frozenset({("head", "of"), ("vp", "of"), ("chief", "of"), ("hoofd", "van"), ("head", "for")})
_PART_OF = frozenset("for in at on voor in op te".split())
_HEADS_OF = frozenset(
    (head, of)
    for head in ("head", "director", "vp", "manager", "chief", "hoofd", "directeur")
    for of in ("of", "van")
)


def without_heading(flow: Flow, found: Candidate) -> Candidate:
    """As in "Tussenstand Manege De Hoef": what the text is stands before the name."""
    first = found.first
    while first == 0 and flow.words[first] in _HEADINGS and found.stop - first > 1:
        first += 1
    # "Onderhoudscontract Stadion Galgenwaard", "schoonmaak Provincie Zuidrand": the thing, and behind it a whole name.
    while (
        found.stop - first > _WHOLE_NAME
        and is_thing(flow.words[first])
        and (not is_kind(flow.words[first]) or (not is_capital(flow, first) and is_capital(flow, first + 1)))
        and (is_kind(flow.words[first + 1]) or is_thing(flow.words[first + 1]))
        and is_capital(flow, found.stop - 1)
        and has_kind(flow, first + 1, found.stop)
        and not has_kind(flow, found.stop - 1, found.stop)
    ):
        first += 1
    return replace(found, first=first) if first != found.first else found


def _is_a_role(word: str) -> bool:
    return is_actor(word) or word in cues.PERSON_BEFORE


def of_role(flow: Flow, found: Candidate) -> bool:
    """As in "Head of service Tina": what somebody is head of, with their name behind it."""
    before = flow.words[max(0, found.first - 2) : found.first]
    small = not is_capital(flow, found.first)
    if small and found.stop - found.first > 1 and _is_a_role(flow.words[found.first]):
        # "Spoke to the bursar Helen Pratt": what somebody is, with their whole name behind it.
        behind = found.first + 1
        if (
            flow.words[behind] in FIRST_NAMES
            and is_capital(flow, behind)
            and before[-1:]
            and before[-1] in DETERMINERS
        ):
            return True
    return small and flow.words[found.stop - 1] in FIRST_NAMES and tuple(before) in _HEADS_OF


def heads_it(flow: Flow, one: Candidate, other: Candidate) -> bool:
    """As in "Head of Stores, Sagar Cement": a department that somebody heads, and behind it their firm."""
    before = tuple(flow.words[max(0, one.first - 2) : one.first])
    if _says_which_kind(flow, one, other) or _opens_on_a_kind(flow, one, other):
        return True
    return (
        before in _HEADS_IT
        and one.stop - one.first == 1
        and other.first == one.stop
        and other.segment == one.segment + 1
        and not other.small
    )


def _says_which_kind(flow: Flow, one: Candidate, other: Candidate) -> bool:
    """As in "the rugby club, Ashford RFC": what kind of house it is, and behind the comma how it is called."""
    return (
        flow.words[one.first] in DETERMINERS
        and is_kind(flow.words[one.stop - 1])
        and not any(is_capital(flow, place) for place in range(one.first, one.stop))
        and other.first == one.stop
        and flow.pauses[other.first] == "comma"
        and not other.small
        and is_capital(flow, other.first)
    )


def _opens_on_a_kind(flow: Flow, one: Candidate, other: Candidate) -> bool:
    """As in "Escape room De Kluis": a capital that is the sentence's, a small word, and how the house is called."""
    return (
        one.stop - one.first == 1
        and (one.first == 0 or flow.pauses[one.first] in {"stop", "line"})
        and other.first == one.stop + 1
        and other.segment == one.segment
        and other.stop - other.first > 1
        and not is_capital(flow, one.stop)
        and (noun(flow, one.stop) or is_kind(flow.words[one.stop]))
        and flow.words[other.first] in ARTICLES
        and is_capital(flow, other.first)
    )


def is_a_house_called(flow: Flow, part: Segment, found: Candidate) -> bool:
    """As in "gebeld met heemkring De Wan": behind a word for a house that is in no list, how it is called."""
    kind = found.first - 1
    if kind <= part.first or found.stop - found.first == 1 or flow.words[found.first] not in ARTICLES:
        return False
    word = flow.words[kind]
    return (
        is_capital(flow, found.first)
        and not is_capital(flow, kind)
        and len(word) > _SHORT_WORD
        and noun(flow, kind)
        and not (
            is_common(word) or is_thing(word) or _is_a_role(word) or word in HONORIFICS or word in FIRST_NAMES
        )
    )


def person_before_firm(flow: Flow, one: Candidate, other: Candidate) -> bool:
    """As in "Siobhan Delaney, Delaney Glass": two words and then, set apart, somebody's own firm."""
    return (
        one.opens
        and other.opens
        and not other.small
        and one.stop - one.first == 2
        and one.stop == other.first
        and other.segment == one.segment + 1
        and not has_kind(flow, one.first, one.stop)
        and flow.words[one.stop - 1].removesuffix("'s") == flow.words[other.first].removesuffix("'s")
    )


def led_by_about(flow: Flow, part: Segment, found: Candidate) -> bool:
    """As in "Arriva over bandenspanning": behind a name, "over" leads to the topic."""
    before = found.first
    while before > part.first and flow.words[before - 1] in DETERMINERS:
        before -= 1
    return before > part.first and ABOUT_PHRASES.ending(flow.words, part.first, before) > 0


_SOME: Final = frozenset({"a", "an", "een", "n", "my", "mijn", "some"})
_CUSTOMERS: Final = frozenset("prospect client customer lead company klant bedrijf".split())


def kept_unnamed(flow: Flow, found: Candidate) -> bool:
    """As in "just called a prospect about stair lifts": the customer was mentioned before without a name."""
    near = flow.words[max(0, found.first - _UNNAMED_WITHIN) : found.first]
    return any(one in _SOME and other in _CUSTOMERS for one, other in pairwise(near))


def inside_topic(flow: Flow, part: Segment, found: Candidate) -> bool:
    """As in "regarding a tower crane for the Pune site": part of what it is about, said behind the customer."""
    place = found.first - 1
    while place > part.first and flow.words[place] in DETERMINERS:
        place -= 1
    if place <= part.first or flow.words[place] not in _PART_OF:
        return False
    return any(ABOUT_PHRASES.at(flow.words, at, place) for at in range(part.first, place))


def follows_new(flow: Flow, found: Candidate) -> bool:
    """As in "New booster pumps": behind "new" at the head of a later sentence, what they want and nobody's name."""
    new = found.first - 1
    return (
        new > 0
        and flow.words[new] in {"new", "nieuwe", "nieuw"}
        and flow.pauses[new] in {"stop", "line"}
        and not has_kind(flow, found.first, found.stop)
    )


def is_the_topic(flow: Flow, part: Segment, found: Candidate) -> bool:
    """As in "over de filters", "voor de zaaglijn": small, behind "over" and an article, and no kind of organisation."""
    article = flow.words[found.first] in DETERMINERS or (
        found.first > part.first and flow.words[found.first - 1] in DETERMINERS
    )
    if not article or has_kind(flow, found.first, found.stop):
        return False
    return led_by_about(flow, part, found) or _meant_for(flow, part, found)


def _meant_for(flow: Flow, part: Segment, found: Candidate) -> bool:
    before = found.first
    while before > part.first and flow.words[before - 1] in DETERMINERS:
        before -= 1
    return before > part.first and flow.words[before - 1] in {"voor", "for"}


def is_lone_thing(flow: Flow, part: Segment, found: Candidate) -> bool:
    """As in "off the phone with the vet. Ultrasound.": a later sentence that holds nothing but a thing in one word."""
    alone = (part.first, part.stop) == (found.first, found.stop) and found.stop - found.first == 1
    return (
        alone
        and found.first > 0
        and flow.pauses[found.first] in {"stop", "line"}
        and is_thing(flow.words[found.first])
        and not has_kind(flow, found.first, found.stop)
        and not flow.tokens[found.first].text.isupper()
    )


def abbreviates_the_topic(flow: Flow, part: Segment, found: Candidate) -> bool:
    """As in "about the CNC router": letters behind "over" and an article, before the thing they describe."""
    return (
        found.stop - found.first == 1
        and flow.tokens[found.first].text.isupper()
        and found.first > part.first
        and flow.words[found.first - 1] in DETERMINERS
        and found.stop < part.stop
        and noun(flow, found.stop)
        and flow.words[found.stop] not in TOPIC_WORDS
        and not is_capital(flow, found.stop)
        and led_by_about(flow, part, found)
    )


_THEIRS: Final = frozenset({"hun", "their"})


def is_theirs(flow: Flow, found: Candidate) -> bool:
    """As in "bij hun HR-dames gezeten": what belongs to the customer is not the customer."""
    return found.first > 0 and not flow.pauses[found.first] and flow.words[found.first - 1] in _THEIRS


_SITS: Final = frozenset({"zit", "zitten"})


def sits_with(flow: Flow, part: Segment, found: Candidate) -> bool:
    """As in "Nimbu Hosting wil overstappen, zit nu bij Acronis": told of a customer named before, whom they leave."""
    before = tuple(
        word for word in flow.words[part.first : found.first] if word not in {"ze", "zij", "nog", "die"}
    )
    return part.first > 0 and len(before) == 3 and before[0] in _SITS and before[1:] == ("nu", "bij")


_THING_AT_MOST: Final = 3


def opens_on_a_thing(flow: Flow, found: Candidate, behind: Sequence[Candidate]) -> bool:
    """As in "Mobile crane hire for Drummond Civils", "Interim HR support, Van Acker Textiles": a thing, then whose it is.

    The capital is that of the sentence; behind it the thing goes on in small letters, up to the name.
    """
    if not behind:
        return False
    following = behind[0]
    if found.first and flow.pauses[found.first] not in {"stop", "line"}:
        return False
    if has_kind(flow, found.first, found.stop) or any(
        map(flow.pauses.__getitem__, range(found.first + 1, found.stop))
    ):
        return False
    if any(not flow.tokens[place].text.isupper() for place in range(found.first + 1, found.stop)):
        return False
    stop = found.stop
    while (
        stop < following.first and not flow.pauses[stop] and noun(flow, stop) and not is_capital(flow, stop)
    ):
        stop += 1
    if not 0 < stop - found.stop <= _THING_AT_MOST or not is_thing(flow.words[stop - 1]):
        return False
    if stop == following.first:
        return flow.pauses[stop] == "comma" and (
            following.stop - following.first > 1 or has_kind(flow, following.first, following.stop)
        )
    return flow.words[stop] in {"for", "voor"} and stop + 1 == following.first and not flow.pauses[stop]
