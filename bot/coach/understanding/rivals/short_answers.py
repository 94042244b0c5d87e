"""The pieces of a short answer to "who are we up against?" that no pattern knew: a name needs no capital there."""

import re
from typing import Final

from bot.coach.understanding.lexicon.words import Kind, lexicon
from bot.coach.understanding.readings import ReadRival, RivalKind
from bot.coach.understanding.rivals.words import HEARD_OF, NO_NAMES, NO_RIVAL, says_more
from bot.coach.understanding.text import Utterance, utterance

_LONGEST_ANSWER: Final = 6
_LONGEST_NAME: Final = 3
# "A, B and maybe C" names three.
_HEDGED: Final = re.compile(
    r"^(?:(?:misschien|wellicht|mogelijk|maybe|possibly|perhaps|probably|waarschijnlijk) )(?:(?:ook|nog|also) )*(?=\S)",
    re.IGNORECASE,
)
_BETWEEN_NAMES: Final = re.compile(r"\s*(?:,|;|/|\+|&|\ben\b|\band\b|\bor\b|\bof\b)\s*", re.IGNORECASE)
IN_HOUSE_WORDS: Final = frozenset(
    {"in-house", "in house", "inhouse", "diy", "themselves", "zelf", "intern", "zelfbouw"}
)
_NOTHING: Final = frozenset({"nothing", "niks", "niets"})
# In a piece with one of these somebody says more than a name.
NO_NAME: Final = frozenset("""
    maybe misschien denk think wellicht probably some een paar others anderen nog already al niemand nobody they ze we wij ik i see we'll kijken zien geen
    mee meedoen meedoet ja jep jup yes yep yeah nee neen nah no nope klopt sure lol haha hoi hallo hey hi hello goedemorgen goedemiddag ok oke okay top prima goed mooi cool nice great fine hmm hm ah oh tja nou good verder doorgaan continue
    its it's het gaat om btw trouwens
    not niet ipv instead rather idee idea weet know dunno bekend known
""".split())  # fmt: skip
_NOBODY: Final = frozenset({Kind.ROLE, Kind.BUY_NOUN, Kind.SELL_NOUN, Kind.EITHER_NOUN, Kind.TIME})
_IN_PLACE: Final = re.compile(
    r"\b(?:with them now|they'?re with|using (?:them|it) now|huidige|current(?:ly)?|incumbent|nu in huis|zitten (?:ze )?nu|in place)\b"
)


def missed(said: Utterance, found: tuple[ReadRival, ...], denied: tuple[str, ...]) -> tuple[ReadRival, ...]:
    """What a short list names besides `found`; `denied` are names the text takes back."""
    if not 0 < len(said.words) <= _LONGEST_ANSWER:
        return ()
    folds = [utterance(name).fold for name in (*(rival.name for rival in found), *denied)]
    more: list[ReadRival] = []
    pieces = _BETWEEN_NAMES.split(said.text)
    if len(pieces) > 1:
        pieces = [_HEDGED.sub("", text) for text in pieces]
    for piece in (utterance(text) for text in pieces):
        kind = _kind(piece)
        if kind is None or any(fold and (fold in piece.fold or piece.fold in fold) for fold in folds):
            continue
        if kind == "vendor" or not any(rival.kind == kind for rival in found):
            more.append(ReadRival(piece.text.strip(" .!"), kind))
    return tuple(more)


def _kind(piece: Utterance) -> RivalKind | None:
    """What one piece of a list is; None when it is no rival."""
    if piece.fold.strip(" .!") in IN_HOUSE_WORDS:
        return "in_house"
    words = set(piece.words)
    if NO_RIVAL.search(f" {' '.join(piece.words)} ") or "via" in words:
        return None
    if words & _NOTHING and HEARD_OF.search(f" {' '.join(piece.words)} ") is None:
        return "nothing"
    named = 0 < len(piece.words) <= _LONGEST_NAME and not words & NO_NAME and not words <= NO_NAMES
    if (
        named
        and piece.text.islower()
        and any(lexicon(language).kind(word) in _NOBODY for word in piece.words for language in ("nl", "en"))
    ):
        # "Directie, en inkoop", "the contract, then legal": theirs, or a thing of the deal.
        return None
    # "38 cars" counts something.
    named = named and not any(word.isdigit() for word in words) and not says_more(piece.text)
    return "vendor" if named else None


def settled(said: Utterance, rivals: tuple[ReadRival, ...]) -> tuple[ReadRival, ...]:
    """Kinds as the whole answer tells them: "in-house" is no vendor, and a lone one called the one in place is the incumbent."""
    rivals = tuple(rival for rival in rivals if not set(utterance(rival.name).words) <= NO_NAME)
    rivals = tuple(
        ReadRival(rival.name, "in_house") if utterance(rival.name).fold in IN_HOUSE_WORDS else rival
        for rival in rivals
    )
    if len(rivals) == 1 and rivals[0].kind == "vendor" and _IN_PLACE.search(said.fold):
        return (ReadRival(rivals[0].name, "incumbent"),)
    return rivals
