"""Asked in words what is known of a deal: it is told, and what was open stays open."""

from datetime import timedelta

import pytest

from bot.coach.turn.replies import Card
from bot.coach.understanding.remarks.deal_questions import asked as asked_in
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import ROUTE, asked, keys, open_question
from tests.support.core_chat import CoreChat

TOLD: dict[Language, tuple[str, ...]] = {
    "nl": ("/coach Acme", ROUTE["nl"], "ja"),
    "en": ("/coach Acme", ROUTE["en"], "yes"),
}


def _found(said: str) -> tuple[str, str | None] | None:
    found = asked_in(utterance(said))
    return None if found is None else (found.part, None if found.name is None else found.name.lower())


@pytest.mark.parametrize(
    ("said", "part", "deal"),
    [
        ("wat weet je over Acme", "whole", "acme"),
        ("en wat weet je al allemaal over de Vries?", "whole", "de vries"),
        ("wat weet je ervan", "whole", None),
        ("hoe staat Acme ervoor", "whole", "acme"),
        ("hoe staat het met Acme?", "whole", "acme"),
        ("waar staan we bij Acme", "whole", "acme"),
        ("laat Acme even zien", "whole", "acme"),
        ("toon acme", "whole", "acme"),
        ("toon de deal acme", "whole", "acme"),
        ("laat zien wat je hebt over acme", "whole", "acme"),
        ("show the deal globex", "whole", "globex"),
        ("status Acme", "whole", "acme"),
        ("wie tekent er bij Acme", "summary.final_yes", "acme"),
        ("wie tekent er ook alweer?", "summary.final_yes", None),
        ("wat moest ik ook alweer doen", "summary.action", None),
        ("wanneer spreek ik ze weer?", "next_call", None),
        ("what do you know about Globex", "whole", "globex"),
        ("how's Globex doing?", "whole", "globex"),
        ("how does globex stand now", "whole", "globex"),
        ("waar staat Acme nu?", "whole", "acme"),
        ("laat de route ns zien", "whole", None),
        ("show me the people", "summary.people", None),
        ("where are we with Globex", "whole", "globex"),
        ("show me Globex", "whole", "globex"),
        ("who signs at Globex", "summary.final_yes", "globex"),
        ("what's the next step at Globex?", "summary.next_step", "globex"),
        ("who are we up against at Globex", "summary.rivals", "globex"),
        ("when do I speak to them", "next_call", None),
    ],
)
def test_how_people_ask_it(said: str, part: str, deal: str | None) -> None:
    assert _found(said) == (part, deal)


@pytest.mark.parametrize(
    "said",
    [
        "toon even", "show pls", "show me pls", "toon deal", "toon me de deal", "laat deal zien", "samenvatting", "samenvatting graag", "geef me ff een samenvatting", "kun je het even samenvatten?", "vat dit ff samen",
        "wat weet je al", "wat heb je al staan", "wat heb ik je verteld", "waar staan we nu", "laat zien wat je hebt",
        "summary", "summary pls", "recap please", "give me the summary", "can you sum it up", "summarize this",
        "what do you know so far", "show me what you've got", "where do we stand", "read it back to me",
    ],
)  # fmt: skip
def test_a_summary_is_asked_for_of_nothing_by_name(said: str) -> None:
    assert _found(said) == ("sum", None)


@pytest.mark.parametrize("said", ["samenvatting", "summary"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_summary_asked_for_in_the_middle_answers_no_question(language: Language, said: str) -> None:
    chat = CoreChat(language)
    for line in TOLD[language]:
        chat.say(line)
    before = chat.facts
    answer = chat.say(said)
    assert any(isinstance(part, Card) for message in answer for part in message.parts)
    assert chat.facts == before


@pytest.mark.parametrize("said", ["samenvatting", "summary"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_summary_asked_for_with_no_deal_at_hand_lists_the_deals(language: Language, said: str) -> None:
    chat = CoreChat(language)
    assert "deals.none" in keys(chat.say(said))


@pytest.mark.parametrize(
    "said",
    [
        "stuur een samenvatting",
        "send a summary",
        "a summary of the trial",
        "recap mail sturen",
        "wie tekent weten ze nog niet",
        "hoe ze beslissen weet ik niet",
        "laat mijn deals zien",
        "who signs depends on the amount",
        "they show the board what we know",
        "wat ze willen is een demo",
    ],
)
def test_what_is_an_answer_is_left_alone(said: str) -> None:
    assert _found(said) is None


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_deal_is_shown_and_the_question_stays(language: Language) -> None:
    chat = CoreChat(language)
    for said in TOLD[language]:
        chat.say(said)
    before = open_question(chat)
    answer = chat.say({"nl": "wat weet je over acme", "en": "what do you know about acme"}[language])
    assert any(isinstance(part, Card) for message in answer for part in message.parts)
    assert asked(answer) == before


@pytest.mark.parametrize("language", ["nl", "en"])
def test_one_part_is_told_alone(language: Language) -> None:
    chat = CoreChat(language)
    for said in TOLD[language]:
        chat.say(said)
    answer = chat.say({"nl": "wie tekent er bij acme?", "en": "who signs at acme?"}[language])
    (card,) = [part for message in answer for part in message.parts if isinstance(part, Card)]
    assert [row.label.key for row in card.rows] == ["summary.final_yes"]


def test_another_deal_than_the_one_at_hand() -> None:
    chat = CoreChat("nl")
    for said in (*TOLD["nl"], "andere klant: Beta BV"):
        chat.say(said)
    before = open_question(chat)
    answer = chat.say("hoe staat acme ervoor")
    assert "Acme" in str(answer)
    assert asked(answer) == before
    assert "left_open" not in keys(answer)


def test_who_signs_without_a_name_is_an_answer() -> None:
    chat = CoreChat("nl")
    chat.say("/coach Acme")
    chat.say("IT test, wie tekent")
    assert len(next(iter(chat.deals.values())).steps) == 2


def test_a_question_about_somebody_there_is_no_question_about_a_deal() -> None:
    chat = CoreChat("en")
    for said in TOLD["en"]:
        chat.say(said)
    answer = chat.say("tell me about the price")
    assert not any(isinstance(part, Card) for message in answer for part in message.parts)


@pytest.mark.parametrize(
    ("language", "opening", "ended", "said"),
    [
        ("nl", "Klant: restaurant De Gouden Leeuw", "Gouden Leeuw is verloren", "samenvatting gouden leeuw"),
        ("nl", "Klant: restaurant De Gouden Leeuw", "Gouden Leeuw is verloren", "status de gouden leeuw"),
        ("en", "Customer: Golden Lion Hotel", "Golden Lion is lost", "summary of the golden lion"),
    ],
)
def test_asked_for_all_that_is_known_a_deal_that_ended_is_told_and_not_opened(
    language: Language, opening: str, ended: str, said: str
) -> None:
    chat = CoreChat(language)
    for text in (
        opening,
        ROUTE[language],
        {"nl": "CFO alleen", "en": "CFO alone"}[language],
        ended,
        "1",
        "prijs",
    ):
        chat.say(text)
    chat.now += timedelta(days=2)
    chat.say("/coach")
    messages = chat.say(said)
    assert any(isinstance(part, Card) for message in messages for part in message.parts)
    assert "news_of" not in keys(messages)
    assert open_question(chat) == "which_deal"


@pytest.mark.parametrize("said", ["where does the deal stand?", "where does this deal stand"])
def test_where_the_deal_stands_is_the_deal_and_no_complaint(said: str) -> None:
    chat = CoreChat("en")
    for told in TOLD["en"]:
        chat.say(told)
    before = len(chat.answers)
    messages = chat.say(said)
    assert any(isinstance(part, Card) for message in messages for part in message.parts)
    assert "complaint.how" not in keys(messages)
    assert len(chat.answers) == before


@pytest.mark.parametrize("said", ["Toon ook", "Toon"])
def test_somebody_may_be_called_like_the_word_for_showing(said: str) -> None:
    assert asked_in(utterance(said)) is None
