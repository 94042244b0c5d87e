"""Gates: what an expression needs is read from itself, and no text in which it matches is ever kept out."""

import re
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.coach import machine
from bot.coach.basics.once import later
from bot.coach.understanding.prefilter.gate import GATES, Gate, prepare_all
from bot.coach.understanding.prefilter.pieces import pieces_of
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import all_readers
from tests.evaluation.corpus import load

# Every room and every reader is loaded, so that all gates there are take part.
assert machine.__name__ == "bot.coach.machine"
all_readers.load("nl")
OURS = tuple(GATES)
PATTERNS = sorted({(one.pattern, one.flags) for gate in OURS for one in gate.patterns})
# What is longer is passed over by most rooms before their gates.
_SHORT = 16


def _matches(pattern: re.Pattern[str], said: Utterance) -> bool:
    return pattern.search(said.fold) is not None or pattern.search(said.text) is not None


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [
        ("budget", {"budget"}),
        ("(?:de )?klant(?:en)?", {"klant"}),
        # Where a space stands a word ends or begins; where the expression ends, a longer word may go on.
        (r"(?:haal|gooi|doe)\s+(?P<what>\S.{0,60}?)\s+weg", {" weg"}),
        ("zet .* op rood", {" rood"}),
        (" ja ", {" ja "}),
        # Of what stands in every text, and what hardly does, the rarest.
        ("het is een grapje", {" grapje"}),
        ("(?:the|de) (?:rival|concurrent)", {" rival", " concurrent"}),
        ("(?:nee, )*hernoem", {"hernoem"}),
        ("(?:heet|heten){1,2} [a-z]+", {"heet", "heten"}),
        (r"\w+(?i: Budget)", {" budget"}),
        (r"isn'?t", {"isn't", "isnt"}),
        (r"[kc]lant", {"klant", "clant"}),
        (r"(?!niet )(?<!geen )akkoord(?=!)\b", {"akkoord"}),
        ("(?:kwijt|weg of .{3}weer)", {"kwijt", "weg "}),
        # Nothing is known of these.
        (r"\S+", set()),
        ("(?:ja)?", set()),
        (r"(?:ja|\S+)", set()),
        (r"(\w)\1", set()),
        ("[^a]", set()),
        ("é", set()),
        ("a|b", set()),
    ],
)  # fmt: skip
def test_what_a_match_needs(pattern: str, pieces: set[str]) -> None:
    assert pieces_of(pattern) == pieces


def test_a_gate_opens_for_what_its_expressions_take_and_keeps_the_rest_out() -> None:
    gate = Gate(later(r"(?:haal|gooi|doe)\s+\S+\s+weg"), later("grapje", re.IGNORECASE))
    for text in ("Haal dat wég!", "wat een GRAPJE zeg", "haal dat\nweg", "weggooien", "grapjes"):
        assert gate.opens(utterance(text)), text
    for text in ("onderweg", "ze tekenen vrijdag", "", "grap je"):
        assert not gate.opens(utterance(text)), text
    GATES.remove(gate)


def test_a_letter_that_stands_for_another_is_no_way_around_a_gate() -> None:
    gate = Gate(later("skip it", re.IGNORECASE))
    assert re.search("skip it", "ſkıp it", re.IGNORECASE)
    assert gate.opens(utterance("ſkıp it"))
    assert gate.opens(utterance(f"{'x' * 99}skip it"))
    GATES.remove(gate)


def test_an_expression_that_may_match_anywhere_has_no_gate() -> None:
    gate = Gate(later("budget"), later(r"\S+ \S+"))
    with pytest.raises(ValueError, match="any text"):
        gate.opens(utterance("budget"))
    GATES.remove(gate)


def test_what_is_kept_of_words_knows_of_gates_that_were_made_later() -> None:
    said = utterance("een zeldzaam woord")
    first = Gate(later("gewoon"))
    assert not first.opens(said)
    second = Gate(later("zeldzaam"))
    assert second.opens(said)
    assert not first.opens(said)
    GATES.remove(first)
    GATES.remove(second)
    prepare_all()
    assert second.opens(said)


def test_every_gate_keeps_most_of_what_people_type_out() -> None:
    rows = [
        row for kind in ("people", "perspective") for listed in load(kind).values() for row in listed[::40]
    ]
    short = [row.said for row in rows if len(row.said.words) <= _SHORT]
    for gate in OURS:
        opened = sum(gate.opens(said) for said in short)
        assert opened < len(short) * 0.7, [one.pattern for one in gate.patterns]


@pytest.mark.parametrize("kind", ["people", "intent", "deals", "notes"])
def test_no_match_is_kept_out_in_what_people_type(kind: str) -> None:
    rows = [row for listed in load(kind).values() for row in listed[::25]]  # type: ignore[arg-type]  # one of the kinds
    for row in rows:
        for gate in OURS:
            if not gate.opens(row.said):
                assert not [one.pattern for one in gate.patterns if _matches(one, row.said)], row.text


@settings(suppress_health_check=list(HealthCheck))
@given(pattern=st.sampled_from(PATTERNS), data=st.data())
def test_no_text_made_to_match_is_kept_out(pattern: tuple[str, int], data: st.DataObject) -> None:
    expression = re.compile(*pattern)
    made = data.draw(st.from_regex(expression, fullmatch=True))
    around = data.draw(st.sampled_from(["", "nou, ", "x", " "]))
    said = utterance(f"{around}{made}{around[::-1]}")
    if _matches(expression, said):
        assert all(gate.opens(said) for gate in OURS if pattern in _given(gate))


def _given(gate: Gate) -> set[tuple[str, int]]:
    return {(one.pattern, one.flags) for one in gate.patterns}


WORDS = sorted({word for rows in load("people").values() for row in rows[::6] for word in row.text.split()})
ASKED = sorted({piece.strip() for gate in OURS for piece in gate.pieces})


@given(st.lists(st.sampled_from(WORDS) | st.sampled_from(ASKED), max_size=9).map(" ".join))
def test_no_part_of_a_text_opens_what_the_text_does_not(text: str) -> None:
    said = utterance(text)
    cuts = [0, *(found.end() for found in re.finditer(r"[,.;!?]\s*| ", said.text)), len(said.text)]
    for start, end in pairwise(cuts):
        part = utterance(said.text[start:end].strip(" .!"))
        for gate in OURS:
            if any(_matches(one, part) for one in gate.patterns):
                assert gate.opens(said), part.text
