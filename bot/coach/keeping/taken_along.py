"""What a step that is told to be done takes along of those in front of it; where they are is told otherwise, and `recording.move_pointer` follows that.

A step left open costs a question; one ticked untruly tells of a signature that nobody gave. So steps told out of turn take nothing along.
"""

from datetime import date
from typing import Final

from bot.coach.basics import signing_words
from bot.coach.basics.once import later
from bot.coach.deciding import checkin
from bot.coach.keeping import step_days
from bot.coach.known.facts import BuyingStep, DealFacts
from bot.coach.understanding.text import Language, utterance
from bot.coach.words.word_kinds import is_role, is_sentence

_A_YES: Final = later(
    rf"{signing_words.SIGNING}|{signing_words.A_YES}|\b(?:wacht\w*|afwachten|waits?|waiting|awaiting)\b"
)
_WHOLE: Final = later(
    r"\b(?:mini-?competition|competition|tender(?:ing)?(?: process| procedure)?$|\w*aanbested\w+|procurement|procedure|inkooptraject|selectietraject|rfp|rfq)\b"
)
_PART: Final = later(
    r"\b(?:tender (?:docs?|documents?)|bids?|scor\w+|panel|evaluat\w+|award\w*|standstill|inschrijv\w*|uitvraag|beoordel\w*|gunning|gunnen|gunt|nota van inlichtingen)\b"
)


def holds_the_rest(facts: DealFacts, step: BuyingStep) -> bool:
    """Whether a step stands for the whole of what comes behind it, "mini-competition", of which a part is still to come."""
    return _WHOLE.search(utterance(step.title).fold) is not None and any(
        _PART.search(utterance(one.title).fold) and one.status not in checkin.BEHIND
        for one in facts.steps
        if one.order > step.order
    )


def in_front(
    facts: DealFacts, step: BuyingStep, today: date, language: Language
) -> tuple[BuyingStep, ...] | None:
    """The open steps from where they are up to one that is done, which are behind them as well; None where one of them may still be open."""
    where = facts.step(facts.position.step_id) if facts.position is not None else None
    first = where.order if where is not None else 0
    between = tuple(
        one
        for one in facts.steps
        if first <= one.order < step.order
        and one.status not in checkin.BEHIND
        and not holds_the_rest(facts, one)
    )
    return None if any(_may_be_open(facts, one, today, language) for one in between) else between


def _may_be_open(facts: DealFacts, step: BuyingStep, today: date, language: Language) -> bool:
    """Whether a step has a day to come, or waits for the yes of somebody who was not heard of: "the league said yes" is no word of the trustees."""
    days, title = step_days.days_of(facts, step), utterance(step.title)
    waits = _A_YES.search(title.fold) is not None or (
        is_role(title, language) and not is_sentence(title.text, language)
    )
    return waits or (days is not None and days[1] > today)
