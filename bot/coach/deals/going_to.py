"""An order to go to another deal, in front of what is told of it or behind what is told of the one at hand: "lets do abbey, …", "obafemi. now abbey"."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.deals import visiting
from bot.coach.finding import naming
from bot.coach.known.deal_summary import DealSummary
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Ask
from bot.coach.understanding.deals.told_later import told_later
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import going_on, spoken_of

_PAUSE: Final = later(r"[.!?;,\n]+\s+|\s+[-–]\s+")
_CLOSES: Final = 80


@record
class GoesTo:
    """What is told of the deal at hand, and the id of the one that is gone to behind it."""

    told: str
    deal_id: str


def told_before_going(draft: Draft, text: str) -> GoesTo | None:
    """The order that closes a message which tells something, with what it tells; None where it gives none.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    if not draft.has_deal:
        return None
    start = max(0, len(text) - _CLOSES)
    for pause in _PAUSE.finditer(text, start):
        told, tail = text[: pause.start()], utterance(text[pause.end() :])
        name = going_on.deal_gone_to(tail)
        if name is None or utterance(told).blank:
            continue
        deal = other_called(draft, name)
        if deal is not None:
            return GoesTo(told.strip(), deal.id)
    return None


# "No! im on about foleys", "lets do Prairie Gold, …": words that turn to somebody, and say no more.
_TURNS_TO: Final = later(
    r"(?:(?:no|nee|nope|oh|ok|oke|wait|wacht|sorry|right|goed|and|en)[,.! ]+)*"
    r"(?:let'?s (?:do|go (?:back )?to|talk about|take|move (?:on )?to)|(?:i'?m|i am|i was|we were|we'?re) (?:on about|talking about)|(?:moving )?on to|over to"
    r"|ik (?:heb|had) (?:het|t|'t) (?:nu )?over|laten we (?:het (?:nu )?)?(?:over |naar )|(?:nu|even|ff|dan) (?:even |ff )?(?:over|naar)|over naar|door naar)\s+"
)
_ENDS_NAME: Final = later(r"\s*(?:[,.;:!?\n]+|\s[-–])\s*|$")


# "Next: St Brendans, catering contract"; in the middle of a talk a list goes on like that.
_NEXT: Final = later(
    r"(?:(?:ok(?:e|ay)?|so|and|en|dan|right|now|nu)[, ]+)*(?:next(?: (?:up|one))?|(?:de )?volgende|nieuwe?|new(?: one)?)\s*[:,-]\s*(?=[^\W\d_]{2,} \w|[A-Z])(?!(?:customer|klant|question|vraag|please|pls|graag|ok|oke|then|dan)\b)",
    re.IGNORECASE,
)
_IN_A_TALK: Final = frozenset({"asking", "mirroring"})


def addressed(draft: Draft, text: str) -> str:
    """A message that turns to another deal of the person's own, as one with its name and a colon in front; any other as it is.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    following = _NEXT.match(text)
    if following is not None and draft.conversation.phase not in _IN_A_TALK:
        heading = "volgende klant" if draft.language == "nl" else "next customer"
        return f"{heading}: {text[following.end() :]}"
    said = utterance(text)
    opened = _opened_on(draft, said)
    if opened is not None:
        return opened
    found = _TURNS_TO.match(said.fold)
    end = _ENDS_NAME.search(said.fold, found.end()) if found is not None else None
    if found is None or end is None:
        return text
    deal = other_called(draft, utterance(said.text[found.end() : end.start()]))
    rest = said.text[end.end() :]
    return text if deal is None else f"{deal.account}: {rest}" if rest else deal.account


# Where names are asked for, one that is a customer's as well may be an answer.
_ASKS_FOR_NAMES: Final = frozenset({"final_yes", "people", "differ"})
_ASKS_FOR_FIRMS: Final = frozenset({"rivals", "rival_detail", "deal_name"})
_LEADS: Final = frozenset(
    "oh o ow and en btw trouwens ps also ook nieuws news update hey hoi ja yes so dus now nu van from bij at in over".split()
)
# "Brecon also had that", "brecon and acme sign": compared with the one at hand, or said of both.
_COMPARED: Final = frozenset("also too ook same zelfde like zoals just than dan as and en or of".split())
# Fewer words behind a name tell nothing that could not be told of somebody here.
_TELLS: Final = 3
# Where somebody is asked for, more must be told for it to be no answer.
_TELLS_MORE: Final = 5
_LONGEST_NAME: Final = 4


def _opened_on(draft: Draft, said: Utterance) -> str | None:
    """A message that opens on the name of another open deal and tells something of it, with that name and a colon in front.

    "Brecon board said yes, …", and "rang aoife at glanbrook, …" likewise. None where the name is somebody's of the deal at hand, where
    that deal is spoken of as well, or where firms are asked for.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    if not draft.has_deal or draft.open_question_id in _ASKS_FOR_FIRMS or said.text.rstrip().endswith("?"):
        return None
    if any(told_later(said)):
        # "Brook i'll do later" tells nothing of that one.
        return None
    words = tuple(word.removesuffix("'s") for word in said.words)
    if not spoken_of.own_words(draft.facts.deal.account).isdisjoint(words):
        return None
    # Looked for by the whole message, as is foreseen, and not by each name that may stand in it.
    naming.known_deals(draft, said.original)
    least = _TELLS_MORE if draft.open_question_id in _ASKS_FOR_NAMES else _TELLS
    for start in _places(words):
        found = _named_at(draft, words, start)
        if found is None:
            continue
        deal, stop = found
        told = said.words[stop:]
        if len(told) < least or not _COMPARED.isdisjoint(told[:2]):
            return None
        rest = said.text[said.tokens[stop].start :]
        # Where they were called is told with the rest: it says of whom the news is.
        return f"{deal.account}: {said.text if _SPOKE & {*words[:start]} else rest}"
    return None


_SPOKE: Final = naming.CALLED | {"visited", "saw", "met", "was", "geweest", "langs"}
_AT: Final = frozenset("at with from to bij met van naar".split())


def _places(words: Sequence[str]) -> Iterator[int]:
    """Where the name of whom a message is about may stand: in front, or behind whom was called there."""
    first = next((place for place, word in enumerate(words) if word not in _LEADS), len(words))
    yield first
    for place in range(1, min(_CALLED_WITHIN, len(words))):
        if words[place - 1] in _AT and _SPOKE & {*words[:place]}:
            yield place


_CALLED_WITHIN: Final = 8


def _named_at(draft: Draft, words: Sequence[str], start: int) -> tuple[DealSummary, int] | None:
    """The other open deal whose customer is named from a place on, and where the name stops; None where somebody here is called so."""
    for stop in range(min(start + _LONGEST_NAME, len(words)), start, -1):
        name = utterance(" ".join(words[start:stop]))
        deal = _only_one_called(draft, name)
        # Hardly any words are another customer's; whether they are of this deal takes longer to tell.
        if deal is None or spoken_of.names_known(draft.facts, name.text):
            continue
        # "Foleys wants a demo", with Foley in it.
        here = any(spoken_of.names_known(draft.facts, word.removesuffix("s")) for word in words[start:stop])
        return None if here else (deal, stop)
    return None


def other_called(draft: Draft, name: Utterance) -> DealSummary | None:
    """The one other open deal whose customer is called so, where nobody and nothing of the deal at hand is."""
    if draft.has_deal and spoken_of.names_known(draft.facts, name.text):
        return None
    return _only_one_called(draft, name)


def _only_one_called(draft: Draft, name: Utterance) -> DealSummary | None:
    """The one other open deal whose customer is called so."""
    words = naming.unmarked(name) - naming.SMALL_WORDS
    if not words:
        return None
    here = draft.deal_id if draft.has_deal else None
    found = [
        deal
        for deal in naming.known_deals(draft, name.original)
        if deal.id != here and deal.status == "open" and _is_called(deal, words, name)
    ]
    return found[0] if len(found) == 1 else None


def _is_called(deal: DealSummary, words: set[str], name: Utterance) -> bool:
    """Whether words are a customer's whole name, or a part of it that singles it out: of "Camping De Eik" with its article, for it is short."""
    account = utterance(deal.account)
    called = naming.unmarked(account) - naming.SMALL_WORDS
    if words == called:
        return True
    in_one = len(name.words) > 1 and f" {name.fold} " in f" {account.fold} "
    return words <= called and (in_one or bool(spoken_of.own_words(deal.account) & words))


def go(draft: Draft, to: GoesTo) -> None:
    """Go to the other deal; what is asked of the one that is left waits there.

    Raises:
        MoreNeeded: when the shell has not loaded the deal yet.
    """
    if draft.has_deal and draft.deal_id == to.deal_id:
        return
    draft.parts[:] = [part for part in draft.parts if not isinstance(part, Ask)]
    draft.sides.clear()
    visiting.open_deal(draft, to.deal_id)
