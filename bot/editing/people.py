"""The people at the customer in a form: who they are, whether they have a voice, and what they may decide."""

from dataclasses import replace
from decimal import Decimal
from typing import Final

from bot.coach.keeping import people_records
from bot.coach.known.facts import DealFacts, Person
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.turn.replies import Option, Word
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import utterance
from bot.coach.words.reading import read_money, read_names
from bot.editing.fields import NEW, REMOVE, Field, Group
from bot.editing.filling import Filling

_YES_NO: Final = {"yes": True, "no": False, "unknown": None}


def _said(known: bool | None) -> str:
    return next(name for name, meaning in _YES_NO.items() if meaning is known)


def form(facts: DealFacts) -> tuple[Group, ...]:
    """Who, and what they may decide, for each person; and people to add."""
    unsure = tuple(Option(name, Word(f"form.{name}")) for name in _YES_NO)
    leaving = (*unsure, Option(REMOVE, Word("form.remove")))
    groups = [
        Group(
            (
                Field(f"name:{who.id}", Word("form.name"), "line", who.name or ""),
                Field(f"role:{who.id}", Word("form.role"), "line", who.role or ""),
                Field(
                    f"voice:{who.id}", Word("form.voice"), "choice", _said(who.has_voice), leaving, must=True
                ),
                Field(f"can:{who.id}", Word("form.can"), "choice", _said(who.can_say_yes), unsure, must=True),
                Field(f"may:{who.id}", Word("form.may"), "choice", _said(who.may_say_yes), unsure, must=True),
                Field(f"limit:{who.id}", Word("form.limit"), "line", _amount(who.limit)),
            ),
            describing.person(who) or None,
        )
        for who in facts.people
    ]
    more = Field(NEW, Word("form.more_people"), "lines", hint=Word("form.people_hint"))
    return (*groups, Group((more,)))


def _amount(amount: Decimal | None) -> str:
    # “1,5 mln” is stored with a decimal that says nothing.
    return "" if amount is None else f"{amount.normalize():f}"


def edit(filled: Filling) -> None:
    """The people as they were filled in."""
    changed: list[tuple[Person, Person]] = []
    for who in filled.facts.people:
        after = _person(filled, who)
        if after != who:
            changed.append((who, after))
    added = filled.lines(NEW)
    if filled.faults:
        return
    draft = filled.draft
    for _, after in changed:
        draft.record(PutPerson(draft.deal_id, after))
    for line in added:
        people_records.put_person(draft, _named(draft, line), has_voice=True)
    if draft.effects and draft.facts.people:
        draft.mark("people", "said")
    about_yes = any(
        (one.can_say_yes, one.may_say_yes, one.limit) != (two.can_say_yes, two.may_say_yes, two.limit)
        for one, two in changed
    )
    if about_yes and draft.facts.final_yes is not None:
        draft.mark("final_yes", "said")


def _person(filled: Filling, who: Person) -> Person:
    voice = filled.choice(f"voice:{who.id}", _said(who.has_voice), (*_YES_NO, REMOVE))
    if voice == REMOVE:
        return replace(who, removed=True)
    name, role = filled.line(f"name:{who.id}", who.name), filled.line(f"role:{who.id}", who.role)
    if not name and not role:
        filled.fault(f"name:{who.id}", "name_or_role")
    return replace(
        who,
        name=name,
        role=role,
        has_voice=_YES_NO[voice],
        can_say_yes=_YES_NO[filled.choice(f"can:{who.id}", _said(who.can_say_yes), (*_YES_NO,))],
        may_say_yes=_YES_NO[filled.choice(f"may:{who.id}", _said(who.may_say_yes), (*_YES_NO,))],
        limit=_limit(filled, who),
    )


def _limit(filled: Filling, who: Person) -> Decimal | None:
    field = f"limit:{who.id}"
    if not filled.touched(field):
        return who.limit
    text = filled.line(field, None)
    if text is None:
        return None
    if text.isascii() and text.isdecimal() and len(text) < 13:
        return Decimal(text)
    found = read_money(utterance(text), filled.draft.language)
    if found is None:
        filled.fault(field, "amount")
    return found


def _named(draft: Draft, line: str) -> ReadPerson:
    """Somebody on a line: a name and a role with a comma between, or whichever it is."""
    name, comma, role = (part.strip() for part in line.partition(","))
    if comma and name and role:
        return ReadPerson(name, role)
    found = read_names(utterance(line), draft.language)
    return found[0] if len(found) == 1 else ReadPerson(line.strip(" ,"), None)
