"""A correction of who is in the race, "it's Oracle, not SAP": the one taken back makes room for the one that is meant."""

from bot.coach import recording
from bot.coach.draft import Draft
from bot.coach.effects import PutCompetitor
from bot.coach.reading import read_rivals
from bot.coach.record import replace
from bot.coach.understanding.text import Utterance


def correct_rival(draft: Draft, said: Utterance) -> bool:
    """Take back the known rivals that `said` denies and record those it names instead. False when it denies none."""
    reading = read_rivals(said, draft.language)
    mistaken = [
        known
        for known in draft.facts.competitors
        if any(recording.same(known.name, name) for name in reading.instead_of)
    ]
    if not mistaken:
        return False
    for known in mistaken:
        draft.record(PutCompetitor(draft.deal_id, replace(known, removed=True)))
    for rival in reading.rivals:
        named = rival.kind not in {"in_house", "nothing"}
        recording.record_rival(draft, rival.name if named else "", rival.kind)
    draft.mark("rivals", "said")
    draft.say("ack.corrected")
    return True
