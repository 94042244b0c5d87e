"""A step of theirs told to be behind them: "walk round is done", "the walk round is their step and it's already done"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.basics.over_words import OVER_AT_END
from bot.coach.basics.record import replace
from bot.coach.deciding import checkin
from bot.coach.keeping import outcomes
from bot.coach.keeping.taking_away import step_called
from bot.coach.known.facts import BuyingStep
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutAction, PutNextStep, PutStep
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance

_SOFT: Final = r"(?:(?:already|al|now|nu|all|ook|allang|gewoon|just|well) )*"
_IS_OVER: Final = later(
    rf"{SIGHS}(?P<what>\S.{{0,50}}?)(?: (?:is|are|was|were) (?:an? )?(?:their|theirs|hun)(?: (?:own|eigen))?(?: (?:step|act|stap))?,?(?: (?:and|en|,))* (?:(?:it|that|die|dat)(?:'s| is| was)?)|(?: (?:is|are|was|were|zijn|waren|has been|heeft)|'s)) {_SOFT}{OVER_AT_END}"
    r"(?:[,.]? (?:(?:and |en )?(?:that'?s |it'?s |dat is |het is )?(?:(?:not|niet)(?: an?)? (?:my|mine|mijn|our|onze|a|an)\b|geen ).*|already|al|hoor|btw|trouwens|(?:(?:please|so|dus|en|and) )*(?:tick (?:it|that)(?: off)?|vink (?:(?:m|het|dat|die|hem) )?(?:maar |dus |even )?af)(?: please| graag| maar| aub)?))?"
)
_MAY_BE_OVER: Final = Gate(_IS_OVER)
_PARTS: Final = later(r"[^.!?;\n]+")
_NOT_OVER: Final = frozenset("not niet geen nog never nooit isn't isnt almost bijna nearly half".split())


def over_in(draft: Draft, said: Utterance) -> tuple[BuyingStep, ...]:
    """The steps of their route that a text says are behind them."""
    if not _MAY_BE_OVER.opens(said):
        return ()
    steps, found = draft.facts.steps, list[BuyingStep]()
    for part in _PARTS.findall(said.fold):
        told = _IS_OVER.fullmatch(part.strip(" ,"))
        if told is None or _NOT_OVER & set(utterance(told["what"]).words):
            continue
        place = step_called(told["what"], [step.title for step in steps], draft.language)
        if place is not None:
            found.append(steps[place])
    return tuple(found)


def tick(draft: Draft, said: Utterance) -> tuple[BuyingStep, ...]:
    """Tick the steps that a text says are behind them; answers those that were not."""
    over = tuple(
        step
        for step in over_in(draft, said)
        if step.status not in checkin.BEHIND or step.evidence == "assumption"
    )
    here, expected = draft.facts.position, draft.facts.next_step
    for step in over:
        if here is not None and here.step_id == step.id:
            # They are at the one after it now.
            outcomes.tick(draft, step)
        else:
            draft.record(
                PutStep(draft.deal_id, replace(step, status="done", evidence="heard", heard_on=draft.today))
            )
        if expected is not None and expected.serves == step.id and outcomes.finishes(draft, expected, step):
            draft.record(PutNextStep(draft.deal_id, replace(expected, happened=True)))
    return over


def take(draft: Draft, said: Utterance) -> bool:
    """Take "the walk round is already done, not my move": the step is ticked, and no action of ours. False for anything else."""
    over = over_in(draft, said)
    if not over or len([part for part in _PARTS.findall(said.fold) if part.strip()]) > 1:
        return False
    tick(draft, said)
    for step in over:
        for action in draft.facts.actions:
            if step_called(step.title, [action.what], draft.language) == 0:
                draft.record(PutAction(draft.deal_id, replace(action, removed=True)))
        draft.say("check_in.ticked", step=step.title)
    return True
