"""What is said of a step behind it: that it comes earlier than another, that somebody else does the same, that it is a formality."""

from itertools import pairwise
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.steps.pieces import Piece, turns_round
from bot.coach.understanding.steps.route import Route, meaning_of
from bot.coach.understanding.steps.words import RouteWords, is_act

_THAT: Final = frozenset({"dat", "die", "that", "this", "it", "dit"})
_THEY: Final = frozenset("ze zij they he she hij we men".split())
_DO: Final = frozenset(
    "do does happens happen comes come goes regelen regelt doen doet gebeurt moet must has is gaat komt zit needs gets be done al already eerst nog wel to ook still first gedaan geregeld zijn sort sorted arrange arranged".split()
)
_BEFORE: Final = frozenset({"voor", "before", "na", "after", "vóór"})
_LATER: Final = frozenset({"na", "after"})
_ARTICLES: Final = frozenset("de het the a een hun their".split())
_DONE_WITHIN: Final = 5


def placed_by(flow: Flow, piece: Piece) -> tuple[int, bool] | None:
    """As in "maar dat regelen ze voor het bestuur", "that happens after legal": where the other step is named, and whether it is earlier."""
    said = flow.words[piece.first : piece.stop]
    place = next((n for n, word in enumerate(said[:-1]) if word in _BEFORE), None)
    if not place or place > _DONE_WITHIN or said[place + 1] in _THAT:
        return None
    taken_up = said[:place]
    if _THAT.isdisjoint(taken_up) or not all(
        word in _THAT or word in _THEY or word in _DO for word in taken_up
    ):
        return None
    return piece.first + place + 1, said[place] in _LATER


def taken_up(flow: Flow, pieces: list[Piece]) -> list[Piece]:
    """The pieces, with "they do that | before the board" as one where the board was said before."""
    if _BEFORE.isdisjoint(flow.words):
        return pieces
    found: list[Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        said = flow.words[last.first : last.stop] if last else ()
        if (
            last
            and last.relation != "fix"
            and piece.first == last.stop + 1
            and flow.words[last.stop] in _BEFORE
            and not _THAT.isdisjoint(said)
            and all(word in _THAT or word in _THEY or word in _DO for word in said)
            and {*flow.words[piece.first : piece.stop]} - _ARTICLES <= {*flow.words[: last.first]}
        ):
            found[-1] = last._replace(stop=piece.stop)
        else:
            found.append(piece)
    return found


_EARLIER: Final = (
    *(("before", what) for what in ("that", "this", "it", "then")),
    *(("voor", when, "tijd") for when in ("die", "dat")),
    ("beforehand",),
    ("daarvoor",),
    ("ervoor",),
    ("hiervoor",),
    ("vooraf",),
    ("before",),
)
_TO_HAVE: Final = frozenset("nog eerst still first ook also wel moet moeten needs".split())


def before_that(flow: Flow, pieces: list[Piece], words: RouteWords) -> list[Piece]:
    """The pieces, with what ends so put before the last one said: "the dean signs, but the committee passes it before that".

    In Dutch "daarvoor" is "for it" as well, so there a "but" has to stand before it, or a "still" beside it.
    """
    found = list(pieces)
    for place, piece in enumerate(pieces[1:], 1):
        said = flow.words[piece.first : piece.stop]
        if piece.relation != "then" or piece.since or turns_round(flow, piece):
            continue
        if piece.but and _still_before(said):
            found[place] = piece._replace(relation="before")
            continue
        if ahead := _goes_ahead(said):
            found[place] = piece._replace(stop=piece.stop - ahead, relation="before")
            continue
        length = next((len(end) for end in _EARLIER if said[-len(end) :] == end), 0)
        if not length or len(said) < length + 2:
            continue
        before = said[:-length]
        doubtful = said[-1] in {"daarvoor", "ervoor", "hiervoor", "before"} and said[-length] == said[-1]
        told = piece.but or not _TO_HAVE.isdisjoint(before)
        if (told or not doubtful) and not words.finite.isdisjoint(before):
            found[place] = piece._replace(stop=piece.stop - length, relation="before")
    return found


_AHEAD: Final = (
    *(("ahead", "of", what) for what in ("him", "her", "them", "it", "that", "this")),
    *(("before", what) for what in ("him", "her", "them", "it")),
    *((what, "voor") for what in ("hem", "haar", "hen", "dat")),
    *(("voor", what) for what in ("hem", "haar", "hen")),
)
_GOING: Final = frozenset("go goes going come comes gaat gaan komt komen".split())


def _goes_ahead(said: tuple[str, ...]) -> int:
    """How many words "go ahead of him", "gaat hem voor" have at the end of a piece that names who does; 0 without them."""
    length = next((len(end) for end in _AHEAD if said[-len(end) :] == end), 0)
    going = length > 0 and len(said) > length + 1 and said[-length - 1] in _GOING
    return length + 1 if going else 0


def _still_before(said: tuple[str, ...]) -> bool:
    """As in "maar de OR moet het daarvoor nog zien", "maar die rekent het voor die tijd na": amid what is done before."""
    if any(said[n : n + 3] in _EARLIER for n in range(1, len(said) - 2)):
        return True
    return any(one in {"daarvoor", "vooraf", "ervoor"} and other in _TO_HAVE for one, other in pairwise(said))


def put_where_said(route: Route, flow: Flow, piece: Piece) -> bool:
    """Move the step said last to where a piece says that it belongs; whether the piece said so."""
    found = placed_by(flow, piece)
    if found is None or not 0 <= route.last < len(route.steps):
        return False
    place, later = found
    named = {word for word in flow.words[place : piece.stop] if word not in _ARTICLES}
    others = [
        n for n, step in enumerate(route.steps) if n != route.last and named and named <= meaning_of(step)
    ]
    if len(others) != 1:
        return False
    step = route.steps.pop(route.last)
    at = others[0] - (others[0] > route.last) + later
    route.steps.insert(at, step)
    route.last = at
    return True


_TOO: Final = frozenset({"ook", "too", "also"})
_AS_WELL: Final = ("as", "well")
_SO_DOES: Final = frozenset({("so", "does"), ("so", "do"), ("so", "must"), ("so", "will"), ("so", "has")})
_WHO_AT_MOST: Final = 3


def does_it_too(step: ReadStep, before: ReadStep, flow: Flow, piece: Piece, words: RouteWords) -> ReadStep:
    """As in "de OR adviseert, de arbodienst ook", "IT tests, ops as well": the same, done by somebody else."""
    said = flow.words[piece.first : piece.stop]
    alike = said[-1] in _TOO or said[-2:] == _AS_WELL or said[:2] in _SO_DOES
    titled = step.title.casefold().split()
    if not alike or len(titled) > _WHO_AT_MOST or any(word in words.told or is_act(word) for word in titled):
        return step
    told = before.title.split()
    verb = next((n for n, word in enumerate(told) if n and word.casefold() in words.told), None)
    if verb is None or verb > _WHO_AT_MOST or verb + 1 < len(told):
        return step  # with more behind the verb it stays in the words it was said in
    who = step.title.split(" ", 1)[-1] if titled[0] in {"does", "do", "must", "will", "has"} else step.title
    return replace(step, title=" ".join((who, *told[verb:])), who=who)


_ONLY: Final = frozenset("just only merely alleen enkel slechts simply gewoon louter".split())
_HANDLING: Final = frozenset(
    """
    process processes file files stamp stamps log logs book books record records register registers handle handles rubber-stamp rubberstamps
    verwerkt verwerken boekt boeken stempelt stempelen registreert archiveert zet voert voeren afstempelen stempel kijkt
""".split()
)


def is_only_formal(flow: Flow, piece: Piece, route: Route) -> bool:
    """As in "then purchasing, but purchasing just processes it": told of the step said last, and no new one."""
    if not piece.but or not 0 <= route.last < len(route.steps):
        return False
    said = flow.words[piece.first : piece.stop]
    verb = next((n for n, word in enumerate(said[:5]) if word in _HANDLING), None)
    if not verb or _ONLY.isdisjoint(said[: verb + 3]):
        return False
    who = [word for word in said[:verb] if word not in _ONLY and word not in _ARTICLES]
    known = meaning_of(route.steps[route.last])
    return bool(who) and all(word in known or word in _THEY or word in _THAT for word in who)


_ALREADY: Final = frozenset("already al reeds inmiddels geweest trouwens overigens btw oja".split())


def told_afterwards(flow: Flow, piece: Piece) -> bool:
    """As in "legal, then the board. Oh and they already did the trial": a sentence behind the route, of what is over."""
    if piece.relation != "then" or piece.pause != "stop" or piece.fronted or piece.over:
        return False
    return not _ALREADY.isdisjoint(flow.words[piece.first : piece.stop])
