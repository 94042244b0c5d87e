"""Asked what to do: that is theirs to decide, and the coach says what it would find out first. It is never a fact of the deal."""

from typing import Final

from bot.coach.answers.walking import repeat
from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.requests import prep_talk
from bot.coach.turn.draft import Draft
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


def take(draft: Draft, said: Utterance) -> bool:
    """Say what to find out first where advice is asked for; False where something else was said."""
    if not draft.has_deal or not 1 < len(said.words) <= _AT_MOST:
        return False
    if _WANTED.fullmatch(said.fold.strip(" .!")) is None:
        return False
    draft.say("advice")
    if draft.facts.deal.status == "open":
        prep_talk.show(draft, None)
    else:
        repeat(draft)
    return True
