"""Where they are as a long message tells it, and what in it is their own wish: parts of what `telling` keeps."""

from typing import Final

from bot.coach import describing, phrases, plausible, recording, step_dates
from bot.coach.draft import Draft
from bot.coach.once import later
from bot.coach.reading import match_step
from bot.coach.replies import Word
from bot.coach.understanding.readings import NotesReading
from bot.coach.understanding.text import utterance

_ROUTE: Final = 2
# Words of a place that name none; what was put off is no place to be either.
_NO_STAGE: Final = frozenset("mee bezig nu daar now working on it at zitten er nog".split())


def position(draft: Draft, notes: NotesReading) -> Word | str | None:
    """Record the place that a message tells; what is shown of it, None where it tells none."""
    if notes.current_stage is None:
        return None
    stage = _without_opening(draft, notes.current_stage)
    if stage is None:
        return None
    words = set(utterance(stage).words)
    nowhere = words & (step_dates.MOVED | step_dates.STANDS_STILL)
    if words <= _NO_STAGE or nowhere or _BETWEEN.search(stage.lower()):
        return None
    facts = draft.facts
    place = match_step(utterance(stage), [step.title for step in facts.steps], draft.language)
    if place is not None:
        recording.record_position(draft, step_id=facts.steps[place].id, about=stage)
    elif len(facts.steps) >= _ROUTE and not plausible.names_a_place(draft, utterance(stage)):
        # "Mates with the Chartwells rep" is nowhere on a way that is known.
        return None
    else:
        recording.record_position(draft, words=stage, about=stage)
    draft.mark("position", "said")
    return describing.position(draft.facts)


def _without_opening(draft: Draft, stage: str) -> str | None:
    """A place without the greeting and whom was spoken to in front of it; None where nothing else is left."""
    said = utterance(stage)
    called = set(utterance(draft.facts.deal.account).words)
    if _GREETS.match(said.fold) is None or not called & set(said.words):
        return stage
    theirs = [
        found for found in _THEY.finditer(said.fold) if called & set(said.fold[: found.start()].split())
    ]
    return said.text[theirs[0].start() :] if theirs else None


_GREETS: Final = later(
    r"(?:hi|hey|hello|hoi|hallo|dag|hee|ha|goede?(?:morgen|middag|avond)|good (?:morning|afternoon)|morning|just|net|zojuist|ok|so|well|off|been|back)\b"
)
_THEY: Final = later(r"\b(?:they|ze|zij|she|he|hij)\b")
# Who sits between them and us is nowhere on their way.
_BETWEEN: Final = later(r"\b(?:in[- ]between|between us|ertussen|er tussenin|tussen ons)\b")


_WISHING: Final = frozenset("wil willen want wants wanted wilde wilden".split())
_FIRST: Final = frozenset({"first", "eerst"})


def is_wished(draft: Draft, action: str, next_step: str | None) -> bool:
    """Whether what was read as our act is what they want first and do themselves: a step of theirs is called so."""
    what = set(utterance(action).words) - _FIRST
    titles = (set(utterance(step.title).words) for step in draft.facts.steps)
    return phrases.same(action, next_step) or any(what <= title and _WISHING & title for title in titles)
