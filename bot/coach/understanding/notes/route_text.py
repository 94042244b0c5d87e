"""The stretch of a note that tells a route, as it is read for steps: without remarks on how far it is."""

import re
from typing import Final

_REMARK: Final = re.compile(
    r" ?\((?:is |was |al |already |done|klaar|gedaan|geweest|net|just|we |wij |hope|denk|think|nu |now )[^()]*\)"
)
# "Marktconsultatie (daar zijn ze nu mee bezig)": the step that goes on now.
_AT_IT_NOW: Final = re.compile(
    r"(?i) ?\((?:daar|hier|there|that's|that is|they're|they are|ze) (?:[^()]* )?(?:nu|now|momenteel|currently)(?: [^()]*)?\)"
)
# "After the test he makes a report": the test is the step before.
_AFTER_TEST: Final = re.compile(
    r"(?<=[.!?] )(?:After|Na) (?:the|that|de|het|die) \w+ (?=he |she |they |hij |zij |ze )"
)


def plain(text: str) -> str:
    """A stretch of text, plain enough to be read for steps."""
    return _AFTER_TEST.sub("then ", _REMARK.sub("", _AT_IT_NOW.sub(" (nu)", text)))
