"""What is over or off: dates told as past, missed, struck, or no more than a habit.

Word lists and short rules over the clause around a date; whose doing it is, `clauses` says.
"""

import re
from itertools import pairwise
from typing import Final

from bot.coach.understanding.dates.clauses import REACH, clause_around
from bot.coach.understanding.dates.kinds import word_set
from bot.coach.understanding.text import Language, Utterance

_PAST: Final = word_set(
    "belde,belden,sprak,spraken,tekende,tekenden,stuurde,stuurden,kreeg,kregen,ging,gingen,had,hadden,"
    "kwam,kwamen,zat,zaten,hoorde,hoorden,mailde,mailden,besprak,bespraken,besloot,besloten,keurde,"
    "keurden,vergaderde,vergaderden,testte,testten,bezocht,zag,zagen,gebeld,gesproken,gemaild,gehad,"
    "wasnt,wasn't,werent,weren't,geweest,langsgeweest,gezien,gehoord,was,waren,deed,deden,called,spoke,talked,went,emailed,mailed,"
    "came,saw,heard,discussed,sent,were,did,got,decided,visited,happened,tested"
)


# These are past only beside "have" or "is": "wordt vrijdag getekend" is still to come.
_PARTICIPLES: Final = word_set(
    "getekend,besproken,gestuurd,verstuurd,verzonden,goedgekeurd,besloten,gekregen,ontvangen,"
    "ondertekend,afgerond,gedaan,getest,gekozen,vergaderd,beslist,geaccordeerd,aangevraagd,ingediend,"
    "gegaan,left,signed,approved,submitted,received,finished,chosen,done,reviewed,sent,decided,presented"
)


_SUBJECTS: Final = word_set("they,he,she,we,i")


_NO_PAST: Final = word_set("need,indeed,proceed,exceed,succeed,speed")


_IRREGULAR_PAST: Final = word_set(
    "ran,fell,began,bought,lost,felt,kept,broke,spent,won,hung,took,flew,drove,wrote,gave,expired,ended,dropped,"
    "rolled out,turned,failed,slipped away,blew,sank,liep,liepen,viel,vielen,begon,begonnen,bleef,bleven,koos,kozen,"
    "kocht,kochten,verliep,verliepen,verlopen,eindigde,eindigden,startte,startten,stopte,stopten,verloor,verloren,hield,hielden,lag,lagen,"
    "nam,namen,gaf,gaven,vond,vonden,bracht,brachten,haalde,haalden,verhuisde,opende,openden,sloot,sloten,miste,misten,won,wonnen,deed,"
    "vroegen,wist,wisten,leverde,leverden,bestelde,bestelden,beloofde,beloofden,zakte,crashte"
)


# "Ze hebben vrijdag al gepland" is still to come.
_DUTCH_PARTICIPLE: Final = re.compile(
    r"(?!gepland|geboekt|geagendeerd|gereserveerd|geprikt|bezet)(?:(?:aan|af|op|in|uit|door|voor|weg|mee|na)?ge|be|ver|ont)\w{3,}(?:d|t|en)"
)
# "In februari zijn ze al eens afgehaakt"; "is al bevestigd" may be of a day to come.
_ONCE_BEFORE: Final = frozenset((("al", "eens"), ("al", "keer"), ("al", "een"), ("ook", "al")))
_BACK_IN: Final = ("back", "in")


# How a stretch of time went: "ze hebben in q1 flink verlies gedraaid".
_RAN: Final = re.compile(
    r"gedraaid|geleden|gemaakt|gewonnen|verloren|gebruikt|gewerkt|verkocht|gekocht|geleverd|gebouwd|geïnvesteerd|geinvesteerd|"
    r"gekost|gegroeid|geprobeerd|getwijfeld|gewacht|gezocht|vergeleken|gesproken|onderzocht|uitgegeven|opgeleverd|misgelopen"
)
_ENGLISH_PAST: Final = re.compile(r"(?!planned|booked|scheduled|need|reserved|agreed)\w{3,}ed")


_HAVE: Final = word_set("heb,hebt,heeft,hebben,is,zijn,ben,bent,have,has,they've,he's,she's,we've,i've")


_TO_COME: Final = word_set(
    "wordt,worden,moet,moeten,zal,zullen,gaat,gaan,kan,kunnen,wil,willen,mag,zou,zouden,als,zodra,"
    "wanneer,indien,uiterlijk,pas,will,be,gets,get,being,should,must,can,would,could,might,may,once,"
    "when,if,by,before,until,wants,needs,need,want,they'll,they'd,gonna,wanna,hoort,volgt,tekent,beslist,besluit,signs,decides,komt,"
    "hoopt,verwacht,expects,going"
)


# Struck off: "de vergadering van de 28e is geschrapt", "the 31st was cancelled".
_STRUCK: Final = re.compile(
    r"\b(?:geschrapt|gecanceld|geannuleerd|afgelast|vervallen|vervalt|cancelled|canceled|scrapped|called off|off the table|van de baan|van tafel|afgeblazen)\b"
)


# "Op 1 september zouden ze tekenen maar dat is van de baan": off since.
_OFF_SINCE: Final = re.compile(
    r"[^.;!?]{0,40}?,? (?:maar|but) (?:dat|dit|die|het|that|thats|that's|it|its|it's)(?: is| gaat| was|'s)?(?: nu| now| all| toch| weer)* "
    r"(?:van de baan|van tafel|afgeblazen|afgelast|geschrapt|niet door|off|cancelled|canceled|scrapped|not happening)\b(?! (?:to|the back)\b)"
)


_NOT_WAITING: Final = re.compile(
    r"\b(?:wacht\w* (?:dus |er )?(?:niet|nooit)(?: meer| langer)? (?:tot|op)|niet (?:te |meer )?wachten (?:tot|op)"
    r"|(?:not|n't|nt|without) (?:be |going to )?wait(?:ing)?(?: around)? (?:un)?til?l?|(?:not|n't|nt|without) (?:be |going to )?wait(?:ing)? for)"
    r" (?:de |the |a )?$"
)


_GONE_BY: Final = re.compile(r" ?(?:jl|j\.l|ll|l\.l|laatstleden)\b")


_YEAR_BEFORE: Final = re.compile(r"\b(?:vorig jaar|last year) $")


_WENT: Final = word_set("ging,gingen,kwam,kwamen,passed,went,verstreek")


_LAST_TIME: Final = re.compile(
    r"\b(?:vorig(?:e)? (?:week|weekend|jaar|maand|kwartaal)|afgelopen (?:week|jaar|maand)|last (?:week|year|month|quarter|weekend|time))\b|\bvoorbij\b"
)


_REPORTED: Final = frozenset(
    (who, told)
    for who in ("he", "she", "they", "hij", "ze", "zij", "ie")
    for told in ("wrote", "said", "mailed", "emailed", "texted", "told", "schreef", "zei", "mailde", "appte")
) | frozenset(
    (told, who)
    for told in ("zei", "schreef", "mailde", "appte", "said")
    for who in ("hij", "ze", "zij", "ie", "he", "she")
)


_COMPARED: Final = re.compile(
    r"\b(?:(?!later|earlier|sooner|rather|other|eerder|vroeger|liever|anders)(?:\w{2,}er|meer|minder|more|less)(?: \w+)? (?:dan|than)|(?:zo|as|net zo) (?!soon|early|late|vroeg|snel|laat)\w+ (?:als|as)|just like|net als)(?: (?:in|die van|the one in))? $"
)


# "Mijn target voor Q3": what is to be reached by then is nobody's step.
_SET_FOR: Final = re.compile(
    r"\b(?:(?:targets?|quota|quotum|bonus|forecast|omzetdoel\w*|kwartaaldoel\w*) (?:(?:voor|for|van|in|of) )?|(?:commissie|commission) (?:voor|for|van|of) )(?:(?:de|het|the|this|dit) )?$"
)
# "Ze leveren binnen 48 uur": how long it takes whenever it is asked for.
_LEAD_TIME: Final = re.compile(
    r"\b(?:lever(?:t|en)?|levertijd(?: is)?|delivers?|ships?|reageert|reageren|responds?|antwoorde?t?n?) (?:altijd |always |meestal |usually )?(?:binnen|within) ?$"
)
# "Half day on a Saturday": no Saturday in particular.
_ANY_OF_THEM: Final = re.compile(r"\b(?:on a|op een|op n|op ne) $")
# A habit is no day: "dinsdag is altijd hun vergaderdag".
_WEEKDAY: Final = re.compile(r"\w+(?:day|dag)(?:ochtend|morgen|middag|avond)?")


# From one weekday to another: when somebody works, not when something happens.
_WEEKDAYS_THROUGH: Final = re.compile(
    r"[a-z]{2,9}\.? ?(?:-|–|t/m|tm|to|through|thru|tot(?: en met)?) ?[a-z]{2,9}"
)


_WORKING: Final = word_set(
    "werkt,werken,works,work,working,support,open,hours,uren,bereikbaar,available,availability,kantoor,office,geopend,"
    "aanwezig,bezetting,coverage,helpdesk,kantooruren,opening,schedule,rooster,shift,shifts"
)


_HABIT: Final = word_set(
    "altijd,always,vaste,usual,usually,regular,standing,gebruikelijke,meestal,drukst,drukste,rustigst,busiest,quietest"
)
_EVERY_WEEK: Final = frozenset((each, "week") for each in ("every", "each", "elke", "iedere", "most")) | {
    ("most", "weeks"),
    ("meeste", "weken"),
}


_LASTED: Final = word_set("duurde,duurden,lasted,took,dragged")
_UNTIL: Final = (("tot",), ("until",), ("till",), ("til",))
_HAPPENED: Final = re.compile(
    r"\b(?:is|was) (?:er )?niet (?:gebeurd|gelukt|van gekomen)|\b(?:did not|didn't|didnt|never) happen(?:ed)?\b|\bkwam er niet van\b"
    r"|\bmaar (?:dat )?(?:hebben ze |heeft hij |is )?niet (?:gedaan|gebeurd|gelukt|doorgegaan)|\bging niet door\b"
    r"|\bbut (?:they |he |she |it )?(?:didn't|didnt|never did)\b"
)


# "Last I heard March", "I was told the 5th": the day is what was heard.
_HEARD: Final = re.compile(
    r"(?:\b(?:last|what) (?:i|we) (?:heard|got|was told)|\b(?:i|we) (?:heard|was told|were told|got told)|\b(?:i|we) (?:hoorde|hoorden)|\b(?:hoorde|hoorden) (?:ik|we|wij)"
    r"|\btold (?:me|us)|\b(?:kreeg|kregen) te horen)(?: (?:it|it'll be|something about|iets van|dat het|was|maybe|around|rond|the|de))*$"
)
_WHAT_WAS_HEARD: Final = (
    ("that",),
    ("dat",),
    ("from",),
    ("van",),
    ("back",),
    ("about",),
    ("over",),
    ("they",),
    ("she",),
    ("he",),
)


_SEEN: Final = frozenset(
    (how, "gezien") for how in "normaal strikt goed eigenlijk zo algemeen praktisch".split()
) | frozenset(("gezien", what) for what in "de het dat hun onze die".split())
_CHOSE: Final = tuple((word,) for word in "hij zij ze ie de het een voor ons jullie men iedereen".split())


def told_as_past(said: Utterance, language: Language, start: int, end: int) -> bool:
    """Whether the clause tells of something that has happened: "hij belde maandag", "talked to him on Monday"."""
    clause = clause_around(said, start, end)
    words = clause.words
    if _GONE_BY.match(said.fold, end) or _YEAR_BEFORE.search(said.fold, max(0, start - 14), start):
        return True
    if clause.after[:1] and clause.after[0] in _WENT:
        return True
    if words & _LASTED and _LAST_TIME.search(" ".join(clause.before)):
        return True  # "het duurde vorig jaar tot maart"
    if clause.before[-1:] in _UNTIL:
        return False  # "hij gaf zichzelf tot vrijdag"
    if clause.before[:1] == ("koos",) and clause.before[1:2] not in _CHOSE:
        words -= {"koos"}  # "koos belt me maandag": who is called so
    if {"gezien"} & words and _SEEN & set(pairwise((*clause.before, *clause.after))):
        words -= {"gezien"}  # "vrijdag, normaal gezien"
    if words & {"was"} and _RECALLED.search(" ".join(clause.after)):
        words -= {"was"}  # "the 24th of August I think it was"
    if words & _WENT_WELL and _HOW_IT_WENT.search(" ".join((*clause.before, "|", *clause.after))):
        words -= _WENT_WELL  # "vrijdag belt ie me met hoe het ging"
    if clause.before == _BACK_IN and (words & _TOLD_THEN or any(map(_ENGLISH_PAST.fullmatch, words))):
        return True  # "back in November they said no"; "he's back in November" is to come
    told = clause.after[2:4] if clause.after[:2] == ("is", "what") else clause.after[:2]
    if told in _REPORTED:
        # "13/11 he wrote" tells what was said of a day to come.
        return False
    if (
        clause.before
        and _HEARD.search(" ".join(clause.before[-5:]))
        and clause.after[:1] not in _WHAT_WAS_HEARD
    ):
        return False
    around = set(pairwise((*clause.before, *clause.after)))
    if ("sat", "down") in around or (words & {"was", "waren", "had", "hadden"} and "geweest" in words):
        return True
    if _HAPPENED.search(said.fold, end, end + REACH * 3):
        return True
    if "got" in words and any(
        other == "got" and (one in _HAS_GOT or one.endswith(("'s", "'ve")))
        for one, other in pairwise((*clause.before, *clause.after))
    ):
        words -= {"got"}  # "he's got a meeting"
    if words & _TO_COME or _PROMISED.search(" ".join((*clause.before, ""))):
        return False
    if _LAST_TIME.search(" ".join((*clause.before, "|", *clause.after))):
        return True
    if words & _IRREGULAR_PAST or (clause.before[:1] and clause.before[0] in _BEGAN):
        return True
    if any(
        one in _SUBJECTS
        and (other in _PARTICIPLES or (len(other) > 4 and other.endswith("ed") and other not in _NO_PAST))
        for one, other in pairwise((*clause.before, *clause.after))
    ):
        return True
    if "al" in words and words & {"heeft", "hebben"} and any(map(_DUTCH_PARTICIPLE.fullmatch, words)):
        return True
    if _ONCE_BEFORE & around and any(map(_DUTCH_PARTICIPLE.fullmatch, words)):
        return True
    if words & {"heeft", "hebben"} and clause.after and _RAN.fullmatch(clause.after[-1]):
        return True
    if "already" in words and any(_ENGLISH_PAST.fullmatch(word) for word in clause.before):
        return True
    # "met" is English for a meeting that was, and Dutch for "with".
    if language == "en" and "met" in words:
        return True
    return bool(words & _PAST) or bool(words & _PARTICIPLES and words & _HAVE)


# Opening on it, without anybody named: "started Monday".
_BEGAN: Final = word_set(
    "started,begonnen,gestart,finished,tested,tried,looked,visited,arrived,installed,delivered"
)
_TOLD_THEN: Final = word_set("said,told,thought")
_HOW_IT_WENT: Final = re.compile(
    r"\b(?:hoe (?:het|t|dat|alles|(?:de|het) \w+) (?:daar )?(?:ging|was|verliep|gelopen)|how (?:it|that|things|everything|the \w+) (?:went|was|were|did))\b"
)
_WENT_WELL: Final = word_set("ging,was,verliep,went,were,did")
_RECALLED: Final = re.compile(
    r"^(?:(?:i (?:think|believe|guess)|if (?:memory serves|i remember)|or so|iirc|wasnt it|wasn't it|dacht ik|geloof ik|meen ik) )*(?:(?:i think|i believe|dacht ik|geloof ik) )?"
    r"(?:it was|that was|was it|was het|was dat|het was|dat was|was t)(?: (?:i think|i believe|dacht ik|geloof ik|meen ik|or so|toch|not|niet))*$"
)
_HAS_GOT: Final = word_set("has,have,hes,shes,theyve,ive,weve")
# What is promised is still to come, save for "promised on Thursday that …".
_PROMISED: Final = re.compile(
    r"\b(?:promised|pledged|beloofd|beloofde|beloofden|toegezegd|zegde|zegden)\b(?! (?:(?:us|me|them|him|her|ons|mij) )?(?:on|op) $)"
)
_MISSED: Final = re.compile(
    r"\b(?:niet (?:ge)?haald|niet gered|gemist|overschreden|voorbij|verstreken|missed|blew|blown|passed|came and went|gone)\b"
)


_DUE: Final = re.compile(r"\b(?:was|waren|were) (?:op |on |al |already )?(?:de |the )?$")


def missed(said: Utterance, start: int, end: int) -> bool:
    """Whether it was due on a day that has gone by: "de deadline was 1 oktober, die hebben ze niet gehaald"."""
    due = _DUE.search(said.fold[max(0, start - REACH) : start]) is not None
    return due and _MISSED.search(said.fold, end, end + REACH * 3) is not None


def struck(said: Utterance, start: int, end: int) -> bool:
    """Whether a date is said to be off, or one they do not wait for."""
    near = said.fold[max(0, start - 40) : start]
    words = " ".join(clause_around(said, start, end).after)
    if (
        _COMPARED.search(near)
        or _SET_FOR.search(near)
        or _LEAD_TIME.search(said.fold[: start + len("binnen ")][-40:])
    ):
        return True
    if _WEEKDAY.fullmatch(said.fold, start, end):
        if _ANY_OF_THEM.search(near):
            return True
        clause = clause_around(said, start, end)
        if clause.words & _HABIT or _EVERY_WEEK & set(pairwise(clause.after)):
            return True
    if (
        _WEEKDAYS_THROUGH.fullmatch(said.fold, start, end)
        and clause_around(said, start, end).words & _WORKING
    ):
        return True
    return (
        _NOT_WAITING.search(near) is not None
        or _STRUCK.search(words) is not None
        or _OFF_SINCE.match(said.fold, end) is not None
    )


# Without anybody named, and without a verb of what is to come: "aangevraagd 20 november", "submitted on 3 November".
_DONE: Final = re.compile(
    r"(?!gepland|geboekt|geagendeerd|gereserveerd|geprikt|bezet|gesprek|gebruik|bestek|beslis|bestel|verleng|vergader|ontmoet)(?:(?:aan|af|op|in|uit|door|voor|weg|mee|na)?ge\w{3,}(?:d|t|en)|(?:be|ver|ont)\w{3,}d|opgestuurd|verstuurd|(?!need|speed|seed|feed|planned|booked|scheduled|agreed|reserved|expected|proposed)\w{3,}ed|sent|went|gone|done)"
)


def told_as_done(said: Utterance, start: int, end: int) -> bool:
    """Whether the clause tells of something done, with nothing in it of what is still to come."""
    words = clause_around(said, start, end).words
    return not words & _TO_COME and any(_DONE.fullmatch(word) for word in words)


# "Een offerte van 12/9", "their mail of the 3rd": when it was made, if that day has just gone by.
_DATED_THEN: Final = re.compile(r"\w{3,} (?:van|v/d|vd|of|dd|d\.d\.?|dated|gedateerd)(?: (?:de|the|op))? ?$")


def dated_then(said: Utterance, start: int) -> bool:
    """Whether the day only says which one of a thing is meant, by when it was made."""
    return _DATED_THEN.search(said.fold[max(0, start - 30) : start]) is not None
