"""What the clauses of an answer about the final yes told so far."""

from decimal import Decimal
from typing import Any

from bot.coach.basics.record import replace
from bot.coach.understanding.readings import ReadPerson, YesTold
from bot.coach.understanding.text import Language, Utterance


class Told:
    """What the clauses read so far say; `last` is whoever was named last."""

    def __init__(self, language: Language, *, asked: bool, about: bool) -> None:
        self.language, self.asked, self.about = language, asked, about
        self.told = YesTold()
        self.provisional = False
        self.last: str | None = None
        self.above: tuple[tuple[ReadPerson, ...], Decimal] | None = None
        self.rest = ""
        # All that is said of signing may be that "she" does.
        self.by_pronoun = False
        # Whether a clause opened on a yes.
        self.agrees = False
        # Who was only said to be somebody, by the clause before this one: "the boss is Jos".
        self.told_of: ReadPerson | None = None
        # The clause at hand opens on "it's".
        self.lies = False

    def put(self, **changes: Any) -> bool:
        """One more thing is told."""
        self.told = replace(self.told, **changes)
        return True

    def keep(self, part: Utterance) -> None:
        """What a clause says of it that is kept in these words besides."""
        self.rest += f"{'. ' if self.rest else ''}{part.text}"

    def signs(self, people: tuple[ReadPerson, ...]) -> bool:
        """These give it; whoever was only said not to do so alone does not."""
        if not people:
            return False
        if self.told.signers and not self.provisional:
            return False
        named = (*self.told.named, *self.told.signers) if self.provisional else self.told.named
        alone = None if self.provisional else self.told.alone
        self.provisional, self.last = False, "signers"
        return self.put(signers=people, named=named, alone=alone)

    def joins(self, people: tuple[ReadPerson, ...]) -> bool:
        """These have to agree as well."""
        if not people:
            return False
        self.provisional, self.last = False, "along"
        return self.put(along=(*self.told.along, *people))
