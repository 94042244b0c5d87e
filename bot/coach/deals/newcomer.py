"""A customer that nobody told of yet, told of while another one is at hand: it gets a deal of its own, and nothing of it stays here.

What was told of it goes with it; the talk that was open stays where it was, and says so. Where a name may as well be somebody
who has to do with the deal at hand, one tap is asked for.
"""

from typing import TYPE_CHECKING, Final

from bot.coach.basics.record import record
from bot.coach.deals import opening, two_customers, visiting
from bot.coach.deals.two_customers import Two
from bot.coach.finding import naming
from bot.coach.keeping import callers
from bot.coach.showing.bare_answers import asks, yes_or_no
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Ask, Line, Option, Word, values
from bot.coach.turn.state import Pending
from bot.coach.understanding.readings import KnownDeal
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import name_words, spoken_of
from bot.coach.words.newcomer_reading import is_house, is_third_party, newcomers
from bot.coach.words.reading import normalised_account, read_deal

if TYPE_CHECKING:
    from bot.coach.understanding.deals.newcomers import Newcomer

NEWCOMER: Final = "q.which_deal.newcomer"
# What is asked there is answered with names that may be called as a house is.
_ASKS_FOR_NAMES: Final = frozenset({"rivals", "rival_detail", "deal_name", "final_yes", "people", "differ"})


@record
class _Told:
    """A newcomer with what is told of it, and whether there is no doubt that it is one."""

    found: "Newcomer"
    text: str
    sure: bool


def take(draft: Draft, said: Utterance) -> bool:
    """Take what is told of a customer that is new. False where the rest, or all of it, is of the deal at hand.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    if not draft.has_deal or draft.open_question_id == "deal_name" or asks(said):
        return False
    told = next((one for found in newcomers(said) if (one := _told(draft, said, found)) is not None), None)
    if told is None:
        return False
    if told.found.start == 0 and (told.sure or two_customers.told_of_two(draft, told.text) is not None):
        _open(draft, told)
        return True
    if told.found.start == 0:
        _ask_whether(draft, told)
        return True
    if not told.sure:
        return False
    other = two_customers.keep_apart(draft, Two("", told.text, told.found.name))
    if other is not None and draft.conversation.came_from is None:
        draft.to(came_from=other)
    draft.said = utterance(said.text[: told.found.start].strip(" ,;"))
    return False


def _told(draft: Draft, said: Utterance, found: "Newcomer") -> _Told | None:
    """What is told of a newcomer; None where the name is the customer's at hand, or somebody's of that deal."""
    name = name_words.readable(found.name)
    if name is None:
        return None
    text = said.text[found.begin :].strip()
    if found.to_whom:
        text = f"{text.rstrip(' .!')}. {found.to_whom}"
    if found.how == "announced":
        return None if _is_here(draft, name) else _Told(found, text, True)
    if _is_of_here(draft, name) or naming.near_deals(name, naming.known_deals(draft, said.text)):
        return None
    house = is_house(name)
    if not house and not (found.buys and name[:1].isupper()):
        return None
    sure = house and found.buys and found.how != "wants" and not is_third_party(name)
    if found.how == "hinted" and draft.open_question_id in _ASKS_FOR_NAMES and not found.buys:
        return None
    if found.how == "wants" and is_third_party(name):
        return None
    return _Told(found, text, sure)


def _is_here(draft: Draft, name: str) -> bool:
    return normalised_account(name) == normalised_account(draft.facts.deal.account)


def _is_of_here(draft: Draft, name: str) -> bool:
    """Whether a name has to do with the deal at hand: the customer's own, somebody there, a rival, told of before."""
    if spoken_of.own_words(name) & spoken_of.own_words(draft.facts.deal.account) or _is_here(draft, name):
        return True
    if any(spoken_of.names_known(draft.facts, word) for word in spoken_of.own_words(name)):
        return True
    return callers.told_in_own_words(draft, draft.deal_id, name)


def _open(draft: Draft, told: _Told) -> None:
    """Leave for the newcomer; where a deal of theirs is called like that, it is opened or asked for."""
    deals = naming.known_deals(draft, told.text)
    known = [KnownDeal(deal.id, deal.account, deal.topic) for deal in deals]
    reading = read_deal(utterance(told.text), draft.language, known)
    read_so = reading.account == told.found.name or _is_read_in(reading.account, told.found.name)
    if read_so or reading.matches or naming.near_deals(told.found.name, deals):
        opening.open_by_text(draft, told.text)
    else:
        visiting.start_new(draft, told.found.name, reading.topic, told.text)


def _is_read_in(account: str | None, name: str) -> bool:
    """Whether of a name written small the reader found some part, so that it reads the rest as well."""
    if not name.islower() or account is None:
        return False
    return not set(utterance(account).words).isdisjoint(utterance(name).words)


def _ask_whether(draft: Draft, told: _Told) -> None:
    """Ask with one tap whether it is a new customer, or has to do with the deal that is left for the question."""
    left, here = visiting.left_open(draft), draft.facts.deal
    visiting.to_lobby(draft)
    name = told.found.name
    options = (
        Option("new", Word("option.newcomer", values(customer=name))),
        Option(f"deal:{here.id}", Word("option.of_here", values(customer=here.account))),
    )
    draft.to(phase="choosing", came_from=left)
    draft.ask(Ask("which_deal", Line(NEWCOMER, values(customer=name)), options), kept=told.text)


def replied(pending: Pending, said: Utterance) -> str | None:
    """The choice that a yes or a no makes where it was asked whether somebody is a new customer."""
    agrees = yes_or_no(said) if pending.text.key == NEWCOMER else None
    if agrees is None:
        return None
    wanted = "new" if agrees else "deal"
    return next((option.id for option in pending.options if option.id.partition(":")[0] == wanted), None)
