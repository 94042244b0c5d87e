"""What puts something right is done whatever is asked, answers nothing of that, and the question stands again without what was taken off."""

import pytest

from bot.app import policy
from bot.coach.told.fitting import fits
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import draft_of, keys, open_question
from tests.support.core_chat import CoreChat

HOME = (
    "net gebeld met Zorggroep De Linde, Anneke de Wit. valdetectie. stappen: innovatie kijkt, dpia, pilot, raad van bestuur beslist",
    "de raad van bestuur tekent",
    "aangevraagd",
)
TENDER = (
    "net gebeld met gemeente Oosterwold, Fatima El Amrani. laadpalen",
    "aanbesteden, nota naar college, meervoudig onderhands, beoordeling, gunning",
    "wethouder Smit tekent",
    "aangevraagd",
)
CARE = (
    "just off the phone w Willowmere care homes. falls mats. steps: trial, matron group, finance director signs",
    "alone",
    "1",
    "janice yes, and Dr Amara Osei the clinical lead",
)
PLANT = (
    "just off the phone with Kirby Harbour Foods, spoke to Dale Hunt the CFO. metal detectors. steps: FAT, he signs, capex form, Bergen decides",
    "bergen decides",
    "alone",
    "1",
    "dunno",
)


def chat(*lines: str, language: Language = "nl") -> CoreChat:
    talk = CoreChat(language, policy=policy())
    for line in lines:
        talk.say(line)
    return talk


def differing(*people: str) -> CoreChat:
    talk = chat(*HOME, *people, "bij dpia")
    assert open_question(talk) == "differ"
    return talk


def titles(talk: CoreChat) -> list[str]:
    return [step.title for step in talk.facts.steps if step.status != "not_needed"]


def roles(talk: CoreChat) -> dict[str, str | None]:
    return {person.called: person.role for person in talk.facts.people}


def options(talk: CoreChat) -> list[object]:
    pending = talk.active.pending
    assert pending is not None
    return [option.label for option in pending.options]


def test_a_thing_that_is_nobody_is_a_word_of_the_role_that_is_told() -> None:
    talk = differing("Anneke de manager zorg, innovatie")
    talk.say("innovatie is geen persoon, anneke is manager zorg en innovatie. en budget is niet aangevraagd")
    assert roles(talk)["Anneke de Wit"] == "manager zorg en innovatie"
    assert "innovatie" not in roles(talk)
    assert not any(person.differs for person in talk.facts.people)
    assert open_question(talk) == "differ"
    assert "innovatie" not in options(talk)


def test_another_name_behind_a_role_is_no_word_of_it() -> None:
    talk = differing("Anneke de manager zorg, Kees")
    talk.say("anneke is projectleider en kees")
    assert roles(talk)["Anneke de Wit"] != "projectleider en kees"


def test_a_role_that_is_known_says_of_nobody_that_they_differ() -> None:
    talk = differing("Anneke de manager zorg")
    talk.say("anneke is manager zorg")
    assert not any(person.differs for person in talk.facts.people)
    assert open_question(talk) == "differ"


def test_who_does_not_belong_there_is_taken_off() -> None:
    talk = differing("Zeewolde en Sietse en Kees")
    said = talk.say("zeewolde en sietse horen niet bij de zorggroep, haal die weg")
    assert not {"Zeewolde", "Sietse"} & {*roles(talk)}
    assert "Kees" in roles(talk)
    assert keys(said).count("ack.person_dropped") == 2
    assert not {"Zeewolde", "Sietse"} & {*options(talk)}


def test_somebody_of_another_name_who_does_not_exist_takes_nobody_off() -> None:
    talk = chat(*TENDER[:2], "Gert van Beek tekent", *TENDER[3:])
    talk.say("die gert liander bestaat niet")
    assert "Gert van Beek" in roles(talk)


@pytest.mark.parametrize("mark", ["", ","])
def test_what_is_said_of_a_thing_behind_it_takes_only_that_thing_off(mark: str) -> None:
    talk = chat(*TENDER)
    assert open_question(talk) == "position"
    talk.say(f"meervoudig onderhands is geen stap{mark} dat is de vorm van de aanbesteding")
    assert titles(talk) == ["aanbesteden", "nota naar college", "beoordeling", "gunning"]
    assert talk.facts.position is None
    assert open_question(talk) == "position"
    assert "meervoudig onderhands" not in options(talk)


def test_who_is_in_place_stays_there_where_the_race_is_named() -> None:
    talk = chat(*TENDER)
    talk.say("concurrentie is allego en vattenfall, allego zit er nu al in met de oude palen")
    assert {one.name: one.kind for one in talk.facts.competitors} == {
        "allego": "incumbent",
        "vattenfall": "vendor",
    }


def test_a_name_is_told_without_the_words_around_it() -> None:
    talk = chat(*CARE, language="en")
    talk.say("her name is just Janice, not janice yes")
    assert "janice" in {name.casefold() for name in roles(talk)}
    assert "just Janice" not in roles(talk)


def test_that_nobody_differs_answers_no_other_question() -> None:
    talk = chat(*CARE, language="en")
    assert open_question(talk) == "position"
    assert "ack.nobody_differs" in keys(talk.say("nobody there sees it differently"))
    assert talk.facts.deal.disagreement is False
    assert open_question(talk) == "position"


def test_that_nobody_differs_is_the_answer_where_that_is_asked() -> None:
    talk = differing("Anneke de manager zorg")
    talk.say("niemand daar ziet het anders")
    assert open_question(talk) != "differ"


@pytest.mark.parametrize(
    ("told", "route"),
    [
        ("pilot komt als eerste", ["innovatie kijkt", "pilot", "dpia", "raad van bestuur beslist"]),
        ("dpia komt pas op t eind", ["innovatie kijkt", "pilot", "raad van bestuur beslist", "dpia"]),
        (
            "de raad van bestuur komt pas op t eind",
            ["innovatie kijkt", "dpia", "pilot", "raad van bestuur beslist"],
        ),
        (
            "pilot eerst, dan maakt hij een business case voor de raad",
            ["innovatie kijkt", "pilot", "maakt hij een business case voor de raad", "dpia", "raad van bestuur beslist"],
        ),
    ],
)  # fmt: skip
def test_where_a_step_stands_is_no_answer(told: str, route: list[str]) -> None:
    talk = differing("Anneke de manager zorg")
    assert "ack.steps" in keys(talk.say(told))
    assert titles(talk) == route
    assert open_question(talk) == "differ"


def test_what_comes_first_before_another_is_no_place_where_they_are() -> None:
    talk = chat(*CARE, language="en")
    talk.say("the matron group comes first, before the trial")
    assert titles(talk) == ["matron group", "trial", "finance director signs"]
    assert talk.facts.position is None


def test_a_step_that_is_added_has_the_day_in_its_name() -> None:
    talk = chat(*CARE, language="en")
    talk.say("add award mid feb, after the matron group")
    (award,) = (step for step in talk.facts.steps if "award" in step.title)
    assert award.title == "award"
    assert award.first is not None
    assert award.first.month == 2
    assert titles(talk).index("award") == 2


def test_the_rest_of_a_message_that_put_something_right_answers_nothing() -> None:
    talk = chat(*PLANT, language="en")
    assert open_question(talk) == "differ"
    said = talk.say("'he signs' isn't a step, dale only signs up to 200k. mettler is out, loma only")
    assert "he signs" not in titles(talk)
    assert "ack.kept" not in keys(said)
    assert open_question(talk) == "differ"


def test_a_month_is_nobody_who_has_a_voice() -> None:
    talk = chat(*CARE[:3], language="en")
    assert open_question(talk) == "people"
    assert not fits(draft_of(talk.facts, language="en"), "people", utterance("answers in by 15 Jan"))
    assert fits(
        draft_of(talk.facts, language="en"), "people", utterance("the shift foreman Gaz moans about the cabs")
    )


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("taxatie door rabo moet als stap erbij voor de financiering", 4),
        ("taxatie door rabo moet als stap erbij, na de pilot", 3),
    ],
)
def test_what_has_to_be_a_step_as_well_is_one(told: str, place: int) -> None:
    talk = differing("Anneke de manager zorg")
    talk.say(told)
    assert titles(talk).index("taxatie door rabo") == place
    assert open_question(talk) == "differ"
