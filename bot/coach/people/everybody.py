"""Everybody who is named in an answer to who has a voice."""

from typing import Final

from bot.coach.keeping import people_records
from bot.coach.showing.bare_answers import named
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import listed_people, one_person


def named_in(draft: Draft, said: Utterance) -> tuple[ReadPerson, ...]:
    """The people of an answer, also where one reading of the whole list leaves somebody out; no rival is one."""
    said = one_person.without_asides(one_person.with_names(one_person.joined(said, draft.language)))
    found = named(draft, said)
    everybody = people_records.somebody(draft, listed_people.everybody(said, draft.language, found))
    everybody = one_person.as_one(said, everybody)
    rivals = {utterance(rival.name).fold for rival in draft.facts.competitors if rival.name}
    if len(everybody) > 1:
        # "A man from safety, Mr Novak": he is called by his name.
        everybody = tuple(
            one for one in everybody if utterance(one.name or one.role or "").fold not in _ANYBODY
        )
    return tuple(
        one for one in everybody if one in found or utterance(one.name or one.role or "").fold not in rivals
    )


_ANYBODY: Final = frozenset(
    "man woman guy lady person people someone somebody vrouw meneer heer dame iemand persoon vent gast".split()
)
