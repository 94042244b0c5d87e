"""Turns in the simulated world: one may fail in its middle, or count while nobody hears of it, and what it keeps is written down."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeVar, cast

from sqlalchemy import Connection, select

from bot.coach.turn.effects import Effect, KeepAnswer
from bot.errors import NothingStored, PerhapsStored
from bot.ports import UnitOfWork
from storage.engine import SqlStore
from storage.sql import SqlUnitOfWork
from storage.tables import AnswerRow, table_of

T = TypeVar("T")
# A transaction fails when all of it is written and nothing is committed; or it is committed, and its answer is lost.
Fault = Literal["within", "after"]
Answers = list[tuple[str, str]]
_ANSWERS: Final = table_of(AnswerRow)


class _Noting:
    """A unit of work that writes down which answers it was told to keep."""

    def __init__(self, unit: UnitOfWork, kept: Answers) -> None:
        self._unit, self._kept = unit, kept

    def apply(self, effect: Effect, **how: Any) -> None:
        if isinstance(effect, KeepAnswer):
            self._kept.append((effect.question, effect.text))
        self._unit.apply(effect, **how)

    def __getattr__(self, name: str) -> object:
        return getattr(self._unit, name)


@dataclass
class Turns:
    """`bot.ports.Store` for one turn, which fails as it is told; `kept` is what the core had it keep."""

    store: SqlStore
    fault: Fault | None = None
    kept: Answers = field(default_factory=list)

    async def write(self, workspace: tuple[str, str], work: Callable[[UnitOfWork], T]) -> T:
        def noting(unit: UnitOfWork) -> T:
            # An attempt that was lost keeps nothing.
            self.kept.clear()
            result = work(cast("UnitOfWork", _Noting(unit, self.kept)))
            if self.fault == "within":
                cast("SqlUnitOfWork", unit).flush()
                raise NothingStored("The server went away.")
            return result

        result = await self.store.write(workspace, noting)
        if self.fault == "after":
            raise PerhapsStored("The server went away in the middle of COMMIT.")
        return result

    def __getattr__(self, name: str) -> object:
        return getattr(self.store, name)


def answers_of_turns(connection: Connection) -> dict[str, Answers]:
    """What is stored as typed, by the turn that stored it."""
    look = select(_ANSWERS.c.turn_id, _ANSWERS.c.question, _ANSWERS.c.text).order_by(_ANSWERS.c.n)
    found: dict[str, Answers] = {}
    for turn_id, question, text in connection.execute(look).all():
        found.setdefault(turn_id, []).append((question, text))
    return found
