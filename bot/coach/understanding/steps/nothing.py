"""What is said between the steps without telling one: when, how long, how often they meet, a question before its answer."""

from itertools import pairwise
from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.ourselves import tells_of_us
from bot.coach.understanding.steps.asides import are_terms, sums_them_up, tells_their_job, weighs
from bot.coach.understanding.steps.beside_the_route import (
    is_only_told_of_it,
    is_over_already,
    must_be_unanimous,
    says_who_did,
    still_to_be_asked,
    the_only_one,
    will_be_fine,
    with_whom,
)
from bot.coach.understanding.steps.clauses import SEASONS, TIME_WORDS
from bot.coach.understanding.steps.having_a_say import all_of_them, somebody_there
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.takeover import up_from
from bot.coach.understanding.steps.words import (
    DURATION_FILLING,
    DURATION_WORDS,
    SAID,
    RouteWords,
    is_act,
    takes_part,
)

_KNOW, _NOT = (
    frozenset({"weet", "weten", "know"}),
    frozenset({"niet", "geen", "don't", "dont", "not", "nog", "yet"}),
)
_HEDGES = frozenset({"mss", "misschien", "maybe", "probably", "perhaps"})
_WE = frozenset({"ik", "we", "wij", "i"})
_THAT = frozenset({"that", "that's", "thats", "it's", "its", "dat", "die", "dit", "it", "which"})
_COMES = frozenset(
    "comes come happens is only pas komt gebeurt all of course can't cant won't wont kan will be".split()
)
_DAY_AT_MOST = 2
_DAYS = frozenset(
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday morgen tomorrow".split()
)
_MEET = frozenset({"meet", "meets", "convene", "vergaderen", "vergadert", "komen", "komt", "samen"})
_EVERY_SO_OFTEN = frozenset(
    """
    monthly weekly quarterly fortnightly once twice a every each month week quarter fortnight only two three other maandelijks
    wekelijks elke iedere eens per maand week kwartaal twee drie keer om de weken maanden maar in het bijeen
""".split()
)
_ASKING_WORDS = frozenset(
    "wie wat hoe wanneer waar welke who what how when where which so dus en and".split()
)
_IT_TAKES = frozenset(
    {("it", "takes"), ("it", "took"), ("it", "lasts"), ("het", "duurt"), ("dat", "duurt"), ("het", "duurde")}
)
_THOSE = frozenset("die zij ze deze those these they".split())
_SAY_YES = frozenset(
    {("ja", "zeggen"), ("ja", "zegt"), ("akkoord", "geeft"), ("akkoord", "geven"), ("akkoord", "gaat"), ("akkoord", "gaan"), ("say", "yes"), ("says", "yes")}
)  # fmt: skip
_OK = frozenset("akkoord ok oke okay eens happy fine agreed klaar done".split())
_OBJECTS = frozenset({"it", "them", "this", "that", "him", "her"})
_SHOWN = frozenset(
    {"demo", "presentatie", "presentation", "pitch", "offerte", "quote", "proposal", "walkthrough"}
)
_WHAT_IS_TOLD = frozenset(
    {("wat", "ik"), ("what", "i"), ("wat", "ze"), ("wat", "er"), ("what", "they"), ("what", "happens")}
)
_OVER_THERE = frozenset("bij hun hen is het daar over there it it's its zo".split())
_COUNTING = frozenset(
    "of van de the out done gedaan gehad al already they've theyve they we've ze hebben zijn have that's thats dat is now nu so far in uit on op bij at we ze klaar with met".split()
)


_HES: Final = frozenset("he's she's they're it's that's hes shes theyre thats".split())
_THAT_COMES: Final = _THAT | _COMES


def tells_nothing(flow: Flow, piece: Piece, first: int, words: RouteWords) -> bool:
    """Whether a piece, of which the fillers end at `first`, tells neither of a step nor of anything beside one."""
    whole = " ".join(flow.words[piece.first : piece.stop])
    if flow.tokens[piece.first].text.startswith("IT"):
        return False
    rest = whole if first == piece.first else " ".join(flow.words[first : piece.stop])
    if (whole in words.nothing or rest in words.nothing) and not _written_as_name(flow, piece.first):
        return True
    if tells_of_us(whole) or tells_of_us(rest):
        return True
    said = flow.words[piece.first : piece.stop]
    if _asks(flow, piece, said):
        return True
    if len(said) > 1 and words.leading.at(flow.words, piece.first, piece.stop) == len(said):
        return True
    if len(said) == 1 and said[0] in {"that's", "thats", "that"} and len(flow.words) > 1:
        return True
    if said == ("is",) or (1 < len(said) < len(flow.words) and all(word in _OVER_THERE for word in said)):
        return True  # "bij hun is het | eerst legal"
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
    if piece.since and len(said) <= 3 and said[0] in _THOSE and said[-2:] in _SAY_YES:
        return True  # "en als die ja zeggen | wordt het contract opgesteld"
    if (
        piece.since
        and len(said) <= 4
        and said[0] in {"beide", "allebei", "both"}
        and not _OK.isdisjoint(said[1:])
    ):
        return True  # "en als beide akkoord zijn | tekent de CIO"
    if piece.since and len(said) <= 4 and said[-1] in {"back", "terug", "returns", "terugkomt"}:
        return True  # "when Ron's back he takes it up"
    if piece.since and len(said) <= 4 and (said[0] in words.pronouns or said[0] in _HES or len(said) == 1):
        named = said[1:] or said
        return not any(is_act(word) or (takes_part(word) and word != "it") for word in named)
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
    if (
        _they_meet(said, words)
        or _counted_off(said)
        or (piece.first > 0 and all_of_them(said))
        or are_terms(said)
        or weighs(said)
        or sums_them_up(said)
        or tells_their_job(said)
        or will_be_fine(said)
        or the_only_one(said)
        or with_whom(piece, said, words)
        or is_over_already(said)
        or is_only_told_of_it(said)
        or must_be_unanimous(said)
        or says_who_did(piece, said)
        or still_to_be_asked(said)
        or _to_be_noted(flow, piece, said)
    ):
        return True
    if piece.since and any(
        one in {"die", "dat"} and two in {"wij", "we", "ik"} for one, two in pairwise(said)
    ):
        return True  # "na de demo die wij geven"
    if piece.since and len(said) <= _SEASON_AT_MOST and said[-1] in SEASONS:
        return True  # "na de oogst | beslist de baas": when, and nobody's act
    if (
        piece.since
        and said[-1] in _SHOWN
        and (len(said) == 1 or (len(said) == 2 and said[0] in words.articles))
    ):
        return True  # "na de demo": when, and ours
    if said[:2] in _IT_TAKES and any(word[0].isdigit() or word in DURATION_WORDS for word in said[2:6]):
        return True  # "it takes usually 3 to 4 months with mills like that"
    if said[0] == "takes" and said[1:2] and said[1] in _OBJECTS:
        return False  # "takes it to finance"
    if _passes_somebody(said) or up_from(flow, piece) or _was_done(said, words):
        return False
    if somebody_there(said, words):
        return False
    told = flow.words[piece.first : piece.first + 2] in _WHAT_IS_TOLD and first > piece.first
    if (not told and words.aside_openings.at(flow.words, piece.first, piece.stop)) or words.aside_openings.at(
        flow.words, first, piece.stop
    ):
        return True
    return _only_time(flow, piece, piece.first) or (first > piece.first and _only_time(flow, piece, first))


_SEASON_AT_MOST: Final = 2
_MEET_EVERY_SO_OFTEN: Final = (
    _MEET | _EVERY_SO_OFTEN | {"pas", "weer", "again", "next", "volgende", "until", "tot"}
)


_NOTE_IT: Final = frozenset(
    {("note", "that"), ("note", "this"), ("note", "it"), ("write", "that", "down"), ("write", "it", "down"), ("remember", "that"), ("mind", "you"),
     ("noteer", "dat"), ("noteer", "het"), ("noteer", "dit"), ("schrijf", "dat", "op"), ("schrijf", "op"), ("onthoud", "dat"), ("let", "op")}
)  # fmt: skip
_MUST_BE: Final = frozenset(
    {
        ("must", "be"),
        ("has", "to"),
        ("have", "to"),
        ("needs", "to"),
        ("moet", "in"),
        ("moet", "voor"),
        ("moet", "rond"),
    }
)


def _to_be_noted(flow: Flow, piece: Piece, said: tuple[str, ...]) -> bool:
    """As in "trial must be in jan, note that": what we are to write down, and when something has to be, with it."""
    if said in _NOTE_IT:
        return True
    noted = piece.first == 0 and flow.words[piece.stop :] in _NOTE_IT
    return noted and any(pair in _MUST_BE for pair in pairwise(said))


_PASSES: Final = frozenset({"goes", "go", "passes", "runs", "lands"})
_ALWAYS_SO: Final = frozenset("it that this everything all".split())
_BY_THEM: Final = frozenset({"through", "past", "to", "via", "by", "with"})


def _passes_somebody(said: tuple[str, ...]) -> bool:
    """As in "it always goes through the accountant": what is always so is a step when somebody has it then."""
    way = next((n for n, word in enumerate(said[:4]) if word in _PASSES), None)
    if (
        way is None
        or said[0] not in _ALWAYS_SO
        or said[way + 1 : way + 2] == ()
        or said[way + 1] not in _BY_THEM
    ):
        return False
    return any(takes_part(word) and word != "it" for word in said[way + 2 :])


_PAST_BE: Final = frozenset({"was", "been"})
_WELL: Final = frozenset("so and well ok right but".split())
_IT_WAS: Final = frozenset(
    {("it", "was"), ("it's", "been"), ("its", "been"), ("that", "was"), ("this", "was")}
)
_BY_OR_AT: Final = frozenset("by at in with to up on before".split())


def _was_done(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "it was raised at the safety meeting", "it was approved by the head": an act of theirs that is over."""
    if _PAST_BE.isdisjoint(said):
        return False
    while len(said) > 2 and said[0] in _WELL:
        said = said[1:]
    if said[:2] not in _IT_WAS:
        return False
    done = next((n for n, word in enumerate(said[2:4], 2) if word in words.participles), None)
    if done is None or said[done] not in words.buying:
        return False
    return len(said) > done + 2 and said[done + 1] in _BY_OR_AT


def _they_meet(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "they meet monthly": a habit of those named before, no step."""
    habit = len(said) > 2 and said[0] in words.pronouns and not _MEET.isdisjoint(said)
    return habit and all(word in _MEET_EVERY_SO_OFTEN or word in TIME_WORDS for word in said[1:])


def _counted_off(said: tuple[str, ...]) -> bool:
    """As in "they've done 2 of 4", "3 van de 5 gehad": how many steps are behind them."""
    numbers = sum(word.isdigit() for word in said)
    return numbers > 1 and len(said) > numbers and all(word.isdigit() or word in _COUNTING for word in said)


def _asks(flow: Flow, piece: Piece, said: tuple[str, ...]) -> bool:
    """As in "who signs? the owner", "werkt het? dan alle filialen": what is asked, of which the answer follows."""
    end = flow.tokens[piece.stop - 1].end
    if piece.fronted or flow.text[end : end + 2].lstrip()[:1] != "?":
        return False
    short = len(said) <= 3 and not any(is_act(word) or (takes_part(word) and word != "it") for word in said)
    return said[0] in _ASKING_WORDS or (short and piece.stop < len(flow.words))


def _written_as_name(flow: Flow, place: int) -> bool:
    """As in "eerst Joke, dan Kees": a capital where no sentence begins."""
    return place > 0 and not flow.pauses[place] and flow.tokens[place].text[0].isupper()


_RECKON: Final = frozenset("reckon allow figure expect count reken rekenen tel ga hou houd houden".split())
_RECKONED: Final = frozenset("on for with a an op met uit van rekening daar maar".split())


def _only_time(flow: Flow, piece: Piece, first: int) -> bool:
    bare = [flow.words[n] for n in range(first, piece.stop) if not flow.inside[n]]
    said = bare or flow.words[first : piece.stop]
    if said[0] in _RECKON and len(said) > 2:
        # "Reckon on 3 months", "hou rekening met 2 maanden".
        begun = next((n for n, word in enumerate(said) if n and word not in _RECKONED), len(said) - 1)
        said = said[begun:]
    if all(word in DURATION_FILLING or word in TIME_WORDS for word in said):
        if piece.pause == "comma" and len(said) <= _DAY_AT_MOST and said[-1] in _DAYS:
            return True  # "they vote on it, Monday"
        hedged = not _HEDGES.isdisjoint(said) or not SEASONS.isdisjoint(said)
        return hedged or any(word in DURATION_WORDS for word in said)
    if not all(word in DURATION_FILLING or word[0].isdigit() for word in said):
        return False
    return any(word in DURATION_WORDS for word in said)
