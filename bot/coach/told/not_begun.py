"""That they have not begun, told where they are asked to be placed: "nowhere yet", "the trial still has to be booked".

Of a step that is yet to come nobody is busy with it, however plainly it is named.
"""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.deciding import checkin
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import match_step

_CLAUSES: Final = later(r"[.!?;\n]+\s*|,\s+|\s+(?=(?:maar|but|want|because)\s)")
_BEGUN: Final = (
    r"(?:begonnen|gestart|bezig|started|begun|begonne|van start(?: gegaan)?|under ?way|kicked off|going)"
)
_PLANNED: Final = r"(?:gepland|ingepland|geprikt|vastgelegd|afgesproken|geboekt|geregeld|planned|scheduled|booked|arranged|fixed|set up|organi[sz]ed)"
_NOT: Final = r"(?:niet|not|n'?t)"
# Said of all of it: no step is called by any of these words.
_NOWHERE: Final = later(
    r"\b(?:(?:nog|zo goed als|eigenlijk|vooralsnog) (?:helemaal |eigenlijk )?nergens|nergens (?:nog|eigenlijk)|nowhere(?: yet| really)?)\b"
    r"|\b(?:nog|still) (?:\w+ )?(?:aan het begin|at the (?:very )?(?:start|beginning))\b"
    r"|\b(?:er is |there'?s |has )?(?:nog (?:helemaal |eigenlijk )?(?:niks|niets|geen)|nothing(?:'s| has| is)?) (?:\w+ )?(?:gebeurd|gedaan|gestart|begonnen|in gang|happened|started|done|begun|moving)\b"
)
_NOT_BEGUN: Final = later(
    rf"(?:\b|(?<=[a-z])(?=n'?t\b)){_NOT}\b(?: \w+)?? (?:al |even |yet |really |echt )*(?:been )?{_BEGUN}\b"
    r"|\b(?:moet(?:en)?|must) (?:eigenlijk )?(?:nog|still) (?:alle(?:s|maal) )?(?:beginnen|starten|van start|op gang komen|begin|start)\b"
    r"|\b(?:still |yet )(?:has |have |need |needs |got )?to (?:begin|start|get going|kick off)\b"
)
_YET_TO_BE: Final = later(
    rf"\b(?:moet(?:en)?|dient|dienen) (?:eerst |ook )?nog (?:\w+ ){{0,2}}?(?:worden |komen )?(?:{_PLANNED}|beginnen|starten|komen|gebeuren)\b"
    rf"|\b(?:still|yet) (?:has |have |needs? |got |gotta )?(?:to be |to get |be )?{_PLANNED}\b|\b(?:has|have|needs?) (?:still |yet )?to be {_PLANNED}\b|\bstill needs? (?:booking|planning|scheduling|arranging|a date)\b"
    rf"|\b(?:nog )?niet {_PLANNED}\b|\b(?:not|n'?t)\b(?: yet| been)* {_PLANNED}\b"
    r"|\b(?:komt|komen) (?:er )?nog(?: aan)?\b|\bstill to come\b|\b(?:begint|start|starts|begins) (?:pas|only)\b|\bmoet(?:en)? nog$"
)


def told(draft: Draft, said: Utterance) -> str | None:
    """The words that say they have not begun; None where they say so of no more than a later step, or are at one."""
    steps = draft.facts.steps
    titles = [step.title for step in steps]
    first = next((at for at, step in enumerate(steps) if step.status not in checkin.BEHIND), None)
    words: list[str] = []
    for piece in _CLAUSES.split(said.text):
        clause = utterance(piece)
        if not clause.words:
            continue
        place = match_step(clause, titles, draft.language)
        denied = _NOWHERE.search(clause.fold) is not None
        if not denied and place is None and first is not None and _NOT_BEGUN.search(clause.fold):
            # What is denied is no place; whether it is one that comes later is told by its name.
            denied = _named_last(draft, clause) in {None, first}
        ahead = place is not None and place == first and _is_ahead(clause)
        if denied or ahead:
            words.append(clause.text.strip(" ,"))
        elif place is not None and not (words and _NOW.isdisjoint(clause.words)):
            # Of "nowhere yet, Luc calls Friday" the second half is what comes.
            return None
    return words[0] if words else None


_NOW: Final = frozenset("nu now al already currently momenteel bezig busy".split())


def _is_ahead(clause: Utterance) -> bool:
    return any(said.search(clause.fold) is not None for said in (_YET_TO_BE, _NOT_BEGUN))


_DENIAL: Final = later(r"\b(?:niet|not|nog|yet)\b|n'?t\b")


def _named_last(draft: Draft, clause: Utterance) -> int | None:
    """The step that a clause names, with the denial left out."""
    titles = [step.title for step in draft.facts.steps]
    return match_step(utterance(_DENIAL.sub(" ", clause.text)), titles, draft.language)
