"""The trainer learns what can be learned, the same every time, and takes its rows from where it says."""

from bot.coach.understanding.chain import labels_for
from bot.coach.understanding.intent.rules import by_rules
from tests.evaluation.chain import Chain
from tests.evaluation.coordinates import Coordinates
from tests.evaluation.descent import Descent, Sample
from tests.evaluation.training_intent import answers, patterns

# Two features and three labels: the first says one, the second another, both together the third.
ROWS = [
    Sample([(0, 1.0)], 0, 1.0),
    Sample([(1, 1.0)], 1, 1.0),
    Sample([(0, 1.0), (1, 1.0), (2, 1.0)], 2, 1.0),
] * 20
SEEN = [40, 40, 20]


def _best(start: list[float], weights: list[list[float]], features: list[int]) -> int:
    totals = [sum(each, first) for first, *each in zip(start, *(weights[at] for at in features), strict=True)]
    return totals.index(max(totals))


def test_what_tells_labels_apart_is_learned() -> None:
    start, weights = Descent(rounds=10, loose=5.0).fit(ROWS, SEEN, 3)
    assert [_best(start, weights, [0]), _best(start, weights, [1])] == [0, 1]
    assert _best(start, weights, [0, 1, 2]) == 2


def test_the_same_rows_give_the_same_weights() -> None:
    for descent in (Descent(), Descent(rounds=4, loose=2.0, passed_over=0.05)):
        assert descent.fit(ROWS, SEEN, 3) == descent.fit(ROWS, SEEN, 3)


def test_a_row_that_is_right_by_far_teaches_nothing_more() -> None:
    whole, _ = Descent(rounds=30, loose=5.0).fit(ROWS, SEEN, 3)
    spared, _ = Descent(rounds=30, loose=5.0, passed_over=0.9).fit(ROWS, SEEN, 3)
    assert whole != spared


def test_answers_are_those_in_which_no_rule_sees_a_command() -> None:
    rows = [one for listed in answers().values() for one in listed]
    assert len(rows) > 10_000
    assert all(one.name is None and by_rules(one.said, one.language).name is None for one in rows[::50])


def test_patterns_say_what_their_command_is_in_both_languages() -> None:
    made = patterns()
    assert made == patterns()
    assert {one.language for one in made} == {"nl", "en"}
    assert ("skip", "next") in {(one.name, one.said.text) for one in made}


def test_weights_for_a_yes_or_no_are_learned_one_after_another() -> None:
    rows = [[(0, 1.0)], [(1, 1.0)], [(0, 1.0), (1, 1.0)]] * 20
    start, weights = Coordinates().fit(rows, [True, False, False] * 20, 2)
    assert start + weights[0] > 0 > start + sum(weights)
    assert Coordinates().fit(rows, [True, False, False] * 20, 2) == (start, weights)


def test_with_a_margin_what_is_marked_must_speak_for_itself() -> None:
    """A word that tells something has more weight by far than one that only must not be taken for another."""
    labels = labels_for(("name",))
    name, nothing = labels.names.index("B-name"), labels.names.index("O")
    rows = [([["w a", "w bob"]], [name]), ([["w a", "w is"]], [nothing])] * 20

    def weight(margin: float) -> int:
        chain = Chain(labels)
        chain.fit(rows, 10, margin)
        _, by_feature = chain.mean(6, 0)
        return by_feature["w bob"][1::2][name]

    assert weight(20.0) > 3 * weight(0.0)
