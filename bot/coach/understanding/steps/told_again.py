"""How far a step of the route is, told behind the route in a sentence of its own: "survey done last thurs", "proef is gestart"."""

from functools import cache
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.match import SYNONYMS
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.progress import OVER, STILL_TO_COME, Progress
from bot.coach.understanding.steps.route import Route, meaning_of
from bot.coach.understanding.steps.words import RouteWords, is_act, takes_part

_AT_MOST: Final = 10
_ALIKE_FROM: Final = 4
_BEFORE_NAME: Final = frozenset(
    """
    the a an de het een t 't d' their hun and en oh btw trouwens dus so they ze zij we i have had did hebben heeft has al
    already ook also first eerste
""".split()
)
_WENT: Final = frozenset({"went", "ging"})
_SET_GOING: Final = frozenset({"in", "out", "live", "off", "ahead", "de", "van"})
_BEGUN: Final = frozenset(
    """
    started began begun starting running arrived delivered installed landed underway ongoing since
    gestart begonnen loopt lopend draait sinds geleverd geplaatst aangekomen opgestart vertrokken staat staan
""".split()
)
_HAPPENED: Final = (OVER | {"was", "were"}) - {"binnen", "behind", "through", "achter", "already"}
# What whoever is named has to have done for their part to be over: being asked or informed is none of it.
_DECIDED: Final = frozenset(
    """
    approved signed agreed passed voted done finished decided chosen ok okay oke oked
    goedgekeurd getekend ingestemd gestemd akkoord beslist besloten gekozen gegund klaar gedaan afgerond
""".split()
)
_IT: Final = frozenset({"it", "them", "that", "this", "t", "het"})
_HELPS: Final = frozenset("has have had is zijn heeft hebben was were been".split())


def told_again(route: Route, flow: Flow, piece: Piece, words: RouteWords) -> bool:
    """Mark how far a step said before is, where a piece says no more than that; whether it did."""
    said = flow.words[piece.first : piece.stop]
    behind = flow.pauses[piece.first] in {"stop", "line"} and piece.relation == "then"
    if not behind or len(route.steps) <= 1 or len(said) > _AT_MOST or not STILL_TO_COME.isdisjoint(said):
        return False
    start = next((n for n, word in enumerate(said) if word not in _BEFORE_NAME), len(said))
    if start == len(said):
        return False
    alike = {
        n: sum(any(_alike(word, one) for one in meaning_of(step)) for word in said[start:])
        for n, step in enumerate(route.steps)
        if any(_alike(said[start], word) for word in meaning_of(step))
    }
    most = max(alike.values(), default=0)
    known = [n for n, count in alike.items() if count == most]
    if len(known) != 1:
        return False
    step = route.steps[known[0]]
    named = meaning_of(step)
    rest = [word for word in said[start + 1 :] if not any(_alike(word, one) for one in named)]
    told = _HAPPENED | _BEGUN | _DECIDED
    if any(is_act(word) or takes_part(word) for word in rest if word not in told and word not in _IT):
        # "Trial contract signed last week" is something else.
        return False
    did_it = any(
        word in words.participles and any(_alike(word, one) for one in named) for word in said[start + 1 :]
    )
    progress = "done" if did_it else _progress(said, start, words)
    if not progress:
        return False
    route.steps[known[0]] = replace(step, done=progress == "done", busy=progress == "busy")
    return True


def _progress(said: tuple[str, ...], start: int, words: RouteWords) -> Progress:
    """How far it is by these words, which name it from `start` on."""
    behind = said[start + 1 :]
    if takes_part(said[start]):
        return "" if _DECIDED.isdisjoint(behind) else "done"
    for place, word in enumerate(behind):
        if word in _WENT:
            return "busy" if not _SET_GOING.isdisjoint(behind[place + 1 : place + 2]) else "done"
    if not _BEGUN.isdisjoint(behind):
        return "busy"
    if not _HAPPENED.isdisjoint(behind) or "did" in said[:start]:
        return "done"
    helped = not _HELPS.isdisjoint(said[:start]) or not _HELPS.isdisjoint(behind)
    return "done" if helped and behind and behind[-1] in words.participles else ""


def _alike(one: str, other: str) -> bool:
    """Whether two words say the same: forms of one word, or of one deed."""
    shared = next(
        (n for n, (left, right) in enumerate(zip(one, other, strict=False)) if left != right),
        min(len(one), len(other)),
    )
    if one == other or (shared >= _ALIKE_FROM and shared >= min(len(one), len(other)) - 1):
        return True
    groups = _groups()
    return one in groups and groups[one] == groups.get(other)


@cache
def _groups() -> dict[str, int]:
    return {word: n for n, group in enumerate(SYNONYMS) for word in group.split()}
