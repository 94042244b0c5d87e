"""What one person alone was shown, and what each of such lines came from: none may be seen more often than it was caused.

Most are messages of the outbox. A few are said beside it, at the moment and once: that a mention is answered in private, that
a form did not open, that a tap was not saved. Of these no row is kept, so that what caused them has to be counted.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final, Literal

from bot.coach.turn.replies import Word
from bot.coach.understanding.text import Language
from bot.wording import Wording

Kind = Literal["mention", "form", "not saved", "message"]
LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")
_BESIDE: Final[dict[str, Kind]] = {
    "slack.mentioned": "mention", "form.not_now": "form",
    "slack.not_saved": "not saved", "slack.perhaps_saved": "not saved",
}  # fmt: skip
_KINDS: Final[dict[str, Kind]] = {
    Wording(language).text(Word(key)): kind for key, kind in _BESIDE.items() for language in LANGUAGES
}


def kind_of(text: str) -> Kind:
    """What a line was for; "message" is one that has a row in the outbox."""
    return _KINDS.get(text, "message")


def too_often(seen: Iterable[str], caused: Mapping[Kind, int]) -> Counter[Kind]:
    """How many lines of each kind were seen more than there were causes for them; empty when all is well."""
    return Counter(kind_of(text) for text in seen) - Counter(caused)
