"""A message as a note: everything it tells, split into the questions' answers."""

from bot.coach.route import introduced
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import NotesReading
from bot.coach.understanding.text import Utterance
from bot.coach.words.reading import read_notes


def notes_of(draft: Draft, said: Utterance) -> NotesReading:
    """Everything that a message tells, by the rules and the weights that this conversation has.

    Asked always the same way, so that one message is read once in a turn, however many rooms look at it.
    """
    notes = read_notes(
        said,
        draft.language,
        draft.today,
        draft.context.zone,
        # Whoever else is named in an answer is no customer: "survey is booked for 8 December".
        of=(draft.facts.deal.account, draft.facts.deal.topic) if draft.has_deal else None,
        weights=draft.context.policy.final_yes,
    )
    return introduced.completed(draft, said, notes)
