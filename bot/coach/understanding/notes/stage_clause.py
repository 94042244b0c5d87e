"""Whether a clause tells where the customer is now: a step under way, not a plan, a mood or what was before."""

import re
from typing import Final

from bot.coach.understanding.lexicon.words import Kind, VerbClass, lexicon
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.stage_words import (
    ACTIVE,
    ALL_BUT,
    AT_IT,
    DOING,
    HAS_IT,
    HELD_UNTIL,
    LEFT_OPEN,
    LIES_WITH,
    LONGEST_STAGE,
    LOOKS_AROUND,
    MUST_STILL,
    NOT_STAGE,
    NOT_YET,
    NOW,
    OTHERS_HEARD,
    PAPER,
    PHASE,
    PRESENT,
    PROGRESS,
    RUNS,
    STAGE_IS,
    STAGE_NOUNS,
    STATE,
    STEP_SUFFIXES,
    STILL,
    STRONG,
    THEY_ARE,
    TILL_THEN,
    TODAY,
    TRIES_IT,
    UNDER_WAY,
    WAITS,
    WE_ARE_AT,
    WHETHER,
    WITH_SOMEBODY,
)
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.scene.signs import WHO

_BUYING_NOUNS: Final = frozenset({Kind.BUY_NOUN, Kind.EITHER_NOUN, Kind.SELL_NOUN})
_BUYING_ACTS: Final = frozenset({VerbClass.DECIDE, VerbClass.WEIGH, VerbClass.SELL})


def is_stage(note: Note, part: NoteClause) -> bool:
    """Whether a clause tells where they are now."""
    signs = part.signs
    # "This week", "today" may tell of now, and what goes on till some day does.
    later = bool(part.days) and any(
        day.first > note.today and not _till_then(note, part, day) for day in part.days
    )
    # "We're at the contract stage", "we zitten nu bij inkoop".
    ours = part.ours and not (PHASE.search(signs) or (WE_ARE_AT.search(signs) and not later))
    if ours or PRESENT.search(signs) or len(signs.split()) > LONGEST_STAGE:
        return False
    if UNDER_WAY.search(signs) or _looks_around(part) or HELD_UNTIL.search(signs):
        return True
    if not later and _nearly(signs):
        return True
    if part.past and not (
        (PROGRESS.search(signs) and not _WAS.search(signs)) or _lies(signs) or _holds(signs)
    ):
        return False
    if STAGE_IS.search(signs):
        return True
    if _lies(signs) or (not later and (_has_their_turn(signs) or _is_left(signs))):
        return True
    if (WAITS.search(signs) or MUST_STILL.search(signs)) and not later:
        return True
    if NOT_STAGE.search(signs) and not (PHASE.search(signs) and THEY_ARE.search(signs) and not later):
        return False
    if HAS_IT.search(signs) or (PAPER.search(signs) and not later) or RUNS.search(signs):
        return True
    if not later and _goes_on(note, part):
        return True
    told = STATE.search(signs) or ACTIVE.search(signs) or STILL.search(signs) or DOING.search(signs)
    if TODAY.search(signs) and not told:
        return False
    if NOW.search(signs) and (not later or MUST_STILL.search(signs)):
        unlike = re.search(r" (?:nu eerst|now first|bij \S+ nu|nu \S+ bij|nu serieus) ", signs)
        return unlike is None and len(signs.split()) > 1 and _of_buying(note, part)
    if re.search(r" (?:terug van|is terug|is back|back from|weer terug) ", signs):
        return False
    return not later and told is not None and _of_buying(note, part)


# Most clauses have none of the words these patterns need.
_LEFT_WORDS: Final = (
    " pending ", " outstanding ", " awaited ", " to come ", " to go ", " remaining ", " left ", " open ", " komen ", " uitstaand ", " te gaan ", " te doen ", " nog ",
)  # fmt: skip


# "In juni waren ze zich nog aan het oriënteren": what went on then.
_WAS: Final = re.compile(r" (?:was|waren|were|zat|zaten) ")


def _nearly(signs: str) -> bool:
    """Whether little is left to do, or they still find out whether they need it at all, or try it right now."""
    left = (
        " alle" in signs
        or " enkel " in signs
        or " all " in signs
        or " alls " in signs
        or " everything" in signs
        or " just " in signs
        or " only " in signs
    )
    weigh = " of " in signs or " if " in signs or " whether " in signs
    has = " ha" in signs or " heeft " in signs or " hebben " in signs or " got " in signs
    return bool(
        (left and ALL_BUT.search(signs))
        or (weigh and WHETHER.search(signs))
        or (has and TRIES_IT.search(signs))
    )


def _lies(signs: str) -> bool:
    has = (
        " heeft " in signs or " hebben " in signs or " has " in signs or " have " in signs or " got " in signs
    )
    with_them = has and (" bij " in signs or " with " in signs or " at " in signs)
    return with_them and LIES_WITH.search(signs) is not None


def _holds(signs: str) -> bool:
    """Case "juridisch heeft het nu": no participle behind it, so nothing that is over."""
    held = HAS_IT.search(signs) if " heeft " in signs or " hebben " in signs else None
    return held is not None and held.end() == len(signs)


def _has_their_turn(signs: str) -> bool:
    turn = " bezig " in signs or " at it " in signs or " on it " in signs or " with it " in signs
    return turn and AT_IT.search(signs) is not None


def _is_left(signs: str) -> bool:
    return signs.endswith(_LEFT_WORDS) and LEFT_OPEN.search(signs) is not None


def is_under_way(part: NoteClause) -> bool:
    """Whether a clause itself says that it goes on: "are filling in the questionnaire", not "maakt een raming"."""
    return any(pattern.search(part.signs) for pattern in (NOW, WAITS, DOING, PROGRESS, STILL))


_BEING: Final = re.compile(
    r" (?:is|are|'s|s|theyre|hes|shes) (?:\S+ )?(?!going |coming |meeting |signing |deciding )[a-z]{3,}ing "
    # "Radiologist doing a trial this week".
    rf"|^ {WHO} (?:doing|running|testing|trialling|trialing|piloting|comparing|reviewing|scoring) "
)


def _till_then(note: Note, part: NoteClause, day: DateReading) -> bool:
    """Whether what goes on ends on a day: "is testing our app till 30 October", not "contract loopt tot september"."""
    return note.lasts_until(day) and " contract " not in part.signs and is_under_way(part)


def is_going_on(note: Note, part: NoteClause) -> bool:
    """Whether a clause whose only days begin by today tells what goes on now: "is trying ours this week"."""
    if not part.days or any(day.first > note.today for day in part.days):
        return False
    return (
        is_under_way(part)
        or TRIES_IT.search(part.signs) is not None
        or _BEING.search(part.signs) is not None
        or (STATE.search(part.signs) is not None and THEY_ARE.search(part.signs) is not None)
    )


def _looks_around(part: NoteClause) -> bool:
    """Whether they hear others beside us or look around on the market: "ze praten nog met twee partijen"."""
    signs = part.signs
    if part.days or part.past or NOT_YET.search(signs):
        return False
    if TILL_THEN.match(signs) and (LOOKS_AROUND.search(signs) or ACTIVE.search(signs)):
        return True
    return OTHERS_HEARD.search(signs) is not None or LOOKS_AROUND.search(signs) is not None


def _goes_on(note: Note, part: NoteClause) -> bool:
    """Whether something of theirs is going on: "inkoop is de offertes aan het scoren", "het bestek wordt geschreven"."""
    found = PROGRESS.search(part.signs)
    if found is None or found["passive"] is None:
        return found is not None
    verb = lexicon(note.scene.language).verbs.get(found["passive"])
    return verb is not None and verb.form == "participle" and verb.meaning in _BUYING_ACTS


def _of_buying(note: Note, part: NoteClause) -> bool:
    """Whether anything in a clause belongs to buying: who has it, a step, an act. "They're in Leeds now" has nothing."""
    signs = part.signs
    if any(pattern.search(signs) for pattern in (STRONG, ACTIVE, STILL, DOING)):
        return True
    known = lexicon(note.scene.language)
    last = signs.split()[-1]
    for sign in signs.split():
        if sign in STAGE_NOUNS or known.kind(sign) in _BUYING_NOUNS or sign.endswith(STEP_SUFFIXES):
            return True
        verb = known.verbs.get(sign)
        if verb is None or verb.lemma in {"run", "draaien"}:
            continue
        if verb.meaning in _BUYING_ACTS or known.particles.get((verb.lemma, last)) in _BUYING_ACTS:
            return True
    return WITH_SOMEBODY.search(signs) is not None
