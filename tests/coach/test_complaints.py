"""What is said against what was kept takes it away, or gets a line on how to change it, and never becomes an answer."""

from functools import cache

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import another, first_walk, keys, open_question, shown, walked
from tests.support.core_chat import CoreChat


@cache
def _walked_to(language: Language, question: str) -> CoreChat:
    return first_walk(language, upto=question)


def at(language: Language, question: str) -> CoreChat:
    """A first walk at a question, for this test alone."""
    return another(_walked_to(language, question))


ROUTE: dict[Language, str] = {
    "nl": "IT test, juristen lezen mee, CFO tekent",
    "en": "IT tests, legal reviews, CFO signs",
}


def told(language: Language) -> CoreChat:
    people = {"nl": "inkoper Sanne en Wim", "en": "buyer Sanne and Wim"}[language]
    return walked("/coach Acme", ROUTE[language], "1", "1", people, language=language)


def titles(chat: CoreChat) -> list[str]:
    return [step.title for step in chat.facts.steps]


@pytest.mark.parametrize(
    ("language", "said", "left"),
    [
        ("nl", "juristen lezen mee is geen stap", 2),
        ("nl", "nee de IT test is toch geen stap van hun, weg ermee", 2),
        ("nl", "geen stap juristen lezen mee", 2),
        ("nl", "de stap IT test klopt niet. verwijder die", 2),
        ("en", "IT tests isn't a step", 2),
        ("en", "no, legal reviews is not one of their steps, remove it", 2),
        ("en", "legal reviews is just what I sell", 2),
        ("en", "where does it say IT tests is a step?? delete that", 2),
        ("en", "the onboarding is not a step", 3),
        ("nl", "de kick-off is geen stap", 3),
    ],
)
def test_what_is_no_step_leaves_the_route(language: Language, said: str, left: int) -> None:
    chat = told(language)
    question = open_question(chat)
    found = keys(chat.say(said))
    assert len(titles(chat)) == left
    assert found[0] == ("complaint.gone" if left < 3 else "complaint.how")
    assert open_question(chat) == question
    assert chat.facts.position is None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Sanne is geen persoon"),
        ("nl", "nee joh, Sanne is helemaal geen mens"),
        ("en", "Sanne isnt a person"),
        ("en", "Sanne is not a person either"),
    ],
)
def test_who_is_nobody_goes(language: Language, said: str) -> None:
    chat = told(language)
    chat.say(said)
    assert "Sanne" not in {person.name for person in chat.facts.people}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "dat is geen actie"),
        ("nl", "dat is geen zet van mij, dat was een zucht. weg ermee"),
        ("nl", "nee nee dat is geen actie, ik was te klagen"),
        ("en", "thats not an action! delete that"),
        ("en", "that was no action, I was just venting"),
        ("en", "no no that's not my move"),
    ],
)
def test_that_is_the_action_told_last(language: Language, said: str) -> None:
    chat = at(language, "rivals")
    action = chat.facts.action
    assert action is not None
    found = keys(chat.say(said))
    assert "complaint.gone" in found
    assert chat.facts.action is None
    assert not chat.facts.competitors


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "dat is geen stap"), ("en", "thats not a step, thats why they are buying")]
)
def test_a_next_step_that_is_none_is_asked_for_again(language: Language, said: str) -> None:
    chat = at(language, "action")
    chat.say(said)
    assert chat.facts.next_step is None
    assert open_question(chat) == "next_step"


@pytest.mark.parametrize(
    ("language", "said", "signer"),
    [
        ("nl", "de IT test is geen stap. de directeur tekent", "directeur"),
        ("en", "IT tests is not a step. the director signs", "director"),
    ],
)
def test_what_else_is_told_with_it_is_read(language: Language, said: str, signer: str) -> None:
    chat = walked("/coach Acme", "IT test, demo, contract", language=language)
    chat.say(said)
    assert titles(chat) == ["demo", "contract"]
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.called == signer


@pytest.mark.parametrize("question", ["position", "differ", "next_step", "action"])
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "waarom staat daar een komma?"),
        ("nl", "je hebt mijn stappen weggehaald!"),
        ("nl", "dat staat niet in je lijst"),
        ("en", "No! You deleted my steps. Where is the owner and the bank?"),
        ("en", "where does that come from?"),
        ("en", "you're not listening"),
        ("en", "the dates in your list are rubbish"),
        ("nl", "je luistert niet"),
        ("nl", "die samenvatting klopt niet"),
        ("en", "it isnt in your list!!"),
    ],
)
def test_a_complaint_is_told_how_to_change_things(question: str, language: Language, said: str) -> None:
    chat = at(language, question)
    before = chat.facts
    found = keys(chat.say(said))
    assert found == ["complaint.how"]
    assert open_question(chat) == question
    assert chat.facts == before


@pytest.mark.parametrize(
    ("question", "language", "said"),
    [
        ("rivals", "nl", "de pilot is nog geen stap verder"),
        ("next_step", "en", "they take the next step on Monday"),
        ("action", "nl", "geen actie"),
        ("rivals", "en", "Exact is not a rival of ours"),
    ],
)
def test_an_answer_is_no_complaint(question: str, language: Language, said: str) -> None:
    chat = at(language, question)
    assert not shown(chat.say(said)).startswith(("Weggehaald", "Taken off", "Anders maken", "You can put"))
