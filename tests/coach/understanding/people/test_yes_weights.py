"""Who holds the final yes by trained weights: when they are asked, when they count, and what stays the rules' affair."""

import json
from datetime import date
from decimal import Decimal
from math import e
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.notes.reader import read_notes
from bot.coach.understanding.people.final_yes import find_yes
from bot.coach.understanding.people.reader import read_people
from bot.coach.understanding.people.yes_features import candidates_in, keys_of_nobody, names_of
from bot.coach.understanding.people.yes_guesses import guessed
from bot.coach.understanding.people.yes_judging import OVERRULES
from bot.coach.understanding.people.yes_weights import UNIT, YesWeights, yes_weights_from
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.text import Language, utterance
from bot.models import yes_weights
from tests.evaluation.corpus import load

MODELS = Path(__file__).parents[4] / "bot" / "models"


def made(**words: float) -> YesWeights:
    """Weights for which a word on the right of somebody speaks for them, and nobody is likelier than anybody without it."""
    return YesWeights(-3 * UNIT, {f"r{word}": round(weight * UNIT) for word, weight in words.items()})


def read(
    text: str, weights: YesWeights | None, language: Language = "en", value: Decimal | None = None
) -> str | None:
    given = None if weights is None else lambda: weights
    return read_people(utterance(text), language, value, given).final_yes


HEADLONG = made(badgers=9)


def test_the_weights_know_who_where_no_rule_hears_anybody() -> None:
    said = "the plumber badgers about it, and Rita otters along"
    assert read(said, None) is None
    found = read_people(utterance(said), "en", None, lambda: HEADLONG)
    assert (found.final_yes, found.evidence) == ("the plumber", ("badgers",))


def test_who_is_not_likely_enough_is_nobody() -> None:
    said = "the plumber badgers about it, and Rita otters along"
    assert read(said, made(badgers=4)) is None
    assert read(said, made(badgers=6)) == "the plumber"


def test_the_weights_are_not_asked_where_nobody_is_named() -> None:
    def never() -> YesWeights:
        raise AssertionError("the weights were asked")

    assert read_people(utterance("badgers all over it"), "en", None, never).final_yes is None


def test_nobody_on_our_side_is_chosen() -> None:
    assert read("our director badgers about it", HEADLONG) is None


def test_who_the_rules_heard_stands_unless_somebody_else_is_likely() -> None:
    said = "the dean signs, Rita badgers about it"
    assert read(said, None) == "the dean"
    # A weight of 0.9 more makes one of two likely enough, 0.8 does not.
    assert 1 / (1 + e**-0.8) < OVERRULES < 1 / (1 + e**-0.9)
    assert read(said, made(signs=6, badgers=6.8)) == "the dean"
    assert read(said, made(signs=6, badgers=6.9)) == "Rita"
    # Likelier than the other by far, and nobody is likelier still.
    assert read(said, made(badgers=3)) == "the dean"


def test_who_is_said_not_to_do_it_alone_is_not_chosen() -> None:
    """Where somebody else was said to hold it."""
    said = "the holding in Porto must give the ok, local director cannot alone"
    assert read(said, yes_weights()) == "the holding in Porto"


def test_our_side_and_those_who_only_have_a_voice_are_never_chosen() -> None:
    assert read("over there Rita badgers about it", made(badgers=9)) == "Rita"
    assert read("on our side Rita badgers about it", made(badgers=9)) is None
    assert read("Rita badgers about it, and the dean weighs in", made(badgers=9)) is None


def test_where_it_is_not_asked_nobody_else_is_meant_than_the_rules_heard() -> None:
    said = utterance("the dean signs, Rita badgers about it")
    assert read_people(said, "en", None, lambda: HEADLONG, asked=False).final_yes == "the dean"
    assert read_people(said, "en", None, lambda: HEADLONG, asked=True).final_yes == "Rita"


def test_somebody_in_no_list_may_be_chosen() -> None:
    said = "the vroedschap was about it and the reeve was for it"
    assert read(said, None) is None
    assert read(said, made(about=9)) == "the vroedschap"


def test_that_nobody_holds_it_the_weights_never_say() -> None:
    assert read("the dean signs", YesWeights(-90 * UNIT, {})) == "the dean"


def test_up_to_what_amount_is_read_by_rules_and_who_signs_beside_another_falls_away() -> None:
    scene = Scene(utterance("the dean signs with the bursar, Rita up to 20k"), "en")
    rita = next(one for one in candidates_in(scene) if one.who.text == "Rita")
    assert find_yes(scene, None, answer=True, told=(rita.who, rita.clause)).text == "Rita up to 20k"


def test_whose_mandate_is_too_small_for_this_deal_is_not_chosen() -> None:
    said = utterance("the plumber badgers up to 20k about it")
    found = read_people(said, "en", Decimal(60_000), lambda: HEADLONG)
    assert (found.final_yes, found.evidence) == (None, ())


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("the dean signs over 20k, Rita badgers about it", "the dean"),
        ("the dean signs together with the bursar, Rita badgers about it", "the dean with the bursar"),
    ],
)
def test_where_amounts_or_a_second_signature_tell_who_nobody_else_is_meant(said: str, who: str) -> None:
    assert read(said, HEADLONG) == who


def test_a_word_without_weights_is_known_by_its_pieces() -> None:
    pieces = YesWeights(-3 * UNIT, {f"r:{piece}": 3 * UNIT for piece in ("<bad", "badg", "adge")})
    said = "the plumber badgres about it, and Rita otters along"
    assert read(said, pieces) == "the plumber"
    known = YesWeights(pieces.start, {**pieces.by_feature, "rbadgres": 0})
    assert read(said, known) is None


def test_what_speaks_for_nobody_counts_against_everybody() -> None:
    said = "the plumber badgers about it, and Rita otters along, no idea"
    nobody = YesWeights(HEADLONG.start, {**HEADLONG.by_feature, "0idea": 9 * UNIT})
    assert (read(said, HEADLONG), read(said, nobody)) == ("the plumber", None)


@given(st.text(max_size=80))
def test_any_text_has_a_reading(text: str) -> None:
    said = utterance(text)
    found = read_people(said, "nl", None, yes_weights)
    assert all(word in said.text for word in found.evidence)


@given(
    st.lists(
        st.sampled_from(
            [
                "de",
                "directeur",
                "beslist",
                "Piet",
                "tekent",
                "niet",
                "maar",
                "20k",
                ",",
                ".",
                "of",
                "de",
                "raad",
                "wie",
                "weet",
                "onze",
                "hakt",
                "door",
                "?",
            ]
        ),
        max_size=12,
    )
)
def test_one_sum_is_what_the_features_add_up_to(words: list[str]) -> None:
    """What is kept per word says what adding up feature by feature says."""
    weights, scene = yes_weights(), Scene(utterance(" ".join(words)), "nl")
    candidates = candidates_in(scene, ())
    plainly = [
        sum(
            weights.by_feature.get(name, 0)
            for key in keys
            for name in names_of(key, "nl", weights.by_feature)
        )
        for keys in (keys_of_nobody(scene, asked=True), *[one.keys for one in candidates])
    ]
    assert weights.totals(scene, candidates, asked=True) == [
        plainly[0],
        *[weights.start + one for one in plainly[1:]],
    ]


def test_what_ships_is_small_and_whole() -> None:
    text = (MODELS / "final_yes.json").read_text("utf-8")
    assert len(text.encode()) < 200_000
    stored = json.loads(text)
    assert (stored["start"], stored["weights"]) == (yes_weights().start, yes_weights().by_feature)
    assert yes_weights_from(stored).by_feature == yes_weights().by_feature


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "Tom gathers quotes, the nod comes from the plant director", "the plant director"),
        ("en", "without Mrs Tak nodding, Ann can't order a thing", "Mrs Tak"),
    ],
)
def test_who_no_rule_hears(language: Language, text: str, who: str) -> None:
    assert read(text, None, language) is None
    assert read(text, yes_weights(), language) == who


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Sanne stuurt de tekeningen na het weekend"),
        ("nl", "demo bij de IT-manager ging goed"),
        ("nl", "de directeur is tot maandag op vakantie"),
        ("en", "their buyer rings us about the delivery and the planning"),
        ("en", "had lunch with Petra and the plant manager"),
    ],
)
def test_nobody_is_made_to_decide(language: Language, text: str) -> None:
    assert read_people(utterance(text), language, None, yes_weights, asked=False).final_yes is None


def test_somebody_is_made_up_in_hardly_any_answer_about_something_else() -> None:
    """Of the days people answer with, which name people now and then and hardly ever who decides."""
    rows = [row for listed in load("dates").values() for row in listed][::6]
    made_up = [
        row.text
        for row in rows
        if read_people(row.said, row.language).final_yes is None
        and read_people(row.said, row.language, None, yes_weights, asked=False).final_yes is not None
    ]
    assert len(made_up) <= len(rows) / 200, made_up


def test_who_is_only_guessed_at_is_known_to_be() -> None:
    scene = Scene(utterance("mei lin tekent, niet de directeur"), "nl")
    guesses = guessed(scene)
    wider = scene.with_people(guesses)
    told = {one.who.text: "ku" in one.keys for one in candidates_in(wider, guesses)}
    assert told == {"mei lin": True, "de directeur": False}


def test_in_a_note_they_are_asked_only_where_nothing_says_who_decides() -> None:
    def decides(text: str) -> str | None:
        day = date(2026, 5, 11)
        return read_notes(utterance(text), "en", day, "UTC", weights=lambda: HEADLONG).decision_maker

    assert decides("Globex, scanners. The plumber badgers about it, Rita otters along.") == "The plumber"
    assert decides("Globex, scanners. Rita signs, the plumber badgers about it.") == "Rita"
    assert decides("Globex, scanners. Decides: Rita. The plumber badgers about it.") == "Rita"


def test_an_answer_about_the_yes_tells_somebody_sooner() -> None:
    weights = YesWeights(-3 * UNIT, {"rbadgers": 4 * UNIT, "0|asked": -2 * UNIT})
    said = utterance("the plumber badgers about it, and Rita otters along")
    assert read_people(said, "en", None, lambda: weights, asked=True).final_yes == "the plumber"
    assert read_people(said, "en", None, lambda: weights, asked=False).final_yes is None
