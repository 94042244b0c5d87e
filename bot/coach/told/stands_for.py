"""What "it" stands for in a move of ours: "they need the load chart, I'll drop it off" is about the chart.

Where nothing is named that it can be, the move names nothing that anybody could do later: then the words are kept as they were typed.
"""

from collections.abc import Iterable
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Language, utterance
from bot.coach.words.own_reading import our_verb
from bot.coach.words.word_kinds import is_first_name, is_role, verbs_in

_IT: Final = frozenset("it that this those these t 't het dat dit".split())
# These may be somebody as well, whom nobody sends or writes.
_THEM: Final = frozenset("them m 'm hem ze die deze".split())
_HANDED_OVER: Final = frozenset(
    "sturen opsturen doorsturen nasturen brengen langsbrengen leveren maken schrijven indienen bezorgen afgeven send bring drop deliver make write submit post hand finish".split()
)
# What may stand behind a pronoun that is the whole object: where it goes, or a part of the verb.
_ON_FROM_IT: Final = frozenset(
    "to for at over off in out up round around along back by with on aan naar voor bij op af langs door terug mee in toe er even ook zelf then dan".split()
)
_NEEDED: Final = later(
    r"\b(?:my|our|mijn|m'n|mn|onze|ons|needs?|wants?|wait\w*|asks?|asked|asking|missing|ready|finished|done|wil|willen|wilde|wacht\w*|vra\w+|vroeg\w*|nodig|mist|missen|hebben|klaar|af)\b"
)
_THING: Final = later(
    r"(?=\b(?:my|our|the|an?|that|some|mijn|m'n|mn|onze|ons|de|het|een|die|dat|for|om|\d+) (?!(?:my|our|the|an?|mijn|onze|de|het|een) )(?P<thing>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*){0,3}))"
)
_ENDS: Final = frozenset(
    """is are was were be has have had from to for of with by on in at and or so but before until first too also
    zijn heeft hebben had van voor naar met op aan bij tot en of dus maar eerst ook nog wel hoor al zien""".split()
)
_LOOKS_BACK: Final = 2


def in_full(what: str, before: Iterable[str], language: Language) -> str | None:
    """A move with the thing named in the clauses `before` for its "it"; None where it points at nothing that was named."""
    said = utterance(what)
    last = len(said.words) - 1
    verb = (last, said.words[last]) if language == "nl" else our_verb(list(said.words), language)
    if verb is None or not said.words:
        return what
    at = _pointing(said.words, verb, language)
    bare = last == 0 and verb[1] in _HANDED_OVER
    if at is None and not bare:
        return what
    for clause in list(before)[: -_LOOKS_BACK - 1 : -1]:
        thing = _named_in(clause, language)
        if thing is not None and at is not None:
            token = said.tokens[at]
            the = "the " if language == "en" else ""
            return f"{said.text[: token.start]}{the}{thing}{said.text[token.end :]}"
        if thing is not None:
            return f"{thing} {what}"
    return what if bare else None


def _pointing(words: tuple[str, ...], verb: tuple[int, str], language: Language) -> int | None:
    """The place of the pronoun that is all that something is done with; None where that is named."""
    place, lemma = verb
    for at in range(len(words)):
        if at == place or not (words[at] in _IT or (words[at] in _THEM and lemma in _HANDED_OVER)):
            continue
        behind = words[at + 1 : at + 2]
        ends = not behind or behind[0] in _ON_FROM_IT or at + 1 == place
        first = at < place if language == "nl" and place else at <= place + _LOOKS_BACK
        return at if ends and first else None
    return None


def _named_in(clause: str, language: Language) -> str | None:
    """The thing that a clause says is wanted, awaited, ready or ours."""
    fold = utterance(clause).fold
    needed = _NEEDED.search(fold)
    if needed is None:
        return None
    # What is wanted stands behind the word for it; what is ready in front of it.
    found = sorted(_THING.finditer(fold), key=lambda one: (one.start() < needed.start(), one.start()))
    return next((thing for one in found if (thing := _as_called(one["thing"], language))), None)


def _as_called(words: str, language: Language) -> str | None:
    """What a thing is called, without what is told of it behind that; None where it is somebody."""
    told = words.split()
    told = told[: next((at for at, word in enumerate(told) if word in _ENDS), len(told))]
    while len(told) > 1 and language == "nl" and verbs_in(utterance(told[-1]), language):
        told.pop()
    thing = utterance(" ".join(told))
    return None if not told or is_role(thing, language) or is_first_name(told[0]) else thing.text
