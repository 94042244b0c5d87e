"""What the weights take for a step of theirs and is none."""

from datetime import date

import pytest

from bot.coach.people.rival_corrections import only_describes
from bot.coach.route import no_step
from bot.coach.route.story_pieces import is_said_otherwise
from bot.coach.understanding.notes.reader import read_notes
from bot.coach.understanding.rivals.reader import read_rivals
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "meervoudig onderhands"),
        ("nl", "bij Zonneboer een offerte"),
        ("nl", "ze hebben bij Zonneboer een offerte"),
        ("en", "go through a framework mini-competition"),
        ("en", "they meet first monday of the month"),
    ],
)
def test_how_they_buy_and_what_others_offered_is_no_step(language: Language, words: str) -> None:
    assert no_step.is_none(utterance(words), language, None)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "bij drie partijen een offerte opvragen"),
        ("en", "meet the board"),
        ("nl", "openbare aanbesteding"),
    ],
)
def test_what_they_do_is_a_step(language: Language, words: str) -> None:
    assert not no_step.is_none(utterance(words), language, None)


def test_what_we_promised_and_a_limit_are_no_steps() -> None:
    assert is_said_otherwise(
        utterance("demo first. i promised her a finance quote by friday"), "finance quote"
    )
    assert is_said_otherwise(utterance("form goes to the CFO, he signs up to 200k"), "he signs")
    assert not is_said_otherwise(utterance("form goes to the CFO, he signs"), "he signs")


def test_what_a_dealer_sells_is_no_second_rival() -> None:
    found = read_rivals(utterance("other one quoting is JCB dealer Wolds Ag"), "en").rivals
    assert [rival.name for rival in found] == ["Wolds Ag"]


def test_who_is_in_it_too_is_not_in_place() -> None:
    found = read_rivals(utterance("GEA zit er ook in"), "nl").rivals
    assert [(rival.name, rival.kind) for rival in found] == [("GEA", "vendor")]


def test_a_guy_is_no_name() -> None:
    assert only_describes("a guy")


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("dinsdag belt Gert de bank en donderdag kom ik langs voor dakinspectie", None),
        ("woensdag belt Gert de bank en donderdag kom ik langs voor dakinspectie", date(2026, 12, 3)),
    ],
)
def test_what_somebody_does_in_front_of_us_is_none_of_ours(note: str, day: date | None) -> None:
    # On a Tuesday "Tuesday" is next week's; which Thursday follows on it is not told.
    read = read_notes(utterance(note), "nl", date(2026, 12, 1), "Europe/Amsterdam")
    assert read.our_action == "langskomen voor dakinspectie"
    assert (read.our_action_date.day if read.our_action_date else None) == day
