"""Where a name begins and ends in a text: capitals, particles, kinds of organisations, people apart from firms.

Spans of words only; which of several names is the customer's is decided in `accounts`.
"""

from bot.coach.understanding.deals.words import (
    ABOUT,
    ARTICLES,
    DETERMINERS,
    FIRST_NAMES,
    INSIDE_NAMES,
    JOINING,
    KIND_ENDINGS,
    KINDS,
    LEGAL_FORMS,
    NAMES_WITH_ARTICLE,
    ORDINARY,
    SURNAMES_AFTER_VAN,
    TOPIC_WORDS,
)
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.phrases import Phrases
from bot.coach.understanding.steps.words import is_actor

NAME_AT_MOST = 7
_SMALL_NAME_AT_MOST = 4
ABOUT_PHRASES = Phrases(ABOUT)
_TITLES = frozenset("dr mr mrs ms mevr mevrouw meneer dhr prof dokter doctor sir".split())
_OPENING_NAMES = ARTICLES | {"van", "ter", "ten", "den", "der", "la", "le"}
_PARTICLES = frozenset({"de", "der", "den", "het", "t", "ter", "ten"})
_FAMILY_FIRMS = frozenset({"zonen", "zn", "sons", "co", "partners", "dochters"})


def person_at(flow: Flow, place: int, stop: int) -> int:
    """How many words a person's name has that begins here; 0 when it is none."""
    if place >= stop:
        return 0
    word = flow.words[place]
    if word in _TITLES and place + 1 < stop:
        return 2
    if word not in FIRST_NAMES and not _double_name(word):
        return 0
    length = 1
    while place + length < stop and flow.words[place + length] in _PARTICLES:
        length += 1
    after = place + length
    if after >= stop:
        return length
    if flow.words[after] == "van" and flow.tokens[after].text == "van":
        return _after_van(flow, place, after, stop)
    if is_capital(flow, after) and flow.words[after] not in ORDINARY:
        if (
            _kind(flow.words[after])
            or flow.words[after] in LEGAL_FORMS
            or (after + 1 < stop and _in_company(flow, after + 1))
        ):
            return 0
        return length + 1
    if _in_company(flow, after) and flow.tokens[place].text[0].isupper():
        return 0
    return length


def _double_name(word: str) -> bool:
    return "-" in word and all(part in FIRST_NAMES for part in word.split("-"))


def _in_company(flow: Flow, place: int) -> bool:
    return (
        _kind(flow.words[place])
        or flow.words[place] in LEGAL_FORMS
        or flow.words[place] in {"en", "and", "zonen", "sons"}
    )


def _after_van(flow: Flow, place: int, van: int, stop: int) -> int:
    """As in "Jan van Dijk", "Jan van den Berg" are people; of "Jan van Acme" only Jan is."""
    after = van + 1
    while after < stop and flow.words[after] in _PARTICLES:
        after += 1
    surname = after > van + 1 or (after < stop and flow.words[after] in SURNAMES_AFTER_VAN)
    if not surname or after >= stop:
        return van - place
    return 0 if after + 1 < stop and _in_company(flow, after + 1) else after + 1 - place


def is_capital(flow: Flow, place: int) -> bool:
    """Whether a word is written as a name: with a capital, also inside it ("iCloud")."""
    text = flow.tokens[place].text
    return text[0].isupper() or (any(char.isupper() for char in text) and text[0].isalnum())


def _kind(word: str) -> bool:
    return word in KINDS or (len(word) > 6 and word.endswith(KIND_ENDINGS) and word not in ORDINARY)


def is_name_article(flow: Flow, place: int, stop: int) -> bool:
    """As in "de Vries", "De Kil": an article that belongs to the name."""
    if place + 1 >= stop or flow.words[place] not in _OPENING_NAMES or not is_capital(flow, place + 1):
        return False
    return is_capital(flow, place) or (
        flow.words[place] in ARTICLES and flow.words[place + 1] in NAMES_WITH_ARTICLE
    )


def name_at(flow: Flow, place: int, stop: int, *, small: bool = False) -> tuple[int, int] | None:
    """Where a name that begins at `place` begins and ends, its article apart; `small`: also one without capitals."""
    while place < stop and flow.words[place] in DETERMINERS and not is_name_article(flow, place, stop):
        place += 1
    end = place
    capital = False
    while end < min(stop, place + NAME_AT_MOST):
        length = _name_part(flow, place, end, stop, capital=capital)
        if not length:
            break
        capital = capital or any(is_capital(flow, n) for n in range(end, end + length))
        end += length
    if capital and not _mere_word(flow, place, end):
        return place, end
    return small_name_at(flow, place, stop) if small and not capital else None


def _mere_word(flow: Flow, place: int, end: int) -> bool:
    """A single capitalised word that is a role or an ordinary word names nobody."""
    if end == place + 1:
        word = flow.words[place]
        past = (
            place == 0
            and word.endswith("ed")
            and end < len(flow.words)
            and not flow.pauses[end]
            and not is_capital(flow, end)
        )
        return past or word in ORDINARY or is_actor(word) or word in TOPIC_WORDS or len(word) == 1
    return all(
        flow.words[n] in ORDINARY or (_kind(flow.words[n]) and not is_capital(flow, n))
        for n in range(place, end)
    )


def _name_part(flow: Flow, start: int, place: int, stop: int, *, capital: bool) -> int:
    """How many words at `place` go on with a name; 0 when it ends here."""
    word = flow.words[place]
    if is_capital(flow, place):
        opens_text = place == start and (place == 0 or bool(flow.pauses[place]))
        ordinary = word in ORDINARY and not (
            is_name_article(flow, place, stop) or (not opens_text and place == start)
        )
        if ordinary and not (place > start and word != "i"):
            return 0
        return 0 if place > start and word in TOPIC_WORDS else 1
    follows = place + 1 < stop and is_capital(flow, place + 1)
    if word in INSIDE_NAMES and place >= start:
        return _small_inside(flow, start, place, stop, capital=capital)
    if _kind(word) and (capital or follows):
        return 1
    if (
        _kind(word)
        and place + 2 < stop
        and flow.words[place + 1] in _PARTICLES
        and is_capital(flow, place + 2)
    ):
        return 2
    return (
        1
        if place == start
        and follows
        and word not in ORDINARY
        and flow.words[place + 1] not in ORDINARY | TOPIC_WORDS
        else 0
    )


def _small_inside(flow: Flow, start: int, place: int, stop: int, *, capital: bool) -> int:
    """Particles inside a name: "van der", "de", "en", "of"."""
    word = flow.words[place]
    if place == start:
        named = is_name_article(flow, place, stop) or (word == "van" and place + 1 < stop)
        if not named:
            return 0
    elif (not capital and not _kind(flow.words[place - 1])) or (
        word in {"voor", "for", "op", "aan", "te", "van"} and place > start and not capital
    ):
        return 0
    if word in {"voor", "for", "the", "het"} and place > start:
        return 0
    length = 1
    while place + length < stop and flow.words[place + length] in INSIDE_NAMES - JOINING:
        length += 1
    follows = place + length < stop and is_capital(flow, place + length)
    kin = (
        word in {"en", "and"}
        and place + 1 < stop
        and flow.words[place + 1] in {"zonen", "zn", "sons", "co", "partners", "dochters"}
    )
    return length if follows else (2 if kin else 0)


def small_name_at(flow: Flow, place: int, stop: int) -> tuple[int, int] | None:
    """A name typed without capitals: the words up to the first one that cannot be part of a name."""
    end = place
    while end < min(stop, place + _SMALL_NAME_AT_MOST):
        word = flow.words[end]
        inside = (
            word in INSIDE_NAMES
            and end + 1 < stop
            and flow.words[end + 1] not in ORDINARY
            and word not in {"voor", "for", "op", "aan"}
        )
        if (
            word in ORDINARY or word in TOPIC_WORDS or ABOUT_PHRASES.at(flow.words, end, stop)
        ) and not inside:
            break
        end += 1
    while end > place and flow.words[end - 1] in INSIDE_NAMES:
        end -= 1
    if end == place or all(
        flow.words[n] in FIRST_NAMES or is_actor(flow.words[n]) for n in range(place, end)
    ):
        return None
    if all(_kind(flow.words[n]) or flow.words[n] in ARTICLES for n in range(place, end)):
        return None  # "de gemeente" is a kind of customer, not one
    return place, end
