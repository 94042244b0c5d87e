"""Which part of the deal at hand words are about, as the trained weights judge it by what is called what in that deal."""

import re
from collections.abc import Callable, Collection, Mapping
from typing import Final

from bot.coach.known.facts import DealFacts
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.understanding.told_readings import Asked, DealPart, DealWords, KnownAs, ToldReading
from bot.coach.words import silence
from bot.coach.words.part_reading import may_be_about, read_part, read_told
from bot.coach.words.reading import read_date

Take = Callable[[Draft, ToldReading, Utterance], bool]
"""Keeps what was read in a piece; False, with nothing recorded, where its words name nothing that it can be."""


def part_of(draft: Draft, said: Utterance, likely: float) -> DealPart | None:
    """The part of the deal that words are about, where that is so likely; None where it is not, or nobody judges."""
    judge = draft.context.policy.parts
    if judge is None:
        return None
    found = read_part(said, draft.language, _unasked(draft), judge)
    return found.part if found.likely >= likely else None


def told_in(draft: Draft, said: Utterance, likely: float) -> ToldReading | None:
    """What words tell of a part of the deal, where both the part and what is said of it are so likely; None where they are not, or nobody judges."""
    part = part_of(draft, said, likely)
    told = told_of(draft, said, part) if part is not None else None
    return told if told is not None and told.likely >= likely else None


def may_be(draft: Draft, said: Utterance, parts: Collection[DealPart]) -> bool:
    """Whether words may be about one of these parts of the deal by a quick look at them; never where nobody judges."""
    judge = draft.context.policy.parts
    return judge is not None and may_be_about(said, draft.language, _unasked(draft), parts, judge)


def told_of(draft: Draft, said: Utterance, part: DealPart) -> ToldReading | None:
    """What words tell of a part of the deal, where it is that which they are about; None where nobody judges."""
    judge = draft.context.policy.parts
    if judge is None or (part == "people" and silence.is_told(said)):
        return None
    return read_told(said, draft.language, _unasked(draft), part, judge)


def words_of(draft: Draft) -> DealWords:
    """What a message is told of: the deal's own words, and the question it was typed at."""
    return DealWords(names_of(draft.facts), asked(draft))


def _unasked(draft: Draft) -> DealWords:
    """The same for what is told beside the question: what is another customer's is no answer to it."""
    return DealWords(names_of(draft.facts))


def asked(draft: Draft) -> Asked | None:
    """The question at which a message was typed, as the rows of answers name it."""
    pending = draft.begun.pending
    if pending is None:
        return None
    if pending.question == "final_yes" and pending.about is not None:
        return "sole"
    return _ASKED.get(pending.question)


_ASKED: Final[Mapping[str, Asked]] = {
    "final_yes": "final_yes", "budget": "budget", "people": "people", "position": "position", "differ": "differ",
    "next_step": "next_step", "action": "action", "rivals": "rivals", "happened": "outcome",
}  # fmt: skip


def names_of(facts: DealFacts) -> dict[KnownAs, tuple[str, ...]]:
    """What is called what in a deal."""
    return {
        "customer": (facts.deal.account,),
        "step": tuple(step.title for step in facts.steps),
        "person": tuple(name for one in facts.people for name in (one.name, one.role) if name),
        "rival": tuple(rival.name for rival in facts.competitors if rival.name),
        "move": tuple(ours.what for ours in facts.actions),
        "topic": (facts.deal.topic,) if facts.deal.topic else (),
    }


def is_of_them(said: Utterance, name: str) -> bool:
    """Whether the clause of a name speaks in front of it of whom was spoken of before: "they want heat pump figures" turns to nobody else."""
    before = _PAUSE.split(said.text.partition(name)[0])[-1]
    return not _THEM.isdisjoint(utterance(before).words)


_PAUSE: Final = re.compile(r"[,.;:!?\n]")
_THEM: Final = frozenset("they he she ze zij hij theyre theyve theyd hes shes".split())


def may_be_of_another(draft: Draft, said: Utterance) -> bool:
    """Whether a sentence of a message may be about another customer: then nothing of it is known to be of this deal."""
    parts = cut(said).parts("stop")
    return any(part_of(draft, part.said, _ANOTHER) == "customer" for part in parts)


_ANOTHER: Final = 0.6

NOT: Final = frozenset(
    "not no never niet nie ni geen nooit dont don't doesnt doesn't isnt isn't didnt didn't wasnt wasn't aint".split()
)
"""Words by which something is denied, in both languages."""


def span_of(told: ToldReading, said: Utterance, slot: str) -> str | None:
    """The words of a slot from its first to its last piece where only small words stand between these, as they were typed."""
    found = told.all(slot)
    if len(found) < 2:
        return told.one(slot)
    start = said.text.find(found[0])
    end = said.text.rfind(found[-1]) + len(found[-1])
    if start < 0 or end - start > sum(map(len, found)) + _BETWEEN * len(found):
        return None
    return said.text[start:end]


# So many letters stand between pieces of one name or day: "vrijdag de 4e", "proefinstallatie in Sneek".
_BETWEEN: Final = 5


def day_of(draft: Draft, told: ToldReading, said: Utterance | None = None) -> DateReading | None:
    """The day that is told, where one is."""
    words = told.one("day") or (span_of(told, said, "day") if said is not None else None)
    when = read_date(utterance(words), draft.language, draft.today, draft.context.zone) if words else None
    if when is None or said is None:
        return when
    # Of "14 to 23 dec" its last day is no day by itself.
    whole = read_date(said, draft.language, draft.today, draft.context.zone)
    return whole if whole is not None and whole.first < when.first and whole.last == when.last else when
