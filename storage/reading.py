"""Looking at what is stored, without a speaker: for lists, exports and explanations on the command line."""

from datetime import datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import Select, and_, bindparam, select

from bot.coach.basics.record import record
from bot.coach.days.calendars import zone_of
from bot.coach.finding.calls import Reported
from bot.coach.known.facts import DealFacts
from bot.coach.known.habits import Habits
from bot.coach.turn.codec import Json
from storage import calls, home_views
from storage.loading import load_facts
from storage.records import DEALS, HISTORY
from storage.tables import AnswerRow, IdentityRow, OutboxRow, PersonRow, table_of
from storage.tenancy import BOUND
from storage.transaction import Transaction

_PERSONS, _IDENTITIES, _ANSWERS = table_of(PersonRow), table_of(IdentityRow), table_of(AnswerRow)
_OUTBOX = table_of(OutboxRow)


@record
class KnownPerson:
    """Somebody this workspace knows."""

    id: str
    external_id: str
    name: str
    language: str
    zone: str
    habits: Habits


@record
class Version:
    """One version of a record of a deal, as it was stored: `kind` and `record_id` say which, `by` whose turn it was."""

    kind: str
    record_id: str
    version: dict[str, Json]
    by: str | None
    turn_id: str
    at: datetime


@record
class Answer:
    """What was typed, word for word, and the question it answered."""

    question: str
    text: str
    by: str
    at: datetime


class Reading:
    """One consistent view of a workspace. Nothing can be changed through it."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def people(self) -> tuple[KnownPerson, ...]:
        """Everybody the workspace knows, by external id."""
        return tuple(KnownPerson(*row) for row in self._transaction.run(_people()))

    def person(self, external_id: str) -> KnownPerson | None:
        """The person a channel knows by `external_id`."""
        return next((person for person in self.people() if person.external_id == external_id), None)

    def home_drawn_by(self, external_id: str) -> str | None:
        """Which program drew the home view of whom a channel knows so."""
        return home_views.drawn_by(self._transaction, external_id)

    def deals(self, owner: str | None = None) -> tuple[DealFacts, ...]:
        """Everything current about the owner's deals (everybody's for None), the most recently touched first."""
        ids = self._transaction.run(
            _deal_ids(owner is not None), **({} if owner is None else {"owner": owner})
        )
        found = (load_facts(self._transaction, deal_id, owner) for deal_id in ids.scalars())
        return tuple(facts for facts in found if facts is not None)

    def is_settled(self, outbox_key: str) -> bool:
        """Whether the message with this key was sent, or never will be. One that is still to be sent is not."""
        states = self._transaction.run(_states(), wanted=outbox_key).scalars()
        return any(state not in _TO_BE_SENT for state in states)

    def calls(self, person: KnownPerson) -> tuple[tuple[Reported, datetime], ...]:
        """The person's calls that ended and are still to be asked about, each with when."""
        return calls.reported(self._transaction, person.id, zone_of(person.habits, person.zone))

    def history(self, deal_id: str) -> tuple[Version, ...]:
        """Every version of every record of the deal, the oldest first."""
        return tuple(Version(*row) for row in self._transaction.run(_history(), deal=deal_id))

    def answers(self, deal_id: str) -> tuple[Answer, ...]:
        """What was typed about the deal, the oldest first."""
        return tuple(Answer(*row) for row in self._transaction.run(_answers(), deal=deal_id))


@cache
def _people() -> Select[*tuple[Any, ...]]:
    same = and_(
        _PERSONS.c.workspace_id == _IDENTITIES.c.workspace_id, _PERSONS.c.id == _IDENTITIES.c.person_id
    )
    return (
        select(
            _PERSONS.c.id,
            _IDENTITIES.c.external_id,
            _PERSONS.c.name,
            _PERSONS.c.language,
            _PERSONS.c.zone,
            _PERSONS.c.habits,
        )
        .select_from(_PERSONS.join(_IDENTITIES, same))
        .where(_PERSONS.c.workspace_id == bindparam(BOUND))
        .order_by(_IDENTITIES.c.external_id)
    )


@cache
def _deal_ids(owned: bool) -> Select[str]:
    statement = select(DEALS.c.id).where(DEALS.c.workspace_id == bindparam(BOUND))
    if owned:
        statement = statement.where(DEALS.c.owner == bindparam("owner"))
    return statement.order_by(DEALS.c.touched_at.desc(), DEALS.c.touched_n.desc())


# A message of which nobody knows whether it was posted has its words already.
_TO_BE_SENT: Final = frozenset({"pending", "claimed"})


@cache
def _states() -> Select[str]:
    return select(_OUTBOX.c.state).where(
        _OUTBOX.c.workspace_id == bindparam(BOUND), _OUTBOX.c.key == bindparam("wanted")
    )


@cache
def _history() -> Select[*tuple[object, ...]]:
    return (
        select(
            HISTORY.c.kind,
            HISTORY.c.record_id,
            HISTORY.c.version,
            HISTORY.c.person_id,
            HISTORY.c.turn_id,
            HISTORY.c.at,
        )
        .where(HISTORY.c.workspace_id == bindparam(BOUND), HISTORY.c.deal_id == bindparam("deal"))
        .order_by(HISTORY.c.id)
    )


@cache
def _answers() -> Select[*tuple[object, ...]]:
    return (
        select(_ANSWERS.c.question, _ANSWERS.c.text, _ANSWERS.c.person_id, _ANSWERS.c.at)
        .where(_ANSWERS.c.workspace_id == bindparam(BOUND), _ANSWERS.c.deal_id == bindparam("deal"))
        .order_by(_ANSWERS.c.id)
    )
