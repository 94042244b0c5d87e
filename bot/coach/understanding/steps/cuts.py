"""Cutting an answer into pieces that may each be a buying step, with how each relates to the one before it.

Here the marks of order are read ("dan", "but before that", "once", commas, arrows). What a piece says, and whose work
it is, is judged elsewhere.
"""

from dataclasses import dataclass, replace
from typing import Literal

from bot.coach.understanding.flow import Flow, Pause
from bot.coach.understanding.steps.clauses import main_clause, new_actor_at, pause_after, tells_an_act
from bot.coach.understanding.steps.words import (
    DURATION_FILLING,
    DURATION_WORDS,
    INTRO_WORDS,
    LinkKind,
    RouteWords,
    is_act,
    is_actor,
)

# *then*: after what was said before. *before*: before the last one said. *fix*: instead of it.
Relation = Literal["then", "before", "fix"]
# Far more than the steps that are kept, so that corrections still find what they correct.
PIECES_AT_MOST = 300
_HARD: frozenset[Pause] = frozenset({"line", "item", "arrow", "semicolon", "slash", "stop", "comma"})
_LATER_WORDS = frozenset({"eerst", "first", "vooraf", "beforehand"})
_OPENERS_AT_MOST, _COLON_AT_MOST = 12, 80
_OPENERS = frozenset("en and nou so well dus uhm um uh eh ja yes ok ook also o oh".split())
_ONCE_MORE = frozenset({"a", "an", "per", "more", "again"})
_OVER = frozenset(
    {"al gedaan", "gedaan", "al gehad", "gehad", "klaar", "achter de rug", "done", "already done", "already had", "behind them",
     "reeds gedaan", "al klaar", "afgerond", "finished", "so far", "tot nu toe"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Piece:
    """Words `first` up to `stop` of the flow, and what was said about their place.

    `fronted`: an adverb of time stood in front, after which Dutch turns verb and subject round. `since`: a clause
    telling what is over by then. `aside`: a remark or a wish. `chained`: joined to the
    piece before without a pause. `over`: announced as done already.
    """

    first: int
    stop: int
    relation: Relation = "then"
    pause: Pause = ""
    fronted: bool = False
    since: bool = False
    still: bool = False
    aside: bool = False
    but: bool = False
    chained: bool = False
    over: bool = False


def cut(flow: Flow, words: RouteWords) -> list[Piece]:
    """The pieces of an answer in the order of the text."""
    return _Cutter(flow, words).run()


class _Cutter:
    """Walks through the words once; `self._open` is the piece being read."""

    def __init__(self, flow: Flow, words: RouteWords) -> None:
        self._flow, self._words = flow, words
        self._pieces: list[Piece] = []
        self._open = Piece(0, 0)
        self._until_first = False

    def run(self) -> list[Piece]:
        place, count = 0, len(self._flow.words)
        while place < count and len(self._pieces) < PIECES_AT_MOST:
            if self._flow.inside[place]:
                if place and not self._flow.inside[place - 1] and self._flow.pauses[place]:
                    self._at_pause(place, self._flow.pauses[place])
                place += 1
                continue
            pause = self._flow.pauses[place]
            if pause:
                self._at_pause(place, pause)
            length = self._link(place)
            if not length and place >= self._open.first + 2 and not self._open.since:
                self._maybe_actor(place)
            place += length or 1
        self._close(len(self._flow.words))
        return self._pieces

    def _fresh(self, place: int) -> bool:
        """Whether the open piece has no content yet."""
        if place - self._open.first > _OPENERS_AT_MOST:
            return False
        return all(self._flow.words[n] in _OPENERS for n in range(self._open.first, place))

    def _close(self, place: int) -> None:
        if self._open.first < place and not self._fresh(place):
            self._pieces.append(replace(self._open, stop=place))

    def _at_pause(self, place: int, pause: Pause) -> None:
        if pause == "colon":
            self._at_colon(place)
        elif pause in _HARD or (pause == "dash" and self._dashes_cut()):
            self._next(place, pause)

    def _next(self, place: int, pause: Pause) -> None:
        empty = self._fresh(place)
        since = self._open.since
        self._close(place)
        if empty:
            self._open = replace(self._open, first=place, stop=place)
            return
        relation: Relation = "before" if self._until_first else "then"
        self._until_first = False
        self._open = Piece(place, place, relation, pause, fronted=since)

    def _dashes_cut(self) -> bool:
        return "comma" not in self._flow.pauses and "arrow" not in self._flow.pauses

    def _at_colon(self, place: int) -> None:
        """Before a colon stands how the route is introduced, a step's own name, or who does it."""
        flow, start = self._flow, self._open.first
        before = flow.words[start:place]
        far = min(len(flow.words), place + _COLON_AT_MOST)
        end = next((n for n in range(place + 1, far) if flow.pauses[n] in {"line", "stop"}), far)
        after = flow.words[place:end]
        if all(word in DURATION_FILLING or word.isdigit() for word in after):
            self._next(place, "comma")
            return
        several = any(flow.pauses[n] for n in range(place + 1, end)) or any(
            self._match(n)[0] for n in range(place + 1, end)
        )
        if " ".join(before) in _OVER:
            self._open = Piece(place, place, self._open.relation, over=True)
            return
        introduces = not INTRO_WORDS.isdisjoint(before) or any(word in DURATION_WORDS for word in before)
        speaks = not self._words.our_subjects.isdisjoint(after)
        own_name = len(before) <= 3 and any(is_actor(word) or is_act(word) for word in before)
        if introduces or speaks or (several and not (own_name and flow.listed)):
            self._open = Piece(place, place, self._open.relation)

    def _match(self, place: int) -> tuple[int, LinkKind]:
        flow = self._flow
        for phrase, kind in self._words.links.get(flow.words[place], ()):
            end = place + len(phrase)
            # A pause inside the phrase is possible only before its first word.
            if flow.words[place:end] == phrase and not any(flow.pauses[n] for n in range(place + 1, end)):
                return len(phrase), kind
        return 0, "then"

    def _link(self, place: int) -> int:
        length, kind = self._match(place)
        after = place + length
        if not length or (after >= len(self._flow.words) and kind not in {"fix", "fix_after_pause"}):
            return 0
        if kind in {"then", "then_guarded"}:
            return length if self._then(place, after, kind) else 0
        if kind == "first":
            return length if self._first(place, after) else 0
        if kind == "before":
            return length if self._before(place, after) else 0
        if kind in {"fix", "fix_after_pause"}:
            return length if self._fix(place, after, kind) else 0
        if kind == "but":
            return length if self._but(place, after) else 0
        if kind == "aside":
            self._cut_to(place, after, Piece(after, after, aside=True))
            return length
        return length if self._clause(place, after, kind) else 0

    def _cut_to(self, place: int, after: int, opened: Piece) -> None:
        self._close(place)
        self._open = replace(opened, first=after, stop=after)

    def _paused(self, place: int) -> bool:
        return place == 0 or self._flow.pauses[place] not in {"", "dash"} or self._open.first == place

    def _then(self, place: int, after: int, kind: LinkKind) -> bool:
        if kind == "then_guarded" and not self._starts_something(place, after):
            return False
        if self._fresh(place):
            self._open = replace(self._open, first=after, stop=after, fronted=True)
            return True
        single, previous = after == place + 1, self._flow.words[place - 1]
        if single and (_compares(previous) or not self._opens_clause(place, after)):
            return False  # "the board then decides", "meer dan 10k": part of the clause
        if single and place >= 2 and previous in {"de", "het", "a", "the"}:
            return False
        chained = self._open.relation == "before" and self._flow.words[place] in {"en", "and"}
        relation: Relation = "then"
        self._cut_to(place, after, Piece(after, after, relation, fronted=True, chained=chained))
        return True

    def _opens_clause(self, place: int, after: int) -> bool:
        """Whether a lone "dan", "then" without a pause begins a new clause and does not stand inside one."""
        flow, words = self._flow, self._words
        previous, word = flow.words[place - 1], flow.words[after]
        follows = flow.words[after + 1] if after + 1 < len(flow.words) else ""
        subject = words.pronouns | words.determiners
        if word in words.finite and (follows in subject or is_actor(follows)):
            return True  # "... dan vragen ze"
        if previous in words.auxiliaries or previous in words.pronouns:
            return word in subject and flow.words[place] == "then"
        return not (is_actor(previous) and word in words.finite and flow.words[place] == "then")

    def _starts_something(self, place: int, after: int) -> bool:
        word, words = self._flow.words[after], self._words
        starts = (
            word in words.pronouns
            or word in words.determiners
            or is_actor(word)
            or word in words.our_subjects
        )
        return self._paused(place) and (starts or bool(self._flow.pauses[after]))

    def _first(self, place: int, after: int) -> bool:
        if not self._fresh(place):
            if after == place + 1:
                return False
            self._cut_to(place, after, Piece(after, after, fronted=True))
            return True
        still = "nog" in self._flow.words[place:after] or self._flow.words[after] in {"nog", "still"}
        late = bool(self._pieces) and self._open.pause in {"comma", "dash"} and self._open.relation == "then"
        relation: Relation = (
            "before" if (late and place == self._open.first) or self._open.but else self._open.relation
        )
        self._open = replace(
            self._open, first=after, stop=after, fronted=True, still=still, relation=relation
        )
        return True

    def _before(self, place: int, after: int) -> bool:
        single = after == place + 1
        if not self._pieces and self._fresh(place):
            return False
        if single and not (self._paused(place) or self._fresh(place)):
            return False
        self._cut_to(place, after, Piece(after, after, "before", fronted=True))
        return True

    def _fix(self, place: int, after: int, kind: LinkKind) -> bool:
        if not self._pieces and self._fresh(place):
            return False
        if kind == "fix_after_pause":
            followed = after >= len(self._flow.words) or bool(self._flow.pauses[after])
            dutch_no = self._flow.words[place] == "nee"
            if not self._paused(place) or not (
                followed or dutch_no or self._flow.words[after] in _LATER_WORDS
            ):
                return False
        ended = self._flow.words[after - 1] in _LATER_WORDS
        self._cut_to(place, after, Piece(after, after, "fix", fronted=ended))
        return True

    def _but(self, place: int, after: int) -> bool:
        if self._fresh(place) and not self._pieces:
            return False
        if self._flow.words[place] == "alleen" and not self._paused(place):
            return False
        self._cut_to(place, after, Piece(after, after, but=True))
        stop = pause_after(self._flow, after)
        if (
            not _LATER_WORDS.isdisjoint(self._flow.words[after:stop])
            and self._flow.words[after] not in _LATER_WORDS
        ):
            self._open = replace(self._open, relation="before")
        return True

    def _clause(self, place: int, after: int, kind: LinkKind) -> bool:
        """As in "Nadat A, B", "B once A", "voordat B, A": the clause goes before or after what it hangs on."""
        fresh = self._fresh(place)
        if kind == "since_at_start" and not fresh:
            return False
        if kind in {"since_noun", "until"} and not tells_an_act(
            self._flow, after, self._words, opening=fresh and kind == "since_noun"
        ):
            return False
        if self._flow.words[place] == "once" and self._flow.words[after] in _ONCE_MORE:
            return False
        main = main_clause(self._flow, after, self._words, noun=kind == "since_noun") if fresh else None
        if not fresh or (main is None and self._open.pause == "comma" and self._hangs_back(after)):
            self._cut_to(
                place,
                after,
                Piece(after, after, "then" if kind == "until" else "before", since=kind != "until"),
            )
            return True
        self._open = replace(self._open, first=after, stop=after, since=kind != "until")
        self._until_first = kind == "until"
        if main is not None:
            self._close(main)
            self._open = Piece(main, main, "before" if self._until_first else "then", fronted=True)
            self._until_first = False
        return True

    def _maybe_actor(self, place: int) -> None:
        end = new_actor_at(self._flow, self._open.first, place, self._words)
        if end is not None:
            self._close(end)
            self._open = Piece(place, place)

    def _hangs_back(self, after: int) -> bool:
        """Whether a clause after a comma belongs to what was said before it: nothing follows that it could open."""
        flow = self._flow
        stop = pause_after(flow, after)
        return stop == len(flow.words) or flow.pauses[stop] != "comma" or self._match(stop)[0] > 0


def _compares(word: str) -> bool:
    return word in {"meer", "minder", "anders", "liever", "less", "more"} or (len(word) > 4 and word.endswith("er") and word in {
        "groter", "hoger", "lager", "kleiner", "beter", "langer", "eerder", "later", "sneller", "vaker", "duurder"
    })  # fmt: skip
