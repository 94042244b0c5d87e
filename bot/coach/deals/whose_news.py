"""Whose news it is that was told without a customer's name, or beside a name that is no customer's."""

from typing import Final, Literal

from bot.coach.deals import other_deals
from bot.coach.deals.other_deals import presented
from bot.coach.finding import naming
from bot.coach.finding.name_evidence import may_be_anything, words_before
from bot.coach.finding.naming import CALLED, FRAMED, label_of
from bot.coach.keeping import callers
from bot.coach.known.deal_summary import DealSummary
from bot.coach.known.facts import DealFacts
from bot.coach.showing.bare_answers import asks, small_talk
from bot.coach.turn.context import DealsWanted
from bot.coach.turn.draft import Draft, MoreNeeded
from bot.coach.understanding.deals.whose import (
    corrects,
    goes_on,
    introduces,
    may_introduce,
    words_behind_at,
)
from bot.coach.understanding.readings import KnownDeal
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases, spoken_of
from bot.coach.words.name_words import is_order, named_as_rival, readable, speaks_of_rivals
from bot.coach.words.reading import SURE_OF_DEAL, read_date, read_deal, read_ending, read_outcome

# Whether it is that deal's without a doubt, or only somebody of it is named, or only a step.
HowFar = Literal["surely", "somebody", "step"]
# So many of the deals touched last are looked through: news without a name is of one that was talked about lately.
LOOKED_THROUGH: Final = 8
# Fewer words tell nothing that could be put anywhere.
_NEWS: Final = 2


def open_deals(draft: Draft, text: str) -> list[DealSummary]:
    """The deals of the person's own that are open, those touched last first."""
    return [deal for deal in naming.known_deals(draft, text) if deal.status == "open"]


def deals_ended(draft: Draft, text: str) -> list[DealSummary]:
    """Their deals that are won, lost or parked, the latest first: what is told of one may open it again."""
    return [deal for deal in naming.known_deals(draft, text) if deal.status not in {"open", "dropped"}]


def deals_spoken_of(
    draft: Draft, said: Utterance, least: int, among: list[DealSummary] | None = None
) -> list[DealSummary]:
    """The deals, open ones unless others are given, that a text names most of, and that at least: somebody there, a step, a rival.

    Empty where it names none.

    Raises:
        MoreNeeded: when the shell has not loaded them yet.
    """
    deals = (open_deals(draft, said.original) if among is None else among)[:LOOKED_THROUGH]
    facts = loaded(draft, [deal.id for deal in deals])
    weighed = [(spoken_of.weight(facts[deal.id], said), deal) for deal in deals if deal.id in facts]
    most = max((found for found, _ in weighed), default=0)
    return [deal for found, deal in weighed if found == most] if most >= least else []


def is_certain(draft: Draft, deal: DealSummary, said: Utterance) -> bool:
    """Whether a text that has a part of a deal's name also names somebody or something of it.

    Raises:
        MoreNeeded: when the shell has not loaded it yet.
    """
    facts = loaded(draft, [deal.id]).get(deal.id)
    return facts is not None and deal.status == "open" and spoken_of.beside_name(facts, said) > 0


def spoken_of_instead(draft: Draft, said: Utterance) -> DealSummary | None:
    """The one other open deal that a text plainly speaks of, and not of the one at hand; None where there is none.

    Raises:
        MoreNeeded: when the shell has not loaded them yet.
    """
    if len(said.words) < _A_SENTENCE or asks(said) or spoken_of.weight(draft.facts, said):
        return None
    others = [deal for deal in deals_spoken_of(draft, said, _WHOLE) if deal.id != draft.deal_id]
    others = others or _called_from(draft, said)
    return others[0] if len(others) == 1 else None


def told_of_instead(draft: Draft, said: Utterance) -> tuple[DealSummary, HowFar] | None:
    """The one other open deal of which a text names somebody or something, and nothing of the one at hand; and how far that goes.

    Beyond doubt it is of that deal where it names two kinds of things, as somebody there and a step. A rival alone may be anybody's.

    Raises:
        MoreNeeded: when the shell has not loaded them yet.
    """
    if len(said.words) < _A_SENTENCE or asks(said) or spoken_of.weight(draft.facts, said):
        return None
    others = [deal for deal in open_deals(draft, said.original) if deal.id != draft.deal_id][:LOOKED_THROUGH]
    opens = len(said.words) < _SAYS_MORE and other_deals.names_deal(draft, said)
    if opens or any(not spoken_of.own_words(deal.account).isdisjoint(said.words) for deal in others):
        # A customer that is named is for the rooms that go by names.
        return None
    facts = loaded(draft, [deal.id for deal in others])
    named = [(deal, spoken_of.kinds_named(facts[deal.id], said)) for deal in others if deal.id in facts]
    singled = [(deal, kinds) for deal, kinds in named if kinds & {"somebody", "rival", "whole"}]
    if len(singled) != 1:
        return None
    deal, kinds = singled[0]
    if ("somebody" in kinds and len(kinds) > 1) or {"rival", "whole"} <= kinds:
        return deal, "surely"
    if "somebody" in kinds:
        return deal, "somebody"
    return (deal, "step") if "whole" in kinds else None


def _called_from(draft: Draft, said: Utterance) -> list[DealSummary]:
    """The other open deals of which whoever called was told besides the facts: "vd berg heeft gebeld"."""
    if CALLED.isdisjoint(said.words):
        return []
    account = readable(read_deal(said, draft.language, ()).account)
    if account is None or callers.told_in_own_words(draft, draft.deal_id, account):
        return []
    others = [deal for deal in open_deals(draft, said.original) if deal.id != draft.deal_id]
    return [deal for deal in others[:LOOKED_THROUGH] if callers.told_in_own_words(draft, deal.id, account)]


_A_SENTENCE: Final = 4
# Fewer words say no more than with whom there was a talk.
_SAYS_MORE: Final = 6


def named_in(draft: Draft, said: Utterance) -> str | None:
    """The one other open deal whose name stands in a text that does not name the one at hand: "the board at Maasduin chose Arjo, lost"."""
    if draft.has_deal and spoken_of.own_words(draft.facts.deal.account) & set(said.words):
        return None
    named = [
        deal
        for deal in open_deals(draft, said.original)
        if spoken_of.own_words(deal.account) & set(said.words)
        and not (
            draft.has_deal and (deal.id == draft.deal_id or spoken_of.names_known(draft.facts, deal.account))
        )
    ]
    return named[0].account if len(named) == 1 else None


def named_beside(draft: Draft, said: Utterance) -> DealSummary | None:
    """The one other open deal that a text says it is of, behind a "bij" or an "at": "budget is rond bij zonnehof".

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    behind = words_behind_at(said)
    if not behind or asks(said):
        return None
    found = [
        deal
        for deal in open_deals(draft, said.original)
        if deal.id != draft.deal_id and behind & spoken_of.own_words(deal.account)
    ]
    if len(found) != 1:
        return None
    here = any(
        spoken_of.names_known(draft.facts, word) for word in behind & spoken_of.own_words(found[0].account)
    )
    return None if here else found[0]


def loaded(draft: Draft, ids: list[str]) -> dict[str, DealFacts]:
    """The facts of these deals, without those that are gone.

    Raises:
        MoreNeeded: when the shell has not loaded them yet.
    """
    found = {deal_id: draft.context.deal(deal_id) for deal_id in ids}
    missing = tuple(deal_id for deal_id, deal in found.items() if deal is None)
    if missing:
        raise MoreNeeded(DealsWanted(missing))
    return {
        deal_id: deal.facts for deal_id, deal in found.items() if deal is not None and deal.facts is not None
    }


def meant(draft: Draft, said: Utterance) -> list[DealSummary]:
    """The deals that a text told in the lobby may be news of; empty where it opens on a customer, or tells of none.

    One that ended is meant only where no open one is.

    Raises:
        MoreNeeded: when the shell has not loaded them yet.
    """
    if small_talk(said) or asks(said) or said.text.rstrip().endswith("?") or len(said.words) < _NEWS:
        return []
    deals = naming.known_deals(draft, said.original)
    known = [KnownDeal(deal.id, deal.account, deal.topic) for deal in deals]
    reading = read_deal(said, draft.language, known)
    if reading.matches and reading.matches[0].score >= SURE_OF_DEAL:
        return []
    account = readable(reading.account) or naming.spoken_with(said)
    if account is not None and may_be_anything(said, reading, account) and deals_spoken_of(draft, said, _ANY):
        # "Tom rang, norwich visit is thursday": where somebody is known, a town or a thing is no customer.
        account = None
    if _changes_a_deal(said, account) and (lately := _lately(draft, said)):
        return lately
    if account is not None and presents(said, account):
        # "Anton called": somebody who is known phoned, and no customer is called that.
        who = utterance(account)
        called = _only_called(said) and (
            deals_spoken_of(draft, who, _SOMEBODY)
            or deals_spoken_of(draft, who, _SOMEBODY, deals_ended(draft, said.original))
        )
        return called or []
    if _is_a_day(draft, said):
        # Right after the summary it is the day on which they speak.
        today = [deal for deal in open_deals(draft, said.original) if deal.touched == draft.today]
        return today if len(today) == 1 else []
    least = _WHOLE if account is not None and _begins_with(said, account) else _ANY
    spoken = deals_spoken_of(draft, said, least)
    ended = deals_ended(draft, said.original)
    if spoken or (account is not None and least == _WHOLE):
        return spoken or deals_spoken_of(draft, said, least, ended)
    still_open = open_deals(draft, said.original)
    if still_open and _goes_on(said):
        return still_open if len(still_open) == 1 else []
    return deals_spoken_of(draft, said, least, ended)


def _changes_a_deal(said: Utterance, account: str | None) -> bool:
    """Whether a text changes what is kept, or names a rival: it presents no customer, whatever it names."""
    if read_ending(said).ending is not None:
        return False
    if is_order(said):
        return True
    return speaks_of_rivals(said) if account is None else named_as_rival(said, account)


def _lately(draft: Draft, said: Utterance) -> list[DealSummary]:
    """The deals spoken of today, or the only one that is open."""
    still_open = open_deals(draft, said.original)
    today = [deal for deal in still_open if deal.touched == draft.today]
    return today or (still_open if len(still_open) == 1 else [])


def _is_a_day(draft: Draft, said: Utterance) -> bool:
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    return when is not None and phrases.only_a_date(said, when)


# A customer that is new may have a test like others; the same people, or all of a step, are another matter.
_ANY, _WHOLE, _SOMEBODY = 1, 2, 3


def presents(said: Utterance, account: str) -> bool:
    """Whether a text presents a customer by this name: "net gebeld met Globex", "globex: …", "nieuwe klant Globex"."""
    if label_of(said) is not None or FRAMED.search(said.text) is not None or introduces(said):
        return True
    return bool(CALLED & set(said.words)) and presented(said, account)


def _only_called(said: Utterance) -> bool:
    """Whether a call is all that makes a name a customer's."""
    return label_of(said) is None and FRAMED.search(said.text) is None and not introduces(said)


def may_present(said: Utterance, account: str) -> bool:
    """Whether a text may be about a customer of this name at all, with another one at hand."""
    return presents(said, account) or _begins_with(said, account)


def _begins_with(said: Utterance, account: str) -> bool:
    """Whether the name may be whom the text is about: nobody was spoken of as "they" before it, and it corrects nothing."""
    before = words_before(said, account)
    if corrects(before):
        return False
    return presented(said, account) and (not before or not account.islower())


def _goes_on(said: Utterance) -> bool:
    """Whether a text goes on about a customer that was spoken of: it says "they", or answers, or tells how something went."""
    if may_introduce(said) or CALLED & set(said.words):
        return False
    if goes_on(said):
        return True
    ending = read_ending(said)
    return read_outcome(said, dated=False).sure or (ending.ending is not None and not ending.sure)
