"""How an expected step went, as people say it: sloppy, in both languages, with whatever else is told in the same breath."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.text import utterance
from bot.coach.words.reading import read_outcome, read_slip_reason

# What is typed, and how the step went. `@` marks a text in which a day is named.
SAID = {
    "happened": [
        "ja", "ja is gebeurd", "jazeker, top gesprek", "gebeurd", "gelukt!", "is gedaan", "klaar", "yep", "yes", "yep done, CFO signed",
        "done", "yeah it did, they loved it", "happened", "they signed!", "went well", "it went ahead", "ging prima", "all good",
        "@ja gebeurd, MT bespreekt het op 3 juni", "@done. Board decides june 10", "@happened, next is the board on june 12",
        "sanne heeft het voorgelegd en ze zijn akkoord", "is helemaal rond", "goedgekeurd",
    ],
    "moved": [
        "@verschoven naar 3 juni", "verschoven", "ff uitgesteld", "week opgeschoven", "is doorgeschoven", "@tis weer verzet, wordt 17 april",
        "@pushed to june 3 bc holidays", "@moved again, june 12", "it moved", "slipped a week", "postponed", "rescheduled", "@wordt 3 juni",
        "@it moved to friday", "@nee 3 juni", "@nee, wordt volgende week", "@nog niet, 3 juni pas", "nope, they pushed it", "delayed again",
        "@ja maar verschoven naar mei", "@should be done by june 12", "nog niet, is uitgesteld", "moved to after the summer", "verschoven naar na de zomer",
    ],
    "differently": [
        "liep anders", "ging anders", "liep anders: ze willen eerst een pilot", "ging niet door", "gaat niet door, budget is weg",
        "afgezegd", "is geannuleerd", "went differently", "they cancelled it", "called off", "it fell through", "nee, ging niet door",
        "niet doorgegaan", "won't happen",
    ],
    "not_yet": [
        "nog niet", "nee", "nope", "no", "nee nog niet", "@nee nog niet, weten ze volgende week", "@not yet, they'll know next week",
        "bijna klaar", "nog niks gehoord", "niks nieuws", "nothing new", "niks", "nothing", "haven't heard yet", "no, still waiting on legal", "no news",
        "nog steeds mee bezig", "nog niet getekend", "not done", "still working on it",
    ],
    None: [
        "MT heeft ja gezegd, ligt nu bij de cfo", "board said yes, now it's with the CFO", "moved to legal", "they loved it", "Exact doet ook mee",
        "@3 juni", "ik stuur morgen de offerte", "rond het middaguur gebeld", "who knows", "", "???",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("outcome", "text"), [(outcome, text) for outcome, texts in SAID.items() for text in texts]
)
def test_how_it_went(outcome: str | None, text: str) -> None:
    assert read_outcome(utterance(text.removeprefix("@")), dated=text.startswith("@")).outcome == outcome


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("yep done, CFO signs june 10", "CFO signs june 10"),
        ("ja gebeurd, MT bespreekt het op 3 juni", "MT bespreekt het op 3 juni"),
        ("liep anders: ze willen eerst een pilot", "ze willen eerst een pilot"),
        ("ja is gebeurd", ""),
        ("done", ""),
        ("ja, en de CFO tekent", "en de CFO tekent"),
    ],
)
def test_what_else_was_said_is_handed_on(text: str, rest: str) -> None:
    assert read_outcome(utterance(text), dated="june" in text or "juni" in text).rest == rest


@pytest.mark.parametrize(
    ("text", "sure"), [("ja", False), ("nee", False), ("gebeurd", True), ("yes it did", True)]
)
def test_a_bare_yes_or_no_is_less_sure_than_a_word_for_it(text: str, sure: bool) -> None:
    assert read_outcome(utterance(text), dated=False).sure is sure


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("pushed to june 3 bc holidays", "holidays"),
        ("verschoven naar 3 juni omdat piet ziek is", "piet ziek is"),
        ("uitgesteld wegens vakantie", "vakantie"),
        ("postponed because of a reorg", "a reorg"),
        ("verschoven naar 3 juni", None),
    ],
)
def test_why_it_moved_is_heard_where_it_is_said(text: str, why: str | None) -> None:
    assert read_outcome(utterance(text), dated=True).reason == why


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("het was mijn gok", "our_guess"), ("my guess was off", "our_guess"), ("te optimistisch", "our_guess"),
        ("er kwam iets tussen", "something_new"), ("something came up", "something_new"), ("reorg over there", "something_new"),
        ("klant wilde later", "postponed"), ("customer put it off", "postponed"), ("they pushed it", "postponed"),
        ("inkoop zat vol", None), ("holidays", None), ("", None),
    ],
)  # fmt: skip
def test_a_few_words_name_one_of_the_reasons_or_are_kept_as_they_are(text: str, reason: str | None) -> None:
    assert read_slip_reason(utterance(text)) == reason


@given(st.text(max_size=80), st.booleans())
def test_any_text_has_a_reading(text: str, dated: bool) -> None:
    reading = read_outcome(utterance(text), dated=dated)
    assert reading.outcome is not None or not reading.sure
