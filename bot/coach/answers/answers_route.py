"""Answers about the customer's route (Q1): the steps, who says yes, the money, and who has a voice.

Each function records what an answer says and is True when the question has its answer, False when something else was
asked instead. What was not understood is kept word for word and never turned into a fact.
"""

from collections.abc import Sequence
from typing import Final

from bot.coach.answers import told_early
from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.keeping import people_records, recording
from bot.coach.known.facts import Stage, Topic
from bot.coach.people import everybody, people_told
from bot.coach.route import plausible, pointed_at, who_has_a_role, whose_act
from bot.coach.route.mirroring import asks_mirror
from bot.coach.route.route_corrections import route_told, show_route
from bot.coach.route.signer_of_route import name_signer
from bot.coach.route.told_notes import notes_of
from bot.coach.showing import asking
from bot.coach.showing.bare_answers import behind_a_no, nobody, that_is_all, yes_or_no
from bot.coach.told import (
    among_steps,
    parts_told,
    route_again,
    route_days,
    route_in_story,
    telling,
    told_route,
)
from bot.coach.told.answers_position import take_position
from bot.coach.turn.draft import Draft
from bot.coach.turn.state import Pending
from bot.coach.understanding.people.signing_terms import LEAD_IN
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import listed_people, phrases
from bot.coach.words.reading import behind_us, read_money, read_steps


def take_steps(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """The customer's route (Q1): their steps in order, with our own actions set apart."""
    said = among_steps.told_apart(route_again.marked(said))
    if asks_mirror(draft, said, "steps", pending):
        return False
    reading = read_steps(said, draft.language, draft.context.policy.steps)
    pointed = pointed_at.apart(draft, said)
    if pointed is not None:
        said, steps_told = pointed
        reading = replace(read_steps(said, draft.language, draft.context.policy.steps), steps=steps_told)
    # "They want a discount" is asked of us, and no promise of ours yet.
    promised = [
        action
        for action in reading.own_actions
        if not set(utterance(action).words[:1]) & pronouns.THEY and not behind_us(utterance(action))
    ]
    notes = notes_of(draft, said)
    if len(promised) == 1 and notes.our_action is not None and telling.has_room_for_more(said):
        # It is read with its day, and kept once.
        promised = []
    for action in promised:
        recording.record_action(draft, phrases.shortened(action), None, serves=False)
    theirs = among_steps.steps_among(draft, said, reading.steps)
    # "Our proposal goes out" stands among their steps, and is ours.
    papers = [step.title for step in theirs if whose_act.is_our_paper(draft, step.title)]
    for title in papers:
        recording.record_action(draft, phrases.shortened(title), None, serves=False)
    promised += papers
    theirs = tuple(step for step in theirs if step.title not in papers)
    if all(plausible.is_surely_somebody(draft, utterance(step.title)) for step in theirs):
        # "Mr Okafor" is nobody's way to a yes.
        theirs = ()
    steps = tuple(
        step
        for step in theirs
        if not _beside_route(draft, said, step.title)
        and utterance(step.title).fold not in _SOMEBODY
        and not who_has_a_role.says_who(step.title, draft.language)
    )
    told = steps
    steps = among_steps.without_remarks(draft, told)
    if told and not steps:
        # All of it was a remark: their steps are still to be told.
        return plausible.keep_apart(draft, pending, "steps")
    # What we sent or gave them before stands among their steps in words only.
    draft.own_words += [action for action in reading.own_actions if behind_us(utterance(action))]
    draft.own_words += [step.title for step in theirs if who_has_a_role.says_who(step.title, draft.language)]
    if (reading.steps or reading.doubted) and not theirs and not promised:
        # Who or what it is about, and no step: they are still to be told.
        if among_steps.keep_count(draft, said) or (
            reading.doubted and telling.take_more(draft, said, "steps")
        ):
            asking.repeat(draft)
            return False
        return plausible.keep_apart(draft, pending, "steps")
    if not steps:
        draft.mark("steps", "unknown")
        draft.say("ack.kept")
        telling.take_more(draft, said, "steps")
        return True
    among_steps.keep_heading(draft, said)
    steps, days = route_days.apart(draft, route_in_story.ticked(draft, steps))
    recording.record_steps(draft, steps)
    draft.mark("steps", "said")
    if len(steps) == 1 and told_route.is_a_line(said):
        draft.to_walk(mirrored=(*draft.walk.mirrored, told_route.LINE))
    name_signer(draft, said)
    placed = _place_now(draft, steps)
    now: tuple[Topic, ...] = () if telling.speaks_of_now(said) and not placed else ("position",)
    # A step of the route is their next step only when it was said with its date.
    undated: tuple[Topic, ...] = () if notes.next_step_date is not None else ("next_step",)
    telling.take_more(draft, said, "steps", "final_yes", *now, *undated)
    route_days.keep_later(draft, days)
    show_route(draft)
    route_days.keep(draft, days)
    if promised:
        draft.say("ack.own_actions", actions=tuple(promised))
    return True


def _place_now(draft: Draft, steps: Sequence[ReadStep]) -> bool:
    """Where they are (Q2), when the route says which of its steps is under way. False when it does not."""
    under_way = [place for place, step in enumerate(steps) if step.busy]
    if not under_way or draft.facts.mark_of("position") in {"said", "confirmed"}:
        return False
    recording.record_position(draft, step_id=draft.facts.steps[under_way[-1]].id)
    draft.mark("position", "said")
    return True


# "Just him" is somebody who was meant, and no step; nor is what is left of "they want, comma, first a trial".
_SOMEBODY: Final = pronouns.ANYBODY | {"it", "want", "need", "willen", "wil", "moeten", "moet"}
_STORY: Final = 20


_BESIDE: Final = frozenset(
    "budget vergelijken compare comparing vinden vindt thinks beloofd promised".split()
)


def _beside_route(draft: Draft, said: Utterance, title: str) -> bool:
    """Whether a piece of a long story is about something else than the route: money, rivals, opinions, our promises."""
    part = utterance(title)
    if len(said.words) < _STORY:
        return False
    about_money = read_money(part, draft.language) is not None or any(
        word.startswith("budget") for word in part.words
    )
    # "OR moet er wat van vinden" is a step of theirs.
    beside = bool(_BESIDE & set(part.words)) and not (
        "van" in part.words and part.words[-1] in {"vinden", "vindt"}
    )
    return about_money or beside or part.words[-1:] in {("mag",), ("may",)}


_LIST_AGAIN: Final = 3


def tell_again(draft: Draft, said: Utterance) -> bool:
    """Take "no wait, first a demo, then…" for the whole route told again. False when it is not that."""
    if not said.words or said.words[0] not in LEAD_IN:
        return False
    if draft.walk.kind != "first" and not told_route.lays_out(said):
        # "No, nothing moved. Els called already, the trial itself is the 9th" answers what is asked.
        return False
    steps = route_told(draft, said)
    if len(steps) < _LIST_AGAIN or (draft.facts.steps and not told_route.are_acts(draft, steps)):
        return False
    if not told_route.lays_out(said) and any(step.done or step.busy for step in steps):
        # "No, he finished already yesterday. So now it's purchasing, they ask 3 offers" is news of a route, and no other one.
        return False
    draft.say("ack.corrected")
    recording.record_steps(draft, route_again.merged(draft, steps))
    name_signer(draft, utterance(", ".join(step.title for step in draft.facts.steps)))
    show_route(draft)
    return True


def take_stage(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Steps after all, one of the stages in other words, or where they are in their own words."""
    reading = read_steps(said, draft.language)
    if len(reading.steps) > 1:
        return take_steps(draft, said, pending)
    if reading.steps and draft.facts.steps and _LISTED.match(said.text):
        # One step a message: the list goes on.
        told_route.add(draft, reading.steps)
        show_route(draft)
        return True
    for stage, stems in _STAGE_STEMS.items():
        if any(word.startswith(stems) for word in said.words):
            assume_stage(draft, stage)
            return True
    return not told_early.take(draft, "position", said) and take_position(draft, said, pending)


def assume_stage(draft: Draft, stage: Stage) -> None:
    """Keep a stage as our assumption; how they decide becomes the first question for the next call."""
    recording.record_position(draft, stage=stage, evidence="assumption")
    draft.mark("position", "assumed")
    draft.open_question("steps")
    draft.say("ack.assumed", question=asking.open_wording(draft, "steps"))


_LISTED: Final = later(r"\s*(?:\d{1,2}[.)]|[-•*])\s*\S")


_STAGE_STEMS: Final[dict[Stage, tuple[str, ...]]] = {
    "comparing": ("vergelijk", "compar", "orient", "shortlist", "longlist"),
    "approval": ("akkoord", "goedkeur", "approv", "intern", "draagvlak"),
    "paperwork": ("papier", "paperwork", "contract", "juridisch", "legal"),
}


def take_people(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Everybody with a voice."""
    rest = behind_a_no(said)
    if rest is not None and notes_of(draft, rest).next_step_date is None:
        # "No. just Bob" names him all the same; "no. Bob rings Monday" tells what Bob does.
        rest = None
    nobody_else = nobody(said) or rest is not None or (bool(draft.facts.people) and that_is_all(said))
    people = () if nobody_else else everybody.named_in(draft, said)
    if not people and yes_or_no(said) is True:
        # "Yes" names nobody.
        draft.say("listening")
        asking.repeat(draft)
        return False
    people_records.record_people(draft, people)
    heard = bool(people) or nobody_else
    if people:
        draft.say("ack.people", who=tuple(read.name or read.role or "" for read in people))
    elif heard:
        draft.say("ack.nobody_else" if draft.facts.people else "ack.nobody")
    people_told.take_views(draft, said)
    draft.own_words += listed_people.told_of_them(said)
    draft.mark("people", "said" if heard else "unknown")
    if rest is not None and parts_told.take_dated_step(draft, rest):
        return True
    if not telling.take_more(draft, said, "people", "steps", "final_yes") and not heard:
        draft.say("ack.kept")
    return True
