"""A message that tells several things is taken piece by piece, before any room reads it whole; where another customer may be told of, that is cut off first."""

from collections.abc import Sequence
from typing import Final

from bot.coach.answers.walking import confirm_read_back, done, go_on, repeat
from bot.coach.deals import newcomer, other_deals, told_of_known
from bot.coach.judged import about, piece_by_piece
from bot.coach.judged.asked_about import asked_now
from bot.coach.judged.kinds import PARTS_ALONE, Alone
from bot.coach.news import succession
from bot.coach.requests.corrected import LETTERS, TALKING, show_once
from bot.coach.showing.bare_answers import yes_or_no
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer
from bot.coach.turn.questions import BY_ID
from bot.coach.turn.replies import Line, Part, Word, values
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.text import Utterance
from bot.coach.understanding.told_readings import DealPart
from bot.coach.words.reading import read_ending

_FEWEST, _FEW = 3, 6


def take(draft: Draft, said: Utterance) -> bool:
    """Keep each piece that is surely told; False where something is left to be read, or there is none."""
    return _take(draft, said, "first")


def take_last(draft: Draft, said: Utterance) -> bool:
    """Keep what is surely told and no room had wordings for, before it is taken for an answer; False likewise."""
    return _take(draft, said, "last")


def _take(draft: Draft, said: Utterance, when: Alone) -> bool:
    if not draft.has_deal or draft.conversation.phase not in TALKING or draft.facts.deal.status != "open":
        return False
    ending = draft.conversation.pending
    if ending is not None and ending.question == "ending" and yes_or_no(said) is not None:
        # "Yep, 12 vans" says that it ended so.
        return False
    if other_deals.labelled(draft, said) is not None:
        # "Kestrel: bill cancelled": whose news it is stands in front, so none of it is of the one at hand.
        return False
    if len(said.words) < _FEWEST or len(said.text) > LETTERS or said.text.endswith("?"):
        return False
    if (
        len(said.words) <= _FEW
        and len(cut(said).row) == 1
        and not about.may_be(draft, said, PARTS_ALONE[when])
    ):
        # A few words tell one thing, which a quick look says the rooms have wordings for.
        return False
    if (ended := read_ending(said)).sure and ended.ending in _OVER:
        # "Lost it, went with Zebra on price" is one thing, however many clauses say it.
        return False
    if (places := succession.take(draft, cut(said))) and (rest := cut(said).without(places)) is not None:
        # "Anita's leaving, the new FD is Graham" is told of both together, and what stands beside it by itself.
        draft.record(KeepAnswer(draft.open_question_id or "note", said.original, draft.deal_id))
        draft.placed = True
        if not rest.words:
            repeat(draft)
            return True
        draft.said = rest
        return False
    before = len(draft.parts)
    question_id = draft.open_question_id
    heard = piece_by_piece.hear(draft, said, _asked(question_id), _of_another, when)
    if heard is None:
        return False
    pending = draft.conversation.pending
    if pending is not None and pending.question == "ending":
        return True
    show_once(draft, before)
    draft.parts[before:] = _in_one(draft.parts[before:])
    if heard.answers and question_id is not None and not heard.rest.words:
        _go_on(draft, question_id, said)
        return True
    if not heard.rest.words:
        repeat(draft)
        return True
    draft.said = heard.rest
    return False


_OVER: Final = frozenset({"won", "lost", "parked", "dropped"})


def _in_one(parts: Sequence[Part]) -> list[Part]:
    """What is said of several pieces alike, in one sentence: "they have a voice: Ann and Bob"."""
    told: list[Part] = []
    places: dict[str, int] = {}
    names: dict[str, dict[Word | str, None]] = {}
    for part in parts:
        if not isinstance(part, Line) or part.key not in _OF_SEVERAL:
            told.append(part)
            continue
        who = names.setdefault(part.key, {})
        who |= dict.fromkeys(_who(part))
        at = places.setdefault(part.key, len(told))
        told[at : at + 1] = [Line(part.key, values(who=tuple(who)))]
    return told


def _who(line: Line) -> tuple[Word | str, ...]:
    who = dict(line.values)["who"]
    return who if isinstance(who, tuple) else (who,) if isinstance(who, Word | str) else ()


_OF_SEVERAL: Final = frozenset({"ack.people", "ack.differ", "ack.rivals"})


def _go_on(draft: Draft, question_id: str, said: Utterance) -> None:
    """Go on from a question that had its answer."""
    draft.record(KeepAnswer(question_id, said.original, draft.deal_id))
    confirm_read_back(draft, draft.begun.pending)
    topic = BY_ID[question_id].topic
    if topic is not None:
        draft.mark(topic, "said")
    done(draft, question_id)
    go_on(draft, question_id)


def _of_another(draft: Draft, said: Utterance) -> bool:
    """Whether a part of it may be another customer's: which part is whose is cut before any of it is read."""
    return newcomer.may_tell_of_one(draft, said) or told_of_known.tells_of_others(draft, said)


def _asked(question_id: str | None) -> frozenset[DealPart]:
    # How it is with the money may be told by who decides and when; beside other things these are told for themselves.
    return _MONEY if question_id in _OF_MONEY else asked_now(question_id)


_OF_MONEY: Final = frozenset({"budget", "unbudgeted"})
_MONEY: Final = frozenset[DealPart]({"budget", "worth"})
