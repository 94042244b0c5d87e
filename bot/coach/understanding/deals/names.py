"""Where a name begins and ends in a text: capitals, particles, kinds of organisations, people apart from firms.

Spans of words only; which of several names is the customer's is decided in `accounts`.
"""

from functools import cache

from bot.coach.understanding.deals.words import (
    ABOUT,
    ARTICLES,
    DETERMINERS,
    FIRST_NAMES,
    INSIDE_NAMES,
    JOINING,
    LEGAL_FORMS,
    NAMES_WITH_ARTICLE,
    ORDINARY,
    SURNAMES_AFTER_VAN,
    TOPIC_WORDS,
)
from bot.coach.understanding.deals.organisations import KIND_ENDINGS, KINDS, OF_KINDS, NO_NAME_FIRST, ONLY_ONE, TRADES
from bot.coach.understanding.deals.things import ENDINGS, THINGS
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.lexicon.words import Kind, lexicon
from bot.coach.understanding.phrases import Phrases
from bot.coach.understanding.steps.words import is_actor

NAME_AT_MOST = 7
_SMALL_NAME_AT_MOST = 4
ABOUT_PHRASES = Phrases(ABOUT)
_TITLES = frozenset("dr mr mrs ms mevr mevrouw meneer dhr prof dokter doctor sir professor heer uncle aunt oom tante sister brother father pastor rabbi imam dominee pater zuster nurse verpleegkundige frau herr monsieur madame señor senor".split())
_OPENING_NAMES = ARTICLES | {"van", "ter", "ten", "den", "der", "la", "le"}
_PARTICLES = frozenset({"de", "der", "den", "het", "t", "ter", "ten"})
_SMALL_KINDS = frozenset(
    {Kind.FUNCTION, Kind.TIME, Kind.AUXILIARY, Kind.PASSIVE, Kind.PREPOSITION, Kind.NEGATION, Kind.RELATIVE,
     Kind.SELF, Kind.SELF_OBJECT, Kind.CUSTOMER, Kind.CUSTOMER_OBJECT, Kind.OUR, Kind.THEIR, Kind.DETERMINER}
)  # fmt: skip
_CLITICS = frozenset({"ve", "m", "re", "ll", "d", "t", "s"})
_CLITIC_HOSTS = frozenset("i we you they he she it that there what who don isn aren wasn didn doesn won can let how here couldn haven hasn".split())
_HYPHENED = frozenset("follow-up catch-up check-in wrap-up one-on-one kick-off intake bijpraat-call".split())
# "Berghuis" and "Nieuwenhuis" are families, "Nieuwenhuis" behind a first name is one.
_SURNAME_ENDINGS = ("huis", "park", "post", "bouw", "werf", "hoeve", "club", "winkel")
_FAMILY_FIRMS = frozenset({"zonen", "zn", "sons", "co", "partners", "dochters"})


def person_at(flow: Flow, place: int, stop: int) -> int:
    """How many words a person's name has that begins here; 0 when it is none."""
    if place >= stop:
        return 0
    word = flow.words[place]
    if word in _TITLES and place + 1 < stop and not _house_of(flow, place + 1, stop):
        after = place + 1
        while after + 1 < stop and flow.words[after] in _PARTICLES | {"van", "von", "el"}:
            after += 1
        if after > place + 1:
            return after + 1 - place
        surname = place + 2 < stop and is_capital(flow, place + 2) and not has_kind(flow, place + 2, place + 3)
        return 3 if surname and flow.words[place + 1] in FIRST_NAMES else 2
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
            (_kind(flow.words[after]) and not flow.words[after].endswith(_SURNAME_ENDINGS))
            or flow.words[after] in LEGAL_FORMS
            or (after + 1 < stop and _in_company(flow, after + 1))
        ):
            return 0
        return length + 1
    if _in_company(flow, after) and flow.tokens[place].text[0].isupper():
        return 0
    return length


def _house_of(flow: Flow, place: int, stop: int) -> bool:
    """As in "Uncle Joe's Diner": the person is part of the firm's name."""
    end = next((at for at in range(place, min(place + 3, stop)) if flow.words[at] in {"of", "van", "from", "at", "bij"}), min(place + 3, stop))
    return has_kind(flow, place, end)


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


@cache
def _plain_words() -> frozenset[str]:
    """Words that name nobody: small words, verbs in all their forms, times."""
    plain = set(ORDINARY)
    for language in ("nl", "en"):
        words = lexicon(language)
        plain |= {form for form in words.verbs if len(form) > 2}
        plain |= {word for word, kind in words.kinds.items() if kind in _SMALL_KINDS}
    return frozenset(plain - KINDS - TRADES)


def is_plain(word: str) -> bool:
    """Whether a folded word is an ordinary one: never a part of a name typed without capitals."""
    if word in _plain_words():
        return True
    start, mark, clitic = word.partition("'")
    return bool(mark) and clitic in _CLITICS and start in _CLITIC_HOSTS


def is_thing(word: str) -> bool:
    """Whether a folded word is something that is bought, rather than a part of a name."""
    return word in THINGS or word in TOPIC_WORDS or (len(word) > 7 and word.endswith(ENDINGS))


def has_kind(flow: Flow, first: int, stop: int) -> bool:
    """Whether words say of themselves that they are an organisation: a kind, a legal form, "& Sons"."""
    return any(
        _kind(word) or word in LEGAL_FORMS or word in _FAMILY_FIRMS for word in flow.words[first:stop]
    )


def is_capital(flow: Flow, place: int) -> bool:
    """Whether a word is written as a name: with a capital, also inside it ("iCloud")."""
    text = flow.tokens[place].text
    if text.islower():
        return False
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
    # "Onderaannemer Van Gelder": what the firm is to us is no part of its name.
    if place + 1 < stop and flow.words[place] in NO_NAME_FIRST and is_capital(flow, place + 1) and not person_at(flow, place + 1, stop):
        place += 1
    end = place
    capital = False
    while end < min(stop, place + NAME_AT_MOST):
        length = _name_part(flow, place, end, stop, capital=capital)
        if not length:
            break
        capital = capital or any(is_capital(flow, n) for n in range(end, end + length))
        end += length
    if place + 1 < end and is_actor(flow.words[place]) and flow.words[place + 1] in {"of", "van"}:
        return None
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
        opens = place == 0 or flow.pauses[place] in {"stop", "line"}
        goes_on = end < len(flow.words) and not flow.pauses[end] and not is_thing(flow.words[end])
        verb = opens and goes_on and is_plain(word) and (is_capital(flow, end) or is_plain(flow.words[end]))
        contracted = "'" in word and is_plain(word)
        return (
            past or verb or contracted or word in ORDINARY or word in _HYPHENED
            or is_actor(word) or word in TOPIC_WORDS or len(word) == 1
        )  # fmt: skip
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
    if _kind(word) and (capital or follows) and word not in NO_NAME_FIRST:
        return 1
    joins = capital and place > start and place + 1 < stop and word not in KINDS and not is_plain(word) and not is_thing(word)
    if joins and _kind(flow.words[place + 1]) and not is_actor(word):
        return 2
    if (
        _kind(word)
        and place + 2 < stop
        and flow.words[place + 1] in _PARTICLES
        and is_capital(flow, place + 2)
    ):
        return 2
    if (
        _kind(word)
        and place + 2 < stop
        and word in OF_KINDS
        and flow.words[place + 1] in {"van", "of"}
        and is_capital(flow, place + 2)
    ):
        return 2
    return (
        1
        if place == start
        and follows
        and not is_plain(word)
        and "." not in word
        and word not in NO_NAME_FIRST
        and not is_actor(word)
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
    # "Basisschool het Kompas" is one name.
    housed = word in {"the", "het"} and place > start and _kind(flow.words[place - 1])
    if word in {"voor", "for", "the", "het"} and place > start and not housed:
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
    if place < stop and flow.words[place].isdigit():
        return None
    while end < min(stop, place + _SMALL_NAME_AT_MOST):
        word = flow.words[end]
        inside = (
            word in INSIDE_NAMES
            and end + 1 < stop
            and flow.words[end + 1] not in ORDINARY
            and word not in {"voor", "for", "op", "aan"}
        )
        if end > place and is_capital(flow, end):
            return None
        if is_actor(word) and end + 1 < stop and flow.words[end + 1] in {"of", "van", "bij", "at", "from"}:
            return None
        kind = end > place and _kind(word)
        if (
            (is_plain(word) or (is_thing(word) and not kind) or ABOUT_PHRASES.at(flow.words, end, stop))
            and not inside
        ):
            break
        end += 1
    while end > place and flow.words[end - 1] in INSIDE_NAMES:
        end -= 1
    # In "brookline library self checkout" the kind closes the name; in "gemeente almere" it opens it.
    closing = next((n for n in range(end - 1, place, -1) if _kind(flow.words[n])), None)
    if closing is not None and flow.words[closing - 1] not in INSIDE_NAMES:
        end = closing + 1
    if end == place or all(
        flow.words[n] in FIRST_NAMES or is_actor(flow.words[n]) or flow.words[n] in ARTICLES
        for n in range(place, end)
    ):
        return None
    if all(_kind(flow.words[n]) or flow.words[n] in ARTICLES for n in range(place, end)):
        # "De gemeente" is a kind of customer, not one.
        return (place, end) if flow.words[place] in ONLY_ONE else None
    return place, end
