"""A step that was taken off their route, spoken of again: it is kept in the person's own words, and comes back only when that is asked for."""

from typing import Final

from bot.coach.route.step_spoken_of import step_named
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_date, without_day

_LONGEST: Final = 12
_AROUND: Final = frozenset(
    """the a an de het een is are was were will be zijn wordt was on op at in by voor om their hun that die dat it's its now nu then dan
    next volgende week still nog also ook planned gepland booked geboekt scheduled done gedaan geweest klaar over finished""".split()
)


def take(draft: Draft, said: Utterance) -> bool:
    """Keep what is told of the day of a step that is off the route, and say that it is; False where any other step is meant."""
    off = [step for step in draft.facts.steps if step.status == "not_needed"]
    if not off or len(said.words) > _LONGEST or said.text.rstrip().endswith("?"):
        return False
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    if when is None:
        return False
    bare = utterance(without_day(said, when))
    named = step_named(draft, bare)
    if named is None or named.status != "not_needed":
        return False
    about = set(bare.words) - _AROUND
    if not about <= set(utterance(named.title).words):
        return False
    draft.say("ack.off_route", step=named.title)
    draft.say("ack.kept")
    return True
