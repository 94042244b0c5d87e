"""What is only said along at the end of an answer: "papier, serieus", "excel lol"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Utterance, utterance

SIGHED: Final = later(
    r"(?:^|,?\s+)(?:lol|haha\w*|tbh|hoor|serieus|seriously|eerlijk gezegd|honestly|denk ik|i think|geloof ik|for sure|zeker weten|definitely|sowieso|😅|😂)$",
    re.IGNORECASE,
)


def unsighed(said: Utterance) -> Utterance:
    """An answer without what is only said along at its end."""
    found = SIGHED.search(said.text.rstrip(" .!"))
    return utterance(said.text[: found.start()]) if found is not None and found.start() else said
