"""Answers about rivals, about what is new on a later visit, and about the deal itself."""

import re
from dataclasses import replace
from typing import Final

from bot.coach import answers_movement, phrases, recording, telling
from bot.coach.bare_answers import small_talk, yes_or_no
from bot.coach.draft import AGAIN, Draft
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
        found = [rival for rival in found if utterance(rival[0]).fold not in _IN_HOUSE]
        found.extend(_missed(draft, said, found))
    if len(found) == 1 and found[0][1] == "vendor" and _IN_PLACE.search(said.fold):
        found = [(found[0][0], "incumbent")]
    if pending.kept == AGAIN and (found or reading.nobody):
        for known in draft.facts.competitors:
            draft.record(PutCompetitor(draft.deal_id, replace(known, removed=True)))
    for name, kind in found:
        recording.record_rival(draft, name, kind)
    if found or reading.nobody:
        draft.mark("rivals", "said")
    else:
        # Kept word for word: a wrong rival is worse than none.
        draft.mark("rivals", "unknown")
        draft.say("ack.kept")
    return True


def _missed(draft: Draft, said: Utterance, found: list[tuple[str, RivalKind]]) -> list[tuple[str, RivalKind]]:
    """Short pieces of a short list that no reader knew: a name without a capital is a name here all the same."""
    if len(said.words) > _SHORT_LIST:
        return []
    named = [name for name, _ in found]
    pieces = [utterance(piece) for piece in _BETWEEN_NAMES.split(said.text)]
    missed: list[tuple[str, RivalKind]] = []
    for piece in pieces:
        words = set(piece.words)
        if not 0 < len(piece.words) <= _NAME_WORDS or words & _FILLER_PIECE or small_talk(piece):
            continue
        if yes_or_no(piece) is not None or any(name and utterance(name).fold in piece.fold for name in named):
            continue
        kind = _kind_of(piece, draft)
        if kind is not None and (kind == "vendor" or not any(kind == known for _, known in found)):
            missed.append(("" if kind in {"in_house", "nothing"} else phrases.shortened(piece.text), kind))
    return missed


def _kind_of(piece: Utterance, draft: Draft) -> RivalKind | None:
    """What one piece of a list is; None when it says that there is nobody."""
    if piece.fold.strip(" .!") in _IN_HOUSE:
        return "in_house"
    if {"nothing", "niks", "niets"} & set(piece.words):
        return "nothing"
    reading = read_rivals(piece, draft.language)
    if reading.rivals:
        return reading.rivals[0].kind
    return None if reading.nobody else "vendor"


_IN_HOUSE: Final = frozenset(
    {"in-house", "in house", "inhouse", "diy", "themselves", "zelf", "intern", "zelfbouw"}
)
_SHORT_LIST: Final = 6
_BETWEEN_NAMES: Final = re.compile(r"\s*(?:,|;|/|\+|&|\ben\b|\band\b|\bor\b|\bof\b)\s*", re.IGNORECASE)
_FILLER_PIECE: Final = frozenset(
    "maybe misschien denk think wellicht probably some een paar others anderen nog already al niemand nobody they ze we wij ik i see we'll kijken zien geen".split()
)
_IN_PLACE: Final = re.compile(
    r"\b(?:with them now|they'?re with|using (?:them|it) now|huidige|current(?:ly)?|incumbent|nu in huis|zitten (?:ze )?nu|in place)\b"
)
_NAME_WORDS: Final = 3
_ACCOUNT_WORDS: Final = 4


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
    if said.fold.strip(" .!") in _NOTHING_NEW:
        return True
    if answers_movement.redate(draft, said):
        return True
    if not telling.take(draft, said, anew=True):
        draft.say("ack.kept")
    return True


_NOTHING_NEW: Final = frozenset({
    "niks nieuws", "niets nieuws", "niets", "niks", "nee", "geen", "nothing new", "nothing", "no", "same", "hetzelfde",
    "nog steeds hetzelfde", "still the same", "no news", "geen nieuws", "niks veranderd", "nothing changed",
})  # fmt: skip


def take_deal_name(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """The customer's name and what the deal is about."""
    reading = read_deal(said, draft.language, ())
    deal = draft.facts.deal
    name, _, topic = said.text.partition(",")
    typed = (
        phrases.shortened(name)
        if len(utterance(name).words) <= _ACCOUNT_WORDS and reading.topic is None
        else None
    )
    account = typed or reading.account or phrases.shortened(said.text)
    draft.record(PutDeal(replace(deal, account=account, topic=topic.strip() or reading.topic or deal.topic)))
    return True


def take_deal_value(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """What the deal is worth."""
    amount = read_money(said, draft.language)
    if amount is None:
        draft.say("ack.no_amount")
    else:
        recording.record_value(draft, amount)
    return True
