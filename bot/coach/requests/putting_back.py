"""Asked for something back that was taken off or ticked: "put the payback figures back", "i haven't sent the quote yet", "haal Kevin terug".

What went off a list is looked for among the earlier versions of its record, and stands there again as it was.
"""

from collections.abc import Iterator
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import PLEASE, SIGHS, TRAILING
from bot.coach.basics.record import record, replace
from bot.coach.keeping import actions_done
from bot.coach.known.facts import Competitor, NextStep, OurAction, Person
from bot.coach.route import what_is_meant
from bot.coach.route.route_corrections import show_route
from bot.coach.route.what_is_meant import Kept
from bot.coach.turn.context import ChangesWanted
from bot.coach.turn.draft import Draft, MoreNeeded
from bot.coach.turn.effects import DealEffect, PutAction, PutCompetitor, PutNextStep, PutPerson, PutStep
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance

_LONGEST: Final = 14
_ON_IT: Final = r"(?: (?:on|onto|in|into|to|op|in|bij|aan) (?:(?:the|my|their|de|het|mijn|hun) )?(?:list|route|steps|moves|people|lijst(?:je)?|route|stappen|mensen|acties))?"
_BACK: Final = later(
    rf"{PLEASE}(?:(?:put|bring|add|get|place) (?P<put>\S.{{0,60}}?) back(?: on| in)?{_ON_IT}|(?:put|bring|add) back (?P<back>\S.{{0,60}}?){_ON_IT}|restore (?P<restore>\S.{{0,60}}?)"
    rf"|(?:zet|haal|plaats|breng|voeg) (?P<zet>\S.{{0,60}}?)(?: (?:maar|even|er))*(?: weer| opnieuw)? (?:terug|weer op|weer bij|weer toe|weer erbij)(?: op)?{_ON_IT}|(?:zet|voeg) (?P<weer>\S.{{0,60}}?) (?:er )?(?:weer|opnieuw) (?:op|bij|toe|erbij|in){_ON_IT}"
    rf"|(?P<should>\S.{{0,60}}?) (?:should|must|has to|can) (?:be|come|go) back(?: on| in)?{_ON_IT}|(?P<moet>\S.{{0,60}}?) (?:moet|mag|moeten|mogen) (?:er )?(?:weer )?(?:terug|weer op|weer bij|weer in){_ON_IT}"
    rf"|(?:i|ik) (?:want|wil) (?P<want>\S.{{0,60}}?) (?:back|terug){_ON_IT}){TRAILING}"
)
# What we are told not to have done yet, though it was ticked.
_NOT_YET: Final = later(
    rf"{SIGHS}(?:(?:i|we) (?:haven'?t|have not|hadn'?t|didn'?t|did not|never)(?: (?:actually|even|yet|really))* (?P<did>\S.{{0,60}}?)(?: yet| actually)*"
    r"|(?:i|we)(?:'ve)? (?:still|yet) (?:need|have) to (?P<need>\S.{0,60}?)|(?:ik|we|wij) (?:heb|hebben|had) (?P<heb>\S.{0,60}?) (?:nog )?(?:niet|nooit) (?:gedaan|gestuurd|verstuurd|gemaakt|gebeld|gemaild|af|klaar|doorgestuurd|opgestuurd|geregeld|gegeven|besproken|gehad)"
    r"|(?:ik|we|wij) (?:moet|moeten) (?P<moet>\S.{0,60}?) nog (?:doen|sturen|maken|versturen|bellen|mailen|regelen|geven|afmaken|opsturen)|(?P<what>\S.{0,60}?) (?:is|are|zijn|heb ik|hebben we) (?:nog )?(?:niet|not)(?: yet)? (?:done|sent|finished|gedaan|gestuurd|verstuurd|gemaakt|klaar|af|weg|gebeurd)(?: yet)?)[ .!]*"
)
_IT: Final = later(
    rf"{PLEASE}(?:(?:put|bring|add|get) (?:it|that|them|this) back(?: on)?{_ON_IT}|(?:zet|haal|plaats) (?:het|die|dat|hem|m|ze)(?: maar| er| weer)* (?:terug|op|bij){_ON_IT}){TRAILING}"
)
_MAY_BE: Final = Gate(_BACK, _NOT_YET, _IT)


@record
class _Gone:
    """Something that went off a list, and what puts it there again."""

    kept: Kept
    effect: DealEffect


def take(draft: Draft, said: Utterance) -> bool:
    """Put what is named where it was; False, with nothing recorded, where a clause asks for nothing that is gone."""
    if not draft.has_deal or len(said.words) > _LONGEST or not _MAY_BE.opens(said):
        return False
    if _IT.fullmatch(said.fold):
        # Of what the clause before it told not to be done.
        return any(isinstance(one, PutAction) and not one.action.done for one in draft.effects)
    back, undone = _BACK.fullmatch(said.fold), _NOT_YET.fullmatch(said.fold)
    found = back or undone
    if found is None:
        return False
    name = next(name for name, text in found.groupdict().items() if text)
    what = said.text[slice(*found.span(name))].strip("\"' ")
    if undone is not None:
        # "Sent the report" is of what is called "send the report": which, its other words tell.
        what = " ".join(word for word in utterance(what).words if word not in actions_done.DONE)
    if not what or what_is_meant.is_pointed_at(what):
        return False
    gone = list(_gone(draft) if back is not None else _ticked(draft))
    meant = what_is_meant.most_of(draft, [one.kept for one in gone], what)
    if not meant or (undone is not None and what_is_meant.fitting(draft, ("action",), what)):
        return False
    one = next(one for one in gone if one.kept == meant[-1])
    draft.record(one.effect)
    draft.say("changing.back", what=one.kept.name)
    if isinstance(one.effect, PutStep):
        show_route(draft)
    return True


def _ticked(draft: Draft) -> Iterator[_Gone]:
    """Our actions that are told to be done."""
    for action in draft.facts.actions:
        if action.done:
            yield _Gone(
                Kept("action", action.id, action.what),
                PutAction(draft.deal_id, replace(action, done=False)),
            )


def _gone(draft: Draft) -> Iterator[_Gone]:
    """All that went off a list of the deal, what went last behind what went before it.

    Raises:
        MoreNeeded: when the shell has not loaded yet what changed.
    """
    yield from _ticked(draft)
    for step in draft.facts.steps:
        if step.status == "not_needed":
            yield _Gone(
                Kept("step", step.id, step.title), PutStep(draft.deal_id, replace(step, status="to_do"))
            )
    loaded = next((one for one in draft.context.changes if one.deal_id == draft.deal_id), None)
    if loaded is None:
        raise MoreNeeded(ChangesWanted(draft.deal_id))
    last: dict[str, _Gone | None] = {}
    for change in loaded.changes:
        found = _removed(change.effect)
        if found is not None:
            last.pop(found.kept.id, None)
            last[found.kept.id] = found
    there = {one.id for one in what_is_meant.kept(draft, ("step", "next_step", "action", "person", "rival"))}
    yield from (one for key, one in last.items() if one is not None and key not in there)


def _removed(effect: object) -> _Gone | None:
    """What a change took off the deal; None for any other change."""
    match effect:
        case PutStep(deal_id, step) if step.removed:
            return _Gone(Kept("step", step.id, step.title), PutStep(deal_id, replace(step, removed=False)))
        case PutAction(deal_id, OurAction(removed=True) as action):
            return _Gone(
                Kept("action", action.id, action.what), PutAction(deal_id, replace(action, removed=False))
            )
        case PutPerson(deal_id, Person(removed=True) as person):
            return _Gone(
                Kept("person", person.id, person.called), PutPerson(deal_id, replace(person, removed=False))
            )
        case PutCompetitor(deal_id, Competitor(removed=True) as rival):
            return _Gone(
                Kept("rival", rival.id, rival.name), PutCompetitor(deal_id, replace(rival, removed=False))
            )
        case PutNextStep(deal_id, NextStep(removed=True) as coming):
            return _Gone(
                Kept("next_step", coming.id, coming.what),
                PutNextStep(deal_id, replace(coming, removed=False)),
            )
        case _:
            return None
