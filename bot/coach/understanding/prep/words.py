"""How people ask for the questions of their next call, in both languages. Words only; each is laid on a whole message.

`{when}` stands for the moment of the call, `{deal}` for a customer's name; both may be left out where a sentence ends in
`{tail}`. The words are folded, single-spaced and without apostrophes.
"""

from typing import Final

WHEN: Final = (
    r"(?:morgen(?:ochtend|middag|vroeg)?|overmorgen|vandaag|straks|zo|zometeen|vanmiddag|vanochtend|volgende (?:week|keer)"
    r"|(?:maandag|dinsdag|woensdag|donderdag|vrijdag)(?:ochtend|middag)?"
    r"|(?:(?:het|dit|dat|mijn|mn|ons|de|een|t) )?(?:(?:volgende|komende|eerstvolgende) )?(?:klant)?(?:gesprek|call|belletje|telefoontje|afspraak|meeting|overleg)(?: van (?:morgen|straks|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag))?"
    r"|tomorrow(?: morning| afternoon)?|today|later|this (?:morning|afternoon)|next (?:week|time)|monday|tuesday|wednesday|thursday|friday"
    r"|(?:(?:the|this|that|my|our|a|todays|tomorrows|mondays|tuesdays|wednesdays|thursdays|fridays) )?(?:(?:next|upcoming|coming) )?(?:customer )?(?:call|meeting|conversation|chat)(?: (?:tomorrow|today|on (?:monday|tuesday|wednesday|thursday|friday)))?)"
)
TO: Final = r"(?:voor|bij|aan|van|met|in|op|tijdens|for|with|at|of|to|from|during|on)"
TAIL: Final = rf"(?: (?:{TO} )?{WHEN})*(?: {TO} {{deal}})?(?: (?:{TO} )?{WHEN})*"
_THEM: Final = r"(?:ze|hem|haar|hun|hen|die|daar|er|de klant|ze daar|hem daar)"
_LITTLE: Final = rf"(?:nog|allemaal|ook|dan|eigenlijk|nou|nu|precies|zeker|even|weer|er|daar|het beste|{WHEN}|in {WHEN}|tijdens {WHEN})"
_LITTLE_EN: Final = rf"(?:still|also|then|now|exactly|really|again|actually|best|{WHEN}|in {WHEN}|on {WHEN})"
_LEAD: Final = (
    r"(?:(?:hey|hoi|hi|ok|oke|okay|en|and|so|dus|maar|but|even|coach|zeg|please|graag) )*"
    r"(?:(?:kun|kan) je (?:me |mij )?(?:even )?(?:zeggen|vertellen) |(?:can|could) you tell me |tell me |vertel (?:me |mij )?(?:even )?|remind me )?"
)
# Whole questions: whatever was asked, nobody answers it with these.
SURE: Final = tuple(
    _LEAD + asks + tail
    for asks, tail in (
        # Dutch.
        (
            rf"wat (?:moet|kan|kon|zal|wil|moest|ga|zou|mag) ik(?: {_THEM}| {_LITTLE})*(?: (?:aan|bij) {{deal}})?(?: {_LITTLE})* (?:vragen|uitvragen|navragen)(?: moeten| kunnen)?",
            TAIL,
        ),
        (rf"wat (?:moet|kan|zal|zou) ik {{deal}}(?: {_LITTLE})* vragen", TAIL),
        (rf"wat vraag ik(?: {_THEM}| {_LITTLE})*", TAIL),
        (
            rf"(?:welke|wat voor) vragen (?:heb|moet|kan|zal|wil|had|ga|zou) ik(?: {_THEM}| {_LITTLE}| open| over| staan| klaar)*(?: te)?(?: stellen| vragen)?",
            TAIL,
        ),
        (rf"(?:welke|wat voor) vragen (?:staan|zijn|liggen)(?: {_LITTLE}| open| over| klaar)*", TAIL),
        (rf"welke vragen stel ik(?: {_THEM}| {_LITTLE})*", TAIL),
        (rf"wat (?:staat|is)(?: {_LITTLE})+ open", TAIL),
        (rf"wat (?:moet|wil) ik(?: {_LITTLE})+ (?:weten|uitzoeken|achterhalen)", TAIL),
        (rf"wat (?:ontbreekt|mist|missen we)(?: {_LITTLE})*", TAIL),
        (r"heb ik nog (?:open )?vragen(?: open)?(?: staan)?", TAIL),
        (
            r"(?:bereid|help) (?:me|mij) (?:even |maar )?(?:voor(?: te bereiden)?|voorbereiden|met (?:de |het )?voorbereid(?:en|ing))",
            TAIL,
        ),
        (r"bereid {when} (?:even |maar )?(?:met {deal} )?(?:even )?voor", ""),
        # English.
        (
            rf"what (?:should|do|can|must|shall|would|could|am) i(?: {_LITTLE_EN})*(?: (?:need|have|want|supposed) to)?(?: {_LITTLE_EN})* ask(?: (?:them|him|her|there|the customer|the client|about))?",
            TAIL,
        ),
        (
            rf"what (?:should|do|can|must|shall) i(?: {_LITTLE_EN})*(?: (?:need|have) to)?(?: {_LITTLE_EN})* ask {{deal}}",
            TAIL,
        ),
        (
            rf"(?:is there )?anything(?: else)? (?:i|we) (?:should|need to|have to|could|can|must)(?: {_LITTLE_EN})* ask {{deal}}",
            TAIL,
        ),
        (rf"(?:is there )?anything(?: else)? (?:i|we) (?:should|need to|have to|could|can|must)(?: {_LITTLE_EN})* ask", TAIL),
        (r"(?:whats|what is)(?: still)? (?:left|missing|open)(?: to (?:ask|find out|know))?", TAIL),
        (r"what (?:do|did) i (?:still )(?:need|have) to (?:know|find out)", TAIL),
        (r"what to ask(?: (?:them|him|her|{deal}))?", TAIL),
        (
            rf"(?:what|which) (?:open )?questions (?:do|should|can|must|did) i(?: {_LITTLE_EN})*(?: (?:have|need|want))?(?: {_LITTLE_EN}| open| left)*(?: to)?(?: ask)?(?: (?:them|him|her))?",
            TAIL,
        ),
        (rf"(?:what|which) questions are(?: {_LITTLE_EN})*(?: open| left| there)*", TAIL),
        (rf"(?:what is|whats)(?: {_LITTLE_EN})* open", TAIL),
        (rf"do i(?: {_LITTLE_EN})* have (?:any )?(?:open )?questions(?: left| open)?", TAIL),
        (r"(?:help me )?(?:prep|prepare) me", TAIL),
        (r"help me (?:to )?(?:prep|prepare)", TAIL),
    )
)  # fmt: skip
# A few words without a verb: they mean this too, but for where our own next move is asked, which they could be.
BARE: Final = tuple(
    _LEAD + asks
    for asks in (
        rf"(?:(?:de|mijn|mn|open|nog|alle|my|the|all) )*(?:open )?(?:vragen|questions) {TO} {{when}}(?: {TO} {{deal}})?",
        r"(?:(?:de|mijn|mn|open|alle|my|the|all) )*(?:open )?(?:vragen|questions) (?:voor|for) {named}",
        rf"(?:prep|voorbereiding|voorbereiden)(?: (?:{TO} )?{{when}})?(?: {TO} {{deal}})?",
        r"(?:prep|prepare|voorbereiding|voorbereiden) (?:(?:voor|for|op) )?{named}",
    )
)
# In the place of a name these mean the customer at hand.
AT_HAND: Final = frozenset(
    "ze hem haar hun hen die daar er klant de klant deze dit hier them him her there it this here customer the client that one".split()
)
# A name holds none of these: then it is a sentence about something else.
NO_NAME: Final = frozenset(
    """of if whether wie wat who what hoe how waarom why wanneer when ik we wij i hun hij zij ze je jij you they he she is zijn are was heb hebben have
    has moet moeten kan kunnen can must should will wil willen gaat gaan going vragen vraag questions question ask budget over about""".split()
)
# Without any of these a message is about something else.
HINTS: Final = r"vrag|vraag|vragen|question|\bask\b|prep|voorbereid|bereid|\bopen\b|\bweten\b|uitzoeken|achterhalen|ontbreekt|\bmist\b|missen|\bleft\b|missing|find out|\bknow\b"
