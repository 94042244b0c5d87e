"""What the clause around a date says of it: whose doing, already past, given up for another.

Word lists and short rules over the words beside a date; the days themselves are settled elsewhere.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.coach.understanding.dates.kinds import word_set
from bot.coach.understanding.lexicon.words import BUYING, lexicon
from bot.coach.understanding.text import Language, Utterance

_REACH: Final = 25
_AHEAD: Final = 200
ACTING: Final = 4.0
OURS: Final = 1.0
GIVEN_UP: Final = 1.5
_COMES_FIRST: Final = 1.8
_BREAK: Final = re.compile(r"[,;!?\n()]|\.(?!\w)|:(?!\d)")
_JOINTS: Final = word_set(
    "en,maar,dus,dan,toen,terwijl,daarna,and,but,so,then,while,want,dat,omdat,waarna,that,because,whether"
)
_OURS: Final = word_set("ik,wij,we,i,i'll,we'll,i'm,we're,ill,im")
_THEIRS: Final = word_set(
    "ze,zij,hij,ie,hun,haar,zn,z'n,they,he,she,their,his,her,they'll,he'll,she'll,theyll,directie,"
    "directeur,mt,cfo,ceo,cto,inkoop,bestuur,raad,eigenaar,or,klant,board,director,owner,procurement,"
    "purchasing,legal,customer,committee,council,rvc,rvt,beslist,besluit,tekent,tekenen,beslissen,"
    "besluiten,akkoord,gunning,vergadert,keurt,bespreekt,decides,decide,signs,sign,approves,approve,"
    "votes,vote,decision,approval,meets,test,testen,overlegt,overleggen,hoort,legt,wil,willen,wants,"
    "hears,reviews,review,juridisch"
)
_PAST: Final = word_set(
    "belde,belden,sprak,spraken,tekende,tekenden,stuurde,stuurden,kreeg,kregen,ging,gingen,had,hadden,"
    "kwam,kwamen,zat,zaten,hoorde,hoorden,mailde,mailden,besprak,bespraken,besloot,besloten,keurde,"
    "keurden,vergaderde,vergaderden,testte,testten,bezocht,zag,zagen,gebeld,gesproken,gemaild,gehad,"
    "geweest,langsgeweest,gezien,gehoord,was,waren,deed,deden,called,spoke,talked,went,emailed,mailed,"
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
_HAVE: Final = word_set("heb,hebt,heeft,hebben,is,zijn,ben,bent,have,has,they've,he's,she's,we've,i've")
_TO_COME: Final = word_set(
    "wordt,worden,moet,moeten,zal,zullen,gaat,gaan,kan,kunnen,wil,willen,mag,zou,zouden,als,zodra,"
    "wanneer,indien,uiterlijk,pas,will,be,gets,get,being,should,must,can,would,could,might,may,once,"
    "when,if,by,before,until,wants,needs,need,want,they'll,they'd,gonna,wanna,hoort,volgt,tekent,beslist,besluit,signs,decides,komt,"
    "hoopt,verwacht,expects,going"
)
_CLOSED: Final = word_set(
    "dicht,gesloten,vrij,closed,closing,afwezig,vakantie,verlof,holiday,away,off,ooo,feestdag,shut,toe,sluiten,sluit,"
    "holidays,vacation,leave,unavailable,onbereikbaar,ziek,sick,closes,behind,achter,vieren,viert,jubileum,feest,feestje,party,celebrate,celebrating,celebrates,brak,hungover,verhuizen,verhuist,kermis,carnaval,inventaris,stocktake"
)
_DECIDING: Final = word_set(
    "sign,signs,signing,decide,decides,deciding,decision,choose,chooses,pick,picks,order,orders,buy,buys,approve,approves,award,awards,"
    "commit,commits,vote,votes,tekent,tekenen,beslist,beslissen,beslissing,besluit,besluiten,kiest,kiezen,bestelt,bestellen,gunt,gunnen,gunning,"
    "koopt,kopen,akkoord,handtekening,krabbel,knoop,knopen,keuze,choice"
)
_AWAY: Final = re.compile(
    r"\b(?:(?:is|are|am|i'm|im|he|she|they|hes|shes|theyre|he's|she's|they're|we're|were|s|office) (?:\| )?(?:out|off|away|closed|shut|sick|ooo)"
    r"|(?:is|ben|zijn|zit|zitten|hij|zij|ze|ie) (?:\| )?(?:er )?(?:niet|dicht|gesloten|afwezig|vrij|ziek))(?: (?:of the office|\|))*(?: |$)"
)
_GOES_ON: Final = re.compile(r"\b(?:then|when|dan|wanneer|since|so|dus|maar|but|daarna)\b")
# Right behind a date: that day will not do.
_OUT: Final = re.compile(
    r"'?s?(?: is)? (?:out|off|booked|full|vol|bezet|impossible|onmogelijk)\b(?! (?:for|to|van|with))"
)
_BACK: Final = word_set(
    "terug,back,tot,till,til,until,na,after,before,voor,return,returns,keert,zodra,opent,open,sign,signs,tekent,tekenen,then,works,fine,good,goed"
)
_NO_GO: Final = frozenset(
    {
        ("no", "go"),
        ("not", "open"),
        ("niet", "open"),
        ("niet", "op"),
        ("not", "in"),
        ("no", "good"),
        ("no", "use"),
        ("too", "late"),
        ("too", "soon"),
        ("too", "early"),
        ("te", "laat"),
        ("te", "vroeg"),
        ("te", "snel"),
    }
)
# A plan that the rest of the answer gives up: "they were going to vote the 20th", "het zou eerst vrijdag".
_PLANNED_ONCE: Final = word_set("oorspronkelijk,aanvankelijk,originally,initially,eerder,earlier")
_USED_TO: Final = word_set(
    "zou,zouden,zei,was,stond,were,said,had,ging,gingen,dacht,thought,wilde,wilden,wanted"
)
_THEN: Final = word_set("eerst,going,supposed,meant,first,gaan")
# The date is only what comes first: "once Black Friday is behind them", "zodra het mei is".
_LANDMARK: Final = word_set("once,after,zodra,nadat,when,als,wanneer,since,sinds")
CORRECTED: Final = re.compile(
    r"\b(?:no,? wait|nee,? wacht|wacht even|oh wait|o wacht|oh nee|o nee|of nee|nee,? toch|eh nee|correctie|correction"
    r"|ik bedoel|i mean|scrap that|make that|sorry"
    r"|verschoven|verplaatst|verzet|uitgesteld|doorgeschoven|opgeschoven|schuift|schuiven|opgerekt|verlaat naar"
    r"|getild|opgeschort|aangehouden|vooruitgeschoven|naar achteren|naar voren gehaald|vervroegd|verbeterde (?:zich|zn|zijn)"
    r"|verbetering|toch niet|toch pas|(?:red|redt|redden)(?: \w+){0,3} niet|moving (?:it|this|that) from|more like|gaat niet (?:lukken|door)"
    r"|bij nader inzien|valt af|niet haalbaar|komt niet uit|afgezegd|omgezet naar"
    r"|tabled|punted|went from|switched from|changed from|deferred|adjourned|nudged|shoved|kicked (?:it )?(?:to|back|down|out)|bounced|brought forward"
    r"|pulled (?:in|forward)|swapped|(?:didn't|didnt|doesn't|doesnt) work|fell through|instead"
    r"|moved|pushed|postponed|delayed|slipped|rescheduled|shifted|bumped|put back|put off|slid"
    r"|nu wordt het|wordt nu|nu is het|is nu|wordt toch|werd|now it|its now|it's now|is now|became"
    r"|te vroeg|too early|lukt niet|niet gehaald|haalt? (?:dat|het|ze) niet|cant make|can't make|stond op|stond eerst|was eerst)\b"
)


# Struck off: "de vergadering van de 28e is geschrapt", "the 31st was cancelled".
_STRUCK: Final = re.compile(
    r"\b(?:geschrapt|gecanceld|geannuleerd|afgelast|vervallen|vervalt|cancelled|canceled|scrapped|called off|off the table)\b"
)
_NOT_WAITING: Final = re.compile(
    r"\b(?:wacht\w* (?:dus |er )?(?:niet|nooit)(?: meer| langer)? (?:tot|op)|niet (?:te |meer )?wachten (?:tot|op)"
    r"|(?:not|n't|nt|without) (?:be |going to )?wait(?:ing)?(?: around)? (?:un)?til?l?|(?:not|n't|nt|without) (?:be |going to )?wait(?:ing)? for)"
    r" (?:de |the |a )?$"
)


_BUT: Final = re.compile(r"\b(?:maar|but|alleen|echter|however|except|only)\b")
_UNREAL: Final = word_set(
    "zou,zouden,wilde,wilden,wou,wouden,hoopte,hoopten,was,were,wanted,hoped,supposed,would,planned,stond,thought,dacht"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """The words before and after a date up to the nearest break on either side."""

    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def words(self) -> frozenset[str]:
        """All of them, in no order."""
        return frozenset(self.before + self.after)


def clause_around(said: Utterance, start: int, end: int) -> Clause:
    """The clause that a date stands in, at most 25 words to either side."""
    tokens = said.tokens
    first = bisect_left(tokens, start, key=lambda token: token.start)
    before: list[str] = []
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        right = tokens[at + 1].start if at + 1 < first else start
        if _BREAK.search(said.fold, tokens[at].end, right) or tokens[at].fold in _JOINTS:
            break
        before.append(tokens[at].fold)
    after: list[str] = []
    edge = end
    for at in range(bisect_left(tokens, end, key=lambda token: token.start), len(tokens)):
        token = tokens[at]
        if len(after) == _REACH or token.fold in _JOINTS or _BREAK.search(said.fold, edge, token.start):
            break
        after.append(token.fold)
        edge = token.end
    return Clause(tuple(reversed(before)), tuple(after))


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
    r"\b(?:(?!later|earlier|sooner|rather|other|eerder|vroeger|liever|anders)(?:\w{2,}er|meer|minder|more|less)(?: \w+)? (?:dan|than)|(?:zo|as|net zo) \w+ (?:als|as)|just like|net als)(?: (?:in|die van|the one in))? $"
)
# A habit is no day: "dinsdag is altijd hun vergaderdag".
_WEEKDAY: Final = re.compile(r"\w+(?:day|dag)")
_HABIT: Final = word_set("altijd,always,vaste")
# What runs until a day is not decided on that day.
_RUNS: Final = word_set(
    "loopt,lopen,lopend,lopende,geldig,geldt,gelden,valid,runs,run,expires,expire,verloopt,stands,holds"
)
_HAPPENED: Final = re.compile(
    r"\b(?:is|was) (?:er )?niet (?:gebeurd|gelukt|van gekomen)|\b(?:did not|didn't|didnt|never) happen(?:ed)?\b|\bkwam er niet van\b"
    r"|\bmaar (?:dat )?(?:hebben ze |heeft hij |is )?niet (?:gedaan|gebeurd|gelukt|doorgegaan)|\bging niet door\b"
    r"|\bbut (?:they |he |she |it )?(?:didn't|didnt|never did)\b"
)


def told_as_past(said: Utterance, language: Language, start: int, end: int) -> bool:
    """Whether the clause tells of something that has happened: "hij belde maandag", "talked to him on Monday"."""
    clause = clause_around(said, start, end)
    words = clause.words
    if _GONE_BY.match(said.fold, end) or _YEAR_BEFORE.search(said.fold, max(0, start - 14), start):
        return True
    if clause.after[:1] and clause.after[0] in _WENT:
        return True
    if clause.after[:2] in _REPORTED:
        # "13/11 he wrote" tells what was said of a day to come.
        return False
    around = set(pairwise((*clause.before, *clause.after)))
    if ("sat", "down") in around or (words & {"was", "waren", "had", "hadden"} and "geweest" in words):
        return True
    if _HAPPENED.search(said.fold, end, end + _REACH * 3):
        return True
    if words & _TO_COME:
        return False
    if _LAST_TIME.search(" ".join((*clause.before, "|", *clause.after))):
        return True
    if words & _IRREGULAR_PAST:
        return True
    if any(
        one in _SUBJECTS
        and (other in _PARTICIPLES or (len(other) > 4 and other.endswith("ed") and other not in _NO_PAST))
        for one, other in pairwise((*clause.before, *clause.after))
    ):
        return True
    # "met" is English for a meeting that was, and Dutch for "with".
    if language == "en" and "met" in words:
        return True
    return bool(words & _PAST) or bool(words & _PARTICIPLES and words & _HAVE)


def struck(said: Utterance, start: int, end: int) -> bool:
    """Whether a date is said to be off, or one they do not wait for."""
    near = said.fold[max(0, start - 40) : start]
    words = " ".join(clause_around(said, start, end).after)
    if _COMPARED.search(near):
        return True
    if _WEEKDAY.fullmatch(said.fold, start, end) and clause_around(said, start, end).words & _HABIT:
        return True
    return _NOT_WAITING.search(near) is not None or _STRUCK.search(words) is not None


def given_up(said: Utterance, start: int, end: int, other: int) -> bool:
    """Whether a plan is dropped before the next date: "het zou de 28e worden maar de voorzitter is ziek dus vrijdag"."""
    but = _BUT.search(said.fold, end, other) is not None
    return but and bool(clause_around(said, start, end).words & _UNREAL)


def weight(said: Utterance, language: Language, start: int, end: int) -> float:
    """How likely the date is the customer's: 4 with a buying act, 3 with their doing, 2 unknown, 1 ours.

    Less than ours: a day on which they are closed, or that only says when something else can begin.
    """
    clause = clause_around(said, start, end)
    words = clause.words
    if (
        words & _CLOSED
        or _OUT.match(said.fold, end)
        or _NO_GO & set(pairwise((*clause.before, *clause.after)))
    ):
        return 0
    if words & _OURS:
        return OURS
    if words & _RUNS and not words & _DECIDING:
        return GIVEN_UP
    if words & _PLANNED_ONCE or (words & _USED_TO and words & _THEN):
        return GIVEN_UP
    if words & _LANDMARK:
        return _COMES_FIRST
    verbs = {verb.meaning for word in words if (verb := lexicon(language).verbs.get(word))}
    if verbs & BUYING:
        return ACTING
    return 3 if words & _THEIRS else 2


def decides(said: Utterance, start: int, end: int) -> bool:
    """Whether a clause tells of deciding, signing or ordering rather than of trying and discussing."""
    return bool(clause_around(said, start, end).words & _DECIDING)


def only_closed(said: Utterance, start: int, end: int) -> bool:
    """Whether a clause says nothing of its date but that nobody is there: "May is out this week"."""
    clause = clause_around(said, start, end)
    if _GOES_ON.search(said.fold, end, end + _AHEAD) or clause.words & _BACK:
        return False
    return _AWAY.search(" ".join((*clause.before, "|", *clause.after))) is not None
