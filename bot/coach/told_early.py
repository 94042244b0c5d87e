"""The budget, where they are or who is against it, told where something else is asked: kept and read back, and the question stays open."""

import re
from typing import Final

from bot.coach import asking, describing, people_records, recording, telling
from bot.coach.bare_answers import nobody, yes_or_no
from bot.coach.draft import Draft
from bot.coach.reading import match_step, read_budget, read_date, read_names, read_people
from bot.coach.replies import Word
from bot.coach.understanding.readings import BudgetSaid
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.views import who_is_against

# A budget that is there is no act of theirs, nor of ours.
_OF_WHAT_IS_DONE: Final = frozenset({"next_step", "action"})
# Words in a message that says nothing else: with the money named in it, and without.
_BY_NAME: Final = 6
_BARE: Final = 3
_MONEY: Final = re.compile(r"\b(?:\w*budgets?|geld|begroting|money|funding|funds|potje)\b")
# Questions about people and rivals: neither money nor a place on the way answers them.
_ABOUT_OTHERS: Final = frozenset({"final_yes", "people", "differ", "rivals"})


def beside_the_question(draft: Draft, question_id: str, said: Utterance) -> bool:
    """Take "budget's there" where people, rivals or acts are asked for, "they're in the pilot now" where people or rivals are.

    False for an answer.
    """
    if question_id in _OF_WHAT_IS_DONE:
        nobody_acts = (
            not read_names(said, draft.language)
            and read_date(said, draft.language, draft.today, draft.context.zone) is None
        )
        return nobody_acts and budget_by_name(draft, said)
    if question_id not in _ABOUT_OTHERS or nobody(said):
        return False
    if read_names(said, draft.language):
        # "The council is at it now" is where they are, whoever it names.
        placed = question_id in {"people", "differ"} and telling.speaks_of_now(said)
        return placed and not who_is_against(draft, said) and _place_kept(draft, said)
    if names_money(said) and _kept(
        draft, read_budget(said, draft.language), among=("approved", "requested", "none")
    ):
        return True
    return _place_kept(draft, said)


def view_kept(draft: Draft, said: Utterance) -> bool:
    """Take "Kees is against it" where they are asked to place themselves or to move: it says who differs."""
    if not view_noted(draft, said):
        return False
    asking.repeat(draft)
    return True


def view_noted(draft: Draft, said: Utterance) -> bool:
    """Record of whom a short text says that they are against it. False when it says so of nobody."""
    people = who_is_against(draft, said)
    if not people and len(said.words) <= _BY_NAME and read_people(said, draft.language).disagreement:
        # "Heads are split on it".
        people = read_names(said, draft.language)
    if not people:
        return False
    draft.say("ack.differ", who=people_records.record_views(draft, people))
    return True


def budget_by_name(draft: Draft, said: Utterance) -> bool:
    """Take "yes, the budget is there" where they are asked to place themselves.

    False when it is no such answer: money that is still waited for is a place on the way.
    """
    return names_money(said) and _kept(draft, read_budget(said, draft.language), among=("approved", "none"))


def budget_bare(draft: Draft, said: Utterance) -> bool:
    """Take "requested" or "no budget" where a person is asked for: nobody is called that."""
    if len(said.words) > _BARE or yes_or_no(said) is not None:
        return False
    if read_people(said, draft.language).final_yes is not None:
        return False
    return _kept(draft, read_budget(said, draft.language), among=("approved", "requested", "none"))


def names_money(said: Utterance) -> bool:
    """Whether a short text names the money."""
    return len(said.words) <= _BY_NAME and _MONEY.search(said.fold) is not None


def _kept(draft: Draft, status: BudgetSaid, *, among: tuple[BudgetSaid, ...]) -> bool:
    if status not in among:
        return False
    recording.record_budget(draft, status)
    draft.mark("budget", "said")
    draft.say("ack.budget", status=Word(f"budget.{status}"))
    asking.repeat(draft)
    return True


def _place_kept(draft: Draft, said: Utterance) -> bool:
    """A short text that says where they are, while that was not told yet; a longer one is read in all its parts."""
    if draft.facts.mark_of("position") in {"said", "confirmed"}:
        return False
    steps = draft.facts.steps
    is_step = said.fold in {utterance(step.title).fold for step in steps}
    if telling.has_room_for_more(said) or not (is_step or telling.speaks_of_now(said)):
        return False
    place = match_step(said, [step.title for step in steps], draft.language)
    if place is None:
        return False
    recording.record_position(draft, step_id=steps[place].id)
    draft.mark("position", "said")
    shown = describing.position(draft.facts)
    if shown is not None:
        draft.say("ack.position", step=shown)
    asking.repeat(draft)
    return True
