"""The answer to the question about the money: what it comes down to, and that it is no place and no step of theirs."""

import pytest

from bot.coach.known.facts import BudgetStatus
from bot.coach.showing.bare_answers import unsure
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import keys
from tests.coach.test_minds_beside import at
from tests.support.core_chat import CoreChat

ROUTE: dict[Language, tuple[str, ...]] = {
    "nl": ("/coach Acme", "demo, offerte, Jan tekent", "1"),
    "en": ("/coach Acme", "demo, offer, Jan signs", "1"),
}


@pytest.mark.parametrize(
    ("language", "told", "budget"),
    [
        ("nl", "is er al, loopt via contract van nu bij mewa", "approved"),
        ("nl", "zit nu al in de loonkost, dus ja", "approved"),
        ("nl", "loopt via de leasing, dus dat zit goed", "approved"),
        ("en", "its in next yrs budget, starts april", "approved"),
        ("nl", "hangt van de premie van vlaanderen af, die vragen ze nu aan", "requested"),
        ("en", "depends on the grant, they're applying now", "requested"),
        ("nl", "verzekering betaalt helft, rest moet ie nog vrijmaken", "unknown"),
        ("en", "bank loan needed", "unknown"),
        ("nl", "loopt via de leasing", "unknown"),
    ],
)
def test_what_an_answer_about_the_money_comes_down_to(
    language: Language, told: str, budget: BudgetStatus
) -> None:
    chat = CoreChat(language)
    for line in ROUTE[language]:
        chat.say(line)
    said = keys(chat.say(told))
    facts = chat.facts
    assert (facts.deal.budget, facts.next_step, facts.position) == (budget, None, None)
    assert facts.deal.budget_needs == told
    if budget == "unknown":
        # What is kept for the budget is shown for it, and once.
        assert "ack.besides" not in said
        assert "ack.budget_words" in said


@pytest.mark.parametrize(("language", "told"), [("nl", "nee budget IS er"), ("en", "there IS budget")])
def test_a_no_in_front_of_money_that_is_there_denies_what_was_kept(language: Language, told: str) -> None:
    assert at(language, ("people", told)).facts.deal.budget == "approved"


def test_what_marketing_has_to_approve_is_no_money() -> None:
    chat = CoreChat("nl")
    chat.say("/coach Acme")
    chat.say("valtest met 20 dozen, ontwerp moet nog goedgekeurd worden door marketing, en dan bestelt de eigenaar")  # fmt: skip
    assert (chat.facts.deal.budget, chat.facts.deal.budget_needs) == ("unknown", None)
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.called == "eigenaar"


def test_that_nothing_is_known_may_take_two_sentences() -> None:
    assert unsure(utterance("geen idee van budget. ik weet het eigenlijk allemaal nog niet zo"))
    assert not unsure(utterance("weet het nog niet zeker, maar volgens mij heeft de cfo het al goedgekeurd"))
