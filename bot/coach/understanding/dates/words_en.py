"""The English words of dates: what each is, never what follows from it.

Folded: lower case, no accents, no apostrophes. Phrases stand beside words; the longest one wins.
"""

from typing import Final

from bot.coach.understanding.dates import kinds
from bot.coach.understanding.dates.kinds import Words, feasts, listed, word_set


def _hyphened(*words: str) -> tuple[str, ...]:
    """The same with a hyphen in between as well: "twenty-first", of which the lexer makes three pieces."""
    return tuple(f"{word},{word.replace(' ', ' - ')}" if " " in word else word for word in words)


def _twenties(ten: str) -> tuple[str, ...]:
    """From twenty one to twenty nine."""
    return _hyphened(*(f"{ten} {one}" for one in "one two three four five six seven eight nine".split()))


FULL_NAMES: Final = (
    listed(kinds.WEEKDAY, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", first=0)
    | listed(
        kinds.MONTH,
        *("january", "february", "", "", "", "", "july", "", "september", "october", "november", "december"),
    )
)  # fmt: skip

WORDS: Final[Words] = (
    FULL_NAMES
    | listed(kinds.WEEKDAY, "mon", "tue,tues", "wed,weds,wensday,wednsday,wedsnesday", "thu,thur,thurs", "fri", first=0)
    | listed(kinds.WEEKDAYS, "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", first=0)
    | listed(kinds.MAYBE_WEEKDAY, "sat", "sun", first=5)
    | listed(kinds.MONTH, "", "", "", "", "", "", "", "", "", "oct")
    | listed(kinds.MAYBE_MONTH, "", "", "march,mar", "april", "may", "june", "", "august")
    | listed(
        kinds.CARDINAL,
        *("a,an,one", "two,a couple of,couple of,a couple,couple", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
    )
    | listed(kinds.CARDINAL, *_twenties("twenty"), first=21)
    | listed(kinds.CARDINAL, "thirty", *_twenties("thirty"), first=30)
    | listed(kinds.CARDINAL, "forty", *_twenties("forty"), first=40)
    | listed(kinds.CARDINAL, "fifty", "fifty one", "fifty two", "fifty three", first=50)
    | listed(kinds.CARDINAL, "sixty", first=60)
    | listed(kinds.CARDINAL, "ninety", first=90)
    | listed(kinds.ONE_AND_A_HALF, "one and a half,a and a half")
    | listed(
        kinds.ORDINAL_WORD,
        *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
        *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
        *("eighteenth", "nineteenth", "twentieth"),
        *_hyphened("twenty first", "twenty second", "twenty third", "twenty fourth", "twenty fifth", "twenty sixth"),
        *_hyphened("twenty seventh", "twenty eighth", "twenty ninth", "thirtieth", "thirty first"),
    )
    | listed(
        kinds.UNIT,
        "day,days",
        "business day,business days,bus days,bus day,bizz days,b days,working day,working days,workday,workdays,work days,biz days,work day",
        "weeks,wks,week,wk",
        "fortnight,fortnights",
        "month,months,mth,mths",
        "quarter,quarters,qtr",
        "half year,half a year",
        "year,years,yr,yrs",
        "weekend",
    )
    | listed(
        kinds.EDGE,
        "early,early part of,beginning,beginning of,start of,early in,early on in",
        "mid,middle,middle of,midway through,mid way through,halfway through,half way through,midway thru,mid way thru,halfway thru,half way thru,midweek",
        "end,eo,end of,end of the,late,late in,later in,close of,back end of,tail end of,latter part of,later part of,the end",
    )
    | listed(kinds.THIS, "this")
    | listed(kinds.COMING, "coming,upcoming,this coming,the coming")
    | listed(kinds.NEXT, "next,nxt")
    | listed(kinds.LAST, "last,final")
    | listed(kinds.PREVIOUS, "previous,past")
    | listed(kinds.DAY_FROM_NOW, "today,todays,tonight,tonights,e.o.d,e.o.d.,c.o.b,c.o.b.,this afternoon,this arvo,this evening,this afternoons,this evenings,eod,cob,end of day,end of the day,close of business,end of today", "tomorrow,tomorrows,tmrw,tmr,tmw,tomo,tomorow,tommorow,tommorrow,2morrow,tmrrw,2moro,2mro,2morow,2mrw,2mrrw,tmoro,tmro,tmrow,tomoro,tomorro,tomoz,tomorrrow,tommorrow,tmoz", "day after tomorrow,day after tmrw,day after tomorow,overmorrow", "", "", "", "", "this time next week,same time next week,this day next week,this day week,today next week", first=0)
    | listed(kinds.DAY_GONE, "yesterday,day before yesterday,last night,this morning,the other day,monday gone,tuesday gone,wednesday gone,thursday gone,friday gone,saturday gone,sunday gone,just gone")
    | listed(kinds.BEFORE, "before,ahead of,prior to,just before,right before,b4,this side of,in advance of,shortly before,on the eve of")
    | listed(kinds.AFTER, "after,right after,just after,straight after,following on")
    | listed(kinds.WITHIN, "within,inside,inside of,between now and,in about,give it,gives it,give them,gives them,give him,give her,gives him,gives her,give us,give me,gave it,gave herself,gave himself,gave themselves,give themselves,gives herself,gives himself,giving herself,giving himself,giving themselves")
    | listed(kinds.AGO, "ago,back")
    | listed(kinds.THE, "the")
    | listed(kinds.OF, "of,of the")
    | listed(kinds.ON, "w/c,w/b,w/e,week commencing,week beginning,week starting,on,by,on or before,by or before,no later than,around,from,starting,since,at the latest,at the earliest,come,during,towards,about,as of,due,for,at")
    | listed(kinds.TO, "to,until,till,til,through,thru,up to")
    | listed(kinds.NOT, "not,no,no longer,isnt,cant,nothing,never,wont be,will not be,not going to be,isnt going to be,anything but")
    | listed(kinds.OTHER, "what day is it today,what date is it today,the new year,financial new year")
    | listed(kinds.EVERY, "every,each,once a,once every,twice a,times a,every other,every second,every single")
    | listed(kinds.AFTERWARDS, "afterwards,after that,thereafter,from then,afterward")
    | listed(kinds.FOLLOWING, "following,subsequent")
    | listed(
        kinds.PUT_OFF,
        "brought forward,bring forward,bringing forward,pulled forward,pulled in,moved up,moved forward,sooner",
        "",
        "pushed back,pushed out,pushed,push back,push out,pushing,pushes,put back,put off,slid,slides,sliding,slipped,slips,slip,slipping,delayed,delay,delays,"
        "postponed,postponing,bumped,shifted,moved back,moved out,moved,rescheduled,overrun,overruns,overran,overrunning,kicked back,"
        "kicked out,knocked back,set back,nudged,another,extra,longer,extension",
        "running,runs,ran",
        first=-1,
    )
    | listed(kinds.BEFOREHAND, "beforehand,earlier,before that,before then,prior to that,ahead of that")
    | listed(kinds.NEXT_DAY, "day beforehand,night before,evening before,day earlier", "", "next morning,next day,following morning,following day,morning after,a day later,one day later,day later,very next day,next afternoon", first=-1)
    | listed(kinds.THAT, "that,that same,same")
    | listed(kinds.FROM_NOW, "from now,from today,out from now")
    | listed(kinds.AND, "and")
    | listed(kinds.OR, "or,or else,or otherwise")
    | listed(kinds.BETWEEN, "between,in between")
    | feasts(
        new_year="new years day,new year,new years",
        epiphany="epiphany,twelfth night",
        groundhog_day="groundhog day",
        super_bowl="super bowl,super bowl sunday,superbowl,superbowl sunday",
        waitangi_day="waitangi day",
        saint_david="st davids day,saint davids day",
        womens_day="womens day,international womens day",
        ides_of_march="ides of march",
        april_fools="april fools,april fools day,april fool",
        tax_day="tax day",
        patriots_day="patriots day,patriot day",
        earth_day="earth day",
        saint_george="st georges day,saint georges day",
        cinco_de_mayo="cinco de mayo",
        flag_day="flag day",
        midsummer="midsummer,midsummer day,midsummers day",
        palm_sunday="palm sunday",
        maundy_thursday="maundy thursday,holy thursday",
        holy_saturday="easter saturday,holy saturday",
        trinity_sunday="trinity sunday",
        corpus_christi="corpus christi",
        mothering_sunday="mothering sunday",
        all_souls="all souls,all souls day",
        remembrance_sunday="remembrance sunday",
        melbourne_cup="melbourne cup,melbourne cup day,cup day",
        election_day="election day",
        giving_tuesday="giving tuesday",
        diwali="diwali,deepavali,divali",
        holi="holi",
        lunar_new_year="chinese new year,lunar new year,cny",
        eid_al_fitr="eid al fitr,eid ul fitr,eid al - fitr",
        eid_al_adha="eid al adha,eid ul adha,eid al - adha",
        passover="passover,pesach",
        rosh_hashanah="rosh hashanah,jewish new year,rosh hashana",
        yom_kippur="yom kippur",
        hanukkah="hanukkah,chanukah,hannukah,hanukah",
        burns_night="burns night",
        australia_day="australia day",
        mlk_day="mlk day,martin luther king day",
        valentine="valentines,valentines day,valentine day",
        presidents_day="presidents day",
        shrove_tuesday="pancake day,shrove tuesday,mardi gras",
        ash_wednesday="ash wednesday",
        saint_patrick="st patricks day,st patricks,saint patricks day,st paddys day,paddys day,st. patricks day",
        good_friday="good friday",
        easter="easter,easter sunday,easter day",
        easter_tuesday="easter tuesday",
        easter_monday="easter monday",
        anzac_day="anzac day",
        kings_day="kings day",
        may_day="may day",
        early_may_bank_holiday="early may bank holiday,may bank holiday,may bank holiday monday,may day bank holiday,early may bank hol,may bank hol,may bank hol monday,may day bank hol",
        mothers_day="mothers day",
        ascension="ascension,ascension day",
        victoria_day="victoria day",
        spring_bank_holiday="spring bank holiday,late may bank holiday,spring bank hol,late may bank hol",
        memorial_day="memorial day",
        pentecost="pentecost,whitsun,whit sunday",
        whit_monday="whit monday",
        fathers_day="fathers day",
        juneteenth="juneteenth",
        canada_day="canada day",
        independence_day="independence day,4th of july,fourth of july,july 4th,july fourth,the fourth of july",
        summer_bank_holiday="august bank holiday,august bank holiday monday,summer bank holiday,late august bank holiday,august bank hol,august bank hol monday,summer bank hol,late august bank hol",
        labor_day="labor day,labour day",
        columbus_day="columbus day,indigenous peoples day",
        halloween="halloween",
        all_saints="all saints,all saints day",
        bonfire_night="bonfire night,guy fawkes",
        armistice="veterans day,remembrance day,armistice day",
        thanksgiving="thanksgiving,thanksgiving day,turkey day",
        black_friday="black friday",
        cyber_monday="cyber monday",
        october_bank_holiday="october bank holiday,october bank holiday monday,halloween bank holiday,october bank hol,october bank hol monday,halloween bank hol",
        june_bank_holiday="june bank holiday,june bank holiday monday,june bank hol,june bank hol monday",
        financial_year_end="eofy,end of financial year,end of the financial year,financial year end,financial years end",
        saint_andrew="st andrews day",
        christmas_eve="christmas eve,xmas eve",
        christmas="christmas,christmas day,xmas,xmas day,chrimbo",
        boxing_day="boxing day,st stephens day",
        new_years_eve="new years eve,nye,new year eve",
    )
)  # fmt: skip

# Short forms for the end of a stretch: an edge and its unit in one word.
PERIOD_ENDS: Final = {
    "eow": kinds.Unit.WEEK,
    **dict.fromkeys(("e.o.w", "e.o.w."), kinds.Unit.WEEK),
    **dict.fromkeys(("e.o.m", "e.o.m."), kinds.Unit.MONTH),
    **dict.fromkeys(("e.o.q", "e.o.q."), kinds.Unit.QUARTER),
    "weeks end": kinds.Unit.WEEK,
    "months end": kinds.Unit.MONTH,
    "quarters end": kinds.Unit.QUARTER,
    "years end": kinds.Unit.YEAR,
    "eom": kinds.Unit.MONTH,
    "eoq": kinds.Unit.QUARTER,
    "eoy": kinds.Unit.YEAR,
    "week end": kinds.Unit.WEEK,
    "month end": kinds.Unit.MONTH,
    "quarter end": kinds.Unit.QUARTER,
    "year end": kinds.Unit.YEAR,
    "yearend": kinds.Unit.YEAR,
    **dict.fromkeys(("month close", "months close"), kinds.Unit.MONTH),
    **dict.fromkeys(("quarter close", "quarters close", "close of quarter"), kinds.Unit.QUARTER),
    "year close": kinds.Unit.YEAR,
    "maandeinde": kinds.Unit.MONTH,
    "kwartaaleinde": kinds.Unit.QUARTER,
    "jaareinde": kinds.Unit.YEAR,
    "eindejaar": kinds.Unit.YEAR,
}

# Words that stand between the parts of a date without meaning anything for it.
PASSED_OVER: Final = word_set(
    "roughly,approximately,approx,sometime,somewhere,maybe,probably,prob,probs,prolly,likely,possibly,presumably,exactly,nearly"
)
