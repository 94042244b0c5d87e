"""What a text has no pronoun for is not looked for in it."""

from bot.coach.understanding.people.yes_holders import PRONOUNS
from bot.coach.understanding.people.yes_patterns import PRONOUN
from bot.coach.understanding.prefilter.needs import head_of, needs_of


def test_every_pronoun_that_somebody_is_meant_by_is_known() -> None:
    needs = needs_of(PRONOUN.pattern)
    assert needs.heads <= {head_of(word) for word in PRONOUNS}
    assert not needs.parts
