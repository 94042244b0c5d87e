"""What the weights are sure of is taken before any room reads it for something else: a clause that is no answer, and says what it says.

A room that knows a wording takes it wherever it stands; what has none of these wordings went to the room that takes whatever is
left, as a rival or as a move of ours. Here such a clause is kept where the weights put it, and the rest of the message is read on.
Only what is told as a whole in one clause is heard so: who signs, or what ended, may be told by two of them.
"""

from collections.abc import Sequence
from typing import Final

from bot.coach.answers.walking import repeat
from bot.coach.judged import about, hearing_again, stands_alone
from bot.coach.judged.asked_about import asked_now
from bot.coach.requests.corrected import JOINS, LETTERS, TALKING, show_once
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import Part, cut
from bot.coach.understanding.text import Utterance
from bot.coach.understanding.told_readings import DealPart, ToldReading

_FEWEST, _WORDS = 3, 25
SURE: Final = 0.8
"""How likely a clause must be about a part of the deal, and then how likely what it says of that."""

# So likely another clause of the message is about the same, and both of them tell it.
_TOGETHER: Final = 0.5
HEARD_FIRST: Final[frozenset[tuple[DealPart, str]]] = frozenset({
    ("done", "not_done"), ("off", "off"), ("route", "add"), ("route", "rename"), ("route", "order"),
    ("signer", "also"), ("people", "renamed"), ("worth", "worth"), ("move", "did"), ("move", "drop"),
    ("rival", "out"), ("rival", "current"), ("call", "call"), ("end", "won"), ("end", "lost"), ("end", "hold"),
    ("customer", "renamed"),
})  # fmt: skip
"""What is heard so: of everything else the rooms know more than the weights do."""

_PARTS: Final = frozenset(part for part, _ in HEARD_FIRST)


def take(draft: Draft, said: Utterance) -> bool:
    """Keep each clause that the weights are sure of; False where something is left to be read, or there is none."""
    if not draft.has_deal or draft.conversation.phase not in TALKING or draft.facts.deal.status != "open":
        return False
    if len(said.text) > LETTERS or said.text.endswith("?"):
        return False
    asked = asked_now(draft.open_question_id)
    clauses = cut(said)
    parts = clauses.parts("stop", "comma", "mark", at=JOINS)
    told = [(part, one) for part in parts if (one := _told(draft, part.said, asked)) is not None]
    if not told or about.may_be_of_another(draft, said):
        return False
    before, taken = len(draft.parts), set[int]()
    for part, one in told:
        if _by_two(draft, one, part, parts) or not _whole(part, one, told):
            continue
        if hearing_again.ROWS[one.part, one.op](draft, one, part.said):
            taken |= part.places
    if not taken:
        return False
    pending = draft.conversation.pending
    if pending is not None and pending.question == "ending":
        return True
    show_once(draft, before)
    rest = clauses.without(taken)
    if not rest.words:
        repeat(draft)
        return True
    draft.said = rest
    return False


def _told(draft: Draft, said: Utterance, asked: frozenset[DealPart]) -> ToldReading | None:
    """What a clause surely tells that is to be heard first, where it answers nothing that is asked."""
    if not _FEWEST <= len(said.words) <= _WORDS or not about.may_be(draft, said, _PARTS - asked):
        return None
    told = about.told_in(draft, said, SURE)
    if told is None or told.part in asked or (told.part, told.op) not in HEARD_FIRST:
        return None
    if told.part == "end" and not stands_alone.tells_an_end(draft, told, said):
        return None
    if told.part == "call" and stands_alone.AGAIN.isdisjoint(said.words):
        return None
    return told


def _by_two(draft: Draft, told: ToldReading, part: Part, parts: Sequence[Part]) -> bool:
    return any(
        other is not part and about.part_of(draft, other.said, _TOGETHER) == told.part for other in parts
    )


def _whole(part: Part, one: ToldReading, told: Sequence[tuple[Part, ToldReading]]) -> bool:
    """Whether it is told for itself: "and her sister" signs with somebody, and a sum is a limit or a budget where nothing ended."""
    if one.part == "signer":
        return part.opens != "word"
    if one.op == "hold":
        # "…, somewhere in january" is the day of what stands in front of it.
        return part.opens != "comma"
    return one.part != "worth" or any(other.part == "end" for _, other in told)
