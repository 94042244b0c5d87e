"""The rooms that what was typed passes, one after the other: the first that knows it for its own takes it.

Most rooms are for what may be said in any phase, and their order is the rule: a room that takes little, in a wording of its
own, stands before one that takes much. The last is the phase itself, which takes whatever is left.
"""

from collections.abc import Callable
from typing import Final

from bot.coach.answers import choice_told
from bot.coach.basics.record import record, replace
from bot.coach.deals import (
    account_called,
    asked_along,
    complaints,
    deal_talk,
    going_to,
    newcomer,
    put_right_there,
    settings_talk,
    told_apart,
    told_of_known,
    undoing,
)
from bot.coach.moments import end_in_clause, ending_turns
from bot.coach.requests import (
    added_person,
    advice,
    asked_of_us,
    changes_talk,
    corrected,
    leaving,
    prep_talk,
    signer_put_right,
    why_talk,
)
from bot.coach.rooms import after_summary, asides, orders, phases, small_rooms
from bot.coach.route import what_is_meant
from bot.coach.turn.draft import Draft
from bot.coach.turn.inputs import Choice
from bot.coach.turn.replies import Ask
from bot.coach.understanding.readings import IntentReading
from bot.coach.understanding.short_forms import as_written
from bot.coach.understanding.text import Utterance, utterance


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
    text = asked_along.without_order(as_written(text, draft.language))
    leaves = leaving.told_before_leaving(draft, text)
    text = text if leaves is None else leaves
    goes = going_to.told_before_going(draft, text)
    along = asked_along.apart(draft, text) if goes is None else None
    told = goes or along
    draft.said = utterance(going_to.addressed(draft, text if told is None else told.told))
    what_is_meant.let_go(draft)
    _pass(draft, draft.said)
    after_summary.end_with_the_call(draft)
    newcomer.ask_whether(draft)
    if goes is not None:
        going_to.go(draft, goes)
    elif along is not None:
        asked_along.show(draft, along)
    if leaves is not None:
        draft.parts[:] = [part for part in draft.parts if not isinstance(part, Ask)]
        asides.later(draft, IntentReading("later", 1.0))


def _pass(draft: Draft, said: Utterance) -> None:
    """Hold what was typed against each room; what is left beside what was surely told passes them all from the first one on."""
    for room in ROOMS:
        if room.take(draft, said):
            return
        left = draft.said or said
        if room.take in {told_apart.take, told_apart.take_last} and left is not said:
            _pass(draft, left)
            return
        said = left


def choose(draft: Draft, given: Choice, choose: Callable[[Draft, str], None]) -> None:
    """Take a choice with what is typed behind it: what is told there of another customer is kept apart, what is asked for is shown."""
    along = None
    if given.more is not None and _ends_the_talk(draft, given) and newcomer.is_told(draft, given.more):
        # "3. en nu andere klant, Hotel Zeezicht": the day ends the talk, and what is told behind it begins another.
        choice_told.take(draft, replace(given, more=None), choose, _change)
        take(draft, given.more)
        return
    if given.more is not None and draft.has_deal:
        along = asked_along.behind_choice(draft, given.more)
        told = (given.more if along is None else along.told) or None
        given = replace(given, more=told and newcomer.keep_apart(draft, told))
    choice_told.take(draft, given, choose, _change)
    after_summary.end_with_the_call(draft)
    newcomer.ask_whether(draft)
    if along is not None:
        asked_along.show(draft, along)


def _ends_the_talk(draft: Draft, given: Choice) -> bool:
    """Whether a choice is the day of the next call, or that there is none."""
    pending = draft.conversation.pending
    asked = pending is not None and pending.question == "next_call"
    return asked and draft.has_deal and (given.option == "skip" or given.option.startswith("date:"))


def _change(draft: Draft, said: Utterance) -> bool:
    """Do what is asked behind a choice to be put right, or taken off, or hear that the deal ended; False where it is nothing of the kind."""
    return end_in_clause.take(draft, said) or complaints.take(draft, said) or changes_talk.take(draft, said)


# -- the table ----------------------------------------------------------------------------------------------------------

ROOMS: Final[tuple[Room, ...]] = (
    Room("nothing", small_rooms.take_nothing, "first: there are no words for any other room"),
    Room(
        "said aside",
        small_rooms.take_said_aside,
        "before all that reads what is told: a sigh, a smile, “wait a sec” answer nothing",
    ),
    Room(
        "asked beside",
        small_rooms.take_asked_beside,
        "before rooms that read what is told: only the rest of the message is theirs",
    ),
    Room(
        "told behind",
        small_rooms.take_told_behind,
        "before rooms that read what is told: “skip” and a day in front of it are none of theirs",
    ),
    Room(
        "day of the call",
        small_rooms.take_day_of_the_call,
        "before all that reads what is told, and orders: “vrijdag na de demo” is no step of theirs, “doe maar woensdag” leaves nothing for later",
    ),
    Room(
        "what it is about",
        small_rooms.take_topic,
        "before rooms that read what is told: “the subject is not X but Y” names nobody, and no step",
    ),
    Room(
        "of another deal",
        phases.is_told_of_another,
        "before rooms that read what is told: who and what is known of one other deal alone is told of that one",
    ),
    Room(
        "piece by piece",
        told_apart.take,
        "before rooms that read a message whole: what one piece tells is not of the others",
    ),
    Room(
        "what is what",
        put_right_there.take,
        "before what is put right in other words: what a thing of the deal is, or is not, is no news of it",
    ),
    Room(
        "somebody listed",
        added_person.take,
        "before rooms that read what is told: whom the list lacks is no step, no answer and no other customer",
    ),
    Room(
        "put right",
        corrected.take,
        "before rooms that read what is told: what puts something right is no news, no answer and nobody's name",
    ),
    Room(
        "told of several",
        told_of_known.take,
        "before rooms that read what is told: of several customers only the rest is of the one at hand",
    ),
    Room(
        "new customer",
        small_rooms.take_new_customer,
        "after those that are known, before all that reads what is told: nothing of a new one is of the one at hand",
    ),
    Room(
        "news of a deal",
        small_rooms.take_news_of_a_deal,
        "in the lobby news finds its deal before the words are taken for that one",
    ),
    Room(
        "route told again",
        small_rooms.take_route_again,
        "before a date that moved and all that reads a clause: a list with its ticks is their route, and no news of a step",
    ),
    Room(
        "moved date",
        small_rooms.take_moved_date,
        "with nothing asked a date that moved is no day of a call and no other order",
    ),
    Room(
        "grumbling",
        small_rooms.take_grumbling,
        "before all that reads what is meant: of a sigh only what is told beside it goes on",
    ),
    Room(
        "choice beside",
        small_rooms.take_choice_beside,
        "before the words that answer nothing: offered here, “they told me” is a choice",
    ),
    Room(
        "whose words",
        small_rooms.take_whose_words,
        "after the choice of these words, before any room that looks for facts in them",
    ),
    Room("list of deals", small_rooms.take_list_of_deals, "before rooms for one deal"),
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
        small_rooms.take_two_customers,
        "before the customer's name: “nee, het zijn er twee” says of that name that it is two",
    ),
    Room(
        "customer's name",
        account_called.take,
        "before complaints and changes: “hernoem X naar Y” is no part of the deal",
    ),
    Room(
        "who signs",
        signer_put_right.take,
        "before complaints: “Henk is not the one who signs” takes nobody off",
    ),
    Room(
        "complaint",
        complaints.take,
        "before complaints that name nothing, and orders: what it names can be taken off",
    ),
    Room("complaint of all", complaints.take_against, "after the one that names what is wrong"),
    Room(
        "known deal",
        small_rooms.take_known_deal,
        "before questions about a deal and orders: “terug naar acme” is that one",
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
    Room(
        "going on",
        small_rooms.take_going_on,
        "before orders: with a deal left open “ga verder” skips nothing",
    ),
    Room("outcome", small_rooms.take_outcome, "before orders: at “did it happen?” “done” is the answer"),
    Room("what now", small_rooms.take_what_now, "before orders: who asks what now is asked again"),
    Room(
        "to confirm",
        small_rooms.take_to_confirm,
        "before orders: “do you mean I should call her?” puts nothing right",
    ),
    Room(
        "order", orders.take, "before questions about what is kept: “why do you ask?” is about the question"
    ),
    Room("where from", complaints.take_question, "last of what is no answer: any question of why or where"),
    Room(
        "sure of it",
        told_apart.take_last,
        "after every room with wordings of its own, before the one that takes whatever is left for an answer",
    ),
    Room("by phase", small_rooms.take_by_phase, "last: it takes whatever is left"),
)
