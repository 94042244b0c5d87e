"""What we promised the customer is our action, with its day; what they promised us, or will do with ours, is not."""

from datetime import date

import pytest

from bot.coach.understanding.notes.reader import read_notes
from bot.coach.understanding.readings import NotesReading
from bot.coach.understanding.text import Language, utterance

TODAY = date(2026, 6, 10)
THURSDAY, FRIDAY, MONDAY, TUESDAY = date(2026, 6, 11), date(2026, 6, 12), date(2026, 6, 15), date(2026, 6, 16)


def _read(language: Language, text: str) -> NotesReading:
    return read_notes(utterance(f"Acme. {text}"), language, TODAY, "Europe/Amsterdam")


@pytest.mark.parametrize(
    ("language", "text", "action", "day"),
    [
        ("en", "I promised a revised quote thursday", "a revised quote", THURSDAY),
        ("en", "i promised them a quote by thursday", "a quote", THURSDAY),
        ("en", "promised to send the quote on thursday", "send the quote", THURSDAY),
        ("en", "I've promised Jess the spec for Friday", "the spec", FRIDAY),
        ("en", "told Keith we'd draft the scope by Friday", "draft the scope", FRIDAY),
        ("en", "Said I would bring samples Tuesday", "bring samples", TUESDAY),
        ("en", "I committed to getting them a plan by Monday", "get them a plan", MONDAY),
        ("en", "Gave them my word the drawings would be there Monday", "the drawings", MONDAY),
        ("en", "They'll get the pricing from me on Friday", "the pricing", FRIDAY),
        ("en", "They were promised a trial unit by us for Monday", "a trial unit", MONDAY),
        ("en", "My promise: the draft by Monday", "the draft", MONDAY),
        ("nl", "Ik heb ze donderdag een offerte beloofd", "een offerte", THURSDAY),
        ("nl", "Heb Kees maandag een demo toegezegd", "een demo", MONDAY),
        ("nl", "Ik beloofde donderdag een offerte", "een offerte", THURSDAY),
        ("nl", "Ik heb beloofd vrijdag de tekeningen te sturen", "de tekeningen sturen", FRIDAY),
        ("nl", "Beloofd om vrijdag de tekeningen te sturen", "de tekeningen sturen", FRIDAY),
        ("nl", "Ik zei dat ik dinsdag de cijfers zou mailen", "de cijfers mailen", TUESDAY),
        ("nl", "Afgesproken dat ik maandag de planning doorstuur", "de planning doorsturen", MONDAY),
        ("nl", "Ze krijgen van ons dinsdag een nieuw voorstel", "een nieuw voorstel", TUESDAY),
        ("nl", "Van mij krijgen ze vrijdag de prijslijst", "prijslijst", FRIDAY),
        ("nl", "Mijn toezegging: maandag een rekenvoorbeeld", "een rekenvoorbeeld", MONDAY),
    ],
)  # fmt: skip
def test_what_we_promised_is_our_action(language: Language, text: str, action: str, day: date) -> None:
    found = _read(language, text)
    assert found.our_action == action
    assert found.our_action_date is not None
    assert found.our_action_date.day == day
    assert found.next_step is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They promised us an answer on Thursday"),
        ("en", "Jess promised she'd send the order Monday"),
        ("en", "I said it would be fine"),
        ("en", "I told her we'd love to help"),
        ("en", "The demo we promised is on Thursday"),
        ("nl", "Ik heb ze niks beloofd"),
        ("nl", "Ik zei dat ik blij was"),
        ("nl", "Afgesproken dat zij maandag bellen"),
        ("nl", "Alles ligt stil. Ik doe tot die tijd niks"),
        ("en", "They got the pricing from us on Friday"),
        ("en", "They send their questions to our legal team Thursday"),
        ("nl", "Ze hebben ons maandag uitsluitsel beloofd"),
        ("nl", "Kees heeft toegezegd dat hij vrijdag tekent"),
        ("nl", "Ik zei dat het wel goed komt"),
        ("nl", "Ze hebben van ons maandag een offerte gekregen"),
        ("nl", "Ze sturen hun vragen donderdag naar onze jurist"),
    ],
)
def test_what_they_do_or_have_is_none_of_our_actions(language: Language, text: str) -> None:
    assert _read(language, text).our_action is None


def test_a_promise_taken_up_again_has_the_day_it_is_taken_up_with() -> None:
    found = _read("en", "I promised Jess I'd send the deck, will do tomorrow.")
    assert found.our_action == "send the deck"
    assert found.our_action_date is not None
    assert found.our_action_date.day == THURSDAY


@pytest.mark.parametrize(
    ("language", "text", "stage"),
    [
        ("nl", "Alles ligt stil tot de vlootmanager start op 1 november", "Alles ligt stil"),
        ("en", "They're comparing us with Arval", "comparing us with Arval"),
        ("en", "They're talking to two others", "talking to two others"),
        ("en", "Until then they're exploring the market", "exploring the market"),
        ("nl", "Ze zitten nu nog met 2 leveranciers aan tafel", "zitten nog met 2 leveranciers aan tafel"),
        ("nl", "Ze praten nog met twee partijen", "praten nog met twee partijen"),
        ("nl", "Ze gaan met twee partijen praten", None),
        ("en", "They want to talk to two others", None),
    ],
)
def test_others_heard_beside_us_is_where_they_are(language: Language, text: str, stage: str | None) -> None:
    assert _read(language, text).current_stage == stage
