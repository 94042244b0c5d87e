"""Two customers in one message that nothing announces: each says of itself that it is a house, or both are told of in one breath.

"Been to Denby Vets and Marlow Bakery", "bakkerij Smet is rond, slagerij De Mol nog niet", "both Harland and Brook want doors".
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import utterance
from bot.coach.words.newcomer_reading import is_house, is_third_party
from bot.coach.words.spoken_of import own_words
from bot.coach.words.two_names import first_sentence, told_apart
from bot.coach.words.word_kinds import houses_in, is_first_name, is_ordinary

Told = tuple[str, str, str]
"""What is told of the first, of the second, and the second's name."""
_JOINT: Final = later(
    r"\s+(?:en ook|and also|en|and|&|plus)\s+(?=\S)|[.,;]\s+(?:(?:en|and|maar|but|while|terwijl) )?(?=\S)",
    re.IGNORECASE,
)
_LED: Final = later(r"(?:(?:ook|also|nog|then|dan|bij|met|with|at|de|het|the)\s+)*", re.IGNORECASE)
_NAME: Final = r"[A-Z][\w&'-]+(?: (?:[A-Z&][\w&'-]*|van|de|der|den|of|the)){0,3}?"
_BOTH: Final = later(
    rf"(?P<lead>.{{0,40}}?\b)(?:[Zz]owel|[Bb]oth)\s+(?P<one>{_NAME})\s+(?:als|and|en)\s+(?P<other>{_NAME})\s+(?P<told>(?:wil|wilt|willen|want|need|zoeken|vragen|are|is|zijn|have|hebben)\b.*)",
    re.DOTALL,
)
_SO_FAR: Final = later(
    rf"(?P<one>{_NAME})(?P<told> (?:is|has|heeft|was|are) [^,.;]{{2,40}}),? (?:(?:but|maar|and|en) )?(?P<other>{_NAME})(?P<behind> (?:isn't|is not|hasn't|has not|not|nog niet|niet|nog|still|doesn't)(?: [^,.;]{{1,30}})?)[.!]*"
)
# So many places where two may meet are looked at.
_LOOKED_AT: Final = 6


def two_houses(text: str, customer: Callable[[str], str | None]) -> Told | None:
    """A message in two where it plainly tells of two customers; `customer` reads which one a part names. None elsewhere."""
    return _both(text) or _so_far(text) or _houses(text, customer)


def _both(text: str) -> Told | None:
    found = _BOTH.fullmatch(text.strip())
    if found is None or not _are_names(found["one"], found["other"]):
        return None
    one, other, told = found["one"], found["other"], found["told"]
    return f"{one} {told}", f"{other} {told}", other


def _so_far(text: str) -> Told | None:
    """As in "Acme is done, Globex isn't yet", where that is all that was said."""
    found = _SO_FAR.fullmatch(text.strip())
    if found is None or not _are_names(found["one"], found["other"]):
        return None
    return found["one"] + found["told"], found["other"] + found["behind"], found["other"]


def _are_names(one: str, other: str) -> bool:
    """Whether both can be customers: no first name, no role, no word of the language, and not alike."""
    words = [utterance(name).words for name in (one, other)]
    if any(len(name) == 1 and (is_ordinary(name[0]) or is_first_name(name[0])) for name in words):
        return False
    return own_words(one).isdisjoint(own_words(other))


_TWO: Final = 2


def _houses(text: str, customer: Callable[[str], str | None]) -> Told | None:
    if houses_in(text) < _TWO:
        return None
    for start, begin in _meetings(text):
        first, second = text[:start].strip(" ,;\n"), text[begin:].strip()
        other = customer(first_sentence(second))
        if other is None or not second.startswith(other) or not _is_a_house(other) or is_third_party(other):
            continue
        one = customer(first)
        if one is None or not _is_a_house(one) or not own_words(one).isdisjoint(own_words(other)):
            continue
        # Named in one breath, or each at the beginning of what is told of it.
        joined = first.endswith(one) and text[start].isspace()
        if joined or (_opens(first, one) and _told_by_itself(second, other)):
            return *told_apart(one, other, (first, second)), other
    return None


def _is_a_house(name: str) -> bool:
    """Whether a name is a house's by a word that is nothing to buy: "kantine catering" is what it is about."""
    return is_house(name) and houses_in(name) > 0


# Who is something of the first is no customer beside it: "slagerij De Mol is hun buur".
_OF_THEM: Final = frozenset("hun hen their them its".split())


def _told_by_itself(second: str, other: str) -> bool:
    behind = second[len(other) :]
    words = utterance(first_sentence(behind)).words
    return behind[:1].isspace() and len(words) > 1 and _OF_THEM.isdisjoint(words)


def _opens(first: str, one: str) -> bool:
    led = _LED.match(first)
    return first[led.end() :].startswith(one) if led is not None else first.startswith(one)


def _meetings(text: str) -> Iterator[tuple[int, int]]:
    for at, joint in enumerate(_JOINT.finditer(text)):
        if at == _LOOKED_AT:
            return
        led = _LED.match(text, joint.end())
        yield joint.start(), led.end() if led is not None else joint.end()


# "Smile is de tandarts, Van Looij is de kaakchirurg", "Acme en Globex".
_EACH: Final = later(
    r"[ ,.!:]*(?P<one>[\w&'-]+(?: [\w&'-]+){0,4}?)(?:(?: is| wil| wants| heeft| has) [^,.;]{2,60})?(?:,| en| and|[.;])(?: en| and)? (?P<other>[\w&'-]+(?: [\w&'-]+){0,4}?)(?:(?: is| wil| wants| heeft| has) [^,.;]{2,60})?[ .!]*"
)


def named_apart(text: str, here: str) -> tuple[str, str] | None:
    """The names of two customers in what puts right that they are two: the one `here`, and the other; None where neither is here."""
    found = _EACH.fullmatch(text)
    if found is None:
        return None
    names = found["one"], found["other"]
    ours = [name for name in names if own_words(name) & own_words(here)]
    if not ours or not all(map(own_words, names)):
        return None
    other = names[1] if ours[0] == names[0] else names[0]
    # What we call them may say more than was said now: "hotel Astoria".
    longer = len(ours) == 1 and own_words(ours[0]) <= own_words(here)
    return here if longer else ours[0], other


def clause_of(text: str, name: str) -> str | None:
    """The clause of what was told in which another customer stands, from its name on; None where none does."""
    wanted = own_words(name)
    for clause in _JOINT.split(text):
        words = utterance(clause).words
        if wanted <= set(words):
            return clause.strip(" .,;")
    return None
