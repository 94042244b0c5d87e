"""Other parts of a deal told where something else is asked: who else is in the race, what we do, and what they do and when."""

from typing import Final

from bot.coach.known.facts import Topic
from bot.coach.route import mirroring
from bot.coach.route.told_notes import notes_of
from bot.coach.told import telling
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_names, tells_no_act

# What names people is read for the question, which is about people itself.
_OF_PEOPLE: Final[frozenset[Topic]] = frozenset({"final_yes", "differ", "steps", "position"})


def take_rivals(draft: Draft, said: Utterance) -> bool:
    """Take "they look at Keyence too", which names nobody but them."""
    notes = notes_of(draft, said)
    called = {utterance(name).fold for name in notes.competitors}
    if not called or any(
        utterance(read.name or "").fold not in called for read in read_names(said, draft.language)
    ):
        return False
    return telling.take(draft, said, apart_from=_OF_PEOPLE)


def take_labelled(draft: Draft, said: Utterance) -> bool:
    """Take "me: train the nurses", which says itself whose it is."""
    if phrases.labelled_ours(said.text) is None:
        return False
    draft.say("ack.own_actions", actions=mirroring.keep_as_actions(draft, said))
    return True


def take_promise(draft: Draft, said: Utterance) -> bool:
    """Take "I can send them a comparison" or "offerte sturen": it says of us, plainly, what we are going to do."""
    if not (mirroring.promised(draft, said) or mirroring.orders_us(draft, said)):
        return False
    if notes_of(draft, said).our_action is not None and telling.take(draft, said, apart_from=_OF_PEOPLE):
        return True
    # One more of ours beside what was told before.
    draft.say("ack.own_actions", actions=mirroring.keep_as_actions(draft, said))
    return True


def take_dated_step(draft: Draft, said: Utterance) -> bool:
    """Take "they decide on 12 June" for their next step, with its day."""
    notes = notes_of(draft, said)
    if notes.next_step is None or notes.next_step_date is None:
        return False
    return telling.take(draft, said, apart_from=_OF_PEOPLE)


def take_until_when(draft: Draft, said: Utterance) -> bool:
    """Take note of "their contract ends 1 February" or "they want to switch by June": nobody takes a step in it."""
    if not tells_no_act(said) or notes_of(draft, said).next_step is not None:
        return False
    draft.say("ack.kept")
    return True


def take_coming(draft: Draft, said: Utterance) -> bool:
    """Take "Friday he rings me with the result" where they are asked to place themselves: it says what comes, and when."""
    notes = notes_of(draft, said)
    when = notes.next_step_date
    if notes.next_step is None or when is None or when.day <= draft.today or telling.speaks_of_now(said):
        return False
    return telling.take(draft, said, apart_from={"steps", "position"})


def take_one_in_the_race(draft: Draft, said: Utterance) -> bool:
    """Keep "Stihl is cheaper, mind" where they are asked to place themselves: what is said of a rival is no place."""
    known = [utterance(rival.name).fold for rival in draft.facts.competitors if rival.name]
    if not any(name in said.fold for name in known) or telling.speaks_of_now(said):
        return False
    draft.say("ack.kept")
    return True
