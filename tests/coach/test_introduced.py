"""What the first message about a customer leaves in the deal, as the weights read it and the rules word it."""

from collections.abc import Callable, Sequence
from datetime import datetime

import pytest

from bot.app import policy
from bot.coach.basics.record import replace
from bot.coach.understanding.introduction.reader import read_introduction
from bot.coach.understanding.introduction.weights import IntroductionWeights
from bot.coach.understanding.text import Language, utterance
from bot.models import introduction_weights
from tests.evaluation.deal_left import Left, left_in
from tests.support.core_chat import CoreChat
from tests.support.marked import marking


def _chat(
    language: Language,
    *messages: str,
    weights: Callable[[], IntroductionWeights] | None = introduction_weights,
) -> CoreChat:
    rules = replace(policy(), introduction=weights)
    chat = CoreChat(
        language=language,
        now=datetime.fromisoformat("2026-11-24T16:05:00+01:00"),
        zone="Europe/Amsterdam",
        policy=rules,
    )
    chat.say("/coach")
    for message in messages:
        chat.say(message)
    return chat


def _left(language: Language, *messages: str) -> Left:
    return left_in(next(iter(_chat(language, *messages).deals.values())))


def _marked(language: Language, *messages: str, **marked: Sequence[str]) -> Left:
    """What is left in the deal where these pieces are marked in the messages."""
    weights = marking(**marked)
    return left_in(next(iter(_chat(language, *messages, weights=lambda: weights).deals.values())))


MILLBROOK = "millbrook council, playground resurfacing 3 parks. tender goes out in may, they score it, committee awards"


def test_the_steps_of_a_first_message_are_their_way() -> None:
    assert _left("en", MILLBROOK).steps == ("tender goes out in may", "score it", "committee awards")


def test_without_the_weights_the_rules_decide_alone() -> None:
    chat = _chat("en", MILLBROOK, weights=None)
    assert left_in(next(iter(chat.deals.values()))).steps == ()


def test_who_does_it_stands_in_front_as_the_rules_word_it() -> None:
    left = _left(
        "nl", "sprak schrijnwerkerij Moons over een cnc. nu rekent de boekhouder en dan beslist de directie"
    )
    assert left.steps == ("boekhouder rekent", "directie beslist")


def test_a_step_told_once_more_is_the_same_with_when_it_is() -> None:
    left = _left(
        "en",
        "uniforms for Sparrow Care, 220 carers. Nkechi picks the fabric, staff wear test, ops director signs. wear test is going on",
    )
    assert len(left.steps) == 3
    assert "wear test" in left.steps[1]


def test_two_who_sign_together_take_one_step() -> None:
    left = _left(
        "nl",
        "Net gebeld met Zonnepark Twente. Nu moet de bank akkoord geven (Rabo, eind januari), daarna netbeheerder Enexis, en dan tekenen Jan en zijn zus samen.",
    )
    assert len(left.steps) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Gesproken met Bakker Bart over een oven. demo in mei, dan tekent de directie",
        "just spoke with Cobham Farm about a walker, she has 2 other quotes. accountant looks at the lease, then she signs",
    ],
)
def test_that_we_talked_and_what_somebody_has_is_no_step(text: str) -> None:
    language: Language = "nl" if text.startswith("Gesproken") else "en"
    assert not any(
        title.startswith(("gesproken", "spoke", "she has")) for title in _left(language, text).steps
    )


def test_who_is_told_of_has_a_voice_with_the_role_beside_the_name() -> None:
    chat = _chat(
        "en",
        "uniforms for Sparrow Care. hr lady Nkechi picks the fabric, staff wear test, ops director signs",
    )
    people = {(person.name, person.role) for facts in chat.deals.values() for person in facts.people}
    assert ("Nkechi", "HR lady") in people or ("Nkechi", "hr lady") in people


def test_a_part_of_the_name_of_the_customer_is_nobody_with_a_voice() -> None:
    left = _left(
        "nl", "voor morgen een afspraak met drankenhandel Ceulemans over heftrucks, wa moet ik vragen?"
    )
    assert left.customer == "drankenhandel ceulemans"
    assert left.voices == ()


def test_a_committee_takes_a_step_and_has_no_voice_besides() -> None:
    chat = _chat(
        "en", "Fenwick Foods, ERP upgrade. steering committee meets in may, demos, then the CFO signs"
    )
    assert not any(
        "committee" in (person.name or "") for facts in chat.deals.values() for person in facts.people
    )


def test_a_house_of_two_words_is_not_doubted_and_a_single_word_is() -> None:
    assert (
        _left("en", "moate cement. convyor belt. the buyer nuala only cares about price").customer
        == "moate cement"
    )
    weights = marking(account=["antwerpen"])
    assert not _chat("nl", "antwerpen gaat door op 3 dec", weights=lambda: weights).deals


@pytest.mark.parametrize(
    ("language", "text", "customer"),
    [
        ("en", "spoke to acme bout renewal", "acme"),
        ("en", "spoke w globex re warehouse mgmt", "globex"),
        ("nl", "koffie gehad met Karel De Smet, aankoper bij Dorpshuis Genk, over 6 ovens", "dorpshuis genk"),
        (
            "en",
            "spoke to ruairi at slaney potatoes grading line theyve a rival quote from haith",
            "slaney potatoes",
        ),
    ],
)
def test_a_name_stops_where_it_is_said_what_it_is_about_and_a_house_stands_behind_its_people(
    language: Language, text: str, customer: str
) -> None:
    assert _left(language, text).customer == customer


def test_somebody_of_theirs_who_acts_is_no_second_customer() -> None:
    chat = _chat(
        "nl",
        "gemeente Heusden wil sensoren in prullenbakken, beheer buitenruimte (Gerben) doet nu een test in Drunen, dan gaat hij naar wethouder Mulder en bij groen licht bestelt hij",
    )
    assert [facts.deal.account for facts in chat.deals.values()] == ["gemeente Heusden"]


def test_what_is_told_beside_a_name_that_was_asked_for_is_taken() -> None:
    left = _left(
        "en",
        "morning. got a q before anything: customer went quiet after the demo, what do i do",
        "its Tolka Bakeries, dough mixer, demo was 12 feb, contact is prod manager Sinead Roche",
    )
    assert left.customer == "tolka bakeries"
    assert any("sinead" in voice for voice in left.voices)


def test_a_message_that_comes_out_of_being_parted_as_it_was_is_of_one_customer() -> None:
    """It was parted over and over."""
    text = "Also saw 2 ppl at the chamber lunch: Sutter Crane (equipment floater, owner Mack signs, quote compare in 2 wks, HUB has it now) & Bay Crane (card only)"
    assert _chat("en", text).active is not None


def test_money_alone_is_no_step() -> None:
    left = _left(
        "en", "Acme Steel, a crane. IT tests it, board discusses it, CFO signs. budget has been requested"
    )
    assert not any("budget" in title for title in left.steps)


def test_what_is_told_later_is_not_read_as_a_first_message() -> None:
    left = _left("en", MILLBROOK, "tender goes out, they score it, committee awards, then legal checks it")
    assert left.customer == "millbrook council"


def test_whom_we_had_on_the_line_is_a_customer() -> None:
    left = _left("nl", "Transportbedrijf Siebering was net aan de lijn. koelaanhanger")
    assert (left.customer, left.subject) == ("transportbedrijf siebering", "koelaanhanger")


def test_what_they_want_from_us_is_no_step() -> None:
    left = _left(
        "en", "customer is Baltic Timber, they want excel training for 12 people, boss Marek must sign"
    )
    assert not any("training" in title for title in left.steps)


def test_of_two_names_the_one_is_taken_that_the_rules_hear_as_well() -> None:
    assert (
        _left(
            "en", "dead set keen: cloncurry helicopters, fuel trailer. chief pilot looks at it fri"
        ).customer
        == "cloncurry helicopters"
    )
    assert (
        "rijn"
        in _left(
            "nl", "van rijn verpakkingen, ze willen dozen met opdruk, petra en haar baas tekenen samen"
        ).customer
    )


def test_a_step_that_is_behind_them_is_ticked_and_one_that_goes_on_is_where_they_are() -> None:
    left = _marked(
        "en", "Acme Steel, a crane. the walk thing, the talk thing, the paper thing",
        account=["Acme Steel"], done=["walk"], now=["talk"], step=["paper"],
    )  # fmt: skip
    assert (left.steps, left.done, left.place) == (
        ("walk thing", "talk thing", "paper thing"),
        ("walk thing",),
        "talk thing",
    )


def test_what_is_behind_them_is_ticked_with_nowhere_they_are() -> None:
    left = _marked(
        "en", "Acme Steel, a crane. the walk thing, the talk thing",
        account=["Acme Steel"], done=["walk"], step=["talk"],
    )  # fmt: skip
    assert left.done == ("walk thing",)


def test_one_step_alone_is_no_way() -> None:
    assert (
        _marked(
            "en", "Acme Steel, a crane. the walk thing and so on", account=["Acme Steel"], step=["walk"]
        ).steps
        == ()
    )


@pytest.mark.parametrize(
    ("text", "extra", "steps"),
    [
        ("Acme Steel, a crane. want crane service, legal checks, CFO signs", ["want crane service"], 2),
        ("Acme Steel, a crane. crane for 6, legal checks, CFO signs", ["crane for 6"], 2),
        ("Acme Steel, a crane. board approves crane, legal checks, CFO signs", ["board approves crane"], 3),
    ],
)
def test_what_they_want_from_us_is_no_step_and_an_act_about_it_is_one(
    text: str, extra: list[str], steps: int
) -> None:
    left = _marked(
        "en", text, account=["Acme Steel"], topic=["crane"], step=[*extra, "legal checks", "CFO signs"]
    )
    assert len(left.steps) == steps


@pytest.mark.parametrize(
    ("piece", "when", "money", "steps"),
    [
        ("budget asked for", "now", [], 2),
        ("budget asked for", "step", ["budget asked for"], 2),
        ("board frees budget", "step", [], 3),
    ],
)
def test_how_it_is_with_the_money_is_no_step_and_who_frees_it_takes_one(
    piece: str, when: str, money: list[str], steps: int
) -> None:
    marked = {"account": ["Acme Steel"], "money": money, "step": ["legal checks", "CFO signs"]}
    marked[when] = [*marked.get(when, []), piece]
    left = _marked("en", f"Acme Steel, a crane. {piece}, legal checks, CFO signs", **marked)
    assert len(left.steps) == steps


def test_pieces_with_an_and_between_them_are_one_step_where_the_rules_say_so() -> None:
    text = "Zonnepark Twente, panelen. de bank keurt goed en dan tekenen Jan en Els samen"
    left = _marked(
        "nl", text, account=["Zonnepark Twente"], step=["bank keurt goed", "tekenen Jan", "Els samen"]
    )
    assert len(left.steps) == 2


def test_one_step_of_two_pieces_is_behind_them_where_its_first_is() -> None:
    text = "Zonnepark Twente, panelen. de bank keurt goed en dan tekenen Jan en Els samen"
    left = _marked(
        "nl", text, account=["Zonnepark Twente"], step=["bank keurt goed", "Els samen"], done=["tekenen Jan"]
    )
    assert [title for title in left.done if "jan" in title and "els" in title]


def test_the_rules_word_a_step_and_put_nothing_in_it() -> None:
    text = (
        "Acme Steel, a crane. walk round by their head of safety on the old quay next to the mill, CFO signs"
    )
    left = _marked("en", text, account=["Acme Steel"], step=["walk round", "CFO signs"])
    assert left.steps[0] == "walk round"


def test_what_they_do_is_no_move_of_ours() -> None:
    text = "Tolka Bakeries, a mixer. they did the demo, now need a test bake with our machine, then finance, then md signs"
    marked = {
        "account": ["Tolka Bakeries"],
        "done": ["demo"],
        "step": ["test bake with our machine", "finance", "md signs"],
    }
    assert _marked("en", text, **marked).moves == ()


def test_what_we_do_stays_our_move() -> None:
    text = (
        "Tolka Bakeries, a mixer. demo was fine, then finance, then md signs. i will send the quote tomorrow"
    )
    left = _marked(
        "en", text, account=["Tolka Bakeries"], step=["demo", "finance", "md signs"], move=["send the quote"]
    )
    assert [what for what, _ in left.moves] == ["send the quote"]


def test_a_role_behind_a_name_is_theirs() -> None:
    weights = marking(account=["Acme Steel"], people=["owner"])
    text = "Acme Steel, a crane. Fran the owner likes it, nice lady"
    people = [
        one for facts in _chat("en", text, weights=lambda: weights).deals.values() for one in facts.people
    ]
    assert [(one.name, one.role) for one in people] == [("Fran", "owner")]


def test_a_word_typed_small_where_names_are_not_is_nobody() -> None:
    text = "Acme Staal, een kraan. Rik zit nog vast tot 1 juni. opzeg moet voor 1 april, Nadine leest mee"
    assert not any(
        "opzeg" in voice for voice in _marked("nl", text, account=["Acme Staal"], people=["opzeg"]).voices
    )
    small = text.lower()
    assert any(
        "opzeg" in voice for voice in _marked("nl", small, account=["acme staal"], people=["opzeg"]).voices
    )


def test_a_name_and_the_role_behind_it_are_one() -> None:
    weights = marking(account=["Acme Steel"], people=["Wolfred", "stoker"])
    text = "Acme Steel, a crane. Wolfred the stoker likes it, nice lady"
    people = [
        one for facts in _chat("en", text, weights=lambda: weights).deals.values() for one in facts.people
    ]
    assert len(people) == 1


@pytest.mark.parametrize(
    ("topic", "more"), [("Wolfred", {}), ("blueprint", {"step": ["walk thing", "blueprint"]})]
)
def test_somebody_and_a_step_are_not_what_it_is_about(topic: str, more: dict[str, list[str]]) -> None:
    left = _marked(
        "en", "Acme Steel. walk thing, blueprint with Wolfred", account=["Acme Steel"], topic=[topic], **more
    )
    assert topic.lower() not in left.subject


def test_whom_they_have_now_is_not_the_customer() -> None:
    text = "ok. fietsenwinkelketen Vandeputte wil verzekering voor hun 12 filialen. zaakvoerder Rik zit nog vast bij AXA tot 1 juni"
    assert _marked("nl", text, account=["Vandeputte"], current=["AXA"]).customer == "vandeputte"


def test_who_signs_is_heard_where_the_rules_hear_nobody() -> None:
    text = "Acme Steel, a crane. wilbur is the big name there with dora, nice people"
    assert _marked("en", text, account=["Acme Steel"], signer=["wilbur"]).signers == ("wilbur",)
    both = _marked("en", text, account=["Acme Steel"], signer=["wilbur"], **{"with": ["dora"]})
    assert set(both.signers) == {"wilbur", "dora"}


def test_who_signs_as_the_rules_hear_it_stays() -> None:
    text = "Acme Steel, a crane. Piet Pol signs alone. wilbur is the big name there"
    assert _marked("en", text, account=["Acme Steel"], signer=["wilbur"]).signers == ("piet pol",)


def test_who_is_against_it_sees_it_differently_where_the_clause_says_so_by_itself() -> None:
    for text, differs in (
        ("Wilbur is dead set against the whole thing", True),
        ("Wilbur runs the yard", False),
    ):
        left = _marked("en", f"Acme Steel, a crane. {text}", account=["Acme Steel"], against=["Wilbur"])
        assert bool(left.against) == differs
        # Who is only heard as against it is somebody there all the same.
        assert differs or left.voices


@pytest.mark.parametrize("extra", [". Jan Pol signs in the end", ", then Jan Pol signs"])
def test_who_signs_is_their_last_step_also_in_a_sentence_of_its_own(extra: str) -> None:
    text = f"Acme Steel, a crane. walk thing, talk thing{extra}"
    left = _marked("en", text, account=["Acme Steel"], step=["walk thing", "talk thing", "Jan Pol signs"])
    assert left.steps == ("walk thing", "talk thing", "jan pol signs")
    assert left.signers


def test_what_is_behind_them_and_what_goes_on_come_first() -> None:
    text = "Acme Steel, a crane. paper thing to come. before that the talk thing, on now. walk thing was ok"
    left = _marked("en", text, account=["Acme Steel"], step=["paper"], now=["talk"], done=["walk"])
    assert [title.split()[0] for title in left.steps] == ["walk", "talk", "paper"]


@pytest.mark.parametrize(
    ("piece", "more"),
    [
        ("Krone is 4% cheaper", {}), ("he runs facilities", {}), ("stuck with AXA", {"current": ["AXA"]}),
        ("his brother Tom", {"with": ["brother Tom"]}), ("his brother tom", {"with": ["brother tom"]}), ("Arie Hoogland", {"people": ["Hoogland"], "role": ["Arie"]}),
    ],
)  # fmt: skip
def test_what_somebody_is_and_what_a_rival_does_is_no_step(piece: str, more: dict[str, list[str]]) -> None:
    text = f"Acme Steel, a crane. {piece}, walk thing, talk thing"
    marked = {"account": ["Acme Steel"], "step": [piece, "walk thing", "talk thing"], **more}
    assert len(_marked("en", text, **marked).steps) == 2


def test_comparing_with_a_rival_is_a_step() -> None:
    text = "Acme Steel, a crane. they compare us with Krone, walk thing, talk thing"
    marked = {
        "account": ["Acme Steel"],
        "rivals": ["Krone"],
        "step": ["compare us with Krone", "walk thing", "talk thing"],
    }
    assert len(_marked("en", text, **marked).steps) == 3


def test_behind_their_steps_the_rules_hear_more_of_the_same_list() -> None:
    text = "Acme Steel, a crane. their steps: quote, board, order. nice man"
    assert _marked("en", text, account=["Acme Steel"], step=["quote", "board"]).steps == (
        "quote",
        "board",
        "order",
    )


def test_a_step_that_was_only_told_is_not_where_they_are() -> None:
    text = "Hogeschool Zuyd, vertaling studiegids, opleidingsmanager leest proefvertaling, inkoop tekent"
    steps = ["opleidingsmanager leest proefvertaling", "inkoop tekent"]
    assert _marked("nl", text, account=["Hogeschool Zuyd"], step=steps).place == ""


def test_a_rival_by_the_weights_is_beside_those_of_the_rules() -> None:
    text = "Acme Steel, a crane. SAP is in the race too, kranich brochures on the desk"
    both = _marked("en", text, account=["Acme Steel"], rivals=["kranich"]).rivals
    assert {name.strip() for name in both} == {"sap", "kranich"}
    assert len(_marked("en", text, account=["Acme Steel"], rivals=["SAP"]).rivals) == 1


@pytest.mark.parametrize(
    ("text", "name", "voices"),
    [
        ("Acme Steel, a crane. talked about Wilbur and the rest of it", "Wilbur", ("wilbur",)),
        ("Acme Steel, a crane. talked about steel and the rest of it", "steel", ()),
        ("Acme Steel, a crane. talked about the steering committee and the rest", "steering committee", ()),
        ("Acme Steel, a crane. talked about pallets with Bob and the rest of it", "pallets", ()),
        ("Acme Steel, a crane. talked about them and the rest of it", "them", ()),
        ("Acme Steel, a crane. talked about number 7 and the rest of it", "number 7", ()),
    ],
)
def test_who_has_a_voice_is_somebody(text: str, name: str, voices: tuple[str, ...]) -> None:
    assert _marked("en", text, account=["Acme Steel"], people=[name]).voices == voices


def test_somebody_is_kept_by_their_whole_name_and_a_role_alone_once() -> None:
    text = "Acme Steel, a crane. chat with Sinead Roche and Bill the buyer, the buyer likes it"
    weights = marking(account=["Acme Steel"], people=["Sinead", "buyer"])
    people = [
        person
        for facts in _chat("en", text, weights=lambda: weights).deals.values()
        for person in facts.people
    ]
    assert sorted(filter(None, (person.name for person in people))) == ["Bill", "Sinead Roche"]
    assert len(people) == 2


@pytest.mark.parametrize(
    ("text", "account", "customer"),
    [
        # The rules' name goes on.
        (
            "nog even over Ziekenhuis Maas en Kempen, een scanner",
            "Ziekenhuis Maas",
            "ziekenhuis maas en kempen",
        ),
        # The weights' name goes on.
        ("gesproken met Hartwell over een cabine", "Hartwell over", "hartwell"),
        # Where the weights hear two, the one that the rules hear too.
        (
            "heel fijn gesprek: Hartwell Cabines, spuitcabine",
            ["heel fijn", "Hartwell Cabines"],
            "hartwell cabines",
        ),
        # The house stands behind its people.
        ("koffie met Karel De Smet van Dorpshuis Genk, ovens", "Karel De Smet", "dorpshuis genk"),
    ],
)
def test_whose_name_is_taken_where_rules_and_weights_hear_another(
    text: str, account: str | list[str], customer: str
) -> None:
    names = [account] if isinstance(account, str) else account
    assert _marked("nl", text, account=names).customer == customer


def test_what_it_is_about_is_no_word_that_anybody_uses() -> None:
    text = "Acme Steel wants a new crane, and it is good"
    assert _marked("en", text, account=["Acme Steel"], topic=["good"]).subject != "good"


def test_nothing_is_read_so_once_something_is_known() -> None:
    weights = marking(account=["Acme Steel"], step=["walk", "talk"])
    chat = _chat(
        "en", "Acme Steel", "demo, pilot, contract", "walk thing, talk thing", weights=lambda: weights
    )
    left = left_in(next(iter(chat.deals.values())))
    assert left.steps == ("demo", "pilot", "contract")


def test_a_way_told_at_once_keeps_what_somebody_wants_to_do() -> None:
    text = "Acme Steel, a crane. nurses want to try one, legal checks, CFO signs"
    left = _marked(
        "en", text, account=["Acme Steel"], step=["nurses want to try one", "legal checks", "CFO signs"]
    )
    assert len(left.steps) == 3


def test_a_month_of_what_is_behind_them_is_the_one_that_has_been() -> None:
    """Told in November: September is not ten months ahead where the step was taken."""
    text = "Acme Steel, a crane. walk round in september, talk thing in may"
    left = _marked("en", text, account=["Acme Steel"], done=["walk round"], step=["talk thing"])
    assert [title.split()[0] for title in left.done] == ["walk"]


@pytest.mark.parametrize(
    ("marked", "rivals"),
    [({}, (" krone",)), ({"people": ["Krone"]}, ()), ({"rivals": ["Krone"]}, (" krone",))],
)
def test_what_the_rules_take_for_a_rival_is_none_where_it_is_somebody_of_theirs(
    marked: dict[str, list[str]], rivals: tuple[str, ...]
) -> None:
    text = "Acme Steel, a crane. Krone is in the race too. talk thing, walk thing"
    assert _marked("en", text, account=["Acme Steel"], **marked).rivals == rivals


def test_a_rival_called_so_is_one_whatever_it_is_heard_as() -> None:
    text = "Acme Steel, a crane. competitor is Krone. talk thing, walk thing"
    assert _marked("en", text, account=["Acme Steel"], people=["Krone"]).rivals == (" krone",)


def test_more_than_a_few_hundred_words_are_not_read() -> None:
    text = "word " * 500 + "Acme Steel, a crane"
    weights = marking(account=["Acme Steel"])
    assert read_introduction(utterance(text), "en", lambda: weights).names("account") == ()
    assert read_introduction(utterance(text[-500:]), "en", lambda: weights).names("account") == (
        "Acme Steel",
    )


@pytest.mark.parametrize(
    ("topic", "subject"), [("8 pieces", ""), ("just came", ""), ("8 trolleys", "8 trolleys")]
)
def test_how_many_alone_is_nothing_that_they_buy(topic: str, subject: str) -> None:
    left = _marked(
        "en", f"Acme Steel, {topic}. talk thing, walk thing", account=["Acme Steel"], topic=[topic]
    )
    assert left.subject == subject


def test_what_is_done_without_who_does_it_is_no_step() -> None:
    text = "Acme Staal, een kraan. loop ding, vergadert, praat ding"
    left = _marked("nl", text, account=["Acme Staal"], step=["loop ding", "vergadert", "praat ding"])
    assert left.steps == ("loop ding", "ding praat")
