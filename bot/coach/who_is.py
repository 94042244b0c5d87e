"""Who somebody over there is, told in so many words: "helen pratt is the bursar", "sanne is inkoper daar"."""

from typing import Final

from bot.coach import describing, people_known, people_records
from bot.coach.draft import Draft
from bot.coach.once import later
from bot.coach.order_words import SIGHS
from bot.coach.phrases import shortened
from bot.coach.reading import normalised_account
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.word_kinds import is_role

_LONGEST: Final = 10
_IS: Final = later(
    rf"{SIGHS}(?:(?:oh|oja|ja|yes|yeah|and|en|btw|trouwens),? )*(?P<name>\w[\w.'-]*(?: \w[\w.'-]*){{0,3}}?) (?:is|=) (?:(?:the|de|het|a|an|een|our|onze|hun|their|there|daar|er) )*"
    r"(?P<role>\w[\w&/-]*(?: \w[\w&/-]*){0,2}?)(?: (?:there|here|daar|hier|btw|trouwens|by the way))*[ .!]*"
)
# Whoever these stand for was named before, or is asked for.
_NOBODY: Final = frozenset(
    """he she it that this who what which they there here hij zij ze het dat dit wie wat die deze er hier daar i ik we wij you je
    not niet nobody niemand nothing niets no nee the de een a an our onze their hun""".split()
)


def take(draft: Draft, said: Utterance) -> bool:
    """Keep a name with its role, who is no step and no place of theirs. False where something else was said."""
    found = _IS.fullmatch(said.fold) if len(said.words) <= _LONGEST else None
    if found is None:
        return False
    name, role = (said.text[slice(*found.span(group))] for group in ("name", "role"))
    names, roles = utterance(name), utterance(role)
    if not _NOBODY.isdisjoint(names.words) or not is_role(utterance(roles.words[-1]), draft.language):
        return False
    if is_role(names, draft.language) or normalised_account(name) == normalised_account(
        draft.facts.deal.account
    ):
        return False
    known = people_known.find_person(draft.facts, name, name)
    person = people_records.put_person(
        draft, ReadPerson(known.name if known and known.name else shortened(name), role), has_voice=True
    )
    if person.gives_the_yes:
        draft.say("ack.final_yes", person=describing.final_yes(person))
    else:
        draft.say("ack.voice", who=describing.person(person))
    return True
