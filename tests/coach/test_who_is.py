"""Who somebody is: no step, no place and no answer, but a name with its role."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import shown
from tests.support.core_chat import CoreChat

OPENED: dict[Language, str] = {
    "nl": "gebeld met Rijnmond Chemie over WMS",
    "en": "call with Rhine Chemicals about WMS",
}


def opened(language: Language) -> CoreChat:
    chat = CoreChat(language)
    chat.say(OPENED[language])
    return chat


def people(chat: CoreChat) -> list[tuple[str | None, str | None]]:
    return [(person.name, person.role) for person in chat.deals[chat.active.deal_id or ""].people]


@pytest.mark.parametrize(
    ("language", "told", "who"),
    [
        ("en", "helen pratt is the bursar", ("helen pratt", "bursar")),
        ("en", "Jo is their facilities manager btw", ("Jo", "facilities manager")),
        ("nl", "Sanne is inkoper daar", ("Sanne", "inkoper")),
        ("nl", "oh ja, Ans Verbeek is de directeur", ("Ans Verbeek", "directeur")),
    ],
)
def test_a_name_with_its_role_is_somebody_there(language: Language, told: str, who: tuple[str, str]) -> None:
    chat = opened(language)
    chat.say(told)
    assert people(chat) == [who]
    assert chat.deals[chat.active.deal_id or ""].steps == ()
    assert chat.active.pending is not None
    assert chat.active.pending.question == "steps"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "he is the bursar"),
        ("en", "the CFO is the boss"),
        ("en", "Rhine Chemicals is the buyer"),
        ("en", "legal review is next"),
        ("nl", "wie is de directeur"),
        ("nl", "dat is niet de directeur"),
    ],
)
def test_what_names_nobody_is_read_elsewhere(language: Language, told: str) -> None:
    chat = opened(language)
    chat.say(told)
    assert not [who for who in people(chat) if who[0] is not None]


@pytest.mark.parametrize(
    ("first", "told", "called"),
    [
        ("boiler job at hollins care home", "its hollins care home", "hollins care home"),
        (
            "call with bursar Helen Pratt",
            "no the customer is st marys primary, helen pratt is the bursar",
            "st marys primary",
        ),
        (
            "call with Kestrel",
            "sorry, the customer is called Kestrel Gym. they want new bikes",
            "Kestrel Gym",
        ),
        ("call with Kestrel", "no the customer is very angry", "Kestrel"),
        ("call with Kestrel", "no the customer is still comparing, nothing new", "Kestrel"),
    ],
)
def test_the_name_is_put_right_beside_what_else_is_told(first: str, told: str, called: str) -> None:
    chat = CoreChat("en")
    chat.say(first)
    said = shown(chat.say(told))
    assert chat.deals[chat.active.deal_id or ""].deal.account == called
    # The question has the new name in it.
    assert f"does {called} " in said or called == "Kestrel"
