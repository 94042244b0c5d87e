"""How somebody knows what they tell, read where they tell it; what is no word about it says nothing."""

import pytest

from bot.coach.understanding.evidence.reader import read_evidence
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("text", "sure", "who"),
    [
        ("dat staat in de mail", "in_writing", None),
        ("CFO tekent, staat zwart op wit", "in_writing", None),
        ("kreeg een mail dat ze in juni beslissen", "in_writing", None),
        ("it's in the email", "in_writing", None),
        ("they confirmed it in writing", "in_writing", None),
        ("hoorde van Jan dat de CFO tekent", "hearsay", "jan"),
        ("ik hoorde via een oud-collega dat IT klaar is", "hearsay", None),
        ("via via: ze zijn aan het testen", "hearsay", None),
        ("het schijnt dat de directie tekent", "hearsay", None),
        ("heard from Jan that IT is done", "hearsay", "jan"),
        ("apparently the board signs", "hearsay", None),
        ("hoorde van de klant dat IT test", "heard", None),
        ("heard from the customer that IT tests", "heard", None),
        ("volgens Sanne zijn ze aan het testen", "heard", "sanne"),
        ("Sanne zegt dat IT test", "heard", "sanne"),
        ("according to Anna they're testing", "heard", "anna"),
        ("denk ik", "assumption", None),
        ("volgens mij tekent de CFO", "assumption", None),
        ("ik gok half juni", "assumption", None),
        ("I think the CFO signs", "assumption", None),
        ("mid June, my guess", "assumption", None),
        ("volgens mij staat het in de mail", "assumption", None),
        # No word about how it is known.
        ("IT test, MT bespreekt, CFO tekent", None, None),
        ("we sturen een mail met de offerte", None, None),
        ("ze denken er nog over na", None, None),
        ("Sanne schrijft het voorstel", None, None),
        ("they want it in the contract phase", None, None),
        ("not in writing yet", None, None),
        ("de brief gaat vrijdag de deur uit", None, None),
        ("it said so", None, None),
        ("", None, None),
    ],
)
def test_how_it_is_known(text: str, sure: str | None, who: str | None) -> None:
    found = read_evidence(utterance(text))
    assert found.sure == sure
    if who is not None:
        # A word more or less beside a name does not matter: who it is is looked up among those known.
        assert found.who is not None
        assert found.who.split()[0] == who


STORY = "net gebeld met Acme: IT test nu, hoorde van Jan dat het MT in juni beslist, de CFO tekent denk ik. Budget is er, staat in de mail."


@pytest.mark.parametrize(
    ("about", "sure"),
    [
        ("IT test", None),
        ("MT beslist in juni", "hearsay"),
        ("CFO", "assumption"),
        ("budget", "in_writing"),
        ("inkoop", None),
    ],
)
def test_in_a_story_it_holds_where_it_is_said(about: str, sure: str | None) -> None:
    assert read_evidence(utterance(STORY), about).sure == sure


def test_what_says_it_differently_in_several_places_says_nothing_of_the_whole() -> None:
    assert read_evidence(utterance(STORY)).sure is None
