"""The conversations of who speaks, within one turn: those that are at hand, those it asks for, and those it stores."""

from collections.abc import Callable, Iterable
from datetime import datetime

from bot.coach.turn.state import Conversation
from bot.errors import VersionConflict
from storage import turn_statements as statements
from storage.transaction import Transaction


class Conversations:
    """What one turn has seen of a person's conversations; `person` is everywhere the id of whoever speaks."""

    def __init__(self, transaction: Transaction) -> None:
        """None was seen yet."""
        self._transaction = transaction
        self._seen: dict[str, Conversation] = {}
        self._lobby_known = False

    def see(self, found: Iterable[Conversation]) -> None:
        """Take these, with which the one without a deal came along, if there is one."""
        self._lobby_known = True
        self._seen |= {conversation.id: conversation for conversation in found}

    def by_id(self, conversation_id: str, person: str) -> Conversation | None:
        """The one of this id."""
        if conversation_id not in self._seen:
            # The one without a deal is asked for in every turn: it comes along.
            found = self._transaction.run(statements.by_id(), person=person, wanted=conversation_id)
            self.see(found.scalars())
        return self._seen.get(conversation_id)

    def lobby(self, person: str) -> Conversation | None:
        """The one without a deal."""
        if not self._lobby_known:
            self.see(self._transaction.run(statements.without_deal(), person=person).scalars())
        return self._about(None)

    def ask_of_deal(self, deal_id: str, person: str) -> Callable[[], Conversation | None]:
        """Ask for the one about a deal, with what else is asked until somebody wants to have it."""
        known = self._about(deal_id)
        if known is not None:
            return lambda: known
        asked = self._transaction.later(statements.of_deal(), person=person, wanted=deal_id)
        return lambda: next(iter(asked.result().scalars()), None)

    def save(self, conversation: Conversation, person: str, *, seen: int, now: datetime) -> None:
        """Store it with what is sent to the database next; `seen` is the version it was loaded with (0 for a new one).

        Raises:
            VersionConflict: then, when another turn stored a version since.
        """
        row: dict[str, object] = {
            "deal_id": conversation.deal_id,
            "version": conversation.version,
            "unfinished": statements.is_unfinished(conversation),
            "state": conversation,
            "saved_at": now,
        }
        lost = VersionConflict("This conversation changed in the meantime.")
        if seen == 0:
            new = {"id": conversation.id, "person_id": person}
            statement = statements.new_conversation(self._transaction.dialect)
            self._transaction.add_later(statement, [row | new]).must_change(lost)
        else:
            changed = {f"new_{name}": value for name, value in row.items()}
            self._transaction.later(
                statements.changed_conversation(),
                wanted=conversation.id,
                person=person,
                seen=seen,
                **changed,
            ).must_change(lost)
        self._seen[conversation.id] = conversation

    def _about(self, deal_id: str | None) -> Conversation | None:
        return next((known for known in self._seen.values() if known.deal_id == deal_id), None)
