"""How English asks for silence, its end, or a question at another time. Words only; what they come to is in `reader`."""

from typing import Final

from bot.coach.understanding.settings.frames import Frame, frames
from bot.coach.understanding.settings.words_en import WORDS

FRAMES: Final[tuple[Frame, ...]] = (
    *frames(
        "pause",
        """
        <can>(?:pause|mute|silence|snooze everything)(?: (?:me|<all>))?(?: <until>| for)? {when} ?<why>
        <can>(?:stop|hold) (?:<all>)(?: <until>| for) {when} ?<why>
        <can>(?:stop|hold off)(?: sending)?(?: me)?(?: all)? (?:<messages>)(?: me)? (?:<until>|for) {when} ?<why>
        (?:send |send me |i want )?no (?:more )?(?:<messages>) (?:<until>|before|for) {when} ?<why>
        <can>(?:don't|dont|do not) (?:message|bother|disturb|ping|contact|text|nudge|remind|ask|send)(?: me)?(?: anything| any <messages>)? (?:<until>|before|for) {when} ?<why>
        (?:do not disturb|dnd|leave me alone|quiet|stay quiet|be quiet|keep quiet|hush|silence) (?:<until>|for) {when} ?<why>
        """,
        told=True,
        words=WORDS,
    ),
    *frames(
        "pause",
        """
        (?:<im>|<ill>) (?:<away>) <until> {when}(?: .{0,30}no <messages>)?
        (?:<im>|<ill>) (?:<away>) for {when}
        i have (?:<away>|holiday|vacation|time off|leave) <until> {when}
        <until> {when} (?:<im>|<ill>) (?:<away>)
        i'm not (?:back|in|available|working) <until> {when}
        i won't be (?:back|in|available|working|around) <until> {when}
        """,
        words=WORDS,
    ),
    *frames(
        "quiet",
        """
        (?:send |send me |i want )?no (?:more )?(?:<messages>) (?:on )?{when} ?<why>
        <can>(?:don't|dont|do not) (?:message|bother|disturb|ping|contact|text|nudge)(?: me)? (?:on )?{when} ?<why>
        (?:do not disturb|dnd|leave me alone|stay quiet|be quiet|keep quiet|hush|silence)(?: on)? {when} ?<why>
        """,
        told=True,
        words=WORDS,
    ),
    *frames(
        "back",
        """
        (?:<im>|<ill>|i will be|i come|i'll be) (?:back at work|back at my desk|back in the office|back from .{3,20}|back in|back|in again|available again) (?:on |from )?{when}
        (?:<im>|<ill>) (?:<away>) ?,? (?:and )?(?:back|and back|back again) (?:on )?{when}
        """,
        words=WORDS,
    ),
    *frames("pause", "(?:<away>|holiday|vacation) <until> {when}", sure=False, words=WORDS),
    *frames(
        "pause_bare",
        """
        (?:pause|mute)(?: (?:me|<all>))?
        (?:no more|stop all|stop the|stop) (?:messages|notifications|pings|nudges|reminders)
        (?:<im>|<ill>|i'm going) (?:on holiday|on vacation|on leave|off sick|sick|on parental leave)
        """,
        told=True,
        words=WORDS,
    ),
    *frames(
        "pause_bare",
        """
        leave me alone
        """,
        sure=False,
        told=True,
        words=WORDS,
    ),
    *frames(
        "resume",
        """
        (?:unpause|unmute)(?: (?:me|<all>))?
        resume (?:<all>)
        (?:end|stop|cancel|lift|remove) (?:the |my )?pause
        pause (?:off|over|is over|ended)
        you can (?:message|ask|ping|bother|disturb|contact|nudge|talk to) (?:me )?(?:again|now)
        (?:start|turn) (?:the )?(?:<messages>|messages) (?:on|again|back on|on again)
        (?:message|ping|nudge) me again
        (?:turn|switch) (?:everything|it all|all messages|messages) (?:back )?on(?: again)?
        """,
        words=WORDS,
    ),
    *frames(
        "resume",
        """
        resume
        <im> back(?: at work| in the office| from .{3,30}| at my desk| online| now| again| in)*
        (?:back|back again) (?:at work|in the office|from (?:holiday|vacation|leave|my holiday|my leave))
        ask me again
        """,
        sure=False,
        words=WORDS,
    ),
    *frames(
        "never",
        """
        (?:never|don't|dont|do not|stop) (?:ever )?(?:ask|asking|remind|reminding|ping|nudge|bug|bother|message|nudging)(?: me)?(?: again| ever again| anymore)? (?:about|for|on|of|with) (?:this|that|this step|that step|this one|this deal)(?: again| anymore| any more| ever again)?
        never (?:again )?(?:for|about|on) (?:this|that) (?:step|one)
        (?:let|leave) this step (?:rest|alone|be)(?: for good| forever)?
        never for this step
        not for this step(?: again| anymore| any more| ever)
        """,
        words=WORDS,
    ),
    *frames(
        "never",
        "(?:don't|dont|do not|never|stop) (?:ask|asking)(?: me)?(?: this)?(?: again| anymore| any more| ever again)?",
        sure=False,
    ),
    *frames(
        "snooze",
        """
        <can>(?:remind|ask|ping|nudge|tell|message|bug|prompt|poke|text) me(?: again| about this| about it| of this| once more)*(?: on| in the| from| not before| after)? {when}(?: <again>| instead| rather| please| about this| about it| about that)*
        <can>snooze(?: (?:this|this one|it|this step))?(?: until| till| til| to| for)? {when}
        (?:don't|dont|do not) (?:ask|remind|ping|nudge|bother)(?: me)? (?:about|of|with|for) (?:this|it|that|this step)(?: again)? (?:before|until|till) {when}
        """,
        told=True,
        words=WORDS,
    ),
    *frames("snooze", "(?:(?:set|add|give me|make) )?(?:a )?(?:reminder|nudge|ping) (?:for |on )?{when}"),
    *frames(
        "snooze",
        """
        (?:ask|check|try|check in|come back|check back|get back)(?: to me| to this| with me| on this| back| in)*(?: again)?(?: on| in the| not before)? {when}(?: again)*
        (?:again|back|try again|check again) (?:on |in the )?{when}
        {when} again
        (?:not )(?:before|until|till) {when}
        (?:wait|give it|give them|give me|hold)(?: off)? (?:until|till|til) {when}
        (?:only |not before |no earlier than )(?:on |from |after )?{when}
        later ,? (?:on )?{when}
        """,
        sure=False,
        words=WORDS,
    ),
)
