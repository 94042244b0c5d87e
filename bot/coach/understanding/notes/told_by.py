"""Who told it, at the end of a clause: "monday she said", "na de kerst zei hij". It is no clause of its own, and no act."""

import re
from typing import Final

from bot.coach.understanding.text import Utterance, utterance

_SAYING: Final = frozenset("said says reckons thinks thought zei zegt dacht denkt".split())
_TAG: Final = re.compile(
    r"(?<=\w)(?<!\bwhat)(?<!\bthat)(?<!\bwat)(?<!\bdat)(?<!\bas)(?<!\bzoals),?"
    r" (?:(?:zei|zegt|dacht|denkt) (?:ze|zij|hij|ie)|(?:she|he|they) (?:said|says|reckons|thinks|thought))(?=\s*(?:[.,;!?)]|$))",
    re.IGNORECASE,
)


def without_told_by(said: Utterance) -> Utterance:
    """The text without such tags; unchanged when it has none."""
    if _SAYING.isdisjoint(said.words):
        return said
    text = _TAG.sub("", said.text)
    return said if text == said.text else utterance(text)
