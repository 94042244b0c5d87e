"""Whether what is told stands in the deal as it is: then nothing is left of it for a room to make something else of."""

from collections.abc import Callable
from typing import Final

from bot.coach.judged.people_judged import called, known
from bot.coach.judged.steps_judged import step_of
from bot.coach.judged.who_is_what import IS_A_RIVAL, rival_called
from bot.coach.known.facts import BudgetStatus
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance
from bot.coach.understanding.told_readings import ToldReading
from bot.coach.words import phrases

_Stands = Callable[[Draft, ToldReading], bool]


def stands_already(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Whether all that a piece tells is known."""
    if told.op == "not" and IS_A_RIVAL.search(said.fold) is not None:
        # It also says what somebody is.
        return False
    stands = _ROWS.get((told.part, told.op))
    return stands is not None and stands(draft, told)


def _at(draft: Draft, told: ToldReading) -> bool:
    step, here = step_of(draft, told.one("what")), draft.facts.position
    return step is not None and here is not None and here.step_id == step.id


def _is_done(wanted: bool) -> _Stands:
    def stands(draft: Draft, told: ToldReading) -> bool:
        steps = [step_of(draft, what) for what in told.all("what")]
        return bool(steps) and all(step is not None and (step.status == "done") == wanted for step in steps)

    return stands


def _budget(status: BudgetStatus) -> _Stands:
    def stands(draft: Draft, _: ToldReading) -> bool:
        return draft.facts.deal.budget == status and draft.facts.mark_of("budget") is not None

    return stands


def _rivals(draft: Draft, told: ToldReading) -> bool:
    names = told.all("who")
    return bool(names) and not told.all("old") and all(rival_called(draft, name) for name in names)


def _role(draft: Draft, told: ToldReading) -> bool:
    who, roles = called(told, "who"), told.all("role")
    person = known(draft, who[0]) if len(who) == 1 else None
    return (
        person is not None
        and len(roles) == 1
        and phrases.same(person.role, phrases.without_article(roles[0]))
    )


def _nobody(draft: Draft, told: ToldReading) -> bool:
    who = called(told, "who")
    return bool(who) and not any(known(draft, name) for name in who)


def _no_rival(draft: Draft, told: ToldReading) -> bool:
    who = told.all("who")
    return bool(who) and not any(rival_called(draft, name) for name in who)


def _signs(draft: Draft, told: ToldReading) -> bool:
    who, signer = called(told, "who"), draft.facts.final_yes
    nothing_else = not told.all("with") and not told.all("old") and not told.all("sum")
    return (
        signer is not None
        and len(who) == 1
        and nothing_else
        and known(draft, who[0]) is signer
        and bool(signer.may_alone)
    )


def _alone(draft: Draft, told: ToldReading) -> bool:
    who, signer = called(told, "who"), draft.facts.final_yes
    named = not who or (len(who) == 1 and known(draft, who[0]) is signer)
    return signer is not None and named and bool(signer.may_alone)


_ROWS: Final[dict[tuple[str, str], _Stands]] = {
    ("place", "at"): _at,
    ("place", "waiting"): _at,
    ("done", "done"): _is_done(True),
    ("done", "not_done"): _is_done(False),
    ("budget", "there"): _budget("approved"),
    ("budget", "none"): _budget("none"),
    ("budget", "requested"): _budget("requested"),
    ("rival", "in"): _rivals,
    ("people", "role"): _role,
    ("people", "not"): _nobody,
    ("rival", "not"): _no_rival,
    ("signer", "is"): _signs,
    ("signer", "alone"): _alone,
}
