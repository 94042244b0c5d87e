"""What a turn will ask of the memory is seen beforehand, and a turn that finds it there is the same one."""

from dataclasses import replace

import pytest

from bot.coach.deciding.foreseeing import Foreseen, foreseen
from bot.coach.known.deal_summary import DealSummary
from bot.coach.machine import advance
from bot.coach.turn.context import (
    Context,
    DealsLike,
    DealWanted,
    LoadedDeal,
    LoadedRemarks,
    Need,
    RemarksWanted,
    Turn,
)
from bot.coach.turn.inputs import Choice, Command, Input, Text
from bot.coach.turn.replies import Stamp
from bot.coach.turn.state import Conversation
from tests.support.core_chat import CoreChat

GLOBEX = "net gebeld met Globex Noord over de audit"
ACME = "net gebeld met Acme over de verlenging"


@pytest.fixture
def chat() -> CoreChat:
    """At the second question about Acme, with another deal left open."""
    chat = CoreChat()
    for said in (GLOBEX, "pauze", ACME, "IT test, MT bespreekt het, CFO tekent"):
        chat.say(said)
    return chat


def _context(chat: CoreChat) -> Context:
    return Context(chat.now, chat.zone, chat.person, "a-turn", lobby=chat.conversations.get("lobby"))


def _deals(chat: CoreChat) -> tuple[DealSummary, ...]:
    return tuple(chat._summary(facts) for facts in chat.deals.values())


def _asked(chat: CoreChat, given: Input, context: Context) -> tuple[list[Need], Turn]:
    """What the turn asked for, one thing after another, and what came of it."""
    needs: list[Need] = []
    while not isinstance(outcome := advance(chat.active, given, context), Turn):
        needs.append(outcome)
        if isinstance(outcome, DealsLike):
            context = replace(context, deals=_deals(chat))
        else:
            assert isinstance(outcome, DealWanted)
            context = replace(context, loaded=(*context.loaded, _loaded(chat, outcome.deal_id)))
    return needs, outcome


def _loaded(chat: CoreChat, deal_id: str) -> LoadedDeal:
    return LoadedDeal(deal_id, chat.deals[deal_id], chat.conversations.get(deal_id))


@pytest.mark.parametrize(
    ("text", "by_name"),
    [
        ("niemand", None),
        ("CFO tekent 👍, tot 50k", None),
        ("Globex Noord laat niks horen", None),
        ("wacht, eerst Globex Noord: het is rond", None),
        ("net gebeld met Initech", None),
        ("en Globex Noord?", "Globex Noord"),
    ],
)
def test_an_answer_asks_for_nothing_that_was_not_foreseen(
    chat: CoreChat, text: str, by_name: str | None
) -> None:
    given, context = Text(text), _context(chat)
    ahead = foreseen(chat.active, given)
    assert ahead.deal_id is not None
    assert ahead.like is not None
    needs, turn = _asked(chat, given, context)
    likely = DealsLike(ahead.like if by_name is None else by_name)
    assert needs[:2] == [DealWanted(ahead.deal_id), likely]
    found = replace(context, loaded=(_loaded(chat, ahead.deal_id),), foreseen=(ahead.like, _deals(chat)))
    left, same = _asked(chat, given, found)
    assert same == turn
    assert left == (needs[2:] if by_name is None else needs[1:])


def test_deals_that_another_text_may_be_about_are_asked_for(chat: CoreChat) -> None:
    """ "Which deals do I have?" is about all of them, and not about those that fit its words."""
    given = Text("welke deals heb ik?")
    ahead = foreseen(chat.active, given)
    assert ahead.deal_id is not None
    assert ahead.like is not None
    context = replace(_context(chat), loaded=(_loaded(chat, ahead.deal_id),), foreseen=(ahead.like, ()))
    assert advance(chat.active, given, context) == DealsLike("")


def test_only_a_typed_answer_is_looked_at_for_other_deals(chat: CoreChat) -> None:
    deal_id = chat.active.deal_id
    for given in (Choice("approval"), Command("help"), Text("ja", Stamp("c", 1, "q"))):
        assert foreseen(chat.active, given) == Foreseen(deal_id)
    assert foreseen(replace(chat.active, phase="idle"), Text("ja")) == Foreseen(deal_id)
    assert foreseen(Conversation("lobby", None), Text("ja")) == Foreseen()


def test_what_was_told_besides_is_foreseen_where_the_summary_follows(chat: CoreChat) -> None:
    while chat.active.pending is None or chat.active.pending.question != "rivals":
        assert not foreseen(chat.active, Text("weet ik niet")).remarks
        chat.say("weet ik niet")
    given = Text("Salesforce")
    ahead = foreseen(chat.active, given)
    assert ahead.remarks
    deal_id = ahead.deal_id or ""
    loaded = replace(
        _context(chat), loaded=(_loaded(chat, deal_id),), foreseen=(ahead.like or "", _deals(chat))
    )
    assert advance(chat.active, given, loaded) == RemarksWanted(deal_id)
    found = advance(chat.active, given, replace(loaded, remarks=(LoadedRemarks(deal_id, ()),)))
    assert isinstance(found, Turn)
