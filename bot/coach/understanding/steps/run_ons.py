"""Whole clauses put one behind the other with nothing between them: "the vet tries it on two cows the co-op compares prices".

A clause is whole when it has somebody who acts, a verb and something behind that verb; then whoever comes next with a
verb of his own begins a new one. A clause that hangs on another word ("that the board …", "who …") is not whole.
"""

from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.clauses import CONTRACTED, NEAR, pause_after
from bot.coach.understanding.steps.words import (
    JOINERS,
    OBJECT_PREPOSITIONS,
    SAID,
    RouteWords,
    is_act,
    takes_part,
)

# How far the beginning of the clause before is looked back for, and how many words may name who acts.
_CLAUSE_AT_MOST, _SUBJECT_AT_MOST, _NAMED_AT_MOST = 24, 5, 3
_PRONOUNS: Final = frozenset("they he she ze zij hij".split())
# What a clause hangs on: with one of these before it, two verbs may belong to one thing that is said.
_HANGING: Final = frozenset(
    """
    dat die of als wat wie hoe waar waarom wanneer zodra omdat nadat voordat tot totdat terwijl waarbij waarna waarop hetgeen welke tenzij
    that which who whom whose if when whether what whatever whoever how where why because once until before after while so than unless
    one ones thing things way moment time day like likes liked says said say think thinks thought know knows hope hopes sure told tell
    tells show shows see sees zegt zei zeggen denkt denk denken weet weten vindt vinden hoopt hopen ziet zien whichever
""".split()
)
_CAUSING: Final = frozenset("laat laten let lets make makes help helps want wants have".split())
_NO_END: Final = (
    JOINERS
    | OBJECT_PREPOSITIONS
    | SAID
    | frozenset("van door bij tot uit na from by of than as via per plus own eigen nog niet not".split())
)
_GOING_ON: Final = JOINERS | frozenset(
    "then after once before next finally when if dan daarna nadat zodra als vervolgens".split()
)
_OBJECTS: Final = frozenset(
    "it them this that him her het t 't m hem dit dat erover ernaar ermee erop".split()
)


def begins_anew(flow: Flow, opened: int, place: int, words: RouteWords) -> bool:
    """Whether a whole clause was said from `opened` on and somebody new begins to act at `place`."""
    if place - opened < _SUBJECT_AT_MOST - 2 or flow.pauses[place]:
        return False
    word = flow.words[place]
    # Most words begin nothing: that is seen without looking further.
    if not (
        word in words.determiners
        or word in _PRONOUNS
        or flow.words[place - 1] in _OBJECTS
        or flow.tokens[place].text[0].isupper()
        or takes_part(word)
    ):
        return False
    verb = _verb_of(flow, place, words)
    if verb is None or flow.words[place - 1] in _NO_END or flow.words[place - 1] in words.openers - _OBJECTS:
        return False
    left = flow.words[max(opened, place - _CLAUSE_AT_MOST) : place]
    if any(one in _HANGING and not _goes_on(one, left[n + 1 : n + 2], words) for n, one in enumerate(left)):
        return False
    causing = max((n for n, one in enumerate(left) if one in _CAUSING), default=None)
    if causing is not None and words.acting.isdisjoint(left[causing + 1 :]) and not left[-1].endswith("en"):
        return False  # "they let the nurses try it" is whole, "they let the nurses" is not
    if not _whole(flow, place - len(left), place, words):
        return False
    return "de" in words.articles or _has_its_own(flow, verb, words)


def _goes_on(word: str, follows: tuple[str, ...], words: RouteWords) -> bool:
    """As in "a group who checks it": told of the noun before, with the verb right behind."""
    return word in {"die", "who", "dat", "that"} and bool(follows) and follows[0] in words.finite


def _verb_of(flow: Flow, place: int, words: RouteWords) -> int | None:
    """The verb of a clause of which the subject begins at `place`: "the finance committee | checks", "Piet | tekent"."""
    count = len(flow.words)
    if flow.words[place] in _PRONOUNS:
        acts = place + 1 < count and not flow.pauses[place + 1] and flow.words[place + 1] in words.finite
        return place + 1 if acts and flow.words[place - 1] not in words.finite else None
    led = flow.words[place] in words.determiners
    start = place + led
    several = led or takes_part(flow.words[place]) or flow.words[place - 1] in _OBJECTS
    for head in range(start, min(start + (_NAMED_AT_MOST if several else 1), count - 1)):
        if flow.pauses[head + 1] or (head > place and flow.pauses[head]):
            return None
        follows = flow.words[head + 1]
        if flow.tokens[head].text == "it":
            return None
        somebody = takes_part(flow.words[head]) or (head == place and _written_as_name(flow, place))
        if somebody and _acts(follows, words, single=head == place):
            return head + 1
        word = flow.words[head]
        if word in words.finite or word in words.openers or word in _NO_END or word in _GOING_ON:
            return None
    return None


def _written_as_name(flow: Flow, place: int) -> bool:
    word = flow.tokens[place].text
    return word[0].isupper() and word[1:].islower() and not flow.tokens[place - 1].text[0].isupper()


def _acts(word: str, words: RouteWords, *, single: bool) -> bool:
    """Whether a word behind a subject is its verb; of an infinitive that is not sure in Dutch."""
    if "de" in words.articles:
        return word in words.finite and (
            word.endswith("t") or word in {"wil", "kan", "mag", "zal", "gaan"} or not single
        )
    return word in words.finite and not (is_act(word) and not word.endswith("s"))


def _whole(flow: Flow, first: int, place: int, words: RouteWords) -> bool:
    """Whether a clause has its subject, its verb, and something behind the verb before it ends at `place`."""
    near = range(first, min(first + _SUBJECT_AT_MOST, place - 1))
    verb = next(
        (n for n in near if flow.words[n] in words.finite and not (n == first and _names(flow.words[n]))),
        None,
    )
    if verb is None:
        return False
    behind = flow.words[verb + 1 : place]
    if (
        flow.words[verb] in words.auxiliaries
        and words.told.isdisjoint(behind)
        and not behind[-1].endswith("en")
    ):
        return False
    if verb == first:
        # "eerst maakt Kees een planning": verb and subject turned round.
        turned = "de" in words.articles and place - first > _NAMED_AT_MOST
        return turned and (
            behind[0] in words.openers or takes_part(behind[0]) or flow.tokens[first + 1].text[0].isupper()
        )
    subject = flow.words[first:verb]
    if (
        flow.words[verb].endswith(("s", "t"))
        and flow.words[verb] not in words.auxiliaries
        and not is_act(flow.words[verb])
    ):
        return True
    somebody = any(
        takes_part(word) or word in words.pronouns or word in words.our_subjects for word in subject
    )
    return (
        somebody
        or any(flow.tokens[n].text[0].isupper() for n in range(first, verb))
        or subject[0] in CONTRACTED
    )


def _names(word: str) -> bool:
    """Whether a word that may be a verb stands for somebody or something at the beginning: "vet checks it"."""
    return is_act(word) or takes_part(word)


def _has_its_own(flow: Flow, verb: int, words: RouteWords) -> bool:
    """Whether an English clause says what is done to what, which one that only tells of the noun before it does not.

    "… the machine | the committee checks the numbers" begins anew, "the machine the drivers like" does not.
    """
    after = verb + 1
    ended = after >= len(flow.words) or bool(flow.pauses[after]) or flow.words[after] in _GOING_ON
    if ended:
        return flow.words[verb] in words.buying
    word = flow.words[after]
    if word in OBJECT_PREPOSITIONS and after + 1 < len(flow.words):
        after += 1
        word = flow.words[after]
        return word in words.determiners or takes_part(word)
    return (
        word in words.determiners or word in _OBJECTS or flow.words[verb] in words.auxiliaries or is_act(word)
    )


def done_with_both(flow: Flow, opened: int, place: int, words: RouteWords) -> bool:
    """As in "a tasting with the office and the board": both are who it is done with, and nobody new acts."""
    stop = min(pause_after(flow, place), place + NEAR)
    near = flow.words[max(opened, place - 4) : place - 1]
    right = flow.words[place : next((n for n in range(place, stop) if flow.words[n] in _THEN), stop)]
    with_them = next((n for n, word in enumerate(near) if word in _WITH), None)
    if with_them is None or len(right) > 3 or not takes_part(right[-1]):
        return False
    return words.finite.isdisjoint(near[with_them + 1 :]) and words.finite.isdisjoint(right[1:-1])


_WITH = frozenset({"with", "met", "by", "door", "from", "van", "between", "tussen"})
_THEN = frozenset({"and", "en", "then", "dan", "daarna"})


def who_by_two_words(flow: Flow, start: int, stop: int, words: RouteWords) -> bool:
    """As in "QA picks and | site head signs": a plain word before the role, and the verb of the role behind it."""
    if start + 2 >= stop or any(flow.pauses[start + 1 : start + 3]):
        return False
    word, role, verb = flow.words[start : start + 3]
    plain = word.isalpha() and not (
        word in words.finite
        or word in words.openers
        or word in words.determiners
        or is_act(word)
        or takes_part(word)
    )
    return (
        plain
        and word not in _NOT_BEFORE_ROLE
        and takes_part(role)
        and verb in words.finite
        and verb.endswith(("s", "t"))
        and not is_act(verb)
    )


_NOT_BEFORE_ROLE: Final = JOINERS | frozenset(
    "met naar voor aan bij over op in langs to with for about on into by at die dat who which that of or als if".split()
)
