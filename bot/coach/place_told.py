"""Where they are, told where something else is asked: "they're in the pilot now"."""

from typing import Final

from bot.coach import describing, people_known, recording, telling
from bot.coach.bare_answers import is_in_a_step
from bot.coach.draft import Draft
from bot.coach.people_told import names_alone
from bot.coach.reading import match_step, read_against, read_date, read_names, read_steps
from bot.coach.understanding.text import Utterance, utterance


def take_place(draft: Draft, said: Utterance) -> bool:
    """Take a step of the route for where they are, while that was not told yet. False when it is not that."""
    if draft.facts.mark_of("position") in {"said", "confirmed"}:
        return False
    return _kept(draft, said)


def take_place_of_somebody(draft: Draft, said: Utterance) -> bool:
    """Take "the council is at it now" where people are asked for: it is where they are, whoever it names."""
    if not telling.speaks_of_now(said) or not read_names(said, draft.language):
        return False
    return not read_against(said, draft.language) and _kept(draft, said)


def take_place_now(draft: Draft, said: Utterance) -> bool:
    """Take "Inge is still at the sums" where their next step is asked for: it is where they are, and not what comes after."""
    if not telling.speaks_of_now(said):
        return False
    if read_date(said, draft.language, draft.today, draft.context.zone) is not None:
        return False
    return _kept(draft, said)


def take_step_itself(draft: Draft, said: Utterance) -> bool:
    """Take "survey", a step as it is called in which nobody acts, where somebody or money is asked for: it says where they are."""
    named = next((step for step in draft.facts.steps if utterance(step.title).fold == said.fold), None)
    if named is None or any(step.who for step in read_steps(said, draft.language).steps):
        return False
    if people_known.is_called(draft.facts, said.text):
        return False
    if not _kept(draft, said):
        draft.say("listening")
    return True


def take_step_named(draft: Draft, said: Utterance) -> bool:
    """Take "the data check" where somebody is asked for: a step of theirs is nobody, and may say where they are."""
    titles = [step.title for step in draft.facts.steps]
    people = [read for read in read_names(said, draft.language) if not is_in_a_step(draft, read.name or "")]
    somebody = any(
        read.name is not None or people_known.find_person(draft.facts, None, read.role) is not None
        for read in people
    )
    # "HR" is somebody, also where a step is called "HR agrees".
    somebody = somebody or names_alone(said, people)
    if somebody or len(said.words) > _A_STEP or match_step(said, titles, draft.language) is None:
        return False
    if not _kept(draft, said):
        draft.say("listening")
    return True


_A_STEP: Final = 4


def _kept(draft: Draft, said: Utterance) -> bool:
    """Keep a place that a short text tells and that is news; a longer one is read in all its parts."""
    steps = draft.facts.steps
    is_step = said.fold in {utterance(step.title).fold for step in steps}
    if telling.has_room_for_more(said) or not (is_step or telling.speaks_of_now(said)):
        return False
    place = match_step(said, [step.title for step in steps], draft.language)
    here = draft.facts.position
    if place is None or (here is not None and here.step_id == steps[place].id):
        return False
    recording.record_position(draft, step_id=steps[place].id)
    draft.mark("position", "said")
    shown = describing.position(draft.facts)
    if shown is not None:
        draft.say("ack.position", step=shown)
    return True
