"""News of a later visit: how it is cut into clauses, and what each of them makes of the deal."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from bot.coach.basics.record import replace
from bot.coach.known.facts import (
    BuyingStep,
    Competitor,
    Deal,
    DealFacts,
    NextStep,
    Person,
    Position,
    TopicMark,
)
from bot.coach.news.news_clauses import clauses_of
from bot.coach.turn.state import Conversation, Walk
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import draft_of, keys, open_question, shown
from tests.support.core_chat import CoreChat

TOLD, NOW = date(2026, 11, 24), datetime.fromisoformat("2026-12-09T10:00:00+01:00")
DUE = date(2026, 12, 8)
VISIT: dict[Language, tuple[str, str, str, str]] = {
    "nl": (
        "Jeroen bezoekt ons", "controller maakt een businesscase", "legal keurt het contract goed", "directeur tekent",
    ),
    "en": ("Jerome visits us", "finance makes a business case", "legal approves the contract", "director signs"),
}  # fmt: skip


def facts(language: Language) -> DealFacts:
    """A deal of which a visit was expected yesterday; Baker signs it, Pete is against it, and Trumpf is in the race."""
    titles = VISIT[language]
    steps = tuple(
        BuyingStep(f"s{place}", title, place, title.split()[0], "busy" if place == 0 else "to_do")
        for place, title in enumerate(titles)
    )
    marks = tuple(
        TopicMark(topic, "said", TOLD)
        for topic in ("steps", "position", "final_yes", "budget", "people", "differ", "next_step", "next_step_date", "action", "rivals")
    )  # fmt: skip
    return DealFacts(
        Deal("d1", "Kuster Metaal", "me", budget="approved", disagreement=True, walks_done=1, marks=marks),
        steps,
        (Position("p", TOLD, "s0"),),
        (
            Person("baker", "Baker", "director", True, True, True, may_alone=True, heard_on=TOLD),
            Person("pete", "Pete", has_voice=True, differs=True, heard_on=TOLD),
        ),
        (NextStep("n1", titles[0], "w0", serves="s0", first=DUE, last=DUE, set_on=TOLD),),
        competitors=(Competitor("r1", "Trumpf", "vendor"),),
    )


def at_hand(language: Language) -> CoreChat:
    chat = CoreChat(language, now=NOW)
    chat.deals["d1"] = facts(language)
    chat.active = chat.conversations["c1"] = Conversation(
        "c1", "d1", phase="idle", walk=Walk("w0", "first", TOLD)
    )
    return chat


@pytest.mark.parametrize(
    ("language", "told", "clauses"),
    [
        ("nl", "Jeroen was er, vond het top. businesscase komt 22 dec", ["Jeroen was er", "vond het top", "businesscase komt 22 dec"]),
        ("nl", "controller ziek dus wordt 11 dec, en volvo doet ook mee", ["controller ziek", "wordt 11 dec", "volvo doet ook mee"]),
        # Who or when that is goes with what stands before it.
        ("nl", "er is een nieuwe directeur, dhr Bakker, die tekent", ["er is een nieuwe directeur, dhr Bakker", "die tekent"]),
        ("en", "they want a second demo, 3 march", ["they want a second demo, 3 march"]),
        ("nl", "controller rekent nu, beslissing voor 22 december", ["controller rekent nu", "beslissing voor 22 december"]),
        ("en", "finance is at it, decision by 22 december", ["finance is at it", "decision by 22 december"]),
        # Two people or two things are no two clauses.
        ("en", "Pete and Ruth are fine with it", ["Pete and Ruth are fine with it"]),
        ("en", "visit was great and Haas are bidding too", ["visit was great", "Haas are bidding too"]),
        # "They want" turns nothing; "want Piet is ziek" does.
        ("en", "they want to see it first", ["they want to see it first"]),
        ("nl", "bezoek schuift want Piet is ziek", ["bezoek schuift", "Piet is ziek"]),
        # What is only sighed tells nothing, and who brought the news did not make it.
        ("en", "helen is gone, thank god", ["helen is gone"]),
        ("nl", "Jeroen was er, en gelukkig", ["Jeroen was er"]),
        ("en", "finance want more numbers", ["finance want more numbers"]),
        ("nl", "uh linda belde net de baas is op vakantie punt", ["de baas is op vakantie"]),
    ],
)  # fmt: skip
def test_a_message_is_cut_where_something_else_is_told(
    language: Language, told: str, clauses: list[str]
) -> None:
    draft = draft_of(facts(language), language=language)
    assert [clause.text for clause in clauses_of(draft, utterance(told))] == clauses


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "Jeroen is geweest, vond het top. de businesscase is 22 december klaar"),
        ("nl", "nee het bezoek was gewoon gisteren, de businesscase komt 22 december"),
        ("nl", "bezoek gehad, controller begint 22 december aan de businesscase"),
        ("en", "Jerome came by, loved it. business case is due 22 december"),
        ("en", "no the visit was just yesterday, the business case comes 22 december"),
        ("en", "visit was great and finance starts the business case 22 december"),
    ],
)
def test_the_day_of_the_next_step_beside_one_that_is_done_moves_nothing(
    language: Language, told: str
) -> None:
    chat = at_hand(language)
    said = shown(chat.say(told))
    coming = chat.facts.next_step
    assert coming is not None
    assert (coming.serves, coming.last, coming.slips) == ("s1", date(2026, 12, 22), 0)
    assert chat.facts.steps[0].status == "done"
    assert "?" in said
    assert open_question(chat) != "slip_reason"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "het bezoek schuift naar 15 december want Jeroen is ziek, en Bystronic is er ook bij"),
        ("nl", "ze schuiven het bezoek een week op. Bystronic heeft ook een offerte gedaan"),
        ("nl", "bezoek ging niet door. nieuwe datum 15 december, bystronic zit er nu ook"),
        ("en", "visit got pushed to 15 december because Jerome is ill, and Bystronic is in it too"),
        ("en", "they pushed the visit a week. Bystronic is quoting as well"),
        ("en", "visit fell through. new date 15 december, bystronic is in now too"),
    ],
)
def test_a_step_that_moved_beside_a_rival_who_came(language: Language, told: str) -> None:
    chat = at_hand(language)
    chat.say(told)
    coming = chat.facts.next_step
    assert coming is not None
    assert (coming.serves, coming.last, coming.slips) == ("s0", date(2026, 12, 15), 1)
    assert [rival.name.casefold() for rival in chat.facts.competitors] == ["trumpf", "bystronic"]


@pytest.mark.parametrize(
    ("language", "told", "first", "day"),
    [
        ("nl", "bezoek was top!! ze willen eerst een proefstuk snijden, dat wordt 21 december", "proefstuk snijden", 21),
        ("nl", "er komt een extra ronde bij de OR, dat is 21 december", "extra ronde bij de OR", 21),
        ("nl", "legal wil eerst een NDA, Pete is om", "NDA", None),
        ("en", "visit was great!! they want to cut a test piece first, that'll be 21 december", "cut a test piece", 21),
        ("en", "there's an extra round at the works council, that's 21 december", "extra round at the works council", 21),
        ("en", "legal wants an NDA first, Pete is on board now", "NDA", None),
    ],
)  # fmt: skip
def test_what_they_want_first_comes_before_what_was_expected(
    language: Language, told: str, first: str, day: int | None
) -> None:
    chat = at_hand(language)
    chat.say(told)
    coming = chat.facts.next_step
    assert coming is not None
    assert (coming.what, coming.last) == (first, date(2026, 12, day) if day else None)
    assert first in [step.title for step in chat.facts.steps]
    assert chat.facts.actions == ()


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "Jeroen kwam. Pete wil eerst een nieuwe offerte zien, voor 21 december"),
        ("en", "Jerome came. Pete wants a new offer first, before 21 december"),
    ],
)
def test_a_paper_that_is_asked_of_us_is_our_act(language: Language, told: str) -> None:
    chat = at_hand(language)
    chat.say(told)
    assert [action.what for action in chat.facts.actions] in (["nieuwe offerte"], ["new offer"])
    assert "s0" in [step.id for step in chat.facts.steps if step.status == "done"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "Baker is weg, zijn opvolger is Karin Vos"),
        ("nl", "Baker heeft een nieuwe baan, Karin Vos volgt hem op"),
        ("nl", "Baker gaat per 1 januari weg, vervanger wordt Karin Vos"),
        ("en", "Baker left, his successor is Karin Vos"),
        ("en", "Baker got a new job, Karin Vos takes over"),
        ("en", "Baker is leaving at the end of the month, her replacement is Karin Vos"),
    ],
)
def test_who_comes_in_the_place_of_the_signer_signs(language: Language, told: str) -> None:
    chat = at_hand(language)
    chat.say(told)
    signer = chat.facts.final_yes
    assert signer is not None
    assert (signer.name, signer.may_alone) == ("Karin Vos", True)
    assert [step.what for step in chat.facts.next_steps] == [VISIT[language][0]]


def test_who_has_the_seat_of_one_who_is_leaving_has_no_limit_of_his() -> None:
    chat = at_hand("en")
    people = [
        replace(one, role="director", limit=Decimal(200_000)) if one.name == "Baker" else one
        for one in chat.facts.people
    ]
    chat.deals["d1"] = replace(chat.facts, people=tuple(people))
    chat.say("visit moved to 25 jan, and Baker is leaving, new director is Karin Vos from 1 jan")
    signer = chat.facts.final_yes
    assert signer is not None
    assert (signer.name, signer.limit, signer.may_alone, signer.together_with) == (
        "Karin Vos",
        None,
        None,
        (),
    )
    assert all(one.name != "Baker" for one in chat.facts.people)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "Baker gaat per 1 januari weg. bystronic doet nu ook mee"),
        ("nl", "Baker is ziek, Pete is op vakantie. bystronic doet nu ook mee"),
        ("en", "Baker leaves on 1 january. bystronic is in now too"),
        ("en", "Baker is on sick leave, Pete is on holiday. bystronic is in now too"),
    ],
)
def test_who_is_away_or_leaves_later_stays_and_is_no_step(language: Language, told: str) -> None:
    chat = at_hand(language)
    chat.say(told)
    assert [person.name for person in chat.facts.people] == ["Baker", "Pete"]
    assert [step.what for step in chat.facts.next_steps] == [VISIT[language][0]]
    assert len(chat.facts.steps) == len(VISIT[language])
    assert open_question(chat) == "happened"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "ze zitten al bij legal. Pete is nu voor ons, Trumpf is afgevallen"),
        ("en", "they're already with legal. Pete is for us now, Trumpf is out"),
    ],
)
def test_where_they_are_takes_what_was_expected_with_it(language: Language, told: str) -> None:
    chat = at_hand(language)
    messages = chat.say(told)
    here = chat.facts.position
    assert here is not None
    assert here.step_id == "s2"
    assert chat.facts.next_steps[0].happened
    assert not [person for person in chat.facts.people if person.differs]
    assert chat.facts.competitors == ()
    assert "check_in.once_more" not in keys(messages)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "Pete zegt ja maar Joke vindt het te duur"),
        ("en", "Pete says yes but Joke thinks it's too expensive"),
    ],
)
def test_who_agrees_does_not_sign_where_somebody_else_does(language: Language, told: str) -> None:
    chat = at_hand(language)
    assert "Pete" not in str([line for line in shown(chat.say(told)).splitlines() if "efinitief" in line])
    signer = chat.facts.final_yes
    assert signer is not None
    assert signer.name == "Baker"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "board split 4-3, they talk about it again"),
        ("en", "nothing moves until after christmas, finance is on holiday"),
        ("nl", "er beweegt niks tot na de kerst, controller op vakantie"),
    ],
)
def test_what_has_no_place_is_kept_and_changes_nothing(language: Language, told: str) -> None:
    chat = at_hand(language)
    before = chat.facts
    said = shown(chat.say(told))
    after = chat.facts
    assert (after.steps, after.competitors, after.actions, after.positions) == (
        before.steps,
        before.competitors,
        before.actions,
        before.positions,
    )
    assert [person.called for person in after.people] == [person.called for person in before.people]
    assert "eigen woorden" in said or "own words" in said


@pytest.mark.parametrize("language", ["nl", "en"])
def test_whoever_goes_who_alone_saw_it_differently_leaves_nobody_who_does(language: Language) -> None:
    chat = at_hand(language)
    chat.say({"nl": "Pete is weg, bezoek was prima", "en": "Pete is gone, visit was great"}[language])
    assert [person.name for person in chat.facts.people] == ["Baker"]
    assert chat.facts.deal.disagreement is None


@pytest.mark.parametrize(
    ("language", "told"),
    [
        # Not done, somebody else than the one who signs, and what is asked off.
        ("nl", "bezoek is nog niet geweest. bystronic doet nu ook mee"),
        ("nl", "directie is akkoord. bystronic doet nu ook mee"),
        ("nl", "Pete wil eerst korting. bystronic doet nu ook mee"),
        ("en", "visit was not finished. bystronic is in now too"),
        ("en", "management is live. bystronic is in now too"),
        ("en", "Pete wants a discount first. bystronic is in now too"),
    ],
)
def test_what_only_looks_like_a_step_beside_other_news_is_none(language: Language, told: str) -> None:
    chat = at_hand(language)
    steps = chat.facts.steps
    chat.say(told)
    assert chat.facts.steps == steps
    assert [rival.name.casefold() for rival in chat.facts.competitors] == ["trumpf", "bystronic"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "bezoek was prima. legal kijkt half januari naar het contract"),
        ("en", "visit was great. legal looks at the contract mid january"),
    ],
)
def test_a_day_of_a_later_step_jumps_over_none(language: Language, told: str) -> None:
    chat = at_hand(language)
    chat.say(told)
    assert chat.facts.next_step is None
    assert [step.status for step in chat.facts.steps] == ["done", "busy", "to_do", "to_do"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_told_at_another_question_they_are_past_the_step_that_was_expected(language: Language) -> None:
    chat = at_hand(language)
    chat.say({"nl": "nog niet", "en": "not yet"}[language])
    assert open_question(chat) == "know_more"
    chat.say(
        {"nl": "ze zitten al bij legal. Trumpf is afgevallen", "en": "they're with legal now. Trumpf is out"}[
            language
        ]
    )
    assert chat.facts.next_steps[0].happened
    assert chat.facts.competitors == ()


def test_a_rival_in_the_news_opens_no_customer() -> None:
    chat = at_hand("en")
    chat.say("jerome visited but finance wants to see a plan first, Trumpf dropped 8 percent")
    assert list(chat.deals) == ["d1"]
    assert chat.facts.steps[0].status == "done"


@pytest.mark.parametrize(("language", "agrees"), [("nl", "uh ja"), ("en", "duh yes")])
def test_a_yes_with_a_sound_before_it_is_one(language: Language, agrees: str) -> None:
    chat = at_hand(language)
    chat.say(
        {"nl": "het bezoek was gisteren prima, Pete is om", "en": "visit was great, Pete is on board"}[
            language
        ]
    )
    assert open_question(chat) == "follow_up"
    chat.say(agrees)
    coming = chat.facts.next_step
    assert coming is not None
    assert coming.serves == "s1"
