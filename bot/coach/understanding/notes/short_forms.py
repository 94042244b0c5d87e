"""Short forms of speech and typing, written out before a note is read: "'k stuur", "nog aant meten", "at legal rn"."""

import re
from typing import Final

from bot.coach.understanding.text import Language, Utterance, utterance

_WRITTEN_OUT: Final[dict[Language, dict[str, str]]] = {
    "nl": {
        "k": "ik",
        "kheb": "ik heb",
        "kga": "ik ga",
        "kzal": "ik zal",
        "khad": "ik had",
        "kmoet": "ik moet",
        "aant": "aan het",
        "tss": "tussen",
    },
    "en": {"rn": "now", "atm": "at the moment"},
}
_WORDS: Final = {language: frozenset(forms) for language, forms in _WRITTEN_OUT.items()}
# "25 k" is an amount, "vitamine K" and "K&L" are names, "an RN" is a nurse and "the ATM" a machine.
_SHORT: Final[dict[Language, re.Pattern[str]]] = {
    "nl": re.compile(
        r"(?:(?:^|(?<=[.!?;,:(\n])|(?<=[.!?;,:] )|(?<= en )|(?<= maar )|(?<= dus )|(?<= dat ))['’]?[kK]|(?<= )['’]k)(?= [A-Za-z]{2})"
        r"|(?<![\w&'’-])['’]?(?:[kK](?:heb|ga|zal|had|moet)|aant|tss)(?![\w&'’-])"
    ),
    "en": re.compile(r"(?<=[a-z] )(?<! an )(?<! the )(?<! our )(?:rn|atm)(?=\s*(?:[.,;!?)]|$))"),
}


def with_full_forms(said: Utterance, language: Language) -> Utterance:
    """The text with its short forms written out; unchanged when it has none."""
    if _WORDS[language].isdisjoint(said.words):
        return said
    forms = _WRITTEN_OUT[language]
    text = _SHORT[language].sub(lambda found: forms[found[0].strip("'’").casefold()], said.text)
    return said if text == said.text else utterance(text)
