"""The rivals in a scene: those a clause puts in the race, without those who dropped out and whoever is no rival at all."""

import re

from bot.coach.understanding.readings import ReadRival, RivalKind
from bot.coach.understanding.rivals.choices import choices, with_verb
from bot.coach.understanding.rivals.names import Names
from bot.coach.understanding.rivals.words import (
    BETWEEN,
    CUE_FIRST,
    CUE_LAST,
    HEADING,
    INCUMBENT,
    IS_NOW,
    LEADING,
    LIST_WORDS,
    NAME_FIRST,
    NAMED,
    NO_RIVAL,
    NOBODY,
    NOW_AT,
    OURS,
    OUT,
    UNKNOWN,
)
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.words import COMMON, DEPARTMENTS, HEADS, PERSON_VERBS


class RivalFinder:
    """Reads one scene for rivals. `answer`: the text answers who we are compared with, so a bare name is one."""

    def __init__(self, scene: Scene, *, answer: bool) -> None:
        self._scene = scene
        self._answer = answer
        self._names = Names(scene)
        self._found: dict[str, ReadRival] = {}
        self._out: set[str] = set()
        self.clauses: list[int] = []

    def find(self) -> tuple[ReadRival, ...]:
        """The rivals in text order; `clauses` then tells which clauses spoke of them."""
        signs = self._names.signs
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

    def _dropped(self, place: int, signs: list[str]) -> bool:
        """A clause about one who is out, or is no rival at all; its names are struck."""
        sign = signs[place]
        if not (OUT.search(sign) or NO_RIVAL.search(sign)):
            return False
        if self._answer and NO_RIVAL.search(sign) and not re.search(NAMED, sign) and NOBODY.search(sign):
            return False
        self._out |= {self._names.text(char).casefold() for char in re.findall(NAMED, sign)}
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
            self._out |= {self._names.text(char).casefold() for char in re.findall(NAMED, signs[place])}
        return bool(denied)

    def _announced(self, place: int, signs: list[str]) -> bool:
        """Case "Concurrentie: A en B": the names stand behind the colon."""
        before = signs[place - 1] if place else ""
        if (
            self._scene.clauses[place].stop in {"en", "and", "&"}
            and BETWEEN.search(before)
            and re.match(f" {NAMED} ", signs[place])
        ):
            self._add(self._names.text(signs[place][1]), "vendor")
            return True
        if self._scene.clauses[place].stop not in {":", "-", "–", "("} or not re.search(NAMED, signs[place]):
            return False
        heading = HEADING.search(before)
        if heading:
            for char in re.findall(NAMED, signs[place]):
                self._add(self._names.text(char), "incumbent" if heading["now"] else "vendor")
        return heading is not None

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
            if names and not self._names.of_people(sign, names):
                for char in re.findall(NAMED, names):
                    self._add(self._names.text(char), "incumbent" if kind == "incumbent" else "vendor")
                return True
        return self._lower_case(place, sign)

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
        chosen = choices(sign, answer=self._answer)
        for choice in chosen:
            typed = self._names.typed(place, sign, choice.start, choice.end)
            self._add(with_verb(typed, sign), choice.kind)
        return bool(chosen)

    def _bare(self, sign: str, place: int) -> None:
        """A bare answer: names in a list, also without capitals."""
        if UNKNOWN.search(sign) or re.match(r" (?:niet|not|geen) ", sign):
            return
        kind: RivalKind = "incumbent" if INCUMBENT.search(sign) else "vendor"
        chars = re.findall(NAMED, sign)
        for char in chars:
            if not self._names.of_people(sign, char):
                self._add(self._names.text(char), kind)
        if chars:
            return
        supplier = re.search(
            r" (?P<said>(?:huidige|bestaande|current|existing|oude|vaste|zittende) (?:leverancier|partij|supplier|vendor|provider|partner|systeem|system|oplossing|solution|club|bureau|agency)|incumbent) ",
            sign,
        )
        if supplier:
            self._add(
                self._names.typed(place, sign, supplier.start("said"), supplier.end("said")), "incumbent"
            )
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
