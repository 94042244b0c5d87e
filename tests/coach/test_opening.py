"""Ways in: naming a customer, picking a deal, coming back to one, and leaving one for another."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.coach.known.deal_summary import DealSummary
from bot.coach.known.facts import PersonFacts
from bot.coach.machine import advance
from bot.coach.turn.context import Context, DealsLike, DealWanted, LoadedDeal, Policy, Turn
from bot.coach.turn.inputs import Choice, Command, Input, PickedDate, Text
from bot.coach.turn.replies import Card, CardRow, Word, values
from bot.coach.turn.state import Conversation
from bot.coach.understanding.text import Language
from tests.coach.rooms import (
    NOW,
    ROUTE,
    TODAY,
    ask_of,
    asked,
    first_walk,
    ids,
    keys,
    open_question,
    say,
    shown,
    tell,
    until,
    walked,
)
from tests.support.core_chat import CoreChat


def accounts(chat: CoreChat) -> list[str]:
    return [facts.deal.account for facts in chat.deals.values()]


def offered(chat: CoreChat) -> list[str]:
    assert chat.active.pending is not None
    return [chat.deals[option.id.removeprefix("deal:")].deal.account if option.id.startswith("deal:") else option.id for option in chat.active.pending.options]  # fmt: skip


# -- a new customer ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "language", "account"),
    [
        ("/coach Acme", "nl", "Acme"),
        ("/coach Bouwgroep Noord", "nl", "Bouwgroep Noord"),
        ("net gebeld met Acme over de verlenging", "nl", "Acme"),
        ("just had a call with Globex", "en", "Globex"),
    ],
)
def test_a_new_customer_is_taken_without_ceremony(said: str, language: Language, account: str) -> None:
    chat = walked(language=language)
    messages = chat.say(said)
    assert accounts(chat) == [account]
    assert keys(messages) == ["notice", "open"]
    assert asked(messages) == "steps"
    assert chat.facts.deal.owner == "me"
    assert chat.active.deal_id == chat.facts.deal.id


def test_the_subject_is_kept_with_the_deal() -> None:
    assert walked("net gebeld met Acme over de verlenging").facts.deal.topic == "verlenging"


@pytest.mark.parametrize("given", [Command("hello"), Command("open"), Command("open", "  ")])
def test_without_a_name_the_coach_asks_which(given: Command) -> None:
    chat = CoreChat()
    messages = chat.take(given)
    assert keys(messages) == ["notice"]
    assert asked(messages) == "which_deal"
    assert ask_of(messages).options == ()
    assert (chat.active.phase, chat.active.deal_id, chat.deals) == ("choosing", None, {})
    assert asked(chat.say("Acme")) == "steps"
    assert accounts(chat) == ["Acme"]


@pytest.mark.parametrize(
    "said",
    [
        "12 juni", "ja", "nee", "het was een goed gesprek vandaag",
        "niemand", "ze worden het niet eens over de kleur van de banken", "they can't agree on the colour of the benches",
    ],
)  # fmt: skip
def test_what_is_no_name_makes_no_deal(said: str) -> None:
    chat = CoreChat()
    chat.take(Command("open"))
    messages = chat.say(said)
    assert chat.deals == {}
    assert ask_of(messages).text.key == "q.which_deal.not_found"


@pytest.mark.parametrize(
    "said",
    [
        "woningcorporatie de maas",
        "housing association maple",
        "café zondag",
        "brouwerij maandag",
        "stichting de brug",
    ],
)
def test_a_kind_of_house_with_a_name_is_a_customer(said: str) -> None:
    chat = CoreChat()
    chat.take(Command("open"))
    chat.say(said)
    assert accounts(chat) == [said]


@pytest.mark.parametrize(
    ("said", "account", "topic"),
    [
        ("Harm Bos, akkerbouwer, pootaardappelen. eerst proefveld dan bestelt hij", "Harm Bos", "pootaardappelen"),
        ("Kees de Boer: nieuwe melkrobot, wil eerst proefdraaien", "Kees de Boer", "nieuwe melkrobot"),
        ("Ted Lowe, farmer, 200 panels. bank has to agree", "Ted Lowe", "200 panels"),
        ("ted lowe - solar panels for the barn", "ted lowe", "solar panels for the barn"),
        ("Kees de Boer, boer in Emmen, melkrobot", "Kees de Boer", "melkrobot"),
        ("Mrs Okoye, new boiler, she decides with her son", "Mrs Okoye", "new boiler"),
        # A firm is named, with a capital or without.
        ("Dave Miles, Kestrel Gym, 10 bikes", "Kestrel Gym", "10 bikes"),
        ("dave miles, kestrel gym, 10 bikes", "kestrel gym", "10 bikes"),
        ("piet jansen, bakkerij de kroon, oven", "bakkerij de kroon", "oven"),
    ],
)  # fmt: skip
def test_who_buys_in_their_own_name_is_the_customer(said: str, account: str, topic: str) -> None:
    chat = walked(said)
    assert (chat.facts.deal.account, chat.facts.deal.topic) == (account, topic)


@pytest.mark.parametrize(
    "said",
    [
        "Helen Pratt, bursar, school catering",
        "Youssef Amrani, facilitair manager, camerabewaking",
        "Sanne Vos, inkoop, wil een demo",
        "Piet Jansen, die tekent",
        "budget, steps and people",
        "nieuwe offerte, melkrobot voor de stal",
    ],
)
def test_of_whoever_has_a_role_somewhere_the_firm_is_asked(said: str) -> None:
    chat = CoreChat()
    assert asked(chat.say(said)) == "which_deal"
    assert chat.deals == {}


@pytest.mark.parametrize("said", ["de directie", "mei advies", "afspraak maandag"])
def test_a_role_or_a_day_is_none(said: str) -> None:
    chat = CoreChat()
    chat.take(Command("open"))
    chat.say(said)
    assert chat.deals == {}


def test_a_story_without_a_customer_waits_for_the_name() -> None:
    chat = CoreChat()
    story = "IT test het nu, 12 juni zit het in het MT, de CFO tekent, ik stuur vrijdag de businesscase"
    messages = chat.say(story)
    if asked(messages) != "which_deal":
        pytest.fail("a story without a customer opened a deal")
    assert chat.active.pending is not None
    assert chat.active.pending.kept == story
    messages = chat.say("Acme")
    assert accounts(chat) == ["Acme"]
    assert "ack.taken" in keys(messages)
    assert chat.facts.next_step is not None


# -- known deals -------------------------------------------------------------------------------------------------------


def two() -> CoreChat:
    """Acme at the final yes, Globex at the first question."""
    return walked("/coach Acme", ROUTE["nl"], "/coach Globex")


@pytest.mark.parametrize("said", ["/coach Acme", "/coach acme", "/coach Acme BV", "andere klant: Acme"])
def test_a_known_deal_is_recognised_by_name_and_resumes(said: str) -> None:
    chat = two()
    messages = chat.say(said)
    assert keys(messages) == ["left_open", "welcome_back"]
    assert asked(messages) == "final_yes"
    assert sorted(accounts(chat)) == ["Acme", "Globex"]
    assert chat.active.came_from is not None
    assert chat.active.came_from[1] == "Globex"


def test_recent_deals_are_offered_and_a_tap_opens_one() -> None:
    chat = two()
    messages = chat.say("andere klant")
    assert asked(messages) == "which_deal"
    assert set(offered(chat)) == {"Acme", "Globex"}
    assert chat.active.deal_id is None
    acme = next(deal_id for deal_id, facts in chat.deals.items() if facts.deal.account == "Acme")
    assert asked(chat.tap(f"deal:{acme}")) == "final_yes"


def test_no_more_recent_deals_are_offered_than_the_policy_says_and_only_open_ones() -> None:
    chat = walked(
        "/coach Acme", "/coach Globex", "/coach Initech", "/coach Umbrella", "/coach Hooli", "/coach Vandelay"
    )
    chat.policy = Policy(recent_deals=3)
    first = next(iter(chat.deals.values()))
    chat.deals[first.deal.id] = replace(first, deal=replace(first.deal, status="won"))
    chat.say("andere klant")
    assert len(offered(chat)) == 3
    assert "Acme" not in offered(chat)
    chat.policy = Policy(recent_deals=9)
    chat.say("andere klant")
    assert set(offered(chat)) == {"Globex", "Initech", "Umbrella", "Hooli", "Vandelay"}


def test_two_deals_that_fit_are_asked_about() -> None:
    chat = walked("net gebeld met Acme over de verlenging", "andere klant: Acme over de uitbreiding")
    if open_question(chat) == "which_deal":
        chat.tap("new")
    assert accounts(chat) == ["Acme", "Acme"]
    chat.say("andere klant")
    messages = chat.say("/coach Acme")
    assert asked(messages) == "which_deal"
    assert ask_of(messages).text.key == "q.which_deal.between"
    assert ids(ask_of(messages).options, side=False) == ["deal", "deal", "new"]
    assert shown(messages)


@pytest.mark.parametrize(
    ("said", "account"),
    [
        ("Nieuwe klant Jansen Transport, 6 trucks lease, directeur tekent", "Jansen Transport"),
        ("andere klant bakkerij jansen, over ovens", "bakkerij jansen"),
        ("new customer Kestrel Gym, they want 10 bikes", "Kestrel Gym"),
        # Of a customer of theirs it is told what they did.
        ("the new customer wants what Globex has", "Acme"),
    ],
)
def test_another_customer_is_named_without_a_mark(said: str, account: str) -> None:
    chat = walked("/coach Acme")
    chat.say(said)
    assert chat.facts.deal.account == account


def test_a_name_like_a_known_one_is_asked_about_and_never_merged() -> None:
    chat = walked("/coach Bouwgroep Noord", ROUTE["nl"])
    messages = chat.say("/coach Bouwgroep Noordwest")
    if asked(messages) == "which_deal":
        assert ask_of(messages).text.key == "q.which_deal.same"
        chat.tap("new")
    assert accounts(chat) == ["Bouwgroep Noord", "Bouwgroep Noordwest"]
    assert chat.facts.steps == ()


@pytest.mark.parametrize(("known", "said"), [("Globex", "Globax"), ("Van Dijk", "Van Dijk & Zonen")])
def test_a_deal_that_only_nearly_fits_is_asked_about(known: str, said: str) -> None:
    chat = walked(f"/coach {known}", "stop")
    messages = chat.say(f"/coach {said}")
    assert asked(messages) == "which_deal"
    assert ask_of(messages).text.key == "q.which_deal.same"
    assert accounts(chat) == [known]


@pytest.mark.parametrize(
    ("known", "said"), [("Van Dijk & Zonen", "Van Dijk"), ("Bouwgroep Noord", "bouwgroep")]
)
def test_part_of_a_name_opens_the_one_deal_and_another_customer_is_a_tap_away(known: str, said: str) -> None:
    chat = walked(f"/coach {known}", "stop")
    messages = chat.say(f"/coach {said}")
    assert chat.facts.deal.account == known
    assert "other_customer" in ids(ask_of(messages).options, side=True)
    chat.tap("other_customer")
    assert accounts(chat) == [known, said]
    assert chat.facts.deal.account == said


def test_a_story_is_never_told_to_the_one_deal_with_part_of_the_name() -> None:
    chat = walked("/coach Bouwgroep Noord", "stop")
    messages = chat.say("/coach Bouwgroep: de CFO tekent en het budget is goedgekeurd")
    assert ask_of(messages).text.key == "q.which_deal.same"
    chat.tap("new")
    assert accounts(chat)[0] == "Bouwgroep Noord"
    assert len(accounts(chat)) == 2


def test_who_goes_on_telling_means_the_one_deal_that_was_offered() -> None:
    chat = walked("/coach Bouwgroep Noord", *ROUTE["nl"].splitlines(), "stop")
    assert ask_of(chat.say("/coach Bouwgroep Nord")).text.key == "q.which_deal.same"
    chat.say("ze hebben het budget nu aangevraagd bij de bank en wachten op antwoord")
    assert accounts(chat) == ["Bouwgroep Noord"]
    assert chat.facts.deal.budget == "requested"


def test_another_subject_with_the_same_customer_is_asked_about() -> None:
    chat = walked("net gebeld met Acme over de verlenging", "stop")
    messages = chat.take(Command("open", "Acme over de uitbreiding"))
    assert ask_of(messages).text.key == "q.which_deal.same"


def test_a_deal_that_is_left_is_offered_again_at_the_end() -> None:
    chat = two()
    while chat.active.phase == "asking":
        tell(chat)
    acme = next(deal_id for deal_id, facts in chat.deals.items() if facts.deal.account == "Acme")
    assert chat.active.pending is not None
    assert f"resume:{acme}" in {option.id for option in chat.active.pending.options}
    assert asked(chat.tap(f"resume:{acme}")) == "final_yes"


def test_a_deal_that_is_gone_or_somebody_elses_is_not_found() -> None:
    chat = two()
    chat.say("andere klant")
    acme = next(deal_id for deal_id, facts in chat.deals.items() if facts.deal.account == "Acme")
    del chat.deals[acme]
    before = chat.active
    assert keys(chat.tap(f"deal:{acme}")) == ["not_found"]
    assert chat.active == before


def test_a_conversation_whose_deal_is_gone_asks_which() -> None:
    chat = walked("/coach Acme", ROUTE["nl"])
    chat.deals.clear()
    messages = chat.say("CFO")
    assert asked(messages) == "which_deal"
    assert chat.active.deal_id is None


# -- coming back -------------------------------------------------------------------------------------------------------


def test_a_later_visit_begins_with_what_is_known_and_how_their_step_went() -> None:
    chat = first_walk()
    chat.tap("skip")
    chat.now += timedelta(days=9)
    messages = chat.say("/coach Acme")
    assert keys(messages) == ["recap.state", "recap.where", "recap.next_step"]
    assert asked(messages) == "happened"
    assert chat.active.walk is not None
    assert (chat.active.walk.kind, chat.active.walk.started) == ("check_in", chat.now.date())
    assert shown(messages)


def without_next_step() -> CoreChat:
    """A deal that was walked through, and of which nobody knows what they do next."""
    chat = first_walk(upto="next_step")
    chat.say("weet ik niet")
    while chat.active.phase == "asking":
        tell(chat)
    chat.tap("skip")
    return chat


def test_without_a_step_that_is_expected_the_visit_asks_what_is_new() -> None:
    chat = without_next_step()
    chat.now += timedelta(days=9)
    messages = chat.say("/coach Acme")
    assert keys(messages) == ["recap.state", "recap.where"]
    assert asked(messages) == "recap"
    assert chat.active.walk is not None
    assert chat.active.walk.kind == "return"


@pytest.mark.parametrize(
    ("tap", "question"),
    [
        ("other_position", "position"),
        ("other_next_step", "next_step"),
    ],
)
def test_what_changed_is_asked_next(tap: str, question: str) -> None:
    chat = without_next_step()
    chat.say("/coach Acme")
    assert asked(chat.tap(tap)) == question
    before = len(chat.facts.positions)
    tell(chat)
    assert chat.active.walk is not None
    assert question not in chat.active.walk.changed
    assert len(chat.facts.positions) == before + (question == "position")


def test_telling_what_is_new_when_coming_back_replaces_and_skips_the_recap() -> None:
    chat = without_next_step()
    chat.now += timedelta(days=9)
    chat.say("andere klant")
    messages = chat.say("net gebeld met Acme: IT test is klaar, ze zitten nu in het MT en AFAS doet ook mee")
    assert keys(messages)[:3] == ["check_in.ticked", "ack.position", "ack.rivals"]
    assert chat.active.walk is not None
    assert "recap" in chat.active.walk.done
    assert "AFAS" in {rival.name for rival in chat.facts.competitors}


@pytest.mark.parametrize("said", ["verder", "Verder!", "doorgaan", "ja", "ok"])
def test_going_on_is_never_an_answer_of_a_paused_walk(said: str) -> None:
    chat = walked("/coach Acme", ROUTE["nl"], "stop")
    facts = chat.facts
    assert keys(chat.say(said)) == ["welcome_back"]
    assert chat.facts == facts


def test_going_on_after_stopping_skips_nothing() -> None:
    chat = walked("/coach Acme", ROUTE["nl"], "stop", "ga verder")
    assert open_question(chat) == "final_yes"


@pytest.mark.parametrize(
    "said",
    [
        "prima sfeer daar",
        "IT is nu klaar met testen, ze zitten nu in het MT en AFAS doet ook mee",
    ],
)
def test_a_remark_after_the_summary_is_no_new_customer(said: str) -> None:
    chat = first_walk()
    chat.say(said)
    assert accounts(chat) == ["Acme"]


def test_another_customer_named_while_paused_leaves_this_one() -> None:
    chat = walked("/coach Acme", ROUTE["nl"], "stop", "net gebeld met Globex over de verlenging")
    assert chat.facts.deal.account == "Globex"
    assert keys(chat.say("/coach Acme"))[-1] == "welcome_back"


def test_my_deals_and_one_deal_as_it_is_known_now() -> None:
    chat = two()
    messages = chat.say("/deals")
    card = messages[0].parts[0]
    assert isinstance(card, Card)
    assert {row.label for row in card.rows} == {
        Word("deals.name", values(customer=name)) for name in ("Acme", "Globex")
    }
    assert asked(messages) == "steps"
    assert any(isinstance(part, Card) for part in chat.say("/summary")[0].parts)
    assert keys(CoreChat().say("/deals")) == ["notice", "deals.none"]
    assert asked(CoreChat().say("/summary")) == "which_deal"


@pytest.mark.parametrize("said", ["deals", "Mijn deals", "my deals?", "show my deals", "overzicht"])
def test_the_list_is_asked_for_in_words_and_is_no_customer(said: str) -> None:
    chat = CoreChat()
    chat.say("net gebeld met Acme over de verlenging")
    question = open_question(chat)
    assert any(isinstance(part, Card) for message in chat.say(said) for part in message.parts)
    assert open_question(chat) == question
    assert accounts(chat) == ["Acme"]


def test_a_row_of_my_deals_says_what_is_known() -> None:
    deal = DealSummary(
        "d",
        "Acme",
        "verlenging",
        "open",
        TODAY,
        "MT",
        "Sanne legt voor",
        TODAY,
        2,
        unfinished=True,
        speaks_on=TODAY - timedelta(days=1),
        slips=2,
        slip_reasons=("postponed", "postponed"),
    )
    outcome = advance(Conversation("lobby", None), Command("deals"), _context(deals=(deal,)))
    assert isinstance(outcome, Turn)
    card = outcome.messages[0].parts[0]
    assert card == Card(
        Word("deals.title"),
        (
            CardRow(
                Word("deal.name", values(customer="Acme", topic="verlenging")),
                (
                    Word("deals.where", values(step="MT")),
                    Word("deals.next_step", values(step="Sanne legt voor")),
                    Word("deals.open", values(n=2)),
                    Word("deals.unfinished"),
                    Word(
                        "deals.slips_because",
                        values(
                            slips=Word("deals.slips", values(n=2)), reasons=(Word("deals.reason.postponed"),)
                        ),
                    ),
                    # What was due yesterday evening comes today.
                    Word("deals.speaks", values(when=TODAY)),
                ),
            ),
        ),
    )


# -- what a turn asks of the memory ------------------------------------------------------------------------------------


def _context(**changes: object) -> Context:
    person = PersonFacts("me", "Karin", "nl", notice_seen=True)
    return replace(Context(NOW, "Europe/Amsterdam", person, "turn"), **changes)  # type: ignore[arg-type]  # names are checked at run time


def test_a_turn_asks_first_for_the_conversations_own_deal() -> None:
    conversation = Conversation("c", "d1", 3, "asking")
    assert advance(conversation, Text("x"), _context()) == DealWanted("d1")
    gone = advance(conversation, Text("x"), _context(loaded=(LoadedDeal("d1", None, None),)))
    assert gone == DealsLike("")
    outcome = advance(conversation, Text("x"), _context(loaded=(LoadedDeal("d1", None, None),), deals=()))
    assert isinstance(outcome, Turn)
    assert outcome.conversation is not None
    assert (outcome.conversation.deal_id, outcome.conversation.phase) == (None, "choosing")


def test_a_turn_asks_for_deals_like_the_words() -> None:
    lobby = Conversation("lobby", None)
    assert advance(lobby, Command("open", "Acme"), _context()) == DealsLike("Acme")
    assert advance(lobby, Command("hello"), _context()) == DealsLike("")
    deal = DealSummary("d", "Acme", None, "open", TODAY)
    assert advance(lobby, Command("open", "Acme"), _context(deals=(deal,))) == DealWanted("d")


@pytest.mark.parametrize("given", [Choice("unknown"), Choice("#3"), PickedDate(TODAY)])
def test_nothing_is_chosen_when_nothing_is_asked(given: Input) -> None:
    outcome = advance(Conversation("lobby", None, 1), given, _context())
    assert isinstance(outcome, Turn)
    assert (keys(outcome.messages), outcome.conversation, outcome.effects) == (["stale"], None, ())


@pytest.mark.parametrize(
    "question", ["steps", "final_yes", "budget", "position", "differ", "next_step", "action", "rivals"]
)
def test_a_picked_date_answers_only_a_question_for_a_date(question: str) -> None:
    chat = first_walk(upto=question)
    before = (chat.active, dict(chat.deals))
    assert keys(chat.take(PickedDate(TODAY))) == ["stale"]
    assert (chat.active, chat.deals) == before


def test_side_choices_are_words_and_never_numbers() -> None:
    chat = walked("/coach Acme", ROUTE["nl"])
    assert chat.active.pending is not None
    sides = [option.id for option in chat.active.pending.options if option.side]
    assert sides == ["edit:steps", "misread"]
    numbered = [option for option in chat.active.pending.options if not option.side]
    before = (chat.active, dict(chat.deals))
    messages = chat.say(str(len(numbered) + 1))
    assert keys(messages) == ["no_such_option"]
    assert (chat.active, chat.deals) == before
    assert asked(chat.say("aanpassen")) == "steps"


def test_a_choice_never_offered_changes_nothing() -> None:
    for option in (
        "nobody",
        "person:x",
        "step:x",
        "date:2026-01-01",
        "edit:nothing",
        "fine",
        "resume:x",
        "crm",
        "",
    ):
        chat = walked("/coach Acme", ROUTE["nl"])
        before = (chat.active, dict(chat.deals))
        assert keys(say(chat, f"!{option}")) == ["stale"]
        assert (chat.active, chat.deals) == before


@pytest.mark.parametrize("said", ["", "   ", "\u200b ", "\n\t"])
def test_a_blank_answer_is_said_so_in_every_phase_and_changes_nothing(said: str) -> None:
    for chat in (
        CoreChat(),
        walked("/coach Acme"),
        first_walk(),
        walked("/coach Acme", "stop"),
        walked("andere klant"),
    ):
        before = (chat.active.pending, chat.active.phase, dict(chat.deals), list(chat.answers))
        assert [key for key in keys(chat.take(Text(said))) if key != "notice"] == ["blank"]
        assert (chat.active.pending, chat.active.phase, chat.deals, chat.answers) == before


@pytest.mark.parametrize("typed", ["/coach Bouwgroep Nord", "/coach Bouwgroep Noord Holding"])
def test_a_name_much_like_a_known_customers_is_asked_never_assumed(typed: str) -> None:
    chat = CoreChat()
    chat.say("/coach Bouwgroep Noord")
    chat.say("stop")
    messages = chat.say(typed)
    assert len(chat.deals) == 1
    assert ask_of(messages).text.key == "q.which_deal.same"


@pytest.mark.parametrize(
    "said",
    ["budget is er", "ze willen een prijs", "they want a demo", "3 december", "de directie", "the cfo"],
)
def test_a_sentence_is_no_customer(said: str) -> None:
    chat = CoreChat()
    assert asked(chat.say(said)) == "which_deal"
    assert asked(chat.say(said)) == "which_deal"
    assert not chat.deals


@pytest.mark.parametrize(
    "said", ["net gebeld met vd berg over heftrucks", "met v/d berg gebeld over heftrucks"]
)
def test_a_family_firm_typed_small_is_a_customer(said: str) -> None:
    chat = CoreChat()
    chat.say(said)
    assert [account.split()[-1] for account in accounts(chat)] == ["berg"]


@pytest.mark.parametrize("question", ["final_yes", "differ", "rivals"])
def test_a_day_is_nobody(question: str) -> None:
    chat = CoreChat()
    chat.say("net gebeld met Acme over de verlenging")
    before = until(chat, question).facts
    messages = chat.say("eind volgende week")
    assert asked(messages) == question
    assert chat.facts.people == before.people
    assert chat.facts.competitors == before.competitors


@pytest.mark.parametrize(
    ("said", "budget"), [("aangevraagd", "requested"), ("geen budget", "none"), ("goedgekeurd", "approved")]
)
def test_the_budget_told_a_question_early_is_nobodys_name(said: str, budget: str) -> None:
    chat = CoreChat()
    chat.say("net gebeld met Acme over de verlenging")
    until(chat, "final_yes")
    assert asked(chat.say(said)) == "final_yes"
    assert chat.facts.deal.budget == budget
    assert said not in [person.called for person in chat.facts.people]


def test_a_hand_over_with_no_deal_at_hand_asks_which_one() -> None:
    chat = two()
    chat.say("stop")
    chat.say("/coach")
    messages = chat.say("draag over aan Jan")
    assert asked(messages) == "which_deal"
    assert sorted(accounts(chat)) == ["Acme", "Globex"]


@pytest.mark.parametrize(
    "said", ["what did i promise them", "hoe kan dat", "kan je ook bellen?", "how are you"]
)
def test_a_question_of_theirs_is_met_with_what_can_be_done_here(said: str) -> None:
    chat = CoreChat()
    messages = chat.say(said)
    assert "help" in keys(messages)
    assert asked(messages) == "which_deal"
    assert not chat.deals


@pytest.mark.parametrize("way", ["asking", "paused", "closing", "idle"])
@pytest.mark.parametrize(
    "said",
    [
        "Globex",
        "globex: the bank says no",
        "wait, first globex: the bank says no",
        "just spoke with Globex",
        "just spoke with Umbrella about care",
        "Bakkerij Bos is silent",
    ],
)
def test_another_customer_is_meant_whatever_was_open(way: str, said: str) -> None:
    chat = walked("/coach Globex", "/coach Bakkerij Bos", "/coach Acme", language="en")
    while way in {"closing", "idle"} and chat.active.phase == "asking":
        tell(chat)
    if way in {"paused", "idle"}:
        chat.say("stop" if way == "paused" else "thanks")
    assert chat.active.phase == way
    acme, answers = chat.facts, list(chat.answers)
    chat.say(said)
    assert chat.facts.deal.account != "Acme"
    assert chat.deals[acme.deal.id] == acme
    assert [kept for kept in chat.answers[len(answers) :] if kept.deal_id == acme.deal.id] == []


@pytest.mark.parametrize("opening", ["net gebeld met {}", "/coach {}", "{}"])
def test_a_name_that_is_too_long_for_one_is_asked_for_again(opening: str) -> None:
    chat = CoreChat()
    chat.say("hallo")
    said = chat.say(opening.format("W" * 201))
    assert "200 tekens" in shown(said)
    assert asked(said) == "which_deal"
    assert chat.deals == {}
    chat.say("W" * 200)
    assert [len(facts.deal.account) for facts in chat.deals.values()] == [200]


def test_nor_does_a_customer_get_such_a_name_later() -> None:
    chat = CoreChat()
    for text in ("net gebeld met Acme", "IT test, MT bespreekt het, CFO tekent", "verander de naam"):
        chat.say(text)
    said = chat.say("W" * 201)
    assert "200 tekens" in shown(said)
    assert chat.facts.deal.account == "Acme"


def test_what_a_deal_is_about_is_cut_on_a_word() -> None:
    chat = CoreChat()
    chat.say("net gebeld met Acme over de verlenging van " + "het onderhoudscontract " * 30)
    assert len(chat.facts.deal.account) <= 200
    assert len(chat.facts.deal.topic or "") <= 200
