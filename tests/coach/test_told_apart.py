"""A message that tells several things is taken piece by piece: here the weights say what a test has them say of each."""

from copy import deepcopy

import pytest

from bot.coach.deals import told_apart
from bot.coach.judged import about, hearing_again, piece_by_piece
from bot.coach.judged.already import stands_already
from bot.coach.understanding.belonging.told import ToldPiece, ToldPieces
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.understanding.told_readings import DealPart, PartReading, ToldReading
from tests.coach.rooms import draft_of, open_question
from tests.evaluation.answers import at_the_question
from tests.evaluation.deal_left import left_in
from tests.evaluation.visits import at_the_moment
from tests.support.core_chat import CoreChat

Says = tuple[DealPart, str, float]
Slots = dict[str, tuple[str, ...]]
DONE: Says = ("done", "done", 1.0)
NOTHING: Says = ("rest", "rest", 1.0)


def kept(
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    says: dict[str, Says],
    moment: str = "news",
    slots: dict[str, Slots] | None = None,
) -> list[tuple[str, str, Slots]]:
    """What is kept of a message whose clauses the weights read so, each named by its first word: part, kind and slots."""
    chat = deepcopy(at_the_moment("en", moment))
    found: list[tuple[str, str, Slots]] = []

    def piece(said: Utterance, place: int) -> ToldPiece:
        part, op, likely = says.get(said.words[0] if said.words else "", NOTHING)
        words = (slots or {}).get(said.words[0] if said.words else "", {})
        told = ToldReading(part, op, likely, words) if part != "rest" else None
        return ToldPiece(frozenset({place}), said, PartReading(part, likely), told)

    def read(said: Utterance, *_: object) -> ToldPieces:
        clauses = cut(said)
        parts = clauses.parts("stop", "comma", "mark", "word")
        return ToldPieces(clauses, tuple(piece(part.said, place) for place, part in enumerate(parts)))

    def keep(_: object, told: ToldReading, __: object) -> bool:
        found.append((told.part, told.op, dict(told.slots)))
        return True

    monkeypatch.setattr(piece_by_piece, "read_pieces", read)
    monkeypatch.setattr(piece_by_piece, "stands_already", lambda *_: False)
    monkeypatch.setattr(about, "may_be", lambda *_: True)
    monkeypatch.setattr(piece_by_piece, "ROWS", dict.fromkeys(hearing_again.ROWS, keep))
    chat.say(text)
    return list({str(one): one for one in found}.values())


def test_each_of_several_things_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    says: dict[str, Says] = {"demo": DONE, "bob": ("people", "leaves", 0.9)}
    assert kept(monkeypatch, "demo zorp flim. bob zorp flim", says) == [
        ("done", "done", {"what": ("demo",)}),
        ("people", "leaves", {"who": ("bob",)}),
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        # One thing that the rooms know wordings of is left to them.
        ("demo zorp flim", {"demo": DONE}),
        # None of them is sure.
        ("demo zorp flim. bob zorp flim", {"demo": ("done", "done", 0.78), "bob": ("people", "leaves", 0.78)}),
        # One of them may be of another customer.
        ("demo zorp flim. bob zorp flim. yonder flam", {"demo": DONE, "bob": ("people", "leaves", 1.0), "yonder": ("customer", "other", 0.5)}),
        # Who does not sign alone still signs.
        ("anna zorp alone flim. demo zorp flim", {"anna": ("signer", "is_not", 1.0), "demo": DONE}),
        # That money is unknown is told in words of money.
        ("dunno zorp flim", {"dunno": ("budget", "unknown", 1.0)}),
        # A joke is no end, and the other one alone is left to the rooms.
        ("zorp lol flim. demo zorp flim", {"zorp": ("end", "lost", 1.0), "demo": DONE}),
        ("demo zorp flim?", {"demo": DONE}),
    ],
)  # fmt: skip
def test_what_is_left_to_the_rooms(monkeypatch: pytest.MonkeyPatch, text: str, says: dict[str, Says]) -> None:
    assert kept(monkeypatch, text, says) == []


def test_what_is_asked_about_is_left_to_the_question(monkeypatch: pytest.MonkeyPatch) -> None:
    says: dict[str, Says] = {"oracle": ("rival", "in", 1.0), "demo": DONE, "bob": ("people", "leaves", 1.0)}
    found = kept(monkeypatch, "oracle zorp flim. demo zorp flim. bob zorp flim", says, "rivals")
    assert [(part, op) for part, op, _ in found] == [("done", "done"), ("people", "leaves")]


def test_one_thing_that_no_room_has_a_wording_for_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    found = kept(monkeypatch, "bob zorp flim", {"bob": ("people", "not", 1.0)})
    assert found == [("people", "not", {"who": ("bob",)})]


def test_a_piece_leans_on_the_one_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    says: dict[str, Says] = {
        "demo": ("done", "not_done", 1.0),
        "its": ("next", "day", 1.0),
        "bob": ("people", "role", 1.0),
        "he": ("signer", "is", 1.0),
    }
    slots: dict[str, Slots] = {
        "demo": {"what": ("demo",)},
        "its": {"day": ("the 9th",)},
        "bob": {"who": ("bob",), "role": ("cto",)},
        "he": {"who": ("he",)},
    }
    found = kept(monkeypatch, "demo zorp. its zorp the 9th. bob zorp cto. he zorp flim", says, slots=slots)
    assert found[1][2] == {"day": ("the 9th",), "what": ("demo",)}
    assert found[3][2] == {"who": ("bob",)}


def test_a_bare_day_behind_a_move_is_of_that_move(monkeypatch: pytest.MonkeyPatch) -> None:
    says: dict[str, Says] = {"report": ("move", "ours", 1.0), "due": ("next", "day", 1.0)}
    slots: dict[str, Slots] = {"report": {"what": ("report",)}, "due": {"day": ("monday",)}}
    found = kept(monkeypatch, "report zorp flim, due monday", says, slots=slots)
    assert found[1] == ("move", "day", {"day": ("monday",), "what": ("report",)})


def test_why_a_step_is_not_done_does_not_tick_it(monkeypatch: pytest.MonkeyPatch) -> None:
    says: dict[str, Says] = {
        "demo": ("done", "not_done", 1.0),
        "they": DONE,
        "bob": ("people", "leaves", 1.0),
    }
    slots: dict[str, Slots] = {"demo": {"what": ("demo",)}, "they": {"what": ("demo",)}}
    found = kept(monkeypatch, "demo zorp flim, they zorp flim. bob zorp flim", says, slots=slots)
    assert [op for _, op, _ in found] == ["not_done", "leaves"]


def test_who_left_is_heard_where_people_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    says: dict[str, Says] = {
        "bob": ("people", "leaves", 1.0),
        "greta": ("people", "joins", 1.0),
        "demo": DONE,
    }
    chat = deepcopy(at_the_moment("en", "rivals"))
    monkeypatch.setattr("tests.coach.test_told_apart.at_the_moment", lambda *_: chat)
    monkeypatch.setattr(told_apart, "_asked", lambda _: frozenset[DealPart]({"people"}))
    found = kept(monkeypatch, "greta zorp flim. bob zorp flim. demo zorp flim", says)
    assert [(part, op) for part, op, _ in found] == [("people", "leaves"), ("done", "done")]


def test_a_bare_day_answers_what_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    says: dict[str, Says] = {"monday": ("move", "day", 1.0), "bob": ("people", "leaves", 1.0), "demo": DONE}
    slots: dict[str, Slots] = {"monday": {"day": ("monday",)}}
    found = kept(monkeypatch, "monday zorp flim. bob zorp flim. demo zorp flim", says, "rivals", slots)
    assert [op for _, op, _ in found] == ["leaves", "done"]


def test_what_may_be_of_another_customer_is_cut_off_first(monkeypatch: pytest.MonkeyPatch) -> None:
    says: dict[str, Says] = {"demo": DONE, "bob": ("people", "leaves", 1.0)}
    monkeypatch.setattr(told_apart, "_of_another", lambda *_: True)
    assert kept(monkeypatch, "demo zorp flim. bob zorp flim", says) == []


def test_a_call_at_another_customer_may_be_of_another() -> None:
    chat = deepcopy(at_the_moment("nl", "news"))
    chat.say("net gebeld met harmon: de demo is geweest, marie vindt het top")
    assert {"acme staal", "harmon"} <= {facts.deal.account.lower() for facts in chat.deals.values()}


@pytest.mark.parametrize(
    ("part", "op", "slots", "text", "stands"),
    [
        ("people", "not", {"who": ("kevin",)}, "kevin is nobody", True),
        ("people", "not", {"who": ("kevin",)}, "kevin is a competitor, not a person", False),
        ("people", "not", {"who": ("bob",)}, "bob is nobody", False),
        ("rival", "not", {"who": ("oracle",)}, "oracle is no rival", True),
        ("rival", "in", {"who": ("sap",)}, "sap is in it", True),
        ("place", "at", {"what": ("tests",)}, "they are at the tests", True),
        ("place", "at", {"what": ("contract",)}, "they are at the contract", False),
        ("done", "done", {"what": ("demo",)}, "demo is done", True),
        ("people", "role", {"who": ("bob",), "role": ("it",)}, "bob does IT", True),
        ("budget", "none", {}, "no budget", False),
        ("signer", "is", {"who": ("anna",)}, "anna signs", True),
        ("signer", "is", {"who": ("bob",)}, "bob signs", False),
        ("signer", "alone", {"who": ("anna",)}, "anna needs nobody else", True),
        ("signer", "alone", {"who": ("bob",)}, "bob needs nobody else", False),
        ("done", "not_done", {"what": ("contract",)}, "the contract is not signed", True),
        ("done", "not_done", {"what": ("demo",)}, "the demo is not done", False),
    ],
)  # fmt: skip
def test_what_stands_as_it_is_told(part: DealPart, op: str, slots: Slots, text: str, stands: bool) -> None:
    chat = deepcopy(at_the_moment("en", "news"))
    (facts,) = chat.deals.values()
    draft = draft_of(facts, language="en")
    assert stands_already(draft, ToldReading(part, op, 1.0, slots), utterance(text)) is stands


PEOPLE: dict[str, Says] = {"greta": ("people", "joins", 1.0), "bob": ("people", "joins", 1.0)}


def at_people(text: str) -> CoreChat:
    """A talk in which it is asked who has a voice, and this is answered."""
    chat = deepcopy(at_the_question("en", "people"))
    chat.say(text)
    return chat


def test_several_people_told_of_answer_who_has_a_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    chat = deepcopy(at_the_question("en", "people"))
    monkeypatch.setattr("tests.coach.test_told_apart.at_the_moment", lambda *_: chat)
    slots: dict[str, Slots] = {"greta": {"who": ("greta",)}, "bob": {"who": ("bob",)}}
    found = kept(monkeypatch, "greta zorp flim. bob zorp flim", PEOPLE, slots=slots)
    assert [words["who"] for _, _, words in found] == [("greta",), ("bob",)]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        # One of them is for the rooms of that question, who know more.
        ("greta zorp flim", PEOPLE),
        # What is left would be read for another answer.
        ("greta zorp flim. demo zorp flim. flam zorp flim", {**PEOPLE, "demo": ("people", "role", 0.5), "flam": ("done", "done", 0.5)}),
    ],
)  # fmt: skip
def test_an_answer_that_is_not_heard_as_a_whole_is_left_to_the_question(
    monkeypatch: pytest.MonkeyPatch, text: str, says: dict[str, Says]
) -> None:
    chat = deepcopy(at_the_question("en", "people"))
    monkeypatch.setattr("tests.coach.test_told_apart.at_the_moment", lambda *_: chat)
    assert kept(monkeypatch, text, says) == []


def test_people_told_of_in_pieces_are_said_in_one_sentence_and_the_walk_goes_on() -> None:
    chat = at_people("bob from IT, and greta runs finance")
    pending = chat.active.pending
    assert pending is not None
    assert pending.question != "people"
    assert {"bob it", "greta finance"} <= {*left_in(next(iter(chat.deals.values()))).voices}


@pytest.mark.parametrize(
    ("text", "says", "heard"),
    [
        # With nothing asked one thing is kept as well, but for what the rooms word better.
        ("bob zorp flim", {"bob": ("people", "leaves", 1.0)}, ["leaves"]),
        ("bob zorp flim", {"bob": ("move", "will", 1.0)}, []),
        ("bob zorp flim", {"bob": ("worth", "worth", 1.0)}, []),
        # An end is asked about, so what is told beside it would wait.
        ("flam zorp flim. demo zorp flim", {"flam": ("end", "won", 1.0), "demo": ("done", "done", 0.5)}, []),
        ("flam zorp flim", {"flam": ("end", "won", 1.0)}, ["won"]),
    ],
)  # fmt: skip
def test_one_thing_with_nothing_asked(
    monkeypatch: pytest.MonkeyPatch, text: str, says: dict[str, Says], heard: list[str]
) -> None:
    assert [op for _, op, _ in kept(monkeypatch, text, says)] == heard


def test_a_new_day_says_what_became_of_a_step_that_was_not_done() -> None:
    chat = deepcopy(at_the_moment("en", "news"))
    chat.say("the test didnt happen, too windy. its on 15 december now")
    (facts,) = chat.deals.values()
    assert facts.next_step is not None
    assert str(facts.next_step.last) == "2026-12-15"


def test_what_surely_is_no_answer_is_heard_though_something_is_asked() -> None:
    chat = deepcopy(at_the_moment("en", "rivals"))
    chat.say("dont need to send that test plan anymore scrap it")
    left = left_in(next(iter(chat.deals.values())))
    assert (left.rivals, left.moves) == ((), ())
    pending = chat.active.pending
    assert pending is not None
    assert pending.question == "rivals"


def test_an_end_is_asked_about_before_it_is_one() -> None:
    chat = deepcopy(at_the_moment("en", "rivals"))
    chat.say("acme deal is dead")
    pending = chat.active.pending
    assert pending is not None
    assert pending.question == "ending"
    assert next(iter(chat.deals.values())).deal.status == "open"


def test_what_is_surely_of_something_else_is_no_answer_where_it_cannot_be_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """ "NO it's Ms Dekker who signs. carine only did the first part": the money, which was asked, stays open."""

    def read(said: Utterance, *_: object) -> ToldPieces:
        clauses = cut(said)
        rival = ToldReading("rival", "in", 1.0, {"who": ("Oracle",)})
        done = ToldReading("done", "done", 1.0, {})
        parts = clauses.parts("stop")
        told = (rival, done) if len(parts) > 1 else (done,)
        return ToldPieces(
            clauses,
            tuple(
                ToldPiece(frozenset({place}), part.said, PartReading(one.part, 1.0), one)
                for place, (part, one) in enumerate(zip(parts, told, strict=True))
            ),
        )

    chat = at_the_question("en", "budget")
    monkeypatch.setattr(piece_by_piece, "read_pieces", read)
    chat.say("Oracle zorp flim quux. plonk zorp flim quux")
    assert [rival.name for rival in chat.facts.competitors] == ["Oracle"]
    assert open_question(chat) == "budget"
