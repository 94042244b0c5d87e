"""Notes: who is no rival, what is no route and no stage, what is ours to do, and the deal beside one that is lost."""

from datetime import date

import pytest

from bot.coach.understanding.notes.reader import read_notes
from bot.coach.understanding.readings import NotesReading
from bot.coach.understanding.text import Language, utterance
from bot.models import yes_weights

TODAY = date(2026, 5, 6)


def read(text: str, language: Language) -> NotesReading:
    return read_notes(utterance(text), language, TODAY, "Europe/Amsterdam", (), weights=yes_weights)


@pytest.mark.parametrize(
    ("text", "language", "account", "rivals"),
    [
        ("Los van Carrosserie Bos, dat is verloren. Vandaag bij Garage Pelt geweest voor de bruggen.", "nl", "Garage Pelt", ()),
        ("Nog geen budget bij Kantine Zuid dit jaar. We sturen twee voorbeelden.", "nl", "Kantine Zuid", ()),
        ("Gebeld met Drukkerij Somers. In juni gaan ze naar een Belgische drukker om er een te zien.", "nl", "Drukkerij Somers", ()),
        ("Vox Hosting wil overstappen met hun backup, zit nu bij Acronis. Budget is op.", "nl", "Vox Hosting", ("Acronis",)),
        ("Heard that Castlegate Brewery might be signing with KegTrack, nothing confirmed.", "en", "Castlegate Brewery", ("KegTrack",)),
        ("Seen Van Acker Textiles. We're at the interviews now, the other agency is Peoplewise.", "en", "Van Acker Textiles", ("Peoplewise",)),
    ],
)  # fmt: skip
def test_whom_they_visit_or_leave_is_no_rival_and_whom_they_may_sign_with_is_one(
    text: str, language: Language, account: str, rivals: tuple[str, ...]
) -> None:
    found = read(text, language)
    assert (found.account, found.competitors) == (account, rivals)


def test_a_mandate_and_who_decides_above_it_are_no_route_and_an_application_is_no_stage() -> None:
    found = read(
        "Sportclub Zuid heeft het over ledverlichting. Penningmeester mag tot 10k maar dit kost 34k dus dan beslist de"
        " ledenvergadering. Subsidieaanvraag bij de gemeente loopt nog.",
        "nl",
    )
    assert found.buying_steps == ()
    assert found.current_stage is None
    assert found.budget == "requested"


@pytest.mark.parametrize(
    ("text", "language", "action"),
    [
        ("Hire of 8 vans, firm is called Breezeby. Our next step: sending a comparison.", "en", "sending a comparison"),
        ("Onze volgende zet: twee rekenvoorbeelden sturen. Nog geen budget bij Kantine Zuid.", "nl", "twee rekenvoorbeelden sturen"),
        ("CFO Dana Wit signs at Truscott Biotech. Preparing the onboarding deck meanwhile.", "en", "prepare the onboarding deck"),
    ],
)  # fmt: skip
def test_our_next_move_is_ours(text: str, language: Language, action: str) -> None:
    found = read(text, language)
    assert found.our_action == action
    assert found.next_step is None


def test_a_row_behind_a_colon_goes_on_past_its_semicolons() -> None:
    found = read(
        "Van Loon Clinics. They work like this: matron describes it; finance compares; the director picks.",
        "en",
    )
    assert [step.title for step in found.buying_steps] == [
        "matron describes it",
        "finance compares",
        "director picks",
    ]


def test_a_stop_and_a_comma_said_out_loud_are_marks() -> None:
    found = read(
        "saw the team at Holm Fisheries about the ice maker comma they want me to bring a unit on Friday period",
        "en",
    )
    assert found.topic == "ice maker"


@pytest.mark.parametrize("paper", ["voorjaarsnota", "kadernota", "begroting"])
def test_the_paper_the_money_comes_in_is_no_topic(paper: str) -> None:
    assert read(f"Stichting Waterlelie. Geld is aangevraagd voor de {paper}.", "nl").topic is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Glastuinbouw Rip, energieschermen. Gaat zo: teeltadviseur rekent, broers overleggen, bank financiert.",
            "nl",
        ),
        (
            "Harker Glasshouses, thermal screens. Goes like this: grower does the sums, the brothers talk, bank lends.",
            "en",
        ),
    ],
)
def test_so_it_goes_announces_a_route(text: str, language: Language) -> None:
    assert len(read(text, language).buying_steps) == 3


def test_a_customer_whose_planner_speaks_is_the_customer() -> None:
    assert (
        read("At Drum Metals the planner says they've decided. CFO Lee signs.", "en").account == "Drum Metals"
    )
