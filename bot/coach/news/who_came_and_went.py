"""Who left and who came, where a message tells nothing else; they are no step of theirs, and no move of ours."""

from collections.abc import Sequence
from typing import Final

from bot.coach.keeping import people_records, seats
from bot.coach.news import news_clauses
from bot.coach.news.news_thread import Piece, Thread
from bot.coach.news.who_came import FOR_A_WHILE, face
from bot.coach.news.who_left import absent, unknown
from bot.coach.turn.draft import Draft
from bot.coach.understanding.rivals import joining
from bot.coach.understanding.text import Utterance


def take_alone(draft: Draft, said: Utterance) -> bool:
    """Take a message of nothing but who left or came, at any question: it is no step of theirs, and no move of ours."""
    clauses = news_clauses.clauses_of(draft, said)
    if any(joining.announced(clause) is not None for clause in clauses):
        return False
    if not 0 < len(clauses) <= _A_FEW or said.text.rstrip().endswith("?"):
        return False
    thread = Thread()
    pieces = [
        absent(draft, clause, thread) or face(draft, clause, thread) or unknown(draft, clause)
        for clause in clauses
    ]
    told = [piece for piece in pieces if piece is not None]
    if len(told) != len(pieces):
        return False
    if not keep_both(draft, thread, told):
        draft.say("ack.kept")
    return True


def keep_both(draft: Draft, thread: Thread, told: Sequence[Piece]) -> bool:
    """Keep who left and who came; False where something of it is kept in words only."""
    succeeded = any(piece.kind == "face" for piece in told)
    # Of who only did a step it is told by that step who does it now.
    by_step = thread.left is not None and thread.gone is None and seats.holds(draft, thread.left)
    all_kept = True
    for piece in told:
        kept = piece.keep(draft)
        if not kept and piece.kind == "gone" and succeeded:
            # Whoever comes in their place says enough of it, on whatever day the other goes.
            kept = by_step or thread.gone is not None
            if thread.gone is not None:
                people_records.drop(draft, thread.gone.called)
        if not kept or FOR_A_WHILE.search(piece.clause.fold):
            draft.own_words.append(piece.clause.text)
        else:
            draft.understood.append(piece.clause.text)
        all_kept = all_kept and kept
    return all_kept


_A_FEW: Final = 3
