"""Asked for a whole list of the deal at once: "remove the rest of my moves", "all my moves are done", "haal alle acties weg"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import PLEASE, TRAILING
from bot.coach.basics.record import replace
from bot.coach.keeping import taking_away
from bot.coach.keeping.taking_away import Kind
from bot.coach.route import what_is_meant
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutAction
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance

_LONGEST: Final = 12
_OURS: Final = r"(?P<action>moves|actions|to-?do'?s?|tasks|zetten|acties|taken|actiepunten)"
_OTHERS: Final = r"(?P<rival>rivals|competitors|concurrenten)|(?P<person>people|persons|mensen|personen)"
_ALL: Final = rf"(?:(?:al|all|alle|allen|rest|others?|remaining|overige|andere|each|both|allebei|my|mijn|m'n|mn|your|je|jouw|those|these|die|deze|of|van|the|de|old|oude|open|every|one) ){{1,6}}(?:{_OURS}|{_OTHERS})"
_ONLY: Final = r"(?:my|mijn|m'n|mn|our|onze) (?:only |enige |own |eigen )?(?:move|action|to-?do|zet|actie)"
_DONE: Final = r"(?:(?:all|allemaal|already|al|nu|now|wel|ook|also) )*(?:done|finished|complete|completed|gedaan|klaar|af|afgerond|gebeurd)"
_ARE_DONE: Final = later(
    rf"{PLEASE}(?:{_ALL} (?:are|is|zijn|hebben we|have been) {_DONE}|(?P<one_action>{_ONLY}) (?:is|was|has been) {_DONE}|(?:tick|check|cross) (?:off )?{_ALL.replace('?P<', '?P<t_')}(?: off)?|(?:vink|streep) {_ALL.replace('?P<', '?P<v_')} af|(?:mark|set|zet|markeer) {_ALL.replace('?P<', '?P<m_')} (?:as|to|op|als) {_DONE}){TRAILING}"
)
_CLEARED: Final = later(
    rf"{PLEASE}(?:(?:remove|delete|clear|drop|scrap|erase|wipe|empty|lose|bin|get rid of|verwijder|schrap|wis|leeg) {_ALL}(?: (?:off|away|out|uit|weg|maar|list))*|(?:take|haal|gooi|laat|streep) {_ALL.replace('?P<', '?P<h_')}(?: (?:maar|even|er))* (?:off|away|out|weg|eruit|eraf|door|vallen)(?: the list| de lijst)?"
    rf"|take (?:off|away|out) {_ALL.replace('?P<', '?P<o_')}|{_ALL.replace('?P<', '?P<c_')} (?:can|may|should|kunnen|mogen|moeten) (?:go|be removed|come off|weg|eruit|eraf)){TRAILING}"
)
# Said behind "all my moves are done" it orders nothing more.
_THEM: Final = later(
    rf"{PLEASE}(?:(?:remove|delete|clear|drop|scrap|verwijder|schrap|wis) (?:them|those|it|these|all of them|ze|die|alles)|(?:take|haal|gooi) (?:them|those|it|these|ze|die|alles|het)(?: (?:allemaal|maar|all))* (?:off|away|weg|eraf|eruit)){TRAILING}"
)
_MAY_BE_THEM: Final = Gate(_THEM)
_MAY_BE: Final = Gate(_ARE_DONE, _CLEARED)


def take(draft: Draft, said: Utterance) -> bool:
    """Take all of a list off, or tick it; False, with nothing recorded, where a clause asks for no whole list."""
    if not draft.has_deal or len(said.words) > _LONGEST:
        return False
    if _MAY_BE_THEM.opens(said) and _THEM.fullmatch(said.fold) and _ticked_now(draft):
        return True
    if not _MAY_BE.opens(said):
        return False
    done = _ARE_DONE.fullmatch(said.fold)
    found = done or _CLEARED.fullmatch(said.fold)
    if found is None:
        return False
    kind = _kind_of(found.groupdict())
    if done is not None and kind != "action":
        return False
    there = what_is_meant.kept(draft, (kind,))
    if not there:
        draft.say("changing.none_left")
        return True
    if done is not None and done["one_action"] is not None and len(there) > 1:
        # "My move is done" is of one of them.
        return False
    if done is not None:
        _tick(draft)
        return True
    gone = tuple(name for one in there if (name := taking_away.by_id(draft, one.kind, one.id)) is not None)
    draft.say("complaint.gone", what=gone[0] if len(gone) == 1 else gone)
    return True


def _kind_of(groups: dict[str, str | None]) -> Kind:
    kinds: tuple[Kind, ...] = ("action", "rival", "person")
    return next(kind for kind in kinds for name, text in groups.items() if text and name.endswith(kind))


def _tick(draft: Draft) -> None:
    done = [action for action in draft.facts.actions if not action.done]
    for action in done:
        draft.record(PutAction(draft.deal_id, replace(action, done=True)))
        draft.say("ack.action_done", action=action.what)


def _ticked_now(draft: Draft) -> bool:
    """Whether this very message told that they are done."""
    ticked = any(isinstance(effect, PutAction) and effect.action.done for effect in draft.effects)
    return ticked and not any(not action.done for action in draft.facts.actions)
