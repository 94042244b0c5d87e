"""A reason that opens a clause, and where the clause itself goes on: "en omdat het boven de 40k is | ook naar het bisdom"."""

from typing import Final

from bot.coach.understanding.steps.clauses import main_clause, pause_after
from bot.coach.understanding.steps.pieces import Cutting
from bot.coach.understanding.steps.words import is_act, takes_part

_REASONS: Final = frozenset({"omdat", "aangezien", "because", "since", "as", "bc", "cause", "cuz", "cos"})
_ALSO: Final = frozenset({"ook", "also", "too"})
_AS_WELL: Final = ("as", "well")
_TOWARDS: Final = frozenset({"naar", "to", "langs", "past", "via", "bij", "through"})


def resumes_at(cutting: Cutting, place: int, after: int) -> int | None:
    """Where a clause goes on behind the reason that opens it at `place`; None when only the reason is told."""
    flow = cutting.flow
    if flow.words[place] not in _REASONS or not (
        cutting.paused(place) or flow.words[place - 1] in {"en", "and"}
    ):
        return None
    stop = pause_after(flow, after)
    said = flow.words[after:stop]
    also = next((after + n for n, word in enumerate(said) if n > 1 and word in _ALSO), None)
    if also is not None and also + 1 < stop:
        return also  # "ook naar het bisdom", "also to the diocese"
    if also is not None or said[-2:] == _AS_WELL:
        end = (also if also is not None else stop - 2) - 1
        start = next((n for n in range(end, after + 1, -1) if flow.words[n] in _TOWARDS), None)
        if start is None and (takes_part(flow.words[end]) or is_act(flow.words[end])):
            start = end - (flow.words[end - 1] in cutting.words.articles)
        return start
    main = main_clause(flow, after, cutting.words, noun=False)
    return main if main is not None and "de" in cutting.words.articles else None
