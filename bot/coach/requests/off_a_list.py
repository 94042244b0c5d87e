"""Asked in words to take somebody or something off one of the lists of a deal, and off no other: "take Linet off the final yes"."""

from typing import Final

from bot.coach.answers.walking import repeat
from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.basics.order_words import PLEASE, TRAILING
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known, people_records, taking_away
from bot.coach.keeping.taking_away import Kind
from bot.coach.route import what_is_meant
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal, PutPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import is_numbered_step

_LONGEST: Final = 9

_LISTS: Final = (
    r"(?P<differ>sees? (?:it|things) differently|differently|differing views|dissent(?:ers)?|ziet het anders|zien het anders|anders|meningen|tegenstanders)"
    r"|(?P<yes>(?:final |definitie(?:f|ve) |eind)?(?:yes|ja|akkoord|beslissing|decision)|final say|sign(?:ing|ers?|atures?)|who signs|who decides|deciders|beslissers?|tekenaars?|handtekening(?:en)?|wie tekent|wie beslist)"
    r"|(?P<person>people|mensen|personen|contacts|voices)|(?P<step>(?:(?:their|hun|my|mijn) )?(?:steps|stappen|route|stappenplan|process))|(?P<rival>rivals?|competitors?|competition|concurren\w+)"
    r"|(?P<action>(?:my |your |jouw |mijn )?(?:moves?|actions?|acties?|zet(?:ten)?))|(?P<next_step>(?:their |hun )?(?:next step|volgende stap))"
)
_OFF: Final = later(
    rf"{PLEASE}(?:(?:remove|delete|take|drop|scrap|erase|haal|verwijder|schrap|gooi|wis)\s+)(?P<what>\S.{{0,40}}?)\s+(?:(?:off|out|away|weg|af)\s+)?"
    rf"(?:from|off|out of|under|uit|van|bij|onder)\s+(?:(?:the|de|het)\s+)?[\"']?(?:{_LISTS})[\"']?(?:\s+(?:list|lijst(?:je)?|weg|af))?{TRAILING}"
)


def take(draft: Draft, said: Utterance, is_order: bool) -> bool:
    """Take what is named off the list that is named, and off no other: "remove son and Linet from sees it differently"."""
    text = said
    found = _OFF.fullmatch(said.fold)
    if found is None:
        text = what_is_meant.without_reason(said)
        found = _OFF.fullmatch(text.fold)
    if found is None:
        return False if is_order else _off_something(draft, said)
    if found["step"]:
        # Of the route it is shown what is left.
        return False
    what = text.text[slice(*found.span("what"))].strip("\"' ")
    kinds = tuple(kind for kind in _KINDS if found[kind])
    gone: list[str] = []
    left: list[str] = []
    for part in what_is_meant.each(draft, what):
        if found["differ"]:
            name = _differs_no_more(draft, part)
        elif found["yes"]:
            name = _signs_no_more(draft, part)
        else:
            name = named(draft, kinds, part)
        (gone if name is not None else left).append(name or part)
    if not gone:
        return not_found(draft, what, kinds or ("person",))
    draft.say("complaint.gone", what=gone[0] if len(gone) == 1 else tuple(gone))
    if left:
        draft.say("changing.not_found", what=phrases.shortened(left[0]))
    repeat(draft)
    return True


_KINDS: Final[tuple[Kind, ...]] = ("person", "rival", "action", "next_step")


def off_the_steps(said: Utterance) -> str | None:
    """What is ordered off their steps by the name of that list; None for any other text."""
    for text in (said, what_is_meant.without_reason(said)):
        found = _OFF.fullmatch(text.fold)
        if found is not None and found["step"]:
            return text.text[slice(*found.span("what"))].strip("\"' ")
    return None


def named(draft: Draft, kinds: tuple[Kind, ...], what: str) -> str | None:
    """Take off what is called so, or what alone has most of these words. Answers what it was called; None where nothing is."""
    gone = None if is_numbered_step(utterance(what)) else taking_away.named(draft, kinds, what)
    if gone is not None:
        return gone
    also = tuple(dict.fromkeys(one for kind in kinds for one in taking_away.ALSO[kind]))
    meant = what_is_meant.fitting(draft, also, what)
    return taking_away.by_id(draft, meant[0].kind, meant[0].id) if len(meant) == 1 else None


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
    gone = [named(draft, taking_away.ANY, part) for part in what_is_meant.each(draft, what)]
    names = tuple(name for name in gone if name is not None)
    if not names:
        return not_found(draft, what)
    draft.say("complaint.gone", what=names[0] if len(names) == 1 else names)
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


def not_found(draft: Draft, what: str, kinds: tuple[Kind, ...] = taking_away.ANY) -> bool:
    """Say that nothing is called so, and offer what there is; False where it is an answer to what was asked: "haal hem maar weg"."""
    if not draft.has_deal or set(utterance(what).words) <= _WHAT_IS_ASKED:
        return False
    draft.say("changing.not_found", what=phrases.shortened(what))
    what_is_meant.offer(draft, kinds, what)
    repeat(draft)
    return True
