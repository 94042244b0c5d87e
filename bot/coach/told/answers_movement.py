"""Answers about movement (Q3 and Q4): who may differ, what they do next, and our move.

Each function records what an answer says and is True when the question has its answer, False when something else was
asked instead.
"""

from collections.abc import Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.pronouns import THEY
from bot.coach.basics.record import replace
from bot.coach.keeping import people_records, recording
from bot.coach.known.facts import Topic
from bot.coach.people import no_voice, rival_told, views_put_right
from bot.coach.people.who_differs import who_differs, who_is_for_it
from bot.coach.route import (
    by_whom,
    day_put_right,
    loose_day,
    mirroring,
    planned_before,
    plausible,
    step_dates,
    step_names,
    step_subjects,
    steps_open,
    whose_act,
)
from bot.coach.route.told_notes import notes_of
from bot.coach.showing import asking, describing, not_yet
from bot.coach.showing.bare_answers import all_agree, behind_a_no, nobody, yes_or_no
from bot.coach.told import next_of_list, our_words, parts_told, telling
from bot.coach.turn.days_before import day_before
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutAction, PutDeal, PutPerson
from bot.coach.turn.state import Pending
from bot.coach.understanding.readings import DateReading, ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases, silence
from bot.coach.words.reading import (
    match_step,
    read_date,
    read_people,
    read_steps,
)


def take_differ(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Who over there might see it differently."""
    left = views_put_right.without_who_came_round(draft, said)
    if left is None:
        draft.mark("differ", "said")
        return True
    said = no_voice.cut_off(draft, left)
    reading = read_people(said, draft.language)
    bare = yes_or_no(said)
    agree = (
        reading.disagreement is False
        or (bare is False and len(said.words) == 1)
        or nobody(said)
        or all_agree(said)
    )
    others = () if agree and bare is not True else who_differs(draft, said)
    agree = (agree or _says_no_first(draft, said)) and not others
    if not agree and not others and reading.disagreement is None and bare is not True:
        # Something else was told: that nobody was named is not that somebody differs.
        if draft.placed:
            # Beside what was put right it is no answer, and asked again.
            if not telling.take(draft, said, apart_from={"differ", "steps"}):
                draft.own_words.append(said.text)
            asking.repeat(draft)
            return False
        draft.mark("differ", "unknown")
        if not telling.take(draft, said, apart_from={"differ", "steps"}):
            draft.say("ack.kept")
        return True
    if others:
        views_put_right.only_these(draft, said, others)
    for read in others:
        people_records.put_person(draft, read, differs=True)
    if agree:
        # Who differed before has a voice there, and sees it as the others do now.
        for person in draft.facts.people:
            if person.differs:
                draft.record(PutPerson(draft.deal_id, replace(person, differs=False, has_voice=True)))
    if others:
        _keep_reason(draft, said, others)
        draft.say("ack.differ", who=tuple(read.name or read.role or "" for read in others))
    elif agree:
        draft.say("ack.nobody_differs")
    # "His son would rather have Scania" tells of a rival as well.
    rival_told.keep(draft, said)
    draft.record(PutDeal(replace(draft.facts.deal, disagreement=not agree)))
    # One voice saying that everyone agrees is our assumption, not theirs.
    draft.mark("differ", "assumed" if agree else "said")
    rest = behind_a_no(said)
    if not telling.take_more(draft, said, "differ", "steps", "position") and rest is not None:
        parts_told.take_dated_step(draft, rest)
    return True


_NO_BUT_FOR_IT: Final = later(r"(?:no|nope|nah|nee|neen)(?: hoor)?,\s+")


def _says_no_first(draft: Draft, said: Utterance) -> bool:
    """Whether a no stands in front by itself, or before somebody who is for it: "nee, Piet wil graag"."""
    found = _NO_BUT_FOR_IT.match(said.fold)
    for_it = found is not None and bool(who_is_for_it(draft, utterance(said.text[found.end() :])))
    return for_it or behind_a_no(said) is not None


_A_REASON: Final = 3


def _keep_reason(draft: Draft, said: Utterance, people: Sequence[ReadPerson]) -> None:
    """Keep why they see it so in the words it was told in: "beth, she thinks we're dear"."""
    called = {
        word for one in people for part in (one.name, one.role) if part for word in utterance(part).words
    }
    if len([word for word in said.words if word not in called | THEY]) >= _A_REASON:
        draft.own_words.append(said.text)


def take_next_step(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """What they do next (Q3)."""
    if day_put_right.redate(draft, said):
        return True
    said = steps_open.as_step(draft, said) or said
    none = nobody(said) and len([word for word in said.words if word not in _HEDGES]) <= _NO_MORE
    if none or not_yet.planned(said) or silence.is_told(said):
        # Nobody over there is going to do anything yet, as far as is known: that is to be asked.
        draft.mark("next_step", "unknown")
        draft.say("not_known", question=asking.open_wording(draft, "next_step"))
        return True
    if next_of_list.take(draft, said):
        step_dates.date_told_before(draft, pending)
        return True
    if (doer := by_whom.told(draft, said)) is not None:
        keep_next_step(draft, doer[0], who=doer[1])
        return True
    finishes = said.words[:1] in {("finish",), ("complete",)} or said.words[-1:] in {
        ("afronden",),
        ("afmaken",),
    }
    if pending.question == "mirror" and mirroring.is_ours_too(draft, said, pending):
        _keep_ours_beside(draft, said, pending)
        return True
    titles = [step.title for step in draft.facts.steps]
    # "The trial starts in February": a step of their own route is its subject.
    theirs = said.words[:1] in _ARTICLES and match_step(said, titles, draft.language) is not None
    # "Step 2" points at one, and "finish the test" echoes the choice offered: their step, whatever its grammar.
    theirs = theirs or step_names.numbered(said, titles) is not None
    if plausible.is_over(draft, said):
        # "The test is done, I told you" comes no more, and is nothing for us to do either.
        telling.take_more(draft, said, "next_step", "steps", "position", "action")
        return plausible.keep_apart(draft, pending, "next_step")
    if not (finishes or theirs or plausible.is_a_view(draft, said)) and mirroring.asks_mirror(
        draft, said, "next_step", pending
    ):
        return False
    echoed = finishes or (
        match_step(said, titles, draft.language) is not None and not plausible.is_a_view(draft, said)
    )
    if (day := whose_act.we_bid_by(draft, said)) is not None:
        actions = (recording.record_action(draft, *day, serves=False).what,)
        draft.say("ack.own_actions", actions=actions)
        asking.repeat(draft)
        return False
    if not echoed and pending.question != "mirror" and not plausible.is_their_act(draft, said):
        telling.take_more(draft, said, "next_step", "steps", "position")
        return plausible.keep_apart(draft, pending, "next_step")
    keep_next_step(draft, said)
    step_dates.date_told_before(draft, pending)
    return True


def _keep_ours_beside(draft: Draft, said: Utterance, pending: Pending) -> None:
    """Keep one more act of ours as ours; of what they do next only what was told before stands."""
    actions = mirroring.keep_as_actions(draft, said)
    before = utterance(pending.kept or "")
    theirs = notes_of(draft, before)
    if theirs.our_action is None and theirs.next_step is not None and theirs.next_step_date is not None:
        keep_next_step(draft, before)
    else:
        draft.mark("next_step", "unknown")
    draft.say("ack.own_actions", actions=actions)


_ARTICLES: Final = frozenset({("de",), ("het",), ("the",), ("hun",), ("their",)})


_BOTH: Final = {("both",), ("allebei",), ("beide",), ("beiden",), ("allemaal",), ("all",)}
_BOTH_BEHIND: Final = later(r"[, ]+(?:both|allebei|beiden?|allemaal|all)[ .!]*$", 2)


def keep_next_step(draft: Draft, said: Utterance, *, who: str | None = None) -> None:
    """Record what they do next: the whole answer, or the customer's part of one that also names our work. `who` where it was told apart."""
    said = plausible.without_delivery(draft, said)
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    notes = notes_of(draft, said)
    what = step_names.told(said, when)
    several = notes.our_action is not None or any(mark in said.text for mark in ",.;\n")
    if utterance(what).words in _BOTH or _BOTH_BEHIND.search(what) is not None:
        # "Cian finishes the test and the bank confirms, both Friday".
        what = _BOTH_BEHIND.sub("", phrases.without_date(said, when))
    elif notes.next_step is not None and several and not planned_before.is_headless(notes.next_step):
        what, when = step_names.step_name(phrases.straight(notes.next_step)), notes.next_step_date or when
    elif when is not None and when.start <= _LEADING:
        # "On 20 March Piet puts it to the board": what was said first is the date, and the words turn around it.
        titles = [step.title for step in read_steps(utterance(f"dan {what}"), draft.language).steps]
        what = titles[0] if len(titles) == 1 and draft.language == "nl" else what
    elif said.words[:1] in {("dan",), ("daarna",), ("then",), ("eerst",), ("first",)}:
        # "Dan beslist het MT": told as a route is told, so worded as a step.
        titles = [step.title for step in read_steps(utterance(what), draft.language).steps]
        what = titles[0] if len(titles) == 1 else what
    if when is not None and draft.language == "nl":
        what = phrases.straight(what)
    headed = planned_before.named(draft, said, what) if planned_before.is_headless(what) else None
    what = headed[0] if headed is not None else what or phrases.without_date(said, when)
    titles = [step.title for step in draft.facts.steps]
    named = step_names.numbered(said, titles) or step_names.waited_for(said)
    what = named or step_subjects.told(draft, said, what, when)
    what = step_names.done_by(what, titles, draft.language)
    if plausible.is_no_deed(draft, what) or mirroring.is_ours_behind_nowhere(said):
        # Nothing is done in it, whoever asked: it stays in the words it was told in, and nothing takes its day.
        draft.own_words.append(said.text)
        return
    when = _or_later(draft, said, step_names.day_of(what, when))
    who = who or phrases.actor(what, draft.language) or phrases.named_actor(notes.next_step_who)
    if who is not None and phrases.same(phrases.without_article(who), phrases.without_article(what)):
        # "Security review" is a step; nobody is called that.
        who = None
    place = match_step(utterance(what), titles, draft.language)
    here = draft.facts.position
    serves = draft.facts.steps[place].id if place is not None else (here.step_id if here else None)
    recording.record_next_step(draft, what, who, when, serves)
    draft.mark("next_step", "said")
    if when is not None:
        draft.mark("next_step_date", "said")
    step_dates.acknowledge_next_step(draft)
    # One sentence about their step holds no action of ours: it would be the same act twice.
    twice = notes.our_action is not None and phrases.same(step_names.step_name(notes.our_action), what)
    own: tuple[Topic, ...] = () if several and not twice else ("action",)
    telling.take_more(draft, said, "next_step", "steps", "position", *own)


def _or_later(draft: Draft, said: Utterance, when: DateReading | None) -> DateReading | None:
    """The days that it may take: "mairead rings me Friday or Monday"."""
    other = step_names.may_be_on(said, when) if when is not None else None
    if when is None or other is None:
        return when
    later = read_date(other, draft.language, when.day, draft.context.zone)
    return replace(when, last=later.last) if later is not None and later.last > when.last else when


def take_next_step_date(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Around when they do it."""
    said = step_dates.told_once(said)
    when = read_date(said, draft.language, draft.today, draft.context.zone) or loose_day.told(draft, said)
    if when is not None and whose_act.is_another_act(draft, said):
        keep_next_step(draft, said)
        return True
    if when is None:
        draft.mark("next_step_date", "unknown")
        draft.say("ack.no_date")
        return True
    step_dates.take_date(draft, when.day, when.last)
    return True


def take_action(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Our move (Q4), tied to their next step."""
    if whose_act.tells_of_others(draft, said):
        # "Krones is in it too, and cheaper" is no move of anybody's.
        if not telling.take(draft, said, apart_from={"action", "next_step", "steps", "position"}, anew=True):
            return plausible.keep_apart(draft, pending, "action")
        asking.repeat(draft)
        return False
    if not whose_act.said_before(draft, said) and whose_act.is_theirs(draft, said):
        # Their act, told where ours was asked: it is their next step, and our move is asked once more:
        # a mirror question like the others. The same words again are meant for our move.
        draft.to_walk(mirrored=(*draft.walk.mirrored, "action"))
        keep_next_step(draft, said)
        asking.ask_by_id(draft, "action")
        return False
    if nobody(said) or not_yet.to_do(said):
        # "Nobody else, it's ours to lose" is about others, and no move.
        draft.mark("action", "unknown")
        draft.say("ack.kept")
        return True
    if pending.question == "action" and (
        our_words.counts_steps(said) or not plausible.is_our_act(draft, said)
    ):
        return plausible.keep_apart(draft, pending, "action")
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    again = draft.facts.action if pending.put == "again" else None
    if again is not None:
        draft.record(PutAction(draft.deal_id, replace(again, removed=True)))
    before = day_before(draft, said)
    what = before.what if before is not None else _ours_among(draft, said) or phrases.without_date(said, when)
    due = before.on if before is not None else when.day if when else None
    action = recording.record_action(draft, what, due, serves=True)
    draft.mark("action", "said")
    draft.say("ack.action", action=describing.action(action))
    telling.take_more(draft, said, "action", "next_step", "steps", "position")
    return True


_JOINED: Final = later(r"[,.;!?]\s|\s(?:en|and|maar|but)\s")
_STANDS_FOR: Final = frozenset(
    "it them that those this him her die dat dit deze ze het hem haar m t er".split()
)


def _ours_among(draft: Draft, said: Utterance) -> str | None:
    """What we do by a day, of a message that tells something else beside it: "Femi wants a report, I'll bring it Friday"."""
    notes = notes_of(draft, said)
    if notes.our_action is None or notes.our_action_date is None or _JOINED.search(said.text) is None:
        return None
    return None if _STANDS_FOR & set(utterance(notes.our_action).words) else notes.our_action


def take_value(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """What our action has in it for them."""
    action = draft.facts.action
    if action is not None:
        draft.record(PutAction(draft.deal_id, replace(action, value_for_them=phrases.shortened(said.text))))
    return True


_LEADING: Final = 4
# "Niemand tekent voor juni" says more than that there is nobody.
_HEDGES: Final = frozenset(
    "denk geloof ik i think guess suppose volgens mij wel nog verder yet really echt eigenlijk".split()
)
_NO_MORE: Final = 2
