"""The unit of work: one person's turn inside one transaction of one workspace."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.coach.days.calendars import zone_of
from bot.coach.known.deal_summary import DealSummary
from bot.coach.known.facts import Colleague, PersonFacts, Remark, Told
from bot.coach.turn.context import Change, Offer
from bot.coach.turn.effects import Effect, TellColleague
from bot.coach.turn.replies import Message
from bot.coach.turn.state import Conversation
from bot.errors import NextstepError
from bot.ports import Address, HomeSeen, Identity, Lane, Outgoing, Speaker, StoredDeal
from storage import changes, handing_over, home_views, loading, outbox, remarks
from storage import turn_statements as statements
from storage.conversations import Conversations
from storage.erased_lately import mark_of, must_be_since
from storage.memory import Memory, Said
from storage.outbox import Leases
from storage.person_state import PersonState, as_told, rhythm
from storage.prepared import Row
from storage.queueing import Queue
from storage.transaction import Transaction
from storage.who_speaks import Ahead, find, introduce, look_ahead


class SqlUnitOfWork:
    """`bot.ports.UnitOfWork` over a transaction. Whoever opened it calls `flush` and commits."""

    def __init__(self, transaction: Transaction, leases: Leases) -> None:
        self._transaction = transaction
        self._leases = leases
        self._queue = Queue(transaction)
        self._ahead: Ahead | None = None
        self._speaker: Speaker | None = None
        self._memory: Memory | None = None
        self._person: PersonState | None = None
        self._stored: PersonState | None = None
        self._keys: list[str] = []
        # Keys that do not yet say whose they are.
        self._ownerless: list[str] = []
        self._conversations = Conversations(transaction)
        self._address: Address
        self._now: datetime

    def first_time(
        self, event_keys: Sequence[str], *, by: Identity | None = None, now: datetime | None = None
    ) -> bool:
        """Record the event keys; False when any of them was there already (a repeated delivery).

        `by` and `now` save statements later, where it is known from whom they come; the person's row is locked then.
        """
        keys = list(dict.fromkeys(event_keys))
        if not keys:
            return True
        self._keys += keys
        dialect = self._transaction.dialect
        if by is None or now is None:
            self._ownerless += keys
            new = self._transaction.add_later(
                statements.new_event_key(dialect), [{"key": key} for key in keys]
            )
        else:
            rows = [{"key": key, "external": by.external_id, "at": now} for key in keys]
            new = self._transaction.put_later(statements.known_event_key(dialect), rows)
            self._ahead = look_ahead(self._transaction, by, self._mark(by))
        return new.result().rowcount == len(keys)

    def speaker(
        self, identity: Identity, *, new_id: str, now: datetime, happened: int | None = None
    ) -> Speaker:
        """The person behind `identity`, with the row locked; made on first contact with id `new_id`.

        Raises:
            FromBefore: when they were erased since it `happened`.
        """
        if self._speaker is not None:
            raise NextstepError("A turn has one speaker.")
        known = self._find(identity)
        if known is None:
            erased = self._transaction.run(statements.erased_at(), mark=self._mark(identity))
            must_be_since(next(iter(erased.scalars()), None), happened)
            introduce(self._transaction, identity, new_id, now)
            # What was looked for before was about nobody.
            self._ahead = None
            known = self._find(identity) or ()
            self._ownerless = self._keys
        self._now = now
        person_id, erased_at, *state = known
        must_be_since(erased_at, happened)
        self._stored = PersonState(*state)
        person = self._person = as_told(self._stored, identity)
        facts = PersonFacts(person_id, person.name, person.language, person.notice_seen, person.habits)
        zone = zone_of(person.habits, person.zone)
        workspace_id, looks = self._transaction.workspace_id, person.home_page is not None
        self._speaker = Speaker(facts, workspace_id, zone, person.active_conversation, looks)
        self._memory = Memory(self._transaction, person_id, person)
        self._address = Address(identity.channel, identity.workspace, identity.external_id, zone)
        if self._ahead is not None:
            self._conversations.see(self._ahead.conversations())
        if self._ownerless:
            for key in self._ownerless:
                self._transaction.later(statements.own_event_key(), taken=key, person=person_id, stamp=now)
        return self._speaker

    def knows(self, identity: Identity) -> bool:
        """Whether this person was here before; where they were, their row is locked."""
        return self._find(identity) is not None

    def posted(self, ref: str) -> Message | None:
        """The message to the speaker that the platform calls `ref`, while it is remembered."""
        return outbox.posted(self._transaction, self._present()[0].facts.id, ref)

    def conversation(self, conversation_id: str) -> Conversation | None:
        """A conversation of the speaker by id."""
        return self._conversations.by_id(conversation_id, self._present()[0].facts.id)

    def lobby(self) -> Conversation | None:
        """The speaker's conversation without a deal."""
        return self._conversations.lobby(self._present()[0].facts.id)

    def deals(self, limit: int = 50) -> tuple[DealSummary, ...]:
        """The speaker's own deals, the most recently touched first."""
        speaker, memory, _ = self._present()
        memory.flush()
        return loading.recent_deals(self._transaction, speaker.facts.id, speaker.zone, limit)

    def deals_like(self, text: str) -> tuple[DealSummary, ...]:
        """At most 50 of the speaker's own deals that `text` may be about, by one indexed query; recent ones included."""
        speaker, memory, _ = self._present()
        memory.flush()
        return loading.likely_deals(self._transaction, speaker.facts.id, speaker.zone, text)

    def deal(self, deal_id: str) -> StoredDeal | None:
        """A deal of the speaker's with its conversation. Another person's or workspace's deal is None."""
        return self._ask_for(deal_id)()

    def each_deal(self, deal_ids: Sequence[str]) -> tuple[StoredDeal | None, ...]:
        """As `deal`, of each of these, all at once."""
        asked = [self._ask_for(deal_id) for deal_id in deal_ids]
        return tuple(found() for found in asked)

    def deal_and_like(self, deal_id: str, text: str) -> tuple[StoredDeal | None, tuple[DealSummary, ...]]:
        """As `deal` and `deals_like`, both at once."""
        speaker = self._present()[0]
        deal = self._ask_for(deal_id)
        like = loading.ask_for_likely(self._transaction, speaker.facts.id, speaker.zone, text)
        return deal(), like()

    def _ask_for(self, deal_id: str) -> Callable[[], StoredDeal | None]:
        """Ask for a deal and the conversation about it, with what else is asked until somebody wants to have them."""
        speaker, memory, _ = self._present()
        asked = memory.ask_for(deal_id)
        conversation = self._conversations.ask_of_deal(deal_id, speaker.facts.id)

        def found() -> StoredDeal | None:
            facts = asked()
            return None if facts is None else StoredDeal(facts, conversation())

        return found

    def save(self, conversation: Conversation, *, seen: int, now: datetime) -> None:
        """Store the conversation and make it the speaker's active one.

        `seen` is the version it was loaded with (0 for a new one).

        Raises:
            VersionConflict: when another turn stored a version since.
            DealNotFound: when it is about a deal that is not the speaker's.
        """
        speaker, memory, person = self._present()
        self._conversations.save(conversation, speaker.facts.id, seen=seen, now=now)
        person.active_conversation = conversation.id
        if conversation.deal_id is not None:
            memory.touch(conversation.deal_id, now)

    def apply(self, effect: Effect, *, turn_id: str, now: datetime) -> None:
        """Change the rows as `effect` says and keep the earlier version in the history.

        Raises:
            DealNotFound: when it is about a deal that is not the speaker's.
        """
        speaker, memory, _ = self._present()
        if isinstance(effect, TellColleague):
            self._queue.tell(effect, by=speaker.facts.id, turn_id=turn_id, now=now)
            return
        memory.apply(effect, Said(speaker.facts.id, turn_id, now))

    def colleagues_like(self, text: str) -> tuple[Colleague, ...]:
        """The others in the speaker's workspace whose name may be this one, at most 200."""
        return handing_over.colleagues_like(self._transaction, self._present()[0].facts.id, text)

    def offers(self) -> tuple[Offer, ...]:
        """The deals that colleagues offer to the speaker."""
        return handing_over.offers_to(self._transaction, self._present()[0].facts.id)

    def remarks(self, deal_id: str) -> tuple[Remark, ...]:
        """What the speaker told of a deal of theirs besides its facts: the latest twenty, the oldest of them first."""
        speaker = self._present()[0]
        return remarks.told_of(self._transaction, deal_id, by=speaker.facts.id, zone=speaker.zone)

    def changes(self, deal_id: str) -> tuple[Change, ...]:
        """Everything that was stored about a deal of the speaker's, turn by turn, the oldest first."""
        return changes.told_by(self._transaction, deal_id, by=self._present()[0].facts.id)

    def told(self, deal_id: str) -> tuple[Told, ...]:
        """What the speaker typed of a deal of theirs, word for word: the latest twenty, the oldest of them first."""
        speaker = self._present()[0]
        return remarks.typed_of(self._transaction, deal_id, by=speaker.facts.id, zone=speaker.zone)

    def queue(
        self,
        message: Message,
        *,
        key: str,
        now: datetime,
        lane: Lane = "reply",
        not_before: datetime | None = None,
        expires_at: datetime | None = None,
    ) -> None:
        """Put a message to the speaker into the outbox, after what is queued for them in that lane already.

        It goes out at `not_before` (at once where None), and not any more from `expires_at` on.
        """
        speaker, _, person = self._present()
        self._queue.put(
            message,
            key=key,
            to=speaker.facts.id,
            person=person,
            lane=lane,
            not_before=not_before or now,
            expires_at=expires_at,
        )

    def claim_queued(self, *, owner: str) -> tuple[Outgoing, ...]:
        """Claim for `owner` the replies queued in this turn, as part of it: they can be sent as soon as it is committed.

        Empty where something earlier still has to go out to the speaker; then they wait their turn.
        """
        recipient = self._present()[0].facts.id
        if not self._queue.has_reply_to(recipient) or self._awaits_reply(recipient):
            return ()
        own = self._queue.take_replies_to(recipient)
        # What else the turn changed goes along, so that this is the last that a server is asked.
        self._write()
        claimed = [
            outbox.add_claimed(self._transaction, row, self._address, owner=owner, leases=self._leases)
            for row in own
        ]
        return tuple(outgoing() for outgoing in claimed)

    def _awaits_reply(self, person_id: str) -> bool:
        if self._ahead is not None:
            return self._ahead.awaits_reply()
        return outbox.anything_for(self._transaction, person_id, "reply")

    def home(self, by: str, page: int | None = None) -> HomeSeen | None:
        """Which page of the home view the speaker looks at, now that `by` draws it; None where they look at none.

        `page` is the one they look at from now on, where that changes.
        """
        *_, person = self._present()
        if page is None and person.home_page is None:
            return None
        ours = person.home_by == by
        person.home_page, person.home_by = person.home_page if page is None else page, by
        return HomeSeen(person.home_page or 0, ours=ours)

    def home_looked_at_by(self, person_id: str) -> str | None:
        """How the channel knows somebody in the speaker's workspace, where a home view was drawn for them."""
        return home_views.looked_at_by(self._transaction, person_id)

    def take_over(self) -> None:
        """Free what is claimed to be sent to the speaker: for who shows it to them from now on, instead of whoever did."""
        outbox.free(self._transaction, self._present()[0].facts.id)

    def flush(self) -> None:
        """Write what waits for the end of the turn."""
        if self._speaker is not None:
            self._write()
        self._transaction.send()

    def _write(self) -> None:
        """Let everything that the turn changed wait with what is sent next."""
        speaker, memory, person = self._present()
        memory.flush()
        if self._stored is not None and rhythm(person) != rhythm(self._stored):
            memory.move_all(self._now, is_back=self._stored.away)
        self._queue.write()
        stored = vars(self._stored) if self._stored is not None else {}
        changed = {name: value for name, value in vars(person).items() if value != stored.get(name)}
        if changed:
            new = {f"new_{name}": value for name, value in changed.items()}
            self._transaction.later(statements.changed_person((*changed,)), person=speaker.facts.id, **new)
            self._stored = replace(person)

    def _present(self) -> tuple[Speaker, Memory, PersonState]:
        if self._speaker is None or self._memory is None or self._person is None:
            raise NextstepError("A turn must say first who speaks.")
        return self._speaker, self._memory, self._person

    def _find(self, identity: Identity) -> Row | None:
        if self._ahead is not None and self._ahead.identity == identity:
            return self._ahead.person()
        self._ahead = None
        return find(self._transaction, identity, self._mark(identity))

    def _mark(self, identity: Identity) -> str:
        return mark_of(self._transaction.workspace_id, identity.external_id)
