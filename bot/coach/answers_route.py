"""Answers about the customer's route (Q1): the steps, who says yes, the money, and who has a voice.

Each function records what an answer says and is True when the question has its answer, False when something else was
asked instead. What was not understood is kept word for word and never turned into a fact.
"""

from dataclasses import replace
from typing import Final

from bot.coach import asking, describing, phrases, recording, telling
from bot.coach.answers_movement import take_position
from bot.coach.bare_answers import named, nobody, yes_or_no
from bot.coach.draft import Draft
from bot.coach.effects import PutDeal, PutPerson
from bot.coach.facts import Person, Stage, Topic
from bot.coach.mirroring import asks_mirror
from bot.coach.reading import read_budget, read_money, read_names, read_notes, read_people, read_steps
from bot.coach.state import Pending
from bot.coach.understanding.readings import PeopleReading
from bot.coach.understanding.text import Utterance


def take_steps(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """The customer's route (Q1): their steps in order, with our own actions set apart."""
    if asks_mirror(draft, said, "steps", pending):
        return False
    reading = read_steps(said, draft.language)
    for action in reading.own_actions:
        recording.record_action(draft, phrases.shortened(action), None, serves=False)
    if not reading.steps:
        draft.mark("steps", "unknown")
        draft.say("ack.kept")
        telling.take_more(draft, said, "steps")
        return True
    recording.record_steps(draft, reading.steps)
    draft.mark("steps", "said")
    notes = read_notes(said, draft.language, draft.today, draft.context.zone)
    if notes.decision_maker is not None and draft.facts.final_yes is None:
        signer = PeopleReading(notes.decision_maker, "unknown", None, notes.people)
        recording.record_final_yes(draft, signer, asked=False)
    now: tuple[Topic, ...] = () if telling.speaks_of_now(said) else ("position",)
    telling.take_more(draft, said, "steps", "final_yes", "next_step", *now)
    draft.say("ack.steps", n=len(draft.facts.steps))
    draft.show(describing.checklist(draft.facts))
    asking.read_back_of(draft, "steps")
    draft.beside(asking.edit_option("steps"))
    if reading.own_actions:
        draft.say("ack.own_actions", actions=reading.own_actions)
    return True


def take_stage(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Steps after all, one of the stages in other words, or where they are in their own words."""
    reading = read_steps(said, draft.language)
    if len(reading.steps) > 1:
        return take_steps(draft, said, pending)
    for stage, stems in _STAGE_STEMS.items():
        if any(word.startswith(stems) for word in said.words):
            recording.record_position(draft, stage=stage, evidence="assumption")
            draft.mark("position", "assumed")
            return True
    return take_position(draft, said, pending)


_STAGE_STEMS: Final[dict[Stage, tuple[str, ...]]] = {
    "comparing": ("vergelijk", "compar", "orient", "shortlist", "longlist"),
    "approval": ("akkoord", "goedkeur", "approv", "intern", "draagvlak"),
    "paperwork": ("papier", "paperwork", "contract", "juridisch", "legal"),
}


def take_final_yes(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Who can and may say yes; asked about the person named before, a yes or no is about that person."""
    if nobody(said):
        draft.mark("final_yes", "unknown")
        draft.say("not_known", question=asking.open_wording(draft, "final_yes"))
        return True
    reading = read_people(said, draft.language, draft.facts.deal.value)
    known = next((person for person in draft.facts.people if person.id == pending.about), None)
    if known is not None and _is_about(known, said, reading):
        _may_sign(draft, known, said, reading)
    else:
        if reading.final_yes is None:
            reading = replace(reading, final_yes=phrases.shortened(said.text))
        recording.record_final_yes(draft, reading, asked=True)
    draft.mark("final_yes", "said")
    if draft.facts.final_yes is not None:
        draft.say("ack.final_yes", person=describing.final_yes(draft.facts.final_yes))
    if reading.budget != "unknown":
        recording.record_budget(draft, reading.budget)
        draft.mark("budget", "said")
    telling.take_more(draft, said, "final_yes", "budget", "steps")
    return True


_TOGETHER: Final = frozenset(
    {"samen", "together", "met", "with", "en", "and", "ook", "also", "too", "mede", "jointly"}
)


def _is_about(known: Person, said: Utterance, reading: PeopleReading) -> bool:
    """Whether an answer to "may this person sign alone?" is about that person: "no, the director" is about another."""
    if reading.final_yes is not None and recording.same(reading.final_yes, known.called):
        return True
    bare = yes_or_no(said)
    if bare is False:
        return len(said.words) == 1 or bool(_TOGETHER & set(said.words))
    return bare is True or (reading.final_yes is None and reading.alone is not None)


def _may_sign(draft: Draft, known: Person, said: Utterance, reading: PeopleReading) -> None:
    """Record whether the person named may sign alone, up to what amount, and with whom."""
    alone = reading.alone if reading.alone is not None else yes_or_no(said)
    others = tuple(read.name or read.role or "" for read in read_names(said, draft.language))
    together = reading.together_with or tuple(
        other for other in others if not recording.same(other, known.called)
    )
    limit = reading.limit or known.limit or (read_money(said, draft.language) if together else None)
    changed = replace(known, can_say_yes=True, may_say_yes=True, limit=limit)
    if together and (limit is not None or reading.alone is not True):
        # "Yes, but over 50k the board too": alone up to the limit, together above it.
        changed = replace(changed, may_alone=limit is not None, together_with=together)
    elif alone is not None:
        changed = replace(changed, may_alone=alone)
    draft.record(PutPerson(draft.deal_id, changed))


def take_budget(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Whether the money is there, and what it takes to free it up."""
    status = read_budget(said, draft.language)
    bare = yes_or_no(said)
    if status == "unknown" and bare is not None and len(said.words) == 1:
        status = "approved" if bare else "none"
    recording.record_budget(draft, status, phrases.shortened(said.text))
    draft.mark("budget", "said")
    telling.take_more(draft, said, "budget", "steps")
    return True


def take_unbudgeted(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """How something unplanned got through there before, word for word."""
    draft.record(PutDeal(replace(draft.facts.deal, unbudgeted_route=said.text)))
    draft.mark("unbudgeted", "said")
    return True


def take_people(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Everybody with a voice."""
    if not nobody(said):
        recording.record_people(draft, named(draft, said))
    draft.mark("people", "said")
    telling.take_more(draft, said, "people", "steps", "final_yes")
    return True
