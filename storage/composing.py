"""Giving a day's message its words at the moment of sending, and storing them with what they tell, in one transaction.

The person's row is locked first, as in a turn, so that nothing they say can come in between. A message that was erased,
that another worker claimed since, or whose person is gone, is let go. Crosses workspaces, for delivery only.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final, assert_never

from sqlalchemy import (
    Connection,
)

from bot.coach.days.calendars import calendar_of, zone_of
from bot.coach.days.day import Chance, chance_now, day_of_key
from bot.coach.finding.calls import Reported, left_to_ask
from bot.coach.known.facts import PersonFacts
from bot.errors import VersionConflict
from bot.ports import Outgoing, StoredDeal
from bot.unasked import Composed, Dropped, Later, Nothing, Outcome, PutOff, Recipient, Said, Words
from storage import calls, turn_statements
from storage import composing_statements as statements
from storage.loading import load_facts
from storage.told import count, keys_told, take_back, tell
from storage.transaction import Transaction, opened_for, run_across

# More deals of one person are not looked into at once: they are counted, and come up again on the next day.
MOST_DEALS: Final = 50


def compose(
    connection: Connection, *, row: Outgoing, write: Callable[[Recipient], Words], now: datetime
) -> Outcome:
    """Give a claimed message its words by `write`; what it told when it had words before is taken back first."""
    workspace_id = _workspace_of(connection, row)
    if workspace_id is None:
        return PutOff()
    with opened_for(connection, workspace_id) as transaction:
        known = transaction.run(statements.person(), person=row.recipient).first()
        if known is None or transaction.run(statements.held(), row=row.id, held=row.token).first() is None:
            return PutOff()
        take_back(connection, [(workspace_id, row.key)], now=now)
        name, language, zone, notice_seen, habits, active = known
        calendar = calendar_of(habits, zone_of(habits, zone))
        day, chance = day_of_key(row.key), chance_now(calendar, now)
        if chance is None or chance.day != day:
            moment = calendar.next_moment(now)
            still_to_come = calendar.local_day(moment) == day
            return _held_until(transaction, row, moment) if still_to_come else _dropped(transaction, row, now)
        person = PersonFacts(row.recipient, name, language, notice_seen, habits)
        recipient = _recipient(
            transaction, Recipient(person, calendar, chance, (), fresh=not row.message.parts), active
        )
        return _store(transaction, row, recipient, write(recipient), now)


def _recipient(transaction: Transaction, known: Recipient, active: str | None) -> Recipient:
    """The recipient with everything that the message may be about."""
    person = known.person.id
    open_now, lobby, last_active = None, None, None
    for conversation, saved_at in transaction.run(statements.at_hand(), person=person, active=active):
        if conversation.id == active:
            open_now, last_active = conversation, saved_at
        if conversation.deal_id is None:
            lobby = conversation
    found = transaction.run(statements.deals(), owner=person, until=known.chance.later, most=MOST_DEALS).rows
    loaded = ((load_facts(transaction, deal_id, person), conversation) for deal_id, conversation, _ in found)
    deals = tuple(StoredDeal(facts, conversation) for facts, conversation in loaded if facts is not None)
    zone = known.calendar.zone.key
    ended = tuple(one for one, _ in calls.reported(transaction, person, zone, known.chance.later))
    return replace(
        known,
        deals=(*deals, *_also(transaction, person, deals, ended)),
        calls=ended,
        active=open_now,
        lobby=lobby,
        last_active=last_active,
        more=found[0][-1] - len(found) if found else 0,
        told=keys_told(transaction, person),
    )


def _also(
    transaction: Transaction, person: str, deals: Iterable[StoredDeal], ended: Iterable[Reported]
) -> Iterator[StoredDeal]:
    """The deals that calls were about, which had nothing to say of their own."""
    known = {deal.facts.deal.id for deal in deals}
    for about in map(left_to_ask, ended):
        if about is None or about.sure is None or about.sure.id in known:
            continue
        known.add(about.sure.id)
        facts = load_facts(transaction, about.sure.id, person)
        found = transaction.run(turn_statements.of_deal(), person=person, wanted=about.sure.id).scalars()
        if facts is not None:
            yield StoredDeal(facts, next(iter(found), None))


def _store(
    transaction: Transaction, row: Outgoing, recipient: Recipient, words: Words, now: datetime
) -> Outcome:
    match words:
        case Later(at):
            return _held_until(transaction, row, at)
        case Nothing(ask_at, calls_at):
            _ask_again(transaction, ask_at, recipient.chance)
            calls.ask_again(transaction, calls_at, recipient.chance.later)
            return _dropped(transaction, row, now)
        case Said():
            tell(transaction, words.claims, person=row.recipient, outbox_key=row.key, now=now)
            count(transaction, words.counted)
            _save(transaction, words, row.recipient, now)
            _ask_again(transaction, words.ask_at, recipient.chance)
            calls.ask_again(transaction, words.calls, recipient.chance.later)
            message = words.message
            transaction.run(
                statements.worded(), row=row.id, held=row.token, words=message, spoken=message.language
            )
            return Composed(replace(row, message=message))
        case _:
            assert_never(words)


def _save(transaction: Transaction, words: Said, person: str, now: datetime) -> None:
    conversation = words.conversation
    if conversation is None:
        return
    stored: dict[str, object] = {
        "version": conversation.version,
        "unfinished": turn_statements.is_unfinished(conversation),
        "state": conversation,
        "saved_at": now,
    }
    if words.seen == 0:
        new = {"id": conversation.id, "person_id": person, "deal_id": conversation.deal_id, **stored}
        done = transaction.add(statements.new_conversation(transaction.dialect), [new])
    else:
        changed = {f"new_{name}": value for name, value in stored.items()}
        done = transaction.run(
            statements.changed_conversation(),
            wanted=conversation.id,
            person=person,
            seen=words.seen,
            **changed,
        )
    if done.rowcount != 1:
        raise VersionConflict("This conversation changed in the meantime.")
    if words.active:
        transaction.run(statements.active(), person=person, active=conversation.id)


def _ask_again(transaction: Transaction, ask_at: Mapping[str, datetime | None], chance: Chance) -> None:
    """When the deals come up again: never before the person's next chance, because today's is used."""
    for deal_id, at in ask_at.items():
        transaction.run(
            statements.asked_again(), deal=deal_id, at=None if at is None else max(at, chance.later)
        )


def _held_until(transaction: Transaction, row: Outgoing, until: datetime) -> PutOff:
    transaction.run(statements.held_until(), row=row.id, held=row.token, until=until, tried=row.attempts - 1)
    return PutOff()


def _dropped(transaction: Transaction, row: Outgoing, now: datetime) -> Dropped:
    """Settle a message that says nothing. Its key is free again: it did not take the day's place."""
    transaction.run(
        statements.nothing_left(), row=row.id, held=row.token, at=now, freed=f"{row.key}:{row.id}"
    )
    return Dropped()


def _workspace_of(connection: Connection, row: Outgoing) -> str | None:
    """The workspace of a message; None where it was erased."""
    return next(iter(run_across(connection, "delivery", statements.workspace(), row=row.id).scalars()), None)
