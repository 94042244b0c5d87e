"""A role and a name that stand side by side are one person: "the younger son, Oliver", "finance is just john", "farmer is Eamon"."""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics.marked_names import NAME, OTHER_NAME, marked
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance

_IS: Final = r"(?:,? (?:is|heet|=)(?: (?:just|gewoon|only|alleen|eigenlijk|called|named|now|nu))*| -|:)"
_TITLED: Final = rf"(?:(?:mr|mrs|ms|miss|dr|mevr|mevrouw|meneer|dhr)\.? )?{OTHER_NAME}"
_ROLE_IS: Final = later(rf"{NAME}{_IS} {_TITLED}")
_ROLE_BESIDE: Final = later(
    rf"(?:(?:the|de|het|their|hun|a|een|our) )?{NAME}, {_TITLED}[ .!]*(?:$|[.;] .*|,? (?:but|maar) .*)"
)
# What is said of who was named, or that the name is not known, is nobody: "who's my champion", "naam kwijt".
_BESIDE: Final = later(
    r",?\s+(?:(?:who(?:'s|s| is)|die(?= (?:is )?(?:mijn|onze|ons)\b)(?: is)?|that'?s|dat is|zij is|hij is|she'?s|he'?s) (?:(?:really|echt|wel|ook|also) )?(?:my|our|mijn|onze|ons)(?: \w+){1,3}?(?: daar| there)?"
    r"|(?:(?:de |the |zijn |haar |his |her |their )?(?:naam|name)(?: (?:ben|is|ik|nog|even|me))* (?:kwijt|vergeten|onbekend|unknown|forgotten|weet ik niet|escapes me|later)|(?:i )?(?:forgot|forget|don'?t know|dont know|missed) (?:his|her|the|their) name|weet (?:ik )?(?:de|zijn|haar) naam niet(?: meer)?))(?=\s*(?:[,.;!]|$|\s(?:en|and)\s))",
    re.IGNORECASE,
)


def without_asides(said: Utterance) -> Utterance:
    """A text of names without what it says of one of them in passing."""
    bare = _BESIDE.sub("", said.text)
    return utterance(bare) if bare != said.text and bare.strip() else said


def as_one(said: Utterance, people: Sequence[ReadPerson]) -> tuple[ReadPerson, ...]:
    """The people read in a text, a role and the name that is said to be theirs as one."""
    found = list(people)
    for place in range(len(found) - 1, 0, -1):
        role, name = found[place - 1], found[place]
        if role.name is None and role.role and name.name and _is_said_of(said, role.role, name, len(found)):
            found[place - 1 : place + 1] = [replace(name, role=name.role or role.role)]
    return tuple(found)


def _is_said_of(said: Utterance, role: str, name: ReadPerson, among: int) -> bool:
    of_role = marked(said.fold, utterance(role).fold)
    both = of_role and marked(of_role, utterance(name.name or "").fold, other=True)
    if not both:
        return False
    if _ROLE_IS.search(both) is not None:
        return True
    # Between commas they may be two of a list; where nobody else is named they are not.
    return among <= _WITH_ONE_MORE and _ROLE_BESIDE.match(both) is not None


_WITH_ONE_MORE: Final = 3
