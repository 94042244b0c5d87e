"""The parts of a deal by the names people have for them: to open one, or to put something else there at once."""

from typing import Final

from bot.coach.answers import answering
from bot.coach.answers.walking import reopen
from bot.coach.basics.once import later
from bot.coach.turn.draft import Draft
from bot.coach.turn.questions import QuestionId
from bot.coach.understanding.text import utterance

NAMES: Final[tuple[tuple[QuestionId, frozenset[str]], ...]] = (
    ("steps", frozenset({"stappen", "stappenplan", "route", "lijst", "steps", "list", "process"})),
    (
        "position",
        frozenset({
            "plek", "positie", "fase", "position", "stage", "where they are", "where they are now", "waar ze staan", "waar ze zijn",
        }),
    ),
    ("next_step", frozenset({"volgende stap", "next step", "eerstvolgende stap"})),
    ("next_step_date", frozenset({"datum", "date"})),
    ("action", frozenset({"actie", "acties", "zet", "action", "move"})),
    (
        "final_yes",
        frozenset({"definitief ja", "tekenaar", "beslisser", "final yes", "signer", "decision maker"}),
    ),
    ("budget", frozenset({"budget"})),
    ("people", frozenset({"mensen", "personen", "people", "contacts"})),
    ("differ", frozenset({"meningen", "views"})),
    (
        "rivals",
        frozenset(
            {"concurrentie", "concurrent", "concurrenten", "rivals", "rival", "competition", "competitors"}
        ),
    ),
    ("deal_name", frozenset({"naam", "klantnaam", "name"})),
    ("deal_value", frozenset({"waarde", "bedrag", "value", "amount"})),
)  # fmt: skip
_WHOSE: Final = later(r"(?:(?:de|het|die|dat|mijn|onze|jouw|hun|the|their|my|our|your)\s+)+")


def part_named(called: str) -> QuestionId | None:
    """The part of a deal that is called so; None where none is."""
    fold = utterance(called).fold
    bare = _WHOSE.sub("", fold, count=1) if _WHOSE.match(fold) else fold
    return next((part for part, names in NAMES if bare in names or fold in names), None)


def put(draft: Draft, part: QuestionId, new: str) -> None:
    """Take these words for a part, in the place of what is known of it, and go on where they were."""
    if draft.conversation.phase not in {"asking", "mirroring"}:
        draft.to_walk(only=part)
    shown = list(draft.parts)
    reopen(draft, part)
    # It is answered at once.
    draft.parts[:] = shown
    answering.answer(draft, new)
