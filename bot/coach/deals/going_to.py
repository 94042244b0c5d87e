"""An order to go to another deal, in front of what is told of it or behind what is told of the one at hand: "lets do abbey, …", "obafemi. now abbey"."""

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
        deal = _other(draft, name)
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


def addressed(draft: Draft, text: str) -> str:
    """A message that turns to another deal of the person's own, as one with its name and a colon in front; any other as it is.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    said = utterance(text)
    opened = _opened_on(draft, said)
    if opened is not None:
        return opened
    found = _TURNS_TO.match(said.fold)
    end = _ENDS_NAME.search(said.fold, found.end()) if found is not None else None
    if found is None or end is None:
        return text
    deal = _other(draft, utterance(said.text[found.end() : end.start()]))
    rest = said.text[end.end() :]
    return text if deal is None else f"{deal.account}: {rest}" if rest else deal.account


# Where names are asked for, one that is a customer's as well may be an answer.
_ASKS_FOR_NAMES: Final = frozenset({"rivals", "rival_detail", "deal_name", "final_yes", "people", "differ"})
_LEADS: Final = frozenset(
    "oh o ow and en btw trouwens ps also ook nieuws news update hey hoi ja yes so dus now nu van from bij at over".split()
)
# "Brecon also had that", "acme is nu van ons": compared with the one at hand, or said of both.
_COMPARED: Final = frozenset("also too ook same zelfde like zoals just than dan as".split())
# Fewer words behind a name tell nothing that could not be told of somebody here.
_TELLS: Final = 3
_LONGEST_NAME: Final = 4


def _opened_on(draft: Draft, said: Utterance) -> str | None:
    """A message that opens on the name of another open deal and tells something of it, "brecon board said yes, …", with that name in front.

    None where the name is somebody's of the deal at hand, where that deal is spoken of as well, or where names are asked for.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    if not draft.has_deal or draft.open_question_id in _ASKS_FOR_NAMES or said.text.rstrip().endswith("?"):
        return None
    if any(told_later(said)):
        # "Brook i'll do later" tells nothing of that one.
        return None
    words = [word.removesuffix("'s") for word in said.words]
    start = next((place for place, word in enumerate(words) if word not in _LEADS), len(words))
    if len(words) - start <= _TELLS or not spoken_of.own_words(draft.facts.deal.account).isdisjoint(words):
        return None
    for length in range(min(_LONGEST_NAME, len(words) - start), 0, -1):
        deal = _other(draft, utterance(" ".join(words[start : start + length])))
        if deal is None:
            continue
        if any(
            spoken_of.names_known(draft.facts, word.removesuffix("s"))
            for word in words[start : start + length]
        ):
            # Somebody here may be called so: "foleys wants a demo", with Foley in it.
            return None
        rest = said.text[said.tokens[start + length].start :] if len(words) > start + length else ""
        told = utterance(rest)
        if len(told.words) < _TELLS or not _COMPARED.isdisjoint(told.words[:2]):
            return None
        return f"{deal.account}: {rest}"
    return None


def _other(draft: Draft, name: Utterance) -> DealSummary | None:
    """The one other open deal whose customer is called so, where nobody and nothing of the deal at hand is."""
    words = naming.unmarked(name) - naming.SMALL_WORDS
    if not words or (draft.has_deal and spoken_of.names_known(draft.facts, name.text)):
        return None
    here = draft.deal_id if draft.has_deal else None
    found = [
        deal
        for deal in naming.known_deals(draft, name.original)
        if deal.id != here and deal.status == "open" and _is_called(deal, words)
    ]
    return found[0] if len(found) == 1 else None


def _is_called(deal: DealSummary, words: set[str]) -> bool:
    """Whether words are a customer's whole name, or a part of it that singles it out."""
    called = naming.unmarked(utterance(deal.account)) - naming.SMALL_WORDS
    return words == called or (words <= called and bool(spoken_of.own_words(deal.account) & words))


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
