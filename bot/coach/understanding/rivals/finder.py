"""The rivals in a scene: those a clause puts in the race, without those who dropped out and whoever is no rival at all."""

import re

from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.prefilter.many import SearchedPatterns
from bot.coach.understanding.readings import ReadRival, RivalKind
from bot.coach.understanding.rivals.bare_answers import SHORT_LIST, BareAnswers
from bot.coach.understanding.rivals.choices import choices, option, with_verb
from bot.coach.understanding.rivals.cues import BY_CUE, OPEN_LIST
from bot.coach.understanding.rivals.described import HIMSELF, IS_ONE, NAME_ALONE, ONE_MORE, USUAL
from bot.coach.understanding.rivals.lower_case import LowerCase
from bot.coach.understanding.rivals.names import Names
from bot.coach.understanding.rivals.patterns import (
    BESIDE_OURS,
    DOES,
    DROPS,
    ELSEWHERE,
    INSTEAD_OF,
    MOVED,
    NOT,
    OUR_PAPER,
    PIECE_FILLER,
    TAIL,
)
from bot.coach.understanding.rivals.words import (
    BETWEEN,
    CUE_FIRST,
    CUE_LAST,
    HEADING,
    IS_NOW,
    NAME_FIRST,
    NAMED,
    NO_RIVAL,
    NOBODY,
    NOW_AT,
    OURS,
    OUT,
    UNKNOWN,
    says_more,
)
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.words import PERSON_VERBS

_CUES: tuple[tuple[str, RivalKind], ...] = (
    (IS_NOW, "incumbent"),
    (NOW_AT, "incumbent"),
    (NAME_FIRST, "vendor"),
    (CUE_FIRST, "vendor"),
    (CUE_LAST, "vendor"),
    *BY_CUE,
)
_BY_CUE = SearchedPatterns([pattern for pattern, _ in _CUES])
_NAMED = re.compile(NAMED)
# "Nu is Sunprofs de concurrent": since now, and not who they have now.
_COMPETES = re.compile(
    rf" (?:nu|now) (?:is|zijn|are) {NAMED} (?:de|een|the|an?|onze|our) (?:\S+ )?(?:concurrent|competitor|rival)(?:en|s)? "
)
_AND_US = re.compile(rf"{NAMED} (?:and|en|plus|&) (?:us|ons|wij) ")
_US = re.compile(" (?:(?:only|alleen|enkel|just) )?(?:ons|wij|us|we|ourselves|onszelf) ")
_JUST_US = re.compile(
    " (?:ons|wij|us|we) (?:(?:zijn|are|nog|still|over|left|uitgenodigd|gevraagd|invited|dus|so|in|de|the|race) )*$"
)
# "They've got three in, ours, Barco and one other".
_ONE_IS_OURS = re.compile(" (?:ours|die van ons|de onze|onze|dat van ons) $")
_ONE_FROM = re.compile(rf" (?:the one|that|die|dat|het|one) (?:from|of|by|van) (?P<name>{NAMED}) ")
_ALONE = re.compile(rf" (?P<name>{NAMED}) $")
_JOINED = re.compile(rf" (?P<name>{NAMED}) (?:en|and|&) ")
_BEHIND_AND = 2
_AFTER_NAME = frozenset(
    "until till til tot vanaf since sinds for from through per t/m before after na next volgende".split()
)
_LIST_STOPS = frozenset({",", "en", "and", "&", "+", "/", "of", "or", ":", "vs"})
_BETWEEN_PIECES = re.compile(r" (?:of|or|en|and|&|plus|vs|versus|tegen|against) ")
_LONGEST_PIECE = 5
_NO_PIECE = PERSON_VERBS | OURS | frozenset({"ze", "zij", "they", "he", "she", "hij"})


class RivalFinder:
    """Reads one scene for rivals. `answer`: the text answers who we are compared with, so a bare name is one."""

    def __init__(self, scene: Scene, *, answer: bool) -> None:
        self._scene = scene
        self._answer = answer
        self._names = Names(scene)
        things = frozenset(item.mark for item in scene.items if scene.is_thing(item))
        self._small = LowerCase(lexicon(scene.language), things)
        self._bare = BareAnswers(self._names, self._add)
        self._found: dict[str, ReadRival] = {}
        self._out: set[str] = set()
        self._open = False
        self.clauses: list[int] = []
        self.denied: list[str] = []

    def find(self) -> tuple[ReadRival, ...]:
        """The rivals in text order; `clauses` then tells which clauses spoke of them."""
        signs = self._names.signs
        struck = -3
        for place, sign in enumerate(signs):
            if not sign.strip():
                continue  # its name was joined to the clause behind it
            self._deny(sign)
            was_open, self._open = self._open, False
            if self._dropped(place, signs) or self._denied_later(place, signs):
                struck = place
                continue
            does = DOES.match(sign) if struck >= place - 2 else None
            if does is not None:  # "… is geen concurrent. Trigion wel"
                self._add(self._names.text(does["name"]), "vendor")
                self.clauses.append(place)
                continue
            if self._is_described(place, signs):
                self.clauses += [place, place + 1]
                signs[place + 1] = " "
            elif self._announced(place, signs):
                self.clauses += [place - 1, place]
                self._open = True
            elif not self._clause(place, sign) and was_open and self._listed(place, sign):
                self.clauses.append(place)
                self._open = True
        return tuple(
            rival
            for key, rival in self._found.items()
            if key not in self._out
            and not (rival.kind in {"vendor", "incumbent"} and says_more(rival.name))
            and not self._is_sold_by(key)
        )

    def _is_sold_by(self, name: str) -> bool:
        """Case "JCB dealer Wolds Ag": what one of the others sells is no rival beside them."""
        behind = self._scene.said.fold.partition(f"{name} dealer ")[2]
        return bool(name) and any(other and behind.startswith(other) for other in self._found)

    def _clause(self, place: int, sign: str) -> bool:
        """One clause by itself; whether it spoke of rivals."""
        before = len(self._found)
        spoken_of = self._by_cue(place, self._without_option(place, sign))
        if self._otherwise(place, sign) or spoken_of or len(self._found) > before:
            self.clauses.append(place)
            spoken_of = True
        if self._answer and (not spoken_of or _NAMED.search(sign)):
            self._bare.read(sign, place)
        self._open = (
            OPEN_LIST.search(sign) is not None
            or _ONE_IS_OURS.match(sign) is not None
            or (spoken_of and TAIL.search(sign) is not None)
        )
        return spoken_of or self._answer

    def _deny(self, sign: str) -> None:
        """Case "it's Oracle, not SAP": the one taken back."""
        named = _NAMED.findall(sign)
        short = self._answer and len(named) > 1 and len(sign.split()) <= SHORT_LIST
        for found in (NOT.finditer(sign), INSTEAD_OF.finditer(sign) if short else ()):
            for each in found:
                name = self._names.text(each["name"])
                self._out.add(name.casefold())
                self.denied.append(name)

    def _dropped(self, place: int, signs: list[str]) -> bool:
        """A clause about one who is out, or is no rival at all; its names are struck."""
        sign = signs[place]
        if not (OUT.search(sign) or NO_RIVAL.search(sign)):
            return False
        named = _NAMED.findall(sign)
        if self._answer and NO_RIVAL.search(sign) and not named and NOBODY.search(sign):
            return False
        self._out |= {self._names.text(char).casefold() for char in named}
        return bool(named)

    def _denied_later(self, place: int, signs: list[str]) -> bool:
        """Case "Dat is geen concurrent", "… but dropped out" speaks of the clause before it."""
        after = signs[place + 1] if place + 1 < len(signs) else ""
        denied = (
            NO_RIVAL.search(after)
            and not _NAMED.search(after)
            and re.match(r" (?:dat|die|that|thats|they|dus|so|is|not|geen|its) ", after)
        ) or (DROPS.match(after) and not _NAMED.search(after))
        if denied:
            self._out |= {self._names.text(char).casefold() for char in _NAMED.findall(signs[place])}
        return bool(denied)

    def _is_described(self, place: int, signs: list[str]) -> bool:
        """Case "Henry Schein, his usual supplier": a name, and behind it that it supplies them now."""
        name = NAME_ALONE.match(signs[place])
        if name is None or place + 1 >= len(signs) or USUAL.match(signs[place + 1]) is None:
            return False
        self._add(self._names.text(name["name"]), "incumbent")
        return True

    def _announced(self, place: int, signs: list[str]) -> bool:
        """Case "Concurrentie: A en B": the names stand behind the colon."""
        before = signs[place - 1] if place else ""
        clause = self._scene.clauses[place]
        more = HIMSELF.fullmatch(signs[place]) if ONE_MORE.search(before) else None
        if more is not None and not self._names.of_people(signs[place], more["name"]):
            self._add(self._names.text(more["name"]), "vendor")
            return True
        # "Between us and A", "torn between our booth and the A one", "our quote and A's side by side".
        beside = BESIDE_OURS.match(signs[place]) if clause.stop in {"en", "and", "&"} else None
        if beside is not None and (
            BETWEEN.search(before)
            or (
                OUR_PAPER.search(before)
                and beside["own"]
                and not self._names.of_people(signs[place], beside["name"])
            )
        ):
            self._add(self._names.text(beside["name"]), "vendor")
            return True
        theirs = _ONE_FROM.fullmatch(signs[place]) if clause.stop in {"en", "and", "&", "plus"} else None
        if theirs is not None and _ONE_IS_OURS.match(before):
            # "Die van ons en die van Valk Welding".
            self._add(self._names.text(theirs["name"]), "vendor")
            return True
        if clause.stop in {"en", "and", "&", "plus"} and _JUST_US.match(signs[place]):
            known = len(self._found)
            self._names_before(place)  # "BD Rowa, Knapp en ons"
            return len(self._found) > known
        if (
            clause.stop in {"en", "and", "&", "plus"}
            and _US.fullmatch(before)
            and _NAMED.match(signs[place], 1)
        ):
            self._add(self._names.text(signs[place][1]), "vendor")  # "wij en Würth zijn over"
            return True
        if clause.stop not in {":", "-", "–", "(", "="}:
            return False
        heading = HEADING.search(before)
        if heading is None:
            return False
        if _US.fullmatch(signs[place]):
            return True  # "drie partijen: wij, ADP en Visma"
        known = len(self._found)
        kind: RivalKind = "incumbent" if heading["now"] else "vendor"
        chars = _NAMED.findall(signs[place])
        for char in chars:
            self._add(self._names.text(char), kind)
        if not chars and heading.group().strip() == "nu":
            return False  # "Nu: passen." tells where they are
        if not chars and not UNKNOWN.search(signs[place]) and not NOBODY.search(signs[place]):
            self._bare.words(signs[place], place, kind)
        return len(self._found) > known

    def _listed(self, place: int, sign: str) -> bool:
        """The next piece of a list of who is in it: "it's us, A, or they keep the spreadsheets"."""
        clause = self._scene.clauses[place]
        if clause.stop not in _LIST_STOPS or clause.sentence != self._scene.clauses[place - 1].sentence:
            return False
        known = len(self._found)
        if self._otherwise(place, sign, listed=True):
            sign = self._without_option(place, sign)
        start = 0
        for found in (*_BETWEEN_PIECES.finditer(sign), None):
            end = found.start() + 1 if found else len(sign)
            self._piece(place, sign, start or start + 1, end)
            start = found.end() if found else end
        return len(self._found) > known

    def _piece(self, place: int, sign: str, start: int, end: int) -> None:
        filler = PIECE_FILLER.match(sign[start:end])
        start += filler.end() if filler else 0
        tokens = sign[start:end].split()
        while tokens and tokens[-1] in {"ook", "too", "also", "nog", "both", "allebei", "er", "erbij"}:
            tokens.pop()
        if tokens and tokens[0] in {"not", "niet", "geen", "no"}:
            return
        if not 0 < len(tokens) <= _LONGEST_PIECE or any(token in _NO_PIECE for token in tokens):
            return
        joined = " ".join(tokens)
        named = _NAMED.findall(joined)
        if named and not self._names.of_people(sign, "".join(named)):
            until = next((at for at, token in enumerate(tokens) if at and token in _AFTER_NAME), len(tokens))
            self._add(self._names.typed(place, start, start + len(" ".join(tokens[:until]))), "vendor")
        elif not named and len(tokens) <= 2 and all(map(self._small.is_unknown, tokens)):
            self._add(self._names.typed(place, start, start + len(joined)), "vendor")

    def _add(self, name: str, kind: RivalKind) -> None:
        key = name.casefold()
        known = self._found.get(key)
        if known is None or (known.kind == "vendor" and kind == "incumbent"):
            self._found[key] = ReadRival(name, kind)

    def _by_cue(self, place: int, sign: str) -> bool:
        found = False
        named = _NAMED.search(sign) is not None and not MOVED.search(sign) and not ELSEWHERE.search(sign)
        for cue, match in _BY_CUE.matches(sign) if named else ():
            names = next((part for part in match.groupdict().values() if part), "")
            if names and not self._names.of_people(sign, names):
                kind: RivalKind = "vendor" if _COMPETES.search(sign) else _CUES[cue][1]
                for char in _NAMED.findall(names):
                    self._add(self._names.text(char), kind)
                found = True
            if found and (
                _AND_US.search(sign) or (names and match.start() == 0 and sign.startswith(f" {names[0]}"))
            ):
                self._names_before(place)
        return self._lower_case(place, sign) or found

    def _names_before(self, place: int) -> None:
        """Case "Ricoh, Canon and us": the names of the list that stand in clauses of their own."""
        sentence = self._scene.clauses[place].sentence
        while place and self._scene.clauses[place - 1].sentence == sentence:
            place -= 1
            name = _ALONE.match(self._names.signs[place])
            if name is None or self._names.of_people(self._names.signs[place], name["name"]):
                return
            self._add(self._names.text(name["name"]), "vendor")

    def _lower_case(self, place: int, sign: str) -> bool:
        """Case "exact doet ook mee": a name without its capital, where only a rival can stand."""
        if IS_ONE.search(sign) is not None and self._asks(place):
            return False
        spans = self._small.find(sign)
        for first, last, kind in spans:
            self._add(self._names.words(place, first, last), kind)
            # "Feenstra en breman doen mee": a capital that opens a sentence, and none behind it.
            joined = _JOINED.match(sign) if first == _BEHIND_AND else None
            if joined is not None and not self._names.of_people(sign, joined["name"]):
                self._add(self._names.text(joined["name"]), kind)
        return bool(spans)

    def _asks(self, place: int) -> bool:
        end = self._scene.items[self._scene.clauses[place].last - 1].end
        return self._scene.said.text[end : end + 2].strip().startswith("?")

    def _without_option(self, place: int, sign: str) -> str:
        """A clause up to the option spelt out in it; what is named there belongs to the option."""
        found = option(sign, among_rivals=self._among_rivals(place, sign))
        return sign[: found.start] if found else sign

    def _among_rivals(self, place: int, sign: str) -> bool:
        return bool(place and place - 1 in self.clauses[-2:]) or OPEN_LIST.search(sign) is not None

    def _otherwise(self, place: int, sign: str, *, listed: bool = False) -> bool:
        """Doing it themselves or doing nothing, where that stands beside us as a choice."""
        spelt = option(sign, among_rivals=listed or self._among_rivals(place, sign))
        if spelt is not None:
            self._add(self._names.typed(place, spelt.start, spelt.end), spelt.kind)
            return True
        chosen = choices(sign, answer=self._answer or listed)
        for choice in chosen:
            typed = self._names.typed(place, choice.start, choice.end)
            self._add(with_verb(typed, sign), choice.kind)
        return bool(chosen)
