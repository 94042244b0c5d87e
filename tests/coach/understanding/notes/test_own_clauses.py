"""Which clauses tell of us: a deed of ours to come, one behind us, how it is with us, or nothing of us."""

from datetime import date

import pytest

from bot.coach.understanding.notes.own_act import our_verb
from bot.coach.understanding.notes.own_clauses import own_clauses
from bot.coach.understanding.text import Language, utterance

TODAY = date(2026, 11, 24)


def read(language: Language, text: str) -> list[tuple[str | None, str]]:
    return [
        (clause.ours, clause.text)
        for clause in own_clauses(utterance(text), language, TODAY, "Europe/Amsterdam")
    ]


@pytest.mark.parametrize(
    ("language", "text", "ours"),
    [
        ("nl", "ergo levert advies 8 december, ik bel haar de 4e", [None, "to_do"]),
        ("nl", "zij kijkt er voor het weekend naar en dan bel ik maandag", [None, "to_do"]),
        ("nl", "kga maandag met mijne baas klappen", ["to_do"]),
        ("nl", "volgende zet van mij is een offerte maken tegen maandag", ["to_do"]),
        ("nl", "ik heb beloofd om donderdag te bellen", ["to_do"]),
        ("nl", "ik pas de offerte aan, budget is rond", ["to_do", None]),
        ("nl", "ik bel haar maandag en stuur de prijs, klaar op 28 jan", ["to_do"]),
        ("nl", "offerte moet de deur uit voor woensdag", ["to_do"]),
        ("nl", "bel maandag", ["to_do"]),
        ("nl", "ik zorg dat onze technieker de test filmt en het filmpje doorstuurt tegen 11 dec", ["to_do"]),
        ("nl", "ik zorg dat de offerte klaar is en de directeur tekent vrijdag", ["to_do", None]),
        ("nl", "ik zorg dat de monsters er liggen en piet keurt ze maandag", ["to_do", None]),
        ("nl", "ik stuur de accountant de berekening, morgen al", ["to_do"]),
        ("en", "i'm writing the plan, thursday or so", ["to_do"]),
        ("nl", "ik maak een drukproef zodat ze de druk ziet. vrijdag af", ["to_do"]),
        ("nl", "ik maak een berekening, maandag 7/12 bij georges", ["to_do"]),
        ("nl", "kga stalen brengen, woensdag bij lies", ["to_do"]),
        ("en", "i'm writing up the numbers. ready by thursday", ["to_do"]),
        ("nl", "ik stuur het filmpje. vrijdag bij de directie", ["to_do", None]),
        ("en", "i'll send it over. friday they test", ["to_do", None]),
        ("en", "i send the report, accountant counts on friday", ["to_do", None]),
        ("nl", "baas geeft 5%, ik heb etienne gebeld", [None, "bygone"]),
        ("nl", "die ken ik van bij Picanol", ["belief"]),
        ("nl", "zeg ik toch", ["belief"]),
        ("nl", "te duur wij", ["belief"]),
        ("nl", "als ze tekenen, stuur ik het contract", [None]),
        ("nl", "Jan zei dat ik maandag moet bellen", [None]),
        ("nl", "ik zei dat ik maandag de prijs stuur", ["to_do"]),
        ("nl", "ik zei dat ik blij ben", ["belief"]),
        ("en", "I told him I'd rework the quote", ["to_do"]),
        ("en", "Jan said I'd rework the quote", [None]),
        ("nl", "bas en ik gaan vrijdag langs", [None]),
        ("nl", "we tekenen in maart", [None]),
        ("nl", "wij testen samen in mei", [None]),
        ("nl", "hoeveel deals heb ik lopen", [None]),
        ("nl", "ik bel haar niet", [None]),
        ("en", "they test in jan and i'll drop the samples off thurs", [None, "to_do"]),
        ("en", "I'll send the quote Thursday and the board decides on the 12th", ["to_do", None]),
        ("en", "need to get her a price by wed", ["to_do"]),
        ("en", "remind me to ring him 20th", ["to_do"]),
        ("en", "we promised a quote by Friday", ["to_do"]),
        ("en", "i send offer yesterday. now wait director", ["bygone", None]),
        ("en", "Quoted the hotel on monday", ["bygone"]),
        ("en", "today i speak with Mrs Carver", ["bygone"]),
        ("en", "quote went out fri", ["bygone"]),
        ("en", "she did sign on friday, we give 3%", [None, "state"]),
        ("en", "i know him from Picanol", ["belief"]),
        ("en", "we will get approval from the board", [None]),
        ("en", "did u keep that im sending the comparison by 5 feb", [None]),
        ("en", "signed by the owner on monday", [None]),
    ],
)
def test_a_clause_tells_of_us(language: Language, text: str, ours: list[str | None]) -> None:
    assert [kind for kind, _ in read(language, text)] == ours


def test_the_clauses_are_the_text_in_its_order() -> None:
    text = "mr vergadert 14 jan, ik lever hen voor kerst een stuk aan. en bas is tegen"
    assert [words for _, words in read("nl", text)] == [
        "mr vergadert 14 jan",
        "ik lever hen voor kerst een stuk aan",
        "en bas is tegen",
    ]


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("nl", "ik stuur de prijs", (1, "sturen")),
        ("nl", "morgen klap ik met de baas", (1, "klappen")),
        ("en", "i am ringing her", (2, "ring")),
        ("en", "the board decides", None),
    ],
)
def test_the_verb_of_what_we_do(language: Language, text: str, verb: tuple[int, str] | None) -> None:
    assert our_verb(utterance(text).words, language) == verb
