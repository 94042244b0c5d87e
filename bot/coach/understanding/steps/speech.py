"""What somebody over there was said to have spoken: there "we" is them, and who said it is no part of a step."""

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.words import INTRO_WORDS, SAID, RouteWords, is_act, takes_part

# Speech is followed so many words, so that a text without a stop costs no more than one with them.
_SPEECH_AT_MOST = 60

_ANSWERS = frozenset({"ja", "nee", "yes", "no", "ok", "akkoord"})
_THEIR_OWN = SAID | frozenset({"her", "his", "their", "hun", "haar", "zijn", "zn", "letterlijk", "quote"})
_ALL_OF_IT = frozenset("everything alles all everyone iedereen nothing niets niks".split())
_SAYS_WITHIN = 4
_SAY = frozenset({"zegt", "zeggen", "zei", "zeiden"})
_ANSWERED = _ANSWERS | frozenset({"fine", "good", "goed", "prima", "oke", "okay", "sure", "yep", "go"})


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
            elif not _told_to_me(flow, place, start):
                marks[max(start, place - _SPEECH_AT_MOST) : place] = [True] * (
                    place - max(start, place - _SPEECH_AT_MOST)
                )
        elif flow.pauses[place] == "colon" and early and _speaker(flow, words, start, place):
            _mark_sentence(flow, marks, place)
    return tuple(marks)


def _speaker(flow: Flow, words: RouteWords, start: int, place: int) -> bool:
    """Whether somebody over there is named before a colon: "Karin: we test", not "short line: I call Tom"."""
    said = flow.words[start:place]
    if not words.our_subjects.isdisjoint(said) or not INTRO_WORDS.isdisjoint(said):
        return not SAID.isdisjoint(said) and words.our_subjects.isdisjoint(said)
    named = any(takes_part(word) or word in words.pronouns or word in _THEIR_OWN for word in said)
    return named or (flow.tokens[start].text[0].isupper() and not is_act(said[0]))


def _told_to_me(flow: Flow, place: int, start: int) -> bool:
    """As in "I present it, they talk, the manager tells me": the last of a row, not who said all of it."""
    follows = flow.words[place + 1 : place + 2]
    return flow.words[start] in {"i", "ik", "i'll"} and follows in {("me",), ("us",), ("mij",), ("ons",)}


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


def cancels(flow: Flow, first: int, stop: int) -> bool:
    """As in "ze zeggen het oude contract op": the verb's other half closes the clause, and nothing is said."""
    last = stop - 1 - (flow.words[stop - 1] in {"en", "and"})
    return flow.words[last] == "op" and not _SAY.isdisjoint(flow.words[first : first + _SAYS_WITHIN])


def without_speech(
    flow: Flow, first: int, stop: int, words: RouteWords, *, fronted: bool
) -> tuple[int, int, bool]:
    """A stretch without "zei ze", "says Rudy", "Ruud zegt dat", "volgens Ruud" around what was said.

    The third is whether an adverb still stands in front, as `fronted` says of the whole stretch.
    """
    if length := words.sourcing.at(flow.words, first, stop):
        name = first + length
        name += 1 if name < stop and flow.words[name] in words.determiners else 0
        return (name + 1, stop, True) if name + 1 < stop else (first, stop, fronted)
    if cancels(flow, first, stop):
        return first, stop, fronted
    for place in range(max(first + 1, stop - 3), stop):
        if flow.words[place] == "aldus":
            return first, place, fronted  # "… aldus de voorzitter"
    for place in range(max(first, stop - 3), stop):
        subject_only = place - first <= 1 + (flow.words[first] in words.determiners)
        if subject_only and place < stop - 1:
            continue  # "he tells the owner": that is what he does
        if (
            flow.words[place] in SAID
            and place > first
            and flow.words[stop - 1] not in _ANSWERED
            and flow.words[place - 1] not in _ANSWERED
            and not _told_on(flow, place, stop)
        ):
            speaker = place - 1 if place == stop - 1 and flow.words[place - 1] in words.pronouns else place
            if speaker < stop - 1 or speaker != place:
                return first, max(speaker, first + 1), fronted
    for place in range(first, min(first + 3, stop - 1)):
        after = flow.words[place + 1]
        if flow.words[place] in SAID and after in {"dat", "that"} and place + 2 < stop:
            return place + 2, stop, False
        taken_up = first > 0 and flow.words[first - 1] in {"die", "who"}
        if (
            flow.words[place] in SAID
            and (place > first or taken_up)
            and (after in words.our_subjects or after in words.pronouns or after in _ALL_OF_IT)
            and not _told_it(flow, place + 1, stop)
        ):
            return place + 1, stop, False
    return first, stop, fronted


def _told_it(flow: Flow, place: int, stop: int) -> bool:
    """As in "de opzichter meldt het", "she tells it to the board": what is told is named by a word, and no speech follows."""
    return flow.words[place] in _IT and (place + 1 >= stop or flow.words[place + 1] in _TO_WHOM)


_IT = frozenset({"it", "het", "t", "'t", "them"})
_TO_WHOM = frozenset({"aan", "bij", "tegen", "to", "at", "in"})


def _told_on(flow: Flow, place: int, stop: int) -> bool:
    """As in "the cto tells the ceo", "exec team says yes/no": told on to somebody, or an answer."""
    return place + 1 < stop and (takes_part(flow.words[stop - 1]) or flow.words[place + 1] in _ANSWERED)
