"""Dates in their surroundings: "before", "a week after", "from … to", "not", and what the clause says of them.

Here a date that the grammar found becomes a mention: where it stands, whether it still counts. Which mention is the
answer's date is decided in `reader`.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice
from typing import Final

from bot.coach.basics.record import record, replace
from bot.coach.understanding.dates import calendar_days as count
from bot.coach.understanding.dates import kinds
from bot.coach.understanding.dates.bygone import dated_then, missed, struck, told_as_done, told_as_past
from bot.coach.understanding.dates.calendar_rules import CALENDAR_RULES
from bot.coach.understanding.dates.clauses import CORRECTED
from bot.coach.understanding.dates.day_rules import DAY_RULES
from bot.coach.understanding.dates.following_rules import FOLLOWING_RULES
from bot.coach.understanding.dates.grammar import Phrase, Rules, fits
from bot.coach.understanding.dates.half_rules import HALF_RULES
from bot.coach.understanding.dates.kinds import Lexeme, Unit
from bot.coach.understanding.dates.lead_ins import with_lead_in
from bot.coach.understanding.dates.lexer import lexemes, may_hold_date
from bot.coach.understanding.dates.nth_rules import NTH_RULES
from bot.coach.understanding.dates.period_rules import PERIOD_RULES
from bot.coach.understanding.dates.put_off import PUT_OFF_RULES
from bot.coach.understanding.dates.spans import Scene, Span, single
from bot.coach.understanding.text import Utterance

_RULES: Final = Rules(
    (*PERIOD_RULES, *HALF_RULES, *FOLLOWING_RULES, *PUT_OFF_RULES, *DAY_RULES, *NTH_RULES, *CALENDAR_RULES)
)
# An answer never has this many dates; a pasted calendar is read so far.
_IN_THE_WEEK_OF: Final = re.compile(r",?[iVv]?f?(?P<week>U)v?f?")
_MOST: Final = 120
_LOOK_BACK: Final = 8
_RULED_OUT: Final = re.compile(r"(?:n[iV]?C?|e[fOo]?)f?$")
_RULED_OUT_AFTER: Final = re.compile(r"n(?:[,;]|$)|,?nT|[vi]?e")
_EXACT: Final = re.compile(r"[NOo]v?M|M[NO]|X|O")
_COUNTED_ON: Final = re.compile(r"[zpyqA]|[UD]a$|UB$")
_INSTEAD: Final = re.compile(
    r"(?:\b(?:pushed|moved|bumped|shifted|postponed|verschoven|verplaatst|verzet|uitgesteld) (?:(?:back|out|it|on) )?(?:from|van(?:af)?)|\bipv|\bi\.p\.v\.?|\bin plaats van|\binstead of|\brather than|\bniet meer|\bno longer)\s(?:(?:de|the|op|on|this|deze)\s)?$"
)
# "Moved from the 3rd to the 10th of December": the day it goes to is said along.
_ONTO: Final = re.compile(r" (?:to|naar) ")
_YEARLY: Final = re.compile(
    r"\b(?:elk|ieder|every|each) (?:jaar|year)(?: in| around| rond| begin| eind| half)?\s?$"
)
_SINCE: Final = re.compile(
    r"\b(?:since|sinds|sedert|al vanaf)\s(?:de |the |begin |eind |early |late |mid )?$"
)
# "Since Friday is when they vote" gives a reason.
_BECAUSE: Final = re.compile(r"'?s?\s?(?:is|are|works?|suits?|they|he|she|the|their|wordt|komt)\b")
_YEARS: Final = range(1900, 2201)


@record
class Mention:
    """A date in the text. `counts`: neither denied, replaced nor told as past. `at` and `until` are its words.

    `follows`: it is counted from the date before it. `feast`: it is called by the name of a holiday.
    `exact`: its day of the month was said. `takes_back`: a "no" before it gives up the date before. `edge`: the begin or end of a stretch.
    `bound`: a "before" stands in front.
    """

    span: Span
    start: int
    end: int
    at: int
    until: int
    counts: bool = True
    follows: bool = False
    feast: bool = False
    exact: bool = False
    takes_back: bool = False
    edge: bool = False
    bound: bool = False


# What an answer's day is and which days are in it are asked one after the other.
@lru_cache(4)
def mentions(said: Utterance, scene: Scene) -> tuple[Mention, ...]:
    """Every date of today or later in text order, those that do not count included."""
    if not may_hold_date(said):
        return ()
    words = lexemes(said, scene.language)
    sentence = _kinds(words)
    found: list[Mention] = []
    previous = 0
    for phrase in islice(fits(words, scene, _RULES), _MOST):
        if found and (beside := _weekday_beside(scene, found[-1], phrase, words)):
            found[-1] = beside
        elif mention := _placed(said, scene, words, phrase, previous):
            # After "moved" two days with "to" between them are no range.
            merged = _merged(found[-1], mention, sentence) if found and not _corrects(said) else None
            found[-1:] = [merged] if merged else [*found[-1:], mention]
        previous = phrase.until
    return tuple(_judged(said, scene, found))


# "Alé nee", "oh no": what a correction begins with.
_WELL: Final = frozenset(
    "alé ale alee allee allez enfin oh o eh euh uh um er ah ach pardon oeps oops".split()
)


@lru_cache(4)
def _corrects(said: Utterance) -> bool:
    """Whether a text takes something back or moves it."""
    return CORRECTED.search(said.fold) is not None


def _kinds(words: Sequence[Lexeme]) -> str:
    return "".join(word.kind for word in words)


def _weekday_beside(scene: Scene, one: Mention, phrase: Phrase, words: Sequence[Lexeme]) -> Mention | None:
    """The Friday before Christmas, the Monday after Easter, the Tuesday in the week of 8 March."""
    side, span = _kinds(words[one.until : phrase.at]), phrase.span
    if span is None or _kinds(words[one.at : one.until]) not in {"D", "fD"}:
        return None
    in_week = _IN_THE_WEEK_OF.fullmatch(side)
    if side not in {"a", "af", "B", "Bf"} and not (
        in_week and not span.wide and words[one.until + in_week.start("week")].value == Unit.WEEK
    ):
        return None
    weekday = words[one.until - 1].value
    if in_week is not None:
        day = count.plus_days(count.monday_of(span.first), weekday)
    elif side[0] == kinds.AFTER:
        day = count.next_weekday(span.last if span.wide else span.first, weekday)
    else:
        day = span.first - timedelta(days=(span.first.weekday() - weekday - 1) % 7 + 1)
    until = phrase.until
    return (
        replace(one, span=single(day), end=words[until - 1].end, until=until) if day >= scene.today else None
    )


def _placed(
    said: Utterance, scene: Scene, words: Sequence[Lexeme], phrase: Phrase, previous: int
) -> Mention | None:
    """The phrase with what stands before it taken in; None when nothing of today or later is left."""
    if phrase.span is None:
        return None
    at, span = phrase.at, phrase.span
    before = _kinds(words[max(previous, at - _LOOK_BACK) : at])
    try:
        moved = with_lead_in(said, scene, words, before, phrase)
    except (ValueError, OverflowError):
        return None
    if moved is not None:
        at, changed = moved
        if changed is None:
            return None
        span = changed
    if span.last < scene.today or span.first.year not in _YEARS or span.last.year not in _YEARS:
        return None
    span = replace(span, first=max(span.first, scene.today))
    until = phrase.until
    # In "Monday no Tuesday" the no takes back the Monday; so it does in "Monday to look, no, the 8th".
    no = at - 1
    for between in (kinds.THE, kinds.COMMA):
        no -= no > 0 and words[no].kind == between
    takes_back = (
        previous > 0
        and words[no].fold in {"no", "nee"}
        and (previous == no or words[no - 1].kind in {kinds.COMMA, kinds.STOP} or words[no - 1].fold in _WELL)
    )
    denied = (
        None if takes_back else _RULED_OUT.search(_kinds(words[max(previous, at - 3) : at]))
    ) or _RULED_OUT_AFTER.match(_kinds(words[until : until + 3]))
    own = _kinds(words[at:until])
    follows = bool(_COUNTED_ON.search(own)) or (at > 0 and words[at - 1].kind == kinds.THAT)
    return Mention(
        span,
        words[at].start,
        words[until - 1].end,
        at,
        until,
        denied is None,
        follows,
        kinds.HOLIDAY in own,
        _EXACT.search(own) is not None,
        takes_back or kinds.PUT_OFF in own,
        kinds.EDGE in own,
        words[at].kind == kinds.BEFORE,
    )


def _merged(one: Mention, other: Mention, sentence: str) -> Mention | None:
    """From one day to another."""
    between = sentence[one.until : other.at]
    ranged = between in {"t", "tf", "g", "gf"} or (
        between in {"c", "cf"} and sentence[max(0, one.at - 2) : one.at][-1:] == "b"
    )
    if not ranged:
        return None
    last = other.span.last
    if last < one.span.first and sentence[other.at : other.until] in {"D", "fD"}:
        last = count.next_weekday(one.span.first, last.weekday())
    if last < one.span.first:
        return None
    return replace(one, span=Span(one.span.first, last, wide=True), end=other.end, until=other.until)


def _judged(said: Utterance, scene: Scene, found: Sequence[Mention]) -> Iterator[Mention]:
    """Each with whether it counts: not denied, not given up for another, not told as something past."""
    for mention in found:
        replaced = (
            _INSTEAD.search(said.fold[max(0, mention.start - 24) : mention.start]) is not None
            and _ONTO.search(said.fold, mention.start, mention.end) is None
        )
        since = _SINCE.search(said.fold[max(0, mention.start - 24) : mention.start])
        yearly = _YEARLY.search(said.fold[max(0, mention.start - 24) : mention.start]) is not None
        english = since is not None and since.group().startswith("since")
        lasting = since is not None and not (english and _BECAUSE.match(said.fold, mention.end))
        gone = (
            replaced
            or lasting
            or yearly
            or struck(said, mention.start, mention.end)
            or (len(found) == 1 and missed(said, mention.start, mention.end))
            or (told_as_past(said, scene.language, mention.start, mention.end) and not _corrects(said))
            or (
                _lately(mention, scene.today)
                and (told_as_done(said, mention.start, mention.end) or dated_then(said, mention.start))
            )
        )
        yield replace(mention, counts=False) if gone else mention


def _lately(mention: Mention, today: date) -> bool:
    """Whether the day, told without a year, was some weeks ago as well: "aangevraagd 20 november", typed on the 24th."""
    ahead = mention.span.day - today
    return not mention.span.wide and _A_YEAR - _WEEKS <= ahead <= _A_YEAR


_A_YEAR: Final = timedelta(days=366)
_WEEKS: Final = timedelta(weeks=10)
