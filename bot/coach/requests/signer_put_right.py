"""Who signs, put right in clauses of a message that tells more: before a complaint takes somebody off, and a no its answer back."""

from typing import Final

from bot.coach.answers import added, answering, closing
from bot.coach.answers.walking import repeat
from bot.coach.people import money_told, yes_by_clause
from bot.coach.requests import each_put_right
from bot.coach.told import put_right
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer
from bot.coach.understanding.text import Utterance, utterance

_TALKING: Final = frozenset({"asking", "mirroring", "closing"})


def take(draft: Draft, said: Utterance) -> bool:
    """Put right who signs, and take what else the message tells; False where it puts that not right."""
    if not draft.has_deal or draft.conversation.phase not in _TALKING:
        return False
    if draft.open_question_id == "final_yes":
        if each_put_right.asks_for_one(said) or not yes_by_clause.answers(draft, said):
            # Beside what is to be put right the answer is not the whole message.
            return False
        answering.answer(draft, said.original)
        return True
    behind = yes_by_clause.put_right_first(draft, said)
    if behind is not None and draft.open_question_id is not None:
        answering.answer(draft, behind)
        return True
    rest = yes_by_clause.put_right(draft, said)
    if rest is None:
        return False
    draft.record(KeepAnswer("note", said.original, draft.deal_id))
    told = utterance(rest)
    if draft.conversation.phase == "closing":
        if told.words:
            added.told(draft, told)
        closing.show_summary(draft)
    elif not (told.words and _tell(draft, told)):
        repeat(draft)
    return True


def _tell(draft: Draft, told: Utterance) -> bool:
    """Take what else the message tells; False where the question is to be put again."""
    asked = draft.open_question_id
    if each_put_right.take(draft, told):
        return True
    if asked == "budget" and money_told.tells_the_money(told):
        answering.answer(draft, told.text)
        return True
    if not put_right.take(draft, told):
        added.told(draft, told)
    return False
