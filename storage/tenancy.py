"""The guard on tenant tables: a statement runs only when every one of them is bound to the open workspace.

A connection is opened *for* a workspace, or for a named purpose that crosses workspaces (delivery, erasure, export,
upkeep). The guard looks at the statement itself, so it also holds for statements that are not written yet.
"""

import re
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Final, Literal
from weakref import WeakKeyDictionary

from sqlalchemy import CompoundSelect, Connection, Engine, Select, Table, event
from sqlalchemy.sql import operators
from sqlalchemy.sql.dml import Delete, Insert, Update
from sqlalchemy.sql.elements import (
    BinaryExpression,
    BindParameter,
    BooleanClauseList,
    ClauseElement,
    ColumnClause,
    Grouping,
)
from sqlalchemy.sql.selectable import Alias, AliasedReturnsRows, FromClause, Join

from bot.coach.basics.record import record
from storage.faults import TenantLeak
from storage.tables import Row

TENANT_COLUMN: Final = "workspace_id"
# The name of the bound value in every criterion; "workspace_id" itself is taken by INSERT and UPDATE.
BOUND: Final = "workspace"
Purpose = Literal["delivery", "erasure", "export", "upkeep"]
_SCOPE: Final = "nextstep_scope"


@record
class Within:
    """Statements must stay within this workspace."""

    workspace_id: str


@record
class Across:
    """Statements may cross workspaces, for this purpose."""

    purpose: Purpose


@contextmanager
def scope(connection: Connection, value: Within | Across) -> Iterator[None]:
    """Open the connection for a workspace or a purpose; nests, and closes again when left."""
    # Asked for once: a connection that breaks in between can no longer be asked.
    info = connection.info
    before = info.get(_SCOPE)
    info[_SCOPE] = value
    try:
        yield
    finally:
        info[_SCOPE] = before


def guard(engine: Engine) -> None:
    """Let no statement on a tenant table past that is not bound to the workspace the connection is open for."""
    event.listen(engine, "before_execute", _before_execute)


def must_be_within(connection: Connection, workspace_id: str) -> None:
    """Raise TenantLeak when the connection is not open for just this workspace."""
    if connection.info.get(_SCOPE) != Within(workspace_id):
        raise TenantLeak("The connection is not open for this workspace.")


def bound_by(*parameters: str) -> Callable[[ClauseElement], None]:
    """A check that a statement is bound by these parameters, for whoever runs it by the driver with their values set.

    It refuses a statement on a tenant table that is bound by something else: another parameter, or a value of its own.
    """

    def check(statement: ClauseElement) -> None:
        for needed in _needed(statement):
            if needed.parameter not in parameters:
                raise TenantLeak(f"A statement on {needed.table} is not bound to the open workspace.")

    return check


def _before_execute(
    connection: Connection,
    statement: ClauseElement | str,
    multiparams: Sequence[Mapping[str, object]],
    params: Mapping[str, object],
    _options: Mapping[str, object],
) -> None:
    current = connection.info.get(_SCOPE)
    if isinstance(current, Across):
        return
    if not isinstance(statement, Select | CompoundSelect | Insert | Update | Delete):
        if _names_tenant_table(str(statement)):
            raise TenantLeak("Plain SQL on a tenant table is refused.")
        return
    given = tuple(multiparams) or (params,)
    for needed in _needed(statement):
        if not isinstance(current, Within):
            raise TenantLeak(f"A statement on {needed.table} needs an open workspace.")
        if any(needed.value(row) != current.workspace_id for row in given):
            raise TenantLeak(f"A statement on {needed.table} is not bound to the open workspace.")


@record
class _Needed:
    """A value that must be the open workspace's id: a parameter by name, or one that stands in the statement."""

    table: str
    parameter: str | None
    fixed: object = None

    def value(self, row: Mapping[str, object]) -> object:
        return self.fixed if self.parameter is None else row.get(self.parameter, self.fixed)


_KNOWN: WeakKeyDictionary[ClauseElement, tuple[_Needed, ...]] = WeakKeyDictionary()


def _needed(statement: ClauseElement) -> tuple[_Needed, ...]:
    """What the statement's parameters must hold; worked out once per statement object."""
    known = _KNOWN.get(statement)
    if known is None:
        known = _KNOWN[statement] = tuple(_work_out(statement))
    return known


_Bound = dict[FromClause, _Needed]


def _work_out(statement: ClauseElement) -> Iterator[_Needed]:
    if isinstance(statement, Insert):
        yield from _inserted(statement)
    yield from _read_by(statement, {})


def _read_by(node: ClauseElement, around: _Bound) -> Iterator[_Needed]:
    """What the node and everything inside it need; `around` is what the statements around it have bound."""
    inside = around
    if isinstance(node, Select | Update | Delete):
        inside = yield from _bound_by(node, around)
    for child in node.get_children():
        if isinstance(child, ClauseElement):
            # What stands in FROM is computed on its own and cannot see the tables around it.
            yield from _read_by(child, {} if isinstance(child, AliasedReturnsRows) else inside)


def _bound_by(
    node: Select[*tuple[object, ...]] | Update | Delete, around: _Bound
) -> Generator[_Needed, None, _Bound]:
    sources = node.get_final_froms() if isinstance(node, Select) else [node.table]
    parts = [part for source in sources for part in _parts(source)]
    # A subquery leaves out the tables of the statement around it, unless it has no other: then they are its own.
    correlated = [part for part in parts if part in around]
    bound: _Bound = {part: around[part] for part in correlated} if len(correlated) < len(parts) else {}
    equal: list[tuple[FromClause, FromClause]] = []
    for criterion in (node.whereclause, *(part.onclause for part in parts if isinstance(part, Join))):
        _note(criterion, bound, equal)
    _spread(bound, equal)
    for part in parts:
        if _is_tenant(part):
            if part not in bound:
                raise TenantLeak(f"A statement on {_name(part)} has no workspace in its criteria.")
            yield bound[part]
    return around | bound


def _inserted(node: Insert) -> Iterator[_Needed]:
    if not _is_tenant(node.table):
        return
    if node.select is not None:
        raise TenantLeak(
            f"INSERT … SELECT into {_name(node.table)} is refused: its workspace cannot be seen."
        )
    yield _Needed(_name(node.table), TENANT_COLUMN)


def _parts(source: FromClause) -> Iterator[FromClause]:
    yield source
    if isinstance(source, Join):
        yield from _parts(source.left)
        yield from _parts(source.right)


def _is_tenant(source: FromClause) -> bool:
    plain = source.element if isinstance(source, Alias) else source
    return isinstance(plain, Table) and TENANT_COLUMN in plain.c


def _name(source: FromClause) -> str:
    plain = source.element if isinstance(source, Alias) else source
    return plain.name if isinstance(plain, Table) else "a table"


def _note(
    clause: object,
    bound: _Bound,
    equal: list[tuple[FromClause, FromClause]],
) -> None:
    """Take the workspace criteria out of a conjunction; what stands under OR or NOT binds nothing."""
    if isinstance(clause, Grouping):
        _note(clause.element, bound, equal)
    elif isinstance(clause, BooleanClauseList) and clause.operator is operators.and_:
        for part in clause.clauses:
            _note(part, bound, equal)
    elif isinstance(clause, BinaryExpression) and clause.operator is operators.eq:
        left, right = _tenant_column(clause.left), _tenant_column(clause.right)
        value = clause.right if left is not None else clause.left
        one = left if left is not None else right
        if left is not None and right is not None:
            equal.append((left, right))
        elif one is not None and isinstance(value, BindParameter):
            bound[one] = _Needed(_name(one), value.key, value.effective_value)


def _tenant_column(side: ClauseElement) -> FromClause | None:
    if isinstance(side, ColumnClause) and side.name == TENANT_COLUMN:
        return side.table
    return None


def _spread(bound: _Bound, equal: list[tuple[FromClause, FromClause]]) -> None:
    """A table whose workspace equals that of a bound table is bound too."""
    for _ in equal:
        for left, right in equal:
            if left in bound:
                bound.setdefault(right, bound[left])
            elif right in bound:
                bound[left] = bound[right]


@lru_cache(256)
def _names_tenant_table(sql: str) -> bool:
    names = "|".join(name for name, table in Row.metadata.tables.items() if TENANT_COLUMN in table.c)
    return re.search(rf"\b(?:{names})\b", sql, re.IGNORECASE) is not None
