"""Which part of a deal words are about: likelihoods that add up, words marked that are in the text, and what a deal's own names change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.belonging.features import features, known_words
from bot.coach.understanding.belonging.slots import LABELS, SLOTS
from bot.coach.understanding.belonging.weights import PARTS, Judge, PartWeights, part_weights_from
from bot.coach.understanding.chain import ChainWeights, best_path
from bot.coach.understanding.text import Language, utterance
from bot.coach.understanding.told_readings import DealPart, DealWords, KnownAs
from bot.coach.words.part_reading import read_part, read_pieces, read_told
from bot.models import part_weights
from tests.evaluation.corpus import Row
from tests.evaluation.told_rows import labels_of

NAMES: dict[KnownAs, tuple[str, ...]] = {
    "customer": ("Acme Steel",), "step": ("demo", "pilot", "contract"), "person": ("Anna", "CFO", "Bob"), "rival": ("SAP",),
    "move": ("send the test plan",),
}  # fmt: skip


TOLD_OF = DealWords(NAMES)


@given(st.text(max_size=200), st.sampled_from(("nl", "en")))
def test_any_text_is_about_something_and_only_its_own_words_are_marked(text: str, language: Language) -> None:
    said = utterance(text)
    judge = part_weights().parts
    found = judge.judge(features(said, language, known_words(NAMES, language), None, judge.by_feature))
    assert [part for part, _ in sorted(found)] == sorted(PARTS)
    assert abs(sum(likely for _, likely in found) - 1) < 1e-9
    for part in PARTS:
        told = read_told(said, language, TOLD_OF, part, part_weights)
        assert (told is None) == (part == "rest")
        for slot, pieces in told.slots.items() if told is not None else ():
            assert slot in SLOTS
            assert all(piece in said.text for piece in pieces)


@given(
    st.lists(
        st.lists(st.integers(-50, 50), min_size=len(LABELS.names), max_size=len(LABELS.names)), max_size=8
    )
)
def test_a_further_word_of_a_slot_stands_behind_one_of_it(scores: list[list[int]]) -> None:
    level = [[0] * len(LABELS.names) for _ in LABELS.names]
    path = [LABELS.names[at] for at in best_path(LABELS, scores, level)]
    assert len(path) == len(scores)
    for before, label in zip(["O", *path], path, strict=False):
        if label.startswith("I-"):
            assert before[2:] == label[2:]


@pytest.mark.parametrize(
    ("language", "text", "part", "op", "slots"),
    [
        ("en", "its the owners decision not hers", "signer", "is", {"who": ("owners",)}),
        ("en", "bob left the company", "people", "leaves", {"who": ("bob",)}),
        ("en", "contract goes before the pilot", "route", "order", {"what": ("contract",), "before": ("pilot",)}),
        ("en", "test plan went out yesterday", "move", "did", {"what": ("test plan",), "day": ("yesterday",)}),
        ("nl", "zet legal tussen pilot en contract", "route", "add", {"what": ("legal",), "after": ("pilot",), "before": ("contract",)}),
        ("nl", "anna heet eigenlijk Annelies", "people", "renamed", {"old": ("anna",), "who": ("Annelies",)}),
        ("nl", "sap ligt eruit", "rival", "out", {"who": ("sap",)}),
        ("nl", "het kost ze 80k", "worth", "worth", {"sum": ("80k",)}),
    ],
)  # fmt: skip
def test_what_is_told_is_marked_by_the_weights_that_ship(
    language: Language, text: str, part: str, op: str, slots: dict[str, tuple[str, ...]]
) -> None:
    about = read_part(utterance(text), language, TOLD_OF, part_weights)
    told = read_told(utterance(text), language, TOLD_OF, about.part, part_weights)
    assert told is not None
    assert (about.part, told.op, dict(told.slots)) == (part, op, slots)


def test_a_word_that_any_deal_may_have_is_nobodys_name() -> None:
    known = known_words({"customer": ("Bank of the West",), "step": ("IT tests it",)}, "en")
    assert "of" not in known
    assert known["bank"] == "customer"
    assert known["tests"] == "step"


def test_weights_for_other_parts_are_refused() -> None:
    stored = {"labels": ["one"], "start": [0], "weights": {}}
    with pytest.raises(ValueError, match="train them anew"):
        part_weights_from(
            stored, {}, {"behind": [], "weights": {}}, {"labels": [], "start": [], "weights": {}}
        )


def test_a_piece_that_is_no_run_of_words_has_no_labels() -> None:
    row = Row("x", "en", "bob is rob", {"who": "rob", "old": "bob"})
    labels = labels_of(row, row.said)
    assert labels is not None
    assert [LABELS.names[label] for label in labels] == ["B-old", "O", "B-who"]
    assert labels_of(Row("x", "en", "bob is rob", {"who": "kevin"}), row.said) is None


@given(st.text(max_size=200), st.sampled_from(("nl", "en")))
def test_every_clause_of_any_text_is_of_one_piece(text: str, language: Language) -> None:
    told = read_pieces(utterance(text), language, TOLD_OF, part_weights)
    places = [place for piece in told.pieces for place in sorted(piece.places)]
    assert places == list(range(len(told.clauses.row)))
    assert all(0 <= piece.likely <= 1 for piece in told.pieces)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "demo is done. bob left the company", [("done", "done"), ("people", "leaves")]),
        ("en", "demo is done bob left the company", [("done", "done"), ("people", "leaves")]),
        ("en", "sap isnt a rival. the pilot is off", [("rival", "not"), ("off", "off")]),
        ("nl", "demo is geweest en bob is weg bij hen", [("done", "done"), ("people", "leaves")]),
        ("nl", "de cfo en anna zijn dezelfde. sap is geen concurrent", [("people", "same"), ("rival", "not")]),
    ],
)  # fmt: skip
def test_a_message_is_cut_into_what_it_tells(
    language: Language, text: str, told: list[tuple[str, str]]
) -> None:
    pieces = read_pieces(utterance(text), language, TOLD_OF, part_weights).pieces
    assert [(piece.told.part, piece.told.op) for piece in pieces if piece.told is not None] == told


def test_how_it_went_says_that_it_happened() -> None:
    """ "The visit was super": what speaks for the one speaks for the other as well."""
    nothing = Judge(("on", "cut"), (0, 0), {})
    level = [[0] * len(LABELS.names)] * len(LABELS.names)
    ops: dict[DealPart, Judge] = {"done": Judge(("done", "how", "not_done"), (20, 19, 0), {})}
    weights = PartWeights(Judge(PARTS, [0] * len(PARTS), {}), ops, ChainWeights(LABELS, level, {}), nothing)
    told = read_told(utterance("visit was super"), "en", TOLD_OF, "done", lambda: weights)
    assert told is not None
    assert (told.op, told.likely > 0.9) == ("done", True)
