"""Asked in words to tick something: a step of theirs, or an action of ours: "tick off the survey", "zet de proef op gedaan"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import PLEASE, TRAILING
from bot.coach.deciding import checkin
from bot.coach.keeping import actions_done, outcomes
from bot.coach.known.facts import BuyingStep
from bot.coach.route import what_is_meant
from bot.coach.turn.draft import Draft
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import match_step

_DONE: Final = r"(?:gedaan|klaar|afgerond|af|done|finished|complete|completed)"
_TICK: Final = tuple(
    later(rf"{PLEASE}{words}{TRAILING}")
    for words in (
        rf"(?:zet|markeer|vink|schuif|mark|set|put|move|tick)\s+(?P<what>\S.{{0,60}}?)(?:\s+(?:maar|even))*\s+(?:op|als|naar|as|to|in)\s+{_DONE}",
        r"(?:vink|streep)\s+(?P<what>\S.{0,60}?)(?:\s+(?:maar|even))*\s+(?:af|aan)",
        r"(?:zet|put|geef)\s+(?:(?:een|het|a|the)\s+)?(?:vinkje|vink|tick|checkmark)\s+(?:bij|achter|voor|op|at|on|next to|behind|for)\s+(?P<what>\S.{0,60}?)",
        r"(?:tick|check)\s+off\s+(?P<what>\S.{0,60}?)|tick\s+(?P<ticked>\S.{0,60}?)(?:\s+off)?",
    )
)
_MAY_TICK: Final = Gate(*_TICK)
_LONGEST: Final = 9


def ordered(said: Utterance) -> Utterance | None:
    """What a text orders to be ticked, as it was called; None for any other text."""
    if len(said.words) > _LONGEST or not _MAY_TICK.opens(said):
        return None
    found = next((match for order in _TICK if (match := order.fullmatch(said.fold))), None)
    if found is None:
        return None
    group = "what" if found.groupdict().get("what") is not None else "ticked"
    return utterance(said.text[slice(*found.span(group))])


def take(draft: Draft, said: Utterance) -> bool:
    """Tick what is ordered; False, with nothing recorded, where a text orders no such thing or nothing is called so."""
    what = ordered(said) if draft.has_deal else None
    return what is not None and tick(draft, what)


def tick(draft: Draft, what: Utterance) -> bool:
    """Tick an action of ours, or a step of theirs, that is called so. False where nothing is."""
    if actions_done.tick_about(draft, what):
        return True
    steps = draft.facts.steps
    place = match_step(what, [step.title for step in steps], draft.language)
    step = steps[place] if place is not None else _open_step(draft, what)
    if step is None:
        return False
    if step.status not in checkin.BEHIND:
        outcomes.tick_told(draft, step)
    else:
        draft.say("check_in.ticked", step=step.title)
    return True


def _open_step(draft: Draft, what: Utterance) -> BuyingStep | None:
    """Of several steps that are called so the one that has no tick yet."""
    found = (draft.facts.step(one.id) for one in what_is_meant.fitting(draft, ("step",), what.text))
    left = [step for step in found if step is not None and step.status not in checkin.BEHIND]
    return left[0] if len(left) == 1 else None
