"""A call that ended, as another system reported it: which deal of the person's own it was about, and what is left to ask.

The customer's name is compared as in a conversation: a known deal is only taken where it is sure, and two customers are
never taken for one. Where a name only comes near, it is asked.
"""

from collections.abc import Sequence
from datetime import datetime

from bot.coach.basics.record import record
from bot.coach.days.calendars import Calendar
from bot.coach.finding import naming
from bot.coach.known.deal_summary import DealSummary
from bot.coach.turn.replies import Values, values
from bot.coach.understanding.readings import DealReading, KnownDeal
from bot.coach.words.reading import SURE_OF_DEAL, match_account


@record
class Call:
    """A call with a customer that ended at an instant; `id`, `account` and `topic` are the other system's own words."""

    id: str
    account: str
    topic: str | None
    ended_at: datetime


@record
class Reported:
    """A call with the deals of the person's own that it may have been about, more of them rather than fewer."""

    call: Call
    deals: tuple[DealSummary, ...] = ()


@record
class Meant:
    """Which deals a call was about: the one that it is for certain, else those that its name may mean."""

    sure: DealSummary | None = None
    maybe: tuple[DealSummary, ...] = ()


def meant(account: str, topic: str | None, deals: Sequence[DealSummary]) -> Meant:
    """The deals of the person's own that a customer's name means. Of one customer's deals an open one comes first."""
    reading = _reading(account, topic, deals)
    fitting = _fitting(reading, tuple(deals))
    still_open = [deal for deal in fitting if deal.status == "open"]
    fitting = still_open or fitting
    if len(fitting) == 1 and _is_sure(reading, fitting[0]):
        return Meant(fitting[0])
    return Meant(maybe=tuple(fitting))


def left_to_ask(reported: Reported) -> Meant | None:
    """What the call was about; None where nothing is left to ask: they told of it since, or the deal is closed."""
    call, deals = reported.call, reported.deals
    reading = _reading(call.account, call.topic, deals)
    fitting = _fitting(reading, deals)
    for_certain = [deal for deal in fitting if _is_sure(reading, deal)]
    closed = bool(for_certain) and all(deal.status != "open" for deal in for_certain)
    if closed or any(_told_since(call, reading, deal) for deal in fitting):
        return None
    return meant(call.account, call.topic, deals)


def ask_at(call: Call, now: datetime, calendar: Calendar) -> datetime:
    """The first instant, not before `now`, at which the person may be asked about it: at once within their hours."""
    return calendar.next_moment(max(call.ended_at, now))


def named(account: str, topic: str | None) -> Values:
    """Customer and topic as values, for words that show them and for whoever opens the deal by them."""
    return values(customer=account) if topic is None else values(customer=account, topic=topic)


def _reading(account: str, topic: str | None, deals: Sequence[DealSummary]) -> DealReading:
    known = [KnownDeal(deal.id, deal.account, deal.topic) for deal in deals]
    return DealReading(account, topic, match_account(account, topic, known))


def _fitting(reading: DealReading, deals: tuple[DealSummary, ...]) -> list[DealSummary]:
    return naming.fitting_deals(reading, deals) or naming.near_deals(reading.account, deals)


def _is_sure(reading: DealReading, deal: DealSummary) -> bool:
    scores = {match.deal_id: match.score for match in reading.matches}
    return scores.get(deal.id, 0.0) >= SURE_OF_DEAL and not naming.other_topic(reading, deal)


def _told_since(call: Call, reading: DealReading, deal: DealSummary) -> bool:
    told = deal.touched_at is not None and deal.touched_at >= call.ended_at
    return told and not naming.other_topic(reading, deal)
