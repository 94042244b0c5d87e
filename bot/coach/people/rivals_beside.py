"""Rivals told of in an answer about people: "no, with the board. Linet is cheaper" names nobody who signs in its second sentence."""

import re
from collections.abc import Iterable
from typing import Final

from bot.coach.basics.marked_names import stands_in
from bot.coach.basics.once import later
from bot.coach.basics.pronouns import THEY
from bot.coach.keeping import people_records
from bot.coach.people import rival_told
from bot.coach.showing import asking
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import Clauses, Part
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import listed_people
from bot.coach.words.reading import read_against

# What opens on these still speaks of them: "Linet is the competitor, not someone who decides".
_GOES_ON: Final = THEY | frozenset("not niet geen no nee who die which that dat both beide".split())
# The questions to which whoever is named is an answer.
ASKS_FOR_PEOPLE: Final = frozenset({"final_yes", "people"})
_JOINED: Final = later(r"(?:en|and|maar|but|want|because|omdat)\s", re.IGNORECASE)


def take(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep what an answer about people tells of rivals; the places of the clauses that tell it.

    Of one that tells nothing else all places are given and nothing is kept: it may be any news of them.
    """
    said = told.said
    names = {*_known(draft), *(name for name, _ in rival_told.rivals_in(draft, said))}
    if not any(_names(said.fold, name) for name in names):
        return frozenset()
    of_rivals: list[Part] = []
    for sentence in told.groups("comma", at=_JOINED):
        about_them = False
        for part in sentence:
            opens_on = part.said.words[:1]
            about_them = _speaks_of_them(part.said.fold, names) or (
                about_them and bool(opens_on) and opens_on[0] in _GOES_ON
            )
            if about_them:
                of_rivals.append(part)
    if not of_rivals:
        # A name that a joining word stands in.
        return told.everywhere
    taken = frozenset[int]().union(*(part.places for part in of_rivals))
    if told.without(taken).words:
        rival_told.keep(draft, utterance(". ".join(part.said.text for part in of_rivals)))
        against = tuple(one for part in of_rivals for one in read_against(part.said, draft.language))
        if people_records.somebody(draft, against):
            # "The buyer who would rather stay with Lely": he is somebody there, and sees it differently.
            draft.say("ack.differ", who=people_records.record_views(draft, against))
        _keep_who_acts(draft, of_rivals, against)
    return taken


def _keep_who_acts(draft: Draft, of_rivals: Iterable[Part], against: tuple[ReadPerson, ...]) -> None:
    """Keep who is told of in a clause about a rival: "the tenants committee moans about Ironclad"."""
    heads = (listed_people.in_front(part.said, draft.language) for part in of_rivals)
    people = people_records.somebody(draft, [one for one in heads if one is not None and one not in against])
    if people:
        people_records.record_people(draft, people)
        draft.say("ack.people", who=tuple(one.name or one.role or "" for one in people))


# "There's a new competitor, Arcabo" names them in its second half.
_RIVAL: Final = later(
    r"\b(?:rival|competitor|concurrent|concurrentie)|\b(?:andere|other) (?:partij|party|aanbieder|bidder|leverancier|supplier|vendor)\b"
)


def _speaks_of_them(fold: str, names: Iterable[str]) -> bool:
    return _RIVAL.search(fold) is not None or any(_names(fold, name) for name in names)


def takes_no_part(draft: Draft, said: Utterance) -> bool:
    """Take a rival off the people, where an answer about people only tells of rivals; False where none stands among them."""
    gone = [
        name
        for name in _known(draft)
        if _names(said.fold, name)
        and (people_records.drop(draft, name) or people_records.drop_cosigner(draft, name))
    ]
    if gone:
        asking.repeat(draft)
    return bool(gone)


def _known(draft: Draft) -> Iterable[str]:
    return (rival.name for rival in draft.facts.competitors if rival.name)


def _names(fold: str, name: str) -> bool:
    return stands_in(fold, utterance(name).fold)
