"""What trained weights look at in a clause to tell which part of a deal it is about.

Its words and their pieces, what stands beside what, and what the words are in this deal: "Bob" is a person of theirs here, and
"pilot" one of their steps. So what is learned from one deal holds for the next. What the readers make of it tells no more (tried with
and without it) and takes five times as long.
"""

from collections.abc import Container, Iterable, Mapping
from itertools import pairwise
from typing import Final, get_args

from bot.coach.understanding.lexicon.words import Kind, lexicon
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.understanding.told_readings import Asked, KnownAs

_SHORTEST: Final = 3
_PIECE: Final = 4
_LONGEST: Final = 30
_LENGTHS: Final = (2, 4, 6, 9, 13, 99)


def known_words(names: Mapping[KnownAs, Iterable[str]], language: Language) -> dict[str, KnownAs]:
    """What the words of a deal's own names are in it; a word that any deal may have ("de", "of") is none of these."""
    found: dict[str, KnownAs] = {}
    common = lexicon(language).kinds
    # The name of the customer or of somebody says more than that a step or a move of ours speaks of them.
    for what in reversed(get_args(KnownAs)):
        for name in names.get(what, ()):
            for word in utterance(name).words:
                kind = common.get(word)
                if len(word) >= _SHORTEST and (kind is None or kind in _NAMING):
                    found[word] = what
    return found


_NAMING: Final = frozenset({Kind.ROLE, Kind.CONTACT, Kind.BUY_NOUN, Kind.SELL_NOUN, Kind.EITHER_NOUN})


def features(
    said: Utterance,
    language: Language,
    known: Mapping[str, KnownAs],
    asked: Asked | None = None,
    weighted: Container[str] = (),
) -> list[str]:
    """The names of all features of a clause told where a question is open; a word without weights of its own (`weighted`) is looked at in pieces."""
    kinds = lexicon(language).kinds
    words = [_plain(token.fold) if token.text != "IT" else "IT" for token in said.tokens]
    seen = []
    found = []
    for token, word in zip(said.tokens, words, strict=True):
        what = known.get(token.fold)
        if what is not None:
            found.append(f"d:{what}")
            seen.append(f"<{what}>")
        else:
            seen.append(word)
        kind = kinds.get(token.fold)
        if kind is not None:
            found.append(f"k:{kind}")
        found.append(f"w:{word}")
        if f"w:{word}" not in weighted:
            edged = f"<{word}>"
            found += [f"c:{edged[at : at + _PIECE]}" for at in range(len(edged) - _PIECE + 1)]
    found += [f"b:{before} {word}" for before, word in pairwise(("^", *seen, "$"))]
    count = len(words)
    found.append(f"l:{next(most for most in _LENGTHS if count <= most or most == _LENGTHS[-1])}")
    if "?" in said.text:
        found.append("?")
    if any(token.text[:1].isupper() for token in said.tokens[1:]):
        found.append("name")
    if asked is not None:
        found += _of_question(asked, found, seen)
    return found


def _of_question(asked: Asked, found: list[str], seen: list[str]) -> list[str]:
    """What is asked, and what the words are where that is asked: a bare name has a voice, signs, or is in the race."""
    apart = {name for name in found if name.startswith(("d:", "k:", "l:", "name"))}
    return [f"q {asked}", f"q {asked} ^{seen[0] if seen else ''}", *(f"q {asked} {name}" for name in apart)]


def _plain(word: str) -> str:
    """A word as it is compared: sums and numbers alike, without apostrophes, and of what is longer than any word the head."""
    if any(map(str.isdigit, word)):
        return "0k" if word.endswith(("k", "m", "mln")) else "0"
    return word[:_LONGEST].replace("'", "")
