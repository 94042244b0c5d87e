"""Moving through a walk: on to the next question, past one, back to one, and over again."""

from typing import Final

from bot.coach.answers import closing, not_known
from bot.coach.basics.record import replace
from bot.coach.deciding import checkin
from bot.coach.deciding.coaching import coaching_question
from bot.coach.deciding.planning import Visit, chases, next_question
from bot.coach.keeping import outcomes
from bot.coach.route import step_dates
from bot.coach.showing import asking, describing, question_texts
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal
from bot.coach.turn.questions import BY_ID, CHECK_IN, COACHING, Question
from bot.coach.turn.replies import Line, Option, Word, values
from bot.coach.turn.state import Pending, Walk, WalkKind


def start_walk(draft: Draft, *, hears_of_step: bool = False) -> None:
    """Begin a visit to the open deal: the first walk, a check-in on a step that was expected, or a look at what is new.

    `hears_of_step`: it was told how that went, so that it is a check-in though the first walk was never ended.
    """
    kind: WalkKind = "first"
    if draft.facts.deal.walks_done or hears_of_step:
        kind = "return" if draft.facts.next_step is None else "check_in"
    draft.to(phase="asking", pending=None, walk=Walk(draft.new_id(), kind, draft.today))


def go_on(draft: Draft, answered: str | None = None) -> None:
    """Ask what comes next, or close the walk. `answered` is the question this turn dealt with."""
    if draft.walk.only is not None:
        draft.to_walk(only=None)
        closing.show_summary(draft)
        return
    visit = Visit(draft.facts, draft.walk, draft.today, draft.language)
    checks_in = checkin.is_check_in(draft.walk)
    find = checkin.next_question if checks_in else next_question
    question, text = find(visit, draft.context.policy), None
    if question is BY_ID["follow_up"] and step_dates.expect_on_its_day(draft):
        # When it is to be was told before it was their next step.
        visit = replace(visit, facts=draft.facts)
        question = find(visit, draft.context.policy)
    if question is None and checks_in:
        question, text = _coaching(draft, visit)
    _ride_along(draft, answered, question)
    if question is None:
        if checks_in:
            outcomes.stay_quiet(draft)
        closing.close(draft)
        return
    trail = draft.walk.trail
    if trail[-1:] != (question.id,):
        draft.to_walk(trail=(*trail, question.id))
    draft.to(phase="asking")
    asking.ask(draft, question, text=text)


def _coaching(draft: Draft, visit: Visit) -> tuple[Question | None, Line | None]:
    """The one question beyond the step itself, where there is room for it and a rule finds one."""
    deal = draft.facts.deal
    found = coaching_question(draft.facts, draft.today, deal.coached)
    if found is None or not checkin.may_coach(visit, draft.context.policy):
        return None, None
    draft.to_walk(done=(*draft.walk.done, checkin.COACHED))
    draft.record(PutDeal(replace(deal, coached=found.topic)))
    draft.say("check_in.one_more")
    return BY_ID[found.question], found.text


def _ride_along(draft: Draft, answered: str | None, coming: Question | None) -> None:
    """What there is no room to ask stands beside the next question instead of being lost."""
    step = draft.facts.next_step
    if (
        answered == "next_step"
        and step is not None
        and step.last is None
        and (not coming or coming.id != "next_step_date")
    ):
        draft.say("ack.when", step=step.what)
        draft.beside(*(replace(chip, side=True) for chip in asking.date_chips(draft.today)))
    action = draft.facts.action
    room_for_value = coming is not None and coming.id == "value"
    if answered != "action" or action is None or room_for_value:
        return
    if chases(action, draft.language):
        draft.to_walk(mirrored=(*draft.walk.mirrored, "value"))
        draft.say("thought.value", person=question_texts.person_who(draft.facts))
        draft.beside(Option("edit:action", Word("edit.action"), side=True))


def done(draft: Draft, question_id: str) -> None:
    """This question has had its answer in this visit."""
    walk = draft.walk
    if question_id not in walk.done:
        topic = BY_ID[question_id].topic if question_id in BY_ID and question_id != "recap" else None
        changed = tuple(known for known in walk.changed if known != topic)
        draft.to_walk(done=(*walk.done, question_id), changed=changed)


def confirm_read_back(draft: Draft, pending: Pending | None) -> None:
    """Answering the next question without adjusting lets what was read back stand."""
    for topic in pending.read_back if pending else ():
        if draft.facts.mark_of(topic) == "said":
            draft.mark(topic, "confirmed")


def unknown(draft: Draft, question_id: str) -> None:
    """Take "I don't know yet", which is a good answer: it becomes a question for the next call, with wording to use."""
    if not_known.take(draft, question_id):
        done(draft, question_id)
        go_on(draft, question_id)
        return
    topic = BY_ID[question_id].topic if question_id in BY_ID else None
    if topic is not None and question_id not in _WITHOUT_WORDING:
        draft.mark(topic, "unknown")
        draft.say("not_known", question=asking.open_wording(draft, topic))
    done(draft, question_id)
    go_on(draft, question_id)


_WITHOUT_WORDING: Final = frozenset({"value", "recap", "rival_detail", "deal_name", "deal_value", "stage"})


def skip(draft: Draft, question_id: str) -> None:
    """Pass over a question: nothing is recorded, and it returns on a later visit."""
    question = BY_ID.get(question_id)
    if question in CHECK_IN or question in COACHING:
        done(draft, question_id)
        draft.say("ack.skipped_too")
        go_on(draft, question_id)
        return
    if (
        question is not None
        and question_id not in {"value", "recap"}
        and draft.facts.mark_of(question.topic) is None
    ):
        draft.mark(question.topic, "skipped")
    done(draft, question_id)
    said_before = any(
        entry.mark == "skipped" and entry.on == draft.today
        for entry in draft.facts.deal.marks
        if entry.topic != (question.topic if question else None)
    )
    draft.say("ack.skipped_too" if said_before else "ack.skipped")
    go_on(draft, question_id)


def go_back(draft: Draft) -> None:
    """Ask the previous question again, with what is known of it; a new answer takes the place of the old one."""
    trail = draft.walk.trail
    here = draft.conversation.pending
    if here is not None and here.question == "mirror":
        reopen(draft, here.about or "steps")
        return
    earlier = trail[:-1] if here is not None and trail[-1:] == (here.question,) else trail
    if not earlier:
        draft.say("back.first")
        repeat(draft)
        return
    draft.to_walk(trail=earlier)
    reopen(draft, earlier[-1])


def reopen(draft: Draft, question_id: str) -> None:
    """Ask a question again outside the order, showing what was recorded."""
    question = BY_ID.get(question_id)
    if question is None:
        go_on(draft)
        return
    walk = draft.walk
    trail = walk.trail if walk.trail[-1:] == (question_id,) else (*walk.trail, question_id)
    draft.to_walk(done=tuple(known for known in walk.done if known != question_id), trail=trail)
    draft.to(phase="asking")
    current = current_answer(draft, question_id)
    if current is not None:
        draft.show(Line("edit.current", values(text=current)))
    asking.ask(draft, question, put="again")


def current_answer(draft: Draft, question_id: str) -> Word | str | None:
    """What is recorded now as the answer to a question, to be shown beside it."""
    facts = draft.facts
    match question_id:
        case "steps":
            return describing.way(facts, draft.language)
        case "position" | "stage":
            return describing.position(facts)
        case "next_step" | "next_step_date" | "new_date" | "follow_up":
            return describing.next_step(facts.next_step) if facts.next_step else None
        case "action" | "value":
            return describing.action(facts.action) if facts.action else None
        case "final_yes":
            return describing.final_yes(facts.final_yes) if facts.final_yes else None
        case "budget":
            return Word(f"budget.{facts.deal.budget}") if facts.deal.budget != "unknown" else None
        case "deal_name":
            return describing.deal_name(facts)
        case _:
            return None


def start_over(draft: Draft) -> None:
    """Walk again from the first question. What was stored stays until a new answer replaces it."""
    draft.to(phase="asking", pending=None, walk=Walk(draft.new_id(), "first", draft.today, anew=True))
    draft.say("restarted", customer=draft.facts.deal.account)
    go_on(draft)


def put_anew(draft: Draft) -> None:
    """Put the open question again with what has changed in it: a customer's name, or what stands beside it."""
    question_id = draft.open_question_id
    if draft.conversation.phase == "asking" and question_id in BY_ID:
        asking.ask_by_id(draft, question_id)
    else:
        repeat(draft)


def repeat(draft: Draft) -> None:
    """Show the open question again as it was put, so that its first buttons stay good too."""
    asking.repeat(draft)
