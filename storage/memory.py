"""Writing the memory: one case per effect, the deal's own row kept current, and what a turn made of each record in the history."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar, assert_never

from bot.coach.known.facts import AT_STAGE, Deal, DealFacts
from bot.coach.turn.effects import (
    DealEffect,
    DeclineOffer,
    DropRemark,
    Effect,
    KeepAnswer,
    NoticeShown,
    PutAction,
    PutCompetitor,
    PutDeal,
    PutNextStep,
    PutOpenQuestion,
    PutPerson,
    PutPosition,
    PutStep,
    SetHabits,
    SetLanguage,
    SlipExplained,
    SlipRecorded,
    TakeOver,
    TellColleague,
    evolve,
)
from storage import handing_over, remarks
from storage.asking import asks_at, move_all
from storage.deal_writes import (
    NEW_ANSWER,
    NEW_SLIP,
    NEW_VERSION,
    SAID_OF_DEAL,
    changed_deal,
    new_deal,
    put_record,
)
from storage.faults import DealNotFound
from storage.json_text import fields_of
from storage.loading import account_key, ask_for_facts
from storage.person_state import PersonState
from storage.records import (
    ACTIONS,
    COMPETITORS,
    CONTACTS,
    NEXT_STEPS,
    OPEN_QUESTIONS,
    POSITIONS,
    STEPS,
    Kind,
    KindName,
)
from storage.slips import explain_slip
from storage.transaction import Transaction

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Said:
    """Whose turn it is, and when: what every stored change is signed with."""

    person_id: str
    turn_id: str
    now: datetime


class Memory:
    """The deals of one person within one transaction.

    Records, versions and the deals' own rows wait for `flush`, so that each table is written once for a turn.
    """

    def __init__(self, transaction: Transaction, person_id: str, person: PersonState) -> None:
        self._transaction = transaction
        self._person_id = person_id
        self._person = person
        self._facts: dict[str, DealFacts] = {}
        self._touched: dict[str, datetime] = {}
        # Of the deals that are stored: what they say of themselves otherwise now.
        self._changed: dict[str, set[str]] = {}
        self._records: dict[KindName, tuple[Kind[Any], list[dict[str, object]]]] = {}
        # One version of each record for a turn: what it was in the middle of it, nobody ever saw.
        self._history: dict[tuple[str, KindName, str, str], dict[str, object]] = {}
        self._counts: dict[str, int] = {}

    def ask_for(self, deal_id: str) -> Callable[[], DealFacts | None]:
        """Ask for the facts of one of the person's own deals as the rows have them now; what it gives has them."""
        self.flush()
        return self._asked(deal_id)

    def _asked(self, deal_id: str) -> Callable[[], DealFacts | None]:
        asked = ask_for_facts(self._transaction, deal_id, self._person_id)

        def found() -> DealFacts | None:
            facts = asked()
            if facts is not None:
                self._facts[deal_id] = facts
            return facts

        return found

    def _read(self, deal_id: str) -> DealFacts | None:
        return self._asked(deal_id)()

    def touch(self, deal_id: str, now: datetime) -> None:
        """The person was busy with this deal: it comes first in lists."""
        self._touched[deal_id] = now

    def apply(self, effect: Effect, said: Said) -> None:
        """Change the rows as the effect says.

        Raises:
            DealNotFound: when it is about a deal that is not this person's.
        """
        match effect:
            case PutDeal(deal):
                self._put_deal(deal, said)
            case PutStep(deal_id, step):
                self._put(STEPS, deal_id, step, said)
            case PutPosition(deal_id, position):
                self._put(POSITIONS, deal_id, position, said)
            case PutPerson(deal_id, person):
                self._put(CONTACTS, deal_id, person, said)
            case PutNextStep(deal_id, next_step):
                self._put(NEXT_STEPS, deal_id, next_step, said)
            case PutAction(deal_id, action):
                self._put(ACTIONS, deal_id, action, said)
            case PutCompetitor(deal_id, competitor):
                self._put(COMPETITORS, deal_id, competitor, said)
            case PutOpenQuestion(deal_id, question):
                self._put(OPEN_QUESTIONS, deal_id, question, said)
            case KeepAnswer():
                self._keep_answer(effect, said)
            case SlipRecorded():
                self._record_slip(effect, said)
            case SlipExplained(deal_id, next_step_id, reason):
                self._known(deal_id)
                explain_slip(self._transaction, deal_id, next_step_id, reason)
            case DropRemark(deal_id, remark_id):
                self._known(deal_id)
                remarks.drop(self._transaction, deal_id, remark_id, by=self._person_id)
            case SetLanguage(language):
                self._person.language_chosen = True
                self._person.language = language
            case SetHabits(habits):
                self._person.habits = habits
            case NoticeShown():
                self._person.notice_seen = True
            case TakeOver(deal_id, giver):
                handing_over.take_over(self._transaction, deal_id, giver=giver, taker=self._person_id)
                for change in handing_over.made_own(self._known(deal_id)):
                    self.apply(change, said)
            case DeclineOffer(deal_id, giver):
                handing_over.decline(self._transaction, deal_id, giver=giver, taker=self._person_id)
            case TellColleague():
                raise TypeError("a message goes out through the outbox, and is no part of the memory")
            case _:
                assert_never(effect)
        if isinstance(effect, DealEffect):
            self._evolve(effect)

    def flush(self) -> None:
        """Write what waits: the records, the history, and what is current on each deal's row."""
        for kind, rows in self._records.values():
            self._transaction.put_later(put_record(kind, self._transaction.dialect), rows)
        if self._history:
            self._transaction.add_later(NEW_VERSION, list(self._history.values()))
        for deal_id, now in self._touched.items():
            self._refresh(deal_id, now)
        self._records, self._history, self._touched, self._changed = {}, {}, {}, {}

    def move_all(self, now: datetime, *, is_back: bool) -> None:
        """Decide anew when the coach speaks of each deal: the person's days or hours are other ones now, or they are back."""
        person = self._person
        move_all(
            self._transaction,
            self._person_id,
            self._known,
            lambda facts: asks_at(facts, person.habits, person.zone, now),
            open_ones=is_back,
        )

    def _evolve(self, effect: DealEffect) -> None:
        """Keep the loaded facts as the rows now are, so that nothing is read twice in a turn."""
        deal_id = effect.deal.id if isinstance(effect, PutDeal) else effect.deal_id
        self._facts[deal_id] = evolve(self._facts[deal_id], effect)

    def _known(self, deal_id: str) -> DealFacts:
        found = self._facts.get(deal_id) or self._read(deal_id)
        if found is None:
            raise DealNotFound
        return found

    def _next(self, turn_id: str) -> int:
        self._counts[turn_id] = self._counts.get(turn_id, 0) + 1
        return self._counts[turn_id]

    def _signed(self, said: Said) -> dict[str, object]:
        return {
            "turn_id": said.turn_id,
            "n": self._next(said.turn_id),
            "person_id": said.person_id,
            "at": said.now,
        }

    def _remember(self, kind: KindName, deal_id: str, record_id: str, record: object, said: Said) -> None:
        row = {"deal_id": deal_id, "kind": kind, "record_id": record_id, "version": fields_of(record)}
        # Taken out first, so that the last version stands where it was made.
        self._history.pop(version := (said.turn_id, kind, deal_id, record_id), None)
        self._history[version] = row | self._signed(said)

    def _put_deal(self, deal: Deal, said: Said) -> None:
        known = self._facts.get(deal.id) or self._read(deal.id)
        if deal.owner != self._person_id:
            raise DealNotFound
        if known is None:
            row = fields_of(deal) | {"account_key": account_key(deal.account)}
            new = {"created_at": said.now, "touched_at": said.now, "touched_n": 0, "open_questions": 0}
            # Where no row is made, the id is somebody else's.
            self._transaction.add_later(new_deal(self._transaction.dialect), [row | new]).must_change(
                DealNotFound()
            )
            self._facts[deal.id] = DealFacts(deal)
        elif deal != known.deal:
            other = {name for name in SAID_OF_DEAL if getattr(deal, name) != getattr(known.deal, name)}
            self._changed.setdefault(deal.id, set()).update(other)
        self._remember("deal", deal.id, deal.id, deal, said)
        self.touch(deal.id, said.now)

    def _put(self, kind: Kind[R], deal_id: str, record: R, said: Said) -> None:
        self._known(deal_id)
        row = fields_of(record) | {"deal_id": deal_id, "deal": deal_id}
        self._records.setdefault(kind.name, (kind, []))[1].append(row)
        self._remember(kind.name, deal_id, str(row["id"]), record, said)
        self.touch(deal_id, said.now)

    def _keep_answer(self, effect: KeepAnswer, said: Said) -> None:
        if effect.deal_id is not None:
            self._known(effect.deal_id)
            self.touch(effect.deal_id, said.now)
        row = {
            "question": effect.question,
            "text": effect.text,
            "deal_id": effect.deal_id,
            **self._signed(said),
        }
        self._transaction.add_later(NEW_ANSWER, [row])

    def _record_slip(self, effect: SlipRecorded, said: Said) -> None:
        self._known(effect.deal_id)
        row = {
            "deal_id": effect.deal_id,
            "next_step_id": effect.next_step_id,
            "from_last": date.fromisoformat(effect.from_last),
            "to_last": date.fromisoformat(effect.to_last),
            "reason": effect.reason,
            **self._signed(said),
        }
        self._transaction.add_later(NEW_SLIP, [row])
        self.touch(effect.deal_id, said.now)

    def _refresh(self, deal_id: str, now: datetime) -> None:
        facts = self._known(deal_id)
        upcoming = facts.next_step
        current: dict[str, object] = {
            "touched_at": now,
            "pointer": pointer_of(facts),
            "next_step": upcoming.what if upcoming else None,
            "next_step_last": upcoming.last if upcoming else None,
            "open_questions": sum(not question.resolved for question in facts.open_questions),
            "ask_at": asks_at(facts, self._person.habits, self._person.zone, now),
        }
        said = {name: getattr(facts.deal, name) for name in sorted(self._changed.get(deal_id, ()))}
        if "account" in said:
            said["account_key"] = account_key(facts.deal.account)
        current |= said
        self._transaction.later(
            changed_deal((*said,)),
            deal=deal_id,
            by=self._person_id,
            **{f"new_{name}": value for name, value in current.items()},
        )


def pointer_of(facts: DealFacts) -> str | None:
    """Where they are, for a list: the step's title, else the words it was said in, else the stage."""
    position = facts.position
    if position is None:
        return None
    step = facts.step(position.step_id)
    if step is not None:
        return step.title
    return position.words or (f"{AT_STAGE}{position.stage}" if position.stage is not None else None)
