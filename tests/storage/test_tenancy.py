"""The guard refuses a statement that reaches beyond its workspace; removing the guard makes these fail.

What each operation answers about another workspace is in `test_foreign`.
"""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import (
    Connection,
    Engine,
    Executable,
    TextClause,
    and_,
    bindparam,
    delete,
    exists,
    insert,
    not_,
    or_,
    select,
    text,
    union_all,
    update,
)

from storage.connecting import connect, read_address
from storage.deal_tables import BuyingStepRow, DealRow
from storage.engine import SqlStore
from storage.faults import TenantLeak
from storage.prepared import Runnable
from storage.tables import WorkspaceRow, table_of
from storage.tenancy import BOUND, Across, Within, guard, scope
from storage.transaction import Transaction
from tests.storage.rooms import ELSEWHERE, HERE, SANNE, apply, as_person, deal, queue, run
from tests.support.places import Place

DEALS, STEPS, WORKSPACES = table_of(DealRow), table_of(BuyingStepRow), table_of(WorkspaceRow)
D, S = DEALS.c, STEPS.c
OTHER = DEALS.alias("other")
IN_W1 = D.workspace_id == "w1"
MATCHED = and_(D.workspace_id == S.workspace_id, D.id == S.deal_id)


@pytest.fixture(scope="module")
def guarded(shared_place: Place) -> Iterator[Engine]:
    engine = connect(read_address(shared_place.url), read_only=False, busy_seconds=1)
    guard(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def connection(guarded: Engine) -> Iterator[Connection]:
    """A connection whose work is undone."""
    with guarded.connect() as found:
        yield found


ALLOWED: tuple[Executable, ...] = (
    select(D.id).where(IN_W1),
    select(D.id).where(IN_W1, or_(D.id == "a", D.id == "b")),
    select(D.id).where(and_(IN_W1, D.id == "a")),
    select(OTHER.c.id).where(OTHER.c.workspace_id == "w1"),
    select(D.id).select_from(DEALS.join(STEPS, MATCHED)).where(S.workspace_id == "w1"),
    select(D.id).select_from(DEALS.outerjoin(STEPS, MATCHED)).where(IN_W1),
    select(D.id).where(IN_W1, exists().where(MATCHED)),
    select(select(D.id).where(IN_W1).subquery().c.id),
    union_all(select(D.id).where(IN_W1), select(S.id).where(S.workspace_id == "w1")),
    select(select(D.id).where(IN_W1).cte().c.id),
    update(DEALS).where(IN_W1).values(topic="x"),
    delete(DEALS).where(IN_W1, D.id == "a"),
    select(WORKSPACES.c.id),
    text("SELECT 1"),
)
REFUSED: tuple[Executable, ...] = (
    select(D.id),
    select(D.id).where(D.workspace_id == "w2"),
    select(D.id).where(D.workspace_id != "w1"),
    select(D.id).where(D.workspace_id == D.workspace_id),
    select(D.id).where(or_(IN_W1, D.id == "a")),
    select(D.id).where(not_(and_(IN_W1, D.id == "a"))),
    select(D.id).where(D.workspace_id.in_(["w1", "w2"])),
    select(D.id).where(D.owner == "w1"),
    select(D.id, S.id).where(IN_W1),
    select(D.id).select_from(DEALS.join(STEPS, D.id == S.deal_id)).where(IN_W1),
    select(D.id, OTHER.c.id).where(IN_W1),
    select(D.id).where(IN_W1, D.id.in_(select(S.deal_id))),
    select(select(D.id).subquery().c.id),
    select(select(D.id).scalar_subquery()),
    select(select(D.id).cte().c.id),
    select(D.id).where(IN_W1, D.id.in_(select(D.id))),
    select(D.id).where(IN_W1).where(exists().where(D.id == S.deal_id)),
    update(DEALS).where(IN_W1, D.id.in_(select(D.id))).values(topic="x"),
    union_all(select(D.id).where(IN_W1), select(D.id)),
    update(DEALS).values(topic="x"),
    update(DEALS).where(D.workspace_id == "w2").values(topic="x"),
    update(DEALS).where(IN_W1).values(topic=select(S.title).limit(1).scalar_subquery()),
    delete(DEALS).where(D.id == "a"),
    insert(STEPS).values({"workspace_id": "w2", "deal_id": "a", "id": "s"}),
    insert(STEPS).from_select(["workspace_id", "id"], select(D.workspace_id, D.id).where(IN_W1)),
    text("SELECT * FROM deals"),
    text("DELETE FROM Deals"),
)


@pytest.mark.parametrize("statement", ALLOWED, ids=str)
def test_a_statement_within_its_workspace_runs(connection: Connection, statement: Executable) -> None:
    with scope(connection, Within("w1")):
        connection.execute(statement)


@pytest.mark.parametrize("statement", REFUSED, ids=str)
def test_a_statement_beyond_its_workspace_is_refused(connection: Connection, statement: Executable) -> None:
    with scope(connection, Within("w1")), pytest.raises(TenantLeak):
        connection.execute(statement)


BOUND_ELSEWHERE = select(D.id).where(D.workspace_id == bindparam("which"))


@pytest.mark.parametrize(
    "statement",
    [*(one for one in REFUSED if not isinstance(one, TextClause)), ALLOWED[0], BOUND_ELSEWHERE],
    ids=str,
)
def test_a_statement_that_a_transaction_would_not_bind_is_refused(
    connection: Connection, statement: Runnable
) -> None:
    """It runs by the driver, where nobody looks at the values: the transaction's own workspace must be the only one."""
    with scope(connection, Within("w1")), pytest.raises(TenantLeak):
        Transaction(connection, "w1", "it").run(statement)


def test_a_transaction_is_bound_to_the_workspace_that_the_connection_is_open_for(
    connection: Connection,
) -> None:
    statement = select(D.id).where(D.workspace_id == bindparam(BOUND))
    with scope(connection, Within("w1")):
        assert Transaction(connection, "w1", "it").run(statement, **{BOUND: "w2"}).rows == []
    for other in (Within("w2"), Across("delivery")):
        with scope(connection, other), pytest.raises(TenantLeak):
            Transaction(connection, "w1", "it")
    with pytest.raises(TenantLeak):
        Transaction(connection, "w1", "it")


@pytest.mark.parametrize("statement", [ALLOWED[0], ALLOWED[-4]], ids=str)
def test_without_an_open_workspace_nothing_of_a_tenant_runs(
    connection: Connection, statement: Executable
) -> None:
    with pytest.raises(TenantLeak):
        connection.execute(statement)


def test_the_bound_value_is_looked_at_every_time(connection: Connection) -> None:
    statement = select(D.id).where(D.workspace_id == bindparam("workspace"))
    rows = [
        {"workspace_id": "w1", "deal_id": "d", "id": "s"},
        {"workspace_id": "w2", "deal_id": "d", "id": "s"},
    ]
    with scope(connection, Within("w1")):
        connection.execute(statement, {"workspace": "w1"})
        for params in ({"workspace": "w2"}, {"workspace": None}):
            with pytest.raises(TenantLeak):
                connection.execute(statement, params)
        with pytest.raises(TenantLeak):
            connection.execute(insert(STEPS), rows)


def test_a_named_purpose_may_cross_and_ends_where_it_began(connection: Connection) -> None:
    with scope(connection, Within("w1")):
        with scope(connection, Across("delivery")):
            connection.execute(select(D.id))
        with pytest.raises(TenantLeak):
            connection.execute(select(D.id))


def test_the_store_itself_is_guarded(store: SqlStore) -> None:
    def work(unit: object, _: object) -> None:
        unit._transaction.run(select(D.id))  # type: ignore[attr-defined]  # a statement as a careless change would have it

    with pytest.raises(TenantLeak):
        as_person(store, work)


@pytest.mark.parametrize("durable", [True, False])
def test_so_is_whatever_runs_beside_a_turn(store: SqlStore, durable: bool) -> None:
    """On each of its connections: in a transaction, and for what is one statement."""
    with pytest.raises(TenantLeak):
        run(store._database.transact(lambda connection: connection.execute(select(D.id)), durable=durable))
    with pytest.raises(TenantLeak):
        run(store._database.transact(lambda connection: connection.execute(select(D.id)), reading=True))


FOREIGN = replace(SANNE, workspace="other")


def test_two_workspaces_may_use_the_same_ids(store: SqlStore) -> None:
    apply(store, deal("d1", "Acme"))
    apply(store, deal("d1", "Globex", FOREIGN), who=FOREIGN)
    queue(store, "k1")
    queue(store, "k1", who=FOREIGN)
    for workspace, account in ((HERE, "Acme"), (ELSEWHERE, "Globex")):
        found = run(store.read(workspace, lambda view: view.deals()))
        assert [facts.deal.account for facts in found] == [account]
