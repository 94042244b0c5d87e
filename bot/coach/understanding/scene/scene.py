"""An utterance with the people and amounts in it made into single signs, cut into clauses.

The signs let the rules of the readers beside it be short patterns over words: a person is one character
(`PERSON`), a group of people another (`GROUP`), an amount a third (`AMOUNT`). Nothing is decided here.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Final

from bot.coach.understanding.money import Amount, find_amounts
from bot.coach.understanding.scene.cast import Cast
from bot.coach.understanding.scene.mentions import Item, Mention, split_items
from bot.coach.understanding.scene.words import PERSON_VERBS
from bot.coach.understanding.text import Language, Utterance

_FIRST_PERSON: Final = 0xE000
_FIRST_AMOUNT: Final = 0xE800
_FIRST_GROUP: Final = 0xF000
_MOST: Final = 0x700
# One person or a group of them; one amount. For use inside patterns.
WHO: Final = "[\ue000-\ue7ff\uf000-\uf7ff]"
MONEY: Final = "[\ue800-\uefff]"
_JOINERS: Final = frozenset({"en", "and", "&", "+", "plus", "of"})
_PREPOSITIONS: Final = frozenset(
    {
        "met",
        "with",
        "bij",
        "aan",
        "to",
        "naar",
        "van",
        "from",
        "door",
        "by",
        "voor",
        "for",
        "via",
        "w/",
        "langs",
    }
)
_STOPS: Final = frozenset(".;!?\n:,•*()|→–—")
_SPLITTERS: Final = frozenset(
    {
        "maar",
        "but",
        "dus",
        "so",
        "because",
        "terwijl",
        "while",
        "though",
        "although",
        "whereas",
        "hoewel",
        "echter",
        "however",
    }
)
_SAYING: Final = frozenset(
    {
        "zegt",
        "zei",
        "zeggen",
        "says",
        "said",
        "say",
        "volgens",
        "vertelde",
        "told",
        "vertelt",
        "meldt",
        "meldde",
        "schrijft",
        "appte",
    }
)


@dataclass(frozen=True, slots=True)
class Somebody:
    """One sign: a person, or several people named together. `text` is how they were said."""

    members: tuple[Mention, ...]
    text: str
    start: int
    end: int
    first: int
    last: int

    @property
    def ours(self) -> bool:
        """On our side of the table."""
        return all(member.ours for member in self.members)

    @property
    def plural(self) -> bool:
        """More than one: several members, or one named in the plural."""
        return len(self.members) > 1 or self.members[0].plural


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch between stops: its signs as text with a space at either end, and its items' range.

    `stop` is the mark or word that opened it; `sentence` counts the sentences; `at` is its first sign.
    """

    signs: str
    at: int
    first: int
    last: int
    stop: str
    sentence: int


class Scene:
    """An utterance with its people, amounts and clauses; made once, read by several readers."""

    def __init__(self, said: Utterance, language: Language, things: Sequence[tuple[int, int]] = ()) -> None:
        """`things`: places in the text known to be no people: the account, days, other companies."""
        self.said = said
        self.language = language
        self.items: tuple[Item, ...] = split_items(said)
        self.amounts: tuple[Amount, ...] = find_amounts(said)[:_MOST]
        self.mentions: tuple[Mention, ...] = tuple(
            self._sided(mention) for mention in Cast(said, self.items, language).mentions()[:_MOST]
        )
        self._things: frozenset[int] = frozenset()
        self._set_apart(things)

    def without(self, things: Sequence[tuple[int, int]]) -> "Scene":
        """The same scene with more places known to be no people."""
        scene = Scene.__new__(Scene)
        scene.said, scene.language, scene.items = self.said, self.language, self.items
        scene.amounts, scene.mentions, scene._things = self.amounts, self.mentions, self._things  # noqa: SLF001 (our own kind)
        scene._set_apart(things)  # noqa: SLF001 (our own kind)
        return scene

    def _set_apart(self, things: Sequence[tuple[int, int]]) -> None:
        self._things |= {place for start, end in things for place in range(start, end)}
        self.mentions = tuple(
            mention
            for mention in self.mentions
            if not any(self.is_thing(self.items[place]) for place in range(mention.first, mention.last))
        )

    def is_thing(self, item: Item) -> bool:
        """Whether an item stands where there is known to be no person."""
        return item.start in self._things

    def _sided(self, mention: Mention) -> Mention:
        """Case "Sanne zegt: onze directeur" quotes the customer, so that director is theirs."""
        if not mention.ours:
            return mention
        window = [item.mark for item in self.items[max(0, mention.first - 10) : mention.first]]
        for mark in reversed(window):
            if mark in {".", "\n", ";", "ik", "i", "we", "wij"}:
                return mention
            if mark in _SAYING:
                return replace(mention, ours=False)
        return mention

    @cached_property
    def people(self) -> tuple[Somebody, ...]:
        """The people in text order; those named together as one."""
        merged: list[Somebody] = []
        for run in self._runs():
            first, last = run[0].first, run[-1].last
            start, end = self.items[first].start, self.items[last - 1].end
            merged.append(Somebody(run, self.said.text[start:end], start, end, first, last))
        return tuple(merged)

    def _runs(self) -> list[tuple[Mention, ...]]:
        runs: list[list[Mention]] = []
        for mention in self.mentions:
            if runs and self._joined(runs[-1][-1], mention, runs[-1][0]):
                runs[-1].append(mention)
            else:
                runs.append([mention])
        return [tuple(piece) for run in runs for piece in _closed_by_joiner(run, self.items)]

    def _joined(self, left: Mention, right: Mention, opening: Mention) -> bool:
        between = [item.mark for item in self.items[left.last : right.first]]
        if not between or len(between) > 2 or not all(mark in _JOINERS or mark == "," for mark in between):
            return False
        if between == ["of"] and self.language == "en":
            return False
        before = self.items[opening.first - 1].mark if opening.first else ""
        after = self.items[right.last].mark if right.last < len(self.items) else ""
        # "Kees checks with finance and Piet signs": what follows the verb begins anew.
        starts_anew = before in _PREPOSITIONS and after in PERSON_VERBS
        return not starts_anew and (left.ours == right.ours)

    @cached_property
    def signs(self) -> tuple[tuple[str, int, int], ...]:
        """(sign, first item, last item) for the whole utterance."""
        spans = [(who.first, who.last, chr((_FIRST_GROUP if len(who.members) > 1 else _FIRST_PERSON) + place))
                 for place, who in enumerate(self.people)]  # fmt: skip
        starts = [item.start for item in self.items]
        taken = {at for first, last, _ in spans for at in range(first, last)}
        for place, amount in enumerate(self.amounts):
            first = max(0, bisect_right(starts, amount.start) - 1)
            last = bisect_right(starts, amount.end - 1)
            if taken.isdisjoint(range(first, last)):
                spans.append((first, last, chr(_FIRST_AMOUNT + place)))
        spans.sort()
        signs: list[tuple[str, int, int]] = []
        place = 0
        for first, last, sign in spans:
            signs += [(self._word(at), at, at + 1) for at in range(place, first)]
            if first >= place:
                signs.append((sign, first, last))
                place = last
        signs += [(self._word(at), at, at + 1) for at in range(place, len(self.items))]
        return tuple(signs)

    def _word(self, place: int) -> str:
        mark = self.items[place].mark
        return " " if len(mark) == 1 and 0xE000 <= ord(mark) <= 0xF8FF else mark

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses in text order."""
        clauses: list[Clause] = []
        words: list[str] = []
        dutch = self.language == "nl"
        at, first, stop, sentence = 0, 0, "", 0

        def close(last: int) -> None:
            if words:
                clauses.append(Clause(f" {' '.join(words)} ", at, first, last, stop, sentence))

        for place, (sign, start, end) in enumerate(self.signs):
            if (
                sign in _STOPS
                or self._dashed(start)
                or sign in _SPLITTERS
                or (sign == "want" and dutch)
                or (sign in {"en", "and", "&", "->"} and self._opens(place))
            ):
                close(start)
                words, at, first, stop = [], place + 1, end, sign
                sentence += sign in ".;!?\n-/"
            else:
                words.append(sign)
        close(len(self.items))
        return tuple(clauses)

    def _dashed(self, place: int) -> bool:
        """A lone dash or slash with space around it, as in notes typed as one row of remarks."""
        item = self.items[place]
        if item.mark not in {"-", "/"}:
            return False
        text = self.said.text
        return text[item.start - 1 : item.start] in {" ", "\n", ""} and text[item.end : item.end + 1] in {
            " ",
            "",
        }

    def _opens(self, place: int) -> bool:
        """Whether the "en" at `place` begins a new clause rather than joins two things."""
        ahead = [sign for sign, _, _ in self.signs[place + 1 : place + 7]]
        if not ahead:
            return False
        return (
            re.match(WHO, ahead[0]) is not None
            or ahead[0] in _CLAUSE_OPENERS
            or any(sign in PERSON_VERBS for sign in ahead[:2])
        )

    def who(self, sign: str) -> Somebody:
        """The person or people a sign stands for."""
        code = ord(sign)
        return self.people[code - (_FIRST_GROUP if code >= _FIRST_GROUP else _FIRST_PERSON)]

    def amount(self, sign: str) -> Amount:
        """The amount a sign stands for."""
        return self.amounts[ord(sign) - _FIRST_AMOUNT]

    def place_of(self, clause: Clause, offset: int) -> int:
        """The item at a character offset of a clause's signs."""
        step = clause.signs.count(" ", 0, offset + 1) - 1
        return self.signs[min(clause.at + step, len(self.signs) - 1)][1]

    def words_of(self, clause: Clause) -> str:
        """A clause as it was typed."""
        return self.said.text[self.items[clause.first].start : self.items[clause.last - 1].end]


_CLAUSE_OPENERS: Final = frozenset("""
    hij zij ze we wij ik die dat that dit dan daarna er budget geld theres there he she they i its it the bij over dus toen nu ook
    niemand iedereen everyone nobody money boven daarboven above after afterwards once na weare wewill theyre hes shes thats deze this
""".split())  # fmt: skip


def _closed_by_joiner(run: list[Mention], items: tuple[Item, ...]) -> list[tuple[Mention, ...]]:
    """People with commas between are one group only when a joiner closes the list: "A, B en C"."""
    if len(run) < 2:
        return [tuple(run)]
    joined = [
        any(item.mark in _JOINERS for item in items[left.last : right.first]) for left, right in pairwise(run)
    ]
    if joined[-1]:
        return [tuple(run)]
    pieces: list[list[Mention]] = [[run[0]]]
    for mention, by_joiner in zip(run[1:], joined, strict=True):
        if by_joiner:
            pieces[-1].append(mention)
        else:
            pieces.append([mention])
    return [tuple(piece) for piece in pieces]
