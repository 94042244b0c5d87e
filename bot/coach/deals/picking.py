"""A deal that was picked from a list: a known one, a new one, or one by the name that the choice carries."""

from bot.coach.deals.opening import OTHER_CUSTOMER, ask_between, ask_which
from bot.coach.deals.visiting import open_deal, start_new
from bot.coach.finding import naming
from bot.coach.finding.calls import meant, named
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Option, Word
from bot.coach.turn.state import Pending
from bot.coach.understanding.text import utterance
from bot.coach.words.reading import read_deal


def chosen(draft: Draft, name: str, argument: str, told: str | None = None) -> None:
    """A deal was picked from the list, or a new one with the name said before. `told` is what was said with it."""
    pending = draft.conversation.pending
    kept = told or (pending.kept if pending else None)
    if name == "deal":
        open_deal(draft, argument, kept, waited=True)
        return
    customer, topic = _named_by(pending, f"{name}:{argument}" if argument else name)
    if customer is not None and name == "new":
        start_new(draft, customer, topic, kept)
        return
    if customer is not None:
        open_named(draft, customer, topic, kept)
        return
    reading = read_deal(utterance(kept or ""), draft.language, ())
    if reading.account is None:
        ask_which(draft)
    else:
        start_new(draft, reading.account, reading.topic, kept)


def open_named(draft: Draft, customer: str, topic: str | None, told: str | None) -> None:
    """Open the deal of a customer whose name is known for certain, as another system has it; a new one where there is none."""
    found = meant(customer, topic, naming.known_deals(draft, customer))
    if found.sure is not None:
        open_deal(draft, found.sure.id, told)
    elif found.maybe:
        new = Option("new", Word("option.new_deal", named(customer, topic)))
        ask_between(draft, list(found.maybe), told, new)
    else:
        start_new(draft, customer, topic, told)


def other_customer(draft: Draft, pending: Pending, argument: str) -> None:
    """The customer named is not the one whose deal was opened for that name: a new one."""
    customer, _ = _named_by(pending, OTHER_CUSTOMER)
    if customer is not None:
        start_new(draft, customer, None, None)


def _named_by(pending: Pending | None, option_id: str) -> tuple[str | None, str | None]:
    """The customer and topic that a choice carries in its label, where it does."""
    option = next((known for known in pending.options if known.id == option_id), None) if pending else None
    label = option.label if option is not None else ""
    given = dict(label.values) if isinstance(label, Word) else {}
    customer, topic = given.get("customer"), given.get("topic")
    return (
        customer if isinstance(customer, str) else None,
        topic if isinstance(topic, str) else None,
    )
