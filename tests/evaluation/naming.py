"""What something in a deal is called, held against what a row calls it."""

import re
from typing import Final

from bot.coach.understanding.text import Language, utterance
from bot.coach.words.reading import read_names


def called_by(words: str, language: Language, *, plain: bool = True) -> tuple[str | None, str | None]:
    """The name and the role in what somebody is called; whoever has a role beside it is called by a name."""
    read = read_names(utterance(words), language) if plain else ()
    is_role = len(read) == 1 and read[0].name is None and read[0].role is not None
    return (None, words) if is_role else (words, None)


def words_of(text: str | None) -> set[str]:
    """The words that name something."""
    return {*re.findall(r"\w+", utterance(text or "").fold)} - _SMALL


_SMALL: Final = frozenset({
    "de", "het", "een", "the", "a", "an", "van", "of", "in", "by", "for", "hun", "their", "is", "to", "en", "and", "met", "with",
    "mr", "mrs", "ms", "dr", "mevr", "dhr", "mevrouw", "meneer",
})  # fmt: skip


def alike(one: str | None, other: str | None) -> bool:
    """Whether two namings share at least half of the words of the longer, or all of the shorter."""
    these, those = words_of(one), words_of(other)
    if not these or not those:
        return these == those
    return these <= those or those <= these or 2 * len(these & those) >= max(len(these), len(those))
