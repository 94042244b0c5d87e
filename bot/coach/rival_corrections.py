"""A correction of who is in the race, "it's Oracle, not SAP": the one taken back makes room for the one that is meant."""

from typing import Final

from bot.coach import describing, phrases, recording
from bot.coach.draft import Draft
from bot.coach.effects import PutCompetitor
from bot.coach.once import later
from bot.coach.order_words import SIGHS
from bot.coach.reading import read_rivals
from bot.coach.record import replace
from bot.coach.understanding.text import Utterance


def correct_rival(draft: Draft, said: Utterance) -> bool:
    """Take back the known rivals that `said` denies and record those it names instead. False when it denies none."""
    reading = read_rivals(said, draft.language)
    mistaken = [
        known
        for known in draft.facts.competitors
        if any(phrases.same(known.name, name) for name in reading.instead_of)
    ]
    if not mistaken:
        return leaves_the_race(draft, said)
    for known in mistaken:
        draft.record(PutCompetitor(draft.deal_id, replace(known, removed=True)))
    for rival in reading.rivals:
        named = rival.kind not in {"in_house", "nothing"}
        recording.record_rival(draft, rival.name if named else "", rival.kind)
    draft.mark("rivals", "said")
    draft.say("ack.corrected")
    return True


_OUT: Final = later(
    r"(?:nee |no |oh |ja |yes )?(?P<name>\S.{0,40}?) (?:is|zijn|are|valt|vallen|ligt|liggen|viel|vielen|has|have|doet|doen)"
    r" (?:er ?uit|af|afgevallen|out(?: of the race)?|dropped out|niet meer mee|no longer in(?: the race)?|van de baan|weg)(?: nu| now)?"
    r"|(?:nee |no )?(?P<dropped>\S.{0,40}?) (?:dropped out|withdrew|pulled out|trok zich terug|heeft zich teruggetrokken|haakt(?:e)? af)"
)


def is_out(said: Utterance) -> bool:
    """Whether a text says of something or somebody that it is out of the race."""
    return _OUT.fullmatch(said.fold.strip(" .!")) is not None


def leaves_the_race(draft: Draft, said: Utterance) -> bool:
    """Take "Hortilux is eruit" for a rival that is known."""
    found = _OUT.fullmatch(said.fold.strip(" .!"))
    name = (found.group("name") or found.group("dropped")) if found else None
    return name is not None and drop_rival(draft, name)


_JOINS: Final = later(
    SIGHS
    + r"(?:er is |er kwam |there'?s |there is |we hebben |we have |they have |ze hebben |got )?(?:(?:nog|ook|also|a|an|een|another|yet) )*(?:(?:nieuwe|new|extra|tweede|second|andere) )*"
    r"(?:concurrent|rivaal|rival|competitor)(?: (?:erbij|in beeld|in the race|bijgekomen))?(?:,|:| -)?(?: (?:genaamd|called|named|is|heet))?(?:,|:| -)? (?P<name>\S+(?: \S+){0,3}?)"
    r"|(?:(?:en|and|oh|oja|ja|yeah),? )*(?P<bids>\S+(?: \S+){0,2}?) (?:(?:also|has also|have also|is also|are also|heeft ook|hebben ook) (?:nog )?(?:(?:quoted|pitched|bid|bidding|quoting|pitching|offered|geoffreerd)|(?:een |an? )?(?:offerte|quote|aanbod|voorstel|bid|proposal)(?: uitgebracht| gedaan| gestuurd| in| liggen| ingediend)?)"
    r"|(?:quoted|pitched|bid|offered|offreerde|offreert|offreren|quotes?|pitch(?:es)?) (?:too|as well|also|ook|ook mee))"
)


def joins_the_race(draft: Draft, said: Utterance) -> bool:
    """Take "a new rival, Squirrel Systems": somebody is said to be one, whatever else the name could be."""
    found = _JOINS.fullmatch(said.fold.strip(" .!?"))
    if found is None:
        return False
    start, group = said.fold.find(found.group()), "name" if found["name"] is not None else "bids"
    name = phrases.shortened(said.text[start + found.start(group) : start + found.end(group)])
    told = recording.record_rival(draft, name, "vendor")
    draft.mark("rivals", "said")
    draft.say("ack.rivals", who=(describing.rival(told),))
    return True


def drop_rival(draft: Draft, name: str) -> bool:
    """Take a rival off who is known by this name. False when none is."""
    gone = [known for known in draft.facts.competitors if phrases.same(known.name, name)]
    for known in gone:
        draft.record(PutCompetitor(draft.deal_id, replace(known, removed=True)))
    if gone:
        draft.say("ack.rival_gone", rival=gone[0].name)
    return bool(gone)
