"""News of a later day: which step it ticks, which has only begun, which comes again on another day, and what comes behind it."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from bot.coach.known.facts import (
    BuyingStep,
    Deal,
    DealFacts,
    NextStep,
    OurAction,
    Person,
    Position,
    TopicMark,
)
from bot.coach.turn.state import Conversation, Walk
from bot.coach.understanding.text import Language
from tests.coach.rooms import shown
from tests.support.core_chat import CoreChat

NOW = datetime.fromisoformat("2027-01-13T09:00:00+01:00")
TOLD = date(2026, 12, 1)
DUE, AHEAD = date(2027, 1, 12), date(2027, 2, 15)
CUSTOMERS: dict[Language, str] = {"nl": "Kuipers Transport", "en": "Halden Couriers"}


def chat_at(
    language: Language, titles: tuple[str, ...], expected: str, action: str = "", due: date = DUE
) -> CoreChat:
    """The day after their step was due, with no question open: they are at the first step that is not called done."""
    steps = tuple(
        BuyingStep(f"s{place}", title, place, status="to_do" if place else "busy")
        for place, title in enumerate(titles)
    )
    coming = NextStep("n0", expected, "w0", serves="s0", first=due, last=due, set_on=TOLD)
    marks = tuple(
        TopicMark(topic, "said", TOLD)
        for topic in (
            "steps",
            "final_yes",
            "budget",
            "position",
            "differ",
            "people",
            "next_step",
            "next_step_date",
            "action",
            "rivals",
        )
    )
    deal = Deal("d1", CUSTOMERS[language], "me", budget="approved", walks_done=1, marks=marks)
    chat = CoreChat(language, NOW)
    chat.deals["d1"] = DealFacts(
        deal,
        steps=steps,
        positions=(Position("p0", TOLD, step_id="s0"),),
        next_steps=(coming,),
        actions=(OurAction("a0", action, serves="n0"),) if action else (),
    )
    chat.active = chat.conversations["c1"] = Conversation(
        "c1", "d1", phase="idle", walk=Walk("w0", "first", TOLD)
    )
    return chat


def status_of(chat: CoreChat, title: str) -> str:
    return next(step.status for step in chat.facts.steps if step.title == title)


NL = ("proefbak in Aalst", "prijs onderhandelen", "Etienne tekent")
EN = ("trial in five vans", "pete reports", "fd signs")


@pytest.mark.parametrize(
    ("language", "titles", "told"),
    [
        ("nl", NL, "proefbak is goe gegaan gisteren"),
        ("nl", NL, "proefbak goed verlopen"),
        ("nl", NL, "proefbak ok, bakkers enthousiast"),
        ("nl", NL, "de proefbak zit erop"),
        ("nl", ("MR instemming", "bestuur akkoord"), "mr heeft ingestemd gisteravond"),
        ("nl", ("test op de werf", "Luc tekent"), "de werf is getest vandaag, kraan 2 ok"),
        ("nl", ("monsters bekijken", "contract"), "monsters bekeken"),
        ("nl", ("netbeheerder aanvraag", "Erik tekent"), "liander heeft akkoord gegeven"),
        ("nl", ("raad van bestuur stemt", "contract"), "rvb heeft ja gezegd"),
        ("en", EN, "trial finish, drivers very happy"),
        ("en", EN, "trial over, drivers loved it"),
        ("en", EN, "trial went lovely"),
        ("en", ("finance committee says ok", "governors vote"), "finance cttee said ok tues"),
        ("en", ("governors vote", "contract"), "vote was 9-1 in favour"),
        ("en", ("business case to Martin", "owner signs"), "martin accepted the business case"),
        ("en", ("grant application", "committee vote"), "grant went in 22 dec"),
        ("en", ("kerry sends it to simon", "simon decides"), "simon got it from kerry"),
        ("en", ("contract", "kick-off"), "contract came through from head office"),
        ("en", ("tender", "site visits"), "tender came out friday"),
    ],
)
def test_news_ticks_the_step_it_tells_the_end_of(
    language: Language, titles: tuple[str, ...], told: str
) -> None:
    chat = chat_at(language, titles, titles[0])
    chat.say(told)
    assert [step.status for step in chat.facts.steps][:2] == ["done", "busy"]


@pytest.mark.parametrize(
    ("language", "titles", "told", "day"),
    [
        ("nl", NL, "proefbak is nie doorgegaan, te veel wind. nieuwe datum di 19 jan", date(2027, 1, 19)),
        ("nl", NL, "proefbak is afgelast, oven kapot. opnieuw op 20 jan", date(2027, 1, 20)),
        (
            "nl",
            ("MR instemming", "bestuur akkoord"),
            "MR heeft NIET ingestemd, willen eerst iets over schermtijd. komt terug 4 feb",
            date(2027, 2, 4),
        ),
        ("en", EN, "trial did not start, driver is ill, now 22 january", date(2027, 1, 22)),
        ("en", EN, "they forgot the trial, next attempt 29 january", date(2027, 1, 29)),
        ("nl", NL, "proefbak afgeblazen, volgende poging 28 januari", date(2027, 1, 28)),
        (
            "en",
            ("board discusses it", "contract"),
            "board put it off, they want heat pump figures first, back on 17 feb",
            date(2027, 2, 17),
        ),
    ],
)
def test_what_was_off_comes_again_on_the_day_that_is_told(
    language: Language, titles: tuple[str, ...], told: str, day: date
) -> None:
    chat = chat_at(language, titles, titles[0])
    said = shown(chat.say(told))
    coming = chat.facts.next_step
    assert coming is not None
    assert (coming.what, coming.last, chat.facts.steps[0].status) == (titles[0], day, "busy")
    assert "Naar welke dag" not in said
    assert "Which day" not in said


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "proefbak is nie doorgegaan, nieuwe datum nog niet bekend"),
        ("en", "trial was cancelled, no date yet"),
    ],
)
def test_what_was_off_may_come_on_a_day_that_nobody_knows(language: Language, told: str) -> None:
    titles = NL if language == "nl" else EN
    chat = chat_at(language, titles, titles[0])
    chat.say(told)
    coming = chat.facts.next_step
    assert coming is not None
    assert (coming.what, coming.last) == (titles[0], None)


@pytest.mark.parametrize(
    ("language", "titles", "told"),
    [
        ("nl", ("monsters bekijken", "proefmaand"), "proefmaand is gister gestart"),
        ("nl", ("monsters bekijken", "proefmaand"), "de proefmaand loopt sinds maandag"),
        ("en", ("they look at samples", "trial in five vans"), "the trial is running since friday"),
        ("en", ("they look at samples", "trial in five vans"), "trial started yesterday"),
    ],
)
def test_a_step_that_has_begun_is_where_they_are(
    language: Language, titles: tuple[str, ...], told: str
) -> None:
    chat = chat_at(language, titles, titles[0])
    chat.say(told)
    assert [step.status for step in chat.facts.steps] == ["done", "busy"]


def test_a_step_that_has_begun_ends_on_the_day_that_is_told() -> None:
    chat = chat_at("en", EN, EN[0])
    chat.say("trial is running since tuesday, ends 8 feb")
    coming = chat.facts.next_step
    assert coming is not None
    assert (coming.last, coming.slips, status_of(chat, EN[0])) == (date(2027, 2, 8), 0, "busy")


@pytest.mark.parametrize(
    ("language", "titles", "action", "told"),
    [
        ("nl", ("proefmaand", "contract"), "badjassen opsturen", "badjassen verstuurd naar kuipers"),
        ("nl", ("MR instemming", "bestuur akkoord"), "", "ik maak een stukje, klaar op 28 jan"),
        ("en", ("head office does the contract", "kick-off"), "send references", "refs sent"),
        ("en", ("trial in five vans", "fd signs"), "", "the invoice for the other job sent"),
    ],
)
def test_what_we_did_or_will_do_ticks_no_step_of_theirs(
    language: Language, titles: tuple[str, ...], action: str, told: str
) -> None:
    chat = chat_at(language, titles, titles[0], action)
    chat.say(told)
    assert [step.status for step in chat.facts.steps] == ["busy", "to_do"]
    assert [one.done for one in chat.facts.actions if one.what == action] == [True] * bool(action)


@pytest.mark.parametrize(
    ("language", "titles", "told", "what", "day"),
    [
        (
            "nl",
            ("workshop", "offerte", "directie beslist"),
            "workshop gehad. volgende is referentiebezoek bij Textiel Lannoo op 4/2",
            "referentiebezoek",
            date(2027, 2, 4),
        ),
        ("nl", NL, "proefbak was top. ze willen nu proeven in de winkel op 22 januari", "winkel", date(2027, 1, 22)),
        (
            "nl",
            ("pilot klas 2b", "MR instemming", "bestuur akkoord"),
            "pilot is klaar. MR is aan zet, vergadert 28 januari",
            "MR",
            date(2027, 1, 28),
        ),
        (
            "en",
            ("governors vote", "order"),
            "governors passed it 9 to 1, purchase number coming monday",
            "purchase number",
            date(2027, 1, 18),
        ),
        (
            "en",
            ("business case to Martin", "owner family signs"),
            "business case is accepted by Martin, travel to Germany is 9 february",
            "Germany",
            date(2027, 2, 9),
        ),
        (
            "nl",
            ("netbeheerder aanvraag", "Erik tekent"),
            "liander heeft akkoord gegeven. erik tekent volgende week dinsdag",
            "Erik tekent",
            date(2027, 1, 19),
        ),
        ("nl", ("workshop", "raad van bestuur beslist"), "workshop was super, 28 januari naar de rvb", "bestuur", date(2027, 1, 28)),
        ("en", EN, "trial over. pete is writing it up, meeting her on 21 january", "pete", date(2027, 1, 21)),
        ("en", ("kerry sends it to simon", "simon decides"), "simon got it from kerry, decision end of january", "simon decides", date(2027, 1, 31)),
        (
            "en",
            ("trial in five vans", "fd signs"),
            "trial over. decision by the 29th",
            "decision",
            date(2027, 1, 29),
        ),
    ],
)  # fmt: skip
def test_what_comes_behind_a_step_that_is_done_is_their_next_with_its_day(
    language: Language, titles: tuple[str, ...], told: str, what: str, day: date
) -> None:
    chat = chat_at(language, titles, titles[0])
    said = shown(chat.say(told))
    coming = chat.facts.next_step
    assert coming is not None
    assert what in coming.what
    assert coming.last == day
    assert chat.facts.steps[0].status == "done"
    assert "Rond welke datum" not in said
    assert "Around when" not in said


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "proefbak was top. Etienne is terug op 22 januari"),
        ("en", "trial over. pete is back on the 22nd"),
        ("en", "trial over. we visit our plant on 22 january"),
    ],
)
def test_where_somebody_is_or_what_we_do_is_no_step_of_theirs(language: Language, told: str) -> None:
    titles = NL if language == "nl" else EN
    chat = chat_at(language, titles, titles[0])
    chat.say(told)
    assert status_of(chat, titles[0]) == "done"
    assert chat.facts.next_step is None


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "petra vroeg naar de proefbak"),
        ("nl", "proefbak verschoven naar vrijdag"),
        ("nl", "de proefbak is vrijdag"),
        ("en", "they asked about the trial"),
        ("en", "trial moved to friday"),
        ("en", "nobody has accepted the trial yet"),
    ],
)
def test_what_only_speaks_of_a_step_ticks_nothing(language: Language, told: str) -> None:
    titles = NL if language == "nl" else EN
    chat = chat_at(language, titles, titles[0])
    chat.say(told)
    assert status_of(chat, titles[0]) == "busy"


def test_on_that_day_already_is_that_it_happened() -> None:
    chat = chat_at("en", EN, EN[0])
    chat.say("/coach Halden Couriers")
    chat.say("on 11 january already")
    assert status_of(chat, EN[0]) == "done"


def test_a_known_persons_yes_is_not_that_of_the_body_waited_for() -> None:
    chat = chat_at("nl", ("netbeheerder aanvraag", "Erik tekent"), "netbeheerder aanvraag")
    chat.deals["d1"] = replace(chat.facts, people=(Person("henk", "Henk", has_voice=True, heard_on=TOLD),))
    chat.say("henk heeft akkoord gegeven")
    assert status_of(chat, "netbeheerder aanvraag") == "busy"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "als de proefbak goed gaat tekent Etienne"),
        ("nl", "hopelijk is de proefbak ok"),
        ("en", "pete asked when the trial is over"),
        ("en", "they would say ok to the trial"),
        ("nl", "zijn ze klaar voor de proefbak?"),
        ("nl", "de proefbak gaat tot nu toe goed"),
        ("en", "the trial is going well so far"),
        ("en", "pete forgot the trial"),
    ],
)
def test_what_is_hoped_asked_or_supposed_ticks_nothing(language: Language, told: str) -> None:
    titles = NL if language == "nl" else EN
    chat = chat_at(language, titles, titles[0])
    chat.say(told)
    assert status_of(chat, titles[0]) == "busy"


@pytest.mark.parametrize(
    ("language", "told", "puts_right"),
    [
        ("nl", "proefbak was top", "nee de proefbak is juist niet geweest, vinkje weg aub"),
        ("nl", "proefbak was top", "proefbak staat verkeerd afgevinkt"),
        ("nl", "proefbak was top", "de proefbak moet nog, die staat ten onrechte op afgevinkt"),
        ("nl", "proefbak was top", "haal dat vinkje bij proefbak weg"),
        ("nl", "proefbak was top", "haal dat vinkje maar weg"),
        ("en", "trial went lovely", "no trial isnt done! untick that"),
        ("en", "trial went lovely", "the trial shouldnt be ticked"),
        ("en", "trial went lovely", "wrong, take the tick off trial"),
        ("en", "trial went lovely", "remove the tick please"),
        ("en", "trial went lovely", "that tick is wrong, they havent been yet"),
        ("en", "trial went lovely", "they havent been yet"),
        ("en", "trial went lovely", "the trial isnt over yet, my mistake"),
        ("nl", "proefbak was top", "proefbak is nog bezig hoor, vinkje klopt niet"),
    ],
)
def test_a_tick_that_is_taken_back_gives_the_step_its_day_again(
    language: Language, told: str, puts_right: str
) -> None:
    titles = NL if language == "nl" else EN
    chat = chat_at(language, titles, titles[0], due=AHEAD)
    chat.say(told)
    assert status_of(chat, titles[0]) == "done"
    said = shown(chat.say(puts_right))
    coming = chat.facts.next_step
    assert coming is not None
    assert (status_of(chat, titles[0]), coming.what, coming.last) == ("busy", titles[0], AHEAD)
    assert "Rond welke datum" not in said
    assert "Around when" not in said


def test_a_day_that_is_over_is_no_day_to_come_again() -> None:
    chat = chat_at("en", EN, EN[0])
    chat.say("trial went lovely")
    chat.say("no the trial isn't done, untick that")
    coming = chat.facts.next_step
    assert status_of(chat, EN[0]) == "busy"
    assert coming is None or coming.last is None


def test_two_ticks_are_taken_back_and_they_are_at_the_first_of_them() -> None:
    titles = ("test op de werf", "boekhouder akkoord", "Luc tekent")
    chat = chat_at("nl", titles, titles[0])
    chat.say("test is gebeurd en boekhouder is akkoord")
    assert [step.status for step in chat.facts.steps] == ["done", "done", "busy"]
    chat.say("nee! de test is NIET gebeurd, die komt dinsdag 26 jan pas. en de boekhouder ook nog niet")
    coming = chat.facts.next_step
    assert [step.status for step in chat.facts.steps] == ["busy", "to_do", "to_do"]
    assert coming is not None
    assert coming.last == date(2027, 1, 26)


@pytest.mark.parametrize(
    ("language", "told", "day"),
    [
        ("nl", "vr 22 jan, joost haalt er nu ook arjo en etac bij voor een offerte", date(2027, 1, 22)),
        ("nl", "eind januari dus, zet maar 22 jan", date(2027, 1, 22)),
        ("nl", "op 22 januari denk ik, Joost zit dan wel in het buitenland", date(2027, 1, 22)),
        ("en", "the 29th, but the drivers are grumbling", date(2027, 1, 29)),
        ("en", "probably 29 jan. i'll send the fuel report by the 20th", date(2027, 1, 29)),
    ],
)
def test_the_day_that_is_asked_for_stands_in_front_of_what_else_is_told(
    language: Language, told: str, day: date
) -> None:
    titles = NL if language == "nl" else EN
    chat = chat_at(language, titles, titles[0])
    chat.say(f"/coach {CUSTOMERS[language]}")
    chat.say("gebeurd" if language == "nl" else "it happened")
    chat.say(told)
    coming = chat.facts.next_step
    assert coming is not None
    assert (coming.what, coming.last) == (titles[1], day)
    assert [one.due_on for one in chat.facts.actions] == ([date(2027, 1, 20)] if "report" in told else [])


def test_a_day_alone_behind_went_differently_is_the_one_it_moved_to() -> None:
    chat = chat_at("nl", NL, NL[0])
    chat.say("/coach Kuipers Transport")
    chat.say("liep anders")
    chat.say("26 januari")
    coming = chat.facts.next_step
    assert coming is not None
    assert (coming.what, coming.last, status_of(chat, NL[0])) == (NL[0], date(2027, 1, 26), "busy")


@pytest.mark.parametrize(
    ("language", "titles", "told", "called"),
    [
        ("nl", ("schouw 12 jan", "offerte"), "schouw verzet naar 10 feb want sneeuw", "schouw"),
        ("en", ("survey 12 jan", "quote"), "survey moved to 10 feb because of snow", "survey"),
    ],
)
def test_a_step_that_moved_keeps_no_old_day_in_its_name(
    language: Language, titles: tuple[str, ...], told: str, called: str
) -> None:
    chat = chat_at(language, titles, titles[0])
    chat.say(told)
    coming = chat.facts.next_step
    assert coming is not None
    assert (coming.what, coming.last) == (called, date(2027, 2, 10))
    assert chat.facts.steps[0].title == called


@pytest.mark.parametrize(
    ("language", "told"), [("nl", "haar bellen op 22 januari"), ("en", "call her 22 january")]
)
def test_what_we_do_on_a_day_gives_their_step_no_day(language: Language, told: str) -> None:
    titles = NL if language == "nl" else EN
    chat = chat_at(language, titles, titles[0])
    chat.say(f"/coach {CUSTOMERS[language]}")
    chat.say(told)
    coming = chat.facts.next_step
    assert coming is not None
    assert coming.last == DUE
    assert [one.due_on for one in chat.facts.actions] == [date(2027, 1, 22)]


def test_what_stands_behind_the_day_is_taken_as_well() -> None:
    chat = chat_at("en", EN, EN[0])
    chat.say("/coach Halden Couriers")
    chat.say("it happened")
    chat.say("29 january, but Carla is against it")
    coming = chat.facts.next_step
    assert coming is not None
    assert coming.last == date(2027, 1, 29)
    assert [person.name for person in chat.facts.people if person.differs] == ["Carla"]


def test_who_takes_a_step_may_like_something_else() -> None:
    titles = ("finance committee says ok", "governors vote")
    chat = chat_at("en", titles, titles[0])
    chat.say("finance committee liked the old playground")
    assert status_of(chat, titles[0]) == "busy"


@pytest.mark.parametrize(
    ("told", "quoted"), [("trial went lovely on fri", False), ("trial went lovely with snow tyres", True)]
)
def test_only_what_is_not_read_back_is_kept_in_their_words(told: str, quoted: bool) -> None:
    chat = chat_at("en", EN, EN[0])
    assert (told in shown(chat.say(f"{told}, pete is for it"))) is quoted


@pytest.mark.parametrize(
    "said",
    [
        "JCB came in via procurement",
        "procurement said yes subject to the accounts",
        "procurement said yes provided the accounts are fine",
    ],
)
def test_the_way_it_came_and_a_yes_that_hangs_on_something_tick_nothing(said: str) -> None:
    chat = chat_at("en", ("demo", "procurement does the PO"), "demo")
    chat.say(f"Halden Couriers: demo went well. {said}")
    (facts,) = chat.deals.values()
    assert [step.status == "done" for step in facts.steps] == [True, False]
