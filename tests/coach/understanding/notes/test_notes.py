"""Whole notes, part by part: what was said is found, what was not said stays empty."""

import time
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coach.understanding.notes.reader import read_notes
from bot.coach.understanding.readings import NotesReading, ReadPerson
from bot.coach.understanding.text import Language, utterance

TODAY = date(2026, 5, 11)
ZONES = {"nl": "Europe/Amsterdam", "en": "Europe/London"}
DUMP = (
    "net gebeld met Acme: IT test nu, 12 juni zit het in het MT, de CFO tekent, "
    "ik stuur vrijdag de businesscase, Exact doet ook mee"
)

# Every fact that is not named must stay empty.
ROWS: list[tuple[Language, str, dict[str, object]]] = [
    (
        "nl",
        "net gebeld met Acme: IT test nu, 12 juni zit het in het MT, de CFO tekent, ik stuur vrijdag de businesscase, Exact doet ook mee",
        {
            "account": "Acme",
            "current_stage": "IT test",
            "decision_maker": "de CFO",
            "next_step": "MT bespreekt",
            "next_step_date": "2026-06-12",
            "our_action": "de businesscase sturen",
            "competitors": ["Exact"],
        },
    ),
    (
        "en",
        "just got off the phone with Acme: IT is testing now, on 12 June it goes to the board, the CFO signs, I'll send the business case on Friday, Exact is in too",
        {
            "account": "Acme",
            "current_stage": "IT is testing",
            "decision_maker": "the CFO",
            "next_step": "board discusses it",
            "next_step_date": "2026-06-12",
            "our_action": "send the business case",
            "competitors": ["Exact"],
        },
    ),
    (
        "nl",
        "Bakker Installaties. contract ligt bij juridisch, die reageren uiterlijk 22 mei. eigenaar tekent. geen concurrenten",
        {
            "account": "Bakker Installaties",
            "current_stage": "contract ligt bij juridisch",
            "decision_maker": "eigenaar",
            "next_step": "juridisch reageren",
            "next_step_date": "2026-05-22",
        },
    ),
    (
        "en",
        "Baker Installations. contract is with legal, they respond by 22 May. owner signs. no competitors",
        {
            "account": "Baker Installations",
            "current_stage": "contract is with legal",
            "decision_maker": "owner",
            "next_step": "they respond",
            "next_step_date": "2026-05-22",
        },
    ),
    (
        "nl",
        "Net langs geweest bij Timmerfabriek De Boer. Kees, de bedrijfsleider, vindt het top maar heeft niks te zeggen, zijn vader beslist. Die komt volgende week donderdag kijken naar een machine bij een andere klant. Ik regel dat bezoek.",
        {
            "account": "Timmerfabriek De Boer",
            "decision_maker": "zijn vader",
            "next_step": "zijn vader komt kijken naar een machine bij een andere klant",
            "next_step_date": "2026-05-21",
            "our_action": "bezoek regelen",
        },
    ),
    (
        "en",
        "Just visited DeBoer Joinery. Kees the works manager loves it but has no say, his father decides. He's coming to look at a machine at another customer next Thursday. I'm arranging that visit.",
        {
            "account": "DeBoer Joinery",
            "decision_maker": "his father",
            "next_step": "He's coming to look at a machine at another customer",
            "next_step_date": "2026-05-21",
            "our_action": "arrange that visit",
        },
    ),
    (
        "nl",
        "Zorggroep Maas: Anita zegt dat ze nog aan het testen zijn, maar volgens de IT manager is de pilot al klaar. RvB beslist. Subsidie aangevraagd bij VWS. Ze praten ook met Nedap en Ecare.",
        {
            "account": "Zorggroep Maas",
            "disagreement": True,
            "decision_maker": "RvB",
            "budget": "requested",
            "competitors": ["Nedap", "Ecare"],
        },
    ),
    (
        "en",
        "Maas Care: Anita says they're still testing, but according to the IT manager the pilot is already done. The board decides. Grant applied for. They're also talking to Nedap and Ecare.",
        {
            "account": "Maas Care",
            "disagreement": True,
            "decision_maker": "The board",
            "budget": "requested",
            "competitors": ["Nedap", "Ecare"],
        },
    ),
    (
        "nl",
        "Basisschool De Vlinder wil digiborden. Ouderraad geeft advies op 18 mei. Directrice Miriam beslist alleen. Geld is vrijgemaakt. Ze vroeg om een demo voor de leraren, die doe ik woensdag.",
        {
            "account": "Basisschool De Vlinder",
            "topic": "digiborden",
            "decision_maker": "Directrice Miriam",
            "budget": "approved",
            "next_step": "Ouderraad geeft advies",
            "next_step_date": "2026-05-18",
            "our_action": "demo voor de leraren",
        },
    ),
    (
        "nl",
        "Hoekstra. ik zorg dat ie maandag de referenties krijgt",
        {"account": "Hoekstra", "our_action": "zorgen dat ie de referenties krijgt"},
    ),
    (
        "nl",
        "Hoekstra. ik vraag Jan of hij meegaat",
        {"account": "Hoekstra", "our_action": "Jan vragen of hij meegaat"},
    ),
    (
        "en",
        "Butterfly Primary wants whiteboards. Parent council advises on 18 May. Head teacher Miriam decides alone. Money is freed up. She asked for a demo for the teachers, doing that Wednesday.",
        {
            "account": "Butterfly Primary",
            "topic": "whiteboards",
            "decision_maker": "Head teacher Miriam",
            "budget": "approved",
            "next_step": "Parent council advises",
            "next_step_date": "2026-05-18",
            "our_action": "do demo for the teachers",
        },
    ),
    (
        "nl",
        "Snel even: bij Apotheek Zuid is het budget op. Ze vragen in september nieuw budget aan. Tot die tijd ligt het stil.",
        {
            "account": "Apotheek Zuid",
            "budget": "requested",
            "next_step": "Ze vragen in nieuw budget aan",
            "next_step_date": "2026-09-01",
        },
    ),
    (
        "nl",
        "hele goeie meeting bij Van Gelder. ze waren enthousiast. ik stuur ze een bedankje",
        {"account": "Van Gelder", "our_action": "ze een bedankje sturen"},
    ),
    (
        "en",
        "great meeting at Van Gelder. they were thrilled. I'll drop them a thank you note",
        {"account": "Van Gelder", "our_action": "drop them a thank you note"},
    ),
    (
        "nl",
        "Ziekenhuis Noord, monitoring. Iedereen zit op een lijn: ze zijn in de testfase. Testrapport komt 29 mei. Philips is de huidige leverancier. Onze referentie is Isala.",
        {
            "account": "Ziekenhuis Noord",
            "topic": "monitoring",
            "current_stage": "testfase",
            "disagreement": False,
            "next_step": "Testrapport komt",
            "next_step_date": "2026-05-29",
            "competitors": ["Philips"],
        },
    ),
    (
        "en",
        "North Hospital, monitoring. Everyone's aligned: they're in the test phase. Test report is due 29 May. Philips is the current supplier. Our reference is St Mary's.",
        {
            "account": "North Hospital",
            "topic": "monitoring",
            "current_stage": "test phase",
            "disagreement": False,
            "next_step": "Test report",
            "next_step_date": "2026-05-29",
            "competitors": ["Philips"],
        },
    ),
    (
        "nl",
        "Vos Logistiek gesproken over het rooster. Ze zitten in de offertefase. Petra van HR legt het 20 mei voor aan de directie en die beslist. Ik mail morgen de ROI berekening. Budget is er.",
        {
            "account": "Vos Logistiek",
            "topic": "rooster",
            "current_stage": "offertefase",
            "decision_maker": "de directie",
            "budget": "approved",
            "next_step": "Petra van HR legt het voor aan de directie",
            "next_step_date": "2026-05-20",
            "our_action": "de ROI berekening mailen",
        },
    ),
    (
        "en",
        "Spoke to Vance Logistics about rostering. They're in the quote phase. Petra from HR presents it to the board on 20 May and they decide. I'll email the ROI sheet tomorrow. Budget's there.",
        {
            "account": "Vance Logistics",
            "topic": "rostering",
            "current_stage": "quote phase",
            "decision_maker": "the board",
            "budget": "approved",
            "next_step": "Petra from HR presents it to the board",
            "next_step_date": "2026-05-20",
            "our_action": "email the ROI sheet",
        },
    ),
    (
        "nl",
        "Gemeente Elst, parkeerautomaten: eerst keurt het college het plan goed, daarna stemt de raad, dan volgt de aanbesteding. Nu ligt het bij het college. Ze gebruiken nu Parkmobile",
        {
            "account": "Gemeente Elst",
            "topic": "parkeerautomaten",
            "buying_steps": ["college keurt het plan goed", "raad stemt", "aanbesteding"],
            "current_stage": "college keurt het plan goed",
            "decision_maker": "het college",
            "competitors": ["Parkmobile"],
        },
    ),
    (
        "en",
        "Elston Council, parking meters: first cabinet approves the plan, then council votes, then the tender goes out. It's with cabinet now. They use Parkmobile today",
        {
            "account": "Elston Council",
            "topic": "parking meters",
            "buying_steps": ["cabinet approves the plan", "council votes", "tender goes out"],
            "current_stage": "cabinet approves the plan",
            "decision_maker": "council",
            "competitors": ["Parkmobile"],
        },
    ),
    (
        "nl",
        "weinig te melden over Hotel Bos. Ze wachten nog op de gemeente. Ik bel eind mei",
        {
            "account": "Hotel Bos",
            "current_stage": "wachten nog op de gemeente",
            "our_action": "bellen",
        },
    ),
    (
        "nl",
        "Ik heb vandaag de offerte gestuurd naar Kroon Vlees. Inkoop vergelijkt nu drie partijen, 1 juni kiezen ze er twee uit. Wim (financieel directeur) zet uiteindelijk de handtekening.",
        {
            "account": "Kroon Vlees",
            "current_stage": "Inkoop vergelijkt drie partijen",
            "decision_maker": "Wim (financieel directeur)",
            "next_step": "ze kiezen er twee uit",
            "next_step_date": "2026-06-01",
        },
    ),
    (
        "en",
        "update on Pit Fruit: the works council agreed, now it's up to the shareholders. they meet on 3 June. we need to supply references before then. Maybe they build it themselves after all",
        {
            "account": "Pit Fruit",
            "current_stage": "up to the shareholders",
            "decision_maker": "the shareholders",
            "next_step": "they meet",
            "next_step_date": "2026-06-03",
            "our_action": "supply references",
            "competitors": ["build it themselves"],
        },
    ),
    (
        "nl",
        "Lunch gehad met Joris van Dekker Tuinen. Hij twijfelt tussen ons en Husqvarna. Zijn broer moet ook akkoord geven. Volgende week maandag lopen ze samen de offerte door. Ik stuur hem vanmiddag de garantievoorwaarden.",
        {
            "account": "Dekker Tuinen",
            "decision_maker": "Zijn broer",
            "next_step": "ze lopen samen de offerte door",
            "next_step_date": "2026-05-18",
            "our_action": "hem de garantievoorwaarden sturen",
            "competitors": ["Husqvarna"],
        },
    ),
    (
        "en",
        "Lunch with Joe from Decker Gardens. He's torn between us and Husqvarna. His brother has to approve too. Next Monday they go through the quote together. I'll send him the warranty terms this afternoon.",
        {
            "account": "Decker Gardens",
            "current_stage": "torn between us and Husqvarna",
            "decision_maker": "His brother",
            "next_step": "they go through the quote together",
            "next_step_date": "2026-05-18",
            "our_action": "send him the warranty terms",
            "competitors": ["Husqvarna"],
        },
    ),
    (
        "nl",
        "Demo gedaan bij Autobedrijf Kok. Ze vonden het goed. Karin wil het eerst met haar accountant bespreken, die is pas over twee weken terug. Intussen niks te doen voor ons.",
        {"account": "Autobedrijf Kok"},
    ),
    (
        "en",
        "Did the demo at Cook Motors. They liked it. Karen wants to discuss it with her accountant first, who is back in two weeks. Nothing for us to do meanwhile.",
        {"account": "Cook Motors"},
    ),
    (
        "nl",
        "dus ehm ik had net Fatima aan de lijn van Zorgplein en die zei dat de ondernemingsraad donderdag advies geeft en dat daarna de bestuurder tekent en dat er nog geen budget is voor dit jaar",
        {
            "account": "Zorgplein",
            "decision_maker": "de bestuurder",
            "budget": "none",
            "next_step": "de ondernemingsraad advies geeft",
            "next_step_date": "2026-05-14",
        },
    ),
    (
        "nl",
        "Waterschap Rijn. Financiering moet nog door het algemeen bestuur, dat vergadert 9 juni. Dijkgraaf tekent. Arcadis zit er al jaren. We doen 20 mei een presentatie voor het team.",
        {
            "account": "Waterschap Rijn",
            "decision_maker": "Dijkgraaf",
            "budget": "requested",
            "next_step": "algemeen bestuur vergadert",
            "next_step_date": "2026-06-09",
            "our_action": "een presentatie voor het team doen",
            "competitors": ["Arcadis"],
        },
    ),
    (
        "en",
        "Rhine Water. Funding still has to go through the general board, which meets 9 June. The dike warden signs. Arcadis has been in there for years. We're giving a presentation to the team on 20 May.",
        {
            "account": "Rhine Water",
            "decision_maker": "The dike warden",
            "budget": "requested",
            "next_step": "general board meets",
            "next_step_date": "2026-06-09",
            "our_action": "give a presentation to the team",
            "competitors": ["Arcadis"],
        },
    ),
]
EMPTY: dict[str, object] = {
    "account": None, "topic": None, "buying_steps": [], "current_stage": None, "disagreement": None, "decision_maker": None,
    "budget": "unknown", "next_step": None, "next_step_date": None, "our_action": None, "our_action_date": None, "competitors": [],
}  # fmt: skip


def _read(text: str, language: Language) -> NotesReading:
    return read_notes(utterance(text), language, TODAY, ZONES[language])


def _facts(reading: NotesReading) -> dict[str, object]:
    facts = {name: getattr(reading, name) for name in EMPTY}
    facts["buying_steps"] = [step.title for step in reading.buying_steps]
    facts["competitors"] = list(reading.competitors)
    for name in ("next_step_date", "our_action_date"):
        facts[name] = facts[name].day.isoformat() if facts[name] else None
    return facts


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_a_note_is_split_into_its_parts(language: Language, text: str, expected: dict[str, object]) -> None:
    facts = _facts(_read(text, language))
    del facts["our_action_date"]
    assert facts == {name: expected.get(name, empty) for name, empty in EMPTY.items() if name in facts}


def test_the_whole_dump() -> None:
    reading = _read(DUMP, "nl")
    assert _facts(reading) == EMPTY | {
        "account": "Acme",
        "current_stage": "IT test",
        "decision_maker": "de CFO",
        "next_step": "MT bespreekt",
        "next_step_date": "2026-06-12",
        "our_action": "de businesscase sturen",
        "our_action_date": "2026-05-15",
        "competitors": ["Exact"],
    }
    assert reading.people == (ReadPerson(None, "IT"), ReadPerson(None, "MT"), ReadPerson(None, "CFO"))


@pytest.mark.parametrize(
    "text", ["", "hoi", "leuk gesprek gehad", "ze denken er nog over na", "thinking it over", "👍"]
)
def test_nothing_said_is_nothing_found(text: str) -> None:
    for language in ("nl", "en"):
        found = _read(text, language)
        assert replace(found, account=None, topic=None, evidence=(), people=()) == NotesReading()


@pytest.mark.parametrize(
    ("language", "text", "hearsay"),
    [
        ("nl", "Vorm Meubels. via via gehoord dat ze ook met Gispen praten", True),
        ("en", "Vorm Furniture. a mate says they talk to Gispen too", True),
        ("nl", "Vorm Meubels. ze praten ook met Gispen", False),
    ],
)
def test_hearsay_is_marked(language: Language, text: str, hearsay: bool) -> None:
    assert _read(text, language).hearsay is hearsay


@pytest.mark.parametrize(
    ("language", "text", "action"),
    [
        ("nl", "ik bel ze volgende week maandag", "ze bellen"),
        ("nl", "ik ga dinsdag bij ze langs", "bij ze langsgaan"),
        ("nl", "ze willen dat we een proefopstelling bouwen", "een proefopstelling bouwen"),
        ("nl", "ik heb de offerte gestuurd", None),
        ("nl", "ik denk dat ze vrijdag tekenen", None),
        ("nl", "ik bereid de planning voor", "de planning voorbereiden"),
        ("en", "I'm sending the draft on Friday", "send the draft"),
        ("en", "they asked me to call the architect", "call the architect"),
        ("en", "I sent the quote yesterday", None),
        ("en", "I think they sign on Friday", None),
    ],
)
def test_our_own_actions(language: Language, text: str, action: str | None) -> None:
    assert _read(text, language).our_action == action


def test_what_is_under_way_and_what_comes_after_it_is_a_route() -> None:
    read = _read("IT test nu, dan bespreekt het MT het op 12 juni, daarna tekent de CFO", "nl")
    assert [step.title for step in read.buying_steps] == [
        "IT test",
        "MT bespreekt het op 12 juni",
        "CFO tekent",
    ]
    assert read.current_stage == "IT test"


def test_our_date_is_never_the_customers() -> None:
    reading = _read("Vorm Meubels. ik stuur vrijdag de offerte", "nl")
    assert reading.next_step is None
    assert reading.next_step_date is None


@given(st.text(max_size=150), st.sampled_from(["nl", "en"]))
@settings(deadline=None)
def test_any_text_is_read(text: str, language: Language) -> None:
    said = utterance(text)
    reading = read_notes(said, language, TODAY, ZONES[language])
    assert all(piece in said.text for piece in reading.evidence)


PIECES = ("de CFO tekent", "12 juni", "ik stuur", "vrijdag", "IT test nu", "Exact doet ook mee", "budget is op", ",", ".", "->", "eerst", "dan", "\n", "she decides", "die komt", "who signs", "wants a demo", "due", "Acme", "(", "-")  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=25), st.sampled_from(["nl", "en"]))
@settings(deadline=None)
def test_any_order_of_the_pieces_it_knows_is_read(pieces: list[str], language: Language) -> None:
    _read(" ".join(pieces), language)


@pytest.mark.parametrize(
    "unit", ["Jan, ", "en dan ", "budget is er. ", "ik stuur ", "( ", "12 juni beslist het MT. "]
)
def test_a_very_long_note_takes_no_long_time(unit: str) -> None:
    said = utterance((unit * 100_000)[:100_000])
    started = time.process_time()
    read_notes(said, "nl", TODAY, "Europe/Amsterdam")
    assert time.process_time() - started < 8


@pytest.mark.parametrize(
    ("language", "text", "part", "expected"),
    [
        # labels
        ("nl", "stand: juridische check. beslisser: Marjan. actie: SLA aanleveren", "current_stage", "juridische check"),
        ("en", "status: legal review. me: send the DPA", "our_action", "send the DPA"),
        ("en", "customer: Saxby Health. topic: coffee machines", "topic", "coffee machines"),
        # what was asked, taken up
        ("nl", "ik moest van ze een prijs voor 40 gebruikers sturen, doe ik morgen", "our_action", "van ze een prijs voor 40 gebruikers sturen"),
        ("nl", "ze vroegen om een legplan, mail ik overmorgen", "our_action", "legplan mailen"),
        ("en", "they want training dates from me, sending those tomorrow", "our_action", "send training dates"),
        ("nl", "Ik heb beloofd donderdag de leasebedragen te mailen", "our_action", "de leasebedragen mailen"),
        ("nl", "Hij vroeg om twee referenties, die app ik hem vanavond", "our_action", "twee referenties appen"),
        # no actions
        ("nl", "Mijn baas wil dat we dit jaar nog boeken", "our_action", None),
        ("nl", "ik wacht even af", "our_action", None),
        ("en", "I'm holding off for now", "our_action", None),
        ("en", "one says we're starting, the other we're still looking around", "our_action", None),
        # who "die" and "they" are; what ends on a day is no step
        ("nl", "Wacht op de monumentencommissie, die vergadert 5 juni", "next_step", "monumentencommissie vergadert"),
        ("en", "Nothing happens without the tenant panel, they meet 4 June", "next_step", "tenant panel meet"),
        ("en", "New CFO froze all spend til Q3", "next_step", None),
        ("nl", "Twee klanten vandaag", "next_step", None),
        ("en", "contract runs to November", "next_step", None),
        ("nl", "we doen voorlopig niks", "our_action", None),
        # where they are
        ("nl", "nu blijkt het terug bij de smaaktest", "current_stage", "blijkt het terug bij de smaaktest"),
        ("en", "they're still comparing us with Gamma", "current_stage", "still comparing us with Gamma"),
        ("nl", "Pilot loopt sinds vorige week", "current_stage", "Pilot loopt sinds vorige week"),
        ("en", "right now they just use paper", "current_stage", None),
        ("nl", "marketing twijfelt nog tussen twee pakketten", "current_stage", "marketing twijfelt nog tussen twee pakketten"),
        ("nl", "Nu moet de boekhouder nog rekenen", "current_stage", "de boekhouder moet nog rekenen"),
        ("nl", "Inkoop is de offertes aan het scoren", "current_stage", "Inkoop is de offertes aan het scoren"),
        ("en", "Compliance has it for review", "current_stage", "Compliance has it for review"),
        ("en", "Still drafting the tender", "current_stage", "Still drafting the tender"),
        ("en", "They're in Leeds now", "current_stage", None),
        ("nl", "Ze zijn nu onderdeel van een groep", "current_stage", None),
        ("nl", "Daarna ligt het bij de groepsdirectie", "current_stage", None),
        ("nl", "Tot die tijd kan ik weinig doen", "our_action", None),
        ("nl", "Nu moet de technicus nog een eisenlijst maken", "our_action", None),
        ("en", "They asked three people, we're one of them", "our_action", None),
        ("en", "Will send him the catalogue", "our_action", "send him the catalogue"),
        ("nl", "decaan tekent, 5 juni", "next_step", "decaan tekent"),
        # what it is about
        ("nl", "Acme. Bestuur vergadert 8 juni over de kluisjes", "topic", "kluisjes"),
        ("en", "Acme. They want an inspection result first", "topic", None),
        ("nl", "goed gesprek met Acme rond de afvullijn", "topic", "afvullijn"),
        ("nl", "Acme gebeld. Frituuroliefilters trouwens", "topic", "Frituuroliefilters"),
        # who is no customer
        ("nl", "Ellen zei gunning is rond. Roche zit erin", "account", None),
    ],
)  # fmt: skip
def test_one_part(language: Language, text: str, part: str, expected: str | None) -> None:
    assert getattr(_read(text, language), part) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Planning daar: vragenronde (is geweest), inschrijving, gunning.", ["vragenronde", "inschrijving", "gunning"]),
        ("en", "The way Orla put it: pilot, then steering group, then exec.", ["pilot", "steering group", "exec"]),
        ("en", "Steps according to Will: 1) memo to the alderman 2) council discussion 3) award. They're stuck on 1.",
         ["memo to the alderman", "council discussion", "award"]),
        ("en", "Staff poll, costings by the accountant, owners' meeting, that's how they'd go about it.",
         ["Staff poll", "costings by the accountant", "owners' meeting"]),
    ],
)  # fmt: skip
def test_routes_announced_in_other_words(language: Language, text: str, expected: list[str]) -> None:
    assert [step.title for step in _read(text, language).buying_steps] == expected


def test_the_day_of_an_action_said_right_behind_it() -> None:
    reading = _read("we owe them a cost estimate, due 19 May", "en")
    assert reading.our_action == "a cost estimate"
    assert reading.our_action_date is not None
    assert reading.our_action_date.day == date(2026, 5, 19)


@pytest.mark.parametrize(
    ("language", "said", "steps"),
    [
        (
            "en",
            "spoke to Fabrikam about the renewal, they do a budget review, then cio approval, then po",
            ["do a budget review", "cio approval", "po"],
        ),
        (
            "en",
            "spoke to Fabrikam about the renewal, then they test it, then the CIO signs",
            ["test it", "CIO signs"],
        ),
        ("en", "called Acme, I'll send the quote, then call her, then visit", []),
    ],
)
def test_a_row_of_thens_is_a_route(language: Language, said: str, steps: list[str]) -> None:
    found = read_notes(utterance(said), language, date(2026, 5, 11), "Europe/Amsterdam")
    assert [step.title for step in found.buying_steps] == steps
