"""Asked in words what is known of a deal, as a whole or in one part: it is told, nothing changes, and what was open stays open."""

import re
from typing import Final

from bot.coach.answers import closing
from bot.coach.answers.walking import repeat
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.deals import deal_lists, opening, whose_news
from bot.coach.finding import deal_meant, naming
from bot.coach.keeping import callers, people_known
from bot.coach.known.facts import DealFacts
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Card, CardRow, Line, Word, values
from bot.coach.understanding.deals.organisations import KIND_ENDINGS, KINDS
from bot.coach.understanding.remarks import to_be_shown
from bot.coach.understanding.remarks.deal_questions import NEXT_CALL, PEOPLE, SUM, WHOLE, Asked, asked
from bot.coach.understanding.remarks.questions import as_plainly_asked
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases, spoken_of
from bot.coach.words.name_words import readable
from bot.coach.words.word_kinds import is_role, names_a_deal_thing, opens_on_act

# Without a name, "who signs" may be an answer: it counts when it is put as a question.
_MAY_BE_ANSWERS: Final = frozenset({
    "summary.final_yes", "summary.next_step", "summary.rivals", "summary.differ", "summary.budget", "summary.value", PEOPLE,
})  # fmt: skip
_AT_HAND: Final = frozenset({
    "ze", "hen", "hun", "hem", "haar", "deze", "dit", "deze deal", "de deal", "de klant", "deze klant", "dit bedrijf",
    "them", "him", "her", "it", "this", "that", "this deal", "the deal", "the customer", "this customer",
})  # fmt: skip


# "Dit ziekenhuis", "this school": what kind of customer it is stands for its name.
_THIS_KIND: Final = later(r"(?:dit|deze|dat|die|this|that)\s+(?P<kind>[a-z]+)", re.IGNORECASE)
_ASKING: Final = frozenset("wat what hoe how hows how's waar where is any al nog iets loopt leeft".split())
_SUMMARIES: Final = frozenset("status samenvatting summary recap overzicht overview".split())
# "Management summary", "the full overview": what is asked for, or made, and no customer.
_OF_NOBODY: Final = frozenset(
    "de het een the a an my our your their mijn ons onze hun je dit deze dat die this that all alle".split()
)


def asks_for_all(said: Utterance) -> bool:
    """Whether a text asks for all that is known of a deal: "samenvatting ede"."""
    found = asked(as_plainly_asked(said))
    return found is not None and found.part in {SUM, WHOLE}


def _is_this_kind(name: str) -> bool:
    kind = _THIS_KIND.fullmatch(name)
    return kind is not None and (kind["kind"].lower() in KINDS or kind["kind"].lower().endswith(KIND_ENDINGS))


def is_asked(draft: Draft, said: Utterance) -> bool:
    """Whether a text asks what is known of the deal at hand, or of one of the person's own by its name. Says nothing.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    found = _wanted(draft, as_plainly_asked(said))
    if found is None or found.name is None:
        return found is not None
    name = utterance(found.name)
    return (draft.has_deal and set(name.words) <= set(utterance(draft.facts.deal.account).words)) or any(
        naming.is_part_of(name, deal) for deal in naming.known_deals(draft, said.original)
    )


def _wanted(draft: Draft, said: Utterance) -> Asked | None:
    """What is asked for, without a name where the deal at hand is meant; None where it may as well be an answer."""
    found = asked(said)
    if found is None or found.part == SUM:
        return found
    name = found.name
    if name is not None and (name.lower() in _AT_HAND or _is_this_kind(name)):
        name = None
    # "The yoder deal", "deal weidestroom".
    name = _DEAL.sub("", name) or name if name is not None else None
    if found.role is not None and not (
        draft.has_deal and people_known.find_person(draft.facts, None, found.role) is not None
    ):
        # Somebody nobody told of: perhaps an answer that is not sure.
        return None
    asks = (
        found.part not in _MAY_BE_ANSWERS
        or found.role is not None
        or said.text.rstrip().endswith("?")
        or found.again
    )
    return replace(found, name=name) if name is not None or asks else None


def take(draft: Draft, said: Utterance) -> bool:
    """Tell what is known of the deal that is asked about; False where something else was said."""
    said = as_plainly_asked(said)
    found = _wanted(draft, said)
    if found is None:
        return False
    part, name = found.part, found.name
    if part == SUM:
        only = None if draft.has_deal else deal_meant.only_one(draft)
        if only is None and not draft.has_deal and to_be_shown.wanted(said) is not None:
            # "Show the deal", of whichever was spoken of last; an overview is of them all.
            only = deal_meant.spoken_of_last(draft)
        if draft.has_deal:
            deal_lists.show_deal(draft)
        elif only is not None:
            _tell(draft, only, WHOLE)
            repeat(draft)
        else:
            deal_lists.list_deals(draft)
        return True
    if name is None:
        # In a new chat "them" and "there" are of whom was spoken of last.
        facts = draft.facts if draft.has_deal else deal_meant.spoken_of_last(draft)
        if facts is None:
            return False
    else:
        facts = deal_meant.asked_about(draft, name) or _of_somebody(draft, name)
    if facts is None and not draft.parts:
        # A question about somebody or something over there is no question about a deal.
        if name is None or part != WHOLE or not _asks_of_a_customer(draft, said, name):
            return False
        draft.say("known.nothing", customer=phrases.shortened(name.strip(" ?!.")))
        if draft.conversation.pending is None:
            opening.ask_which(draft)
            return True
    if facts is not None:
        _tell(draft, facts, part)
    repeat(draft)
    return True


_DEAL: Final = later(r"^(?:(?:the|de|het)\s+)?(?:deal\s+)?|\s+deal$", re.IGNORECASE)


def _of_somebody(draft: Draft, name: str) -> DealFacts | None:
    """The one deal in which somebody is called so, "yoder"; None where that is nobody's, somebody's of two, or said something already.

    Raises:
        MoreNeeded: when the shell has not loaded the deals yet.
    """
    called = {*utterance(name.strip(" ?!.")).words}
    if draft.parts or not 0 < len(called) <= _WORDS_OF_A_NAME:
        return None
    deals = whose_news.open_deals(draft, name)[: whose_news.LOOKED_THROUGH]
    found = [
        facts
        for facts in whose_news.loaded(draft, [deal.id for deal in deals]).values()
        if any(called <= {*utterance(one.name).words} for one in facts.people if one.name)
    ]
    return found[0] if len(found) == 1 else None


def _asks_of_a_customer(draft: Draft, said: Utterance, name: str) -> bool:
    """Whether somebody wants to know of a customer that nobody told of: "how is harmon doing?", "vandermeer summary"."""
    if said.words[0] not in _ASKING and said.words[-1] not in _SUMMARIES:
        return False
    if not draft.has_deal:
        return True
    called = utterance(name.strip(" ?!."))
    if (
        len(called.words) > _WORDS_OF_A_NAME
        or not _OF_NOBODY.isdisjoint(called.words)
        or readable(name) is None
        or is_role(called, draft.language)
        or names_a_deal_thing(called, draft.language)
        or opens_on_act(called.fold)
    ):
        return False
    if spoken_of.names_known(draft.facts, called.text) or whose_news.deals_spoken_of(
        draft, called, _SOMEBODY
    ):
        return False
    return not callers.told_in_own_words(draft, draft.deal_id, called.text)


_WORDS_OF_A_NAME: Final = 3
_SOMEBODY: Final = 3


def _tell(draft: Draft, facts: DealFacts, part: str) -> None:
    if part == WHOLE:
        draft.show(closing.card(draft, facts))
        return
    if part == NEXT_CALL:
        when = facts.deal.next_call_on
        key = "known.next_call" if when is not None and when >= draft.today else "known.no_next_call"
        told = values(customer=facts.deal.account, **({"when": when} if when is not None else {}))
        draft.show(Line(key, told))
        return
    known = closing.rows(draft, facts)
    if part == PEOPLE and facts.people:
        known = (CardRow(Word(part), tuple(describing.person(person) for person in facts.people)),)
    rows = tuple(row for row in known if row.label.key == part)
    title, unknown = closing.title_of(facts), (CardRow(Word(part), (Word("summary.unknown"),)),)
    draft.show(Card(title, rows or unknown))
