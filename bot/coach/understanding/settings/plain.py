"""A wish without the words around it: no fillers, greetings or thanks, and slips of the finger in its longest words mended.

What is left keeps its order and, word by word, the form in which it was typed.
"""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from rapidfuzz.distance import OSA

from bot.coach.basics.record import record
from bot.coach.understanding.text import Utterance

_PIECE: Final = re.compile(r"[^\s,;!?()\"“”]+|,")
_SENTENCE: Final = re.compile(r"[;!?\n]+|\.(?=\s|$)(?<!\b\w\.)")
_SENTENCE_OR_COMMA: Final = re.compile(rf"{_SENTENCE.pattern}|,")
_SOFT: Final = frozenset(
    """ff even eventjes effe maar nou aub svp ajb alsjeblieft alstublieft graag hey hoi hallo hi hello coach ok oke okay oh o
    joh hoor trouwens btw anyway please pls plz just actually eigenlijk gewoon toch dus so thanks thx thnx bedankt dank dankje cheers
    groet groetjes gr mvg top super fijn prima yes ja yep nou zeg kindly gerust""".split()
)
_LEADING: Final = frozenset(", en and ook also plus".split())
_PLEASANT: Final = re.compile(
    r"(?:dank je(?: wel)?|dankjewel|dank u|bedankt|merci|thanks|thank you|fijne (?:dag|vakantie|avond|week)|tot dan|tot later|see you(?: then)?|"
    r"have a (?:nice|good) (?:day|one)|groeten|alvast bedankt|cheers|enjoy|ik hoor het(?: wel)?|hou (?:maar )?op|stop ermee|stop it|nee|no)"
)
# The words that a wish turns on. One slip in one of these is mended; shorter words are left alone.
_WISHING: Final = tuple(
    """pauzeer pauzeren vakantie berichten berichtjes meldingen instellingen voorkeuren werkdagen werktijden werkuren kantooruren
    tijdzone feestdagen herinner hervat hervatten holiday holidays vacation settings preferences timezone remind resume messages
    notifications snooze working bereikbaar afwezig gesprekken gesprek afgelopen nooit""".split()
)
_LONG_ENOUGH: Final = 5
_NUMBERS: Final = {
    word: str(number)
    for words in (
        "twee drie vier vijf zes zeven acht negen tien elf twaalf",
        "two three four five six seven eight nine ten eleven twelve",
    )
    for number, word in enumerate(words.split(), 2)
}


@record
class Plain:
    """A wish as it is compared (`fold`), and the same words as they were typed."""

    fold: str
    text: str

    def as_typed(self, start: int, end: int) -> str:
        """The words at a place of `fold` as they were typed, without marks around them."""
        return self.text[start:end].strip(" ,.:")


def sentences(said: Utterance, *, commas: bool) -> list[Plain]:
    """The sentences of a message without the words around a wish; those that are only polite fall away."""
    ends = _SENTENCE_OR_COMMA if commas else _SENTENCE
    if ends.search(said.text) is None:
        one = as_one(said)
        return [] if not one.fold or _PLEASANT.fullmatch(one.fold) else [one]
    cuts = [0, *(found.end() for found in ends.finditer(said.text)), len(said.text)]
    found = [_plain(said, start, end) for start, end in pairwise(cuts)]
    return [plain for plain in found if plain.fold and not _PLEASANT.fullmatch(plain.fold)]


@lru_cache(maxsize=4)
def as_one(said: Utterance) -> Plain:
    """The whole message as one."""
    return _plain(said, 0, len(said.text))


def _plain(said: Utterance, start: int, end: int) -> Plain:
    pieces = []
    for found in _PIECE.finditer(said.text, start, end):
        typed = found.group()
        # A point or colon behind a word ends it; an abbreviation's own ("24 dec.") says no more either.
        while len(typed) > 1 and typed[-1] in ".:'":
            typed = typed[:-1]
        folded = said.fold[found.start() : found.start() + len(typed)].removeprefix("'")
        typed = typed.removeprefix("'")
        if folded and folded.replace("'", "") not in _SOFT:
            mended = _mended(folded)
            pieces.append((mended, typed if mended == folded else mended))
    while pieces and pieces[0][0] in _LEADING:
        pieces.pop(0)
    while pieces and pieces[-1][0] == ",":
        pieces.pop()
    return Plain(" ".join(fold for fold, _ in pieces), " ".join(typed for _, typed in pieces))


@lru_cache(maxsize=2048)
def _mended(word: str) -> str:
    """A number as digits, and a wishing word without its slip."""
    if word in _NUMBERS:
        return _NUMBERS[word]
    if len(word) < _LONG_ENOUGH or word in _WISHING:
        return word
    near = [wish for wish in _WISHING if wish[0] == word[0] and OSA.distance(word, wish, score_cutoff=1) <= 1]
    return (
        near[0]
        if len(near) == 1 and abs(len(near[0]) - len(word)) <= 1 and not _is_form(word, near[0])
        else word
    )


def _is_form(word: str, wish: str) -> bool:
    """Whether a word is only another form of the wish's: "reminds", "holidays"."""
    return (
        wish + "s" == word or word + "s" == wish or word in {wish + "d", wish + "t", wish + "e", wish + "n"}
    )
