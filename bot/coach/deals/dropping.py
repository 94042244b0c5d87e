"""A deal that is none, or is not to be there, taken away in words: "delete ryder", "dat is geen klant"."""

import re
from typing import Final

from bot.coach.answers.walking import repeat
from bot.coach.basics.once import later
from bot.coach.deals import taken_away, visiting, wrong_customer
from bot.coach.finding import naming
from bot.coach.finding.deal_meant import is_called
from bot.coach.keeping import endings
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import REMARK, KeepAnswer
from bot.coach.understanding.readings import EndingReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases


def take(draft: Draft, reading: EndingReading, said: Utterance) -> bool:
    """Take a deal away that is none, or is not to be there: one that is named, or the one at hand. False for anything else."""
    if wrong_customer.take(draft, said):
        # "Baden is geen klant, dit was sint-elooi": what was told goes there.
        return True
    name = _NOT_NAMED.sub("", reading.account or "").strip()
    if not name:
        if not draft.has_deal or not (reading.sure or _OF_DEALS & set(said.words)):
            return False
    else:
        known = naming.known_deals(draft, name)
        fitting = [deal for deal in known if is_called(deal, name)]
        fitting = fitting or [deal for deal in known if naming.is_part_of(utterance(name), deal)]
        if len(fitting) != 1:
            return _is_of_none(draft, said, name, sure=reading.sure)
        visiting.enter(draft, fitting[0].id)
    if reading.sure and name and not draft.facts.deal.walks_done:
        told = _told_of_somebody_else(draft, said)
        taken_away.drop(draft, told)
    else:
        endings.ask_whether(draft, "dropped", said.text)
    return True


def _is_of_none(draft: Draft, said: Utterance, name: str, *, sure: bool) -> bool:
    """Answer what is said of no one deal there is, "haal X uit mijn deals", "X is no customer": it answers no question."""
    if not draft.has_deal:
        return False
    if not _MY_DEALS.isdisjoint(said.words):
        draft.say("changing.not_found", what=phrases.shortened(name))
    elif sure:
        # "Okafor is no customer, he works at St Lukes" tells of somebody.
        draft.record(KeepAnswer(REMARK, said.text, draft.deal_id))
        draft.say("ack.kept")
    else:
        return False
    repeat(draft)
    return True


_MY_DEALS: Final = frozenset("deals klanten customers clients".split())
# "Nee dat is geen klant" names none: it is the one at hand.
_NOT_NAMED: Final = later(
    r"^(?:(?:nee|neen|no|nope|sorry|oh|wacht|wait|maar|but),?\s+)*(?:(?:dat|dit|die|deze|het|that|this|it)(?=$|\s*$))?",
    re.IGNORECASE,
)
_OF_DEALS: Final = frozenset({"deal", "klant", "customer", "client"})


# Who says that it is none has told of another; who has it deleted wants it gone.
_IS_NONE: Final = frozenset("geen niet no not isn't isnt ain't".split())


def _told_of_somebody_else(draft: Draft, said: Utterance) -> str | None:
    """What was told of a deal that was opened by mistake, beside its name: that is some other customer's. None where nothing was.

    Raises:
        MoreNeeded: when the shell has not loaded yet what was typed.
    """
    if _IS_NONE.isdisjoint(said.words) or not wrong_customer.opened_by_mistake(draft):
        return None
    account = set(utterance(draft.facts.deal.account).words)
    words = [told.words for told in wrong_customer.typed_today(draft)]
    told = [text for text in words if len(set(utterance(text).words) - account) > _NAMES_IT]
    return ". ".join(text.strip(" .") for text in told) or None


# "Nieuwe klant: KBC", "net gebeld met KBC" tell nothing but whom it is about.
_NAMES_IT: Final = 3
