"""The forms of Dutch and English verbs, so that a word list needs only the infinitive.

Forms are made too broadly rather than too narrowly: a form that does not exist is never typed either. Meaning does
not enter here; the word lists give each verb its class.
"""

import re
from collections.abc import Iterator
from typing import Literal

# stem: "stuur"; third: "stuurt", "sends"; infinitive: "sturen"; base: "send"; past, participle; ing: "sending".
FormKind = Literal["stem", "third", "infinitive", "base", "past", "participle", "ing"]

_OPEN = re.compile(r"(^|[^aeiou])([aeou])([^aeiouywx])$")
_DOUBLE = re.compile(r"([bcdfgklmnprst])\1$")
# "Zien", and not "draaien" or "gooien".
_ON_IE = re.compile(r"[^aeou]ien$")
_UNSTRESSED = ("be", "ge", "her", "ont", "ver", "er", "over", "onder")


def _dutch_stems(infinitive: str) -> set[str]:
    base = (
        infinitive.removesuffix("n")
        if infinitive.endswith(("aan", "oen")) or _ON_IE.search(infinitive)
        else infinitive.removesuffix("en")
    )
    stems = {_DOUBLE.sub(r"\1", base)}
    if _OPEN.search(base):
        stems.add(_OPEN.sub(r"\1\2\2\3", base))
    return {stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1]) for stem in stems if stem}


def _dutch_participles(stem: str) -> Iterator[str]:
    ending = ("",) if stem.endswith(("d", "t")) else ("d", "t")
    prefixes = ("", "ge") if stem.startswith(_UNSTRESSED) else ("ge",)
    for prefix in prefixes:
        for letter in ending:
            yield f"{prefix}{stem}{letter}"


def dutch_forms(infinitive: str, irregular: str = "") -> Iterator[tuple[str, FormKind]]:
    """The forms of a Dutch verb. `irregular` adds past forms and participles ("gaf gaven gegeven")."""
    yield infinitive, "infinitive"
    for word in irregular.split():
        if infinitive.startswith(word):
            yield word, "stem"
            continue
        yield word, "participle" if word.startswith(("ge", *_UNSTRESSED)) and word.endswith("n") else "past"
    for stem in _dutch_stems(infinitive):
        yield stem, "stem"
        yield stem if stem.endswith("t") else stem + "t", "third"
        for ending in ("de", "den", "te", "ten"):
            yield stem + ending, "past"
        for participle in _dutch_participles(stem):
            yield participle, "participle"


_CONSONANT_Y = re.compile(r"[^aeiou]y$")
_SHORT = re.compile(r"(^|[^aeiou])[aeiou][bdgklmnprt]$")


def english_forms(base: str, irregular: str = "") -> Iterator[tuple[str, FormKind]]:
    """The forms of an English verb. `irregular` gives past forms ("sent", "gave given")."""
    yield base, "base"
    if _CONSONANT_Y.search(base):
        yield base[:-1] + "ies", "third"
        past, ing = base[:-1] + "ied", base + "ing"
    else:
        yield base + ("es" if base.endswith(("s", "sh", "ch", "x", "o", "z")) else "s"), "third"
        past = base + ("d" if base.endswith("e") else "ed")
        ing = (base[:-1] if base.endswith("e") and not base.endswith("ee") else base) + "ing"
    yield past, "past"
    yield ing, "ing"
    yield ing[:-3] + "in", "ing"
    if _SHORT.search(base):
        yield base + base[-1] + "ing", "ing"
        yield base + base[-1] + "ed", "past"
    for word in irregular.split():
        yield word, "past"
