"""What is typed under a question with options: a number, a label, or an answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.basics.record import replace
from bot.coach.turn.inputs import Choice, Text
from bot.coach.turn.replies import Line, Option, Word
from bot.coach.turn.state import Pending
from bot.coach.understanding.text import Language
from bot.resolving import NOT_SHOWN, resolve
from bot.wording import LANGUAGES, Wording

OPTIONS = (
    Option("step:s1", "IT-test"),
    Option("edit:steps", Word("option.edit"), side=True),
    Option("step:s2", "Bespreking (MT)"),
    Option("unknown", Word("option.unknown")),
    Option("whose:customer", Word("option.whose.customer"), side=True),
    Option("step:s3", "3"),
)
PENDING = Pending("position", Line("q.position.ask"), OPTIONS)
LABELS = {language: Wording(language).label for language in LANGUAGES}


@pytest.mark.parametrize(
    ("said", "chosen"),
    [
        ("1", "step:s1"),
        (" 2. ", "step:s2"),
        ("2)", "step:s2"),
        ("#2", "step:s2"),
        ("1 yep", "step:s1"),
        ("1, yes", "step:s1"),
        ("2 ja", "step:s2"),
        ("ja, 2", "step:s2"),
        ("2 klopt", "step:s2"),
        ("1, that's right", "step:s1"),
        ("optie 3", "unknown"),
        ("Option 3", "unknown"),
        ("nr 4", "step:s3"),
        ("nummer 4", "step:s3"),
        ("[1]", "step:s1"),
        ("5", "#5"),  # beside choices have no number
        ("0", "#0"),
        ("999", "#999"),
        ("it-TEST", "step:s1"),
        ("“IT-test”!", "step:s1"),
        ("bespreking (mt)", "step:s2"),
        ("  Weet  ik niet. ", "unknown"),
        pytest.param("aanpassen", "edit:steps"),
        ("zei de klant", "whose:customer"),
    ],
)
def test_a_number_or_a_label_is_that_choice(said: str, chosen: str) -> None:
    assert resolve(said, PENDING, LABELS["nl"]) == Choice(chosen)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "   ",
        "\u200b",
        ".",
        "1000",
        "12 juni",
        "1 en 2",
        "-1",
        "1.5",
        "½",
        "IT",
        "IT-test en MT",
        "don't know",
        "copy",
    ],
)
def test_everything_else_is_what_was_said_word_for_word(said: str) -> None:
    assert resolve(said, PENDING, LABELS["nl"]) == Text(said)


def test_labels_are_those_of_the_persons_language() -> None:
    assert resolve("don't know", PENDING, LABELS["en"]) == Choice("unknown")
    assert resolve("weet ik niet", PENDING, LABELS["en"]) == Text("weet ik niet")


@pytest.mark.parametrize("pending", [None, Pending("deal_value", Line("q.deal_value.ask"))])
def test_without_options_a_number_is_an_answer(pending: Pending | None) -> None:
    assert resolve("2", pending, LABELS["nl"]) == Text("2")


def test_with_nothing_but_side_options_a_number_is_an_answer_and_a_label_is_a_choice() -> None:
    pending = Pending(
        "next_step", Line("q.next_step.ask"), tuple(option for option in OPTIONS if option.side)
    )
    assert resolve("2", pending, LABELS["nl"]) == Text("2")
    assert resolve("zei de klant", pending, LABELS["nl"]) == Choice("whose:customer")


def test_a_number_counts_before_a_label_that_is_that_number() -> None:
    assert resolve("3", PENDING, LABELS["nl"]) == Choice("unknown")


def test_an_option_without_a_known_label_does_not_stop_the_others() -> None:
    pending = Pending("mood", Line("q.mood.ask"), (Option("x", Word("q.mood.option.x")), *OPTIONS))
    assert resolve("gewoon een antwoord", pending, LABELS["nl"]) == Text("gewoon een antwoord")


@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_any_text_is_itself_or_a_choice(said: str, language: Language) -> None:
    found = resolve(said, PENDING, LABELS[language])
    if isinstance(found, Choice):
        assert found.option in {option.id for option in OPTIONS} or found.option.startswith(NOT_SHOWN)
    else:
        assert found == Text(said)


def test_a_number_that_is_no_choice_may_be_the_day_of_one() -> None:
    days = ("2026-12-18", "2026-12-21", "2026-12-25", "2026-01-31")
    options = (
        *(Option(f"date:{day}", Word("option.date")) for day in days),
        Option("unknown", Word("option.unknown")),
    )
    pending = replace(PENDING, options=options)
    assert resolve("18", pending, LABELS["nl"]) == Choice("date:2026-12-18")
    assert resolve("3", pending, LABELS["nl"]) == Choice("date:2026-12-25")
    assert resolve("19", pending, LABELS["nl"]) == Choice("#19")
    twice = replace(PENDING, options=(*options, Option("date:2026-11-18", Word("option.date"))))
    assert resolve("18", twice, LABELS["nl"]) == Choice("#18")


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("2, om 10u met bob", Choice("date:2026-12-21", more="om 10u met bob")),
        ("2, 11 december", Text("2, 11 december")),
        ("2, de 11e", Text("2, de 11e")),
        ("2. Anna zegt dat het kan", Choice("date:2026-12-21", more="Anna zegt dat het kan")),
    ],
)
def test_an_hour_beside_a_day_is_no_other_day(said: str, found: Choice | Text) -> None:
    days = ("2026-12-18", "2026-12-21")
    options = (
        *(Option(f"date:{day}", Word("option.date")) for day in days),
        Option("unknown", Word("option.unknown")),
    )
    assert resolve(said, replace(PENDING, question="next_call", options=options), LABELS["nl"]) == found


@pytest.mark.parametrize(
    ("question", "said", "found"),
    [
        ("rivals", "2. Anna says so", Choice("nothing", more="Anna says so")),
        ("rivals", "2. is that ok?", Text("2. is that ok?")),
        ("people", "2. Anna says so", Text("2. Anna says so")),
    ],
)
def test_a_number_with_a_stop_is_a_choice_where_all_is_offered(
    question: str, said: str, found: Choice | Text
) -> None:
    options = (Option("in_house", Word("option.unknown")), Option("nothing", Word("option.unknown")))
    assert resolve(said, replace(PENDING, question=question, options=options), LABELS["en"]) == found
