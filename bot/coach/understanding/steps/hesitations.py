"""Sounds and phrases that only fill a pause in speech, taken out before an answer is cut.

What is taken out leaves blanks, so that every word keeps its place in the text.
"""

import re
from typing import Final

from bot.coach.understanding.text import Utterance

_FILLERS: Final = re.compile(
    r"(?<![\w'’-])(?:zeg maar|weet je wel|weet je|snap je|you know(?: what i mean)?|if you know what i mean|e+h+m*|e?u+h+m*|u+m+|erm+|h+m+|sort of|kind of|"
    r"zo'n beetje|zogezegd|laten we zeggen|let's say|ha(?:ha)+h?|he(?:he)+|lol|lmao|pfff*|tja|okay so|"
    r"(?:right|yeah|hè)(?= (?:and|then|so|but|en|dan)(?![\w'-])))(?![\w'’-])"
)


def without_hesitations(said: Utterance) -> Utterance:
    """The same utterance with blanks where somebody only hesitated."""
    fold = _FILLERS.sub(lambda found: " " * len(found.group()), said.fold)
    if fold == said.fold:
        return said
    text = "".join(" " if blank == " " else char for char, blank in zip(said.text, fold, strict=True))
    return Utterance(said.original, text, fold)
