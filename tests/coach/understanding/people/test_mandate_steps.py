"""Who signs up to an amount and who above it: one reading, whatever is told first."""

import pytest

from bot.coach.understanding.people.mandate_steps import mandate_steps_within, read_mandate_steps
from bot.coach.understanding.people.names import read_names
from bot.coach.understanding.people.reader import read_people
from bot.coach.understanding.people.titled import merge_titles
from bot.coach.understanding.text import Language, utterance

STEPS: list[tuple[Language, str, str, str, int]] = [
    ("nl", "ferry tot 50k, de directeur, dhr Prins, daarboven", "ferry", "dhr Prins", 50_000),
    ("nl", "nee andersom, ferry mag tot 50.000 en daarboven directeur Prins", "ferry", "Prins", 50_000),
    ("nl", "tot 50k Ferry, daarboven de directie", "Ferry", "de directie", 50_000),
    ("nl", "boven een ton de raad, daaronder Yolanda", "Yolanda", "de raad", 100_000),
    ("nl", "de eigenaar boven 20k, de bedrijfsleider eronder", "de bedrijfsleider", "de eigenaar", 20_000),
    ("nl", "onder de 10k beslist Sjaak, de rest doet zijn vader", "Sjaak", "vader", 10_000),
    ("nl", "tot een ton de gm, hoger de rvb", "de gm", "de rvb", 100_000),
    ("en", "FD up to 100k, Mr Ade above", "FD", "Mr Ade", 100_000),
    ("en", "Ines signs up to 50k above that the VP", "Ines", "the VP", 50_000),
    ("en", "up to 50k Ines, above that Sofia Brandt", "Ines", "Sofia Brandt", 50_000),
    ("en", "the owner above 20k, the manager below that", "the manager", "the owner", 20_000),
    ("en", "below 20k the manager, anything more goes to the board", "the manager", "the board", 20_000),
    ("en", "Sue up to 10 grand, after that the trustees", "Sue", "the trustees", 10_000),
    ("en", "Rob 20k max, over it goes to the group FD", "Rob", "the group FD", 20_000),
]


@pytest.mark.parametrize(("language", "text", "below", "above", "limit"), STEPS)
def test_one_signs_up_to_the_amount_and_another_above_it(
    language: Language, text: str, below: str, above: str, limit: int
) -> None:
    steps = read_mandate_steps(utterance(text), language)
    assert steps is not None
    assert [one.name or one.role for one in steps.below] == [below]
    assert [one.name or one.role for one in steps.above] == [above]
    assert steps.limit == limit
    assert steps.whole


@pytest.mark.parametrize(
    ("language", "text", "below"),
    [
        ("nl", "voorzitter mt Yolanda tekent, boven een ton ook de raad", ["Yolanda"]),
        ("nl", "vanaf 100k tekent de raad mee", []),
        ("en", "no the education authority has to countersign over 250k", []),
        ("en", "governors, the authority has to countersign over 250k", ["governors"]),
        ("en", "the MD, Paul Hart, over 100k the group has to agree too", ["Paul Hart"]),
        ("nl", "Henk Smit, de eigenaar, boven 20k ook zijn vrouw", ["Henk Smit"]),
        (
            "nl",
            "algemeen directeur Van Loon zelf, Henk, boven de 100k moet de holding in Breda ook akkoord",
            ["Henk Van Loon"],
        ),
    ],
)
def test_who_signs_along_above_it_joins_and_takes_nobodys_place(
    language: Language, text: str, below: list[str]
) -> None:
    steps = read_mandate_steps(utterance(text), language)
    assert steps is not None
    assert steps.joins
    assert steps.above
    assert [one.name or one.role for one in steps.below] == below


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "nee samen met de directeur, boven 50k ook de raad"),  # whom they join is known already
        ("nl", "tot 50k de griffier daarboven het college. gaat om 64"),  # the price decides
        ("nl", "Ruud beslist, tenzij het boven de 30k komt, dan zijn vader"),
        ("nl", "de directeur tekent, budget is 50k"),
        ("en", "the contract is worth 50k and Sue signs"),
        ("en", "Sue signs, the demo is on 3 December"),
        ("nl", "goedemorgen, net gebeld met Marja van De Zwaluw over 12.000 boeken"),
    ],
)
def test_a_condition_a_price_and_other_amounts_are_no_steps(language: Language, text: str) -> None:
    assert read_mandate_steps(utterance(text), language) is None


def test_in_a_story_the_sentence_about_amounts_is_found() -> None:
    story = "Demo on 3 dec, Rob audits 2 sites. Ines signs up to 50k above that the VP. they have TransPerfect now"
    steps = mandate_steps_within(utterance(story), "en")
    assert steps is not None
    assert [one.name for one in steps.below] == ["Ines"]
    assert [one.role for one in steps.above] == ["the VP"]


def test_what_may_not_be_gone_beyond_is_their_limit() -> None:
    steps = read_mandate_steps(utterance("the head can't go above 5k"), "en")
    assert steps is not None
    assert [one.role for one in steps.below] == ["the head"]
    assert not steps.above


TITLES: list[tuple[Language, str, tuple[str | None, str | None]]] = [
    ("en", "GM is Roy Whitfield", ("Roy Whitfield", "GM")),
    ("en", "The owner, Mrs Brodrick", ("Mrs Brodrick", "owner")),
    ("en", "the boss, a guy called Stan", ("Stan", "guy")),
    ("nl", "de eigenaar, dat is meneer Dhondt", ("meneer Dhondt", "eigenaar")),
    ("nl", "directeur is Wim Baert", ("Wim Baert", "directeur")),
]


@pytest.mark.parametrize(("language", "text", "person"), TITLES)
def test_a_role_and_the_name_told_beside_it_are_one_person(
    language: Language, text: str, person: tuple[str | None, str | None]
) -> None:
    said = utterance(text)
    people = merge_titles(said, read_names(said, language), apposed=True)
    assert (people[-1].name, people[-1].role) == person
    assert read_people(said, language).final_yes == person[0]


@pytest.mark.parametrize(
    ("language", "text", "holder"),
    [
        ("nl", "de rvb, dat is mevr. Kolkman en nog iemand, weet ff niet wie", "rvb"),
        ("en", "capex committee, chair is the CFO Niamh", "capex committee"),
        ("nl", "uiteindelijk is het de wethouder, Sanne heeft geen tekenbevoegdheid", "de wethouder"),
    ],
)
def test_one_of_a_body_does_not_take_its_place(language: Language, text: str, holder: str) -> None:
    assert read_people(utterance(text), language).final_yes == holder


def test_a_limit_told_behind_a_comma_bounds_who_was_named() -> None:
    reading = read_people(utterance("wethouder Smit, alleen onder 50.000"), "nl")
    assert (reading.limit, reading.alone) == (50_000, None)
