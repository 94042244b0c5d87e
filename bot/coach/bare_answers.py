"""Answers of a word or a short list, which only mean something under the question they answer."""

from bot.coach.draft import Draft
from bot.coach.reading import read_names, read_steps
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance


def yes_or_no(said: Utterance) -> bool | None:
    """A bare yes or no, first word."""
    first = said.words[0] if said.words else ""
    if first in {"ja", "jep", "jup", "yes", "yep", "yeah", "sure", "klopt"}:
        return True
    return False if first in {"nee", "neen", "no", "nope"} else None


def nobody(said: Utterance) -> bool:
    """Whether the answer is that there is nobody."""
    return said.words[:1] in {("niemand",), ("nobody",), ("geen",), ("none",)} or said.words[:2] == (
        "no",
        "one",
    )


def named(draft: Draft, said: Utterance) -> tuple[ReadPerson, ...]:
    """The people in an answer that is about people: read, or taken as they stand in a short list."""
    found = read_names(said, draft.language)
    if found:
        return found
    steps = read_steps(said, draft.language).steps
    return tuple(ReadPerson(None, step.title) for step in steps if len(step.title.split()) <= 4)
