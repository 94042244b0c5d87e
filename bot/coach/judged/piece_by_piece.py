"""A message that tells something in each of its pieces: heard piece by piece, as the weights judge it, before any room reads it whole.

A room knows its own wordings and takes the message that holds one; what stands beside that was read with it, or not at all. Here the
message is cut where the weights are surest of what each piece tells, every piece is kept where it belongs, and what they are not sure of
is left for the rooms.
"""

from collections.abc import Callable, Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record, replace
from bot.coach.judged import about, leaning, stands_alone
from bot.coach.judged.already import stands_already
from bot.coach.judged.hearing_again import ROWS
from bot.coach.judged.kinds import ANSWERS, PARTS_ALONE, Alone, kind_of
from bot.coach.judged.people_judged import SUCCEEDED, known
from bot.coach.judged.signing_judged import says_too
from bot.coach.keeping import people_known
from bot.coach.news import news_by_clause, news_clauses
from bot.coach.route import steps_open
from bot.coach.turn.draft import Draft
from bot.coach.understanding.belonging.told import ToldPiece, ToldPieces
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.understanding.told_readings import DealPart, PartReading, ToldReading
from bot.coach.words import silence, told_wrong
from bot.coach.words.part_reading import read_pieces

SURE: Final = 0.88
"""How likely a piece must be about a part of the deal."""

_BESIDE: Final = 0.8
"""The same of a piece beside one that is sure."""

# Within a part its kinds are nearer to one another, and most do the same with the words.
_OPS: Final = 0.1

_KNOWN: Final = 0.5

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
    when: Alone = "first",
) -> Heard | None:
    """Keep what the pieces of a message tell of parts of the deal that are not asked about, and what surely answers what is.

    None, with nothing recorded, where it may be of another customer, which `of_another` looks at when it is worth it, or nothing can be kept.
    """
    judge = draft.context.policy.parts
    if judge is None:
        return None
    told_in = read_pieces(said, draft.language, about.words_of(draft), judge)
    if asked and len(told_in.pieces) == 1:
        told_in = _as_if_unasked(draft, told_in, asked, when)
    if _may_be_of_another(draft, said, told_in.pieces):
        return None
    answer = ANSWERS.get(about.asked(draft) or "", _NOTHING)
    heard = _heard(draft, told_in, asked, answer)
    answers = any(
        piece.part.part in asked and piece.part.likely >= _BESIDE and piece.part.part != "rest"
        for piece in told_in.pieces
    )
    if draft.open_question_id in _BESIDE_STEPS and news_by_clause.tells_only_of_steps(draft, said):
        return None
    if _only_news_of_steps(draft, said, heard) or _ends_beside(told_in.pieces, heard):
        return None
    if not _worth_it(heard, when, beside_answer=answers, asked_nothing=not asked) or of_another(draft, said):
        return None
    kept = _keep(draft, heard)
    taken = {place for piece, _ in kept for place in piece.places}
    answered = any((told.part, told.op) in answer for _, told in kept)
    if not taken:
        return None
    for piece in told_in.pieces:
        if not piece.places & taken and piece.part.part not in asked and piece.told is not None:
            # Less sure is enough where nothing is changed by it.
            known = piece.likely >= _KNOWN and stands_already(draft, piece.told, piece.said)
            taken |= piece.places if known else frozenset()
    if asked:
        # "Carine only did the first part": what is surely of something else, and names nothing that is known, is no answer either.
        unkept = [piece for piece, told in heard if told.part not in asked and not piece.places & taken]
        draft.own_words += [piece.said.text for piece in unkept]
        taken |= {place for piece in unkept for place in piece.places}
    # What is told beside it is of this deal, whatever it names.
    draft.placed = True
    left = [piece for piece in told_in.pieces if not piece.places & taken]
    if any((told.part, told.op) == ("next", "day") for _, told in kept):
        # "The test didn't happen, too windy, it's on 1 dec now": the new day says what became of it.
        why = [piece for piece in left if piece.told is not None and piece.told.op == "not_done"]
        draft.own_words += [piece.said.text for piece in why]
        taken |= {place for piece in why for place in piece.places}
        left = [piece for piece in left if piece not in why]
    if answered:
        # What tells nothing of the deal is no other answer.
        draft.own_words += [piece.said.text for piece in left if _is_rest(piece) and not _says_nothing(piece)]
        left = [piece for piece in left if not _is_rest(piece)]
        taken |= {place for piece in told_in.pieces if _is_rest(piece) for place in piece.places}
    if all(_says_nothing(piece) for piece in left):
        return Heard(told_in.clauses.without(told_in.clauses.everywhere), answered)
    return Heard(told_in.clauses.without(taken), answered)


def _as_if_unasked(draft: Draft, told_in: ToldPieces, asked: frozenset[DealPart], when: Alone) -> ToldPieces:
    """One thing told at a question may be no answer to it: then the question says nothing about what it is."""
    (piece,) = told_in.pieces
    if not about.may_be(draft, piece.said, PARTS_ALONE[when] - asked):
        return told_in
    told = about.told_in(draft, piece.said, SURE)
    if told is None or told.part in asked or kind_of(told.part, told.op).alone != when:
        return told_in
    return replace(
        told_in, pieces=(replace(piece, part=PartReading(told.part, max(SURE, told.likely)), told=told),)
    )


def _heard(
    draft: Draft, told_in: ToldPieces, asked: frozenset[DealPart], answer: frozenset[tuple[str, str]]
) -> list[tuple[ToldPiece, ToldReading]]:
    """The pieces that are judged surely enough, and may be kept by themselves."""
    row = told_in.clauses.row
    ends = sum(piece.part.part == "end" for piece in told_in.pieces)

    def may_be_kept(piece: ToldPiece, told: ToldReading) -> bool:
        kind = (told.part, told.op)
        if told.part == "people" and silence.is_told(piece.said):
            # Who does not answer did not leave.
            return False
        if kind not in ROWS or not _likely(piece, told, _BESIDE):
            return False
        if kind in answer:
            return True
        opens, beside_end = row[min(piece.places)].opens, ends > (told.part == "end")
        no_answer = (
            told.part not in asked or kind_of(*kind).no_answer or leaning.is_role_of_before(piece, told)
        )
        return no_answer and stands_alone.may_be_kept(draft, piece, told, opens, beside_end=beside_end)

    heard = [
        (piece, told)
        for piece, told in leaning.in_turn(draft, told_in.pieces)
        if told is not None and may_be_kept(piece, told)
    ]
    if SUCCEEDED.search(told_in.clauses.said.fold) and any(_is_the_signer(draft, told) for _, told in heard):
        # Whoever comes in the place of who signs, signs: the rooms know of both.
        heard = [(piece, told) for piece, told in heard if told.part != "people"]
    if _all_heard(told_in.pieces, heard):
        return heard
    # What is left would be read for another answer.
    return [(piece, told) for piece, told in heard if (told.part, told.op) not in answer]


def _is_the_signer(draft: Draft, told: ToldReading) -> bool:
    """Whether it tells that who signs is gone."""
    signer = draft.facts.final_yes
    gone = told.all("who") if (told.part, told.op) in {("people", "leaves"), ("people", "away")} else ()
    return signer is not None and any(known(draft, name) is signer for name in gone)


def _keep(
    draft: Draft, heard: Sequence[tuple[ToldPiece, ToldReading]]
) -> list[tuple[ToldPiece, ToldReading]]:
    """Keep what is heard, in its order; the pieces that nothing is left of."""
    kept: list[tuple[ToldPiece, ToldReading]] = []
    reopened: set[str] = set()
    for piece, told in heard:
        what = utterance(told.one("what") or "").fold
        # "The safety case is not done, they sent it back": why it is not.
        says_why = (told.part, told.op) == ("done", "done") and what in reopened
        reopened |= {what} if told.op == "not_done" else set()
        if says_why or ROWS[told.part, told.op](draft, told, piece.said):
            kept.append((piece, told))
    return kept


def _all_heard(pieces: Sequence[ToldPiece], heard: Sequence[tuple[ToldPiece, ToldReading]]) -> bool:
    """Whether a message tells several things, and each of them is heard."""
    places = {place for piece, _ in heard for place in piece.places}
    return len(heard) > 1 and all(piece.places & places or _is_rest(piece) for piece in pieces)


def _ends_beside(pieces: Sequence[ToldPiece], heard: Sequence[tuple[ToldPiece, ToldReading]]) -> bool:
    """Whether an end is all that is heard of a message that tells more: it is asked about, and what is told beside it would wait."""
    ends = all(told.part == "end" for _, told in heard)
    return ends and any(not _is_rest(piece) and piece.part.part != "end" for piece in pieces)


def _is_rest(piece: ToldPiece) -> bool:
    return piece.part.part == "rest" and piece.part.likely >= _KNOWN


_NOTHING: Final = frozenset[tuple[str, str]]()


def _only_news_of_steps(
    draft: Draft, said: Utterance, heard: Sequence[tuple[ToldPiece, ToldReading]]
) -> bool:
    """Whether news of steps is told and no more, with nothing put right: that is kept in one order where news is read."""
    return (
        (draft.open_question_id in _OF_NO_STEP or _told_beside(draft, said, heard))
        and _DENIES.isdisjoint(said.words)
        and all(kind_of(told.part, told.op).news for _, told in heard)
        and any(told.part != "call" for _, told in heard)
    )


def _told_beside(draft: Draft, said: Utterance, heard: Sequence[tuple[ToldPiece, ToldReading]]) -> bool:
    """Whether a clause that was not heard is news by its words, "they want a demo first", "he has the draft done": the order of it all is for news to tell."""
    if not steps_open.is_later(draft):
        return False
    texts = [piece.said.fold for piece, _ in heard]
    return any(
        news_by_clause.is_heard(draft, clause)
        for clause in news_clauses.clauses_of(draft, said)
        if not any(clause.fold in text or text in clause.fold for text in texts)
    )


_OF_NO_STEP: Final = frozenset({None, "next_call"})
# Where news of several steps is no answer, and is heard as a whole.
_BESIDE_STEPS: Final = frozenset(
    {"final_yes", "budget", "unbudgeted", "people", "differ", "next_step", "action", "rivals", "position"}
)
_DENIES: Final = about.NOT | {"nee", "wrong", "fout", "klopt"}


def _worth_it(
    heard: Sequence[tuple[ToldPiece, ToldReading]], when: Alone, *, beside_answer: bool, asked_nothing: bool
) -> bool:
    """Whether one of what is told is sure, and it is told where nothing is asked, with others, beside the answer, or the rooms know no wording of it."""
    sure = [(told.part, told.op) for piece, told in heard if _likely(piece, told, SURE)]
    if not sure:
        return False
    if len(heard) == 1 and sure[0] in _BETTER_READ:
        # What the rooms read of these, they put into better words.
        return kind_of(*sure[0]).alone == when == "last"
    return asked_nothing or len(heard) > 1 or beside_answer or kind_of(*sure[0]).alone == when


_BETTER_READ: Final = frozenset({
    ("end", "won"), ("end", "lost"), ("end", "hold"), ("worth", "worth"), ("move", "will"), ("against", "for"),
})  # fmt: skip


def _likely(piece: ToldPiece, told: ToldReading, sure: float) -> bool:
    if kind_of(told.part, told.op).grave:
        return min(piece.part.likely, told.likely) >= _SURER
    pointed = piece.told is not None and not piece.told.slots
    if (told.part, told.op) == ("signer", "also") and pointed and says_too(piece.said):
        # "He has to sign too": of whoever was just named, and its own words say which of the kinds it is.
        return piece.part.likely >= sure
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
        told_wrong.is_only_that(said) or {*said.words} <= _EMPTY or _NOT_KEPT_AS.search(said.fold) is not None
    )


_NOT_KEPT_AS: Final = later(
    r"\b(?:isn'?t|is not|aint|not|is geen|geen) (?:an? )?(?:person|persoon|contact|step|stap|rival|concurrent)(?: (?:either|at all|ook|hoor))?[ .!]*$"
)
_EMPTY: Final = frozenset(
    "eh uh um hm hmm oh ah och ach hoor he hè joh man mate lol haha hahaha sorry pfff pff ugh btw trouwens wait wacht please aub pls thanks thx dank right the de step stap".split()
)
