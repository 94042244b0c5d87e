"""How well what was typed fits the deals a person has: typing errors forgiven, two customers never taken for one.

A word that only one of two names has keeps them apart ("Acme Noord", "Acme Zuid"). A name that may be a slip for
another ("Janssen" for "Jansen") is listed, never sure: it is asked.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence

from bot.coach.understanding.deals.organisations import KINDS
from bot.coach.understanding.deals.words import ARTICLES, LEGAL_FORMS
from bot.coach.understanding.readings import DealMatch, KnownDeal
from bot.coach.understanding.text import utterance

# A known deal is listed from this score; from the second on it may be taken without asking when it stands alone.
LISTED_FROM = 60.0
SURE_FROM = 90.0
MATCHES_AT_MOST = 10
WORD = re.compile(r"[^\W_]+")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}")
JOINERS = frozenset({"en", "and", "und", "et"})
_SHORT = {"zn": "zonen", "gebr": "gebroeders", "bros": "brothers", "st": "sint", "univ": "universiteit"}
# A part of a known name, a known name and more, what the rest of the name and a typing error take off.
_PART_OF_NAME, _MORE_THAN_NAME, _REST, _SLIP, _ASKED = 88.0, 82.0, 12.0, 60.0, 88.0
_COMPASS = frozenset("noord zuid oost west midden noorden zuiden north south east central centrum".split())
_TOPIC_APART, _TOPIC_UNSAID = 15.0, 4.0
_LONG_ENOUGH = 8
_GLUED = ("de", "het", "the", "van", "vande", "vander", "vanden")


def normalised_account(name: str) -> str:
    """A customer's name for looking up: folded, without legal form, article, joining word or punctuation.

    The order of the words stays. A name that is nothing else ("BV") keeps its words.
    """
    folded = _folded(name).replace("'", "")
    if "." in folded:
        folded = _DOTTED.sub(lambda found: found.group().replace(".", ""), folded)
    words = [_SHORT.get(word, word) for word in WORD.findall(folded)]
    kept = [
        word for word in words if word not in LEGAL_FORMS and word not in ARTICLES and word not in JOINERS
    ]
    return " ".join(kept or words)


def _folded(name: str) -> str:
    if name.isascii():
        return name.lower()
    spread = unicodedata.normalize("NFKD", utterance(name).fold)
    return "".join(char for char in spread if not unicodedata.combining(char)).replace("ß", "ss").casefold()


def matching(
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
    return tuple(matches[:MATCHES_AT_MOST])


def topic_set(topic: str) -> set[str]:
    """The words by which a topic is compared."""
    return {
        word
        for word in WORD.findall(_folded(topic))
        if word not in ARTICLES and word not in {"deal", "nieuwe", "new"}
    }


def _topic_penalty(said: str | None, known: str | None, words: Sequence[str]) -> float:
    if known is None:
        return _TOPIC_UNSAID if said else 0.0
    deal_words = topic_set(known)
    if deal_words & set(words) or (said and _alike(topic_set(said), deal_words)):
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
    joined, wanted = "".join(left), "".join(right)
    if joined == wanted:
        return 98.0
    if any(joined == small + wanted or small + joined == wanted for small in _GLUED):
        return _ASKED
    errors, sure, rest_left, rest_right = _paired(left, right)
    slips = _SLIP * errors / len("".join(right))
    if not rest_left and not rest_right:
        whole = 96.0 - slips
        return whole if sure else min(whole, _ASKED)
    paired = len(rest_left) < len(left)
    if paired and not (rest_left and rest_right):
        share = sum(map(len, rest_left or rest_right)) / max(len("".join(left)), len("".join(right)))
        return (_PART_OF_NAME if rest_right else _MORE_THAN_NAME) - _REST * share - slips
    return max(_run_together(left, right), _run_together(right, left) - 4.0)


def _paired(left: list[str], right: list[str]) -> tuple[int, bool, list[str], list[str]]:
    """Words of two names that are the same but for typing errors (counted), and those that only one has.

    The second is whether no error can be another name.
    """
    errors, sure = 0, True
    rest_left, rest_right = [], list(right)
    for word in left:
        near = [(slips, other) for other in rest_right if (slips := _slips(word, other)) is not None]
        if near:
            slips, other = min(near)
            errors += slips
            sure = sure and (not slips or _is_slip(word, other))
            rest_right.remove(other)
        else:
            rest_left.append(word)
    return errors, sure, rest_left, rest_right


def _is_slip(one: str, other: str) -> bool:
    """Whether a difference is a typing error for certain: in a word everybody knows, or inside a long name.

    "Jansen" and "Janssen", "Smit" and "Smid", "Hendriks" and "Hendrikse" are families of their own.
    """
    if one in KINDS or other in KINDS:
        return not (one in KINDS and other in KINDS)
    return (
        min(len(one), len(other)) >= _LONG_ENOUGH and one[-1] == other[-1] and _single(one) != _single(other)
    )


def _single(word: str) -> str:
    """A word with its doubled letters once."""
    return "".join(char for at, char in enumerate(word) if not at or word[at - 1] != char)


def _slips(one: str, other: str) -> int | None:
    """How many typing errors two words are apart, or None when they are two different words."""
    if one == other:
        return 0
    shorter = min(len(one), len(other))
    cut, whole = sorted((one, other), key=len)
    # "Gem Leusden", "Cedar Valley Hosp": the kind of organisation cut short.
    if shorter >= 3 and whole in KINDS and whole.startswith(cut):
        return 1
    if shorter >= 3 and one.replace("ck", "k") == other.replace("ck", "k"):
        return 1
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
