"""The answer to who else is in the race, where it is a list of them from end to end."""

from typing import Final

from bot.coach.basics.record import replace
from bot.coach.keeping import actions_done, people_known, recording
from bot.coach.people import race_list, race_told
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutCompetitor
from bot.coach.turn.state import Pending
from bot.coach.understanding import short_forms
from bot.coach.understanding.readings import ReadRival
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases, told_wrong
from bot.coach.words.reading import match_step, read_date, read_signing_said
from bot.coach.words.sighs import unsighed

_NO_NAME: Final = frozenset({"in_house", "nothing"})


def take(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Keep everybody who is listed, and what is said of them in the words it was said in; False for any other answer."""
    said = unsighed(said)
    if draft.language == "en":
        said = utterance(short_forms.with_spelt_out(said.text))
    found = race_list.read_listed(said, draft.language)
    if found is None or not all(_may_be_one(draft, rival) for rival in found.rivals):
        return False
    if pending.put == "again":
        for known in draft.facts.competitors:
            draft.record(PutCompetitor(draft.deal_id, replace(known, removed=True)))
    told = []
    for rival in found.rivals:
        name = "" if rival.kind in _NO_NAME or not rival.name else phrases.shortened(rival.name)
        told.append(
            race_told.put(draft, name, rival.kind) if name else recording.record_rival(draft, "", rival.kind)
        )
    draft.own_words += found.remarks
    draft.understood.append(said.text)
    draft.mark("rivals", "said")
    draft.say("ack.rivals", who=tuple(describing.rival(rival) for rival in told))
    return True


def _may_be_one(draft: Draft, rival: ReadRival) -> bool:
    """Whether this is neither the customer nor anybody there, no step of theirs and no day."""
    if rival.kind in _NO_NAME or not rival.name:
        return True
    said = utterance(rival.name)
    if phrases.same(rival.name, draft.facts.deal.account) or people_known.is_called(draft.facts, rival.name):
        return False
    if told_wrong.is_only_that(said) or actions_done.named_done(draft, said) is not None:
        # "Sent the plan already" and "please change" name nobody.
        return False
    if people_known.opens_on_one(draft.facts, said) or read_signing_said(said) is not None:
        # "Bob left the company", "the CEO needs to sign".
        return False
    titles = [step.title for step in draft.facts.steps]
    dated = read_date(said, draft.language, draft.today, draft.context.zone) is not None
    return not dated and match_step(said, titles, draft.language) is None
