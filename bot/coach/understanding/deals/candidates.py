"""Everything in an opening that may be a company's name, and who in it is a person.

Which one is the customer's is decided in `accounts`.
"""

from collections.abc import Iterator
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.deals.contacts import PARTICLES, person_at, small_firm
from bot.coach.understanding.deals.cues import NAMING, PERSON_BEFORE
from bot.coach.understanding.deals.names import name_at
from bot.coach.understanding.deals.nounphrases import nouns_only
from bot.coach.understanding.deals.offices import chief_at
from bot.coach.understanding.deals.run_on import things_first, with_trade
from bot.coach.understanding.deals.segments import WORDS_READ, Segment
from bot.coach.understanding.deals.small_starts import LEADS_TO_SMALL, SMALL_TALK, WORKS_AT, small_from
from bot.coach.understanding.deals.wordclasses import has_kind, is_capital, is_plain, is_thing
from bot.coach.understanding.deals.words import (
    DETERMINERS,
    FIRST_NAMES,
    GENERIC,
    HESITATIONS,
    ORDINARY,
)
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.phrases import Phrases
from bot.coach.understanding.scene.surnames import SURNAMES_AFTER_VAN
from bot.coach.understanding.steps.words import is_actor

_NAMING = Phrases(NAMING)
SEGMENTS_READ = 8
_JUST = frozenset("gewoon just simply nu now eigenlijk actually".split())
_CALLED = Phrases(
    (
        "klant heet", "bedrijf heet", "organisatie heet", "zaak heet", "tent heet", "firma heet", "winkel heet",
        "company is called", "company's called", "customer is called", "client is called", "business is called", "place is called",
        "firm is called", "bedrijfsnaam is", "company name is",
    )
)  # fmt: skip
# "Somebody from John Deere": who is not named works at a firm, whatever it is called.
_SOMEBODY = frozenset(
    "iemand someone somebody guy guys lady man vrouw mensen people folks lads jongens lui team dame heer kerel bloke".split()
)
_SPOKEN = frozenset("gesproken gebeld gemaild getroffen ontmoet gehad geappt".split())
_HAD = frozenset("heb had hebben sprak belde mailde appte zag trof".split())
_LEADING_ON = frozenset(
    "apparently finally actually basically anyway blijkbaar eindelijk trouwens overigens".split()
)


@record
class Candidate:
    """Words `first` up to `stop` that may be a company's name. `works`: somebody is said to work there.

    `small`: written without a capital; `opens`: nothing but small talk stands before it in its segment.
    """

    first: int
    stop: int
    segment: int
    small: bool = False
    works: bool = False
    opens: bool = False


def typed_small(flow: Flow) -> bool:
    """Whether names are written without capitals here: none but at the start of a sentence."""
    count = min(len(flow.words), WORDS_READ)
    return not any(
        is_capital(flow, place) and flow.words[place] not in FIRST_NAMES and flow.words[place] != "i"
        for place in range(count)
        if place and flow.pauses[place] not in {"stop", "line"}
    )


def candidates(flow: Flow, parts: list[Segment]) -> list[Candidate]:
    """All that may name a company, in text order."""
    found: list[Candidate] = []
    for number, part in enumerate(parts[:SEGMENTS_READ]):
        found += _in_segment(flow, parts, number, part)
    return found


def _in_segment(flow: Flow, parts: list[Segment], number: int, part: Segment) -> Iterator[Candidate]:
    place, opens = part.first, True
    if run_on := things_first(flow, part.first, part.stop):
        yield Candidate(run_on.name, run_on.stop, number, small=True, opens=True)
        return
    if (
        flow.words[place] in FIRST_NAMES
        and (stop := with_trade(flow, place, place + 1, part.stop)) > place + 1
    ):
        yield Candidate(place, stop, number, small=True, opens=True)
        return
    works = _person_before(flow, parts, number)
    works = works or bool(number and parts[number - 1].inside and not part.inside)
    while place < part.stop:
        if flow.words[place] in HESITATIONS and not is_capital(flow, place):
            place += 1
            continue
        if (person := _person(flow, place, part, parts, number)) and not _named(flow, place, part):
            place += person
            works, opens = True, False
            continue
        mere_van = flow.words[place] == "van" and _mere_van(flow, place, part)
        name = _called(flow, place, part) or (None if mere_van else name_at(flow, place, part.stop))
        if name is not None and name[1] > place:
            works_here = works and place > 0 and flow.words[place - 1] in WORKS_AT
            yield Candidate(*name, number, works=works_here or (part.inside and works), opens=opens)
            place, opens = name[1], False
            continue
        small = small_from(flow, place, part, opens=opens)
        if small is not None:
            works_here = works and place > part.first and flow.words[place - 1] in WORKS_AT
            yield Candidate(*small, number, small=True, works=works_here, opens=opens)
            place, opens = small[1], False
            continue
        word = flow.words[place]
        works = works or is_actor(word) or (word in GENERIC and word not in DETERMINERS)
        opens = opens and (word in SMALL_TALK or word in DETERMINERS or word in _LEADING_ON)
        place += 1


def _named(flow: Flow, place: int, part: Segment) -> bool:
    """Whether a firm is said to be called so: "nieuwe klant heet gewoon Frits"."""
    before = place
    while before > part.first and flow.words[before - 1] in _JUST:
        before -= 1
    return before > part.first and _CALLED.ending(flow.words, part.first, before) > 0


LEADS_TO_SMALL_NOT_VAN: Final = LEADS_TO_SMALL - {"van"}


def _mere_van(flow: Flow, place: int, part: Segment) -> bool:
    """In "belletje van Fleur" the van is no part of a name; in "met van Dijk" it is."""
    if flow.tokens[place].text != "van":
        return False
    if place == part.first and place and flow.inside[place - 1]:
        return True
    led = place > part.first and flow.words[place - 1] in LEADS_TO_SMALL_NOT_VAN
    led = led or (place > part.first + 1 and flow.words[place - 1] == "van")
    return (place > part.first and not led) or (
        place + 1 < part.stop and flow.words[place + 1] in FIRST_NAMES
    )


def _called(flow: Flow, place: int, part: Segment) -> tuple[int, int] | None:
    """Behind "bedrijf heet" every word in capitals is the name, whatever it means: "Volgende Week"."""
    if (
        place == part.first
        or flow.tokens[place].text.islower()
        or not _NAMING.ending(flow.words, part.first, place)
    ):
        return None
    end = place
    while end < part.stop and is_capital(flow, end):
        end += 1
    ordinary = all(word in ORDINARY for word in flow.words[place:end])
    return (place, end) if end > place + 1 and ordinary else None


def _person_before(flow: Flow, parts: list[Segment], number: int) -> bool:
    """Whether the segment before ends in a person: "Joris Bakker (Dunea)"."""
    if not number:
        return False
    before = parts[number - 1]
    return any(
        person_at(flow, place, before.stop) == before.stop - place
        for place in range(max(before.first, before.stop - 3), before.stop)
    )


_SOMEONE_BEFORE: Final = GENERIC | PERSON_BEFORE


# What may stand behind "de inkoper" where it only says who somebody is.
_STILL_A_ROLE: Final = WORKS_AT | frozenset("daar there hier here en and voor for in op on from".split())


def _does_something(flow: Flow, part: Segment) -> bool:
    """As in "met Acme, de CFO tekent": a role with its article, and something it does, is somebody else than stands before it."""
    at = part.first
    if flow.words[at] not in DETERMINERS or at + 2 >= part.stop or not is_actor(flow.words[at + 1]):
        return False
    return flow.words[at + 2] not in _STILL_A_ROLE and not is_actor(flow.words[at + 2])


_SURELY_AT: Final = WORKS_AT - {"of", "over", "van"}


def _person(flow: Flow, place: int, part: Segment, parts: list[Segment], number: int) -> int:
    """How many words a person has here: a first name, a name behind a title or role, or before an employer or role."""
    before = flow.words[place - 1] if place > part.first else ""
    if length := person_at(flow, place, part.stop):
        # "Bij Albert Heijn" is a firm, "met Albert Heijn" is not.
        firm = (
            (before in {"bij", "at", "@"} or (before in WORKS_AT and flow.words[place - 2] in _SOMEBODY))
            and length == 2
            and is_capital(flow, place + 1)
        )
        return (
            0
            if firm or small_firm(flow, place + length, part.stop) or _with_its_thing(flow, place, part)
            else length
        )
    if not is_capital(flow, place) or has_kind(flow, place, min(place + 3, part.stop)):
        return 0
    word = flow.words[place]
    if (is_actor(word) or word in PERSON_BEFORE) and (length := person_at(flow, place + 1, part.stop)):
        return 1 + length  # "Eigenares Sandra"
    if chief_at(flow, place, part.stop):
        return 2
    length = 1
    while place + length < part.stop and length < 3 and is_capital(flow, place + length):
        length += 1
    someone = before == "called" and place > part.first + 1 and flow.words[place - 2] in _SOMEONE_BEFORE
    if (
        (someone or before in PERSON_BEFORE)
        and not _person_before(flow, parts, number)
        and not _firm_called(flow, parts, number, place)
        and not _NAMING.ending(flow.words, part.first, place)
    ):
        return length
    if flow.words[place] in ORDINARY or length > 2:
        return 0
    after = place + length
    # "Camiel gesproken van De Schuur".
    if (
        after + 2 < part.stop
        and length == 1
        and flow.words[after] in _SPOKEN
        and flow.words[after + 1] in {"van", "from", "of"}
        and is_capital(flow, after + 2)
    ):
        return length
    if after + 1 < part.stop and flow.words[after] in _SURELY_AT:
        return length if is_capital(flow, after + 1) or not is_plain(flow.words[after + 1]) else 0
    if after + 1 < part.stop and flow.words[after] == "van" and length == 1 and before in _HAD:
        # "Heb Carine van AZ Sint-Lucas gehad".
        surname = flow.words[after + 1] in SURNAMES_AFTER_VAN or flow.words[after + 1] in PARTICLES
        return length if is_capital(flow, after + 1) and not surname else 0
    letters = any(flow.tokens[at].text.isupper() for at in range(place, after))
    return length if after == part.stop and not letters and _role_follows(flow, parts, number) else 0


_WHOLE: Final = 3


def _with_its_thing(flow: Flow, place: int, part: Segment) -> bool:
    """As in "Dakota Reefer Lines trailer tracking": a clause of three capitals and a thing names a firm, whoever is called so."""
    end = place
    while end < part.stop and is_capital(flow, end):
        end += 1
    return (
        place == part.first
        and end - place >= _WHOLE
        and end < part.stop
        and nouns_only(flow, end, part.stop)
        and is_thing(flow.words[part.stop - 1])
        and not is_actor(flow.words[part.stop - 1])
    )


_OUTFITS: Final = frozenset(
    "partij bedrijf bedrijfje club clubje firma firmaatje tent toko zaak organisatie company firm outfit business startup shop place crowd lot".split()
)
_HEET: Final = frozenset("heet heten genaamd called named".split())


def _firm_called(flow: Flow, parts: list[Segment], number: int, place: int) -> bool:
    """As in "een nieuwe partij, heet Parkeerwijzer": behind a firm that has no name yet it is the firm that is called so."""
    if not number or place != parts[number].first + 1 or flow.words[place - 1] not in _HEET:
        return False
    return flow.words[parts[number - 1].stop - 1] in _OUTFITS


_OF_A_FIRM: Final = frozenset("hun their its".split())


def _role_follows(flow: Flow, parts: list[Segment], number: int) -> bool:
    """As in "Yusuf, hoofd IT bij Lumen": the next segment begins with what somebody is."""
    if number + 1 >= len(parts):
        return False
    part = parts[number + 1]
    if flow.words[part.first] in _OF_A_FIRM:
        return False  # "nieuws van Loods24: hun facilitair manager tekent"
    if _does_something(flow, part):
        return False
    near = [
        word for word in flow.words[part.first : min(part.stop, part.first + 3)] if word not in DETERMINERS
    ]
    department = bool(near) and near[0] in {"afdeling", "department", "dept", "team"}
    return (
        bool(near)
        and not department
        and not has_kind(flow, part.first, min(part.stop, part.first + 3))
        and is_actor(near[0])
        and (near[0] != "it" or flow.tokens[part.first].text.isupper())
        and not flow.tokens[part.first].text[0].isupper()
    )
