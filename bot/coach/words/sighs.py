"""What is only said along at the end of an answer: "papier, serieus", "excel lol"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Utterance, utterance

SAID_ALONG: Final = r"(?:^|,?\s+)(?:lol|haha\w*|tbh|hoor|serieus|seriously|eerlijk gezegd|honestly|denk ik|i (?:think|guess|believe|reckon|suppose)|geloof(?: ik)?|(?:gok|meen|dacht|vermoed) ik|volgens mij|for sure|zeker weten|definitely|sowieso|😅|😂)"
"""The same within a longer expression; who is not sure says so of what is in front of it."""
SIGHED: Final = later(rf"{SAID_ALONG}$", re.IGNORECASE)


def unsighed(said: Utterance) -> Utterance:
    """An answer without what is only said along at its end."""
    found = SIGHED.search(said.text.rstrip(" .!"))
    return utterance(said.text[: found.start()]) if found is not None and found.start() else said
