"""The whole story told where their steps are asked for: it is heard as a first message is, and not as a list of steps."""

import re
from typing import TYPE_CHECKING, Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.finding.introduction import introduced_topic, introduction
from bot.coach.known.facts import Topic
from bot.coach.route import introduced
from bot.coach.route.told_notes import notes_of
from bot.coach.told import whole_story
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_steps

if TYPE_CHECKING:
    from bot.coach.understanding.introduction.reader import IntroductionReading


# A shorter answer is a list, or tells one thing more.
_FEWEST: Final = 10
_LONG, _VERY_LONG = 20, 30
_TWO, _THREE = 2, 3
_LINES: Final = later(r"^\s*(?:\d[.)]|[-•*])\s", re.MULTILINE)
_PAUSES: Final = later(r"[,.;!?:\n]\s")
_SENTENCES: Final = later(r"[.!?]\s+")
# How much speaks for a story, in halves: of the stories in the corpus nine in ten have so much, and of the lists one in twenty.
_ENOUGH: Final = 5


def take(draft: Draft, said: Utterance) -> bool:
    """Keep a story with each part where it belongs; False, with nothing recorded, where it is a list of their steps or no story."""
    if not _is_story(draft, said):
        return False
    draft.hears_story = True
    notes = notes_of(draft, said)
    route = introduced.route(draft, said, notes)
    if not route or (_is_all_steps(draft, said) and len(route) < len(_listed(draft, said))):
        draft.hears_story = False
        return False
    _keep_topic(draft, said)
    # A step of the route is their next step only when it was said with its date.
    undated: frozenset[Topic] = frozenset() if notes.next_step_date is not None else frozenset({"next_step"})
    return whole_story.keep(draft, said, apart_from=undated)


def _is_all_steps(draft: Draft, said: Utterance) -> bool:
    """Whether nothing is heard beside steps but what they buy, which may be one: "they make an impact analysis. that was last week. then …"."""
    read = introduction(draft, said)
    return (
        read is not None
        and not any(kind == "move" for kind, _ in read.acts)
        and {kind for kind, _ in read.named} <= _BESIDE_STEPS
    )


_BESIDE_STEPS: Final = frozenset({"topic", "signer", "with", "day"})


def _listed(draft: Draft, said: Utterance) -> tuple[ReadStep, ...]:
    return read_steps(said, draft.language, draft.context.policy.steps).steps


def _keep_topic(draft: Draft, said: Utterance) -> None:
    """Keep what the deal is about, where the story says so and it was not told with the customer's name."""
    deal = draft.facts.deal
    topic = introduced_topic(draft, said, deal.account, None) if deal.topic is None else None
    if topic is not None:
        draft.record(PutDeal(replace(deal, topic=phrases.shortened(topic))))


def _is_story(draft: Draft, said: Utterance) -> bool:
    """Whether a long answer tells more than steps, of a customer of whom none is known."""
    facts = draft.facts
    if len(said.words) < _FEWEST or facts.steps or facts.position or facts.next_step:
        return False
    if said.text.rstrip().endswith("?") or _PAUSES.search(said.text) is None:
        # What was dictated without a pause the rules cut better.
        return False
    read = introduction(draft, said)
    return read is not None and _speaks_for_a_story(said, read) >= _ENOUGH


def _tells_the_money(read: "IntroductionReading") -> bool:
    """Whether it says how it is with the money apart from their steps: a bank loan is one of these."""
    steps = [{*utterance(step.words).words} for step in read.steps]
    return any(not any({*utterance(words).words} <= step for step in steps) for words in read.names("money"))


def _speaks_for_a_story(said: Utterance, read: "IntroductionReading") -> int:
    """How much speaks for a story and against a list: its length, its sentences, and what a list does not tell."""
    beside = (
        2 * bool(read.names("topic"))
        + 4 * bool(read.names("rivals", "current") or _tells_the_money(read))
        + any(kind == "move" for kind, _ in read.acts)
        + bool(read.names("role"))
    )
    words = len(said.words)
    sentences = sum(1 for part in _SENTENCES.split(said.text) if part.strip())
    if sentences < _TWO or not beside:
        # One sentence is a list, whatever is told in passing, and so are several that tell steps and nothing else.
        return 0
    listed = _LINES.search(said.text) is not None or said.text.count("\n") >= _TWO
    long = (words >= _LONG) + (words >= _VERY_LONG) + (sentences >= _TWO) + (sentences >= _THREE)
    return beside + 2 * long - 3 * listed
