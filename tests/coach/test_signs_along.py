"""Asked whether somebody may give the final yes alone: who is only told to sign as well, always or above an amount."""

from decimal import Decimal

import pytest

from bot.coach.understanding.text import Language
from tests.support.core_chat import CoreChat

ROUTE: dict[Language, str] = {
    "en": "they get 3 quotes, then karen takes it to the board, then FD signs",
    "nl": "offertes, dan gaat karin naar het MT, dan tekent de financieel directeur",
}


@pytest.mark.parametrize(
    ("language", "text", "along", "limit"),
    [
        ("en", "needs the chair as well if its over 50k", ("chair",), 50_000),
        ("en", "needs the chair as well", ("chair",), None),
        ("en", "chair has to countersign", ("chair",), None),
        ("en", "with the chair if its more than 50k", ("chair",), 50_000),
        ("en", "the board has to approve it too", ("board",), None),
        ("en", "him and the chair", ("chair",), None),
        ("en", "but also the trustees", ("trustees",), None),
        ("en", "together with Sue", ("Sue",), None),
        ("en", "and her business partner Alan", ("Alan",), None),
        ("nl", "en haar zakenpartner Alan", ("Alan",), None),
        ("nl", "Pieter is degene die mede tekent", ("Pieter",), None),
        ("nl", "Pieter tekent mede", ("Pieter",), None),
        ("en", "she signs up to 50k, group has to agree above", ("group",), 50_000),
        ("nl", "de voorzitter tekent mee", ("voorzitter",), None),
        ("nl", "moet samen met de voorzitter", ("voorzitter",), None),
        ("nl", "2 met joost van inkoop", ("joost",), None),
        ("nl", "maar dan wel met goedkeuring van de ledenraad", ("ledenraad",), None),
    ],
)
def test_whoever_signs_as_well_signs_along(
    language: Language, text: str, along: tuple[str, ...], limit: int | None
) -> None:
    chat = CoreChat(language)
    for said in ({"en": "call with Brightwater", "nl": "net gebeld met De Golf"}[language], ROUTE[language]):
        chat.say(said)
    asked = chat.facts.final_yes
    chat.say(text)
    signer = chat.facts.final_yes
    assert asked is not None
    assert signer is not None
    assert signer.id == asked.id
    assert signer.together_with == along
    assert signer.limit == (None if limit is None else Decimal(limit))


@pytest.mark.parametrize(
    ("language", "text", "signer"),
    [
        ("en", "no the chair signs", "chair"),
        ("en", "no its the chair, not the FD", "chair"),
        ("nl", "nee directeur Bakx samen met zn vrouw", "Bakx"),
        (
            "en",
            "no the network people just approve the cable. farmer Tom Dunmore decides, with his wife.",
            "Tom Dunmore",
        ),
        ("nl", "en dan tekent Pieter", "Pieter"),
    ],
)
def test_whoever_signs_instead_does(language: Language, text: str, signer: str) -> None:
    chat = CoreChat(language)
    for said in (
        {"en": "call with Brightwater", "nl": "net gebeld met De Golf"}[language],
        ROUTE[language],
        text,
    ):
        chat.say(said)
    found = chat.facts.final_yes
    assert found is not None
    assert found.called == signer


def test_who_a_role_is_called_leaves_the_step_as_it_is() -> None:
    chat = CoreChat("en")
    for said in ("call with Brightwater", ROUTE["en"], "fd is called Tom Reilly"):
        chat.say(said)
    assert [step.title for step in chat.facts.steps][-1] == "FD signs"
    assert ("Tom Reilly", "FD") in [(person.name, person.role) for person in chat.facts.people]


def test_what_is_understood_of_who_signs_along_is_not_kept_as_told_besides() -> None:
    chat = CoreChat("en")
    for said in ("call with Brightwater", ROUTE["en"]):
        chat.say(said)
    assert "ack.besides" not in str(chat.say("needs the chair as well if it's over 50k"))


def test_who_signs_along_with_nobody_known_does_not_sign_alone() -> None:
    chat = CoreChat("nl")
    for said in ("net gebeld met De Golf", "offertes, dan beslissen ze", "Pieter is degene die mede tekent"):
        chat.say(said)
    signer = chat.facts.final_yes
    assert signer is not None
    assert (signer.called, signer.may_alone) == ("Pieter", False)
    assert len(chat.facts.people) == 1


def test_whoever_was_taken_off_signs_again_where_they_still_do() -> None:
    chat = CoreChat("en")
    for said in ("call with Brightwater", "quotes, then Helen the MD signs", "yes alone", "remove helen"):
        chat.say(said)
    for said in ("Patrick Doyle signs", "helen still signs at the end"):
        chat.say(said)
    signer = chat.facts.final_yes
    assert signer is not None
    assert signer.called.casefold() == "helen"
