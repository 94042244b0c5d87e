"""The end of a list: "pilot, evaluatie en besluit", "see both on site and choose one" are the last two of a row."""

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.cuts import LEFT
from bot.coach.understanding.steps.joined import joint
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.who_does import each_who
from bot.coach.understanding.steps.words import RouteWords, is_act, takes_part

_AND = frozenset({"en", "and"})
_GOES_AND = frozenset("come comes go goes try tries komt komen gaat gaan".split())
# One thing said in two words.
_PAIRED = frozenset(
    {
        ("back", "forth"),
        ("heen", "weer"),
        ("up", "running"),
        ("pros", "cons"),
        ("terms", "conditions"),
        ("voors", "tegens"),
        ("plussen", "minnen"),
        ("down", "dirty"),
        ("best", "final"),
    }
)


def _each_by_somebody(flow: Flow, first: int, place: int, stop: int) -> bool:
    """As in "costed by estimating and approved by the MD": both halves say by whom."""
    return not _BY.isdisjoint(flow.words[first:place]) and not _BY.isdisjoint(flow.words[place:stop])


def _each_does(flow: Flow, first: int, place: int, words: RouteWords) -> bool:
    """As in "…, get finance in place and pick a date": both halves begin with what is done."""
    opening = flow.words[first], flow.words[place + 1]
    done = flow.words[place + 2 : place + 3]  # "award the job": behind the verb stands what it is done to
    return place - first <= _DOES_AT_MOST and all(
        word in words.told
        and (not is_act(word) or (n == 1 and bool(done) and done[0] in words.articles))
        and not takes_part(word)
        and (word in {"get", "gets"} or word not in words.auxiliaries)
        for n, word in enumerate(opening)
    )


def _row_of_verbs(flow: Flow, grouped: list[Piece], piece: Piece, place: int, words: RouteWords) -> bool:
    """As in "…, trim it to two, see both on site and choose one in the board meeting": the last of a row of acts."""
    before = flow.words[grouped[-1].first] if grouped else ""
    return (
        piece.stop - place <= _ROW_AT_MOST
        and _each_does(flow, piece.first, place, words)
        and (before in words.told or before in words.pronouns or _somebody_does(flow, grouped, words))
    )


def _somebody_does(flow: Flow, grouped: list[Piece], words: RouteWords) -> bool:
    """As in "Philippa compares us with two others, …", "vergelijkt Noor …": who acts is named where the row begins."""
    if not grouped:
        return False
    said = flow.words[grouped[-1].first : min(grouped[-1].first + _NAMED_WITHIN, grouped[-1].stop)]
    named = any(flow.tokens[grouped[-1].first + n].text[0].isupper() for n in range(len(said)))
    acts = any(word in words.told and not is_act(word) for word in said[:3])
    return acts and (named or any(map(takes_part, said)))


def _row_of_infinitives(
    flow: Flow, grouped: list[Piece], piece: Piece, place: int, words: RouteWords
) -> bool:
    """As in "een nulmeting doen, het plan laten vaststellen door de raad en de opdracht verlenen": acts, each with its object."""
    right = flow.words[place + 1 : piece.stop]
    if "de" not in words.articles or not grouped or not 2 < len(right) <= _INFINITIVE_AT_MOST:
        return False
    ends = flow.words[grouped[-1].stop - 1], right[-1]
    return (
        right[0] in words.articles
        and all(word.endswith("en") and not takes_part(word) for word in ends)
        and any(word.endswith("en") and word in words.told for word in flow.words[piece.first + 1 : place])
        and words.finite.isdisjoint(right[:-1])
    )


_INFINITIVE_AT_MOST = 4
_NAMED_WITHIN = 4
_ROW_AT_MOST = 9
_DOES_AT_MOST = 8
_BY = frozenset({"by", "door"})
_ALL_LEFT = frozenset({"just", "only", "alleen", "enkel"})
_NOW_IT_IS = frozenset({"now", "it's", "its", "that's", "nu", "is"})


def _all_that_is_left(flow: Flow, piece: Piece) -> bool:
    """As in "so just legal and signature", "just a memo and the dean's signature"."""
    opened = flow.words[piece.first : piece.first + 3]
    return (
        _left_before(flow, piece)
        or opened[0] in _ALL_LEFT
        or (opened[0] in _NOW_IT_IS and not _ALL_LEFT.isdisjoint(opened))
    )


def _left_before(flow: Flow, piece: Piece) -> bool:
    """Whether the mark of order itself said so: "so it's only | contract review and signing"."""
    if not piece.first:
        return False
    before = flow.words[piece.first - 1]
    return before in _ALL_LEFT or (flow.pauses[piece.first] == "colon" and before in LEFT)


_TOWARDS = frozenset({"naar", "to"})
_AN = frozenset({"een", "a", "an", "'n", "n"})
_ON_ITS_WAY_AT_MOST = 5


def _sent_on(flow: Flow, piece: Piece) -> int:
    """Where "en" stands in "gaat naar de chef en bij groen licht naar Duitsland": two places on one way; 0 for none."""
    said = flow.words[piece.first : piece.stop]
    if sum(word in _TOWARDS for word in said) < 2 or not _GOES.intersection(said[:4]):
        return 0
    for place in range(piece.first + 3, piece.stop - 2):
        if flow.words[place] in _AND and not _TOWARDS.isdisjoint(flow.words[piece.first : place]):
            way = flow.words[place + 2 : min(place + 2 + _ON_ITS_WAY_AT_MOST, piece.stop)]
            return place if flow.words[place + 1] in _ON_THE_WAY and not _TOWARDS.isdisjoint(way) else 0
    return 0


_GOES = frozenset({"gaat", "moet", "goes", "go", "has"})
_ON_THE_WAY = frozenset(
    "bij na als pas van vandaar daarvandaan met on after from once if eventually uiteindelijk".split()
)


def _each_a_thing(flow: Flow, piece: Piece, words: RouteWords) -> int:
    """Where "en" stands in "er komt nog een enquête en een advies van de OR": two things that come; 0 for none."""
    said = flow.words[piece.first : piece.stop]
    if not (_COMING.intersection(said[:3]) or said[0] in _AN):
        return 0
    for place in range(piece.first + 2, piece.stop - 2):
        if flow.words[place] not in _AND or flow.words[place + 1] not in _AN or flow.inside[place]:
            continue
        left, right = flow.words[piece.first : place], flow.words[place + 2 : piece.stop]
        lexical = any(
            word in words.finite and word not in _COMING and not is_act(word) for word in (*left, *right)
        )
        return place if not lexical and any(map(is_act, left)) and any(map(is_act, right[:2])) else 0
    return 0


def _each_whole(flow: Flow, piece: Piece, words: RouteWords) -> int:
    """Where "en" stands in "offerte naar inkoop en directie beslist": a thing with who it is of, and a whole act; 0 for none."""
    for place in range(piece.first + 2, piece.stop - 1):
        if flow.words[place] not in _AND or flow.inside[place]:
            continue
        left, right = flow.words[piece.first : place], flow.words[place + 1 : piece.stop]
        right = right[1:] if right[0] in words.determiners else right
        thing = any(is_act(word) or word in _MEETING for word in left)
        if thing and _BETWEEN.isdisjoint(left) and any(map(takes_part, left)):
            return place if _whole_act(right, words) else 0
        return 0
    return 0


def _whole_act(said: tuple[str, ...], words: RouteWords) -> bool:
    """Whether few words are who does something, "directie beslist", or what is done by whom, "akkoord van de raad"."""
    if len(said) == _TWO and takes_part(said[0]):
        return said[1] in words.finite and said[1].endswith(("t", "s")) and said[1] not in _OF_A_THING
    by = next((n for n, word in enumerate(said) if word in _BY_WHOM), 0)
    whom = said[by + 1 :]
    whom = whom[1:] if whom[:1] and whom[0] in words.determiners else whom
    return 0 < by <= _TWO and len(whom) == 1 and takes_part(whom[0]) and is_act(said[by - 1])


_TWO = 2
_MEETING = frozenset("meeting meetings gesprek gesprekken report rapport talk talks call".split())
_BETWEEN = frozenset({"tussen", "between"})
_BY_WHOM = _BY | {"van", "from", "bij"}
# Whose subject may be the thing: "advies van OR en MT volgt".
_OF_A_THING = frozenset(
    "volgt komt loopt ligt is staat gaat start begint follows comes goes runs starts begins".split()
)
_COMING = frozenset(
    "komt komen is zijn volgt volgen there's theres comes come are follows need needs".split()
)


_PAIR_AT_MOST = 2


def _last_pair(flow: Flow, grouped: list[Piece], piece: Piece, words: RouteWords) -> tuple[int, int] | None:
    """As in "visit, trial & contract", "scoring, dan gunning en standstill": two nouns that end a list of nouns."""
    both = joint(flow, piece.first, piece.stop) if grouped else None
    if both is None or piece.relation != "then" or not (piece.fronted or piece.pause == "comma"):
        return None
    if not (piece.fronted or both[0] == both[1]) or (flow.words[both[0] - 1], flow.words[both[1]]) in _PAIRED:
        return None
    rows = [
        flow.words[one.first : one.stop]
        for one in (grouped[-1], piece._replace(stop=both[0]), piece._replace(first=both[1]))
    ]
    told = any(
        len(row) > _PAIR_AT_MOST or any(word in words.told and not is_act(word) for word in row)
        for row in rows
    )
    return (
        both
        if not told and any(is_act(row[-1]) for row in rows[1:]) and not any(map(takes_part, rows[1]))
        else None
    )


def list_ended(flow: Flow, grouped: list[Piece], piece: Piece, words: RouteWords) -> list[Piece]:
    """As in "pilot, evaluatie en besluit": the last comma of a list is an "en"."""
    cut = (
        each_who(flow, piece, words)
        or _sent_on(flow, piece)
        or _each_a_thing(flow, piece, words)
        or _each_whole(flow, piece, words)
    )
    if cut and not flow.listed:
        return [
            piece._replace(stop=cut),
            piece._replace(first=cut + 1, pause="", relation="then", chained=True),
        ]
    pair = _last_pair(flow, grouped, piece, words)
    if pair is not None and not flow.listed:
        return [piece._replace(stop=pair[0]), piece._replace(first=pair[1], pause="comma", relation="then")]
    left_over = _all_that_is_left(flow, piece)
    opened = left_over and not _left_before(flow, piece)
    ends = piece.pause == "comma" and grouped and grouped[-1].stop == piece.first
    if not (ends or left_over) or flow.listed:
        return [piece]
    place = next(
        (n for n in range(piece.first + 1, piece.stop - 1) if flow.words[n] in _AND and not flow.inside[n]),
        None,
    )
    if place is not None and _row_of_infinitives(flow, grouped, piece, place, words):
        return [piece._replace(stop=place), piece._replace(first=place + 1, pause="comma", relation="then")]
    if (
        place is None
        or (flow.words[place - 1], flow.words[place + 1]) in _PAIRED
        or (
            place - piece.first > 3 + 2 * _all_that_is_left(flow, piece)
            and not _each_does(flow, piece.first, place, words)
        )
        or (
            piece.stop - place > 5
            and not _each_by_somebody(flow, piece.first, place, piece.stop)
            and not _row_of_verbs(flow, grouped, piece, place, words)
        )
    ):
        return [piece]
    left, right = flow.words[piece.first + opened : place], flow.words[place + 1 : piece.stop]
    if not left:
        return [piece]  # "so just and signature"
    if _each_by_somebody(flow, piece.first, place, piece.stop):
        return [piece._replace(stop=place), piece._replace(first=place + 1, pause="comma", relation="then")]
    acts = any(is_act(word) or word in words.finite or (left_over and word in words.buying) for word in right)
    if len(left) == 1 and left[0] in _GOES_AND:
        return [piece]  # "comes and sees ours" is one thing
    people_left, people_right = takes_part(left[-1]), takes_part(right[-1])
    in_row = bool(grouped) and grouped[-1].stop - grouped[-1].first == 1 and len(left) == len(right) == 1
    alike = (people_left == people_right or in_row) and not any(is_act(word) for word in left[:-1])
    row = _row_of_verbs(flow, grouped, piece, place, words)
    if (
        not row
        and not (acts and (left_over or not (people_left and not any(map(is_act, left)))))
        and not (alike and len(left) == len(right) == 1)
    ):
        return [piece]
    return [piece._replace(stop=place), piece._replace(first=place + 1, pause="comma", relation="then")]
