"""The rooms that what was typed passes, one after the other: the first that knows it for its own takes it.

Most rooms are for what may be said in any phase, and their order is the rule: a room that takes little, in a wording of its
own, stands before one that takes much. The last is the phase itself, which takes whatever is left.
"""

from collections.abc import Callable
from typing import Final

from bot.coach.answers import answers_outcome, closing, told_behind
from bot.coach.answers.walking import repeat
from bot.coach.basics.record import record
from bot.coach.deals import (
    account_called,
    another_customer,
    asked_along,
    complaints,
    deal_lists,
    deal_talk,
    newcomer,
    opening,
    settings_talk,
    told_of_known,
    two_customers,
    undoing,
    visiting,
    wrong_customer,
)
from bot.coach.finding import naming
from bot.coach.moments import ending_turns
from bot.coach.requests import advice, asked_of_us, changes_talk, prep_talk, why_talk
from bot.coach.rooms import after_summary, by_phase, orders, phases
from bot.coach.route import day_put_right
from bot.coach.showing.bare_answers import asks_to_confirm, asks_what_now
from bot.coach.turn.draft import Draft
from bot.coach.turn.side_words import asks_for_deals, says_whose, side_meant
from bot.coach.turn.state import Phase
from bot.coach.understanding.remarks import grumbles
from bot.coach.understanding.remarks.complaints import said_in_jest
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import going_on


@record
class Room:
    """One kind of thing that may be typed.

    `take` says and records what it needs and is True; for any other text it is False, with nothing recorded. `why` tells why
    it stands where it stands.
    """

    name: str
    take: Callable[[Draft, Utterance], bool]
    why: str


def take(draft: Draft, text: str) -> None:
    """Take what was typed, in the first room that knows it."""
    told = asked_along.told_before_summary(text)
    draft.said = utterance(text if told is None else told)
    for room in ROOMS:
        if room.take(draft, draft.said):
            break
    if told is not None:
        asked_along.sum_up(draft)


# -- the rooms that are small -------------------------------------------------------------------------------------------


def _nothing(draft: Draft, said: Utterance) -> bool:
    if not said.blank:
        return False
    draft.say("blank")
    repeat(draft)
    return True


def _asked_beside(draft: Draft, said: Utterance) -> bool:
    """A question beside what is told is answered; the rest goes on to the next room."""
    rest = asked_along.answer(draft, asked_along.told_in_asking(said.original))
    if rest != said.original:
        draft.said = utterance(rest)
        chosen = _number_of(draft, draft.said)
        if chosen is not None:
            # "3. does Brynmor show as won?"
            by_phase.CHOICES[draft.conversation.phase](draft, chosen)
            return True
    return False


def _number_of(draft: Draft, said: Utterance) -> str | None:
    """The choice of the open question whose number is all that is left of a message."""
    pending = draft.conversation.pending
    number = said.text.strip(" .,:)")
    if pending is None or not number.isdecimal():
        return None
    options = [option.id for option in pending.options if not option.side]
    return options[int(number) - 1] if 0 < int(number) <= len(options) else None


def _told_behind(draft: Draft, said: Utterance) -> bool:
    """A word that is all the open question needs is taken; what is told behind it goes on to the next room."""
    rest = told_behind.skipped(draft, said) or told_behind.day_of_the_call(draft, said)
    if rest is not None:
        draft.said = rest
    return False


def _news_of_a_deal(draft: Draft, said: Utterance) -> bool:
    if draft.has_deal or deal_talk.asks_for_all(said):
        # "Samenvatting ede", of a deal that ended, opens nothing again.
        return False
    return opening.goes_to_news(draft, said) and phases.take_news(draft, said)


def _moved_date(draft: Draft, said: Utterance) -> bool:
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


def _day_of_the_call(draft: Draft, said: Utterance) -> bool:
    if draft.conversation.phase != "closing" or not after_summary.names_the_day(draft, said):
        return False
    after_summary.take(draft, said.original)
    return True


_TALKING: Final[frozenset[Phase]] = frozenset({"asking", "mirroring", "closing"})


def _grumbling(draft: Draft, said: Utterance) -> bool:
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


def _choice_beside(draft: Draft, said: Utterance) -> bool:
    side = side_meant(draft.conversation.pending, said)
    if side is None:
        return False
    by_phase.CHOICES[draft.conversation.phase](draft, side)
    return True


def _listen(draft: Draft) -> bool:
    draft.say("listening")
    repeat(draft)
    return True


def _whose_words(draft: Draft, said: Utterance) -> bool:
    return says_whose(said) and draft.open_question_id is not None and _listen(draft)


def _list_of_deals(draft: Draft, said: Utterance) -> bool:
    if not asks_for_deals(said):
        return False
    deal_lists.list_deals(draft)
    return True


def _two_customers(draft: Draft, said: Utterance) -> bool:
    rooms = (two_customers.take, another_customer.take, wrong_customer.take)
    return any(room(draft, said) for room in rooms)


def _known_deal(draft: Draft, said: Utterance) -> bool:
    deal = going_on.deal_to_go_on_with(said)
    if deal is None or not naming.is_known(draft, deal.text):
        return False
    opening.open_by_text(draft, deal.text, asked=True, back=True)
    return True


def _going_on(draft: Draft, said: Utterance) -> bool:
    if draft.conversation.phase != "paused" or not going_on.wants_to_go_on(said):
        return False
    visiting.resume(draft)
    return True


def _outcome(draft: Draft, said: Utterance) -> bool:
    return answers_outcome.says_outcome(draft.conversation.pending, said) and _by_phase(draft, said)


def _what_now(draft: Draft, said: Utterance) -> bool:
    return asks_what_now(said) and draft.open_question_id is not None and _listen(draft)


def _to_confirm(draft: Draft, said: Utterance) -> bool:
    if not asks_to_confirm(said):
        return False
    draft.say("cannot_tell")
    repeat(draft)
    return True


def _by_phase(draft: Draft, said: Utterance) -> bool:
    by_phase.TEXTS[draft.conversation.phase](draft, said.original)
    return True


# -- the table ----------------------------------------------------------------------------------------------------------

ROOMS: Final[tuple[Room, ...]] = (
    Room("nothing", _nothing, "first: there are no words for any other room"),
    Room(
        "asked beside",
        _asked_beside,
        "before rooms that read what is told: only the rest of the message is theirs",
    ),
    Room(
        "told behind",
        _told_behind,
        "before rooms that read what is told: “skip” and a day in front of it are none of theirs",
    ),
    Room(
        "told of several",
        told_of_known.take,
        "before rooms that read what is told: of several customers only the rest is of the one at hand",
    ),
    Room(
        "new customer",
        newcomer.take,
        "after those that are known, before all that reads what is told: nothing of a new one is of the one at hand",
    ),
    Room(
        "news of a deal",
        _news_of_a_deal,
        "in the lobby news finds its deal before the words are taken for that one",
    ),
    Room(
        "moved date",
        _moved_date,
        "with nothing asked a date that moved is no day of a call and no other order",
    ),
    Room(
        "day of the call",
        _day_of_the_call,
        "before orders: “doe maar volgende week woensdag” leaves nothing for later",
    ),
    Room(
        "grumbling",
        _grumbling,
        "before all that reads what is meant: of a sigh only what is told beside it goes on",
    ),
    Room(
        "choice beside",
        _choice_beside,
        "before the words that answer nothing: offered here, “they told me” is a choice",
    ),
    Room(
        "whose words",
        _whose_words,
        "after the choice of these words, before any room that looks for facts in them",
    ),
    Room("list of deals", _list_of_deals, "before rooms for one deal"),
    Room("undoing", undoing.take, "before orders: what is taken back is no question to go back to"),
    Room(
        "advice",
        advice.take,
        "before orders and answers: what to do is asked of the coach, and tells nothing",
    ),
    Room("preparing", prep_talk.take, "before orders: “what should I ask?” is no call for help"),
    Room(
        "ending",
        ending_turns.take,
        "before changes and orders: “delete globex” is a deal, “park this one” no stop",
    ),
    Room(
        "two customers",
        _two_customers,
        "before the customer's name: “nee, het zijn er twee” says of that name that it is two",
    ),
    Room(
        "customer's name",
        account_called.take,
        "before complaints and changes: “hernoem X naar Y” is no part of the deal",
    ),
    Room(
        "complaint",
        complaints.take,
        "before complaints that name nothing, and orders: what it names can be taken off",
    ),
    Room("complaint of all", complaints.take_against, "after the one that names what is wrong"),
    Room(
        "known deal", _known_deal, "before questions about a deal and orders: “terug naar acme” is that one"
    ),
    Room(
        "why it is so",
        why_talk.take,
        "before what is known of the deal: why nothing was heard is no part of it",
    ),
    Room(
        "about the deal",
        deal_talk.take,
        "before what is asked of us, and orders: “what do you know about X” is no help",
    ),
    Room("what changed", changes_talk.take, "before orders: “haal haar bellen maar weg” names what is to go"),
    Room(
        "setting",
        settings_talk.take,
        "before orders: “stop” beside a setting and “remind me next week” end no talk",
    ),
    Room("asked of us", asked_of_us.take, "after what is known of the deal, which tells more"),
    Room("going on", _going_on, "before orders: with a deal left open “ga verder” skips nothing"),
    Room("outcome", _outcome, "before orders: at “did it happen?” “done” is the answer"),
    Room("what now", _what_now, "before orders: who asks what now is asked again"),
    Room("to confirm", _to_confirm, "before orders: “do you mean I should call her?” puts nothing right"),
    Room(
        "order", orders.take, "before questions about what is kept: “why do you ask?” is about the question"
    ),
    Room("where from", complaints.take_question, "last of what is no answer: any question of why or where"),
    Room("by phase", _by_phase, "last: it takes whatever is left"),
)
