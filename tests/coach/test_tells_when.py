"""What says when somebody is at it is nobody's name; a name that is a month's too is one."""

import pytest

from bot.coach.keeping.people_records import somebody
from bot.coach.understanding.readings import ReadPerson
from tests.coach.rooms import draft_of


@pytest.mark.parametrize(
    ("called", "there"),
    [("h&s this week", False), ("inkoop volgende maand", False), ("Theresa May", True), ("Aoife", True)],
)
def test_whoever_is_called_is_somebody_and_a_week_is_not(called: str, there: bool) -> None:
    assert bool(somebody(draft_of(), (ReadPerson(called, None),))) == there
