"""The conversation as one function.

`advance` is pure: the same conversation, input and context give the same turn. The table below is the whole machine: a
phase and a kind of input name one step (`by_phase`). Everything else in this package is what those steps are made of.

| phase | typed text | choice | picked date |
| --- | --- | --- | --- |
| idle | opens a deal | is stale | is stale |
| choosing | names a deal | picks a deal | is stale |
| asking | answers the question | answers it | answers a question for a date |
| mirroring | answers the question behind it | answers it | is stale |
| closing | adds to the deal | acts on the summary | sets the next call |
| paused | goes on, or opens another deal | goes on | goes on |
| setting | says what a setting is to be | chooses it | says until when to be silent |

What each phase does with them is in `phases`. What was typed passes the rooms of `text_rooms` first: commands, intents (help,
back, stop and the like) and all else that may be said in any phase. A change of an earlier message, and a message that comes in late, have a room of their own
(`out_of_order`).
"""

from typing import Final, assert_never

from bot.coach.answers import belonging, closing, heard_before
from bot.coach.answers.walking import go_on, repeat
from bot.coach.deals import handing_over, misread, opening
from bot.coach.judged import hearing_again
from bot.coach.keeping import told_besides
from bot.coach.moments import choosing, ending_turns, tapping
from bot.coach.rooms import by_phase, commanding, held_to, orders, out_of_order, phases, text_rooms
from bot.coach.turn.context import Context, DealWanted, Need, Turn
from bot.coach.turn.draft import Draft, MoreNeeded
from bot.coach.turn.inputs import Choice, Command, Edited, Input, PickedDate, Text
from bot.coach.turn.questions import BY_ID
from bot.coach.turn.state import Conversation
from bot.coach.understanding.emoji import as_words
from bot.coach.understanding.spelling import well_spelt
from bot.coach.understanding.text import utterance
from bot.coach.words import phrases


def advance(conversation: Conversation, given: Input, context: Context) -> Turn | Need:
    """One turn: the new conversation, what is said, and what changes in the memory.

    The conversation is the person's active one (a new lobby for a newcomer); its deal must be among `context.loaded`.
    A `Need` is answered by the shell, which then calls again with the same conversation and input.
    """
    loaded = context.deal(conversation.deal_id) if conversation.deal_id is not None else None
    if conversation.deal_id is not None and loaded is None:
        return DealWanted(conversation.deal_id)
    facts = loaded.facts if loaded else None
    try:
        draft = Draft(context, conversation, facts)
        _turn(draft, given)
        said = utterance(as_words(given.text)) if isinstance(given, Text) else None
        denied = held_to.broken(Draft(context, conversation, facts), draft, said) if said is not None else ()
        if said is not None and denied:
            draft = Draft(context, conversation, facts)
            held_to.take(draft, said, denied, text_rooms.take)
            _end(draft, said.text)
    except MoreNeeded as more:
        return more.need
    return draft.finish()


def _turn(draft: Draft, given: Input) -> None:
    """Take what came in, and all that follows from it."""
    if draft.conversation.deal_id is not None and not draft.has_deal:
        # The deal was erased or is no longer this person's.
        opening.ask_which(draft)
    elif _asks_what_nobody_knows(draft):
        # Stored by another version of this program: the walk goes on with the next question there is.
        draft.to(pending=None)
        go_on(draft)
        return
    else:
        _take(draft, given)
        if not draft.parts and not isinstance(given, Edited):
            # Nothing was open that could answer this: every message gets a way on.
            opening.ask_which(draft)
    _end(draft, _typed(given))


def _end(draft: Draft, typed: str | None) -> None:
    """Keep what was typed and told no fact, and offer where it may belong."""
    if typed is not None and told_besides.keep(draft, typed, hearing_again.hear):
        closing.show_anew(draft)
    heard_before.offer(draft)
    belonging.offer(draft)
    if typed:
        misread.offer(draft)


def _typed(given: Input) -> str | None:
    """What was typed as words: a message, or what stands behind the number of a choice; chosen, a deal gets what waited for it."""
    match given:
        case Text(text):
            return text
        case Choice(more=more):
            return more or ""
        case _:
            return None


_OUTSIDE: Final = ending_turns.OUTSIDE_THE_WALK | {"which_deal", "mirror", "next_call", "edit_menu"}


def _asks_what_nobody_knows(draft: Draft) -> bool:
    """Whether the open question of a walk is one this program does not have."""
    pending = draft.conversation.pending
    in_walk = draft.has_deal and draft.conversation.walk is not None
    return (
        in_walk and pending is not None and pending.question not in BY_ID and pending.question not in _OUTSIDE
    )


def _take(draft: Draft, given: Input) -> None:
    match given:
        case Text(text) if out_of_order.is_late(draft.conversation, draft.context.sent):
            out_of_order.keep_late(draft, text)
        case Edited():
            said, before = (
                as_words(text) if text is not None else None for text in (given.text, given.before)
            )
            out_of_order.take_edit(draft, Edited(said, given.at, before))
        case Command():
            commanding.take(draft, given)
        case Text(text, about) if not tapping.is_current(draft, about):
            out_of_order.keep_unasked(draft, text, about)
        case Text(text, passed_on=True) if orders.is_order(draft, text):
            draft.say("passed_on", text=phrases.shortened(" ".join(text.split())))
            repeat(draft)
        case Text(text):
            text_rooms.take(draft, well_spelt(as_words(text)))
        case Choice(option, stamp) if handing_over.is_offer(stamp):
            handing_over.answer(draft, option)
        case Choice(stamp=stamp):
            if not tapping.is_current(draft, stamp):
                draft.say_quietly("stale")
            else:
                text_rooms.choose(draft, given, by_phase.CHOICES[draft.conversation.phase])
                if stamp is not None:
                    # A button is no message that can be changed later.
                    draft.answered = None
        case PickedDate(day, stamp):
            if not tapping.is_current(draft, stamp):
                draft.say_quietly("stale")
            else:
                choosing.pick_date(phases.awake(draft), day)
        case _:
            assert_never(given)
