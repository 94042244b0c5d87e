"""What only looks like a date: a rating or a share, a wish, somebody's name, a word in a compound.

"8/10", "2/3 of the lanes", "fijn weekend", "April from accounts", "mei-bomen", "ma en pa". Each word is judged by its
neighbours; where nothing speaks against a date it stays one.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.coach.understanding.dates import kinds
from bot.coach.understanding.dates.kinds import Lexeme, Unit, word_set
from bot.coach.understanding.dates.namesakes import dated, is_name_of_day, is_somebody
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.text import Utterance

_WISHES: Final = word_set(
    "fijn,fijne,prettig,prettige,goed,gelukkig,gelukkige,vrolijk,vrolijke,zalig,zalige,gezellig,gezellige,leuk,leuke,"
    "happy,merry,great,nice,lovely,good,enjoy,blessed,gezegend,zonnig,zonnige,heerlijk,heerlijke,fantastic,relaxing,"
    "safe,geniet,wens,wensen,wenste,wenst,wish,wished,wishing,wishes,wel"
)
_WISHED_DAYS: Final = word_set(
    "fijn,fijne,prettig,prettige,happy,gezellige,leuke,zonnige,heerlijke,lovely,relaxing"
)
_BETWEEN_WISH: Final = word_set(
    "a,an,een,the,your,je,jullie,het,de,van,you,them,ze,hem,haar,me,us,voor,for,of"
)
_RATED: Final = word_set(
    "kans,kansen,cijfer,score,scores,scoort,scoorde,scoorden,scored,rated,rates,rate,rating,ranked,gaf,gaven,geeft,geven,gave,gives,give,"
    "chance,chances,odds,gok,gokje,guess,beoordeling,beoordeeld,beoordeelde,rapportcijfer,nps,een,review,reviews,"
    "solid,dikke,ruime,krappe,stand,stond,won,lost,verloren,gewonnen,about,roughly,zowat,bijna,almost,nearly,ruim,"
    "minstens,only,slechts,maar,tevredenheid,confidence,vertrouwen,zekerheid,zeker,likelihood,waarschijnlijkheid"
)
_RATED_AFTER: Final = word_set(
    "kans,kansen,chance,chances,odds,klaar,done,complete,completed,gereed,score,rating,sterren,stars,cijfer,likelihood,"
    "zeker,positief,positive,voor,tegen,happy,tevreden,verdeeld,split,certain,confident,sure,full,vol,akkoord,agree,"
    "agreed,binnen,over,enthousiast,finished,fitted,installed,ready,rolled,converted,migrated,gemigreerd,geplaatst,"
    "geinstalleerd,inch,inches,mile,miles,ton,tons,acre,acres,shop,job,baan,mentaliteit,kantoor,werktijden,functie,filled"
)
_OF: Final = word_set("of,van,vd,van de,of the,v/d,van het,van hun,deel,part,majority,meerderheid,der")
_ARE: Final = word_set(
    "is,zijn,are,has,have,heeft,hebben,doet,doen,was,were,waren,wil,willen,want,wants,tekende,signed"
)
_PARTS_FROM: Final = 2
_PAID: Final = word_set(
    "betalen,betaalt,betaling,vooraf,achteraf,aanbetaling,bestelling,levering,oplevering,pay,pays,paid,payment,upfront,front,deposit,delivery,balance,invoice,factuur,voorschot"
)
_IDIOMS: Final = frozenset(
    {"24/7", "24-7", "10-4", "9-5", "9/5", "9-17", "8-5", "50-50", "50/50", "1-1", "2-2"}
)
_SINGULAR_S: Final = word_set(
    "is,was,has,does,gets,signs,decides,votes,meets,us,it's,its,this,as,als,dus,his,wants,needs,works,does,goes,says,they're,shes,hes,thats,whos,lets,heres,theres"
)
# What a feast's name is only the first half of, or the name of a school.
_FEAST_THINGS: Final = word_set(
    "fair,fayre,raffle,concert,play,event,dance,fete,jumper,jumpers,decorations,egg,eggs,party,parties,card,cards,tree,bonus,season,menu,sale,sales,deals,deal,school,church,college,hospital,primary,hotel,"
    "farm,farms,foods,island,gift,gifts,markt,markets,market,pakket,pakketten,bomen,shopping,rush,lights,present,presents,"
    "parade,parish,academy,trading,stock,orders,campaign,campagne,health,kerk,inkopen,diner,dinner,drinks,do,bonuses,hamper,hampers"
)
_SCALES: Final = word_set(
    "scale,schaal,range,shift,shifts,shiften,ploegen,diensten,dienst,kantooruren,open,opens,geopend,uren,hours,openingstijden"
)
# "Monday blues", "today's version": the day only says which one.
_DAY_THINGS: Final = word_set(
    "blues,madness,motivation,feeling,gevoel,quarterback,special,newsletter,nieuwsbrief,stress,drukte,gekte,dip,vibes,mood,football,nights"
)
# Verbs that are things as well: "3-5 bids".
_THINGS_TOO: Final = word_set(
    "bids,quotes,offers,calls,visits,demos,orders,trials,tests,reviews,checks,reports,requests,meetings"
)
_PARTS_OF_TODAY: Final = word_set(
    "tonight,tonights,this evening,this evenings,this afternoon,this afternoons,this arvo"
)
_EVENTS: Final = word_set(
    "meeting,vote,session,council,board,call,committee,steerco,vergadering,overleg,mt,review,hearing,deadline,sitdown,workshop"
)
# "De mei factuur", "the June numbers": the month only says which.
_MONTH_THINGS: Final = word_set(
    "factuur,facturen,actie,acties,cijfers,korting,prijzen,aanbieding,campagne,editie,versie,nieuwsbrief,invoice,invoices,figures,numbers,"
    "promo,campaign,batch,edition,newsletter,showers,pricing,discount,promotie,omzet,sales"
)
# "Q3 numbers": the quarter only says which.
_PERIOD_THINGS: Final = word_set(
    "numbers,number,quota,bonus,commission,results,figures,cijfers,resultaten,report,reports,rapport,rapportage,earnings,sales,omzet,forecast,targets,target,results,review"
)
_WE_WOULD: Final = word_set(
    "love,like,be,have,need,want,better,rather,prefer,hope,go,get,agreed,spoken,met,sent,talked,said,never,already,"
    "all,both,only,hoped,planned,discussed,done,been,still,also,just,see,do,win,lose,take,give,make,offer,quote,appreciate"
)
_POSSESSIVE: Final = word_set("zn,mijn,haar,hun,mn,onze,ons,je,zijn,our,my,his,her,their")


def without_lookalikes(words: Sequence[Lexeme], said: Utterance) -> Iterator[Lexeme]:
    """The words with those made ordinary that only look like a part of a date."""
    parents = any(word.fold in {"pa", "mama", "papa", "moeder", "ouders", "vader"} for word in words)
    whole: bool | None = None
    for at, word in enumerate(words):
        if word.kind == kinds.NUMERIC:
            if whole is None:
                whole = _whole_in_parts(words)
            plain = len(word.numbers) == 2 and (whole or _share(words, at) or _share_paid(words, at))
            yield Lexeme(kinds.NO_DATE, word.fold, word.start, word.end) if plain else word
        elif _ordinary(words, at, said, parents=parents):
            yield Lexeme(kinds.OTHER, word.fold, word.start, word.end)
        else:
            yield word


def _whole_in_parts(words: Sequence[Lexeme]) -> bool:
    """As in "1/3 bij bestelling en 2/3 bij levering": what is paid in parts that make one whole."""
    numbers = [word for word in words if word.kind == kinds.NUMERIC]
    if len(numbers) < _PARTS_FROM or any(
        "/" not in word.fold or len(word.numbers) != _PARTS_FROM for word in numbers
    ):
        return False
    wholes = {word.numbers[1] for word in numbers}
    adds_up = len(wholes) == 1 and sum(word.numbers[0] for word in numbers) in wholes
    return adds_up and any(word.fold.split(" ")[0] in _PAID for word in words)


def _share_paid(words: Sequence[Lexeme], at: int) -> bool:
    """As in "hij betaalt 1/3 vooraf", "1/2 upfront": how much of it is paid at once."""
    word = words[at]
    if "/" not in word.fold or len(word.numbers) != _PARTS_FROM:
        return False
    part, whole = word.numbers
    behind = words[at + 1].fold.split(" ")[0] if at + 1 < len(words) else ""
    return part < whole <= _SHARES_OF and behind in _AT_ONCE


_SHARES_OF: Final = 5
_AT_ONCE: Final = word_set("vooraf,upfront,up,voorschot,aanbetaling,aanbetalen,deposit,down,achteraf,cash")


def _ordinary(words: Sequence[Lexeme], at: int, said: Utterance, *, parents: bool) -> bool:
    word = words[at]
    if word.kind == kinds.HOLIDAY:
        after = words[at + 1] if at + 1 < len(words) else None
        saint = (
            word.name == "saint_martin"
            and after is not None
            and not (at and words[at - 1].kind in {kinds.ON, kinds.BEFORE, kinds.AFTER})
        )
        return saint or (after is not None and after.fold in _FEAST_THINGS) or _wished(words, at)
    if said.fold[word.start : word.end] == "we'd":
        return True
    if word.fold == "wed" and at + 1 < len(words) and words[at + 1].fold in _WE_WOULD:
        return at == 0 or words[at - 1].kind not in {kinds.ON, kinds.NEXT, kinds.THIS, kinds.COMING}
    named = at + 1 < len(words) and words[at + 1].fold in _PERIOD_THINGS
    if named and (word.kind == kinds.QUARTER or (word.kind == kinds.UNIT and word.value == Unit.QUARTER)):
        return True
    if word.kind == kinds.UNIT and word.value in {Unit.WEEKEND, Unit.DAY}:
        return _wished(words, at)
    if word.kind in {kinds.MONTH, kinds.MAYBE_MONTH}:
        after = words[at + 1] if at + 1 < len(words) else None
        if after is not None and after.fold in _MONTH_THINGS:
            return True
        return _in_compound(words, at) or is_somebody(words, at, said)
    if word.fold == "ma" and word.kind == kinds.MAYBE_WEEKDAY:
        return parents or (at > 0 and words[at - 1].fold in _POSSESSIVE)
    after = words[at + 1] if at + 1 < len(words) else None
    if word.kind == kinds.WEEKDAY:
        wed_to = (
            word.fold == "wed"
            and after is not None
            and after.kind == kinds.TO
            and at > 0
            and words[at - 1].fold in _ARE
        )
        if wed_to or (at > 0 and words[at - 1].fold in _WISHED_DAYS) or is_name_of_day(words, at, said):
            return True
        return after is not None and after.fold in _DAY_THINGS
    if word.kind == kinds.DAY_FROM_NOW:
        todays = (
            word.end - word.start > len(word.fold)
            and word.value == 0
            and word.fold not in _PARTS_OF_TODAY
            and said.fold[word.end - 2 : word.end] == "'s"
        )
        return todays and after is not None and after.kind == kinds.OTHER and after.fold not in _EVENTS
    return word.kind == kinds.YEAR and at > 1 and _wished(words, at)


def _wished(words: Sequence[Lexeme], at: int) -> bool:
    """As in "fijne kerst", "have a great weekend", "een goed 2027"."""
    before = at - 1
    while before >= 0 and at - before <= 3 and words[before].fold in _BETWEEN_WISH:
        before -= 1
    return before >= 0 and words[before].fold in _WISHES and at - before <= 4


_WHEN: Final = frozenset({"when", "wanneer"})


def _share(words: Sequence[Lexeme], at: int) -> bool:
    """Whether two numbers are a share, a rating or a saying rather than a day and a month."""
    number = words[at]
    part, whole = number.numbers
    before = words[at - 1] if at else None
    after = words[at + 1] if at + 1 < len(words) else None
    called_for = before is not None and (
        before.kind in {kinds.TO, kinds.BEFORE, kinds.WEEKDAY}
        or before.fold in {"op", "by", "uiterlijk", "per", "vanaf"}
    )
    if number.fold in _IDIOMS:
        return not called_for
    if part < whole and _SCALES & {word.fold for word in words[max(0, at - 3) : at]}:
        return True
    if "-" in number.fold and part < whole and not called_for:
        # "3-4 offertes", "12-15 licences", "between 10-12": so many, or so late.
        counted = (
            after is not None and _many(after) and (not _is_verb(after.fold) or after.fold in _THINGS_TOO)
        )
        return counted or (before is not None and before.kind == kinds.BETWEEN)
    if part == whole and after is not None and after.fold in _RATED_AFTER and not called_for:
        return True
    if "/" not in number.fold or part > whole or whole > 10:
        return False
    if after and after.fold.split(" ")[0] in _OF and not dated(words, at + 2):
        return True
    if called_for:
        return False
    if after and (after.fold in _RATED_AFTER or _many(after)):
        return True
    copula = (
        after is not None
        and after.fold in _ARE
        and (at + 2 >= len(words) or not (words[at + 2].kind == kinds.THE or words[at + 2].fold in _WHEN))
    )
    if (part < whole <= 5 and copula) or (
        number.fold == "1/2" and after is not None and after.kind == kinds.THE
    ):
        return True
    near = {word.fold for word in words[max(0, at - 3) : at]}
    return bool(near & _RATED) and whole in {3, 4, 5, 8, 10}


def _is_verb(fold: str) -> bool:
    return fold in lexicon("en").verbs or fold in lexicon("nl").verbs


def _many(word: Lexeme) -> bool:
    """A plural right behind a number is what is counted: "3/10 sheds"."""
    return (
        word.kind == kinds.OTHER
        and len(word.fold) > 3
        and word.fold.endswith("s")
        and word.fold not in _SINGULAR_S
    )


def _in_compound(words: Sequence[Lexeme], at: int) -> bool:
    """As in "mei-bomen", "Mei-Ling": a hyphen without spaces that leads to no other part of a date."""
    if at + 2 >= len(words):
        return False
    word, hyphen, rest = words[at : at + 3]
    return (
        hyphen.fold == "-"
        and hyphen.start == word.end
        and rest.start == hyphen.end
        and rest.kind == kinds.OTHER
        and rest.fold not in {"ish", "achtig"}
    )
