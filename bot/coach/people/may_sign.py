"""Whether somebody who was named may sign alone, up to what amount, and with whom: asked about them, or told in one breath."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.keeping import people_records
from bot.coach.keeping.how_sure import how_sure
from bot.coach.known.facts import Person
from bot.coach.showing.bare_answers import yes_or_no
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.understanding.money import find_amounts
from bot.coach.understanding.readings import PeopleReading, ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import called_in_full, one_person, phrases
from bot.coach.words.reading import read_money, read_names

UP_TO: Final = frozenset({"tot", "to", "until", "max", "maximaal", "up"})


TOGETHER: Final = frozenset(
    {"samen", "together", "met", "with", "en", "and", "ook", "also", "too", "mede", "jointly"}
)


# What joins two clauses as well as two people: "no, that's theirs and it's done" tells of nobody who signs along.
_ANDS: Final = frozenset({"en", "and", "ook", "also", "too", "met", "with"})


def says_together(said: Utterance) -> bool:
    """Whether a text opens on signing together: "together with the CFO", "nee, samen met de directeur"."""
    words = [word for word in said.words[:4] if word not in LEAD_IN]
    return bool(words) and words[0] in {"together", "samen", "jointly"}


LEAD_IN: Final = frozenset("no nee sorry oh wacht wait hm eh actually eigenlijk".split())


def is_about(draft: Draft, known: Person, said: Utterance, reading: PeopleReading) -> bool:
    """Whether an answer to "may this person sign alone?" is about that person: "no, the director" is about another."""
    if reading.final_yes is not None and phrases.same(reading.final_yes, known.called):
        return True
    if said.words[:1] in {("alleen",), ("alone",), ("zelf",), ("zelfstandig",)}:
        return True
    if (
        reading.final_yes is None
        and not read_names(said, draft.language)
        and read_money(said, draft.language) is not None
    ):
        return True
    if _another_with(draft, known, said):
        return False
    bare = yes_or_no(said)
    if (
        bare is False
        and reading.final_yes is None
        and reading.alone is False
        and not read_names(said, draft.language)
    ):
        # "No, not alone".
        return True
    if bare is False or says_together(said):
        beside = bool(TOGETHER - _ANDS & set(said.words)) or bool(read_names(said, draft.language))
        return len(said.words) == 1 or (beside and bool(TOGETHER & set(said.words)))
    return bare is True or (reading.final_yes is None and reading.alone is not None)


_WITH_ANOTHER: Final = later(
    r"(?:(?:nee|neen|no|nope|niet|not|maar|but|de|het|the),? )*(?P<who>[^\W\d_][\w.' -]{1,40}?),? (?:samen|together|jointly) (?:met|with) "
)


def _another_with(draft: Draft, known: Person, said: Utterance) -> bool:
    """Whether somebody else is named in front of "together with": "no, director Jansen together with his wife"."""
    found = _WITH_ANOTHER.match(said.fold)
    people = read_names(utterance(said.text[slice(*found.span("who"))]), draft.language) if found else ()
    return any(
        read.name is not None
        and not phrases.same(read.name, known.called)
        and not phrases.same(read.role, known.role)
        for read in people
    )


_JOINS: Final = (TOGETHER - {"en", "and"}) | {
    "boven",
    "vanaf",
    "above",
    "over",
    "beyond",
    "erboven",
    "daarboven",
}
_PIECES: Final = re.compile(r"[,;]| (?:maar|but|en|and) (?=(?:boven|vanaf|above|over|from) )")


_ABOVE: Final = re.compile(r"\b(?:boven|vanaf|above|over|past|meer dan|more than)\b")


def _everybody(draft: Draft, said: Utterance) -> tuple[ReadPerson, ...]:
    """Everybody named, by all that they are called there: a comma may stand between what somebody is and what they are called."""
    people = one_person.as_one(said, read_names(said, draft.language))
    return called_in_full.each_in_full(said, people, draft.language)


def _beside(draft: Draft, known: Person, said: Utterance) -> tuple[str, ...]:
    """Who signs together with somebody; whoever joins only above an amount keeps it: "raad (boven 50k)"."""
    if _ABOVE.search(said.fold) is None:
        people = _everybody(draft, said)
        called = [f"{read.role or ''} {read.name or ''}".strip() for read in people]
        return tuple(one for one in called if not phrases.same(one, known.called))
    found = []
    for piece in _PIECES.split(said.text):
        part = utterance(piece)
        above = _ABOVE.search(part.fold)
        amounts = find_amounts(part) if above else ()
        bound = ""
        if above and amounts and amounts[0].start > above.start():
            bound = f" ({part.text[above.start() : amounts[0].end]})"
        called = [read.name or read.role or "" for read in read_names(part, draft.language)]
        found += [f"{one}{bound}" for one in called if one and not phrases.same(one, known.called)]
    return tuple(found)


def _known_by_name(draft: Draft, known: Person, said: Utterance) -> tuple[str, ...]:
    """Who else is known and named, small or not: "him and morwenna together, shes half owner"."""
    return tuple(
        one.called
        for one in draft.facts.people
        if one.id != known.id and one.name and not {*utterance(one.name).words}.isdisjoint(said.words)
    )


def may_sign(draft: Draft, known: Person, said: Utterance, reading: PeopleReading) -> None:
    """Record whether the person named may sign alone, up to what amount, and with whom."""
    alone = reading.alone if reading.alone is not None else yes_or_no(said)
    people = _everybody(draft, said)
    others = tuple(read.name or read.role or "" for read in people)
    together = reading.together_with or tuple(
        other for other in others if not phrases.same(other, known.called)
    )
    if yes_or_no(said) is True and not reading.together_with and not _JOINS & {*said.words}:
        # "Yes, he's the director" tells of nobody beside them.
        together = ()
    roles = {utterance(read.role).fold for read in people if read.role and read.name in together}
    together = tuple(one for one in together if utterance(one).fold not in roles)
    together = people_records.along(draft, people_records.beside(together, known.called, people))
    people_records.record_people(draft, people_records.leading(people, known.called))
    beside = says_together(said)
    if beside:
        # Nothing is signed alone, so an amount only tells who joins above it.
        together = people_records.along(draft, _beside(draft, known, said)) or together
    if not any(read.name for read in people) and not TOGETHER.isdisjoint(said.words):
        together = _known_by_name(draft, known, said) or together
    mentions = (bool(together) and not beside) or bool(UP_TO & set(said.words))
    amount = read_money(said, draft.language) if mentions else None
    limit = reading.limit or known.limit or amount
    value = draft.facts.deal.value
    # A mandate below the price of this deal is not a yes.
    enough = limit is None or value is None or limit >= value
    sure, _ = how_sure(draft)
    changed = replace(
        known,
        can_say_yes=True,
        may_say_yes=enough,
        limit=limit,
        evidence=sure or "heard",
        heard_on=draft.today,
    )
    if together and (limit is not None or reading.alone is not True):
        # "Yes, but over 50k the board too": alone up to the limit, together above it.
        changed = replace(changed, may_alone=limit is not None, together_with=together)
    elif alone is not None:
        changed = replace(changed, may_alone=alone)
    draft.record(PutPerson(draft.deal_id, changed))
