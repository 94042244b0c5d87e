"""Who somebody over there is, told in so many words: "helen pratt is the bursar", "sanne is inkoper daar"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.keeping import people_known, people_records
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.phrases import shortened
from bot.coach.words.reading import normalised_account, read_names
from bot.coach.words.word_kinds import is_role

_LONGEST: Final = 10
_IS: Final = later(
    rf"{SIGHS}(?:(?:oh|oja|ja|yes|yeah|and|en|btw|trouwens),? )*(?P<name>\w[\w.'-]*(?: \w[\w.'-]*){{0,3}}?) (?:is|=) (?:(?:the|de|het|a|an|een|our|onze|hun|their|there|daar|er) )*"
    r"(?P<role>\w[\w&/-]*(?: \w[\w&/-]*){0,2}?)(?: (?:there|here|daar|hier|btw|trouwens|by the way))*[ .!]*"
)
# Whom we speak to there: "vd Velde van inkoop is contact nu", "Jo Hart is our new contact, that's no place".
_CONTACT: Final = later(
    rf"{SIGHS}(?:(?:oh|oja|ja|yes|and|en|btw|trouwens|nee|no),? )*(?P<who>\w[\w.'-]*(?: \w[\w.'-]*){{0,4}}?)(?: is| wordt| becomes| will be|'s|s) (?:(?:nu|now|ook|also|gewoon|just|de|het|the|our|onze|mijn|my|a|een|new|nieuwe?) )*"
    r"(?:contact(?:persoon| ?person)?|aanspreekpunt|point of contact)(?: (?:nu|now|daar|there|gewoon|voortaan))*(?: (?:bij|van|at|in|for) (?:(?:de|het|the|hun|their) )?(?P<where>[\w&/-]+(?: [\w&/-]+)?))?(?:,? (?:(?:dus |so )?(?:that'?s |dat is )?(?:geen|not an?|no) (?:plek|place|stap|step)))?[ .!]*"
)
# Whoever these stand for was named before, or is asked for.
_NOBODY: Final = frozenset(
    """he she it that this who what which they there here hij zij ze het dat dit wie wat die deze er hier daar i ik we wij you je
    not niet nobody niemand nothing niets no nee the de een a an our onze their hun""".split()
)


_MAY_BE_CONTACT: Final = Gate(_CONTACT)


def may_be_contact(said: Utterance) -> bool:
    """Whether a text may tell whom we speak to there, by a quick look at its words."""
    return _MAY_BE_CONTACT.opens(said)


def speaks_of_contact(said: Utterance) -> bool:
    """Whether a text says of somebody that they are whom we speak to there."""
    return _MAY_BE_CONTACT.opens(said) and _CONTACT.fullmatch(said.fold) is not None


def take(draft: Draft, said: Utterance) -> bool:
    """Keep a name with its role, who is no step and no place of theirs. False where something else was said."""
    if len(said.words) > _LONGEST:
        return False
    contact = contact_told(draft, said)
    if contact is not None:
        person = people_records.put_person(draft, contact, has_voice=True)
        draft.say("ack.voice", who=describing.person(person))
        return True
    found = _IS.fullmatch(said.fold)
    if found is None:
        return False
    name, role = (said.text[slice(*found.span(group))] for group in ("name", "role"))
    names, roles = utterance(name), utterance(role)
    if not _NOBODY.isdisjoint(names.words) or not is_role(utterance(roles.words[-1]), draft.language):
        return False
    if people_records.is_rival(draft, name):
        # "GEA is de huidige leverancier" is in the race.
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


def contact_told(draft: Draft, said: Utterance) -> ReadPerson | None:
    """Whom we speak to there, with the department where that was told: "Veerle is mijn contact bij de groendienst"; None where nobody is."""
    found = _CONTACT.fullmatch(said.fold) if _MAY_BE_CONTACT.opens(said) else None
    who = utterance(said.text[slice(*found.span("who"))]) if found is not None else None
    people = read_names(who, draft.language) if who is not None else ()
    if found is None or who is None or len(people) != 1 or people[0].name is None or who.words[0] in _NOBODY:
        return None
    where = found["where"]
    theirs = where is None or not set(where.split()).isdisjoint(utterance(draft.facts.deal.account).words)
    return ReadPerson(
        people[0].name, people[0].role or (None if theirs else said.text[slice(*found.span("where"))])
    )
