"""Two customers named in one breath: "De Meeuw en Theater Zuid. De Meeuw: …", "this morning Philips and this afternoon ASML"."""

import re
from collections.abc import Iterable
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.understanding.text import utterance
from bot.coach.words.spoken_of import own_words

_AND: Final = later(r"\s+(?:en|and|\+|plus)\s+", re.IGNORECASE)
_SENTENCE: Final = later(r"[^.!?;\n]+[.!?;\n]*\s*")
# A firm that is called after two people, or after one and the rest, is one.
_OF_A_FIRM: Final = frozenset(
    "zonen zoon zn sons son partners partner co company broers broer brothers daughters dochters anderen others associates compagnons".split()
)
_EARLY: Final = (
    r"(?:vanochtend|vanmorgen|(?:deze |in de )?voormiddag|'?s ochtends|eerst|this morning|first|earlier)"
)
_LATE: Final = r"(?:vanmiddag|vanavond|(?:deze |in de )?namiddag|'?s middags|daarna|this afternoon|this evening|tonight|after that|afterwards)"
_HALVES: Final = later(
    rf"(?P<one>.*?\b{_EARLY}\b.*?|{_EARLY}\b.*?)(?:,?\s+(?:en|and|,)|[.;])\s+(?:(?:toen|then)\s+)?{_LATE}\s+(?:ook\s+|also\s+)?(?:bij|met|at|with|saw|naar)?\s*(?P<other>\S.*)",
    re.IGNORECASE | re.DOTALL,
)


@record
class Paired:
    """What is told of each of two customers. `apart`: a sentence opens on each of them, so that they are two beyond doubt."""

    first: str
    second: str
    other: str
    apart: bool


def paired(account: str | None, text: str) -> Paired | None:
    """The two customers in a name that an "and" joins; None where it is the name of one."""
    if account is None or account not in text:
        return None
    names = _AND.split(account)
    if len(names) != _TWO or any(not own_words(name) or _is_of_a_firm(name) for name in names):
        return None
    one, other = names
    behind = text[text.index(account) + len(account) :].strip(" .,;:!\n")
    first, second = (
        _unlabelled(name, told)
        for name, told in zip(names, told_apart(one, other, (one, f"{other}. {behind}")), strict=True)
    )
    sentences = list(_sentences(behind))
    apart = all(any(_opens_on(sentence, name) for sentence in sentences) for name in names)
    apart = apart and own_words(one).isdisjoint(own_words(other))
    return Paired(first, second, other, apart)


def _unlabelled(name: str, told: str) -> str:
    """What is told behind a whole name, without the part of it that it opens on again: "De Meeuw. De Meeuw: …"."""
    behind = told[len(name) :].strip(" .:")
    said, words = utterance(behind), set(utterance(name).words)
    again = next((at for at, word in enumerate(said.words) if word not in words), len(said.words))
    behind = behind if again == 0 else behind[said.tokens[again - 1].end :].strip(" .:,")
    return f"{name}: {behind}" if behind else name


_TWO: Final = 2


def halves(text: str) -> tuple[str, str] | None:
    """What is told of the morning and of the afternoon, where a message tells of both."""
    found = _HALVES.fullmatch(text.strip())
    return (found["one"], found["other"]) if found is not None else None


def told_apart(one: str, other: str, told: tuple[str, str]) -> tuple[str, str]:
    """Each sentence with whom it opens on; one that opens on neither goes on about the one before."""
    first, second = told[0].strip(), ""
    of_other = True
    for sentence in _sentences(told[1]):
        if _opens_on(sentence, one):
            of_other = False
        elif _opens_on(sentence, other):
            of_other = True
        if of_other:
            second = _joined(second, sentence)
        else:
            first = _joined(first, sentence)
    return first, second


def _joined(told: str, sentence: str) -> str:
    return sentence if not told else f"{told.rstrip('.')}. {sentence}"


def first_sentence(text: str) -> str:
    """The first sentence of a text, up to its first comma: who is met stands in it."""
    return next(iter(_sentences(text)), text).partition(",")[0]


def _sentences(text: str) -> Iterable[str]:
    return (found[0].strip() for found in _SENTENCE.finditer(text) if found[0].strip())


def _opens_on(sentence: str, name: str) -> bool:
    """Whether a sentence opens on a customer, by the whole name or a word of it that no other has."""
    words = utterance(sentence).words[: len(utterance(name).words)]
    return not own_words(name).isdisjoint(words)


def _is_of_a_firm(name: str) -> bool:
    words = utterance(name).words
    return not _OF_A_FIRM.isdisjoint(words) or not any(char.isupper() for char in name)
