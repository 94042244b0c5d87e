"""One chat turn in one transaction: what came in becomes facts, a conversation and replies, or nothing at all.

The event keys are recorded first, so that a repeated delivery ends here; the person's row is locked next, so that one
person's turns come one after another; what is returned has been committed.
"""

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final

from bot.coach.basics.record import record
from bot.coach.deciding.foreseeing import Foreseen, foreseen
from bot.coach.machine import advance
from bot.coach.moments import tapping
from bot.coach.rooms.out_of_order import is_late
from bot.coach.turn.context import (
    ChangesWanted,
    ColleaguesLike,
    Context,
    ConversationWanted,
    DealsLike,
    DealsWanted,
    DealWanted,
    LoadedChanges,
    LoadedConversation,
    LoadedDeal,
    LoadedRemarks,
    LoadedTold,
    Need,
    OffersMade,
    Policy,
    RemarksWanted,
    ToldWanted,
    Turn,
)
from bot.coach.turn.effects import TakeOver, TellColleague
from bot.coach.turn.inputs import Choice, Command, Edited, Input, PickedDate, Text
from bot.coach.turn.replies import Message, Stamp
from bot.coach.turn.state import Conversation
from bot.coach.understanding.text import utterance
from bot.errors import FromBefore
from bot.ports import Identity, Outgoing, Speaker, Store, StoredDeal, UnitOfWork
from bot.resolving import resolve
from bot.wording import Wording

# A question that is not remembered any more.
_LONG_AGO: Final = Stamp("", 0, "")
# One for the conversation's own deal, one for that of a tapped message, and what a turn may ask for while it opens another.
_NEEDS_AT_MOST: Final = 6


@record
class Arrival:
    """One thing that came in. A `str` payload is what was typed; `now` is aware; `turn_id` is new for every arrival.

    `under` is the platform's own id of the message of ours that it was typed under. `sent` is as in `bot.coach.turn.context.Context`; `happened` as in `UnitOfWork.speaker`, where it is not the same.
    """

    identity: Identity
    event_keys: tuple[str, ...]
    payload: str | Text | Choice | PickedDate | Command | Edited
    now: datetime
    turn_id: str
    policy: Policy = Policy()
    sent: int | None = None
    happened: int | None = None
    under: str | None = None


@record
class Taken:
    """What came of an arrival. `new` False: its event keys were taken before, or its person was erased since, and nothing happened now.

    `held` are the replies that were claimed for who took the turn, to be sent at once; where something earlier still
    has to go out to the person, the replies wait in the outbox instead. `said` are the replies themselves. `told_others`:
    something waits in the outbox for a colleague. `at_home`: a home view was drawn for this person; `others_at_home`
    are the others for whom one was drawn that is another now, as the channel knows them.
    """

    new: bool
    held: tuple[Outgoing, ...] = ()
    said: tuple[Message, ...] = ()
    told_others: bool = False
    at_home: bool = False
    others_at_home: tuple[str, ...] = ()


async def take_turn(store: Store, arrival: Arrival, *, owner: str) -> Taken:
    """Take the turn and commit it; `owner` is the worker that will send the replies.

    Raises:
        NothingStored: when it could not be committed; nothing of it was kept.
        PerhapsStored: when nobody knows whether it was; the same arrival once more is safe, and tells.
        StorageBusy: when another program held the database for too long.
    """
    identity = arrival.identity
    try:
        return await store.write((identity.channel, identity.workspace), partial(_turn, arrival, owner))
    except FromBefore:
        return Taken(new=False)


async def is_own_customer(store: Store, identity: Identity, name: str, *, now: datetime, new_id: str) -> bool:
    """Whether somebody's own customer is called so, or has this word in its name. Nothing is stored of whoever is new.

    Raises:
        StorageError: when it could not be looked at.
    """

    def look(work: UnitOfWork) -> bool:
        if not work.knows(identity):
            return False
        work.speaker(identity, new_id=new_id, now=now)
        wanted = set(utterance(name).words)
        return any(wanted <= set(utterance(deal.account).words) for deal in work.deals_like(name))

    return await store.write((identity.channel, identity.workspace), look)


def _turn(arrival: Arrival, owner: str, work: UnitOfWork) -> Taken:
    if not work.first_time(arrival.event_keys, by=arrival.identity, now=arrival.now):
        return Taken(new=False)
    speaker = work.speaker(
        arrival.identity,
        new_id=f"{arrival.turn_id}:person",
        now=arrival.now,
        happened=arrival.happened or arrival.sent,
    )
    conversation = _active(work, speaker, arrival)
    turn = _advance(work, speaker, conversation, arrival)
    for effect in turn.effects:
        work.apply(effect, turn_id=arrival.turn_id, now=arrival.now)
    if turn.conversation is not None:
        work.save(turn.conversation, seen=turn.seen, now=arrival.now)
    for place, message in enumerate(turn.messages):
        work.queue(message, key=f"{arrival.event_keys[0]}:{place}", now=arrival.now)
    told_others = any(isinstance(effect, TellColleague) for effect in turn.effects)
    # Whoever gave a deal away does not have it any more.
    givers = [effect.from_person for effect in turn.effects if isinstance(effect, TakeOver)]
    others = tuple(found for giver in givers if (found := work.home_looked_at_by(giver)) is not None)
    held = work.claim_queued(owner=owner)
    return Taken(
        new=True,
        held=held,
        said=turn.messages,
        told_others=told_others,
        at_home=speaker.looks_at_home,
        others_at_home=others,
    )


def _active(work: UnitOfWork, speaker: Speaker, arrival: Arrival) -> Conversation:
    active = work.conversation(speaker.active_conversation) if speaker.active_conversation else None
    return active or work.lobby() or Conversation(f"{arrival.turn_id}:lobby", None)


def _advance(work: UnitOfWork, speaker: Speaker, conversation: Conversation, arrival: Arrival) -> Turn:
    given = _input(arrival, conversation, speaker, _about(work, arrival))
    context = Context(
        now=arrival.now,
        zone=speaker.zone,
        person=speaker.facts,
        turn_id=arrival.turn_id,
        policy=arrival.policy,
        lobby=work.lobby(),
        sent=arrival.sent,
    )
    context = _foreseeing(work, context, foreseen(conversation, given))
    for _ in range(_NEEDS_AT_MOST):
        outcome = advance(conversation, given, context)
        if isinstance(outcome, Turn):
            return outcome
        context = _with(work, context, outcome)
    raise RuntimeError("a turn asked for more than it may need")


def _foreseeing(work: UnitOfWork, context: Context, ahead: Foreseen) -> Context:
    """The context with what the turn is going to ask for."""
    if ahead.deal_id is None:
        return context
    if ahead.like is None:
        return replace(context, loaded=(_deal(work, ahead.deal_id),))
    deal, deals = work.deal_and_like(ahead.deal_id, ahead.like)
    remarks = (LoadedRemarks(ahead.deal_id, work.remarks(ahead.deal_id)),) if ahead.remarks else ()
    loaded = (_loaded(ahead.deal_id, deal),)
    return replace(context, loaded=loaded, foreseen=(ahead.like, deals), remarks=remarks)


def _about(work: UnitOfWork, arrival: Arrival) -> Stamp | None:
    """The question under which it was typed; None where it is the one that is open, and for what asked nothing."""
    if arrival.under is None:
        return None
    message = work.posted(arrival.under)
    return message.stamp if message is not None else _LONG_AGO


def _input(
    arrival: Arrival, conversation: Conversation, speaker: Speaker, about: Stamp | None = None
) -> Input:
    if isinstance(arrival.payload, str):
        if about is not None and not tapping.asks(conversation, about):
            return Text(arrival.payload, about)
        if is_late(conversation, arrival.sent):
            # What was typed before the options were shown means none of them.
            return Text(arrival.payload)
        return resolve(arrival.payload, conversation.pending, Wording(speaker.facts.language).label)
    return arrival.payload


def _with(work: UnitOfWork, context: Context, need: Need) -> Context:
    """The context with what the turn asked for."""
    match need:
        case DealsLike(text):
            like = work.deals_like(text) if text else work.deals()
            return replace(context, deals=like, remarks=_remarks(work, context))
        case DealWanted(deal_id):
            return replace(context, loaded=(*context.loaded, _deal(work, deal_id)))
        case DealsWanted(deal_ids):
            deals = zip(deal_ids, work.each_deal(deal_ids), strict=True)
            return replace(context, loaded=(*context.loaded, *(_loaded(*deal) for deal in deals)))
        case ConversationWanted(conversation_id):
            return replace(
                context, conversations=(*context.conversations, _conversation(work, conversation_id))
            )
        case ColleaguesLike(text):
            return replace(context, colleagues=(text, work.colleagues_like(text)))
        case OffersMade():
            return replace(context, offers=work.offers())
        case RemarksWanted(deal_id):
            found = LoadedRemarks(deal_id, work.remarks(deal_id))
            return replace(context, remarks=(*context.remarks, found))
        case ChangesWanted(deal_id):
            return replace(context, changes=(*context.changes, LoadedChanges(deal_id, work.changes(deal_id))))
        case ToldWanted(deal_id):
            return replace(context, told=(*context.told, LoadedTold(deal_id, work.told(deal_id))))


def _remarks(work: UnitOfWork, context: Context) -> tuple[LoadedRemarks, ...]:
    """Those of the deal at hand, which is shown after most news of it: a turn half read again for them costs more than they do."""
    if context.remarks or not context.loaded:
        return context.remarks
    at_hand = context.loaded[0].deal_id
    return (LoadedRemarks(at_hand, work.remarks(at_hand)),)


def _deal(work: UnitOfWork, deal_id: str) -> LoadedDeal:
    """A deal of the speaker's with the conversation about it; empty where there is no such deal."""
    return _loaded(deal_id, work.deal(deal_id))


def _loaded(deal_id: str, found: StoredDeal | None) -> LoadedDeal:
    return LoadedDeal(deal_id, found.facts if found else None, found.conversation if found else None)


def _conversation(work: UnitOfWork, conversation_id: str) -> LoadedConversation:
    """Another conversation of the speaker's, with the facts of its deal while that is theirs."""
    conversation = work.conversation(conversation_id)
    deal = work.deal(conversation.deal_id) if conversation is not None and conversation.deal_id else None
    return LoadedConversation(conversation_id, conversation, deal.facts if deal is not None else None)
