"""Reads an answer to "which steps?" into the customer's buying steps, in the order in which they happen.

Rules only, both languages. Our own actions are set apart, remarks, lead times and denied steps fall away. Nothing
here knows a deal or what was answered before.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.coach.basics.record import replace
from bot.coach.understanding.dictated import with_lines, with_stops
from bot.coach.understanding.flow import Flow, flow
from bot.coach.understanding.readings import ReadStep, StepsReading
from bot.coach.understanding.steps.afterthoughts import (
    before_that,
    does_it_too,
    is_only_formal,
    put_where_said,
    taken_up,
    told_afterwards,
)
from bot.coach.understanding.steps.amid import placed, put_between, without_between
from bot.coach.understanding.steps.conditions import one_by_one, turned_conditions
from bot.coach.understanding.steps.cuts import cut
from bot.coach.understanding.steps.foremost import first_after_all, put_foremost, without_foremost
from bot.coach.understanding.steps.having_a_say import is_in_it, who_is_in_it
from bot.coach.understanding.steps.headings import (
    act_alone,
    asks_back,
    without_heading,
    without_what_is_known,
)
from bot.coach.understanding.steps.hesitations import spelled_out, with_marks, without_hesitations
from bot.coach.understanding.steps.insertions import without_insertions
from bot.coach.understanding.steps.joined import with_slashes, with_then, without_numbers
from bot.coach.understanding.steps.judged import verdicts
from bot.coach.understanding.steps.lists import regrouped
from bot.coach.understanding.steps.pieces import Piece, takes_back, turns_round
from bot.coach.understanding.steps.pipeline import our_pipeline
from bot.coach.understanding.steps.pointing import with_the_last, with_whom_it_reached
from bot.coach.understanding.steps.progress import points_back
from bot.coach.understanding.steps.route import Route, ends_alike, evidence_of, meaning_of, same
from bot.coach.understanding.steps.rows import in_rows
from bot.coach.understanding.steps.sides import Verdict, lead_time_at
from bot.coach.understanding.steps.speech import reported
from bot.coach.understanding.steps.stations import passed_on
from bot.coach.understanding.steps.told_again import told_again
from bot.coach.understanding.steps.what_it_is_for import without_what_it_is_for
from bot.coach.understanding.steps.who_does import told_plainly
from bot.coach.understanding.steps.wording import our_action, worded
from bot.coach.understanding.steps.words import (
    NEGATIONS,
    RouteWords,
    is_act,
    language_of,
    route_words,
    takes_part,
)
from bot.coach.understanding.text import Language, Utterance

if TYPE_CHECKING:
    from bot.coach.understanding.steps.piece_weights import PieceWeights

STEPS_AT_MOST = 40
_NEAR = 12
_EMPTY = frozenset("the de het is are zijn was we".split())
_AGAIN = frozenset({"weer", "opnieuw", "again"})
_UNITS = frozenset("dag dagen week weken maand maanden day days week weeks month months wk wks".split())
# "correctie: twee weken": a length of time corrects a length of time, and takes no step's place.
_SAYS_LITTLE = 3
_ORDERING = frozenset({"before", "voor", "after", "na"})
_MOVES = frozenset({"comes", "come", "komt", "happens", "follows", "gebeurt"})
_COMES = frozenset({"comes", "come", "goes", "is", "komt", "gaat", "moet", "are", "happens"})


def read_steps(
    said: Utterance, language: Language, weights: "Callable[[], PieceWeights] | None" = None
) -> StepsReading:
    """The customer's steps in time order; empty when the answer has none. `language` decides where words do not.

    `weights` gives those that judge along, where there are such: what is surely no step, which the reading names apart.
    """
    if asks_back(said):
        return StepsReading(())
    said = without_numbers(without_heading(said))
    laid, tongue, pieces = _laid_out(said, language)
    words = route_words(tongue)
    if our_pipeline(laid, pieces):
        return StepsReading((), tuple(our_action(laid, piece, words) for piece in pieces))
    route, theirs = Route(said.text), reported(laid, words)
    for place in range(1, len(pieces)):
        if pieces[place - 1].barring and pieces[place].relation == "then":
            pieces[place] = pieces[place]._replace(lifted=True)
    judged = verdicts(laid, pieces, words, theirs)
    if weights is not None:
        judged = weights().settled(laid, pieces, words, judged, theirs)
    for place in range(1, len(pieces)):
        # The second of two conditions takes the place of a first that is no step.
        if pieces[place].since and pieces[place].chained and judged[place - 1] != "step":
            pieces[place] = pieces[place]._replace(relation=pieces[place - 1].relation, chained=False)
    for piece, found in zip(pieces, judged, strict=True):
        if found not in {"ours", "denied"} and told_again(route, laid, piece, words):
            continue
        if found == "doubted":
            route.doubted.append(evidence_of(route.text, laid, piece))
        if found in {"step", "weak", "remark"} and put_where_said(route, laid, piece):
            continue
        ordered = said_order(laid, piece)
        if ordered is not None:
            if route.reorder(laid, *ordered):
                continue
            if found == "step" and _comes(laid, piece):
                for part in ordered:
                    _take(route, laid, part, "step", tongue)
                continue
        if found == "step" and is_only_formal(laid, piece, route):
            continue
        if piece.relation == "anew":
            route.correct(piece)
        empty = found == "nothing" and piece.stop - piece.first <= _SAYS_LITTLE
        if piece.relation == "fix" and not (empty or turns_round(laid, piece) or takes_back(laid, piece)):
            route.correct(piece)
        _take(route, laid, piece, found, tongue)
    route.settle()
    return StepsReading(
        tuple(route.steps[:STEPS_AT_MOST]),
        tuple(route.ours[:STEPS_AT_MOST]),
        tuple(route.evidence),
        tuple(route.doubted),
    )


def _laid_out(said: Utterance, language: Language) -> tuple[Flow, Language, list[Piece]]:
    """The words of an answer as they are read, the language they are in, and the pieces it is cut into."""
    spoken = with_marks(with_lines(with_stops(said, surely=True)))
    spoken = with_then(with_slashes(without_what_is_known(without_hesitations(spoken))))
    laid = flow(spoken)
    if not laid.words:
        return laid, language, []
    tongue = language_of(laid.words, language)
    if (bare := without_insertions(laid, spoken, route_words(tongue))) is not spoken:
        laid = flow(bare)
    bare, between = without_between(laid, bare)
    if between:
        laid = flow(bare)
    spoken, foremost = without_foremost(laid, bare)
    if foremost:
        laid = flow(spoken)
    if (read_as := spelled_out(laid.words, tongue)) is not laid.words:
        laid = replace(laid, words=read_as)
    words = route_words(tongue)
    told = turned_conditions(laid, without_what_it_is_for(laid, cut(laid, words), words), words)
    pieces = passed_on(laid, regrouped(laid, one_by_one(laid, told, words), words), words)
    pieces = first_after_all(laid, before_that(laid, taken_up(laid, in_rows(laid, pieces)), words))
    if foremost:
        pieces = put_foremost(laid, pieces, foremost)
    if between:
        pieces = put_between(laid, pieces, between)
    return laid, tongue, pieces


def _not_that(route: Route, laid: Flow, piece: Piece) -> bool:
    """As in "the CFO approves, well not the CFO, the deputy": the step last said, taken back by name."""
    said = laid.words[piece.first : piece.stop]
    denies = next((n for n, word in enumerate(said[:3]) if word in {"not", "niet"}), None)
    if denies is None and said[0] in {"no", "nee"}:
        denies = next((n for n, word in enumerate(said[:5]) if word in NEGATIONS and n), None)
    if denies is None or not route.steps or len(said) > _NEAR or not 0 <= route.last < len(route.steps):
        return False
    named = {word for word in said[denies + 1 :] if takes_part(word) or is_act(word)}
    if said[0] in {"no", "nee"}:
        # "Legal. No legal's not involved".
        named = {word.removesuffix("'s") for word in said[1:denies] if word not in _EMPTY}
    return bool(named) and named <= meaning_of(route.steps[route.last])


def _take(route: Route, laid: Flow, piece: Piece, found: Verdict, tongue: Language) -> None:
    words = route_words(tongue)
    if not is_in_it(laid.words[piece.first : piece.stop]) and (
        progress := points_back(
            laid, piece.first, piece.stop, fronted=piece.fronted or piece.since, aside=piece.aside
        )
    ):
        route.progressed(progress)
        return
    if takes_back(laid, piece):
        route.drop_last()
        return
    if turns_round(laid, piece):
        route.turn_round()
        if piece.relation == "fix":
            route.correct(piece._replace(chained=True))
        return
    if found == "ours":
        route.ours.append(our_action(laid, piece, words))
        route.evidence.append(evidence_of(route.text, laid, piece))
    if found == "denied" and route.correction is piece and route.corrected:
        route.corrected.pop()
        route.correction = piece._replace(chained=True)
    if found == "denied" and route.correction is None and _not_that(route, laid, piece):
        route.drop_last()
    if found != "step":
        return
    step = worded(laid, piece, words, tongue)
    if step is not None:
        step = replace(step, title=told_plainly(who_is_in_it(act_alone(step.title)), words))
    if step is not None and route.steps:
        step = with_the_last(step, route.steps[-1])
        step = with_whom_it_reached(step, route.steps[-1], laid, piece, words)
        step = does_it_too(step, route.steps[-1], laid, piece, words)
    if step is not None and (again := laid.words[piece.stop - 1]) in _AGAIN:
        more = any(same(step, one) for one in route.steps) and not step.title.endswith(again)
        step = replace(step, title=f"{step.title} {again}") if more else step
    if step is not None and step.done and piece.relation != "fix" and route.over_after_all(step):
        return
    if step is None or (
        piece.relation != "fix" and route.correction is None and _said_before(route, step, laid, piece, words)
    ):
        return
    if piece.until and (known := route.place_of(step)) is not None:
        route.last = known  # "but before the trial …": of a trial said before
        return
    if piece.until:
        route.ahead = step
    route.add(step, placed(route, piece), over_by_now=told_afterwards(laid, piece))
    route.evidence.append(evidence_of(route.text, laid, piece))


def _said_before(route: Route, step: ReadStep, laid: Flow, piece: Piece, words: RouteWords) -> bool:
    """Whether a piece only comes back to a step: where they are now, or how long it takes."""
    if piece.since and any(same(step, one) or ends_alike(step, one) for one in route.steps):
        return True
    if route.ahead is not None and route.ahead in route.steps and same(step, route.ahead):
        return True  # "before legal sees it the data team maps it, then legal"
    if (
        piece.but
        and piece.relation == "then"
        and any(meaning_of(step) == meaning_of(one) for one in route.steps)
    ):
        return True  # "estates, then the bursar, but estates only after half term"
    alone = laid.pauses[piece.first] == "stop" and piece.relation == "then"
    if alone and _goes_on(laid, piece) and any(meaning_of(step) == meaning_of(one) for one in route.steps):
        return True  # "…, EU bid, rector signs. the EU bid can drag on"
    timed = lead_time_at(laid, piece) is not None and not laid.inside[piece.stop - 1]
    now = words.now.at(laid.words, piece.first, piece.stop) > 0
    if timed:
        said = meaning_of(step)
        counted = not _UNITS.isdisjoint(
            laid.words[piece.first : piece.stop]
        )  # "takes forever" only complains
        return not any(is_act(word) or (counted and takes_part(word)) for word in said) or any(
            any(
                known.startswith(word) or word.startswith(known) for known in meaning_of(one) for word in said
            )
            for one in route.steps
        )
    if now or (route.steps and route.steps[-1].title.casefold() == step.title.casefold()):
        return any(same(step, one) for one in route.steps)
    return False


def _goes_on(laid: Flow, piece: Piece) -> bool:
    """Whether what is said beside the step goes on behind it in one breath."""
    return piece.stop < len(laid.words) and not laid.pauses[piece.stop]


def _comes(laid: Flow, piece: Piece) -> bool:
    return any(
        one in _MOVES and other in _ORDERING for one, other in pairwise(laid.words[piece.first : piece.stop])
    )


def said_order(laid: Flow, piece: Piece) -> tuple[Piece, Piece] | None:
    """What comes first and what after it, in "X comes before Y", "X komt na Y"; None when a piece does not say that."""
    words = laid.words
    far = min(piece.stop - 1, piece.first + _NEAR)
    place = next((n for n in range(piece.first + 1, far) if words[n] in _ORDERING), None)
    if place is None:
        return None
    comes = words[place - 1] in _COMES
    if not comes and (words[place] in {"voor", "after", "na"} and piece.relation != "fix"):
        return None
    left = piece._replace(stop=place - 1 if comes else place, relation="then")
    right = piece._replace(first=place + 1, relation="then", pause="")
    if left.stop <= left.first:
        return None
    return (right, left) if words[place] in {"after", "na"} else (left, right)
