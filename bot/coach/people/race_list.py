"""An answer to "who else is in the race?" that is a list of them, piece by piece: "nu miko, en een lokale firma ook nog".

Such an answer is cut at its commas and joining words, and every piece has to be one of these: a rival, a way of doing without,
ourselves, or more of the rival before it. Where one piece is anything else the answer is no list, and nothing is read.
"""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.people import race_pieces as pieces
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.readings import ReadRival, RivalKind
from bot.coach.understanding.rivals.choices import choices, option
from bot.coach.understanding.rivals.short_answers import IN_HOUSE_WORDS
from bot.coach.understanding.rivals.words import OURS
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words.nobody_there import PUTS_RIGHT
from bot.coach.words.sighs import SIGHED

# A firm's name may hold such a word itself: "Jansen en Zonen". "Of" joins in Dutch alone, and "n" in English alone.
_JOINERS: Final[tuple[tuple[Language, str], ...]] = (("nl", "of"), ("en", "n"))
_BETWEEN: Final = {
    language: later(
        rf"\s*[,;:()\n+]+\s*|\s+/\s+|(?<=[^\W\d])/(?=[^\W\d])|[.!]+(?:\s+|$)|\s+(?:en|and|or|plus|maar|but|ofwel|{own})\s+(?!(?:zo(?:nen|on)|zn|sons?|co|partners|dochters?)\b)",
        re.IGNORECASE,
    )
    for language, own in _JOINERS
}
_LED: Final = later(r"^(?:(?:or|of|and|en|n|but|maar|nog)\s+)+", re.IGNORECASE)
_MOST_PIECES: Final = 8
_LETTERS: Final = 160
_NUMBER: Final = re.compile(r"(?P<place>[1-4])(?:\s*[.):]?\s+(?P<rest>\D.*))?$")
_KINDS: Final[dict[str, RivalKind]] = {"1": "incumbent", "2": "vendor", "3": "in_house", "4": "nothing"}


@record
class RivalList:
    """The rivals of a list, with the pieces in which more was said of them."""

    rivals: tuple[ReadRival, ...]
    remarks: tuple[str, ...]


class _Reading:
    """What the pieces so far say."""

    def __init__(self, *, with_us: bool) -> None:
        self.rivals: list[ReadRival] = []
        self.remarks: list[str] = []
        # A choice by its number or its name, which the piece behind it may spell out.
        self.chosen: RivalKind | None = None
        # Beside ourselves any name is a rival's.
        self.with_us = with_us

    def add(self, name: str, kind: RivalKind) -> None:
        if kind in {"in_house", "nothing"}:
            if not any(one.kind == kind for one in self.rivals):
                self.rivals.append(ReadRival(name, kind))
            return
        if not any(utterance(one.name).fold == utterance(name).fold for one in self.rivals):
            self.rivals.append(ReadRival(name, kind))

    def is_there_now(self, place: int) -> bool:
        """Say of one of them that they are the ones there now."""
        if self.rivals[place].kind not in {"vendor", "incumbent"}:
            return False
        self.rivals[place] = ReadRival(self.rivals[place].name, "incumbent")
        return True


def read_listed(said: Utterance, language: Language) -> RivalList | None:
    """The list that an answer is; None where any piece of it is something else, or nobody is named."""
    if len(said.text) > _LETTERS or "?" in said.text or "&" in said.text or PUTS_RIGHT & {*said.words[:1]}:
        return None
    parts = [utterance(part) for part in _parts(said.text, language)]
    if not 0 < len(parts) <= _MOST_PIECES:
        return None
    reading = _Reading(with_us=any(_is_ours(part) for part in parts))
    for place, part in enumerate(parts):
        last = place == len(parts) - 1
        if not last and pieces.is_described(part.text) and pieces.is_called_so(parts[place + 1].text):
            # "A smaller firm, Datix": what they are, and then what they are called.
            continue
        if not last and pieces.is_there_now(part) and pieces.is_called_so(parts[place + 1].text):
            # "Huidige wasserij, Clean Lease".
            reading.chosen = "incumbent"
            continue
        if reading.rivals and pieces.supplies_them(part) and not _is_joined(said, part):
            # "Henry Schein, his usual supplier".
            reading.is_there_now(len(reading.rivals) - 1)
            continue
        have = pieces.what_they_have(part) if _is_joined(said, part) else None
        if have is not None:
            # "X, hun huidige" is X; "X en hun huidige" is one more.
            reading.add(*have)
        elif not _take(reading, part, alone=len(parts) == 1):
            return None
    _keep_unspelt(reading)
    if not reading.rivals:
        return None
    return RivalList(tuple(reading.rivals), tuple(reading.remarks))


def _is_joined(said: Utterance, piece: Utterance) -> bool:
    """Whether a piece is joined to what stands before it, and no more of that."""
    return any(f" {joins} {piece.fold}" in said.fold for joins in ("en", "and", "of", "or", "plus"))


def _parts(text: str, language: Language) -> list[str]:
    parts = (_LED.sub("", part).strip(" .!") for part in _BETWEEN[language].split(text))
    bare = (SIGHED.sub("", part) for part in parts)
    return [part for part in bare if part and _NO_NAME_KNOWN.fullmatch(part) is None]


_NO_NAME_KNOWN: Final = later(
    r"(?:(?:de |the )?(?:naam|name)(?: ben ik| is)?(?: even)? (?:kwijt|verg\w{2,4}|forgotten|unknown)|(?:i )?(?:forgot|dunno|don'?t know|dont know) (?:the|their|its) name|(?:they |he |she |ze )?(?:won'?t|wouldn'?t|didn'?t|willen niet|zeggen niet|zei niet) (?:say|tell|zeggen|vertellen)?(?: ?(?:who|wie|us|me|welke|which|het|it))*|(?:weet |geen idee |dunno |no idea )(?:niet )?(?:wie|who|which|welke))",
    re.IGNORECASE,
)


def _is_ours(piece: Utterance) -> bool:
    return set(piece.words) - _ONLY <= OURS


_ONLY: Final = frozenset("just only alleen enkel ook also".split())


def _take(reading: _Reading, piece: Utterance, *, alone: bool) -> bool:
    """Take one piece for what it is; False where it is nothing that a list has."""
    number = _NUMBER.fullmatch(piece.text)
    if number is not None:
        kind = _KINDS[number["place"]]
        if number["rest"] is None:
            return _choose(reading, kind)
        rest = utterance(number["rest"])
        if pieces.COUNTS.match(rest.fold):
            # "2 of them, kone and otis".
            return pieces.COUNTS.fullmatch(rest.fold) is not None
        return _choose(reading, kind) and _take(reading, rest, alone=alone)
    label = pieces.LABELS.fullmatch(piece.fold)
    if label is not None:
        return _choose(reading, "incumbent" if label["now"] else "vendor")
    if _is_ours(piece) or pieces.COUNTED.fullmatch(piece.fold):
        return True
    if _says_more(reading, piece) or _NOBODY.fullmatch(piece.fold) is not None:
        return True
    have = pieces.what_they_have(piece)
    if have is not None:
        reading.add(*have)
        return True
    if pieces.DENIES.search(piece.fold) is not None:
        return False
    itself = _ITSELF.fullmatch(piece.text)
    if itself is not None and itself["name"].casefold() not in _THEMSELVES:
        # "Shopify zelf" is Shopify.
        reading.add(itself["name"], "vendor")
        return True
    without = _without_us(piece)
    if without is not None:
        reading.add(piece.text, without)
        return True
    return _name(reading, piece, alone=alone)


def _choose(reading: _Reading, kind: RivalKind) -> bool:
    if kind in {"in_house", "nothing"}:
        reading.add("", kind)
    _keep_unspelt(reading)
    reading.chosen = kind
    return True


def _keep_unspelt(reading: _Reading) -> None:
    """Keep a choice that no name followed: in "1 and 4" whoever is there now has none."""
    if reading.chosen in {"incumbent", "vendor"} and not any(
        one.kind == reading.chosen for one in reading.rivals
    ):
        reading.rivals.append(ReadRival("", reading.chosen))
    reading.chosen = None


def _says_more(reading: _Reading, piece: Utterance) -> bool:
    """Take what is said of the rival before it: how long they are there, or what they ask."""
    if not reading.rivals:
        return False
    who, behind = len(reading.rivals) - 1, piece.fold
    for place, rival in enumerate(reading.rivals):
        name = utterance(rival.name).fold
        if name and piece.fold.startswith(f"{name} "):
            who, behind = place, f"they {piece.fold[len(name) + 1 :]}"
    if pieces.THERE_NOW.fullmatch(behind) is not None:
        if len(piece.words) > 1:
            reading.remarks.append(piece.text)
        return reading.is_there_now(who)
    of_them = pieces.THEY.match(behind)
    if of_them is None and _goes_on(reading, piece):
        reading.remarks.append(piece.text)
        return True
    if of_them is None or pieces.COMPARES.search(behind, of_them.end()) is None:
        return False
    reading.remarks.append(piece.text)
    return True


_ITSELF: Final = later(
    r"(?:(?:natuurlijk|ook|misschien|maybe|of course|and|en) )*(?P<name>[^\W\d_][\w.-]{2,}) (?:zelf|itself)",
    re.IGNORECASE,
)
_THEMSELVES: Final = frozenset(
    "het dat iets something zij ze hij wij we they them it doen maken bouwen regelen oplossen gewoon alles ontwikkelen doe maak".split()
)
_NOBODY: Final = later(r"(?:geen|niemand|none|nobody|no one|nothing else|niks anders|niets anders)")
_HELD: Final = later(
    r"(?:(?:veel|iets|wat|much|a bit|way|slightly|maar|but) )*(?:cheaper|goedkoper|duurder|pricier|dearer|expensive|duur|slower|trager|faster|sneller|better|beter|bigger|groter|smaller|kleiner|closer|dichterbij)"
)


def _goes_on(reading: _Reading, piece: Utterance) -> bool:
    """Whether a piece holds the one before it against us without naming it again: "cheaper", and behind that "no support"."""
    if _HELD.fullmatch(piece.fold) is not None:
        return True
    if not reading.remarks:
        return False
    verb = piece.words[0] in lexicon("en").verbs or piece.words[0] in lexicon("nl").verbs
    return pieces.DENIES.match(piece.fold) is not None or (verb and len(piece.words) > 1)


def _without_us(piece: Utterance) -> RivalKind | None:
    """Doing it themselves or doing nothing, where a piece says no more than that."""
    if piece.fold in IN_HOUSE_WORDS:
        return "in_house"
    if pieces.WAITS.fullmatch(piece.fold) is not None:
        return "nothing"
    sign = f" {' '.join(piece.plain_words)} "
    found = choices(sign, answer=True)
    if not found:
        spelt = option(sign, among_rivals=True) or option(f" of{sign}", among_rivals=True)
        return spelt.kind if spelt is not None else None
    # The first of them is what it is called by; how much else there is tells whether the piece is about that.
    if len(piece.words) - len(sign[found[0].start : found[0].end].split()) > pieces.BESIDE:
        return None
    return found[0].kind


def _name(reading: _Reading, piece: Utterance, *, alone: bool) -> bool:
    """Take a piece for a rival's name, with what stands around it."""
    found = pieces.name_in(piece, alone=alone, sure=reading.with_us or reading.chosen is not None)
    if found is None:
        return False
    kind: RivalKind = "incumbent" if found.now or reading.chosen == "incumbent" else "vendor"
    reading.chosen = None
    if found.name:
        reading.add(found.name, kind)
    if found.says_more:
        reading.remarks.append(piece.text)
    return True
