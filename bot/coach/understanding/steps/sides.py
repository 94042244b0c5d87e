"""What a piece of an answer is: a step of the customer, an action of ours, a denied step, or nothing to keep.

The actor counts, not the grammar. A piece that nothing speaks against is a step: people answer in single nouns.
"""

from typing import Final, Literal

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.clauses import TIME_WORDS
from bot.coach.understanding.steps.ours import is_ours
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.remarks import about_me, weight
from bot.coach.understanding.steps.word_order import PARTICLES
from bot.coach.understanding.steps.words import (
    DURATION_FILLING,
    DURATION_VERBS,
    DURATION_WORDS,
    OUR_OFFERINGS,
    SAID,
    RouteWords,
    is_act,
    takes_part,
)  # fmt: skip
from bot.coach.understanding.wordpatterns import plain_words

# *weak*: nothing speaks for a step or against it; *remark*: something was said beside the route.
_READ_AT_MOST = 60
Verdict = Literal["step", "weak", "ours", "denied", "nothing", "remark"]
_OPINION = frozenset(
    {
        "weet",
        "denk",
        "geloof",
        "vermoed",
        "think",
        "believe",
        "guess",
        "suppose",
        "know",
        "say",
        "verwacht",
        "gok",
        "schat",
        "expect",
        "reckon",
        "imagine",
    }
)
_ASKING_WORDS = frozenset(
    "wie wat hoe wanneer waar welke who what how when where which so dus en and".split()
)
_KNOW, _NOT = (
    frozenset({"weet", "weten", "know"}),
    frozenset({"niet", "geen", "don't", "dont", "not", "nog", "yet"}),
)
_HERE = frozenset({"we", "wij", "we're", "were", "we've"})
_NO_OBJECTION = frozenset(
    "bezwaar bezwaren objection objections probleem problem problems issue issues".split()
)
_NOT_AT_ALL = frozenset("doesn't doesnt don't dont didn't didnt isn't won't niet".split())
_NOBODY = frozenset({"nothing", "niks", "niets", "none", "nobody", "niemand"})
_HEDGES = frozenset({"mss", "misschien", "maybe", "probably", "perhaps"})
_SEASONS = frozenset("zomer summer winter kerst christmas pasen easter vakantie holidays holiday".split())
_WE = frozenset({"ik", "we", "wij", "i"})
_THAT = frozenset({"that", "that's", "thats", "it's", "its", "dat", "die", "dit", "it", "which"})
_COMES = frozenset(
    "comes come happens is only pas komt gebeurt all of course can't cant won't wont kan will be".split()
)
_MOVING = frozenset("start starts begin begint begins starten beginnen live install proceed".split())


_OBJECTS = frozenset({"it", "them", "this", "that", "him", "her"})
_SHOWN = frozenset(
    {"demo", "presentatie", "presentation", "pitch", "offerte", "quote", "proposal", "walkthrough"}
)
_MEET = frozenset({"meet", "meets", "convene", "vergaderen", "vergadert", "komen", "komt", "samen"})
_EVERY_SO_OFTEN = frozenset(
    """
    monthly weekly quarterly fortnightly once twice a every each month week quarter fortnight only two three other maandelijks
    wekelijks elke iedere eens per maand week kwartaal twee drie keer om de weken maanden maar in het bijeen
""".split()
)


def verdict(
    flow: Flow, piece: Piece, words: RouteWords, reported: tuple[bool, ...], after_ours: bool
) -> Verdict:
    """Judge one piece. `after_ours`: the piece before was ours and this one may go on with it."""
    first, stop = piece.first, piece.stop
    while (
        first < stop - 1
        and (length := words.leading.at(flow.words, first, stop - 1))
        and not _we_act(flow, first, words)
    ):
        first += length
    said = flow.words[first:stop]
    if len(said) == 1 and said[0] in words.our_subjects and len(flow.words) > 1:
        return "nothing"
    if piece.lifted:
        return _until_then(said, words)
    ending = words.trailing.ending(flow.words, first + 1, stop) if stop > first + 1 else 0
    told = flow.words[piece.first : stop - ending if ending and flow.words[stop - ending] == "and" else stop]
    if any(flow.inside[piece.first : piece.stop]):
        # What is said in brackets tells of the step beside them.
        told = tuple(flow.words[n] for n in range(piece.first, piece.stop) if not flow.inside[n]) or told
    if not piece.aside and words.unknown.find(plain_words(told[:_READ_AT_MOST])):
        return "remark"
    if piece.aside or _nothing(flow, piece, first, words):
        return "nothing"
    if _denied(flow, piece, first, words):
        return "denied"
    frame = words.now.at(flow.words, piece.first, piece.stop)
    if (
        frame > 1
        and not _HERE.isdisjoint(said[:2])
        and (
            frame > 2
            or any(takes_part(word) or is_act(word) for word in flow.words[piece.first + frame : piece.stop])
        )
    ):
        return "step"  # "we zitten nu bij inkoop": that is where they are
    if piece.since and said[0] in {"we're", "were"} and len(said) > 1:
        return "step"  # "once we're on the approved list": they put us there
    theirs = reported[min(first, len(reported) - 1)]
    if not theirs and about_me(said, words):
        return "remark"
    if is_ours(flow, piece, first, words, theirs):
        return "ours"
    if (
        after_ours
        and (said[0] in words.our_verbs or said[0] in words.our_finite)
        and flow.words[piece.first] not in words.pronouns
        and not any(is_act(word) and word not in OUR_OFFERINGS for word in said)
        and not any(map(takes_part, said))
    ):
        return "ours"
    if after_ours and len(said) == 2 and said[0].endswith("en") and said[1] in PARTICLES:
        return "ours"  # "wij krijgen de vragenlijst, vullen in"
    found = weight(flow, piece, first, words)
    return "remark" if piece.since and found == "weak" else found


def _until_then(said: tuple[str, ...], words: RouteWords) -> Verdict:
    """What was denied only until something else has happened: a step, unless it says no more than "nothing happens"."""
    if said[:2] == ("no", "one") or said[0] in _NOBODY or not _NOBODY.isdisjoint(said):
        return "nothing"
    if said[0] in words.our_subjects:
        return "ours"
    told = any(word in words.buying or is_act(word) for word in said) or not _MOVING.isdisjoint(said)
    return "step" if told else "nothing"


def _we_act(flow: Flow, place: int, words: RouteWords) -> bool:
    """Whether "ik", "we" opens here, other than in "ik denk dat"."""
    return flow.words[place] in words.our_subjects and flow.words[place + 1] not in _OPINION


_THAT_COMES: Final = _THAT | _COMES


def _nothing(flow: Flow, piece: Piece, first: int, words: RouteWords) -> bool:
    whole = " ".join(flow.words[piece.first : piece.stop])
    if flow.tokens[piece.first].text.startswith("IT"):
        return False
    rest = whole if first == piece.first else " ".join(flow.words[first : piece.stop])
    if (whole in words.nothing or rest in words.nothing) and not _written_as_name(flow, piece.first):
        return True
    said = flow.words[piece.first : piece.stop]
    if _asks(flow, piece, said):
        return True
    if len(said) > 1 and words.leading.at(flow.words, piece.first, piece.stop) == len(said):
        return True
    if len(said) == 1 and said[0] in {"that's", "thats", "that"} and len(flow.words) > 1:
        return True
    if 1 < len(said) <= 4 and said[0] in _THAT and all(word in _THAT_COMES for word in said):
        return True
    if not _KNOW.isdisjoint(said) and not _NOT.isdisjoint(said) and not _WE.isdisjoint(said):
        return True
    if (
        piece.since
        and len(said) <= 4
        and said[-1] in {"yes", "go", "ok", "okay", "no"}
        and (said[0] in words.pronouns or said[0] in {"it's", "its"})
    ):
        return True
    if piece.since and len(said) <= 4 and (said[0] in words.pronouns or len(said) == 1):
        return not any(is_act(word) or (takes_part(word) and word != "it") for word in said[1:])
    if (
        len(said) > 2
        and said[0][0].isdigit()
        and said[1] in DURATION_WORDS
        and said[2] in {"to", "om", "voor", "for"}
    ):
        return True
    if (
        1 < len(said) <= 3
        and said[-1] in SAID
        and piece.pause == "comma"
        and said[-2] not in words.auxiliaries
    ):
        return True  # "bring in the union, Bob said, then …"
    if _they_meet(said, words) or _counted_off(said):
        return True
    if (
        piece.since
        and said[-1] in _SHOWN
        and (len(said) == 1 or (len(said) == 2 and said[0] in words.articles))
    ):
        return True  # "na de demo": when, and ours
    if said[0] == "takes" and said[1:2] and said[1] in _OBJECTS:
        return False  # "takes it to finance"
    told = flow.words[piece.first : piece.first + 2] in {("wat", "ik"), ("what", "i")} and first > piece.first
    if (not told and words.aside_openings.at(flow.words, piece.first, piece.stop)) or words.aside_openings.at(
        flow.words, first, piece.stop
    ):
        return True
    return _only_time(flow, piece, piece.first) or (first > piece.first and _only_time(flow, piece, first))


def _asks(flow: Flow, piece: Piece, said: tuple[str, ...]) -> bool:
    """As in "who signs? the owner", "werkt het? dan alle filialen": what is asked, of which the answer follows."""
    end = flow.tokens[piece.stop - 1].end
    if flow.text[end : end + 2].lstrip()[:1] != "?":
        return False
    short = len(said) <= 3 and not any(is_act(word) or (takes_part(word) and word != "it") for word in said)
    return said[0] in _ASKING_WORDS or (short and piece.stop < len(flow.words))


def _written_as_name(flow: Flow, place: int) -> bool:
    """As in "eerst Joke, dan Kees": a capital where no sentence begins."""
    return place > 0 and not flow.pauses[place] and flow.tokens[place].text[0].isupper()


_COUNTING = frozenset(
    "of van de the out done gedaan gehad al already they've theyve they we've ze hebben zijn have that's thats dat is now nu so far in uit on op bij at we ze klaar with met".split()
)


def _counted_off(said: tuple[str, ...]) -> bool:
    """As in "they've done 2 of 4", "3 van de 5 gehad": how many steps are behind them."""
    numbers = sum(word.isdigit() for word in said)
    return numbers > 1 and len(said) > numbers and all(word.isdigit() or word in _COUNTING for word in said)


_MEET_EVERY_SO_OFTEN: Final = _MEET | _EVERY_SO_OFTEN


def _they_meet(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "they meet monthly": a habit of those named before, no step."""
    habit = len(said) > 2 and said[0] in words.pronouns and not _MEET.isdisjoint(said)
    return habit and all(word in _MEET_EVERY_SO_OFTEN for word in said[1:])


def _only_time(flow: Flow, piece: Piece, first: int) -> bool:
    bare = [flow.words[n] for n in range(first, piece.stop) if not flow.inside[n]]
    said = bare or flow.words[first : piece.stop]
    if all(word in DURATION_FILLING or word in TIME_WORDS for word in said):
        hedged = not _HEDGES.isdisjoint(said) or not _SEASONS.isdisjoint(said)
        return hedged or any(word in DURATION_WORDS for word in said)
    if not all(word in DURATION_FILLING or word[0].isdigit() for word in said):
        return False
    return any(word in DURATION_WORDS for word in said)


def lead_time_at(flow: Flow, piece: Piece) -> int | None:
    """Where a lead time begins inside a piece ("legal review | takes two weeks"), if there is one."""
    said = flow.words[piece.first : piece.stop]
    verbs = [
        word
        for n, word in enumerate(said)
        if word in DURATION_VERBS
        and not (word == "last" and n + 1 < len(said) and said[n + 1] in DURATION_WORDS)
    ]
    if not verbs or not any(word in DURATION_WORDS or word[0].isdigit() for word in said):
        return None
    place = piece.stop
    while place > piece.first and (
        flow.words[place - 1] in DURATION_FILLING or flow.words[place - 1][0].isdigit()
    ):
        place -= 1
    return place if not DURATION_VERBS.isdisjoint(flow.words[place : piece.stop]) else None


_NOT_TO_BE = frozenset({"won't", "wont", "isn't", "isnt", "aren't", "arent", "not", "niet"})
_TAKING_PART = frozenset({"involved", "betrokken", "included"})
_IN_ON_THIS = ("in", "on", "this")


def _denied(flow: Flow, piece: Piece, first: int, words: RouteWords) -> bool:
    if words.denied_openings.at(flow.words, first, piece.stop) or words.denied_openings.at(
        flow.words, piece.first, piece.stop
    ):
        return True
    said = flow.words[first : piece.stop]
    if not _NOT_TO_BE.isdisjoint(said) and (not _TAKING_PART.isdisjoint(said) or said[-3:] == _IN_ON_THIS):
        return True
    if said[-1] in _NOT_AT_ALL and 1 < len(said) <= 4 and "nog" not in said:
        return True
    if said[0] in _NOBODY and len(said) > 1:
        return True
    near = flow.words[piece.first : min(piece.first + 4, piece.stop)]
    for place, word in enumerate(near[1:], 1):
        if word in {"geen", "no"} and near[place - 1] in words.finite:
            after = piece.first + place + 1
            return after < piece.stop and flow.words[after] not in _NO_OBJECTION
    return words.denied_inside.inside(flow.words, piece.first, piece.stop)
