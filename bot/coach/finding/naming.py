"""Which customer, and which of their deals, a text is about. Reads and compares; opens nothing."""

import re
from difflib import SequenceMatcher
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.known.deal_summary import DealSummary
from bot.coach.showing.bare_answers import nobody, small_talk, yes_or_no
from bot.coach.turn.context import DealsLike
from bot.coach.turn.draft import Draft, MoreNeeded
from bot.coach.turn.replies import Word, values
from bot.coach.turn.side_words import says_fine
from bot.coach.understanding.readings import DealReading, KnownDeal
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.name_words import (
    KINDS_OF_HOUSE,
    is_announced,
    is_order,
    readable,
    speaks_of_rivals,
    unsighed,
)
from bot.coach.words.reading import normalised_account, read_date, read_deal, read_names, read_outcome

# A name as typed in answer to "which customer?": longer texts must name one in words the reader knows.
NAME_WORDS: Final = 5


# Matches closer than this to the best one fit as well.
_AS_GOOD: Final = 8.0


# A message that opens on a customer says that there was a conversation.
CALLED: Final = frozenset(
    "gebeld gesproken gesprek belde belden sprak spraken bezoek call called rang phoned spoke spoken talked meeting visited phone".split()
)


# Words of a sentence, which stand in a company's name only where it is written as one: "budget is er", "they want a price".
TELLS: Final = frozenset(
    "is zijn was wil willen heeft hebben er zij ze we wij ik niet geen moet moeten gaat gaan are has have want wants they it i not".split()
)


_DEGREES: Final = frozenset("te too heel erg zo very really veel much more meer minder less".split())


_STEM: Final = 5


def says_they_spoke(draft: Draft, said: Utterance) -> bool:
    """Whether a text has a word of calls and visits that is no step of theirs: where a visit is one, it tells of that."""
    words = CALLED & set(said.words)
    if not words or not draft.has_deal:
        return bool(words)
    steps = {
        word[:_STEM]
        for step in draft.facts.steps
        for word in utterance(step.title).words
        if len(word) >= _STEM
    }
    return any(word[:_STEM] not in steps for word in words)


def known_deals(draft: Draft, text: str) -> tuple[DealSummary, ...]:
    """The person's deals that a text may be about.

    Raises:
        MoreNeeded: when the shell has not looked for them yet.
    """
    if draft.deals is None:
        match draft.context.foreseen:
            case (like, deals) if like == text:
                draft.deals = deals
            case _:
                raise MoreNeeded(DealsLike(text))
    return draft.deals


def summary_name(deal: DealSummary) -> Word | str:
    """A deal in a list: the customer, with the topic where there is one."""
    if deal.topic is None:
        return deal.account
    return Word("deal.name", values(customer=deal.account, topic=deal.topic))


# "Zo net acme gesproken": a customer's name without a capital, between the two words that frame it.
FRAMED: Final = later(
    r"\b(?:net|zojuist|just|zonet|vandaag|gister(?:en)?)\s+(?:met\s+)?(?P<name>[\w&.'-]+(?:\s[\w&.'-]+){0,3}?)\s+(?:gesproken|gebeld|gezien|gehad)\b"
)


def spoken_with(said: Utterance) -> str | None:
    """The customer framed by "net … gesproken", however it is written."""
    found = FRAMED.search(said.text)
    return readable(found.group("name")) if found else None


_LEAD_IN: Final = later(
    r"(?:(?:ff|even|nog|kort|snel|een|update|bijpraten|praten|gaat|ging|het|om|over|about|quick|catch(?:ing)? up|on|re|nieuws|news|from|van)\s+)+(?=\S)",
    re.IGNORECASE,
)


_LABEL: Final = later(r"\s*(?P<name>\w[\w&.' -]{0,60}?)\s*:\s+\S")


_TWO_SENTENCES: Final = later(r"[.] (?:and|en|but|maar|also|ook|then|dan)\b", re.IGNORECASE)
_SAID: Final = frozenset(
    """gemaild mailt mailde mailen belt belde gebeld zei zegt zeggen appt appte geappt stuurde meldt schrijft mailed emailed texted called rang said says
    writes wrote messaged update nieuws news ps nb btw note vraag vraagje question fyi tip""".split()
)


def label_of(said: Utterance) -> str | None:
    """The few words before a colon: "rijnland: de bank zegt nee"."""
    found = _LABEL.match(said.text)
    if found is None or len(found.group("name").split()) > NAME_WORDS:
        return None
    words = utterance(found.group("name")).words
    somebody = pronouns.ANYBODY | pronouns.WE_DO | pronouns.THEY_DO
    # "She mailed: the second quote is in" names who said so, "update: …" nobody.
    if words[0] in somebody or not _SAID.isdisjoint(words) or _TWO_SENTENCES.search(found.group("name")):
        return None
    return found.group("name")


def unled(said: Utterance) -> Utterance:
    """A short text without the words that lead into a name."""
    return utterance(bare_name(said))


def bare_name(said: Utterance) -> str:
    """What is left of a short answer to "which customer?" without the words that lead into the name."""
    lead = _LEAD_IN.match(said.text)
    return said.text[lead.end() :] if lead is not None and len(lead.group().split()) > 1 else said.text


def is_name(draft: Draft, said: Utterance) -> bool:
    """Whether a short answer may be a customer's name: not a date, not a yes or no, not only a number."""
    said = unsighed(said)
    if (
        not 0 < len(said.words) <= NAME_WORDS
        or yes_or_no(said) is not None
        or says_fine(said)
        or nobody(said)
        or small_talk(said)
    ):
        return False
    if (
        readable(said.text) is None
        or CALLED & set(said.words)
        or is_announced(said)
        or speaks_of_rivals(said)
    ):
        return False
    if said.words[0] in _DEGREES:
        # "Te duur" is why, and nobody.
        return False
    if said.text.islower() and (TELLS & set(said.words) or _is_a_role(draft, said) or is_order(said)):
        return False
    # "Did that yesterday" is how something went.
    return not _tells_a_day(draft, said) and not read_outcome(said, dated=False).sure


def _tells_a_day(draft: Draft, said: Utterance) -> bool:
    """Whether a text has a day in it; behind the kind of house it is a name: "café Zondag"."""
    if read_date(said, draft.language, draft.today, draft.context.zone) is None:
        return False
    return len(said.words) == 1 or said.words[0] not in KINDS_OF_HOUSE


def _is_a_role(draft: Draft, said: Utterance) -> bool:
    """Whether a text is only somebody's role ("de directie"): typed small, that is no company; with a name behind it it is."""
    people = read_names(said, draft.language)
    if len(people) != 1 or people[0].name is not None:
        return False
    return set(said.words) - SMALL_WORDS <= set(utterance(people[0].role or "").words)


def fitting_deals(reading: DealReading, deals: tuple[DealSummary, ...]) -> list[DealSummary]:
    """The known deals that fit best, more than one when they fit about as well."""
    if not reading.matches:
        return []
    best = reading.matches[0].score
    by_id = {deal.id: deal for deal in deals}
    close = [match.deal_id for match in reading.matches if best - match.score < _AS_GOOD]
    return [by_id[deal_id] for deal_id in close if deal_id in by_id]


# A name this much like a known one may be a slip of the thumb: it is asked, never assumed.
_ALIKE: Final = 0.85


def near_deals(account: str | None, deals: tuple[DealSummary, ...]) -> list[DealSummary]:
    """Known deals whose customer's name is part of this one, the other way round, or all but the same."""
    if account is None:
        return []
    name = normalised_account(account)
    return [deal for deal in deals if _near(name, normalised_account(deal.account))]


def _near(one: str, other: str) -> bool:
    words, others = set(one.split()), set(other.split())
    if not words or not others:
        # A name of marks alone is like no other.
        return False
    return words <= others or others <= words or SequenceMatcher(None, one, other).ratio() >= _ALIKE


def other_topic(reading: DealReading, deal: DealSummary) -> bool:
    """Whether a topic was named that the known deal does not have."""
    if reading.topic is None or deal.topic is None:
        return False
    one, other = utterance(reading.topic), utterance(deal.topic)
    return (
        not (set(one.words) & set(other.words)) and one.fold not in other.fold and other.fold not in one.fold
    )


def is_part_of(name: Utterance, deal: DealSummary) -> bool:
    """Whether a few words stand in a deal's name: the customer's, or the topic's."""
    words = unmarked(name) - SMALL_WORDS
    return bool(words) and words <= unmarked(utterance(deal.account)) | unmarked(utterance(deal.topic or ""))


_JOINS: Final = frozenset({"and", "en"})


def unmarked(name: Utterance) -> set[str]:
    """The words of a name as a phone types them: "St Brigid's" is "st brigids", "Marsh & Pole" has no "and"."""
    parts = {part for word in name.words for part in word.replace("'", "").split("&") if part}
    return parts - _JOINS or parts


def is_own_name(draft: Draft, said: Utterance) -> bool:
    """Whether a few words are nothing but the name of the deal at hand."""
    deal = draft.facts.deal
    words, account = set(said.words), set(utterance(deal.account).words)
    return bool(words) and words in (account, account | set(utterance(deal.topic or "").words))


# Questions that a person's name answers, who may be called as the firm is.
ASKS_WHO: Final = frozenset({"final_yes", "people", "differ"})


def opens_own_name(draft: Draft, said: Utterance) -> bool:
    """Whether a few words begin the name of the deal at hand and are no more: "oakfield", for Oakfield Vets.

    Where somebody is asked for it may be a person, unless the talk is of an earlier day.
    """
    account = utterance(draft.facts.deal.account).words
    words = said.words
    if not words or len(words) >= len(account) or account[: len(words)] != words:
        return False
    if len(words[0]) < _A_NAME or any(utterance(step.title).words == words for step in draft.facts.steps):
        return False
    walk = draft.conversation.walk
    return draft.open_question_id not in ASKS_WHO or (walk is not None and walk.started < draft.today)


_A_NAME: Final = 3


def offered_deal(draft: Draft, said: Utterance) -> str | None:
    """The deal among those offered that a few words single out, by customer or topic; or a new one."""
    pending = draft.conversation.pending
    if pending is None or not pending.options or len(said.words) > NAME_WORDS:
        return None
    words = set(said.words) - SMALL_WORDS
    if words & _NEW and any(option.id == "new" for option in pending.options):
        return "new"
    names = {
        option.id: option.label for option in pending.options if option.id.startswith(("deal:", "call:"))
    }
    fitting = [option_id for option_id, label in names.items() if words and words <= label_words(label)]
    return fitting[0] if len(fitting) == 1 else None


def label_words(label: Word | str) -> set[str]:
    """The words of a deal's name as it was offered: the customer, and the topic where there is one."""
    texts = (
        [label] if isinstance(label, str) else [value for _, value in label.values if isinstance(value, str)]
    )
    return {word for text in texts for word in utterance(text).words}


SMALL_WORDS: Final = frozenset("de het een the a an that one die dat deal".split())


_NEW: Final = frozenset("new nieuw nieuwe another andere".split())


def is_known(draft: Draft, name: str) -> bool:
    """Whether one of the person's own deals fits a name."""
    deals = known_deals(draft, name)
    if any(is_part_of(utterance(name), deal) for deal in deals):
        return True
    known = [KnownDeal(deal.id, deal.account, deal.topic) for deal in deals]
    return bool(read_deal(utterance(name), draft.language, known).matches)
