"""What a step is called of which only the planning was told behind it: "the tasting, booked for Tuesday at 2pm"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.route import planning_words, step_names
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import match_step

_ENDS_CLAUSE: Final = later(r"[.;!?\n]\s*|,\s+|:\s+|\s[-–]\s")


def is_headless(what: str) -> bool:
    """Whether what was read as a step names none: "booked for at 2pm", "zei Luc"."""
    return (
        not step_names.names_something(what)
        or planning_words.only_who_told(what)
        or planning_words.only_meets(what)
    )


def named(draft: Draft, said: Utterance | None, what: str) -> tuple[str, str | None] | None:
    """What is planned, by whatever was named in the clause before, and the id of their step that it is; None where nothing was."""
    if said is None or not planning_words.is_planned(what):
        return None
    opening = utterance(what).words[:1]
    start = next((token.start for token in said.tokens if utterance(token.text).words == opening), 0)
    before = [part.strip() for part in _ENDS_CLAUSE.split(said.text[:start]) if part.strip()][-1:]
    if not before or not step_names.names_something(before[0]):
        return None
    titles = [step.title for step in draft.facts.steps]
    place = match_step(utterance(before[0]), titles, draft.language)
    if place is not None:
        return planning_words.headed(what, titles[place]), draft.facts.steps[place].id
    return planning_words.headed(what, phrases.without_article(step_names.step_name(before[0]))), None
