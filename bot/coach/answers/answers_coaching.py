"""Answers to the coaching questions that no walk asks: has whoever signs looked at it, is it still so, is it still needed.

Each function is True when the question has its answer, False when something else was asked instead.
"""

from collections.abc import Callable
from typing import Final

from bot.coach.answers import not_known, told_early
from bot.coach.basics.record import replace
from bot.coach.deciding import checkin, evidence
from bot.coach.known.facts import Evidence, OurAction, WhoseDate
from bot.coach.showing import asking
from bot.coach.showing.bare_answers import yes_or_no
from bot.coach.showing.question_texts import fact_asked
from bot.coach.told import answers_movement, answers_position, answers_signing, telling
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutAction, PutDeal, PutNextStep, PutPerson, PutPosition, PutStep
from bot.coach.turn.roles import in_a_sentence
from bot.coach.turn.state import Pending
from bot.coach.understanding.text import Utterance

# A yes or no of so many words says nothing else.
_BARE: Final = 2

# -- whoever may say yes: have they looked at it? ----------------------------------------------------------------------


def choose_looked(draft: Draft, name: str, argument: str) -> None:
    """They did, and agree or see it differently; or not yet, which is to be asked."""
    pending = draft.conversation.pending
    person = next(
        (one for one in draft.facts.people if pending is not None and one.id == pending.about), None
    )
    if person is None or name == "not_yet":
        not_known.ask_them(draft, "looked")
        return
    draft.record(PutPerson(draft.deal_id, replace(person, differs=name == "differs", heard_on=draft.today)))
    if name == "differs":
        draft.record(PutDeal(replace(draft.facts.deal, disagreement=True)))
        draft.mark("differ", "said")
    draft.mark("looked", "said")
    draft.say("ack.looked", person=in_a_sentence(person))


_DIFFERENTLY: Final = frozenset(
    "anders twijfelt kritisch tegen bezwaar bezwaren maar differently doubts critical against but concerns".split()
)


def take_looked(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """The same, typed; what does not say so is kept, and the question stays one for the customer."""
    answer = yes_or_no(said)
    if answer:
        choose_looked(draft, "differs" if _DIFFERENTLY & set(said.words) else "agrees", "")
    elif answer is False or said.fold.strip(" .!") in {"nog niet", "not yet"}:
        choose_looked(draft, "not_yet", "")
    elif not telling.take(draft, said, anew=True):
        draft.say("ack.kept")
        draft.mark("looked", "unknown")
    telling.take_more(draft, said, "steps")
    return True


# -- something that has faded: is it still so? -------------------------------------------------------------------------


def choose_still_true(draft: Draft, name: str, argument: str) -> bool:
    """They say so themselves, we still think so, or it is different now."""
    fact = fact_asked(draft, draft.conversation.pending)
    if fact is None:
        return True
    if name == "changed":
        return _changed(draft, fact)
    _renew(draft, fact, "heard" if name == "heard" else fact.evidence)
    return True


def take_still_true(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """The same, typed. A bare yes renews it as it was known; what it is now instead is read like its own question."""
    fact = fact_asked(draft, pending)
    answer = yes_or_no(said)
    if fact is None:
        draft.say("ack.kept")
        return True
    if answer:
        _renew(draft, fact, fact.evidence)
        telling.take_more(draft, said, "steps")
        return True
    if answer is False and len(said.words) <= _BARE:
        return _changed(draft, fact)
    match fact.kind:
        case "position":
            return not told_early.take(draft, "position", said) and answers_position.take_position(
                draft, said, pending
            )
        case "final_yes":
            again = replace(pending, about=None)
            return not told_early.take(draft, "final_yes", said) and answers_signing.take_final_yes(
                draft, said, again
            )
        case "next_step_date":
            return answers_movement.take_next_step_date(draft, said, pending)
        case "step":
            if answer is False:
                return _changed(draft, fact)
            if not telling.take(draft, said, anew=True):
                draft.say("ack.kept")
            return True


def _renew(draft: Draft, fact: evidence.Known, sure: Evidence) -> None:
    """It still holds, as of today."""
    facts, deal_id = draft.facts, draft.deal_id
    where, step, coming = facts.position, facts.step(fact.id), facts.next_step
    person = next((one for one in facts.people if one.id == fact.id), None)
    if fact.kind == "position" and where is not None:
        again = replace(where, id=draft.new_id(), on=draft.today, evidence=sure)
        draft.record(PutPosition(deal_id, again))
    elif fact.kind == "final_yes" and person is not None:
        draft.record(PutPerson(deal_id, replace(person, evidence=sure, heard_on=draft.today)))
    elif fact.kind == "next_step_date" and coming is not None:
        said_by: dict[Evidence, WhoseDate] = {"heard": "customer", "assumption": "ours"}
        whose = said_by.get(sure, coming.whose_date)
        renewed = replace(coming, evidence=sure, whose_date=whose, set_on=draft.today)
        draft.record(PutNextStep(deal_id, renewed))
    elif step is not None:
        draft.record(PutStep(deal_id, replace(step, evidence=sure, heard_on=draft.today)))
    draft.say("ack.still_assumed" if sure == "assumption" else "ack.still_true")


def _changed(draft: Draft, fact: evidence.Known) -> bool:
    """It is different now: how, is asked where there is room for it, and else a question for the customer."""
    step = draft.facts.step(fact.id) if fact.kind == "step" else None
    if step is not None:
        undone = replace(step, status="to_do", done_on=None, evidence="heard", heard_on=draft.today)
        draft.record(PutStep(draft.deal_id, undone))
        draft.say("check_in.unticked", step=step.title)
        return True
    question = "stage" if fact.kind == "position" and len(draft.facts.steps) < 2 else fact.kind
    walk = draft.walk
    if len(walk.trail) < draft.context.policy.check_in_waits or not checkin.is_check_in(walk):
        draft.to_walk(trail=(*walk.trail, question), done=(*walk.done, "still_true"))
        asking.ask_by_id(draft, question)
        return False
    not_known.ask_them(draft, fact.topic)
    return True


# -- an action of ours that belongs to no step any more ----------------------------------------------------------------


def choose_orphan(draft: Draft, name: str, argument: str) -> None:
    """It is done, it stays for the step that is coming, or it goes."""
    ours = _orphan(draft, draft.conversation.pending)
    if ours is None:
        return
    coming = draft.facts.next_step
    changed = {
        "done": replace(ours, done=True),
        "keep": replace(ours, serves=coming.id if coming else None),
        "drop": replace(ours, removed=True),
    }.get(name)
    if changed is not None:
        draft.record(PutAction(draft.deal_id, changed))
        draft.say(f"ack.orphan.{name}", action=ours.what)


_DONE: Final = frozenset("gedaan klaar af geregeld gebeurd done finished sent verstuurd gestuurd".split())
_KEEP: Final = frozenset("houden blijft nodig keep needed still".split())
_DROP: Final = frozenset("weg schrap schrappen vervalt vervallen overbodig drop remove cancel".split())


def take_orphan(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """The same, typed in a few words; anything else is kept, and the action stays as it is."""
    spoken, answer = set(said.words), yes_or_no(said)
    denied = answer is False or bool(spoken & {"niet", "not", "no", "nee"})
    if len(said.words) > _SHORT:
        if not telling.take(draft, said, anew=True):
            draft.say("ack.kept")
    elif spoken & _DONE and not denied:
        choose_orphan(draft, "done", "")
    elif denied or spoken & _DROP:
        choose_orphan(draft, "drop", "")
    elif answer or spoken & _KEEP:
        choose_orphan(draft, "keep", "")
    else:
        draft.say("ack.kept")
    return True


_SHORT: Final = 5


def _orphan(draft: Draft, pending: Pending | None) -> OurAction | None:
    about = pending.about if pending is not None else None
    return next((ours for ours in draft.facts.actions if ours.id == about), None)


READERS: Final[dict[str, Callable[[Draft, Utterance, Pending], bool]]] = {
    "looked": take_looked,
    "still_true": take_still_true,
    "orphan": take_orphan,
}
CHOICES: Final[dict[str, Callable[[Draft, str, str], bool | None]]] = {
    "looked": choose_looked,
    "still_true": choose_still_true,
    "orphan": choose_orphan,
}
