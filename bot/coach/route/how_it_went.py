"""How the step went that is expected of the customer at hand, read in words for any step or in those of this one."""

from typing import Final

from bot.coach.basics import pronouns
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import OutcomeReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_outcome, read_step_outcome


def how_it_went(draft: Draft, said: Utterance, *, dated: bool) -> OutcomeReading:
    """How the expected step went according to a text: in words for any step, else in the words of this one.

    `dated`: a day stands in the text.
    """
    reading, expected = read_outcome(said, dated=dated), draft.facts.next_step
    own = read_step_outcome(said, expected.what, dated=dated) if expected is not None else None
    if own is not None and (not reading.sure or reading.outcome == "happened"):
        return own
    if reading.sure and reading.outcome == "happened" and _is_ours(reading):
        # "I sent her the prices" is what we did.
        return OutcomeReading(None, False, said.text)
    return reading


def _is_ours(reading: OutcomeReading) -> bool:
    """Whether the clause that says it tells what we did."""
    words = utterance(reading.evidence[0]).words if reading.evidence else ()
    return bool(words) and words[0] in _WE_DID and bool(_SENT & set(words))


_WE_DID: Final = pronouns.WE | pronouns.WE_DO
_SENT: Final = frozenset("gestuurd verstuurd opgestuurd gedaan sent did".split())
