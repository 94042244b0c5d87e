"""Commands that no rule knows, by trained weights: when they are asked, and when they count."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.intent.features import features
from bot.coach.understanding.intent.reader import OVERRULES, SURE, SURER, read_intent
from bot.coach.understanding.intent.weights import LABELS, UNIT, CommandWeights, command_weights_from
from bot.coach.understanding.readings import IntentName
from bot.coach.understanding.text import utterance
from bot.models import command_weights

NOTHING = [0] * len(LABELS)
MODELS = Path(__file__).parents[4] / "bot" / "models"


def made(by_feature: dict[str, dict[IntentName | None, float]]) -> CommandWeights:
    """Weights with the features named, and an answer likelier than a command where none of them is there."""
    start = [4 * UNIT, *NOTHING[1:]]
    packed = {
        name: [
            number
            for label, weight in weights.items()
            for number in (LABELS.index(label), round(weight * UNIT))
        ]
        for name, weights in by_feature.items()
    }
    return CommandWeights(start, packed)


def spoken(weights: CommandWeights, word: str) -> list[int]:
    """What a word by itself says for each label."""
    totals, numbers = list(NOTHING), weights.by_feature.get(f"w:{word}", [])
    for label, weight in zip(numbers[::2], numbers[1::2], strict=True):
        totals[label] += weight
    return totals


def read(text: str, weights: CommandWeights) -> IntentName | None:
    return read_intent(utterance(text), "en", lambda: weights).name


HEADLONG = made({"w:badgers": {"stop": 9}, "w:otters": {"later": 9}})


def test_the_weights_know_a_command_that_no_rule_knows() -> None:
    assert read_intent(utterance("badgers for me"), "en").name is None
    found = read_intent(utterance("badgers for me"), "en", lambda: HEADLONG)
    assert (found.name, found.evidence) == ("stop", ("badgers",))
    assert found.confidence > SURE


def test_what_is_not_likely_enough_stays_an_answer() -> None:
    assert read("badgers for me", made({"w:badgers": {"back": 4.67}})) is None
    assert read("badgers for me", made({"w:badgers": {"back": 9}})) == "back"


def test_what_people_tell_of_their_customers_too_must_be_likelier() -> None:
    back, later = (made({"w:badgers": {name: 5.67}}) for name in ("back", "later"))
    judged = back.judge(utterance("badgers for me"), "en")
    assert judged is not None
    assert SURE <= judged.likely < SURER
    assert read("badgers for me", back) == "back"
    assert read("badgers for me", later) is None


def test_of_one_word_and_of_many_the_weights_are_not_asked() -> None:
    assert read("badgers", HEADLONG) is None
    assert read("badgers one two three four five six seven eight nine", HEADLONG) == "stop"
    assert read("badgers one two three four five six seven eight nine ten", HEADLONG) is None


def test_a_day_and_nothing_else_is_an_answer() -> None:
    weights = made({"w:friday": {"later": 9}, "w:coming": {"later": 9}})
    assert read("this coming friday", weights) is None
    assert read("not in june but on 3 july", made({"w:june": {"later": 9}})) is None
    assert read("friday I'm off", weights) == "later"


def test_another_command_than_the_rules_saw_must_be_very_likely() -> None:
    assert read_intent(utterance("stop please"), "en").name == "stop"
    unsure = made({"w:please": {"skip": 6.34}})
    judged = unsure.judge(utterance("stop please"), "en")
    assert judged is not None
    assert SURER < judged.likely < OVERRULES
    assert read("stop please", unsure) == "stop"
    assert read("stop please", made({"w:please": {"skip": 9}})) == "skip"


def test_what_the_rules_read_more_of_than_its_name_stands() -> None:
    found = read_intent(utterance("no I mean the badgers"), "en", lambda: HEADLONG)
    assert (found.name, found.argument) == ("correction", "the badgers")


def test_a_word_without_weights_is_known_by_its_pieces() -> None:
    pieces: dict[str, dict[IntentName | None, float]] = {
        f"c:{piece}": {"stop": 3} for piece in ("<bad", "badg", "adge")
    }
    assert read("badgres for me", made({"w:me": {"stop": 1}, **pieces})) == "stop"
    # A word that has weights of its own is not taken to pieces.
    assert read("badgers for me", made({"w:me": {"stop": 1}, "w:badgers": {}, **pieces})) is None


def test_without_a_word_that_speaks_for_a_command_it_is_an_answer() -> None:
    pieces: dict[str, dict[IntentName | None, float]] = {"c:<bad": {"stop": 9}}
    assert read("badgres for me", made({"w:me": {"stop": 0.67}, **pieces})) is None
    assert read("badgres for me", made({"w:me": {None: -1}, **pieces})) == "stop"
    assert read("badgres don't", made({"w:dont": {"stop": 1}, **pieces})) == "stop"


def test_the_department_is_not_the_pronoun() -> None:
    weights = made({"w:it": {"stop": 2}, "k:role": {"stop": 7}})
    assert read("IT badgers", weights) == "stop"
    assert read("it badgers", weights) is None


@given(st.text(max_size=80))
def test_any_text_has_a_reading(text: str) -> None:
    said = utterance(text)
    found = read_intent(said, "nl", command_weights)
    assert found.name is None or 0 < found.confidence <= 1
    assert all(word in said.text for word in found.evidence)


@given(
    st.lists(
        st.sampled_from(
            ["ze", "ik", "we", "terug", "naar", "de", "vraag", "volgende", "stop", "IT", "it", "3", "juni"]
        ),
        max_size=9,
    )
)
def test_one_sum_is_what_the_features_add_up_to(words: list[str]) -> None:
    """The packed sum says what adding up feature by feature says."""
    said, weights = utterance(" ".join(words)), command_weights()
    totals = list(weights.start)
    for name in features(said, "nl", weights.by_feature):
        numbers = weights.by_feature.get(name, [])
        for label, weight in zip(numbers[::2], numbers[1::2], strict=True):
            totals[label] += weight
    judged = weights.judge(said, "nl")
    best = max(totals[1:])
    if judged is None:
        telling = any(
            max(spoken(weights, word)[1:]) - spoken(weights, word)[0] >= UNIT for word in said.words
        )
        assert totals[0] >= best or not telling
    else:
        assert totals[LABELS.index(judged.name)] == best > totals[0]


def test_weights_for_other_commands_than_there_are_now_are_refused() -> None:
    stored = json.loads((MODELS / "intent.json").read_text("utf-8"))
    with pytest.raises(ValueError, match="train them anew"):
        command_weights_from({**stored, "labels": stored["labels"][:-1]})


def test_each_of_the_weights_is_a_small_file() -> None:
    sizes = {path.name: path.stat().st_size for path in MODELS.glob("*.json")}
    assert len(sizes) > 1
    assert {name: size for name, size in sizes.items() if size >= 1_000_000} == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("laten we deze vraag laten zitten en door", "skip"),
        ("could my manager look at any of this", "privacy"),
        ("show me what you can do for me", "help"),
        ("bring up the Halden deal instead of this one", "other_deal"),
        ("ik sluit dit af voor vandaag", "stop"),
        ("leave this question, go to another", "skip"),
    ],
)
def test_commands_that_no_rule_knows(text: str, name: str) -> None:
    assert read_intent(utterance(text), "nl").name is None
    assert read_intent(utterance(text), "nl", command_weights).name == name


@pytest.mark.parametrize(
    "text",
    [
        "ze pakken het na de zomer weer op",
        "hun inkoper wil een stap terug in prijs",
        "niet verschoven, alleen later op de dag",
        "klaar met legal, nu de directie",
        "de volgende ronde is met hun controller",
        "the board skips the second reading",
        "their manager looks at it on Monday",
        "she'd like to end the trial early",
        "english contract, dutch law",
        "back with legal since Tuesday",
        "nobody told them about the audit",
    ],
)
def test_answers_stay_answers_with_the_weights(text: str) -> None:
    for language in ("nl", "en"):
        assert read_intent(utterance(text), language, command_weights).name is None
