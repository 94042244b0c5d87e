"""Who signs, said in so many words where something else is asked: "the final yes is Patrick Doyle, the MD", "Marko beslist"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import OPENS_ORDER, PLEASE
from bot.coach.basics.record import replace
from bot.coach.keeping import people_records
from bot.coach.people.mandate_told import read_back
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import PeopleReading, ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.phrases import same, without_article
from bot.coach.words.reading import match_step, read_date, read_names, read_people

_LONGEST: Final = 16
# The words that say of somebody that theirs is the yes, and not only that they sign something.
_DECIDES: Final = later(
    r"\b(?:teken(?:t|en)|onderteken\w*|signs?|signing|signs off|sign off|beslist|beslissen|besliss?ing|decides?|decision|decider|beslisser|bepaalt|"
    r"final (?:yes|say|word|decision|approval)|last word|laatste (?:akkoord|woord|ja|beslissing)|definitie(?:f|ve) (?:ja|akkoord)|eindbeslis\w*|handtekening|signature|signatory|tekenbevoegd|knoop|gives? the (?:yes|ok|go)|approves?)\b"
)
# Who lets the money go signs that, and not the deal: "the director has to sign off the budget first".
_OF_THE_MONEY: Final = later(
    r"\b(?:sign(?:s|ing)?(?: off)?(?: on)?|approves?|releases?|okays?|tekent?|tekenen|goedkeurt?|beslist|decides?)(?: (?:the|their|this|that|het|de|hun|voor|on|off|over|about|first|eerst)){0,3} (?:money|budget|capex|spend|funds?|geld|krediet|investering|centen)\b"
    r"|\b(?:money|budget|capex|geld|krediet)\b(?: \w+){0,2}? (?:goedkeuren|vrijgeven|tekenen|accorderen)\b"
)
_PAST: Final = later(r"\b(?:getekend|signed|besloten|decided|goedgekeurd|approved|tekende|besliste)\b")
_ALONE: Final = later(r"\b(?:alleen|alone|zelfstandig)\b")
_ASKS: Final = later(r"\?\s*$|^(?:wie|who|wanneer|when|hoe|how|of|if|als|zodra|once|na|after)\b")
_PIECES: Final = later(r"[,;.!\n]\s*|\s+(?:en|and|maar|but)\s+", re.IGNORECASE)
# "Bram only tastes", "Carla adviseert": who has no say in it is told beside who has.
_NO_MORE_THAN: Final = later(r"\b(?:only|just|alleen|enkel|slechts|advis\w+|advies)\b")
# Said in these words it is who signs, whatever step is called so.
_PLAINLY: Final = later(
    r"\b(?:final (?:yes|say|word|decision)|laatste (?:akkoord|woord|ja)|definitie(?:f|ve) (?:ja|akkoord)|eindbeslis\w*)\b"
)
_AROUND: Final = frozenset(
    """nee neen no ja yes dat that dit die is zijn was moet must zal will het it de the een a an zelf himself herself alleen alone alleen
    ook also samen together met with en and uiteindelijk ultimately daar there i ik zei said told already al toch told you je jou volgens mij
    denk think only just enkel advise advises adviseert adviseren alleen maar wel eigenlijk actually his her name naam heet called zij hij he
    she van of at op bij hoofdkantoor last final by door voor for nu now""".split()
)


def speaks_of(said: Utterance) -> bool:
    """Whether a text says of anybody that they sign or decide."""
    return _DECIDES.search(said.fold) is not None and _PAST.search(said.fold) is None


_NOT_THEM: Final = later(
    r"\b(?:teken(?:t|en)|beslis(?:t|sen)) (?:\w+ ){0,3}?niet\b|\b(?:doesn'?t|does not|don'?t|won'?t|isn'?t) (?:\w+ )?(?:sign|decid)"
)


def denies(said: Utterance) -> bool:
    """Whether a text says of somebody that they don't sign: "the CFO doesn't sign after all, that'll be the director"."""
    return _NOT_THEM.search(said.fold) is not None


# "Put the MD signing step back" orders a step.
_OF_A_STEP: Final = later(rf"^{PLEASE}(?:{OPENS_ORDER})\b.*\b(?:step|stap)\b")


def take(draft: Draft, said: Utterance) -> bool:
    """Keep who is said to sign, and read it back; False, with nothing recorded, where the text tells more or something else."""
    if not said.words or len(said.words) > _LONGEST or _ASKS.search(said.fold) or _PAST.search(said.fold):
        return False
    if (
        _OF_THE_MONEY.search(said.fold)
        or _DECIDES.search(said.fold) is None
        or _OF_A_STEP.search(said.fold)
        or _has_a_day(draft, said)
        or _is_a_step(draft, said)
    ):
        return False
    reading = read_people(said, draft.language, draft.facts.deal.value)
    holder = reading.final_yes
    if holder is None or not _tells_no_more(draft, said, reading):
        return False
    if reading.alone and not any(
        _ALONE.search(part) and _DECIDES.search(part) for part in _PIECES.split(said.fold)
    ):
        # "Bram proeft alleen, Dhondt beslist": what Bram does alone.
        reading = replace(reading, alone=None)
    signer = draft.facts.final_yes
    if signer is not None and same(without_article(holder), signer.called) and _adds_nothing(reading):
        people_records.record_people(draft, _others(reading))
        read_back(draft)
        return True
    person = people_records.record_final_yes(draft, reading, asked=True)
    if person is None:
        return False
    people_records.record_people(draft, _others(reading))
    draft.mark("final_yes", "said")
    read_back(draft)
    return True


def _adds_nothing(reading: PeopleReading) -> bool:
    return reading.limit is None and not reading.together_with and reading.alone is None


def _others(reading: PeopleReading) -> tuple[ReadPerson, ...]:
    """Whoever is named beside the one who signs, and those who sign along."""
    theirs = " ".join((reading.final_yes or "", *reading.together_with))
    words = set(utterance(theirs).words)
    return tuple(
        person
        for person in reading.people
        if not words & set(utterance(f"{person.name or ''} {person.role or ''}").words)
    )


def _has_a_day(draft: Draft, said: Utterance) -> bool:
    return read_date(said, draft.language, draft.today, draft.context.zone) is not None


def _is_a_step(draft: Draft, said: Utterance) -> bool:
    """Whether a step of their route is called so: then it is that step which is meant."""
    if draft.open_question_id not in {"position", "differ"} or _PLAINLY.search(said.fold):
        return False
    titles = [step.title for step in draft.facts.steps]
    place = match_step(said, titles, draft.language)
    if place is None:
        return False
    step = set(utterance(titles[place]).words)
    return all(
        read.name is None or set(utterance(read.name).words) & step
        for read in read_names(said, draft.language)
    )


def _tells_no_more(draft: Draft, said: Utterance, reading: PeopleReading) -> bool:
    """Whether every part of it says who decides, who does not, or who somebody is."""
    for piece in _PIECES.split(said.text):
        part = utterance(piece)
        if not part.words or _DECIDES.search(part.fold) or set(part.words) <= _AROUND:
            continue
        named = {
            word
            for person in read_names(part, draft.language)
            for called in (person.name, person.role)
            if called
            for word in utterance(called).words
        }
        if named and _NO_MORE_THAN.search(part.fold):
            continue
        if not named or not set(part.words) <= named | _AROUND:
            return False
    return True
