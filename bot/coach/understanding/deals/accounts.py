"""Which name in an opening is the customer's: not the contact, a reseller, a reference, a rival or what they use.

Every name is scored by the words around it: what leads up to it, what it is said to do, how its clause begins, and
whether it says of itself that it is an organisation.
"""

from bot.coach.record import record, replace
from bot.coach.understanding.deals import cues
from bot.coach.understanding.deals.beside_names import (
    abbreviates_the_topic,
    is_the_topic,
    led_by_about,
    of_role,
    person_before_firm,
    without_heading,
)
from bot.coach.understanding.deals.candidates import (
    SEGMENTS_READ,
    Candidate,
    Segment,
    candidates,
    segments,
    typed_small,
)
from bot.coach.understanding.deals.organisations import TRADE_THINGS
from bot.coach.understanding.deals.surroundings import is_note, is_somebody, slips, worth_in_note
from bot.coach.understanding.deals.things import PRODUCTS
from bot.coach.understanding.deals.wordclasses import ABOUT_PHRASES, has_kind, is_capital, is_thing
from bot.coach.understanding.deals.words import DETERMINERS, LEGAL_FORMS
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.phrases import Phrases

__all__ = ["Name", "Segment", "account_name", "segments"]

_NAMING, _OPENING, _AT, _OTHERS = map(Phrases, (cues.NAMING, cues.OPENING, cues.AT, cues.OTHERS))
_CUSTOMER_ACTS, _OTHER_ACTS, _EARLIER = map(Phrases, (cues.CUSTOMER_ACTS, cues.OTHER_ACTS, cues.EARLIER))
_COMPARED = frozenset(
    "vergelijk vergelijkt vergelijken vergeleken compare compares compared comparing".split()
)
_HAS = frozenset({"has", "have", "heeft", "hebben"})
_RIVAL = frozenset("competitor competitors rival concurrent concurrenten incumbent".split())
_CONTRAST = frozenset(
    "maar but nu now today vandaag however echter instead dus toch inmiddels meanwhile".split()
)
_NOT_KNOWN_REACH = 5
_GREETING = 3
# What each sign is worth; a name without any is still taken when it is the only one.
_NAMED, _WORKS, _IS_AT, _IS_WITH, _IS_FROM, _IS_FOR, _IS_ABOUT, _OPENS = (
    100.0,
    45.0,
    34.0,
    26.0,
    24.0,
    16.0,
    22.0,
    18.0,
)
_ACTS, _OTHER, _OTHER_DOES, _EARLIER_DEAL, _AFTER_CONTRAST = 24.0, -100.0, -70.0, -40.0, 14.0
_ORGANISATION, _PRODUCT, _IN_BRACKETS, _SMALL, _LATER, _DEAL_BEHIND = 12.0, -40.0, -25.0, -40.0, -3.0, 24.0
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
    named_before = False
    everything = candidates(flow, parts)
    taken_back = slips(flow, everything)
    for number, found in enumerate(everything):
        if number + 1 < len(everything) and person_before_firm(flow, found, everything[number + 1]):
            continue
        # Who writes capitals writes them in names as well.
        if of_role(flow, found):
            continue
        for candidate in _apart(flow, without_heading(flow, found), parts[found.segment]):
            if candidate.small and is_the_topic(flow, parts[candidate.segment], candidate):
                continue
            score = _score(flow, parts, candidate, small_text=small_text) + taken_back[number]
            score += is_somebody(flow, parts, candidate)
            if note:
                score += worth_in_note(flow, candidate)
            if candidate.small and named_before and led_by_about(flow, parts[candidate.segment], candidate):
                continue
            named_before = named_before or score > 0
            if score > (_FLOOR if has_kind(flow, candidate.first, candidate.stop) else floor) and (
                best is None or score > best.rank
            ):
                best = Name(candidate.first, candidate.stop, score, candidate.segment)
    if best is not None and best.rank < _NAMED and not_known(flow, parts):
        return best if best.rank > _IS_AT + _ORGANISATION else None
    return best


def not_known(flow: Flow, parts: list[Segment]) -> bool:
    """Whether the text says that the company is not known: "forgot the company", "bedrijf weet ik niet meer"."""
    for part in parts:
        words = flow.words[part.first : part.stop]
        places = [
            at for at, word in enumerate(words) if word in cues.COMPANY_WORDS or word in cues.NAME_WORDS
        ]
        for at in places:
            near = words[max(0, at - _NOT_KNOWN_REACH) : at + _NOT_KNOWN_REACH + 2]
            if any(
                word in cues.NOT_KNOWN
                and not (word == "not" and following in {"the", "a", "about", "for", "at", "with"})
                for word, following in zip(near, (*near[1:], ""), strict=True)
            ):
                return True
        if "welk" in words or "welke" in words or "which" in words:
            return bool(places) or "klant" in words or "customer" in words
    return False


def _apart(flow: Flow, found: Candidate, part: Segment) -> list[Candidate]:
    """As in "Selwyn Motors and Keyloop wants us out": two firms with "and" between them, the first one whole by itself."""
    for place in range(found.first + 1, found.stop - 1):
        # "Loes Berghuis van Berghuis Schoenen": a firm behind somebody's name.
        if (
            flow.tokens[place].text in {"van", "of"}
            and place - found.first <= 2
            and has_kind(flow, place + 1, found.stop)
            and not has_kind(flow, found.first, place)
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
    score = _led_up_to(flow, part, found)
    score += _goes_on(flow, parts, found)
    if has_kind(flow, found.first, found.stop) or _trades(flow, found):
        score += _ORGANISATION
    if found.opens:
        score += _OPENS if found.segment < 2 or found.first <= _GREETING else _OPENS / 2
    if found.works:
        score += _WORKS
    if all(word in PRODUCTS or is_thing(word) for word in flow.words[found.first : found.stop]):
        # "This is about the HVAC job at Grant Middle School" names the topic.
        score = min(score, _IS_AT) + _PRODUCT
    if abbreviates_the_topic(flow, part, found):
        score += _PRODUCT
    if part.inside and not found.works:
        score += _IN_BRACKETS
    if found.small and not small_text:
        score += _SMALL
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
    if found.stop != parts[found.segment].stop or place >= len(parts):
        return False
    following = parts[place]
    return flow.pauses[following.first] == "colon" and _EARLIER.inside(
        flow.words, following.first, following.stop
    )


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


def _led_up_to(flow: Flow, part: Segment, found: Candidate) -> float:
    """What the words right before a name make of it."""
    start, before = _reach_back(flow, part, found.first), found.first
    while before > start and (
        flow.words[before - 1] in DETERMINERS or flow.words[before - 1] in {"de", "onze", "own"}
    ):
        before -= 1
    if before == start:
        return 0.0
    lengths = {
        kind: phrases.ending(flow.words, start, before)
        for kind, phrases in ((_OTHER, _OTHERS), (_NAMED, _NAMING), (_IS_AT, _AT), (_OPENS, _OPENING))
    }
    worth, length = max(lengths.items(), key=lambda one: one[1])
    if length == 2 and flow.words[before - 2 : before] == ("out", "of") and _is_place(flow, part, before - 2):
        return _OTHER
    if length == 1 and flow.words[before - 1] in _HAS and flow.words[part.first] in _RIVAL:
        return _IS_AT  # "competitor Lyreco has Deloitte now"
    if length:
        return worth if worth != _NAMED or _whole_word(flow, before, length) else _IS_AT
    word = flow.words[before - 1]
    if ABOUT_PHRASES.ending(flow.words, start, before):
        return _IS_ABOUT
    if word in cues.WITH and _COMPARED.intersection(flow.words[start : before - 1]):
        return _OTHER  # "ze vergelijken ons nog met Arval"
    for words, worth in ((cues.WITH, _IS_WITH), (cues.FROM, _IS_FROM), (cues.FOR, _IS_FOR)):
        if word in words:
            return worth
    # "Onze reseller Itec", "de architect Penn & Lowe": a kind of partner was said just before.
    return 0.0


def _is_place(flow: Flow, part: Segment, place: int) -> bool:
    """As in "The Crusty Loaf out of Padstow": right behind a name it says where that is."""
    return place > part.first and is_capital(flow, place - 1)


def _reach_back(flow: Flow, part: Segment, place: int) -> int:
    """A lead-in may end in a colon or comma: "klant: Acme", "reseller, Itec"."""
    if place > part.first or place == 0 or flow.pauses[place] not in {"colon", "dash", ""}:
        return part.first
    return max(0, place - 3)


def _whole_word(flow: Flow, before: int, length: int) -> bool:
    """A lone "klant" or "deal" right before a name is not "klant is"."""
    return (
        length > 1
        or flow.pauses[before] == "colon"
        or flow.words[before - 1] not in {"bedrijf", "company", "account", "ie"}
    )


def _ours_behind(flow: Flow, parts: list[Segment], found: Candidate) -> bool:
    """As in "Kees van Technopart (onze dealer)": right behind the name it says what that is to us."""
    place = found.segment + 1
    if found.stop != parts[found.segment].stop or place >= len(parts):
        return False
    first, stop = parts[place].first, parts[place].stop
    if stop - first < 2 or flow.words[first] not in {"onze", "our", "my", "mijn"}:
        return False
    return _OTHERS.ending(flow.words, first, min(first + 2, stop)) > 0


def _goes_on(flow: Flow, parts: list[Segment], found: Candidate) -> float:
    """What the words right behind a name make of it."""
    if _ours_behind(flow, parts, found):
        return _OTHER
    place, stop = found.stop, parts[found.segment].stop
    while place < stop and flow.words[place] in LEGAL_FORMS:
        place += 1
    if place >= stop:
        following = parts[found.segment + 1] if found.segment + 1 < len(parts) else None
        if following is None or following.inside or flow.pauses[following.first] in {"stop", "line"}:
            return 0.0
        return _ACTS / 4
    other, act = _OTHER_ACTS.at(flow.words, place, stop), _CUSTOMER_ACTS.at(flow.words, place, stop)
    if other > act:
        return _OTHER_DOES
    if flow.words[place] in {"deal", "account", "renewal", "traject", "tender", "opportunity", "verlenging"}:
        return _DEAL_BEHIND
    # "Nu wil Noorderpoort ook wifi": the verb stands before its subject.
    inverted = found.first > parts[found.segment].first and _CUSTOMER_ACTS.ending(
        flow.words, parts[found.segment].first, found.first
    )
    if act or inverted:
        return _ACTS
    return _ACTS / 3 if ABOUT_PHRASES.at(flow.words, place, stop) or is_thing(flow.words[place]) else 0.0
