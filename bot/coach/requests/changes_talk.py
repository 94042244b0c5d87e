"""Asked in words to change what is kept: a part is opened, a step or an action ticked or taken off; none of it is an answer."""

from typing import Final

from bot.coach.answers.walking import go_on, reopen, repeat
from bot.coach.basics.once import later
from bot.coach.basics.order_words import PLEASE, TRAILING
from bot.coach.keeping import recording
from bot.coach.people import money_put_right, people_corrections, rival_corrections, views_put_right
from bot.coach.requests import (
    each_put_right,
    parts_named,
    putting_back,
    renaming,
    route_order,
    taking_off,
    ticking,
    whole_lists,
)
from bot.coach.route import steps_open
from bot.coach.turn.draft import Draft
from bot.coach.turn.questions import QuestionId
from bot.coach.turn.replies import Word
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_budget

_LONGEST: Final = 9
_THE: Final = r"(?:(?:de|het|die|dat|mijn|hun|the|their|my)\s+)?"
_OPEN: Final = tuple(
    later(rf"{PLEASE}{words}{TRAILING}")
    for words in (
        rf"(?:pas|paste)\s+{_THE}(?P<part>\w[\w ]{{0,20}}?)(?:\s+(?:even|maar))?\s+aan",
        rf"(?:wijzig|verander|corrigeer|bewerk)\s+{_THE}(?P<part>\w[\w ]{{0,20}}?)",
        rf"{_THE}(?P<part>\w[\w ]{{0,20}}?)\s+(?:aanpassen|wijzigen|veranderen|corrigeren|bewerken)",
        rf"(?:change|adjust|edit|correct|update|fix)\s+{_THE}(?P<part>\w[\w ]{{0,20}}?)",
        rf"{_THE}(?P<part>\w[\w ]{{0,20}}?)\s+(?:is|are|klopt|kloppen)\s+(?:(?:echt|helemaal|ook|nog|really|just|also)\s+)?(?:niet|fout|verkeerd|wrong|not\s+right|incorrect|not\s+correct)",
    )
)
# "Zet budget op aangevraagd".
_BUDGET_IS: Final = later(
    rf"{PLEASE}(?:zet|set|mark|put|markeer)\s+(?:het |the )?budget\s+(?:maar\s+)?(?:op|als|naar|to|as|at|on)\s+(?P<status>\S.{{0,40}}?){TRAILING}"
)
_MAY_CHANGE: Final = Gate(*_OPEN, _BUDGET_IS)


def take(draft: Draft, said: Utterance) -> bool:
    """Do what was asked of what is kept; False where something else was said."""
    if draft.has_deal and people_corrections.names_one(draft, said) and people_corrections.take(draft, said):
        # "Actually she's called Sanna, not Sanne" corrects no answer.
        repeat(draft)
        return True
    if len(said.words) <= _LONGEST and rival_corrections.add_ordered(draft, said):
        repeat(draft)
        return True
    if draft.has_deal and steps_open.take_order(draft, said):
        if draft.open_question_id == "follow_up":
            go_on(draft)
        else:
            repeat(draft)
        return True
    if each_put_right.take(draft, said):
        return True
    if money_put_right.take_change(draft, said) or (draft.has_deal and views_put_right.take(draft, said)):
        repeat(draft)
        return True
    if whole_lists.take(draft, said) or route_order.put_route(draft, said) or putting_back.take(draft, said):
        repeat(draft)
        return True
    if route_order.take(draft, said) or renaming.take(draft, said):
        return True
    if len(said.words) > _LONGEST:
        return taking_off.take(draft, said)
    if draft.has_deal and (what := ticking.ordered(said)) is not None:
        # An order is never an answer, even where nothing is called so.
        if not ticking.tick(draft, what):
            draft.say("changing.not_found", what=phrases.shortened(what.text))
        repeat(draft)
        return True
    if not _MAY_CHANGE.opens(said):
        return taking_off.take(draft, said)
    if _budget_set(draft, said):
        return True
    part = _part(said)
    if part is not None and draft.has_deal and draft.conversation.walk is not None:
        if draft.conversation.phase not in {"asking", "mirroring"}:
            draft.to_walk(only=part)
        reopen(draft, part)
        return True
    return taking_off.take(draft, said)


def _budget_set(draft: Draft, said: Utterance) -> bool:
    found = _BUDGET_IS.fullmatch(said.fold)
    if found is None or not draft.has_deal:
        return False
    status = read_budget(utterance(found["status"]), draft.language)
    if status == "unknown":
        return False
    recording.record_budget(draft, status)
    draft.mark("budget", "said")
    draft.say("ack.budget", status=Word(f"budget.{status}"))
    repeat(draft)
    return True


def _part(said: Utterance) -> QuestionId | None:
    found = next((match for asks in _OPEN if (match := asks.fullmatch(said.fold))), None)
    if found is None:
        return None
    return parts_named.part_named(found["part"])
