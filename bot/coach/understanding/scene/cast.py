"""Finds who is named in an utterance: names with their roles, roles with their names, departments and bodies.

Here a mention is put together; the parts of it are found in `names` and `roles`.
"""

from bot.coach.understanding.scene.mentions import Item, Mention
from bot.coach.understanding.scene.names import Names
from bot.coach.understanding.scene.roles import Roles
from bot.coach.understanding.scene.row import Row
from bot.coach.understanding.scene.words import CONTACTS, DETERMINERS, HEADS, OURS
from bot.coach.understanding.scene.words_en import WORDS as ENGLISH
from bot.coach.understanding.scene.words_nl import WORDS as DUTCH
from bot.coach.understanding.text import Language, Utterance


class Cast:
    """Finds the mentions of one utterance; holds its items only while it looks."""

    def __init__(self, said: Utterance, items: tuple[Item, ...], language: Language) -> None:
        row = Row(said, items, language)
        self._items = items
        self._mark = row.mark
        self._words = row.words
        self._roles = Roles(row)
        self._names = Names(row, self._roles)

    def mentions(self) -> tuple[Mention, ...]:
        """Every mention, in text order, none overlapping."""
        found = []
        place = 0
        while place < len(self._items):
            mention = self._mention_at(place)
            if mention is None:
                place += 1
            else:
                found.append(mention)
                place = mention.last
        return tuple(found)

    def _mention_at(self, first: int) -> Mention | None:
        core = first
        while core - first < 4 and self._mark(core) in DETERMINERS:
            core += 1
        determined = core > first
        ours = any(self._mark(place) in OURS for place in range(first, core))
        if not determined or ours:
            named = self._names.named(first, core) if not determined else None
            if named is not None:
                return named
        last = self._roles.role_end(core, determined=determined)
        if last is None:
            return None  # "alle vier", "both": nobody by name
        role_last = self._roles.role_tail(core, last)
        name, whole_last = self._names.name_tail(role_last)
        role = self._words(core, role_last)
        plural = self._plural(first, core, role_last)
        contacts = self._mark(last - 1) in CONTACTS
        return Mention(first, whole_last, name, role, ours=ours and not contacts, plural=plural)

    def _plural(self, first: int, core: int, last: int) -> bool:
        counted = any(self._mark(place) in DUTCH.counts | ENGLISH.counts for place in range(first, core))
        head = self._mark(last - 1)
        return counted or (head in HEADS and head.endswith(("s", "en")) and f"{head}s" not in HEADS)
