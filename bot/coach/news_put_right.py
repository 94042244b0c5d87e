"""What a clause of news puts right of how a step stands: nothing moved, a step is still to come, what was promised was done."""

from functools import partial
from typing import Final

from bot.coach import checkin, outcomes, recording, step_dates
from bot.coach.draft import Draft
from bot.coach.effects import PutNextStep
from bot.coach.facts import BuyingStep, NextStep
from bot.coach.news_thread import Piece, Thread
from bot.coach.once import later
from bot.coach.reading import read_step_outcome
from bot.coach.record import replace
from bot.coach.step_spoken_of import step_named
from bot.coach.understanding.text import Utterance

_NOTHING_MOVED: Final = later(
    r"(?:(?:maar|but|er|no|nee|well|there|actually|eigenlijk|really|echt) )*"
    r"(?:(?:schoof|schuift|verschoof|verschuift|verandert?|veranderde|slipte) (?:er )?(?:\w+ )?(?:niks|niets|nix)|(?:is|was|er is) (?:er )?(?:\w+ )?(?:niks|niets|nix) (?:verschoven|geschoven|uitgesteld|verzet|veranderd)"
    r"|(?:niks|niets) (?:is |werd |wordt )?(?:verschoven|geschoven|uitgesteld|verzet|verschuift|schoof)|(?:het|de datum|die datum|dat|die|hij) (?:schoof|is|verschoof) (?:\w+ )?niet(?: (?:verschoven|uitgesteld|verzet|geschoven))?"
    r"|nothing (?:has |was |is |got |really )*(?:slipped|moved|shifted|changed|delayed|postponed|pushed|slipping|moving)|(?:it|that|the date|they|we) (?:didn'?t|hasn'?t|haven'?t|did not|wasn'?t|was not|has not)(?: \w+)? (?:slip|slipped|move|moved|shift|shifted|change|changed|delayed|postponed|pushed))"
    r"(?: (?:hoor|joh|man|toch|at all|ook|dus|though))*"
)
_TO_COME: Final = later(
    r"\b(?:(?:moet|moeten|gaat|gaan|zal|zullen)(?: \w+){0,2}? (?:nog|noch)(?: \w+){0,2}? (?:komen|gebeuren|plaatsvinden|beginnen|starten|gedaan worden)|(?:komt|komen|volgt|begint) nog"
    r"|(?:is|zijn|was)(?: \w+)? nog niet(?: \w+)? (?:geweest|gebeurd|gedaan|af|klaar|begonnen|afgerond)"
    r"|(?:still|yet) (?:has |have |needs? |got |is )?to (?:come|happen|be done|start|take place|begin)|(?:has|have|needs?|is|are) (?:still|yet) to (?:come|happen|be done|start|take place|begin)"
    r"|(?:hasn'?t|haven'?t|has not|have not|didn'?t|did not)(?: \w+)? (?:happened?|started?|begun|taken place|take place|been done|come)|(?:isn'?t|is not|not) (?:done|over|finished|complete)(?: yet)?)\b"
)
_STANDS_OPEN: Final = later(
    r"(?:(?:dat|die|het|it|that|it'?s|that'?s|is|was|nee|no) )*(?:nog niet|not|nog lang niet|not yet)(?: \w+)? ?(?:af|klaar|gedaan|gebeurd|geweest|done|finished|over|complete)(?: yet)?"
)


def read(draft: Draft, clause: Utterance, thread: Thread) -> Piece | None:
    """What a clause puts right of the step that was expected; None where it puts nothing right."""
    fold = clause.fold.strip(" .!")
    if _NOTHING_MOVED.fullmatch(fold) is not None:
        return Piece("unmoved", clause, _unmoved)
    if _STANDS_OPEN.fullmatch(fold) is not None:
        ticked = _ticked_today(draft)
        if ticked is None:
            return None
        thread.step = ticked
        return Piece("open", clause, partial(_keep_open, step=ticked))
    if _TO_COME.search(fold) is not None:
        named = step_named(draft, clause)
        if named is None:
            return None
        thread.step = named
        return Piece("open", clause, partial(_keep_open, step=named))
    expected = draft.facts.next_step
    if expected is not None and _acted(draft, clause, expected):
        thread.acted = True
        return Piece("done", clause, _keep_act)
    return None


def is_own_act(draft: Draft, expected: NextStep) -> bool:
    """Whether what they were to do is an act on the way to the step it belongs to: "Els calls to pick a day" is no trial."""
    served = draft.facts.step(expected.serves)
    return served is not None and not outcomes.finishes(draft, expected, served)


def _acted(draft: Draft, clause: Utterance, expected: NextStep) -> bool:
    """Whether a clause says that they did what they were to do, where that is no step of the route itself."""
    if not is_own_act(draft, expected):
        return False
    told = read_step_outcome(clause, expected.what, dated=False)
    return told is not None and told.outcome == "happened"


def _ticked_today(draft: Draft) -> BuyingStep | None:
    """The step that was ticked last, today."""
    done = [step for step in draft.facts.steps if step.status == "done" and step.done_on == draft.today]
    return max(done, key=lambda step: step.order, default=None)


def _unmoved(draft: Draft) -> bool:
    """The day that seemed to have moved was another one all along: it is no slip, and why is not asked."""
    step = draft.facts.next_step
    if step is not None and checkin.SLIPPED in draft.walk.done:
        draft.record(PutNextStep(draft.deal_id, replace(step, slips=max(step.slips - 1, 0))))
        draft.to_walk(done=tuple(entry for entry in draft.walk.done if entry != checkin.SLIPPED))
    draft.say("check_in.unmoved")
    return True


def _keep_open(draft: Draft, *, step: BuyingStep) -> bool:
    known = draft.facts.step(step.id)
    if known is None:
        return False
    if known.status == "done":
        outcomes.untick(draft, step.id)
    expected = draft.facts.next_step
    if expected is None or is_own_act(draft, expected):
        if expected is not None and expected.last is not None and expected.last >= draft.today:
            # What they do before it is still to come as well.
            return True
        recording.record_next_step(draft, step.title, step.who, None, step.id)
        draft.mark("next_step", "said")
    step_dates.acknowledge_next_step(draft)
    return True


def _keep_act(draft: Draft) -> bool:
    if checkin.outcome_of(draft.walk) != checkin.HAPPENED:
        outcomes.happened(draft)
    return True
