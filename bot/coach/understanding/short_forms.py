"""Short forms of speech and typing, written out before they are read: "'k stuur", "nog aant meten", "at legal rn"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Language, Utterance, utterance

SPOKEN_WITH_K: Final = tuple(
    "ga moet zal ben heb had kan wil bel mail stuur kom doe breng maak neem zorg rij rijd ging zit zie zet leg vraag geef denk weet hoop".split()
)
"""The verbs that are spelt in one with "ik" before them, as they say it in Flanders: "kga", "kstuur"."""

_WRITTEN_OUT: Final[dict[Language, dict[str, str]]] = {
    "nl": {
        "k": "ik",
        **{f"k{verb}": f"ik {verb}" for verb in SPOKEN_WITH_K},
        "aant": "aan het",
        "tss": "tussen",
    },
    "en": {"rn": "now", "atm": "at the moment"},
}
_WORDS: Final = {language: frozenset(forms) for language, forms in _WRITTEN_OUT.items()}
# "25 k" is an amount, "vitamine K" and "K&L" are names, "an RN" is a nurse and "the ATM" a machine.
_SHORT: Final[dict[Language, re.Pattern[str]]] = {
    "nl": later(
        r"(?:(?:^|(?<=[.!?;,:(\n])|(?<=[.!?;,:] )|(?<= en )|(?<= maar )|(?<= dus )|(?<= dat ))['’]?[kK]|(?<= )['’]k)(?= [A-Za-z]{2})"
        rf"|(?<![\w&'’-])['’]?(?:[kK](?:{'|'.join(SPOKEN_WITH_K)})|aant|tss)(?![\w&'’-])"
    ),
    "en": later(r"(?<=[a-z] )(?<! an )(?<! the )(?<! our )(?:rn|atm)(?=\s*(?:[.,;!?)]|$))"),
}


def with_full_forms(said: Utterance, language: Language) -> Utterance:
    """The text with its short forms written out; unchanged when it has none."""
    if _WORDS[language].isdisjoint(said.words):
        return said
    forms = _WRITTEN_OUT[language]
    text = _SHORT[language].sub(lambda found: forms[found[0].strip("'’").casefold()], said.text)
    return said if text == said.text else utterance(text)


# As they say it in Flanders: "budget is er ni", "da weet ik nie".
_SPOKEN: Final = {"ni": "niet", "nie": "niet", "nimmer": "niet meer", "da": "dat"}
_SPOKEN_WORD: Final = later(rf"(?<![\w&'’./-])(?:{'|'.join(_SPOKEN)})(?![\w&'’/-]|\.\w)(?=\W|$)")
# "Ze hebben al getest ze": who it was, said once more.
_TWICE: Final = later(r"^(?P<told>(?P<who>ze|we|hij|ge) [^.!?,;\n]{4,80}) (?P=who)(?=[.!]*$)", re.IGNORECASE)


# "Neee", "nooo", "jaaa": said with force.
_DRAWN_OUT: Final = later(r"\b(?:n(?:e{3,}|o{2,})|ja{2,}|ye+s{2,})\b", re.IGNORECASE)


def _short(found: re.Match[str]) -> str:
    word = found[0]
    return word[:3] if word[1] in "eE" else word[:2]


def as_written(text: str, language: Language) -> str:
    """What was typed, with words that were drawn out and the small words of Flemish speech as they are written."""
    text = _DRAWN_OUT.sub(_short, text)
    if language != "nl":
        return text
    spoken = _SPOKEN_WORD.sub(lambda found: _SPOKEN[found[0]], text)
    twice = _TWICE.match(spoken)
    return f"{twice['told']}{spoken[twice.end() :]}" if twice is not None else spoken
