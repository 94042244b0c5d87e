"""Pieces put together or taken apart once all of them are known: lists of people, the last "en" of a list, asides."""

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.conditions import without_hope
from bot.coach.understanding.steps.joined import joint
from bot.coach.understanding.steps.list_ends import list_ended
from bot.coach.understanding.steps.pieces import Piece, turns_round
from bot.coach.understanding.steps.sides import verdict
from bot.coach.understanding.steps.words import RouteWords, is_act, takes_part

_TOGETHER = frozenset({"all", "both", "allemaal", "allebei"})
_SOMEBODY = frozenset("iemand somebody someone twee two drie three een a wat some".split())
_BEFORE_PEOPLE = frozenset({"van", "door", "met", "bij", "langs", "from", "by", "with", "of", "past"})
_ABOUT = frozenset({"over", "about"})  # what is talked about with each makes them steps of their own
_ALSO_TO = _BEFORE_PEOPLE | {"to", "naar", "aan"}
_FIRST_WORDS = frozenset({"upfront", "vooraf", "beforehand", "first", "eerst", "up-front", "daarvoor"})
_WANTS = frozenset(
    {"wants", "want", "needs", "need", "has", "have", "must", "wil", "willen", "moet", "moeten"}
)
_MEANT = frozenset({("bedoel", "ik"), ("bedoelde", "ik"), ("i", "mean"), ("i", "meant")})
_RELATIVE = frozenset({"die", "who"})


def regrouped(flow: Flow, pieces: list[Piece], words: RouteWords) -> list[Piece]:
    """The pieces with people lists joined, relative clauses joined to whom they are about, and lists ended."""
    grouped: list[Piece] = []
    for said in (without_hope(flow, piece) for piece in pieces):
        piece = said._replace(relation="before") if _comes_first(flow, said) else said
        if advised := _on_advice(flow, said):
            piece = said._replace(first=said.first + advised, relation="before")
        if piece.first and piece.relation == "then" and flow.words[piece.stop - 2 : piece.stop] in _MEANT:
            piece = piece._replace(relation="fix")  # "de kok test, eh proeft bedoel ik"
        previous = grouped[-1] if grouped else None
        if previous is not None and _belongs(flow, previous, piece, words):
            grouped[-1] = previous._replace(stop=piece.stop)
            continue
        people = _people_after(flow, grouped, piece, words)
        if people:
            grouped[-people:] = [grouped[-people]._replace(stop=piece.stop)]
            continue
        if _acts_together(flow, piece, words):
            grouped.append(_with_people(flow, grouped, piece, words))
            continue
        grouped += list_ended(flow, grouped, piece, words)
    return grouped


def _comes_first(flow: Flow, piece: Piece) -> bool:
    """As in "contract, legal first", "plus a pen test upfront": what ends so comes before what was said before it."""
    if piece.first == 0 or piece.fronted or piece.since or piece.relation != "then":
        return False
    if _wants_first(flow, piece):
        return True
    if piece.pause not in {"comma", "dash", "stop", "semicolon"} or turns_round(flow, piece):
        return False
    if flow.words[piece.stop - 2 : piece.stop] == ("before", "that"):
        return piece.stop - piece.first > 2
    return piece.stop - piece.first > 1 and flow.words[piece.stop - 1] in _FIRST_WORDS


_ADVICE: dict[tuple[str, ...], int] = {
    ("on", "the", "advice"): 2, ("on", "the", "recommendation"): 2, ("on", "advice", "of"): 1, ("on", "advice", "from"): 1,
    ("on", "recommendation", "of"): 1, ("op", "advies", "van"): 1, ("op", "voordracht", "van"): 1, ("op", "aanbeveling", "van"): 1,
}  # fmt: skip


def _on_advice(flow: Flow, piece: Piece) -> int:
    """As in "the board decides, on the advice of the works council": how many words stand before what comes first."""
    if not piece.first or piece.relation != "then":
        return 0
    return _ADVICE.get(flow.words[piece.first : min(piece.first + 3, piece.stop)], 0)


def _wants_first(flow: Flow, piece: Piece) -> bool:
    """As in "and the board first wants to see the numbers"."""
    near = flow.words[piece.first : min(piece.first + 5, piece.stop - 1)]
    place = next((n for n, word in enumerate(near) if word in _FIRST_WORDS and n), None)
    if place is None or not takes_part(near[place - 1]):
        return False
    return flow.words[piece.first + place + 1] in _WANTS


def _with_people(flow: Flow, grouped: list[Piece], piece: Piece, words: RouteWords) -> Piece:
    """The piece with the names before it that do the same, which are taken from `grouped`."""
    whole = piece
    while grouped and whole.pause == "comma" and grouped[-1].stop == whole.first:
        if not _bare_name(flow, grouped[-1], words):
            break
        whole = grouped.pop()._replace(stop=piece.stop)
    return whole


def _belongs(flow: Flow, previous: Piece, piece: Piece, words: RouteWords) -> bool:
    """Whether a comma did not end a step: an item of a numbered list goes on, or "die", "who" tells of an actor."""
    if piece.pause != "comma" or piece.first != previous.stop or piece.relation != "then":
        return False
    if flow.words[piece.first] in _ALSO_TO and _same_way(flow, previous, piece, words):
        return True  # "ze praten met de bank, met hun boekhouder en met ons"
    if flow.words[piece.first] in _RELATIVE and _bare_name(flow, previous, words):
        return any(
            word in words.finite and word not in {"is", "zijn", "are"}
            for word in flow.words[piece.first : piece.stop]
        )
    return (
        flow.listed
        and not piece.fronted
        and piece.stop - piece.first <= 6
        and not _says_nothing(flow, piece, words)
    )


def _same_way(flow: Flow, previous: Piece, piece: Piece, words: RouteWords) -> bool:
    """Whether a piece goes on with the preposition of the one before, and nobody acts in it."""
    told = flow.words[previous.first : previous.stop]
    return (
        flow.words[piece.first] in told
        and flow.words[piece.first] != told[0]
        and _ABOUT.isdisjoint(flow.words[previous.first : piece.stop])
        and not words.finite.isdisjoint(told)
        and words.finite.isdisjoint(flow.words[piece.first : piece.stop])
    )


def _says_nothing(flow: Flow, piece: Piece, words: RouteWords) -> bool:
    return verdict(flow, piece, words, (False,) * len(flow.words), after_ours=False) not in {"step", "weak"}


def _bare_name(flow: Flow, piece: Piece, words: RouteWords) -> bool:
    said = flow.words[piece.first : piece.stop]
    last = flow.tokens[piece.stop - 1].text
    plain = len(said) <= 3 and not any(is_act(word) or word in words.finite for word in said[1:])
    return plain and (takes_part(said[-1]) or (last[0].isupper() and not is_act(said[-1])))


def _people_after(flow: Flow, grouped: list[Piece], piece: Piece, words: RouteWords) -> int:
    """How many pieces a list of people reaches back: "approval from HR, Finance and Legal"."""
    both = joint(flow, piece.first, piece.stop)
    if both is None or piece.pause != "comma":
        return 0
    if is_act(flow.words[piece.first]):
        return 0  # "a pilot at one team, review by HR and OR"
    ends = piece._replace(stop=both[0]), piece._replace(first=both[1])
    if not all(_bare_name(flow, end, words) for end in ends):
        return 0
    back, start = 1, piece.first
    while back <= len(grouped) and grouped[-back].stop == start:
        last = grouped[-back]
        if _ends_with_people(flow, last):
            return back
        if not _bare_name(flow, last, words) or last.pause != "comma":
            return 0
        back, start = back + 1, last.first
    return 0


def _ends_with_people(flow: Flow, piece: Piece) -> bool:
    said = flow.words[piece.first : piece.stop]
    named = takes_part(said[-1]) or flow.tokens[piece.stop - 1].text[0].isupper()
    return len(said) >= 3 and named and not _BEFORE_PEOPLE.isdisjoint(said[-3:-1])


def _acts_together(flow: Flow, piece: Piece, words: RouteWords) -> bool:
    """As in "Aziz en Lotte testen", "finance and legal review it": the end of a list of people who do one thing."""
    if flow.words[piece.first] in _TOGETHER and piece.stop - piece.first > 2:
        return _plural(flow.words[piece.first + 1], words)  # "nurses, IT, facilities, all need to be heard"
    both = joint(flow, piece.first, min(piece.first + 6, piece.stop - 1))
    if both is None or not _bare_name(flow, piece._replace(stop=both[0]), words):
        return False
    place = both[1]
    verb = next(
        (n for n in range(place + 1, min(place + 7, piece.stop)) if _plural(flow.words[n], words)), None
    )
    if verb is None:
        return False
    right = flow.words[place:verb]
    named = any(takes_part(word) for word in right) or flow.tokens[place].text[0].isupper()
    return (named or right[0] in _SOMEBODY or right[0] in words.determiners) and words.finite.isdisjoint(
        right
    )


def _plural(word: str, words: RouteWords) -> bool:
    """Whether several people do what a verb says: "testen", "go", not "tests"."""
    if word in {"all", "both", "allemaal", "samen"}:
        return True
    several = not word.endswith(("t", "s")) or word in {
        "test",
        "vet",
        "assess",
        "discuss",
        "meet",
        "sit",
        "put",
        "get",
        "let",
    }
    return (
        word in words.finite
        and several
        and word not in {"heeft", "moet", "wil", "kan", "mag", "zal", "has", "does"}
    )
