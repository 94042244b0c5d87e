"""A story about a customer of whom nothing is known: each part of it is kept where it belongs."""

from collections.abc import Set as AbstractSet

from bot.coach.basics.record import replace
from bot.coach.keeping import recording
from bot.coach.known.facts import Topic
from bot.coach.people import spoken_with
from bot.coach.route.signer_of_route import name_signer
from bot.coach.showing import describing
from bot.coach.told import (
    introduced_people,
    introduced_signer,
    our_moves,
    route_in_story,
    story_days,
    telling,
)
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import ReadBack, Word
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_worth


def keep(draft: Draft, said: Utterance, *, apart_from: AbstractSet[Topic] = frozenset()) -> bool:
    """Keep what a story tells, apart from these topics; whether any part of it was read and shown."""
    amount = read_worth(said, draft.language)
    if amount is not None:
        recording.record_value(draft, amount)
    spoken_with.keep(draft, said)
    told = telling.has_room_for_more(said) and telling.take(draft, said, apart_from=apart_from)
    introduced_people.keep(draft, said)
    titles = [step.title for step in draft.facts.steps if step.status != "done"]
    if titles and draft.facts.final_yes is None:
        # "… and then Lies signs": it is asked whether she may do so alone.
        name_signer(draft, utterance(", ".join(titles)))
    told = introduced_signer.keep(draft, said) or told
    story_days.keep(draft, said)
    _show_days(draft)
    our_moves.keep_further(draft, said)
    route_in_story.remember(draft, said)
    return told


def _show_days(draft: Draft) -> None:
    """The days that the story tells of their steps are heard behind the steps: what is read back of these shows them too."""
    label, way = Word("part.steps"), describing.way(draft.facts, draft.language)
    for place, part in enumerate(draft.parts):
        if way is not None and isinstance(part, ReadBack):
            items = tuple(replace(item, text=way) if item.label == label else item for item in part.items)
            draft.parts[place] = replace(part, items=items)
