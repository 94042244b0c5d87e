"""What a step that is told to be done takes along of those in front of it."""

from datetime import timedelta

import pytest

from bot.coach.keeping import outcomes, recording
from bot.coach.known.facts import BuyingStep, Deal, DealFacts, Position
from bot.coach.turn.draft import Draft
from tests.coach.rooms import TODAY, draft_of


def route(*titles: str, here: int | None = None, waits: int | None = None) -> Draft:
    """A draft with this route; they are at `here`, and `waits` has its day to come."""
    later = TODAY + timedelta(days=30)
    steps = tuple(
        BuyingStep(
            f"s{at}", title, at, first=later if at == waits else None, last=later if at == waits else None
        )
        for at, title in enumerate(titles)
    )
    at_it = (Position("p1", TODAY, f"s{here}"),) if here is not None else ()
    return draft_of(DealFacts(Deal("d1", "Acme", "me"), steps=steps, positions=at_it))


def done(draft: Draft, place: int) -> tuple[list[str], str | None]:
    """The route once this step is told to be done, and where they are."""
    outcomes.tick(draft, draft.facts.steps[place])
    where = draft.facts.position
    return [step.status for step in draft.facts.steps], where.step_id if where is not None else None


def test_what_waits_for_nobody_is_behind_them_with_a_later_step() -> None:
    assert done(route("survey", "pilot", "quotes", "contract"), 2) == (["done", "done", "done", "busy"], "s3")


@pytest.mark.parametrize(
    "between", ["board approves", "CEO signs", "directie beslist", "OR akkoord", "board"]
)
def test_a_yes_that_nobody_gave_stays_open_and_so_does_all_in_front_of_it(between: str) -> None:
    assert done(route("survey", between, "quotes", "contract"), 2) == (
        ["to_do", "to_do", "done", "to_do"],
        None,
    )


def test_what_has_a_day_to_come_stays_open_and_they_stay_where_they_are() -> None:
    draft = route("survey", "pilot", "quotes", "contract", here=0, waits=1)
    assert done(draft, 2) == (["to_do", "to_do", "done", "to_do"], "s0")


def test_the_last_step_leaves_them_at_what_was_left_open_in_front_of_it() -> None:
    draft = route("pilot", "board approves", "contract", here=2)
    assert done(draft, 2) == (["busy", "to_do", "done"], "s0")


def test_what_was_left_open_behind_them_is_not_ticked_when_they_go_on() -> None:
    draft = route("board approves", "pilot", "quotes", "contract", here=1)
    recording.record_position(draft, step_id="s3")
    assert [step.status for step in draft.facts.steps] == ["to_do", "done", "done", "busy"]
