"""A name stands without the small words beside it, and who was just told to be out is not in the race by the same words."""

import pytest

from bot.coach.keeping import people_records
from bot.coach.understanding.readings import ReadPerson
from tests.coach.rooms import draft_of, first_walk
from tests.support.core_chat import CoreChat


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("carol maybe", "carol"),
        ("janice yes", "janice"),
        ("fella Gareth", "Gareth"),
        ("Okafor cannot", "Okafor"),
        ("Ola May", "Ola May"),
    ],
)
def test_small_words_are_no_part_of_a_name(said: str, name: str) -> None:
    draft = draft_of(first_walk("en", upto="people").facts, language="en")
    assert people_records.put_person(draft, ReadPerson(said, None)).name == name


def test_who_is_out_is_not_in_by_the_same_words() -> None:
    chat = CoreChat(language="en")
    for text in ("call with Acme about WMS", "IT test, board discusses", "Scafom is in the race too"):
        chat.say(text)
    assert [rival.name for rival in chat.facts.competitors] == ["Scafom"]
    chat.say("price is out the door. Scafom is out of it, quoted 20k dearer")
    assert chat.facts.competitors == ()
