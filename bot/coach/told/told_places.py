"""Where they are as a long message tells it, without what only opens that message."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import utterance


def without_opening(draft: Draft, stage: str) -> str | None:
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
