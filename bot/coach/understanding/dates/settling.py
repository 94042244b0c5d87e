"""Ambiguous words of a date settled by their neighbours.

"do" and "sat" as weekdays, "may" and "Jan" as months; numbers that are no day stand in `amounts`.
"""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.understanding.dates import kinds
from bot.coach.understanding.dates.kinds import Lexeme, Unit, word_set
from bot.coach.understanding.text import Language, Utterance

_PARTS_OF_DAY: Final = word_set("am,pm,morning,afternoon,evening,night,arvo,noon,lunchtime")
_LEADS_TO_DAY: Final = frozenset("TKFBitaLPe")
_PRONOUNS_EN: Final = word_set(
    "i,we,you,they,to,can,will,must,what,how,who,dont,should,could,would,it,this,that,need"
)
_PRONOUNS_NL: Final = word_set("hij,ze,zij,ie,het,t,de,we,wij,ik,een")


_AFTER_FOR: Final = word_set("ze,hem,hun,hen,ons,mij,me,jou,jullie,mn,zn,iedereen,alles")
_IS: Final = word_set("is,would,works,looks,sounds,seems,could,at")
_SO_LIKELY: Final = word_set(
    "more,realistic,better,nice,great,likelier,likely,fine,doable,tight,possible,ideal,perfect,good,when,what,the,best,ok,okay,"
    "feasible,earliest,latest,achievable,optimistic,ambitious,for,well"
)


def settled(found: tuple[Lexeme, ...], said: Utterance, language: Language) -> tuple[Lexeme, ...]:
    """Words that may be a weekday or a month become one, or no date word at all."""
    told: list[Lexeme] = []
    for at, lexeme in enumerate(found):
        before = told[-1] if told else None
        after = found[at + 1] if at + 1 < len(found) else None
        kind = lexeme.kind
        if kind == kinds.MAYBE_WEEKDAY:
            kind = kinds.WEEKDAY if _is_weekday(lexeme, before, after, language) else kinds.OTHER
        elif kind == kinds.MAYBE_MONTH and (
            _said_to_suit(lexeme, found[at + 1 : at + 4]) or _with_its_day(lexeme, found[at + 1 : at + 3])
        ):
            kind = kinds.MONTH
        elif kind == kinds.MAYBE_MONTH:
            month = _is_month(lexeme, before, after, said, language) and not _only_allowed(lexeme, told)
            kind = kinds.MONTH if month or _hyphened(lexeme, told) else kinds.OTHER
        elif (
            kind == kinds.DAY_FROM_NOW
            and lexeme.fold == "morgen"
            and before
            and before.fold in {"s", "goede"}
        ):
            kind = kinds.OTHER
        elif lexeme.fold == "of" and language == "nl" and not (before and before.fold in _BEFORE_ENGLISH_OF):
            kind = kinds.OR
        elif kind == kinds.HYPHEN and before and before.kind == kinds.EDGE:
            continue
        elif (lexeme.fold == "laat" and not _late(before, found[at + 1 : at + 3])) or (
            lexeme.fold == "erop" and not _on_which(before, after)
        ):
            kind = kinds.OTHER
        elif lexeme.fold in _SIZES and _only_how_long(before, after):
            continue
        elif lexeme.fold in _BEGINS_ANEW and _the_coming(before, after):
            kind = kinds.NEXT
        told.append(lexeme if kind == lexeme.kind else _as(lexeme, kind))
    return tuple(told)


# "Een dikke week", "a good month": still a week, still a month.
_SIZES: Final = word_set(
    "dikke,krappe,ruime,kleine,goede,goeie,volle,hele,flinke,stevige,good,full,whole,solid"
)
_LATE_BEHIND: Final = word_set("zoiets,ofzo,of,pas,denk,misschien,ergens,waarschijnlijk,zeggen,begin,vroeg")


_PRONOUNS_AND_TE: Final = _PRONOUNS_NL | {"te"}


def _late(before: Lexeme | None, following: tuple[Lexeme, ...]) -> bool:
    """Whether Dutch "laat" is late in a month, and not "lets": "laat april", not "laat Jan maar bellen"."""
    if not following or following[0].kind not in {kinds.MONTH, kinds.MAYBE_MONTH}:
        return False
    if following[0].fold == "jan" or (before is not None and before.fold in _PRONOUNS_AND_TE):
        return False
    return len(following) < 2 or _ends(following[1]) or following[1].fold in _LATE_BEHIND


# "The new quarter", "begin nieuwe maand": the one to come.
_BEGINS_ANEW: Final = word_set("new,nieuwe,nieuw")


def _the_coming(before: Lexeme | None, after: Lexeme | None) -> bool:
    known = before is not None and before.kind in {kinds.THE, kinds.EDGE}
    return known and after is not None and after.kind == kinds.UNIT and after.value in _PERIODS


_PERIODS: Final = frozenset({Unit.WEEK, Unit.MONTH, Unit.QUARTER})


def _only_how_long(before: Lexeme | None, after: Lexeme | None) -> bool:
    counted = before is not None and before.kind == kinds.CARDINAL
    return counted and after is not None and after.kind == kinds.UNIT


def _on_which(before: Lexeme | None, after: Lexeme | None) -> bool:
    """Whether Dutch "erop" is the next one after: "de maandag erop", not "maandag komt hij erop terug"."""
    told = before is not None and before.kind in {kinds.WEEKDAY, kinds.UNIT, kinds.MAYBE_WEEKDAY}
    return told and not (after is not None and after.fold in {"terug", "aan", "los", "in", "door"})


_BEFORE_ENGLISH_OF: Final = word_set("end,beginning,start,middle,the end,1st,2nd,3rd")


def _as(lexeme: Lexeme, kind: str) -> Lexeme:
    return Lexeme(kind, lexeme.fold, lexeme.start, lexeme.end, lexeme.value, lexeme.numbers, lexeme.name)


def _ends(neighbour: Lexeme | None) -> bool:
    return neighbour is None or neighbour.kind in {kinds.COMMA, kinds.STOP}


def _is_weekday(word: Lexeme, before: Lexeme | None, after: Lexeme | None, language: Language) -> bool:
    if after and after.kind in {kinds.NUMERIC, kinds.ORDINAL}:
        return True
    if before and before.kind == kinds.CARDINAL:
        return False
    if before and before.kind in _LEADS_TO_DAY and not (word.fold == "zo" and before.kind in "aie"):
        return before.fold not in {"to", "that", "with", "met", "for", "about"}
    if before and before.kind == kinds.UNIT and before.value == Unit.WEEK:
        return True
    if after and after.kind == kinds.NUMBER:
        return word.fold not in {"do", "zo"} or language == "nl"
    if after and after.kind in {kinds.NEXT, kinds.COMING}:
        return True
    if word.fold in {"sat", "sun"}:
        if after and after.fold in _PARTS_OF_DAY:
            return True
        behind = before is not None and before.fold in _DONE_TO
        more = after is not None and after.fold in _GOES_ON
        return (_ends(before) or behind) and (_ends(after) or more)
    if word.fold == "zo" or language != "nl":
        return word.fold == "vr"
    if word.fold in {"do", "ma"}:
        english = (before and before.fold in _PRONOUNS_EN) or (after and after.fold in _PRONOUNS_EN)
        return not english
    # Short for "voor": "te duur vr ze".
    return not (word.fold == "vr" and after is not None and after.fold in _AFTER_FOR)


# "Drop the unit off sat", "ring them sun": behind what is done, at the end of the clause, a day.
_DONE_TO: Final = word_set(
    "off,out,up,over,back,round,around,them,it,him,her,us,in,away,again,through,by,tmrw,till,til,"
    "sign,signs,signing,meet,meets,meeting,visit,visits,visiting,decide,decides,deciding,call,calls,calling,comes,coming,starts,starting"
)


# "Huw's signing sat when Emrys is back": what the day depends on is told behind it.
_GOES_ON: Final = word_set(
    "when,once,if,before,after,as,so,but,and,because,cos,unless,provided,morning,afternoon"
)


def _said_to_suit(word: Lexeme, following: tuple[Lexeme, ...]) -> bool:
    """As in "June is more realistic", "may would be nice": what is said of a time, not of somebody."""
    said = [one.fold for one in following if one.fold != "be"]
    suits = len(said) > 1 and said[0] in _IS and said[1] in _SO_LIKELY
    return suits and word.fold not in {"mar", "march", "jan"}


def _with_its_day(word: Lexeme, following: tuple[Lexeme, ...]) -> bool:
    """As in "August the 25th", "June twenty second": its day behind it, as nobody's name has."""
    kinds_behind = "".join(one.kind for one in following)
    if word.fold in {"may", "mar", "march", "jan"}:
        return kinds_behind == kinds.THE + kinds.ORDINAL
    if kinds_behind[:1] == kinds.ORDINAL_WORD:
        return following[0].value > _RANKS
    return kinds_behind in {kinds.THE + kinds.ORDINAL, kinds.THE + kinds.ORDINAL_WORD}


# "April first": as often before all else.
_RANKS: Final = 3


_WEEK_OF_IT: Final = re.compile(
    r"\b(?:eerste|tweede|derde|laatste|first|second|third|1e|2e|3e|1st|2nd|3rd) (?:volle )?(?:week|weeks|wk|helft|half) (?:van |of |in )?$"
)


def _is_month(
    word: Lexeme, before: Lexeme | None, after: Lexeme | None, said: Utterance, language: Language
) -> bool:
    dated = {
        kinds.NUMBER,
        kinds.ORDINAL,
        kinds.ORDINAL_WORD,
        kinds.EDGE,
        kinds.NUMERIC,
        kinds.NEXT,
        kinds.COMING,
    }
    if before and (before.kind in dated or before.kind == kinds.MONTH):
        return True
    if _WEEK_OF_IT.search(said.fold, max(0, word.start - 24), word.start):
        return True  # "first week jan", "eerste week van jan"
    if before and before.fold == "like" and _SEEMS.search(said.fold, 0, before.start):
        return True
    if after and after.kind in {kinds.NUMBER, kinds.ORDINAL, kinds.YEAR, kinds.NUMERIC}:
        return True
    led = before is not None and before.fold in _LEADS_TO_MONTH
    if after and after.kind in {kinds.MONTH, kinds.MAYBE_MONTH} and word.fold != "jan":
        return True  # "march april time"
    if led:
        return word.fold != "jan" or before is None or before.fold not in {"voor", "met", "from", "van"}
    if word.fold in {"jun", "jul"}:
        return True
    if word.fold == "jan":
        return _ends(before) and _ends(after)
    if after and after.kind == kinds.OR:
        # "She may or may not" is no month; "may or june" is.
        return word.fold not in {"may", "mar", "march"} or said.fold[after.end :].lstrip().startswith(
            _MONTH_STARTS
        )
    if before and before.kind in {kinds.OR, kinds.TO}:
        return True
    if _ends(after):
        return _ends(before) or word.fold not in {"may", "march", "mar"}
    # A capital where Dutch writes none is a name; in English only a preposition tells a month from one.
    return language == "nl" and word.fold == "april" and not said.text[word.start].isupper()


def _hyphened(word: Lexeme, told: Sequence[Lexeme]) -> bool:
    """As in "28-may", "1-jan": its day and a hyphen right before it."""
    if len(told) < _A_PAIR or told[-1].kind != kinds.HYPHEN or told[-2].kind != kinds.NUMBER:
        return False
    return told[-1].end == word.start and told[-2].end == told[-1].start


def _only_allowed(word: Lexeme, told: Sequence[Lexeme]) -> bool:
    """As in "he may or may not", "walk in or march out": what may be done, where no date stands before the "or"."""
    if word.fold not in {"may", "mar", "march"} or len(told) < _A_PAIR or told[-1].kind != kinds.OR:
        return False
    return told[-2].kind not in {kinds.MONTH, kinds.NUMBER, kinds.ORDINAL, kinds.QUARTER}


_A_PAIR: Final = 2
_SEEMS: Final = re.compile(r"\b(?:look|looks|looking|feels|sounds|more|sounding) $")
_MONTH_STARTS: Final = (
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "okt",
    "nov",
    "dec",
    "mei",
)
_LEADS_TO_MONTH: Final = word_set(
    "in,by,until,till,before,after,since,this,deze,of,of the,from,through,mid,eind,tot,voor,na,vanaf,"
    "per,around,during,op,tegen,rond,tussen,between,t/m,next,volgende,van,thru,on,over,starting,heard,hoorde,come,into,hopefully,mid-,say,think,thinks,denk,denkt,zei,targeting,aiming for"
)
