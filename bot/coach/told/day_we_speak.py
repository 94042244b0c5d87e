"""The day on which we speak to them again, where that is what was asked: "18 dec is fine", "friday after the demo", "di lunch met Bob"."""

from datetime import date, timedelta
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.route.told_notes import notes_of
from bot.coach.told import telling
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date

SPEAKS: Final = later(
    r"\b(?:bel|bellen|belt|opbellen|spreek|spreken|praat|praten|zie|zien|langs|langsgaan|bezoek|bezoeken|afspraak|gesprek"
    r"|call|calling|ring|ringing|phone|phoning|speak|speaking|talk|talking|see|seeing|meet|meeting|visit|visiting|catch up)\b"
)
"""Words that tell of speaking to them."""

_SET: Final = later(
    r"(?:(?:ok|oke|nee|no|oh),? )?(?:make it|make that|maak er|doe maar|zet (?:(?:hem|het|t|'t|m|'m|dat|me|mij) )?(?:maar|even|op)|put (?:it|me|that)(?: down)? (?:for|on)|let'?s (?:say|do)|laten we zeggen|set it|prik|liever|rather)\b"
)
_NEXT_TIME: Final = later(
    r"(?:(?:ok|oke|en|and),? )?(?:de )?(?:volgende keer|volgende gesprek|next time|next call|next meeting)\b"
)
# "After the test, 9 December": the day of the call, and not of what it comes after.
_AFTER: Final = later(
    r"(?:(?:just|right|pas|meteen|net|kort) )?(?:after|na|once|als|when|zodra) (?!\d)[^,.;!?\d]{3,40}[,:;] (?:(?:so|dus|that'?s|dat is|das|op|on) )*(?P<day>[^,.;!?]{2,25})"
)
# "Friday after the demo": what the call comes behind, in a few words that tell of nobody's doing.
_COMES_BEHIND: Final = later(
    r"(?:,? ?(?:so|dus|or|of|and|en|pas|just|right|meteen|net|kort|the day|de dag|once|maar))* (?:after|na|following|before|voor|at|during|bij|tijdens|op|with|met) (?:(?:the|their|his|her|de|het|die|hun|zijn|haar|our|onze|t|'t) )?(?:[^\W\d]+ ){0,2}[^\W\d]+"
    r"|,? ?(?:when|as soon as|once|after|while|als|zodra|wanneer|nadat|terwijl) (?:[^\W\d][\w'-]* ){1,7}[^\W\d][\w'-]*"
)
_PART_OF_DAY: Final = later(
    r"^(?:in the )?(?:morning|afternoon|evening|am|pm|lunchtime|ochtend|'s ochtends|voormiddag|namiddag|middag|'s middags|avond)\b ?"
)
# "1 dec ben ik er dus", "I'm back with them the 1st": on that day we are with them.
_WE_ARE_THERE: Final = later(
    r"(?:(?:on|op|dus|so|en|and|then|dan|want|cause|because) )*(?:ben ik|ik ben|zijn we|zijn wij|we zijn|wij zijn|zit ik|ik zit|sta ik|ik sta|i'?m|i am|we'?re|we are|i'?ll be|i will be|we'?ll be)"
    r" (?:(?:toch|dus|sowieso|weer|back|anyway|already|al) )*(?:er|daar|there|(?:on ?site|ter plaatse|op locatie)|(?:bij|with|at) (?:hen|ze|hem|haar|them|her|him|theirs))"
    r"(?: (?:toch|dus|sowieso|weer|again|anyway|on|already|al|the))*"
)
# "I speak to Claire again this thursday": one of us speaks to them, in one breath.
_WE_SPEAK: Final = later(
    r"(?:(?:ok|oke|so|dus|en|and|well|yes|ja),? )?(?:i|we|ik|wij)(?:'ll| will| am| are|'m|'re| ga| gaan)? (?:(?:have|heb|hebben) (?:an?|een) )?(?:speak(?:ing)?|talk(?:ing)?|see(?:ing)?|meet(?:ing)?|catch(?:ing)? up|spreek|spreken|zie|zien|call|afspraak|gesprek)\b[^,.;!?]{1,60}"
)
# "Di 1 dec lunch met Bob en Anna": a day on which we meet, in one breath.
_MEET: Final = later(r"\b(?:lunch(?:en)?|koffie|coffee|teams|zoom|dinner|eten|beurs|bezoek|visit)\b")
# What is joined to it, or what it is about, is told besides.
_JOINS: Final = frozenset("and en about over om".split())
_A_BREATH: Final = 10
_FEW: Final = 3
_SENTENCES: Final = later(r"[.!?;\n]+\s+")
_FIRST: Final = later(r"(?P<first>[^.!;\n]{2,60}?)[.!;\n]+\s*(?:(?:and|en|but|maar|oh)\s+)?(?P<rest>\S.*)")
_UP_TO_COMMA: Final = later(r"(?P<first>[^.!;,\n]{2,40}?),\s*(?:(?:and|en|but|maar|oh)\s+)?(?P<rest>\S.*)")


@record
class Given:
    """A day that is told in front, and what is told behind it."""

    day: DateReading
    rest: Utterance


def sets(said: Utterance) -> bool:
    """Whether a day would be given to the coach in so many words: "doe maar …", "make it …"."""
    return _SET.match(said.fold) is not None


def in_front(draft: Draft, said: Utterance) -> Given | None:
    """The day told in the first sentence, or up to the first comma; None where it tells more than a day, or nothing stands behind it."""
    for pattern in (_FIRST, _UP_TO_COMMA):
        found = pattern.fullmatch(said.text.strip())
        day = None if found is None else alone(draft, utterance(found["first"]))
        if found is not None and day is not None:
            return Given(day, utterance(found["rest"]))
    return None


def alone(draft: Draft, said: Utterance) -> DateReading | None:
    """The day that these words give and nothing else: with a word of assent, or with what the call comes behind."""
    when = _read(draft, said)
    if when is None:
        return None
    front, behind = utterance(said.text[: when.start]), utterance(said.text[when.end :])
    if phrases.only_a_date(said, when) or phrases.stands_around_a_day((*front.words, *behind.words)):
        return when
    if _WE_ARE_THERE.fullmatch(f"{front.fold.strip(' ,')} {behind.fold.strip(' .!')}".strip()) is not None:
        return when
    tail = " " + _PART_OF_DAY.sub("", behind.fold.strip(" .!"), count=1)
    follows = _COMES_BEHIND.fullmatch(tail) is not None
    return when if follows and phrases.stands_around_a_day(front.words) else None


# "Ergens na nieuwjaar", "after xmas", "in the new year": no day of theirs, and near enough for a call of ours.
_AFTER_A_FEAST: Final = later(
    r"(?:(?:ergens|somewhere|sometime|some time|pas|only|maar|just|net|probably|prob|waarschijnlijk|denk|ik|i|think|not until|niet voor|ok|ja|yes|nee|no|in|na|after|the|het|de|begin|early|vlak|right),? )*"
    r"(?:(?P<year>nieuwjaar|nieuwe jaar|new years?|january 1st)|(?P<xmas>kerst(?:mis|dagen)?|xmas|christmas|feestdagen|holidays))(?: (?:pas|dan|then|only|ergens|sometime|denk ik|i think|weer|again|ofzo))*"
)
_LAST_OF_XMAS: Final = (12, 26)


def behind(draft: Draft, said: Utterance) -> date | None:
    """The first day worked behind a feast, or behind a day that is to be waited for, where no more than that is told."""
    return _after_a_feast(draft, said) or _waits_for(draft, said)


def _after_a_feast(draft: Draft, said: Utterance) -> date | None:
    """The first day on which this person works after New Year or Christmas, where no more than that is told."""
    found = _AFTER_A_FEAST.fullmatch(said.fold.strip(" .!"))
    if found is None or _IS_AFTER.search(said.fold) is None:
        return None
    month, day = (1, 1) if found["year"] else _LAST_OF_XMAS
    feast = date(draft.today.year, month, day)
    if feast <= draft.today:
        feast = date(draft.today.year + 1, month, day)
    return draft.calendar.working_day_after(feast)


_IS_AFTER: Final = later(r"\b(?:na|after|in the new|het nieuwe|nieuwe jaar|not until|niet voor)\b")
# "Eerst de 11e afwachten", "pilot on the 11th first", and in front of a day "na de pilot van": what has to be over before we speak.
_WAITED_FOR: Final = later(r"\b(?:afwachten|afgewacht|wachten|wacht|wait|waiting|eerst|first)\b")
_NOT_BEFORE: Final = later(r"\b(?:na|after|not (?:before|until)|niet (?:voor|eerder dan))\b")
_FROM_THEN: Final = later(
    r"\b(?:(?:na|after) (?:(?:the|de) )?\w+|not (?:before|until)|niet voor|niet eerder dan)\b"
)
_AROUND_A_WAIT: Final = frozenset(
    """eerst first afwachten afgewacht wacht wachten even wait waiting on for na after not before until done klaar voorbij over need needs moet still nog to see look kijken
    we i ik we'll i'll wil want willen let let's laat me us don't dont know weet niet geen idee no idea sure any d hun the their een a an van of and en is it dat this die
    test tests proef pilot trial demo meeting vergadering overleg gesprek bestuur board review audit uitslag results result reactie antwoord answer""".split()
)


def _waits_for(draft: Draft, said: Utterance) -> date | None:
    """The first day worked behind one that is to be waited for, where no more is told than what of theirs happens on it."""
    when = _read(draft, said)
    if when is None or not (_WAITED_FOR.search(said.fold) or _NOT_BEFORE.search(said.fold[: when.end])):
        return None
    front = said.fold[: when.start].rstrip()
    if front.endswith(",") and (_WAITED_FOR.search(front) or _NOT_BEFORE.search(front)):
        # "After the test, 9 December" gives the day itself.
        return None
    around = utterance(said.text[: when.start] + " " + said.text[when.end :])
    rest = [
        word
        for word in around.words
        if word not in _AROUND_A_WAIT and not phrases.stands_around_a_day((word,))
    ]
    if not _of_their_steps(draft).issuperset(rest):
        return None
    # "After the 11th" is read as the day behind it, and "not before the 11th" is that day.
    counted = _FROM_THEN.search(said.fold[max(0, when.start - len("not before ")) : when.end]) is not None
    return draft.calendar.working_day_after(when.last - timedelta(days=1) if counted else when.last)


def _of_their_steps(draft: Draft) -> frozenset[str]:
    """The words in which their steps are kept."""
    titles = [step.title for step in draft.facts.steps]
    coming = draft.facts.next_step
    return frozenset(
        word for title in (*titles, coming.what if coming else "") for word in utterance(title).words
    )


def given(draft: Draft, said: Utterance) -> date | None:
    """The day of the next call: what the message says of it, or a sentence of its own that gives it to the coach."""
    awaited = behind(draft, said)
    if awaited is not None:
        return awaited
    when = _told_in(draft, said)
    return None if when is None else when.day


def _told_in(draft: Draft, said: Utterance) -> DateReading | None:
    if _says_when_they_speak(draft, said):
        return _read(draft, said)
    parts = [utterance(part) for part in _SENTENCES.split(said.text)]
    set_by = [part for part in parts if sets(part)] if len(parts) > 1 else []
    return _read(draft, set_by[-1]) if set_by else None


def _says_when_they_speak(draft: Draft, said: Utterance) -> bool:
    """Whether a day in these words is that of the next call: in "I'm sending them the references tomorrow" it is not."""
    if _NEXT_TIME.match(said.fold) is not None and SPEAKS.search(said.fold) is not None:
        return True
    if _comes_after(draft, said) or _is_a_meeting(said) or alone(draft, said) is not None:
        return True
    if telling.has_room_for_more(said):
        return False
    if SPEAKS.search(said.fold) is not None or sets(said):
        return True
    when = _read(draft, said)
    rest = utterance(said.text[: when.start] + " " + said.text[when.end :]).words if when is not None else ()
    if len(rest) > _FEW:
        return False
    notes = notes_of(draft, said)
    return notes.our_action is None and notes.next_step is None and notes.current_stage is None


def _comes_after(draft: Draft, said: Utterance) -> bool:
    """Whether a day alone is told behind what it comes after."""
    found = _AFTER.fullmatch(said.fold.strip(" .!"))
    if found is None:
        return False
    day = utterance(found["day"])
    when = _read(draft, day)
    return when is not None and phrases.only_a_date(day, when)


def _is_a_meeting(said: Utterance) -> bool:
    """Whether a few words name a meeting of ours with them; what they come to do is theirs."""
    short = len(said.words) <= _A_BREATH and _SENTENCES.search(said.text) is None
    if short and _WE_SPEAK.fullmatch(said.fold.strip(" .!")) is not None:
        return _JOINS.isdisjoint(said.words)
    return short and _MEET.search(said.fold) is not None and pronouns.THEY.isdisjoint(said.words)


def _read(draft: Draft, said: Utterance) -> DateReading | None:
    return read_date(said, draft.language, draft.today, draft.context.zone)
