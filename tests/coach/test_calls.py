"""Which deal a call was about, and what is said of it: by the name alone, and never merging two customers."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.coach.days.calendars import calendar_of
from bot.coach.finding.calls import Call, Reported, ask_at, left_to_ask, meant
from bot.coach.known.deal_summary import DealSummary
from bot.coach.known.facts import DealStatus, PersonFacts
from bot.coach.known.habits import Habits
from bot.coach.moments.unasked import Occasion, compose
from bot.coach.turn.context import Context

ENDED = datetime(2026, 5, 11, 9, 0, tzinfo=UTC)
NOW = ENDED + timedelta(minutes=10)
BEFORE, AFTER = ENDED - timedelta(hours=1), ENDED + timedelta(minutes=5)
CALENDAR = calendar_of(Habits(), "Europe/Amsterdam")


def deal(
    name: str, topic: str | None = None, status: DealStatus = "open", touched: datetime = BEFORE
) -> DealSummary:
    called = f"{name}/{topic}" if topic else name
    return DealSummary(called, name, topic, status, date(2026, 5, 11), touched_at=touched)


KNOWN = (
    deal("Acme", "verlenging"),
    deal("Bolt", "licenties"),
    deal("Bolt", "uitbreiding"),
    deal("Cord Noord"),
    deal("Van Dijk & Zonen"),
    deal("Jansen"),
    deal("Dune", status="won"),
    deal("Edge", "pilot", status="lost"),
    deal("Edge", "uitrol"),
)


@pytest.mark.parametrize(
    ("account", "topic", "sure", "maybe"),
    [
        ("Acme", None, "Acme/verlenging", ()),
        ("ACME B.V.", None, "Acme/verlenging", ()),
        ("Acme", "verlenging", "Acme/verlenging", ()),
        ("Acme", "audit", None, ("Acme/verlenging",)),
        ("Acme International", None, None, ("Acme/verlenging",)),
        ("Bolt", None, None, ("Bolt/licenties", "Bolt/uitbreiding")),
        ("Bolt", "licenties", "Bolt/licenties", ()),
        ("Cord Zuid", None, None, ()),
        ("Van Dijk en Zonen", None, "Van Dijk & Zonen", ()),
        ("Janssen", None, None, ("Jansen",)),
        ("Edge", None, "Edge/uitrol", ()),
        ("Dune", None, "Dune", ()),
        ("Globex", None, None, ()),
        ("!", None, None, ()),
    ],
)
def test_a_deal_is_taken_where_it_is_sure_and_asked_where_a_name_comes_near(
    account: str, topic: str | None, sure: str | None, maybe: tuple[str, ...]
) -> None:
    found = meant(account, topic, KNOWN)
    assert found.sure == next((known for known in KNOWN if known.id == sure), None)
    assert tuple(known.id for known in found.maybe) == maybe


@pytest.mark.parametrize(
    ("account", "topic", "deals", "left"),
    [
        ("Acme", None, (deal("Acme"),), True),
        ("Acme", None, (deal("Acme", touched=AFTER),), False),
        ("Acme", None, (deal("Acme", touched=ENDED),), False),
        ("Acme International", None, (deal("Acme", touched=AFTER),), False),
        ("Acme Zuid", None, (deal("Acme Noord", touched=AFTER),), True),
        # Of another matter of theirs was told.
        ("Acme", "audit", (deal("Acme", "verlenging", touched=AFTER),), True),
        ("Acme", None, (deal("Acme", status="won"),), False),
        ("Acme", None, (deal("Acme", "a", status="won"), deal("Acme", "b")), True),
        ("Janssen", None, (deal("Jansen", status="won"),), True),
        ("Acme", None, (), True),
    ],
)
def test_whether_anything_is_left_to_ask(
    account: str, topic: str | None, deals: tuple[DealSummary, ...], left: bool
) -> None:
    assert (left_to_ask(Reported(Call("c", account, topic, ENDED), deals)) is not None) is left


def test_it_is_asked_about_at_once_within_their_hours_and_never_before_it_ended() -> None:
    call = Call("c", "Acme", None, ENDED)
    assert ask_at(call, ENDED - timedelta(minutes=4), CALENDAR) == ENDED
    assert ask_at(call, NOW, CALENDAR) == NOW
    late = Call("c", "Acme", None, ENDED + timedelta(hours=9))
    assert ask_at(late, late.ended_at, CALENDAR) == datetime(2026, 5, 12, 7, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("wanted", "told", "ended", "says", "again"),
    [
        (True, (), ENDED, True, None),
        (False, (), ENDED, False, None),
        (True, ("call:c",), ENDED, False, None),
        (True, (), NOW + timedelta(minutes=4), False, NOW + timedelta(minutes=4)),
    ],
)
def test_it_is_said_once_and_to_whom_wants_it(
    wanted: bool, told: tuple[str, ...], ended: datetime, says: bool, again: datetime | None
) -> None:
    person = PersonFacts("me", "Karin", "nl", True, Habits(call_ended=wanted))
    context = Context(NOW, "Europe/Amsterdam", person, "t")
    found = compose(
        Occasion(context, CALENDAR, told=frozenset(told)), (), (Reported(Call("c", "Acme", None, ended)),)
    )
    assert (found.message is not None) is says
    assert found.calls == {"c": again}
    assert found.claims == ((("call:c", None),) if says else ())
