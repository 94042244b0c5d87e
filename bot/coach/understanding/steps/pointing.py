"""Who "die laatste", "the latter" is: the one named last in the step before."""

import re
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.readings import ReadStep

_THE_LAST: Final = re.compile(
    r"(?:(?:waarbij|waarna|of which|with) )?(?:die laatste|deze laatste|de laatste|laatstgenoemde|(?:the )?latter|(?:the )?last (?:one|of (?:them|these|those)))(?= \w)",
    re.IGNORECASE,
)
_JOINS: Final = re.compile(r", (?:en |and )?| (?:en|and|&|plus) ")
_ARTICLE: Final = re.compile(r"(?:the|de|het|hun|their) ", re.IGNORECASE)


def with_the_last(step: ReadStep, before: ReadStep) -> ReadStep:
    """As in "IT, inkoop en de directie, die laatste tekent": with the name of who is meant."""
    found = _THE_LAST.match(step.title)
    if found is None:
        return step
    named = _ARTICLE.sub("", _JOINS.split(before.title)[-1], count=1)
    return replace(step, title=f"{named}{step.title[found.end() :]}", who=named)
