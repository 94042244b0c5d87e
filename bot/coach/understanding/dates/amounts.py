"""Numbers that are no day: amounts, times, versions and fractions; and what makes "22.09" one all the same."""

import re
from collections.abc import Iterator
from typing import Final

from bot.coach.understanding.dates import kinds
from bot.coach.understanding.dates.kinds import Lexeme, Unit, word_set

_MONEY: Final = frozenset("$€£¥%#")
_COUNTED: Final = word_set(
    "euro,eur,dollar,dollars,pond,pounds,procent,percent,uur,u,h,hrs,hours,hour,am,pm,min,minuten,"
    "minutes,mensen,man,people,persons,personen,users,gebruikers,stuks,st,pcs,licenties,licenses,seats,"
    "plekken,fte,vestigingen,locaties,sites,k,m,mln,miljoen,million,m2,kg,km,stores,winkels,keer,times,"
    "x"
)
# As many hours are whole days: "within 48 hours".
_HOURS: Final = word_set("uur,uren,hours,hour,hrs,hr")
_HOURS_A_DAY: Final = 24
_WHOLE_DAYS: Final = frozenset(range(_HOURS_A_DAY, 10 * _HOURS_A_DAY, _HOURS_A_DAY))
_VERSIONED: Final = word_set(
    "stap,step,fase,phase,versie,version,v,release,update,bijlage,hoofdstuk,artikel,paragraaf,section,chapter,iso,nen,kamer,"
    "room,nr,nummer,number,no,pagina,page,unit,hal,loods,gate,kavel,perceel,blok,block,bay,dock,plot,lot,row,rij,lane,suite,zaal,"
    "lokaal,spoor,perron,platform,cell,cel,ward,flat,appartement,art,article,clause,clausule,annex,appendix,item,par,bestek"
)


def without_amounts(found: tuple[Lexeme, ...]) -> Iterator[Lexeme]:
    """Amounts, times, versions and fractions are taken out of the numbers."""
    in_days = False
    for at, lexeme in enumerate(found):
        if in_days:
            in_days = False
            yield Lexeme(kinds.UNIT, lexeme.fold, lexeme.start, lexeme.end, Unit.DAY)
            continue
        after_it = found[at + 1] if at + 1 < len(found) else None
        if (
            lexeme.kind == kinds.NUMBER
            and lexeme.value in _WHOLE_DAYS
            and after_it
            and after_it.fold in _HOURS
        ):
            in_days = True
            yield Lexeme(kinds.NUMBER, lexeme.fold, lexeme.start, lexeme.end, lexeme.value // _HOURS_A_DAY)
            continue
        if lexeme.kind in {kinds.NUMBER, kinds.NUMERIC, kinds.YEAR}:
            before = _in_front(found, at)
            after = found[at + 1] if at + 1 < len(found) else None
            amount = at > 1 and found[at - 2].fold in _AMOUNTS_TO
            if _no_date(lexeme, before, after, ended=_ended(found, at), amount=amount):
                yield Lexeme(kinds.NO_DATE, lexeme.fold, lexeme.start, lexeme.end)
                continue
        yield lexeme


_CLOCK: Final = word_set("om,at,around,rond,vanaf,from,tegen")
_LEADS_TO_NUMBERS: Final = frozenset({kinds.ON, kinds.BEFORE, kinds.WITHIN, kinds.TO})


def _in_front(found: tuple[Lexeme, ...], at: int) -> Lexeme | None:
    """What stands before a number, past the dot of what is short for something numbered: "art. 12-5"."""
    if (
        at > 1
        and found[at - 1].fold == "."
        and found[at - 1].start == found[at - 2].end
        and found[at - 2].fold in _VERSIONED
    ):
        return found[at - 2]
    return found[at - 1] if at else None


def _ended(found: tuple[Lexeme, ...], at: int) -> bool:
    """Whether a dot stands right behind numbers with a dot between them: "15.10.", as Germans write a day."""
    after = found[at + 1] if at + 1 < len(found) else None
    return after is not None and after.fold == "." and after.start == found[at].end


def _no_date(
    number: Lexeme, before: Lexeme | None, after: Lexeme | None, *, ended: bool, amount: bool
) -> bool:
    """Whether a number is certainly no day; `ended`: a dot of its own stands behind it; `amount`: "komt uit op"."""
    if before and (before.fold in _MONEY or before.fold in _VERSIONED or before.fold == "+"):
        return True
    if after and (after.fold in _COUNTED or after.fold in _MONEY):
        return True
    if number.kind != kinds.NUMERIC or len(number.numbers) == 3:
        return False
    weekday_before = before is not None and before.kind in {kinds.WEEKDAY, kinds.MAYBE_WEEKDAY}
    if "." not in number.fold or weekday_before:
        return False
    # "13.11" is a number, and with a word for a date before it a day of a month.
    day, month = number.numbers
    if ended and before is not None and before.kind in _LEADS_TO_NUMBERS and before.fold not in _CLOCK:
        return not (1 <= day <= max(_DAYS_ONLY) and month in _MONTHS)
    if before is None and month in _MONTHS and (after is None or after.fold not in _RATES):
        # The first thing said: "14.12 i said already", "5.1.", "8.11 the trustees meet".
        begins = ended or (after is not None and (after.kind == kinds.THE or after.fold in _WHO))
        return not (day in _DAYS_ONLY or (begins and 1 <= day <= max(_DAYS_ONLY)))
    if before is not None and after is not None and after.fold in _VERSIONED:
        return True
    # "Op 22.09", "the 24.11": a month written as one, or a day too high for a time or a part.
    led = before is not None and before.kind in _LEADS_TO_DAYS and before.fold not in _NO_LEADS and not amount
    if led:
        return _AS_A_DAY.fullmatch(number.fold) is None
    dated = before is not None and before.fold in _DATED
    return not (dated and day in _DAYS_ONLY and month in _MONTHS)


_LEADS_TO_DAYS: Final = _LEADS_TO_NUMBERS | {kinds.THE}
# "Upgrade to 22.10", "rond 14.05", "komt uit op 22.09 euro".
_NO_LEADS: Final = _CLOCK | {"to", "for", "about", "naar", "met", "in", "over", "within"}
# "Komt uit op 12.05", "draait nog op 22.04".
_AMOUNTS_TO: Final = word_set("uit,nog,draait,draaien,staat,ligt,runs,run,running,stands,works")
_AS_A_DAY: Final = re.compile(r"(?:0[1-9]|[12]\d|3[01])\.0[1-9]|(?:1[3-9]|2\d|3[01])\.1[0-2]")
_WHO: Final = word_set("they,he,she,we,ze,zij,hij,we,wij,komt,vergadert,is")
_DATED: Final = word_set(
    "date,datum,deadline,closes,closing,sluit,sluiting,dd,due,inlever,inleverdatum,return"
)
_RATES: Final = word_set("is,was,per,times,x,version,versie,out,from,van,korting,discount")
_DAYS_ONLY: Final = range(13, 32)
_MONTHS: Final = range(1, 13)
