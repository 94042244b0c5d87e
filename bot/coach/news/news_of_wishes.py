"""What somebody at the customer wants to see first, told in a clause of news: a step of theirs, or a paper of ours."""

import re
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.deciding import checkin
from bot.coach.keeping import put_on_route, recording
from bot.coach.news.news_thread import Thread, Wish
from bot.coach.route import step_dates
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance
from bot.coach.words import phrases

_WISH: Final = later(
    r"(?:(?:nu|now|dan|then) )?(?:the |de |het )?(?P<who>\w[\w.'-]*(?: \w[\w.'-]*){0,2}?) (?:wil|willen|wants?|needs?|moet|moeten|must|vraagt|vragen|asks? for|eist) (?P<what>\S.*)"
)
# "Er komt een extra ronde bij de OR", "there's another demo".
_COMES_IN: Final = later(
    r"(?:er (?:komt|komen|is|volgt)|there'?s|there is|there'?ll be|there will be|we krijgen|they'?re adding|they added) (?P<what>(?:nog )?(?:een |an? )?(?:tweede|second|another|third|derde|nieuwe?|extra|new|additional) \S.*)"
)
_FIRST: Final = later(
    r"\s*\b(?:eerst(?= |$)(?: nog)?|first|before anything(?: else)?|voor iets anders|nog eerst)\b\s*"
)
_ONE_MORE: Final = later(
    r"^(?:nog )?(?:een |a |an )?(?:(?P<again>tweede|second|another|third|derde)|nieuwe?|extra|new|more)\b"
)
# What is asked of us: a paper of ours, which we make.
_FROM_US: Final = later(
    r"\b(?:offerte|aanbieding|voorstel|offer|quote|quotation|proposal|referenties?|references?|figures|cijfers|numbers|info|information|informatie|uitleg|details|specs?|specificaties|berekening\w*|calculations?|comparison|vergelijking|documentatie|documentation|datasheets?|jaarcijfers)\b"
)
# What is asked off is neither a step of theirs nor an act of ours yet.
_HAGGLES: Final = later(
    r"\b(?:korting|discount|goedkoper|cheaper|lagere?|lower|prijs|price|percent|procent|off)\b|%"
)
_ONE: Final = frozenset("hij he she die who".split())
_LEADS: Final = later(
    r"(?:(?:wel|graag|ook|also|still|just|nog|nu|now|een|a|an|de|het|the) |to (?:see |have |do |get )?)+"
)


_TO_SEE: Final = later(r"\s(?:zien|hebben|krijgen|lezen|van ons|from us)$")


def read(draft: Draft, bare: Utterance, thread: Thread, when: DateReading | None) -> Wish | None:
    """What somebody there wants before anything else: "legal wants an NDA first", "rabo wil eerst een tweede taxatie"."""
    comes = _COMES_IN.fullmatch(bare.fold.strip(" .!"))
    if comes is not None and not _A_PERSON.search(comes["what"]):
        return _wish(_behind(bare, comes), "", thread, when)
    found = _WISH.fullmatch(bare.fold.strip(" .!"))
    if found is None or found["who"].split()[0] in pronouns.WE:
        return None
    more = _ONE_MORE.match(found["what"])
    if _FIRST.search(found["what"]) is None and (more is None or not (more["again"] or when is not None)):
        return None
    return _wish(_behind(bare, found), found["who"], thread, when)


# Somebody new, or a rival, is no step: "er is een nieuwe directeur, Karin Vos".
_A_PERSON: Final = later(
    r",|\b(?:directeur|director|manager|mgr|boss|baas|inkoper|buyer|ceo|cfo|cto|coo|md|head|hoofd|chef|voorzitter|chair|eigenaar|owner|concurrent|competitor|rival|leverancier|supplier|contact\w*|collega|colleague|reden|reason|probleem|problem|datum|date)\b"
)


def _behind(bare: Utterance, found: re.Match[str]) -> str:
    """What is wanted, as it is written."""
    start = found.start("what") + bare.fold.find(found.group())
    return bare.text[start:].strip(" .!")


def _wish(told: str, who: str, thread: Thread, when: DateReading | None) -> Wish | None:
    what = _FIRST.sub(" ", told).strip()
    lead = _LEADS.match(what.casefold())
    what = (what[lead.end() :] if lead is not None else what).strip(" ,.;")
    if not what or _HAGGLES.search(what.casefold()):
        return None
    if who in pronouns.ANYBODY | {"die", "who"}:
        who = thread.person.called if thread.person is not None and who in _ONE else ""
    return Wish(phrases.shortened(what), who or None, when)


def keep(draft: Draft, *, wish: Wish) -> bool:
    """Put what they want first before the step that was expected, as their next one; a paper of ours is our act."""
    if _FROM_US.search(wish.what.casefold()):
        what = _TO_SEE.sub("", wish.what)
        action = recording.record_action(draft, what, wish.when.day if wish.when else None, serves=True)
        draft.mark("action", "said")
        draft.say("ack.own_actions", actions=(describing.action(action),))
        return True
    here = checkin.proposal(draft.facts) if draft.facts.next_step is None else None
    if here is not None:
        # What was expected is behind them by now.
        put_on_route.put_in(draft, (wish.what,), here)
    else:
        put_on_route.put_before(draft, (wish.what,))
    step = next((known for known in draft.facts.steps if phrases.same(known.title, wish.what)), None)
    recording.record_next_step(draft, wish.what, wish.who, wish.when, step.id if step is not None else None)
    draft.mark("next_step", "said")
    if wish.when is not None:
        draft.mark("next_step_date", "said")
    step_dates.acknowledge_next_step(draft)
    return True
