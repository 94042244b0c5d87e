"""What a message of several answers tells of the customer's way: their route, where they are on it, and what they do next."""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics import pronouns, signing_words
from bot.coach.basics.once import later
from bot.coach.keeping import recording, step_days, steps_over
from bot.coach.known.facts import BuyingStep
from bot.coach.people import signer_stated
from bot.coach.route import (
    decides_last,
    introduced,
    no_step,
    planned_before,
    planning_words,
    plausible,
    step_dates,
    step_names,
    step_spoken_of,
    step_subjects,
    whose_act,
)
from bot.coach.showing import asking, describing
from bot.coach.told import not_begun, route_again, route_in_story, told_places
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutStep
from bot.coach.turn.replies import Word
from bot.coach.understanding.readings import DateReading, NotesReading, ReadStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import match_step, read_date, read_outcome, read_steps
from bot.coach.words.word_kinds import names_a_deal_thing

OURSELVES: Final = pronouns.WE | pronouns.US | pronouns.WE_DO | {"my", "mijn"}
LONGEST_STEP: Final = 14
"""Words in a step: what is longer is a story."""
# Words of a place that name none; what was put off is no place to be either.
_NO_STAGE: Final = frozenset("mee bezig nu daar now working on it at zitten er nog".split())
_OPINION: Final = frozenset("thinks think finds vindt denkt differently anders".split())


def _is_step(title: str, notes: NotesReading, draft: Draft) -> bool:
    """Whether a part of a dictated route is a step: not a rival, not the budget, not half a story."""
    said = utterance(title)
    if said.fold == utterance(draft.facts.deal.account).fold:
        return False
    if len(said.words) > LONGEST_STEP or any(utterance(name).fold in said.fold for name in notes.competitors):
        return False
    if notes.disagreement and _OPINION & set(said.words):
        return False
    return notes.budget == "unknown" or not any(word.startswith("budget") for word in said.words)


def steps(draft: Draft, notes: NotesReading) -> Word | str | None:
    """Record the route that a message tells; answers how it is shown, None where it tells none."""
    route = list(introduced.route(draft, draft.said, notes)) if draft.said is not None else []
    if not route:
        route = _by_rules(draft, notes)
    if len(route) < _ROUTE:
        return None
    known = draft.facts.steps
    if known and route_again.names_known(draft, route) * 2 < len(
        [one for one in known if one.status != "done"]
    ):
        # A piece of their way, told in a story: what is not in it is not gone.
        return None
    if known and len(route) < len(known) and route_again.names_known(draft, route) == len(route):
        return None
    recording.record_steps(draft, route_again.merged(draft, route))
    draft.mark("steps", "said")
    if draft.said is not None:
        steps_over.tick(draft, draft.said)
    return describing.way(draft.facts, draft.language)


def _by_rules(draft: Draft, notes: NotesReading) -> list[ReadStep]:
    route = [step for step in notes.buying_steps if _is_step(step.title, notes, draft)]
    if len(route) < _ROUTE:
        route = _route_in_a_sentence(draft, notes)
    if draft.said is not None and not draft.facts.steps and draft.conversation.pending is None:
        # Nothing was asked yet: the message tells of them for the first time, and may tell their way in any order.
        route = decides_last.in_order(draft.said, route_in_story.completed(draft, draft.said, route))
    return [*_behind_them(draft, notes, route), *route] if len(route) >= _ROUTE else route


def _behind_them(draft: Draft, notes: NotesReading, route: Sequence[ReadStep]) -> list[ReadStep]:
    """What a message tells to be done in front of the steps to come, "demo gehad, poc loopt, dan legal": it is of the route, and ticked."""
    if draft.said is None or draft.facts.steps:
        return []
    known = [utterance(step.title) for step in route]
    found: list[ReadStep] = []
    for part in SENTENCES.split(draft.said.text):
        for step in read_steps(utterance(part), draft.language).steps:
            title = utterance(step.title)
            if any(title.fold in one.fold or one.fold in title.fold for one in known):
                # The steps to come begin here.
                return found
            if step.done and _is_step(step.title, notes, draft) and _is_an_act_of_buying(draft, title):
                found.append(step)
    return []


def _is_an_act_of_buying(draft: Draft, title: Utterance) -> bool:
    ours = OURSELVES & set(title.words)
    return not ours and len(title.words) <= _LONGEST_DONE and names_a_deal_thing(title, draft.language)


_LONGEST_DONE: Final = 10
_ROUTE: Final = 2
SENTENCES: Final = later(r"[.!?;]\s+|\n")
_IN_ORDER: Final = frozenset("dan daarna then after vervolgens waarna next finally tenslotte".split())


def _route_in_a_sentence(draft: Draft, notes: NotesReading) -> list[ReadStep]:
    """A route that one sentence of a story tells in order: "the committee shortlists, demos in January, then the CFO signs"."""
    if draft.said is None:
        return []
    for part in SENTENCES.split(draft.said.text):
        sentence = utterance(part)
        reading = read_steps(sentence, draft.language)
        ordered = _IN_ORDER & set(sentence.words) or _planned(draft, reading.steps)
        # "Noise report follows from me tomorrow" among them: what goes on and what is ours beside a step, and no route.
        ours = any(OURSELVES & set(utterance(step.title).words) for step in reading.steps)
        if ordered and len(reading.steps) > _ROUTE and not (reading.own_actions or ours):
            return [step for step in reading.steps if _is_step(step.title, notes, draft)]
    return []


def _planned(draft: Draft, steps: Sequence[ReadStep]) -> bool:
    """Whether most of a list have a day of their own: "specification in February, bids in April, award in June"."""
    zone = draft.context.zone
    dated = [
        step
        for step in steps
        if read_date(utterance(step.title), draft.language, draft.today, zone) is not None
    ]
    return len(dated) > _ROUTE


def position(draft: Draft, notes: NotesReading) -> Word | str | None:
    """Record where they are by a message; answers how it is shown, None where it does not say."""
    if notes.current_stage is None:
        return None
    stage = told_places.without_opening(draft, notes.current_stage)
    if stage is None:
        return None
    words = set(utterance(stage).words)
    nowhere = words & (step_dates.MOVED | step_dates.STANDS_STILL)
    if words <= _NO_STAGE or nowhere or _BETWEEN.search(stage.lower()) or _NOT_AT.match(stage.lower()):
        return None
    here = utterance(stage)
    if planning_words.is_on_an_agenda(here) or read_outcome(here, dated=False).outcome in _NOT_AT_IT:
        # Planned, put off or turned down: they are not at it.
        return None
    facts = draft.facts
    place = match_step(utterance(stage), [step.title for step in facts.steps], draft.language)
    if (
        place is not None
        and facts.steps[place].status == "done"
        and facts.steps[place].evidence != "assumption"
    ):
        # Told to be behind them in the same breath.
        return None
    if (
        place is not None
        and step_days.is_to_come(facts, facts.steps[place], draft.today)
        and not _NOW_AT.search(here.fold)
    ):
        # "She does the trial", which is only on the 14th.
        return None
    is_step = any(phrases.same(step.title, stage) for step in facts.steps)
    in_budget = place is None and bool(_MONEY & words) and _ON_THE_WAY.isdisjoint(words)
    if in_budget or (not is_step and _IS_FINE.fullmatch(utterance(stage).fold)):
        return None
    if not_begun.told(draft, utterance(stage)) is not None:
        recording.record_position(draft, words=stage, about=stage)
    elif place is not None:
        recording.record_position(draft, step_id=facts.steps[place].id, about=stage)
    elif len(facts.steps) >= _ROUTE and not plausible.names_a_place(draft, utterance(stage)):
        # "Mates with the Chartwells rep" is nowhere on a way that is known.
        return None
    else:
        recording.record_position(draft, words=stage, about=stage)
    draft.mark("position", "said")
    return describing.position(draft.facts)


_NOW_AT: Final = later(r"\b(?:nu|now|al|already|bezig|busy|momenteel|currently)\b")
_NOT_AT_IT: Final = frozenset({"moved", "differently"})
# What stands in a budget, and that somebody is fine with it, is nowhere on their way.
_MONEY: Final = frozenset(
    "capex opex budget budgets begroting meerjarenplanning meerjarenbegroting jaarbudget".split()
)
_ON_THE_WAY: Final = frozenset(
    "waiting wait waits wachten wacht awaiting request requesting aanvraag aanvragen approval goedkeuring getting writing bezig".split()
)
_IS_FINE: Final = later(
    r"(?:[\w'-]+ ){1,4}?(?:is |are |zijn )?(?:nu |now |ook |also |helemaal |all )?(?:ok|okay|oke|fine|om|happy|blij|tevreden|on board|for it|voor)(?: nu| now| too| ook)?"
    r"|(?:he|she|they|hij|ze|zij)'?s? (?:ok|okay|oke|fine|om|happy)(?: now| nu)?"
)
# Where they are not is no place: "not at quotes yet".
_NOT_AT: Final = later(r"(?:nog |still )?(?:niet|not) (?:bij|aan|in|op|at|on|with) ")
# Who sits between them and us is nowhere on their way.
_BETWEEN: Final = later(r"\b(?:in[- ]between|between us|ertussen|er tussenin|tussen ons)\b")


_THEN: Final = later(
    r",?\s+(?:and |en )?(?:then|dan|daarna|after that|afterwards|vervolgens)\s+", re.IGNORECASE
)


_OF_MONEY: Final = frozenset({"budget", "unbudgeted"})


def next_step(draft: Draft, notes: NotesReading) -> Word | str | None:
    """Record what they do next by a message; answers how it is shown, None where it does not say."""
    if notes.next_step is None or step_names.is_none(notes.next_step) or whose_act.we_bid(notes.next_step):
        return None
    if draft.said is not None and whose_act.is_ours(draft, notes.next_step, draft.said):
        return None
    if signer_stated.says_who_joins(notes.next_step):
        # "The alderman has to agree too" says with whom it is signed.
        return None
    if notes.next_step_date is None and draft.open_question_id in _OF_MONEY:
        # "They're borrowing part of it at KBC" says where the money comes from.
        return None
    # "Shortlist next Tuesday, then the owners see them": of a route the first is what comes next.
    each = [part for part in _THEN.split(notes.next_step) if step_names.names_something(part)]
    expected = each[0] if each else notes.next_step
    titles = [step.title for step in draft.facts.steps]
    place = match_step(utterance(expected), titles, draft.language)
    if place is not None and (_far_along(draft, place) or draft.facts.steps[place].status == "done"):
        return None
    serves = draft.facts.steps[place].id if place is not None else None
    what = step_names.step_name(phrases.straight(expected))
    if planned_before.is_headless(what):
        headed = planned_before.named(draft, draft.said, what)
        if headed is None:
            return None
        what, serves = headed
    elif step_names.only_points(what):
        if place is None:
            return None
        what = titles[place]
    elif draft.said is not None:
        what = step_subjects.told(draft, draft.said, what, notes.next_step_date)
    if (
        plausible.is_no_deed(draft, what)
        or no_step.is_only_wished(
            utterance(what), draft.language, draft.facts.deal.topic, phrases.actor(what, draft.language)
        )
        or plausible.is_of_nobody(what)
        or _comes_later(draft, what, serves, notes.next_step_date)
        or _is_several(draft, what)
    ):
        return None
    when, who = notes.next_step_date, notes.next_step_who
    sooner = _told_before(draft, serves)
    if sooner is not None and serves is not None:
        later = draft.facts.step(serves)
        if later is not None and when is not None:
            step_days.tell(draft, later, when)
        what, serves, when, who = sooner.title, sooner.id, None, sooner.who
    step = recording.record_next_step(
        draft,
        what,
        phrases.actor(what, draft.language) or phrases.named_actor(who),
        step_names.day_of(what, when),
        serves,
    )
    draft.mark("next_step", "said")
    if step.last is not None:
        draft.mark("next_step_date", "said")
        asking.beside_who_said(draft, asking.WHOSE_DATE)
    return describing.next_step(step)


def _told_before(draft: Draft, serves: str | None) -> BuyingStep | None:
    """The first step of a route told in this very message that is still open, where one behind it was read to be next by its day.

    "Next he writes the business case, then it goes to committee on the 14th". What is called their next step is that.
    """
    if serves is None or draft.said is None or _CALLED_NEXT.search(draft.said.fold) is not None:
        return None
    told_now = {effect.step.id for effect in draft.effects if isinstance(effect, PutStep)}
    here = draft.facts.position.step_id if draft.facts.position is not None else None
    first = next((step for step in draft.facts.steps if step.status == "to_do" and step.id != here), None)
    known = draft.facts.step(serves)
    if first is None or known is None or first.id == serves or not {first.id, serves} <= told_now:
        return None
    title = utterance(first.title).fold
    if _THE_WHOLE.match(title) is not None or _SIGNS.search(title) is not None:
        # "Tender for stairlifts" is what all of it is, and whoever signs does so at the end, told first or last.
        return None
    return first if first.order < known.order else None


_SIGNS: Final = later(rf"\b(?:{signing_words.SIGNATURE})\b")
_THE_WHOLE: Final = later(
    r"(?:(?:de|een|the|an?|europese|openbare|public|onderhandse) )*(?:aanbesteding\w*|tender\w*|inkooptraject|traject|rfp) (?:voor|for|of|van|via)\b"
)


_CALLED_NEXT: Final = later(
    r"\b(?:next step|next up|next thing|up next|volgende stap|eerstvolgende|hun volgende|their next|wat nu komt|now we wait for|nu wachten op)\b"
)


def _is_several(draft: Draft, what: str) -> bool:
    """Whether words run through two steps of their way that do not overlap: which of them comes next they do not say."""
    words = step_spoken_of.content_words(what)
    told = [
        title
        for title in (step_spoken_of.content_words(step.title) for step in draft.facts.steps)
        if title and title <= words
    ]
    return any(one.isdisjoint(other) for one in told for other in told)


def _comes_later(draft: Draft, what: str, serves: str | None, when: DateReading | None) -> bool:
    """Whether what they are told to do comes behind their next step, which is still ahead and of which nothing is said: that one stays."""
    expected, said = draft.facts.next_step, draft.said
    if expected is None or expected.first is None or when is None or said is None:
        return False
    if expected.first < draft.today or when.first <= expected.first or serves == expected.serves is not None:
        return False
    spoken = step_spoken_of.names_words(expected.what, said)
    return not spoken and match_step(utterance(what), [expected.what], draft.language) is None


def _far_along(draft: Draft, place: int) -> bool:
    """Whether a step with a day stands far down a list that is told right now: "3 quotes, head agrees, governors approve 20 Jan"."""
    steps, said = draft.facts.steps, draft.said
    if said is None or sum(utterance(step.title).fold in said.fold for step in steps) < _ROUTE:
        return False
    here = draft.facts.position
    ahead = [
        step for step in steps[:place] if step.status == "to_do" and (here is None or step.id != here.step_id)
    ]
    told = said.fold.find(utterance(steps[place].title).fold)
    # "The governors decide 8 Dec, before that a survey": what was put in front of it comes first.
    return len(ahead) > 1 or any(said.fold.find(utterance(step.title).fold) > told >= 0 for step in ahead)
