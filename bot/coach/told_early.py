"""What is told where something else is asked: kept for what it is and read back, and the question stays open.

The budget, where they are, who is against it, what we are going to do, who else is in the race.
"""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach import asking, describing, mirroring, people_records, phrases, pronouns, recording, telling
from bot.coach.bare_answers import named, nobody, yes_or_no
from bot.coach.draft import Draft
from bot.coach.facts import Topic
from bot.coach.reading import (
    match_step,
    read_against,
    read_budget,
    read_date,
    read_money,
    read_names,
    read_notes,
    read_people,
    read_steps,
    read_worth,
)
from bot.coach.record import replace
from bot.coach.replies import Word, values
from bot.coach.understanding.readings import BudgetSaid, ReadPerson
from bot.coach.understanding.text import Utterance, utterance

# A budget that is there is no act of theirs, nor of ours.
_OF_WHAT_IS_DONE: Final = frozenset({"next_step", "action"})
# Words in a message that says nothing else: with the money named in it, and without.
_BY_NAME: Final = 6
# Where people or rivals are asked for and nobody is named, a longer one is about the money too.
_ABOUT_MONEY: Final = 10
_BARE: Final = 3
_MONEY: Final = re.compile(
    r"\b(?:\w*budgets?|geld|begroting|money|funding|funds|potje|capex|opex|investering|krediet|begroot|gebudgetteerd|budgeted|unbudgeted)\b"
)
# What names people is read for the question, which is about people itself.
_OF_PEOPLE: Final[frozenset[Topic]] = frozenset({"final_yes", "differ", "steps", "position"})
# "It's a deal of 140k", "gaat om zo'n 60k".
_WORTH: Final = re.compile(
    r"\b(?:deal|order|opdracht|contract|offerte|quote|worth|waard|value|waarde|omzet|(?:het |'t )?gaat (?:het )?om|it'?s (?:about|around|roughly)|it'?s (?=[€£$]?\d)|totaal|total)\b"
)
_WORTH_BESIDE: Final = frozenset(
    {"steps", "final_yes", "people", "position", "differ", "next_step", "next_step_date", "action", "rivals"}
)
# Questions about people and rivals: neither money nor a place on the way answers them.
_ABOUT_OTHERS: Final = frozenset({"final_yes", "people", "differ", "rivals"})


def beside_the_question(draft: Draft, question_id: str, said: Utterance) -> bool:
    """Take "budget's there" where people, rivals or acts are asked for, "they're in the pilot now" where people or rivals are, and so on.

    False for an answer.
    """
    if question_id in _WORTH_BESIDE and worth_kept(draft, said):
        asking.repeat(draft)
        return True
    if question_id in _OF_WHAT_IS_DONE:
        if (
            voice_kept(draft, said)
            or voices_kept(draft, said)
            or (question_id == "action" and view_kept(draft, said))
            or opinion_kept(draft, said)
        ):
            return True
        nobody_acts = (
            not read_names(said, draft.language)
            and read_date(said, draft.language, draft.today, draft.context.zone) is None
        )
        return nobody_acts and budget_by_name(draft, said)
    if question_id not in _ABOUT_OTHERS or nobody(said):
        return False
    if question_id == "rivals" and _is_known_there(draft, said) and voice_kept(draft, said):
        return True
    if _another_part_kept(draft, question_id, said):
        return True
    if read_names(said, draft.language):
        # "The council is at it now" is where they are, whoever it names.
        placed = question_id in {"people", "differ"} and telling.speaks_of_now(said)
        return placed and not read_against(said, draft.language) and _place_kept(draft, said, anew=True)
    if (
        len(said.words) <= _ABOUT_MONEY
        and _MONEY.search(said.fold) is not None
        and _kept(draft, read_budget(said, draft.language), among=("approved", "requested", "none"))
    ):
        return True
    return _place_kept(draft, said)


def _another_part_kept(draft: Draft, question_id: str, said: Utterance) -> bool:
    """Take "I can send them a comparison", "they look at Keyence too" or "Wim finds it too dear" where another part is asked for."""
    notes = read_notes(
        said, draft.language, draft.today, draft.context.zone, weights=draft.context.policy.final_yes
    )
    if notes.competitors and question_id != "rivals":
        rivals = {utterance(name).fold for name in notes.competitors}
        if any(utterance(read.name or "").fold not in rivals for read in read_names(said, draft.language)):
            return False
    elif read_people(said, draft.language).final_yes is not None:
        return False
    elif question_id == "final_yes" and view_kept(draft, said):
        return True
    elif not (notes.our_action is not None and mirroring.promised(draft, said)) and not (
        notes.next_step is not None and notes.next_step_date is not None
    ):
        return False
    if not telling.take(draft, said, apart_from=_OF_PEOPLE):
        return False
    asking.repeat(draft)
    return True


def voice_kept(draft: Draft, said: Utterance) -> bool:
    """Take "director Jan Hulshof" where an act is asked for: it says who is there, and nothing that anybody does."""
    people = read_names(said, draft.language)
    if len(people) != 1 or people[0].name is None or len(said.words) > _A_PERSON:
        return False
    if people[0].role is None and not _is_known_there(draft, said):
        # Half an order reads like a name as well: "reference visit".
        return False
    titles = [step.title for step in draft.facts.steps]
    if not _names_alone(said, people) or match_step(said, titles, draft.language) is not None:
        return False
    people_records.record_people(draft, people)
    draft.say("ack.voice", who=" ".join(part for part in (people[0].role, people[0].name) if part))
    asking.repeat(draft)
    return True


def signer_told(draft: Draft, said: Utterance) -> bool:
    """Take "owner, Fiachra" where the money is asked about: it answers who signs, which was not known, or says who there is."""
    people = read_names(said, draft.language)
    if not people or len(said.words) > _A_PERSON or not _names_alone(said, people) or names_money(said):
        return False
    if draft.facts.final_yes is None:
        reading = read_people(said, draft.language, draft.facts.deal.value, draft.context.policy.final_yes)
        one = _one_person(people)
        if one is not None:
            reading = replace(reading, final_yes=one.name, people=(one,))
        person = people_records.record_final_yes(draft, reading, asked=True)
        if person is not None:
            draft.mark("final_yes", "said")
            draft.say("ack.final_yes", person=describing.final_yes(person))
            asking.repeat(draft)
            return True
    people_records.record_people(draft, people)
    draft.say("ack.people", who=tuple(read.name or read.role or "" for read in people))
    asking.repeat(draft)
    return True


def _one_person(people: Sequence[ReadPerson]) -> ReadPerson | None:
    """The one person in a role and a name that stand side by side: "owner, Fiachra"."""
    named, roles = [read for read in people if read.name], [read for read in people if not read.name]
    if len(named) != 1 or len(roles) > 1:
        return None
    return replace(named[0], role=named[0].role or (roles[0].role if roles else None))


def voices_kept(draft: Draft, said: Utterance, *, least: int = 3) -> bool:
    """Take "CFO, head of ops and the parent rep" where a place or an act is asked for: `least` of them, and no step.

    Two may be an act in few words: "legal and finance".
    """
    if not voices_noted(draft, said, least=least):
        return False
    asking.repeat(draft)
    return True


def voices_noted(draft: Draft, said: Utterance, *, least: int = 3) -> bool:
    """Record a list of who there is, of at least so many, and read it back. False when it is no such list."""
    said = utterance(_CALLED.sub(" ", said.text))
    pieces = [piece for piece in (utterance(text) for text in _BETWEEN.split(said.text)) if piece.words]
    if len(pieces) < _TWO or any(len(piece.words) > _A_PERSON for piece in pieces):
        return False
    if any(read.name is not None for piece in pieces for read in read_names(piece, draft.language)):
        # "Fiachra and his plant manager" are two people, and nothing that anybody does.
        least = min(least, _TWO)
    known = sum(_names_alone(piece, read_names(piece, draft.language)) for piece in pieces)
    if len(pieces) < least:
        return False
    titles = [utterance(step.title) for step in draft.facts.steps]
    of_steps = {word for title in titles for word in title.words} - _AROUND_NAMES
    if known < len(pieces) - (len(pieces) > _TWO) or any(
        piece.fold == title.fold for piece in pieces for title in titles
    ):
        return False
    if len(pieces) == _TWO and of_steps & set(said.words):
        return False
    people = named(draft, said)
    people_records.record_people(draft, people)
    draft.mark("people", "said")
    draft.say("ack.people", who=tuple(read.name or read.role or "" for read in people))
    return True


# "The CFO is a guy called Stan": the CFO Stan.
_CALLED: Final = re.compile(
    r"\s+(?:(?:is|was|are|'s)\s+)?(?:(?:a|an|some|een|ene)\s+)?(?:(?:guy|bloke|lady|woman|man|chap|person|vrouw|dame|heer|meneer|mevrouw)\s+)?(?:called|named|genaamd|heet)\s+",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(r"\s*(?:,|;|/|\+|&(?! ?[A-Z]\b)|\ben\b|\band\b|\bplus\b)\s*", re.IGNORECASE)


def _names_alone(said: Utterance, people: Sequence[ReadPerson]) -> bool:
    """Whether a text says who there is and nothing else."""
    called = {
        word for read in people for part in (read.name, read.role) if part for word in utterance(part).words
    }
    return bool(called) and {*said.words} - _AROUND_NAMES <= called


def _is_known_there(draft: Draft, said: Utterance) -> bool:
    """Whether a text names somebody who was told of at the customer: they are no rival."""
    return any(
        people_records.find_person(draft.facts, read.name, None) is not None
        for read in read_names(said, draft.language)
        if read.name is not None
    )


_A_PERSON: Final = 5
_A_STEP: Final = 4
_TWO: Final = 2
_AROUND_NAMES: Final = frozenset(
    "de het the hun their our onze een a an en and plus ook also of or nog is n his her zijn haar".split()
)


def worth_kept(draft: Draft, said: Utterance) -> bool:
    """Record what the deal is worth, where a short text says nothing else: "it's about 140k". False otherwise."""
    if len(said.words) > _BY_NAME + 1 or _WORTH.search(said.fold) is None or names_money(said):
        return False
    worth = read_worth(said, draft.language)
    if worth is None or worth == draft.facts.deal.value or read_names(said, draft.language):
        return False
    recording.record_value(draft, worth)
    draft.say("ack.deal_value", amount=Word("summary.amount", values(amount=worth)))
    return True


# "The holding from 250k up" is somebody's limit.
_BOUNDS: Final = frozenset("vanaf boven above over from tot up onder under below beyond max maximaal".split())


def bare_worth_kept(draft: Draft, said: Utterance) -> bool:
    """Take "about 82k a year" where the money is asked about and the deal has no worth yet: how much says not whether it is there."""
    worth = read_money(said, draft.language)
    bounded = bool(_BOUNDS & set(said.words))
    if worth is None or bounded or draft.facts.deal.value is not None or len(said.words) > _BY_NAME:
        return False
    if read_names(said, draft.language) or names_money(said):
        return False
    recording.record_value(draft, worth)
    draft.say("ack.deal_value", amount=Word("summary.amount", values(amount=worth)))
    asking.repeat(draft)
    return True


def place_kept(draft: Draft, said: Utterance) -> bool:
    """Take "Inge is still at the sums" where their next step is asked for: it says where they are, and not what comes after."""
    if not telling.speaks_of_now(said) or nobody(said):
        return False
    if read_date(said, draft.language, draft.today, draft.context.zone) is not None:
        return False
    return _place_kept(draft, said, anew=True)


_JOINS: Final = re.compile(
    r"(?:(?:en|and|oh|oja|ook|also),? )*(?P<name>\w[\w&.' -]{0,30}?) (?:doen|doet|dingt|dingen) (?:er )?(?:ook |nog )*mee(?: trouwens)?"
    r"|(?:(?:en|and|oh|ook|also),? )*(?P<in_it>\w[\w&.' -]{0,30}?) (?:is|are) (?:also |still )?in (?:the race|it|the mix|the running)(?: too| as well| also)?"
    r"|(?:(?:en|and|oh|ook|also),? )*(?P<bids>\w[\w&.' -]{0,30}?) (?:is|are) (?:also |still )?(?:pitching|bidding|quoting)(?: too| as well| also)?"
)


def rival_told(draft: Draft, said: Utterance) -> bool:
    """Take "Stihl is cheaper, mind" or "Stihl is in it too" where they are asked to place themselves: a rival is no place."""
    joins = _JOINS.fullmatch(said.fold.strip(" .!"))
    if joins is not None and not read_steps(said, draft.language).own_actions:
        name = next(said.text[slice(*joins.span(group))] for group in joins.groupdict() if joins[group])
        told = [recording.record_rival(draft, phrases.shortened(name), "vendor")]
        draft.say("ack.rivals", who=tuple(describing.rival(rival) for rival in told))
        asking.repeat(draft)
        return True
    known = [utterance(rival.name).fold for rival in draft.facts.competitors if rival.name]
    if not any(name in said.fold for name in known) or telling.speaks_of_now(said):
        return False
    draft.say("ack.kept")
    asking.repeat(draft)
    return True


def coming_kept(draft: Draft, said: Utterance) -> bool:
    """Take "Friday he rings me with the result" where they are asked to place themselves: it says what comes, and when."""
    notes = read_notes(
        said, draft.language, draft.today, draft.context.zone, weights=draft.context.policy.final_yes
    )
    when = notes.next_step_date
    if notes.next_step is None or when is None or when.day <= draft.today or telling.speaks_of_now(said):
        return False
    if not telling.take(draft, said, apart_from={"steps", "position"}):
        return False
    asking.repeat(draft)
    return True


def step_named(draft: Draft, said: Utterance) -> bool:
    """Take "the data check" where somebody is asked for: a step of theirs is nobody, and may say where they are."""
    titles = [step.title for step in draft.facts.steps]
    people = read_names(said, draft.language)
    somebody = any(
        read.name is not None or people_records.find_person(draft.facts, None, read.role) is not None
        for read in people
    )
    # "HR" is somebody, also where a step is called "HR agrees".
    somebody = somebody or _names_alone(said, people)
    if somebody or len(said.words) > _A_STEP or match_step(said, titles, draft.language) is None:
        return False
    if not _place_kept(draft, said, anew=True):
        draft.say("listening")
        asking.repeat(draft)
    return True


def view_kept(draft: Draft, said: Utterance) -> bool:
    """Take "Kees is against it" where they are asked to place themselves or to move: it says who differs."""
    if not view_noted(draft, said):
        return False
    asking.repeat(draft)
    return True


_THINKS: Final = re.compile(
    r"(?:\S+ ){1,4}?(?:(?:still|also|really|already|nog|ook) )?(?:thinks?|reckons?|believes?|feels|assumes?|denkt|denken|vindt|vinden|meent|gelooft|hoopt|hopes?|prefers?|wants? to (?=(?:stay|stick|keep)\b)|would rather|wil(?:len)?(?= .*\b(?:blijven|houden)[ .!]*$))\s+(?!(?:about|of|over|na\b))\S+"
)


def opinion_kept(draft: Draft, said: Utterance) -> bool:
    """Take "Moira thinks it's been approved already" where an act is asked for: it says what somebody thinks, and nothing they do."""
    people = read_names(said, draft.language)
    if len(people) != 1 or _THINKS.match(said.fold) is None or said.words[0] in pronouns.WE:
        return False
    if read_date(said, draft.language, draft.today, draft.context.zone) is not None:
        return False
    people_records.record_people(draft, people)
    draft.say("ack.kept")
    asking.repeat(draft)
    return True


_ONE_AND_OTHER: Final = re.compile(
    r"\b(?:says|said|wants|thinks) one thing\b.*\b(?:another|other|else|opposite|different)\b|\b(?:zegt|wil|vindt) (?:dit|het een|a)\b.*\b(?:dat|het ander|anders|b)\b"
    r"|\b(?:disagree|don'?t agree|dont agree|not aligned|on different pages|oneens|niet eens|niet op een lijn)\b"
)


def view_noted(draft: Draft, said: Utterance) -> bool:
    """Record of whom a short text says that they are against it. False when it says so of nobody."""
    people = read_against(said, draft.language)
    if not people and _ONE_AND_OTHER.search(said.fold):
        people = tuple(read for read in read_names(said, draft.language) if read.name is not None)
    if not people and len(said.words) <= _BY_NAME and read_people(said, draft.language).disagreement:
        # "Heads are split on it".
        people = read_names(said, draft.language)
    if not people:
        return False
    draft.say("ack.differ", who=people_records.record_views(draft, people))
    return True


def budget_by_name(draft: Draft, said: Utterance) -> bool:
    """Take "yes, the budget is there" where they are asked to place themselves.

    False when it is no such answer: money that is still waited for is a place on the way.
    """
    return names_money(said) and _kept(draft, read_budget(said, draft.language), among=("approved", "none"))


_OF_A_THING: Final = frozenset("de het een the a an hun their".split())


def budget_bare(draft: Draft, said: Utterance) -> bool:
    """Take "requested" or "no budget" where a person is asked for: nobody is called that."""
    if len(said.words) > _BARE or yes_or_no(said) is not None:
        return False
    if said.words and said.words[0] in _OF_A_THING and not names_money(said):
        # "De proef loopt" is about the trial.
        return False
    if read_people(said, draft.language).final_yes is not None:
        return False
    return _kept(draft, read_budget(said, draft.language), among=("approved", "requested", "none"))


def names_money(said: Utterance) -> bool:
    """Whether a short text names the money."""
    return len(said.words) <= _BY_NAME and _MONEY.search(said.fold) is not None


def _kept(draft: Draft, status: BudgetSaid, *, among: tuple[BudgetSaid, ...]) -> bool:
    if status not in among:
        return False
    recording.record_budget(draft, status)
    draft.mark("budget", "said")
    draft.say("ack.budget", status=Word(f"budget.{status}"))
    asking.repeat(draft)
    return True


def _place_kept(draft: Draft, said: Utterance, *, anew: bool = False) -> bool:
    """A short text that says where they are, while that was not told yet (or `anew`); a longer one is read in all its parts."""
    if not anew and draft.facts.mark_of("position") in {"said", "confirmed"}:
        return False
    steps = draft.facts.steps
    is_step = said.fold in {utterance(step.title).fold for step in steps}
    if telling.has_room_for_more(said) or not (is_step or telling.speaks_of_now(said)):
        return False
    place = match_step(said, [step.title for step in steps], draft.language)
    here = draft.facts.position
    if place is None or (here is not None and here.step_id == steps[place].id):
        return False
    recording.record_position(draft, step_id=steps[place].id)
    draft.mark("position", "said")
    shown = describing.position(draft.facts)
    if shown is not None:
        draft.say("ack.position", step=shown)
    asking.repeat(draft)
    return True
