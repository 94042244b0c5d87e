"""Who is against it, read from a short text about somebody."""

import pytest

from bot.coach.understanding.people.against import subjects_against
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("gwenllian is the one who's against", "gwenllian"),
        ("harlow tyres guy, dave. and the groundsman who's worried abt the pitch", "the groundsman"),
        ("de magazijnier die het niet ziet zitten", "de magazijnier"),
        ("de makelaar wil bij ethias blijven", "de makelaar"),
        ("Sue is keen. Dave isn't", "Dave"),
        ("wim wil het klein houden", None),
        ("Dave isn't there yet", None),
        ("kees de formulemanager is tegen", "kees de formulemanager"),
        ("mark isnt that keen", "mark"),
        ("hmm their it guy isnt that keen", "their it guy"),
        ("de directeur ziet het niet zitten", "de directeur"),
        ("finance is against it", "finance"),
        ("ik denk dat de OR tegen is vanwege die accu", "de OR"),
        ("ik vrees dat haar vader het te duur vindt", "haar vader"),
        ("i reckon the matron is against it", "the matron"),
        ("inkoop heeft er geen zin in", "inkoop"),
        ("marieke is niet zo enthousiast", "marieke"),
        ("the cfo has doubts", "the cfo"),
        ("ICT is er niet blij mee", "ICT"),
        ("bob's not convinced", "bob"),
        ("Peter wil wel, z'n collega Wim vindt het te duur", "z'n collega Wim"),
        ("Peter wants it but his colleague Wim thinks it's too pricey", "his colleague Wim"),
        ("Anna is all for it, the cfo thinks its overkill", "the cfo"),
        ("Saskia is om maar haar baas ziet het niet zitten", "haar baas"),
        ("de gebruikers vinden het veel te ingewikkeld", "de gebruikers"),
        ("bob reckons we're too expensive", "bob"),
        ("receptie is bang voor gedoe", "receptie"),
        ("one partner thinks its a toy", "one partner"),
        ("or wil liever mobiliteitsbudget", "or"),
        ("parent rep wants local suppliers", "parent rep"),
        ("housekeeping might moan", "housekeeping"),
        ("de preventiemedewerker moet niks van ons hebben", "de preventiemedewerker"),
        ("safety guy hates our brand", "safety guy"),
        ("de fysio vindt ze te zwaar", "de fysio"),
        ("physio finds them too heavy", "physio"),
        ("IT wil niks met de wifi in de bedden", "IT"),
        ("IT wants nothing to do with the wifi", "IT"),
        ("behalve de ouders ja die vinden het te duur", "de ouders"),
        ("except the parents, they think it's too dear", "the parents"),
        ("Jan vindt het te gek", None),
        ("it wants nothing to do with us", None),
        ("dafydd worries about water use", "dafydd"),
        ("lady captain wants the money spent on the clubhouse instead", "lady captain"),
        ("kenneth is niet meer tegen", None),
        ("finance is no longer against it", None),
        # Of everybody, of nobody, of a day or of nothing at all.
        ("iedereen is enthousiast", None),
        ("ze zijn tegen", None),
        ("they're not happy", None),
        ("niet blij", None),
        ("tegen kerst tekent de cfo", None),
        ("de directie beslist tegen het einde van het jaar", None),
        (
            "ze vergelijken ons met Exact en dat vindt de directeur van de vestiging in Zwolle niet zo leuk",
            None,
        ),
    ],
)
def test_of_whom_it_is_said(text: str, who: str | None) -> None:
    assert subjects_against(utterance(text)) == ((who,) if who else ())


def test_several_are_told_of_in_one_text() -> None:
    assert subjects_against(utterance("karel wil bij ethias blijven, hilde twijfelt")) == ("karel", "hilde")


def test_a_huge_text_says_it_of_nobody() -> None:
    assert subjects_against(utterance("is niet zo " * 4000)) == ()
