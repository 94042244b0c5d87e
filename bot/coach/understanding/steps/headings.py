"""What stands around an answer of steps and is none of it: a question back to us, the words that announce a list."""

import re
from typing import Final

from bot.coach.understanding.text import Utterance, utterance

_DO_IT: Final = re.compile(r"(?P<act>\w+en) (?:doen|doet) (?:ze|zij|hij|ie)", re.IGNORECASE)
# "Kan je even uitleggen wat je met stappen bedoelt?": asked back, and no step.
_ASKS_BACK: Final = re.compile(
    r"^(?:\w+ )?(?:kan|kun|kunt|can|could|wat|what) (?:je|jij|u|you|do you|bedoel\w*)\b.*(?:uitleggen|bedoel|explain|mean).*\?\s*$"
)
# "What they still have to do - works council advice, sign", "only one thing left: her signature".
_HEADING: Final = re.compile(
    r"(?:what they (?:still )?(?:have|need) to do|(?:only |just )?(?:one|two|a few|\d) things? (?:is |are )?left(?: really| now)?|still to (?:do|come|go)"
    r"|wat ze nog (?:moeten(?: doen)?|te doen hebben)|(?:er is )?(?:nog |alleen nog |maar )*(?:een|één|twee|\d) (?:ding|dingen|stap|stappen) (?:over|te gaan)|nog te (?:doen|gaan))\s*(?::|-|–|—)\s+(?=\S)"
)


def without_heading(said: Utterance) -> Utterance:
    """An answer without the words that only announce its list."""
    found = _HEADING.match(said.fold)
    return said if found is None else utterance(said.text[found.end() :])


def asks_back(said: Utterance) -> bool:
    """Whether it is asked what is meant: "can you explain what you mean by steps?"."""
    return _ASKS_BACK.search(said.fold) is not None


def act_alone(title: str) -> str:
    """A step without who does it behind the act: "tekenen doen ze" is "tekenen"."""
    found = _DO_IT.fullmatch(title)
    return title if found is None else found["act"]
