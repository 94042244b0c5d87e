"""Numbers and labels that a person types, resolved against the options of the question that is open."""

import re
from collections.abc import Callable
from typing import Final

from bot.coach.inputs import Choice, Text
from bot.coach.replies import Option
from bot.coach.state import Pending
from bot.coach.understanding.text import utterance

_NUMBER: Final = re.compile(r"(?:optie|option|nr|nummer|number|#)?\s*(\d{1,3})\s*[.)]?")
_AROUND: Final = " .!?,;:[]()\"'“”"
NOT_SHOWN: Final = "#"


def resolve(text: str, pending: Pending | None, label: Callable[[Option], str]) -> Choice | Text:
    """The option meant by `text`, or the text itself.

    A number counts the options that are numbered, the main ones; `label` gives an option's words in the person's
    language. A number that was not shown becomes a choice nobody offered, so that the coach can say so.
    """
    if pending is None or not pending.options:
        return Text(text)
    fold = utterance(text).fold.strip(_AROUND)
    numbered = [option for option in pending.options if not option.side]
    number = _NUMBER.fullmatch(fold)
    if number is not None and numbered:
        place = int(number.group(1))
        return Choice(numbered[place - 1].id if 1 <= place <= len(numbered) else f"{NOT_SHOWN}{place}")
    for option in pending.options:
        if fold and utterance(label(option)).fold.strip(_AROUND) == fold:
            return Choice(option.id)
    return Text(text)
