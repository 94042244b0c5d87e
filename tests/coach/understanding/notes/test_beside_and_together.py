"""Notes whose days belong to no step, steps that two clauses tell together, and rivals told by what is compared."""

from datetime import date

import pytest

from bot.coach.understanding.notes.reader import read_notes
from bot.coach.understanding.readings import NotesReading
from bot.coach.understanding.text import Language, utterance

THURSDAY = date(2026, 11, 26)


def read(text: str, language: Language) -> NotesReading:
    return read_notes(utterance(text), language, THURSDAY, "Europe/Amsterdam")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        # What note it is.
        ("Friday afternoon update: Selby Insurance is thinking it over", "en"),
        ("Notes for Monday: Selby Insurance is thinking it over", "en"),
        ("Verslag van maandag: Selby denkt er nog over na", "nl"),
        # Where the one who types goes.
        ("Off to Leeds tomorrow, spent most of today in traffic.", "en"),
        ("Driving up to New York on Monday.", "en"),
        ("Morgen naar Apeldoorn, vandaag vooral in de file gestaan.", "nl"),
        ("Maandag weer naar Den Haag.", "nl"),
        # Who is away does nothing.
        ("Vale Ltd. Gwen is off until the 14th", "en"),
        ("Vale Ltd. The buyer is still on leave until 5 May", "en"),
        ("Vale. Kees zit met vakantie tot maandag", "nl"),
        ("Vale. De inkoper is nog ziek tot vrijdag", "nl"),
        # When something has to be, to be written down.
        ("Vale Ltd, printers. Trial must be in January", "en"),
        ("Vale, printers. De proef moet in januari", "nl"),
    ],
)
def test_a_day_beside_the_steps_is_no_step(text: str, language: Language) -> None:
    reading = read(text, language)
    assert (reading.next_step, reading.next_step_date) == (None, None)


@pytest.mark.parametrize(
    ("text", "language", "step", "day"),
    [
        ("Vrijdag naar de directie met de offerte", "nl", "naar de directie met de offerte", date(2026, 11, 27)),
        # Two acts of one person, each on a day of its own.
        ("She's running samples this week and tells me Monday which model she wants", "en", "She tells me which model", date(2026, 11, 30)),
        ("Kees test hem deze week en belt maandag de baas", "nl", "Kees belt de baas", date(2026, 11, 30)),
        ("Rowe Ltd. They're trialling it this week. On Monday the owner decides.", "en", "the owner decides", date(2026, 11, 30)),
        # What somebody "will" do behind the "and" is theirs.
        ("Now HR makes the shortlist and will finish end of June.", "en", "HR will finish", date(2027, 6, 30)),
        ("Vale Ltd. The lead engineer writes the report and will present it on Friday.", "en", "lead engineer will present it", date(2026, 11, 27)),
        # What goes on, and when it is done.
        ("De security review loopt nu, eind juni klaar.", "nl", "De security review klaar", date(2027, 6, 30)),
        ("The audit is running, done by Friday", "en", "audit done", date(2026, 11, 27)),
        # What is still to begin.
        ("Procurement runs a mini tender, opens Mon 7 Dec.", "en", "Procurement runs a mini tender", date(2026, 12, 7)),
        ("Inkoop houdt een minicompetitie, start 7 december.", "nl", "Inkoop houdt een minicompetitie", date(2026, 12, 7)),
        # What they will have for us.
        ("Ik krijg begin december hun keuze door, zei ze", "nl", "hun keuze", date(2026, 12, 1)),
        ("Vrijdag krijg ik hun reactie", "nl", "hun reactie", date(2026, 11, 27)),
        ("I'll have their answer on Friday", "en", "their answer", date(2026, 11, 27)),
        # What somebody thinks will happen.
        ("De secretaresse denkt dat de directeur vrijdag zijn fiat geeft", "nl", "de directeur zijn fiat geeft", date(2026, 11, 27)),
        ("She reckons the board decides on Friday", "en", "the board decides", date(2026, 11, 27)),
        ("Jess was gonna decide on Monday, that's slipped to the 18th.", "en", "Jess decide", date(2026, 12, 18)),
        # Who acts was named before what is told of them.
        ("Vos Hout. De inkoper, die maandag jarig is, tekent vrijdag.", "nl", "De inkoper tekent", date(2026, 11, 27)),
        ("Rowe Ltd. The buyer, whose birthday is on Monday, signs on Friday.", "en", "The buyer signs", date(2026, 11, 27)),
        # Who is to answer.
        ("The cold room is with the bank, who'll answer next week.", "en", "bank will answer", date(2026, 11, 30)),
    ],
)  # fmt: skip
def test_the_next_step_and_its_day(text: str, language: Language, step: str, day: date) -> None:
    reading = read(text, language)
    assert reading.next_step == step
    assert reading.next_step_date is not None
    assert reading.next_step_date.day == day


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("so I'm just out of Hanratty Coaches, it's about the tachograph software", "en"),
        ("We're back from Vale Ltd, pumps", "en"),
        ("Ik ben net terug van Hotel Zon, matrassen", "nl"),
        ("Vale Ltd. HR makes the shortlist and will finish in June", "en"),
        ("The owner wants a trial night first, she's doing that on Monday.", "en"),
        ("De eigenaresse wil eerst een proef, dat doet ze maandag.", "nl"),
        ("Cobalt Ridge Mining, haul truck tires. budget approved", "en"),
    ],
)
def test_no_action_of_ours(text: str, language: Language) -> None:
    assert read(text, language).our_action is None


@pytest.mark.parametrize(
    ("text", "language", "rivals"),
    [
        ("Vos Hout. She already has a Formatec.", "en", ("Formatec",)),
        ("Vos Hout. Ze hebben al een Formatec.", "nl", ("Formatec",)),
        ("Petrosyan Wines. They compare us with local printer Etikon.", "en", ("Etikon",)),
        ("Vos Hout. Ze vergelijken ons met drukkerij Etikon.", "nl", ("Etikon",)),
        ("Thuiszorg Randmeren. Woensdag testen ze die van AutoLease Plus", "nl", ("AutoLease Plus",)),
        ("Rowe Ltd. On Friday they test the one from Haasen", "en", ("Haasen",)),
        ("Hotel Zeezicht. Ze blijven voorlopig met de wasmachines van Miele werken.", "nl", ("Miele",)),
        ("Hollis Works. He's collecting bids, other one's from Haasen", "en", ("Haasen",)),
        # Where we were today, and where a route stands, is no rival.
        ("I was at Laborix today. Topic: centrifuges. They're in the tender", "en", ()),
        ("net klaar met Sanitec Groep, ze zijn nog aan het vergelijken", "nl", ()),
        ("Universiteit Wierden, labjassen. Nu: passen. Inkoop tekent", "nl", ()),
        ("Vos Hout. Nu: Etikon", "nl", ("Etikon",)),
        ("Vos Hout, borden. Dat vergelijken ze met Prowise.", "nl", ("Prowise",)),
    ],
)
def test_rivals_by_what_is_compared(text: str, language: Language, rivals: tuple[str, ...]) -> None:
    assert read(text, language).competitors == rivals


@pytest.mark.parametrize(
    ("text", "language", "stage"),
    [
        ("just chatting with Fintan at Ballyroe Creamery, no news", "en", None),
        ("Thornbury Uni. Procurement runs a mini tender, opens Mon 7 Dec.", "en", None),
        ("Thornbury Uni. Procurement runs a mini tender.", "en", "Procurement runs a mini tender"),
        ("Voss Apparel: legal has the MSA. CIO approves.", "en", "legal has the MSA"),
        ("Petrosyan Wines. Family still discusses it inside.", "en", "Family still discusses it inside"),
        ("Laborix. Everybody I asked says they're in the tender evaluation.", "en", "tender evaluation"),
        ("Whitsea, canning: 1 brewer writes the spec, 2 bank okays it, 3 directors sign. They're on 1.", "en", "brewer writes the spec"),
        ("Het traject loopt daar zo: aanvraag > prijs vergelijken > bestelbon. Ze zijn nu prijs aan t vergelijken.", "nl", "prijs vergelijken"),
    ],
)  # fmt: skip
def test_where_they_are(text: str, language: Language, stage: str | None) -> None:
    assert read(text, language).current_stage == stage


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Call w/ Brandt Tool & Die re: ERP. The president signs.", "ERP"),
        ("Cobalt Ridge Mining, haul truck tires. budget approved", "haul truck tires"),
        ("Tailwind Freight. They test till Friday. After that Bert picks.", None),
        ("ze stapt over als exact opgezegd kan worden", None),
    ],
)
def test_what_it_is_about(text: str, topic: str | None) -> None:
    assert read(text, "en").topic == topic


@pytest.mark.parametrize(
    ("text", "account"),
    [
        # Small talk before the customer, and a sentence that holds a whole name and a thing.
        ("Wat een dag. File, regen. Maar goed, Oranje Wit wil de kunstgrasmat, ledenvergadering 14 december moet instemmen. Penningmeester tekent.", "Oranje Wit"),
        ("I think we've got it! Aldi Swindon, forklifts. Regional manager calls Friday with a definite answer.", "Aldi Swindon"),
        ("Elisabeth Ziekenhuis. Koffieautomaten. De facilitair manager tekent.", "Elisabeth Ziekenhuis"),
        # No name: an item of a list, a verb, a label.
        ("Step by step: 1) market consultation 2) spec 3) notice 4) award. They're at 2 now. Budget is set.", None),
        ("Ticking along. Purchasing asked questions, I'm answering those today. Then to the steering group on 9 December.", None),
        ("money: approved. signer: site head w/ local QA as cosigner. stage: protocol. theyre sending comments by 8/14", None),
    ],
)  # fmt: skip
def test_the_account_of_a_note(text: str, account: str | None) -> None:
    assert read(text, "en").account == account


def test_whoever_is_left_in_the_race_is_no_route() -> None:
    reading = read("Westland Homecare. 3 parties left: us, Ortec and Nedap. Director decides.", "en")
    assert (reading.buying_steps, reading.competitors) == ((), ("Ortec", "Nedap"))
