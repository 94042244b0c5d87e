"""Asked in words to take somebody or something off one of the lists of a deal, and off no other: "take Linet off the final yes"."""

from typing import Final

from bot.coach.answers.walking import repeat
from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.basics.order_words import PLEASE, TRAILING
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known, people_records, taking_away
from bot.coach.keeping.taking_away import Kind
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal, PutPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases

_LONGEST: Final = 9

_LISTS: Final = (
    r"(?P<differ>sees? (?:it|things) differently|differently|differing views|dissent(?:ers)?|ziet het anders|zien het anders|anders|meningen|tegenstanders)"
    r"|(?P<yes>(?:final |definitie(?:f|ve) |eind)?(?:yes|ja|akkoord|beslissing|decision)|final say|sign(?:ing|ers?|atures?)|who signs|who decides|deciders|beslissers?|tekenaars?|handtekening(?:en)?|wie tekent|wie beslist)"
    r"|(?P<person>people|mensen|personen|contacts|voices)|(?P<rival>rivals?|competitors?|competition|concurren\w+)"
    r"|(?P<action>(?:my |your |jouw |mijn )?(?:moves?|actions?|acties?|zet(?:ten)?))|(?P<next_step>(?:their |hun )?(?:next step|volgende stap))"
)
_OFF: Final = later(
    rf"{PLEASE}(?:(?:remove|delete|take|drop|scrap|erase|haal|verwijder|schrap|gooi|wis)\s+)(?P<what>\S.{{0,40}}?)\s+(?:(?:off|out|away|weg|af)\s+)?"
    rf"(?:from|off|out of|under|uit|van|bij|onder)\s+(?:(?:the|de|het)\s+)?[\"']?(?:{_LISTS})[\"']?(?:\s+(?:list|lijst(?:je)?|weg|af))?{TRAILING}"
)


def take(draft: Draft, said: Utterance, is_order: bool) -> bool:
    """Take somebody or something off the list that is named, and off no other: "remove son from sees it differently"."""
    found = _OFF.fullmatch(said.fold)
    if found is None:
        return False if is_order else _off_something(draft, said)
    what = said.text[slice(*found.span("what"))].strip("\"' ")
    kinds: tuple[Kind, ...] = ("person", "rival", "action", "next_step")
    if found["differ"]:
        gone = _differs_no_more(draft, what)
    elif found["yes"]:
        gone = _signs_no_more(draft, what)
    else:
        gone = taking_away.named(draft, tuple(kind for kind in kinds if found[kind]), what)
    if gone is None:
        return not_found(draft, what)
    draft.say("complaint.gone", what=gone)
    repeat(draft)
    return True


def names_nobody(said: Utterance) -> bool:
    """Whether such an order only points at whoever was spoken of before: "haal hem weg bij ziet het anders"."""
    found = _OFF.fullmatch(said.fold)
    return found is not None and found["what"] in pronouns.THEM


# Nobody and no step is called "haal het team van de kaart": an order that names no list of ours is one all the same.
_OFF_SOMETHING: Final = later(
    rf"{PLEASE}(?:remove|delete|erase|haal|verwijder|schrap|wis)\s+(?P<what>\S(?:(?! op ).){{0,40}}?)\s+(?:from|off|out of|van|uit)\s+\S.{{0,30}}"
)


def _off_something(draft: Draft, said: Utterance) -> bool:
    """Take off what is named where the list is none of ours, or say how it is done; False for anything but such an order."""
    found = _OFF_SOMETHING.fullmatch(said.fold)
    if found is None or len(said.words) > _LONGEST:
        return False
    what = said.text[slice(*found.span("what"))].strip("\"' ")
    gone = taking_away.named(draft, taking_away.ANY, what)
    if gone is None:
        return not_found(draft, what)
    draft.say("complaint.gone", what=gone)
    repeat(draft)
    return True


def _signs_no_more(draft: Draft, what: str) -> str | None:
    """Somebody gives no final yes, alone or along with others: who they are; None where nobody who does is called so."""
    person = people_known.find_within(draft.facts, utterance(what).fold)
    if person is not None and person.gives_the_yes:
        draft.record(PutPerson(draft.deal_id, replace(person, can_say_yes=None, may_say_yes=None)))
        draft.mark("final_yes", "unknown")
        return person.called
    return what if people_records.drop_cosigner(draft, what) else None


def _differs_no_more(draft: Draft, what: str) -> str | None:
    """Somebody sees it as the others do: who they are; None where nobody of those who differ is called so."""
    person = people_known.find_within(draft.facts, utterance(what).fold)
    if person is None or not person.differs:
        return None
    draft.record(PutPerson(draft.deal_id, replace(person, differs=False)))
    if not any(other.differs for other in draft.facts.people):
        draft.record(PutDeal(replace(draft.facts.deal, disagreement=None)))
    return person.called


WORDINGS: Final = (_OFF, _OFF_SOMETHING)
"""How such orders are worded."""

# "Haal hem maar weg" answers what was asked.
_WHAT_IS_ASKED: Final = frozenset(
    "maar even er hem m die dat deze het t ze haar them it that this those".split()
)


def not_found(draft: Draft, what: str) -> bool:
    """Say that nothing is called so; False where it is an answer to what was asked: "haal hem maar weg"."""
    if not draft.has_deal or set(utterance(what).words) <= _WHAT_IS_ASKED:
        return False
    draft.say("changing.not_found", what=phrases.shortened(what))
    repeat(draft)
    return True
