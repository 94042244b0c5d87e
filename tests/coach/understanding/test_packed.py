"""Weights of several labels, added up for all labels at once."""

from bot.coach.understanding.packed import PackedRows

ROWS = PackedRows({"a": [0, 5, 2, -7], "b": [0, -5, 1, 300], "c": [2, -1]}, labels=3)


def test_what_features_add_to_each_label_may_be_below_nothing() -> None:
    assert ROWS.added(["a"]) == [5, 0, -7]
    assert ROWS.added(["a", "b", "c"]) == [0, 300, -8]


def test_a_feature_counts_as_often_as_it_is_there_and_an_unknown_one_not_at_all() -> None:
    assert ROWS.added(["c", "nobody knows it", "c"]) == [0, 0, -2]
    assert ROWS.added([]) == [0, 0, 0]


def test_sums_are_far_larger_than_the_weights() -> None:
    assert ROWS.added(["b"] * 10_000) == [-50_000, 3_000_000, 0]
