"""What trained weights look at in the words of a first message, and in a step that it tells."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.coach.understanding.chain import Piece
from bot.coach.understanding.introduction.heard import Heard
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.text import Language, Utterance

_EDGE: Final = 3
_NEAR: Final = 2


def word_features(said: Utterance, language: Language, heard: Sequence[Heard]) -> list[list[str]]:
    """The names of the features of each word."""
    tokens = said.tokens
    words = _words(said)
    kinds, verbs = lexicon(language).kinds, lexicon(language).verbs
    forms = [verbs[word].form if word in verbs else "" for word in words]
    acting = {one.clause for one, form in zip(heard, forms, strict=True) if form}
    marks = [str(kinds.get(token.fold, "")) or _shape(token.text) for token in tokens]
    gaps = [
        "",
        *(said.text[one.end : other.start].strip(" ") for one, other in pairwise(tokens)),
        "$",
    ]
    last = len(words) - 1
    seen: set[str] = set()
    found = []
    for at, (word, mark, here) in enumerate(zip(words, marks, heard, strict=True)):
        before, behind = words[at - 1] if at else "^", words[at + 1] if at < last else "$"
        mark_before, mark_behind = marks[at - 1] if at else "^", marks[at + 1] if at < last else "$"
        two_before, two_behind = words[at - 2] if at > 1 else "^^", words[at + 2] if at < last - 1 else "$$"
        gap, gap_behind = gaps[at][:_NEAR], gaps[at + 1][:_NEAR]
        names = [
            f"w {word}", f"p {before}", f"n {behind}", f"k {mark}", f"kp {mark_before}", f"kn {mark_behind}",
            f"s {word[-_EDGE:]}", f"a {word[:_EDGE]}", f"pw {before} {word}", f"wn {word} {behind}",
            f"pp {two_before} {before}", f"nn {behind} {two_behind}", f"gk {gap} {mark}", f"gn {gap_behind} {mark}",
            f"g {gap}", f"ga {gap_behind}", f"sh {_shape(tokens[at].text)} {min(at, _EDGE)}",
            f"cl {min(here.clause, _EDGE)} {min(here.place, _EDGE)}", f"kk {mark_before} {mark} {mark_behind}",
            f"i {min(at, _EDGE + 1)}", f"H {here.head}", f"H {here.head} {mark}",
        ]  # fmt: skip
        if forms[at]:
            names.append(f"V {forms[at]}")
        names.append(f"A {here.clause in acting} {min(here.place, _NEAR)}")
        if word in seen and len(word) > _EDGE:
            names.append("again")
        seen.add(word)
        for rule in sorted(here.rules):
            goes_on = at > 0 and rule in heard[at - 1].rules
            names += [f"R {rule}", f"R {rule} k {mark}", f"R {rule} {'+' if goes_on else '^'}"]
        if not here.rules:
            names.append("R")
        names += [f"Rn {rule}" for rule in sorted(heard[at + 1].rules)] if at < last else []
        names += [f"Rp {rule}" for rule in sorted(heard[at - 1].rules)] if at else []
        found.append(names)
    return found


def _words(said: Utterance) -> list[str]:
    return ["0" if any(map(str.isdigit, token.fold)) else token.fold for token in said.tokens]


def _shape(word: str) -> str:
    if any(map(str.isdigit, word)):
        return "0k" if word[-1:].isalpha() else "0"
    return "A" if word[:1].isupper() else "a"


def step_features(said: Utterance, language: Language, heard: Sequence[Heard], step: Piece) -> list[str]:
    """The names of the features of a step that is told, by which it is behind them, goes on, or is to come."""
    words = _words(said)
    names = [f"in {word}" for word in words[step.first : step.end]]
    names += [f"in {word[:2]}..{word[-2:]}" for word in words[step.first : step.end]]
    near = range(max(0, step.first - _EDGE), min(len(words), step.end + _EDGE))
    names += [
        f"{'p' if at < step.first else 'n'} {words[at]}" for at in near if not step.first <= at < step.end
    ]
    verbs = lexicon(language).verbs
    for at in near:
        verb = verbs.get(words[at])
        if verb is not None:
            names.append(f"v{'p' if at < step.first else 'n' if at >= step.end else ''} {verb.form}")
    names.append(f"p1 {words[step.first - 1] if step.first else '^'}")
    names.append(f"n1 {words[step.end] if step.end < len(words) else '$'}")
    here = heard[step.first]
    names.append(f"H {here.head}")
    clause = [at for at, one in enumerate(heard) if one.clause == here.clause]
    names += [f"c {words[at]}" for at in clause if not step.first <= at < step.end]
    within = heard[step.first : step.end]
    names += sorted({f"R {rule}" for one in within for rule in one.rules})
    start, end = said.tokens[step.first].start, said.tokens[step.end - 1].end
    names.append(f"g {said.text[max(0, start - 2) : start].strip(' ')}")
    names.append(f"ga {said.text[end : end + 3].strip(' ')[:2]}")
    return names
