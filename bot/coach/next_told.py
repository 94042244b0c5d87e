"""What they do next, named as such where something else is asked: "the next step is the tender closing on 15 January"."""

from typing import Final

from bot.coach import answers_movement, mirroring, plausible
from bot.coach.draft import Draft
from bot.coach.once import later
from bot.coach.order_words import SIGHS
from bot.coach.understanding.text import Utterance, utterance

_A_STEP: Final = (
    r"(?:(?:the|their|de|hun|het) )?(?:very |eerst)?(?:next step|volgende stap|next thing|next up)"
)
_BE: Final = r"(?:(?:'s| is| was| wordt| zou|:)(?: now| nu| gewoon| just| actually| eigenlijk| dus)*)"
_NEXT: Final = later(
    rf"{SIGHS}(?:(?:for them|bij hen|daar),? )?(?:{_A_STEP}{_BE} (?P<what>\S.+)|(?P<first>\S.{{2,70}}?){_BE} {_A_STEP}(?: (?:for them|bij hen|daar|there|now|nu))?)"
)
_SENTENCE: Final = later(r"[.!;\n]\s+|[.!]$")
_OPEN: Final = frozenset("what wat which welke who wie when wanneer unknown onbekend".split())


def take(draft: Draft, said: Utterance) -> bool:
    """Take it for their next step, with its day. False where it is none of theirs, is asked, or is denied."""
    first = utterance(_SENTENCE.split(said.text, maxsplit=1)[0])
    found = _NEXT.fullmatch(first.fold.strip(" ,"))
    if found is None or said.text.rstrip().endswith("?"):
        return False
    group = "what" if found["what"] is not None else "first"
    told = utterance(first.text[slice(*found.span(group))].strip(" ,"))
    if not told.words or told.words[0] in _OPEN or {"not", "niet", "geen", "no"} & set(told.words):
        return False
    if mirroring.promised(draft, told) or not plausible.is_their_act(draft, told):
        return False
    answers_movement.keep_next_step(draft, told)
    return True
