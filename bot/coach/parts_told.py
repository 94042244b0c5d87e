"""Other parts of a deal told where something else is asked: who else is in the race, what we do, and what they do and when."""

import re
from typing import Final

from bot.coach import describing, recording, telling
from bot.coach.draft import Draft
from bot.coach.facts import Topic
from bot.coach.pronouns import WE, WE_DO
from bot.coach.reading import read_names, read_notes, read_perspective, read_rivals
from bot.coach.understanding.text import Utterance, utterance

# What names people is read for the question, which is about people itself.
_OF_PEOPLE: Final[frozenset[Topic]] = frozenset({"final_yes", "differ", "steps", "position"})
_PLAINLY: Final = 0.9


def take_rivals(draft: Draft, said: Utterance) -> bool:
    """Take "they look at Keyence too", which names nobody but them."""
    notes = read_notes(said, draft.language, draft.today, draft.context.zone)
    called = {utterance(name).fold for name in notes.competitors}
    if not called or any(
        utterance(read.name or "").fold not in called for read in read_names(said, draft.language)
    ):
        return False
    return telling.take(draft, said, apart_from=_OF_PEOPLE)


def take_promise(draft: Draft, said: Utterance) -> bool:
    """Take "I can send them a comparison": it says of us, plainly, what we are going to do."""
    if not said.words or said.words[0] not in WE | WE_DO:
        return False
    if read_notes(said, draft.language, draft.today, draft.context.zone).our_action is None:
        return False
    reading = read_perspective(said, draft.language, "q3", None)
    if reading.label != "seller" or reading.confidence < _PLAINLY:
        return False
    return telling.take(draft, said, apart_from=_OF_PEOPLE)


def take_dated_step(draft: Draft, said: Utterance) -> bool:
    """Take "they decide on 12 June" for their next step, with its day."""
    notes = read_notes(said, draft.language, draft.today, draft.context.zone)
    if notes.next_step is None or notes.next_step_date is None:
        return False
    return telling.take(draft, said, apart_from=_OF_PEOPLE)


def take_coming(draft: Draft, said: Utterance) -> bool:
    """Take "Friday he rings me with the result" where they are asked to place themselves: it says what comes, and when."""
    notes = read_notes(said, draft.language, draft.today, draft.context.zone)
    when = notes.next_step_date
    if notes.next_step is None or when is None or when.day <= draft.today or telling.speaks_of_now(said):
        return False
    return telling.take(draft, said, apart_from={"steps", "position"})


_IN_THE_RACE: Final = re.compile(
    r"\b(?:doen|doet|dingt|dingen) (?:er )?(?:ook |nog )*mee\b|\b(?:is|are|'s) (?:also |still )?in (?:the race|it|the mix|the running)(?: too| as well| also)?\b"
    r"|\b(?:also|too|as well)\b.{0,20}\b(?:pitching|bidding|quoting|quoted)\b|\b(?:pitching|bidding|quoting|quoted)\b.{0,12}\b(?:too|as well|also)\b"
)


def take_one_in_the_race(draft: Draft, said: Utterance) -> bool:
    """Take "Stihl is cheaper, mind" or "Stihl is in it too" where they are asked to place themselves: a rival is no place."""
    joining = read_rivals(said, draft.language).rivals if _IN_THE_RACE.search(said.fold) else ()
    if joining and len(said.words) <= _NOTHING_ELSE:
        told = [recording.record_rival(draft, rival.name, rival.kind) for rival in joining]
        draft.say("ack.rivals", who=tuple(describing.rival(rival) for rival in told))
        return True
    known = [utterance(rival.name).fold for rival in draft.facts.competitors if rival.name]
    if not any(name in said.fold for name in known) or telling.speaks_of_now(said):
        return False
    draft.say("ack.kept")
    return True


_NOTHING_ELSE: Final = 6
