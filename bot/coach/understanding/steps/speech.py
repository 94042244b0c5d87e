"""Which words somebody over there was said to have spoken: there "we" is them."""

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.words import SAID, RouteWords

# Speech is followed so many words, so that a text without a stop costs no more than one with them.
_SPEECH_AT_MOST = 60

_ANSWERS = frozenset({"ja", "nee", "yes", "no", "ok", "akkoord"})


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
        elif (
            flow.pauses[place] == "colon" and early and words.our_subjects.isdisjoint(flow.words[start:place])
        ):
            _mark_sentence(flow, marks, place)
    return tuple(marks)


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
