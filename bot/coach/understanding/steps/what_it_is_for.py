"""What is bought, told before the route as a heading: "bird control at the landfill. site manager asks …", "Koffiemachines - facility test, …"."""

from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.words import RouteWords, is_act, takes_part

_ROW_AT_LEAST: Final = 3
_NAMED_AT_MOST, _HEADED_AT_MOST = 3, 7
_FOR: Final = frozenset("at for voor in op bij".split())
_BOUGHT: Final = frozenset(
    "training trainingen cursus course renewal insurance verzekering verzekeringen coaching software".split()
)
_HARD: Final = frozenset(
    "hard tricky tough difficult boring fun slow long lastige moeilijke saaie leuke trage spannende".split()
)
_PART: Final = frozenset("part bit stuk deel gedeelte".split())
_LEADS_THERE: Final = frozenset("the het a een then dan comes komt now nu is it's that's".split())


def without_what_it_is_for(flow: Flow, pieces: list[Piece], words: RouteWords) -> list[Piece]:
    """The pieces, without what only says what the route is for."""
    found = [piece for n, piece in enumerate(pieces) if not (n + 1 < len(pieces) and _hard_part(flow, piece))]
    if len(found) <= _ROW_AT_LEAST - 1 or flow.listed or found[0].first > 0:
        return found
    dash = next((n for n in range(1, found[0].stop) if flow.pauses[n] == "dash"), None)
    if dash is not None and len(found) >= _ROW_AT_LEAST and _dash_heads(flow, found, dash, words):
        return [found[0]._replace(first=dash), *found[1:]]
    return found[1:] if len(found) > _ROW_AT_LEAST and _sentence_heads(flow, found, words) else found


def _dash_heads(flow: Flow, pieces: list[Piece], dash: int, words: RouteWords) -> bool:
    """As in "Sales training - L&D scouts, head of sales meets the trainer, …": a thing before the only dash, somebody behind it."""
    if flow.pauses.count("dash") > 1 or any(piece.pause != "comma" for piece in pieces[1:_ROW_AT_LEAST]):
        return False
    thing, behind = flow.words[:dash], flow.words[dash : pieces[0].stop]
    if len(thing) > _NAMED_AT_MOST or len(behind) < 2 or not words.finite.isdisjoint(thing):
        return False
    plain = thing[-1] in _BOUGHT or not any(is_act(word) or takes_part(word) for word in thing)
    return plain and (takes_part(behind[0]) or flow.tokens[dash].text[0].isupper())


def _sentence_heads(flow: Flow, pieces: list[Piece], words: RouteWords) -> bool:
    """As in "bird control at the landfill. site manager asks for a trial, …": a thing and where, in a sentence without a verb."""
    thing, behind = (flow.words[piece.first : piece.stop] for piece in pieces[:2])
    if pieces[1].pause != "stop" or flow.pauses.count("stop") > 1 or len(thing) > _HEADED_AT_MOST:
        return False
    if any(piece.pause != "comma" for piece in pieces[2 : _ROW_AT_LEAST + 1]):
        return False
    if (
        takes_part(thing[0])
        or any(is_act(word) or word in words.finite for word in thing)
        or _FOR.isdisjoint(thing[1:-1])
    ):
        return False
    return any(map(takes_part, behind)) and not words.finite.isdisjoint(behind)


def _hard_part(flow: Flow, piece: Piece) -> bool:
    """As in "then comes the hard part. Legal.": how it is, said of what follows."""
    said = [word for word in flow.words[piece.first : piece.stop] if word not in _LEADS_THERE]
    return len(said) == 2 and said[0] in _HARD and said[1] in _PART
