"""What a piece of a story is, as far as its words tell: the same step once more, a rival's doing, one that goes on."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from bot.coach.basics.once import later
from bot.coach.route.step_spoken_of import alike
from bot.coach.understanding.rivals.vendors import NO_COMPANY
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.word_kinds import is_ordinary

_SEVERAL: Final = 2
_ROUTE: Final = 2


def is_the_same(one: str, other: str) -> bool:
    """Whether two steps are one, in whatever form: "vos looked at the quote", "looks at the quote"."""
    if phrases.same(one, other):
        return True
    short, long = sorted((content(one), content(other)), key=len)
    if len(short) < _SEVERAL:
        return bool(short) and short <= long
    return all(any(alike(word, each) for each in long) for word in short)


def competes(said: Utterance, name: str) -> bool:
    """Whether a name may be somebody's in the race: no grant and no permit, no word for a rival, and nobody who is out of it."""
    words = utterance(name).words
    if not words or words[0] in NO_COMPANY or _PAYS.match(utterance(name).fold):
        return False
    before, _, behind = said.fold.partition(utterance(name).fold)
    return not (_IS_OUT.match(behind) or _HAS_TO.match(behind) or _BEGINS.search(before))


# "Betaalt uit eigen zak" is an act of somebody's.
_PAYS: Final = later(
    r"(?:betaalt|betalen|pays?|beslist|decides|tekent|signs|wil|wants|vindt|thinks|vergelijkt|compares)\b"
)
# Who has to do something there is one of theirs, and what they begin with is a place: "infection control must sign off".
_HAS_TO: Final = later(
    r" (?:must|has to|have to|needs to|moet|moeten) (?:\S+ ){0,3}?(?:sign|approve|agree|check|ok|say|akkoord|tekenen|kijken|checken|goedkeuren|vinden)\b"
)
_BEGINS: Final = later(r"\b(?:begin\w*|start\w*) (?:met|with|at|bij|op|in) $")
# "Ascom, maar die zijn eruit want te duur".
_IS_OUT: Final = later(
    r"(?:,? (?:but|maar))?(?: (?:die|ze|they|it|that one))?(?: (?:is|are|zijn|was|were|has|have|heeft|hebben|ligt|liggen|valt|vielen|viel))? (?:al |net |already |just )?(?:er ?uit|af(?:gevallen|gehaakt)?|teruggetrokken|out|dropped out|pulled out|withdrawn|withdrew)\b(?! of stock)"
)


def tells_it(title: str, name: str) -> bool:
    """Whether a name is only what a step is called: "permit from the council" is nobody in the race."""
    words, others = content(title), content(name)
    return bool(words and others) and (words <= others or (len(others) > 1 and others <= words))


def still_runs(said: Utterance, piece: str) -> bool:
    """Whether the clause that tells a step says that it goes on: "the trial of a month has been running since 7 December"."""
    behind = said.text.partition(piece)[2]
    return _RUNS.match(behind.casefold()) is not None


_RUNS: Final = later(
    r"(?: [^\s,.;!?]+){0,4}? (?:loopt|lopen|is bezig|zijn bezig|is gaande|is running|are running|(?:has|have) been running|is ongoing|is under ?way|still running)\b(?! (?:af|goed|uit|vast))"
)


def stands_alone(said: Utterance, piece: str, pieces: Sequence[str]) -> bool:
    """Whether a piece is in a sentence of its own, with none of the others."""
    sentence = next((part for part in SENTENCES.split(said.text) if piece in part), said.text)
    return len(pieces) > _ROUTE and sum(one in sentence for one in pieces) == 1


SENTENCES: Final = later(r"[.!?;]\s+|\n")
# "They compare us with Globex" says who is in the race.
COMPARED_WITH: Final = frozenset(
    """vergelijken vergelijkt compare compares comparing ons us against with tegen kijken kijkt look looks looking praten praat talk talks talking
    overwegen overweegt consider considers considering naar ook also nog still they""".split()
)


def is_of_a_rival(said: Utterance, rivals: AbstractSet[str]) -> bool:
    """Whether a rival is who does it: "Krone ligt 4% lager", where "CTO benchmarks us vs Krone" is a step of theirs."""
    first = next(iter(word for word in said.words if not is_ordinary(word) or len(word) > _SHORT), None)
    return first in rivals and not _COMPARES.search(said.fold)


def acts_of_a_rival(said: Utterance, piece: str, rivals: AbstractSet[str]) -> bool:
    """Whether a piece goes on about a rival named just before it: "Alfen zit er ook al binnen die hebben al een offerte gedaan"."""
    before = _THEY_DO.search(said.text.partition(piece)[0])
    return before is not None and not rivals.isdisjoint(content(before["who"]))


def is_somebodys_role(said: Utterance, piece: str) -> bool:
    """Whether a piece only says what somebody is: "she's the senior exec engineer"."""
    return (
        _IS_ONE.search(f"{said.text.partition(piece)[0]}{piece.split(' ', maxsplit=1)[0]} ".casefold())
        is not None
    )


def is_said_otherwise(said: Utterance, piece: str) -> bool:
    """Whether a piece tells no step by what stands around it: we promised it, another house offered it, it is why they do something, a view, or up to which sum somebody signs."""
    before, _, behind = said.text.partition(piece)
    return (
        _WE_PROMISED.search(before.casefold()) is not None
        or _WHY.search(before.casefold()) is not None
        or (_AT_ANOTHER.search(before.casefold()) is not None and _QUOTED.match(piece.casefold()) is not None)
        or _FINDS.search(f"{piece.casefold()}|{behind.casefold()}") is not None
        or _UP_TO.match(f"{piece.casefold()}{behind.casefold()}") is not None
    )


_WE_PROMISED: Final = later(
    r"\b(?:i|we|ik|wij)(?:['’]ve| have| heb| hebben)? (?:promised|owe|promise|beloofde|beloofden|beloofd|toegezegd)\b[^,.;!?]*$"
)
_WHY: Final = later(
    r"\b(?:cos|coz|cause|because|since|omdat|want) (?:they|s?he|ze|zij|hij) (?:wants?|needs?|willen|wil)\b[^,.;!?]*$"
)
# "Bij Zonneboer ook een offerte gevraagd".
_AT_ANOTHER: Final = later(r"\bbij (?!ons\b)[\w&-]+(?: al| ook| nog)* (?:een )?$")
_QUOTED: Final = later(r"(?:een )?(?:offerte|prijs) (?:gevraagd|opgevraagd|gehad|gekregen|liggen)\b")
_FINDS: Final = later(r"\b(?:vindt|vinden)\| (?:het|'?t|ons|dat|dit|ze)\b")
_UP_TO: Final = later(
    r"(?:s?he|they|hij|zij|ze|die) (?:signs?|tekent|tekenen|mag|mogen|may|can)\b[^,.;!?]*? (?:up to|tot) [€$£]? ?\d"
)
_THEY_DO: Final = later(r"(?P<who>[^,.;!?\n]+),? (?:die|they|who|ze|zij) $", re.IGNORECASE)
_IS_ONE: Final = later(r"\b(?:s?he|hij|zij|who)(?:['’]?s| is) (?:the|an?|de|het|een|hun|their)(?: [\w-]+)? $")
_COMPARES: Final = later(r"\b(?:vergelijk\w*|compar\w*|naast|quotes?|offertes?|demo'?s?)\b")


def content(words: str) -> frozenset[str]:
    """The words that say something: the longer ones, and any that is not ordinary."""
    return frozenset(word for word in utterance(words).words if not is_ordinary(word) or len(word) > _SHORT)


_SHORT: Final = 3
