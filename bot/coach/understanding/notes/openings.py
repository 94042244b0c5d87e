"""Which clauses of a note only say which call this was: "net gebeld met Acme", "just off the phone with them"."""

import re
from typing import Final

from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.requests import request_in
from bot.coach.understanding.notes.stage_words import OTHERS_HEARD
from bot.coach.understanding.text import utterance

_REPORT: Final = re.compile(
    r" (?:demo bij|demo at|demo met|demo with|bezoek aan|visit to|meeting at|afspraak bij|overleg bij|gebeld|gesproken|gesprek|belde|sprak|zat bij|kwam|langs geweest|bezocht|overleg gehad|afspraak gehad|(?:a|the|quick|good|great|our|on|after|this|last|short|had|with) call|rang|spoke|talked|met with|saw|visited|meeting|just off|off the phone|update|kort|nieuws|bijpraten|verslag|recap|busy one|druk gesprek|gezeten|sat down|sat with|lunch|lunched|koffie|coffee|bezoek|visit|visiting|demo gedaan|did (?:the|a) demo|"
    r"demo gegeven|gave (?:the|a) demo|aan de lijn|(?:had|got|have|with) (?:\S+ ){1,4}?on the line|aan tafel|om tafel|aan tafel gezeten|gehad met|langsgeweest|langs bij|was bij|was at|bij geweest|quick one|snel even|even kort|teams call|teamscall|zoom|"
    r"telefoontje|belletje|catch-up|catch up|caught up|bijgepraat|contact gehad|gemaild met|heard from|gehoord van|ontmoet|ran into|just left|kwam net|on site|op locatie|great meeting|goeie meeting|goed gesprek|good call|checked in with) "
)
_PLANS: Final = re.compile(
    r"^ (?:(?:so|and|but|then) )?(?:will|gonna|going to|need to|have to|must) | (?:(?:ik|wij|we) (?:\S+ )?(?:ga|gaan|zal|bel|plan|stuur|sturen|kom|doe|doen|regel|moet|moeten|wil|mail|breng|maak|zet)|(?:bel|stuur|mail|ga|regel|plan|doe|maak) (?:ik|wij|we)|"
    r"ill|wewill|im|weare|i (?:will|need|have to|want|must)) "
)


def openings_of(note: Note, account: str | None) -> set[int]:
    """The places of the clauses that only say which call this was, or are nothing but the customer's name."""
    told = {part.place for part in note.clauses[:3] if _opens(note, part)}
    return told | _only_named(note, account)


def _opens(note: Note, part: NoteClause) -> bool:
    if _REPORT.search(part.signs) is None or any(day.day != note.today for day in part.days):
        return False
    plans = _PLANS.search(part.signs) or request_in(part.signs) or OTHERS_HEARD.search(part.signs)
    return plans is None


def _only_named(note: Note, account: str | None) -> set[int]:
    """The clauses that are nothing but the customer's name: "Swing Dance School: floor"."""
    name = utterance(account).fold if account else None
    if not name:
        return set()
    items, fold = note.scene.items, note.scene.said.fold
    heads = [
        (part.place, items[part.clause.first].start, items[part.clause.last - 1].end)
        for part in note.clauses[:2]
    ]
    return {place for place, start, end in heads if fold[start:end] == name}
