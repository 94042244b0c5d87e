"""What is heard before the room that takes whatever is left: here the weights say what a test has them say of each clause."""

from copy import deepcopy
from types import SimpleNamespace

import pytest

from bot.coach.judged import about
from bot.coach.requests import sure_first
from bot.coach.turn.replies import Line
from bot.coach.understanding.text import Utterance
from bot.coach.understanding.told_readings import DealPart, PartReading, ToldReading
from tests.evaluation.deal_left import left_in
from tests.evaluation.visits import at_the_moment
from tests.support.core_chat import CoreChat

Says = tuple[DealPart, str, float]
DID: Says = ("move", "did", 1.0)
ALSO: Says = ("signer", "also", 1.0)
WON: Says = ("end", "won", 1.0)


def told(
    monkeypatch: pytest.MonkeyPatch, text: str, moment: str = "rivals", /, **clauses: Says
) -> list[tuple[str, str]]:
    """What is heard first of a message of which the weights read the clauses so; a clause is named by its first word."""
    heard: list[tuple[str, str]] = []
    # The talk up to then is read by the weights that there are.
    chat = deepcopy(at_the_moment("en", moment))

    def of(said: Utterance) -> Says:
        return clauses.get(said.words[0] if said.words else "", ("rest", "rest", 1.0))

    class Rows(dict[tuple[str, str], object]):
        def __missing__(self, key: tuple[str, str]) -> object:
            def keep(*_: object) -> bool:
                heard.append(key)
                return True

            return keep

    monkeypatch.setattr(about, "read_part", lambda said, *_: PartReading(of(said)[0], of(said)[2]))
    monkeypatch.setattr(
        about, "read_told", lambda said, _l, _n, part, _w: ToldReading(part, of(said)[1], of(said)[2], {})
    )
    monkeypatch.setattr(about, "may_be_about", lambda said, _l, _n, parts, _w: of(said)[0] in parts)
    monkeypatch.setattr(sure_first, "hearing_again", SimpleNamespace(ROWS=Rows()))
    chat.say(text)
    return list(dict.fromkeys(heard))


@pytest.mark.parametrize(
    ("text", "clauses", "heard"),
    [
        ("plan zorp gone", {"plan": DID}, [("move", "did")]),
        ("plan zorp gone. yonder flim flam", {"plan": DID, "yonder": ("call", "call", 1.0)}, [("move", "did")]),
        ("yonder flim again", {"yonder": ("call", "call", 1.0)}, [("call", "call")]),
        ("plan zorp gone", {"plan": ("move", "did", 0.79)}, []),
        ("plan gone", {"plan": DID}, []),
        ("plan zorp gone?", {"plan": DID}, []),
        ("plan zorp gone", {"plan": ("move", "will", 1.0)}, []),
        # What is asked about is answered.
        ("zorp flim flam", {"zorp": ("rival", "out", 1.0)}, []),
        # Two clauses tell one thing.
        ("plan zorp gone. flim flam flom", {"plan": DID, "flim": ("move", "will", 0.5)}, []),
        ("plan zorp gone. flim flam flom", {"plan": DID, "flim": ("move", "will", 0.4)}, [("move", "did")]),
        # Of whom else it is, it is of nobody here.
        ("plan zorp gone. flim flam flom", {"plan": DID, "flim": ("customer", "other", 0.7)}, []),
        ("zorp signs flim", {"zorp": ALSO}, [("signer", "also")]),
        ("flim flam flom and zorp signs flim", {"and": ALSO, "zorp": ALSO}, []),
        ("flam flom flum", {"flam": WON}, [("end", "won")]),
        ("flam flom flum", {"flam": ("end", "won", 0.94)}, []),
        ("flam flom flum lol", {"flam": WON}, []),
        # Of a step: that one is over.
        ("flam contract flum", {"flam": WON}, []),
        ("flim flam flom, zorp flim january", {"zorp": ("end", "hold", 1.0)}, []),
        ("zorp flim january", {"zorp": ("end", "hold", 1.0)}, [("end", "hold")]),
    ],
)  # fmt: skip
def test_what_is_sure_and_told_as_a_whole_is_heard_first(
    monkeypatch: pytest.MonkeyPatch, text: str, clauses: dict[str, Says], heard: list[tuple[str, str]]
) -> None:
    assert told(monkeypatch, text, **clauses) == heard


@pytest.mark.parametrize("op", ["won", "hold"])
def test_what_became_of_a_step_that_is_asked_about_ends_no_deal(
    monkeypatch: pytest.MonkeyPatch, op: str
) -> None:
    assert told(monkeypatch, "flam flom flum", "followup", flam=("end", op, 1.0)) == []
    assert told(monkeypatch, "flam flom flum", "news", flam=("end", op, 1.0)) == [("end", op)]


@pytest.mark.parametrize(("text", "heard"), [("flam sap flum", [("end", "lost")]), ("flam not sap flum", [])])
def test_that_they_are_not_with_a_rival_is_no_loss(
    monkeypatch: pytest.MonkeyPatch, text: str, heard: list[tuple[str, str]]
) -> None:
    assert told(monkeypatch, text, "news", flam=("end", "lost", 1.0)) == heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [("zorp flim flom", []), ("zorp flim flom. flam flom flum", [("worth", "worth"), ("end", "won")])],
)
def test_a_sum_is_what_a_deal_is_worth_beside_its_end(
    monkeypatch: pytest.MonkeyPatch, text: str, heard: list[tuple[str, str]]
) -> None:
    assert told(monkeypatch, text, "news", zorp=("worth", "worth", 1.0), flam=WON) == heard


def _at(moment: str, text: str) -> CoreChat:
    chat = deepcopy(at_the_moment("en", moment))
    chat.say(text)
    return chat


def test_of_a_deal_that_is_over_nothing_is_heard_so(monkeypatch: pytest.MonkeyPatch) -> None:
    over = deepcopy(at_the_moment("en", "news"))
    over.say("we lost acme steel")
    over.say("1")
    over.say("price")
    monkeypatch.setattr("tests.coach.test_sure_first.at_the_moment", lambda *_: over)
    assert told(monkeypatch, "plan zorp gone", "news", plan=DID) == []


def test_what_is_left_is_the_answer_to_what_is_asked() -> None:
    chat = _at("rivals", "oracle i think. test plan is with them already")
    left = left_in(next(iter(chat.deals.values())))
    assert (left.rivals, left.moves) == ((" oracle",), ())


def test_what_is_left_may_be_anything_that_is_typed_at_any_moment() -> None:
    chat = _at("rivals", "test plan is with them already. thanks")
    pending = chat.active.pending
    assert left_in(next(iter(chat.deals.values()))).rivals == ()
    assert pending is not None
    assert pending.question == "rivals"


def test_a_correction_that_no_wording_knows_is_no_move_of_ours() -> None:
    chat = deepcopy(at_the_moment("en", "rivals"))
    (reply,) = chat.say("dont need to send that test plan anymore scrap it")
    assert "blank" not in {part.key for part in reply.parts if isinstance(part, Line)}
    left = left_in(next(iter(chat.deals.values())))
    assert (left.rivals, left.moves) == ((), ())
    pending = chat.active.pending
    assert pending is not None
    assert pending.question == "rivals"


def test_what_a_quick_look_lets_pass_is_held_against_what_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(about, "may_be", lambda *_: True)
    assert told(monkeypatch, "zorp flim flam", zorp=("rival", "out", 1.0)) == []


def test_what_is_left_beside_an_end_does_not_answer_whether_it_is_one() -> None:
    chat = _at("rivals", "acme deals dead. yes they have budget for it")
    pending = chat.active.pending
    assert pending is not None
    assert (pending.question, next(iter(chat.deals.values())).deal.status) == ("ending", "open")


def test_an_end_is_asked_about_before_it_is_one() -> None:
    chat = _at("rivals", "acme deals dead")
    pending = chat.active.pending
    assert pending is not None
    assert pending.question == "ending"
    assert next(iter(chat.deals.values())).deal.status == "open"
