"""Words that name one thing: where such a phrase ends, and whether it is one, not a sentence, a person or a time."""

from typing import Final

from bot.coach.understanding.deals.cues import OTHERS
from bot.coach.understanding.deals.wordclasses import is_plain, is_thing
from bot.coach.understanding.deals.words import DETERMINERS, FIRST_NAMES, ORDINARY, TOPIC_STOPS, TOPIC_WORDS
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.phrases import Phrases
from bot.coach.understanding.steps.words import DURATION_WORDS, is_act, is_actor, route_words

Span = tuple[int, int]

_OTHERS = Phrases(OTHERS)
_ABOUT_AT_MOST = 7
_INNER = frozenset("en and van voor for of met on in to op".split())
_TIMES = DURATION_WORDS | frozenset(
    "een a an paar couple maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday two three four five six twee drie vier vijf zes".split()
)
_COUNTED_TIMES = frozenset(
    "uur u h hr hrs am pm oclock o'clock min mins minuten minutes k euro eur procent percent jan feb mar mrt apr jun jul aug sep sept okt oct nov dec".split()
)
FIRST_TOO = TOPIC_WORDS | {
    "tweede",
    "derde",
    "second",
    "third",
    "hot",
    "cold",
    "warm",
    "live",
    "digital",
    "online",
    "remote",
    "fast",
    "quick",
    "mixed",
    "solid",
    "strong",
    "warme",
    "koude",
    "andere",
    "other",
    "another",
    "grotere",
    "kleine",
    "snelle",
    "nieuwe",
    "nieuw",
    "new",
    "door",
    "lange",
    "goede",
    "more",
    "meer",
}
# How many there are stands before a thing: "four dock shelters".
_SO_MANY = frozenset("twee drie vier vijf zes two three four five six".split())
_THINGS_TOO = frozenset(
    "mgmt management it ict hr quality security privacy operations logistiek logistics compliance marketing".split()
)
# "Welding cell phase 2": with a number behind it a part of the thing.
_NUMBERED = frozenset("fase phase stage deel part lot perceel tranche hal hall lijn line".split())
_BEFORE_NUMBERS = _NUMBERED | {"and", "en"}
_FOR_A_THING = frozenset(
    "phone telefoon call meeting team video mail email live remote tour visit lunch coffee koffie".split()
)
# Behind an article, the first half of what it is about: "the office move".
_DESCRIBES = frozenset(
    "office kantoor customer client company staff team account name meeting lunch breakfast coffee phone call test buyer group".split()
)
_COPULAS = frozenset(
    "is are zijn was were wordt heeft hebben has have zit staat komt gaat loopt ligt doet".split()
)


def tells_time(flow: Flow, place: int) -> bool:
    """Whether a time stands here rather than a thing: "over twee weken"."""
    near = flow.words[place : place + 2]
    if near[0][0].isdigit():
        return len(near) == 1 or near[1] in _TIMES or near[1] in _COUNTED_TIMES or is_plain(near[1])
    return all(word in _TIMES for word in near)


def phrase(flow: Flow, first: int, stop: int) -> Span | None:
    """The noun phrase from `first`: up to a verb, a preposition of place, or the end of the segment."""
    if first + 1 < stop and flow.words[first] in {"die", "dat"} and _named(flow, first + 1):
        first += 1  # "over die tachografen"
    end = first
    while end < min(stop, first + _ABOUT_AT_MOST):
        if (
            end > first + 0
            and flow.words[end] in {"for", "voor"}
            and end + 1 < stop
            and tells_time(flow, end + 1)
        ):
            break
        # "About door closers": right behind what leads to the thing it is no "by".
        door = (
            flow.words[end] == "door" and end + 1 < stop and (end == first or is_thing(flow.words[end + 1]))
        )
        if (
            flow.words[end] in TOPIC_STOPS
            and not door
            and not (flow.words[end] in {"en", "and", "to", "van", "zijn"} and first < end < stop - 1)
            and not (
                flow.words[end] in {"met", "with"}
                and first < end < stop - 1
                and (is_thing(flow.words[end + 1]) or flow.words[end + 1][0].isdigit())
            )
        ):
            break
        end += 1
    start = next((place for place in range(first, end) if flow.words[place] not in DETERMINERS), end)
    return (
        (first, end)
        if start < end
        and (
            flow.words[start] not in ORDINARY
            or flow.words[start] in FIRST_TOO
            or (flow.words[start] in _SO_MANY and start + 1 < end and _counted(flow.words[end - 1]))
            or (flow.words[start] in _FOR_A_THING and start + 1 < end and is_thing(flow.words[start + 1]))
            or (
                first < start < end - 1
                and flow.words[start] in _DESCRIBES
                and flow.words[start + 1] not in ORDINARY
            )
        )
        else None
    )


def _counted(word: str) -> bool:
    """Whether a word behind a number can be a thing: no act, no ordinary word."""
    return is_thing(word) or not (is_plain(word) or is_act(word) or is_actor(word))


def _named(flow: Flow, place: int) -> bool:
    """Whether a word behind "die" or "dat" is what it points at, not a verb or somebody: "dat ze overstappen"."""
    word = flow.words[place]
    return (is_thing(word) or not is_plain(word) or word in FIRST_TOO) and word not in TOPIC_STOPS


def nouns_only(flow: Flow, start: int, stop: int) -> bool:
    """Whether the words name a thing: no verb, no person, nothing that joins sentences."""
    words = flow.words
    first = start
    while first < stop and words[first] in DETERMINERS:
        first += 1
    if (
        first >= stop
        or _OTHERS.at(words, first, stop)
        or words[first] in FIRST_NAMES
        or _who_acts(flow, first, stop)
    ):
        return False
    if any(
        words[place][0].isdigit() and place > first and words[place - 1] not in _BEFORE_NUMBERS
        for place in range(first, stop)
    ):
        return False
    if stop == first + 1 and is_plain(words[first]) and not is_thing(words[first]):
        return False
    for place in range(first, stop):
        word = words[place]
        inner = first < place < stop - 1 and (
            word in _INNER or (word in DETERMINERS and words[place - 1] in _INNER)
        )
        # "Phone system", "video wall".
        kept = (
            is_thing(word)
            or (
                word in _FOR_A_THING
                and place + 1 < stop
                and (is_thing(words[stop - 1]) or (is_thing(words[place + 1]) and words[place + 2] in _INNER))
            )
            or (
                word in _DESCRIBES
                and place == stop - 1 > first + 2
                and words[place - 2] in {"of", "van"}
                and is_thing(words[place - 3])
            )
            or (word in _DESCRIBES and place == start < stop - 1 and is_thing(words[place + 1]))
            or inner
            or word in {"deal", "traject", "nieuwe", "new"}
            or (word == "door" and place == first)
            or (word in FIRST_TOO and place == first and place + 1 < stop)
            or (word in _SO_MANY and place == first and place + 1 < stop and _counted(words[stop - 1]))
            or (word == "van" and place == first and place + 1 < stop and is_thing(words[place + 1]))
        )
        if place > first and is_actor(word) and word not in _THINGS_TOO and not is_thing(word):
            return False
        if not kept and (
            ("'" in word and is_plain(word))
            or word in ORDINARY
            or word in _COPULAS
            or word in TOPIC_STOPS
            or _acts(flow, place, first)
        ):
            return False
    return True


_A_VERB: Final = 2


def _who_acts(flow: Flow, first: int, stop: int) -> bool:
    """Whether an actor stands alone here or with a verb, rather than as the first half of a thing ("lab equipment")."""
    if stop - first > _A_VERB and is_thing(flow.words[stop - 1]) and flow.words[first + 1] in _FOR_A_THING:
        return False  # "nurse call system"
    return is_actor(flow.words[first]) and (stop == first + 1 or _acts(flow, first + 1, first))


def _acts(flow: Flow, place: int, first: int) -> bool:
    """Whether a word is a verb of somebody who acts, rather than a noun of the topic."""
    if place <= first or not is_actor(flow.words[place - 1]):
        return False
    word = flow.words[place]
    return word in route_words("nl").finite or word in route_words("en").finite


def noun(flow: Flow, place: int) -> bool:
    """Whether a word can be the name of a thing."""
    word = flow.words[place]
    return word in TOPIC_WORDS or not (
        ("'" in word and is_plain(word))
        or word in ORDINARY
        or word in TOPIC_STOPS
        or word in FIRST_NAMES
        or is_actor(word)
    )
