"""Reading a form that was filled in: each field as typed or as known, and what is wrong with it."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from bot.cleaning import clean
from bot.coach.known.facts import DealFacts
from bot.coach.turn.context import Context
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Word, values
from bot.coach.turn.state import Conversation, Walk
from bot.coach.understanding.text import utterance
from bot.editing.fields import Fault

LONGEST_LINE: Final = 300
LONGEST_DETAIL: Final = 1_000
MOST_ADDED: Final = 40
_SEMICOLON: Final = re.compile(";")
_BULLET: Final = re.compile(r"\s*(?:[-*•–○●✓]|\d{1,3}[.)])\s+")


class Typed:
    """What was typed in a form, field by field, and what is wrong with it."""

    def __init__(self, typed: Mapping[str, str]) -> None:
        self._typed = {name: clean(text).replace("\r\n", "\n").strip() for name, text in typed.items()}
        self.faults: list[Fault] = []

    def fault(self, field: str, key: str, **given: int | date) -> None:
        """Note what is wrong in a field."""
        self.faults.append(Fault(field, Word(f"form.fault.{key}", values(**given))))

    def touched(self, name: str) -> bool:
        """Whether something else stands in a field than was shown."""
        return name in self._typed

    def line(
        self, name: str, known: str | None, *, must: bool = False, most: int = LONGEST_LINE
    ) -> str | None:
        """What stands in a field of one text: as typed, or as known. Empty is None."""
        if name not in self._typed:
            return known
        text = self._typed[name]
        if utterance(text).blank:
            if must:
                self.fault(name, "empty")
            return None
        if len(text) > most:
            self.fault(name, "too_long", limit=most)
        return text

    def lines(self, name: str, between: re.Pattern[str] = _SEMICOLON) -> tuple[str, ...]:
        """What was added, one per line, without bullets and numbers in front.

        Whoever typed all of it in one line put something else in `between`.
        """
        found = [_BULLET.sub("", line, count=1).strip() for line in self._typed.get(name, "").splitlines()]
        found = [line for line in found if not utterance(line).blank]
        if len(found) == 1:
            pieces = (piece.strip(" ,;") for piece in between.split(found[0]))
            found = [piece for piece in pieces if not utterance(piece).blank] or found
        if len(found) > MOST_ADDED:
            self.fault(name, "too_many", limit=MOST_ADDED)
        elif any(len(line) > LONGEST_LINE for line in found):
            self.fault(name, "too_long", limit=LONGEST_LINE)
        return tuple(found)

    def choice(self, name: str, known: str, allowed: tuple[str, ...]) -> str:
        """The choice made, or what is known."""
        chosen = self._typed.get(name) or known
        if chosen != known and chosen not in allowed:
            self.fault(name, "choose")
            return known
        return chosen

    def number(self, name: str, known: int, most: int) -> int:
        """A whole number from 1 to `most`; left empty it stays what it was."""
        text = self._typed.get(name, "")
        if not text:
            return known
        if not (text.isascii() and text.isdecimal() and len(text) < 6 and 1 <= int(text) <= most):
            self.fault(name, "place", n=most)
            return known
        return int(text)


class Filling(Typed):
    """One form about a deal being read: what was typed, what is wrong, and the facts as they become."""

    def __init__(
        self, facts: DealFacts, typed: Mapping[str, str], context: Context, conversation: Conversation | None
    ) -> None:
        super().__init__(typed)
        walk = conversation.walk if conversation is not None else None
        if walk is None or walk.started != context.today:
            walk = Walk(context.turn_id, "return", context.today)
        self.draft = Draft(
            context, Conversation(f"{context.turn_id}:edit", facts.deal.id, walk=walk, phase="idle"), facts
        )

    @property
    def facts(self) -> DealFacts:
        """The facts with what was recorded so far."""
        return self.draft.facts
