"""Commands and their look-alikes, in both languages, mistyped and inside longer messages."""

from typing import cast, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.intent.reader import read_intent
from bot.coach.understanding.intent.rules import LONGEST
from bot.coach.understanding.readings import IntentName, IntentReading
from bot.coach.understanding.text import Language, utterance


def read(text: str, language: str = "nl") -> IntentReading:
    return read_intent(utterance(text), cast("Language", language))


def table(text: str) -> list[tuple[str, str | None, str]]:
    rows = []
    for line in text.strip().splitlines():
        head, said = line.strip().split(": ", 1)
        language, name = head.split()
        rows.append((language, None if name == "-" else name, said))
    return rows


ROWS = table(
    """
    nl stop: stpo
    nl back: teurg
    nl help: hlep
    nl skip: skpi
    en help: hlp
    en thanks: thnaks
    nl skip: overlsaan
    nl skip: volgende
    nl back: vroige
    nl help: kun je me helpen
    nl help: wat kun je allemaal
    nl help: welke commando's zijn er
    nl explain: moet ik alle stappen noemen?
    nl explain: kun je dat uitleggen
    nl explain: begrijp de vraag niet
    nl explain: waarom wil je dat weten
    nl explain: geef eens een voorbeeld
    en explain: what do u mean by steps
    en explain: sorry i don't follow
    en explain: can you give an example?
    en explain: why are you asking this
    nl back: ik wil graag een stap terug
    nl back: kan ik terug naar de vorige vraag
    en back: oops, go back please
    en back: can we go back
    nl skip: deze mag je overslaan
    nl skip: ga maar door naar de volgende
    en skip: let's skip this one
    en skip: can i skip that
    nl stop: hou maar op
    nl stop: stop maar even
    nl stop: ik stop ermee voor vandaag
    nl stop: laat maar
    en stop: never mind
    en stop: that's enough for today
    en stop: please stop
    nl later: heb nu geen tijd
    nl later: ik zit in een overleg, doe het straks
    nl later: vanavond verder
    en later: can we continue tomorrow
    en later: in a meeting right now
    en later: remind me later
    nl restart: laten we opnieuw beginnen
    nl restart: nog een keer van voren af aan
    en restart: can we start again
    en restart: from the top please
    nl language: kan dit in het Engels?
    en language: liever nederlands
    en language: can you speak dutch
    nl language: in english pls
    nl correction: nee, ik bedoel de CFO
    nl correction: nee ik bedoel de CFO
    en correction: typo, should be March 3
    en correction: no, i meant the CTO
    nl correction: dat is niet goed, het moet 25k zijn
    nl correction: nee niet Peter maar Petra
    nl unknown: geen idee
    en unknown: no clue tbh
    en unknown: haven't asked that yet
    nl unknown: dat weet ik nog niet
    en unknown: i'd have to check
    nl unknown: nog niet besproken
    nl other_deal: ander bedrijf: Van Dam Transport
    nl other_deal: ik bedoel klant Van Dam
    nl thanks: dank je wel!
    en thanks: thank you so much
    nl thanks: super bedankt
    nl privacy: wie ziet dit
    nl privacy: wat bewaar je
    en privacy: who can see this
    nl privacy: kan mijn manager dit lezen?
    en privacy: what do you store about me
    nl privacy: privacy
    en privacy: delete everything u know about me
    en privacy: forget all you know about me
    en privacy: erase me
    nl privacy: wis alles van mij
    nl privacy: verwijder alles wat je van me weet
    nl privacy: vergeet alles over mij
    nl back: kan ik terug naar die over het budget
    nl -: kan terug naar de directie
    nl later: kunnen we dit vanmiddag afmaken?
    nl -: ik ga morgen langs bij Karin
    en -: i need to call Karen tomorrow
    en -: get back to them with pricing
    en -: explain the ROI to the board
    en explain: can you rephrase, i still dont get it
    en explain: not sure what youre asking
    nl later: moet nu ophangen
    nl -: de offerte moet door de directie
    nl privacy: wordt dit bewaard?
    nl language: nl
    nl explain: watbedoelje daarmee
    nl unknown: weetnie
    en skip: skip das niks
    nl correction: nee je hebt het verkeerd genoteerd
    nl -: correctie op de begroting komt in november
    en -: dean approves. scratch that, provost approves
    en back: whoops can we go to the previous one
    nl -: ok
    nl -: ja
    nl -: nee
    nl -: klopt
    en -: no
    en -: yes
    en -: yep
    en -: they go back to their shortlist
    nl -: we stoppen met de pilot en kiezen een ander
    nl -: de directeur stopt per 1 mei
    nl -: zij skippen de proefperiode
    nl -: Helpdesk
    nl -: mr. Stop tekent
    en -: next they sign
    en -: next step is legal review
    nl -: later dit jaar
    nl -: volgende week dinsdag
    nl -: volgende stap is inkoop
    nl -: het contract moet in het engels
    en -: contract has to be in english for their legal
    en -: they'll start from scratch with procurement
    en -: no budget
    nl -: de directie weet niet wie er tekent
    en -: thanks to the CFO they have budget
    nl -: ze bedanken de huidige leverancier en tekenen
    nl -: privacy officer checkt de verwerkersovereenkomst
    nl -: privacy check, security check, contract
    en -: step
    nl -: bank
    nl -: stap
    en -: tanks
    nl -: Karin niet Carla
    nl -: help van de accountant
    en -: IT help desk
    nl -: wacht op akkoord
    en -: waiting for the board
    en -: skip level meeting with the VP
    en -: they can't now, budget freeze
    nl -: hij kan nu niet, pas in mei
    nl -: wie tekent er bij jullie
    nl -: een andere klant van ons is referentie
    en -: they pass it to legal
    en -: pass it to legal
    nl -: stop of doorgaan besluit door directie
    en -: start again in Q3
    nl -: opnieuw aanbesteden
    nl -: terugkoppeling van de raad
    en -: return to the committee
    nl -: ik bel vanavond met de directeur
    """
)


@pytest.mark.parametrize(("language", "name", "said"), ROWS)
def test_reads_the_command_or_an_answer(language: str, name: str | None, said: str) -> None:
    assert read(said, language).name == name


@pytest.mark.parametrize(
    ("said", "name", "argument"),
    [
        ("engels aub", "language", "en"),
        ("kan het in het nederlands", "language", "nl"),
        ("andere taal", "language", "en"),
        ("nee ik bedoel de CFO", "correction", "de CFO"),
        ("foutje, bedoelde 15 april ipv 15 maart", "correction", "15 april"),
        ("no thats wrong its karen not carla", "correction", "karen"),
        ("klopt niet wat je daar opschreef", "correction", None),
        ("andere klant: Bouwgroep Noord", "other_deal", "Bouwgroep Noord"),
        ("wacht dit ging over Timmers niet over Acme", "other_deal", "Timmers"),
        ("oh wait this is about Timmers, not acme", "other_deal", "Timmers"),
        ("andere klant", "other_deal", None),
    ],
)
def test_reads_what_comes_with_it(said: str, name: str, argument: str | None) -> None:
    reading = read(said)
    assert (reading.name, reading.argument) == (name, argument)


def test_a_lone_question_mark_asks_for_an_explanation() -> None:
    assert read("??").name == "explain"


def test_a_long_message_is_an_answer() -> None:
    assert read("stop " + "en dan legt inkoop het voor " * LONGEST).name is None


@pytest.mark.parametrize("said", ["STOP", "Stop!", "stop.", "  stop  ", "stop aub", "ok stop maar"])
def test_case_and_marks_do_not_matter(said: str) -> None:
    assert read(said).name == "stop"


def test_both_languages_are_always_understood() -> None:
    for language in ("nl", "en"):
        assert read("sla over", language).name == "skip"
        assert read("go back", language).name == "back"


@given(st.text(max_size=200), st.sampled_from(["nl", "en"]))
def test_any_text_has_a_reading(text: str, language: str) -> None:
    reading = read(text, language)
    assert reading.name is None or reading.name in get_args(IntentName)


@given(
    st.lists(
        st.sampled_from(
            [
                "nee",
                "ik",
                "bedoel",
                "de",
                "CFO",
                "niet",
                "maar",
                ",",
                "stop",
                "help",
                "?",
                "andere",
                "klant",
                ":",
                "over",
                "it's",
                "not",
            ]
        ),
        max_size=14,
    )
)
def test_any_jumble_of_command_words_has_a_reading(words: list[str]) -> None:
    read(" ".join(words))


@pytest.mark.parametrize("piece", ["stop ", "?", "a", ",", "'", "nee ik bedoel "])
def test_a_huge_message_is_simply_an_answer(piece: str) -> None:
    assert read((piece * 100_000)[:100_000]).name in {None, "explain"}
