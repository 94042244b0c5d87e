"""Reads which deal an opening is about: the customer's organisation, the topic, and the known deals that fit.

Two customers are never taken for one: a word that only one of two names has keeps them apart ("Acme Noord", "Acme
Zuid"), while typing errors do not.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.deals.accounts import Name, account_name
from bot.coach.understanding.deals.establishments import establishment
from bot.coach.understanding.deals.matching import (
    JOINERS,
    LISTED_FROM,
    MATCHES_AT_MOST,
    SURE_FROM,
    matching,
    normalised_account,
    topic_set,
)
from bot.coach.understanding.deals.nounphrases import Span
from bot.coach.understanding.deals.segments import WORDS_READ, Segment, segments
from bot.coach.understanding.deals.topics import topic_alone, topic_words
from bot.coach.understanding.deals.whole_names import whole_name
from bot.coach.understanding.deals.wordclasses import is_capital
from bot.coach.understanding.deals.words import ARTICLES, LEGAL_FORMS, ORDINARY, TOPIC_WORDS
from bot.coach.understanding.flow import Flow, flow
from bot.coach.understanding.readings import DealMatch, DealReading, KnownDeal
from bot.coach.understanding.text import Language, Utterance, utterance

__all__ = ["LISTED_FROM", "SURE_FROM", "match_account", "normalised_account", "read_deal"]

# A shorter name is too easily found in other words.
_TOGETHER = 6
_COMMAND = re.compile(r"\s*/\w+\s*|\s*@\w+\s+")


def read_deal(said: Utterance, language: Language, known: Sequence[KnownDeal]) -> DealReading:
    """The account and topic that an opening or a note names, and the deals of `known` that fit, best first.

    Nothing found is a normal answer. `language` is taken for symmetry with the other readers: openings mix both.
    """
    del language
    laid, parts, found = _named(said)
    if not laid.words:
        return DealReading(None, None)
    accounts = {
        account: normalised_account(account) for account in dict.fromkeys(deal.account for deal in known)
    }
    standing = _known_name(laid, parts, list(accounts.values()), found)
    name = standing or found
    if name is None or (standing is None and _rather_a_house(laid, parts, name)):
        return _without_name(laid, parts, known, accounts)
    topic = topic_words(laid, parts, name)
    account = _as_written(_account(laid, name), said)
    about = _thing(_text(laid, topic)) if topic else None
    matches = matching(account, about, known, accounts, laid.words)
    evidence = (
        laid.text[laid.tokens[name.first].start : laid.tokens[name.stop - 1].end],
        *((about,) if about else ()),
    )
    return DealReading(account, about, matches, evidence)


# An opening is read again with the deals that may be meant, and once more for everything else in it.
@lru_cache(4)
def _named(said: Utterance) -> tuple[Flow, list[Segment], Name | None]:
    """The text laid out, in parts, and the customer's name in it, whoever is known."""
    laid = flow(_partners_as_one(_without_command(said)))
    parts = segments(laid) if laid.words else []
    name = account_name(laid, parts) if parts else None
    if name is None or laid.words[name.first : name.stop] in _NO_NAMES:
        return laid, parts, None
    return laid, parts, whole_name(laid, name)


# "Hodge, Pym and Crane LLP": partners that a comma sets apart are one firm.
_PARTNERS: Final = re.compile(
    r"\b(?P<first>[A-Z][\w'-]{1,30}), (?P<rest>[A-Z][\w'-]{1,30},? (?:and|en|&) [A-Z][\w'-]{1,30} (?:LLP|Ltd|Solicitors|Advocaten|Accountants|Architects|Architecten|Notarissen|Partners|Attorneys|Lawyers|Associates|Surveyors)\b)"
)
_JOINED: Final = " & "


def _partners_as_one(said: Utterance) -> Utterance:
    """The text with partners of one firm joined, so that no pause stands in their name."""
    if "," not in said.text:
        return said
    joined = _PARTNERS.sub(lambda found: f"{found['first']}{_JOINED}{found['rest']}", said.text)
    return said if joined == said.text else utterance(joined)


def _as_written(account: str, said: Utterance) -> str:
    """The name with the comma between its partners again."""
    written = account.replace(_JOINED, ", ", 1)
    return written if account not in said.text and written in said.text else account


# "Management co has its AGM" names nobody.
_NO_NAMES: Final = frozenset({("co",), ("company",), ("bv",), ("ltd",), ("nv",), ("inc",), ("maatschap",)})


def _without_name(
    laid: Flow, parts: list[Segment], known: Sequence[KnownDeal], accounts: Mapping[str, str]
) -> DealReading:
    """No name: what kind of house the customer is may be said, "van de huisartsenpost"."""
    by_topic = _by_topic_only(laid, parts, known)
    house = establishment(laid, parts)
    if house is None:
        return by_topic
    number = next(place for place, part in enumerate(parts) if part.first <= house[0] < part.stop)
    topic = topic_words(laid, parts, Name(house[0], house[1], 0.0, number))
    account, about = _text(laid, house), _text(laid, topic) if topic else by_topic.topic
    if about is not None and about in account:
        about = None
    matches = matching(account, about, known, accounts, laid.words) or by_topic.matches
    return DealReading(account, about, matches, (account, *((about,) if about else ())))


def _rather_a_house(laid: Flow, parts: list[Segment], name: Name) -> bool:
    """Whether what was taken for a name is a guess, or the beginning of "the fire service down in Kerry"."""
    if name.rank >= 0 and is_capital(laid, name.stop - 1):
        return False
    house = establishment(laid, parts)
    return house is not None and (name.rank < 0 or name.first <= house[0] < name.stop < house[1])


def match_account(account: str, topic: str | None, known: Sequence[KnownDeal]) -> tuple[DealMatch, ...]:
    """The deals of `known` that fit a customer's name, best first: as in a text, where the name need not be looked for."""
    accounts = {deal.account: normalised_account(deal.account) for deal in known}
    return matching(account, topic, known, accounts, flow(utterance(topic or "")).words)


def _without_command(said: Utterance) -> Utterance:
    command = _COMMAND.match(said.text)
    return utterance(said.text[command.end() :]) if command else said


def _text(laid: Flow, span: Span) -> str:
    return laid.text[laid.tokens[span[0]].start : laid.tokens[span[1] - 1].end].replace("\n", " ")


_FORMS_LEFT_OUT: Final = LEGAL_FORMS - {"co", "company", "maatschap"}
# A "municipal corporation" is a body, and no legal form stands behind its name.
_BODIES: Final = frozenset("municipal development water port housing public city urban ports".split())


def _account(laid: Flow, name: Name) -> str:
    """The name as typed, without a legal form behind it and without a possessive."""
    stop = name.stop
    while (
        stop - name.first > 1
        and laid.words[stop - 1] in _FORMS_LEFT_OUT
        and laid.words[stop - 2] not in _BODIES
    ):
        stop -= 1
    text = _text(laid, (name.first, stop))
    return text[:-2] if text.endswith("'s") and _owns(laid, stop) else text


def _owns(laid: Flow, stop: int) -> bool:
    """Whether a thing follows a possessive ("Acme's renewal"), so that the s is not part of the name."""
    follows = stop < len(laid.words) and not laid.pauses[stop] and laid.tokens[stop].text[0].islower()
    return follows and (laid.words[stop] not in ORDINARY or laid.words[stop] in TOPIC_WORDS)


def _known_name(laid: Flow, parts: list[Segment], accounts: list[str], found: Name | None) -> Name | None:
    """A known customer's name standing in the text, where the reading found none or more than the name."""
    best: Name | None = None
    said, run = set(laid.words), "".join(laid.words[:WORDS_READ])
    for account in accounts:
        wanted = account.split()
        together = "".join(wanted)
        place = (
            _standing(laid, parts, wanted)
            if said.issuperset(wanted)
            else _run_together(laid, parts, together)
            if len(together) >= _TOGETHER and together in run
            else None
        )
        if place is not None and (best is None or place.stop - place.first > best.stop - best.first):
            best = place
    if best is None or found is None:
        return best if found is None else None
    overlaps = best.first < found.stop and found.first < best.stop
    if not overlaps or found.first < best.first:
        return None
    # "Acme Verlenging" with Acme known: what is behind the name is the topic, unless it makes another customer.
    return replace(found, stop=max(best.stop, found.first + 1)) if best.stop > found.stop else None


def _run_together(laid: Flow, parts: list[Segment], together: str) -> Name | None:
    """A known name written apart or as one: "ridge line roofing", "harlowfreight"."""
    for number, part in enumerate(parts[:6]):
        for first in range(part.first, part.stop):
            joined = ""
            for place in range(first, min(part.stop, first + 5)):
                joined += laid.words[place]
                if joined == together:
                    return Name(first, place + 1, 0.0, number)
                if not together.startswith(joined):
                    break
    return None


_BETWEEN: Final = JOINERS | ARTICLES
# "Hij wil er 4 huren": how many of what was not said.
_NO_THING: Final = re.compile(
    r"(?:er|ze|some|wat|een paar|a few|another|nog|\d+)(?: (?:er|some|wat|more|meer|van|of|them|mins?|minutes?|minuten|minuutjes?|\d+))*",
    re.IGNORECASE,
)


def _thing(about: str) -> str | None:
    return None if _NO_THING.fullmatch(about) else about


def _standing(laid: Flow, parts: list[Segment], wanted: list[str]) -> Name | None:
    for number, part in enumerate(parts[:6]):
        for first in range(part.first, part.stop - len(wanted) + 1):
            place, at = first, 0
            while place < part.stop and at < len(wanted):
                if laid.words[place] == wanted[at]:
                    at += 1
                elif at == 0 or laid.words[place] not in _BETWEEN:
                    break
                place += 1
            if wanted and at == len(wanted):
                return Name(first, place, 0.0, number)
    return None


def _by_topic_only(laid: Flow, parts: list[Segment], known: Sequence[KnownDeal]) -> DealReading:
    """No customer named: deals whose topic stands in the text may still be meant."""
    said = set(laid.words)
    fitting = [deal for deal in known if deal.topic and (words := topic_set(deal.topic)) and words <= said]
    matches = tuple(DealMatch(deal.id, LISTED_FROM) for deal in fitting[:MATCHES_AT_MOST])
    topic = topic_alone(laid, parts)
    about = _text(laid, topic) if topic else None
    return DealReading(
        None, about, matches, (about,) if about else tuple(deal.topic for deal in fitting[:1] if deal.topic)
    )
