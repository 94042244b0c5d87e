"""Whether a mark of order that no pause sets apart ("dan", "then", "daarna") begins a clause or stands inside one."""

from itertools import pairwise
from typing import Final

from bot.coach.understanding.steps.clauses import pause_after
from bot.coach.understanding.steps.pieces import Cutting
from bot.coach.understanding.steps.word_order import names_somebody
from bot.coach.understanding.steps.words import OBJECT_PREPOSITIONS, is_act, takes_part

_SUBCLAUSE_AT_MOST, _SHORT_CLAUSE = 10, 4
_LATER = frozenset({"daarna", "vervolgens", "daarop", "uiteindelijk", "hierna"})
_IT = frozenset({"hem", "m", "'m", "haar", "hen"})
_SUBORDINATORS = frozenset(
    {"of", "dat", "als", "wat", "wie", "zodra", "nadat", "omdat", "hoe", "waar", "wanneer"}
)
_BY = frozenset({"by", "from", "with", "to", "past", "via"})
_OBJECTS = frozenset({"it", "them", "him", "this", "that", "us"})


_ITS: Final = frozenset("er het hem haar dat dit die ze ons t zich daarmee hiermee ermee".split())


def object_before(cutting: Cutting, place: int) -> bool:
    """As in "… | zet ons dan op de lijst": a verb that goes on, what it is done to, and "dan" in its midst."""
    words, first = cutting.flow.words, cutting.open.first
    return (
        place - first == 2
        and words[place] == "dan"
        and words[first] in cutting.words.finite
        and words[place - 1] in _ITS
        and bool(cutting.pieces)
        and not cutting.open.fronted
    )


def and_does(cutting: Cutting, place: int) -> int:
    """As in "... en geeft dan door welke variant het wordt": the same people, the next thing. How far back "en" stands, or 0."""
    words, after = cutting.flow.words, place + 1
    closes = after == len(words) or bool(cutting.flow.pauses[after])
    # "... en tekent daarna bij ons in de zaak".
    there = not closes and words[after] in _WHERE
    then = words[place] == "dan" or (words[place] in _LATER and (closes or there))
    if not then:
        return 0
    for back in (2, 3):
        # "… en gaat er dan mee naar de directie"
        taken = back == 2 or words[place - 1] in _ITS
        if taken and words[place - back] == "en" and words[place - back + 1] in cutting.words.finite:
            return back
    return 0


# What a verb takes its object with: "beslist dan nog over de looptijd".
_TAKES_WITH = frozenset({"over", "met", "op", "aan"})
_LOOKING = ("kijk", "luister", "vraag", "vraagt", "zoek")


def still_amid_clause(cutting: Cutting, place: int, after: int) -> bool:
    """As in "de directie beslist dan nog over de looptijd": "dan nog" between a verb and what it takes."""
    words = cutting.flow.words
    verb, last = words[place - 1], words[after - 1]
    if last != "nog" or after - place != 2 or cutting.paused(place) or place - cutting.open.first < 2:
        return False
    noun = is_act(verb) and not takes_part(words[place - 2])
    if verb not in cutting.words.finite or noun or takes_part(verb):
        return False
    return words[after] in _TAKES_WITH or (words[after] == "naar" and verb.startswith(_LOOKING))


def amid_clause(cutting: Cutting, place: int, after: int) -> bool:
    """As in "inkoop plaatst daarna de order": behind the verb, before what it is done to."""
    words, known = cutting.flow.words, cutting.words
    if _goes_on_with(cutting, place, after):
        return True
    if (
        words[place] not in _LATER
        or not (2 <= place - cutting.open.first <= _SHORT_CLAUSE or words[place - 2] == "en")
        or after + 1 >= len(words)
    ):
        return False
    if words[place - 1] not in known.finite or is_act(words[place - 1]) or takes_part(words[place - 1]):
        return False
    return (
        words[after] in known.determiners
        and not takes_part(words[after + 1])
        and words[after + 1] not in known.finite
    )


def _goes_on_with(cutting: Cutting, place: int, after: int) -> bool:
    """As in "..., praat daarna met zijn afnemer", "ze testen daarna in de loods": a verb, and with whom or where."""
    words, known = cutting.flow.words, cutting.words
    said = words[cutting.open.first : place]
    if words[place] not in _LATER or not 1 <= len(said) <= _TWO or after + 1 >= len(words):
        return False
    if said[-1] not in known.finite or is_act(said[-1]) or takes_part(said[-1]):
        return False
    if len(said) == 1:
        return bool(cutting.pieces) and words[after] in OBJECT_PREPOSITIONS
    return said[0] in known.persons and words[after] in _WITH_OR_IN


_WITH_OR_IN = frozenset({"met", "over", "in", "op"})
_WHERE = frozenset({"bij", "in", "op", "aan", "met", "via"})


def compares(word: str) -> bool:
    """As in "meer dan 10k": behind it "dan" compares."""
    return word in {"meer", "minder", "anders", "liever", "less", "more"} or (len(word) > 4 and word.endswith("er") and word in {
        "groter", "hoger", "lager", "kleiner", "beter", "langer", "eerder", "later", "sneller", "vaker", "duurder"
    })  # fmt: skip


def opens_clause(cutting: Cutting, place: int, after: int) -> bool:
    """Whether a lone "dan", "then" without a pause begins a new clause and does not stand inside one."""
    flow, words = cutting.flow, cutting.words
    previous, word = flow.words[place - 1], flow.words[after]
    follows = flow.words[after + 1] if after + 1 < len(flow.words) else ""
    subject = words.openers
    dutch = flow.words[place] == "dan"
    if dutch and _that_is_done_by(cutting, place):
        return False  # "en dat tekent dan haar baas"
    if (
        dutch
        and "dat" in flow.words[max(cutting.open.first, place - 4) : place]
        and pause_after(flow, after) == after + 1
    ):
        return False  # "ik denk dat Kees dan tekent"
    if dutch and _told_of_it(cutting, place):
        return False  # "zij leggen hem dan voor aan de RvC"
    dutch_then = dutch or flow.words[place] in _LATER
    if (
        dutch_then
        and word in words.finite
        and follows
        and (follows in subject or names_somebody(flow, after + 1))
    ):
        return True  # "... dan vragen ze"
    if cutting.ampersand(place):
        return True
    if _we_go_on(cutting, place):
        return False
    if dutch and _nouns_only(cutting, place, after):
        return True  # "proeven dan prijs dan komt het op de kaart"
    if not dutch and place - cutting.open.first > 2 and previous in _OBJECTS and word not in words.finite:
        return True  # "the head okays it then trust central checks"
    if not dutch and previous in _OBJECTS and flow.words[place - 2] in words.told:
        return True  # "see if they want it then talk to head office"
    if not dutch and (previous in words.auxiliaries or previous in words.pronouns):
        return word in subject
    if not dutch and not _BY.isdisjoint(flow.words[max(cutting.open.first, place - 4) : place]):
        return True  # "signed off by the harbour master then goes to the port"
    if not dutch:
        told = any(
            one in words.told and not takes_part(one) for one in flow.words[cutting.open.first : place - 1]
        )
        if not told and _acts_next(cutting, place, after):
            return False
        return told or not (takes_part(previous) and word in words.finite)
    if _ends_in_infinitive(cutting, place):
        return True
    if _ends_subclause(cutting, place) or _in_a_row(cutting, place):
        return True
    if previous in words.auxiliaries or previous in words.pronouns:
        return False
    if previous not in words.finite or is_act(previous):
        return True
    behind = after + 1 if word in words.determiners else after  # "belt dan met", "IT test dan de directeur"
    return behind < len(flow.words) and (names_somebody(flow, behind) or is_act(flow.words[behind]))


def _nouns_only(cutting: Cutting, place: int, after: int) -> bool:
    """Whether "dan" stands between two things of one or two words, of which nobody acts: "proeven dan prijs"."""
    words, said = cutting.words, cutting.flow.words[cutting.open.first : place]
    rest = cutting.flow.words[after : after + 2]
    if cutting.pieces or cutting.flow.words.count("dan") < _TWO:
        return False  # "ze kijken rond, vragen dan prijzen op"
    if len(said) > _TWO or any(word in words.pronouns or word in words.auxiliaries for word in said):
        return False
    acts = [word for word in said if word in words.finite and not word.endswith("en")]
    return not acts and not (rest and rest[0] in words.finite and not rest[0].endswith("en"))


def _that_is_done_by(cutting: Cutting, place: int) -> bool:
    """As in "dat tekent dan haar baas": what was just told is the object, and who does it stands behind the verb."""
    flow, first = cutting.flow, cutting.open.first
    first += flow.words[first] in {"en", "maar"}
    said = flow.words[first:place]
    return len(said) == _TWO and said[0] in _THAT and said[1] in cutting.words.finite


_THAT, _TWO = frozenset({"dat", "het"}), 2


def _we_go_on(cutting: Cutting, place: int) -> bool:
    """As in "wij passen dan de offerte aan", "we then adjust the quote": what we do ourselves at that moment, in one clause."""
    ours, said = cutting.words.our_subjects, cutting.flow.words
    if said[place] != "dan":
        return said[place - 1] in ours and said[place + 1] not in cutting.words.openers
    return place >= 2 and said[place - 2] in ours and not cutting.flow.pauses[place - 1]


def _acts_next(cutting: Cutting, place: int, after: int) -> bool:
    """As in "head office then gives the go": behind whoever acts, with the verb and what it is done to behind it."""
    flow, words = cutting.flow, cutting.words
    verb, previous = flow.words[after], flow.words[place - 1]
    if not (verb in words.finite and verb.endswith("s")) or is_act(previous) or not previous.isalpha():
        return False
    follows = flow.words[after + 1] if after + 1 < len(flow.words) and not flow.pauses[after + 1] else ""
    return follows in words.determiners and place - cutting.open.first <= _SHORT_CLAUSE


def _told_of_it(cutting: Cutting, place: int) -> bool:
    """Whether "dan" stands behind the verb and its object, inside the clause, and no new verb follows."""
    words = cutting.flow.words
    behind_verb = words[place - 1] in _IT and words[place - 2] in cutting.words.finite
    return place - cutting.open.first > 2 and behind_verb and words[place + 1] not in cutting.words.finite


def _in_a_row(cutting: Cutting, place: int) -> bool:
    """Whether "dan" opened the piece before, and no verb right behind it: "check dan redlines dan sign off"."""
    flow, first = cutting.flow, cutting.open.first
    opened = cutting.open.fronted and first > 0 and flow.words[first - 1] == "dan"
    return opened and (flow.words[first] not in cutting.words.finite or place == first + 1)


def _ends_in_infinitive(cutting: Cutting, place: int) -> bool:
    """Whether what is done ends before `place`: "bank moet financieren | dan tekenen", "vragen stellen | dan naar de raad"."""
    words, said = cutting.words, cutting.flow.words[cutting.open.first : place]
    if (
        not said[-1].endswith("en")
        or said[-1] not in words.finite
        or said[-1] in words.auxiliaries
        or len(said) < 2
    ):
        return False
    if not words.auxiliaries.isdisjoint(said[:-1]):
        return True
    return not any(word in words.persons or takes_part(word) for word in said)


def _ends_subclause(cutting: Cutting, place: int) -> bool:
    """Whether the verb before `place` is the last word of a Dutch clause like "of het veilig is"."""
    if cutting.flow.words[place - 1] not in cutting.words.finite:
        return False
    left = cutting.flow.words[max(cutting.open.first, place - _SUBCLAUSE_AT_MOST) : place - 1]
    return len(left) > 1 and not _SUBORDINATORS.isdisjoint(left[:-1])


_COUNTED = frozenset({"step", "phase", "stage", "stap", "fase"})


def only_its_name(cutting: Cutting, place: int, after: int) -> bool:
    """As in "feasibility, bid, stage 2 design": what no other one is counted beside is how a thing is called."""
    words = cutting.flow.words
    if after != place + 2 or words[place] not in _COUNTED or not words[place + 1].isdigit():
        return False
    others = any(
        one in _COUNTED and other != words[place + 1] and (other.isdigit() or other in _STEPS_SPELLED)
        for one, other in pairwise(words)
    )
    return not others and words[place + 1] != "1"


_STEPS_SPELLED = frozenset("one two three four een twee drie vier".split())
