"""A step that comes first gets its place ahead of what is open; what was expected and stands nowhere yet gets one too."""

import pytest

from bot.coach.basics.record import replace
from bot.coach.keeping import put_on_route, recording
from tests.coach.rooms import draft_of
from tests.support.core_chat import CoreChat


@pytest.mark.parametrize(
    ("here", "titles"),
    [
        ("offertes", ["offertes", "proefset zien", "gemeente bellen", "MT bespreekt het", "Jan tekent"]),
        (None, ["proefset zien", "gemeente bellen", "offertes", "MT bespreekt het", "Jan tekent"]),
    ],
)
def test_nothing_gets_its_place_behind_the_signature(here: str | None, titles: list[str]) -> None:
    chat = CoreChat("nl")
    for said in ("/coach Acme", "offertes, MT bespreekt het, Jan tekent"):
        chat.say(said)
    draft = draft_of(replace(chat.facts, positions=()))
    if here is not None:
        step = next(step for step in draft.facts.steps if step.title == here)
        recording.record_position(draft, step_id=step.id)
    recording.record_next_step(draft, "gemeente bellen", None, None, None)
    put_on_route.put_before(draft, ("proefset zien",))
    assert [step.title for step in draft.facts.steps] == titles
