"""What is told behind a choice: "1, they promised it for Friday" is the first one, and the rest is taken for itself."""

from collections.abc import Callable
from typing import Final

from bot.coach import (
    added,
    answering,
    checkin,
    closing,
    mirroring,
    phrases,
    recording,
    step_dates,
    telling,
    told_early,
)
from bot.coach.draft import Draft
from bot.coach.effects import KeepAnswer, PutStep
from bot.coach.inputs import Choice
from bot.coach.reading import match_step, read_date
from bot.coach.record import replace
from bot.coach.replies import Ask, Card
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.walking import repeat

# What a choice leads to asks for what was told behind it: "moved, to 11 December".
_ASKS_ON: Final = frozenset(
    {"new_date", "slip_reason", "first_needed", "differently", "know_more", "follow_up", "unbudgeted"}
)
_WHAT_CHANGED: Final = frozenset({"position", "next_step"})


def take(draft: Draft, given: Choice, choose: Callable[[Draft, str], None]) -> None:
    """Choose, and take what was typed behind the choice: as the answer to what that leads to, or for what it is."""
    asked = draft.open_question_id
    choose(draft, given.option)
    if given.more is None or not draft.has_deal:
        return
    said = draft.said = utterance(given.more)
    draft.record(KeepAnswer("note", given.more, draft.deal_id))
    draft.parts[:] = [part for part in draft.parts if not isinstance(part, Ask | Card)]
    asks_on = _ASKS_ON | (_WHAT_CHANGED if asked == "recap" else frozenset[str]())
    if draft.open_question_id in asks_on and draft.open_question_id != asked:
        answering.answer(draft, given.more)
    elif draft.conversation.phase not in {"asking", "mirroring"}:
        if not added.told(draft, said):
            draft.say("ack.kept")
        closing.show_summary(draft)
    elif asked == "position" and (_dates_the_step(draft, said) or _is_behind_them(draft, said)):
        repeat(draft)
    elif draft.open_question_id is None or not told_early.take(draft, draft.open_question_id, said):
        if not telling.take(draft, said, apart_from={"position"}):
            draft.say("ack.kept")
        repeat(draft)


# What is said of a step besides its day, without naming another.
_OF_IT: Final = frozenset(
    """sluit sluiten klaar af afgerond rond is zijn wordt komt done ready finished closes close closing ends end finishes due deadline until till
    tot uiterlijk voor before by on op on the de het it ze zij hij they she he that dat promised promise beloofd beloofden beloofde said says
    zei zeiden zeggen expect expected verwacht verwachten should will be would moet zou zal for around rond about latest at in then dan""".split()
)


def _dates_the_step(draft: Draft, said: Utterance) -> bool:
    """Take "they promised it for Friday" for the day of the step that they were said to be at. False where more is told."""
    here, when = draft.facts.position, read_date(said, draft.language, draft.today, draft.context.zone)
    step = draft.facts.step(here.step_id) if here is not None else None
    if step is None or when is None or when.day < draft.today or mirroring.promised(draft, said):
        return False
    rest = utterance(f"{said.text[: when.start]} {said.text[when.end :]}")
    if not set(rest.words) <= _OF_IT:
        return False
    who = phrases.actor(step.title, draft.language)
    recording.record_next_step(
        draft, step.title, None if phrases.same(who, step.title) else who, when, step.id
    )
    draft.mark("next_step", "said")
    draft.mark("next_step_date", "said")
    step_dates.acknowledge_next_step(draft)
    return True


_ALREADY: Final = frozenset(
    "already done finished over behind went al klaar gedaan geweest gehad afgerond voorbij gebeurd".split()
)


def _is_behind_them(draft: Draft, said: Utterance) -> bool:
    """Take "Jo already said yes" for a step of theirs that is done. False where it names none, or says something else."""
    place = match_step(said, [step.title for step in draft.facts.steps], draft.language)
    if place is None or _ALREADY.isdisjoint(said.words):
        return False
    step = draft.facts.steps[place]
    if step.status not in checkin.BEHIND or step.evidence == "assumption":
        draft.record(
            PutStep(draft.deal_id, replace(step, status="done", evidence="heard", heard_on=draft.today))
        )
    draft.say("check_in.ticked", step=step.title)
    return True
