"""The message that opened a deal is changed afterwards: what it gave follows, and what was said since stays."""

import pytest

from bot.coach.known.facts import DealFacts
from bot.coach.turn.inputs import Edited
from tests.coach.rooms import ROUTE, Messages, keys, open_question, shown
from tests.coach.test_out_of_order import at, edit, walked
from tests.support.core_chat import CoreChat

TOLD = (
    "net gebeld met Acme: IT test nu, 12 juni zit het in het MT, de CFO tekent, ik stuur vrijdag de businesscase, "
    "Exact doet ook mee"
)


def reads_now(chat: CoreChat, text: str, before: str = TOLD, sent: int = 10) -> Messages:
    """The message that was sent at that moment reads otherwise."""
    chat.sent = None
    return chat.take(Edited(text, sent, before))


def what_is_known(facts: DealFacts) -> dict[str, object]:
    """What a message like that one tells, in a form to compare."""
    return {
        "customer": facts.deal.account,
        "route": [step.title for step in facts.steps],
        "where": facts.position and (facts.position.words or facts.step(facts.position.step_id)),
        "signs": [person.called for person in facts.people],
        "budget": facts.deal.budget,
        "value": facts.deal.value and str(facts.deal.value),
        "next": [(step.what, str(step.last)) for step in facts.next_steps],
        "ours": [(action.what, str(action.due_on)) for action in facts.actions],
        "rivals": [rival.name for rival in facts.competitors],
    }


CHANGED = [
    ("CFO", "CEO", {"signs": ["CEO"]}),
    ("Exact", "Infor", {"rivals": ["Infor"]}),
    ("12 juni", "19 juni", {"next": [("MT bespreekt", "2026-06-19")]}),
    ("de businesscase", "de offerte", {"ours": [("de offerte sturen", "2026-03-13")]}),
    (", Exact doet ook mee", "", {"rivals": []}),
    ("IT test", "Security check", {"where": "Security check"}),
    ("Acme", "Acme Nederland", {"customer": "Acme Nederland"}),
    ("ook mee", "ook mee, er is budget", {"budget": "approved"}),
]


@pytest.mark.parametrize(("said", "meant", "changes"), CHANGED, ids=[f"{a}-{b}" for a, b, _ in CHANGED])
@pytest.mark.parametrize("later", [(), (ROUTE["nl"],)], ids=["at once", "after an answer"])
def test_what_it_gave_follows_and_nothing_else_changes(
    said: str, meant: str, changes: dict[str, object], later: tuple[str, ...]
) -> None:
    chat = walked(TOLD, *later)
    before = what_is_known(chat.facts)
    if later and "where" in changes:
        # The route of the answer has that step in it by now.
        return
    reads_now(chat, TOLD.replace(said, meant))
    assert what_is_known(chat.facts) == before | changes


def test_it_is_read_back_and_the_question_stays() -> None:
    chat = walked(TOLD)
    before = open_question(chat)
    said = reads_now(chat, TOLD.replace("CFO", "CEO"))
    assert keys(said) == ["ack.corrected"]
    assert "CEO" in shown(said)
    assert "Exact" not in shown(said)
    assert open_question(chat) == before == "steps"


def test_what_was_said_since_about_the_same_stays() -> None:
    chat = walked(TOLD, ROUTE["nl"])
    at(chat, 30, "de directeur tekent, die mag dat alleen")
    signs = [person.called for person in chat.facts.people if person.may_say_yes]
    assert signs == ["directeur"]
    at(chat, 40, "verander de datum naar 19 juni")
    dated = what_is_known(chat.facts)["next"]
    assert dated == [("MT bespreekt", "2026-06-19")]
    reads_now(chat, TOLD.replace("12 juni", "26 juni"))
    assert [person.called for person in chat.facts.people if person.may_say_yes] == signs
    assert what_is_known(chat.facts)["next"] == dated


def test_what_was_added_since_to_who_signs_is_kept_for_who_signs_now() -> None:
    chat = walked(TOLD, ROUTE["nl"])
    assert open_question(chat) == "final_yes"
    at(chat, 30, "ja, alleen")
    reads_now(chat, TOLD.replace("CFO", "CEO"))
    (person,) = chat.facts.people
    assert (person.role, person.may_say_yes, person.may_alone) == ("CEO", True, True)


def test_the_last_answer_can_still_be_changed_after_it() -> None:
    chat = walked("net gebeld met Akme", ROUTE["nl"], "de CFO, alleen")
    reads_now(chat, "net gebeld met Acme", "net gebeld met Akme")
    assert chat.facts.deal.account == "Acme"
    edit(chat, 30, "de CEO, alleen")
    assert [person.role for person in chat.facts.people if person.may_say_yes] == ["CEO"]


def test_twice_changed_it_is_the_last_that_counts() -> None:
    chat = walked(TOLD)
    once, twice = TOLD.replace("CFO", "CEO"), TOLD.replace("CFO", "directeur")
    reads_now(chat, once)
    reads_now(chat, twice, once)
    assert what_is_known(chat.facts)["signs"] == ["directeur"]
    reads_now(chat, TOLD, twice)
    assert what_is_known(chat.facts) == what_is_known(walked(TOLD).facts)


def test_a_question_that_it_answers_now_is_not_asked() -> None:
    chat = walked("net gebeld met Acme", ROUTE["nl"], "de CFO, alleen")
    assert open_question(chat) == "budget"
    reads_now(chat, "net gebeld met Acme, de CFO tekent en er is budget voor dit jaar", "net gebeld met Acme")
    assert chat.facts.deal.budget == "approved"
    assert open_question(chat) not in {"budget", None}


def test_the_name_of_another_customer_of_theirs_is_not_given_to_this_one() -> None:
    chat = walked("net gebeld met Globex", ROUTE["nl"])
    at(chat, 30, "andere klant: Acme")
    before = what_is_known(chat.facts)
    said = reads_now(chat, "andere klant: Globex", "andere klant: Acme", sent=30)
    assert what_is_known(chat.facts) == before
    assert keys(said) in ([], ["edited.too_late"])


@pytest.mark.parametrize("sent", [20, 11], ids=["an answer", "nothing"])
def test_a_change_of_another_message_is_none_of_the_opening(sent: int) -> None:
    chat = walked(TOLD, ROUTE["nl"], "ja, alleen")
    before = what_is_known(chat.facts)
    assert keys(reads_now(chat, TOLD.replace("Exact", "Infor"), sent=sent)) == ["edited.too_late"]
    assert what_is_known(chat.facts) == before


def test_a_change_that_says_the_same_is_told_of_quietly_and_changes_nothing() -> None:
    chat = walked(TOLD, ROUTE["nl"])
    before = chat.active, chat.facts
    (message,) = reads_now(chat, TOLD + " :)")
    assert (keys((message,)), message.kind) == (["edited.too_late"], "ephemeral")
    assert (chat.active, chat.facts) == before
