"""Asked what to do: what was agreed on is shown, else what the coach would find out first. It is never a fact of the deal."""

from typing import Final

from bot.coach.answers import closing
from bot.coach.answers.walking import repeat
from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.requests import prep_talk
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Card, CardRow, Word
from bot.coach.understanding.text import Utterance

_LED: Final = rf"{SIGHS}(?:coach,? )?"
_WANTED: Final = later(
    rf"{_LED}(?:wat (?:raad|raadt|adviseer) (?:je|jij|ge|gij)(?: (?:me|mij|ons|nu|hier|dan))*(?: aan)?\b.*|wat (?:zou|zoude) (?:jij|je|gij|ge)(?: (?:nu|hier|dan|zelf|in mijn plaats))* (?:doen|zeggen|vragen|aanraden)\b.*"
    rf"|wat (?:moet|kan|zal) (?:ik|we)(?: (?:nu|nou|hier|dan|er|het beste|best|doen|eigenlijk|denk je|volgens jou|aan))*(?: (?:doen|aanvangen))(?: .{{0,30}})?|wat? (?:doe|doen) (?:ik|we) (?:nu|nou|best|het best|hier)(?: (?:het )?best)?(?: dan| mee| eigenlijk)?|hoe (?:pak|los|krijg|overtuig|zorg|voorkom|hou|houd|moet|kan) (?:ik|we)\b.*\?"
    rf"|(?:heb|hebt) (?:je|jij|ge) (?:nog )?(?:een |n )?(?:tips?|advies|raad|idee(?:en)?|suggesties?)\b.*|(?:enige|any) (?:tips?|advice|ideas?|suggestions?|advies)\b.*"
    rf"|what (?:would|do|d) (?:you|u) (?:do|advise|suggest|recommend|say)\b.*|what (?:should|shall|can|do) (?:i|we)(?: (?:just|now|even|best))* do(?: (?:here|now|then|next|about .{{2,60}}|with .{{2,60}}|in this case))*"
    rf"|what (?:do|did|would) (?:you|u) want me to do(?: (?:about|with) (?:it|that|this|them))?(?: then| now| here)*|how (?:do|can|should|would|d) (?:i|we|you)\b.*\?|(?:got|have you got|do you have|give me|any) (?:any |some )?(?:tips?|advice|ideas?|suggestions?)\b.*)\??",
)
_AT_MOST: Final = 22


def is_asked(draft: Draft, said: Utterance) -> bool:
    """Whether advice is asked for about the deal at hand."""
    return (
        draft.has_deal
        and 1 < len(said.words) <= _AT_MOST
        and _WANTED.fullmatch(said.fold.strip(" .!")) is not None
    )


def take(draft: Draft, said: Utterance) -> bool:
    """Show what they do next and what we said we would, or say what to find out first. False where no advice is asked for."""
    if not is_asked(draft, said):
        return False
    facts = draft.facts
    known = _plan(draft) if facts.deal.status == "open" else ()
    if known:
        draft.show(Card(closing.title_of(facts), known))
    if not known or (facts.next_step is None and draft.open_question_id not in _OURS):
        draft.say("advice")
    if facts.deal.status == "open" and (not known or draft.open_question_id is None):
        prep_talk.show(draft, None)
    else:
        # What is asked is what would help most.
        repeat(draft)
    return True


# The question itself is what to do.
_OURS: Final = frozenset({"action", "value"})
_PLAN: Final = {"summary.next_step", "summary.action"}
_COMING: Final = 3


def _plan(draft: Draft) -> tuple[CardRow, ...]:
    """What they do next and by when, the first of the route where that was not told, and what we said we would do."""
    facts = draft.facts
    rows = [row for row in closing.rows(draft) if row.label.key in _PLAN]
    unknown = (Word("summary.unknown"),)
    known = tuple(row for row in rows if row.lines != unknown)
    coming = [step for step in facts.steps if step.status not in {"done", "not_needed"}][:_COMING]
    if facts.next_step is not None or not coming:
        return known
    route = tuple(describing.buying_step(step, draft.language) for step in coming)
    return (CardRow(Word("summary.route"), route), *known)
