"""That another customer comes later is said, and is nothing of the deal at hand: no step, no action."""

import pytest

from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import keys, open_question, walked
from tests.support.core_chat import CoreChat

OPENED: dict[Language, str] = {
    "nl": "twee bezoeken vandaag: ziekenhuis Larkens wil 40 bedden en kliniek De Brug wil 6 matrassen",
    "en": "two visits today: Larkfield Hospital wants 40 beds and Brook Clinic wants 6 mattresses",
}
OTHER: dict[Language, str] = {"nl": "kliniek De Brug", "en": "Brook Clinic"}


def opened(language: Language) -> CoreChat:
    return walked(OPENED[language], language=language)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "ward sister tests a bed, then procurement. brook i'll do after"),
        ("en", "ward sister tests a bed, then procurement, i'll come to brook clinic in a minute"),
        ("en", "ward sister tests a bed, then procurement. Brook comes later"),
        ("en", "ward sister tests a bed, then procurement. I will tell you about Brook next"),
        ("nl", "zuster test een bed, dan inkoop. de brug doe ik straks"),
        ("nl", "zuster test een bed, dan inkoop. De Brug komt zo"),
        ("nl", "zuster test een bed, dan inkoop, straks vertel ik over de brug"),
        ("nl", "zuster test een bed, dan inkoop. en kliniek de brug bespreken we later"),
    ],
)
def test_the_rest_of_the_message_is_of_the_deal_at_hand(language: Language, said: str) -> None:
    chat = opened(language)
    assert "comes_after" in keys(chat.say(said))
    assert len(chat.facts.steps) == 2
    assert chat.facts.actions == ()
    assert chat.active.came_from is not None
    assert chat.active.came_from[1] == OTHER[language]


@pytest.mark.parametrize(("language", "said"), [("en", "brook i'll do later"), ("nl", "de brug doe ik zo")])
def test_alone_it_leaves_the_question_open(language: Language, said: str) -> None:
    chat = opened(language)
    before = open_question(chat)
    assert keys(chat.say(said))[0] == "comes_after"
    assert open_question(chat) == before


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "the quote I'll do later"),
        ("en", "larkfield comes next"),
        ("nl", "de offerte doe ik straks"),
        ("nl", "inkoop komt later"),
    ],
)
def test_what_is_of_the_deal_at_hand_is_none_of_it(language: Language, said: str) -> None:
    assert "comes_after" not in keys(opened(language).say(said))


def test_a_word_of_both_names_says_of_neither() -> None:
    chat = walked("/coach Rijnland Noord", "/coach Rijnland Zuid")
    assert "comes_after" not in keys(chat.say("rijnland doe ik straks"))


def test_one_that_ended_comes_no_more() -> None:
    chat = opened("en")
    chat.say("Brook Clinic is lost")
    chat.say("back to Larkfield Hospital")
    assert "comes_after" not in keys(chat.say("brook comes later"))


def test_whoever_was_left_for_this_one_is_still_the_one_to_come_back_to() -> None:
    chat = walked("/coach Brook Clinic", "/coach Acme", "/coach Larkfield Hospital", language="en")
    before = chat.active.came_from
    assert before is not None
    assert before[1] == "Acme"
    assert "comes_after" in keys(chat.say("brook i'll do later"))
    assert chat.active.came_from == before


def test_somebody_here_who_is_called_so_is_meant() -> None:
    chat = opened("en")
    chat.say("Sarah Brook tests it, board signs")
    assert "comes_after" not in keys(chat.say("brook comes later"))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_told_of_the_second_is_kept_with_it(language: Language) -> None:
    chat = opened(language)
    assert {facts.deal.account for facts in chat.deals.values()} == {chat.facts.deal.account, OTHER[language]}
    second = next(facts.deal for facts in chat.deals.values() if facts.deal.account == OTHER[language])
    kept = [utterance(answer.text).fold for answer in chat.answers if answer.deal_id == second.id]
    assert any(text.endswith("6 matrassen" if language == "nl" else "6 mattresses") for text in kept)
    # What only says that there are two is told of neither.
    assert chat.facts.actions == ()
