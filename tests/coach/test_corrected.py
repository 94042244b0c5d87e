"""What is put right in words that order nothing, while something else is asked: what it names becomes what it is, and nothing else comes of it."""

from copy import deepcopy
from datetime import date
from functools import cache

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import open_question, walked
from tests.support.core_chat import CoreChat

TOLD: dict[Language, tuple[str, ...]] = {
    "en": (
        "/coach acme steel", "demo, lab tests it, contract", "cfo anna, alone", "1", "2", "1", "lab tests it on 8 december",
        "send them the test plan", "bob from IT has a voice",
    ),
    "nl": (
        "/coach acme staal", "demo, lab test het, contract", "cfo anna, alleen", "1", "2", "1", "lab test het op 8 december",
        "ik stuur ze het testplan", "bob van IT praat mee",
    ),
}  # fmt: skip


@cache
def _told(language: Language) -> CoreChat:
    return walked(*TOLD[language], language=language)


def told(language: Language) -> CoreChat:
    """A whole first talk, asked with whom they compare."""
    chat = deepcopy(_told(language))
    assert open_question(chat) == "rivals"
    return chat


def left(chat: CoreChat) -> dict[str, object]:
    facts = chat.facts
    coming, signer = facts.next_step, facts.final_yes
    return {
        "customer": facts.deal.account,
        "steps": [step.title for step in facts.steps if step.status != "not_needed"],
        "people": {person.name or person.role for person in facts.people if not person.removed},
        "yes": (signer.name, signer.role) if signer is not None else None,
        "along": signer.together_with if signer is not None else (),
        "day": coming.last if coming is not None else None,
        "what": coming.what if coming is not None else None,
        "moves": [one.what for one in facts.actions if not one.done],
        "rivals": [one.name for one in facts.competitors],
    }


@pytest.mark.parametrize(
    ("language", "said", "becomes"),
    [
        ("en", "its anke not anna", {"people": {"anke", "bob"}, "yes": ("anke", "CFO")}),
        ("nl", "wacht, t is anke ni anna", {"people": {"anke", "bob"}, "yes": ("anke", "CFO")}),
        ("en", "bob is rob, typo", {"people": {"anna", "rob"}}),
        ("nl", "bob is rob, typfout", {"people": {"anna", "rob"}}),
        ("en", "please change, anna is not the cfo, she is owner", {"yes": ("anna", "owner")}),
        ("nl", "anna is zaakvoerder en geen cfo", {"yes": ("anna", "zaakvoerder")}),
        ("nl", "wacht anna tekent ni alleen, den directeur ook, dirk", {"along": ("directeur dirk",)}),
        ("en", "wait, contract comes befor the test over there", {"steps": ["demo", "contract", "lab tests it"]}),
        ("nl", "volgorde is fout, eerst tekenen ze het contract en daarna pas test lab", {"steps": ["demo", "contract", "lab test het"]}),
        ("en", "theres a site visit betwen test and contract, forgot tht", {"steps": ["demo", "lab tests it", "site visit", "contract"]}),
        ("nl", "na de test moet t nog langs de ouderraad", {"steps": ["demo", "lab test het", "langs de ouderraad", "contract"]}),
        ("en", "call step 2 pilot instead of lab tests it", {"steps": ["demo", "pilot", "contract"], "what": "pilot"}),
        ("nl", "noem de test proefdraaien", {"steps": ["demo", "proefdraaien", "contract"], "what": "proefdraaien"}),
        ("en", "they dont do a contract, just a purchase order", {"steps": ["demo", "lab tests it", "purchase order"]}),
        ("nl", "contract slaan ze over", {"steps": ["demo", "lab test het"]}),
        ("en", "the test plan i dont must send, delete it please", {"moves": []}),
        ("nl", "dat testplan hoeft niet meer", {"moves": []}),
        ("en", "test is 10 dec not the 8th", {"day": date(2026, 12, 10)}),
        ("nl", "die test is ni de 8e maar de 10e, had ik verkeerd gezegd", {"day": date(2026, 12, 10)}),
        ("en", "there's no bob over there", {"people": {"anna"}}),
        ("en", "rename to Acme Metals", {"customer": "Acme Metals"}),
        ("nl", "klopt niet, t heet acme staalbouw nu", {"customer": "acme staalbouw"}),
        ("en", "2 things wrong: its anke not anna, and the test is 10 dec not the 8th", {"people": {"anke", "bob"}, "yes": ("anke", "CFO"), "day": date(2026, 12, 10)}),
        ("nl", "twee dingen: contract komt voor de test en bob is rob", {"steps": ["demo", "contract", "lab test het"], "people": {"anna", "rob"}}),
        ("nl", "ge hebt bob staan maar t is rob", {"people": {"anna", "rob"}}),
        ("nl", "de test is eigenlijk een proefopstelling", {"steps": ["demo", "proefopstelling", "contract"], "what": "proefopstelling"}),
        ("en", "contract should be second", {"steps": ["demo", "contract", "lab tests it"]}),
        ("nl", "8 moet 18 zijn", {"day": date(2026, 12, 18)}),
        ("nl", "naam is fout, acme ijzer", {"customer": "acme ijzer"}),
        ("en", "after testing comes a board meeting", {"steps": ["demo", "lab tests it", "board meeting", "contract"]}),
        ("nl", "eerst komt een bezoek, daarna het contract", {"steps": ["demo", "lab test het", "bezoek", "contract"]}),
        ("nl", "ik stuur geen testplan meer", {"moves": []}),
        ("en", "they never do contracts", {"steps": ["demo", "lab tests it"]}),
        # Beside another correction fewer words do, and why it is so answers nothing.
        ("en", "the test is on the 9th not the 8th and bob is bart", {"day": date(2026, 12, 9), "people": {"anna", "bart"}}),
        ("en", "the contract isnt needed, its under the framework", {"steps": ["demo", "lab tests it"]}),
        # What is told beside it is read as it is anywhere else.
        ("en", "sap. and bob should be rob", {"people": {"anna", "rob"}, "rivals": ["sap"]}),
    ],
)  # fmt: skip
def test_what_is_put_right_becomes_what_it_is_and_nothing_else_comes_of_it(
    language: Language, said: str, becomes: dict[str, object]
) -> None:
    chat = told(language)
    before = left(chat)
    chat.say(said)
    assert left(chat) == {**before, **becomes}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        # Not yet is no never, and what somebody would like is no order of theirs.
        ("en", "they don't have the contract yet"),
        ("nl", "er is nog geen contract"),
        ("en", "bob wants the contract before the test"),
        ("nl", "we sturen het contract voor de test"),
        ("en", "there are two weeks between test and contract"),
        ("nl", "tussen de test en het contract zit een maand"),
        # How somebody is, and whom to call.
        ("nl", "bob is weg vandaag"),
        ("en", "bob is busy"),
        ("en", "call the test team friday"),
        ("en", "bob is bart's brother"),
        ("en", "the test should be fine"),
        ("nl", "anna is eigenlijk lief"),
        ("nl", "ze hebben geen testserver"),
        ("nl", "er moet eerst een demo komen voor het contract"),
        ("nl", "de naam is hanna met een h, niet hannah"),
        # Where nothing is called so.
        ("en", "it's Infor not Exact"),
        ("en", "the offer comes before the tender"),
        ("nl", "ze slaan de kerstborrel over"),
    ],
)
def test_what_puts_nothing_right_changes_no_step_and_nobody(language: Language, said: str) -> None:
    chat = told(language)
    before = left(chat)
    chat.say(said)
    after = left(chat)
    for part in ("customer", "steps", "yes", "day"):
        assert after[part] == before[part], part
    assert {"anna"} <= set(after["people"])  # type: ignore[call-overload]  # the names of people
