"""Up to what amount somebody signs and who signs above it, told in one breath at any question."""

from bot.coach.keeping import people_records
from bot.coach.known.facts import Person
from bot.coach.people.may_sign import may_sign
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.understanding.people.signing_terms import SigningTerms
from bot.coach.understanding.readings import MandateSteps, PeopleReading, ReadPerson
from bot.coach.understanding.text import Utterance
from bot.coach.words.phrases import same, without_article
from bot.coach.words.reading import read_mandate_steps


def take(draft: Draft, said: Utterance) -> bool:
    """Take "FD up to 100k, Mr Ade above" or "over 250k the authority countersigns", where nothing else is told.

    False, with nothing recorded, where it is not that, or where who stands above joins nobody that is known.
    """
    steps = read_mandate_steps(said, draft.language)
    if steps is None or not steps.whole:
        return False
    if not steps.below:
        return _joins_above(draft, steps)
    if not steps.above:
        return False
    record(draft, steps)
    draft.mark("final_yes", "said")
    read_back(draft)
    return True


def read_back(draft: Draft) -> None:
    """Say who gives the final yes, as it stands now."""
    if draft.facts.final_yes is not None:
        draft.say("ack.final_yes", person=describing.final_yes(draft.facts.final_yes))


def record(draft: Draft, steps: MandateSteps) -> Person | None:
    """Record both: the first one up to the amount, the others above it. Of a deal worth more, the others say yes."""
    low, above = steps.below[0], tuple(_called(one) for one in steps.above)
    people = (low, *steps.above)
    value = draft.facts.deal.value
    beyond = value is not None and value > steps.limit
    if beyond and not steps.joins:
        reading = PeopleReading(above[0], "unknown", None, people, together_with=above[1:])
    else:
        reading = PeopleReading(_called(low), "unknown", None, people, limit=steps.limit, together_with=above)
    person = people_records.record_final_yes(draft, reading, asked=True)
    people_records.record_people(draft, people)
    if beyond and not steps.joins and people_records.somebody(draft, (low,)):
        # What the first one may sign up to is known for the next deal there, and shown beside who signs this one.
        people_records.put_person(draft, low, limit=steps.limit)
    return person


def _joins_above(draft: Draft, steps: MandateSteps) -> bool:
    """Whoever signs above the amount, beside the one who is known to sign already."""
    signer = draft.facts.final_yes
    above = tuple(_called(one) for one in steps.above if not _is(one, signer))
    if signer is None or not above:
        return False
    if any(same(other, without_article(one)) for one in above for other in signer.together_with):
        # Who was told to sign along keeps that, and from where on (`signing_told`).
        return False
    pending = draft.conversation.pending
    told_no = pending is not None and pending.about == signer.id and signer.may_alone is None
    if signer.limit is not None and signer.limit != steps.limit and not told_no:
        return False
    others = tuple(one for one in steps.above if not _is(one, signer))
    terms = SigningTerms(True, True, others, (*signer.together_with, *above), steps.limit, None)
    may_sign(draft, signer, terms)
    draft.mark("final_yes", "said")
    read_back(draft)
    return True


def _is(person: ReadPerson, signer: Person | None) -> bool:
    return signer is not None and same(without_article(_called(person)), signer.called)


def _called(person: ReadPerson) -> str:
    return person.name or person.role or ""
