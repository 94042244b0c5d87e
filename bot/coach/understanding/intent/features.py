"""What trained weights look at in a message: its words and their pieces, what stands beside what, and its shape."""

from collections.abc import Collection, Container, Sequence
from itertools import pairwise
from typing import Final

from bot.coach.understanding.lexicon.words import Kind, lexicon
from bot.coach.understanding.text import Language, Utterance

_PIECE: Final = 4
_LONGEST: Final = 30
_HEAD: Final = "^"
_END: Final = "$"
_NUMBER: Final = "0"
# How long a message is, by the number of its words; the first has none.
_LENGTHS: Final = tuple(
    f"l:{next(most for most in (1, 2, 3, 5, 8, 12, 99) if count <= most)}" for count in range(17)
)


def features(said: Utterance, language: Language, known: Container[str] = ()) -> list[str]:
    """The names of all features of a message, each as often as it is there; `known`: the features that have weights."""
    words = spelled(said)
    kinds = [kind_of(word, language) for word in words]
    plainly = [plain(word) for word in words]
    of_words = [
        name
        for word, kind in zip(plainly, kinds, strict=True)
        for name in features_of_word(word, kind, known)
    ]
    return [*of_words, *pairs_of(plainly), *features_of_shape(said, kinds)]


def spelled(said: Utterance) -> Sequence[str]:
    """The words as features know them: folded, but "IT" is not "it"."""
    words = said.words
    if _EITHER in words:
        return [token.text if token.text == _DEPARTMENT else token.fold for token in said.tokens]
    return words


_EITHER: Final = "it"
_DEPARTMENT: Final = "IT"


def plain(word: str) -> str:
    """A word as it is compared: without apostrophes, all numbers alike, and of what is longer than any word the head."""
    if word.isalpha():
        return word[:_LONGEST].lower()
    return _NUMBER if any(map(str.isdigit, word)) else word[:_LONGEST].replace("'", "").lower()


def features_of_word(plainly: str, kind: Kind | None, known: Container[str]) -> list[str]:
    """A word, what the lexicon knows it as, and where the word itself has no weights its pieces: a slip still has most of them."""
    found = [f"w:{plainly}"] if kind is None else [f"w:{plainly}", f"k:{kind}"]
    if found[0] not in known:
        edged = f"<{plainly}>"
        found += [f"c:{edged[at : at + _PIECE]}" for at in range(len(edged) - _PIECE + 1)]
    return found


def kind_of(word: str, language: Language) -> Kind | None:
    """What the lexicon knows a word as."""
    return lexicon(language).kinds.get(word.lower()) if word != _EITHER else None


def pairs_of(words: Sequence[str]) -> list[str]:
    """What stands beside what, the head and the end of the message included."""
    return [f"b:{before} {word}" for before, word in pairwise((_HEAD, *words, _END))]


def features_of_shape(said: Utterance, kinds: Collection[Kind | None]) -> list[str]:
    """How long a message is, whether it asks, lists or names somebody, and whether it is a day without anybody who says it."""
    tokens, text = said.tokens, said.text
    found = [_LENGTHS[min(len(tokens), len(_LENGTHS) - 1)]]
    if text.endswith("?"):
        found.append("?")
    if "," in text:
        found.append(",")
    behind = text[tokens[0].end :] if tokens else ""
    if behind != behind.lower():
        found.append("name")
    if Kind.TIME in kinds:
        found.append("my day" if Kind.SELF in kinds else "day")
    return found
