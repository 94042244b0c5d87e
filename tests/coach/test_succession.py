"""Who left and who came in their place: what the first one was to do is done by the other."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.asked_at import at
from tests.coach.rooms import open_question


@pytest.mark.parametrize(
    ("language", "question", "said", "title"),
    [
        ("en", "action", "Pete left, sanjay took over", "ops mgr Sanjay does a pilot"),
        ("en", "action", "Pete left, his replacement is Ruth", "ops mgr Ruth does a pilot"),
        ("en", "next_call", "Pete left, sanjay does the pilot himself now", "ops mgr Sanjay does a pilot"),
        ("nl", "action", "henk is vertrokken, zijn opvolger is Piet", "magazijnchef Piet kijkt"),
        ("nl", "rivals", "Piet vervangt Henk", "magazijnchef Piet kijkt"),
        ("nl", "differ", "Henk is weg, Jan neemt het over", "magazijnchef Jan kijkt"),
    ],
)
def test_the_step_of_who_left_is_theirs_who_came(
    language: Language, question: str, said: str, title: str
) -> None:
    chat = at(language, question)
    chat.say(said)
    first = chat.facts.steps[0]
    assert (first.title, first.who) == (title, " ".join(title.split()[: 3 if language == "en" else 2]))
    assert open_question(chat) == question
    # Whoever took the step without being told of as a person is not made one by leaving.
    assert not {"pete", "henk"} & {person.called.casefold() for person in chat.facts.people}


@pytest.mark.parametrize(
    ("language", "said", "title"),
    [
        (
            "en",
            "Pete left, sanjay does the pilot himself now and its the 18th",
            "ops mgr Sanjay does a pilot",
        ),
        ("nl", "henk is weg, jan kijkt er nu zelf naar", "magazijnchef Jan kijkt"),
    ],
)
def test_whoever_does_it_now_is_where_they_are(language: Language, said: str, title: str) -> None:
    chat = at(language, "position")
    chat.say(said)
    first = chat.facts.steps[0]
    assert (first.title, first.status) == (title, "busy")
    assert open_question(chat) == "differ"


@pytest.mark.parametrize(
    ("language", "question", "said", "new", "answered"),
    [
        ("en", "next_step", "Linda left, new cfo is Ruth", "Ruth", False),
        ("en", "next_step", "Linda quit. Bob takes over, he signs on 20 march", "Bob", True),
        ("nl", "budget", "directeur is weg. nieuwe directeur is Sofie, budget is er", "Sofie", True),
    ],
)
def test_who_comes_for_the_signer_signs_and_the_rest_is_the_answer(
    language: Language, question: str, said: str, new: str, answered: bool
) -> None:
    chat = at(language, question)
    chat.say(said)
    signer = chat.facts.final_yes
    assert signer is not None
    assert (signer.name, signer.may_say_yes) == (new, True)
    assert (open_question(chat) != question) is answered


def test_who_only_stands_in_takes_no_step_over() -> None:
    chat = at("en", "action")
    chat.say("Pete is off sick, sanjay steps in for now")
    assert chat.facts.steps[0].title == "ops mgr Pete does a pilot"


def test_a_step_that_is_done_stays_whose_it_was() -> None:
    chat = at("en", "rivals")
    chat.say("pilot is done")
    chat.say("Pete left, sanjay took over")
    assert chat.facts.steps[0].status == "done"
    assert "Pete" in chat.facts.steps[0].title


@pytest.mark.parametrize(
    ("language", "said", "new", "title"),
    [
        ("en", "Linda's leaving end of march!! new cfo is Graham", "Graham", "cfo Graham approves"),
        (
            "nl",
            "de directeur vertrekt eind maart, nieuwe directeur wordt Sofie",
            "Sofie",
            "directeur Sofie tekent",
        ),
    ],
)
def test_the_day_on_which_somebody_leaves_is_the_day_of_nothing_else(
    language: Language, said: str, new: str, title: str
) -> None:
    chat = at(language, "next_call")
    before = chat.facts.next_step
    chat.say(said)
    last = chat.facts.steps[-1]
    assert (last.title, last.last) == (title, None)
    assert chat.facts.next_step == before
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.name == new
    assert open_question(chat) == "next_call"


@pytest.mark.parametrize(("language", "said"), [("en", "Pete retires on 18 march"), ("nl", "henk gaat 18 maart met pensioen")])  # fmt: skip
def test_who_leaves_is_not_called_on_that_day(language: Language, said: str) -> None:
    chat = at(language, "next_call")
    before = chat.facts.next_step
    chat.say(said)
    assert (chat.facts.deal.next_call_on, chat.facts.next_step) == (None, before)


def test_what_else_is_told_of_who_came_is_left_to_the_other_rooms() -> None:
    chat = at("en", "differ")
    chat.say("Linda left. the new cfo is called Bert and he wants to see the demo again before they decide")
    assert {person.name for person in chat.facts.people if person.gives_the_yes} == {"Bert"}
    assert "Linda" not in {person.name for person in chat.facts.people}


def test_who_joins_the_race_is_nobody_s_successor() -> None:
    chat = at("nl", "action")
    chat.say("henk gaat per 1 mei weg. bystronic doet nu ook mee")
    assert chat.facts.steps[0].title == "magazijnchef Henk kijkt"
    assert "bystronic" not in {person.called.casefold() for person in chat.facts.people}
