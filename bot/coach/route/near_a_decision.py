"""Whether a step of the route that decides something is somebody's, or only of a part of it."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import utterance
from bot.coach.words import phrases
from bot.coach.words.word_kinds import is_role

_DECIDING: Final = (
    "teken",
    "sign",
    "handtekening",
    "besl",
    "decid",
    "decision",
    "akkoord",
    "goedkeur",
    "approv",
    "vote",
    "stem",
    "gun",
    "award",
    "ok",
)


# "Polis tekenen" says what is signed; "de broers tekenen" who signs.
_IS_SIGNED: Final = later(r"(?P<what>\w+) (?:onder)?tekenen")


def is_signed(draft: Draft, called: str) -> bool:
    """Whether these words are what a step signs, and nobody who does."""
    if is_role(utterance(called), draft.language):
        return False
    titles = (_IS_SIGNED.fullmatch(utterance(step.title).fold) for step in draft.facts.steps)
    return any(found is not None and found["what"] == utterance(called).fold for found in titles)


def near_a_decision(draft: Draft, called: str) -> bool:
    """Whether a step that decides something names this person: a rival's first name does not."""
    fold = utterance(phrases.without_article(called)).fold
    deciding = (
        step
        for step in draft.facts.steps
        if any(word.startswith(_DECIDING) for word in utterance(step.title).words)
        and _OF_A_PART.search(utterance(step.title).fold) is None
    )
    return any(fold in utterance(step.title).fold for step in deciding)


# "Health and safety has to ok the charging area": that is no yes to the whole.
_OF_A_PART: Final = later(
    r"\b(?:ok|okay|approve|check|clear|goedkeuren) (?:the|their|our|de|het|hun|onze) (?!contract|deal|order|offer|quote|plan\b|purchase|budget|money|spend|proposal|supplier|offerte|voorstel|bestelling|investering|aankoop|leverancier)"
)
