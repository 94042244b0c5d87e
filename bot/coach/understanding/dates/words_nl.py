"""The Dutch words of dates: what each is, never what follows from it.

Folded: lower case, no accents, no apostrophes. Phrases stand beside words; the longest one wins.
"""

from typing import Final

from bot.coach.understanding.dates import kinds
from bot.coach.understanding.dates.kinds import Words, feasts, listed, word_set

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_RANKS: Final = 9
_PARTS = ("ochtend", "voormiddag", "morgen", "middag", "namiddag", "avond", "nacht")


def _inflected(*ordinals: str) -> tuple[str, ...]:
    """Also as they are said in Flanders: "den twintigsten"; below ten that is another word (derden, vierden)."""
    return tuple(word if at <= _RANKS else f"{word},{word}n" for at, word in enumerate(ordinals, 1))


def _twenties(ten: str) -> tuple[str, ...]:
    """From eenentwintig to negenentwintig."""
    return tuple(f"{one}en{ten}" for one in "een twee drie vier vijf zes zeven acht negen".split())


FULL_NAMES: Final = (
    listed(kinds.WEEKDAY, *_DAYS, first=0)
    | listed(
        kinds.MONTH,
        *("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober"),
        *("november", "december"),
    )
)  # fmt: skip

WORDS: Final[Words] = (
    FULL_NAMES
    | listed(kinds.WEEKDAY, *(",".join(day + part for part in _PARTS) for day in _DAYS), first=0)
    | listed(kinds.WEEKDAY, "mndag,maadag", "dindag,dinsd", "woensd,wensdag", "dondrdag,donderd", "vrijd", "zaterd,saterdag", first=0)
    | listed(kinds.MAYBE_WEEKDAY, "ma", "di", "wo,woe", "do", "vr", "za", "zo", first=0)
    | listed(kinds.MONTH, "janu", "febr,feb", "mrt", "apr", "", "", "", "aug", "sep,sept", "okt", "nov", "dec")
    | listed(kinds.MAYBE_MONTH, "jan", first=1)
    | listed(kinds.MAYBE_MONTH, "jun", "jul", first=6)
    | listed(
        kinds.CARDINAL,
        *("een,1n,n", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"),
        *("dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"),
    )
    | listed(kinds.CARDINAL, *_twenties("twintig"), first=21)
    | listed(kinds.CARDINAL, "dertig", *_twenties("dertig"), first=30)
    | listed(kinds.CARDINAL, "veertig", *_twenties("veertig"), first=40)
    | listed(kinds.CARDINAL, "vijftig", "eenenvijftig", "tweeenvijftig", "drieenvijftig", first=50)
    | listed(kinds.CARDINAL, "zestig", first=60)
    | listed(kinds.CARDINAL, "negentig", first=90)
    | listed(kinds.ONE_AND_A_HALF, "anderhalf,anderhalve")
    | listed(
        kinds.ORDINAL_WORD,
        *_inflected(
            "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
            "tiende", "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende",
            "zeventiende", "achttiende", "negentiende", "twintigste", "eenentwintigste",
            "tweeentwintigste", "drieentwintigste", "vierentwintigste", "vijfentwintigste",
            "zesentwintigste", "zevenentwintigste", "achtentwintigste", "negenentwintigste", "dertigste",
            "eenendertigste",
        ),
    )
    | listed(
        kinds.UNIT,
        "dag,dagen,dgn,dg",
        "werkdag,werkdagen,werkdgn,wd",
        "week,weken,wk,wkn,weekje,weekjes,weke",
        "",
        "maand,maanden,mnd,maandje,maandjes",
        "kwartaal,kwartalen",
        "halfjaar,half jaar,halve jaar",
        "jaar,jaren,jr",
        "weekend,weekeinde",
    )
    | listed(kinds.QUARTER, "eerste kwartaal,1e kwartaal", "tweede kwartaal,2e kwartaal", "derde kwartaal,3e kwartaal", "vierde kwartaal,laatste kwartaal,4e kwartaal")
    | listed(
        kinds.EDGE,
        "begin,begin van,start,begin in,de start van",
        "half,medio,midden,midden in,halverwege,halfweg,mid,in het midden van,in de helft van,rond half",
        "eind,einde,ultimo,laat in,laat",
    )
    | listed(kinds.THIS, "deze,dit,dees,deez")
    | listed(kinds.COMING, "komende,komend,aanstaande,aanstaand,eerstkomende,eerstvolgende,a.s.,a.s")
    | listed(kinds.NEXT, "volgende,volgend,vlgnd,volgnd,vlgde,vlgnde,vlgd,volg,vlg,volgnde,volgede")
    | listed(kinds.LAST, "laatste")
    | listed(kinds.PREVIOUS, "vorige,vorig,afgelopen,verleden,j.l.,jl,j.l,jongstleden,voorbije")
    | listed(kinds.DAY_FROM_NOW, "vandaag,vanavond,vanmiddag,vannamiddag,vannacht,deze namiddag,deze voormiddag,deze middag,deze avond,einde dag,eind van de dag,einde van de dag", "morgen,mrgn,mrg,morgenochtend,morgenmiddag,morgenavond,morgenvroeg,morge,morgn", "overmorgen,ovrmorgen,overmorgn,overmorge,ovrmrgn,overmrgen,overmrgn", first=0)
    | listed(kinds.DAY_GONE, "gisteren,gister,eergisteren,gisteravond,gistermiddag,gisterochtend,vanochtend,vanmorgen")
    | listed(kinds.BEFORE, "voor,voordat,vlak voor,net voor,kort voor,voorafgaand aan")
    | listed(kinds.AFTER, "na,meteen na,direct na,vlak na,net na,kort na,nadat")
    | listed(kinds.WITHIN, "over,binnen,binnen nu en,tussen nu en,geef het,geeft het,geef ze,geef hem,geef haar,geef me,gaf het,gaf zichzelf,gaf zich,geeft zichzelf,geven zichzelf,geeft zich,neemt zich,nemen zich,gunt zich,in,binne,ovr,na een kleine,over een kleine")
    | listed(kinds.AGO, "geleden,terug")
    | listed(kinds.THE, "de,het,den,t")
    | listed(kinds.OF, "van,v/d,vd,v.d.,v.d,van de,van het,vh,vdn,v/h,v h,v d,v.h.,in de loop van,ih,van t,van den,vant")
    | listed(kinds.ON, "op,uiterlijk,op of voor,uiterst,tegen,vanaf,per,rond,omstreeks,naar,sinds,richting,met,tijdens,om,ten laatste,op zijn laatst,op z n laatst,liefst")
    | listed(kinds.TO, "tot,t/m,tot en met,tm,tot aan")
    | listed(kinds.NOT, "niet,geen,nie,niet meer,niks,niets,nooit,wordt niet,alles behalve")
    | listed(kinds.OTHER, "hoeveelste is het vandaag,hoeveelste het vandaag is,welke dag is het vandaag,het nieuwe jaar,vr gr,vr . gr,vr groet,vr groeten")
    | listed(kinds.EVERY, "elke,iedere,elk,ieder,om de,om de andere,eens in de,eens per,keer in de,keer per")
    | listed(kinds.AFTERWARDS, "erna,erop,hierna,daarna,daarop,later,nadien")
    | listed(kinds.FOLLOWING, "daaropvolgende,opvolgende,eropvolgende,daarop volgende,erop volgende")
    | listed(
        kinds.PUT_OFF,
        "vervroegd,vervroegt,vervroegen,naar voren gehaald,naar voren geschoven,naar voren,vooruit",
        "",
        "schuift,schuiven,schoof,schoven,opgeschoven,opschuift,opschuiven,verschoven,verschuift,verschuiven,uitgesteld,uitstellen,uitstel,doorgeschoven,doorschuift,doorschuiven,"
        "verplaatst,verzet,verlaat,vertraagd,vertraging,uitloop,uitgelopen,uitloopt,uitlopen,opgerekt,naar achteren,naar achter,naar later,langer",
        "loopt,lopen,liep,liepen,stelt,stellen,stelde,stelden,ligt",
        first=-1,
    )
    | listed(kinds.BEFOREHAND, "ervoor,daarvoor,tevoren,van tevoren,eraan voorafgaand,daaraan voorafgaand")
    | listed(kinds.NEXT_DAY, "dag ervoor,dag daarvoor,daags ervoor,daags tevoren,daags daarvoor,dag tevoren,avond ervoor,dagje ervoor", "", "volgende dag,volgende ochtend,volgende morgen,volgende middag,dag erna,dag erop,dag daarna,dag daarop,dag nadien,ochtend erna,ochtend erop,daags erna,daags erop,daags nadien,daags daarna,daags daarop,dag later,een dag later,dagje later,dagje erna", first=-1)
    | listed(kinds.THAT, "die,dat,diezelfde,dezelfde,datzelfde")
    | listed(kinds.FROM_NOW, "vanaf nu,na nu,na vandaag,vanaf vandaag,van nu")
    | listed(kinds.AND, "en,&")
    | listed(kinds.OR, "of,danwel,dan wel,of anders")
    | listed(kinds.BETWEEN, "tussen,ergens tussen")
    | listed(kinds.HALF_OF, "helft")
    | feasts(
        new_year="nieuwjaar,nieuwjaarsdag,nieuw jaar",
        lunar_new_year="chinees nieuwjaar,chinese nieuwjaar",
        eid_al_fitr="suikerfeest",
        eid_al_adha="offerfeest",
        diwali="divalifeest",
        epiphany="driekoningen",
        maundy_thursday="witte donderdag",
        holy_saturday="stille zaterdag,paaszaterdag",
        palm_sunday="palmzondag,palmpasen",
        carnival_monday="carnavalsmaandag,rozenmaandag",
        shrove_tuesday="carnavalsdinsdag,vastenavond",
        corpus_christi="sacramentsdag",
        secretaries_day="secretaressedag",
        womens_day="vrouwendag",
        leiden_relief="leidens ontzet,leids ontzet,3 oktober viering",
        animal_day="dierendag",
        all_souls="allerzielen",
        valentine="valentijn,valentijnsdag",
        carnival="carnaval",
        ash_wednesday="aswoensdag",
        good_friday="goede vrijdag",
        easter="pasen,eerste paasdag,1e paasdag,paaszondag",
        easter_monday="paasmaandag,tweede paasdag,2e paasdag",
        kings_day="koningsdag",
        labour_day="dag van de arbeid",
        remembrance_nl="dodenherdenking",
        liberation_day="bevrijdingsdag",
        mothers_day="moederdag",
        ascension="hemelvaart,hemelvaartsdag",
        pentecost="pinksteren,eerste pinksterdag,1e pinksterdag",
        whit_monday="pinkstermaandag,tweede pinksterdag,2e pinksterdag",
        fathers_day="vaderdag",
        belgian_day="nationale feestdag",
        assumption="o.l.v. hemelvaart,o.l.v hemelvaart,olv hemelvaart,olvhemelvaart,ol vrouw hemelvaart,maria tenhemelopneming,half oogst,maria hemelvaart,onze lieve vrouw hemelvaart",
        budget_day="prinsjesdag",
        all_saints="allerheiligen",
        armistice="wapenstilstand,wapenstilstandsdag",
        saint_martin="sint maarten,sint-maarten",
        saint_nicholas="sinterklaas,pakjesavond,sinterklaasavond",
        christmas_eve="kerstavond",
        christmas="kerst,kerstmis,eerste kerstdag,1e kerstdag,kerstdag,kerstdagen",
        boxing_day="tweede kerstdag,2e kerstdag",
        new_years_eve="oudjaar,oudejaarsdag,oudejaarsavond,oudjaarsdag,oud en nieuw,oud & nieuw,oud op nieuw",
        halloween="halloween",
        black_friday="black friday",
    )
)  # fmt: skip

# Words that stand between the parts of a date without meaning anything for it.
PASSED_OVER: Final = word_set(
    "ongeveer,circa,ca,zon,nog,ergens,grofweg,ruim,krap,zeg,zowat,waarschijnlijk,wrs,wsl,vermoedelijk,hoogstwaarschijnlijk,mss,misschien,precies,exact,hooguit,maximaal,minstens,minimaal,pakweg"
)
