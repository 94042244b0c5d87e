"""That they have not begun, told where they are asked to be placed: "nowhere yet", "the trial still has to be booked".

Of a step that is yet to come nobody is busy with it, however plainly it is named.
"""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.deciding import checkin
from bot.coach.keeping import recording
from bot.coach.route import mirroring, step_dates, step_day_told, steps_open
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutStep
from bot.coach.turn.replies import Line
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import match_step, read_date, without_day

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
    rf"|\b{_NOT} (?:aan (?:zet|de beurt|bod)|(?:his|her|their|its) turn|up)\b(?! to)"
    r"|\b(?:moet(?:en)?|must) (?:eigenlijk )?(?:nog|still) (?:alle(?:s|maal) )?(?:beginnen|starten|van start|op gang komen|begin|start)\b"
    r"|\b(?:still |yet )(?:has |have |need |needs |got )?to (?:begin|start|get going|kick off)\b"
)
_YET_TO_BE: Final = later(
    rf"\b(?:moet(?:en)?|dient|dienen) (?:eerst |ook )?nog (?:\w+ ){{0,2}}?(?:worden |komen )?(?:{_PLANNED}|beginnen|starten|komen|gebeuren)\b"
    rf"|\b(?:still|yet) (?:has |have |needs? |got |gotta )?(?:to be |to get |be )?{_PLANNED}\b|\b(?:has|have|needs?) (?:still |yet )?to be {_PLANNED}\b|\bstill needs? (?:booking|planning|scheduling|arranging|a date)\b"
    rf"|\b(?:nog )?niet {_PLANNED}\b|\b(?:not|n'?t)\b(?: yet| been)* {_PLANNED}\b"
    r"|\b(?:starts?|begins?|starten|begint|beginnen) (?:\w+ )?(?:when|once|as soon as|after|als|zodra|wanneer|na)\b"
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
        not_yet = _NOT_OVER.search(clause.fold) is not None and _is_to_come(draft, said)
        if place is None and first is not None and not_yet:
            place = _named_last(draft, clause)
        ahead = place is not None and place == first and (not_yet or _is_ahead(draft, clause))
        if denied or ahead:
            words.append(clause.text.strip(" ,"))
        elif place is not None and not (words and _NOW.isdisjoint(clause.words)):
            # Of "nowhere yet, Luc calls Friday" the second half is what comes.
            return None
    return words[0] if words else None


_NOW: Final = frozenset("nu now al already currently momenteel bezig busy".split())


def _is_ahead(draft: Draft, clause: Utterance) -> bool:
    if any(said.search(clause.fold) is not None for said in (_YET_TO_BE, _NOT_BEGUN)):
        return True
    return _STARTS.search(clause.fold) is not None and _is_to_come(draft, clause)


_STARTS: Final = later(
    r"\b(?:starts?|begins?|starten|begint|beginnen|kicks off|(?:is|are|'s|they're|he's|she's) (?:only )?(?:starting|beginning|kicking off))\b"
)
# Of what runs till a day to come it says that they are at it.
_NOT_OVER: Final = later(
    r"\b(?:isn'?t|is not|wasn'?t|not) (?:\w+ )?(?:done|been|over)\b|\bnog niet (?:geweest|gedaan)\b"
)
_UNTIL: Final = later(r"\b(?:until|till|til|tot|through|to) (?:the |de )?$")


def _is_to_come(draft: Draft, said: Utterance) -> bool:
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    return when is not None and when.first > draft.today and _UNTIL.search(said.fold[: when.start]) is None


def take(draft: Draft, said: Utterance) -> bool:
    """Take back that they are at a step which is said not to have begun: "no, trial hasn't started, starts Monday"."""
    if steps_open.is_later(draft):
        # News of a later day says so of what was expected as well.
        return False
    here = draft.facts.position
    step = draft.facts.step(here.step_id) if here is not None else None
    words = told(draft, said) if step is not None and step.status not in checkin.BEHIND else None
    if step is None or words is None or said.text.rstrip().endswith("?"):
        return False
    draft.record(PutStep(draft.deal_id, replace(step, status="to_do")))
    words = _LED.sub("", words)
    if draft.begun.pending is not None and draft.begun.pending.question == "position":
        # "1, not started yet": it stands with the step that was chosen.
        draft.parts[:] = [
            part for part in draft.parts if not (isinstance(part, Line) and part.key == "ack.position")
        ]
        words = f"{step.title}: {words}"
    keep(draft, said, phrases.shortened(words))
    return True


_LED: Final = later(r"^(?:(?:maar|but|and|en|dus|so|though) )+", re.IGNORECASE)


def keep(draft: Draft, said: Utterance, words: str) -> bool:
    """Keep in these words that they have not begun; whether the day on which they do was told as well, and kept."""
    recording.record_position(draft, words=words)
    draft.mark("position", "said")
    draft.say("ack.not_begun", words=words)
    return _dated(draft, said)


def _dated(draft: Draft, said: Utterance) -> bool:
    step = next((one for one in draft.facts.steps if one.status not in checkin.BEHIND), None)
    for clause in map(utterance, _CLAUSES.split(said.text)):
        when = read_date(clause, draft.language, draft.today, draft.context.zone)
        if step is None or when is None or when.first <= draft.today or mirroring.promised(draft, clause):
            continue
        named = _named_last(draft, clause)
        rest = set(utterance(without_day(clause, when)).words)
        of_it = named is None or draft.facts.steps[named].id == step.id
        if not of_it or (named is None and not rest <= step_day_told.OF_IT):
            continue
        recording.record_next_step(draft, step.title, step.who, when, step.id)
        draft.mark("next_step", "said")
        draft.mark("next_step_date", "said")
        step_dates.acknowledge_next_step(draft)
        draft.understood.append(clause.text)
        return True
    return False


_DENIAL: Final = later(r"\b(?:niet|not|nog|yet|done|been|over|geweest|gedaan)\b|n'?t\b")


def _named_last(draft: Draft, clause: Utterance) -> int | None:
    """The step that a clause names, with the denial left out."""
    titles = [step.title for step in draft.facts.steps]
    return match_step(utterance(_DENIAL.sub(" ", clause.text)), titles, draft.language)
