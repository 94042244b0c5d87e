"""That nothing was said of the budget: "over budget heb ik niks gezegd", "i never said there's no budget". It says nothing of the money."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.people import money_told
from bot.coach.told import telling
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal
from bot.coach.turn.replies import Word
from bot.coach.understanding.text import Utterance, utterance

_NAMES_IT: Final = frozenset("budget budgetvraag budgetvragen budgetvraagje geld money".split())
_MONEY: Final = r"(?:budget|money|geld)"
_SENTENCES: Final = re.compile(r"[.!?;\n]+\s*")
_DENIES: Final = later(
    rf".*\b(?:i|ik|we|wij)\b(?: \w+){{0,3}}? (?:never|didn'?t|did not|haven'?t|niet|nooit|niks|niets|nothing|nergens)(?: \w+){{0,3}}? (?:said|say|told|tell|mentioned|mention|claimed|gezegd|verteld|genoemd|beweerd|gehad)\b.*\b{_MONEY}\b.*"
    rf"|.*\bover (?:het |hun |een )?{_MONEY}\b(?: \w+){{0,3}}? (?:niks|niets|niet|nooit)(?: \w+){{0,2}}? (?:gezegd|verteld|genoemd|gehad|gesproken)\b.*"
    rf"|.*\b(?:i|we) (?:have |'ve )?(?:said|told you|mentioned) nothing (?:\w+ )?(?:about|of|on) (?:the |their |any )?{_MONEY}\b.*"
    rf"|.*\b(?:who said|who says|where did i say|wie zegt|wie zei|waar zeg ik|hoe kom je erbij|what makes you think)\b.*\b(?:no|geen) {_MONEY}\b.*"
    rf"|.*\b(?:no|geen) {_MONEY},? (?:is|was) (?:not what i said|niet wat ik zei|wrong|fout|onzin|nonsense)\b.*"
)
# The question itself is not wanted: "no budget question for a bistro please".
_NO_QUESTION: Final = later(
    r"(?:(?:nee|no|please|aub|graag|ok|wait|wacht),? )*(?:(?:there(?:'s| is)|er is) )?(?:no|geen|stop (?:with|met)|skip|sla) (?:the |de |die |that |more |nog )*(?:budget ?(?:questions?|vra(?:ag|agje|gen))|(?:questions?|vra(?:ag|gen)) (?:about|over) (?:the |het )?(?:budget|money|geld))\b.*"
)


_OF_NONE: Final = later(rf"\b(?:no|geen) (?:{_MONEY})|\bbudget ?(?:question|vra)")


def denies(said: Utterance) -> bool:
    """Whether a text says that nothing was told of the money, or that it is not to be asked about."""
    return bool(_NAMES_IT & set(said.words)) and any(
        _DENIES.fullmatch(one.fold) or _NO_QUESTION.fullmatch(one.fold) for one in _sentences(said)
    )


def take(draft: Draft, said: Utterance) -> bool:
    """Take off what was kept of the budget, and keep what else is told. False where nothing is denied."""
    if not _NAMES_IT & set(said.words):
        return False
    others = [
        one
        for one in _sentences(said)
        if not (_DENIES.fullmatch(one.fold) or _NO_QUESTION.fullmatch(one.fold))
    ]
    if len(others) == len(_sentences(said)):
        return False
    deal = draft.facts.deal
    # Whoever says that there isn't none, or wants no question, leaves what is there.
    known = deal.budget if deal.budget == "none" or not _OF_NONE.search(said.fold) else "unknown"
    if known != "unknown" or deal.budget == "unknown":
        draft.record(PutDeal(replace(deal, budget="unknown", budget_needs=None)))
        # Whoever says so is not asked about it at once.
        draft.mark("budget", "unknown")
    if known != "unknown":
        draft.say("complaint.gone", what=Word(f"budget.{known}"))
    else:
        draft.say("ack.kept")
    _keep_rest(draft, utterance(". ".join(one.text for one in others)))
    return True


def _keep_rest(draft: Draft, rest: Utterance) -> None:
    if rest.words:
        money_told.keep_worth(draft, rest)
        telling.take(draft, rest, apart_from={"budget", "position"}, anew=True)


def _sentences(said: Utterance) -> list[Utterance]:
    return [utterance(part) for part in _SENTENCES.split(said.text) if part.strip()]
