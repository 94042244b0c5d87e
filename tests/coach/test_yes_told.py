"""Who gives the final yes, told in clauses: what is read of each, and what of it the deal keeps."""

from decimal import Decimal

import pytest

from bot.coach.people.signing_apart import apart, with_subject
from bot.coach.understanding.people.yes_told import read_yes_told
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import walked
from tests.coach.test_minds_beside import at


def _told(people: tuple[ReadPerson, ...]) -> list[str]:
    return [" = ".join(part for part in (one.role, one.name) if part) for one in people]


@pytest.mark.parametrize(
    ("language", "text", "signers", "along"),
    [
        ("en", "the bursar, Mrs Tunde Bello, but only if the head agrees", ["the bursar = Mrs Tunde Bello"], ["the head"]),
        ("nl", "mevr Aerts, mits haar man akkoord gaat", ["mevr Aerts"], ["haar man"]),
        ("nl", "de penningmeester, Truus heet ze. voorzitter moet ook akkoord gaan", ["de penningmeester = Truus"], ["voorzitter"]),
        ("en", "owner is mister Colm Stormont he decide. but his wife also have say in money", ["owner = mister Colm Stormont"], []),
        ("en", "the owners, two brothers, pat and noel carrow. dermot is against a lease", ["pat", "noel carrow"], []),
        ("nl", "twee zussen, maaike en roos, tekenen allebei", ["maaike", "roos"], []),
        ("nl", "jan en piet", ["jan", "piet"], []),
        ("en", "i said quigg, but governors have to rubber stamp it", ["quigg"], ["governors"]),
        ("en", "the head, with the trust's consent", ["the head"], ["the trust"]),
        ("nl", "boven 50k de raad, daaronder de directeur", ["de directeur"], ["de raad"]),
        ("nl", "niet de chef maar meneer Bakx", ["meneer Bakx"], []),
        ("en", "the board does, chair is felix tarn", ["the board"], []),
        ("en", "no not Okello. the owner, he is named Victor Brandao", ["the owner = Victor Brandao"], []),
        ("en", "Maria, but first her lawyer reads it, then she signs", ["Maria"], []),
        ("en", "Kurtz can alone until 50 thousand, our price is 62 so also the head office must to agree", ["Kurtz"], ["the head office"]),
        ("nl", "de broers samen", ["de broers"], []),
        ("nl", "nee, de eigenares, ze heet Lieve Baert", ["de eigenares = Lieve Baert"], []),
        ("en", "mr Brandt in Berlin, and accounting only advises him", ["mr Brandt"], []),
    ],
)  # fmt: skip
def test_each_clause_says_one_thing_of_who_signs(
    language: Language, text: str, signers: list[str], along: list[str]
) -> None:
    told = read_yes_told(utterance(text), language, asked=True)
    assert told is not None
    assert (_told(told.signers), _told(told.along)) == (signers, along)


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("en", "yes they vote between em, 3 partners. majority", True),
        ("en", "sample measuring", True),
        ("en", "the board signs in May when the audit is over", True),
        ("nl", "henk is al akkoord", True),
        ("en", "colin proposes", True),
        ("en", "her husband moans about money", True),
        ("nl", "jan en piet", False),
        ("en", "up to 50,000 euro", True),
        ("en", "who signs there?", True),
    ],
)
def test_what_says_of_nobody_that_they_sign_is_not_read_as_if_it_did(
    language: Language, text: str, asked: bool
) -> None:
    assert read_yes_told(utterance(text), language, asked=asked) is None


def test_what_other_clauses_tell_is_left_over_as_it_was_typed() -> None:
    told = read_yes_told(utterance("no you forget first step, sample measuring, is done already. director alone yes"), "en", asked=True)  # fmt: skip
    assert told is not None
    assert (_told(told.signers), told.alone) == (["director"], True)
    assert told.rest == "no you forget first step, sample measuring, is done already"


def test_a_price_told_beside_a_limit_is_of_its_size() -> None:
    chat = walked("/coach Acme", "demo, quotes, contract", "linda i think. she can sign up to 40 grand and we're at 52 so finance has to agree, bloke called Mo", language="en")  # fmt: skip
    signer = chat.facts.final_yes
    assert signer is not None
    assert (signer.called, signer.limit, signer.together_with) == ("linda", Decimal(40_000), ("finance",))
    assert chat.facts.deal.value == Decimal(52_000)
    assert "Mo" in {person.called for person in chat.facts.people}


@pytest.mark.parametrize(
    ("language", "first", "text", "signer", "along"),
    [
        ("en", "noel", "pat AND noel", "pat", ("noel",)),
        ("nl", "kees", "kees EN marie", "kees", ("marie",)),
        ("en", "noel", "who gave you final yes? pat and noel carrow, both have to agree", "pat", ("noel carrow",)),
        ("nl", "de CFO", "toch niet de cfo, de ceo", "CEO", ()),
        ("nl", "piet", "het is niet piet maar joke die tekent", "joke", ()),
        ("nl", "henk", "NEE henk is niet de beslisser, dat is de directeur mevr dekker. henk heeft alleen de eerste stap gedaan", "mevr dekker", ()),
        ("nl", "piet", "ook zijn vrouw moet tekenen", "piet", ("zijn vrouw",)),
        ("en", "mo", "no mo does not decide alone, the owner must say final yes, mr Brandt", "mr Brandt", ()),
        # No word on who signs.
        ("en", "mo", "mo and linda talk to it on friday", "mo", ()),
        ("nl", "kees", "er is budget maar kees moet nog akkoord geven", "kees", ()),
        ("nl", "kees", "kees en marie komen kijken", "kees", ()),
    ],
)  # fmt: skip
def test_who_signs_is_put_right_at_any_question(
    language: Language, first: str, text: str, signer: str, along: tuple[str, ...]
) -> None:
    chat = walked("/coach Acme", "demo, offer, contract", first, text, language=language)
    now = chat.facts.final_yes
    assert now is not None
    assert (now.called, now.together_with) == (signer, along)


def test_either_of_two_is_told_as_it_was_and_of_nobody_known_is_kept_in_words() -> None:
    chat = walked("/coach Acme", "demo, offer, contract", "either pat or noel can sign", language="en")
    signer = chat.facts.final_yes
    assert signer is not None
    assert (signer.called, signer.may_alone) == ("pat or noel", True)
    assert walked("/coach Acme", "demo, offer, contract", "either of them", language="en").facts.people == ()


def test_a_say_in_the_money_is_a_voice_and_no_budget() -> None:
    chat = walked("/coach Acme", "demo, offer, contract", "owner is mister Colm Stormont he decide. but his wife also have say in money", language="en")  # fmt: skip
    assert chat.facts.deal.budget == "unknown"
    assert [person.called for person in chat.facts.people if not person.gives_the_yes] == ["his wife"]


def test_who_said_yes_already_is_ticked_and_is_not_thereby_the_one_who_signs() -> None:
    chat = walked("/coach Acme", "akkoord henk, offerte", "henk is al akkoord, vink die maar af")
    assert chat.facts.final_yes is None
    assert chat.facts.steps[0].status == "done"
    assert chat.active.pending is not None
    assert chat.active.pending.question == "final_yes"


@pytest.mark.parametrize(
    ("language", "lines", "called"),
    [
        ("nl", ("demo, offerte, zaakvoerder beslist", "1, tom heet hij. tom desmedt"), "tom desmedt"),
        ("en", ("demo, offer, md signs", "1", "his name's lachlan fife btw"), "lachlan fife"),
        # A body has no name of its own.
        ("en", ("demo, offer, board signs", "1", "his name's lachlan fife btw"), "board"),
    ],
)
def test_what_he_is_called_is_the_name_of_who_signs(
    language: Language, lines: tuple[str, ...], called: str
) -> None:
    signer = walked("/coach Acme", *lines, language=language).facts.final_yes
    assert signer is not None
    assert (signer.called, signer.may_alone) == (called, True)


def test_between_two_of_whom_nobody_knows_which_it_is_nobody_signs_yet() -> None:
    chat = walked("/coach Acme", "demo, offerte", "twijfel tussen de cfo en de ceo")
    assert chat.facts.final_yes is None
    assert chat.active.pending is not None
    assert chat.active.pending.question == "budget"


def test_who_is_against_it_is_kept_beside_who_signs() -> None:
    chat = walked("/coach Acme", "demo, quotes", "the owners, two brothers, pat and noel carrow. dermot's dead against a lease, siobhan is all for it", language="en")  # fmt: skip
    signer = chat.facts.final_yes
    assert signer is not None
    assert (signer.called, signer.together_with) == ("pat", ("noel carrow",))
    assert [person.called for person in chat.facts.people if person.differs] == ["dermot"]


def test_a_pair_in_front_of_more_puts_who_signs_right_and_the_rest_is_heard() -> None:
    chat = walked("/coach Acme", "demo, quotes", "Greg", "Greg AND una. budget is there", language="en")
    signer = chat.facts.final_yes
    assert signer is not None
    assert signer.together_with == ("una",)
    assert chat.facts.deal.budget == "approved"


@pytest.mark.parametrize(
    ("language", "text", "alone", "others"),
    [
        ("nl", "ja hij is dga", True, ()),
        ("nl", "dga = dat is ie zelf, hij beslist alleen", True, ()),
        ("en", "her alone yeah. well her husband moans about money but its her shop", True, ()),
        ("en", "yep 12 partners, simple majority, but managing partner dele okafor can veto it", None, ("dele okafor",)),
        ("nl", "ja 4 vennoten, bij meerderheid, maar Luc kan het tegenhouden", None, ("Luc",)),
    ],
)  # fmt: skip
def test_what_is_told_of_who_is_asked_about_names_nobody_beside_them(
    language: Language, text: str, alone: bool | None, others: tuple[str, ...]
) -> None:
    steps = {"nl": "demo, offerte, mevr Bosman tekent", "en": "demo, offer, mrs Bosman signs"}
    chat = walked("/coach Acme", steps[language], text, language=language)
    signer = chat.facts.final_yes
    assert signer is not None
    assert (signer.name, signer.may_alone, signer.together_with) == (
        {"nl": "mevr Bosman", "en": "mrs Bosman"}[language],
        alone,
        (),
    )
    assert tuple(one.called for one in chat.facts.people if one.id != signer.id) == others


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "liever leasen"),
        ("nl", "na de feestdagen"),
        ("nl", "eerst bekijkt de boekhouder het, dan beslist zij"),
        ("en", "her accountant looks at it first then she decides"),
        ("en", "new person there is Mr Pratt"),
    ],
)
def test_when_how_and_who_is_new_is_no_word_on_who_signs(language: Language, text: str) -> None:
    chat = walked("/coach Acme", "demo, offer, contract", text, language=language)
    assert chat.facts.final_yes is None
    assert chat.active.pending is not None
    assert chat.active.pending.question == "final_yes"


def test_a_limit_without_a_name_is_of_who_is_asked_about() -> None:
    chat = walked("/coach Acme", "demo, offerte, mevr Bosman tekent", "ja maar tot 15k, daarboven zijn vennoot Tom ook")  # fmt: skip
    signer = chat.facts.final_yes
    assert signer is not None
    assert (signer.name, signer.limit, signer.together_with) == ("mevr Bosman", Decimal(15_000), ("Tom",))


def test_a_limit_of_somebody_else_is_not_whose_yes_it_is() -> None:
    text = "PO limit for the lab lead is 3k and these sensors come to 11, so dean's office"
    signer = walked("/coach Acme", "demo, offer, contract", text, language="en").facts.final_yes
    assert signer is not None
    assert (signer.called, signer.limit) == ("dean", None)


def test_a_sum_of_which_nobody_knows_the_size_is_no_limit_and_no_price() -> None:
    chat = walked("/coach Acme", "demo, offer, jean signs", "jean can sign up to 10, we're at 14 so her brother too", language="en")  # fmt: skip
    signer = chat.facts.final_yes
    assert signer is not None
    assert (signer.limit, signer.together_with, chat.facts.deal.value) == (None, ("her brother",), None)


@pytest.mark.parametrize(
    ("language", "steps", "signer", "along"),
    [
        ("nl", "makelaar vergelijkt, hilde legt het voor aan haar vennoot Karel en dan tekenen ze samen", "hilde", ("Karel",)),
        ("en", "survey, bank says yes or no, then huw n his dad sign", "huw", ("his dad",)),
        ("en", "sample, test in one gym, after that finance checks and the owner say yes", "owner", ()),
        ("en", "demo, anita writes a business case, ceo agrees, contract", "CEO", ()),
        # A noun in front of what is signed, and a step of others behind it, say nothing of whose yes is the last.
        ("en", "tech review, board approval, signature", None, ()),
        ("en", "demo, IT agrees, board discusses", None, ()),
    ],
)  # fmt: skip
def test_who_signs_by_the_route_that_was_told_is_proposed(
    language: Language, steps: str, signer: str | None, along: tuple[str, ...]
) -> None:
    known = walked("/coach Acme", steps, language=language).facts.final_yes
    assert (known.called if known else None, known.together_with if known else ()) == (signer, along)


def test_a_correction_of_who_signs_is_no_other_route() -> None:
    route = "bestuur keurt goed, leden stemmen op de alv, voorzitter tekent"
    chat = walked("/coach Acme", route, "nee de voorzitter tekent, Wiebe Hofstra, maar pas als de leden ja zeggen")  # fmt: skip
    signer = chat.facts.final_yes
    assert signer is not None
    assert (signer.called, signer.together_with) == ("Wiebe Hofstra", ("leden",))
    assert [step.title for step in chat.facts.steps] == route.split(", ")
    again = walked("/coach Acme", route, "1", "nee dit is fout. bestuur ja (gebeurd), leden stemmen, waterschap vergunning, voorzitter tekent")  # fmt: skip
    assert [step.title for step in again.facts.steps][-2:] == ["waterschap vergunning", "voorzitter tekent"]
    assert not any("fout" in step.title for step in again.facts.steps)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Lena is lovely but she's an intern. it's Uwe who orders", "Uwe"),
        ("the ceo for sure. speaking to him on thursday", "CEO"),
        ("jim, but the owner's daughter looks at all of it", "jim"),
        ("jim but not before june", "jim"),
        ("ceo mark hollis, he decides everything himself", "mark hollis"),
        ("final yes is their MD, rob something", "rob"),
        ("I think it's dirk de ridder", "dirk de ridder"),
    ],
)
def test_a_first_sentence_that_names_the_signer_is_enough(text: str, who: str) -> None:
    chat = at("en", ("final_yes", text))
    assert [one.called.casefold() for one in chat.facts.people if one.gives_the_yes] == [who.casefold()]


@pytest.mark.parametrize(
    ("language", "text", "beside"),
    [
        ("nl", "Inge, alleen. de jongens van de werkvloer zien het niet zitten", "de jongens van de werkvloer zien het niet zitten"),
        ("nl", "ja alleen, maar jurist leest mee", "jurist leest mee"),
        ("nl", "de raad van bestuur, die komen pas 17 dec terug samen", "die komen pas 17 dec terug samen"),
        ("en", "hans vermeer, cfo. eva from quality hates it, and sap is at the table", "eva from quality hates it, and sap is at the table"),
        ("en", "lars, but they also got a quote from ibm", "they also got a quote from ibm"),
        ("en", "Joanne, she is director of finance", None),
        ("en", "Tom decides, with his wife", None),
        ("en", "my contact keith says he can but i doubt it, i guess his boss", None),
        ("nl", "jan maar piet moet ook tekenen", None),
        ("nl", "kees tot 50k, boven 50k ook de raad", None),
        ("en", "Jim. is that enough?", None),
    ],
)  # fmt: skip
def test_what_is_told_beside_the_signer_begins_where_nothing_more_is_said_of_signing(
    language: Language, text: str, beside: str | None
) -> None:
    said = utterance(text)
    signing, told = apart(said, language, about=text.startswith("ja "))
    assert (told.text if told is not None else None) == beside
    assert text.startswith(signing.text)


def test_what_is_told_beside_of_nobody_by_name_is_of_whoever_signs() -> None:
    first, beside = utterance("it's Nina"), utterance("she wants it before Easter")
    assert with_subject(first, beside, "en").text == "Nina wants it before Easter"
    assert with_subject(utterance("Nina and Ed"), beside, "en") is beside
    assert with_subject(utterance("de raad"), utterance("die's blij"), "nl").text == "de raad is blij"


@pytest.mark.parametrize(
    ("text", "voices"),
    [
        ("Ria, vroeger was dat haar man Jos", []),
        ("the boss. my colleague Tim from IT knows him well", []),
        ("the boss. Dave from IT has a say", ["Dave"]),
        ("the boss. his partner reads everything", ["his partner"]),
    ],
)
def test_who_has_a_part_in_it_beside_the_signer_has_a_voice(text: str, voices: list[str]) -> None:
    chat = at("en", ("final_yes", text))
    before = {"Jan"}
    told = [one.name or one.role for one in chat.facts.people if not one.gives_the_yes]
    assert [one for one in told if one not in before] == voices


@pytest.mark.parametrize(
    ("text", "name"),
    [("Lisa van Rowan Bakery", "Lisa"), ("Lisa van Uden", "Lisa van Uden")],
)
def test_the_customer_is_no_surname_of_whoever_works_there(text: str, name: str) -> None:
    chat = at("en", ("final_yes", text))
    assert [one.name for one in chat.facts.people if one.gives_the_yes] == [name]


@pytest.mark.parametrize(
    ("language", "text", "signer", "along", "alone"),
    [
        ("nl", "nee directeur Bakx samen met zn vrouw die doet de boekhouding", "Bakx", ("zn vrouw",), False),
        ("nl", "nee, samen met directeur Bakx", "Jan", ("directeur Bakx",), False),
        ("en", "she can. Ops hates the idea", "Jan", (), True),
        ("en", "he can't", "Jan", (), False),
        ("en", "no, not alone", "Jan", (), False),
        ("nl", "mag hij", "Jan", (), True),
        ("en", "Omar but not without his brother Sami", "Omar", ("his brother Sami",), False),
    ],
)
def test_asked_of_one_who_is_known_it_may_be_of_another(
    language: Language, text: str, signer: str, along: tuple[str, ...], alone: bool
) -> None:
    route = {"nl": "prijs, proefbak, Jan tekent", "en": "price, trial bake, Jan signs"}[language]
    known = walked("/coach Acme", route, text, language=language).facts.final_yes
    assert known is not None
    assert (known.name, known.together_with, known.may_alone) == (signer, along, alone)


@pytest.mark.parametrize(
    ("language", "text", "limit", "above"),
    [
        ("en", "Veerle but above 85k the city of Ghent must agree too", 85_000, ("the city of Ghent",)),
        ("nl", "Veerle maar boven de 85k moet stad Gent ook akkoord zijn", 85_000, ("stad Gent",)),
    ],
)
def test_who_joins_above_an_amount_is_told_behind_who_signs(
    language: Language, text: str, limit: int, above: tuple[str, ...]
) -> None:
    signer = at(language, ("final_yes", text)).facts.final_yes
    assert signer is not None
    assert (signer.name, signer.limit, signer.together_with) == ("Veerle", limit, above)


@pytest.mark.parametrize(("text", "sure"), [("I think it's cfo Mark Hollis, alone", "assumption"), ("cfo Mark Hollis, alone", "heard")])  # fmt: skip
def test_a_guess_of_who_signs_stays_one(text: str, sure: str) -> None:
    signer = at("en", ("final_yes", text)).facts.final_yes
    assert signer is not None
    assert signer.evidence == sure


def test_whoever_is_named_beside_the_signer_is_read_back() -> None:
    chat = walked("/coach Acme", "prijs, proefbak, raad van bestuur tekent")
    told = str(chat.say("ja, en de voorzitter is mevrouw Terpstra"))
    assert "mevrouw Terpstra" in told
