"""The wording of a step: close to what was typed, without connectives and fillers, the subject in front.

Also who takes the step and whether it was said to be over. Nothing is added that was not said.
"""

import re
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.steps.acting import who_acts
from bot.coach.understanding.steps.clauses import SEASONS
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.progress import (
    HAPPENED,
    STILL_TO_COME,
    is_past,
    is_under_way,
    past_time_ending,
    status_at,
    status_of,
    without_happening,
)
from bot.coach.understanding.steps.sides import lead_time_at
from bot.coach.understanding.steps.speech import cancels, without_speech
from bot.coach.understanding.steps.title_ends import without_coming, without_tail
from bot.coach.understanding.steps.word_order import PARTICLES, Turning, in_order
from bot.coach.understanding.steps.words import (
    GIVEN_BY_THEM,
    JOINERS,
    NEGATIONS,
    OBJECT_PREPOSITIONS,
    RouteWords,
    is_act,
)  # fmt: skip
from bot.coach.understanding.text import Language

TITLE_AT_MOST = 120
# "(now)", "(gedaan)": how far it is, which the step carries itself.
_TIMELY = re.compile(
    r" ?\((?:nu|now|done|gedaan|klaar|al gedaan|al geweest|bezig|mee bezig|busy|in progress|loopt|al gehad|completed?|afgerond|ok|✓|✔)\)$",
    re.IGNORECASE,
)
_ANYTHING = frozenset({"anything", "iets", "yet", "even", "can", "will", "do"})
_WHEN = frozenset(
    {"before", "after", "na", "voor", "during", "tijdens", "tegen", "rond", "vanaf", "by", "around", "from"}
)
_THE = frozenset({"the", "de", "het", "zijn", "haar", "hun", "his", "her", "their"})
_SO_MANY = frozenset("one two three four five both all een twee drie vier vijf beide".split())
_OR = frozenset({"or", "of"})
_STEP_ITSELF = frozenset("stap stappen step steps goed maar een one a".split())
_NEEDING = frozenset({"need", "needs", "have", "has", "moeten", "moet", "willen", "want", "wants", "will"})
_NO_FILLERS: Final = {
    "look": frozenset("around round at into over for through".split()),
    **dict.fromkeys(("ok", "okay", "oke"), frozenset("from van of by door".split())),
}
_WHO_OKS: Final = frozenset({("they",), ("we",), ("i",)})
_OK: Final = frozenset({"ok", "okay", "oke"})
_OKED: Final = frozenset("it that this them the our my a an everything".split())
_ARISES = frozenset({"comes", "arises", "is", "gets", "goes"})
_NOW = frozenset({"now", "nu", "currently", "momenteel"})
_LEFT_BEHIND = frozenset({"moet", "moeten"})
_TICKS = ("✓", "✔", "✅", "☑", "[x]", "[X]")
_OVER_BY_THEN = frozenset(
    "is zijn klaar rond binnen geweest gedaan done finished completed over been has".split()
)
_GET_APPROVAL = frozenset({"krijgen", "krijg", "krijgt", "get", "gets", "have", "hebben"})


@record
class _Span:
    """Words of the flow that are left of a piece."""

    first: int
    stop: int
    done: bool = False
    fronted: bool = False
    busy: bool = False


_NOT_ANYTHING: Final = NEGATIONS | _ANYTHING


def worded(flow: Flow, piece: Piece, words: RouteWords, language: Language) -> ReadStep | None:
    """The step that a piece says, or None when only fillers are left."""
    span = _trimmed(flow, piece, words)
    if span is None:
        return None
    order = in_order(flow, span.first, span.stop, words, _turning(flow, piece, span, language))
    if piece.lifted:
        order = [n for n in order if flow.words[n] not in _NOT_ANYTHING] or order
    while len(order) > 1 and order[-1] < order[0] and flow.words[order[-1]] in _LEFT_BEHIND:
        order.pop()  # "dan moet de or nog"
    title = _joined(flow, order)
    empty = (
        all(_points(flow.words[n], words) and flow.tokens[n].text != "IT" for n in order)
        and len(flow.words) > 1
    )
    if len(order) == 1 and piece.stop - piece.first > 1 and flow.words[order[0]] in _NEEDING:
        return None
    if flow.words[order[0]] in _STEP_ITSELF and all(flow.words[n] in _STEP_ITSELF for n in order):
        return None  # "is maar een stap eigenlijk", "goed, stappen:"
    if len(order) == 1 and title in PARTICLES:
        return None  # "… gaat het door"
    if not title or (empty and flow.words[order[0]] != "it"):
        return None
    over = span.done or piece.over or _ticked(flow, piece)
    busy = span.busy or is_under_way(flow, piece.first, piece.stop, words)
    who = who_acts(flow, order, words)
    return ReadStep(shortened(title), (_joined(flow, who) or None) if who else None, over, busy and not over)


def _points(word: str, words: RouteWords) -> bool:
    return word in words.pronouns or word in words.articles


def _ticked(flow: Flow, piece: Piece) -> bool:
    """Whether the step has a tick before it on its line, or right behind it."""
    start, end = flow.tokens[piece.first].start, flow.tokens[piece.stop - 1].end
    before = flow.original[flow.tokens[piece.first - 1].end if piece.first else 0 : start]
    bullet = before.rpartition("\n")[2] if "\n" in before or not piece.first else ""
    return any(tick in bullet or tick in flow.original[end : end + 3].partition("\n")[0] for tick in _TICKS)


def _turning(flow: Flow, piece: Piece, span: _Span, language: Language) -> Turning:
    if language == "en" or (piece.first and flow.words[piece.first - 1] == "die"):
        return "none"  # "… en die | keuren t goed": who acts stands in front
    if piece.since:
        return "clause"
    return "fronted" if span.fronted else "plain"


def our_action(flow: Flow, piece: Piece, words: RouteWords) -> str:
    """An action of ours in the words it was said in, without what stood before it only to join it."""
    first, stop = piece.first, piece.stop
    while first < stop - 1 and flow.words[first] in {"en", "and", "so", "dus", "nou", "uhm", "um"}:
        first += 1
    while stop > first + 1 and (flow.words[stop - 1] in {"eerst", "first", "en", "and"}):
        stop -= 1
    kept = [n for n in range(first, stop) if flow.words[n] not in words.inner]
    return shortened(_joined(flow, kept))


def _trimmed(flow: Flow, piece: Piece, words: RouteWords) -> _Span | None:
    lead_time = lead_time_at(flow, piece)
    span = _Span(piece.first, lead_time if lead_time is not None else piece.stop, fronted=piece.fronted)
    if span.stop <= span.first:
        return None
    first, stop, fronted = without_speech(flow, span.first, span.stop, words, fronted=span.fronted)
    span = _Span(first, stop, fronted=fronted)
    span = _without_frames(flow, span, words)
    first, stop = span.first, span.stop
    if flow.inside[first] and flow.words[first] in words.persons and not all(flow.inside[first:stop]):
        first = flow.inside.index(False, first)  # "(she wasn't sure) maybe corporate"
    timed = _time_in_front(flow, first, stop)
    first += timed
    while first < stop - 1 and _filler_at(flow, first, stop, words):
        first += _filler_at(flow, first, stop, words)
    stop = without_coming(flow, span.first, first, without_tail(flow, first, stop, words))
    if piece.since:
        while stop > first + 1 and flow.words[stop - 1] in _OVER_BY_THEN:
            stop -= 1
    return (
        _Span(first, stop, span.done, span.fronted or first > span.first, span.busy) if first < stop else None
    )


def _time_in_front(flow: Flow, first: int, stop: int) -> int:
    """How many words in front only say when: "after the summer they test", "na de zomer pakken ze het op"."""
    if flow.words[first] not in _WHEN or first + 2 >= stop:
        return 0
    named = first + 1 + (flow.words[first + 1] in _THE)
    return named + 1 - first if named + 1 < stop and flow.words[named] in SEASONS else 0


def _filler_at(flow: Flow, first: int, stop: int, words: RouteWords) -> int:
    if flow.tokens[first].text in {"IT", "IT's"} or flow.words[first + 1] in _OR:
        return 0  # "yes or no"
    if cancels(flow, first, stop):
        return 0
    if flow.words[first] in {"ja", "nee"} and flow.words[first + 1] == "zeggen":
        return 0
    if (
        flow.words[first] == "go"
        and flow.words[first - 1 : first] == ("they",)
        and is_act(flow.words[first + 1])
    ):
        return 1  # "they go RFI, shortlist, contract"
    if flow.words[first] in _NO_FILLERS and flow.words[first + 1] in _NO_FILLERS[flow.words[first]]:
        return 0  # "they look around", "ok from the MT"
    if (
        flow.words[first - 1 : first] in _WHO_OKS
        and flow.words[first] in _OK
        and flow.words[first + 1] in _OKED
    ):
        return 0  # "they ok it on the monthly call"
    if flow.words[first : first + 2] == ("order", "goes"):
        return 0  # "order goes out on the framework"
    if flow.words[first] == "need" and flow.words[first + 1] in _ARISES:
        return 0  # "need comes up"
    length = words.leading.at(flow.words, first, stop - 1)
    if not length and flow.words[first] == "been" and flow.words[first + 1] in words.participles:
        return 1
    if not length and flow.tokens[first].text == "it" and flow.words[first + 1] in words.auxiliaries:
        passive = first + 2 < stop and flow.words[first + 2] in words.participles
        return 1 + (passive and flow.words[first + 1] == "was")  # "it was | raised at the board"
    if not length and flow.words[first] in words.our_subjects and flow.words[first + 1] in _GET_APPROVAL:
        return 2 if not GIVEN_BY_THEM.isdisjoint(flow.words[first + 2 : stop]) else 0
    if not length and flow.words[first] in words.our_subjects and flow.words[first + 1] not in JOINERS:
        return 1  # what they said of themselves
    if (
        length
        and flow.words[first + length - 1] in words.articles
        and flow.words[first + length] not in words.articles
        and not _goes_somewhere(flow, first + length)
    ):
        # "gaat het contract naar de jurist": no filler but the subject's article
        return int(flow.words[first] in {"comes", "come"})
    return length


_LEADS_SOMEWHERE: Final = OBJECT_PREPOSITIONS | {"door", "via", "nog", "eerst", "ook"}


def _goes_somewhere(flow: Flow, place: int) -> bool:
    return flow.words[place] in _LEADS_SOMEWHERE


def _without_frames(flow: Flow, span: _Span, words: RouteWords) -> _Span:
    """Drop what only says how far it is: "nu zitten ze in", "ze hebben al", "is vorige week geweest"."""
    first, stop, done, busy, fronted = span.first, span.stop, span.done, span.busy, span.fronted
    if (status := status_at(flow, first, stop)) is not None:
        told = status_of(flow, status, stop)
        return _Span(first, status, told == "done", fronted, told == "busy")
    while first < stop - 1 and flow.words[first] in {"en", "and", "uhm", "um", "nou", "so"}:
        first += 1
    past = is_past(flow, first, stop, words)
    if length := words.done_openings.at(flow.words, first, stop - 1):
        first, done = first + length, True
    elif length := words.now.at(flow.words, first, stop - 1):
        first, busy, fronted = first + length, True, True
    timed = past_time_ending(flow, first, stop)
    ending = words.done_endings.ending(flow.words, first + 1, stop - timed) if stop - timed > first + 1 else 0
    if ending and not STILL_TO_COME.isdisjoint(flow.words[first : stop - timed - ending]):
        ending = 0  # "er wordt een schouw gedaan"
    if ending and stop - timed - ending == first + 1 and flow.words[first] in _SO_MANY:
        ending = 0  # "three came back"
    if ending:
        stop, done = without_happening(flow, first, stop - timed - ending), True
    elif past or (timed and (done or flow.words[stop - timed - 1] in HAPPENED)):
        done = True
        stop = without_happening(flow, first, stop) if timed else stop
    elif timed and flow.words[stop - 1] in {"already", "al", "inmiddels"}:
        # "The trial is running already" goes on.
        runs = stop - timed > first + 1 and words.busy_endings.ending(flow.words, first + 1, stop - timed) > 0
        stop, done = stop - timed, not (runs or words.busy_endings.ending(flow.words, first + 1, stop))
        busy = busy or not done
    now = stop - (flow.words[stop - 1] in _NOW)
    if now < stop and now > first + 1 and words.busy_endings.ending(flow.words, first + 1, now):
        stop = now  # "the trial is running now"
    working = words.busy_endings.ending(flow.words, first + 1, stop) if stop > first + 1 else 0
    return _Span(first, stop - working, done, fronted, busy or working > 0)


def _end(flow: Flow, place: int) -> int:
    """Where a word ends in the text, with a bracket or quote that closes right behind it."""
    end = flow.tokens[place].end
    while end < len(flow.text) and flow.text[end] in ")]%€+":
        end += 1
    return end


def _start(flow: Flow, place: int) -> int:
    start = flow.tokens[place].start
    while start > 0 and flow.text[start - 1] in "([€$":
        start -= 1
    return start


def _runs(order: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for place in order:
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


# "Een prijsvraag bij 3 firma's", where "demo's done" is one demo.
_SEVERAL: Final = re.compile(
    r"\b(?:\d+|twee|drie|vier|vijf|de|alle|andere|enkele|paar|meerdere|verschillende|onze|hun) \w*[aiouy]'s$",
    re.IGNORECASE,
)


def _joined(flow: Flow, order: list[int]) -> str:
    # Most often the words stand in the order in which they were typed.
    whole = order == list(range(order[0], order[0] + len(order)))
    runs = [order] if whole else _runs(order)
    text = " ".join(flow.text[_start(flow, run[0]) : _end(flow, run[-1])] for run in runs)
    text = " ".join(text.replace('"', "").split())
    if text.count("(") != text.count(")"):
        text = text.replace("(", "").replace(")", "")
    text = _TIMELY.sub("", text) if "(" in text else text
    text = text if _SEVERAL.search(text) else text.removesuffix("'s")
    return text.strip(" .,;:!?-–—'")


def shortened(title: str) -> str:
    """A title of at most 120 characters, cut on a word, with an ellipsis when it was longer."""
    if len(title) <= TITLE_AT_MOST:
        return title
    head = title[: TITLE_AT_MOST - 1]
    return (head.rsplit(" ", 1)[0] if " " in head[40:] else head).rstrip(" ,;:") + "…"
