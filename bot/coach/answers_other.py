"""Answers about rivals, about what is new on a later visit, and about the deal itself."""

from dataclasses import replace

from bot.coach import phrases, recording, telling
from bot.coach.draft import Draft
from bot.coach.effects import PutCompetitor, PutDeal
from bot.coach.facts import RivalKind
from bot.coach.planning import RIVAL_DETAILS
from bot.coach.reading import read_deal, read_money, read_rivals
from bot.coach.state import Pending
from bot.coach.understanding.text import Utterance


def take_rivals(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Who or what they compare us with."""
    reading = read_rivals(said, draft.language)
    found: list[tuple[str, RivalKind]] = [(rival.name or "", rival.kind) for rival in reading.rivals]
    if not found and not reading.nobody:
        found = [(phrases.shortened(said.text), "vendor")]
    for name, kind in found:
        recording.record_rival(draft, name, kind)
    draft.mark("rivals", "said")
    return True


def take_rival_detail(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """One thing about one rival, word for word."""
    rival_id, _, detail = (pending.about or "").partition(":")
    rival = next((known for known in draft.facts.competitors if known.id == rival_id), None)
    if rival is not None and detail in RIVAL_DETAILS:
        changed = replace(rival, **{detail: said.text})  # type: ignore[arg-type]  # one of the text fields
        draft.record(PutCompetitor(draft.deal_id, changed))
    return True


def take_recap(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """What is new, on a later visit: it may replace what was known."""
    if not telling.take(draft, said, anew=True):
        draft.say("ack.kept")
    return True


def take_deal_name(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """The customer's name and what the deal is about."""
    reading = read_deal(said, draft.language, ())
    deal = draft.facts.deal
    account = reading.account or phrases.shortened(said.text)
    draft.record(PutDeal(replace(deal, account=account, topic=reading.topic or deal.topic)))
    return True


def take_deal_value(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """What the deal is worth."""
    amount = read_money(said, draft.language)
    if amount is None:
        draft.say("ack.no_amount")
    else:
        recording.record_value(draft, amount)
    return True
