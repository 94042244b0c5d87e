"""Answers about the customer's route (Q1): the steps, who says yes, the money, and who has a voice.

Each function records what an answer says and is True when the question has its answer, False when something else was
asked instead. What was not understood is kept word for word and never turned into a fact.
"""

import re
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
from bot.coach.route_corrections import name_signer, show_route
from bot.coach.state import Pending
from bot.coach.understanding.readings import PeopleReading, ReadStep
from bot.coach.understanding.text import Utterance, utterance


def take_steps(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """The customer's route (Q1): their steps in order, with our own actions set apart."""
    if asks_mirror(draft, said, "steps", pending):
        return False
    reading = read_steps(said, draft.language)
    for action in reading.own_actions:
        recording.record_action(draft, phrases.shortened(action), None, serves=False)
    steps = tuple(step for step in reading.steps if not _beside_route(draft, said, step.title))
    if not steps:
        draft.mark("steps", "unknown")
        draft.say("ack.kept")
        telling.take_more(draft, said, "steps")
        return True
    recording.record_steps(draft, steps)
    draft.mark("steps", "said")
    name_signer(draft, said)
    now: tuple[Topic, ...] = () if telling.speaks_of_now(said) else ("position",)
    notes = read_notes(said, draft.language, draft.today, draft.context.zone)
    # A step of the route is their next step only when it was said with its date.
    undated: tuple[Topic, ...] = () if notes.next_step_date is not None else ("next_step",)
    telling.take_more(draft, said, "steps", "final_yes", *now, *undated)
    show_route(draft)
    if reading.own_actions:
        draft.say("ack.own_actions", actions=reading.own_actions)
    return True


_STORY: Final = 20
_BESIDE: Final = frozenset(
    "budget vergelijken compare comparing vinden vindt thinks beloofd promised".split()
)


def _beside_route(draft: Draft, said: Utterance, title: str) -> bool:
    """Whether a piece of a long story is about something else than the route: money, rivals, opinions, our promises."""
    part = utterance(title)
    if len(said.words) < _STORY:
        return False
    about_money = read_money(part, draft.language) is not None or "budget" in part.words
    return about_money or bool(_BESIDE & set(part.words)) or part.words[-1:] in {("mag",), ("may",)}


_LIST_AGAIN: Final = 3


def tell_again(draft: Draft, said: Utterance) -> bool:
    """Take "no wait, first a demo, then…" for the whole route told again. False when it is not that."""
    if not said.words or said.words[0] not in _LEAD_IN:
        return False
    steps = read_steps(said, draft.language).steps
    if len(steps) < _LIST_AGAIN:
        return False
    draft.say("ack.corrected")
    recording.record_steps(draft, steps)
    name_signer(draft, utterance(", ".join(step.title for step in draft.facts.steps)))
    show_route(draft)
    return True


_NUMBERED: Final = re.compile(r"\s*(?P<number>\d{1,2})[.)]\s*\S")


def continue_list(draft: Draft, said: Utterance) -> bool:
    """Take "3. Henk tekent", typed as a message of its own, for the next line of the list. False when it is not that."""
    found = _NUMBERED.match(said.text)
    steps = draft.facts.steps
    if found is None or not steps or int(found.group("number")) != len(steps) + 1:
        return False
    read = read_steps(said, draft.language).steps
    known = tuple(ReadStep(step.title, step.who, step.status == "done") for step in steps)
    recording.record_steps(draft, (*known, *read))
    name_signer(draft, utterance(", ".join(step.title for step in draft.facts.steps)))
    show_route(draft)
    return bool(read)


def take_stage(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Steps after all, one of the stages in other words, or where they are in their own words."""
    reading = read_steps(said, draft.language)
    if len(reading.steps) > 1:
        return take_steps(draft, said, pending)
    if reading.steps and draft.facts.steps and _LISTED.match(said.text):
        # One step a message: the list goes on.
        known = tuple(ReadStep(step.title, step.who, step.status == "done") for step in draft.facts.steps)
        recording.record_steps(draft, (*known, *reading.steps))
        show_route(draft)
        return True
    for stage, stems in _STAGE_STEMS.items():
        if any(word.startswith(stems) for word in said.words):
            assume_stage(draft, stage)
            return True
    return take_position(draft, said, pending)


def assume_stage(draft: Draft, stage: Stage) -> None:
    """Keep a stage as our assumption; how they decide becomes the first question for the next call."""
    recording.record_position(draft, stage=stage, evidence="assumption")
    draft.mark("position", "assumed")
    draft.open_question("steps")
    draft.say("ack.assumed", question=asking.open_wording(draft, "steps"))


_LISTED: Final = re.compile(r"\s*(?:\d{1,2}[.)]|[-•*])\s*\S")
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
    if known is None and (says_together(said) or yes_or_no(said) is not None):
        known = draft.facts.final_yes
    if known is None and yes_or_no(said) is not None and not read_names(said, draft.language):
        draft.say("listening")
        asking.repeat(draft)
        return False
    if known is not None and _is_about(draft, known, said, reading):
        _may_sign(draft, known, said, reading)
    else:
        person = recording.record_final_yes(draft, _with_signer(draft, said, reading), asked=True)
        if person is None:
            draft.mark("final_yes", "unknown")
            draft.say("ack.kept")
            telling.take_more(draft, said, "final_yes", "steps")
            return True
    draft.mark("final_yes", "said")
    if draft.facts.final_yes is not None:
        draft.say("ack.final_yes", person=describing.final_yes(draft.facts.final_yes))
    if reading.budget != "unknown":
        recording.record_budget(draft, reading.budget)
        draft.mark("budget", "said")
    telling.take_more(draft, said, "final_yes", "budget", "steps")
    return True


_ROLE_WORDS: Final = 3
_TITLE_WORDS: Final = 4
_SIGNS: Final = ("teken", "sign", "beslis", "decid", "mag", "can", "may", "doet", "does", "denk", "think")
# "The COO up to 50k": who stands before the amount they may sign for.
_MANDATE: Final = re.compile(
    r"(?:the|de|het)?\s*(?P<who>\w[\w.&-]*(?: \w[\w.&-]*){0,2}?),?(?: (?:can sign|may sign|mag|tekent|mag tekenen))? (?:up to|tot|until|max)\b",
    re.IGNORECASE,
)
_UP_TO: Final = frozenset({"tot", "to", "until", "max", "maximaal", "up"})
_ABOVE: Final = ("daarboven", "erboven", "boven", "above", "over", "beyond", "anders", "otherwise")


def _with_signer(draft: Draft, said: Utterance, reading: PeopleReading) -> PeopleReading:
    """The reading with who signs: asked straight out, the first one named is the answer, up to an amount if one is said."""
    called = [person.name or person.role or "" for person in read_names(said, draft.language)]
    leading = _MANDATE.match(said.text)
    if leading is not None and not any(recording.same(leading.group("who"), one) for one in called):
        called.insert(0, leading.group("who"))
    amount = read_money(said, draft.language) if _UP_TO & set(said.words) else None
    above = tuple(called[1:]) if amount is not None and any(word in said.words for word in _ABOVE) else ()
    if reading.alone is False and reading.final_yes is not None and not reading.together_with:
        with_whom = tuple(
            one for one in called if utterance(one).fold not in utterance(reading.final_yes).fold
        )
        return replace(reading, together_with=with_whom)
    if (
        (len(called) == 1 or {"of", "van"} & set(said.words))
        and not above
        and len(said.words) <= _TITLE_WORDS
        and amount is None
        and not _TOGETHER & set(said.words)
    ):
        # "Head of payroll" is a whole title, however much of it the reader knew.
        acts = any(word.startswith(_SIGNS) for word in said.words)
        whole = phrases.shortened(said.text)
        return replace(reading, final_yes=(reading.final_yes or whole) if acts else whole)
    if called and (reading.final_yes is None or above):
        return replace(reading, final_yes=called[0], limit=amount, together_with=above)
    if reading.final_yes is None and len(said.words) <= _ROLE_WORDS:
        return replace(reading, final_yes=phrases.shortened(said.text))
    return replace(reading, limit=reading.limit or amount)


_TOGETHER: Final = frozenset(
    {"samen", "together", "met", "with", "en", "and", "ook", "also", "too", "mede", "jointly"}
)


def says_together(said: Utterance) -> bool:
    """Whether a text opens on signing together: "together with the CFO", "nee, samen met de directeur"."""
    words = [word for word in said.words[:4] if word not in _LEAD_IN]
    return bool(words) and words[0] in {"together", "samen", "jointly"}


_LEAD_IN: Final = frozenset("no nee sorry oh wacht wait hm eh actually eigenlijk".split())


def add_cosigner(draft: Draft, said: Utterance) -> bool:
    """Take "together with the CFO", said after "not alone", for the person it is about. False when it is not that."""
    signer = draft.facts.final_yes
    if not says_together(said) or signer is None or signer.together_with:
        return False
    if signer.may_alone is not False and said.words[0] not in _LEAD_IN:
        return False
    _may_sign(draft, signer, said, read_people(said, draft.language, draft.facts.deal.value))
    changed = draft.facts.final_yes
    if changed is not None:
        draft.say("ack.final_yes", person=describing.final_yes(changed))
    return True


def _is_about(draft: Draft, known: Person, said: Utterance, reading: PeopleReading) -> bool:
    """Whether an answer to "may this person sign alone?" is about that person: "no, the director" is about another."""
    if reading.final_yes is not None and recording.same(reading.final_yes, known.called):
        return True
    if said.words[:1] in {("alleen",), ("alone",), ("zelf",), ("zelfstandig",)}:
        return True
    if (
        reading.final_yes is None
        and not read_names(said, draft.language)
        and read_money(said, draft.language) is not None
    ):
        return True
    bare = yes_or_no(said)
    if bare is False or says_together(said):
        return len(said.words) == 1 or bool(_TOGETHER & set(said.words))
    return bare is True or (reading.final_yes is None and reading.alone is not None)


def _may_sign(draft: Draft, known: Person, said: Utterance, reading: PeopleReading) -> None:
    """Record whether the person named may sign alone, up to what amount, and with whom."""
    alone = reading.alone if reading.alone is not None else yes_or_no(said)
    others = tuple(read.name or read.role or "" for read in read_names(said, draft.language))
    together = reading.together_with or tuple(
        other for other in others if not recording.same(other, known.called)
    )
    amount = read_money(said, draft.language) if together or _UP_TO & set(said.words) else None
    limit = reading.limit or known.limit or amount
    value = draft.facts.deal.value
    # A mandate below the price of this deal is not a yes.
    enough = limit is None or value is None or limit >= value
    changed = replace(known, can_say_yes=True, may_say_yes=enough, limit=limit)
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
    if status == "unknown" and _MONEY_IS_THERE.fullmatch(said.fold.strip(" .!")):
        status = "approved"
    if status in {"unknown", "none"} and _APPLIED_FOR.search(said.fold):
        status = "requested"
    if status == "unknown" and _NOT_APPLIED_FOR.search(said.fold):
        status = "none"
    if status == "unknown" and bare is not None and len(said.words) == 1:
        status = "approved" if bare else "none"
    recording.record_budget(draft, status, phrases.shortened(said.text))
    draft.mark("budget", "said")
    telling.take_more(draft, said, "budget", "steps")
    return True


_APPLIED_FOR: Final = re.compile(
    r"\b(?:ligt (?:nu |nog )?bij (?!de klant)|in aanvraag|ingediend|pending|submitted|waiting (?:for|on) (?:finance|the board|approval))"
)
_NOT_APPLIED_FOR: Final = re.compile(
    r"\b(?:moet(?:en)?|nog|have to|has to|still|need to)\b.*\b(?:aanvragen|aangevraagd worden|apply|request it|ask for it)\b"
)
_MONEY_IS_THERE: Final = re.compile(
    r"(?:ja,? )?(?:(?:they|we|he|she)(?:'ve| have|'s| has)? (?:have|has|got) it|(?:it'?s|its) (?:there|approved|sorted)|(?:dat|die|het) is er(?: al)?"
    r"|is er(?: al)?|hebben ze(?: al)?|dat hebben ze(?: al)?|is geregeld|is rond)"
)


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
