"""A mind that changed and a rival who left are kept wherever they are told, and the rest goes on; who brings in a rival names one."""

from dataclasses import replace

import pytest

from bot.coach.understanding.text import Language
from tests.support.core_chat import CoreChat

OPENING: dict[Language, tuple[str, ...]] = {
    "nl": (
        "net gesproken met Bakkerij Jansen over ovens",
        "prijs, proefbak, Jan tekent",
        "1",
        "budget is er",
    ),
    "en": ("just spoke with Rowan Bakery about ovens", "price, trial bake, Jan signs", "1", "its there"),
}


def at(language: Language, *answers: tuple[str, str], chat: CoreChat | None = None) -> CoreChat:
    """A chat, a new one where none is given, in which each of these was said at its question."""
    if chat is None:
        chat = CoreChat(language)
        for line in OPENING[language]:
            chat.say(line)
    for question, text in answers:
        pending = chat.active.pending
        assert pending is not None
        chat.active = replace(chat.active, pending=replace(pending, question=question, options=()))
        chat.say(text)
    return chat


@pytest.mark.parametrize("question", ["differ", "action", "people"])
@pytest.mark.parametrize(
    ("language", "who", "told", "differs"),
    [
        ("nl", "henk", "henk is bijgedraaid trouwens, vindt het nu prima", False),
        (
            "nl",
            "Wilma",
            "feedback is binnen, Wilma bijgedraaid. offerte moet de deur uit voor woensdag",
            False,
        ),
        ("nl", "griet", "griet is akkoord met prijs nu. 3e kraan komt met giek van 42m", False),
        ("nl", "etienne", "etienne heeft ja gezegd met 5%, tekent maandag samen met zijn madam Rita", False),
        ("nl", "els", "els is nog niet bijgedraaid", True),
        ("en", "beth", "beth came round, fine with it now", False),
        ("en", "beth", "beth has no objections anymore", False),
        ("en", "beth", "beth is ok with the price now. trial is booked", False),
        ("en", "beth", "beth hasnt come round yet", True),
    ],
)
def test_who_came_round_differs_no_more(
    language: Language, who: str, told: str, question: str, *, differs: bool
) -> None:
    chat = at(language, ("differ", who), (question, told))
    assert any(person.differs for person in chat.facts.people) is differs


@pytest.mark.parametrize(
    ("language", "rivals", "told", "left"),
    [
        ("nl", "Signify en Schréder", "concurrent Schréder heeft zich teruggetrokken", ["Signify"]),
        ("nl", "Signify en Schréder", "Schréder ligt eruit, te duur", ["Signify"]),
        ("en", "PlaySafe", "full vote is 3 feb. PlaySafe out, too dear", []),
        ("en", "PlaySafe", "PlaySafe sent their offer out", ["PlaySafe"]),
    ],
)
def test_a_rival_who_left_is_in_it_no_more(
    language: Language, rivals: str, told: str, left: list[str]
) -> None:
    chat = at(language, ("rivals", rivals), ("people", told))
    assert [rival.name for rival in chat.facts.competitors] == left


@pytest.mark.parametrize(
    ("language", "told", "rivals"),
    [
        ("nl", "joost die heeft liever arjo", {"arjo"}),
        ("nl", "joost haalt er nu ook arjo en etac bij voor een offerte", {"arjo", "etac"}),
        ("nl", "joost wil liever wachten", set[str]()),
        ("nl", "joost heeft liever korting", set[str]()),
        ("nl", "joost haalt er een collega bij", set[str]()),
        ("en", "Gary, he wants Trumpf", {"Trumpf"}),
        ("en", "Gary, he wants leasing", set[str]()),
    ],
)
def test_who_would_rather_have_another_names_a_rival(language: Language, told: str, rivals: set[str]) -> None:
    chat = at(language, ("differ", told))
    assert {rival.name for rival in chat.facts.competitors} == rivals


def test_why_somebody_differs_is_kept() -> None:
    chat = at("en", ("differ", "beth, she thinks were dear"))
    assert "beth, she thinks were dear" in [
        answer.text for answer in chat.answers if answer.question == "remark"
    ]


@pytest.mark.parametrize(
    ("language", "told", "against"),
    [
        ("nl", "pol wil het graag, saskia vindt schermen niet gezond", {"saskia"}),
        ("nl", "jan ziet het zitten, piet twijfelt nog", {"piet"}),
        ("nl", "inkoop is tegen, de monteurs willen het graag", {"inkoop"}),
        ("en", "bob wants ours, mo thinks it's dear", {"mo"}),
        ("en", "lyn loves it, obafemi thinks the benches are ugly", {"obafemi"}),
        # For one thing and against another is against.
        ("nl", "Sam wil het maar vindt het te duur", {"Sam"}),
        ("nl", "Sam wil het graag maar is bang voor de overgang", {"Sam"}),
    ],
)
def test_whoever_is_for_it_is_not_against_it(language: Language, told: str, against: set[str]) -> None:
    chat = at(language, ("differ", told))
    assert {person.called for person in chat.facts.people if person.differs} == against


@pytest.mark.parametrize("question", ["differ", "action"])
def test_not_him_he_is_for_it(question: str) -> None:
    chat = at("nl", ("differ", "pol"), (question, "pol niet, die is juist voor"))
    assert not any(person.differs for person in chat.facts.people)
    assert not chat.facts.actions
    chat = at("en", ("differ", "Ted"), (question, "not Ted, he's for it"))
    assert not any(person.differs for person in chat.facts.people)
