"""A deal that goes to a colleague: who there is, what is offered to whom, and the change of owner.

A colleague sees of an offered deal its name and who offers it. What was typed about it stays with who typed it.
"""

from dataclasses import replace
from functools import cache
from typing import Any, Final, cast

from sqlalchemy import Select, Text, Update, and_, bindparam, func, or_, select, update

from bot.coach.known.facts import Colleague, DealFacts
from bot.coach.turn.context import Offer
from bot.coach.turn.effects import PutDeal, PutNextStep
from bot.coach.understanding.text import Language, utterance
from storage.faults import DealNotFound
from storage.records import DEALS
from storage.tables import PersonRow, table_of
from storage.tenancy import BOUND
from storage.transaction import Transaction

_PERSONS: Final = table_of(PersonRow)
MOST_COLLEAGUES: Final = 200
# So much of a name's beginning is compared here; the core decides who is meant.
_STEM: Final = 2
_WORDS: Final = 3


def colleagues_like(transaction: Transaction, person_id: str, text: str) -> tuple[Colleague, ...]:
    """The others in the workspace whose name has a word that begins like one of `text`, generous on purpose."""
    stems = [f"%{word[:_STEM]}%" for word in utterance(text).words[:_WORDS]]
    filled = [*stems, *([None] * (_WORDS - len(stems)))]
    found = transaction.run(
        _colleagues(), person=person_id, **{f"like_{place}": stem for place, stem in enumerate(filled)}
    )
    return tuple(_colleague(*row) for row in found)


def offers_to(transaction: Transaction, person_id: str) -> tuple[Offer, ...]:
    """The deals that colleagues offer to this person, and whose they are."""
    found = transaction.run(_offers(), person=person_id)
    return tuple(Offer(deal_id, account, topic, _colleague(*by)) for deal_id, account, topic, *by in found)


def next_order(transaction: Transaction, person_id: str) -> int | None:
    """The place of one more message to a colleague, whose row is locked; None where there is no such colleague."""
    transaction.run(_counted(), person=person_id)
    return next(iter(transaction.run(_counter(), person=person_id).scalars()), None)


def take_over(transaction: Transaction, deal_id: str, *, giver: str, taker: str) -> None:
    """Make the deal the taker's own, if the giver offers it to them.

    Raises:
        DealNotFound: when it is not offered to them by the giver (any more).
    """
    if transaction.run(_taken_over(), deal=deal_id, giver=giver, taker=taker).rowcount != 1:
        raise DealNotFound


def decline(transaction: Transaction, deal_id: str, *, giver: str, taker: str) -> None:
    """End the giver's offer of the deal to the taker.

    Raises:
        DealNotFound: when it is not offered to them by the giver (any more).
    """
    if transaction.run(_declined(), deal=deal_id, giver=giver, taker=taker).rowcount != 1:
        raise DealNotFound


def made_own(facts: DealFacts) -> tuple[PutDeal | PutNextStep, ...]:
    """What changes in a deal with its owner: the offer is over, and how the former owner wanted to be asked goes with them."""
    step = facts.next_step
    deal = replace(facts.deal, offered_to=None, coached=None, asked=0, asked_on=None, quiet_until=None)
    changed = (PutDeal(deal),)
    if step is None:
        return changed
    asked_anew = replace(step, asked=0, asked_on=None, quiet_until=None, never=False)
    return (*changed, PutNextStep(facts.deal.id, asked_anew)) if asked_anew != step else changed


def _colleague(person_id: str, name: str, language: str) -> Colleague:
    return Colleague(person_id, name, cast("Language", language))


@cache
def _colleagues() -> Select[*tuple[Any, ...]]:
    begins = [
        func.lower(_PERSONS.c.name, type_=Text()).like(bindparam(f"like_{place}", type_=Text()))
        for place in range(_WORDS)
    ]
    return (
        select(_PERSONS.c.id, _PERSONS.c.name, _PERSONS.c.language)
        .where(
            _PERSONS.c.workspace_id == bindparam(BOUND), _PERSONS.c.id != bindparam("person"), or_(*begins)
        )
        .order_by(_PERSONS.c.name, _PERSONS.c.id)
        .limit(MOST_COLLEAGUES)
    )


@cache
def _offers() -> Select[*tuple[Any, ...]]:
    owner = and_(_PERSONS.c.workspace_id == DEALS.c.workspace_id, _PERSONS.c.id == DEALS.c.owner)
    return (
        select(
            DEALS.c.id, DEALS.c.account, DEALS.c.topic, _PERSONS.c.id, _PERSONS.c.name, _PERSONS.c.language
        )
        .select_from(DEALS.join(_PERSONS, owner))
        .where(DEALS.c.workspace_id == bindparam(BOUND), DEALS.c.offered_to == bindparam("person"))
        .order_by(DEALS.c.account, DEALS.c.id)
    )


@cache
def _counted() -> Update:
    one = (_PERSONS.c.workspace_id == bindparam(BOUND)) & (_PERSONS.c.id == bindparam("person"))
    return update(_PERSONS).where(one).values(outbox_counter=_PERSONS.c.outbox_counter + 1)


@cache
def _counter() -> Select[*tuple[Any, ...]]:
    one = (_PERSONS.c.workspace_id == bindparam(BOUND)) & (_PERSONS.c.id == bindparam("person"))
    return select(_PERSONS.c.outbox_counter).where(one)


def _offered() -> tuple[Any, ...]:
    return (
        DEALS.c.workspace_id == bindparam(BOUND),
        DEALS.c.id == bindparam("deal"),
        DEALS.c.owner == bindparam("giver"),
        DEALS.c.offered_to == bindparam("taker"),
    )


@cache
def _taken_over() -> Update:
    return update(DEALS).where(*_offered()).values(owner=bindparam("taker"))


@cache
def _declined() -> Update:
    return update(DEALS).where(*_offered()).values(offered_to=None)
