"""No expression of the core can be kept busy by words that one of its repeats reads in two ways."""

import bot.coach
from tests.support.two_readings import expressions, read_twice


def test_a_repeat_that_reads_the_same_words_in_two_ways_is_found() -> None:
    assert [*read_twice(r"^(?:(?:van|de|van de) )+$")] == ["van de "]
    assert [*read_twice(r"(?: (?:to|to \S+))*x")]
    assert [*read_twice(r"(?:\w+\s*)*x")]
    assert not [*read_twice(r"(?:\w+\s)*x|(?:(?:van|de) )*|(?:van|de|van de){1,8}")]


def test_every_repeat_reads_what_is_typed_in_one_way() -> None:
    places = {(one.pattern, one.flags): name for name, one in expressions(bot.coach)}
    assert not [
        (name, text) for (pattern, flags), name in places.items() for text in read_twice(pattern, flags)
    ]
