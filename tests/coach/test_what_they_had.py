"""News by which a step is behind them, and how long one takes: who answers has it, what runs was planned, nothing later takes the place of what is next."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from bot.coach.known.facts import BuyingStep, Deal, DealFacts, NextStep, Position, Topic, TopicMark
from bot.coach.turn.state import Conversation, Walk
from bot.coach.understanding.text import Language
from tests.coach.rooms import first_walk, open_question, shown
from tests.coach.test_minds_beside import at
from tests.support.core_chat import CoreChat

TOLD, NOW = date(2026, 11, 24), datetime.fromisoformat("2026-12-09T16:00:00+01:00")
DUE, AHEAD = date(2026, 12, 7), date(2026, 12, 15)
TOPICS: tuple[Topic, ...] = ("steps", "position", "final_yes", "budget", "people", "differ", "next_step", "next_step_date", "action", "rivals")  # fmt: skip


def chat_at(language: Language, titles: str, expected: str, due: date = DUE) -> CoreChat:
    """A deal with these steps, at the first of them, of which this was expected."""
    steps = tuple(
        BuyingStep(f"s{place}", title, place, status="to_do" if place else "busy")
        for place, title in enumerate(titles.split(", "))
    )
    marks = tuple(TopicMark(topic, "said", TOLD) for topic in TOPICS)
    chat = CoreChat(language, now=NOW)
    chat.deals["d1"] = DealFacts(
        Deal("d1", "Vandamme", "me", budget="approved", walks_done=1, marks=marks),
        steps,
        (Position("p", TOLD, "s0"),),
        next_steps=(NextStep("n1", expected, "w0", serves="s0", first=due, last=due, set_on=TOLD),),
    )
    chat.active = chat.conversations["c1"] = Conversation(
        "c1", "d1", phase="idle", walk=Walk("w0", "first", TOLD)
    )
    chat.person = replace(chat.person, notice_seen=True)
    return chat


def stands(chat: CoreChat) -> list[str]:
    return [step.status for step in chat.facts.steps]


@pytest.mark.parametrize(
    ("language", "titles", "expected", "told", "status"),
    [
        # What has begun was planned before.
        ("nl", "lies plant de test in, test van 2 weken, baas beslist", "lies plant de test in", "test is maandag gestart", ["done", "busy", "to_do"]),
        ("en", "jo books the trial, trial on line 2, owner signs", "jo books the trial", "trial kicked off yesterday", ["done", "busy", "to_do"]),
        # Whoever answers has what was sent.
        ("nl", "offerte, interpolis keurt goed, gerrit tekent", "hij stuurt m door naar interpolis", "interpolis zegt ok mits er een melder bij komt", ["done", "busy", "to_do"]),
        ("en", "legal reviews, cfo signs", "tom passes the contract to legal", "legal wants two changes in clause 4", ["busy", "to_do"]),
        # What was handed over is no step of theirs done.
        ("nl", "makelaar vergelijkt, karel tekent", "makelaar geeft mij de loongegevens door", "de gegevens zijn binnen", ["busy", "to_do"]),
        # What they are doing now is where they are, and not behind them.
        ("nl", "joke past de stalen, boekhouding rekent het na, ceo tekent", "joke past de stalen", "joke heeft gepast. boekhouding is nu aan het rekenen", ["done", "busy", "to_do"]),
        # Who was to get something has it.
        ("en", "buyer collects quotes, committee picks", "buyer collects quotes", "buyer has both quotes now", ["done", "busy"]),
        ("nl", "vraagt 3 offertes op, kiest", "vraagt 3 offertes op", "ze hebben nu alle 3 de offertes", ["done", "busy"]),
        ("en", "tender goes out, board signs", "tender goes out", "tender went out mon", ["done", "busy"]),
    ],
)  # fmt: skip
def test_what_is_behind_them(
    language: Language, titles: str, expected: str, told: str, status: list[str]
) -> None:
    chat = chat_at(language, titles, expected)
    chat.say(told)
    assert stands(chat) == status
    assert chat.facts.next_steps[0].happened


@pytest.mark.parametrize(
    ("language", "told", "kept"),
    [
        ("nl", "interpolis zegt ok mits er een melder bij komt", "mits er een melder bij komt"),
        ("nl", "gerrit gaat akkoord met 21 cent", "21 cent"),
    ],
)
def test_what_is_told_beside_it_is_kept(language: Language, told: str, kept: str) -> None:
    expected = "hij stuurt m door naar interpolis" if "interpolis" in told else "gerrit akkoord"
    assert kept in shown(chat_at(language, "offerte, gerrit tekent", expected).say(told))


@pytest.mark.parametrize(
    ("language", "titles", "told", "first", "last"),
    [
        ("en", "council grants permit, owner signs", "council takes about 6 weeks for the permit", (2027, 1, 20), (2027, 1, 20)),
        ("nl", "gemeente geeft vergunning, eigenaar tekent", "de vergunning duurt zeker 8 weken", (2027, 2, 3), (2027, 2, 3)),
        ("en", "board approves, owner signs", "board said ok. owner signs after the holidays", (2027, 1, 4), (2027, 1, 15)),
        ("nl", "accountant rekent, eigenaar tekent", "accountant is klaar, eigenaar tekent pas na nieuwjaar", (2027, 1, 4), (2027, 1, 15)),
        ("nl", "accountant rekent, nadine kijkt het na", "accountant is klaar. nadine kijkt het na in de kerstvakantie", (2026, 12, 21), (2027, 1, 3)),
    ],
)  # fmt: skip
def test_when_a_step_is_that_takes_so_long_or_is_told_by_the_holidays(
    language: Language, titles: str, told: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    chat = chat_at(language, titles, titles.split(", ", maxsplit=1)[0])
    chat.say(told)
    coming = chat.facts.next_step
    assert coming is not None
    assert (coming.first, coming.last) == (date(*first), date(*last))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "piet decides nothing. hij ontmoet de vakbond in februari"),
        ("en", "all quiet over there. he's meeting the union first wk of march"),
        ("en", "our delivery takes 6 weeks"),
        ("nl", "wij zitten dicht in de kerstvakantie"),
    ],
)
def test_what_comes_later_or_is_ours_takes_no_place_of_what_is_still_ahead(
    language: Language, told: str
) -> None:
    chat = chat_at(language, "jan test de pers, directie beslist", "jan test de pers", AHEAD)
    chat.say(told)
    coming = chat.facts.next_step
    assert coming is not None
    assert (coming.what, coming.last) == ("jan test de pers", AHEAD)


@pytest.mark.parametrize(
    ("language", "titles", "told"),
    [
        ("nl", "test, ceo tekent", "de groep in nederland moet nog tekenen, half januari"),
        ("en", "trial, ceo signs", "head office has still to sign, mid january"),
    ],
)
def test_that_another_is_still_to_do_the_same_takes_no_tick_off(
    language: Language, titles: str, told: str
) -> None:
    chat = chat_at(language, titles, titles.split(", ")[1])
    chat.deals["d1"] = replace(
        chat.facts, steps=tuple(replace(step, status="done", done_on=NOW.date()) for step in chat.facts.steps)
    )
    chat.say(told)
    assert stands(chat) == ["done", "done"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "nog nergens ik moet voorstel nog maken. tegen vrijdag"),
    ],
)
def test_what_we_do_behind_nowhere_yet_is_no_step_of_theirs(language: Language, told: str) -> None:
    for question in ("final_yes", "position", "next_step"):
        chat = first_walk(language, upto=question)
        chat.say(told)
        assert chat.facts.next_step is None


@pytest.mark.parametrize(
    ("language", "told", "twice"),
    [
        ("nl", "Okello laat het me weten op 29 mei", "voor Okello makkelijk"),
        ("en", "Okello will tell me on 29 May", "easy for Okello"),
    ],
)
def test_who_only_lets_us_know_is_not_named_twice(language: Language, told: str, twice: str) -> None:
    chat = first_walk(language, upto="next_step")
    said = shown(chat.say(told))
    assert open_question(chat) == "action"
    assert "Okello" in said
    assert twice not in said


@pytest.mark.parametrize(
    ("language", "told", "titles"),
    [
        (
            "en",
            "board compares, chairman signs. chairman is roy thackray",
            ["board compares", "chairman signs"],
        ),
        ("nl", "proef, eigenaar tekent. de eigenaar heet koos", ["proef", "eigenaar tekent"]),
        ("nl", "proef, directie is akkoord", ["proef", "directie is akkoord"]),
    ],
)
def test_who_has_a_role_is_no_step_of_their_route(language: Language, told: str, titles: list[str]) -> None:
    chat = first_walk(language, upto="steps")
    chat.say(told)
    assert [step.title for step in chat.facts.steps] == titles


@pytest.mark.parametrize("text", ["they also look at kolbus", "they're also talking to kolbus"])
def test_whom_they_look_at_besides_is_no_step(text: str) -> None:
    assert at("en", ("next_step", text)).facts.next_step is None


def test_a_pronoun_spelt_in_one_with_its_verb_is_nobody() -> None:
    chat = at("en", ("position", "the foreman, hes scared of change"))
    assert not [person for person in chat.facts.people if person.called == "hes"]
