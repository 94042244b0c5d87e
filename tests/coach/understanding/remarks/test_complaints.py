"""What is said against what was kept: as what, how it is called, and what else the sentence tells."""

import pytest

from bot.coach.understanding.remarks.complaints import (
    asks_where,
    complaints_in,
    is_against,
    opens_on_where,
    sentences,
    told_beside,
)
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("said", "kind", "what", "rest", "sure"),
    [
        ("IT test is geen stap", "step", "IT test", "", True),
        ("nee joh, Sanne is helemaal geen mens", "person", "Sanne", "", False),
        ("dat is geen actie, dat was een zucht", "action", None, ", dat was een zucht", True),
        ("geen stap juristen lezen mee", "step", "juristen lezen mee", "", True),
        ("Scania hoort niet bij de concurrenten", None, None, "", None),
        ("de volgende stap demo klopt niet", "next_step", "demo", "", False),
        ("legal reviews is not one of their steps, remove it", "step", "legal reviews", ", remove it", True),
        ("Exact isn't a competitor", "rival", "Exact", "", False),
        ("thats not a person", "person", None, "", True),
        ("beds is just what I sell", None, "beds", "", False),
        ("Ben is our own rep", None, "Ben", "", False),
        ("where does it say beds is a step", None, "beds", "", True),
        ("the CFO signs", None, None, "", None),
    ],
)
def test_a_complaint_names_what_should_not_be_kept(
    said: str, kind: str | None, what: str | None, rest: str, sure: bool | None
) -> None:
    found = next(complaints_in(utterance(said)), None)
    if sure is None:
        assert found is None
        return
    assert found is not None
    assert (found.kind, found.what, found.rest, found.sure) == (kind, what, rest, sure)


def test_a_text_is_looked_through_sentence_by_sentence() -> None:
    said = utterance("Ja. Dat is geen stap! De CFO tekent")
    assert [(one.text, before, behind) for one, before, behind in sentences(said)] == [
        ("Ja", "", "Dat is geen stap! De CFO tekent"),
        ("Dat is geen stap", "Ja. ", "De CFO tekent"),
        ("De CFO tekent", "Ja. Dat is geen stap! ", ""),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (", weg ermee", ""),
        ("delete that. The CFO signs", "The CFO signs"),
        ("i was just venting, the board decides", "the board decides"),
        ("want dat is ons product. Kees tekent", "Kees tekent"),
    ],
)
def test_a_comment_on_the_complaint_tells_nothing(text: str, told: str) -> None:
    assert told_beside(text) == told


@pytest.mark.parametrize(
    ("said", "against", "asks"),
    [
        ("it isn't in your list", True, False),
        ("je luistert niet", True, False),
        ("where does that come from?", True, True),
        ("waarom staat dat er?", False, True),
        ("de samenvatting klopt niet", True, False),
        ("why did they move it", False, False),
        ("de CFO tekent", False, False),
    ],
)
def test_what_is_said_of_the_list_or_asked_of_it(said: str, against: bool, asks: bool) -> None:
    assert is_against(said) is against
    assert asks_where(said) is asks


def test_such_a_question_is_known_by_how_it_opens() -> None:
    assert opens_on_where("why did they move it")
    assert not opens_on_where("they moved it")
