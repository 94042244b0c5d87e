"""What somebody is called who was known by their role alone: "the VP is called Moira", "de CFO heet Willem"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.keeping import people_known, people_records
from bot.coach.known.facts import Person
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_names
from bot.coach.words.word_kinds import is_body

_CALLED: Final = later(
    rf"{SIGHS}"
    r"(?:de naam van |the name of |the |de |het |their |our |hun |onze )*"
    r"(?P<role>\w[\w&/ -]{0,30}?)(?:'s name)? (?:is called|s called|is named|s named|called|goes by|heet|heten|noemt zich|=|(?P<bare>is)) (?!(?:away|off|out|in|back|up|to)\b)(?P<name>\w[\w.' -]{1,40}?)"
    r"(?: trouwens| btw| by the way)?[ .!]*"
)
_NAME: Final = r"(?!(?:away|off|out|in|back|niet|not)\b)\w[\w.'-]*(?: \w[\w.'-]*){0,3}?"
# "Tom heet hij. Tom Desmedt", "his name's Lachlan Fife": of whoever signs and is known by a role alone.
_HE_IS_CALLED: Final = later(
    rf"{SIGHS}(?:(?P<first>{_NAME}) (?:heet|is|noemt) (?:hij|zij|ze|die)|(?:(?:hij|zij|ze|die|he|she) (?:heet|noemt|is called|is named|goes by)|(?:he|she)'s (?:called|named)|(?:his|her) name(?:'s| is)|(?:zijn|haar|z'n|d'r) naam is) (?P<then>{_NAME}))"
    rf"(?:[.,;!]+ (?P<whole>{_NAME}))?(?: trouwens| btw| by the way)?[ .!]*"
)
_LONGEST: Final = 12


def take(draft: Draft, said: Utterance) -> bool:
    """Give somebody known by a role the name that is told, and read it back. False where something else was said."""
    if _take_name(draft, said):
        return True
    told = _told(draft, said)
    if told is None:
        return False
    person, name, bare = told
    if bare and all(read.name is None for read in read_names(said, draft.language)):
        # "The VP is away": in the whole of the sentence that is nobody's name.
        return False
    named = people_records.put_person(draft, ReadPerson(name, person.role))
    if named.gives_the_yes:
        draft.say("ack.final_yes", person=describing.final_yes(named))
    else:
        draft.say("ack.voice", who=f"{named.role} {named.name}")
    return True


def _take_name(draft: Draft, said: Utterance) -> bool:
    """Take what "he" is called, where that can only be the one who signs."""
    signer = draft.facts.final_yes
    found = _HE_IS_CALLED.fullmatch(said.fold) if len(said.words) <= _LONGEST else None
    if found is None or signer is None or signer.name is not None or is_body(signer.role or ""):
        return False
    group = "first" if found["first"] else "then"
    name = said.text[slice(*found.span(group))]
    if found["whole"]:
        whole = said.text[slice(*found.span("whole"))]
        if utterance(whole).words[:1] != utterance(name).words[:1]:
            return False
        name = whole
    read = read_names(utterance(name), draft.language)
    if not read or read[0].name is None or utterance(read[0].name).words[0] != utterance(name).words[0]:
        # "His name is on the list".
        return False
    named = people_records.put_person(draft, ReadPerson(name, signer.role))
    draft.say("ack.final_yes", person=describing.final_yes(named))
    return True


def names_one(draft: Draft, said: Utterance) -> bool:
    """Whether a text gives a name to somebody who is known by a role alone: "the s151 officer is called Priya"."""
    told = _told(draft, said)
    return told is not None and not told[2]


def _told(draft: Draft, said: Utterance) -> tuple[Person, str, bool] | None:
    """Who is known by a role alone, the name they are given, and whether only an "is" stands between the two."""
    found = _CALLED.fullmatch(said.fold) if len(said.words) <= _LONGEST else None
    if found is None:
        return None
    name = _name_in(draft, said.text[slice(*found.span("name"))])
    person = people_known.find_unnamed(draft.facts, found["role"])
    if person is None or name is None:
        return None
    return person, name, found["bare"] is not None


def _name_in(draft: Draft, words: str) -> str | None:
    """The name that these words are, as it is written; None where they say how somebody is: "the VP is away"."""
    read = read_names(utterance(words), draft.language)
    if len(read) != 1 or read[0].name is None or read[0].role is not None:
        return None
    return read[0].name if utterance(read[0].name).words == utterance(words).words else None
