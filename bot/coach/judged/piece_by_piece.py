"""A message that tells something in each of its pieces: heard piece by piece, as the weights judge it, before any room reads it whole.

A room knows its own wordings and takes the message that holds one; what stands beside that was read with it, or not at all. Here the
message is cut where the weights are surest of what each piece tells, every piece is kept where it belongs, and what they are not sure of
is left for the rooms.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.judged import about, leaning, stands_alone
from bot.coach.judged.already import stands_already
from bot.coach.judged.hearing_again import ROWS
from bot.coach.keeping import people_known
from bot.coach.turn.draft import Draft
from bot.coach.understanding.belonging.told import ToldPiece
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.understanding.told_readings import DealPart, ToldReading
from bot.coach.words import told_wrong
from bot.coach.words.part_reading import read_pieces

import os
SURE: Final = float(os.environ.get('SURE','0.88'))
"""How likely a piece must be about a part of the deal."""

_BESIDE: Final = float(os.environ.get('BESIDE','0.8'))
"""The same of a piece beside one that is sure."""

# Within a part its kinds are nearer to one another, and most do the same with the words.
_OPS: Final = 0.1

# Who has a voice is not answered by who is gone, or is kept wrongly.
_NO_ANSWER: Final = frozenset({
    ("people", "leaves"), ("people", "not"), ("people", "same"), ("people", "two"), ("people", "renamed"), ("people", "no_say"),
})  # fmt: skip
_KNOWN: Final = 0.5

_GRAVE: Final = frozenset({
    ("signer", "is"), ("signer", "is_not"), ("move", "ours"), ("move", "theirs"), ("people", "same"), ("people", "two"),
    ("people", "not"), ("customer", "renamed"), ("place", "at"), ("next", "does"),
})  # fmt: skip
_SURER: Final = 0.85
"""So likely both must be where much is made of it: who signs, whose work it is, where they are."""


@record
class Heard:
    """What is left of a message, which may be nothing, and whether what was kept of it answers the open question."""

    rest: Utterance
    answers: bool


def hear(
    draft: Draft,
    said: Utterance,
    asked: frozenset[DealPart],
    of_another: Callable[[Draft, Utterance], bool],
) -> Heard | None:
    """Keep what the pieces of a message tell of parts of the deal that are not asked about, and what surely answers what is.

    None, with nothing recorded, where it may be of another customer, which `of_another` looks at when it is worth it, or nothing can be kept.
    """
    judge = draft.context.policy.parts
    if judge is None:
        return None
    told_in = read_pieces(said, draft.language, about.words_of(draft), judge)
    if _may_be_of_another(draft, said, told_in.pieces):
        return None
    row = told_in.clauses.row
    answer = ANSWERS.get(about.asked(draft) or "", _NOTHING)
    ends = sum(piece.part.part == "end" for piece in told_in.pieces)
    heard = [
        (piece, told)
        for piece, told in leaning.in_turn(draft, told_in.pieces)
        if told is not None
        and (told.part not in asked or (told.part, told.op) in _NO_ANSWER | answer)
        and (told.part, told.op) in ROWS
        and (
            (told.part, told.op) in answer
            or stands_alone.may_be_kept(
                draft,
                piece,
                told,
                row[min(piece.places)].opens,
                beside_end=ends > (told.part == "end"),
            )
        )
    ]
    heard = [(piece, told) for piece, told in heard if _likely(piece, told, _BESIDE)]
    answers = any(
        piece.part.part in asked and piece.part.likely >= _BESIDE and piece.part.part != "rest"
        for piece in told_in.pieces
    )
    if _only_news_of_steps(draft, said, heard):
        return None
    if not _worth_it(heard, answer, beside_answer=answers) or of_another(draft, said):
        return None
    taken: set[int] = set()
    answered = False
    reopened: set[str] = set()
    for piece, told in heard:
        what = utterance(told.one("what") or "").fold
        if (told.part, told.op) == ("done", "done") and what in reopened:
            # "The safety case is not done, they sent it back": why it is not.
            taken |= piece.places
            continue
        reopened |= {what} if told.op == "not_done" else set()
        if ROWS[told.part, told.op](draft, told, piece.said):
            taken |= piece.places
            answered = answered or (told.part, told.op) in answer
    if not taken:
        return None
    for piece in told_in.pieces:
        if not piece.places & taken and piece.part.part not in asked and piece.told is not None:
            # Less sure is enough where nothing is changed by it.
            known = piece.likely >= _KNOWN and stands_already(draft, piece.told, piece.said)
            taken |= piece.places if known else frozenset()
    # What is told beside it is of this deal, whatever it names.
    draft.placed = True
    left = [piece for piece in told_in.pieces if not piece.places & taken]
    if answered:
        # What tells nothing of the deal is no other answer.
        draft.own_words += [piece.said.text for piece in left if _is_rest(piece) and not _says_nothing(piece)]
        left = [piece for piece in left if not _is_rest(piece)]
        taken |= {place for piece in told_in.pieces if _is_rest(piece) for place in piece.places}
    if all(_says_nothing(piece) for piece in left):
        return Heard(told_in.clauses.without(told_in.clauses.everywhere), answered)
    return Heard(told_in.clauses.without(taken), answered)


def _is_rest(piece: ToldPiece) -> bool:
    return piece.part.part == "rest" and piece.part.likely >= _KNOWN


_NOTHING: Final = frozenset[tuple[str, str]]()
import os
_Q=os.environ.get('Q','final_yes sole people differ rivals budget position').split()
ANSWERS: Final[Mapping[str, frozenset[tuple[str, str]]]] = {k:v for k,v in {
    "final_yes": frozenset({("signer", "is"), ("signer", "also"), ("signer", "alone"), ("signer", "limit")}),
    "sole": frozenset({("signer", "is"), ("signer", "also"), ("signer", "alone"), ("signer", "limit")}),
    "people": frozenset({("people", "joins"), ("people", "role"), ("people", "name_of")}),
    "differ": frozenset({("against", "against")}),
    "rivals": frozenset({("rival", "in"), ("rival", "current"), ("rival", "in_house"), ("rival", "nothing")}),
    "budget": frozenset({("budget", "there"), ("budget", "none"), ("budget", "requested")}),
    "position": frozenset({("place", "at")}),
    "next_step": frozenset({("next", "does")}),
    "action": frozenset({("move", "will")}),
}.items() if k in _Q}
"""What of each question's part answers it, as it is judged to be told."""


def _only_news_of_steps(
    draft: Draft, said: Utterance, heard: Sequence[tuple[ToldPiece, ToldReading]]
) -> bool:
    """Whether news of steps is told and no more, with nothing put right: that is kept in one order where news is read."""
    return (
        draft.open_question_id in _OF_NO_STEP
        and _DENIES.isdisjoint(said.words)
        and all((told.part, told.op) in _NEWS for _, told in heard)
    )


_OF_NO_STEP: Final = frozenset({None, "next_call"})
_NEWS: Final = frozenset({("done", "done"), ("next", "day"), ("next", "does"), ("call", "call")})
_DENIES: Final = about.NOT | {"nee", "wrong", "fout", "klopt"}


def _worth_it(
    heard: Sequence[tuple[ToldPiece, ToldReading]], answer: frozenset[tuple[str, str]], *, beside_answer: bool
) -> bool:
    """Whether several things are told, or one that answers, stands beside the answer or that the rooms know no wording of; one of them must be sure."""
    sure = [(told.part, told.op) for piece, told in heard if _likely(piece, told, SURE)]
    import os
    if os.environ.get('ALONE') and (not answer or set(sure) & answer): return bool(sure)
    return bool(sure) and (len(heard) > 1 or beside_answer or sure[0] in _IN_NO_ROOM)


_IN_NO_ROOM: Final = frozenset({
    ("people", "not"), ("people", "same"), ("people", "two"), ("people", "name_of"), ("people", "no_say"), ("rival", "not"),
    ("move", "ours"), ("move", "theirs"), ("topic", "is"), ("budget", "unknown"),
})  # fmt: skip


def _likely(piece: ToldPiece, told: ToldReading, sure: float) -> bool:
    if (told.part, told.op) in _GRAVE:
        return min(piece.part.likely, told.likely) >= _SURER
    return piece.part.likely >= sure and told.likely >= sure - _OPS


def _may_be_of_another(draft: Draft, said: Utterance, pieces: Sequence[ToldPiece]) -> bool:
    return about.may_be_of_another(draft, said) or any(
        piece.part.part == "customer"
        and piece.part.likely >= _MAYBE
        and not _is_one_of_theirs(draft, piece)
        and (piece.told is None or piece.told.op != "renamed" or not _likely(piece, piece.told, SURE))
        for piece in pieces
    )


def _is_one_of_theirs(draft: Draft, piece: ToldPiece) -> bool:
    """Whether the name in a piece is somebody's here: "it's with Adema now"."""
    who = piece.told.all("who") if piece.told is not None else ()
    return bool(who) and all(people_known.find_called(draft.facts, name) is not None for name in who)


_MAYBE: Final = 0.4


def _says_nothing(piece: ToldPiece) -> bool:
    """Whether a piece says no more than that something is wrong, that a thing is what nobody kept it as, or nothing at all."""
    said = piece.said
    return (
        told_wrong.is_only_that(said) or {*said.words} <= _SIGHS or _NOT_KEPT_AS.search(said.fold) is not None
    )


_NOT_KEPT_AS: Final = later(
    r"\b(?:isn'?t|is not|aint|not|is geen|geen) (?:an? )?(?:person|persoon|contact|step|stap|rival|concurrent)(?: (?:either|at all|ook|hoor))?[ .!]*$"
)
_SIGHS: Final = frozenset(
    "eh uh um hm hmm oh ah och ach hoor he hè joh man mate lol haha hahaha sorry pfff pff ugh btw trouwens wait wacht please aub pls thanks thx dank right".split()
)
