"""Whether what is typed opens on a deal, and with a deal at hand on another one than that."""

import re
from datetime import date
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.deals import two_customers
from bot.coach.finding.deal_meant import is_part_of_name
from bot.coach.finding.name_evidence import words_before
from bot.coach.finding.naming import (
    CALLED,
    FRAMED,
    NAME_WORDS,
    SMALL_WORDS,
    known_deals,
    label_of,
    label_words,
    says_they_spoke,
    summary_name,
    unmarked,
)
from bot.coach.keeping import callers
from bot.coach.known.deal_summary import DealSummary
from bot.coach.showing.bare_answers import asks, nobody
from bot.coach.turn.draft import Draft
from bot.coach.understanding.deals.whose import introduces
from bot.coach.understanding.readings import KnownDeal
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import spoken_of
from bot.coach.words.name_words import readable, speaks_of_rivals
from bot.coach.words.reading import SURE_OF_DEAL, normalised_account, read_deal


def names_deal(draft: Draft, said: Utterance) -> bool:
    """Whether a text, said when nothing is asked, opens on a deal: "net gebeld met Acme over de licenties"."""
    if not says_they_spoke(draft, said) or nobody(said):
        return False
    account = readable(read_deal(said, draft.language, ()).account)
    if account is None or _A_DAY & set(utterance(account).words):
        return False
    if draft.has_deal and spoken_of.beside_name(draft.facts, utterance(account)):
        # "Jerome visited, Trumpf dropped their price": a rival that was told of is no customer.
        return False
    if not presented(said, account):
        # "He phoned the bank": they were spoken of before it.
        return False
    # "Ref bezoek regelen" is something to do: a single small word in front is a name only where an opening frames it.
    in_front = account.islower() and said.words[:1] == utterance(account).words
    if _OPENER.match(said.fold) is not None or FRAMED.search(said.text) is not None or introduces(said):
        return True
    return not in_front and not _is_of_this(draft, said, account)


def _is_of_this(draft: Draft, said: Utterance, account: str) -> bool:
    """Whether a name that no deal of theirs has is of somebody who called about the deal at hand, or was spoken of with it."""
    if not draft.has_deal:
        return callers.plainly_somebody(account)
    if draft.placed:
        return True
    name = normalised_account(account)
    if any(normalised_account(deal.account) == name for deal in known_deals(draft, said.text)):
        return False
    return callers.is_of_here(draft, said, account)


# "New date 17 December" is of the visit that was spoken of.
_A_DAY: Final = frozenset({"datum", "date"})
# He, she and they: whom that is was told before.
_SOMEBODY: Final = pronouns.THEY | pronouns.THEY_DO


def presented(said: Utterance, account: str) -> bool:
    """Whether nobody was spoken of as "they" before a customer's name."""
    return _SOMEBODY.isdisjoint(words_before(said, account))


# Longer messages are answers that happen to mention somebody.
_OPENING_WORDS: Final = 12


@record
class Meant:
    """Another customer than the one at hand: what is told of it, and the id of its deal where that is beyond doubt."""

    text: str
    deal_id: str | None = None


def other_meant(draft: Draft, said: Utterance) -> Meant | None:
    """The other customer that is meant while a deal is at hand; None where the text is about that deal.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    return next((meant for way in _WAYS if (meant := way(draft, said)) is not None), None)


def _known(draft: Draft, said: Utterance) -> Meant | None:
    """A short text that is, or opens on, a deal of the person's own: "just spoke with Globex too"."""
    deal_id = _known_other(draft, said)
    return None if deal_id is None else Meant(said.original, deal_id)


def _known_other(draft: Draft, said: Utterance) -> str | None:
    opened = _opens_on_known(draft, said)
    if opened is not None:
        return opened
    bare = len(said.words) <= NAME_WORDS and not CALLED & set(said.words)
    if not bare and (not names_deal(draft, said) or len(said.words) > _OPENING_WORDS):
        return None
    deals = known_deals(draft, said.text)
    if bare:
        own = label_words(summary_name(next((deal for deal in deals if deal.id == draft.deal_id), _NO_DEAL)))
        fitting = [deal for deal in deals if deal.id != draft.deal_id and _is_called(said, deal, own)]
        return fitting[0].id if len(fitting) == 1 else None
    known = [KnownDeal(deal.id, deal.account, deal.topic) for deal in deals]
    matches = read_deal(said, draft.language, known).matches
    sure = matches and matches[0].deal_id != draft.deal_id and matches[0].score >= SURE_OF_DEAL
    return matches[0].deal_id if sure else None


def _opens_on_known(draft: Draft, said: Utterance) -> str | None:
    """The other deal whose customer's name in full a text begins with, more being told of it: "bakkerij Bos laat niks horen"."""
    own = utterance(draft.facts.deal.account).words if draft.has_deal else ()
    found = []
    for deal in known_deals(draft, said.text):
        name = utterance(deal.account).words
        if (
            name != own
            and len(said.words) > len(name) + 1
            and said.words[: len(name)] == name
            and (len(name) > 1 or _is_plainly_told_of(draft, said, deal))
        ):
            found.append(deal.id)
    return found[0] if len(found) == 1 else None


def _is_plainly_told_of(draft: Draft, said: Utterance, deal: DealSummary) -> bool:
    """Whether a name of one word that a text opens on is that customer's: "acme wants a second demo", where no rival is asked for."""
    return (
        deal.status == "open"
        and (not draft.has_deal or not spoken_of.names_known(draft.facts, deal.account))
        and draft.open_question_id not in _ASKS_FOR_RIVALS
        and bool(spoken_of.own_words(deal.account))
        and not asks(said)
        and said.text[said.tokens[0].end :].lstrip()[:1] not in _LISTS
        and said.words[1] not in {"and", "en", "of", "or"}
    )


_ASKS_FOR_RIVALS: Final = frozenset({"rivals", "rival_detail"})
# "Acme, globex" is a list.
_LISTS: Final = frozenset(",/&+")
_AND_WHAT_OF: Final = later(
    r"(?:(?:en|and|maar|but|ok|so|dus) )*(?:(?P<plainly>(?:what|how) about|what(?:'?s| is) (?:happening|up|going on) with|wat (?:is er |was er )?met|hoe (?:zit|staat|gaat) het (?:nu )?met)|en|and) (?P<name>\S.{1,60}?)(?: (?:then|dan|nu|nou|eigenlijk|now|by the way|btw))*[ ?!.]*"
)


def asked_after(draft: Draft, said: Utterance) -> Meant | None:
    """A deal of the person's own that is asked after by its name: "en bistro puur?"."""
    found = _AND_WHAT_OF.fullmatch(said.fold)
    if found is None or not (found["plainly"] or said.text.rstrip().endswith("?")):
        return None
    name = said.text[slice(*found.span("name"))]
    known = [
        deal
        for deal in known_deals(draft, name)
        if not (draft.has_deal and deal.id == draft.deal_id)
        and (
            normalised_account(deal.account) == normalised_account(name)
            or (found["plainly"] and is_part_of_name(deal, name))
        )
    ]
    here = draft.has_deal and spoken_of.names_known(draft.facts, name)
    return Meant(name, known[0].id) if len(known) == 1 and not here else None


_OPENER: Final = later(
    r"(?:(?:ok|oke|ja|zo|hey|hoi) )?(?:(?:net|zojuist|zonet|just|i just|ik heb net) (?:\w+ )?(?:gebeld|gesproken|spoke|talked|got off|had|met)\b"
    r"|(?:ik heb |heb |i )?(?:met|with) (?:[\w&.'-]+ ){1,4}(?:gebeld|gesproken|gezeten|gezien|gehad)\b"
    r"|(?:ik |i )?(?:net|zojuist|zonet|vandaag|vanmorgen|vanmiddag|ben) (?:net |even |vandaag )?(?:bij|langs) (?:[\w&.'-]+ ){1,5}geweest\b"
    r"|(?:net terug|terug|kom net|ik kom net|just (?:got )?back|just out) (?:van|bij|from|of) "
    r"|(?:call|meeting|gesprek|gebeld|gesproken|gezeten|afgesproken|spoke|talked|met up) (?:with|met|w|to)\b"
    r"|(?:langs|op bezoek|op gesprek) (?:geweest )?(?:bij|met)\b|(?:been|was) (?:to see|over at|out at) )"
)


# Dutch has this word too: "met Jan" is with Jan.
_MET: Final = later(r"(?:(?:ok|so|right|just|i|we) )*met (?:with |up with )?(?!him\b|her\b|them\b)\S+")


def _opened(draft: Draft, said: Utterance) -> Meant | None:
    """A text that starts as the opening of a talk about a customer, known or not: "net gebeld met Globex"."""
    met = draft.language == "en" and _MET.match(said.fold) is not None
    if (not met and _OPENER.match(said.fold) is None) or speaks_of_rivals(said):
        return None
    account = readable(read_deal(said, draft.language, ()).account)
    if account is None or normalised_account(account) == normalised_account(draft.facts.deal.account):
        return None
    if spoken_of.names_known(draft.facts, account):
        # "I met Pratt on Monday", with a Mr Pratt over there.
        return None
    # "Gesproken met Sofie, ze zijn akkoord met acme": what is said of them presents nobody.
    return Meant(said.original) if presented(said, account) else None


_FIRST: Final = later(
    r"(?:(?:wacht|wait|hang on|hold on|nee|no|oh|sorry|ok|oke|even|eerst|first|nog|still|back to|terug naar|over|about|on|quick|snel|ff"
    r"|hoi|hi|hey|en|and|also|ook|iets|wat|update|nieuws|news|van|from|(?:one more|another) thing|something(?: else)?)[!, ]+)+",
    re.IGNORECASE,
)


def labelled(draft: Draft, said: Utterance) -> Meant | None:
    """What is told of another deal of the person's own behind its name: "wacht, eerst nog vantage: …"."""
    lead = _FIRST.match(said.text)
    text = said.text[lead.end() :] if lead is not None else said.text
    label = label_of(utterance(text))
    if label is None:
        return None
    words = unmarked(utterance(label)) - SMALL_WORDS
    named = [
        deal for deal in known_deals(draft, text) if words and words <= unmarked(utterance(deal.account))
    ]
    here = draft.conversation.deal_id
    if not named or any(deal.id == here for deal in named):
        return None
    # By its whole name it is that one, and nothing to be asked about.
    return Meant(text if len(named) > 1 else f"{named[0].account}{text.removeprefix(label)}")


def _two(draft: Draft, said: Utterance) -> Meant | None:
    """A message that says itself that it tells of two customers: "deal 1: …, deal 2: …"."""
    return Meant(said.original) if two_customers.announces_two(draft, said) else None


# A deal that is known is entered as it is; only then is it worth asking whether an unknown name opens one.
_WAYS: Final = (_two, asked_after, _known, _opened, labelled)


_NO_DEAL: Final = DealSummary("", "", None, "open", date.min)


def _is_called(said: Utterance, deal: DealSummary, own: set[str]) -> bool:
    """Whether a few words are exactly a deal's name: the customer, or the customer and the topic. Not also this one's."""
    words, account = set(said.words), set(utterance(deal.account).words)
    topic = set(utterance(deal.topic or "").words)
    return (words == account and not words <= own) or bool(topic and words == account | topic)


@record
class ToldBehind:
    """The text that names another customer, and what more was told where that names nobody by itself."""

    text: str
    story: str | None = None


def told_behind(draft: Draft, name: str) -> ToldBehind:
    """What a message tells of another customer from their name on: "other customer: Kestrel, Dave runs the tender"."""
    _, found, behind = draft.said.text.partition(name) if draft.said is not None else ("", "", "")
    if not found or not any(char.isalnum() for char in behind):
        return ToldBehind(name)
    told = f"{name}{behind}"
    account = readable(read_deal(utterance(told), draft.language, ()).account)
    read = account is not None and utterance(account).fold in utterance(name).fold
    return ToldBehind(told) if read else ToldBehind(name, told)
