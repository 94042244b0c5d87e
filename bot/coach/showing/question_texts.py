"""The words each question is put in, with what is known worked into it, and the record it is about."""

from collections.abc import Callable
from typing import Final

from bot.coach.basics.once import later
from bot.coach.deciding import evidence
from bot.coach.deciding.checkin import DOUBTFUL, is_complete, proposal, slip_to_be
from bot.coach.deciding.planning import next_rival_detail
from bot.coach.known.facts import DealFacts, NextStep, Person
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.questions import Question
from bot.coach.turn.replies import Line, Value, Word, values
from bot.coach.turn.roles import in_a_sentence, is_neuter
from bot.coach.turn.state import Pending
from bot.coach.understanding.text import utterance
from bot.coach.words import phrases
from bot.coach.words.word_kinds import is_several


def person_who(facts: DealFacts) -> Value:
    """Who takes the customer's next step, or "the customer"."""
    step = facts.next_step
    return _doer(facts, step.who, step.what) if step is not None and step.who else Word("the_customer")


def _doer(facts: DealFacts, who: str, what: str) -> Word | str:
    """Who takes a step, as a sentence names them: as the step was told, else by name, and a role with its article."""
    told = phrases.with_article(who, what)
    if told != who:
        return told
    known = next((one for one in facts.people if phrases.same(one.role, who)), None)
    return who if known is None else in_a_sentence(known)


def text_of(draft: Draft, question: Question) -> tuple[Line, str | None]:
    """The question's text, and the record it is about."""
    facts = draft.facts
    customer = facts.deal.account
    of_the_visit = _TEXTS_OF_THE_VISIT.get(question.id)
    if of_the_visit is not None:
        return of_the_visit(draft)
    special = _TEXTS.get(question.id)
    if special is not None:
        found = special(facts)
        if found is not None:
            return found
    return Line(f"q.{question.id}.ask", values(customer=customer)), None


def _final_yes_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    known = candidate(facts)
    if known is None:
        return None
    called = in_a_sentence(known)
    if known.name is None and known.role and is_several(known.role):
        key = "q.final_yes.ask_known_several"
    else:
        key = "q.final_yes.ask_known_body" if is_neuter(called) else "q.final_yes.ask_known"
    return Line(key, values(person=called)), known.id


def candidate(facts: DealFacts) -> Person | None:
    """Who signs or decides according to what was said, while nobody said whether they may do so alone."""
    signer = facts.final_yes
    if signer is None or signer.may_alone is not None or signer.limit is not None or signer.together_with:
        return None
    return signer


def _position_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    before = describing.position(facts)
    if before is None:
        return None
    return Line("q.position.ask_again", values(customer=facts.deal.account, step=before)), None


def _action_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    step = facts.next_step
    if step is None:
        return Line("q.action.ask_open", values(customer=facts.deal.account)), None
    if step.who is None or _only_answers(step):
        return Line("q.action.ask_nobody", values(customer=facts.deal.account, step=step.what)), step.id
    return Line("q.action.ask", values(person=_doer(facts, step.who, step.what), step=step.what)), step.id


# "Okello will tell me": who tells it was waited for by us, and has nothing to take.
_ANSWERS: Final = later(
    r"(?:will |'ll |zal |gaat |is going to )?(?:tells?|calls?|rings?|emails?|texts?|gets? back to|lets?|belt|mailt|appt|laat|geeft|vertelt) (?:me|us|mij|ons|het|me het|ons het)(?: (?:know|weten|door|terug|back))?"
)


def _only_answers(step: NextStep) -> bool:
    """Whether all that is told of a step is that somebody lets us know."""
    who, what = utterance(step.who or "").fold, utterance(step.what).fold
    return what.startswith(f"{who} ") and _ANSWERS.fullmatch(what.removeprefix(who).strip()) is not None


def _value_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    action = facts.action
    return Line("q.value.ask", values(person=person_who(facts))), action.id if action else None


def _date_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    step = facts.next_step
    return (Line("q.next_step_date.ask", values(step=step.what)), step.id) if step else None


def _people_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    """Who is known there is said with it: to be asked for people just named reads as not having listened."""
    known = tuple(in_a_sentence(person) for person in facts.people if person.called)
    return (Line("q.people.ask_known", values(people=known)), None) if known else None


def _rival_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    found = next_rival_detail(facts)
    if found is None:
        return None
    rival_id, detail = found
    rival = next(known for known in facts.competitors if known.id == rival_id)
    # What they are called is enough here: "how would current lot (in place now) go about it?" is no sentence.
    called = rival.name or describing.rival(rival)
    return Line(f"q.rival_detail.{detail}", values(rival=called)), f"{rival_id}:{detail}"


def _happened_text(draft: Draft) -> tuple[Line, str | None]:
    """Before the customer's own date it would be odd to ask whether it happened, and nothing else."""
    step = draft.facts.next_step
    what = step.what if step is not None else ""
    early = step is None or step.last is None or step.last >= draft.today
    key = "q.happened.ask_early" if early else "q.happened.ask"
    return Line(key, values(customer=draft.facts.deal.account, step=what)), step.id if step else None


def _still_real_text(draft: Draft) -> tuple[Line, str | None]:
    """Which slip this is depends on whether its new date was told already."""
    step = draft.facts.next_step
    key = "q.still_real.ask" if slip_to_be(draft.facts, draft.walk) <= DOUBTFUL else "q.still_real.ask_more"
    return Line(key, values(step=step.what if step else "")), step.id if step else None


def _looked_text(draft: Draft) -> tuple[Line, str | None]:
    person = draft.facts.final_yes
    called = in_a_sentence(person) if person is not None else ""
    return Line("q.looked.ask", values(person=called)), person.id if person is not None else None


def about_fact(fact: evidence.Known) -> str:
    """How the record is named that a question about a faded fact is about."""
    return f"{fact.kind}:{fact.id}"


def fact_asked(draft: Draft, pending: Pending | None) -> evidence.Known | None:
    """The faded fact that the open question is about, as long as it is still what we know."""
    about = pending.about if pending is not None else None
    return next(
        (fact for fact in evidence.known(draft.facts, draft.today) if about_fact(fact) == about), None
    )


def _still_true_text(draft: Draft) -> tuple[Line, str | None]:
    fact = evidence.oldest_assumption(draft.facts, draft.today)
    if fact is None or fact.on is None:
        return Line("q.still_true.heard", values(fact="", when=draft.today)), None
    told = values(fact=describing.known_fact(draft.facts, fact), when=fact.on)
    return Line(f"q.still_true.{fact.evidence}", told), about_fact(fact)


def _orphan_text(draft: Draft) -> tuple[Line, str | None]:
    orphans = evidence.orphan_actions(draft.facts)
    if not orphans:
        return Line("q.orphan.gone", values(action="")), None
    first = orphans[0]
    return Line(f"q.orphan.{first.why}", values(action=first.action.what)), first.action.id


_TEXTS_OF_THE_VISIT: Final[dict[str, Callable[[Draft], tuple[Line, str | None]]]] = {
    "happened": _happened_text,
    "still_real": _still_real_text,
    "looked": _looked_text,
    "still_true": _still_true_text,
    "orphan": _orphan_text,
}


def _about_next_step(name: str) -> Callable[[DealFacts], tuple[Line, str | None] | None]:
    """A question that quotes the customer's next step."""

    def text(facts: DealFacts) -> tuple[Line, str | None] | None:
        step = facts.next_step
        if step is None:
            return None
        asked = values(customer=facts.deal.account, step=step.what)
        return Line(f"q.{name}.ask", asked), step.id

    return text


def _follow_up_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    step = proposal(facts)
    return (Line("q.follow_up.ask", values(step=step.title)), step.id) if step else None


def _next_step_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    if not is_complete(facts):
        return None
    return Line("q.next_step.ask_last", values(customer=facts.deal.account)), None


def _recap_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    return Line("q.recap.ask", values(customer=facts.deal.account)), None


_TEXTS: Final[dict[str, Callable[[DealFacts], tuple[Line, str | None] | None]]] = {
    "final_yes": _final_yes_text,
    "people": _people_text,
    "position": _position_text,
    "action": _action_text,
    "value": _value_text,
    "next_step_date": _date_text,
    "rival_detail": _rival_text,
    "recap": _recap_text,
    "next_step": _next_step_text,
    "follow_up": _follow_up_text,
    **{name: _about_next_step(name) for name in ("new_date", "slip_reason", "first_needed", "know_more")},
}
