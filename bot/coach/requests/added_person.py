"""Somebody who is to be put on the list of people, or is missing on it: "put Donna in the people", "Priya Nair isn't in the people?? she's ops director"."""

from typing import Final

from bot.coach.answers.walking import repeat
from bot.coach.basics.once import later
from bot.coach.basics.order_words import PLEASE
from bot.coach.keeping import people_known, people_records
from bot.coach.requests.corrected import TALKING
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.nobody_there import is_nobody
from bot.coach.words.word_kinds import is_role

_WHO: Final = r"(?P<who>[^\W\d_][\w.'-]*(?: [\w.'-]+){0,3}?)"
_LIST: Final = r"(?:(?:the|your|de|het|je|die) )?(?:(?:list|lijst)(?: (?:of|met|van))? ?(?:(?:the|de) )?)?(?:people|mensen|contacts?|contacten|personen|persons)(?: there| daar)?(?: (?:list|lijst))?"
_ROLE: Final = r"(?:[?!.,;:]*\s+(?:(?:and|en|want|because) )?(?:she|he|they|ze|zij|hij|dat|that|die)(?:'s|s| is| are|'re)\s+(?:(?:the|their|hun|de|een|a|an) )?(?P<role>[\w/&-]+(?: [\w/&-]+){0,2}))?"
_PLEASE: Final = r"(?: (?:please|pls|plz|graag|aub|svp|too|also|ook|nog|even))*"
_SAID: Final = tuple(
    later(rf"(?:(?:and|en|no|nee|but|maar|oh|hey|btw)[, ]+)*{words}{_PLEASE}{_ROLE}{_PLEASE}[?!. ]*")
    for words in (
        rf"{PLEASE}(?:put|add|note|list) {_WHO} (?:in|on|to|with|as one of) {_LIST}",
        rf"{PLEASE}(?:zet|voeg|noteer|plaats) {_WHO} (?:(?:toe|ook|nog|er|erbij) )*(?:bij|in|aan|op|onder|als) {_LIST}(?: (?:toe|erbij|bij))?",
        rf"{_WHO} (?:isn'?t|is not|aren'?t|is missing|is still not|still isn'?t) (?:in|on|from|among|with|under) {_LIST}",
        rf"{_WHO} (?:staat|zit) (?:er )?(?:nog )?(?:niet|nie) (?:bij|in|op|tussen|onder) {_LIST}",
        rf"{_WHO} (?:ontbreekt|mist) (?:nog )?(?:bij|in|op) {_LIST}",
        rf"(?:why|waarom) (?:isn'?t|is|staat|zit) {_WHO} (?:not |niet )?(?:in|on|bij|op|tussen) {_LIST}",
    )
)
_MAY_ASK: Final = Gate(*_SAID)
_LONGEST: Final = 24
_SENTENCES: Final = later(r"(?<=[?!.])\s+")


def take(draft: Draft, said: Utterance) -> bool:
    """Put whom a message asks for on the list of people; False where something is left to be read, or nobody is asked for."""
    if not draft.has_deal or draft.conversation.phase not in TALKING or len(said.words) > _LONGEST:
        return False
    if not _MAY_ASK.opens(said):
        return False
    sentences = _SENTENCES.split(said.text)
    for stop in range(len(sentences), 0, -1):
        asked = utterance(" ".join(sentences[:stop]))
        person = _person(draft, asked)
        if person is None:
            continue
        known = people_records.put_person(draft, person, has_voice=True)
        draft.say("ack.voice", who=describing.person(known))
        rest = utterance(" ".join(sentences[stop:]))
        if not rest.words:
            repeat(draft)
            return True
        draft.said = rest
        return False
    return False


def _person(draft: Draft, asked: Utterance) -> ReadPerson | None:
    """Whom it is asked to list, with the role that stands beside; None where nobody is called so."""
    for pattern in _SAID:
        found = pattern.fullmatch(asked.fold)
        if found is None:
            continue
        name, role = (
            asked.text[slice(*found.span(group))] if found[group] else None for group in ("who", "role")
        )
        if name is None or is_nobody(name, draft.language):
            return None
        if is_role(utterance(name), draft.language):
            return ReadPerson(None, name)
        known = people_known.find_person(draft.facts, name, None)
        told = role if role is not None and not is_nobody(role, draft.language) else None
        return ReadPerson(known.name if known is not None else phrases.as_written(name), told)
    return None
