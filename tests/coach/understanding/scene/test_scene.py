"""Who is found in a text: odd roles by what they do, slips mended, and texts of any length read in time."""

import pytest

from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.spelling import mended
from bot.coach.understanding.text import Language, utterance


def people(text: str, language: Language) -> list[str]:
    return [who.text for who in Scene(utterance(text), language).people]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "the district says it is open", ["the district"]),
        ("en", "the owner's wife writes the check", ["the owner's wife"]),
        ("nl", "Piet z'n baas beslist", ["Piet z'n baas"]),
        ("nl", "wacht op de handtekening van Van Beek", ["Van Beek"]),
        ("en", "Global HQ in Osaka", ["Global HQ in Osaka"]),
        ("en", "the reeve up to 20k", ["the reeve"]),
        ("en", "the tenants group decides", ["the tenants group"]),
        ("en", "ops claims they are done", ["ops"]),
        ("nl", "Tekenbevoegd zijn Smeets en Haddou", ["Smeets en Haddou"]),
        # A role is told by its head, whatever stands before or behind it.
        ("en", "clinical governance committee decides", ["clinical governance committee"]),
        ("en", "it's estates director", ["estates director"]),
        ("en", "contract manager", ["contract manager"]),
        ("en", "the council leader", ["the council leader"]),
        ("en", "the people ops lead", ["the people ops lead"]),
        ("en", "the medical staff committee", ["the medical staff committee"]),
        ("en", "the VP of sales enablement", ["the VP of sales enablement"]),
        ("en", "EVP supply chain", ["EVP supply chain"]),
        ("en", "the office of the CIO", ["the office of the CIO"]),
        ("en", "the cabinet member for finance", ["the cabinet member for finance"]),
        ("en", "the residents' association", ["the residents' association"]),
        ("en", "his father in law", ["his father in law"]),
        ("en", "her contact's manager", ["her contact's manager"]),
        ("nl", "de MT leden", ["de MT leden"]),
        ("nl", "kerkrentmeesters", ["kerkrentmeesters"]),
        ("nl", "de IT-stuurgroep", ["de IT-stuurgroep"]),
        ("nl", "de directeur publieke gezondheid", ["de directeur publieke gezondheid"]),
        ("nl", "is het de decaan", ["de decaan"]),
        ("nl", "de decaan d'r krabbel", ["de decaan"]),
        # What a role is over, and what a body is part of.
        ("en", "Director of Nursing signs", ["Director of Nursing"]),
        ("nl", "directeur stadsbeheer tekent", ["directeur stadsbeheer"]),
        ("nl", "directeur Jansen tekent", ["directeur Jansen"]),
        ("nl", "de ALV van de vve, bestuur mag het niet", ["de ALV van de vve", "bestuur"]),
        ("nl", "de raad van toezicht van de stichting", ["de raad van toezicht van de stichting"]),
        ("en", "the American parent has to approve", ["the American parent"]),
        ("en", "the German parent company decides", ["the German parent company"]),
        ("en", "the Irish think so", ["the Irish"]),
        ("en", "the Irish rugby shirts", []),
        ("en", "Aled, else exec committee", ["Aled", "exec committee"]),
        # How people are told apart.
        ("en", "the Johnson brothers", ["the Johnson brothers"]),
        ("nl", "de gebroeders Smit", ["de gebroeders Smit"]),
        ("nl", "de oude Jansen", ["de oude Jansen"]),
        ("en", "Tom senior signs", ["Tom senior"]),
        ("nl", "ligt bij van Dijk", ["van Dijk"]),
        ("nl", "Kees van Uden, die tekent alles", ["Kees van Uden"]),
        ("en", "peter de vries signs", ["peter de vries"]),
        ("en", "jan ter horst", ["jan ter horst"]),
        ("nl", "sofie de wit en jan van den broeck", ["sofie de wit en jan van den broeck"]),
        ("nl", "rita van aankoop zegt het", ["rita van aankoop"]),
        ("nl", "bob de projectleider tekent", ["bob de projectleider"]),
        ("nl", "Sander zijn leidinggevende", ["Sander zijn leidinggevende"]),
        ("en", "they have to phone New York", ["New York"]),
        ("nl", "Jan en Piet tekenen", ["Jan en Piet"]),
        ("en", "Will signs", ["Will"]),
        ("en", "Will ask tomorrow", []),
        ("en", "the trial ends in June", []),
        ("en", "hasn't said more", []),
        ("en", "a mate says so", []),
    ],
)
def test_who_is_found(language: Language, text: str, found: list[str]) -> None:
    assert people(text, language) == found


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tekend", "tekent"),
        ("aproved", "approved"),
        ("goedgekeud", "goedgekeurd"),
        ("sings", "signs"),
        ("bugdet", "budget"),
        ("approver", "approver"),
        ("commission", "commission"),
        ("goedgekeurde", "goedgekeurde"),
        ("finding", "finding"),
    ],
)
def test_only_slips_are_mended(typed: str, meant: str) -> None:
    assert mended(typed) == meant


def test_no_clause_is_endless() -> None:
    clauses = Scene(utterance("is " * 500), "nl").clauses
    assert max(len(clause.signs.split()) for clause in clauses) <= 70
    assert sum(len(clause.signs.split()) for clause in clauses) == 500


def test_marks_without_end_make_no_clauses_without_end() -> None:
    clauses = Scene(utterance("Sanne tekent, " + "a," * 20_000), "nl").clauses
    assert clauses[0].signs.endswith(" tekent ")
    assert len(clauses) == 1_500
