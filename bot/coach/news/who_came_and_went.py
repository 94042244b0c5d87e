"""Who left over there or is away, and who came in their place; told by themselves they are no step of theirs, and no move of ours."""

import re
from collections.abc import Sequence
from functools import partial
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.pronouns import THEY
from bot.coach.basics.record import replace
from bot.coach.keeping import hearing, people_known, people_records, seats
from bot.coach.known.facts import Person
from bot.coach.news import news_clauses
from bot.coach.news.news_thread import Piece, Thread
from bot.coach.people import rival_corrections
from bot.coach.route.step_spoken_of import step_named
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.rivals import joining
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.phrases import same, without_article
from bot.coach.words.reading import read_date, read_names, without_day
from bot.coach.words.word_kinds import is_read_as_role, verbs_in

_WHO: Final = r"(?:the |de |het |hun |their )?(?P<who>\w[\w.'-]*(?: \w[\w.'-]*){0,2}?)"
_TAIL: Final = r"(?: (?:zelf|herself|himself|ook|too|also|now|nu|al|already|helaas|sadly|unfortunately|thank god|gelukkig))*"
_LEAVES: Final = later(
    rf"{_WHO}{_TAIL} (?:has |have |is |was |heeft |zijn |'s )?(?:just |net |al |already |nu |now )?(?P<how>left|gone|leaving|leaves?(?= (?:the )?(?:company|firm|business|school|club)\b)|leaves|(?:stepped|stood|stands?|steps?|stepping) (?:down|aside)(?: as (?:the )?\w+(?: \w+)?)?|quits?|resigned|resigns|retired|retires|retiring|fired|been let go|moving on|moves on"
    r"|stopt(?: ermee)?|gaat (?:er )?weg|gaat (?:er )?(?:per|op|eind|vanaf|na|volgende|met ingang van) (?:\w+ ){1,3}weg|gaat met pensioen|vertrekt|vertrokken|afgehaakt|haakt af|weg|er ?uit|opgestapt|gestopt|ontslagen|met pensioen|werkt (?:er|daar) niet meer|zit er niet meer|no longer (?:there|works there|(?:in|at|with|working (?:at|for)) (?:the |their )?\w+)|(?:heeft )?een (?:nieuwe|andere) baan|(?:got |has )?a (?:new|different|another) job|changed jobs|switched jobs|van functie veranderd|moved to (?:another|a different) (?:department|company|team|job))"
    rf"(?P<rest>{_TAIL}(?: .*)?)"
)
_WHAT_ELSE: Final = later(
    r"\b(?:with|for(?! (?:another|a new|a different|good)\b)|on|to (?!another)|the (?:room|meeting)|thuis|home|van huis)\b"
)
_AWAY: Final = later(
    rf"{_WHO}{_TAIL}(?: is| are| zit| ligt| gaat| gaan| went| goes| was|'s)?(?: nu| now| even| ook| al| still| nog| going)* (?:sick|ill|ziek\w*|(?:out |off )(?:sick|ill)|on (?:sick |maternity |parental |paternity )?leave|on (?:holiday|vacation|hols|pto)|(?:op|met) (?:vakantie|reis)"
    r"|(?:met|op|in) (?:zwangerschaps|ziekte|ouderschaps)?verlof|away|afwezig|er niet|uit de roulatie|overspannen|(?:with |in )?(?:a )?burn-?out|in (?:het ziekenhuis|hospital))\b.*"
)
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
_TO_COME: Final = frozenset({"leaving", "leaves", "retiring", "retires", "resigns", "gaat weg", "gaat er weg", "vertrekt", "stopt", "stopt ermee", "gaat met pensioen"})  # fmt: skip
# "No longer in the hotel": where they were says nothing of when.
_GONE_FROM: Final = later(r"\b(?:no longer|niet meer|niet langer)\b")
_LATER: Final = later(r"\b(?:soon|binnenkort|straks|end of|eind|next|volgende?|at the|per|in|over)\b")


def absent(draft: Draft, clause: Utterance, thread: Thread) -> Piece | None:
    """That somebody left, leaves or is away; None where a clause says so of nobody."""
    fold = clause.fold.strip(" .!")
    before = thread.person
    away = _AWAY.fullmatch(fold)
    if away is not None and _is_somebody(draft, _who(away), before):
        # What they were to do is what moves by it.
        thread.why, thread.step = clause.text, step_named(draft, utterance(_who(away)))
        return Piece("gone", clause, _only_kept)
    leaves = _LEAVES.fullmatch(fold)
    if leaves is None or _stays(draft, leaves["rest"]) or not _is_somebody(draft, _who(leaves), before):
        return None
    person = thread.gone = _person(draft, _who(leaves), before)
    thread.left = person.name if person is not None and person.name is not None else _who(leaves)
    to_come = leaves["how"] in _TO_COME or _is_to_come(
        draft, leaves["rest"] if _GONE_FROM.search(leaves["how"]) else f"{leaves['how']}{leaves['rest']}"
    )
    return Piece("gone", clause, partial(_keep_gone, person=None if to_come else person))


def _who(found: re.Match[str]) -> str:
    """Whoever it is said of: "Anita's leaving" is said of Anita."""
    return str(found["who"]).removesuffix("'s").removesuffix("’s")


def _stays(draft: Draft, rest: str) -> bool:
    """Whether somebody leaves the room, or for another meeting, and stays with the customer; a day says nothing of that."""
    said = utterance(rest)
    when = read_date(said, draft.language, draft.today, draft.context.zone) if said.words else None
    return _WHAT_ELSE.search(without_day(said, when) if when is not None else rest) is not None


def _person(draft: Draft, who: str, before: Person | None) -> Person | None:
    if who in THEY:
        return before
    known = people_known.find_called(draft.facts, who)
    words = set(utterance(who).words)
    found = [one for one in draft.facts.people if words and words <= set(utterance(one.called).words)]
    return known or (found[0] if len(found) == 1 else None)


def _is_somebody(draft: Draft, who: str, before: Person | None) -> bool:
    """Whether a word or two stand for one who was told of: a person, whoever takes a step, or "he" for one of them."""
    if _person(draft, who, before) is not None:
        return True
    takes = (utterance(step.who).words for step in draft.facts.steps if step.who)
    return any(set(utterance(who).words) <= set(words) for words in takes)


def _is_to_come(draft: Draft, rest: str) -> bool:
    said = utterance(rest)
    when = read_date(said, draft.language, draft.today, draft.context.zone) if said.words else None
    return when.last > draft.today if when is not None else _LATER.search(said.fold) is not None


def _only_kept(draft: Draft) -> bool:
    return False


def _keep_gone(draft: Draft, *, person: Person | None) -> bool:
    """Take off who left; None for who only goes later, and stays until then."""
    return person is not None and people_records.drop(draft, person.called)


# -- who came in their place --------------------------------------------------------------------------------------------


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
        role = groups.get("role") or groups.get("changed") or behind
        # "The new one is Nuala": in the seat of whoever left.
        role = None if role in _SEATLESS else role
        if groups.get("changed") and not is_read_as_role(utterance(role or ""), draft.language):
            continue
        old = groups.get("old")
        # Who only stands in takes nobody's seat.
        succeeds = (
            thread.gone
            or (_person(draft, old, thread.person) if old and not _FOR_A_WHILE.search(fold) else None)
            or (people_known.find_person(draft.facts, None, without_article(role)) if role else None)
        )
        face = replace(named, role=_NEW.sub("", without_article(role or named.role or "")) or None)
        thread.called = face.name
        # "Dale is leaving, the new CFO is Ingrid": there is one CFO, whenever he goes.
        in_seat = thread.gone is not None and face.role is not None and same(face.role, thread.gone.role)
        goes = (old is not None or in_seat) and succeeds is not None and not _FOR_A_WHILE.search(fold)
        left = old or thread.left if not _FOR_A_WHILE.search(fold) else None
        return Piece("face", clause, partial(_keep_face, face=face, succeeds=succeeds, goes=goes, left=left))
    return None


def does_it_now(clause: Utterance) -> bool:
    """Whether it says that somebody does now what another one did."""
    return _DOES_IT_NOW.fullmatch(clause.fold.strip(" .!")) is not None


_NEW: Final = later(r"^(?:new|nieuwe?)\s+(?=\S)", re.IGNORECASE)
_FOR_A_WHILE: Final = later(r"\b(?:tot|until|till|tijdelijk|temporarily|for now|voorlopig|zolang|while)\b")


def take_alone(draft: Draft, said: Utterance) -> bool:
    """Take a message of nothing but who left or came, at any question: it is no step of theirs, and no move of ours."""
    clauses = news_clauses.clauses_of(draft, said)
    if any(joining.announced(clause) is not None for clause in clauses):
        return False
    if not 0 < len(clauses) <= _A_FEW or said.text.rstrip().endswith("?"):
        return False
    thread = Thread()
    pieces = [
        absent(draft, clause, thread) or face(draft, clause, thread) or _left(draft, clause)
        for clause in clauses
    ]
    told = [piece for piece in pieces if piece is not None]
    if len(told) != len(pieces):
        return False
    if not keep_both(draft, thread, told):
        draft.say("ack.kept")
    return True


def keep_both(draft: Draft, thread: Thread, told: Sequence[Piece]) -> bool:
    """Keep who left and who came; False where something of it is kept in words only."""
    succeeded = any(piece.kind == "face" for piece in told)
    # Of who only did a step it is told by that step who does it now.
    by_step = thread.left is not None and thread.gone is None and seats.holds(draft, thread.left)
    all_kept = True
    for piece in told:
        kept = piece.keep(draft)
        if not kept and piece.kind == "gone" and succeeded:
            # Whoever comes in their place says enough of it; who goes on a day to come stays until then.
            kept = by_step or thread.gone is not None
            if thread.gone is not None and not _has_a_day(draft, piece.clause):
                people_records.drop(draft, thread.gone.called)
        if not kept or _FOR_A_WHILE.search(piece.clause.fold):
            draft.own_words.append(piece.clause.text)
        else:
            draft.understood.append(piece.clause.text)
        all_kept = all_kept and kept
    return all_kept


def _has_a_day(draft: Draft, clause: Utterance) -> bool:
    return read_date(clause, draft.language, draft.today, draft.context.zone) is not None


_A_FEW: Final = 3


def _left(draft: Draft, clause: Utterance) -> Piece | None:
    """That somebody leaves who was not told of before: it is kept as it was told."""
    fold = clause.fold.strip(" .!")
    found = _LEAVES.fullmatch(fold)
    if (
        found is None
        or _stays(draft, found["rest"])
        or found["who"] in THEY
        or rival_corrections.who_is_out(clause) is not None
    ):
        return None
    read = read_names(utterance(clause.text[slice(*found.span("who"))]), draft.language)
    return Piece("gone", clause, _only_kept) if len(read) == 1 and read[0].name is not None else None


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
    role = face.role or (seat.role if seat is not None and seat.name is not None else None)
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
