"""Stories as people dictate them: clauses without a comma, hesitations, an order told afterwards, how far it is."""

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance


def titles(text: str, language: Language) -> list[str]:
    return [step.title for step in read_steps(utterance(text), language).steps]


def progress(text: str, language: Language) -> list[str]:
    steps = read_steps(utterance(text), language).steps
    return ["done" if step.done else "busy" if step.busy else "" for step in steps]


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        (
            "ok so what happens is the site manager puts in a capex request and that goes to regional and regional bundles them",
            "en",
            ["site manager puts in a capex request", "that goes to regional", "regional bundles them"],
        ),
        (
            "de teamleider checkt het budget en de rector zet zijn handtekening",
            "nl",
            ["teamleider checkt het budget", "rector zet zijn handtekening"],
        ),
        ("Tim maakt de businesscase en Anouk verdedigt m", "nl", ["Tim maakt de businesscase", "Anouk verdedigt m"]),
        ("sponsorcommissie adviseert bestuur bestuur besluit", "nl", ["sponsorcommissie adviseert bestuur", "bestuur besluit"]),
        ("directie en de CEO tekent", "nl", ["directie", "CEO tekent"]),
        ("they let the nurses try it, then the CEO signs", "en", ["let the nurses try it", "CEO signs"]),
        ("eerst die werkgroep zeg maar die komt met een advies en dan eh gaat het naar het mt", "nl",
         ["die werkgroep komt met een advies", "naar het mt"]),
        ("als het mt ja zegt dan moet de or nog", "nl", ["mt ja zegt", "or"]),
        ("in september de klankbordgroep en in oktober het besluit", "nl", ["in september de klankbordgroep", "in oktober het besluit"]),
    ],
)  # fmt: skip
def test_clauses_come_apart_without_a_comma(text: str, language: Language, steps: list[str]) -> None:
    assert titles(text, language) == steps


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        ("Ilse, Bram en de stagiair proberen het uit, daarna kiest Ilse", "nl", ["Ilse, Bram en de stagiair proberen het uit", "Ilse kiest"]),
        (
            "union rep, HR and the safety officer all have to agree, then corporate approves",
            "en",
            ["union rep, HR and the safety officer all have to agree", "corporate approves"],
        ),
        ("akkoord van hr, it en de medezeggenschap, dan contract", "nl", ["akkoord van hr, it en de medezeggenschap", "contract"]),
    ],
)  # fmt: skip
def test_people_who_act_together_are_one_step(text: str, language: Language, steps: list[str]) -> None:
    assert titles(text, language) == steps


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        ("eerst security daarna architectuurboard, o nee andersom", "nl", ["architectuurboard", "security"]),
        ("legal dan inkoop. nee andersom, eerst inkoop dan legal", "nl", ["inkoop", "legal"]),
        ("provost approves, dean recommends and that comes first", "en", ["dean recommends", "provost approves"]),
        ("change board approval, plus a pen test by their red team upfront", "en", ["pen test by their red team", "change board approval"]),
        ("vendor day, site visit, contract. site visit comes before vendor day", "en", ["site visit", "vendor day", "contract"]),
        ("site visit comes after the paperwork, then decision", "en", ["paperwork", "site visit", "decision"]),
        ("mt -> or -> rvc, nee sorry rvc voor or", "nl", ["mt", "rvc", "or"]),
        ("CFO tekent, daarvoor legal, en daarvoor nog IT", "nl", ["IT", "legal", "CFO tekent"]),
        ("first reading, second reading, vote", "en", ["first reading", "second reading", "vote"]),
        ("sample approval, first article inspection, order", "en", ["sample approval", "first article inspection", "order"]),
        ("directeur vraagt budget aan, darna offertes, vervolgesn inkoop", "nl", ["directeur vraagt budget aan", "offertes", "inkoop"]),
        ("intern: 1. plan 2. begroting 3. besluit", "nl", ["plan", "begroting", "besluit"]),
        ("step one is the needs assessment, step two is budget", "en", ["needs assessment", "budget"]),
    ],
)  # fmt: skip
def test_the_order_is_the_one_told(text: str, language: Language, steps: list[str]) -> None:
    assert titles(text, language) == steps


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("impactanalyse. dat is vorige week gebeurd. daarna de change board", "nl", ["done", ""]),
        ("pilot, daar zijn ze nu mee bezig, dan inkoop", "nl", ["busy", ""]),
        ("security review, that's what they're doing now, then legal", "en", ["busy", ""]),
        (
            "they did the pilot last month, legal is reviewing the contract, then signature",
            "en",
            ["done", "busy", ""],
        ),
        ("pilot (done), security review (now), contract", "en", ["done", "busy", ""]),
        ("step one is the assessment which they finished last month, step two is budget", "en", ["done", ""]),
        ("er wordt een schouw gedaan, daarna besluit het mt", "nl", ["", ""]),
        ("pilot, dat moet nog gebeuren, dan contract", "nl", ["", ""]),
        ("we zitten nu bij inkoop, dan juridisch", "nl", ["busy", ""]),
    ],
)
def test_how_far_a_step_is(text: str, language: Language, expected: list[str]) -> None:
    assert progress(text, language) == expected
