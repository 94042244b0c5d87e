"""Who signs, who is who and who sees it differently, in the words in which people name each other there."""

import pytest

from bot.coach.understanding.text import Language, utterance
from bot.coach.words.reading import read_names, read_rivals
from tests.coach.asked_at import at
from tests.coach.rooms import open_question

# -- what somebody is called --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said", "name", "role"),
    [
        ("en", "the Head of Transport, Neil, signs", "Neil", "Head of Transport"),
        ("en", "Head of IT Sarah", "Sarah", "Head of IT"),
        ("en", "VP of Sales Tom", "Tom", "VP of Sales"),
        ("en", "manager Baker signs", "Baker", "manager"),
        ("nl", "gunning door wethouder Bakker", "Bakker", "wethouder"),
        ("nl", "directeur De Boer tekent", "De Boer", "directeur"),
        ("nl", "De Boer tekent", "De Boer", None),
        ("nl", "we wachten op De Boer", "De Boer", None),
        ("nl", "de mecanieker Dirk", "Dirk", "mecanieker"),
        ("nl", "de baliemedewerkster Anouk", "Anouk", "baliemedewerkster"),
        ("nl", "den boekhouder tekent", None, "boekhouder"),
        ("nl", "de boer tekent", None, "boer"),
        ("nl", "De Baas tekent", None, "Baas"),
        ("en", "head cook signs", None, "head cook"),
    ],
)
def test_a_name_and_a_role_are_told_apart(
    language: Language, said: str, name: str | None, role: str | None
) -> None:
    assert [(one.name, one.role) for one in read_names(utterance(said), language)] == [(name, role)]


@pytest.mark.parametrize(
    ("language", "said", "rivals"),
    [
        ("nl", "De Boer wil bij Intramed blijven", ["Intramed"]),
        ("nl", "Hofstra wil liever bij Intramed blijven", ["Intramed"]),
        ("en", "Hofstra wants to stay with Intramed", ["Intramed"]),
    ],
)
def test_who_is_to_choose_is_no_rival(language: Language, said: str, rivals: list[str]) -> None:
    assert [one.name for one in read_rivals(utterance(said), language).rivals] == rivals


# -- who signs ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said", "who", "role", "along"),
    [
        ("nl", "directeur Henk de Wit tekent zelf, maar financien (Marja) moet het ook ok vinden", "Henk de Wit", "directeur", ("financien Marja",)),
        ("en", "director Tom Hill signs himself, but finance (Marge) has to ok it too", "Tom Hill", "director", ("finance Marge",)),
        ("en", "final yes is Head of Transport, Neil, with procurement", "Neil", "Head of Transport", ("procurement",)),
        ("en", "Neil, Head of Transport, together with procurement", "Neil", "Head of Transport", ("procurement",)),
        ("nl", "het is hoofd inkoop, Piet, met de directie", "Piet", "hoofd inkoop", ("directie",)),
        ("en", "its mike and erin the owners, both sign", "mike", None, ("erin",)),
        ("en", "they're mike and erin the owners. yeah both sign, nobody else", "mike", None, ("erin",)),
        ("nl", "het zijn Mia en Erik, de zaakvoerders, ze tekenen allebei", "Mia", None, ("Erik",)),
    ],
)  # fmt: skip
def test_who_signs_along_is_kept_with_what_they_are(
    language: Language, said: str, who: str, role: str | None, along: tuple[str, ...]
) -> None:
    chat = at(language, "final_yes")
    chat.say(said)
    signer = chat.facts.final_yes
    assert signer is not None
    assert (signer.name, signer.role, signer.may_alone, signer.together_with) == (who, role, False, along)


@pytest.mark.parametrize(
    ("language", "said", "who", "role"),
    [
        ("nl", "ja de papa dat is Jos he, die tekent alleen", "Jos", "papa"),
        ("nl", "ja de directeur dat is Jos he, die tekent alleen", "Jos", "directeur"),
        ("nl", "de baas is Jos, die tekent alleen", "Jos", "baas"),
        ("en", "her dad is Joe, he signs alone", "Joe", "dad"),
        ("en", "Mr. Hale signs. nobody else", "Mr. Hale", None),
    ],
)
def test_whoever_was_just_said_to_be_somebody_signs_alone(
    language: Language, said: str, who: str, role: str | None
) -> None:
    chat = at(language, "final_yes")
    chat.say(said)
    signer = chat.facts.final_yes
    assert signer is not None
    assert (signer.name, signer.role, signer.may_alone, signer.together_with) == (who, role, True, ())


@pytest.mark.parametrize(
    ("language", "said", "limit", "along"),
    [
        ("en", "yeah he's the owner, up to 20k or so then his wife wants to know lol", 20_000, "his wife"),
        ("nl", "ja hij is de eigenaar, tot 20k ofzo dan wil zijn vrouw het weten", 20_000, "zijn vrouw"),
        ("en", "under 25k she does it herself, this is 31 so the board too", 25_000, "board"),
        ("en", "up to 25k she signs alone, this one is 31k so with the board", 25_000, "board"),
        ("nl", "onder de 25k doet ie het zelf, dit is 31 dus de raad ook", 25_000, "raad"),
    ],
)
def test_above_an_amount_somebody_else_comes_in(
    language: Language, said: str, limit: int, along: str
) -> None:
    chat = at(language, "final_yes")
    before = chat.facts.final_yes
    chat.say(said)
    signer = chat.facts.final_yes
    assert before is not None
    assert signer is not None
    assert (signer.id, signer.limit, signer.together_with) == (before.id, limit, (along,))


# -- who differs --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said", "who"),
    [
        ("nl", "nee niemand, of ja de mecanieker Dirk vind de oude nog goed", ["Dirk"]),
        ("nl", "niemand denk ik. of ja, Dirk vind de oude nog goed", ["Dirk"]),
        ("nl", "nee niemand. o ja wacht, Dirk ziet het niet zitten", ["Dirk"]),
        ("en", "nobody, or wait, the mechanic Dirk likes the old one", ["Dirk"]),
        ("en", "nobody, oh except Dirk, he likes the old one", ["Dirk"]),
        ("en", "no one really, well actually the mechanic hates it", ["mechanic"]),
        ("nl", "Griet ziet misschien liever Mediaco", ["Griet"]),
        ("nl", "De Boer wil bij Intramed blijven, das hun huidige pakket", ["De Boer"]),
        ("en", "Linda in purchasing. they'd rather stick w the Dell contract", ["Linda"]),
        ("en", "anita thinks they should wait for the lease renewal. nobody else", ["anita"]),
        ("en", "linda obvs", ["Linda"]),
        ("nl", "de wagenparkbeheerder Sjors natuurlijk, die is onze man", ["Sjors"]),
    ],
)
def test_who_differs_is_called_as_they_are(language: Language, said: str, who: list[str]) -> None:
    chat = at(language, "differ")
    chat.say(said)
    assert [person.called for person in chat.facts.people if person.differs] == who
    assert chat.facts.deal.disagreement is True
    assert open_question(chat) != "differ"


@pytest.mark.parametrize(
    ("language", "said"), [("en", "no one actually"), ("nl", "niemand, of toch niet"), ("nl", "nee niemand")]
)
def test_a_nobody_that_stays_one(language: Language, said: str) -> None:
    chat = at(language, "differ")
    chat.say(said)
    assert chat.facts.deal.disagreement is False


@pytest.mark.parametrize(
    ("said", "rivals"),
    [("De Boer wil bij Intramed blijven, das hun huidige pakket", [("Intramed", "incumbent")]), ("Griet ziet misschien liever Mediaco", [("Mediaco", "vendor")])],
)  # fmt: skip
def test_whom_they_would_rather_have_is_a_rival(said: str, rivals: list[tuple[str, str]]) -> None:
    chat = at("nl", "differ")
    chat.say(said)
    assert [(one.name, one.kind) for one in chat.facts.competitors] == rivals
