"""Rivals told in plain words under another question: each once, by name, with who there likes them better."""

from dataclasses import replace

import pytest

from bot.coach.people.rival_told import counted, named_first
from bot.coach.turn.replies import Line
from bot.coach.turn.state import Pending, Walk
from bot.coach.understanding.readings import RivalKind
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import TODAY, another, first_walk, keys, open_question, shown
from tests.support.core_chat import CoreChat

LANGUAGES: tuple[Language, ...] = ("nl", "en")


@pytest.fixture(scope="module")
def walks() -> dict[Language, CoreChat]:
    return {language: first_walk(language, upto="budget") for language in LANGUAGES}


@pytest.mark.parametrize(
    ("language", "said", "told", "differs"),
    [
        ("nl", "nu werken ze met Randstad en Tempo-Team", ({"Randstad", "Tempo-Team"}, "incumbent"), None),
        ("nl", "ze willen weg van de huidige cateraar (Sodexo)", ({"Sodexo"}, "incumbent"), None),
        ("nl", "zijn zoon Ruben rijdt liever Scania", ({"Scania"}, "vendor"), "Ruben"),
        ("nl", "technische dienst is tegen want die willen Linet houden", ({"Linet"}, "vendor"), "technische dienst"),
        ("nl", "directeur van De Regenboog wil liever Atalian", ({"Atalian"}, "vendor"), "directeur van De Regenboog"),
        ("nl", "wij tegen Athlon en Arval", ({"Athlon", "Arval"}, "vendor"), None),
        ("en", "the current lot, Bright&Clean", ({"Bright&Clean"}, "incumbent"), None),
        ("en", "they use Rentokil now", ({"Rentokil"}, "incumbent"), None),
        ("en", "Carla likes the italian stuff of our competitor Enotria", ({"Enotria"}, "vendor"), "Carla"),
        ("en", "we're up against Otis and Kone", ({"Otis", "Kone"}, "vendor"), None),
    ],
)  # fmt: skip
def test_a_rival_is_kept_and_the_question_stays(
    walks: dict[Language, CoreChat],
    language: Language,
    said: str,
    told: tuple[set[str], RivalKind],
    differs: str | None,
) -> None:
    chat = another(walks[language])
    assert "ack.rivals" in keys(chat.say(said))
    assert open_question(chat) == "budget"
    rivals = chat.facts.competitors
    assert ({rival.name for rival in rivals}, {rival.kind for rival in rivals}) == (told[0], {told[1]})
    assert [one.called for one in chat.facts.people if one.differs] == ([differs] if differs else [])


def test_of_two_in_a_breath_each_is_what_is_said_of_it(walks: dict[Language, CoreChat]) -> None:
    chat = another(walks["en"])
    chat.say("they have Certikin now, also talking to Hayward")
    assert {rival.name: rival.kind for rival in chat.facts.competitors} == {
        "Certikin": "incumbent",
        "Hayward": "vendor",
    }


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Kees wil liever vrijdag"),
        ("nl", "nu wachten ze op de bank"),
        ("en", "Kim would rather wait until Friday"),
        ("en", "they want to keep it simple"),
    ],
)
def test_no_rival_is_made_of_a_day_or_of_what_they_want(
    walks: dict[Language, CoreChat], language: Language, said: str
) -> None:
    chat = another(walks[language])
    chat.say(said)
    assert not chat.facts.competitors


def test_a_message_that_tells_more_is_read_for_the_rest_as_well(walks: dict[Language, CoreChat]) -> None:
    chat = another(walks["nl"])
    chat.say("is goedgekeurd en ze zitten nu bij Sodexo")
    assert chat.facts.deal.budget == "approved"
    assert open_question(chat) != "budget"


def test_who_is_only_described_gives_way_to_the_name() -> None:
    assert named_first((("current lot", "incumbent"), ("Bright&Clean", "vendor"))) == (
        ("Bright&Clean", "incumbent"),
    )
    assert named_first((("other agencies", "vendor"), ("Reed", "vendor"), ("indeed", "vendor"))) == (
        ("Reed", "vendor"),
        ("indeed", "vendor"),
    )
    assert named_first((("current supplier", "incumbent"),)) == (("current supplier", "incumbent"),)


def test_rivals_told_by_their_number_keep_their_words() -> None:
    assert counted(utterance("council framework, 2 other firms"), (("council framework", "vendor"),)) == (
        ("2 other firms", "vendor"),
    )
    assert counted(utterance("WP en een tweedehandse"), (("WP", "vendor"),)) == (
        ("een tweedehandse", "vendor"),
    )


def _asked_how_exact_goes_about_it(language: Language) -> CoreChat:
    """A later check-in, with that as its one more question."""
    chat = first_walk(language)
    walk = Walk("later", "check_in", TODAY, trail=("rival_detail",))
    rival = chat.facts.competitors[0]
    pending = Pending(
        "rival_detail",
        Line("q.rival_detail.strategy", (("rival", rival.name),)),
        about=f"{rival.id}:strategy",
    )
    chat.active = chat.conversations[chat.facts.deal.id] = replace(
        chat.active, phase="asking", walk=walk, pending=pending
    )
    return chat


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "met hun prijs, die zakken op het einde altijd"),
        ("nl", "Exact gooit er vast een korting tegenaan voor het MT"),
        ("en", "cheap, they always drop their price at the end"),
        ("en", "everybody knows their name"),
    ],
)
def test_how_a_rival_goes_about_it_is_shown_with_that_rival(language: Language, said: str) -> None:
    chat = _asked_how_exact_goes_about_it(language)
    answered = chat.say(said)
    assert "ack.rival_detail" in keys(answered)
    assert f"Exact: “{said}”" in shown(answered + chat.say("samenvatting" if language == "nl" else "summary"))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "nee, de volgende stap is gewoon de IT test"),
        ("nl", "het MT kijkt er volgende week naar"),
        ("en", "no, the next step is just the IT test"),
        ("en", "the paper goes to them on friday"),
    ],
)
def test_news_of_the_deal_is_no_way_a_rival_goes_about_it(language: Language, said: str) -> None:
    chat = _asked_how_exact_goes_about_it(language)
    chat.say(said)
    assert chat.facts.competitors[0].strategy is None


@pytest.mark.parametrize(
    ("language", "said", "rivals", "steps"),
    [
        ("en", "they're also talking to Kaymed", {"Kaymed"}, []),
        ("en", "theyre looking at Kaymed as well", {"Kaymed"}, []),
        ("en", "survey, board decides, they also talk to Kaymed", {"Kaymed"}, ["survey", "board decides"]),
        ("en", "they're looking at Kaymed and Tomra as well, then a trial", {"Kaymed", "Tomra"}, ["trial"]),
        ("en", "they compare us with Kaymed, then trial", {"Kaymed"}, ["compare us with Kaymed", "trial"]),
        ("en", "they also talk to the bank, then sign", set(), ["talk to the bank", "sign"]),
        ("nl", "ze praten ook met Kaymed", {"Kaymed"}, []),
        ("nl", "proef, ze zijn ook met Kaymed bezig, directeur tekent", {"Kaymed"}, ["proef", "directeur tekent"]),
    ],
)  # fmt: skip
def test_who_else_is_in_the_race_is_no_step(
    language: Language, said: str, rivals: set[str], steps: list[str]
) -> None:
    chat = first_walk(language, upto="steps")
    chat.say(said)
    facts = chat.deals[chat.active.deal_id or ""]
    assert {rival.name for rival in facts.competitors} == rivals
    assert [step.title for step in facts.steps] == steps
