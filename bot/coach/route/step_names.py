"""What a step is called once its day is told apart: without the words of planning and what only led into the day.

"Survey is booked for, Tue 8 December" names no step; "survey" does. What was said beside it stays out as well.
"""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.basics.record import replace
from bot.coach.people.people_told import names_alone
from bot.coach.route.planning_words import AGREED, CLOCK, HOUR, IS, SOFT, only_meets, only_who_told
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import match_step, read_names

_LEADS: Final = r"(?:for|on|at|in|by|to|back|from|until|till|starting|around|about|or|and|voor|op|om|in|naar|rond|tegen|vanaf|per|tot|of|en|uiterlijk|than|dan)"
# "Proefrit staat (vrijdag) 10 uur", "survey is booked for (8 December)".
_PLANNED: Final = later(
    rf"(?:,?\s+(?:(?:now|nu|dus|dan|then|die|dat|that|it|which) )?|(?<=\w)(?='s)){IS}(?: {SOFT})*(?: {AGREED})?(?: {_LEADS})*?(?P<clock> {HOUR})?$",
    re.IGNORECASE,
)
_AGREED_ALONE: Final = later(
    rf",?\s+(?:booked(?: in)?|scheduled|fixed|arranged|planned|pencilled in|gepland|ingepland|ingeboekt|geboekt|afgesproken|(?:(?:got|get|gets|is|are|was|has|have|heeft|hebben|werd|wordt) )?(?:(?:been|het|dit|it) )?(?:moved|pushed|postponed|shifted|rescheduled|brought|verschoven|verplaatst|verzet|uitgesteld)(?: (?:back|forward|up|out))?)(?: {_LEADS})*?(?P<clock> {HOUR})?$",
    re.IGNORECASE,
)
# "They've got the audit set for", "ze hebben de audit gepland".
_THEY_HAVE: Final = later(
    rf"^(?:(?:they|we)(?:'ve| have)(?: got)?|they got|(?:ze|we|zij) hebben)(?: {SOFT})* (?P<what>\S.*?)(?: {AGREED})(?: {_LEADS})*?(?P<clock> {HOUR})?$",
    re.IGNORECASE,
)
# Nothing stands behind these but a day. A Dutch verb may end on its own part: "legt het voor".
_HANGING: Final = later(
    r"(?:\s+(?:for|from|until|till|starting|around|or|and|vanaf|rond|tegen|per|tot|en|uiterlijk|booked|than|as of|w/c|wc|week of|in the week of|(?:moet(?:en)?|zal|zou|zullen) nog|(?:still )?(?:has|have|needs?) to(?: be)?|still (?:has|have|needs?) to(?: be)?))+$",
    re.IGNORECASE,
)
_OPENS: Final = later(
    r"^(?:(?:i think(?: that)?|i guess|i reckon|i believe|i suppose|ik denk(?: dat(?= (?:de|het|ze|hij) ))?|ik gok|ik geloof|volgens mij|probably|waarschijnlijk|no|nee|nope|nah|yes|ja|yep|ok|oke|okay|oh|ow|wait|wacht|sorry|so|dus|well|nou|actually|eigenlijk|euh|eh|uh|uhm|and|en|but|maar)[\s,:]+)+(?=\S)",
    re.IGNORECASE,
)
_ANNOUNCES: Final = later(
    r"^(?:(?:the|their|de|hun|nou|well|then) )*(?:next step|volgende stap|(?:een |an? )?(?:andere|another|nieuwe|new|different) (?:stap|step)|next up|up next|next|volgende|hierna|vervolgens|daarna)(?: (?:is|for them|bij hen|van hen|are|wordt|zou|zijn|then|dan)|'s)*(?:\s*[:=\-–]\s*|\s*,\s*|\s+)(?=\S)",
    re.IGNORECASE,
)
# "It's the demo", "dat is de demo", "het wordt de demo".
_THERE_IS: Final = later(
    r"^(?:it'?s|it is|it will be|it'll be|that'?s|that is|there'?s|there is|(?:het|dat|er) (?:is|wordt|komt)|dan is|dan is er) (?=(?:de|het|een|the|a|an|their|hun|n) \S)",
    re.IGNORECASE,
)
_WHERE_THEY_ARE: Final = later(
    r"^(?:(?:we|they)(?: are|'re)|were|theyre|(?:we|ze|zij) (?:zijn|zitten|gaan)) (?:now |nu |then |dan )?(?:at|in|on|to|going to|bij|aan|naar)(?: (?:the|de|het))? (?P<what>\S.*?)(?: (?:next|now|then|hierna|nu|dan|daarna))?$",
    re.IGNORECASE,
)
_ELSE: Final = later(
    r",? (?:else|otherwise|or else|anders) (?:the|we|they|it|he|she|de|het|ze|zij|we|is|gaat|loopt|moeten)\b.*$",
    re.IGNORECASE,
)
# "They taste it when I'm there": where we are then is no part of it.
_WHEN_WE: Final = later(
    r",? (?:when|while|als|wanneer|terwijl|once) (?:i'?m|i am|we'?re|we are|ik|wij|we)\b(?: \S+){1,3}$",
    re.IGNORECASE,
)
_SAYS: Final = later(
    r",? (?:(?:she|he|they) (?:says?|said|thinks?|reckons?|told me)|(?:zegt|zei|zeggen|denkt|denken|vertelde) (?:ze|zij|hij|ie)|(?:ze|zij|hij) (?:zegt|zei|zeggen|denkt|denken))$|, (?:zei|zegt|volgens|aldus|said|says|according to) [\w.'-]+$",
    re.IGNORECASE,
)
# "Site visit is now (8 January) at our kitchen": where it is stays, what led into the day goes.
_PLACED: Final = later(
    rf"^(?P<what>\S(?:.*?\S)?) (?:should be|will be|would be|is going to be|is|are|was|staat|valt|wordt|zou|moet|zal)(?: {SOFT})+(?: {_LEADS})* (?P<where>(?:at|in|bij|te|op|via|on teams|on zoom) (?!de hoogte\b)\S.*)$",
    re.IGNORECASE,
)
# "Daar moet de raad nog beslissen": turned round by a word that stands for what was told before.
_TURNED: Final = later(
    r"^(?:daar|dan|er|daarna|eerst) (?P<verb>moet|moeten|gaat|gaan|zal|zullen|wil|willen) (?P<who>(?:(?:de|het|hun) )?[\w-]+) (?P<rest>(?:(?:nog|eerst|dan|ook) )*\S.*)$",
    re.IGNORECASE,
)
# Who told it to me, and how, is no part of what happens.
_TOLD_ME: Final = later(
    r"^(?:(?:he|she|they|\w+) )?(?:told|said to|promised) (?:me|us)(?: (?:by|on the|over the|over) (?:phone|lunch|mail|email|coffee)| just now| today| yesterday)?(?: that)?,? (?=(?:they|he|she|it|the)\b)"
    r"|^(?:(?:hij|ze|zij|\w+) )?(?:vertelde|zei)(?:den)? (?:(?:me|mij|ons|tegen me|tegen ons) )?(?:(?:aan|via|over) de telefoon |net |vandaag )?dat (?=\S+ \S)",
    re.IGNORECASE,
)
# "Dervla said finance looks", "volgens Luc kijkt de boekhouder": who told it takes no part in it.
_SAID_BY: Final = later(
    r"^[\w'-]+ (?:said|says|reckons|thinks)(?: that)? (?=(?:(?:the|their) )?[a-z]+ [a-z]+s\b)", re.IGNORECASE
)
_ACCORDING_TO: Final = later(
    r"^volgens [\w'-]+ (?P<verb>[a-z]+(?:t|en)) (?P<who>(?:(?:de|het|hun) )?[\w'-]+)(?P<rest>(?: .*)?)$",
    re.IGNORECASE,
)
# A comma that only stood before the day: "de rondleiding, om 6u".
_BEFORE_HOUR: Final = later(rf", (?={HOUR}$)", re.IGNORECASE)
_LABEL: Final = later(r"\s*[:=]$")

_NAMES_NOTHING: Final = (
    pronouns.ANYBODY
    | pronouns.THEY
    | pronouns.WE
    | frozenset(
        """it its it's that that's thats this dat dit het t die er there is are be was will do does doing done doet doen gaat gebeurt happens happen
        happening something somewhere sometime ergens iets wel dan then so zo rond around about a an the de een or of and en maybe misschien wrs probably
        waarschijnlijk no nee yes ja ook also ongeveer pas next hierna week weken weeks day dag date datum planned gepland met with on in op for voor at om by
        booked scheduled arranged confirmed fixed ingepland geboekt ingeboekt vastgelegd afgesproken geprikt voorzien vast staat agenda calendar diary
        zet put noteer note smorgens 'smorgens morgens smiddags 's middags savonds avonds ochtend ochtends middag avond morning afternoon evening noon vroeg early
        wordt worden werd that'd it'd it'll that'll they're gonna pushed moved shifted slid slides slipped bumped postponed delayed rescheduled schuift geschoven verschoven verzet uitgesteld
        verplaatst opgeschoven doorgeschoven to naar tot till til until not niet only just prob prolly likely zoiets ofzo ish deze van vd now nu actually eigenlijk dus again
        w/c wc ought should must moet moeten zou zal komt komen come comes coming arrives ermee daarmee erop through klaar ready binnen tomorrow starts begint""".split()
    )
)


def step_name(text: str) -> str:
    """A step's name without what only told of its day; the text itself where nothing else is left."""
    name = _OPENS.sub("", text.strip(), count=1)
    name = _TOLD_ME.sub("", name, count=1)
    name = _SAID_BY.sub("", _ACCORDING_TO.sub(r"\g<who> \g<verb>\g<rest>", name), count=1)
    name = _ANNOUNCES.sub("", name, count=1)
    name = _THERE_IS.sub("", name, count=1)
    name = _ELSE.sub("", name, count=1)
    name = _WHEN_WE.sub("", name, count=1)
    name = _SAYS.sub("", _LABEL.sub("", name))
    turned = _TURNED.match(name)
    if turned is not None:
        name = f"{turned['who']} {turned['verb']} {turned['rest']}"
    have = _THEY_HAVE.match(name)
    if have is not None:
        name = have["what"] + (have["clock"] or "")
    for planned in (_PLANNED, _AGREED_ALONE):
        found = planned.search(name)
        if found is not None and names_something(name[: found.start()]):
            name = name[: found.start()] + (found["clock"] or "")
    when_and_where = _PLACED.match(name)
    if when_and_where is not None and names_something(when_and_where["what"]):
        name = f"{when_and_where['what']} {when_and_where['where']}"
    hung = _HANGING.search(name)
    if hung is not None and names_something(name[: hung.start()]):
        name = name[: hung.start()]
    name = _BEFORE_HOUR.sub(" ", name)
    return name.strip(" ,;:-–") if names_something(name) else text


def names_something(text: str) -> bool:
    """Whether a text names what happens or who acts: "its", "they do that" and "ergens" name nothing."""
    return any(
        word not in _NAMES_NOTHING
        and not word.isdigit()
        and _ONLY_CLOCK.fullmatch(word) is None
        and _ORDINAL.fullmatch(word) is None
        for word in utterance(text).words
    )


_ONLY_CLOCK: Final = later(CLOCK)
_ORDINAL: Final = later(r"\d{1,2}(?:st|nd|rd|th|e|ste|de|sten|den)")
_SENTENCES: Final = later(r"[.;!?](?=\s|$)|\n|,?\s+(?=(?:so|dus)\s)|\bi mean:?(?=\s)|\bik bedoel:?(?=\s)")
_CLAUSES: Final = later(r"[.;!?](?=\s|$)|\n|,\s|,?\s+(?=(?:so|dus)\s)|\bi mean:?(?=\s)|\bik bedoel:?(?=\s)")
_LONG: Final = 9


_A_DAY: Final = (
    r"(?:mon|tue|wed|thu|fri|sat|sun|maa?n?d?|din?s?|woe?n?s?|don?d?|vri?j?|zat|zon)[a-z]*|(?:jan|feb|mar|maa|apr|mei|may|jun|jul|aug|sep|oct|okt|nov|dec)[a-z]*"
    r"|(?:the |de )?\d{1,2}(?:st|nd|rd|th|e|ste|de)?(?: (?:jan|feb|mar|maa|apr|mei|may|jun|jul|aug|sep|oct|okt|nov|dec)[a-z]*)?"
)
# "Feb not jan", "Friday or Monday": the other way it may go, or went before, is no part of what happens.
_OTHER_DAY: Final = later(
    rf",? (?:(?:and |en )?(?:not|niet)|instead of|rather than|ipv|in plaats van|(?P<may>or|of)(?: (?:maybe|misschien))?)(?: (?:in|on|op|by))? (?P<day>{_A_DAY})(?![^\W_])",
    re.IGNORECASE,
)


def may_be_on(said: Utterance, when: DateReading) -> Utterance | None:
    """The other day on which it may happen, told right behind: "Friday or Monday"."""
    other = _OTHER_DAY.match(said.text, when.end)
    return utterance(other["day"]) if other is not None and other["may"] else None


# "Tasting day, its on 9 dec": without the day nothing is left of its second half.
_ITS: Final = later(
    r",?\s+(?:it'?s|it is|that'?s|that is|die is|dat is|het is|is|en dat is|and that'?s)\s*$", re.IGNORECASE
)


def told(said: Utterance, when: DateReading | None) -> str:
    """What happens, in the words of the part that tells its day, without that day.

    A message of a few words is one part; of a longer one whatever stands in other clauses is told beside the step. Empty
    where there is nothing but a day.
    """
    if when is None:
        return step_name(phrases.without_date(said, None))
    splits = _CLAUSES if len(said.words) > _LONG else _SENTENCES
    cuts = [cut for cut in splits.finditer(said.text) if not when.start <= cut.start() < when.end]
    starts, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(said.text)]
    here = next(
        (at for at, (start, end) in enumerate(zip(starts, ends, strict=True)) if start <= when.start < end), 0
    )
    part = said.text[starts[here] : ends[here]]
    began = starts[here] + len(part) - len(part.lstrip())
    with_day = utterance(part)
    dated = replace(when, start=when.start - began, end=min(when.end, ends[here]) - began)
    other = _OTHER_DAY.match(with_day.text, dated.end)
    if other is not None:
        dated = replace(dated, end=other.end())
    rest = _ITS.sub("", phrases.without_date(with_day, dated, whole=False))
    before, _, there = rest.rpartition(",")
    rest = before if before and only_meets(there) else rest
    if names_something(rest) and not (only_who_told(rest) or only_meets(rest)):
        return step_name(rest)
    # "We're at tasting day next, it's on the 10th": named just before its day, or right behind it.
    for beside in (here - 1, here + 1):
        if 0 <= beside < len(starts):
            told_there = said.text[starts[beside] : ends[beside]].strip(" ,;.!?")
            if names_something(told_there):
                at_it = _WHERE_THEY_ARE.match(told_there)
                return step_name(at_it["what"] if at_it is not None else told_there)
    return ""


_BEGINS: Final = later(
    r"\b(?:start|starts|starten|begint|beginnen|begins?|gaat van start|kicks off)\b", re.IGNORECASE
)


def day_of(name: str, when: DateReading | None) -> DateReading | None:
    """When a step happens: of one that begins, "from 1 to 31 December" tells on its first day that it does."""
    if (
        when is None
        or when.first == when.last
        or not _BEGINS.search(name)
        or not _FROM_TO.search(when.evidence[0] if when.evidence else "")
    ):
        return when
    return replace(when, day=when.first, last=when.first)


_FROM_TO: Final = later(r"\d.*(?:-|–|\bt/m\b|\btot\b|\bto\b|\btill?\b|\buntil\b|\bthrough\b).*\d")
_NUMBERED: Final = later(
    r"(?:(?:de|the) )?(?:step|stap|nr\.?|nummer|number|no\.?|punt) ?(?P<number>\d{1,2})\.?"
)


def numbered(said: Utterance, titles: Sequence[str]) -> str | None:
    """The step that "step 2" points at, in the order of the route; None for other words."""
    found = _NUMBERED.fullmatch(said.fold.strip(" .!,"))
    place = int(found["number"]) if found is not None else 0
    return titles[place - 1] if 0 < place <= len(titles) else None


# "Gwen signs, should be the 14th": the day of a step is told there, and no step.
_SAYS_NO_ACT: Final = frozenset(
    "should be is was will would moet zou zal zijn wordt it its dat het that gonna going to out in done there back ready klaar binnen af terug".split()
)


# "Should land on Friday": whatever does was named before.
_OF_WHAT_WAS_NAMED: Final = later(r"(?:(?:should|ought to|must|might|moet|zou) (?:\w+ )?\w+|it \w+)")


def only_points(text: str) -> bool:
    """Whether a step names neither who does it nor what is done: "should land", "it tries"; the IT department is typed IT."""
    bare = text.strip(" .!,")
    opens = bare if bare[:2] == "IT" else utterance(bare).fold
    return not names_something(text) or _OF_WHAT_WAS_NAMED.fullmatch(opens) is not None


def is_none(text: str) -> bool:
    """Whether what was read as a step says only when it is."""
    return set(utterance(text).words) <= _SAYS_NO_ACT


# "The report is not ready": what is waited for is what they do.
_NOT_READY: Final = later(
    SIGHS
    + r"(?P<what>\w[\w &'-]{1,60}?)(?: is| are| zijn|'s)?(?: still| nog| yet)? (?:not|niet|isn'?t|aren'?t)(?: yet| nog)? (?:ready|done|finished|in|there|klaar|af|binnen|er)\b",
    re.IGNORECASE,
)


def waited_for(said: Utterance) -> str | None:
    """What is said not to be ready yet; None where nothing is."""
    found = _NOT_READY.match(said.text)
    return phrases.without_article(found["what"]) if found is not None else None


def done_by(what: str, titles: Sequence[str], language: Language) -> str:
    """The step of the route that somebody's name alone stands for: whoever does it is no act."""
    said = utterance(what)
    place = match_step(said, titles, language)
    alone = names_alone(said, read_names(said, language))
    return titles[place] if place is not None and alone else what
