"""What was told of a deal and is no fact: kept in the person's own words, said so, shown with the deal, and taken off it."""

from datetime import timedelta

import pytest

from bot.coach.turn.effects import REMARK
from bot.coach.turn.inputs import Command
from tests.coach.rooms import open_question, shown
from tests.support.core_chat import CoreChat

OPENED = {"nl": "gebeld met Rijnmond Chemie over WMS", "en": "call with Rhine Chemicals about WMS"}


def remarks(chat: CoreChat) -> list[str]:
    return [answer.text for answer in chat.answers if answer.question == REMARK]


@pytest.mark.parametrize(
    ("language", "told", "kept"),
    [
        (
            "nl",
            "geen idee. de fabriek ligt daar al maanden stil",
            ["de fabriek ligt daar al maanden stil"],
        ),
        (
            "en",
            "not a clue. there was some trouble with our engineers before",
            ["there was some trouble with our engineers before"],
        ),
        # All of it was heard.
        ("nl", "IT test, MT bespreekt, CFO tekent", []),
        ("en", "IT tests it, the board discusses it and then the CFO signs", []),
        # Nothing is told in it.
        ("nl", "geen idee hoe ze dat doen", []),
        ("en", "I honestly have no idea how they decide", []),
        ("nl", "pff wat een dag zeg", []),
        ("en", "what do you mean by that?", []),
        ("en", "help", []),
    ],
)
def test_of_an_answer_what_became_no_fact_is_kept(language: str, told: str, kept: list[str]) -> None:
    chat = CoreChat(language)  # type: ignore[arg-type]  # one of the two
    chat.say(OPENED[language])
    said = shown(chat.say(told))
    assert remarks(chat) == kept
    assert not kept or "eigen woorden" in said or "own words" in said


@pytest.mark.parametrize(
    ("language", "told", "kept"),
    [
        (
            "nl",
            "ja budget is rond, maar inkoop wil eerst een nieuwe prijslijst zien",
            "inkoop wil eerst een nieuwe prijslijst zien",
        ),
        (
            "en",
            "budget is there, but they moved the whole team to Leeds",
            "they moved the whole team to Leeds",
        ),
    ],
)
def test_beside_a_fact_the_rest_of_the_message_is_kept(language: str, told: str, kept: str) -> None:
    chat = CoreChat(language)  # type: ignore[arg-type]  # one of the two
    chat.say(OPENED[language])
    for answer in ("IT test, directie tekent", "1") if language == "nl" else ("IT tests, board signs", "1"):
        chat.say(answer)
    said = shown(chat.say(told))
    assert remarks(chat) == [kept]
    assert f"“{kept}”" in said
    assert chat.deals[chat.active.deal_id or ""].deal.budget == "approved"


def test_why_somebody_sees_it_differently_is_kept_with_them() -> None:
    chat = CoreChat("nl")
    for typed in (OPENED["nl"], "IT test, directie tekent", "1", "1", "1", "inkoop"):
        chat.say(typed)
    assert "te duur" in shown(chat.say("Wim van inkoop vindt het te duur"))
    assert remarks(chat) == ["Wim van inkoop vindt het te duur"]


def test_it_stands_in_the_summary_until_it_is_taken_off() -> None:
    chat = CoreChat("en")
    chat.say(OPENED["en"])
    for answer in ("IT tests, board signs", "1", "budget is there, but they moved the whole team to Leeds"):
        chat.say(answer)
    assert "You also said\n“they moved the whole team to Leeds” (Tue 10 March)" in shown(chat.say("/summary"))
    assert "they moved the whole team to Leeds" in shown(chat.say("remove moved to Leeds"))
    assert "Leeds" not in shown(chat.say("/summary"))
    # What was typed is an answer as any other.
    assert "they moved the whole team to Leeds" in [answer.text for answer in chat.answers]


def test_of_many_the_latest_are_shown_with_a_count() -> None:
    chat = CoreChat("en")
    chat.say(OPENED["en"])
    chat.say("IT tests, the board signs")
    for place in ("Leeds", "Truro", "Hull", "York", "Bath", "Ely", "Ripon", "Lincoln", "Durham", "Wells"):
        chat.answers.append(chat.answers[-1].__class__(REMARK, f"they moved to {place}", chat.active.deal_id))
    card = shown(chat.say("/summary"))
    assert "Leeds" not in card
    assert "Wells" in card
    assert "and 2 more" in card


def test_what_is_said_to_be_kept_can_be_read_again_though_its_words_are_known() -> None:
    chat = CoreChat("nl")
    for typed in (OPENED["nl"], "IT test, directie tekent", "1"):
        chat.say(typed)
    said = "de directie belt nog met IT"
    assert "Genoteerd in je eigen woorden." in shown(chat.say(said))
    assert remarks(chat) == [said]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "okafor is not a customer but a nurse there"),
        ("en", "Peter Brook is no customer, he works at the plant"),
        ("en", "okafor is no customer, he is the porter there"),
        ("nl", "vd berg is geen klant maar de directeur"),
    ],
)
def test_so_is_what_tells_a_word_or_two_in_each_of_its_clauses(language: str, said: str) -> None:
    chat = CoreChat(language)  # type: ignore[arg-type]  # one of the two
    chat.say(OPENED[language])
    chat.say("IT test, directie tekent" if language == "nl" else "IT tests, board signs")
    before = open_question(chat)
    assert "eigen woorden" in (answer := shown(chat.say(said))) or "own words" in answer
    assert remarks(chat) == [said]
    assert open_question(chat) == before


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("en", "budget is agreed, 12k", ["budget is agreed, 12k"]),
        ("en", "yes it's approved, 15.000 euro", ["yes it's approved, 15.000 euro"]),
        ("nl", "budget is akkoord 12k", ["budget is akkoord 12k"]),
        ("nl", "budget is er", []),
        # Worth that, as was told before.
        ("en", "budget is there, the 20k", []),
        ("nl", "budget is er, die 20k", []),
    ],
)
def test_how_much_money_there_is_is_kept_where_no_fact_has_it(
    language: str, said: str, kept: list[str]
) -> None:
    chat = CoreChat(language)  # type: ignore[arg-type]  # one of the two
    for typed in (
        f"{OPENED[language]}, 20k",
        "IT test, directie tekent" if language == "nl" else "IT tests, board signs",
        "1",
    ):
        chat.say(typed)
    before = remarks(chat)
    chat.say(said)
    assert chat.facts.deal.value == 20_000
    assert chat.facts.deal.budget == "approved"
    assert remarks(chat) == [*before, *kept]


@pytest.mark.parametrize("said", ["CFO tekent tot 50k, daarboven de raad", "de CFO, tot 50k"])
def test_a_limit_is_no_sum_that_was_not_heard(said: str) -> None:
    chat = CoreChat("nl")
    for typed in (f"{OPENED['nl']}, 20k", "IT test, inkoop koopt", said):
        chat.say(typed)
    assert any(person.limit for person in chat.facts.people)
    assert remarks(chat) == []


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("nl", "Annick gaat weg, opvolger is Joris Baert", "Annick gaat weg"),
        ("en", "Annie is leaving, her successor is Joe Barton", "Annie is leaving"),
    ],
)
def test_that_somebody_unknown_leaves_is_kept_and_is_no_step(language: str, said: str, kept: str) -> None:
    chat = CoreChat(language)  # type: ignore[arg-type]  # one of the two
    for typed in (
        OPENED[language],
        "IT test, directie tekent" if language == "nl" else "IT tests, board signs",
    ):
        chat.say(typed)
    chat.now += timedelta(days=6)
    chat.say(said)
    assert chat.facts.next_step is None
    assert remarks(chat) == [kept]


def test_who_is_taken_off_because_they_left_is_not_kept_besides() -> None:
    chat = CoreChat("nl")
    for typed in (
        OPENED["nl"],
        "IT test, directie tekent",
        "1",
        "1",
        "Femke en Wouter",
        "1",
        "Femke is weg uit het bedrijf",
    ):
        chat.say(typed)
    assert "Femke" not in [person.name for person in chat.deals[chat.active.deal_id or ""].people]
    assert remarks(chat) == []


@pytest.mark.parametrize(
    ("language", "story", "kept"),
    [
        ("nl", "IT test het, het dak van hun hal lekt al jaren", "het dak van hun hal lekt al jaren"),
        (
            "en",
            "they can't agree on the colour of the benches",
            "they can't agree on the colour of the benches",
        ),
    ],
)
def test_what_waited_for_the_customers_name_is_kept_as_well(language: str, story: str, kept: str) -> None:
    chat = CoreChat(language)  # type: ignore[arg-type]  # one of the two
    chat.take(Command("open"))
    chat.say(story)
    assert remarks(chat) == []
    chat.say("Acme")
    assert remarks(chat) == [kept]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Bureau Lingua hier, ik heb ASML als klant, over handleidingen"),
        ("en", "Sam from Lingua here, I've got Kestrel Gym as a customer, about manuals"),
    ],
)
def test_who_is_typing_is_no_word_of_the_deal(language: str, said: str) -> None:
    chat = CoreChat(language)  # type: ignore[arg-type]  # one of the two
    chat.say(said)
    assert not any("Lingua" in words for words in remarks(chat))
