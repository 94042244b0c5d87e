"""The rooms that take a few wordings each, and the last one, which gives a text to the phase: small ones, in their order."""

from typing import Final

from bot.coach.answers import answers_outcome, closing, told_behind, walking
from bot.coach.answers.walking import repeat
from bot.coach.deals import (
    another_customer,
    asked_along,
    deal_lists,
    deal_talk,
    newcomer,
    opening,
    two_customers,
    visiting,
    was_of_another,
    wrong_customer,
)
from bot.coach.finding import naming
from bot.coach.moments import end_in_clause
from bot.coach.people import topic_told
from bot.coach.rooms import after_summary, by_phase, phases
from bot.coach.route import day_put_right
from bot.coach.showing.bare_answers import asks_to_confirm, asks_what_now
from bot.coach.told import route_again
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer
from bot.coach.turn.side_words import asks_for_deals, says_whose, side_meant
from bot.coach.turn.state import Phase
from bot.coach.understanding.remarks import grumbles
from bot.coach.understanding.remarks.complaints import said_in_jest
from bot.coach.understanding.remarks.said_aside import aside_of
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import going_on
from bot.coach.words.newcomer_reading import asked_after

_TALKING: Final[frozenset[Phase]] = frozenset({"asking", "mirroring", "closing"})


def take_nothing(draft: Draft, said: Utterance) -> bool:
    """There is nothing in it: said so, and asked again."""
    if not said.blank:
        return False
    draft.say("blank")
    repeat(draft)
    return True


def take_said_aside(draft: Draft, said: Utterance) -> bool:
    """What is typed beside the talk: a short line, and what was asked stays open as it stands there."""
    pending = draft.conversation.pending
    talks = draft.conversation.phase in _TALKING | {"paused"}
    aside = aside_of(said) if pending is not None and talks else None
    if aside is None:
        return False
    draft.say(_LINES[aside])
    return True


_LINES: Final = {"wait": "aside.wait", "wrong": "aside.wrong", "vent": "grumble.vent", "mood": "listening"}


def take_asked_beside(draft: Draft, said: Utterance) -> bool:
    """A question beside what is told is answered; the rest goes on to the next room."""
    if draft.has_deal and "?" in said.text and asked_after(said, draft.facts.deal.account):
        # Of whom it is asked whether they are known, more is told.
        return False
    rest = asked_along.answer(draft, asked_along.told_in_asking(said.original))
    if rest != said.original:
        draft.said = utterance(rest)
    # "3. does Brynmor show as won?", "2. summary": what was asked beside it is answered, and a number is left.
    chosen = _number_of(draft, draft.said or said)
    if chosen is not None:
        by_phase.CHOICES[draft.conversation.phase](draft, chosen)
    return chosen is not None


def take_topic(draft: Draft, said: Utterance) -> bool:
    """What the deal is about, in the place of what it was called; what is told behind that goes on to the next room."""
    pending = draft.conversation.pending
    if pending is not None and pending.question == "ending":
        # "Yep, 12 vans" says that it ended so.
        return False
    rest = topic_told.put_right(draft, said)
    if rest is None:
        return False
    if len(utterance(rest).words) > 1:
        draft.said = utterance(rest)
        return False
    draft.record(KeepAnswer("note", said.original, draft.deal_id))
    draft.understood.append(said.text)
    repeat(draft)
    return True


def take_new_customer(draft: Draft, said: Utterance) -> bool:
    """Another customer, told of in the middle of this deal; a number in front of it is the choice it is."""
    if was_of_another.take(draft, said) or newcomer.take(draft, said):
        return True
    left = draft.said or said
    chosen = _number_of(draft, left) if left is not said else None
    if chosen is not None:
        by_phase.CHOICES[draft.conversation.phase](draft, chosen)
    return chosen is not None


def _number_of(draft: Draft, said: Utterance) -> str | None:
    """The choice of the open question whose number is all that is left of a message."""
    pending = draft.conversation.pending
    number = said.text.strip(" .,:)")
    if pending is None or not number.isdecimal():
        return None
    options = [option.id for option in pending.options if not option.side]
    return options[int(number) - 1] if 0 < int(number) <= len(options) else None


def take_told_behind(draft: Draft, said: Utterance) -> bool:
    """A word that is all the open question needs is taken; what is told behind it goes on to the next room."""
    ways = (told_behind.skipped, told_behind.not_looked_yet, told_behind.day_of_the_call)
    rest = next((rest for way in ways if (rest := way(draft, said)) is not None), None)
    if rest is not None:
        draft.said = rest
    return False


def take_news_of_a_deal(draft: Draft, said: Utterance) -> bool:
    """News of a deal of theirs, in the lobby."""
    if draft.has_deal or deal_talk.asks_for_all(said):
        # "Samenvatting ede", of a deal that ended, opens nothing again.
        return False
    return opening.goes_to_news(draft, said) and phases.take_news(draft, said)


_ROUTE_IS_ASKED: Final = frozenset({"steps", "stage", "mirror"})


def take_route_again(draft: Draft, said: Utterance) -> bool:
    """Their whole route once more, as a list, where something else is asked or nothing is."""
    if not draft.has_deal or draft.conversation.walk is None or draft.open_question_id in _ROUTE_IS_ASKED:
        return False
    if draft.conversation.phase not in _TALKING | {"idle"} or not route_again.take(draft, said):
        return False
    draft.record(KeepAnswer("steps", said.original, draft.deal_id))
    if draft.conversation.phase == "asking":
        walking.go_on(draft)
    else:
        closing.show_summary(draft)
    return True


def take_moved_date(draft: Draft, said: Utterance) -> bool:
    """A day put right, where nothing asks for one; the whole project put off is no day of a step."""
    if end_in_clause.rests(draft, said):
        return False
    if day_put_right.is_put_right(said) and draft.has_deal and draft.open_question_id is not None:
        # The order to change it, behind the day, is no other order.
        moved = day_put_right.redate(draft, said)
        if moved:
            repeat(draft)
        return moved
    if draft.conversation.phase not in {"closing", "idle"} or not draft.has_deal:
        return False
    if not (day_put_right.redate(draft, said) or day_put_right.denied_of_the_step(draft, said)):
        return False
    draft.parts.clear()
    closing.show_summary(draft)
    return True


def take_day_of_the_call(draft: Draft, said: Utterance) -> bool:
    """The day of the next call, once all was summed up."""
    if draft.conversation.phase != "closing" or not after_summary.names_the_day(draft, said):
        return False
    after_summary.take(draft, said.original)
    return True


def take_grumbling(draft: Draft, said: Utterance) -> bool:
    """Nothing but grumbling. What is told beside it goes on to the next room, the grumbling heard in a word."""
    heard = grumbles.heard_in(said) if draft.has_deal and draft.conversation.phase in _TALKING else None
    if heard is None or said_in_jest(said):
        return False
    if heard.rest is not None:
        if "vent" in heard.kinds:
            draft.say("grumble.vent")
        draft.said = utterance(heard.rest.text)
        return False
    draft.say("grumble.vent" if "vent" in heard.kinds else "grumble.told")
    repeat(draft)
    return True


def take_choice_beside(draft: Draft, said: Utterance) -> bool:
    """The words of a choice beside the open question."""
    side = side_meant(draft.conversation.pending, said)
    if side is None:
        return False
    by_phase.CHOICES[draft.conversation.phase](draft, side)
    return True


def _listen(draft: Draft) -> bool:
    draft.say("listening")
    repeat(draft)
    return True


def take_whose_words(draft: Draft, said: Utterance) -> bool:
    """Whose words they are, where that is not asked any more: what it was about is gone, and what is asked now stays."""
    if not says_whose(said) or draft.open_question_id is None:
        return False
    draft.say("stale")
    repeat(draft)
    return True


def take_list_of_deals(draft: Draft, said: Utterance) -> bool:
    """The list of all their deals was asked for."""
    if not asks_for_deals(said):
        return False
    deal_lists.list_deals(draft)
    return True


def take_two_customers(draft: Draft, said: Utterance) -> bool:
    """One name is two customers, or another one is meant."""
    rooms = (two_customers.take, another_customer.take, wrong_customer.take)
    return any(room(draft, said) for room in rooms)


def take_known_deal(draft: Draft, said: Utterance) -> bool:
    """Back to a deal that is known, by its name."""
    deal = going_on.deal_to_go_on_with(said)
    if deal is None or not naming.is_known(draft, deal.text):
        return False
    opening.open_by_text(draft, deal.text, asked=True, back=True)
    return True


def take_going_on(draft: Draft, said: Utterance) -> bool:
    """On with the deal that was left open."""
    if draft.conversation.phase != "paused" or not going_on.wants_to_go_on(said):
        return False
    visiting.resume(draft)
    return True


def take_outcome(draft: Draft, said: Utterance) -> bool:
    """How the expected step went, where that is asked."""
    told = answers_outcome.says_outcome(draft.conversation.pending, said) or answers_outcome.tells_outcome(
        draft, said
    )
    return told and take_by_phase(draft, said)


def take_what_now(draft: Draft, said: Utterance) -> bool:
    """What to do now was asked: the open question is put again."""
    return asks_what_now(said) and draft.open_question_id is not None and _listen(draft)


def take_to_confirm(draft: Draft, said: Utterance) -> bool:
    """The coach is asked to confirm what it cannot know."""
    if not asks_to_confirm(said):
        return False
    draft.say("cannot_tell")
    repeat(draft)
    return True


def take_by_phase(draft: Draft, said: Utterance) -> bool:
    """Whatever is left, for the phase."""
    by_phase.TEXTS[draft.conversation.phase](draft, said.original)
    return True
