"""An utterance with the people and amounts in it made into single signs, cut into clauses.

Made once and read by several readers. Nothing is decided here.
"""

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from bot.coach.basics.once import Once
from bot.coach.understanding.money import Amount, find_amounts
from bot.coach.understanding.scene.cast import Cast
from bot.coach.understanding.scene.clauses import clauses_of
from bot.coach.understanding.scene.groups import groups_of, sided, with_colleagues
from bot.coach.understanding.scene.mentions import Item, Mention, split_items
from bot.coach.understanding.scene.signs import (
    FIRST_AMOUNT,
    FIRST_GROUP,
    FIRST_PERSON,
    Clause,
    Signs,
    Somebody,
)
from bot.coach.understanding.text import Language, Utterance

_MOST: Final = 0x700
# What is worked out of who is in a scene.
_OF_PEOPLE: Final = ("people", "signs", "clauses", "line")


class Scene:
    """An utterance with its people, amounts and clauses; made once, read by several readers."""

    def __init__(self, said: Utterance, language: Language, things: Sequence[tuple[int, int]] = ()) -> None:
        """`things`: places in the text known to be no people: the account, days, other companies."""
        self.said = said
        self.language = language
        self.items: tuple[Item, ...] = split_items(said, language)
        self.amounts: tuple[Amount, ...] = find_amounts(said)[:_MOST]
        found = tuple(
            sided(mention, self.items) for mention in Cast(said, self.items, language).mentions()[:_MOST]
        )
        self.mentions: tuple[Mention, ...] = with_colleagues(found, self.items)
        self._things: frozenset[int] = frozenset()
        self._set_apart(things)

    def without(self, things: Sequence[tuple[int, int]]) -> "Scene":
        """The same scene with more places known to be no people."""
        scene = Scene.__new__(Scene)
        # With what was worked out of it already, which stays the same where nobody falls away.
        scene.__dict__.update(self.__dict__)
        scene._set_apart(things)  # noqa: SLF001 (our own kind)
        return scene

    def with_people(self, guessed: Sequence[Mention]) -> "Scene":
        """The same scene with more people in it than are known by their words."""
        scene = self.without(())
        scene._name(tuple(sorted((*self.mentions, *guessed), key=lambda mention: mention.first)))  # noqa: SLF001 (our own kind)
        return scene

    def _name(self, mentions: tuple[Mention, ...]) -> None:
        """These are the people: what was worked out of others is worked out anew."""
        self.mentions = mentions
        for name in _OF_PEOPLE:
            self.__dict__.pop(name, None)

    def _set_apart(self, things: Sequence[tuple[int, int]]) -> None:
        if not things:
            return
        self._things |= {place for start, end in things for place in range(start, end)}
        left = tuple(
            mention
            for mention in self.mentions
            if not any(self.is_thing(self.items[place]) for place in range(mention.first, mention.last))
        )
        if len(left) < len(self.mentions):
            self._name(left)

    def is_thing(self, item: Item) -> bool:
        """Whether an item stands where there is known to be no person."""
        return item.start in self._things

    @Once
    def people(self) -> tuple[Somebody, ...]:
        """The people in text order; those named together as one."""
        merged: list[Somebody] = []
        for run in groups_of(self.mentions, self.items, self.language):
            first, last = run[0].first, run[-1].last
            start, end = self.items[first].start, self.items[last - 1].end
            text = self.said.text[start:end].rstrip(",")
            if len(run) > 1 and first and self.items[first - 1].mark == "zowel":
                text = text.replace(" als ", " en ")  # "zowel Bram als de controller" is the two of them
            merged.append(Somebody(run, text, start, end, first, last))
        return tuple(merged)

    @Once
    def signs(self) -> Signs:
        """(sign, first item, last item) for the whole utterance."""
        spans = [(who.first, who.last, chr((FIRST_GROUP if len(who.members) > 1 else FIRST_PERSON) + place))
                 for place, who in enumerate(self.people)]  # fmt: skip
        starts = [item.start for item in self.items]
        taken = {at for first, last, _ in spans for at in range(first, last)}
        for place, amount in enumerate(self.amounts):
            first = max(0, bisect_right(starts, amount.start) - 1)
            last = bisect_right(starts, amount.end - 1)
            if taken.isdisjoint(range(first, last)):
                spans.append((first, last, chr(FIRST_AMOUNT + place)))
        spans.sort()
        words = [(_word(item.mark), at, at + 1) for at, item in enumerate(self.items)]
        signs: list[tuple[str, int, int]] = []
        place = 0
        for first, last, sign in spans:
            signs += words[place:first]
            if first >= place:
                signs.append((sign, first, last))
                place = last
        return (*signs, *words[place:])

    @Once
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses in text order."""
        return clauses_of(self.signs, self.items, self.said.text, self.language)

    @Once
    def marks(self) -> frozenset[str]:
        """Every mark that occurs in it: what none of them is in need not be looked for."""
        return frozenset([item.mark for item in self.items])

    @Once
    def line(self) -> str:
        """The signs of all clauses in a row."""
        return "".join([clause.signs for clause in self.clauses])

    def who(self, sign: str) -> Somebody:
        """The person or people a sign stands for."""
        code = ord(sign)
        return self.people[code - (FIRST_GROUP if code >= FIRST_GROUP else FIRST_PERSON)]

    def amount(self, sign: str) -> Amount:
        """The amount a sign stands for."""
        return self.amounts[ord(sign) - FIRST_AMOUNT]

    def place_of(self, clause: Clause, offset: int) -> int:
        """The item at a character offset of a clause's signs."""
        step = clause.signs.count(" ", 0, offset + 1) - 1
        return self.signs[min(clause.at + step, len(self.signs) - 1)][1]

    def words_of(self, clause: Clause) -> str:
        """A clause as it was typed."""
        return self.said.text[self.items[clause.first].start : self.items[clause.last - 1].end]


def _word(mark: str) -> str:
    """A word as it stands among the signs; what a person typed that looks like a sign is none."""
    return " " if len(mark) == 1 and "\ue000" <= mark <= "\uf8ff" else mark


# Several readers look at the same text, one after the other.
@lru_cache(4)
def scene_of(said: Utterance, language: Language) -> Scene:
    """The scene of a text in which nothing is known beforehand."""
    return Scene(said, language)
