"""Who does which work there, told beside who signs or who has a voice: "eigenares Lies. IT doet haar man Bram"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.keeping import people_records
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import Clauses
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.listed_people import the_one
from bot.coach.words.word_kinds import is_role

_LED: Final = r"(?:(?:en|and|maar|but|oh|ook|also|trouwens|btw)[ ,]+)*"
_WORK: Final = r"(?:de |het |the |hun |their |our )?(?P<work>(?!(?:zn|z'n|zijn|haar|hun|his|her|mijn|my)\b)\w[\w&-]*(?: \w[\w&-]*)?)"
_WHO: Final = r"(?P<who>\w[\w.'-]*(?: \w[\w.'-]*){0,3}?)"
_ALONG: Final = r"(?: (?:daar|there|ook|also|zelf|hoor|trouwens|btw|too|himself|herself|allemaal))*"
_INVERTED: Final = later(
    rf"{_LED}{_WORK} (?:doet|doen|regelt|verzorgt|beheert|ligt bij|zit bij|gaat via|wordt gedaan door|(?:is|are) (?:done|run|handled|managed|looked after) by) {_WHO}{_ALONG}"
)
_PLAIN: Final = later(
    rf"{_LED}{_WHO} (?:doet|doen|regelt|verzorgt|beheert|does|do|runs|handles|manages|looks after) {_WORK}{_ALONG}"
)
_JOINED: Final = later(r"(?:en|and|maar|but)\s")
_MAY_TELL: Final = Gate(_INVERTED, _PLAIN)
ASK_FOR_PEOPLE: Final = frozenset({"final_yes", "people"})
"""The questions at which whoever does a work there is somebody."""


def take(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep who does which work there, with a voice; the places of the clauses that tell it, none where none does."""
    taken: set[int] = set()
    if not draft.has_deal or not _MAY_TELL.opens(told.said):
        return frozenset()
    for part in told.parts("stop", "comma", "mark", at=_JOINED):
        one = _who_does(draft, part.said)
        if one is None:
            continue
        person = people_records.put_person(draft, one, has_voice=True)
        draft.say("ack.voice", who=describing.person(person))
        draft.understood.append(part.said.text)
        taken |= part.places
    return frozenset(taken)


def _who_does(draft: Draft, said: Utterance) -> ReadPerson | None:
    plain = said.fold.strip(" .!")
    for shape in (_INVERTED, _PLAIN):
        found = shape.fullmatch(plain)
        if found is None or not is_role(utterance(found["work"]), draft.language):
            continue
        start = said.fold.find(plain)
        if (
            found["work"] == "it"
            and said.text[start + found.start("work") : start + found.end("work")] != "IT"
        ):
            # "The FD does it" tells of no department.
            continue
        one = the_one(
            utterance(said.text[start + found.start("who") : start + found.end("who")]), draft.language
        )
        if one is not None and (one.name is not None or one.role != found["work"]):
            return ReadPerson(one.name, one.role or found["work"])
    return None
