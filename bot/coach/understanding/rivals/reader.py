"""Who or what the customer compares us with: the incumbent, other vendors, doing it themselves, doing nothing.

Those who dropped out, references and resellers are no rivals, and neither are we ourselves.
"""

import re
from dataclasses import dataclass
from itertools import islice
from typing import Final, Literal

from bot.coach.understanding.rivals.words import (
    ALWAYS_PEOPLE,
    BETWEEN,
    BUILDS,
    CUE_FIRST,
    CUE_LAST,
    FIRST,
    FROM,
    HEADING,
    IN_HOUSE,
    INCUMBENT,
    INFINITIVES,
    IS_NOW,
    LEADING,
    LIST_WORDS,
    MOST,
    NAME_FIRST,
    NAMED,
    NO_NAMES,
    NO_RIVAL,
    NOBODY,
    NOTHING,
    NOW_AT,
    OURS,
    OUT,
    UNKNOWN,
)
from bot.coach.understanding.scene.mentions import Item
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import Clause
from bot.coach.understanding.scene.words import COMMON, DEPARTMENTS, HEADS, PERSON_VERBS
from bot.coach.understanding.text import Language, Utterance

# Nobody weighs more ways of doing it themselves in one clause.
_MOST_CHOICES: Final = 20

RivalKind = Literal["incumbent", "vendor", "in_house", "nothing"]


@dataclass(frozen=True, slots=True)
class ReadRival:
    """Somebody or something in the race; `name` as said."""

    name: str
    kind: RivalKind


@dataclass(frozen=True, slots=True)
class RivalsReading:
    """Who is in the race; `nobody` when the text says there is no one else."""

    rivals: tuple[ReadRival, ...]
    nobody: bool


@dataclass(frozen=True, slots=True)
class _Named:
    first: int
    last: int
    text: str


class RivalFinder:
    """Reads one scene for rivals. `answer`: the text answers who we are compared with, so a bare name is one."""

    def __init__(self, scene: Scene, *, answer: bool) -> None:
        self._scene = scene
        self._answer = answer
        self._named = self._find_named()[:MOST]
        self._found: dict[str, ReadRival] = {}
        self._out: set[str] = set()
        self.clauses: list[int] = []

    def find(self) -> tuple[ReadRival, ...]:
        """The rivals in text order; `clauses` then tells which clauses spoke of them."""
        signs = self._rejoined([self._signs(clause) for clause in self._scene.clauses])
        for place, sign in enumerate(signs):
            if self._dropped(place, signs) or self._denied_later(place, signs):
                continue
            if self._announced(place, signs):
                self.clauses += [place - 1, place]
                continue
            spoken_of = self._by_cue(place, sign)
            if self._otherwise(place, sign) or spoken_of:
                self.clauses.append(place)
                spoken_of = True
            if self._answer and (not spoken_of or re.search(NAMED, sign)):
                self._bare(sign, place)
        return tuple(rival for key, rival in self._found.items() if key not in self._out)

    def _rejoined(self, signs: list[str]) -> list[str]:
        """Puts "A" and "en B doen mee" together again, which the scene takes for two clauses."""
        for place, clause in enumerate(self._scene.clauses[1:], 1):
            joined = clause.stop in {"en", "and", "&"} and re.match(f" {NAMED} ", signs[place])
            if joined and re.fullmatch(f" {NAMED} ", signs[place - 1]):
                signs[place] = f"{signs[place - 1]}en{signs[place]}"
                signs[place - 1] = " "
        return signs

    # --- names -----------------------------------------------------------------------------------------------

    def _find_named(self) -> list[_Named]:
        items = self._scene.items
        named: list[_Named] = []
        place = 0
        while place < len(items):
            if not self._names_thing(place):
                place += 1
                continue
            last = place + 1
            while last < len(items) and self._continues(last):
                last += 1
            text = self._scene.said.text[items[place].start : items[last - 1].end]
            named.append(_Named(place, last, text))
            place = last
        return named

    def _names_thing(self, place: int) -> bool:
        item = self._scene.items[place]
        if not item.text[0].isupper() or self._scene.is_thing(item):
            return False
        if place and self._scene.items[place - 1].mark in FROM:
            return False
        if item.mark in {"van", "de", "von", "den", "ten", "ter", "la", "le"} and place + 1 < len(
            self._scene.items
        ):
            after = self._scene.items[place + 1]
            return after.text[0].isupper() or (after.mark in {"der", "den", "de"} and not place)
        if item.mark in OURS or item.mark in NO_NAMES or item.mark in HEADS or item.mark in DEPARTMENTS:
            return False
        return item.mark not in COMMON or (item.text.isupper() and len(item.text) > 2)

    def _continues(self, place: int) -> bool:
        items = self._scene.items
        item, before = items[place], items[place - 1]
        if item.start - before.end > 1 or self._scene.is_thing(item):
            return False
        if item.mark == "&":
            return place + 1 < len(items) and items[place + 1].text[0].isupper()
        return item.text[0].isupper() and item.mark not in COMMON and item.mark not in NO_NAMES

    def _signs(self, clause: Clause) -> str:
        tokens: list[str] = []
        place = clause.first
        within = {
            named.first: at
            for at, named in enumerate(self._named)
            if clause.first <= named.first < clause.last
        }
        while place < clause.last:
            if place in within:
                tokens.append(chr(FIRST + within[place]))
                place = self._named[within[place]].last
            else:
                tokens.append(self._plain(self._scene.items[place]))
                place += 1
        return f" {' '.join(tokens)} "

    @staticmethod
    def _plain(item: Item) -> str:
        return " " if len(item.mark) == 1 and 0xE000 <= ord(item.mark) <= 0xF8FF else item.mark

    # --- rules -----------------------------------------------------------------------------------------------

    def _dropped(self, place: int, signs: list[str]) -> bool:
        """A clause about one who is out, or is no rival at all; its names are struck."""
        sign = signs[place]
        if not (OUT.search(sign) or NO_RIVAL.search(sign)):
            return False
        if self._answer and NO_RIVAL.search(sign) and not re.search(NAMED, sign) and NOBODY.search(sign):
            return False
        self._out |= {self._text(char).casefold() for char in re.findall(NAMED, sign)}
        return bool(re.search(NAMED, sign))

    def _denied_later(self, place: int, signs: list[str]) -> bool:
        """Case "Dat is geen concurrent" speaks of the clause before it."""
        after = signs[place + 1] if place + 1 < len(signs) else ""
        denied = (
            NO_RIVAL.search(after)
            and not re.search(NAMED, after)
            and re.match(r" (?:dat|die|that|thats|they|dus|so|is|not|geen|its) ", after)
        )
        if denied:
            self._out |= {self._text(char).casefold() for char in re.findall(NAMED, signs[place])}
        return bool(denied)

    def _announced(self, place: int, signs: list[str]) -> bool:
        """Case "Concurrentie: A en B": the names stand behind the colon."""
        before = signs[place - 1] if place else ""
        if (
            self._scene.clauses[place].stop in {"en", "and", "&"}
            and BETWEEN.search(before)
            and re.match(f" {NAMED} ", signs[place])
        ):
            self._add(self._text(signs[place][1]), "vendor")
            return True
        if self._scene.clauses[place].stop not in {":", "-", "–", "("} or not re.search(NAMED, signs[place]):
            return False
        heading = HEADING.search(before)
        if heading:
            for char in re.findall(NAMED, signs[place]):
                self._add(self._text(char), "incumbent" if heading["now"] else "vendor")
        return heading is not None

    def _text(self, char: str) -> str:
        return self._named[ord(char) - FIRST].text

    def _add(self, name: str, kind: RivalKind) -> None:
        key = name.casefold()
        known = self._found.get(key)
        if known is None or (known.kind == "vendor" and kind == "incumbent"):
            self._found[key] = ReadRival(name, kind)

    def _by_cue(self, place: int, sign: str) -> bool:
        for pattern, kind in (
            (IS_NOW, "incumbent"),
            (NOW_AT, "incumbent"),
            (NAME_FIRST, "vendor"),
            (CUE_FIRST, "vendor"),
            (CUE_LAST, "vendor"),
        ):
            found = pattern.search(sign)
            names = (
                (
                    found.groupdict().get("names")
                    or found.groupdict().get("later")
                    or found.groupdict().get("settled")
                )
                if found
                else ""
            )
            if names and not self._of_people(sign, names):
                for char in re.findall(NAMED, names):
                    self._add(self._text(char), "incumbent" if kind == "incumbent" else "vendor")
                return True
        return self._lower_case(place, sign)

    def _of_people(self, sign: str, names: str) -> bool:
        """Whether what looks like a company is somebody at the customer: a role beside it, a verb of people."""
        chars = re.findall(NAMED, names)
        after = sign[sign.rindex(chars[-1]) + 2 :].split(" ", 1)[0]
        if after in ALWAYS_PEOPLE:
            return True
        spans = [
            (self._named[ord(char) - FIRST].first, self._named[ord(char) - FIRST].last) for char in chars
        ]
        return any(
            mention.role is not None and mention.first < last and mention.last > first
            for mention in self._scene.mentions
            for first, last in spans
        )

    def _lower_case(self, place: int, sign: str) -> bool:
        """Case "exact doet ook mee": a name without its capital, before words only a rival takes."""
        found = re.match(
            r" (?:en |maar |and |but |ook )?(?P<name>[^\W\d_][\w&-]{1,30}) (?:(?:doet|doen|dingt|zit|is|zitten|zijn) (?:er |ook |nog |wel |still |also )*(?:mee(?: $| in)|er(?:in|tussen|bij) $|in (?:de race|the (?:race|running|mix)) |in (?:too|as well) )|"
            r"(?:is|was) (?:the |their |hun |de )(?:incumbent|huidige|current (?:supplier|vendor)))",
            sign,
        )
        if not found or found["name"] in COMMON | HEADS | DEPARTMENTS | OURS | PERSON_VERBS:
            return False
        clause = self._scene.clauses[place]
        item = next(one for one in self._scene.items[clause.first : clause.last] if one.mark == found["name"])
        self._add(item.text, "incumbent" if re.search(r"incumbent|huidige|current", sign) else "vendor")
        return True

    def _otherwise(self, place: int, sign: str) -> bool:
        """Doing it themselves or doing nothing, where that stands beside us as a choice."""
        choice = self._answer or re.search(
            r" (?:misschien|mss|maybe|might|could|perhaps|of|or|overwegen|overweegt|considering|option|optie|alternatief|alternative|wellicht|anders|denken|thinking|thought|liever|rather) ",
            sign,
        )
        if not choice:
            return False
        hit = False
        for pattern, kind in ((IN_HOUSE, "in_house"), (NOTHING, "nothing")):
            for found in islice(pattern.finditer(sign), _MOST_CHOICES):
                if self._lone_word(found["said"], sign):
                    continue
                rival: RivalKind = "in_house" if kind == "in_house" else "nothing"
                typed = self._typed(place, sign, found.start("said"), found.end("said"))
                self._add(self._with_verb(typed, sign), rival)
                hit = True
                break
        return hit

    def _lone_word(self, said: str, sign: str) -> bool:
        """Case "zelf" or "niks" by itself is a rival only as an answer of few words."""
        alone = said in {"zelf", "themselves", "internally", "niks", "niets", "nothing", "just nothing"}
        if said in {"niks", "niets"} and re.search(
            r" (?:niks|niets) (?:bekend|anders|over|van|gehoord|meer|te)", sign
        ):
            return True
        if said == "zelf" and BUILDS.search(sign):
            return False
        return alone and not (self._answer and len(sign.split()) <= 6)

    @staticmethod
    def _with_verb(typed: str, sign: str) -> str:
        """A lone "zelf" takes the verb of its clause: "misschien bouwen ze het toch zelf" is "zelf bouwen"."""
        builds = BUILDS.search(sign)
        if typed.casefold() != "zelf" or builds is None:
            return typed
        return f"{typed} {INFINITIVES.get(builds['verb'], builds['verb'])}"

    def _typed(self, place: int, sign: str, start: int, end: int) -> str:
        """The words as typed behind a stretch of signs without names in it."""
        clause = self._scene.clauses[place]
        first = sign.count(" ", 0, start + 1) - 1
        last = sign.count(" ", 0, end + 1) - 1
        offset = sum(
            self._named[ord(char) - FIRST].last - self._named[ord(char) - FIRST].first - 1
            for char in re.findall(NAMED, sign[:start])
        )
        items = self._scene.items[clause.first + offset + first : clause.first + offset + last]
        return self._scene.said.text[items[0].start : items[-1].end] if items else sign[start:end].strip()

    def _bare(self, sign: str, place: int) -> None:
        """A bare answer: names in a list, also without capitals."""
        if UNKNOWN.search(sign) or re.match(r" (?:niet|not|geen) ", sign):
            return
        kind: RivalKind = "incumbent" if INCUMBENT.search(sign) else "vendor"
        chars = re.findall(NAMED, sign)
        for char in chars:
            if not self._of_people(sign, char):
                self._add(self._text(char), kind)
        if chars:
            return
        supplier = re.search(
            r" (?P<said>(?:huidige|bestaande|current|existing|oude|vaste|zittende) (?:leverancier|partij|supplier|vendor|provider|partner|systeem|system|oplossing|solution|club|bureau|agency)|incumbent) ",
            sign,
        )
        if supplier:
            self._add(self._typed(place, sign, supplier.start("said"), supplier.end("said")), "incumbent")
            return
        self._bare_words(sign, place, kind)

    def _bare_words(self, sign: str, place: int, kind: RivalKind) -> None:
        """The pieces of a list in small letters: "exact en afas"."""
        tokens = sign.split()
        first = 0
        for at, word in enumerate((*tokens, "en")):
            if word in LIST_WORDS:
                self._bare_piece(tokens, first, at, place, kind)
                first = at + 1

    def _bare_piece(self, tokens: list[str], first: int, last: int, place: int, kind: RivalKind) -> None:
        while first < last and tokens[first] in LEADING:
            first += 1
        kept = tokens[first:last]
        unfit = COMMON | OURS | HEADS | PERSON_VERBS
        if 0 < len(kept) <= 3 and all(word[0].isalpha() and word not in unfit for word in kept):
            items = self._scene.items[
                self._scene.clauses[place].first + first : self._scene.clauses[place].first + last
            ]
            self._add(self._scene.said.text[items[0].start : items[-1].end], kind)


def read_rivals(said: Utterance, language: Language) -> RivalsReading:
    """The rivals in a direct answer to "who or what is the customer comparing you with?"."""
    scene = Scene(said, language)
    rivals = RivalFinder(scene, answer=True).find()
    whole = f" {' '.join(item.mark for item in scene.items)} "
    nobody = not rivals and UNKNOWN.search(whole) is None and NOBODY.search(whole) is not None
    return RivalsReading(rivals, nobody)
