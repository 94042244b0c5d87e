"""Who came in the place of whoever left, or of who had that role: somebody new by name, who is in the other's seat."""

import re
from functools import partial
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.pronouns import THEY
from bot.coach.basics.record import replace
from bot.coach.keeping import hearing, people_known, people_records, seats
from bot.coach.known.facts import Person
from bot.coach.news.news_thread import Piece, Thread
from bot.coach.news.who_left import person_meant
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.phrases import same, without_article
from bot.coach.words.reading import read_names
from bot.coach.words.word_kinds import is_read_as_role, verbs_in

# "Fatima vervangt Henk", "hij doet t nu ipv mevrouw Bol": one comes and the other goes.
_INSTEAD_OF: Final = r"(?:vervangt|verving|replaces|replaced|is replacing|(?:doet|does|has|heeft) (?:it|this|t|'t|het|dit) (?:now |nu |voortaan )?(?:instead of|ipv|i\.p\.v\.|in plaats van)|(?:neemt|nam|takes|took) (?:it |het |t )?over (?:from|van))"


_FACES: Final = tuple(
    later(words)
    for words in (
        # "Her replacement is Megan Foss", "opvolger wordt Leila", "het wordt Peter", "new boss is mr Okafor", "chair changed to Omar Reyes".
        r"(?:(?:the|de|het|hun|their|his|her|zijn|haar) )?(?:opvolg(?:er|ster)|vervang(?:er|ster)|successor|replacement|stand-?in)(?: van \w+| of \w+)? (?:is|heet|wordt|will be|becomes|called|is called) (?P<name>\S.{1,40}?)",
        r"(?:(?:is |wordt |was |gets |being )?(?:vervangen door|replaced by|succeeded by|opgevolgd door)) (?P<name>\S.{1,40}?)",
        r"(?:(?:the|de|het|hun|their) )?(?P<old>\w[\w.'-]*(?: \w[\w.'-]*){0,2}?) (?:is |wordt |was |werd |gets |has been |is being )(?:nu |now |tijdelijk |temporarily )?(?:vervangen door|replaced by|succeeded by|opgevolgd door) (?P<name>\S.{1,40}?)",
        rf"(?P<name>\w[\w.'-]*(?: [\w.'()-]+){{0,6}}?) {_INSTEAD_OF} (?:(?:the|de|het|hun|their) )?(?P<old>\w[\w.'-]*(?: \w[\w.'-]*){{0,3}}?)",
        r"(?P<name>\w[\w.'-]*(?: \w[\w.'-]*){0,2}?) (?:takes over|took over|is taking over|steps in|stepped in|neemt het over|nam het over|neemt waar|valt in)(?: (?:from|for|van|voor) \S+(?: \S+)?)?(?: now| nu)?",
        r"(?P<name>\w[\w.'-]*(?: \w[\w.'-]*){0,2}?) (?:(?:volgt|volgde) (?:hem|haar|\w+) op|succeed(?:s|ed) (?:him|her|them|\w+))",
        r"(?:(?:er is|er komt|there'?s|there is|they have|they'?ve got|ze hebben|we hebben) )?(?:(?:a|een|the|de|their|hun) )?(?:new|nieuwe?) (?P<role>(?!(?:bij|erbij|in|one in)\b)\w[\w/&-]*(?:\s\w[\w/&-]*){0,2}?)(?:,| is| heet| wordt| is called| called| becomes| will be|:) (?P<name>\S.{1,40}?)",
        r"(?:the |de )?(?P<role>\w[\w/&-]*(?:\s\w[\w/&-]*){0,2}?) (?:(?:has )?changed (?:in)?to|werd|is geworden) (?P<name>\S.{1,40}?)",
        # "Vd Velde van inkoop is contact nu".
        r"(?P<name>\w[\w.'-]*(?: \w[\w.'-]*){0,4}?) (?:is|wordt|becomes|will be) (?:(?:nu|now|our|onze|mijn|my|a|een|de|the|new|nieuwe) )*(?:contact(?:persoon| person)?|aanspreekpunt|point of contact)(?: now| nu| daar| there)*",
        r"(?:the |de )?(?P<changed>\w[\w/&-]*(?:\s\w[\w/&-]*){0,2}?) (?:is now|is nu|is inmiddels|wordt|becomes) (?P<name>\S.{1,40}?)(?: now| nu)?",
    )
)

_THEN: Final = later(
    r"(?:it'?s|it is|it will be|it'?ll be|het wordt|dat wordt|het is|that'?s|now it'?s) (?P<name>\S.{1,40}?)(?: now| nu)?"
)

# "Jan kijkt er nu zelf naar", "sanjay does the pilot himself now": right behind whoever did that.
_DOES_IT_NOW: Final = later(
    r"(?!.*\b(?:ook|mee|also|too|along|as well)\b)(?P<name>\w[\w.'-]*(?: \w[\w.'-]*)?) (?:does|will do|runs|leads|handles|checks|tests|doet|gaat|kijkt|leidt|trekt|regelt|test)(?= (?:\S+ )*?(?:now|nu|himself|herself|zelf|voortaan|instead|verder)\b)(?: \S+){1,6}"
)


def face(draft: Draft, clause: Utterance, thread: Thread, *, behind: str | None = None) -> Piece | None:
    """Somebody new over there, by name; in the place of whoever left, or of who had that role. `behind`: a role told right behind it."""
    fold = clause.fold.strip(" .!")
    patterns = (*_FACES, _THEN, _DOES_IT_NOW) if thread.left is not None else _FACES
    for pattern in patterns:
        found = pattern.fullmatch(fold)
        if found is None:
            continue
        groups = found.groupdict()
        who = clause.text[slice(*found.span("name"))]
        named = (
            ReadPerson(thread.called, None)
            if groups["name"] in THEY and thread.called
            else _named(draft, who)
        )
        if named is None:
            continue
        role = groups.get("role") or groups.get("changed")
        # "The new one is Nuala": in the seat of whoever left, or in the one that is told behind.
        role = behind if role is None or role in _SEATLESS else role
        if groups.get("changed") and not is_read_as_role(utterance(role or ""), draft.language):
            continue
        old = groups.get("old")
        # Who only stands in takes nobody's seat.
        succeeds = (
            thread.gone
            or (person_meant(draft, old, thread.person) if old and not FOR_A_WHILE.search(fold) else None)
            or (people_known.find_person(draft.facts, None, without_article(role)) if role else None)
        )
        face = replace(named, role=_NEW.sub("", without_article(role or named.role or "")) or None)
        thread.called = face.name
        # "Dale is leaving, the new CFO is Ingrid": there is one CFO, whenever he goes.
        in_seat = thread.gone is not None and face.role is not None and same(face.role, thread.gone.role)
        goes = (old is not None or in_seat) and succeeds is not None and not FOR_A_WHILE.search(fold)
        left = old or thread.left if not FOR_A_WHILE.search(fold) else None
        return Piece("face", clause, partial(_keep_face, face=face, succeeds=succeeds, goes=goes, left=left))
    return None


def does_it_now(clause: Utterance) -> bool:
    """Whether it says that somebody does now what another one did."""
    return _DOES_IT_NOW.fullmatch(clause.fold.strip(" .!")) is not None


_NEW: Final = later(r"^(?:new|nieuwe?)\s+(?=\S)", re.IGNORECASE)

FOR_A_WHILE: Final = later(r"\b(?:tot|until|till|tijdelijk|temporarily|for now|voorlopig|zolang|while)\b")


def _named(draft: Draft, words: str) -> ReadPerson | None:
    read = read_names(utterance(words), draft.language)
    one = read[0] if len(read) == 1 else None
    if one is None or one.name is None:
        return None
    # "Sandra Kok", of whom only the first name is one that is known.
    first, _, last = words.rpartition(" ")
    whole = len(words.split()) <= len(("Jan", "de", "Wit")) and last[:1].isupper()
    if (
        words.islower()
        and first == one.name
        and hearing.telling((last,))
        and not verbs_in(utterance(last), draft.language)
    ):
        # Typed without a capital anywhere.
        whole = True
    return replace(one, name=words) if whole and words.startswith(one.name) else one


_SEATLESS: Final = frozenset({"one", "guy", "man", "woman", "person", "lady"})


def _keep_face(
    draft: Draft, *, face: ReadPerson, succeeds: Person | None, goes: bool, left: str | None
) -> bool:
    """Record who is new; in the seat of somebody who signs, they sign. Who `goes` for them is taken off.

    What whoever `left` was to do is theirs.
    """
    kept = _put_face(draft, face=face, succeeds=succeeds)
    if kept and left is not None and face.name is not None:
        # Who was known by their role alone leaves that to whoever is named.
        by_role = succeeds is not None and succeeds.name is None
        seats.take_over(draft, left, f"{left} {face.name}" if by_role else face.name)
    if (
        kept
        and goes
        and succeeds is not None
        and people_known.find_person(draft.facts, face.name, None) != succeeds
    ):
        people_records.drop(draft, succeeds.called)
    return kept


def _put_face(draft: Draft, *, face: ReadPerson, succeeds: Person | None) -> bool:
    seat = (
        succeeds
        if succeeds is not None and not people_known.is_called(draft.facts, face.name or "")
        else None
    )
    # Who was told of as "director Baker", and by no other name, leaves no seat that is called so.
    role = face.role or (
        seat.role if seat is not None and seat.name is not None and seat.gives_the_yes else None
    )
    if seat is None or not seat.gives_the_yes:
        people_records.record_people(draft, [replace(face, role=role)])
        draft.say("ack.voice", who=" ".join(part for part in (role, face.name) if part))
        return True
    # Up to what amount is the limit of whoever had the seat, until it is told of who has it now.
    alone = seat.may_alone if seat.limit is None else None
    along = tuple(one for one in seat.together_with if not same(one, seat.called))
    person = people_records.put_person(
        draft, ReadPerson(face.name, role), has_voice=True, can_say_yes=True, may_say_yes=seat.may_say_yes,
        may_alone=alone, together_with=along, heard_on=draft.today,
    )  # fmt: skip
    left = next((one for one in draft.facts.people if one.id == seat.id and one.id != person.id), None)
    if left is not None:
        draft.record(PutPerson(draft.deal_id, replace(left, can_say_yes=None, may_say_yes=None)))
    draft.mark("final_yes", "said")
    draft.say("ack.final_yes", person=describing.final_yes(person))
    return True
