"""Trained weights that mark which words of a clause tell what: who it is of, what was so before, what is done, beside which step, when.

What a clause is about is known by then, and is a feature of every word.
"""

from collections.abc import Mapping
from typing import Final, Literal, cast, get_args

from bot.coach.understanding.chain import ChainWeights, labels_for
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.text import Language, Utterance
from bot.coach.understanding.told_readings import DealPart, KnownAs

Slot = Literal["who", "old", "what", "before", "after", "day", "sum", "role", "with", "why"]
SLOTS: Final[tuple[Slot, ...]] = get_args(Slot)
LABELS: Final = labels_for(SLOTS)

_MOST: Final = 60
_EDGE: Final = 3


def word_features(
    said: Utterance, language: Language, known: Mapping[str, KnownAs], part: DealPart, op: str
) -> list[list[str]]:
    """The names of the features of each word of a clause that is about `part`, and does `op` with it."""
    kinds = lexicon(language).kinds
    words = ["0" if any(map(str.isdigit, token.fold)) else token.fold for token in said.tokens[:_MOST]]
    seen = [f"<{known[token.fold]}>" if token.fold in known else None for token in said.tokens[:_MOST]]
    marks = [str(kinds.get(token.fold, "")) or shape(token.text) for token in said.tokens[:_MOST]]
    # What stands between a word and the one before it joins the two, or does not.
    gaps = [
        "",
        *(
            said.text[one.end : other.start].strip()
            for one, other in zip(said.tokens, said.tokens[1:_MOST], strict=False)
        ),
    ]
    last = len(words) - 1
    found = []
    for at, word in enumerate(words):
        before, behind = words[at - 1] if at else "^", words[at + 1] if at < last else "$"
        kind_before, kind_behind = marks[at - 1] if at else "^", marks[at + 1] if at < last else "$"
        here = seen[at] or marks[at]
        names = [
            f"w {word}", f"p {before}", f"n {behind}", f"h {here}", f"hp {kind_before}", f"hn {kind_behind}",
            f"s {word[-_EDGE:]}", f"a {word[:_EDGE]}", f"pw {before} {word}", f"wn {word} {behind}",
            f"{part} h {here}", f"{part} w {word}", f"{part} p {before}", f"{part} n {behind}", f"{part} hp {kind_before}",
            f"{part}.{op} h {here}", f"{part}.{op} p {before}", f"{part}.{op} n {behind}", f"{part}.{op} hh {kind_before} {here}",
            f"{part}.{op} s {word[-_EDGE:]}", f"g {gaps[at]} {here}", f"t {shape(said.tokens[at].text)} {min(at, _EDGE)}",
        ]  # fmt: skip
        if at > 1:
            names += [f"pp {words[at - 2]} {before}", f"{part} pp {words[at - 2]}"]
        if at < last - 1:
            names.append(f"nn {behind} {words[at + 2]}")
        if at == 0:
            names.append(f"{part}.{op} ^")
        if at == last:
            names.append(f"{part}.{op} $")
        found.append(names)
    return found


def shape(word: str) -> str:
    """What a word looks like: a number, one with a letter behind it ("50k"), with a capital, or not."""
    if any(map(str.isdigit, word)):
        return "0k" if word[-1:].isalpha() else "0"
    return "A" if word[:1].isupper() else "a"


def read_slots(
    said: Utterance,
    language: Language,
    known: Mapping[str, KnownAs],
    told: tuple[DealPart, str],
    weights: ChainWeights,
) -> dict[Slot, tuple[str, ...]]:
    """The words of each slot of a clause that is about a part and what is said of it, as they were typed; a slot that may have several has each of them."""
    found: dict[Slot, list[str]] = {}
    for piece in weights.pieces(word_features(said, language, known, *told)):
        words = said.text[said.tokens[piece.first].start : said.tokens[piece.end - 1].end]
        found.setdefault(cast("Slot", piece.kind), []).append(words)
    return {slot: tuple(words) for slot, words in found.items()}
