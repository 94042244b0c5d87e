"""In which order a story has its steps: "first" and "before that" told behind other steps put a step in front of them."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.route.step_spoken_of import content_words
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.text import Utterance

_LINKS: Final = r"(?: (?:the|an?|their|de|het|een|hun|doen|doet|gaat|gaan|moet|moeten|komt|ze|zij|they|he|she|die|nog|ook|er|still|do|does|has|wil|willen|want|wants|must)){0,5}"
_FIRST: Final = later(rf"(?<!then )(?<!dan )(?<!daarna )\b(?:first|eerst){_LINKS} $", re.IGNORECASE)
_OPENS_FIRST: Final = later(r"(?:(?:doen|doet|moet|ze|er|nog) )*(?:first|eerst)\b", re.IGNORECASE)
_ENDS_FIRST: Final = later(r"\bfirst$|\bfirst(?=[.,;!]|$)", re.IGNORECASE)
_WANTED: Final = later(r"\b(?:willen|wil|wants?) (?:first|eerst)\b[^.,;!?]*$", re.IGNORECASE)
_BEFORE_THAT: Final = later(rf"\b(?:before that|daarvoor|voor die tijd|daar voor){_LINKS} $", re.IGNORECASE)
_AFTER: Final = later(
    r"^ (?:after|nadat) (?!that\b|this\b)(?:the |an? |their |de |het |een )?$", re.IGNORECASE
)
_BEFORE_WHAT: Final = later(
    r"^(?: \S+){0,2}? (?:before|voordat) (?:the |their |de |het )?(?P<what>[\w-]+)", re.IGNORECASE
)
_BEFORE_IT: Final = later(
    r"\b(?:before|voordat) (?:the|their|de|het) (?P<what>[\w-]+)(?: starts?| begint| begins)?,?(?: moet)?(?: the| de| het| een| an?)? $",
    re.IGNORECASE,
)
_THEN: Final = later(r"[^.!?\n]*\b(?:then|dan|daarna|after that)\b[^.!?\n]*")


def in_order(said: Utterance, steps: Sequence[ReadStep], pieces: Mapping[str, str]) -> list[ReadStep]:
    """The steps as they come, of which `pieces` has the words that told each by its title; as they were told where nothing says otherwise."""
    text, places, start = said.text, list[tuple[int, int]](), 0
    for step in steps:
        piece = pieces.get(step.title, step.title)
        at = text.find(piece, start)
        if at < 0:
            return list(steps)
        start = at + len(piece)
        places.append((at, start))
    found = list[ReadStep]()
    for number, step in enumerate(steps):
        at, end = places[number]
        before, told, behind = (
            text[:at],
            text[at:end],
            text[end : places[number + 1][0]] if number + 1 < len(places) else text[end:],
        )
        last = text[places[number - 1][1] : at] if number else ""
        place = len(found)
        what = _BEFORE_WHAT.match(behind) or _BEFORE_IT.search(before)
        if not number:
            pass
        elif what is not None:
            words = content_words(what["what"])
            place = next(
                (n for n, one in enumerate(found) if words and words <= content_words(one.title)), place
            )
        elif _BEFORE_THAT.search(last) or _AFTER.match(last):
            place -= 1
        elif (
            _FIRST.search(last)
            or _OPENS_FIRST.match(told)
            or _ENDS_FIRST.search(told)
            or _ENDS_FIRST.match(behind.lstrip())
        ):
            place = 0
        found.insert(place, step)
    return found
