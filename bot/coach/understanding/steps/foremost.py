"""What comes before all that was said: "a notice goes out before any of that", "voor dat alles nog een keuring"."""

from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.text import Utterance

_BEFORE: Final = frozenset({"before", "voor", "vóór", "prior"})
_ALL_THAT: Final = frozenset(
    {
        ("any", "of", "that"), ("any", "of", "this"), ("all", "of", "that"), ("all", "of", "this"), ("all", "that"), ("all", "this"), ("everything",),
        ("everything", "else"), ("anything",), ("anything", "else"), ("any", "of", "it"), ("all", "of", "it"), ("it", "all"), ("the", "rest"), ("any", "of", "those"),
        ("dat", "alles"), ("dit", "alles"), ("alles",), ("al", "dat"), ("al", "het", "andere"), ("de", "rest"), ("dat", "allemaal"), ("dit", "allemaal"),
        ("al", "het", "voorgaande"), ("alles", "uit"),
    }
)  # fmt: skip
_LONGEST: Final = 3
# What may stand behind a mere "voor alles": "before anything gets ordered" is a clause of its own.
_SET_APART: Final = frozenset(
    {(), ("a",), ("an",), ("the",), ("een",), ("de",), ("het",), ("nog",), ("moet",), ("komt",), ("gaat",)}
)
# "Voor alles boven de 50k".
_OF_SOME: Final = frozenset(
    {
        ("boven",),
        ("onder",),
        ("vanaf",),
        ("wat",),
        ("dat",),
        ("over",),
        ("above",),
        ("below",),
        ("that",),
        ("under",),
    }
)


def _at(words: tuple[str, ...], place: int, stop: int) -> int:
    """How many words "before all of that" has from `place` on; 0 when it does not stand there."""
    if words[place] not in _BEFORE:
        return 0
    after = place + 1 + (words[place] == "prior" and words[place + 1 : place + 2] == ("to",))
    for length in range(min(_LONGEST, stop - after), 0, -1):
        follows = words[after + length : min(after + length + 1, stop)]
        if words[after : after + length] in _ALL_THAT and (length > 1 or follows in _SET_APART):
            return after + length - place
    return 0


def without_foremost(laid: Flow, said: Utterance) -> tuple[Utterance, tuple[int, ...]]:
    """The utterance with blanks for each "before all of that", and where in the text these stood."""
    if _BEFORE.isdisjoint(laid.words):
        return said, ()
    text, fold, places = said.text, said.fold, []
    for place in range(len(laid.words) - 1):
        stop = next((n for n in range(place + 1, len(laid.words)) if laid.pauses[n]), len(laid.words))
        length = _at(laid.words, place, stop)
        if (
            not length
            or len(laid.words) == length
            or laid.words[place + length : place + length + 1] in _OF_SOME
        ):
            continue
        start, end = laid.tokens[place].start, laid.tokens[place + length - 1].end
        blank = " " * (end - start)
        text, fold = text[:start] + blank + text[end:], fold[:start] + blank + fold[end:]
        places.append(start)
    return (Utterance(said.original, text, fold), tuple(places)) if places else (said, ())


_INTERJECTIONS: Final = frozenset("oh o ja oja and en but maar yes yeah wait well nog".split())


def put_foremost(laid: Flow, pieces: list[Piece], places: tuple[int, ...]) -> list[Piece]:
    """The pieces, with those marked that come before all others: where the blanks begin or end a piece."""
    found = list(pieces)
    for at in places:
        behind = next((n for n, piece in enumerate(found) if laid.tokens[piece.stop - 1].end > at), None)
        ahead = behind - 1 if behind is not None else len(found) - 1
        if behind is not None and _opens(laid, found, behind, at):
            found[behind] = found[behind]._replace(relation="foremost", fronted=True)
        elif ahead >= 0:
            found[ahead] = found[ahead]._replace(relation="foremost")
    return found


def _opens(laid: Flow, pieces: list[Piece], behind: int, at: int) -> bool:
    """Whether nothing but "oh and" stands between the piece before a place and that place."""
    piece = pieces[behind]
    if laid.tokens[piece.first].start < at:
        before = [laid.words[n] for n in range(piece.first, piece.stop) if laid.tokens[n].start < at]
        return _INTERJECTIONS.issuperset(before)
    return not behind or bool(laid.text[laid.tokens[pieces[behind - 1].stop - 1].end : at].strip())


_COMES: Final = frozenset("comes come goes go is has happens must komt komen gaat gaan moet is".split())
_FIRST: Final = frozenset({"first", "eerst"})
_FRONTED: Final = frozenset({("first", "comes"), ("eerst", "komt"), ("first", "is")})
_NAMED_WITHIN: Final = 6


def first_after_all(laid: Flow, pieces: list[Piece]) -> list[Piece]:
    """The pieces, with those put foremost that put the order right: "wait, security scan comes first" takes nobody's place."""
    if len(pieces) <= 1 or _FIRST.isdisjoint(laid.words):
        return pieces
    found = list(pieces)
    for place, piece in enumerate(pieces[1:], 1):
        said = laid.words[piece.first : piece.stop]
        if piece.relation != "fix" or not 1 < len(said) <= _NAMED_WITHIN:
            continue
        comes = said[-2] in _COMES and len(said) > 2
        # Said last, "sorry, the committee first" puts it in front; with more behind it the route is told anew.
        if said[-1] in _FIRST and (comes or place == len(pieces) - 1):
            found[place] = piece._replace(stop=piece.stop - 1 - comes, relation="foremost")
        elif said[:2] in _FRONTED and len(said) > 2:
            found[place] = piece._replace(first=piece.first + 2, relation="foremost")
    return found
