"""A step whose doer is told behind it: "send us their data, that's Bob, before 1 Dec"."""

import re
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date

# "Send us their data, that's Bob, before 1 Dec"; "VPN openzetten, Karel van IT doet da tegen maandag".
_BY_WHOM: Final = later(
    r"(?P<what>[^,.;!?]{4,80})[,;]\s+(?:(?:that'?s|thats|dat is|das|da'?s|dat doet|da doet|doet|by|door)\s+(?P<named>[^\W\d][\w.-]*)"
    r"|(?P<doer>[^\W\d][\w.-]*)(?: (?:van|from|of|in) (?:de |het |the )?\w+)? (?:doet|doen|regelt|trekt|pakt|neemt|does|handles|takes|arranges|is doing) (?:da|dat|het|'?t|it|that|this|die)(?: op)?)"
    r"(?:,?\s+(?P<when>[^,.;!?]{2,30}))?[ .!]*",
    re.IGNORECASE,
)


def told(draft: Draft, said: Utterance) -> tuple[Utterance, str] | None:
    """What is done and who does it, where the one who does it is told behind it; None where nobody is."""
    found = _BY_WHOM.fullmatch(said.text.strip())
    who = (found["named"] or found["doer"]) if found is not None else None
    if found is None or who is None or who.casefold() in _NOBODY_BY_NAME:
        return None
    when = utterance(found["when"] or "")
    dated = read_date(when, draft.language, draft.today, draft.context.zone) if when.words else None
    if when.words and (dated is None or not phrases.only_a_date(when, dated)):
        return None  # "anton does it with his team"
    return utterance(f"{found['what']} {found['when'] or ''}".strip()), who


_NOBODY_BY_NAME: Final = (
    pronouns.ANYBODY
    | pronouns.WE
    | frozenset(
        "ons us mij me the de het een a an it that dat wat what all alles hoe how it's done klaar".split()
    )
)
