"""Months and days that are a name: "April from accounts", "gesproken met Juni", "Mei & Zonen", "mevrouw Zondag"."""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.understanding.dates import kinds
from bot.coach.understanding.dates.kinds import Lexeme, word_set
from bot.coach.understanding.text import Utterance

_PERSON_BEFORE: Final = word_set(
    "meneer,heer,juf,meester,wethouder,burgemeester,sister,brother,father,aunt,uncle,coach,met,with,aan,named,heet,genaamd,called,vraag,ask,asked,collega,mevrouw,mevr,dhr,mr,mrs,ms,miss,mister,dokter,dr,"
    "dear,hi,hoi,hey,tegen,spoke,met,via,zekere,tante,oom,zus,broer,namens,volgens,thanks,dank,bedankt,both"
)
# "Juni heet ze echt", "April says yes": opening on a month that does what people do.
_BODIES: Final = word_set(
    "board,council,meeting,committee,budget,raad,bestuur,vergadering,overleg,steerco,commissie,they,she,he,we,i,it,the,their,our,then,dan,ze,zij,hij,wij,ik,het,de,hun,onze,week,break,holiday"
)
_DOES_AS_SOMEBODY: Final = word_set(
    "heet,zegt,vindt,belt,tekent,stuurt,wil,mailt,appt,denkt,vraagt,says,thinks,signs,wants,called,calls,said,loves,likes,emailed,asked,told,rang,texted,runs,owns"
)
_ENGLISH_DOES: Final = word_set(
    "says,thinks,signs,wants,called,calls,said,loves,likes,emailed,asked,asks,told,rang,texted,runs,owns,decides,needs,approves,reckons,has,gets,knows"
)
_TITLES: Final = word_set("mevrouw,mevr,meneer,mijnheer,heer,dhr,mr,mrs,ms,dokter,dr,familie,fam,notaris")
# Before a day: whom one goes to see on it is called by what they do, "see the dr Monday".
_CALLED_BEFORE: Final = (_TITLES - {"dokter", "dr", "notaris"}) | word_set("mw,miss,mister,firma")
_WORKS_AT: Final = word_set("from,van,at,bij,uit")
_DATE_OF: Final = word_set("this,deze,dit,next,volgend,volgende,komend,komende,2026,2027,2028")
# "Mei & Zonen", "Juni van der Velde": a capital and what only stands behind a name.
_FIRM: Final = re.compile(r" ?& ?[A-Z]| (?:van der|van den|van de|van het|van|de|den|ter|ten) [A-Z]")
# "Vrijdag & Zoon", "Monday and Sons": no "&" alone, for "Monday & Tuesday" are days.
_HOUSE: Final = re.compile(
    r" ?(?:&|en|and) ?(?:[Zz]oon|[Zz]onen|[Zz]n|[Dd]ochters?|[Ss]ons?|[Pp]artners?|[Cc]o)\b"
)
# "They run everything off Monday.com."
_SITE: Final = re.compile(r"\.(?:com|nl|be|io|eu|co)\b")
_LEGAL_FORMS: Final = word_set("bv,nv,vof,ltd,llc,inc,plc,gmbh,holding")
_SPOKEN_OF: Final = frozenset(
    {(spoke, "to") for spoke in ("talk", "talked", "talking", "spoke", "speak", "spoken", "listen", "wrote")}
    | {(who, "is") for who in ("wie", "who")}
)
_AS_SOMEBODY: Final = word_set(
    "ziek,weg,jarig,blij,enthousiast,akkoord,boos,zwanger,thuis,sick,away,happy,keen,pregnant,ill"
)


def is_somebody(words: Sequence[Lexeme], at: int, said: Utterance) -> bool:
    """Whether the word at `at`, by its look a month, is a name."""
    return _named(words, at, said) or _called_so(words)


def is_name_of_day(words: Sequence[Lexeme], at: int, said: Utterance) -> bool:
    """Whether the weekday at `at` is a name: "mevrouw Zondag", "de firma Vrijdag & Zoon", "Monday Ltd"."""
    word = words[at]
    before = words[at - 1] if at else None
    after = words[at + 1] if at + 1 < len(words) else None
    if after is not None and after.fold in _LEGAL_FORMS:
        return True
    if _SITE.match(said.fold, word.end):
        return True
    if word.fold == "sunday" and _surname(after, said):
        # "Sunday Adeyemi is their site manager", "on the phone with Sunday Adeyemi".
        behind = before is not None and before.fold in _SPOKEN_WITH and said.text[word.start].isupper()
        if behind or (before is None and _is_told_of(words[at + 2 :])):
            return True
    # Without a capital it is as likely a day: "met de familie vrijdag om tafel".
    called = (before is not None and before.fold in _CALLED_BEFORE) or _HOUSE.match(said.text, word.end)
    return said.text[word.start].isupper() and bool(called)


_SPOKEN_WITH: Final = frozenset({"with", "to", "from", "met", "van", "aan"})


def _is_told_of(behind: Sequence[Lexeme]) -> bool:
    """As in "Sunday Adeyemi is their site manager": what stands behind a whole name."""
    return bool(behind) and (behind[0].fold in _ENGLISH_DOES or behind[0].fold in {"is", "was", "from"})


def _called_so(words: Sequence[Lexeme]) -> bool:
    """As in "jan, mei en juni zijn de namen van de poezen"."""
    return any(word.fold in {"namen", "heten", "names"} for word in words)


def _named(words: Sequence[Lexeme], at: int, said: Utterance) -> bool:
    """As in "gesproken met April van de receptie", "June and Peter"."""
    word = words[at]
    before = words[at - 1] if at else None
    after = words[at + 1] if at + 1 < len(words) else None
    if before and before.kind in {kinds.THE, kinds.OF} and at > 1 and words[at - 2].fold in _TITLES:
        return True
    if before and at > 1 and before.kind == kinds.THE and _both_capital(said, before, word):
        return True  # "bij De Mei", "with The June"
    if before and before.kind in {
        kinds.NUMBER,
        kinds.ORDINAL,
        kinds.ORDINAL_WORD,
        kinds.EDGE,
        kinds.THIS,
        kinds.NEXT,
        kinds.NUMERIC,
    }:
        return False
    if after and after.kind in {kinds.NUMBER, kinds.ORDINAL, kinds.YEAR}:
        return False
    if before and before.fold in _PERSON_BEFORE and word.kind == kinds.MAYBE_MONTH:
        return True
    if after is not None and after.fold in _LEGAL_FORMS:
        return True
    if before and at > 1 and (words[at - 2].fold, before.fold) in _SPOKEN_OF:
        return True
    if before and before.kind == kinds.AND and at > 1 and words[at - 2].kind == word.kind:
        return _named(words, at - 2, said)  # "talked to June and April"
    capital = said.text[word.start].isupper()
    if capital and _FIRM.match(said.text, word.end):
        return True
    if before and before.fold in _PERSON_BEFORE and capital:
        return True
    opens = before is None or before.kind in {kinds.COMMA, kinds.STOP} or before.fold in _DOES_AS_SOMEBODY
    if capital and opens and _surname(after, said):
        return True
    if (
        after
        and after.fold in _DOES_AS_SOMEBODY
        and (capital or word.kind == kinds.MAYBE_MONTH)
        and not before
    ):
        return True
    if opens and word.fold in _CALLED and _acts_as_somebody(words[at + 1 :]):
        return True
    # "mei wants on prem": in English the Dutch month is somebody.
    if word.fold == "mei" and after is not None and after.fold in _ENGLISH_DOES:
        return before is None or before.kind in {kinds.COMMA, kinds.STOP, kinds.AND}
    if (
        capital
        and after is not None
        and after.fold in {"is", "was"}
        and _like_somebody(words[at + 2 : at + 4])
    ):
        return True
    works_at = after is not None and after.fold.split(" ")[0] in _WORKS_AT and not dated(words, at + 2)
    return (
        works_at
        and word.kind == kinds.MAYBE_MONTH
        and (at + 2 >= len(words) or words[at + 2].kind not in {kinds.NUMBER, kinds.PREVIOUS, kinds.LAST})
    )


# Months that are a first name as well.
_CALLED: Final = word_set("sep,mei,juni,june,may,april")
_WILL: Final = word_set("moet,zal,wil,mag,must,should,wants")
_STILL: Final = word_set("nog,eerst,ook,even,wel,zelf,er,het,t,m,akkoord,to,still,also,first,just")
_AS_PEOPLE_DO: Final = word_set(
    "tekenen,ondertekenen,beslissen,goedkeuren,geven,kijken,overleggen,bellen,mailen,sign,approve,decide,agree,call"
)


def _acts_as_somebody(behind: Sequence[Lexeme]) -> bool:
    """As in "sep moet nog akkoord geven": what people do, by whoever is called like a month; not "mei moet de raad tekenen"."""
    if not behind or behind[0].fold not in _WILL:
        return False
    does = next((word.fold for word in behind[1:] if word.fold not in _STILL), "")
    return does in _AS_PEOPLE_DO


def _both_capital(said: Utterance, before: Lexeme, word: Lexeme) -> bool:
    text = said.text[before.start : word.end]
    return text[:1].isupper() and said.text[word.start].isupper() and not text.isupper()


def _surname(after: Lexeme | None, said: Utterance) -> bool:
    """As in "Mei Ling van finance", "April Dawson signs": a word with a capital, and not a body or letters."""
    if after is None or after.kind != kinds.OTHER or after.fold in _BODIES:
        return False
    text = said.text[after.start : after.end]
    return len(text) > 1 and text[0].isupper() and text[1:].islower()


def _like_somebody(said: Sequence[Lexeme]) -> bool:
    """As in "Mei is op vakantie", "June is sick": what is said of people only."""
    folds = [word.fold for word in said]
    return bool(folds) and (
        folds[0] in _AS_SOMEBODY or folds[:2] in (["op", "vakantie"], ["on", "leave"], ["on", "holiday"])
    )


def dated(words: Sequence[Lexeme], at: int) -> bool:
    """Whether a word from `at` on says which one is meant: "of this year", "van 2027"."""
    return at < len(words) and (
        words[at].kind in {kinds.THIS, kinds.NEXT, kinds.YEAR} or words[at].fold in _DATE_OF
    )
