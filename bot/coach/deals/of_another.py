"""What is said to be of another customer is taken off the deal at hand: "the one with oracle was hensley brewery, not acme"."""

from typing import Final

from bot.coach.basics.record import replace
from bot.coach.keeping import taking_away
from bot.coach.people.rival_corrections import drop_rival
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutNextStep
from bot.coach.understanding.text import utterance
from bot.coach.words.reading import read_date

_SHORT: Final = 3


def take_off(draft: Draft, what: str) -> None:
    """Take off what a few words name: a rival, a person, an action of ours, the day of what they do next."""
    said = utterance(what)
    for rival in draft.facts.competitors:
        if set(utterance(rival.name).words) <= set(said.words):
            drop_rival(draft, rival.name)
    expected = draft.facts.next_step
    if expected is not None and _is_called(expected.what, said.words):
        if any(
            _is_called(step.title, said.words) for step in draft.facts.steps if step.status != "not_needed"
        ):
            if read_date(said, draft.language, draft.today, draft.context.zone) is not None:
                undated = replace(expected, first=None, last=None, whose_date=None)
                draft.record(PutNextStep(draft.deal_id, undated))
                draft.say("ack.next_step", step=describing.next_step(undated))
            return
        draft.record(PutNextStep(draft.deal_id, replace(expected, removed=True)))
        draft.say("check_in.taken_off", step=expected.what)
        return
    taking_away.named(draft, ("action", "person"), what)


def _is_called(title: str, words: tuple[str, ...]) -> bool:
    """Whether a step is named: each word of it that says something, whatever its ending."""
    about = [word for word in utterance(title).words if len(word) > _SHORT]
    return bool(about) and any(word[:5] in {one[:5] for one in words if len(one) > _SHORT} for word in about)
