"""Cutting an answer into pieces that may each be a buying step, with how each relates to the one before it.

Here the words are walked once and pauses cut (commas, arrows, colons); marks of order are read in `links`. What a piece
says, and whose work it is, is judged elsewhere.
"""

from itertools import pairwise

from bot.coach.understanding.flow import Flow, Pause
from bot.coach.understanding.steps.links import link
from bot.coach.understanding.steps.pieces import Cutting, Piece
from bot.coach.understanding.steps.progress import status_at
from bot.coach.understanding.steps.takeover import new_actor_at
from bot.coach.understanding.steps.words import (
    DURATION_FILLING,
    DURATION_WORDS,
    INTRO_WORDS,
    NEGATIONS,
    RouteWords,
    is_act,
    takes_part,
)

# Far more than the steps that are kept, so that corrections still find what they correct.
PIECES_AT_MOST = 300
_HARD: frozenset[Pause] = frozenset({"line", "item", "arrow", "semicolon", "slash", "stop", "comma"})
_CONSENT = frozenset({"yes", "ja", "akkoord"})
_NOW = frozenset({"now", "nu"})
_THEY_ARE = frozenset({"they're", "theyre", "he's", "she's"})
_ARE_THEY = frozenset({("zijn", "ze"), ("zitten", "ze"), ("ligt", "het"), ("they", "are")})
_STILL_TO_DO = frozenset(
    "nu nog alleen dus moet moeten te doen rest over open what's whats left still to do remaining todo open next up so that's".split()
)
# How a head of what is still to be done ends: "alleen nog:", "still to do:".
LEFT = frozenset({"nog", "doen", "over", "rest", "open", "left", "do", "remaining", "todo", "next"})
# "Then the CEO — not the board this time".
_DENYING = frozenset({"not", "niet", "geen", "no", "zonder", "without"})
_NO_GO = frozenset({"no", "no-go", "nogo"})
_NOUNS_AT_MOST, _SHORT_HEAD = 5, 8
_COLON_AT_MOST = 80
_OVER = frozenset(
    {"al gedaan", "gedaan", "al gehad", "gehad", "klaar", "achter de rug", "done", "already done", "already had", "behind them",
     "reeds gedaan", "al klaar", "afgerond", "finished", "so far", "tot nu toe"}
)  # fmt: skip

# "What's already happened:", "dit hebben ze al gehad:".
_HAPPENED = frozenset(
    {
        "happened",
        "done",
        "gehad",
        "gedaan",
        "gebeurd",
        "geweest",
        "finished",
        "behind",
        "afgerond",
        "completed",
    }
)
_SO_FAR = _HAPPENED | frozenset(
    "already al reeds what what's whats has have is been they've theyve they them us we've so far wat dit hebben ze er net now".split()
)


def cut(flow: Flow, words: RouteWords) -> list[Piece]:
    """The pieces of an answer in the order of the text."""
    cutting = Cutting(flow, words)
    said, pauses, inside, marks = flow.words, flow.pauses, flow.inside, words.links
    plus = flow.text.count(" + ") > 1
    place, count = 0, len(said)
    while place < count and len(cutting.pieces) < PIECES_AT_MOST:
        pause = pauses[place]
        if inside[place]:
            if place and not inside[place - 1] and pause:
                _at_pause(cutting, place, pause)
            place += 1
            continue
        if (
            not pause
            and plus
            and " + " in flow.text[flow.tokens[place - 1].end : flow.tokens[place].start + 1]
        ):
            cutting.next(place, "comma")
        if pause:
            _at_pause(cutting, place, pause)
        if said[place] in _THAT and (skipped := _told_that(cutting, place)):
            place += skipped
            continue
        if said[place] in _INSTEAD and not pause and _instead_of_it(cutting, place):
            cutting.close(place)
            cutting.open = Piece(place + 1, place + 1)
            place += 1
            continue
        length = link(cutting, place) if said[place] in marks else 0
        if not length and place >= cutting.open.first + 2 and not cutting.open.since:
            if said[place] in _NOW and _by_now(cutting, place):
                cutting.close(place)
                cutting.open = Piece(place, place)
            else:
                _maybe_actor(cutting, place)
        place += length or 1
    cutting.close(count)
    if cutting.pieces and cutting.open.first == count - 1 and said[-1] in _CONSENT:
        cutting.pieces.append(cutting.open._replace(stop=count))
    return cutting.pieces


_INSTEAD = frozenset("just only simply gewoon alleen enkel".split())
_NONE = frozenset({"no", "geen"})
_DENIED_AT_MOST = 4


def _instead_of_it(cutting: Cutting, place: int) -> bool:
    """As in "no tender needed | just a requisition", "geen pilot | gewoon tekenen": what there is instead of what is not done."""
    flow = cutting.flow
    near = range(max(cutting.open.first, place - _DENIED_AT_MOST), place - 1)
    none = next((n for n in near if flow.words[n] in _NONE), None)
    if none is None or place + 1 >= len(flow.words) or flow.pauses[place + 1]:
        return False
    denied = flow.words[none + 1 : place]
    return any(is_act(word) or takes_part(word) for word in denied) and not any(flow.pauses[none + 1 : place])


_THAT = frozenset({"dat", "that"})
_HEARD = frozenset(
    "hoorde hoor hoorden begreep begrepen gehoord vernam verteld vertelde vertelden vertelt heard hear told tells understood understand gathered learned learnt".split()
)
_HEARD_WITHIN = 7


def _told_that(cutting: Cutting, place: int) -> int:
    """How many words "that" takes where it opens what was heard: "I heard from Ann that …, and that …"; 0 when it does not."""
    flow, first = cutting.flow, cutting.open.first
    before = flow.words[first:place]
    if place + 1 >= len(flow.words):
        return 0
    if cutting.told and place - first > 1 and before[-1] in {"en", "and"}:
        cutting.close(place - 1)
    elif (
        cutting.pieces or len(before) > _HEARD_WITHIN or _HEARD.isdisjoint(before) or any(map(is_act, before))
    ):
        return 0
    cutting.told = True
    cutting.open = Piece(place + 1, place + 1)
    return 1


def _at_pause(cutting: Cutting, place: int, pause: Pause) -> None:
    if pause == "colon":
        _at_colon(cutting, place)
    elif pause == "slash" and cutting.flow.words[place - 1] == "go" and cutting.flow.words[place] in _NO_GO:
        return
    elif pause == "line" and not cutting.pieces and cutting.flow.listed and _headed(cutting.flow, place):
        cutting.open = Piece(place, place)
    elif pause == "dash" and not cutting.pieces and _says_how(cutting, place):
        cutting.open = Piece(place, place, cutting.open.relation)
    elif pause in _HARD or (
        pause == "dash" and (_dashes_cut(cutting) or cutting.flow.words[place] in _DENYING)
    ):
        cutting.next(place, pause)


_SO_IT_GOES = frozenset(
    {("like", "this"), ("as", "follows"), ("zo",), ("als", "volgt"), ("zo", "ongeveer"), ("this", "way")}
)
_GOING = frozenset("works goes runs looks is gaat loopt werkt it's that's how hoe".split())


def _says_how(cutting: Cutting, place: int) -> bool:
    """As in "works like this over there - …", "het gaat daar zo - …": what stands before a dash only introduces the route."""
    said = cutting.flow.words[cutting.open.first : place]
    if len(said) > _SHORT_HEAD or _GOING.isdisjoint(said) or any(is_act(word) for word in said):
        return False
    return any(said[n : n + length] in _SO_IT_GOES for n in range(len(said)) for length in (1, 2))


def _headed(flow: Flow, place: int) -> bool:
    """Whether a list begins behind a colon: "intern: 1. plan 2. begroting"."""
    return ":" in flow.text[flow.tokens[place - 1].end : flow.tokens[place].start]


def _dashes_cut(cutting: Cutting) -> bool:
    pauses = cutting.flow.pauses
    return "arrow" not in pauses and (
        "comma" not in pauses or 1 < pauses.count("dash") > pauses.count("comma")
    )


def _at_colon(cutting: Cutting, place: int) -> None:
    """Before a colon stands how the route is introduced, a step's own name, or who does it."""
    flow, start = cutting.flow, cutting.open.first
    before = flow.words[start:place]
    if status_at(
        flow, start, next((n for n in range(place + 1, len(flow.words)) if flow.pauses[n]), len(flow.words))
    ):
        return
    far = min(len(flow.words), place + _COLON_AT_MOST)
    end = next((n for n in range(place + 1, far) if flow.pauses[n] in {"line", "stop"}), far)
    after = flow.words[place:end]
    if all(word in DURATION_FILLING or word.isdigit() for word in after):
        cutting.next(place, "comma")
        return
    several = any(flow.pauses[n] for n in range(place + 1, end)) or any(
        cutting.match(n)[0] for n in range(place + 1, end)
    )
    if " ".join(before) in _OVER or (_HAPPENED & set(before) and all(word in _SO_FAR for word in before)):
        cutting.open = Piece(place, place, cutting.open.relation, over=True)
        return
    if before in {("them",), ("they",), ("zij",), ("hun",), ("customer",), ("klant",), ("theirs",)}:
        cutting.open = Piece(place, place, cutting.open.relation)
        return
    if before in {("q",), ("a",), ("v",), ("vraag",), ("antwoord",)}:
        cutting.open = Piece(place, place, cutting.open.relation)
        return
    if before and before[0] in NEGATIONS and len(before) <= 3 and _only_denied(cutting):
        cutting.open = Piece(place, place, cutting.open.relation)  # "not much: he signs"
        return
    left = before[-1:] and before[-1] in LEFT and all(word in _STILL_TO_DO for word in before)
    introduces = (
        left
        or _says_only_how(flow, start, place, cutting.words)
        or not INTRO_WORDS.isdisjoint(before)
        or any(word in DURATION_WORDS for word in before)
    )
    speaks = not cutting.words.our_subjects.isdisjoint(after)
    own_name = len(before) <= 3 and any(takes_part(word) or is_act(word) for word in before)
    several = several or (not own_name and _heads_lines(flow, place, end))
    if introduces or speaks or (several and not (own_name and flow.listed)):
        cutting.open = Piece(place, place, cutting.open.relation)


def _says_only_how(flow: Flow, start: int, place: int, words: RouteWords) -> bool:
    """As in "just one thing really: …", "heel simpel hier: …": several words before a colon of which none does anything."""
    said = flow.words[start:place]
    if len(said) < 2 or flow.listed or place + 1 >= len(flow.words) or flow.pauses[place + 1]:
        return False
    if any(
        takes_part(word) or is_act(word) or word in words.told or not word.replace("'", "").isalpha()
        for word in said
    ) or any(flow.tokens[n].text[0].isupper() for n in range(start + 1, place)):
        return False
    return not _LIGHT.isdisjoint(said)


# Words that only say what kind of answer it is.
_LIGHT = frozenset(
    """
    one thing things only just really simple simpel short kort easy makkelijk here hier basically quick snel version versie story
    verhaal long lang plain gewoon alles everything all summary samenvatting samengevat begrijp understand gather remember weet know
    ding dingen een maar alleen in rough grofweg ruw outline lines lijnen
""".split()
)


def _heads_lines(flow: Flow, place: int, end: int) -> bool:
    """Whether the first of several lines begins with what introduces them: "three rounds: paper⏎ demo⏎ price"."""
    if end >= len(flow.words) or "colon" in flow.pauses[place + 1 :]:
        return False
    if flow.pauses[end] == "line":
        return "line" not in flow.pauses[:place]
    # The same with stops: "customer journey: demo. trial account. contract"
    ends = [n for n in range(end, len(flow.words)) if flow.pauses[n] == "stop"]
    spans = pairwise((place, *ends, len(flow.words)))
    return (
        "stop" not in flow.pauses[:place] and len(ends) > 1 and all(b - a <= _NOUNS_AT_MOST for a, b in spans)
    )


def _only_denied(cutting: Cutting) -> bool:
    """Whether all that was said so far is what does not happen: "geen pilot, geen tender: gewoon tekenen"."""
    return all(cutting.flow.words[piece.first] in NEGATIONS for piece in cutting.pieces)


def _by_now(cutting: Cutting, place: int) -> bool:
    """As in "they've dropped two vendors | now they're checking references": where they are, with no pause before it."""
    words = cutting.flow.words
    if place - cutting.open.first < 3 or place + 2 >= len(words):
        return False
    said = words[cutting.open.first : place]
    told = not cutting.words.told.isdisjoint(said) and words[place - 1] not in cutting.words.auxiliaries
    return told and (words[place + 1] in _THEY_ARE or words[place + 1 : place + 3] in _ARE_THEY)


def _maybe_actor(cutting: Cutting, place: int) -> None:
    end = new_actor_at(cutting.flow, cutting.open.first, place, cutting.words)
    if end is not None:
        word, words = cutting.flow.words[place], cutting.words
        # "Dan schrijft Kees een memo en beslist de baas": the second clause is turned round as the first is.
        turned = cutting.open.fronted and "de" in words.articles and word in words.finite
        cutting.close(end)
        opened = place + (word in {"who", "die"})
        # "Eerst moet A tekenen en moet er een B komen": both before what was said.
        chained = cutting.open.relation == "before" and end < place
        cutting.open = Piece(opened, opened, fronted=turned, chained=chained)
