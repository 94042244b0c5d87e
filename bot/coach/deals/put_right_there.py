"""What is put right of another deal, with its name in front: "hulstveld: stroomhub is no rival there". It is done there, and not here."""

from typing import Final

from bot.coach.deals import going_to, visiting, whose_news
from bot.coach.finding import behind_name, naming
from bot.coach.requests import amended
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.amendment_reading import read_amendments

_FEWEST: Final = 2


def take(draft: Draft, said: Utterance) -> bool:
    """Put right what is said of the deal that is named in front, or else of the one at hand; False where something is left to be read.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet, or not loaded the one that is named.
    """
    own = behind_name.behind_own_name(draft, said) if draft.has_deal else None
    if own is not None and read_amendments(own, amended.things_of(draft.facts), draft.language).amendments:
        # Its own name in front of it says no more than what stands behind.
        draft.said = own
        return amended.take(draft, own)
    label = naming.label_of(said) if draft.has_deal and own is None else None
    if label is not None:
        # Looked for by the whole message, as is foreseen.
        naming.known_deals(draft, said.original)
    deal = going_to.other_called(draft, utterance(label)) if label is not None else None
    if deal is None:
        return amended.take(draft, said)
    facts = whose_news.loaded(draft, [deal.id]).get(deal.id)
    rest = utterance(said.text[said.text.index(":") + 1 :].strip())
    if facts is None or len(rest.words) < _FEWEST:
        return False
    if not read_amendments(rest, amended.things_of(facts), draft.language).amendments:
        # News of that deal has rooms of its own, and nothing of it is of the one at hand.
        return False
    visiting.enter(draft, deal.id)
    draft.said = rest
    return amended.take(draft, rest)
