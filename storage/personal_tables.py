"""The tables with what is somebody's own, beside those of their deals: who they are, what they typed, what they were told."""

from typing import Final

from storage.tables import (
    AnswerRow,
    ConversationRow,
    EventKeyRow,
    IdentityRow,
    OutboxRow,
    PersonRow,
    table_of,
)
from storage.unasked_tables import CallRow, ToldRow

PERSONS: Final = table_of(PersonRow)
IDENTITIES: Final = table_of(IdentityRow)
ANSWERS: Final = table_of(AnswerRow)
CONVERSATIONS: Final = table_of(ConversationRow)
OUTBOX: Final = table_of(OutboxRow)
EVENT_KEYS: Final = table_of(EventKeyRow)
TOLD: Final = table_of(ToldRow)
CALLS: Final = table_of(CallRow)
