"""Who left over there with who came in their place, beside something else in one message: "Pete left, Sanjay does it now. It's the 18th"."""

from collections.abc import Iterator
from typing import Final

from bot.coach.basics.marked_names import says
from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.news import who_came, who_came_and_went, who_left
from bot.coach.news.news_thread import Piece, Thread
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import Clauses, Part, cut
from bot.coach.understanding.text import Utterance
from bot.coach.words.word_kinds import is_read_as_role

__all__ = ["somebody_leaves", "take"]

_ASK_FOR_AN_ACT: Final = frozenset({"position", "next_step"})
_JOINED: Final = later(r"(?:en|and|maar|but)\s")


def take(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep who left and who came for them; the places of both clauses, none where the two do not stand beside each other."""
    found = next(_pairs(draft, told), None)
    if found is None:
        return frozenset()
    who_came_and_went.keep_both(draft, found.thread, found.pieces)
    # Whoever does it now is where they are, or what comes next.
    answers = draft.open_question_id in _ASK_FOR_AN_ACT and who_came.does_it_now(found.then.said)
    return found.first.places if answers else found.first.places | found.then.places | found.behind


def somebody_leaves(draft: Draft, said: Utterance) -> bool:
    """Whether a clause says that somebody over there leaves or left: its day is the day of nothing else."""
    if not draft.has_deal:
        return False
    parts = cut(said).parts("stop", "comma", "mark", at=_JOINED)
    return any(who_left.absent(draft, part.said, Thread()) is not None for part in parts)


@record
class _Pair:
    """Who left and who came, with the places of a role that is told behind them: "Bert does it now, the new director"."""

    first: Part
    then: Part
    behind: frozenset[int]
    thread: Thread
    pieces: tuple[Piece, Piece]


def _pairs(draft: Draft, told: Clauses) -> Iterator[_Pair]:
    if not draft.has_deal or len(told.row) < _TWO:
        return
    parts = told.parts("stop", "comma", "mark", at=_JOINED)
    for first, then, behind in zip(parts, parts[1:], [*parts[2:], None], strict=False):
        thread = Thread()
        gone = who_left.absent(draft, first.said, thread)
        if gone is None or thread.left is None:
            continue
        if any(says(part.said.text, thread.left) for part in parts if part not in {first, then}):
            # "Pete did the comparison. Pete left, …": what he did is his, and heard first.
            continue
        role = behind if behind is not None and _is_role(draft, behind.said) else None
        called = role.said.text if role is not None else None
        face = who_came.face(draft, then.said, thread, behind=called)
        if face is not None:
            yield _Pair(first, then, role.places if role is not None else frozenset(), thread, (gone, face))


def _is_role(draft: Draft, said: Utterance) -> bool:
    return len(said.words) <= _A_ROLE and is_read_as_role(said, draft.language)


_A_ROLE: Final = 3


_TWO: Final = 2
