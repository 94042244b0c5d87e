"""Rivals, and how a deal ended, in the words in which they are typed."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.asked_at import at
from tests.coach.rooms import open_question
from tests.support.core_chat import CoreChat


def _rivals(chat: CoreChat) -> dict[str, str]:
    return {one.name: one.kind for one in chat.facts.competitors}


@pytest.mark.parametrize(
    ("language", "said", "rivals"),
    [
        ("en", "nobody else really, just Henry Schein, his usual supplier", {"Henry Schein": "incumbent"}),
        ("en", "no one, only Rexel, their regular supplier", {"Rexel": "incumbent"}),
        (
            "nl",
            "niemand eigenlijk, alleen Technische Unie, zijn vaste leverancier",
            {"Technische Unie": "incumbent"},
        ),
        ("en", "Signify direct, they did the Bath site", {"Signify": "vendor"}),
        ("nl", "ze hebben nu bussen van garage Sheehy", {"garage Sheehy": "incumbent"}),
        (
            "nl",
            "Wachtel dus en ook nog ne plaatselijke, Debag denk ik",
            {"Wachtel": "vendor", "Debag": "vendor"},
        ),
        ("en", "Wachtel and also a local one, Debag I think", {"Wachtel": "vendor", "Debag": "vendor"}),
    ],
)
def test_who_is_in_it_is_told_from_where_and_from_what_they_are(
    language: Language, said: str, rivals: dict[str, str]
) -> None:
    chat = at(language, "rivals")
    chat.say(said)
    assert _rivals(chat) == rivals
    assert (len(chat.deals), open_question(chat)) == (1, "next_call")


@pytest.mark.parametrize(
    ("language", "question", "said", "name"),
    [
        ("en", "budget", "theres a new one in, Scania themselves", "Scania"),
        ("nl", "action", "er is een nieuwe bij, Scania zelf", "Scania"),
        ("nl", "next_call", "er is een nieuwe bij, Scania zelf", "Scania"),
        ("en", "next_call", "friday. henry schein is the competition btw", "henry schein"),
    ],
)
def test_who_is_new_in_the_race_is_nobody_over_there(
    language: Language, question: str, said: str, name: str
) -> None:
    chat = at(language, question)
    people, status = chat.facts.people, chat.facts.deal.budget
    chat.say(said)
    assert _rivals(chat)[name] == "vendor"
    assert (chat.facts.people, chat.facts.deal.budget) == (people, status)


@pytest.mark.parametrize(
    "said", ["trial started today at Headingley branch", "pilot is on now at the Leeds depot"]
)
def test_where_something_happens_competes_with_nobody(said: str) -> None:
    chat = at("en", "position")
    chat.say(said)
    assert _rivals(chat) == {}


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "Luc heeft getekend, wij hebben em"), ("en", "Luis signed, we got it")],
)
def test_that_it_is_ours_behind_who_signed_asks_whether_it_is_won(language: Language, said: str) -> None:
    chat = at(language, "next_call")
    chat.say(said)
    assert open_question(chat) == "ending"
    chat.say("1 yep")
    assert chat.facts.deal.status == "won"


@pytest.mark.parametrize(
    ("language", "said", "why"),
    [
        ("en", "lost it, went with zebra on price", "on price"),
        ("nl", "verloren, ze gaan met Jungheinrich op prijs", "op prijs"),
    ],
)
def test_whom_they_chose_and_why_is_not_told_besides(language: Language, said: str, why: str) -> None:
    chat = at(language, "next_call")
    messages = chat.say(said)
    assert (chat.facts.deal.status, chat.facts.deal.closed_why) == ("lost", why)
    assert "ack.besides" not in {getattr(part, "key", None) for message in messages for part in message.parts}
