"""How sure we are of what is told in a message, as far as it says so; and who over there said it."""

from bot.coach.basics.record import replace
from bot.coach.keeping import people_known
from bot.coach.known.facts import Evidence, NextStep, WhoseDate
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import EvidenceReading
from bot.coach.words.reading import read_evidence


def how_sure(draft: Draft, about: str | None = None) -> tuple[Evidence | None, str | None]:
    """How the salesperson knows the thing `about` (all of the message without it), and whom at the customer they name for it.

    What somebody at the customer says themselves is heard from that person; of anybody else it is hearsay. (None, None)
    where it was not said, and for what was tapped.
    """
    reading = read_evidence(draft.said, about) if draft.said is not None else EvidenceReading(None)
    source = people_known.find_within(draft.facts, reading.who) if reading.who is not None else None
    if source is not None and reading.sure in {"hearsay", "heard"}:
        return "heard", source.called
    if reading.sure == "heard" and reading.who is not None:
        # Somebody of whom nobody told us who it is.
        return None, None
    return reading.sure, None


def dated(draft: Draft, step: NextStep, about: str | None = None) -> NextStep:
    """The next step with whose date it is, where the message that dates it says so."""
    evidence, _ = how_sure(draft, about)
    whose: dict[Evidence | None, WhoseDate | None] = {
        "assumption": "ours",
        "heard": "customer",
        "in_writing": "customer",
        "hearsay": None,
    }
    if evidence is None:
        return step
    return replace(step, evidence=evidence, whose_date=whose[evidence])
