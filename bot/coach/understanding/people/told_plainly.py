"""What stands in a text in so many words about who says yes, whatever else was made of it: the steps of a mandate, a role's name."""

import re
from decimal import Decimal
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.people.mandate_steps import read_mandate_steps
from bot.coach.understanding.people.titled import body_of, merge_titles
from bot.coach.understanding.readings import MandateSteps, PeopleReading, ReadPerson
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.text import utterance


def told_plainly(scene: Scene, reading: PeopleReading, value: Decimal | None) -> PeopleReading:
    """The reading of a scene with what the text says in so many words; `value` is the deal's price where it is known."""
    if not reading.people:
        return reading
    reading = _with_names(scene, reading)
    if not scene.amounts:
        return reading
    steps = read_mandate_steps(scene.said, scene.language)
    if steps is None or not steps.below:
        return reading
    if not steps.above:
        # "Wethouder Smit, alleen onder 50.000".
        theirs = reading.final_yes is not None and not _is_new(
            steps.below[0], (ReadPerson(reading.final_yes, None),)
        )
        bounded = theirs and reading.limit is None and not reading.together_with and value is None
        return replace(reading, limit=steps.limit, alone=None) if bounded else reading
    return _with_steps(scene, reading, steps, value)


def _with_names(scene: Scene, reading: PeopleReading) -> PeopleReading:
    """The reading in which a role and the name it has are one."""
    people = merge_titles(scene.said, reading.people, apposed=True)
    final = reading.final_yes
    together = reading.together_with
    if final is not None:
        body = body_of(scene.said, reading.people, final)
        if body is not None:
            return replace(reading, final_yes=body)
        for one in people:
            if one in reading.people or one.name is None or one.role is None:
                continue
            opens = _ARTICLE.sub("", final)
            if utterance(opens).fold.startswith(utterance(one.role).fold):
                final = one.name + opens[len(one.role) :]
            holds = utterance(final).fold.startswith(utterance(one.name).fold)
            together = tuple(
                f"{one.role} {one.name}" if _is_called(one.role, other) else other
                for other in together
                if not (_is_called(one.name, other) or (holds and _is_called(one.role, other)))
            )
    return replace(reading, people=people, final_yes=final, together_with=together)


_ARTICLE: Final = re.compile(r"^(?:de|het|the|een|a|an|hun|their)\s+", re.IGNORECASE)


def _is_called(called: str, other: str) -> bool:
    return utterance(_ARTICLE.sub("", other)).fold == utterance(called).fold


def _with_steps(
    scene: Scene, reading: PeopleReading, steps: MandateSteps, value: Decimal | None
) -> PeopleReading:
    """The reading in which one signs up to an amount and others above it."""
    low, above = steps.below[0], tuple(_called(one) for one in steps.above)
    people = (low, *steps.above, *(one for one in reading.people if _is_new(one, (low, *steps.above))))
    reading = replace(reading, people=people)
    if value is not None and value > steps.limit:
        # Of this deal whoever stands above says yes; beside them the first one, where above it both do.
        if steps.joins:
            return replace(reading, final_yes=_called(low), limit=None, together_with=above, alone=False)
        return replace(reading, final_yes=above[0], limit=None, together_with=above[1:])
    up_to = "tot" if scene.language == "nl" else "up to"
    return replace(
        reading,
        final_yes=f"{_called(low)} {up_to} {steps.written}",
        limit=steps.limit,
        together_with=above if value is None else (),
        alone=None,
    )


def _called(person: ReadPerson) -> str:
    return person.name or person.role or ""


def _is_new(person: ReadPerson, known: tuple[ReadPerson, ...]) -> bool:
    """Whether nobody of those known is called so, in part or in whole."""
    words = {*utterance(_called(person)).words}
    return not any(words & {*utterance(f"{one.name or ''} {one.role or ''}").words} for one in known)
