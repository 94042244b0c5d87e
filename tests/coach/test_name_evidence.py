"""What makes of a name that it is a customer's, and where one tap is asked for."""

import pytest

from bot.coach.finding.name_evidence import may_be_anything
from bot.coach.understanding.deals.reader import read_deal
from bot.coach.understanding.readings import DealReading
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("text", "account", "doubted"),
    [
        ("norwich visit is thu 10 dec", "norwich", True),
        ("dozen zijn er, dopjes komen morgen", "dopjes", True),
        ("woensdag", "woensdag", True),
        ("utrecht", "utrecht", True),
        # Written as a name or a house, behind "with", said to want something, told to have ended, or all that was answered.
        ("Norwich visit is thu 10 dec", "Norwich", False),
        ("kapsalon knip doet het toch", "kapsalon knip", False),
        ("spoke with denby about this and that", "denby", False),
        ("oh ja denby wil drie scanners", "denby", False),
        ("leeds wants three scanners", "leeds", False),
        ("hey, denby is won, they signed", "denby", False),
        ("denby call went fine", "denby", False),
        ("denby: they liked it", "denby", False),
        ("denby", "denby", False),
    ],
)
def test_a_name_is_doubted_where_nothing_says_that_it_is_a_customer(
    text: str, account: str, doubted: bool
) -> None:
    assert may_be_anything(utterance(text), DealReading(None, None), account) is doubted


def test_a_thing_set_apart_behind_a_name_says_what_the_deal_is_about() -> None:
    named = DealReading("fonteyn", "hulp bij etiketten")
    assert not may_be_anything(utterance("hm, fonteyn, hulp bij etiketten"), named, "fonteyn")
    assert may_be_anything(utterance("hm, fonteyn hulp bij etiketten"), named, "fonteyn")


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("de brouwmeester is fan maar de zaakvoerder niet", None),
        ("klant is fonteyn", "fonteyn"),
        ("ze zijn akkoord met onze baden", None),
        ("brouwerij de ketel uit lokeren wil dozen", "brouwerij de ketel"),
        ("tandartspraktijk smile op t plein wil een stoel", "tandartspraktijk smile op t plein"),
        ("tandarts fenna de wit wil een stoel", "tandarts fenna de wit"),
    ],
)
def test_who_is_something_and_what_we_sell_name_no_customer(text: str, account: str | None) -> None:
    assert read_deal(utterance(text), "nl", ()).account == account


def test_whom_we_called_and_what_they_want_names_them_in_a_note_too() -> None:
    told = "hi there, i do lifts. rang kestrel in hull this morning, they need 2 lifts. site manager is bob dunn. he'll come and see"
    assert read_deal(utterance(told), "en", ()).account == "kestrel"
    other = "hi there, i do lifts. rang kestrel in hull this morning, he'll come and see. site manager is bob dunn. it was a long day"
    assert read_deal(utterance(other), "en", ()).account is None
