"""How English says when and where somebody works, and asks for the settings. Words only; what they come to is in `reader`."""

from typing import Final

from bot.coach.understanding.settings.frames import Frame, frames
from bot.coach.understanding.settings.words_en import WORDS

FRAMES: Final[tuple[Frame, ...]] = (
    *frames(
        "show",
        """
        (?:my |the |all |personal )*<settings>
        (?:show|open|see|view|change|edit|adjust|display|list|give me|let me see|what are|where are|go to|to)(?: me)? (?:my |the |all )*<settings>
        (?:i want to |can i |how do i |how can i |i'd like to |let me )(?:change|see|edit|adjust|open) (?:my |the )*<settings>
        """,
        words=WORDS,
    ),
    *frames(
        "weekly_off",
        """
        i (?:don't|dont|do not|never) work (?:on )?(?P<days>(?:every |each )?.*(?:days?|weekends?|s)(?: .+)?)
        (?:<im>) (?:always )?(?:off|not working|not in) (?:on )?(?P<days>(?:every |each ).+)
        (?:<im>) (?:always )?(?:off|not working|not in) (?:on )?(?P<days>\\w+days(?: .+)?)
        i have (?P<days>(?:every .+|\\w+days(?: .+)?)) off
        (?P<days>\\w+days(?: and \\w+days)*) (?:off|<im> off|are my days? off|i don't work|i'm not working)
        (?P<every>my) (?:day off|free day|days off) (?:is|are) (?:on )?{days}
        """,
        words=WORDS,
    ),
    *frames(
        "off_clear",
        """
        (?:clear|delete|remove|wipe|forget|cancel) (?:all )?(?:my |the )?(?:days off|holidays|vacation|vacations|time off|leave)
        i have no (?:days off|time off|holidays|vacation)(?: planned| any more| anymore)?
        """,
        told=True,
        words=WORDS,
    ),
    *frames(
        "off_back",
        """
        (?:<im>) not (?:off|away|on holiday|on leave) (?:on |from )?{when}(?: after all)?
        (?:<im>) working (?:on )?{when}(?: after all)?
        (?:my )?(?:holiday|vacation|leave|day off) (?:on |from |of )?{when} (?:is cancelled|is canceled|is off|got cancelled|cancelled|was cancelled)
        """,
        words=WORDS,
    ),
    *frames(
        "off",
        """
        (?:<im>|<ill>) (?:<away>)(?: on| from| between| in)? {when}
        (?:i'm|im|i am|i'm gonna be|i'm going) (?:on|<away>|to be off)(?: from| between)? {when} (?:holiday|vacation|leave)
        i (?:have|take|took|booked|have booked|'ve booked|am taking|'m taking|got) (?:the )?{when} off
        i have (?:a day off|days off|time off|holiday|vacation|leave)(?: on| from| between)? {when}
        i'm taking (?:the )?{when} off
        i (?:don't|dont|do not|won't|wont|will not) (?:work|be in|be working|be there|be available)(?: on| from| between)? {when}
        i'm not (?:in|working|available|there)(?: on| from| between)? {when}
        (?:on |from |between )?{when} (?:<im>|<ill>) (?:<away>)
        (?:put|note|mark|log|set|plan) (?:me )?(?:down as )?(?:off|away|out|leave|holiday)(?: on| from)? {when}
        my (?:holiday|vacation|leave|days off|day off|time off) (?:is|are|runs|lasts)(?: from| on)? {when}
        """,
        words=WORDS,
    ),
    *frames(
        "off",
        """
        (?:off|day off|days off|time off|holiday|vacation|on holiday|on vacation|on leave|leave|pto|ooo|out of office|away)(?: on| from| between)? {when}
        {when} (?:off|holiday|vacation|pto|a day off)
        """,
        sure=False,
        words=WORDS,
    ),
    *frames(
        "work",
        """
        i(?: only| usually| normally| always| now| also)* work (?:only |part time |part-time |full time |full-time |on |from )*{days} ?,? (?:from |between |at )?{hours}
        i(?: usually| normally| always| now)* work (?:part time |part-time |full time |full-time )*(?:from |between )?{hours} ?,? (?:on |from )?{days}
        i(?: usually| normally| always| now)* work (?:from |between )?{hours}
        i(?: usually| normally| always| now)* work (?:part time |part-time |full time |full-time |on |from )*{days}
        i (?P<only>only) work (?:on )?{days}
        i work (?P<only>only) (?:on )?{days}
        i (?P<with>also) work (?:on )?{days}
        (?:my )?(?:working days|work days|workdays|working week|work week)(?: are| is|:)? {days}
        (?:my )?(?:working hours|work hours|hours|office hours|business hours|working day)(?: are| is|:)?(?: from)? {hours}
        (?:my )?(?:working hours|work hours|office hours|working week|working days|hours)(?: are| is)? {days} ?,? (?:from )?{hours}
        (?:<im>) (?:available|working|reachable|in)(?: from| between)? {hours}
        (?:only )?(?:message|ask|ping) me (?:only )?(?:between|from) {hours}
        i start at (?P<hours>.+ (?:and )?(?:stop|finish|end|leave|am done) at .+)
        """,
        words=WORDS,
    ),
    *frames("work", "(?:on )?{days} ?,? (?:from )?{hours}", sure=False),
    *frames(
        "work",
        r"(?:van |tussen |from |between )?(?P<hours>(?=.*(?:[:.]\d\d|\d ?(?:uur|u\b|am|pm)))\d.*)",
        sure=False,
    ),
    *frames(
        "no_holidays",
        """
        (?:use |i have |with )?no (?:public |bank |national )*holidays
        i (?:also )?work (?:on|through) (?:all )?(?:public |bank |national )+holidays
        ignore (?:the |all )?(?:public |bank |national )*holidays
        """,
        words=WORDS,
    ),
    *frames(
        "holidays",
        """
        (?:use |use the |the |my |follow |i follow |i have |take )*(?:public |bank |national |official )+holidays (?:are )?(?:of|in|for|from|are those of|are) (?:the )?{place}
        (?:use |use the |follow |i follow |i have ){place} (?:public |bank |national )*holidays
        (?:my )?(?:country|region|holiday country) (?:is|=) {place}
        my (?:country|region) {place}
        (?:set|change|switch) (?:my |the )?(?:country|region) (?:to|as) {place}
        """,
        told=True,
        words=WORDS,
    ),
    *frames(
        "holidays",
        "(?:the |my )?{place} (?:public |bank |national )*holidays\nholidays (?:of|in) (?:the )?{place}",
    ),
    *frames(
        "zone",
        """
        (?:time zone|timezone|time-zone|tz)(?: is| to| =| of)? {place}
        my (?:time zone|timezone|time-zone|tz)(?: is|'s| to| =| of)? {place}
        (?:set|change|switch|move|adjust) (?:my |the )?(?:time zone|timezone|time-zone|clock|time) to {place}
        (?:use|go by|follow) (?:the )?(?:time|time zone|timezone|clock) (?:of|in) {place}
        (?:use|go by) {place} time
        """,
        told=True,
        words=WORDS,
    ),
    *frames(
        "zone_follow",
        """
        (?:my |the )?(?:time zone|timezone) (?:from slack|automatic|automatically|follow slack|follows slack|as in slack)
        (?:follow|use) (?:the )?(?:time zone|timezone) (?:of|from) slack
        (?:follow|use) slack's (?:time zone|timezone)
        """,
        words=WORDS,
    ),
    *frames(
        "place",
        """
        (?P<verb>i'm|im|i am|i live|i work|i'm based|i am based|i'm staying|i'm travelling|i'm working|i stay) <now>(?:in|from|out of) {place}(?: now| this week| today| from now on| at the moment)?
        (?:this week |now |today |from now on )(?P<verb>i'm|i am|i live|i work|i'm working) (?:in|from) {place}
        i(?:'ve|ve| have)? (?P<verb>moved) to {place}
        """,
        words=WORDS,
    ),
    *frames(
        "call_off",
        """
        <can>(?:don't|dont|do not|stop) (?:tell|telling|message|messaging|ask|asking|ping|pinging|notify|notifying|let)(?: me)?(?: know)? (?:when|after|once|if) (?:a |the |my |each |every )?<call><ended>(?: anymore| any more)?
        no (?:<messages>) (?:after|when|about) (?:a |the |my |each )?<call><ended>
        (?:turn|switch) off (?:the )?(?:call[- ]ended|after call|after-call|end of call|call ended)(?: <messages>)?
        (?:turn |switch |set )?(?:the )?(?:call[- ]ended|after call|after-call|end of call)(?: <messages>)? ?:? ?(?:off|no)
        (?:tell|message|ask|ping|notify) me (?:when|after) (?:a |the |my )?<call><ended> ?:? ?(?:off|no)
        """,
        told=True,
        words=WORDS,
    ),
    *frames(
        "call_on",
        """
        <can>(?:tell|message|ask|ping|notify|let|remind)(?: me)?(?: know)? (?:when|after|once|whenever|every time) (?:a |my |each |every )?<call><ended> ?:? ?(?:on|yes)?(?: how it went)?
        (?:turn|switch) on (?:the )?(?:call[- ]ended|after call|after-call|end of call)(?: <messages>)?
        (?:turn |switch |set )?(?:the )?(?:call[- ]ended|after call|after-call|end of call)(?: <messages>)? ?:? ?(?:on|yes)
        """,
        told=True,
        words=WORDS,
    ),
)
