"""Reads which deal an opening is about: the customer's organisation, the topic, and the known deals that fit.

Two customers are never taken for one: a word that only one of two names has keeps them apart ("Acme Noord", "Acme
Zuid"), while typing errors do not.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.coach.understanding.deals.accounts import Name, Segment, account_name, segments
from bot.coach.understanding.deals.topics import Span, topic_alone, topic_words
from bot.coach.understanding.deals.words import ARTICLES, LEGAL_FORMS, ORDINARY, TOPIC_WORDS
from bot.coach.understanding.flow import Flow, flow
from bot.coach.understanding.readings import DealMatch, DealReading, KnownDeal
from bot.coach.understanding.text import Language, Utterance, utterance

# A known deal is listed from this score; from the second on it may be taken without asking when it stands alone.
LISTED_FROM = 60.0
SURE_FROM = 90.0
_MATCHES_AT_MOST = 10
_WORD = re.compile(r"[^\W_]+")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}")
_JOINERS = frozenset({"en", "and", "und", "et"})
_SHORT = {"zn": "zonen", "gebr": "gebroeders", "bros": "brothers", "st": "sint", "univ": "universiteit"}
_COMMAND = re.compile(r"\s*/\w+\s*|\s*@\w+\s+")
# A part of a known name, a known name and more, what the rest of the name and a typing error take off.
_PART_OF_NAME, _MORE_THAN_NAME, _REST, _SLIP = 88.0, 82.0, 12.0, 60.0
_COMPASS = frozenset("noord zuid oost west midden noorden zuiden north south east central centrum".split())
_TOPIC_APART, _TOPIC_UNSAID = 15.0, 4.0


def normalised_account(name: str) -> str:
    """A customer's name for looking up: folded, without legal form, article, joining word or punctuation.

    The order of the words stays. A name that is nothing else ("BV") keeps its words.
    """
    folded = _folded(name).replace("'", "")
    if "." in folded:
        folded = _DOTTED.sub(lambda found: found.group().replace(".", ""), folded)
    words = [_SHORT.get(word, word) for word in _WORD.findall(folded)]
    kept = [
        word for word in words if word not in LEGAL_FORMS and word not in ARTICLES and word not in _JOINERS
    ]
    return " ".join(kept or words)


def _folded(name: str) -> str:
    if name.isascii():
        return name.lower()
    spread = unicodedata.normalize("NFKD", utterance(name).fold)
    return "".join(char for char in spread if not unicodedata.combining(char)).replace("ß", "ss").casefold()


def read_deal(said: Utterance, language: Language, known: Sequence[KnownDeal]) -> DealReading:
    """The account and topic that an opening or a note names, and the deals of `known` that fit, best first.

    Nothing found is a normal answer. `language` is taken for symmetry with the other readers: openings mix both.
    """
    del language
    laid = flow(_without_command(said))
    if not laid.words:
        return DealReading(None, None)
    parts = segments(laid)
    accounts = {
        account: normalised_account(account) for account in dict.fromkeys(deal.account for deal in known)
    }
    found = account_name(laid, parts)
    name = _known_name(laid, parts, list(accounts.values()), found) or found
    if name is None:
        return _by_topic_only(laid, parts, known)
    topic = topic_words(laid, parts, name)
    account = _account(laid, name)
    about = _text(laid, topic) if topic else None
    matches = _matching(account, about, known, accounts, laid.words)
    evidence = (
        laid.text[laid.tokens[name.first].start : laid.tokens[name.stop - 1].end],
        *((about,) if about else ()),
    )
    return DealReading(account, about, matches, evidence)


def _without_command(said: Utterance) -> Utterance:
    command = _COMMAND.match(said.text)
    return utterance(said.text[command.end() :]) if command else said


def _text(laid: Flow, span: Span) -> str:
    return laid.text[laid.tokens[span[0]].start : laid.tokens[span[1] - 1].end].replace("\n", " ")


def _account(laid: Flow, name: Name) -> str:
    """The name as typed, without a legal form behind it and without a possessive."""
    stop = name.stop
    while stop - name.first > 1 and laid.words[stop - 1] in LEGAL_FORMS - {"co", "company", "maatschap"}:
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
    said = set(laid.words)
    for account in accounts:
        wanted = account.split()
        place = _standing(laid, parts, wanted) if said.issuperset(wanted) else None
        if place is not None and (best is None or place.stop - place.first > best.stop - best.first):
            best = place
    if best is None or found is None:
        return best if found is None else None
    overlaps = best.first < found.stop and found.first < best.stop
    if not overlaps or found.first < best.first:
        return None
    # "Acme Verlenging" with Acme known: what is behind the name is the topic, unless it makes another customer.
    return replace(found, stop=max(best.stop, found.first + 1)) if best.stop > found.stop else None


def _standing(laid: Flow, parts: list[Segment], wanted: list[str]) -> Name | None:
    for number, part in enumerate(parts[:6]):
        for first in range(part.first, part.stop - len(wanted) + 1):
            place, at = first, 0
            while place < part.stop and at < len(wanted):
                if laid.words[place] == wanted[at]:
                    at += 1
                elif at == 0 or laid.words[place] not in _JOINERS | ARTICLES:
                    break
                place += 1
            if wanted and at == len(wanted):
                return Name(first, place, 0.0, number)
    return None


def _by_topic_only(laid: Flow, parts: list[Segment], known: Sequence[KnownDeal]) -> DealReading:
    """No customer named: deals whose topic stands in the text may still be meant."""
    said = set(laid.words)
    fitting = [deal for deal in known if deal.topic and (words := _topic_set(deal.topic)) and words <= said]
    matches = tuple(DealMatch(deal.id, LISTED_FROM) for deal in fitting[:_MATCHES_AT_MOST])
    topic = topic_alone(laid, parts)
    about = _text(laid, topic) if topic else None
    return DealReading(None, about, matches, (about,) if about else tuple(deal.topic for deal in fitting[:1] if deal.topic))


def _matching(
    account: str,
    topic: str | None,
    known: Sequence[KnownDeal],
    accounts: Mapping[str, str],
    words: Sequence[str],
) -> tuple[DealMatch, ...]:
    """The deals whose customer fits `account`, best first; the topic, or `words` of the text, orders one customer's."""
    asked = normalised_account(account)
    scores = {name: account_score(asked, normal) for name, normal in accounts.items()}
    matches = [
        DealMatch(
            deal.id,
            round(max(scores[deal.account] - _topic_penalty(topic, deal.topic, words), LISTED_FROM), 1),
        )
        for deal in known
        if scores[deal.account] >= LISTED_FROM
    ]
    matches.sort(key=lambda match: -match.score)
    return tuple(matches[:_MATCHES_AT_MOST])


def _topic_set(topic: str) -> set[str]:
    return {
        word
        for word in _WORD.findall(_folded(topic))
        if word not in ARTICLES and word not in {"deal", "nieuwe", "new"}
    }


def _topic_penalty(said: str | None, known: str | None, words: Sequence[str]) -> float:
    if known is None:
        return _TOPIC_UNSAID if said else 0.0
    deal_words = _topic_set(known)
    if deal_words & set(words) or (said and _alike(_topic_set(said), deal_words)):
        return 0.0
    return _TOPIC_APART if said else 0.0


def _alike(said: set[str], known: set[str]) -> bool:
    return any(
        _slips(one, other) is not None or (len(one) > 4 and (one in other or other in one))
        for one in said
        for other in known
    )


def account_score(asked: str, known: str) -> float:
    """How well one normalised name fits another, 0 to 100. Names that each have a word of their own are apart."""
    if not asked or not known:
        return 0.0
    if asked == known:
        return 100.0
    left, right = asked.replace("ij", "y").split(), known.replace("ij", "y").split()
    if "".join(left) == "".join(right):
        return 98.0
    errors, rest_left, rest_right = _paired(left, right)
    slips = _SLIP * errors / len("".join(right))
    if not rest_left and not rest_right:
        return 96.0 - slips
    paired = len(rest_left) < len(left)
    if paired and not (rest_left and rest_right):
        share = sum(map(len, rest_left or rest_right)) / max(len("".join(left)), len("".join(right)))
        return (_PART_OF_NAME if rest_right else _MORE_THAN_NAME) - _REST * share - slips
    return max(_run_together(left, right), _run_together(right, left) - 4.0)


def _paired(left: list[str], right: list[str]) -> tuple[int, list[str], list[str]]:
    """Words of two names that are the same but for typing errors (counted), and those that only one has."""
    errors = 0
    rest_left, rest_right = [], list(right)
    for word in left:
        near = [(slips, other) for other in rest_right if (slips := _slips(word, other)) is not None]
        if near:
            slips, other = min(near)
            errors += slips
            rest_right.remove(other)
        else:
            rest_left.append(word)
    return errors, rest_left, rest_right


def _slips(one: str, other: str) -> int | None:
    """How many typing errors two words are apart, or None when they are two different words."""
    if one == other:
        return 0
    shorter = min(len(one), len(other))
    if shorter < 4 or abs(len(one) - len(other)) > 2 or one in _COMPASS or other in _COMPASS:
        return None
    if shorter < 6 and one[0] != other[0]:
        return None
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - its import costs more than most answers need

    allowed = 1 if shorter < 8 else 2
    distance = OSA.distance(one, other, score_cutoff=allowed)
    return distance if distance <= allowed else None


def _run_together(left: list[str], right: list[str]) -> float:
    """As in "vandijk" for "van dijk zonen": all that was typed, written as one, is the beginning of the known name."""
    typed = "".join(left)
    if len(typed) < 4 or (len(left) > 1 and len(right) > 1):
        return 0.0
    for count in range(len(right), 0, -1):
        slips = _slips(typed, "".join(right[:count]))
        if slips is not None:
            share = sum(map(len, right[count:])) / len("".join(right))
            return _PART_OF_NAME - _REST * share - _SLIP * slips / len(typed)
    return 0.0
