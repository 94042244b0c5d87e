"""What somebody says is nobody, or no rival: "milan is a city", "scania is a truck, not a person", "you forgot Dave Orton"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.keeping import people_known, people_records, recording, taking_away
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_people

_LONGEST: Final = 16
_SENTENCES: Final = later(r"[.!?;\n]+\s*|,?\s+(?:and|en)\s+(?=\S+ (?:is|are|zijn)\b)")
_WHAT: Final = r"(?P<what>\w[\w.'&-]*(?: \w[\w.'&-]*){0,2}?)"
_A: Final = r"(?:just |only |gewoon |maar )?(?:an? |een |the |de |het )?"
_THING: Final = r"(?:city|town|village|place|country|region|truck|lorry|car|brand|make|product|model|company|firm|department|building|street|stad|dorp|plaats|land|regio|vrachtwagen|auto|merk|model|bedrijf|firma|afdeling|gebouw|straat)(?: \w+)?"
_NOBODY: Final = r"(?:person|persoon|mens|human|people|somebody|rival|competitor|concurrent|signer|decision maker|beslisser)"
_IS_NOT: Final = (
    later(
        rf"{SIGHS}{_WHAT} (?:is|are|zijn) {_A}\w+(?: \w+)?,? (?:and |en )?(?:not|niet|geen) (?:an? |een )?{_NOBODY}s?"
    ),
    later(rf"{SIGHS}{_WHAT} (?:is|are|zijn) {_A}{_THING}"),
)
_CALLED: Final = r"\w[\w.'-]*(?: \w[\w.'-]*){0,3}?"
_FORGOT: Final = later(
    rf"{SIGHS}(?:(?:you(?:'ve| have)? (?:forgot|forget|forgotten|missed|left out)|(?:je|jij) (?:vergeet|mist)) (?P<who>{_CALLED})(?: (?:again|weer|nog))*"
    rf"|(?:je|jij) (?:bent|hebt|heb) (?P<wie>{_CALLED}) (?:weer |nog )?(?:vergeten|overgeslagen|gemist))"
)
_MAY_SAY_SO: Final = Gate(*_IS_NOT, _FORGOT)


def take(draft: Draft, said: Utterance) -> bool:
    """Take off who is none, and add who was forgotten. False, with nothing recorded, where a text says neither."""
    if len(said.words) > _LONGEST or not _MAY_SAY_SO.opens(said):
        return False
    told = [utterance(part) for part in _SENTENCES.split(said.text) if part and part.strip()]
    taken = [one for one in told if _takes_off(draft, one) or _adds(draft, one)]
    return bool(taken)


def _takes_off(draft: Draft, said: Utterance) -> bool:
    for pattern in _IS_NOT:
        found = pattern.fullmatch(said.fold)
        if found is None:
            continue
        what = said.text[slice(*found.span("what"))]
        if _A_RIVAL.search(said.fold) is not None or people_records.is_rival(draft, what):
            return _is_a_rival(draft, what)
        gone = taking_away.everywhere(draft, what)
        if gone is not None:
            draft.say("complaint.gone", what=gone)
        else:
            # Nobody is called so, and nobody is to be.
            draft.say("ack.kept")
        return True
    return False


_A_RIVAL: Final = later(
    r"\b(?:concurrent(?:en|ie)?|rivals?|competitors?|competition)\b(?!.*\b(?:geen|not an?) (?:concurrent|rival|competitor))"
)


def _is_a_rival(draft: Draft, what: str) -> bool:
    """Take "Schäfer is de concurrent, geen persoon": off the people, and in the race with us."""
    person = people_known.find_called(draft.facts, what)
    if person is not None:
        people_records.drop(draft, person.called)
    rival = recording.record_rival(draft, what, "vendor")
    draft.mark("rivals", "said")
    draft.say("ack.rivals", who=(describing.rival(rival),))
    return True


def _adds(draft: Draft, said: Utterance) -> bool:
    found = _FORGOT.fullmatch(said.fold)
    if found is None:
        return False
    # "You forgot madrid" forgets a place: whoever is added has to read like somebody.
    people = read_people(
        utterance(said.text[slice(*found.span("who" if found["who"] else "wie"))]), draft.language
    ).people
    if len(people) != 1 or people_known.find_person(draft.facts, people[0].name, people[0].role) is not None:
        return False
    people_records.record_people(draft, people)
    draft.say("ack.voice", who=" ".join(part for part in (people[0].role, people[0].name) if part))
    return True
