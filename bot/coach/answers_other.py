"""Answers about rivals, about what is new on a later visit, and about the deal itself."""

import re
from dataclasses import replace
from typing import Final

from bot.coach import phrases, recording, telling
from bot.coach.bare_answers import small_talk, yes_or_no
from bot.coach.draft import Draft
from bot.coach.effects import PutCompetitor, PutDeal
from bot.coach.facts import RivalKind
from bot.coach.planning import RIVAL_DETAILS
from bot.coach.reading import read_deal, read_money, read_rivals
from bot.coach.state import Pending
from bot.coach.understanding.text import Utterance, utterance


def take_rivals(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Who or what they compare us with."""
    reading = read_rivals(said, draft.language)
    found: list[tuple[str, RivalKind]] = [
        ("" if rival.kind in {"in_house", "nothing"} else rival.name or "", rival.kind)
        for rival in reading.rivals
    ]
    if not reading.nobody:
        found.extend(_missed(draft, said, [name for name, _ in found]))
    if len(found) == 1 and found[0][1] == "vendor" and _IN_PLACE.search(said.fold):
        found = [(found[0][0], "incumbent")]
    for name, kind in found:
        recording.record_rival(draft, name, kind)
    if found or reading.nobody:
        draft.mark("rivals", "said")
    else:
        # Kept word for word: a wrong rival is worse than none.
        draft.mark("rivals", "unknown")
        draft.say("ack.kept")
    return True


def _missed(draft: Draft, said: Utterance, named: list[str]) -> list[tuple[str, RivalKind]]:
    """Short pieces of a short list that no reader knew: a name without a capital is a name here all the same."""
    if len(said.words) > _SHORT_LIST:
        return []
    pieces = [utterance(piece) for piece in _BETWEEN_NAMES.split(said.text)]
    unread = [
        piece
        for piece in pieces
        if 0 < len(piece.words) <= _NAME_WORDS
        and yes_or_no(piece) is None
        and not small_talk(piece)
        and not read_rivals(piece, draft.language).rivals
        and not read_rivals(piece, draft.language).nobody
        and not any(name and utterance(name).fold in piece.fold for name in named)
    ]
    return [
        (phrases.shortened(piece.text), "vendor") for piece in unread if not _FILLER_PIECE & set(piece.words)
    ]


_SHORT_LIST: Final = 6
_BETWEEN_NAMES: Final = re.compile(r"\s*(?:,|;|/|\+|&|\ben\b|\band\b|\bor\b|\bof\b)\s*", re.IGNORECASE)
_FILLER_PIECE: Final = frozenset(
    "maybe misschien denk think wellicht probably some een paar others anderen nog already al niemand nobody they ze we wij ik i".split()
)
_IN_PLACE: Final = re.compile(
    r"\b(?:with them now|they'?re with|using (?:them|it) now|huidige|current(?:ly)?|incumbent|nu in huis|zitten (?:ze )?nu|in place)\b"
)
_NAME_WORDS: Final = 3


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
