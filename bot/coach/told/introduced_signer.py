"""Who signs, as the weights hear it in the first message about a customer, where no room heard anybody."""

import re
from collections.abc import Iterable
from typing import Final

from bot.coach.basics import signing_words
from bot.coach.basics.once import later
from bot.coach.basics.surname_particles import OPENS
from bot.coach.finding.introduction import introduction
from bot.coach.keeping import people_records
from bot.coach.people.spoken_with import SPOKE
from bot.coach.people.told_people import signs_no_deal
from bot.coach.showing import describing
from bot.coach.told import introduced_people, telling
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import ReadBackItem, Word
from bot.coach.understanding.readings import PeopleReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.word_kinds import knows


def keep(draft: Draft, said: Utterance) -> bool:
    """Keep who signs, of several whoever is told last, and who signs along; whether they may do so alone is asked.

    Answers whether it was read back here.
    """
    if draft.facts.final_yes is not None or draft.facts.mark_of("final_yes") is not None:
        return False
    read = introduction(draft, said)
    spoken_with = [utterance(found["who"] or found["wie"]).fold for found in SPOKE.finditer(said.text)]
    spoken_with += _ON_THE_LINE.findall(said.fold)
    signers = [
        name
        for name in (read.names("signer") if read is not None else ())
        # Whom they only spoke with was not said to sign.
        if not (said.fold.count(utterance(name).fold) == 1 and _is_told_in(name, spoken_with))
        and not signs_no_deal(draft, said, name)
    ]
    if read is None or not signers:
        return False
    signer, along = _in_full(draft, said, signers[-1]), read.names("with")
    people = introduced_people.as_told(draft, said, read, (signer, *along))
    told = PeopleReading(signer, "unknown", None, people, alone=False if along else None, together_with=along)
    person = people_records.record_final_yes(draft, told, asked=False)
    if person is None or draft.facts.steps:
        # Where they have steps, whether this one may do so alone is asked next, and says who it is.
        return False
    shown = ReadBackItem(Word("part.final_yes"), describing.final_yes(person))
    telling.read_back(draft, (("final_yes", shown),))
    return True


# "Annet Bosveld aan de lijn gehad".
_ON_THE_LINE: Final = later(r"[^,.;!?]+ aan de (?:lijn|telefoon) gehad\b")


def _is_told_in(name: str, pieces: Iterable[str]) -> bool:
    """Whether a name stands in one of the pieces, and nothing is said of signing there."""
    fold = utterance(name).fold
    return any(fold in piece and re.search(signing_words.YES, piece) is None for piece in pieces)


def _in_full(draft: Draft, said: Utterance, name: str) -> str:
    """A surname with the name in front of it: "vd berg" is "pietje vd berg" where that is typed and "pietje" is no other word."""
    if utterance(name).words[0] not in OPENS:
        return name
    before, found, _ = said.text.partition(name)
    first = before.rsplit(maxsplit=1)[-1:]
    if not found or not first or not before.endswith(f"{first[0]} ") or not first[0].isalpha():
        return name
    return name if knows(utterance(first[0]), draft.language) else f"{first[0]} {name}"
