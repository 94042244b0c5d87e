"""What their next step is called when its day is told with it, and what is no step at all."""

from datetime import date

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import another, first_walk, keys, open_question, say
from tests.support.core_chat import CoreChat


@pytest.fixture(scope="module")
def asked() -> dict[Language, CoreChat]:
    """A walk in each language at the question what they do next; it is Tuesday 10 March 2026."""
    return {language: first_walk(language, upto="next_step") for language in ("nl", "en")}


@pytest.mark.parametrize(
    ("language", "said", "name", "days"),
    [
        # the words of planning go with the day
        ("en", "survey is booked for 8 April, their contractor does it", "survey", ((4, 8), (4, 8))),
        ("nl", "de demo staat gepland voor 8 april", "de demo", ((4, 8), (4, 8))),
        ("en", "they've got the audit set for 14 April", "the audit", ((4, 14), (4, 14))),
        ("nl", "ze hebben de audit gepland op 14 april", "de audit", ((4, 14), (4, 14))),
        ("nl", "alv is 14 april", "alv", ((4, 14), (4, 14))),
        ("en", "site visit's on the 23rd", "site visit", ((3, 23), (3, 23))),
        ("nl", "demo: 14 april", "demo", ((4, 14), (4, 14))),
        # the time of day stays
        ("nl", "proefrit staat vrijdag 10 april 10 uur", "proefrit 10 uur", ((4, 10), (4, 10))),
        ("en", "the tasting is wed 8 April 3pm, anton does it with his team", "tasting 3pm", ((4, 8), (4, 8))),
        # a word that only led to it goes
        ("en", "it's the demo on 14 April", "the demo", ((4, 14), (4, 14))),
        ("nl", "nee proefbakken is 14 april", "proefbakken", ((4, 14), (4, 14))),
        ("en", "decision by 3 April she says", "decision", ((4, 3), (4, 3))),
        ("nl", "de demo is verschoven naar 14 april", "de demo", ((4, 14), (4, 14))),
        ("nl", "dan moet de raad nog beslissen op 14 april", "raad moet nog beslissen", ((4, 14), (4, 14))),
        # whoever is meant by "he" is the one who opens what was told before, or was named last
        ("nl", "vd Berg moet er nog over nadenken, die belt mij terug 8 april", "vd Berg belt mij terug", ((4, 8), (4, 8))),
        ("en", "Ms Berg has to think it over, she's calling me back 8 April", "Ms Berg is calling me back", ((4, 8), (4, 8))),
        ("nl", "de eigenaar kijkt er nog naar, hij beslist 8 april", "eigenaar beslist", ((4, 8), (4, 8))),
        ("nl", "hij maakt een business case voor de directie, die vergadert 8 april", "directie vergadert", ((4, 8), (4, 8))),
        ("en", "the director takes it to the board, who meet on 8 April", "board meet", ((4, 8), (4, 8))),
        ("nl", "georges gaat naar kbc, afspraak daar is 8 april", "georges gaat naar kbc", ((4, 8), (4, 8))),
        ("en", "i think the tender goes out 8 April", "the tender goes out", ((4, 8), (4, 8))),
        ("nl", "we hebben de offerte gestuurd, hij beslist 8 april", "hij beslist", ((4, 8), (4, 8))),
        ("en", "Acme likes it, she rings me 8 April", "she rings me", ((4, 8), (4, 8))),
        # who told it to me is no part of it
        ("en", "she told me by phone they go out to tender on 14 April", "they go out to tender", ((4, 14), (4, 14))),
        ("nl", "hij vertelde aan de telefoon dat de raad 14 april beslist", "de raad beslist", ((4, 14), (4, 14))),
        # of a longer message, the part that tells the day
        (
            "en",
            "survey done, roof needs reinforcing on bay 3. so business case now goes in April, not in March. niamh left btw",
            "business case",
            ((4, 1), (4, 30)),
        ),
        ("nl", "deze week komt er nog niks, rondgang is 14 april om 9u", "rondgang om 9u", ((4, 14), (4, 14))),
        # what begins is begun on the first day, and one of two days may be it
        ("nl", "Proef start 1 april tot 30 april", "Proef start", ((4, 1), (4, 1))),
        ("en", "mairead rings me fri or mon", "mairead rings me", ((3, 13), (3, 16))),
    ],
)  # fmt: skip
def test_a_step_is_called_without_what_tells_its_day(
    asked: dict[Language, CoreChat],
    language: Language,
    said: str,
    name: str,
    days: tuple[tuple[int, int], tuple[int, int]],
) -> None:
    chat = another(asked[language])
    say(chat, said)
    step = chat.facts.next_step
    assert step is not None
    first, last = (date(2026, *day) for day in days)
    assert (step.what, step.first, step.last) == (name, first, last)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "hun contract loopt af op 1 juni"),
        ("en", "renewal date is 1st June"),
        ("nl", "ze willen voor september van leverancier wisselen"),
        ("en", "they want to swap caterer for September"),
    ],
)
def test_until_when_it_runs_and_what_they_would_change_is_kept_and_no_step(
    asked: dict[Language, CoreChat], language: Language, said: str
) -> None:
    chat = another(asked[language])
    assert "ack.kept" in keys(say(chat, said))
    assert chat.facts.next_step is None
    assert open_question(chat) == "next_step"


@pytest.mark.parametrize(
    ("language", "when", "what"),
    [("nl", "ergens volgende week", "Sanne test het"), ("en", "sometime next week", "Sanne tests it")],
)
def test_days_told_before_the_step_go_with_it(
    asked: dict[Language, CoreChat], language: Language, when: str, what: str
) -> None:
    chat = another(asked[language])
    assert "ack.day_of_what" in keys(say(chat, when))
    say(chat, what)
    step = chat.facts.next_step
    assert step is not None
    assert (step.what, step.first, step.last) == (what, date(2026, 3, 16), date(2026, 3, 22))


@pytest.mark.parametrize(("language", "said"), [("nl", "stap 2"), ("en", "step 2")])
def test_a_number_points_at_a_step_of_their_route(
    asked: dict[Language, CoreChat], language: Language, said: str
) -> None:
    chat = another(asked[language])
    say(chat, said)
    step = chat.facts.next_step
    assert step is not None
    assert step.what == chat.facts.steps[1].title
    assert step.serves == chat.facts.steps[1].id


def test_what_was_done_some_weeks_ago_is_not_expected_next_year(asked: dict[Language, CoreChat]) -> None:
    told: dict[Language, str] = {"nl": "Enexis, aangevraagd 20 februari", "en": "submitted on 20 February"}
    for language, said in told.items():
        chat = another(asked[language])
        say(chat, said)
        assert chat.facts.next_step is None or chat.facts.next_step.last is None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "proeven, chef keurt, baas gaat akkoord, op de kaart in mei"),
        ("en", "bursar gets 3 quotes, head agrees, governors approve on 20 April"),
    ],
)
def test_the_last_of_a_list_is_not_the_next_for_having_a_day(language: Language, said: str) -> None:
    chat = first_walk(language, upto="steps")
    say(chat, said)
    assert len(chat.facts.steps) > 2
    assert chat.facts.next_step is None
