"""A name told later completes the same person everywhere; two who were one become one; the rest goes on to the question."""

import pytest

from bot.coach.understanding.text import Language
from tests.support.core_chat import CoreChat

OPENING: dict[Language, str] = {
    "nl": "net gesproken met Bakkerij Jansen over ovens",
    "en": "just spoke with Rowan Bakery about ovens",
}


@pytest.mark.parametrize(
    ("language", "lines", "people", "along"),
    [
        ("en", ("demo, offer, fd signs", "1", "nothing left this yr. her names Gail Whitcombe btw"), {("Gail Whitcombe", "FD")}, ()),
        ("en", ("demo, offer, contract", "boss name is Mr Adeyemi"), {("Mr Adeyemi", "boss")}, ()),
        ("nl", ("demo, offerte, contract", "bestuurder Hetty", "da's Hetty Molenaar dus"), {("Hetty Molenaar", "bestuurder")}, ()),
        ("nl", ("demo, offerte, directeur tekent", "1", "zijn naam is Kees Bos"), {("Kees Bos", "directeur")}, ()),
        ("en", ("demo, offer, Jo signs", "no with the other partner, Giles, he wants it cheaper"), {("Jo", None)}, ("other partner Giles",)),
        ("en", ("demo, offer, Jo signs", "1", "its there", "the matron and Sian Howells", "sian is the matron, one person"),
         {("Jo", None), ("Sian Howells", "matron")}, ()),
        ("en", ("demo, offer, Jo signs", "no with the other partner, Giles, he wants it cheaper", "giles IS the other partner"),
         {("Jo", None), ("Giles", "other partner")}, ("Giles",)),
        # A step of theirs is called so, and nobody; what somebody does is no name.
        ("en", ("demo, offer, fd signs", "1", "his name is on the list"), {(None, "FD")}, ()),
        ("nl", ("demo, offerte, directeur tekent", "1", "dat is Maandag rond"), {(None, "directeur")}, ()),
    ],
)  # fmt: skip
def test_who_is_called_so_is_one(
    language: Language,
    lines: tuple[str, ...],
    people: set[tuple[str | None, str | None]],
    along: tuple[str, ...],
) -> None:
    chat = CoreChat(language)
    for line in (OPENING[language], *lines):
        chat.say(line)
    assert {(person.name, person.role) for person in chat.facts.people} == people
    signer = chat.facts.final_yes
    assert (signer.together_with if signer else ()) == along


@pytest.mark.parametrize(
    ("language", "lines", "signer", "along"),
    [
        ("nl", ("prijs, proefbak, familie tekent", "nee moeder en zoon samen, Greet en Pieter De Kraan"), "Greet", ("Pieter De Kraan",)),
        ("en", ("test, demo, Fionnuala signs", "she sign until 100k, our is 140 so group in Denmark must also agree"), "Fionnuala", ("group in Denmark",)),
        ("nl", ("prijs bekijken, marga tekent", "ja met toestemming van de rvc dus. andere partij is Zonneplan zakelijk"), "marga", ("RVC",)),
        ("en", ("quotes, governors vote", "yes alone but mrs osei has a lot of sway"), "governors", ()),
        ("en", ("practice mgr Kerry does an audit, sends it to ops lead Simon, he decides i think",), "Simon", ()),
        ("en", ("roof check, grant application, cttee vote, diocese approval",), "diocese", ()),
        ("en", ("roof check, offer, legal sends a contract",), None, ()),
        ("nl", ("monsters bekijken, proefmaand, contract. Petra beslist samen met de eigenaar meneer Tuinman",), "Petra", ("meneer Tuinman",)),
    ],
)  # fmt: skip
def test_who_signs_and_with_whom(
    language: Language, lines: tuple[str, ...], signer: str | None, along: tuple[str, ...]
) -> None:
    chat = CoreChat(language)
    for line in (OPENING[language], *lines):
        chat.say(line)
    found = chat.facts.final_yes
    assert (found.called if found else None, found.together_with if found else ()) == (signer, along)


@pytest.mark.parametrize(
    ("language", "opening", "signer"),
    [
        ("nl", "afspraak gehad bij Kuipers Transport, zonnepanelen op hun loods. Erik Kuipers (directeur) beslist zelf, wel moet de bank akkoord geven", "Erik Kuipers"),
        ("nl", "gemeente Oudewater, led straatverlichting. eerst moet de raad budget vrijgeven 15 dec, wethouder Van Dam is voor", None),
        ("en", "Oakhurst Golf Club want 4 ride on mowers, head greenkeeper Baz says yes, committee meets 14th", None),
        ("en", "Oakhurst Golf Club want 4 ride on mowers, head greenkeeper Baz decides, committee meets 14th", "Baz"),
    ],
)  # fmt: skip
def test_who_lends_releases_the_money_or_likes_it_signs_nothing(
    language: Language, opening: str, signer: str | None
) -> None:
    chat = CoreChat(language)
    chat.say(opening)
    found = chat.facts.final_yes
    assert (found.called if found else None) == signer
