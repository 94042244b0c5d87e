"""Loading every reader at once, for a program that has time for it before anybody's message waits."""

from datetime import date

from bot.coach.understanding.prefilter.gate import prepare_all
from bot.coach.understanding.prefilter.many import compile_all
from bot.coach.understanding.text import Language, utterance
from bot.coach.words import reading, wish_reading


def load(language: Language) -> None:
    """Load every reader with its words of a language."""
    said, day = utterance("-"), date(2026, 1, 1)
    reading.read_intent(said, language, None)
    wish_reading.read_wishes(said, language, day, "UTC")
    reading.read_perspective(said, language, "q1", None)
    reading.is_chasing(said, language)
    reading.read_steps(said, language)
    reading.match_step(said, ("-",), language)
    found = reading.read_date(utterance("31-12-2026"), language, day, "UTC")
    if found is not None:
        reading.without_day(said, found)
    reading.read_deal(said, language, ())
    reading.read_people(said, language)
    reading.read_against(said, language)
    reading.read_rivals(said, language)
    reading.read_notes(said, language, day, "UTC")
    reading.read_outcome(said, dated=False)
    reading.read_ending(said)
    wish_reading.read_call_questions(said)
    reading.read_evidence(said, "-")
    compile_all()
    prepare_all()
