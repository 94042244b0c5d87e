"""Where clauses begin that no comma sets apart.

Looks at a stretch of words only; what the found clauses mean for the order of steps is decided in `links`.
"""

from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.words import (
    CLAUSE_ENDS,
    DURATION_WORDS,
    JOINERS,
    OBJECT_PREPOSITIONS,
    RouteWords,
    is_act,
    takes_part,
)

# How many words a clause is followed, so that a text without a pause costs no more than one with them.
_CLAUSE_AT_MOST, _NEAR = 40, 7
TIME_WORDS = DURATION_WORDS | frozenset(
    """
    zomer summer winter kerst christmas pasen easter vakantie holidays holiday weekend vrijdag friday maandag monday
    dinsdag tuesday woensdag wednesday donderdag thursday january january februari february maart march april mei juni
    june juli july augustus august september oktober october november december januari q1 q2 q3 q4 vandaag today morgen
    tomorrow that dat this
""".split()
)
_AND = frozenset({"en", "and", "plus"})
# What may stand between "en" and the clause it joins: when that happens.
_PRELUDE = frozenset(
    """
    in op once every each a per eens om eind begin half mid end of next this volgende komende early late na
""".split()
)
_CONTRACTED = frozenset(
    "they'll theyll he'll she'll it'll they'd he'd she'd they've they're theyre he's she's it's that's thats that'll who'll".split()
)
# "they let the nurses try it": whoever follows is the object.
_CAUSING = frozenset(
    "let lets laat laten make makes get gets help helps helpt helpen ask asks want wants need needs see sees ziet zien has have".split()
)
_SUBJECTS = frozenset({"hij", "zij", "he", "she", "they", "there's", "theres"})
_WHO = frozenset({"who", "die"})
_REACHING = frozenset({"to", "by", "past", "with", "naar", "aan", "langs"})
_INTERJECTIONS = frozenset({"oja", "oh", "o", "ja", "uhm", "eh", "yeah", "ok", "nou"})
_NO_SUBJECT = frozenset(
    """
    met naar voor aan bij over op in langs to with for about on into by at die dat who which that of or als if
""".split()
)
_HELPERS = frozenset({"is", "zijn", "heeft", "hebben", "wordt", "worden", "has", "have"})
_PREPOSITIONS = OBJECT_PREPOSITIONS | {"by", "from", "van", "of", "door"}
_PARTICIPLE_STARTS = (
    "ge", "ver", "be", "ont", "her", "goedge", "afge", "opge", "aange", "uitge", "inge", "onder", "nage", "mee",
)  # fmt: skip


def pause_after(flow: Flow, place: int) -> int:
    """Where the next pause behind the word at `place` is, or how far a clause is followed."""
    far = min(len(flow.words), place + _CLAUSE_AT_MOST)
    return next((n for n in range(place + 1, far) if flow.pauses[n]), far)


_NEXT: Final = JOINERS | {"dan", "then"}


def tells_an_act(flow: Flow, after: int, words: RouteWords, *, opening: bool) -> bool:
    """Whether "na", "after", "before" at `after` is followed by something that happens, not by a time.

    `opening`: the words open a sentence, where any noun before a comma will do.
    """
    stop = pause_after(flow, after)
    near = flow.words[after : min(stop, after + _NEAR)]
    if flow.pauses[after] or near[0] in _NEXT:
        return False
    if near[0][0].isdigit() or any(word in TIME_WORDS for word in near[:3]):
        return False
    if any(is_act(word) or takes_part(word) or word in words.finite for word in near):
        return True
    return opening and stop < len(flow.words)


_SUBJECTS_AND_IT: Final = _SUBJECTS | {"it"}


def main_clause(flow: Flow, after: int, words: RouteWords, *, noun: bool) -> int | None:
    """Where the main clause begins behind an opening clause, or (`noun`) behind "na de pilot", "after the pilot"."""
    stop = pause_after(flow, after)
    told = noun
    for place in range(after + 1, stop - 1):
        previous = flow.words[place - 1]
        if flow.words[place] in {"dan", "then"} and place > after + 1:
            return place  # "als het mt ja zegt | dan moet de or nog"
        ended = previous in CLAUSE_ENDS or previous in _HELPERS
        if not noun and ended and place > after + 1 and is_act(flow.words[place]):
            return place  # "als die goed is | raamcontract"
        told = (
            told
            or (place > after + 1 and flow.words[place] in _SUBJECTS_AND_IT)
            or previous in words.finite
            or previous in words.pronouns
            or previous in words.our_subjects
            or previous.endswith("'s")
            or (previous in CLAUSE_ENDS and flow.words[place] in _SUBJECTS)
            or _participle(previous)
        )
        if _turned(flow, place, words, noun=noun) or (told and _subject_at(flow, place, stop, words)):
            return place
    return None


def _turned(flow: Flow, place: int, words: RouteWords, *, noun: bool) -> bool:
    """Whether a Dutch main clause begins with its verb here: "nadat de raad heeft gestemd | besluit de directie"."""
    previous, word, following = flow.words[place - 1], flow.words[place], flow.words[place + 1]
    if word in words.finite and "de" in words.articles:
        turned = following in words.persons and previous not in words.openers
        somebody = (
            takes_part(following)
            or following in words.determiners
            or flow.tokens[place + 1].text[0].isupper()
        )
        turned = turned or (
            somebody and (previous in words.acting or previous in words.finite) and not is_act(previous)
        )
        ended = noun or previous in CLAUSE_ENDS or _participle(previous) or turned
        cluster = (word in _HELPERS and following in words.finite) or following in CLAUSE_ENDS
        return ended and not cluster and not (noun and previous in words.determiners)
    somebody = takes_part(following) or following in words.determiners
    return noun and word.endswith("t") and not is_act(word) and somebody


def _subject_at(flow: Flow, place: int, stop: int, words: RouteWords) -> bool:
    """Whether an English main clause begins with its subject here: "after the pilot | the board decides"."""
    previous, word = flow.words[place - 1], flow.words[place]
    if previous.endswith("'s"):
        return False
    ended = previous in CLAUSE_ENDS and word in _SUBJECTS  # "once the grant is in | they order"
    if not ended and (previous in words.determiners or previous in JOINERS or previous in _PREPOSITIONS):
        return False
    compound = takes_part(word) and flow.words[place - 2] in words.determiners
    if compound and takes_part(previous):
        return False  # "after the faculty committee has seen it"
    if compound and is_act(previous) and stop < len(flow.words) and flow.pauses[stop] == "comma":
        return False  # "after the audit committee clears it, …"
    if word in words.determiners:
        if "the" not in words.articles:
            return False
        near = flow.words[place + 2 : min(place + 5, stop)]
        again = next((n for n, one in enumerate(near) if one in words.determiners), len(near))
        near = near[:again]  # "the numbers | the partners vote"
        return flow.words[place + 1] not in words.finite and any(verb in words.finite for verb in near)
    return (takes_part(word) or word in words.pronouns) and flow.words[place + 1] in words.finite


def new_actor_at(flow: Flow, opened: int, place: int, words: RouteWords) -> int | None:
    """Where the piece opened at `opened` ends when somebody new begins to act at `place`, or None.

    "IT test en inkoop tekent", "cfo tekent inkoop bestelt".
    """
    if flow.words[place - 1] in _AND:
        return place - 1 if _clause_joined(flow, opened, place, words) else None
    previous = flow.words[place - 1]
    if flow.words[place] in _WHO and _whom_reached(flow, opened, place, words):
        return place
    actor = place + 1 if flow.words[place] in words.determiners else place
    if _taken_up(flow, opened, place, words):
        return place
    if (
        actor + 1 >= len(flow.words)
        or flow.pauses[actor]
        or flow.pauses[actor + 1]
        or previous in words.determiners
        or not takes_part(flow.words[actor])
        or flow.words[actor + 1] not in words.finite
    ):
        return None
    left = flow.words[max(opened, place - _CLAUSE_AT_MOST) : place]
    if previous == flow.words[actor] and place - opened > 1:
        return place  # "adviseert bestuur bestuur besluit"
    if left[-1] not in words.finite or left[-1] in words.auxiliaries or left[-1] in _CAUSING:
        return None
    return place if any(_acts(one, words) for one in left[:-1]) else None


def _whom_reached(flow: Flow, opened: int, place: int, words: RouteWords) -> bool:
    """As in "she takes it to the plant director | who makes the decision"."""
    if place + 1 >= len(flow.words) or flow.pauses[place + 1] or place - opened < 3:
        return False
    named = takes_part(flow.words[place - 1])
    verb = flow.words[place + 1]
    reached = not _REACHING.isdisjoint(flow.words[max(opened, place - 4) : place - 1])
    told = not words.finite.isdisjoint(flow.words[opened : place - 1])
    return named and reached and told and verb in words.finite and verb not in words.auxiliaries


def _taken_up(flow: Flow, opened: int, place: int, words: RouteWords) -> bool:
    """As in "... met zn vrouw bespreken | hij belt dan": a new clause right behind the verb that ended one."""
    previous = flow.words[place - 1]
    if flow.words[place] not in _SUBJECTS or place + 1 >= len(flow.words) or flow.pauses[place]:
        return False
    ended = (
        previous in words.finite
        and previous not in words.auxiliaries
        and flow.words[place + 1] in words.finite
    )
    left = flow.words[max(opened, place - 1 - _CLAUSE_AT_MOST) : place - 1]
    if (
        previous in {"it", "them"}
        and flow.words[place + 1] in words.finite
        and not words.finite.isdisjoint(left)
    ):
        return JOINERS.isdisjoint(left[-3:])  # "she likes it | she buys it"
    return ended and not flow.pauses[place + 1] and not words.auxiliaries.isdisjoint(left)


def _acts(word: str, words: RouteWords) -> bool:
    return takes_part(word) or word in words.our_subjects or word in words.pronouns


def _clause_joined(flow: Flow, opened: int, place: int, words: RouteWords) -> bool:
    """Whether "en", "and" before `place` joins a clause of its own to one that has its verb: "… and the board votes"."""
    stop = min(pause_after(flow, place), place + _NEAR)
    left = flow.words[max(opened, place - 1 - _CLAUSE_AT_MOST) : place - 1]
    if not left or flow.pauses[place]:
        return False
    told = not words.finite.isdisjoint(left) or any(is_act(one) or takes_part(one) for one in left)
    start = place
    while start < stop and flow.words[start] in _INTERJECTIONS:
        start += 1
    place = start
    while start < stop and (flow.words[start] in _PRELUDE or flow.words[start] in TIME_WORDS):
        start += 1
    if start >= stop or not told:
        return False
    word, follows = flow.words[start], flow.words[start + 1] if start + 1 < stop else ""
    if start > place and start - place <= 4 and flow.words[start - 1] not in words.articles:
        # "en in oktober het besluit", "and in May they sign"
        return word in words.determiners or word in words.finite or takes_part(word) or is_act(word)
    if words.finite.isdisjoint(left) and not any(map(is_act, left)):
        # "directie en de CEO tekent" are two, "directie en de CEO tekenen" act together
        verb = next((one for one in flow.words[start + 1 : stop] if one in words.finite), "")
        single = verb.endswith("s" if "the" in words.articles else "t")
        return word in words.determiners and single and _subject_acts(flow, start + 1, stop, words)
    if word in _CONTRACTED:
        return True
    if word in words.our_subjects:
        return follows in words.finite or follows in words.our_finite or follows in words.our_verbs
    if word in words.pronouns and follows in words.finite:
        return word not in words.articles or follows in words.auxiliaries
    named = takes_part(word) or flow.tokens[start].text[0].isupper()
    if word in words.determiners:
        return _subject_acts(flow, start + 1, stop, words)
    if not named or words.finite.isdisjoint(left):
        return False
    return (
        follows in words.finite
        or _looks_finite(follows, words)
        or (takes_part(word) and _third_person(flow, start, stop, words))
        or (flow.tokens[start].text[0].isupper() and _subject_acts(flow, start, stop, words))
    )


_NO_SUBJECT_OR_JOINER: Final = _NO_SUBJECT | JOINERS


def _third_person(flow: Flow, start: int, stop: int, words: RouteWords) -> bool:
    """Whether a subject of two or three words has a verb of its own: "… and head office signs"."""
    verb = next((n for n in range(start + 1, min(start + 4, stop)) if flow.words[n] in words.finite), None)
    if verb is None or (verb == start + 1 and not flow.words[verb].endswith(("s", "t"))):
        return False
    between = flow.words[start + 1 : verb]
    return (
        words.openers.isdisjoint(between)
        and _NO_SUBJECT_OR_JOINER.isdisjoint(between)
        and flow.words[verb].endswith(("s", "t"))
        and not is_act(flow.words[verb])
    )


def _looks_finite(word: str, words: RouteWords) -> bool:
    """Whether an unknown word behind a name has the form of a verb: "Tim verdedigt", "Anna socialises"."""
    dutch = "de" in words.articles
    shaped = word.endswith("t") if dutch else word.endswith("s") and not word.endswith("ss")
    return len(word) > 4 and shaped and not is_act(word) and not takes_part(word)


def _subject_acts(flow: Flow, start: int, stop: int, words: RouteWords) -> bool:
    """Whether a subject of at most four words that begins at `start` has its verb behind it."""
    for place in range(start + 1, min(start + 5, stop)):
        word = flow.words[place]
        if word in words.finite and not (is_act(word) and place + 1 < stop):
            return True
        if word in {"die", "who"} and place + 1 < stop and flow.words[place + 1] in words.finite:
            return True
        if word in _NO_SUBJECT or word in words.determiners:
            return False
    return False


def _participle(word: str) -> bool:
    return (
        len(word) > 5
        and word.endswith(("d", "t", "en"))
        and word.startswith(_PARTICIPLE_STARTS)
        and not takes_part(word)
    )
