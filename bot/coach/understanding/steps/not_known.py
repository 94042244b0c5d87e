"""What follows "no idea", or is only told along the way: it explains, and is no step."""

from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.sides import Verdict
from bot.coach.understanding.steps.words import is_act, takes_part

_NO_IDEA: Final = frozenset(
    {
        ("geen", "idee"), ("geen", "flauw", "idee"), ("no", "idea"), ("no", "clue"), ("weet", "niet"), ("weet", "ik", "niet"), ("ik", "weet", "het", "niet"),
        ("dont", "know"), ("don't", "know"), ("i", "don't", "know"), ("not", "sure"), ("dunno",), ("idk",), ("onbekend",), ("unknown",), ("geen", "flauw", "benul"),
    }
)  # fmt: skip
_DENIES: Final = frozenset(
    "niks niets niet geen nooit amper nauwelijks nothing not never didn't didnt wouldn't wouldnt don't dont won't wont hardly nobody niemand".split()
)
_ALONG_THE_WAY: Final = frozenset({"trouwens", "overigens", "btw", "incidentally"})
_HAS: Final = frozenset("heeft hebben had hadden was waren has have is zijn are".split())
_OVER: Final = frozenset("already al reeds inmiddels geweest gehad".split())
_STILL: Final = frozenset(
    "moet moeten nog must need needs still gaat gaan wil willen zal zullen will".split()
)
_LETTING_ON: Final = frozenset(
    "lieten liet los zeiden zei vertelden wilden kwijt horen hoorde said told gave let share shared hint clue heard".split()
)


def by_the_way(laid: Flow, pieces: list[Piece], judged: list[Verdict]) -> None:
    """Take what explains "no idea", and what is told along the way of something that is so, for a remark."""
    unknown = bool(pieces) and laid.words[pieces[0].first : pieces[0].stop] in _NO_IDEA
    for place, piece in enumerate(pieces):
        if judged[place] not in {"step", "weak"}:
            continue
        said = laid.words[piece.first : piece.stop]
        explains = unknown and place and not _DENIES.isdisjoint(said)
        acts = any(map(is_act, said)) and _LETTING_ON.isdisjoint(said)
        passing = not _ALONG_THE_WAY.isdisjoint(said) or "by the way" in " ".join(said)
        over = not _OVER.isdisjoint(said) and any(is_act(word) or takes_part(word) for word in said)
        along = passing and not over and not _HAS.isdisjoint(said) and _STILL.isdisjoint(said)
        if (explains and not acts) or along:
            judged[place] = "remark"
