"""A message in parts: between commas and stops, without the fillers around the words that matter."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.intent import words_en, words_nl
from bot.coach.understanding.text import Token, Utterance
from bot.coach.understanding.wordpatterns import plain_words

_PART = re.compile(r"[,.;:!?\n()…]+(?=\s|$)| - | – ")


@record
class Part:
    """A stretch of a message without the fillers around it."""

    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    tail: tuple[str, ...] = ()


@cache
def fillers() -> frozenset[str]:
    """Words around a command that say nothing."""
    return frozenset(f"{words_nl.FILLERS} {words_en.FILLERS}".split())


@cache
def _soft() -> frozenset[str]:
    """Fillers that say nothing within a command either."""
    return fillers() - {"nu", "niet", "now", "maar", "top", "really", "nog", "hier"}


def parts_of(said: Utterance) -> list[Part]:
    """The message between commas and stops, each part as it came and without the fillers at its head and tail."""
    cuts = [found.start() for found in _PART.finditer(said.text)]
    groups: list[list[Token]] = [[]]
    for token in said.tokens:
        while cuts and token.start > cuts[0]:
            cuts.pop(0)
            groups.append([])
        groups[-1].append(token)
    parts = [_bare(group) for group in groups if group]
    if (
        len(parts) > 1
        and parts[0].words in {("nee",), ("no",), ("nope",)}
        and parts[1].words[:1] in {("niet",), ("not",)}
    ):
        # "Nee, niet Hans maar Hanneke": the "no" belongs to what follows.
        parts[:2] = [Part(parts[0].tokens + parts[1].tokens, parts[0].words + parts[1].words, parts[1].tail)]
    return parts


def _bare(tokens: Sequence[Token]) -> Part:
    empty, first, last = fillers(), 0, len(tokens)
    while first < last and tokens[first].fold in empty:
        first += 1
    while last > first and tokens[last - 1].fold in empty:
        last -= 1
    words = tuple(plain_words([token.fold for token in tokens[first:]]))
    return Part(tuple(tokens[first:last]), words[: last - first], words[last - first :])


def readings_of(part: Part) -> list[Sequence[str]]:
    """The words as they are, and once more without the fillers in between ("ga ff 1 terug")."""
    soft = _soft()
    thin = [word for word in part.words if word not in soft]
    readings: list[Sequence[str]] = [part.words]
    if part.words and part.words[0] in LEAD_INS and len(part.words) > 1:
        rest = next((at for at, word in enumerate(part.words) if word not in LEAD_INS), len(part.words))
        readings.append(part.words[rest:])
    if len(thin) < len(part.words):
        readings.append(thin)
    if part.tail:
        readings.append(part.words + part.tail)
    return readings


# Words before a command that only lead up to it: "whoops", "no no", "sorry".
LEAD_INS: Final = frozenset(
    """oops whoops oeps nee neen no nope nah sorry wacht wait hm hmm ah oh jeetje oei shit shoot damn verdorie hang hold on but ugh pff argh tja aah tsja
    maar joh eh listen luister look kijk hey hoi say zeg right""".split()
)
