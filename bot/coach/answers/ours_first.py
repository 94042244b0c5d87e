"""Our own moves in an answer: they are kept first, and only the rest of it is taken for the open question."""

from typing import Final

from bot.coach.answers import told_early
from bot.coach.answers.walking import done, go_on, repeat
from bot.coach.basics.record import replace
from bot.coach.route import whose_act
from bot.coach.told import answers_movement, our_moves, telling
from bot.coach.turn.days_before import day_before
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutAction
from bot.coach.turn.replies import Ask
from bot.coach.understanding.clauses import Clauses, cut
from bot.coach.understanding.text import Utterance
from bot.coach.words.reading import read_perspective

# A route has its own place for what we do, and a name or a sum is none of it.
ANYTHING: Final = frozenset({"steps", "deal_name", "deal_value"})
"""The questions at which what we do is not looked for."""
# Any words are the answer to these, but for a move with a day.
_IN_ANY_WORDS: Final = frozenset({"value", "rival_detail", "orphan"})
# What we do, told where they are asked for theirs, is asked back once.
_OF_THEM: Final = frozenset({"next_step", "follow_up", "position", "stage"})


def take(draft: Draft, clauses: Clauses) -> frozenset[int]:
    """Keep what an answer tells of us; the places of the clauses that tell it, none where none does or they are the answer."""
    question_id, pending, said = draft.open_question_id or "", draft.conversation.pending, clauses.said
    told = our_moves.read(draft, said, asked=question_id == "action")
    if told is None or (question_id in _IN_ANY_WORDS and not any(move.day for move in told.moves)):
        return frozenset()
    mirrors = pending is not None and pending.question == "mirror"
    asks_back = mirrors or _is_mirrored(draft, question_id, said)
    if told.rest is None and told.moves and asks_back and not any(move.moved for move in told.moves):
        return frozenset()
    if question_id == "action" and told.moves:
        return _for_our_move(draft, said, told, again=pending is not None and pending.put == "again")
    our_moves.keep(draft, told)
    return clauses.everywhere if told.rest is None else told.places


def alone(draft: Draft, question_id: str) -> None:
    """Ask again what was asked; where our move was, it has its answer."""
    if question_id in draft.walk.done:
        go_on(draft, question_id)
    else:
        repeat(draft)


def _is_mirrored(draft: Draft, question_id: str, said: Utterance) -> bool:
    """Whether our work, told where they are asked for theirs, is asked back."""
    asked = "next_step" if question_id == "follow_up" else question_id
    if question_id not in _OF_THEM or asked in draft.walk.mirrored:
        return False
    return read_perspective(said, draft.language, "q3", draft.context.policy.perspective).act


def _for_our_move(draft: Draft, said: Utterance, told: our_moves.OursTold, *, again: bool) -> frozenset[int]:
    """Our moves where they were asked for; what else was told is theirs, and kept beside them."""
    if day_before(draft, said) is not None:
        return frozenset()
    before = draft.facts.action if again else None
    if before is not None and all(move.known != before for move in told.moves):
        draft.record(PutAction(draft.deal_id, replace(before, removed=True)))
    our_moves.keep(draft, told)
    done(draft, "action")
    if told.rest is not None:
        _tell_beside(draft, told.rest)
    return cut(said).everywhere


def _tell_beside(draft: Draft, rest: Utterance) -> None:
    draft.said = rest
    if told_early.take(draft, "action", rest):
        draft.parts[:] = [part for part in draft.parts if not isinstance(part, Ask)]
    elif whose_act.is_theirs(draft, rest):
        answers_movement.keep_next_step(draft, rest)
    else:
        telling.take(draft, rest, anew=True)
