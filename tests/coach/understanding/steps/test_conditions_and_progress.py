"""What has to be over first, how far each step is, and where a step begins that no comma sets apart."""

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance


def titles(text: str, language: Language) -> list[str]:
    return [step.title for step in read_steps(utterance(text), language).steps]


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        ("als het budget rond is en de raad ja zegt bestellen ze", "nl", ["budget", "raad ja zegt", "ze bestellen"]),
        ("ze tekenen pas als de OR akkoord is en de bank meedoet", "nl", ["OR akkoord", "bank meedoet", "ze tekenen"]),
        ("they sign once legal is happy and the board agrees", "en", ["legal is happy", "board agrees", "sign"]),
        ("the MD says yes once the numbers are in and the auditors are happy", "en", ["numbers are in", "auditors are happy", "MD says yes"]),
        ("once we meet and the auditors are happy they sign", "en", ["auditors are happy", "sign"]),
        ("once IT and legal agree they sign", "en", ["IT and legal agree", "sign"]),
        ("bij akkoord van de raad tekent de directeur", "nl", ["akkoord van de raad", "directeur tekent"]),
        ("upon approval by the board the ceo signs", "en", ["approval by the board", "ceo signs"]),
        ("evaluatie, en als die goed is raamcontract", "nl", ["evaluatie", "raamcontract"]),
        ("de directie beslist, maar pas als IT klaar is", "nl", ["IT", "directie beslist"]),
        ("if nobody objects he'll expense it", "en", ["expense it"]),
        ("als de proef slaagt kan legal door met het contract", "nl", ["proef slaagt", "legal kan door met het contract"]),
        ("tekenen kan pas als het oude contract is opgezegd", "nl", ["oude contract is opgezegd", "tekenen kan"]),
    ],
)  # fmt: skip
def test_what_comes_only_once(text: str, language: Language, steps: list[str]) -> None:
    assert titles(text, language) == steps


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        ("legal: klaar, inkoop: bezig, directie: nog niet", "nl", [("legal", "done"), ("inkoop", "busy"), ("directie", "")]),
        ("legal: done. procurement: in progress. cfo: to do", "en", [("legal", "done"), ("procurement", "busy"), ("cfo", "")]),
        ("IT: ja, nu nog: contract en handtekening", "nl", [("IT", "done"), ("contract", ""), ("handtekening", "")]),
        ("Procurement: 3 quotes. CEO: sign.", "en", [("Procurement: 3 quotes", ""), ("CEO: sign", "")]),
        (
            "they've dropped two vendors now they're checking references then contract",
            "en",
            [("they've dropped two vendors", "done"), ("they're checking references", "busy"), ("contract", "")],
        ),
        ("ze zitten bij stap 2 van 4: security check. Daarna budgetronde", "nl", [("security check", "busy"), ("budgetronde", "")]),
    ],
)  # fmt: skip
def test_how_far_each_is(text: str, language: Language, steps: list[tuple[str, str]]) -> None:
    found = read_steps(utterance(text), language).steps
    assert [(one.title, "done" if one.done else "busy" if one.busy else "") for one in found] == steps


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        ("daarna wordt er budget toegewezen en kan Joost bestellen", "nl", ["budget toegewezen", "Joost kan bestellen"]),
        ("het mt praat erover en daar tekent iemand", "nl", ["mt praat erover", "iemand tekent"]),
        ("step 1: trial. step 2: they vote. step 3: contract", "en", ["trial", "vote", "contract"]),
        ("reviewed by IT, costed by estimating and approved (or not) by the MD", "en", ["reviewed by IT", "costed by estimating", "approved (or not) by the MD"]),
        ("he clears it with legal, gets finance in place and picks a date", "en", ["he clears it with legal", "gets finance in place", "picks a date"]),
        ("they test it, and he either signs or sends it back", "en", ["test it", "he either signs or sends it back"]),
        ("pilot → cfo → yes or no", "en", ["pilot", "cfo", "yes or no"]),
    ],
)  # fmt: skip
def test_where_the_next_begins(text: str, language: Language, steps: list[str]) -> None:
    assert titles(text, language) == steps


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        ("wie tekent er? de directeur", "nl", ["directeur"]),
        ("geen pilot, geen tender: gewoon tekenen", "nl", ["tekenen"]),
        ("no committee. just Sheila", "en", ["Sheila"]),
        ("geen tender, alleen de teamlead", "nl", ["teamlead"]),
        ("referenties bellen, dan kiezen", "nl", ["referenties bellen", "kiezen"]),
        ("referenties sturen, dan kiezen ze", "nl", ["ze kiezen"]),
        ("wij krijgen de vragenlijst, vullen in, zij beoordelen", "nl", ["zij beoordelen"]),
        ("heb alleen met de receptie gesproken", "nl", []),
        ("I present it to the partners, they talk, the manager tells me", "en", ["talk", "manager tells me"]),
        ("test, vote, order. they've done 2 of 3", "en", ["test", "vote", "order"]),
        ("bring in the union, Bob said, then safety committee", "en", ["bring in the union", "safety committee"]),
        ("demo went great, then procurement", "en", ["procurement"]),
        ("site visit, lease amended, then our contract", "en", ["site visit", "lease amended", "our contract"]),
        ("dan nodigen we het team uit voor een demo", "nl", []),
        ("legal kijkt ernaar (rustig aan), dan tekent inkoop", "nl", ["legal kijkt ernaar (rustig aan)", "inkoop tekent"]),
        ("Femke schrijft een stukje voor haar baas, dan test IT", "nl", ["Femke schrijft een stukje voor haar baas", "IT test"]),
        ("eerst vraagt hij het na bij de fabrikant, dan besluit hij", "nl", ["hij vraagt het na bij de fabrikant", "hij besluit"]),
        ("spec change, approved vendor, first order", "en", ["spec change", "approved vendor", "first order"]),
        ("no one can sign till legal approves", "en", ["legal approves"]),
        ("proef bij 1 filiaal. werkt t? dan alle filialen", "nl", ["proef bij 1 filiaal", "alle filialen"]),
        ("review by counsel, our changes, their signature", "en", ["review by counsel", "their signature"]),
        ("eerst Joke dan Kees", "nl", ["Joke", "Kees"]),
        ("QA first, then (she wasn't sure) maybe corporate", "en", ["QA", "corporate"]),
    ],
)  # fmt: skip
def test_whose_it_is_and_what_is_none(text: str, language: Language, steps: list[str]) -> None:
    assert titles(text, language) == steps


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("IT test, inkoop tekent, dan contract", "nl"),
        ("offerte, akkoord, bestelling", "nl"),
        ("1. intake\n2. proef\n3. besluit", "nl"),
        ("pilot - evaluatie - contract", "nl"),
        ("IT tests, legal reviews, then order", "en"),
        ("quote, approval, order", "en"),
        ("1. intro 2. trial 3. order", "en"),
        ("after the pilot the board decides", "en"),
    ],
)
def test_how_somebody_gets_going_or_ends_changes_nothing(text: str, language: Language) -> None:
    plain = titles(text, language)
    assert plain
    before = ("ok dus ", "nou, ", "meestal ") if language == "nl" else ("ok so ", "well, ", "usually ")
    behind = (
        (" denk ik", ", dat is het", " haha") if language == "nl" else (" i think", ", that's it", " lol")
    )
    for said in (*(opening + text for opening in before), *(text + ending for ending in behind)):
        assert titles(said, language) == plain, said


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        ("three rounds: paper\ndemo\nprice", "en", ["paper", "demo", "price"]),
        ("klantreis: demo. proefaccount. contract.", "nl", ["demo", "proefaccount", "contract"]),
        ("het gaat zo: 1. intake\n2. proef\n3. besluit", "nl", ["intake", "proef", "besluit"]),
        ("Finance: check budget\nCEO signs\norder", "en", ["Finance: check budget", "CEO signs", "order"]),
        ("bank moet financieren dan tekenen bij de notaris dan bestellen", "nl", ["bank moet financieren", "tekenen bij de notaris", "bestellen"]),
        ("he asks her then orders", "en", ["he asks her", "orders"]),
        ("they see if they want it then talk to head office", "en", ["see if they want it", "talk to head office"]),
        ("drie kanten: medisch, financieel en juridisch", "nl", ["medisch", "financieel", "juridisch"]),
        ("bij hun is het eerst legal dan de directie", "nl", ["legal", "directie"]),
        ("ze maken een top 3 en dan kiest Kees", "nl", ["ze maken een top 3", "Kees kiest"]),
        # The talk that the salesperson comes from is none of theirs.
        ("Met Siân at Penrhos, site visit, then the board signs", "en", ["site visit", "board signs"]),
        ("spoke with Jo. site visit then the board signs", "en", ["site visit", "board signs"]),
        ("called in for a demo, then the board decides", "en", ["called in for a demo", "board decides"]),
        ("Jo gezien bij Acme, proef en dan tekent de directie", "nl", ["proef", "directie tekent"]),
        ("net gebeld met Jo, eerst proef en dan tekent de directie", "nl", ["proef", "directie tekent"]),
        ("IT heeft het gezien, dan tekent de directie", "nl", ["IT heeft het gezien", "directie tekent"]),
        # What they are after is no order of steps; what comes after is.
        ("they're after 3 vans, then the owner signs", "en", ["owner signs"]),
        ("she's after a discount but the board decides", "en", ["board decides"]),
        ("CFO signs after a site visit", "en", ["site visit", "CFO signs"]),
        ("Trial. After: bank. After: Olav sign.", "en", ["Trial", "bank", "Olav sign"]),
        ("test, panel, and if its good to the family", "en", ["test", "panel", "family"]),
        ("proef, smaakpanel, en als 't goed is naar de familie", "nl", ["proef", "smaakpanel", "naar de familie"]),
        ("pilot op pier C, dan change board, en finaal de COO", "nl", ["pilot op pier C", "change board", "COO"]),
    ],
)  # fmt: skip
def test_lists_behind_an_opening_and_run_ons(text: str, language: Language, steps: list[str]) -> None:
    assert titles(text, language) == steps
