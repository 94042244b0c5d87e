"""Whatever is asked, and with whatever ids: what belongs to another workspace or another person is as if it were not there.

Every operation of a unit of work, of a look and of the store stands in a list below with how it is asked. The lists are
held against the operations there are, so that a new one must say how it keeps people apart.
"""

import inspect
import re
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from typing import Any, Final, cast, get_args

import pytest

from bot.coach.finding.calls import Call
from bot.coach.known import facts as f
from bot.coach.known.habits import Habits
from bot.coach.turn import effects as fx
from bot.coach.turn.effects import Effect
from bot.coach.turn.replies import Line, Message
from bot.coach.turn.state import Conversation
from bot.errors import NextstepError
from bot.ports import Identity, Store, UnitOfWork
from bot.unasked import CallSignal
from storage.engine import SqlStore
from storage.exporting import Entry
from storage.reading import KnownPerson, Reading
from storage.sql import SqlUnitOfWork
from storage.transaction import Later, Transaction
from storage.workspaces import workspace_id_of
from tests.storage.rooms import NOW, TODAY, run
from tests.support.places import Place, Rows

CANARY: Final = "kanariepiet"
# Everything of Vera's has this one id, whatever kind of thing it is; nothing anywhere has the other.
THEIRS, ABSENT = "theirs-7c1", "absent-7c1"
VERA = Identity("terminal", "veras", THEIRS, CANARY, "nl", "Europe/Amsterdam")
_NUMBERS: Final = count(1)
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\d ")


@dataclass(frozen=True)
class Asked:
    """One way to ask for an operation, given an id. `ask` is called in a turn that has a speaker, unless `unknown`.

    `stores`: it is taken, and stores something of the asker's own. `own`: it speaks of nothing but the asker. `between`: it
    is what people of one workspace do together, so that a colleague is there on purpose.
    """

    operation: str
    ask: Callable[[UnitOfWork, str], object]
    stores: bool = False
    own: bool = False
    unknown: bool = False
    between: bool = False

    def __str__(self) -> str:
        return self.operation


def _about_a_deal(found: str) -> tuple[Effect, ...]:
    """One effect of every kind that is about a deal."""
    return (
        fx.PutStep(found, f.BuyingStep(found, CANARY, 0)),
        fx.PutPosition(found, f.Position(found, TODAY, step_id=found)),
        fx.PutPerson(found, f.Person(found, CANARY, "CFO")),
        fx.PutNextStep(found, f.NextStep(found, CANARY, "w1", last=TODAY)),
        fx.PutAction(found, f.OurAction(found, CANARY)),
        fx.PutCompetitor(found, f.Competitor(found, CANARY, "vendor")),
        fx.PutOpenQuestion(found, f.OpenQuestion(found, "budget", TODAY, CANARY)),
        fx.SlipRecorded(found, found, "2026-05-04", "2026-06-01", CANARY),
        fx.SlipExplained(found, found, CANARY),
        fx.KeepAnswer("q1", CANARY, found),
        fx.KeepAnswer(fx.REMARK, CANARY, found),
        fx.DropRemark(found, 1),
    )


def _deal_of(owner: str) -> Callable[[str], Effect]:
    return lambda found: fx.PutDeal(f.Deal(found, "Acme", owner))


# An effect with how it is stored: refused where the id is not the speaker's, or taken as the speaker's own.
EFFECTS: Final[tuple[tuple[Callable[[str], Effect], bool, bool], ...]] = (
    *((lambda found, n=n: _about_a_deal(found)[n], False, False) for n in range(len(_about_a_deal("")))),
    (_deal_of(THEIRS), False, False),
    (_deal_of("me"), True, False),
    (lambda _: fx.KeepAnswer("q1", "iets"), True, True),
    (lambda _: fx.SetLanguage("en"), True, True),
    (lambda _: fx.SetHabits(Habits(paused_until=TODAY)), True, True),
    (lambda _: fx.NoticeShown(), True, True),
    (lambda found: fx.TakeOver(found, found), False, True),
    (lambda found: fx.DeclineOffer(found, found), False, True),
    (lambda found: fx.TellColleague(found, Message((Line("hello"),), "nl")), False, True),
)


def _applied(make: Callable[[str], Effect], stores: bool, own: bool) -> Asked:
    def ask(unit: UnitOfWork, found: str) -> None:
        unit.apply(make(found), turn_id="a-turn", now=NOW)

    return Asked("apply", ask, stores, own, between=isinstance(make("x"), fx.TellColleague))


def _put_out(unit: UnitOfWork, found: str) -> None:
    unit.queue(Message((Line("hello"),), "nl"), key=found, now=NOW)


def _put_out_and_claimed(unit: UnitOfWork, found: str) -> object:
    unit.queue(Message((Line("hello"),), "nl"), key=f"{found}-again", now=NOW)
    return [(row.key, row.recipient) for row in unit.claim_queued(owner="me")]


UNIT: Final = (
    Asked("first_time", lambda unit, found: unit.first_time([found]), stores=True),
    Asked("first_time", lambda unit, found: unit.first_time([found, "of-my-own"]), stores=True, unknown=True),
    Asked(
        "first_time",
        lambda unit, found: unit.first_time([found], by=replace(VERA, external_id=found), now=NOW),
        stores=True,
        unknown=True,
    ),
    Asked(
        "speaker",
        lambda unit, found: unit.speaker(replace(VERA, external_id=found, name="me"), new_id=found, now=NOW),
        stores=True,
        unknown=True,
    ),
    Asked(
        "knows", lambda unit, found: unit.knows(replace(VERA, external_id=found)), unknown=True, between=True
    ),
    Asked("posted", lambda unit, found: unit.posted(f"{found}-ref")),
    Asked("conversation", lambda unit, found: unit.conversation(found)),
    Asked("lobby", lambda unit, _: unit.lobby()),
    Asked("deals", lambda unit, _: unit.deals()),
    Asked("deals_like", lambda unit, _: unit.deals_like(CANARY)),
    Asked("deal", lambda unit, found: unit.deal(found)),
    Asked("each_deal", lambda unit, found: unit.each_deal((found, CANARY))),
    Asked("deal_and_like", lambda unit, found: unit.deal_and_like(found, CANARY)),
    Asked("colleagues_like", lambda unit, _: unit.colleagues_like(CANARY), own=True, between=True),
    Asked("offers", lambda unit, _: unit.offers(), own=True),
    Asked("remarks", lambda unit, found: unit.remarks(found)),
    Asked("changes", lambda unit, found: unit.changes(found)),
    Asked("told", lambda unit, found: unit.told(found)),
    Asked("save", lambda unit, found: unit.save(Conversation(found, None, 1), seen=0, now=NOW), stores=True),
    Asked("save", lambda unit, found: unit.save(Conversation(found, None, 2), seen=1, now=NOW)),
    Asked("save", lambda unit, found: unit.save(Conversation(found, found, 2), seen=1, now=NOW)),
    Asked("save", lambda unit, found: unit.save(Conversation("mine", found, 1), seen=0, now=NOW)),
    *(_applied(*effect) for effect in EFFECTS),
    Asked("queue", _put_out, stores=True),
    Asked("claim_queued", _put_out_and_claimed, stores=True),
    Asked("home", lambda unit, _: unit.home("me"), own=True),
    Asked("home_looked_at_by", lambda unit, found: unit.home_looked_at_by(found), between=True),
    Asked("take_over", lambda unit, _: unit.take_over(), own=True),
)
SOMEBODY: Final = KnownPerson("", "me", "me", "nl", "Europe/Amsterdam", Habits())
READING: Final[tuple[tuple[str, Callable[[Reading, str], object]], ...]] = (
    ("people", lambda view, _: [person for person in view.people() if person.external_id != "me"]),
    ("person", lambda view, found: view.person(found)),
    ("home_drawn_by", lambda view, found: view.home_drawn_by(found)),
    ("deals", lambda view, _: view.deals()),
    ("deals", lambda view, found: view.deals(found)),
    ("history", lambda view, found: view.history(found)),
    ("answers", lambda view, found: view.answers(found)),
    ("calls", lambda view, found: view.calls(replace(SOMEBODY, id=found))),
    ("is_settled", lambda view, found: [CANARY] if view.is_settled(f"{found}-sent") else []),
)


def _listed(found: Iterator[Entry] | None) -> list[Entry] | None:
    return None if found is None else list(found)


async def _pieces(found: AsyncIterator[str]) -> str | None:
    """What came; None for nothing."""
    return "".join([text async for text in found]) or None


STORE: Final[tuple[tuple[str, Callable[[SqlStore, tuple[str, str], str], object]], ...]] = (
    ("export_person", lambda store, there, found: _listed(store.export_person(there, found))),
    ("export_table", lambda store, there, found: run(_pieces(store.export_table(there, found)))),
    ("erase_person", lambda store, there, found: store.erase_person(there, found, now=NOW)),
    ("erase", lambda store, there, found: run(store.erase(there, found, now=NOW))),
    ("home_drawn_by", lambda store, there, found: run(store.home_drawn_by(there, found))),
    ("erase_contact", lambda store, there, _: store.erase_contact(there, CANARY, now=NOW)),
)
# What is told of somebody's call by their address: `test_calls` shows that no other workspace's people are found by it.
TOLD_OF: Final = {"take_call"}
# These open a unit of work or a look, which the lists above are about.
OPENING: Final = {"write", "read"}
# These are for delivery, upkeep and the program itself: over all workspaces on purpose.
CROSSING: Final = {
    "gather",
    "next_due",
    "due",
    "unasked",
    "compose",
    "claim",
    "settle",
    "renew",
    "forget_old",
    "count_old",
    "expire",
    "backlog",
    "can_write",
    "everybody",
    "close",
    "shut",
}


# -- the lists are whole -----------------------------------------------------------------------------------------------


def _operations(of: type) -> set[str]:
    return {name for name, member in vars(of).items() if inspect.isfunction(member) and name[0] != "_"}


def test_every_operation_of_a_unit_of_work_is_asked() -> None:
    assert {asked.operation for asked in UNIT} == _operations(UnitOfWork)


def test_every_effect_is_applied() -> None:
    assert {type(make("x")) for make, *_ in EFFECTS} == set(get_args(Effect))


def test_every_look_is_taken() -> None:
    assert {name for name, _ in READING} == _operations(Reading)


def test_every_operation_of_the_store_is_asked_or_crosses_workspaces_on_purpose() -> None:
    within = {
        name
        for name in _operations(SqlStore)
        if "workspace" in inspect.signature(getattr(SqlStore, name)).parameters
    }
    assert within == OPENING | TOLD_OF | {name for name, _ in STORE}
    assert _operations(SqlStore) - within == CROSSING
    assert _operations(Store) <= within | CROSSING


# -- asking ------------------------------------------------------------------------------------------------------------


class Undone(Exception):  # noqa: N818 - reads as what is the case
    """Ends a turn so that nothing of it stays; `args[0]` is what came of it."""


@pytest.fixture(scope="module")
def veras(shared_store: SqlStore) -> SqlStore:
    """A store in which Vera, alone in her workspace, has one of everything."""

    def turn(unit: UnitOfWork) -> None:
        unit.first_time([THEIRS])
        unit.speaker(replace(VERA, email="vera@example.com"), new_id=THEIRS, now=NOW)
        wanted = fx.SetHabits(Habits(call_ended=True))
        for effect in (fx.PutDeal(f.Deal(THEIRS, CANARY, THEIRS)), *_about_a_deal(THEIRS), wanted):
            unit.apply(effect, turn_id=THEIRS, now=NOW)
        unit.home(CANARY, 1)
        unit.save(Conversation(THEIRS, THEIRS, 1, came_from=(THEIRS, CANARY)), seen=0, now=NOW)
        unit.save(Conversation("lobby", None, 1, came_from=(THEIRS, CANARY)), seen=0, now=NOW)
        unit.queue(Message((Line("said", (("text", CANARY),)),), "nl"), key=f"{THEIRS}-sent", now=NOW)
        unit.queue(Message((Line("said", (("text", CANARY),)),), "nl"), key=THEIRS, now=NOW)

    run(shared_store.write(_home(VERA), turn))
    call = Call("call-1", CANARY, None, NOW)
    assert run(shared_store.take_call(_home(VERA), CallSignal(call, "vera@example.com", "hash"), now=NOW))
    (sent,) = run(shared_store.claim(recipient=THEIRS, owner="veras", now=NOW))
    assert run(shared_store.settle(sent, "sent", now=NOW, external_ref=f"{THEIRS}-ref"))
    return shared_store


def _home(who: Identity) -> tuple[str, str]:
    return who.channel, who.workspace


def _stranger(store: SqlStore) -> Identity:
    """Somebody in a workspace of their own, who has been here before."""
    return _introduced(
        store, Identity("terminal", f"w{next(_NUMBERS):05}", "me", "me", "nl", "Europe/Amsterdam")
    )


def _colleague(store: SqlStore) -> Identity:
    """Somebody in Vera's own workspace, who has been here before."""
    return _introduced(store, replace(VERA, external_id=f"me{next(_NUMBERS):05}", name="me"))


def _introduced(store: SqlStore, who: Identity) -> Identity:
    run(store.write(_home(who), lambda unit: unit.speaker(who, new_id=who.external_id, now=NOW)))
    return who


def _outcome(store: SqlStore, who: Identity, asked: Asked, found: str, *, stays: bool = True) -> str:
    """What came of asking with this id, a refusal included, in words that do not tell the ids apart."""

    def turn(unit: UnitOfWork) -> object:
        if not asked.unknown:
            unit.speaker(who, new_id=who.external_id, now=NOW)
        came = asked.ask(unit, found)
        if not stays:
            cast("SqlUnitOfWork", unit).flush()
            raise Undone(came)
        return came

    return _plain(lambda: run(store.write(_home(who), turn)), who, found)


def _plain(call: Callable[[], object], who: Identity, found: str) -> str:
    came: object
    try:
        came = call()
    except Undone as undone:
        came = undone.args[0]
    except NextstepError as error:
        came = (type(error).__name__, str(error))
    return _alike(came, who, found)


def _alike(told: object, who: Identity, found: str) -> str:
    names = {found: "the id", workspace_id_of(_home(who)): "the workspace", who.external_id: "the asker"}
    text = repr(told)
    for name, plain in names.items():
        text = text.replace(name, plain)
    return text


def _of_others(dump: dict[str, Rows], *askers: Identity) -> dict[str, Rows]:
    """The rows without those of the askers' own workspaces."""
    own = {workspace_id_of(_home(who)) for who in askers}
    return {table: [row for row in rows if own.isdisjoint(row)] for table, rows in dump.items()}


def _own(dump: dict[str, Rows], who: Identity, found: str) -> list[str]:
    """The texts in the rows of the asker's own workspace."""
    own = workspace_id_of(_home(who))
    rows = [(table, *_texts(row)) for table, held in dump.items() for row in held if own in row]
    return sorted(_alike(row, who, found).replace(who.workspace, "the workspace") for row in rows)


def _texts(row: tuple[object, ...]) -> list[str]:
    return [value for value in row if isinstance(value, str) and not _INSTANT.match(value)]


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the database is asked, in order, with the batches in which it is sent: as much work takes as long."""
    told: list[str] = []
    wait, send = Transaction._wait, Transaction.send

    def waited(self: Transaction, *what: Any) -> Later:
        one = wait(self, *what)
        told.append(one.prepared.sql)
        return one

    def sent(self: Transaction) -> None:
        told.append("sent")
        send(self)

    monkeypatch.setattr(Transaction, "_wait", waited)
    monkeypatch.setattr(Transaction, "send", sent)
    return told


@pytest.mark.parametrize("asked", UNIT, ids=str)
def test_what_is_in_another_workspace_takes_as_much_work_as_what_is_nowhere(
    veras: SqlStore, work: list[str], asked: Asked
) -> None:
    """Whoever tries ids learns nothing from how long the answer takes."""
    foreign, absent = _stranger(veras), _stranger(veras)
    work.clear()
    _outcome(veras, foreign, asked, THEIRS)
    for_theirs = tuple(work)
    work.clear()
    _outcome(veras, absent, asked, ABSENT)
    assert for_theirs == tuple(work)
    assert for_theirs


@pytest.mark.parametrize("asked", UNIT, ids=str)
def test_what_is_in_another_workspace_is_as_if_it_were_not_there(
    veras: SqlStore, shared_place: Place, asked: Asked
) -> None:
    foreign, absent = _stranger(veras), _stranger(veras)
    before = shared_place.dump()
    came = _outcome(veras, foreign, asked, THEIRS)
    assert came == _outcome(veras, absent, asked, ABSENT)
    assert CANARY not in came
    after = shared_place.dump()
    if asked.stores:
        assert after != before
        assert _of_others(after, foreign, absent) == _of_others(before, foreign, absent)
        assert _own(after, foreign, THEIRS) == _own(after, absent, ABSENT)
    else:
        assert after == before


@pytest.mark.parametrize(
    "asked", [asked for asked in UNIT if not asked.stores and not asked.between], ids=str
)
def test_what_is_a_colleagues_is_as_if_it_were_not_there(
    veras: SqlStore, shared_place: Place, asked: Asked
) -> None:
    colleague = _colleague(veras)
    before = shared_place.dump()
    came = _outcome(veras, colleague, asked, THEIRS)
    assert came == _outcome(veras, colleague, asked, ABSENT)
    assert CANARY not in came
    assert shared_place.dump() == before


@pytest.mark.parametrize("asked", [asked for asked in UNIT if not asked.own], ids=str)
def test_to_its_owner_it_is_there(veras: SqlStore, shared_place: Place, asked: Asked) -> None:
    """Otherwise the tests above would show nothing."""
    before = shared_place.dump()
    came = _outcome(veras, VERA, asked, THEIRS, stays=False)
    assert "TenantLeak" not in came
    assert shared_place.dump() == before
    assert came != _outcome(veras, _stranger(veras), asked, ABSENT, stays=False)


@pytest.mark.parametrize(("name", "look"), READING, ids=[name for name, _ in READING])
def test_a_look_sees_its_own_workspace_only(
    veras: SqlStore, shared_place: Place, name: str, look: Callable[[Reading, str], object]
) -> None:
    def seen(who: Identity, found: str) -> str:
        return _plain(lambda: run(veras.read(_home(who), lambda view: look(view, found))), who, found)

    foreign, absent = _stranger(veras), _stranger(veras)
    before = shared_place.dump()
    assert seen(foreign, THEIRS) == seen(absent, ABSENT)
    assert seen(foreign, THEIRS) in {"()", "[]", "None"}, name
    assert CANARY in seen(VERA, THEIRS)
    assert shared_place.dump() == before


@pytest.mark.parametrize(("name", "ask"), STORE, ids=[name for name, _ in STORE])
def test_who_is_in_another_workspace_can_be_neither_exported_nor_erased(
    veras: SqlStore,
    shared_place: Place,
    name: str,
    ask: Callable[[SqlStore, tuple[str, str], str], object],
) -> None:
    def came(who: Identity, found: str) -> str:
        return _plain(lambda: ask(veras, _home(who), found), who, found)

    foreign, absent = _stranger(veras), _stranger(veras)
    before = shared_place.dump()
    assert came(foreign, THEIRS) == came(absent, ABSENT)
    assert came(foreign, THEIRS) in {"None", "{}"}, name
    assert shared_place.dump() == before
    assert not shared_place.erasures.exists()


def test_its_own_people_can_be_exported_and_erased(place: Place) -> None:
    """Otherwise the test above would show nothing."""
    with place.opened() as store:
        _introduced(store, VERA)
        contact = fx.PutPerson("d1", f.Person("c1", CANARY))

        def turn(unit: UnitOfWork) -> None:
            unit.speaker(VERA, new_id=THEIRS, now=NOW)
            unit.home(CANARY, 1)
            for effect in (fx.PutDeal(f.Deal("d1", "Acme", THEIRS)), contact):
                unit.apply(effect, turn_id="t1", now=NOW)

        in_order = (
            "export_person",
            "export_table",
            "home_drawn_by",
            "erase_contact",
            "erase_person",
            "erase",
        )
        order = {name: place for place, name in enumerate(in_order)}
        for name, ask in sorted(STORE, key=lambda named: order[named[0]]):
            if name in {"export_person", "erase"}:
                run(store.write(_home(VERA), turn))
            assert ask(store, _home(VERA), THEIRS)
