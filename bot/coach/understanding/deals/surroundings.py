"""What a name in a long text, or beside a correction, is said to be: given up for another, somebody, or a rival.

A note names more than its customer: whoever speaks, whom we are compared with, what they use. So there a name counts
only where the sentence around it leaves room for it.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.coach.understanding.deals.candidates import Candidate
from bot.coach.understanding.deals.segments import Segment
from bot.coach.understanding.deals.wordclasses import has_kind, is_capital, is_thing
from bot.coach.understanding.flow import Flow

# A note says in front whom it is about; what stands in its later sentences must say so itself.
_SMALL_TALK = 3
_NOTE_FROM, _SHORT_NOTE_FROM, _NOTE_SENTENCES = 26, 11, 3
_SENTENCE_ON, _SENTENCES = -13.0, 3
_ALONE = 24.0
_SMALL_IN_NOTE, _RIVAL, _RIVAL_FIRM, _SOMEBODY, _SPEAKS = -100.0, -70.0, -30.0, -90.0, -70.0
_GIVEN_UP, _INSTEAD = -70.0, 40.0
_REPORTS = frozenset(
    "says said zegt zei vindt vond thinks reckons told vertelde vertelt laughed put claims beweert denkt noemt calls asked tekent signs beslist decides".split()
)
_SAYS = frozenset("says said zegt zei vindt vond thinks reckons denkt meldt mailt".split())
_RIVALS = frozenset(
    """
    vergelijken vergelijkt vergeleken vergelijking concurrent concurrenten concurrentie concullega partijen aanbieders leverancier leveranciers
    compare compares compared comparing comparison competitor competitors competition competing rival rivals vendor vendors incumbent versus vs tegen against
    alternatief alternatieven alternative alternatives shortlist race erin contenders contender suppliers supplier bidders bidder bidding
    goedkoper cheaper duurder gebruiken gebruikt uses using huidige currently momenteel kiezen choosing tussen between naast ons
""".split()
)
_SHE = frozenset("she he hij zijzelf he's she's hes shes he'll she'll her him".split())
_KIN = frozenset("her his haar zijn".split())
_NO = frozenset("no nee nope neen".split())
_SLIPS = frozenset(
    "wait wacht sorry bedoel bedoelde mean meant correctie correction rather eigenlijk actually".split()
)
_AFTER_NO = frozenset("it its it's wait sorry i het t wacht toch bij met dat that's thats was".split())
_SLIP_REACH = 8
_CLAUSES_BEFORE = 2
_LIST_REACH = 8
_US = frozenset("us we ourselves wij ons onszelf".split())


def is_note(flow: Flow) -> bool:
    """Whether a text is long enough to tell more than which deal it is about."""
    if len(flow.words) >= _NOTE_FROM:
        return True
    stops = sum(pause in {"stop", "line"} for pause in flow.pauses)
    return len(flow.words) >= _SHORT_NOTE_FROM and stops + 1 >= _NOTE_SENTENCES


def worth_in_note(flow: Flow, found: Candidate) -> float:
    """What a place in a note takes off: sentences before it, rivals beside it, speaking as people do."""
    firm = has_kind(flow, found.first, found.stop)
    alone = found.stop == found.first + 1 and not firm
    # "CFO van Plasticon zegt": whoever works there speaks.
    says = not found.works and found.stop < len(flow.words) and flow.words[found.stop] in _REPORTS
    off = _SENTENCE_ON * _sentences_before(flow, found.first) + (_SPEAKS if says and alone else 0.0)
    if found.small and not firm and not _they_want(flow, found):
        off += _SMALL_IN_NOTE
    whole = not found.small and found.stop > found.first + 1
    if whole and (_is_sentence(flow, found) or _with_its_thing(flow, found)):
        off += _ALONE
    opens = found.opens and found.segment == 0
    if not opens and (_beside_us(flow, found) or not _RIVALS.isdisjoint(_clauses_around(flow, found))):
        off += _RIVAL_FIRM if firm else _RIVAL
    return off


# Whom we saw or called, and where they are.
_WE_SAW = frozenset("met bij with at rang called phoned visited saw belde sprak bezocht".split())
_IN_PLACE = frozenset("in uit te from near".split())
_THEY_WANT = frozenset("wil willen zoekt zoeken want wants need needs hebben overwegen vragen".split())


def _they_want(flow: Flow, found: Candidate) -> bool:
    """As in "rang kestrel in hull this morning, they need 2 lifts": whom we saw, and what they want right behind it."""
    if not found.first or flow.words[found.first - 1] not in _WE_SAW or flow.pauses[found.first]:
        return False
    clause = next((at for at in range(found.stop, len(flow.words)) if flow.pauses[at]), len(flow.words))
    behind = flow.words[found.stop : clause]
    return (
        (not behind or behind[0] in _IN_PLACE)
        and flow.words[clause : clause + 1] in {("ze",), ("they",), ("die",), ("zij",)}
        and not _THEY_WANT.isdisjoint(flow.words[clause + 1 : clause + 2])
    )


def _is_sentence(flow: Flow, found: Candidate) -> bool:
    """Whether nothing but the name stands between two stops."""
    ends = found.stop == len(flow.words) or flow.pauses[found.stop] in {"stop", "line"}
    return ends and (found.first == 0 or flow.pauses[found.first] in {"stop", "line"})


def _sentences_before(flow: Flow, place: int) -> int:
    """How many sentences stand before a place; one of a few words, "Wat een dag.", is small talk."""
    ends = [0, *(n for n in range(1, place + 1) if flow.pauses[n] in {"stop", "line"})]
    told = (
        after - before > _SMALL_TALK or "colon" in flow.pauses[before + 1 : after]
        for before, after in pairwise(ends)
    )
    return min(_SENTENCES, sum(told))


def _with_its_thing(flow: Flow, found: Candidate) -> bool:
    """As in "We hebben hem! Aldi Culemborg, orderpickers.": a sentence that holds a whole name and a thing."""
    stop = found.stop
    if stop >= len(flow.words) or flow.pauses[stop] != "comma":
        return False
    if found.first and flow.pauses[found.first] not in {"stop", "line"}:
        return False
    end = next((n for n in range(stop + 1, len(flow.words)) if flow.pauses[n]), len(flow.words))
    closed = end == len(flow.words) or flow.pauses[end] in {"stop", "line"}
    return closed and end - stop <= _SMALL_TALK and is_thing(flow.words[end - 1])


def _beside_us(flow: Flow, found: Candidate) -> bool:
    """As in "three vendors left: us, Honeywell, Johnson Controls": in a list that we stand in as well."""
    first = found.first
    for place in range(max(1, first - _LIST_REACH), first):
        if flow.words[place] in _US and flow.pauses[place] and flow.pauses[place + 1] == "comma":
            return all(flow.pauses[at] not in {"stop", "line"} for at in range(place + 1, first + 1))
    return False


def _clauses_around(flow: Flow, found: Candidate) -> Sequence[str]:
    """The words of its clause and those beside it in the sentence; of the first clause of a text only its own."""
    first, stop, ahead = found.first, found.stop, 0
    while first > 0:
        if flow.pauses[first] in {"stop", "line", "colon", "semicolon"} or (
            flow.pauses[first] and ahead == _CLAUSES_BEFORE
        ):
            break
        ahead += bool(flow.pauses[first])
        first -= 1
    while stop < len(flow.words) and not flow.pauses[stop]:
        stop += 1
    return flow.words[first:stop]


def is_somebody(flow: Flow, parts: Sequence[Segment], found: Candidate) -> float:
    """What it takes off that a lone name goes on as a person: "Rang Siobhan. She thinks", "Denise and her boss"."""
    if found.stop != found.first + 1 or has_kind(flow, found.first, found.stop):
        return 0.0
    part = parts[found.segment]
    if part.stop - found.stop <= 1 and part.stop < len(flow.words) and flow.words[part.stop] in _SHE:
        return _SOMEBODY
    following = parts[found.segment + 1] if found.segment + 1 < len(parts) else None
    if following is not None and following.inside and not part.inside and part.stop - found.stop <= 1:
        # "Ik heb Anneloes gemaild (Waternet)": where somebody works stands behind the name.
        words = range(following.first, following.stop)
        return _SOMEBODY if all(is_capital(flow, place) for place in words) else 0.0
    behind = flow.words[found.stop : found.stop + 2]
    joined = len(behind) == 2 and behind[0] in {"en", "and"} and behind[1] in _KIN
    return _SOMEBODY if joined else 0.0


def reports(flow: Flow, found: Candidate) -> bool:
    """Whether a lone name, with another one before it, is whoever says something: "ticketing for Pier Eleven, Stu says"."""
    alone = found.stop == found.first + 1 and not has_kind(flow, found.first, found.stop)
    return alone and found.stop < len(flow.words) and flow.words[found.stop] in _SAYS


def slips(flow: Flow, found: Sequence[Candidate]) -> list[float]:
    """What each name gains or loses where one is taken back for the next: "Crag Hotels.. no, it's Moyle Distillery"."""
    worth = [0.0] * len(found)
    for at in range(len(found) - 1):
        first, stop = found[at].stop, found[at + 1].first
        if 0 < stop - first <= _SLIP_REACH and _takes_back(flow, first, stop):
            worth[at] += _GIVEN_UP
            worth[at + 1] += _INSTEAD
    return worth


def _takes_back(flow: Flow, first: int, stop: int) -> bool:
    for place in range(first, stop):
        word = flow.words[place]
        if word in _SLIPS:
            return True
        if word in _NO:
            ends = place + 1 == stop or flow.pauses[place + 1] != "" or flow.words[place + 1] in _AFTER_NO
            if ends:
                return True
    return False
