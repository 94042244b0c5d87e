"""News of a later day, clause by clause: each is looked at for the kind of news it is, and all of them are kept in one order.

What is behind them comes first, then what moved, what they want first, what comes and where they are, then who left, came,
signs and is against it, then the rivals, and last what we do. What no kind takes is read for the other parts of a deal, and
what that does not read is kept in the words it was told in.
"""

import re
from collections.abc import Sequence
from functools import partial
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.deciding import checkin
from bot.coach.keeping import actions_done, outcomes
from bot.coach.known.facts import BuyingStep, NextStep, OurAction, Topic
from bot.coach.news import (
    news_clauses,
    news_of_people,
    news_of_rivals,
    news_of_skips,
    news_of_steps,
    news_put_right,
    who_came,
    who_left,
)
from bot.coach.news.news_thread import OF_STEPS, ORDER, Kind, Piece, Thread
from bot.coach.people import signer_told
from bot.coach.route import steps_open
from bot.coach.route.step_spoken_of import names_act, step_named
from bot.coach.told import our_moves, telling
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.own_reading import read_own_clauses

# What a step says of itself is not read once more in what is left.
_OF_STEPS: Final[frozenset[Topic]] = frozenset({"steps", "position", "next_step", "next_step_date", "action"})
# Alone these make no news that other rooms would not take as well.
_BESIDE: Final[frozenset[Kind]] = frozenset({"view", "kept", "ours"})
_TELLS: Final = 3


# One clause alone is news where it can be no answer to the question that is open.
_ALONE: Final[frozenset[Kind]] = frozenset(ORDER) - _BESIDE - {"signs"}
_WHEN: Final[frozenset[Kind]] = _ALONE - {"unmoved", "done", "moved", "first", "coming"}
_WHO: Final[frozenset[Kind]] = _ALONE - {"face"}
_NOT_ALONE: Final[dict[str | None, frozenset[Kind]]] = {
    "happened": _WHEN | {"signs", "first"},
    "next_step": _WHEN | {"open", "done"},
    "next_step_date": _WHEN,
    "new_date": _WHEN,
    "follow_up": _WHEN,
    "know_more": _WHEN,
    "differently": frozenset(),
    "recap": frozenset(),
    "steps": frozenset(),
    "stage": _ALONE - {"now", "done"},
    "position": _ALONE - {"now"},
    "final_yes": _WHO,
    "people": _WHO,
    "differ": _WHO,
    "rivals": _ALONE - {"rival"},
    "action": _ALONE - {"first"},
    "slip_reason": frozenset({"unmoved", "face", "rival"}),
}
_TOGETHER: Final[frozenset[Kind]] = frozenset(ORDER) - _BESIDE
# Why a date moved is often that somebody is away.
_NOT_TOGETHER: Final[dict[str | None, frozenset[Kind]]] = {"slip_reason": _TOGETHER - {"gone"}}


def take_later(draft: Draft, said: Utterance) -> bool:
    """Keep such news beside the question that is open on a later visit, or is of an earlier day; False where it is none."""
    return steps_open.is_later(draft) and hear(draft, said)


def take_done(draft: Draft, said: Utterance) -> bool:
    """Keep "site visit is done, they were happy" in the walk in which the route was told; False where it tells more than what is behind them."""
    if not draft.facts.steps or _MAY_BE_DONE.search(said.fold) is None or said.text.rstrip().endswith("?"):
        return False
    first, *others = news_clauses.clauses_of(draft, said) or (None,)
    thread = Thread()
    if first is None or len(others) >= _A_FEW or _read(draft, first, thread).kind != "done":
        return False
    pieces = [_read(draft, clause, thread) for clause in others]
    fine = all(
        piece.kind in {"done", "kept"}
        # "RFI went back last week, they're shortlisting" has another step in how it went on.
        or (piece.kind == "view" and _says_how(piece.clause) and step_named(draft, piece.clause) is None)
        for piece in pieces
    )
    return fine and hear(draft, said)


def take_of_steps(draft: Draft, said: Utterance) -> bool:
    """Keep what several clauses tell of steps that stand on their route, in the walk in which it was told; False where fewer are named."""
    return tells_of_steps(draft, said) and hear(draft, said)


def tells_of_steps(draft: Draft, said: Utterance) -> bool:
    """Whether two clauses or more are news: of different steps of their route that are behind them, under way or on a day, or of a rival."""
    if len(draft.facts.steps) < _SEVERAL or len(said.words) < _FEW or _CUT.search(said.text) is None:
        return False
    if said.text.rstrip().endswith("?") or signer_told.denies(said):
        return False
    thread = Thread()
    news: dict[str, Kind] = {}
    for clause in news_clauses.clauses_of(draft, said)[: news_clauses.MOST]:
        piece = _read(draft, clause, thread)
        step = step_named(draft, clause) if piece.kind in OF_STEPS | {"kept"} else None
        if step is not None and (names_act(draft, clause, step) or piece.kind in {"done", "moved"}):
            news.setdefault(step.id, piece.kind)
        elif piece.kind == "coming":
            # What they do on a day, or are done with then, need not be called as it is on the route.
            news.setdefault(clause.text, piece.kind)
            if step is None and thread.at is not None:
                news.setdefault(thread.at.id, "now")
        elif piece.kind == "rival" and draft.open_question_id not in {"rivals", "rival_detail"}:
            news.setdefault(clause.text, piece.kind)
    return len(news) >= _SEVERAL and not {"done", "now", "moved", "rival"}.isdisjoint(news.values())


def tells_only_of_steps(draft: Draft, said: Utterance) -> bool:
    """The same, where every clause tells of a step or of a rival, or names one and tells no more: "the spec", "harm belde"."""
    if not tells_of_steps(draft, said):
        return False
    thread = Thread()
    return all(
        _read(draft, clause, thread).kind in OF_STEPS | {"rival", "kept"}
        or (len(clause.words) <= _A_FEW and step_named(draft, clause) is not None)
        for clause in news_clauses.clauses_of(draft, said)
    )


_SEVERAL: Final = 2
_CUT: Final = re.compile(r"[,.;!\n]|\b(?:en|and|maar|but)\b", re.IGNORECASE)

# Words that only tell of what was, or may do so: a text without any of them, as most answers are, is not looked into.
_MAY_BE_DONE: Final = later(
    r"\b(?:is|are|was|were|has|have|had|hadden|got|did|been|went|came|chose|sent|saw|met|gave|took|said|told|heeft|hebben|zijn|werd(?:en)?|waren|"
    r"kwam(?:en)?|ging(?:en)?|koos|kozen|zag(?:en)?|gaf|gaven|nam(?:en)?|zei|keek|keken|sprak(?:en)?|bracht(?:en)?|dacht|kocht|vroeg|kreeg|kregen|"
    r"done|over|klaar|binnen|rond|af|in|out|ok|yes|ja|behind|achter)\b|\b(?:ge|be|ver|\w{2,5}ge)\w+(?:d|t|en)\b|\w(?:ed|de|te|den|ten)\b|'(?:s|ve|d)\b|[✓✔✅]"
)


def _says_how(clause: Utterance) -> bool:
    """Whether a clause says no more than how they liked it: "very pleased", "ze zijn content"."""
    return len(clause.words) <= _A_FEW or clause.words[0].split("'")[0] in pronouns.THEY


_A_FEW: Final = 3


def hear(draft: Draft, said: Utterance) -> bool:
    """Keep the news that a text tells; False, with nothing recorded, where it tells none that belongs beside the open question.

    What it says of the step that was expected is noted in the visit.
    """
    clauses = news_clauses.clauses_of(draft, said)
    if len(clauses) == 1 and said.text.rstrip().endswith("?"):
        return False
    if not 0 < len(clauses) <= news_clauses.MOST or signer_told.denies(said):
        return False
    thread = Thread()
    pieces = [_read(draft, clause, thread) for clause in clauses]
    asked = draft.open_question_id
    alone = len(pieces) == 1
    news = _NOT_ALONE.get(asked, _ALONE) if alone else _NOT_TOGETHER.get(asked, _TOGETHER)
    if alone and asked == "happened" and _of_another(draft, thread):
        news |= {"done"}
    if not any(piece.kind in news for piece in pieces):
        return False
    before = draft.facts.next_step
    done = max((step.order for step in draft.facts.steps if step.id in thread.done), default=0)
    # What is still to come is not taken along by a later step that is done: it has its day before that is ticked.
    in_turn = sorted(
        pieces, key=lambda piece: (thread.ahead.get(piece.clause.text, done) >= done, _place(piece))
    )
    sent = [action for piece in pieces if (action := _sent_by_us(draft, piece)) is not None]
    left = [piece for piece in in_turn if not piece.keep(draft)]
    for action in sent:
        actions_done.ticked(draft, action)
    # "Owners see them on the 16th" gave its day to a step in other words.
    draft.understood += [
        piece.clause.text
        for piece in pieces
        if piece.kind in _SAYS_NO_MORE and piece not in left and len(piece.clause.words) <= _FEW
    ]
    draft.understood += thread.plain
    _read_left(draft, left, of_steps=any(piece.kind in OF_STEPS for piece in pieces))
    if before is not None:
        _settle(draft, before)
    # Who is read back by one clause may be so by the next.
    draft.parts[:] = list(dict.fromkeys(draft.parts))
    return True


def _sent_by_us(draft: Draft, piece: Piece) -> OurAction | None:
    """The action of ours that went out with a step that is done: "the quote is sent", where there is a step called so."""
    if piece.kind != "done":
        return None
    clauses = read_own_clauses(piece.clause, draft.language, draft.today, draft.context.zone)
    ours = len(clauses) == 1 and clauses[0].ours == "bygone"
    return actions_done.named_in(draft, piece.clause) if ours else None


def is_heard(draft: Draft, clause: Utterance) -> bool:
    """Whether a clause by itself is news of what is behind them, of what moved or what they want first: then its place is beside the others."""
    return _read(draft, clause, Thread()).kind in _HEARD


_HEARD: Final[frozenset[Kind]] = frozenset({"done", "moved", "skipped", "open", "unmoved", "first"})


def _of_another(draft: Draft, thread: Thread) -> bool:
    """Whether the one step that is told to be behind them is not the one that was expected."""
    expected = draft.facts.next_step
    return bool(thread.done) and (expected is None or expected.serves not in thread.done)


_SAYS_NO_MORE: Final[frozenset[Kind]] = frozenset({"coming", "moved", "now"})
_FEW: Final = 7


def _settle(draft: Draft, before: NextStep) -> None:
    """What the news says of the step that was expected, where it did not say so itself: they are past it, or at another."""
    served, coming = draft.facts.step(before.serves) or _of_route(draft, before), draft.facts.next_step
    if coming is not None and coming.id == before.id and served is not None and served.status == "done":
        outcomes.happened(draft)
    elif (coming is None or coming.id != before.id) and checkin.outcome_of(draft.walk) is None:
        outcomes.note(draft, checkin.TOLD)


def _of_route(draft: Draft, expected: NextStep) -> BuyingStep | None:
    """The step of the route that is the whole of what was expected but a word or two: "test translation ready"."""
    what = set(utterance(expected.what).words)
    found = [step for step in draft.facts.steps if set(utterance(step.title).words) <= what]
    return found[0] if expected.serves is None and len(found) == 1 else None


def _place(piece: Piece) -> int:
    return ORDER.index(piece.kind)


def _read(draft: Draft, clause: Utterance, thread: Thread) -> Piece:
    """The kind of news that a clause is, with its place."""
    return (
        news_of_rivals.read(draft, clause)
        or _ours(draft, clause)
        or who_left.absent(draft, clause, thread)
        # Right behind whoever left comes the one in their place, whatever step is called after that role.
        or (who_came.face(draft, clause, thread) if thread.left is not None else None)
        or news_of_skips.read(draft, clause, thread)
        or news_put_right.read(draft, clause, thread)
        or news_of_steps.read(draft, clause, thread)
        or news_of_people.read(draft, clause, thread)
    )


def _ours(draft: Draft, clause: Utterance) -> Piece | None:
    told = our_moves.read(draft, clause)
    if told is None or told.rest is not None or not (told.moves or told.done):
        done = actions_done.named_done(draft, clause)
        if done is None or step_named(draft, clause) is not None:
            return None
        return Piece("did", clause, partial(_keep_done, action=done))
    return Piece("ours" if told.moves else "did", clause, partial(_keep_ours, told=told))


def _keep_done(draft: Draft, *, action: OurAction) -> bool:
    actions_done.ticked(draft, action)
    return True


def _keep_ours(draft: Draft, *, told: our_moves.OursTold) -> bool:
    our_moves.keep(draft, told)
    return True


def _read_left(draft: Draft, left: Sequence[Piece], *, of_steps: bool) -> None:
    """Read what no kind took for the other parts of a deal; what is in none of them is kept in the words it was told in."""
    unread = [
        piece.clause.text for piece in left if piece.kind == "view" and len(piece.clause.words) >= _TELLS
    ]
    if unread:
        apart = _OF_STEPS if of_steps else frozenset[Topic]()
        telling.take(draft, utterance(". ".join(unread)), apart_from=apart, anew=True)
