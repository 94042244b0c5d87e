"""Reading the memory: a deal with everything current about it, lists of deals, candidates for a name, the history."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import cache
from typing import Any, Final, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    Select,
    Text,
    and_,
    bindparam,
    case,
    cast,
    func,
    literal_column,
    select,
)
from sqlalchemy.dialects.postgresql import aggregate_order_by

from bot.coach.days.calendars import zone_lived_by
from bot.coach.known.deal_summary import DealSummary
from bot.coach.known.facts import Deal, DealFacts
from bot.coach.words.reading import normalised_account
from storage.columns import Exact
from storage.prepared import Row
from storage.records import DEAL_FIELDS, DEALS, KINDS, NEXT_STEPS, Kind, records_of
from storage.tables import ConversationRow, table_of
from storage.tenancy import BOUND
from storage.transaction import Dialect, Transaction

R = TypeVar("R")
MOST_DEALS: Final = 50
# A long message names many words; its customer is nearly always among the first of them.
MOST_WORDS: Final = 128
# A statement exists for each of these numbers of words, so that none has to be built while somebody waits.
_ROOMS: Final = (8, 32, MOST_WORDS)
# So much of a word's beginning survives most slips of the finger.
STEM: Final = 3
# What is compared of a very long text; one that is longer is still stored whole.
MOST_CHARACTERS: Final = 20_000
LONGEST_KEY: Final = 200
_CONVERSATIONS: Final = table_of(ConversationRow)


def account_key(account: str) -> str:
    """The form in which customers' names are compared and indexed."""
    return _compared(account)[:LONGEST_KEY]


def _compared(text: str) -> str:
    return normalised_account(text)


def load_facts(transaction: Transaction, deal_id: str, owner: str | None) -> DealFacts | None:
    """The deal with its current records, or None when it is not this owner's (any owner of the workspace for None)."""
    return ask_for_facts(transaction, deal_id, owner)()


def ask_for_facts(
    transaction: Transaction, deal_id: str, owner: str | None
) -> Callable[[], DealFacts | None]:
    """As `load_facts`, with what else is asked until somebody wants to have it."""
    asked = transaction.later(
        _deal(owner is not None, transaction.dialect),
        deal=deal_id,
        **({} if owner is None else {"owner": owner}),
    )
    return lambda: _facts(asked.result().first())


def _facts(row: Row | None) -> DealFacts | None:
    if row is None:
        return None
    deal, records = row[: len(DEAL_FIELDS)], row[len(DEAL_FIELDS) :]
    steps, positions, people, next_steps, actions, competitors, questions = (
        records_of(kind, listed) for kind, listed in zip(KINDS, records, strict=True)
    )
    return DealFacts(
        Deal(**dict(zip(DEAL_FIELDS, deal, strict=True))),
        steps,
        positions,
        people,
        next_steps,
        actions,
        competitors,
        questions,
    )


@cache
def _deal(owned: bool, dialect: Dialect) -> Select[*tuple[object, ...]]:
    """The deal's own row, and each kind of its records as one JSON list: a turn asks once instead of eight times."""
    listed = (_as_list(kind, dialect) for kind in KINDS)
    statement = select(*(DEALS.c[name] for name in DEAL_FIELDS), *listed).where(
        DEALS.c.workspace_id == bindparam(BOUND), DEALS.c.id == bindparam("deal")
    )
    return statement.where(DEALS.c.owner == bindparam("owner")) if owned else statement


def _as_list(kind: Kind[R], dialect: Dialect) -> ScalarSelect[str]:
    """The deal's current records of a kind, in their order, as the text of a JSON list of lists."""
    table = kind.table
    of_the_deal = [table.c.workspace_id == bindparam(BOUND), table.c.deal_id == bindparam("deal")]
    if kind.removable:
        of_the_deal.append(table.c.removed.is_(False))
    order = (*((table.c.order,) if kind.ordered else ()), table.c.rank)
    values = [
        cast(table.c[name], Text) if isinstance(table.c[name].type, Exact) else table.c[name]
        for name in kind.columns
    ]
    if dialect == "postgresql":
        ordered = aggregate_order_by(func.json_build_array(*values), *order)
        return select(cast(func.json_agg(ordered), Text)).where(*of_the_deal).scalar_subquery()
    each = select(func.json_array(*values).label("record")).where(*of_the_deal).order_by(*order).subquery()
    return select(func.json_group_array(func.json(each.c.record), type_=Text())).scalar_subquery()


@cache
def _summaries(*, plans: bool) -> Select[*tuple[object, ...]]:
    """The owner's deals with whether the owner's walk through each is unfinished, the most recently touched first.

    With `plans` also when the coach speaks next, and how their next step slipped.
    """
    theirs = and_(
        _CONVERSATIONS.c.workspace_id == DEALS.c.workspace_id,
        _CONVERSATIONS.c.person_id == DEALS.c.owner,
        _CONVERSATIONS.c.deal_id == DEALS.c.id,
    )
    planned = (DEALS.c.ask_at, _of_next_step("slips"), _of_next_step("slip_reasons")) if plans else ()
    return (
        select(
            DEALS.c.id,
            DEALS.c.account,
            DEALS.c.topic,
            DEALS.c.status,
            DEALS.c.touched_at,
            DEALS.c.pointer,
            DEALS.c.next_step,
            DEALS.c.next_step_last,
            DEALS.c.open_questions,
            func.coalesce(_CONVERSATIONS.c.unfinished, False),
            *planned,
        )
        .select_from(DEALS.outerjoin(_CONVERSATIONS, theirs))
        .where(
            DEALS.c.workspace_id == bindparam(BOUND),
            DEALS.c.owner == bindparam("owner"),
            DEALS.c.status != literal_column("'dropped'"),
        )
        .order_by(DEALS.c.touched_n.desc())
        .limit(bindparam("most"))
    )


def _of_next_step(name: str) -> ScalarSelect[Any]:
    """A field of the customer's next step, the latest recorded of those that are to come."""
    steps = NEXT_STEPS.table
    to_come = (
        steps.c.workspace_id == DEALS.c.workspace_id,
        steps.c.deal_id == DEALS.c.id,
        steps.c.removed.is_(False),
        steps.c.happened.is_(None),
    )
    latest = select(steps.c[name]).where(*to_come).order_by(steps.c.rank.desc()).limit(1)
    return latest.correlate(DEALS).scalar_subquery()


def recent_deals(transaction: Transaction, owner: str, zone: str, limit: int) -> tuple[DealSummary, ...]:
    """The owner's deals, the most recently touched first; days are those of `zone`."""
    return _listed(transaction.run(_summaries(plans=True), owner=owner, most=limit), zone)


def likely_deals(transaction: Transaction, owner: str, zone: str, text: str) -> tuple[DealSummary, ...]:
    """At most 50 of the owner's deals: those whose customer's name fits words of `text`, then the recent ones.

    Generous on purpose: the core decides which of them is meant. A name counts when all of it stands in the text, or
    when words of it begin like words of the text.
    """
    return ask_for_likely(transaction, owner, zone, text)()


def ask_for_likely(
    transaction: Transaction, owner: str, zone: str, text: str
) -> Callable[[], tuple[DealSummary, ...]]:
    """As `likely_deals`, with what else is asked until somebody wants to have them."""
    words = _compared(text[:MOST_CHARACTERS]).split()
    patterns = list(dict.fromkeys(_pattern(word) for word in words))[:MOST_WORDS]
    room = next(size for size in _ROOMS if size >= len(patterns))
    filled: list[str | None] = [*patterns, *([None] * (room - len(patterns)))]
    asked = transaction.later(
        _likely(room),
        owner=owner,
        most=MOST_DEALS,
        said=f" {' '.join(words)} ",
        **{f"like_{place}": pattern for place, pattern in enumerate(filled)},
    )
    return lambda: _listed(asked.result(), zone)


def _pattern(word: str) -> str:
    """What a name must hold to have a word that begins like this one; a very short word must be there whole."""
    return f"% {word[:STEM]}%" if len(word) >= STEM else f"% {word} %"


@cache
def _likely(room: int) -> Select[*tuple[object, ...]]:
    """The list with room for so many patterns, the best fit first; unused ones are NULL and fit nothing.

    What is the same every time stands in it as it is: PostgreSQL's driver reads a statement with more than fifty values
    anew each time.
    """
    space: ColumnElement[str] = literal_column("' '", Text)
    one: ColumnElement[int] = literal_column("1")
    none: ColumnElement[int] = literal_column("0")
    spaced = space + DEALS.c.account_key + space
    whole = bindparam("said", type_=Text()).contains(spaced)
    begins = [spaced.like(bindparam(f"like_{place}", type_=Text())) for place in range(room)]
    # A name that stands in the text whole comes before any that only shares words with it; then the most words count.
    fit: ColumnElement[int] = case((whole, literal_column(str(MOST_WORDS))), else_=none)
    for shared in begins:
        fit += case((shared, one), else_=none)
    return _summaries(plans=False).order_by(None).order_by(fit.desc(), DEALS.c.touched_n.desc())


def _listed(rows: Iterable[Row], zone: str) -> tuple[DealSummary, ...]:
    calendar = zone_lived_by(zone)
    return tuple(_summary(row, calendar) for row in rows)


def _summary(row: Row, calendar: ZoneInfo) -> DealSummary:
    deal_id, account, topic, status, touched, pointer, step, step_last, questions, unfinished, *plans = row
    ask_at, slips, reasons = plans or (None, None, None)
    return DealSummary(
        deal_id,
        account,
        topic,
        status,
        _day(touched, calendar),
        pointer,
        step,
        step_last,
        questions,
        unfinished,
        None if ask_at is None else _day(ask_at, calendar),
        slips or 0,
        reasons or (),
        touched,
    )


def _day(at: datetime, calendar: ZoneInfo) -> date:
    return at.astimezone(calendar).date()
