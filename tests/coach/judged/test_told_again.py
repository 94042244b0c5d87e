"""What no room heard, read by weights: here they say what a test has them say, so that it is seen what becomes of that."""

from copy import deepcopy

import pytest

from bot.app import policy
from bot.coach.judged import about, hearing_again
from bot.coach.turn.effects import REMARK
from bot.coach.turn.replies import Card
from bot.coach.understanding.text import Language
from bot.coach.understanding.told_readings import DealPart, PartReading, ToldReading
from bot.coach.words.word_kinds import is_called_as_people_are
from tests.evaluation.deal_left import left_in
from tests.evaluation.visits import at_the_moment
from tests.support.core_chat import CoreChat

# Words of no language, which no room hears anything in.
UNHEARD = "blorpt zwix frindel quomp"
Slots = dict[str, tuple[str, ...]]


def heard(
    monkeypatch: pytest.MonkeyPatch,
    part: DealPart,
    op: str,
    slots: Slots,
    *,
    text: str = UNHEARD,
    likely: float = 1.0,
    moment: str = "checkin",
) -> CoreChat:
    """A talk in which a text is told that the weights read so."""
    # The talk up to then is read by the weights that there are.
    chat = deepcopy(at_the_moment("en", moment))
    monkeypatch.setattr(about, "read_part", lambda *_: PartReading(part, likely))
    monkeypatch.setattr(about, "read_told", lambda *_: ToldReading(part, op, likely, slots))
    chat.say(text)
    return chat


Expected = tuple[str, object]
TOLD: list[tuple[DealPart, str, Slots, Expected]] = [
    ("done", "done", {"what": ("tests",)}, ("done", ("demo", "it tests it"))),
    ("done", "not_done", {"what": ("demo",)}, ("done", ())),
    ("place", "at", {"what": ("contract",)}, ("place", "contract")),
    ("off", "off", {"what": ("contract",)}, ("steps", ("demo", "it tests it"))),
    ("next", "does", {"what": ("signs the lease",), "who": ("anna",)}, ("next_step", ("anna anna signs the lease", "2026-12-08", "2026-12-08"))),
    ("next", "day", {"day": ("15 december",)}, ("next_step", (" it tests it", "2026-12-15", "2026-12-15"))),
    ("route", "add", {"what": ("legal check",), "after": ("demo",)}, ("steps", ("demo", "legal check", "it tests it", "contract"))),
    ("route", "add", {"what": ("legal check",), "before": ("contract",)}, ("steps", ("demo", "it tests it", "legal check", "contract"))),
    ("route", "rename", {"old": ("contract",), "what": ("framework deal",)}, ("steps", ("demo", "it tests it", "framework deal"))),
    ("route", "order", {"what": ("contract",), "before": ("tests",)}, ("steps", ("demo", "contract", "it tests it"))),
    ("route", "remove", {"what": ("contract",)}, ("steps", ("demo", "it tests it"))),
    ("signer", "is", {"who": ("Greta",), "old": ("anna",)}, ("signers", ("greta",))),
    ("signer", "also", {"who": ("Greta",)}, ("signers", ("anna cfo", "greta"))),
    ("signer", "limit", {"sum": ("50k",), "with": ("Greta",)}, ("limits", (50000.0,))),
    ("signer", "is_not", {"old": ("anna",)}, ("signers", ())),
    ("people", "joins", {"who": ("Greta",), "role": ("plant manager",)}, ("voices", ("anna cfo", "bob it", "greta plant manager"))),
    ("people", "leaves", {"who": ("bob",)}, ("voices", ("anna cfo",))),
    ("people", "renamed", {"who": ("Rob",), "old": ("bob",)}, ("voices", ("anna cfo", "rob it"))),
    ("people", "role", {"who": ("bob",), "role": ("purchasing",)}, ("voices", ("anna cfo", "bob purchasing"))),
    ("against", "against", {"who": ("bob",)}, ("against", ("bob it",))),
    ("budget", "requested", {}, ("budget", "requested")),
    ("budget", "none", {}, ("budget", "none")),
    ("worth", "worth", {"sum": ("80k",)}, ("worth", 80000.0)),
    ("move", "did", {"what": ("test plan",)}, ("moves", ())),
    ("move", "drop", {"what": ("test plan",)}, ("moves", ())),
    ("move", "day", {"what": ("test plan",), "day": ("27 november",)}, ("moves", (("send them the test plan", "2026-11-27"),))),
    ("rival", "in", {"who": ("Oracle",)}, ("rivals", (" sap", " oracle"))),
    ("people", "not", {"who": ("bob",)}, ("voices", ("anna cfo",))),
    ("people", "same", {"who": ("anna", "bob")}, ("voices", ("anna cfo",))),
    ("people", "same", {"who": ("bob", "plant manager")}, ("voices", ("anna cfo", "bob plant manager"))),
    ("people", "name_of", {"who": ("Greta",), "role": ("cfo",)}, ("voices", ("anna cfo", "bob it", "greta cfo"))),
    ("people", "name_of", {"who": ("Greta",), "role": ("plant manager",)}, ("voices", ("anna cfo", "bob it", "greta plant manager"))),
    ("people", "role", {"who": ("bob", "Greta"), "role": ("purchasing", "plant manager")}, ("voices", ("anna cfo", "bob purchasing", "greta plant manager"))),
    ("people", "renamed", {"who": ("Ana",)}, ("voices", ("ana cfo", "bob it"))),
    ("rival", "not", {"who": ("sap",)}, ("rivals", ())),
    ("route", "remove", {"what": ("demo", "contract")}, ("steps", ("it tests it",))),
    ("done", "done", {"what": ("tests", "contract")}, ("done", ("demo", "it tests it", "contract"))),
    ("move", "ours", {"what": ("contract",)}, ("steps", ("demo", "it tests it"))),
    ("move", "ours", {"what": ("contract",), "day": ("30 november",)}, ("moves", (("send them the test plan", "None"), ("contract", "2026-11-30")))),
    ("move", "theirs", {"what": ("test plan",)}, ("moves", ())),
    ("move", "theirs", {"what": ("test plan",), "who": ("anna",), "day": ("30 november",)}, ("next_step", ("anna send them the test plan", "2026-11-30", "2026-11-30"))),
    ("budget", "unknown", {}, ("budget", "unknown")),
    ("call", "call", {"day": ("30 november",)}, ("call", "2026-11-30")),
    ("customer", "renamed", {"who": ("Acne",), "old": ("acme",)}, ("customer", "acne steel")),
]  # fmt: skip


@pytest.mark.parametrize(("part", "op", "slots", "left"), TOLD)
def test_what_is_told_is_kept_where_it_belongs(
    monkeypatch: pytest.MonkeyPatch, part: DealPart, op: str, slots: Slots, left: Expected
) -> None:
    chat = heard(monkeypatch, part, op, slots)
    (facts,) = chat.deals.values()
    assert (left[0], getattr(left_in(facts), left[0])) == left


@pytest.mark.parametrize(
    ("text", "voices"),
    [("blorpt zwix nothing quomp", ("anna cfo",)), ("blorpt has a zwix quomp", ("anna cfo", "bob it"))],
)
def test_nobody_loses_their_say_by_words_that_deny_nothing(
    monkeypatch: pytest.MonkeyPatch, text: str, voices: tuple[str, ...]
) -> None:
    chat = heard(monkeypatch, "people", "no_say", {"who": ("bob",)}, text=text)
    assert left_in(next(iter(chat.deals.values()))).voices == voices


NOT_TOLD: list[tuple[DealPart, str, Slots, str]] = [
    ("done", "done", {"what": ("IT",)}, "who does a step is not what is done in it"),
    ("done", "done", {"what": ("tests",), "day": ("20 december",)}, "a day to come is not behind them"),
    ("done", "done", {"what": ("moon landing",)}, "no step of theirs"),
    ("place", "at", {"what": ("moon landing",)}, "no step of theirs"),
    ("off", "off", {"what": ("demo",)}, "what is behind them happened"),
    ("next", "day", {"day": ("yesterday",)}, "a day that has been"),
    ("next", "day", {"day": ("15 december",), "what": ("contract",)}, "the day of another step"),
    ("route", "add", {"what": ("legal check",)}, "nobody says where it stands"),
    ("route", "add", {"what": ("legal check",), "after": ("moon landing",)}, "where it stands is none of theirs"),
    ("route", "rename", {"old": ("moon landing",), "what": ("framework deal",)}, "no step is called so"),
    ("signer", "is", {"who": ("she",)}, "whoever is pointed at is called something"),
    ("signer", "is", {"who": ("acme steel",)}, "the customer itself is nobody"),
    ("signer", "also", {"who": ("anna",)}, "who signs already"),
    ("people", "renamed", {"who": ("Rob",), "old": ("kevin",)}, "nobody is called so"),
    ("worth", "worth", {"sum": ("45",)}, "a mere number is no sum"),
    ("move", "did", {"what": ("moon landing",)}, "no move of ours"),
    ("rival", "in", {"who": ("anna",)}, "one of theirs"),
    ("rival", "in_house", {"what": ("it",)}, "nobody is named and something else was asked"),
    ("call", "call", {"day": ("yesterday",)}, "a day that has been"),
    ("customer", "renamed", {"who": ("Acne",), "old": ("globex",)}, "nobody called so is the customer"),
    ("move", "will", {"what": ("send the papers",)}, "nobody says that it is we who do it"),
    ("rival", "in", {"who": ("2 other offers",)}, "so many are no name"),
    ("next", "does", {"what": ("signs the lease",), "who": ("anna",), "day": ("yesterday",)}, "a day that has been"),
    ("people", "not", {"who": ("kevin",)}, "nobody is called so"),
    ("people", "same", {"who": ("kevin", "greta")}, "nobody is called so"),
    ("people", "two", {"who": ("anna", "bob")}, "they are two already"),
    ("people", "no_say", {"who": ("anna",)}, "who signs has a say"),
    ("rival", "not", {"who": ("oracle",)}, "no rival is called so"),
    ("route", "remove", {"what": ("contract", "moon landing")}, "one of them is none of theirs"),
    ("move", "ours", {"what": ("moon landing",)}, "no step of theirs"),
    ("move", "theirs", {"what": ("moon landing",)}, "no move of ours"),
]  # fmt: skip


@pytest.mark.parametrize(("part", "op", "slots", "why"), NOT_TOLD)
def test_what_names_nothing_that_it_can_be_stays_words(
    monkeypatch: pytest.MonkeyPatch, part: DealPart, op: str, slots: Slots, why: str
) -> None:
    before = left_in(next(iter(at_the_moment("en", "checkin").deals.values())))
    chat = heard(monkeypatch, part, op, slots)
    (facts,) = chat.deals.values()
    assert left_in(facts) == before, why
    assert any(UNHEARD in answer.text for answer in chat.answers)


def test_what_they_buy_is_something_else(monkeypatch: pytest.MonkeyPatch) -> None:
    chat = heard(monkeypatch, "topic", "is", {"what": ("the folding machine",)})
    assert next(iter(chat.deals.values())).deal.topic == "folding machine"


def test_what_the_weights_are_not_sure_of_stays_words(monkeypatch: pytest.MonkeyPatch) -> None:
    chat = heard(monkeypatch, "worth", "worth", {"sum": ("80k",)}, likely=hearing_again.SURE - 0.01)
    assert left_in(next(iter(chat.deals.values()))).worth is None


def test_an_end_is_asked_and_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    chat = heard(monkeypatch, "end", "lost", {})
    pending = chat.active.pending
    assert pending is not None
    assert pending.question == "ending"
    assert next(iter(chat.deals.values())).deal.status == "open"


def test_what_is_heard_again_stands_on_the_card(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(about, "read_part", lambda *_: PartReading("budget", 1.0))
    monkeypatch.setattr(about, "read_told", lambda *_: ToldReading("budget", "none", 1.0, {}))
    chat = deepcopy(at_the_moment("en", "rivals"))
    (message,) = chat.say(UNHEARD)
    (card,) = [part for part in message.parts if isinstance(part, Card)]
    assert "budget_row.none" in repr(card)


def test_without_weights_nothing_is_heard_again() -> None:
    chat = CoreChat(language="en")
    for text in ("acme steel", "demo, test, contract", UNHEARD):
        chat.say(text)
    assert any(UNHEARD in answer.text for answer in chat.answers)


@pytest.mark.parametrize(
    ("language", "text", "name", "kept"),
    [
        ("nl", "dees gaat over peeters verf", "peeters verf", ()),
        ("nl", "sap. had ook installatiebedrijf kuiper aan de lijn", "installatiebedrijf kuiper", (" sap",)),
        ("en", "sap. and called rossini tiles", "rossini tiles", (" sap",)),
    ],
)
def test_whom_no_wording_gives_away_is_asked_about_and_nothing_of_them_stays_here(
    language: Language, text: str, name: str, kept: tuple[str, ...]
) -> None:
    chat = deepcopy(at_the_moment(language, "rivals"))
    here = next(iter(chat.deals.values())).deal.id
    chat.say(text)
    pending = chat.active.pending
    assert pending is not None
    assert (pending.question, dict(pending.text.values).get("customer")) == ("which_deal", name)
    assert left_in(chat.deals[here]).rivals == kept
    chat.tap("new")
    assert name in {facts.deal.account for facts in chat.deals.values()}


def test_what_led_to_the_name_tells_nothing_of_them() -> None:
    chat = deepcopy(at_the_moment("nl", "rivals"))
    chat.say("dees gaat over bakkerij smets, die wil een nieuwe oven")
    chat.tap("new")
    facts = next(one for one in chat.deals.values() if one.deal.account == "bakkerij smets")
    assert not facts.people


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "ook met de productie gesproken"),
        ("en", "sap called them as well"),
        ("nl", "vermeulen zit er ook bij"),
    ],
)
def test_a_department_and_a_rival_are_no_other_customer(language: Language, text: str) -> None:
    chat = deepcopy(at_the_moment(language, "rivals"))
    chat.say(text)
    assert chat.active.pending is not None
    assert chat.active.pending.question != "which_deal"
    assert len(chat.deals) == 1


def test_a_tap_reads_what_was_kept_where_it_is_said_to_belong(monkeypatch: pytest.MonkeyPatch) -> None:
    chat = heard(monkeypatch, "route", "add", {"what": ("legal check",), "after": ("demo",)}, likely=0.7)
    (facts,) = chat.deals.values()
    assert left_in(facts).steps == ("demo", "it tests it", "contract")
    pending = chat.active.pending
    assert pending is not None
    (offered,) = [option.id for option in pending.options if option.id.startswith("into:")]
    chat.tap(offered)
    (facts,) = chat.deals.values()
    # The route is what it was, with one step more.
    assert left_in(facts).steps == ("demo", "legal check", "it tests it", "contract")
    assert not any(answer.question == REMARK and UNHEARD in answer.text for answer in chat.answers)
    chat.tap(offered)
    (facts,) = chat.deals.values()
    assert len(facts.steps) == len(("demo", "legal check", "it tests it", "contract"))


def test_a_tap_on_what_tells_nothing_of_its_part_asks_for_that(monkeypatch: pytest.MonkeyPatch) -> None:
    chat = heard(monkeypatch, "route", "list", {}, likely=0.7)
    pending = chat.active.pending
    assert pending is not None
    (offered,) = [option.id for option in pending.options if option.id.startswith("into:")]
    chat.tap(offered)
    assert chat.active.pending is not None
    assert chat.active.pending.question == "steps"
    (facts,) = chat.deals.values()
    assert left_in(facts).steps == ("demo", "it tests it", "contract")
    assert any(answer.question == REMARK and UNHEARD in answer.text for answer in chat.answers)


WORDED: list[tuple[str, tuple[DealPart, str, Slots], Expected]] = [
    # Whoever signs as well takes nobody's place.
    ("blorpt zwix frindel too", ("signer", "is", {"who": ("Greta",)}), ("signers", ("anna cfo", "greta"))),
    # Where somebody works is none of theirs.
    ("blorpt zwix works at Lely", ("people", "joins", {"who": ("Greta", "Lely")}), ("voices", ("anna cfo", "bob it"))),
    # What is not yet may still be.
    ("blorpt zwix frindel yet", ("off", "off", {"what": ("contract",)}), ("steps", ("demo", "it tests it", "contract"))),
    # A question tells nothing.
    ("blorpt zwix frindel quomp?", ("worth", "worth", {"sum": ("80k",)}), ("worth", None)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told", "left"), WORDED)
def test_what_a_word_says_of_the_whole(
    monkeypatch: pytest.MonkeyPatch, text: str, told: tuple[DealPart, str, Slots], left: Expected
) -> None:
    (facts,) = heard(monkeypatch, *told, text=text).deals.values()
    assert (left[0], getattr(left_in(facts), left[0])) == left


def test_where_the_question_had_its_answer_no_further_piece_tells_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chat = heard(monkeypatch, "rival", "in", {"who": ("Oracle",)}, text=f"sap. {UNHEARD}", moment="rivals")
    (facts,) = chat.deals.values()
    assert left_in(facts).rivals == (" sap",)


def test_a_message_that_may_be_of_another_customer_tells_nothing_more_of_this_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        about,
        "read_part",
        lambda said, *_: PartReading("customer" if "zaggle" in said.fold else "worth", 0.8),
    )
    monkeypatch.setattr(about, "read_told", lambda *_: ToldReading("worth", "worth", 1.0, {"sum": ("80k",)}))
    for other, worth in (("zaggle", None), ("mordin", 80000.0)):
        chat = deepcopy(at_the_moment("en", "checkin"))
        chat.say(f"ok {other}. {UNHEARD}")
        assert left_in(next(iter(chat.deals.values()))).worth == worth


def test_an_end_must_be_surer_than_a_part(monkeypatch: pytest.MonkeyPatch) -> None:
    chat = heard(monkeypatch, "end", "lost", {}, likely=0.85)
    pending = chat.active.pending
    assert pending is not None
    assert pending.question != "ending"


def test_a_tap_keeps_nothing_that_is_hardly_likely(monkeypatch: pytest.MonkeyPatch) -> None:
    chat = heard(monkeypatch, "budget", "requested", {}, likely=0.7)
    pending = chat.active.pending
    assert pending is not None
    (offered,) = [option.id for option in pending.options if option.id.startswith("into:")]
    monkeypatch.setattr(about, "read_told", lambda *_: ToldReading("budget", "requested", 0.4, {}))
    chat.tap(offered)
    assert left_in(next(iter(chat.deals.values()))).budget == "there"


def test_where_a_day_to_come_is_told_nobody_is_there_now(monkeypatch: pytest.MonkeyPatch) -> None:
    for day, place in (("18 december", "it tests it"), ("quomp", "contract")):
        text = f"blorpt zwix frindel {day} mordin"
        chat = heard(monkeypatch, "place", "at", {"what": ("contract",)}, text=text, moment="rivals")
        assert left_in(next(iter(chat.deals.values()))).place == place


def test_a_tap_never_takes_the_place_of_what_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    chat = heard(monkeypatch, "signer", "unknown", {}, text="blorpt frindel Greta quomp", likely=0.7)
    pending = chat.active.pending
    assert pending is not None
    (offered,) = [option.id for option in pending.options if option.id.startswith("into:")]
    chat.tap(offered)
    assert chat.active.pending is not None
    assert chat.active.pending.question == "final_yes"
    assert left_in(next(iter(chat.deals.values()))).signers == ("anna cfo",)


def test_what_somebody_likes_is_kept_beside_that_they_are_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    chat = heard(monkeypatch, "against", "for", {"who": ("Greta",)})
    assert "greta" in left_in(next(iter(chat.deals.values()))).voices
    assert any(answer.question == REMARK and UNHEARD in answer.text for answer in chat.answers)


def test_of_whom_they_want_something_is_nobody_asked() -> None:
    chat = deepcopy(at_the_moment("en", "news"))
    chat.say("board put it off, they want heat pump figures first, back on 17 dec")
    pending = chat.active.pending
    assert pending is None or pending.question != "which_deal"


def test_what_is_said_to_be_kept_can_be_read_again() -> None:
    chat = CoreChat(language="nl", policy=policy())
    for words in (
        "vermeiren metaal, compressor", "plaatsbezoek, offerte, luc tekent", "luc, alleen", "budget is er", "2", "niemand",
        "ze vergelijken offertes op 13 december", "kaeser staat er nie bij. en An is de boekhoudster",
    ):  # fmt: skip
        chat.say(words)
    assert any(answer.question == REMARK and "boekhoudster" in answer.text for answer in chat.answers)


def test_who_signs_along_is_no_one_beside_a_denial(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "not blorpt zwix frindel quomp"
    chat = heard(monkeypatch, "signer", "also", {"who": ("Greta",)}, text=text)
    assert left_in(next(iter(chat.deals.values()))).signers == ("anna cfo",)


@pytest.mark.parametrize("role", ["controller", "sales agency", "regulator"])
def test_what_is_called_as_nobody_is_and_is_no_rival_is_not_somebody_either(
    monkeypatch: pytest.MonkeyPatch, role: str
) -> None:
    chat = heard(monkeypatch, "rival", "not", {"who": ("sap",), "role": (role,)})
    left = left_in(next(iter(chat.deals.values())))
    assert (left.rivals, left.voices) == ((), ("anna cfo", "bob it"))


def test_who_is_called_as_people_are_and_is_no_rival_is_one_of_theirs() -> None:
    assert is_called_as_people_are("mirjam kok")
    assert not is_called_as_people_are("Fluvius")
