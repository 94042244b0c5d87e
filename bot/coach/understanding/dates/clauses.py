"""What the clause around a date says of it: whose doing, given up for another; what is past, `bygone` says.

Word lists and short rules over the words beside a date; the days themselves are settled elsewhere.
"""

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.dates.kinds import word_set
from bot.coach.understanding.dates.unsuitable import unsuitable
from bot.coach.understanding.lexicon.words import BUYING, lexicon
from bot.coach.understanding.text import Language, Utterance

# A clause is followed so many words to either side.
REACH: Final = 25
_AHEAD: Final = 200
ACTING: Final = 4.0
OURS: Final = 1.0
GIVEN_UP: Final = 1.5
_COMES_FIRST: Final = 1.8
_SHOWN: Final = 1.9
_BREAK: Final = re.compile(r"[,;!?\n()]|\.(?!\w)|:(?!\d)")
_JOINTS: Final = word_set(
    "en,maar,dus,dan,toen,terwijl,daarna,and,but,so,then,while,want,dat,omdat,waarna,that,because,bc,cuz,cos,coz,aangezien,whether"
)
_OURS: Final = word_set("ik,wij,we,i,i'll,we'll,i'm,we're,ill,im,i've,we've,ive,weve")
_OPINIONS: Final = word_set(
    "denk,geloof,gok,vermoed,verwacht,hoop,schat,dacht,think,guess,believe,reckon,suppose,hope,expect,assume,bet"
)
_OPINING: Final = frozenset(
    pair for me in ("ik", "i") for verb in _OPINIONS for pair in ((me, verb), (verb, me))
)
# What is ours to give, when nobody over there is said to act on that day.
_OUR_SHOWING: Final = word_set("demo,offerte,presentatie,proposal,quote,pitch,presentation,walkthrough")
_THEIRS: Final = word_set(
    "ze,zij,hij,ie,hun,haar,zn,z'n,they,he,she,their,his,her,they'll,he'll,she'll,theyll,directie,"
    "directeur,mt,cfo,ceo,cto,inkoop,bestuur,raad,eigenaar,or,klant,board,director,owner,procurement,"
    "purchasing,legal,customer,committee,council,rvc,rvt,beslist,besluit,tekent,tekenen,beslissen,"
    "besluiten,akkoord,gunning,vergadert,keurt,bespreekt,decides,decide,signs,sign,approves,approve,"
    "votes,vote,decision,approval,meets,test,testen,overlegt,overleggen,hoort,legt,wil,willen,wants,"
    "hears,reviews,review,juridisch"
)
_CLOSED: Final = word_set(
    "dicht,gesloten,vrij,closed,closing,afwezig,vakantie,verlof,holiday,away,off,ooo,feestdag,shut,toe,sluiten,sluit,"
    "holidays,vacation,leave,unavailable,onbereikbaar,ziek,sick,closes,behind,achter,vieren,viert,jubileum,feest,feestje,party,celebrate,celebrating,celebrates,brak,hungover,verhuizen,verhuist,kermis,carnaval,omhoog,prijsverhoging,indexatie,bouwvak,reces,recess,inventaris,stocktake"
)
_DECIDING: Final = word_set(
    "sign,signs,signing,decide,decides,deciding,decision,choose,chooses,pick,picks,order,orders,buy,buys,approve,approves,award,awards,"
    "commit,commits,vote,votes,tekent,tekenen,beslist,beslissen,beslissing,besluit,besluiten,kiest,kiezen,bestelt,bestellen,gunt,gunnen,gunning,"
    "koopt,kopen,akkoord,handtekening,krabbel,knoop,knopen,keuze,choice"
)
_AWAY: Final = re.compile(
    r"\b(?:(?:is|are|am|i'm|im|he|she|they|hes|shes|theyre|he's|she's|they're|we're|were|s|office) (?:\| )?(?:out|off|away|closed|shut|sick|ooo)"
    r"|(?:is|ben|zijn|zit|zitten|hij|zij|ze|ie) (?:\| )?(?:er |(?:de|het|hun|'t|t) \w+ )?(?:niet|dicht|gesloten|afwezig|vrij|ziek))(?: (?:of the office|\|))*(?: |$)"
)
_GOES_ON: Final = re.compile(r"\b(?:then|when|dan|wanneer|since|so|dus|maar|but|daarna)\b")
# Right behind a date: that day will not do.
_OUT: Final = re.compile(
    r"'?s?(?: is)? (?:out|off|booked|full|vol|bezet|impossible|onmogelijk)\b(?! (?:for|to|van|with))"
)
_BACK: Final = word_set(
    "terug,back,tot,till,til,until,na,after,before,voor,return,returns,keert,zodra,opent,open,sign,signs,tekent,tekenen,then,works,fine,good,goed"
)
_NOBODY: Final = word_set("nobody,nobody's,nobodys,niemand")
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
_WITH_LUCK: Final = re.compile(
    r"\b(?:als (?:het|t|alles) (?:een beetje )?(?:meezit|mee zit|lukt|goed gaat|mag)|if (?:we're|were|they're|i'm|im) lucky|if (?:all|it all|everything) goes)\b"
)
_OTHERWISE: Final = (("anders",), ("otherwise",))
CORRECTED: Final = re.compile(
    r"\b(?:no,? wait|wait,? no|actually,? no|(?:er|um|uh),? no|nee,? wacht|wacht even|oh wait|o wacht|oh nee|o nee|of nee|nee,? toch|eh nee|correctie|correction"
    r"|ik bedoel|i mean|scrap that|scratch that|make that|sorry"
    r"|verschoven|verplaatst|verzet|uitgesteld|doorgeschoven|opgeschoven|schuift|schuiven|opgerekt|verlaat naar"
    r"|getild|opgeschort|aangehouden|vooruitgeschoven|naar achteren|naar voren gehaald|vervroegd|verbeterde (?:zich|zn|zijn)"
    r"|verbetering|toch niet|toch pas|nee serieus|hang on|hold on|no seriously|(?<!no )kidding|(?:grapje|geintje)(?=\W)|(?:red|redt|redden)(?: \w+){0,3} niet|moving (?:it|this|that) from|more like|gaat niet (?:lukken|door)"
    r"|bij nader inzien|valt af|niet haalbaar|komt niet uit|afgezegd|omgezet naar"
    r"|rebooked|rearranged|nieuwe (?:datum|afspraak)|new date|tabled|punted|went from|switched from|changed from|deferred|adjourned|nudged|shoved|kicked (?:it )?(?:to|back|down|out)|bounced|brought forward"
    r"|pulled (?:in|forward)|swapped|(?:didn't|didnt|doesn't|doesnt) work|fell through|instead"
    r"|moved|pushed|postponed|delayed|slipped|rescheduled|shifted|bumped|put back|put off|slid"
    r"|nu wordt het|wordt nu|nu is het|is nu|wordt toch|werd|now it|its now|it's now|is now|became"
    r"|te vroeg|too early|lukt niet|niet gehaald|haalt? (?:dat|het|ze) niet|cant make|can't make|stond op|stond eerst|was eerst)\b"
)


_BUT: Final = re.compile(r"\b(?:maar|but|alleen|echter|however|except|only)\b")
_UNREAL: Final = word_set(
    "zou,zouden,wilde,wilden,wou,wouden,hoopte,hoopten,was,were,wanted,hoped,supposed,would,planned,stond,thought,dacht,should've,shouldve,gemoeten,moest"
)


@record
class Clause:
    """The words before and after a date up to the nearest break on either side; `words` are all of them, in no order."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    words: frozenset[str]


# A date is looked at from several sides.
@lru_cache(8)
def clause_around(said: Utterance, start: int, end: int) -> Clause:
    """The clause that a date stands in, at most 25 words to either side."""
    tokens = said.tokens
    first = bisect_left(tokens, start, key=lambda token: token.start)
    before: list[str] = []
    for at in range(first - 1, max(-1, first - 1 - REACH), -1):
        right = tokens[at + 1].start if at + 1 < first else start
        if _BREAK.search(said.fold, tokens[at].end, right) or tokens[at].fold in _JOINTS:
            break
        before.append(tokens[at].fold)
    after: list[str] = []
    edge = end
    for at in range(bisect_left(tokens, end, key=lambda token: token.start), len(tokens)):
        token = tokens[at]
        if len(after) == REACH or token.fold in _JOINTS or _BREAK.search(said.fold, edge, token.start):
            break
        after.append(token.fold)
        edge = token.end
    return Clause(tuple(reversed(before)), tuple(after), frozenset((*before, *after)))


# What runs until a day is not decided on that day.
_RUNS: Final = word_set(
    "loopt,lopen,lopend,lopende,geldig,geldt,gelden,valid,runs,run,expires,expire,verloopt,stands,holds"
)


_CONTRACTS: Final = word_set(
    "contract,contract's,contracts,contractje,lease,licence,license,licentie,abonnement,subscription,huurcontract,overeenkomst"
)
_ENDS: Final = word_set("up,ends,end,ending,lapses,out,over,eindigt,afloopt,af,stopt")
_UNTIL: Final = (("tot",), ("until",), ("till",), ("til",), ("thru",), ("through",))
_DENIED: Final = word_set(
    "not,isn't,isnt,aren't,won't,wont,can't,cant,don't,dont,doesn't,doesnt,niet,pas,nothing,niks,nobody,geen,no"
)


# When somebody is there again something can begin: "hun advocaat is de 11e terug", "she's back from leave on the 9th".
_BACK_ON: Final = re.compile(
    r"\b(?:is|are|he's|she's|they're|hes|shes|theyre|[a-z]+'s) (?:(?:only|not|just) )?back\b(?! (?:with|to))|\b(?:is|zijn)(?: \w+)* \| terug$|\b(?:is|zijn) \w* ?terug (?:van|uit) "
)


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
        (words & _CLOSED and not _at_work(clause))
        or unsuitable(said, start, end)
        or _OUT.match(said.fold, end)
        or _NO_GO & set(pairwise((*clause.before, *clause.after)))
    ):
        return 0
    lucky = _WITH_LUCK.search(" ".join((*clause.before, *clause.after))) is not None
    if words & _OURS and not lucky and not _only_opining(clause):
        return OURS
    if (words & _RUNS or (words & _CONTRACTS and words & _ENDS)) and not words & _DECIDING:
        return GIVEN_UP
    if clause.before[-1:] in _UNTIL and not _DENIED.intersection(clause.before):
        # "Away till Wednesday, Thursday she answers".
        return _COMES_FIRST
    # "Eerder juni": rather.
    once = words - frozenset(clause.before[-1:]) if clause.before[-1:] == ("eerder",) else words
    if once & _PLANNED_ONCE or (words & _USED_TO and words & _THEN):
        return GIVEN_UP
    if _BACK_ON.search(" ".join((*clause.before, "|", *clause.after))) and not words & _DECIDING:
        return _COMES_FIRST
    if clause.before[-1:] in _OTHERWISE:
        return _COMES_FIRST
    if words & _LANDMARK and not lucky:
        return _COMES_FIRST
    verbs = {verb.meaning for word in words if (verb := lexicon(language).verbs.get(word))}
    if verbs & BUYING:
        return ACTING
    if words & _THEIRS:
        return 3
    return _SHOWN if words & _OUR_SHOWING else 2


# "Signs off on it", "leaves it with legal", "right away": words of being closed that say something else.
_OTHERWISE_MEANT: Final = re.compile(
    r"\b(?:(?:sign\w*|kick\w*|hand\w*|go|goes|going|send\w*|ship\w*|set\w*|start\w*|call\w*|finish\w*|head\w*|get\w*|put\w*|show\w*|rounds?|tick\w*)(?: \w+)? off"
    r"|off (?:to|the back|it)|(?:right|straight|run|take\w*|go|goes|going) away|leave (?:it|that|this|us|me|them|him|her)|(?:third|working|other) party"
    r"|(?:get|gets|getting|right|line|lined) behind)\b"
)


def _at_work(clause: Clause) -> bool:
    said = " ".join((*clause.before, "|", *clause.after))
    if _OTHERWISE_MEANT.search(said) is None:
        return False
    return not _CLOSED & frozenset(_OTHERWISE_MEANT.sub("", said).split())


def _only_opining(clause: Clause) -> bool:
    """As in "vrijdag denk ik", "Friday i think": nobody's doing."""
    said = (*clause.before, *clause.after)
    ours = sum(word in _OURS for word in said)
    return ours == sum(pair in _OPINING for pair in pairwise(said))


def decides(said: Utterance, start: int, end: int) -> bool:
    """Whether a clause tells of deciding, signing or ordering rather than of trying and discussing."""
    return bool(clause_around(said, start, end).words & _DECIDING)


_BACK_OR_NOBODY: Final = _BACK | _NOBODY


def only_closed(said: Utterance, start: int, end: int) -> bool:
    """Whether a clause says nothing of its date but that nobody is there: "May is out this week"."""
    clause = clause_around(said, start, end)
    if unsuitable(said, start, end):
        return True
    if _GOES_ON.search(said.fold, end, end + _AHEAD) or clause.words & (_BACK_OR_NOBODY):
        return False
    return _AWAY.search(" ".join((*clause.before, "|", *clause.after))) is not None
