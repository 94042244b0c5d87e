"""For whom somebody works, told of them: "the father-in-law works for Agrico", "de schoonvader, die is van Agrico". That one is nobody there."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.phrases import without_article
from bot.coach.words.reading import read_names

_LONGEST: Final = 12
_WORKS: Final = later(
    rf"{SIGHS}(?:(?:no|nee|but|maar|oh|ja),? )*(?P<who>\w[\w.'-]*(?: \w[\w.'-]*){{0,3}}?),?(?: (?:die|he|she|who|hij|zij|ze))? "
    r"(?:(?:werkt|werkte|werken|zit|zat) (?:zelf |nu |daar |ook |vroeger )*(?:bij|voor|in)|is (?:zelf )?(?:van|bij)|(?:works?|worked)(?: himself| herself)? (?:for|at)|is (?:with|from|at)|comes from|komt van)"
    r" (?P<firm>\w[\w&.'-]*(?: \w[\w&.'-]*){0,2}?)[ .!]*"
)

_EMPLOYED: Final = later(r"\b(?:werkt|werkte|works?|worked)\b")
_MAY_WORK: Final = Gate(_WORKS)


def take(draft: Draft, said: Utterance) -> bool:
    """Keep it in the words it was told in, and take the firm off the people. False where no person is said to work anywhere."""
    short = len(said.words) <= _LONGEST and _MAY_WORK.opens(said)
    found = _WORKS.fullmatch(said.fold) if short else None
    if found is None:
        return False
    who, firm = (said.text[slice(*found.span(group))] for group in ("who", "firm"))
    somebody = people_known.find_called(draft.facts, without_article(who))
    if somebody is None and _EMPLOYED.search(said.fold) and read_names(utterance(who), draft.language):
        # "Her brother in law works at Lely" is no step of theirs either.
        draft.say("ack.kept")
        return True
    if somebody is None or any(read.role is not None for read in read_names(utterance(firm), draft.language)):
        return False
    wrong = people_known.find_called(draft.facts, firm)
    if wrong is not None and wrong.id != somebody.id:
        draft.record(PutPerson(draft.deal_id, replace(wrong, removed=True)))
        draft.say("complaint.gone", what=wrong.called)
    draft.say("ack.kept")
    return True
