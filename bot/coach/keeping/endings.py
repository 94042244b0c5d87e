"""The end of a deal, recorded and told: won, lost, parked, dropped, and open again. Everything scheduled for it stops with it."""

from typing import Final, Literal

from bot.coach.basics import signing_words
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.keeping import heard_of, recording
from bot.coach.known.facts import DealFacts
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer, PutDeal
from bot.coach.turn.replies import Ask, Line, Option, Word, values
from bot.coach.understanding.readings import EndingReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases

Closed = Literal["won", "lost", "parked", "dropped"]
CLOSED: Final[tuple[Closed, ...]] = ("won", "lost", "parked", "dropped")
# Dropping one is asked for in words alone.
_OFFERED: Final = CLOSED[:-1]
# What is asked here stands outside the walk; the question that was open before is kept with it, to go back to.
NOT_NOW: Final = Option("no", Word("option.not_now"))
REOPEN: Final = "reopen"
# Kept with the question about an ended deal when a walk was cut short by it.
CUT_SHORT: Final = "cut short"


def end_of(reading: EndingReading) -> Closed | None:
    """How a deal ends according to a message; None when it says nothing of the kind."""
    return next((ending for ending in CLOSED if ending == reading.ending), None)


def ask_how(draft: Draft) -> None:
    """How does it end? Behind one choice, so that nobody ends a deal by a slip of the finger."""
    options = (
        *(Option(name, Word(f"option.end.{name}")) for name in _OFFERED),
        Option("hand_over", Word("option.end.hand_over")),
    )
    line = Line("ending.ask", values(customer=draft.facts.deal.account))
    _ask_aside(draft, Ask("ending", line, (*options, NOT_NOW)), None)


def is_of_a_paper(facts: DealFacts, said: Utterance) -> bool:
    """Whether what was signed is a paper that a step of a deal is about, and not all of it: "hanlon lease agreement signed", "pete's URS is done and signed"."""
    account = {*utterance(facts.deal.account).words}
    titles = [
        {*title.words}
        for step in facts.steps
        if step.status != "not_needed" and _SIGNS.search((title := utterance(step.title)).fold) is None
    ]
    for found in _SIGNED.finditer(said.fold):
        thing = {word.removesuffix("'s") for word in utterance(found["thing"]).words} - account - _IS
        if thing and any(thing <= title for title in titles):
            return True
    return False


_SIGNED: Final = later(rf"(?P<thing>[^.;,:!?\n]+?) (?:{signing_words.SIGNED})\b")
# Whoever signs ends it by that.
_SIGNS: Final = later(rf"\b(?:{signing_words.SIGNATURE})\b")
_IS: Final = frozenset(
    "is are was were been got has have now just all done finished and the their our de het hun ons onze en zijn werd waren nu al net klaar af heeft hebben".split()
)


def ask_whether(draft: Draft, ending: Closed, said: str) -> None:
    """Ask with one tap whether that is what was meant; `said` is an answer after all where it was not."""
    line = Line(f"ending.confirm.{ending}", values(customer=draft.facts.deal.account))
    options = (Option(ending, Word(f"ending.yes.{ending}")), Option("no", Word("ending.no")))
    _ask_aside(draft, Ask("ending", line, options), said)


def _ask_aside(draft: Draft, ask: Ask, kept: str | None) -> None:
    """Ask something outside the walk, whose question is kept to go back to."""
    before = draft.open_question_id
    draft.to(phase="closing")
    draft.ask(ask, about=before, kept=kept)


def close(draft: Draft, ending: Closed, *, rival: str | None = None, why: str | None = None) -> None:
    """The deal is won, lost or parked today. Why it was lost is asked in one line that may be passed over."""
    in_a_walk = draft.open_question_id is not None or (
        draft.conversation.pending is not None and draft.conversation.pending.about is not None
    )
    put_down(draft, ending, rival=rival, why=why)
    deal = draft.facts.deal
    draft.to(phase="closing")
    about = CUT_SHORT if in_a_walk else None
    if ending == "lost" and why is None:
        key = "ending.lost_why_rival" if rival is not None else "ending.lost_why"
        line = Line(key, values(customer=deal.account, **({"rival": rival} if rival is not None else {})))
        draft.beside(Option(REOPEN, Word("option.not_after_all"), side=True))
        draft.ask(Ask("lost_why", line, (Option("skip", Word("option.skip")),)), about=about)
        return
    _tell(draft, Line(f"ending.{ending}", values(customer=deal.account)), about)


def put_down(draft: Draft, ending: Closed, *, rival: str | None = None, why: str | None = None) -> None:
    """Record that the deal ended today, whom they chose and why, without a word."""
    if rival is not None:
        recording.record_rival(draft, phrases.shortened(rival), "vendor")
    deal = draft.facts.deal
    reason = phrases.shortened(why) if why else None
    draft.record(
        PutDeal(replace(deal, status=ending, closed_on=draft.today, closed_why=reason, offered_to=None))
    )


def drop(draft: Draft) -> None:
    """The deal is taken away: nothing is asked about it, and it stands in no list."""
    deal = replace(draft.facts.deal, status="dropped", closed_on=draft.today, offered_to=None)
    draft.record(PutDeal(deal))
    draft.to(phase="idle", pending=None, walk=None)


def _tell(draft: Draft, line: Line, about: str | None) -> None:
    draft.beside(
        Option(REOPEN, Word("option.not_after_all"), side=True), Option("crm", Word("option.crm"), side=True)
    )
    draft.ask(Ask("closed", line), about=about)


def explain(draft: Draft, why: str | None) -> None:
    """Why it was lost, in one line of their own; None when that was passed over."""
    pending = draft.conversation.pending
    deal = draft.facts.deal
    if why is not None:
        draft.record(KeepAnswer("lost_why", why, deal.id))
        draft.record(PutDeal(replace(deal, closed_why=phrases.shortened(why))))
    _tell(draft, Line("ending.lost", values(customer=deal.account)), pending.about if pending else None)


def ask_to_reopen(draft: Draft, story: str | None) -> None:
    """An ended deal is named again: say so, and offer to open it. `story` is what was told with its name."""
    deal = draft.facts.deal
    when = deal.closed_on or draft.today
    line = Line(f"ending.again.{deal.status}", values(customer=describing.deal_name(draft.facts), when=when))
    options = (Option(REOPEN, Word("option.reopen")), Option("leave", Word("option.leave")))
    draft.to(phase="closing")
    draft.ask(Ask("closed", line, options), kept=story)


def reopen(draft: Draft) -> None:
    """The deal is open again, as if it had never ended; that it goes on is news of the customer."""
    deal = draft.facts.deal
    draft.record(PutDeal(replace(deal, status="open", closed_on=None, closed_why=None)))
    heard_of.hear(draft)
    draft.say("ending.reopened", customer=deal.account)
