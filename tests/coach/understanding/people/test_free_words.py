"""People, money and views in the words people use for them when no plain verb says it."""

import time

import pytest

from bot.coach.understanding.people.reader import read_people
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("language", "text", "final_yes"),
    [
        ("en", "board chair has to bless it, exec director has said yes already", "board chair"),
        ("en", "partner meeting decides, six of them", "partner meeting"),
        ("en", "it's a family shop so grandad", "grandad"),
        ("en", "used to be Phil, since the reorg it's Anjali", "Anjali"),
        ("nl", "Vroeger Ton, sinds 1 september Marijke", "Marijke"),
        ("nl", "teamleider is voor, de handtekening moet van boven komen, regiodirecteur Noord", "regiodirecteur Noord"),
        ("nl", "eigenaar hoeft alleen maar te zeggen doen", "eigenaar"),
        ("nl", "Saskia doet het woord maar haar vader is eigenaar en die gaat erover", "haar vader"),
        ("nl", "twee handtekeningen nodig, van de CFO en van de algemeen directeur", "de CFO en van de algemeen directeur"),
        ("en", "Three people, three answers on what stage this is", None),
    ],
)  # fmt: skip
def test_who_holds_the_yes(language: Language, text: str, final_yes: str | None) -> None:
    assert read_people(utterance(text), language).final_yes == final_yes


@pytest.mark.parametrize(
    ("language", "text", "budget"),
    [
        ("en", "there's nothing allocated for this", "none"),
        ("en", "money? yes. authority? her boss", "approved"),
        ("nl", "budget? zat", "approved"),
        ("nl", "nog niks aangevraagd, daar begint ze pas na de zomer mee", "none"),
        ("nl", "budget? het is pas aangevraagd", "requested"),
        ("nl", "budget dat is dus afgewezen door het hoofdkantoor", "none"),
        ("en", "budget however is locked in", "approved"),
        ("en", "dont think its budgeted", "none"),
        ("nl", "geld zit dit jaar vast, volgend jaar pas weer ruimte", "none"),
        ("en", "cash is tight, CFO hasn't released anything", "none"),
        ("nl", "de investering is on hold gezet", "none"),
        ("nl", "ze zijn bezig met een lening bij de rabo", "requested"),
        ("nl", "hangt er van af of t capex of opex is", "unknown"),
        ("en", "shes asked her boss for the extra 8k, waiting to hear", "requested"),
        ("nl", "er is wel budget maar voor iets heel anders", "none"),
    ],
)
def test_state_of_the_money(language: Language, text: str, budget: str) -> None:
    assert read_people(utterance(text), language).budget == budget


@pytest.mark.parametrize(
    ("language", "text", "disagreement"),
    [
        ("en", "chef thinks they're in trial, the F&B director hasn't even agreed to a trial", True),
        ("nl", "zoons zijn er klaar mee en willen bestellen, vader is nog aan t rondkijken", True),
        ("nl", "Annet zit al bij de kick-off met haar hoofd, de rest is nog aan het kiezen", True),
        ("en", "I heard trial from one and contract from another", True),
        ("nl", "ze noemde het onderhandelen, hij noemde het kletsen", True),
        ("en", "Selina signs. her team says evaluation, she says evaluation.", False),
        ("en", "same read from both, theyre at the contract", False),
        ("nl", "productie en kwaliteit noemen allebei de audit als waar ze nu staan", False),
        ("nl", "zowel de teamleider als de directeur zeggen dat de offerte nu bij finance ligt", False),
        ("en", "Luis and his wife own the place, both have to say yes", None),
        ("en", "legal crowd reckon it's a done deal, the wardens haven't even started looking", True),
        ("nl", "finance denkt nog aan de proef terwijl inkoop al een contract wil", True),
        ("nl", "HR denkt dat de proef klaar is, de ploegbazen niet", True),
        ("nl", "HR denkt dat de proef klaar is, het contract niet", None),
        ("nl", "inkoop zit al in de contractfase maar de operators willen nog een test", True),
        ("en", "Olga thinks we're there, her boss wants to see one more quote", True),
        ("en", "Omar swears it's at finance, Lena in purchasing tells me she never got the request", True),
        ("nl", "Karin en Joost kijken er hetzelfde naar: contractfase", False),
        ("en", "everyone thinks it's finance but finance only pays, the matron decides", None),
    ],
)  # fmt: skip
def test_views_on_the_stage(language: Language, text: str, disagreement: bool | None) -> None:
    assert read_people(utterance(text), language).disagreement is disagreement


@pytest.mark.parametrize("word", ["is ", "Piet is ", "budget is ", "een van de ", "he says she says "])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_one_word_over_and_over_stays_cheap(word: str, language: Language) -> None:
    said = utterance((word * 1_200)[:1_200])
    started = time.process_time()
    read_people(said, language)
    assert time.process_time() - started < 3
