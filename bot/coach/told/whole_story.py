"""A story about a customer of whom nothing is known: each part of it is kept where it belongs."""

from bot.coach.keeping import recording
from bot.coach.people import spoken_with
from bot.coach.told import introduced_people, our_moves, route_in_story, telling
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance
from bot.coach.words.reading import read_worth


def keep(draft: Draft, said: Utterance) -> bool:
    """Keep what a story tells; whether any part of it was read and shown."""
    amount = read_worth(said, draft.language)
    if amount is not None:
        recording.record_value(draft, amount)
    spoken_with.keep(draft, said)
    told = telling.has_room_for_more(said) and telling.take(draft, said)
    introduced_people.keep(draft, said)
    our_moves.keep_further(draft, said)
    route_in_story.remember(draft, said)
    return told
