"""What a message says becomes of the deal itself: only when that is all it says, and never from an answer."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.text import utterance
from bot.coach.words.reading import read_ending

CORPUS = Path(__file__).parents[2] / "corpus"
SURE = {
    "won": [
        "gewonnen!", "we hebben 'm gewonnen", "Acme gewonnen", "acme is gewonnen!", "de deal is binnen", "deal is rond", "we won it",
        "we won!!", "yes! we won the deal", "Closed won", "net gebeld met Acme: gewonnen!", "just spoke with Acme: we won", "deal won",
        "opdracht is binnen", "acme hebben we gewonnen", "de getekende offerte is binnen",

        "gewonnen hendriks heeft getekend", "gewonnen! hendriks heeft getekend", "Marlow signed!! we won",
    ],
    "lost": [
        "verloren", "helaas verloren", "deal verloren aan Exact", "verloren aan exact, te duur", "Acme verloren", "we zijn het kwijt",
        "lost", "lost to SAP", "we lost it to SAP, price", "we lost", "Acme: verloren aan Exact", "the deal is dead", "closed lost",
        "we kunnen stoppen, deal is verloren", "stop maar, we hebben verloren", "hoeft niet meer, verloren aan SAP", "laat maar, deal verloren",
        "we can stop, the deal is lost", "klaar ermee. verloren aan Technische Unie", "kuipers gaat met Technische Unie in zee, klaar ermee. verloren aan Technische Unie", "jammer, verloren. ze gaan met Aon in zee"],
    "parked": [
        "zet maar even stil", "parkeren", "parkeer deze", "Parkeer Acme maar even", "zet acme maar even stil", "deze mag in de ijskast",
        "park this one", "put it on hold", "put Acme on hold for now", "park it for now", "zet maar on hold",
    ],
    "dropped": [
        "KBC is geen klant, gooi weg", "delete scrap, that's not a customer", "nee dat is geen klant, weg ermee", "that isn't a customer",
        "scrap was never a customer", "Aydin is helemaal geen klant!", "KBC is geen klant maar een bank",
    ],
    "reopen": ["weer open", "heropen Acme", "reopen", "open it again", "acme weer oppakken", "zet acme weer open"],
    "taken_back": ["toch niet", "undo", "not after all", "foutje"],
    "hand_over": [
        "draag over aan Jan", "draag Acme over aan Jan de Vries", "hand over to Jan", "hand this over to Jan", "geef deze deal aan Piet",
        "hand Acme over to Jan please", "transfer this deal to Kim", "ik wil deze deal overdragen aan Jan",
    ],
    "take_back_offer": ["neem terug", "take it back", "withdraw the offer", "toch niet overdragen", "ik hou het zelf"],
    "accept": ["i'll take Acme", "ik neem Acme over", "accept", "accepteren"],
    "decline": ["nee bedankt", "no thanks", "nee dank je"],
}  # fmt: skip
UNSURE = {
    "won": [
        "yesss binnen!",
        "it's ours",
        "inkoop heeft getekend, hoera!!",
        "ik praat over Zuyd: inkoop heeft getekend",
        "they've signed with us",
    ],
    "dropped": ["verwijder KBC", "gooi KBC maar weg", "verwijder deze deal", "delete this deal"],
    "lost": [
        "they went with SAP",
        "ze hebben voor Exact gekozen",
        "we're out",
        "ze gaan toch met Exact in zee",
        "Cor heeft getekend bij Aon",
        "er is nieuws van velden: Cor heeft getekend bij Aon",
        "they signed with hill-rom yesterday",
        "Hargreaves went with Paccar",
        "ze kiezen toch voor Exact",
        "ze gaan naar de concurrent",
    ],
    "parked": ["on hold", "het ligt even stil", "it's on hold"],
}
# Answers that look like it.
ANSWERS = [
    "they lost their CFO", "they won the tender", "lost to SAP last year", "verloren aan Exact vorig jaar", "ze hebben het project stilgezet",
    "IT test, MT bespreekt, CFO tekent", "parkeergarage", "ze parkeren het tot september", "won't happen", "budget is weg",
    "ik ben de draad kwijt", "CFO neemt het over", "sanne neemt het over van piet", "is it won?", "gewonnen?", "verloren? nee hoor", "lost? no way", "gewonnen? nog niet",
    "bedankt", "thanks", "nee", "ja", "ok",
    "no", "put it to the board", "they take it to the board", "we lost it because procurement stopped answering us for three months in a row",
    "gewonnen vertrouwen bij de CFO, en het MT bespreekt het op 3 juni", "MT bespreekt het, gewonnen is het nog niet", "het is nog niet gewonnen",
    "we might still win it", "we hebben gewonnen vertrouwen", "stop maar, ze zijn druk", "accepted by legal", "take legal along", "overdragen aan inkoop", "", "?!",
    "ze gaan voor een pilot", "they're going with a pilot first", "Pete went with Linda to the site", "ze tekenen met de hand", "Sanne kiest voor de blauwe variant",
    "they're not a customer yet", "ze zijn nog geen klant", "haal offerte weg",
    "2e offerte is binnen", "zij heeft gemaild: de offerte is binnen", "de tekening is binnen", "eisen binnen!", "goedkeuring is binnen",
]  # fmt: skip


@pytest.mark.parametrize(
    ("ending", "text"), [(ending, text) for ending, texts in SURE.items() for text in texts]
)
def test_what_is_surely_said(ending: str, text: str) -> None:
    reading = read_ending(utterance(text))
    assert (reading.ending, reading.sure) == (ending, True)


@pytest.mark.parametrize(
    ("ending", "text"), [(ending, text) for ending, texts in UNSURE.items() for text in texts]
)
def test_what_may_be_news_of_their_process_as_well_is_not_sure(ending: str, text: str) -> None:
    reading = read_ending(utterance(text))
    assert (reading.ending, reading.sure) == (ending, False)


@pytest.mark.parametrize("text", ANSWERS)
def test_an_answer_about_something_else_ends_nothing(text: str) -> None:
    assert read_ending(utterance(text)).ending is None


@pytest.mark.parametrize(
    ("text", "account", "to", "rival", "why"),
    [
        ("Acme verloren aan Exact, te duur", "Acme", None, "Exact", "te duur"),
        ("lost to SAP", None, None, "SAP", None),
        ("draag Acme over aan Jan de Vries", "Acme", "Jan de Vries", None, None),
        ("hand over to Jan", None, "Jan", None, None),
        ("parkeer Acme maar even", "Acme", None, None, None),
        ("they went with SAP", None, None, "SAP", None),
        ("net gebeld met Bouwgroep Noord: gewonnen", "Bouwgroep Noord", None, None, None),
    ],
)
def test_whom_it_is_about(
    text: str, account: str | None, to: str | None, rival: str | None, why: str | None
) -> None:
    reading = read_ending(utterance(text))
    assert (reading.account, reading.to, reading.rival, reading.why) == (account, to, rival, why)


def test_of_all_that_the_readers_are_held_to_only_these_say_what_becomes_of_a_deal() -> None:
    """Thousands of answers, notes and commands as people type them. What names a deal acts only on that deal."""
    found = set()
    for path in sorted(CORPUS.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            text = row["text"]
            if (
                "status" in row.get("expect", {})
                or row.get("part") in {"end", "rest"}
                or "end" in row
                or "tells" in row
            ):
                # These are typed to say it.
                continue
            reading = read_ending(utterance(text))
            if reading.ending is not None and reading.account is None:
                found.add(text)
    assert found == {
        "we kunnen stoppen, deal is verloren",
        "verloren op prijs",
        "lost on price",
        "undo that",
        "we lost it, no point going on",
        "on hold",
        "we lost it",
        "they've gone with someone else",
        "they're going with Exact",
        "gooi de deal eruit",
        "nee, haal hem weg",
        "Rowan Foods signed the contract",
        "verwijder deze klant",
        "delete this customer",
        "Hand over to my colleague in Leeds",
        "parkeer m even",
    }


@given(st.text(max_size=80))
def test_any_text_has_a_reading(text: str) -> None:
    read_ending(utterance(text))


@pytest.mark.parametrize(
    "said",
    [
        "they chose us!", "They went with us", "they're going with us", "we got the order", "ze hebben voor ons gekozen",
        "ze kozen ons", "ze gaan met ons in zee!", "wij zijn het geworden",
    ],
)  # fmt: skip
def test_who_is_chosen_has_won(said: str) -> None:
    found = read_ending(utterance(said))
    assert (found.ending, found.sure, found.rival) == ("won", True, None)


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        ("sluit acme maar af als verloren", "lost"),
        ("sluit acme af, verloren", "lost"),
        ("ik wil dat je de deal afsluit als verloren", "lost"),
        ("can you close acme as lost", "lost"),
        ("mark it as lost pls", "lost"),
        ("set it to won", "won"),
        ("zet deze op gewonnen", "won"),
        ("zet de test op maandag", None),
        ("mark the demo as done", None),
        ("they lost on price at the last tender", None),
    ],
)
def test_an_order_to_close_ends_it(text: str, ending: str | None) -> None:
    found = read_ending(utterance(text))
    assert (found.ending, found.sure) == (ending, ending is not None)
