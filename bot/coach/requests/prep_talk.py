"""Asked for the questions of the next call, at any moment: they are told, and whatever was open stays as it is."""

import re
from typing import Final

from bot.coach.answers.walking import repeat
from bot.coach.basics.once import later
from bot.coach.finding import deal_meant, naming
from bot.coach.keeping import people_known
from bot.coach.known.facts import DealFacts
from bot.coach.showing import preparing
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Ask, Line, Option
from bot.coach.understanding.text import Utterance
from bot.coach.words.wish_reading import read_call_questions

QUESTION: Final = "prep"
# What may be asked anew whenever somebody comes back to it.
_MAKES_ROOM: Final = frozenset({"which_deal", QUESTION})
# Where our own next move is asked, a few words such as "voorbereiding voor morgen" are the answer.
_THAT_ONE: Final = later(r"^(?:die|dat|de|het|that|the|their|hun|onze|our)\s+", re.IGNORECASE)
_OUR_MOVE: Final = frozenset({"action", "value"})


def take(draft: Draft, said: Utterance) -> bool:
    """Answer "what should I ask?"; False where something else was said."""
    reading = read_call_questions(said)
    if reading is None:
        return False
    if not reading.sure:
        if reading.deal is None and draft.open_question_id in _OUR_MOVE:
            return False
        if reading.deal is not None and not deal_meant.is_surely_known(draft, reading.deal):
            return False
    show(draft, reading.deal)
    return True


def show(draft: Draft, name: str | None) -> None:
    """Tell what to ask this customer, the one at hand, or the only one there is; else ask which."""
    if name is not None and not _is_about_deal_at_hand(draft, name):
        facts = deal_meant.deal_meant(draft, name)
    elif draft.has_deal:
        facts = draft.facts
    else:
        facts = _only_one(draft)
        if facts is None:
            return
    if facts is not None:
        _tell(draft, facts)
    repeat(draft)


def _is_about_deal_at_hand(draft: Draft, name: str) -> bool:
    """Whether a name stands for somebody at the customer at hand: "what should I ask Sanne?"."""
    if not draft.has_deal:
        return False
    return people_known.is_called(draft.facts, _THAT_ONE.sub("", name))


def _only_one(draft: Draft) -> DealFacts | None:
    """The only open deal; None where there is none or more than one, which is said."""
    deals = [deal for deal in naming.known_deals(draft, "") if deal.status == "open"]
    if len(deals) == 1:
        return deal_meant.loaded_deal(draft, deals[0].id)
    pending = draft.conversation.pending
    if not deals:
        draft.say("deals.none")
        repeat(draft)
    elif pending is not None and (pending.question not in _MAKES_ROOM or pending.kept):
        # Something waits for its own answer here: it is not pushed aside.
        draft.say("prep.which_customer")
        repeat(draft)
    else:
        offered = deals[: draft.context.policy.recent_deals]
        options = tuple(Option(f"deal:{deal.id}", naming.summary_name(deal)) for deal in offered)
        draft.to(phase="choosing")
        draft.ask(Ask(QUESTION, Line("prep.which"), options))
    return None


def _tell(draft: Draft, facts: DealFacts) -> None:
    draft.show(*preparing.asked_for(facts, draft.today))
    seen = preparing.briefed(facts, facts.deal.next_call_on, draft.calendar, draft.today)
    if seen is not None and facts.open_questions:
        draft.record_of(facts.deal.id, seen)


def choose(draft: Draft, name: str, argument: str) -> None:
    """A deal was picked from the list."""
    facts = deal_meant.loaded_deal(draft, argument)
    if facts is not None:
        _tell(draft, facts)
    draft.to(phase="idle", pending=None)


def take_name(draft: Draft, said: Utterance) -> bool:
    """A customer's name, typed where it was asked whose questions are wanted. False where that is not the open question."""
    pending = draft.conversation.pending
    if pending is None or pending.question != QUESTION:
        return False
    facts = deal_meant.deal_meant(draft, said.text.strip(" .!?"))
    if facts is not None:
        _tell(draft, facts)
        draft.to(phase="idle", pending=None)
    else:
        repeat(draft)
    return True
