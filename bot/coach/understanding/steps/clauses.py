"""Where clauses begin that no comma sets apart, and which words somebody over there was said to have spoken.

Looks at a stretch of words only; what the found clauses mean for the order of steps is decided in `links`.
"""

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.words import (
    CLAUSE_ENDS,
    DURATION_WORDS,
    JOINERS,
    OBJECT_PREPOSITIONS,
    SAID,
    RouteWords,
    is_act,
    is_actor,
)

# How many words a clause is followed, so that a text without a pause costs no more than one with them.
_CLAUSE_AT_MOST, _SPEECH_AT_MOST, _NEAR = 40, 60, 7
_TIME_WORDS = DURATION_WORDS | frozenset(
    """
    zomer summer winter kerst christmas pasen easter vakantie holidays holiday weekend vrijdag friday maandag monday
    dinsdag tuesday woensdag wednesday donderdag thursday january january februari february maart march april mei juni
    june juli july augustus august september oktober october november december januari q1 q2 q3 q4 vandaag today morgen
    tomorrow that dat this
""".split()
)
_HELPERS = frozenset({"is", "zijn", "heeft", "hebben", "wordt", "worden", "has", "have"})
_PREPOSITIONS = OBJECT_PREPOSITIONS | {"by", "from"}
_PARTICIPLE_STARTS = (
    "ge", "ver", "be", "ont", "her", "goedge", "afge", "opge", "aange", "uitge", "inge", "onder", "nage", "mee",
)  # fmt: skip
_ANSWERS = frozenset({"ja", "nee", "yes", "no", "ok", "akkoord"})


def pause_after(flow: Flow, place: int) -> int:
    """Where the next pause behind the word at `place` is, or how far a clause is followed."""
    far = min(len(flow.words), place + _CLAUSE_AT_MOST)
    return next((n for n in range(place + 1, far) if flow.pauses[n]), far)


def tells_an_act(flow: Flow, after: int, words: RouteWords, *, opening: bool) -> bool:
    """Whether "na", "after", "before" at `after` is followed by something that happens, not by a time.

    `opening`: the words open a sentence, where any noun before a comma will do.
    """
    stop = pause_after(flow, after)
    near = flow.words[after : min(stop, after + _NEAR)]
    if flow.pauses[after] or near[0] in JOINERS | {"dan", "then"}:
        return False
    if near[0][0].isdigit() or any(word in _TIME_WORDS for word in near[:3]):
        return False
    if any(is_act(word) or is_actor(word) or word in words.finite for word in near):
        return True
    return opening and stop < len(flow.words)


def main_clause(flow: Flow, after: int, words: RouteWords, *, noun: bool) -> int | None:
    """Where the main clause begins behind an opening clause, or (`noun`) behind "na de pilot", "after the pilot"."""
    stop = pause_after(flow, after)
    told = noun
    for place in range(after + 1, stop - 1):
        previous = flow.words[place - 1]
        told = told or previous in words.finite or previous in words.pronouns or _participle(previous)
        if _turned(flow, place, words, noun=noun) or (told and _subject_at(flow, place, stop, words)):
            return place
    return None


def _turned(flow: Flow, place: int, words: RouteWords, *, noun: bool) -> bool:
    """Whether a Dutch main clause begins with its verb here: "nadat de raad heeft gestemd | besluit de directie"."""
    previous, word, following = flow.words[place - 1], flow.words[place], flow.words[place + 1]
    if word in words.finite:
        ended = noun or previous in CLAUSE_ENDS or _participle(previous)
        cluster = (word in _HELPERS and following in words.finite) or following in CLAUSE_ENDS
        return ended and not cluster and not (noun and previous in words.determiners)
    somebody = is_actor(following) or following in words.determiners
    return noun and word.endswith("t") and not is_act(word) and somebody


def _subject_at(flow: Flow, place: int, stop: int, words: RouteWords) -> bool:
    """Whether an English main clause begins with its subject here: "after the pilot | the board decides"."""
    previous, word = flow.words[place - 1], flow.words[place]
    if previous in words.determiners or previous in JOINERS or previous in _PREPOSITIONS:
        return False
    if word in words.determiners:
        near = flow.words[place + 2 : min(place + 5, stop)]
        return flow.words[place + 1] not in words.finite and any(verb in words.finite for verb in near)
    return (is_actor(word) or word in words.pronouns) and flow.words[place + 1] in words.finite


def new_actor_at(flow: Flow, opened: int, place: int, words: RouteWords) -> int | None:
    """Where the piece opened at `opened` ends when somebody new begins to act at `place`, or None.

    "IT test en inkoop tekent", "cfo tekent inkoop bestelt".
    """
    word, previous = flow.words[place], flow.words[place - 1]
    joined = previous in {"en", "and"}
    actor = place + 1 if word in words.determiners else place
    if (
        actor + 1 >= len(flow.words)
        or flow.pauses[actor + 1]
        or (not joined and previous in words.determiners)
    ):
        return None
    verb = flow.words[actor + 1]
    we = joined and word in words.our_subjects
    if not (is_actor(flow.words[actor]) or we or (joined and word in words.pronouns)):
        return None
    if verb not in words.finite and not (we and (verb in words.our_finite or verb in words.our_verbs)):
        return None
    end = place - 1 if joined else place
    left = flow.words[max(opened, end - _CLAUSE_AT_MOST) : end]
    if not joined and (left[-1] not in words.finite or left[-1] in words.auxiliaries):
        return None
    acted = any(is_actor(one) or one in words.our_subjects or one in words.pronouns for one in left)
    return end if acted and not words.finite.isdisjoint(left) else None


def _participle(word: str) -> bool:
    return len(word) > 5 and word.endswith(("d", "t", "en")) and word.startswith(_PARTICIPLE_STARTS)


def reported(flow: Flow, words: RouteWords) -> tuple[bool, ...]:
    """Per word whether it stands in what somebody over there said; then "we" is them."""
    if SAID.isdisjoint(flow.words) and "colon" not in flow.pauses:
        return flow.quoted
    marks = list(flow.quoted)
    start = 0
    for place, word in enumerate(flow.words):
        if flow.pauses[place] in {"line", "stop", "semicolon"}:
            start = place
        early = place - start <= 3
        if word in SAID and _is_speech(flow, words, place, start):
            if early:
                _mark_sentence(flow, marks, place)
            else:
                marks[max(start, place - _SPEECH_AT_MOST) : place] = [True] * (
                    place - max(start, place - _SPEECH_AT_MOST)
                )
        elif (
            flow.pauses[place] == "colon" and early and words.our_subjects.isdisjoint(flow.words[start:place])
        ):
            _mark_sentence(flow, marks, place)
    return tuple(marks)


def _mark_sentence(flow: Flow, marks: list[bool], place: int) -> None:
    """Mark what follows up to the end of the sentence."""
    for n in range(place, min(place + _SPEECH_AT_MOST, len(marks))):
        if n > place and flow.pauses[n] in {"line", "stop", "semicolon"}:
            return
        marks[n] = True


def _is_speech(flow: Flow, words: RouteWords, place: int, start: int) -> bool:
    """Whether a verb of saying has somebody over there as its subject: not "zeg ik", nor "de directie zegt ja"."""
    after = flow.words[place + 1] if place + 1 < len(flow.words) else ""
    before = flow.words[place - 1] if place > start else ""
    if after in _ANSWERS or not (before or after):
        return False
    speaks = after in words.our_subjects and before and before not in words.our_subjects
    return before not in words.our_subjects and (after not in words.our_subjects or bool(speaks))
