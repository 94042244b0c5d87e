"""A deal that ends, in a tap or in words, and opens again: which deal, how sure, and what follows."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.coach.known.facts import DealStatus
from bot.coach.showing.bare_answers import yes_or_no
from bot.coach.turn.inputs import Command
from bot.coach.understanding.text import utterance
from tests.coach.rooms import ask_of, asked, first_walk, keys, open_question, say, shown, walked
from tests.support.core_chat import CoreChat


def visited() -> CoreChat:
    """A deal with its first walk behind it, at its check-in a week later."""
    chat = first_walk()
    chat.tap("skip")
    chat.now += timedelta(days=7)
    chat.say("/coach Acme")
    return chat


@pytest.mark.parametrize("status", ["won", "lost", "parked"])
def test_behind_one_choice_of_the_check_in(status: DealStatus) -> None:
    chat = visited()
    assert asked(chat.tap("end")) == "ending"
    chat.tap(status)
    deal = chat.facts.deal
    assert (deal.status, deal.closed_on) == (status, chat.now.date())
    if status == "lost":
        assert open_question(chat) == "lost_why"
        chat.say("te duur")
        assert chat.facts.deal.closed_why == "te duur"
        assert chat.answers[-1].text == "te duur"
    assert open_question(chat) == "closed"


def test_no_is_back_to_the_check_in() -> None:
    chat = visited()
    for back in ("!no", "nog niet", "terug"):
        chat.tap("end")
        say(chat, back)
        assert open_question(chat) == "happened"
    chat.tap("end")
    # Whatever else is typed there answers the question that was open.
    chat.say("ja is gebeurd")
    assert open_question(chat) == "follow_up"


def test_a_restart_in_between_keeps_the_check_in() -> None:
    chat = visited()
    chat.tap("end")
    assert asked(chat.take(Command("hello"))) == "happened"


@pytest.mark.parametrize(
    "at",
    [
        "steps",
        "final_yes",
        "budget",
        "position",
        "next_step",
        "action",
        "rivals",
        "closing",
        "idle",
        "paused",
    ],
)
@pytest.mark.parametrize(
    ("said", "status"),
    [("gewonnen!", "won"), ("verloren aan Exact, prijs", "lost"), ("park this one", "parked")],
)
def test_in_words_at_any_moment(at: str, said: str, status: DealStatus) -> None:
    if at in {"closing", "idle", "paused"}:
        chat = first_walk()
        if at == "idle":
            chat.tap("skip")
        if at == "paused":
            chat = walked("/coach Acme", "IT test, MT bespreekt, CFO tekent", "stop")
    else:
        chat = first_walk(upto=at)
    chat.say(said)
    assert chat.facts.deal.status == status
    messages = chat.say("toch niet")
    assert "ending.reopened" in keys(messages)
    assert chat.facts.deal.status == "open"
    assert chat.facts.deal.closed_on is None
    if at not in {"closing", "idle", "paused"}:
        # The walk that was cut short goes on where it was.
        assert open_question(chat) == at


def test_who_it_was_lost_to_is_a_rival_and_why_is_not_asked_twice() -> None:
    chat = visited()
    chat.say("deal verloren aan AFAS, te duur")
    assert "AFAS" in {rival.name for rival in chat.facts.competitors}
    assert chat.facts.deal.closed_why == "te duur"
    assert open_question(chat) == "closed"
    chat = visited()
    messages = chat.say("verloren aan AFAS")
    assert ask_of(messages).text.key == "ending.lost_why_rival"
    chat.tap("skip")
    assert chat.facts.deal.closed_why is None
    assert open_question(chat) == "closed"


@pytest.mark.parametrize("said", ["het ligt even stil", "ze gaan met AFAS in zee"])
def test_where_it_may_be_news_of_theirs_one_tap_is_asked_for(said: str) -> None:
    chat = visited()
    messages = chat.say(said)
    assert asked(messages) == "ending"
    assert chat.facts.deal.status == "open"
    assert shown(messages)
    chat.say("nee")
    assert open_question(chat) == "happened"
    assert chat.facts.deal.status == "open"
    # It was an answer after all.
    assert said in {answer.text for answer in chat.answers}
    chat.say(said)
    chat.say("ja")
    assert chat.facts.deal.status != "open"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("rivals", "verloren aan SAP vorig jaar"),
        ("steps", "MT wint vertrouwen, CFO tekent"),
        ("next_step", "de handtekening is binnen op 3 juni"),
        ("action", "we won over the CFO, now the board"),
        ("final_yes", "Won Kim"),
    ],
)
def test_an_answer_ends_nothing(question: str, said: str) -> None:
    chat = first_walk(upto=question)
    chat.say(said)
    assert chat.facts.deal.status == "open"
    assert open_question(chat) not in {"ending", "closed", "lost_why"}


def test_another_deal_is_meant_by_its_name_only_when_it_is_theirs() -> None:
    chat = first_walk()
    chat.tap("skip")
    chat.say("/coach Globex")
    chat.say("Acme gewonnen!")
    assert {facts.deal.account: facts.deal.status for facts in chat.deals.values()} == {
        "Globex": "open",
        "Acme": "won",
    }
    chat.say("/coach Globex")
    chat.say("Initech gewonnen")
    assert {facts.deal.status for facts in chat.deals.values() if facts.deal.account == "Globex"} == {"open"}


def test_said_without_a_deal_at_hand_it_is_asked_which() -> None:
    chat = first_walk()
    chat.tap("skip")
    chat.say("/coach Globex")
    chat.tap("skip")
    chat.say("andere klant")
    messages = chat.say("gewonnen!")
    assert asked(messages) == "which_deal"
    acme = next(deal_id for deal_id, facts in chat.deals.items() if facts.deal.account == "Acme")
    chat.tap(f"deal:{acme}")
    assert chat.facts.deal.status == "won"


@pytest.mark.parametrize("said", ["verloren dus", "weg opdracht", "lost", "we didn't get it"])
def test_with_one_deal_open_it_is_asked_whether_that_one_ended(said: str) -> None:
    chat = first_walk()
    chat.tap("skip")
    chat.say("andere klant")
    assert ask_of(chat.say(said)).text.key == "ending.confirm.lost"
    assert chat.facts.deal.account == "Acme"
    chat.say("nee")
    assert chat.facts.deal.status == "open"


@pytest.mark.parametrize("named", ["/coach Acme", "acme", "net gebeld met Acme"])
def test_an_ended_deal_named_again_says_so_and_offers_to_open_it(named: str) -> None:
    chat = visited()
    chat.say("gewonnen!")
    chat.now += timedelta(days=3)
    messages = chat.say(named)
    assert ask_of(messages).text.key == "ending.again.won"
    assert shown(messages)
    chat.tap("leave")
    assert chat.facts.deal.status == "won"
    chat.say("/coach Acme")
    messages = chat.say("ja")
    assert chat.facts.deal.status == "open"
    assert open_question(chat) == "happened"


def test_what_was_told_with_its_name_is_taken_once_it_is_open_again() -> None:
    chat = visited()
    chat.say("parkeer deze maar")
    chat.say(
        "net gebeld met Acme: ze pakken het weer op, het MT bespreekt het op 12 juni en AFAS doet ook mee"
    )
    chat.tap("reopen")
    assert chat.facts.next_step is not None
    assert "AFAS" in {rival.name for rival in chat.facts.competitors}


def test_an_ended_deal_is_not_among_the_recent_ones_and_says_so_in_the_list() -> None:
    chat = visited()
    chat.say("gewonnen!")
    assert [option.id for option in ask_of(chat.say("andere klant")).options] == []
    assert "Gewonnen" in shown(chat.say("/deals"))


def test_an_offer_ends_with_the_deal() -> None:
    chat = visited()
    facts = chat.facts
    chat.deals[facts.deal.id] = replace(facts, deal=replace(facts.deal, offered_to="jan"))
    chat.say("gewonnen!")
    assert chat.facts.deal.offered_to is None


def test_a_parked_deal_that_opens_again_is_news() -> None:
    chat = visited()
    chat.tap("end")
    chat.tap("parked")
    step = chat.facts.next_step
    assert step is not None
    asked_out = replace(step, asked=3, asked_on=chat.now.date(), quiet_until=chat.now.date())
    chat.deals[chat.facts.deal.id] = replace(chat.facts, next_steps=(asked_out,))
    chat.now += timedelta(days=60)
    chat.say("/coach Acme")
    chat.tap("reopen")
    deal, step = chat.facts.deal, chat.facts.next_step
    assert (deal.status, deal.heard_on) == ("open", chat.now.date())
    assert step is not None
    assert (step.asked, step.asked_on, step.quiet_until) == (0, None, None)


@pytest.mark.parametrize(
    "said",
    ["haal feenstra weg uit mijn deals", "remove kestrel from my deals", "verwijder Okafor uit mijn klanten"],
)
def test_of_a_deal_that_is_not_there_it_is_said_so_and_nothing_is_answered(said: str) -> None:
    chat = walked("/coach Acme", "IT test, directie tekent")
    before = open_question(chat)
    assert "changing.not_found" in keys(chat.say(said))
    assert (open_question(chat), chat.facts.actions) == (before, ())


@pytest.mark.parametrize(
    "said", ["okafor is no customer", "Okafor is geen klant", "Okafor was no client of ours"]
)
def test_that_somebody_is_no_customer_answers_nothing(said: str) -> None:
    chat = walked("/coach Acme", "IT test, directie tekent")
    before = open_question(chat)
    assert "ack.kept" in keys(chat.say(said))
    assert open_question(chat) == before
    assert [person.called for person in chat.facts.people] == ["directie"]


def test_of_several_that_are_called_so_none_is_taken_away() -> None:
    chat = walked("/coach Acme Noord", "/coach Acme Zuid", "/coach Globex", "IT test, directie tekent")
    before = open_question(chat)
    chat.say("acme is geen klant")
    assert open_question(chat) == before
    assert {facts.deal.status for facts in chat.deals.values()} == {"open"}


def test_an_order_that_names_nothing_here_is_no_word_of_the_deal() -> None:
    chat = walked("/coach Acme", "IT test, directie tekent")
    assert keys(chat.say("verwijder vogel")) == ["changing.not_found"]


@pytest.mark.parametrize(
    ("said", "yes"),
    [
        ("jaaa", True),
        ("yesss", True),
        ("yeppp", True),
        ("neeee", False),
        ("nooo", False),
        ("Jaap", None),
        ("Joop", None),
    ],
)
def test_a_yes_or_no_is_one_however_long_it_is_drawn(said: str, yes: bool | None) -> None:
    assert yes_or_no(utterance(said)) is yes


BESIDE = [
    ("brynmor signed, 2k, done", "Brynmor Vets", "won", 2000),
    ("dermot signed last nite, harbour rest is ours. 31k", "Harbour Rest hotel", "won", 31000),
    ("oudewater is gewonnen ja", "gemeente Oudewater", "won", None),
    ("rvb maasduin heeft gisteren arjo gekozen, verloren dus", "Zorggroep Maasduin", "lost", None),
    ("tarn valley lost to countax", "Tarn Valley Caravans", "lost", None),
    ("roy signed, brynmor won", "Brynmor Vets", "won", None),
    ("harbour rest we lost to countax", "Harbour Rest hotel", "lost", None),
]


@pytest.mark.parametrize(("said", "account", "status", "value"), BESIDE)
@pytest.mark.parametrize("at_hand", [True, False])
def test_said_in_so_many_words_with_a_part_of_the_name_nothing_is_asked(
    said: str, account: str, status: DealStatus, value: int | None, *, at_hand: bool
) -> None:
    chat = CoreChat("en")
    chat.say(f"/coach {account}")
    chat.say("trial, quote, signature")
    if not at_hand:
        chat.say("/coach Acme")
        chat.say("demo, signature")
    chat.say(said)
    deal = next(facts.deal for facts in chat.deals.values() if facts.deal.account == account)
    assert deal.status == status
    assert deal.value == value
    assert all(facts.deal.status == "open" for facts in chat.deals.values() if facts.deal.account == "Acme")


def test_of_two_customers_only_the_one_that_is_told_to_be_over_ends() -> None:
    chat = CoreChat("en")
    chat.say("/coach Harbour Rest hotel")
    chat.say("trial, quote, signature")
    said = "2 calls today. Oakhurst Golf Club want 4 mowers. and Tarn Valley Caravans rang, they went with Countax, lost it"
    assert "two_customers_over.lost" in keys(chat.say(said))
    assert {facts.deal.account: facts.deal.status for facts in chat.deals.values()} == {
        "Harbour Rest hotel": "open",
        "Oakhurst Golf Club": "open",
        "Tarn Valley Caravans": "lost",
    }
    chat.say("reopen Tarn Valley Caravans")
    assert all(facts.deal.status == "open" for facts in chat.deals.values())


def test_of_a_known_customer_told_beside_another_it_ends_without_a_second_deal() -> None:
    chat = CoreChat("en")
    chat.say(
        "two on the go: Castell Care Homes (uniforms, 14k) and Brynmor Vets (also uniforms but tiny, 2k)"
    )
    chat.say("samples, feedback, contract")
    told = keys(chat.say("brynmor vets signed, 2k, done. castell forms came back, mostly good"))
    assert "two_customers_over.won" in told
    assert sorted((facts.deal.account, facts.deal.status) for facts in chat.deals.values()) == [
        ("Brynmor Vets", "won"),
        ("Castell Care Homes", "open"),
    ]


def test_in_a_new_chat_it_ends_nothing_but_the_one_it_is_told_of() -> None:
    chat = CoreChat("en")
    chat.say(
        "2 calls today. Oakhurst Golf Club want 4 mowers. and Tarn Valley Caravans rang, they went with Countax, lost it"
    )
    assert {facts.deal.account: facts.deal.status for facts in chat.deals.values()} == {
        "Oakhurst Golf Club": "open",
        "Tarn Valley Caravans": "lost",
    }


def test_whom_they_chose_may_be_called_as_another_customer_is() -> None:
    chat = CoreChat("en")
    chat.say("/coach Hobart Catering")
    chat.say("/coach Harbour Rest hotel")
    chat.say("trial, quote, signature")
    chat.say("the owner of harbour rest chose hobart, lost it")
    assert {facts.deal.account: facts.deal.status for facts in chat.deals.values()} == {
        "Hobart Catering": "open",
        "Harbour Rest hotel": "lost",
    }


@pytest.mark.parametrize(
    ("said", "here", "there"),
    [
        ("lucy picked us, order came thru. penfold won!", "open", "won"),
        ("john signed. penfold won!", "open", "won"),
        ("kone won", "lost", "open"),
        ("tarrant: they picked a sign painter, we lost it. smith still going", "open", "open"),
    ],
)
def test_an_end_is_that_of_the_deal_it_is_told_of(said: str, here: str, there: str) -> None:
    chat = CoreChat("en")
    for line in (
        "/coach Penfold Insurance",
        "lucy picks",
        "/coach Smith Bakery",
        "trial bake, director signs",
    ):
        chat.say(line)
    smith = chat.facts.deal.id
    for line in ("John", "rivals are kone and otis"):
        chat.say(line)
    told = shown(chat.say(said))
    ended = {facts.deal.account: facts.deal.status for facts in chat.deals.values()}
    assert ended == {"Penfold Insurance": there, "Smith Bakery": here}
    of_smith = " ".join(answer.text for answer in chat.answers if answer.deal_id == smith)
    # John is theirs, and Lucy is not.
    assert ("Smith Bakery won?" in told) is said.startswith("john")
    assert "lucy" not in of_smith


def test_what_is_told_behind_won_is_kept_and_nothing_more_is_asked() -> None:
    chat = CoreChat("nl")
    for line in (
        "net gebeld met Acme over persen",
        "offerte, directeur tekent",
        "de directeur heeft getekend",
    ):
        chat.say(line)
    told = chat.say("1! met 14 toestellen voor 4 jaar, 44k")
    assert (chat.facts.deal.status, chat.facts.deal.value) == ("won", 44_000)
    assert "met 14 toestellen" in shown(told)
    assert open_question(chat) != "next_call"


@pytest.mark.parametrize("said", ["foto's binnen", "de tekeningen zijn binnen", "lijstje van Bert is binnen"])
def test_what_came_in_by_a_name_of_its_own_wins_nothing_and_ticks_nothing(said: str) -> None:
    chat = first_walk()
    chat.tap("skip")
    chat.say(said)
    assert all(facts.deal.status == "open" for facts in chat.deals.values())
    assert open_question(chat) not in {"ending", "closed"}
    assert not [step for facts in chat.deals.values() for step in facts.steps if step.status == "done"]
