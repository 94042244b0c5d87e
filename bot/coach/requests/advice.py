"""Asked what to do: what was agreed on is shown, else what the coach would find out first. It is never a fact of the deal."""

from typing import Final

from bot.coach.answers import closing
from bot.coach.answers.walking import repeat
from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.requests import prep_talk
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Card
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
    if facts.deal.status == "open" and (
        facts.next_step is not None or any(not ours.done for ours in facts.actions)
    ):
        known = tuple(row for row in closing.rows(draft) if row.label.key in _PLAN)
        draft.show(Card(closing.title_of(facts), known))
        repeat(draft)
        return True
    draft.say("advice")
    if facts.deal.status == "open":
        prep_talk.show(draft, None)
    else:
        repeat(draft)
    return True


_PLAN: Final = frozenset({"summary.next_step", "summary.action"})
