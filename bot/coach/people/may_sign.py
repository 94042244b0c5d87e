"""Keeping on what terms somebody signs: alone, up to what amount, and with whom."""

from bot.coach.basics.record import replace
from bot.coach.keeping import people_records
from bot.coach.keeping.how_sure import how_sure
from bot.coach.known.facts import Person
from bot.coach.showing.bare_answers import yes_or_no
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.understanding.people.signing_terms import SigningTerms, read_terms
from bot.coach.understanding.readings import PeopleReading, ReadPerson
from bot.coach.understanding.text import Utterance
from bot.coach.words import called_in_full, one_person
from bot.coach.words.reading import read_names


def terms_of(draft: Draft, known: Person, said: Utterance, reading: PeopleReading) -> SigningTerms:
    """What a text says of how somebody signs who was asked about, or is known to."""
    people = one_person.as_one(said, read_names(said, draft.language))
    people = called_in_full.each_in_full(said, people, draft.language)
    beside = [ReadPerson(one.name, one.role) for one in draft.facts.people if one.id != known.id and one.name]
    signer = ReadPerson(known.name, known.role)
    return read_terms(said, signer, people, reading, yes=yes_or_no(said), known=beside)


def may_sign(draft: Draft, known: Person, terms: SigningTerms) -> None:
    """Record on what terms somebody signs."""
    along = people_records.along(draft, people_records.beside(terms.along, known.called, terms.others))
    leading = people_records.leading(terms.others, known.called)
    people_records.record_people(draft, terms.others if along else leading)
    limit, value = terms.limit or known.limit, draft.facts.deal.value
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
    if along and (limit is not None or terms.joins or terms.alone is not True):
        # "Yes, but over 50k the board too": alone up to the limit, together above it.
        changed = replace(changed, may_alone=limit is not None, together_with=along)
    elif terms.alone is not None:
        changed = replace(changed, may_alone=terms.alone)
    draft.record(PutPerson(draft.deal_id, changed))
