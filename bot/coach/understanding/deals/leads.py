"""What the words right before and right behind a name make of it: the customer, another firm, or nothing sure.

As numbers that `accounts` adds up; the phrases are listed in `cues`.
"""

from typing import Final

from bot.coach.understanding.deals import cues
from bot.coach.understanding.deals.candidates import Candidate
from bot.coach.understanding.deals.segments import Segment
from bot.coach.understanding.deals.towns import TOWNS
from bot.coach.understanding.deals.wordclasses import ABOUT_PHRASES, has_kind, is_capital, is_thing
from bot.coach.understanding.deals.words import DETERMINERS, HESITATIONS, LEGAL_FORMS
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.phrases import Phrases

_NAMING, _OPENING, _AT, _OTHERS = map(Phrases, (cues.NAMING, cues.OPENING, cues.AT, cues.OTHERS))
_CUSTOMER_ACTS, _OTHER_ACTS = map(Phrases, (cues.CUSTOMER_ACTS, cues.OTHER_ACTS))
_BETWEEN: Final = DETERMINERS | HESITATIONS | {"de", "onze", "own"}
_COMPARED: Final = frozenset(
    "vergelijk vergelijkt vergelijken vergeleken compare compares compared comparing".split()
)
_HAS: Final = frozenset({"has", "have", "heeft", "hebben"})
_RIVAL: Final = frozenset(
    "competitor competitors rival rivals concurrent concurrenten concullega concullegas incumbent".split()
)
# "Discussed the contract with Acme": ours, where we talked it over.
_TALKED_OVER: Final = frozenset(
    "discussed discussing talked talking reviewed reviewing negotiated negotiating covered besproken bespraken doorgenomen onderhandeld doorgesproken".split()
)
_PLACE_OF: Final = frozenset("bij at with met from van".split())
_SAME: Final = frozenset("zelfde hetzelfde dezelfde same similar identical net precies".split())
_AS: Final = frozenset("als as like".split())
_AS_WITHIN: Final = 4
_OF_OURS: Final = {("of", "ours"), ("van", "ons")}
_WHO: Final = frozenset({"die", "who", "which", "dat"})
_FOR_NOW: Final = frozenset("nu nog al momenteel now still currently".split())
_JUST: Final = {(word,) for word in ("net", "zojuist", "zonet", "juist", "pas", "daarnet", "just")}
_WHEN: Final = frozenset("week yesterday gister gisteren".split())
_WAITING: Final = frozenset({"waiting", "wachten", "wacht"})
_AGREED: Final = frozenset({"akkoord", "goedkeuring", "approval", "sign-off"})
_SOMEBODY_ELSES: Final = frozenset("supplier vendor dealer leverancier distributor subsidiary".split())
# What each sign is worth.
NAMED, IS_AT = 100.0, 34.0
_IS_WITH, _IS_FROM, _IS_FOR, _IS_ABOUT, _OPENS = 26.0, 24.0, 16.0, 22.0, 18.0
_ACTS, _OTHER, _OTHER_DOES, _DEAL_BEHIND = 24.0, -100.0, -70.0, 24.0


def led_up_to(flow: Flow, part: Segment, found: Candidate) -> float:
    """What the words right before a name make of it."""
    start, before = _reach_back(flow, part, found.first), found.first
    while before > start and flow.words[before - 1] in _BETWEEN:
        before -= 1
    if before == start:
        return 0.0
    if flow.words[before - 1] in _PLACE_OF and _same_as(flow, start, before):
        return _OTHER
    if (
        flow.words[part.first] in _WHO
        and flow.words[before - 1] in _PLACE_OF
        and not _FOR_NOW.isdisjoint(flow.words[part.first + 1 : before])
    ):
        return _OTHER  # "die nu nog bij Eneco zitten"
    lengths = {
        kind: phrases.ending(flow.words, start, before)
        for kind, phrases in ((_OTHER, _OTHERS), (NAMED, _NAMING), (IS_AT, _AT), (_OPENS, _OPENING))
    }
    worth, length = max(lengths.items(), key=lambda one: one[1])
    if _came_along(flow, part, before):
        return _OTHER
    if length == 2 and flow.words[before - 2 : before] == ("out", "of") and _is_place(flow, part, before - 2):
        return _OTHER
    if worth == _OTHER and length and _nevertheless(flow, part, found, (before, length)):
        return _IS_WITH
    if worth == _OTHER and flow.pauses[before] in {"colon", "dash"} and flow.words[before - 1] in _WHEN:
        return 0.0  # "following up from last week: Shep Dairy"
    if length == 1 and flow.words[before - 1] in _HAS and flow.words[part.first] in _RIVAL:
        return IS_AT  # "competitor Lyreco has Deloitte now"
    if length:
        return worth if worth != NAMED or _whole_word(flow, before, length) else IS_AT
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


_ALONG: Final = frozenset(
    {
        ("met", "iemand", "van"),
        ("with", "someone", "from"),
        ("with", "somebody", "from"),
        ("met", "iemand", "bij"),
        ("with", "someone", "of"),
    }
)
_WHERE: Final = frozenset("bij at into visited to naar bezocht".split())


def _came_along(flow: Flow, part: Segment, before: int) -> bool:
    """As in "bij Peeters langsgeweest met iemand van Signify": behind where we were, of which firm the other visitor is."""
    if flow.words[max(0, before - len(_ALONG_WORDS)) : before] not in _ALONG:
        return False
    return any(
        flow.words[place] in _WHERE and is_capital(flow, place + 1) and flow.words[place + 1] not in TOWNS
        for place in range(part.first, before - len(_ALONG_WORDS))
    )


_ALONG_WORDS: Final = ("met", "iemand", "van")


def _nevertheless(flow: Flow, part: Segment, found: Candidate, led: tuple[int, int]) -> bool:
    """Where words that mostly lead to another firm lead to the customer."""
    before, length = led
    said = flow.words[before - length : before]
    if said == ("in",):
        # "Dermot in Galvin Quarries was on": a firm by its own word, not a town.
        return found.stop - found.first > 1 and has_kind(flow, found.first, found.stop)
    if before - length > part.first and flow.words[before - length - 1].endswith("'s"):
        return said[0] in _SOMEBODY_ELSES
    if said[0] in _WAITING:
        return before - length == part.first == 0  # who waits on a customer opens on it
    if said == ("klaar", "met"):
        # "Net klaar met Sanitec": come from there; who is "klaar met" somebody else has had enough of them.
        return flow.words[before - length - 1 : before - length] in _JUST or before - length == 0
    if said[0] in _AGREED:
        return before - length == part.first  # "akkoord van Rugbyclub Pelt op de lichtmasten"
    if said[0] == "contract":
        return not _TALKED_OVER.isdisjoint(flow.words[part.first : before])
    # "Concurrent Zetec zit al bij Rederij Noord": whoever else is there, that is where.
    return said[-1] in {"bij", "at", "with"} and not _RIVAL.isdisjoint(
        flow.words[part.first : before - length]
    )


def _same_as(flow: Flow, start: int, before: int) -> bool:
    """As in "zelfde case als toen bij Kledo", "the same story as back at Larne": another customer, to compare."""
    words = flow.words[start:before]
    return not _SAME.isdisjoint(words) and not _AS.isdisjoint(words[-_AS_WITHIN:])


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
    if stop - first > 3 and flow.words[stop - 2 : stop] in _OF_OURS:
        return _OTHERS.ending(flow.words, first, stop - 2) > 0  # "a reference of ours"
    if stop - first < 2 or flow.words[first] not in {"onze", "our", "my", "mijn"}:
        return False
    return _OTHERS.ending(flow.words, first, min(first + 2, stop)) > 0


_THAT_BUYS: Final = frozenset(
    (that, buys)
    for that in ("that", "who", "that's", "thats", "die", "dat")
    for buys in ("buys", "buying", "koopt", "aankoopt")
)


def goes_on(flow: Flow, parts: list[Segment], found: Candidate) -> float:
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
    if flow.words[place : place + 2] in _THAT_BUYS:
        return IS_AT + _IS_WITH  # "the group Zorgpunt, well it's their lab Medilab that buys"
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


# "Gebeld met": two words before the name.
_LEAD: Final = 2
_SPOKE: Final = frozenset(
    "gesproken gebeld gezeten gepraat spoke spoken talked call called chat meeting".split()
)
_SPOKE_WITH: Final = frozenset({"met", "with", "to"})


def presented(flow: Flow, part: Segment, found: Candidate) -> bool:
    """As in "net gebeld met acme: Okoro tekent", "spoke with acme about beds, Okoro signs": whom the text itself says it is about."""
    first, stop = found.first, found.stop
    if found.segment or found.works or first < _LEAD or stop == len(flow.words):
        return False
    if flow.words[first - 1] not in _SPOKE_WITH or flow.words[first - 2] not in _SPOKE:
        return False
    if stop == part.stop:
        return flow.pauses[stop] == "colon"
    if any(is_capital(flow, place) for place in range(stop, part.stop)):
        return False  # "Spoke to orrin about Harlow"
    return ABOUT_PHRASES.at(flow.words, stop, part.stop) > 0
