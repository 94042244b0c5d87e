"""Commands in free words and at the end of a message, and answers that use the same words."""

import pytest

from bot.coach.understanding.intent.reader import read_intent
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("tekent niet de CFO maar de COO, pas dat aan", "correction"),
        ("no, it's the CFO who signs, change it", "correction"),
        ("stap 2 en 3 moeten omgedraaid", "correction"),
        ("nee, niet Hans maar Hanneke", "correction"),
        ("niet relevant voor deze klant, next", "skip"),
        ("bel zo met een klant, straks verder", "later"),
        ("can i fix my last answer", "back"),
        ("i'd rather answer in dutch", "language"),
        ("switch to Lakeside Dental", "other_deal"),
        ("eh?", "explain"),
        ("verander de taal", "language"),
        ("that'll do for today", "stop"),
        ("naar de volgende vraag", "skip"),
        ("move on to the next", "skip"),
        ("zoek ik vanavond op", "later"),
        ("ik heb zo een gesprek", "later"),
        ("ik krijg net een klant binnen", "later"),
        ("dat zou ik inmiddels wel moeten weten", "unknown"),
        ("geen idee, denk ik", "unknown"),
        ("kzou eerder een ander dossier pakken, liever een andere klant", "other_deal"),
        ("i'd rather take another file", "other_deal"),
        ("bedoel je hun stappen of die van ons", "explain"),
        ("do you mean their steps or mine", "explain"),
        ("telt een rondleiding als stap?", "explain"),
        ("is this about their side or ours?", "explain"),
    ],
)
def test_commands(text: str, name: str) -> None:
    assert read_intent(utterance(text), "en").name == name
    assert read_intent(utterance(text), "nl").name == name


@pytest.mark.parametrize(
    "text",
    [
        "papers, then done",
        "kweenie, denk de beheerder",
        "weet niet, ik gok Noortje",
        "no idea, maybe the warden",
        "they would rather have another supplier",
        "die slaan ze over, te klein bedrag",
        "reset van het budget in januari, dan kan het",
        "pas het contract aan en stuur het naar hun jurist",
        "change the start date in the contract",
        "the last step is a signature",
        "stap 2 is de proef, stap 3 de handtekening",
        "should be a quick one",
        "switch to annual billing",
        "in about ten days",
        "go back to legal once more",
        "restart the trial with two more users",
        "nu: pilot. straks: evaluatie met de klantenraad",
        "contract in english then signature",
        "voorbeeld: de gemeente deed het in acht weken",
        "wie ziet het anders? de controller",
        "who sees it differently? the controller",
        "that'll do for their board",
        "that helped their IT",
        "ik kom er morgen op terug bij Tom",
        "naar de volgende ronde",
        "go to the board once more",
        "verander de datum",
        "hoi, ik heb net een gesprek gehad met Zorggroep Maasduin over tilliften",
        "heb nu een afspraak gehad bij Acme",
        "ik heb net een klant gesproken",
    ],
)
def test_answers_stay_answers(text: str) -> None:
    assert read_intent(utterance(text), "en").name is None
    assert read_intent(utterance(text), "nl").name is None
