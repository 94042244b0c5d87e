"""Which name in an opening is the customer's: not the contact, a reseller, a reference, a rival or what they use.

Every name is scored by the words around it: what leads up to it, what it is said to do, how its clause begins, and
whether it says of itself that it is an organisation.
"""

from typing import Final

from bot.coach.basics.record import record, replace
from bot.coach.understanding.deals import cues
from bot.coach.understanding.deals.beside_names import (
    abbreviates_the_topic,
    follows_new,
    heads_it,
    inside_topic,
    is_a_house_called,
    is_lone_thing,
    is_the_topic,
    is_theirs,
    kept_unnamed,
    led_by_about,
    of_role,
    opens_on_a_thing,
    person_before_firm,
    sits_with,
    without_heading,
)
from bot.coach.understanding.deals.candidates import (
    SEGMENTS_READ,
    Candidate,
    candidates,
    typed_small,
)
from bot.coach.understanding.deals.leads import IS_AT, NAMED, goes_on, led_up_to, presented
from bot.coach.understanding.deals.offices import is_an_office
from bot.coach.understanding.deals.organisations import TRADE_THINGS
from bot.coach.understanding.deals.run_on import with_trade
from bot.coach.understanding.deals.segments import Segment
from bot.coach.understanding.deals.surroundings import is_note, is_somebody, reports, slips, worth_in_note
from bot.coach.understanding.deals.things import PRODUCTS
from bot.coach.understanding.deals.unknown_names import not_known
from bot.coach.understanding.deals.whereabouts import names_no_customer
from bot.coach.understanding.deals.wordclasses import has_kind, is_capital, is_role_word, is_thing
from bot.coach.understanding.deals.words import ARTICLES, FIRST_NAMES
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.phrases import Phrases
from bot.coach.understanding.scene.surnames import SURNAMES_AFTER_VAN
from bot.coach.understanding.steps.words import is_act, is_actor

_EARLIER, _FELL_THROUGH = Phrases(cues.EARLIER), Phrases(cues.FELL_THROUGH)
_CONTRAST = frozenset(
    "maar but nu now today vandaag however echter instead dus toch inmiddels meanwhile".split()
)
# "The Sheriff's Office of Teller County" is one name.
_OFFICES = frozenset("office bureau secretariat secretariaat ministry ministerie".split())
_SPOKE = frozenset(
    "gesproken gebeld belde sprak gemaild mailde geappt called rang says spoke zei wil wants".split()
)
_GREETING = 3
# What each sign is worth; a name without any is still taken when it is the only one.
_WORKS, _OPENS, _EARLIER_DEAL, _AFTER_CONTRAST = 45.0, 18.0, -40.0, 14.0
_ORGANISATION, _PRODUCT, _IN_BRACKETS, _SMALL, _LATER = 12.0, -40.0, -25.0, -40.0, -3.0
_SMALL_BUT_PRESENTED = -8.0
_HEADING = -30.0
_FLOOR = -60.0
_NOTE_FLOOR = 8.0


@record
class Name:
    """Words `first` up to `stop` of a flow that name the customer, in segment number `segment`."""

    first: int
    stop: int
    rank: float
    segment: int


def account_name(flow: Flow, parts: list[Segment]) -> Name | None:
    """The words that name the customer, or None when the text does not say."""
    small_text = typed_small(flow)
    note = is_note(flow)
    floor = _NOTE_FLOOR if note else _FLOOR
    best: Name | None = None
    named_before = firm_before = False
    everything = candidates(flow, parts)
    taken_back = slips(flow, everything)
    for number, found in enumerate(everything):
        if number + 1 < len(everything) and person_before_firm(flow, found, everything[number + 1]):
            continue
        # Who writes capitals writes them in names as well.
        if of_role(flow, found):
            continue
        if number + 1 < len(everything) and heads_it(flow, found, everything[number + 1]):
            continue
        for candidate in _apart(flow, without_heading(flow, found), parts[found.segment]):
            if candidate.small and is_the_topic(flow, parts[candidate.segment], candidate):
                continue
            # "Step by step: 1) market consultation": an item of a list.
            if candidate.small and _is_infinitive(flow, candidate):
                continue
            listed = flow.listed and candidate.small and candidate.first > 0
            house = has_kind(flow, candidate.first, candidate.stop)
            if listed and (not house or is_act(flow.words[candidate.stop - 1])):
                continue
            if (
                is_lone_thing(flow, parts[candidate.segment], candidate)
                or is_theirs(flow, candidate)
                or (named_before and sits_with(flow, parts[candidate.segment], candidate))
                or opens_on_a_thing(flow, candidate, everything[number + 1 :])
            ):
                continue
            score = _score(flow, parts, candidate, small_text=small_text) + taken_back[number]
            score += is_somebody(flow, parts, candidate)
            score += names_no_customer(flow, parts, candidate, everything, number)
            if note:
                score += worth_in_note(flow, candidate)
            if not small_text and candidate.small and follows_new(flow, candidate):
                continue
            if (candidate.small and _is_a_role(flow, candidate)) or is_an_office(
                flow, candidate.first, candidate.stop
            ):
                continue
            known = named_before or kept_unnamed(flow, candidate)
            if candidate.small and known and led_by_about(flow, parts[candidate.segment], candidate):
                continue
            if (firm_before and _is_of_the_firm(flow, candidate)) or (
                named_before and reports(flow, candidate)
            ):
                continue
            # "Ellis Scheepswerf zoekt iemand voor het onderhoud van de lieren".
            if candidate.small and firm_before and _with_article(flow, candidate):
                continue
            if (
                named_before
                and not candidate.small
                and inside_topic(flow, parts[candidate.segment], candidate)
            ):
                score += _PRODUCT
            named_before = named_before or score > 0
            firm_before = firm_before or (
                score > 0 and not candidate.small and has_kind(flow, candidate.first, candidate.stop)
            )
            if score > (_FLOOR if has_kind(flow, candidate.first, candidate.stop) else floor) and (
                best is None or score > best.rank
            ):
                best = Name(candidate.first, candidate.stop, score, candidate.segment)
    if best is not None and small_text:
        stop = with_trade(flow, best.first, best.stop, parts[best.segment].stop)
        best = replace(best, stop=stop) if stop != best.stop else best
    if best is not None and best.rank < NAMED and not_known(flow, parts):
        return best if best.rank > IS_AT + _ORGANISATION else None
    return best


# Whoever wants somebody to do a thing: what stands behind "to" is that.
_WANTED_TO: Final = frozenset(
    """everyone everybody anyone us them me him her you all want wants wanted need needs plan plans have has had going like likes trying tries ready able
    hope hopes agreed decided asked started about supposed""".split()
)


def _is_infinitive(flow: Flow, found: Candidate) -> bool:
    """As in "the new MD wants everyone to retender"."""
    first = found.first
    return (
        first > 1
        and found.stop == first + 1
        and flow.words[first - 1] == "to"
        and flow.words[first - 2] in _WANTED_TO
        and not has_kind(flow, first, found.stop)
    )


def _is_a_role(flow: Flow, found: Candidate) -> bool:
    """As in "actually the s151 officer is called Priya", "matron wants 40 beds": what somebody is, and no customer."""
    if found.opens and found.stop == found.first + 1 and is_role_word(flow.words[found.first]):
        return found.stop < len(flow.words) and not flow.pauses[found.stop]
    whole = found.stop - found.first > 1 and not has_kind(flow, found.first, found.stop)
    return (
        whole and is_actor(flow.words[found.stop - 1]) and flow.words[found.stop : found.stop + 1] in _BEING
    )


_BEING = frozenset({("is",), ("heet",), ("was",)})


def _talked_with(flow: Flow, found: Candidate) -> bool:
    """As in "verlenging Provincie Zuidrand besproken met Willemien": one word behind "with", with a firm named before."""
    alone = found.stop == found.first + 1 and not has_kind(flow, found.first, found.stop)
    return (
        alone
        and not found.works
        and flow.words[found.first - 1] in {"met", "with"}
        and not flow.pauses[found.first]
    )


def _is_of_the_firm(flow: Flow, found: Candidate) -> bool:
    """Whether a name behind that of a firm is somebody there."""
    return _talked_with(flow, found) or _who_leads(flow, found)


def _who_leads(flow: Flow, found: Candidate) -> bool:
    """As in "the director of services Pat Lowry": what somebody leads and who it is, with a firm named before."""
    return (
        found.first > 1
        and flow.words[found.first - 1] in {"of", "van"}
        and is_role_word(flow.words[found.first - 2])
        # "Services" typed small is what is led, and no part of a name.
        and not has_kind(flow, found.first + (not is_capital(flow, found.first)), found.stop)
    )


def _somebody_of(flow: Flow, found: Candidate, van: int) -> bool:
    """As in "Orrin van Dal Aardappelen gesproken": one word, two behind "van", and then that they spoke."""
    spoke = found.stop < len(flow.words) and flow.words[found.stop] in _SPOKE
    surname = flow.words[van + 1] in SURNAMES_AFTER_VAN or flow.words[van + 1] in ARTICLES
    return spoke and van == found.first + 1 and found.stop - van > 2 and not surname


def _first_names(flow: Flow, first: int, stop: int) -> bool:
    """As in "Dan and Leah of Studio Eight"."""
    return all(word in FIRST_NAMES or word in {"en", "and"} for word in flow.words[first:stop])


def _with_article(flow: Flow, found: Candidate) -> bool:
    before = flow.words[found.first - 1] if found.first else ""
    return flow.words[found.first] in ARTICLES or before in ARTICLES


def _apart(flow: Flow, found: Candidate, part: Segment) -> list[Candidate]:
    """As in "Selwyn Motors and Keyloop wants us out": two firms with "and" between them, the first one whole by itself."""
    for place in range(found.first + 1, found.stop - 1):
        # "Loes Berghuis van Berghuis Schoenen": a firm behind somebody's name.
        if (
            flow.tokens[place].text in {"van", "of"}
            and (place - found.first <= 2 or _first_names(flow, found.first, place))
            and (has_kind(flow, place + 1, found.stop) or _somebody_of(flow, found, place))
            and not has_kind(flow, found.first, place)
            and not is_thing(flow.words[place - 1])  # "Bread of Heaven bakery"
            and _OFFICES.isdisjoint(flow.words[found.first : place])
        ):
            return [replace(found, first=place + 1, works=True, opens=False)]
    for place in range(found.first + 2, found.stop - 1):
        if (
            flow.words[place] in {"and", "en"}
            and has_kind(flow, place - 1, place)
            and not has_kind(flow, place + 1, found.stop)
        ):
            return [replace(found, stop=place), replace(found, first=place + 1, opens=False, works=False)]
    return [found]


def _score(flow: Flow, parts: list[Segment], found: Candidate, *, small_text: bool) -> float:
    part = parts[found.segment]
    score = led_up_to(flow, part, found)
    score += goes_on(flow, parts, found)
    if has_kind(flow, found.first, found.stop) or _trades(flow, found):
        score += _ORGANISATION
    if is_a_house_called(flow, part, found):
        score += _ORGANISATION
    if found.opens:
        score += _OPENS if found.segment < 2 or found.first <= _GREETING else _OPENS / 2
    if found.works:
        score += _WORKS
    if all(word in PRODUCTS or is_thing(word) for word in flow.words[found.first : found.stop]):
        # "This is about the HVAC job at Grant Middle School" names the topic.
        score = min(score, IS_AT) + _PRODUCT
    if abbreviates_the_topic(flow, part, found):
        score += _PRODUCT
    if part.inside and not found.works:
        score += _IN_BRACKETS
    if found.small and not small_text:
        score += _SMALL_BUT_PRESENTED if presented(flow, part, found) else _SMALL
    if _is_for_another(flow, part, found):
        score += _HEADING
    clause = _clause_start(flow, part, found.first)
    if any(flow.words[place] in _CONTRAST for place in range(clause, found.first)):
        score += _AFTER_CONTRAST
    elif _EARLIER.inside(flow.words, clause, _clause_end(flow, part, found.stop)) or _over(
        flow, parts, found
    ):
        score += _EARLIER_DEAL
    return score + _LATER * min(found.segment, SEGMENTS_READ)


def _over(flow: Flow, parts: list[Segment], found: Candidate) -> bool:
    """As in "Slagerij Mol: koopt niet": what is told behind the colon of a name closes that deal."""
    place = found.segment + 1
    if _FELL_THROUGH.inside(flow.words, found.stop, _sentence_end(flow, found.stop)):
        return True  # "Kraanverhuur Dokkum gesproken, maar dat is afgeketst"
    if found.stop != parts[found.segment].stop or place >= len(parts):
        return False
    following = parts[place]
    return flow.pauses[following.first] == "colon" and _EARLIER.inside(
        flow.words, following.first, following.stop
    )


def _sentence_end(flow: Flow, place: int) -> int:
    """Where the sentence ends, or what is set against it begins: "Acme is off, but Bolt is on"."""
    for at in range(place + 1, len(flow.words)):
        if flow.pauses[at] in {"stop", "line", "semicolon"}:
            return at
    return len(flow.words)


def _is_for_another(flow: Flow, part: Segment, found: Candidate) -> bool:
    """As in "Spoedje voor Q-Park": the first word of a text, and behind "for" the name."""
    after = found.stop
    return (
        found.first == 0
        and after == 1
        and after + 1 < part.stop
        and flow.words[after] in cues.FOR
        and is_capital(flow, after + 1)
        and not has_kind(flow, 0, 1)
    )


def _trades(flow: Flow, found: Candidate) -> bool:
    """As in "Tassie Timber": behind a name, what a firm deals in, with a capital."""
    last = found.stop - 1
    return last > found.first and flow.words[last] in TRADE_THINGS and is_capital(flow, last)


def _clause_start(flow: Flow, part: Segment, place: int) -> int:
    """Where the clause of a name begins: behind the last "maar", "and" before it."""
    for at in range(place - 1, part.first - 1, -1):
        if flow.words[at] in {"maar", "but", "and", "en"}:
            return at
    return part.first


def _clause_end(flow: Flow, part: Segment, place: int) -> int:
    for at in range(place, part.stop):
        if flow.words[at] in {"maar", "but", "and", "en", "zit", "dus"}:
            return at
    return part.stop
