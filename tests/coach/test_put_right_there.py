"""What is put right of a deal that is named in front is put right there, whichever deal is at hand."""

from tests.coach.rooms import walked
from tests.support.core_chat import CoreChat


def _two() -> CoreChat:
    return walked(
        "/coach Carrick Dairy",
        "trial, capex committee, board signs. GEA is a competitor",
        "/coach Glanbrook Foods",
        "engineer visits, pat decides. GEA is a competitor",
        language="en",
    )


def _rivals(chat: CoreChat) -> dict[str, list[str]]:
    return {facts.deal.account: [one.name for one in facts.competitors] for facts in chat.deals.values()}


def test_of_another_deal_it_is_done_there() -> None:
    chat = _two()
    chat.say("carrick: GEA is not a rival, that's their current supplier")
    assert _rivals(chat) == {"Carrick Dairy": [], "Glanbrook Foods": ["GEA"]}
    assert chat.facts.deal.account == "Carrick Dairy"


def test_its_own_name_in_front_says_no_more() -> None:
    chat = _two()
    chat.say("glanbrook: gea is not a competitor there")
    assert _rivals(chat) == {"Carrick Dairy": ["GEA"], "Glanbrook Foods": []}
    assert not any("glanbrook" in (one.name or "").casefold() for one in chat.facts.people)


def test_what_it_is_instead_answers_nothing() -> None:
    chat = _two()
    before = [one.called for one in chat.facts.people]
    chat.say("GEA is not a rival, that's their current supplier")
    assert [one.called for one in chat.facts.people] == before


def test_the_name_of_whoever_is_there_takes_nothing_off_here() -> None:
    chat = _two()
    chat.say("carrick: trial went fine yesterday")
    assert _rivals(chat)["Glanbrook Foods"] == ["GEA"]
    assert chat.facts.deal.account == "Carrick Dairy"
