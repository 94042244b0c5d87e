"""The front door to the readers of what is wanted of the coach itself: silence, another time, the questions for a call."""

from datetime import date

from bot.coach.understanding.readings import CallQuestionsReading
from bot.coach.understanding.text import Language, Utterance
from bot.coach.understanding.wish_readings import SettingTopic, Wish, WishesReading
from bot.coach.words.reading import kept


@kept
def read_wishes(said: Utterance, language: Language, today: date, zone: str) -> WishesReading:
    """What is asked of the coach itself: silence, another time, a working week."""
    from bot.coach.understanding.settings.days import When
    from bot.coach.understanding.settings.reader import read_wishes as read

    return read(said, When(today, zone, language))


def read_setting(
    topic: SettingTopic, said: Utterance, language: Language, today: date, zone: str
) -> Wish | None:
    """The answer to what one setting is to be; None where it says something else."""
    from bot.coach.understanding.settings.answers import read_setting as read
    from bot.coach.understanding.settings.days import When

    return read(topic, said, When(today, zone, language))


@kept
def read_call_questions(said: Utterance) -> CallQuestionsReading | None:
    """Whether a message asks what to ask the customer, in either language; None for an answer."""
    from bot.coach.understanding.prep.reader import read_call_questions as read

    return read(said)
