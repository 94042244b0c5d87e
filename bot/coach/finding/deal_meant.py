"""The one deal that a name stands for, where something is asked about it in passing: nothing is opened for that."""

from bot.coach.finding import naming
from bot.coach.known.deal_summary import DealSummary
from bot.coach.known.facts import Deal, DealFacts
from bot.coach.turn.context import DealWanted
from bot.coach.turn.draft import Draft, MoreNeeded
from bot.coach.understanding.readings import KnownDeal
from bot.coach.understanding.text import utterance
from bot.coach.words import spoken_of
from bot.coach.words.reading import SURE_OF_DEAL, normalised_account, read_deal


def deal_meant(draft: Draft, name: str) -> DealFacts | None:
    """The one deal of the person's own that fits a name; says so where that is not clear.

    Raises:
        MoreNeeded: when the shell has not loaded it yet.
    """
    deals = naming.known_deals(draft, name)
    known = [KnownDeal(deal.id, deal.account, deal.topic) for deal in deals]
    fitting = naming.fitting_deals(read_deal(utterance(name), draft.language, known), deals)
    if len(fitting) > 1:
        draft.say("why.which_deal", deals=tuple(_called(deal.account, deal.topic) for deal in fitting))
        return None
    if not fitting:
        draft.say("why.no_deal", customer=name)
        return None
    return loaded_deal(draft, fitting[0].id)


def is_called(deal: Deal | DealSummary, name: str) -> bool:
    """Whether a name is exactly a deal's: the customer, or the customer and the topic."""
    called = normalised_account(name)
    return called in {
        normalised_account(deal.account),
        normalised_account(f"{deal.account} {deal.topic or ''}"),
    }


def is_part_of_name(deal: Deal | DealSummary, name: str) -> bool:
    """Whether a name is a part of a customer's that others would not be called by: "oudewater" for gemeente Oudewater."""
    called, words = spoken_of.own_words(deal.account), set(utterance(name).words)
    return bool(called & words) and words <= set(utterance(deal.account).words)


def is_surely_known(draft: Draft, name: str) -> bool:
    """Whether a name is, beyond doubt, one of the person's own deals.

    Raises:
        MoreNeeded: when the shell has not looked for them yet.
    """
    deals = naming.known_deals(draft, name)
    known = [KnownDeal(deal.id, deal.account, deal.topic) for deal in deals]
    matches = read_deal(utterance(name), draft.language, known).matches
    return bool(matches) and matches[0].score >= SURE_OF_DEAL


def asked_about(draft: Draft, name: str) -> DealFacts | None:
    """The deal that is asked about by its name, or by a part of it that no other has; None where there is none.

    Raises:
        MoreNeeded: when the shell has not loaded it yet.
    """
    if is_surely_known(draft, name):
        return deal_meant(draft, name)
    fitting = [deal for deal in naming.known_deals(draft, name) if naming.is_part_of(utterance(name), deal)]
    return loaded_deal(draft, fitting[0].id) if len(fitting) == 1 else None


def only_one(draft: Draft) -> DealFacts | None:
    """The facts of the only deal that is open; None where there is none, or more than one.

    Raises:
        MoreNeeded: when the shell has not loaded it yet.
    """
    still_open = [deal for deal in naming.known_deals(draft, "") if deal.status == "open"]
    return loaded_deal(draft, still_open[0].id) if len(still_open) == 1 else None


def spoken_of_last(draft: Draft) -> DealFacts | None:
    """The facts of the deal that was spoken of last; None where there is none.

    Raises:
        MoreNeeded: when the shell has not loaded it yet.
    """
    deals = naming.known_deals(draft, "")
    return loaded_deal(draft, deals[0].id) if deals else None


def loaded_deal(draft: Draft, deal_id: str) -> DealFacts | None:
    """The facts of one of the person's own deals, the one at hand included; says so where there is none.

    Raises:
        MoreNeeded: when the shell has not loaded it yet.
    """
    if draft.has_deal and draft.deal_id == deal_id:
        return draft.facts
    loaded = draft.context.deal(deal_id)
    if loaded is None:
        raise MoreNeeded(DealWanted(deal_id))
    if loaded.facts is None:
        draft.say("not_found")
    return loaded.facts


def _called(account: str, topic: str | None) -> str:
    return f"{account} ({topic})" if topic else account
