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
# "They want a tasting first", "ze willen eerst proeven": that they want it is no word of the step.
_THEY_WANT: Final = re.compile(
    r"(?i)^\s*(?:they|he|she)(?P<first> first)? (?:wants?|needs?)(?: to)?(?= )(?=(?:(?!,|then).)*\bfirst\b|(?(first)|(?!)))"
    r"|^\s*(?:ze|zij|hij) (?:wil|willen|moet|moeten|doen|doet) (?=eerst )"
)


def plain(text: str) -> str:
    """A stretch of text, plain enough to be read for steps."""
    text = _THEY_WANT.sub("", text, count=1)
    return _AFTER_TEST.sub("then ", _REMARK.sub("", _AT_IT_NOW.sub(" (nu)", text)))
