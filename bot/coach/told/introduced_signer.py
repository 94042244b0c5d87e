"""Who signs, as the weights hear it in the first message about a customer, where no room heard anybody."""

from bot.coach.finding.introduction import introduction
from bot.coach.keeping import people_records
from bot.coach.told import introduced_people
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import PeopleReading
from bot.coach.understanding.text import Utterance


def keep(draft: Draft, said: Utterance) -> None:
    """Keep who signs, of several whoever is told last, and who signs along; whether they may do so alone is asked."""
    if draft.facts.final_yes is not None or draft.facts.mark_of("final_yes") is not None:
        return
    read = introduction(draft, said)
    signers = read.names("signer") if read is not None else ()
    if read is None or not signers:
        return
    along = read.names("with")
    people = introduced_people.as_told(draft, said, read, (signers[-1], *along))
    told = PeopleReading(
        signers[-1], "unknown", None, people, alone=False if along else None, together_with=along
    )
    people_records.record_final_yes(draft, told, asked=False)
