"""What somebody over there turns out to be: another role than was told, or no longer there."""

import re
from typing import Final

from bot.coach.basics.marked_names import in_place_of
from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known, people_records
from bot.coach.known.facts import Person
from bot.coach.people import signer_told, who_is
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.understanding.people.signing_words import SPEAKS_OF_IT
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.phrases import same, without_article
from bot.coach.words.reading import read_names
from bot.coach.words.word_kinds import is_read_as_role

_LONGEST: Final = 14
_WHO: Final = r"(?P<who>\w[\w.'-]*(?: \w[\w.'-]*){0,2}?)"
_THE: Final = r"(?:the |a |an |de |een |het |hun |their )?"
_IS: Final = r"(?:'s|s| is|'re| are)"


_OTHER_ROLES: Final = tuple(
    later(rf"{SIGHS}{words}[ .!]*")
    for words in (
        rf"{_WHO} (?:isn'?t|ain'?t|wasn'?t|is not|is niet|is no|is geen) {_THE}(?P<wrong>(?!not |niet |geen )\w[\w&/ -]{{0,30}}?)(?:,| -|;|\.)?(?: but| maar)?(?: (?:he|she|it|they|hij|zij|ze|die|dat){_IS})? {_THE}(?P<right>(?!not |niet |geen )\w[\w&/ -]{{0,30}}?)",
        rf"{_WHO}(?: is|'s) {_THE}(?P<right>(?!not |niet |geen )\w[\w&/ -]{{0,30}}?),? (?:and |en )?(?:not|no|niet|geen) {_THE}(?P<wrong>(?!not |niet |geen )\w[\w&/ -]{{0,30}}?)",
        rf"(?:not|no|niet|geen) {_THE}(?P<wrong>\w[\w&/ -]{{0,30}}?),? {_WHO}(?: is|'s) {_THE}(?P<right>(?!not |niet |geen )\w[\w&/ -]{{0,30}}?)",
    )
)


_DENIES: Final = later(r"\b(?:isn'?t|ain'?t|wasn'?t|not|no|niet|geen)\b")


_GONE_WORDS: Final = later(
    rf"{SIGHS}{_WHO} (?:has |have |is |was |heeft )?(?:just |net |al |already )?(?:left(?: the (?:company|business|building))?|gone|quit|resigned|retired|been fired|been let go|leaving"
    r"|stepp(?:ed|ing) down|stopt ermee|stopt|gaat weg|vertrekt|vertrokken|afgehaakt(?: uit het bedrijf)?|uit het bedrijf|haakt af|weg|opgestapt|gestopt|ontslagen|met pensioen|werkt er niet meer|werkt daar niet meer|zit er niet meer|doesn'?t work there any ?more|no longer works there)(?: (?:lol|haha|btw|trouwens|helaas|sadly|unfortunately|now|nu|already|al))*[ .!]*"
)


_SENTENCE: Final = later(r"[.!?;\n]+\s*|,\s+")


def take(draft: Draft, said: Utterance) -> bool:
    """Correct who somebody is, or take off who left; False where something else was said."""
    if len(said.words) > _LONGEST or not _MAY_CORRECT.opens(said) or who_is.speaks_of_contact(said):
        return False
    return (
        _are_two(draft, said)
        or _other_name(draft, said)
        or _other_role(draft, said)
        or _no_say(draft, said)
        or _gone(draft, said)
    )


def take_who(draft: Draft, said: Utterance) -> bool:
    """Correct what somebody is called, or which role they have; False where something else was said."""
    if len(said.words) > _LONGEST or not _MAY_CORRECT.opens(said) or who_is.speaks_of_contact(said):
        return False
    if SPEAKS_OF_IT.search(said.fold) is not None:
        # "Niet Henk, Carine is de beslisser" is about who signs.
        return False
    return _other_name(draft, said) or _other_role(draft, said)


_TWO_PEOPLE: Final = later(
    r"(?:(?:nee|no|but|maar|sorry),? )*(?P<one>\w+) (?:and|en) (?P<other>\w+) (?:are|zijn) (?:two|twee|2|different|verschillende)(?: (?:different|verschillende|separate))? (?:people|persons?|mensen|personen)"
)
_NO_PERSON: Final = later(
    r"(?P<what>\w[\w ]{0,30}?) (?:isn'?t|is not|is niet|is) (?:an? |een |geen )?(?:actual )?(?:person|persoon|mens|somebody)(?: either| ook)?"
)


def _are_two(draft: Draft, said: Utterance) -> bool:
    """Take "no, Anton and Carla are two people": who was kept as one is two, and nobody knows which of them signs."""
    done = False
    for part in re.split(r"[.!?;\n]+\s*", said.fold):
        two, thing = _TWO_PEOPLE.fullmatch(part.strip()), _NO_PERSON.fullmatch(part.strip())
        if two is not None:
            person = people_known.find_person(draft.facts, f"{two['one']} {two['other']}", None)
            if person is None or person.name is None:
                continue
            people_records.drop(draft, person.called)
            names = person.name.split()
            people_records.record_people(draft, [ReadPerson(name, None) for name in names])
            draft.say("ack.people", who=tuple(names))
            done = True
        elif thing is not None and ("is" in thing[0]) and _DENIES.search(part):
            done = people_records.drop(draft, thing["what"]) or done
    return done


_SOMEBODY: Final = frozenset("person persoon mens human somebody iemand".split())
_NO_SAY: Final = later(
    r"(?:(?:nee|no|dat klopt niet|that'?s (?:wrong|not right)|that isn'?t right|klopt niet|maar|but|sorry),? )*(?:de |het |the )?"
    r"(?P<who>\w[\w.' -]{0,30}?) (?:heeft|hebben|has|have|beslist|beslissen|tekent|tekenen|signs?|decides?|doesn'?t|does not|hoeft|hoeven|is|are|zijn) "
    r"(?:er |daar |here )?(?:(?:helemaal |really |even )?(?:niks|niets|nothing|no say|geen stem|geen zeg|no vote|niet|not|sign|have a say|decide)(?: (?:te zeggen|to say|mee|mee te maken|te tekenen|in it|to do with it|needed|nodig|along|involved|betrokken|erin|daarin|over te zeggen))?)[ .!]*"
)
_OR_NOTHING: Final = later(r"\b(?:is|are|zijn) (?:niet|not)[ .!]*$")


def _no_say(draft: Draft, said: Utterance) -> bool:
    """Take "haar man heeft niks te zeggen" for somebody who was told to sign along."""
    found = _NO_SAY.fullmatch(said.fold)
    if (
        found is None
        or _OR_NOTHING.search(said.fold)
        or not people_records.drop_cosigner(draft, found["who"])
    ):
        return False
    signer = draft.facts.final_yes
    if signer is not None:
        draft.say("ack.final_yes", person=describing.final_yes(signer))
    return True


def _other_role(draft: Draft, said: Utterance) -> bool:
    """Take "Stan isn't the CFO, he's the COO" for somebody who was told of."""
    if _DENIES.search(said.fold) is None:
        return False
    for pattern in _OTHER_ROLES:
        found = pattern.fullmatch(said.fold)
        person = people_known.find_named(draft.facts, found["who"]) if found is not None else None
        if found is None or person is None or found["right"] == found["wrong"]:
            continue
        if _SOMEBODY & set(utterance(found["wrong"]).words):
            # "Bob is no person, that's their helpdesk" gives nobody a role.
            continue
        role = said.text[slice(*found.span("right"))]
        if person.role is not None and same(person.role, without_article(role)):
            continue
        if not is_read_as_role(utterance(role), draft.language):
            return False
        draft.record(PutPerson(draft.deal_id, replace(person, role=without_article(role))))
        draft.say("ack.voice", who=f"{without_article(role)} {person.name}")
        return True
    return False


def _gone(draft: Draft, said: Utterance) -> bool:
    """Take "Janet left, the new CEO is called Piers": who left is taken off, and who is named behind it has a voice."""
    # Of a text of nothing but stops no part is left.
    first, *rest = [part for part in _SENTENCE.split(said.text, maxsplit=1) if part] or [""]
    found = _GONE_WORDS.fullmatch(utterance(first).fold)
    person = people_known.find_named(draft.facts, found["who"]) if found is not None else None
    if found is None or not (person is not None or people_records.drop_cosigner(draft, found["who"])):
        return False
    if person is not None:
        people_records.drop(draft, person.called)
    if rest and signer_told.take(draft, utterance(rest[0])):
        # "Femke is afgehaakt, Wouter tekent nu alleen".
        return True
    signer = draft.facts.final_yes
    if person is None and signer is not None:
        draft.say("ack.final_yes", person=describing.final_yes(signer))
    new = read_names(utterance(rest[0]), draft.language) if rest else ()
    named = next((read for read in new if read.name is not None), None)
    if named is not None:
        role = named.role or next((read.role for read in new if read.role is not None), None)
        people_records.record_people(draft, [replace(named, role=role)])
        draft.say("ack.voice", who=" ".join(part for part in (role, named.name) if part))
    return True


_NAMED_SO: Final = later(
    rf"{SIGHS}(?:(?:he|she|it|they|hij|zij|ze|die)(?:'s|s| is|'re)? )?(?:called|named|heet|heten|name is) (?P<right>\w[\w.' -]{{0,30}}?),? (?:not|niet|and not|en niet) (?P<wrong>\w[\w.' -]{{0,30}}?)[ .!]*"
    rf"|{SIGHS}(?:\w[\w ]{{0,30}}? )?(?:heet|heten|(?:isn'?t|is not|is niet) (?:called |named )?)(?: geen| niet| not)? ?(?P<not_so>\w[\w.' -]{{0,30}}?),? (?:maar|but) (?P<but_so>\w[\w.' -]{{0,30}}?)[ .!]*"
    rf"|{SIGHS}(?:het is |it'?s )?(?P<was>\w(?:(?!\. )[\w.' -]){{0,30}}?),? (?:heet|is (?:(?:actually|really) )?(?:called|named|spelled|spelt)|'?s name is|schrijf je|schrijft zich|spelt zich|spells it) "
    r"(?:(?:eigenlijk|actually|really|trouwens|wel|toch|gewoon|just|als|as|in het echt)[ ,]+)*(?P<now>\w[\w.'-]*(?: \w[\w.'-]*)?)(?:,? (?:met|with|zonder|without) .{1,20})?[ .!]*"
)


def _other_name(draft: Draft, said: Utterance) -> bool:
    """Take "he's called Fiach, not Fiachra" for somebody who was told of."""
    found = _named_otherwise(draft, said)
    if found is None:
        return False
    person, name = found
    draft.record(PutPerson(draft.deal_id, replace(person, name=name)))
    draft.say("ack.voice", who=" ".join(part for part in (person.role, name) if part))
    return True


_MAY_CORRECT: Final = Gate(_TWO_PEOPLE, _NO_PERSON, _NAMED_SO, *_OTHER_ROLES, _NO_SAY, _GONE_WORDS)


def names_one(draft: Draft, said: Utterance) -> bool:
    """Whether a text says that somebody who was told of is called otherwise."""
    return _named_otherwise(draft, said) is not None


def _named_otherwise(draft: Draft, said: Utterance) -> tuple[Person, str] | None:
    """Who was told of under another name, and what they are called."""
    found = _NAMED_SO.fullmatch(said.fold) if len(said.words) <= _LONGEST else None
    if found is None:
        return None
    if found["was"]:
        return _spelled(draft, said, found)
    person = people_known.find_named(draft.facts, found["wrong"] or found["not_so"])
    name = said.text[slice(*found.span("right" if found["right"] else "but_so"))]
    return None if person is None else (person, name)


def _spelled(draft: Draft, said: Utterance, found: re.Match[str]) -> tuple[Person, str] | None:
    """Take "Kolkman heet eigenlijk Kolkmann": what else the name has in it stays."""
    person = people_known.find_named(draft.facts, found["was"])
    if person is None or person.name is None:
        return None
    now = said.text[slice(*found.span("now"))]
    name = in_place_of(person.name, found["was"], now)
    return person, name if name != person.name else now
