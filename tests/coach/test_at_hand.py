"""What is typed while nothing is asked: whether it goes on about the deal that was talked about last, or about another."""

from dataclasses import replace
from datetime import date

import pytest

from bot.coach.deals import at_hand
from bot.coach.known.deal_summary import DealSummary
from bot.coach.known.facts import BuyingStep, Competitor, Deal, DealFacts, NextStep, Person, PersonFacts
from bot.coach.turn.context import Context
from bot.coach.turn.draft import Draft
from bot.coach.turn.state import Conversation, Walk
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import NOW, TODAY

ACME = Deal("d1", "Acme", "me")
FACTS = DealFacts(
    ACME,
    (BuyingStep("s1", "IT test", 0), BuyingStep("s2", "CFO tekent", 1)),
    people=(Person("p1", "Sanne", "inkoper"), Person("p2", None, "CFO")),
    next_steps=(NextStep("n1", "Sanne leest de business case", "w1", who="Sanne", last=date(2026, 5, 1)),),
    competitors=(Competitor("c1", "Exact", "vendor"),),
)
DEALS = (DealSummary("d1", "Acme", None, "open", TODAY), DealSummary("d2", "Globex", None, "open", TODAY))


def drafted(language: Language = "nl", facts: DealFacts | None = FACTS) -> Draft:
    """A turn with nothing asked, by somebody who has another deal as well."""
    person = PersonFacts("me", "Karin", language, notice_seen=True)
    context = Context(NOW, "Europe/Amsterdam", person, "turn", deals=DEALS)
    return Draft(context, Conversation("c1", None if facts is None else "d1", 1, "idle"), facts)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "ze willen nog een referentie"),
        ("nl", "ja ze willen door met ons"),
        # Somebody there, and who is known by a role alone.
        ("nl", "Sanne heeft het gelezen"),
        ("nl", "Sanne: ze wil nog een referentie"),
        ("nl", "net Sanne gesproken"),
        ("nl", "de CFO heet Priya"),
        ("en", "pete's on it now"),
        # Somebody or something that was told of, or a word of their way, looks like a customer's name and is none.
        ("en", "Exact came in lower"),
        ("en", "they still have to go to the bank"),
        # What we do, we do for the deal that was spoken of; and a whole story of it names others on the way.
        ("en", "I'll set up a visit at Jansen"),
        ("nl", "ik stuur Jansen vrijdag de offerte"),
        ("en", "Jansen says the board decides next week and then the CFO signs it"),
    ],
)
def test_it_goes_on_about_the_deal_at_hand(language: Language, said: str) -> None:
    assert at_hand.goes_on_about(drafted(language), utterance(said))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "wat moet ik doen?"),
        ("nl", "goedemorgen"),
        ("nl", "haha"),
        ("nl", "prima zo"),
        ("nl", "ja"),
        ("nl", "nee dank"),
        ("nl", "rijnland: de bank zegt nee"),
        ("nl", "rijnland: het MT bespreekt het volgende week en dan tekent de CFO"),
        ("nl", "net gebeld met Bakkerij Smit, ze testen nu, de CFO tekent en het budget is er"),
        ("nl", "Globex wil een demo"),
        ("nl", "haal globex erbij"),
        ("nl", "acme wil door"),
        ("nl", "net Karel gesproken"),
        ("nl", "net gebeld met Van Dijk Bouw"),
        ("nl", "Jansen Groep heeft er ook een"),
        ("nl", "Jansen Groep tekent"),
        ("en", "Pete's on it now"),
    ],
)
def test_it_is_of_another_deal_or_of_none(language: Language, said: str) -> None:
    assert not at_hand.goes_on_about(drafted(language), utterance(said))


def test_about_a_deal_that_ended_or_that_there_is_not_nothing_goes_on() -> None:
    ended = replace(FACTS, deal=replace(ACME, status="won"))
    for facts in (None, ended):
        draft = drafted(facts=facts)
        assert not at_hand.goes_on_about(draft, utterance("ze willen nog een referentie"))
        assert not at_hand.only_agrees(draft, utterance("ja"))
        assert not at_hand.tells_how_it_went(draft, utterance("Sanne heeft het gelezen"))


@pytest.mark.parametrize(
    ("said", "only"),
    [
        ("ja", True), ("nee dank", True), ("klopt", True), ("haha", True),
        ("hoi", False), ("ja ze willen door", False), ("de demo", False),
    ],
)  # fmt: skip
def test_a_nod_and_no_more_leaves_the_deal_at_hand(said: str, only: bool) -> None:
    assert at_hand.only_agrees(drafted(), utterance(said)) is only


@pytest.mark.parametrize(
    ("said", "went"),
    [
        ("het is gelukt", True), ("dat is niet doorgegaan", True),
        ("ze willen nog een referentie", False), ("Globex: het is gelukt", False), ("net gebeld met Globex, het is gelukt", False), ("rijnland: het is gelukt", False),
    ],
)  # fmt: skip
def test_how_the_step_went_is_told_of_the_deal_at_hand(said: str, went: bool) -> None:
    assert at_hand.tells_how_it_went(drafted(), utterance(said)) is went
    nothing_coming = drafted(facts=replace(FACTS, next_steps=()))
    assert not at_hand.tells_how_it_went(nothing_coming, utterance(said))


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("ja gelezen, maar Bert vindt het veel", True), ("de business case is besproken", True),
        ("het is gelukt", False), ("de business case is lang", False),
    ],
)  # fmt: skip
def test_a_step_that_is_named_with_how_it_went_is_told_of(said: str, named: bool) -> None:
    assert at_hand.tells_of_the_step(drafted(), utterance(said)) is named


NEWS = "Sanne heeft de business case gelezen en wil hem volgende week nog met het MT bespreken"


@pytest.mark.parametrize(
    ("said", "started", "facts", "news"),
    [
        (NEWS, None, FACTS, True),
        (NEWS, date(2026, 5, 1), FACTS, True),
        # On the day itself it answers what is asked.
        (NEWS, TODAY, FACTS, False),
        ("Sanne heeft het gelezen", None, FACTS, False),
        (NEWS, None, replace(FACTS, next_steps=()), False),
        (NEWS, None, None, False),
        (f"net gebeld met Globex, {NEWS}", None, FACTS, False),
    ],
)
def test_a_longer_text_on_a_later_day_is_news(
    said: str, started: date | None, facts: DealFacts | None, news: bool
) -> None:
    draft = drafted(facts=facts)
    walk = None if started is None else Walk("walk-1", "first", started)
    draft.conversation = replace(draft.conversation, walk=walk)
    assert at_hand.is_news_of_another_day(draft, utterance(said)) is news
