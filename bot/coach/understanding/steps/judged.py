"""What each piece of an answer is once all of them are known: a reason, a wish or a taking up beside the steps is no step.

The pieces are judged one by one in `sides`; here only their company counts.
"""

from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.asides import (
    asks_first,
    asks_somebody,
    goes_on,
    names_them,
    runs_through,
    talks_of_other,
    was_our_talk,
)
from bot.coach.understanding.steps.beside_the_route import does_it_all
from bot.coach.understanding.steps.not_known import by_the_way
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.sides import Verdict, verdict
from bot.coach.understanding.steps.their_kind import what_they_are
from bot.coach.understanding.steps.to_do import our_list
from bot.coach.understanding.steps.words import RouteWords, is_act, takes_part

_NEAR = 12
_ENOUGH = 2
_WHOM_AT_MOST = 4
_TOWARDS = frozenset({"met", "bij", "naar", "langs", "with", "to", "past", "by"})
_TALKS = frozenset(
    {"talk", "talking", "speak", "speaking", "call", "calling", "ask", "meet", "check", "email"}
)
_ONLY = frozenset({"just", "only", "alleen", "enkel", "gewoon"})
_OBLIGED = frozenset({"have", "has", "need", "needs", "must", "will", "want", "wants"})
_SHE = frozenset("they he she it that this that's zij ze hij die dat het".split())
_SEES = frozenset(
    "see sees get gets do does comes come happens only ziet zien krijgt krijgen doen doet pas komt".split()
)


def verdicts(laid: Flow, pieces: list[Piece], words: RouteWords, theirs: tuple[bool, ...]) -> list[Verdict]:
    """What each piece is; *weak* is settled by the others."""
    before: Verdict = "nothing"
    judged: list[Verdict] = []
    for piece in pieces:
        judged.append(verdict(laid, piece, words, theirs, before == "ours"))
        if before == "ours" and _so_that(laid, piece):
            judged[-1] = "remark"
        asked = judged[-2:-1] == ["ours"] and judged[-1] in {"step", "weak"}
        if asked and _whom_next(laid, pieces[len(judged) - 2], piece, words):
            judged[-1] = "ours"
        before = judged[-1] if judged[-1] not in {"nothing", "remark"} else before
    for place in range(len(pieces) - 1):
        following = pieces[place + 1]
        if laid.words[following.first - 1] not in _SO or following.first < pieces[place].stop:
            continue
        if judged[place] in {"step", "weak"} and (
            _reason(laid, pieces[place], following) or runs_through(laid, pieces[place], following)
        ):
            judged[place] = "remark"
    _set_apart(laid, pieces, judged, words)
    if our_list(laid, pieces, judged, words):
        return ["ours"] * len(judged)
    by_the_way(laid, pieces, judged)
    for place in range(len(pieces) - 1):
        if (
            pieces[place + 1].since
            and pieces[place + 1].relation == "before"
            and _taken_up(laid, pieces[place])
        ):
            judged[place] = "nothing"
    # Among remarks alone, what nothing speaks for is one more of them.
    beside = "remark" in judged or "denied" in judged
    ordered = any(piece.fronted and found == "weak" for piece, found in zip(pieces, judged, strict=True))
    told = "step" in judged or ordered or laid.listed
    weak: Verdict = "remark" if beside and not told else "step"
    if (
        "denied" in judged
        and "remark" not in judged
        and judged[-1] == "weak"
        and _only_this(laid, pieces[-1])
    ):
        judged[-1] = "step"
    if judged.count("step") > 1 and _ends_in_yes(laid, pieces[-1]):
        judged[-1] = "step"
    if (
        len(pieces) > 2
        and judged[-1] == "weak"
        and judged.count("step") > 1
        and _said_after_all(laid, pieces[-1])
    ):
        judged[-1] = "remark"
    if judged.count("step") == 1 and "weak" not in judged and "remark" in judged:
        place = judged.index("step")
        if _only_exists(laid, pieces[place], words):
            judged[place] = "remark"
    return [weak if found == "weak" else found for found in judged]


def _set_apart(laid: Flow, pieces: list[Piece], judged: list[Verdict], words: RouteWords) -> None:
    """What stands before the route, or was talked about instead of it: no step, whatever it names."""
    if len(pieces) > 1 and (
        was_our_talk(laid, pieces[0])
        or names_them(laid, pieces[0], words)
        or _counts_them(laid, pieces[0], pieces[1])
    ):
        judged[0] = "nothing"
    for place in range(what_they_are(laid, pieces, words)):
        judged[place] = "nothing"
    if judged[:1] == ["step"] and "step" in judged[1:] and does_it_all(_said(laid, pieces[0])):
        judged[0] = "nothing"
    other = False
    for place in range(1, len(pieces)):
        other = judged[place] in {"step", "weak"} and (
            (
                judged[place - 1] in {"remark", "denied", "nothing", "ours"}
                and talks_of_other(_said(laid, pieces[place]))
            )
            or (other and goes_on(laid, pieces[place], words))
        )
        if other:
            judged[place] = "remark"
        if pieces[place].stop - pieces[place].first <= _ENOUGH + 1 and _said(laid, pieces[place]) in _BY_US:
            judged[place] = "ours"
            if judged[place - 1] in {"step", "weak"}:
                judged[place - 1] = "ours"
        if judged[place - 1] in {"remark", "nothing"} and asks_first(_said(laid, pieces[place])):
            judged[place] = "ours"
        if (
            judged[place] in {"step", "weak"}
            and {"remark", "nothing"}.issuperset(judged[:place])
            and place == len(pieces) - 1
            and asks_somebody(_said(laid, pieces[place]))
        ):
            judged[place] = "nothing"
    for place, piece in enumerate(pieces):
        if (
            piece.until
            and judged[place] == "step"
            and laid.words[piece.first] in _ANYBODY
            and judged.count("step") > _ENOUGH
        ):
            judged[place] = "nothing"


_SO_MANY: Final = frozenset("two three four five both twee drie vier vijf beide 2 3 4 5".split())


def _counts_them(laid: Flow, piece: Piece, following: Piece) -> bool:
    """As in "two signatures, first the farm manager and then the estate office": how many there are, before each is named."""
    said = _said(laid, piece)
    named = 1 < len(said) <= _ENOUGH + 1 and said[0] in _SO_MANY and not any(map(takes_part, said))
    return named and laid.words[following.first - 1] in {"first", "eerst"} and following.first > piece.stop


# "First a taster class, we do that": the one before is ours.
_BY_US: Final = frozenset(
    {("dat", "doen", "wij"), ("dat", "doen", "we"), ("doen", "wij"), ("dat", "doe", "ik"), ("doe", "ik"), ("die", "doen", "wij"), ("we", "do", "that"), ("i", "do", "that"),
     ("that's", "us"), ("thats", "us"), ("that's", "on", "us"), ("that's", "on", "me"), ("that's", "me"), ("dat", "regelen", "wij"), ("dat", "regel", "ik"), ("we'll", "do", "that"), ("i'll", "do", "that"), ("dat", "is", "aan", "ons")}
)  # fmt: skip


# "Before anyone can sign": whoever does has a step of their own.
_ANYBODY: Final = frozenset("anyone anybody anything someone somebody iemand iets er a een any".split())


def _said(laid: Flow, piece: Piece) -> tuple[str, ...]:
    return laid.words[piece.first : piece.stop]


def _only_this(laid: Flow, piece: Piece) -> bool:
    """As in "no committee. just Sheila", "geen tender, alleen Wim": all there is, after what there is not."""
    said = laid.words[piece.first : piece.stop]
    if piece.first and laid.words[piece.first - 1] in _ONLY:
        return len(said) <= _WHOM_AT_MOST
    return 1 < len(said) <= _WHOM_AT_MOST and said[0] in _ONLY


def _whom_next(laid: Flow, ours: Piece, piece: Piece, words: RouteWords) -> bool:
    """As in "I talk to the users first and then the boss": whom we turn to next, no act of theirs."""
    said = laid.words[piece.first : piece.stop]
    if len(said) > _WHOM_AT_MOST or not piece.fronted or piece.first < 2 or not takes_part(said[-1]):
        return False
    if laid.words[piece.first - 2] not in {"en", "and"} or any(word in words.finite for word in said):
        return False
    before = laid.words[ours.first : ours.stop]
    again = said[0] in before and said[0] in _TOWARDS
    return again or (
        "the" in words.articles and not _TALKS.isdisjoint(before) and said[0] in words.determiners
    )


def _said_after_all(laid: Flow, piece: Piece) -> bool:
    """As in "dpo, then ciso. three letter hell": a last sentence that nothing speaks for, behind a row of steps in one."""
    earlier = laid.pauses[: piece.first]
    told_when = piece.relation in {"before", "foremost"}
    return (
        piece.pause == "stop"
        and not told_when
        and not piece.fronted
        and not laid.listed
        and "stop" not in earlier
    )


_SHE_SEES: Final = _SHE | _SEES


def _taken_up(laid: Flow, piece: Piece) -> bool:
    """As in "approval by the trustees. they see it after the subcommittee": the step before, said again."""
    said = laid.words[piece.first : piece.stop]
    if not 2 <= len(said) <= 4 or not piece.first or said[0] not in _SHE:
        return False
    return all(word in _SHE_SEES for word in said) and not _SEES.isdisjoint(said)


_SO: Final = frozenset({"so", "dus"})


def _reason(laid: Flow, piece: Piece, following: Piece) -> bool:
    """As in "budget's already approved so just legal", "it's sole source so no tender": how it is, which needs no doing."""
    said = laid.words[piece.first : piece.stop]
    if not _LIMITS.isdisjoint(said) and any(word in _AMOUNTS or word[0].isdigit() for word in said):
        return True  # "the board only sees it above 100k, so …"
    taken_up = laid.words[following.first] in _SHE and following.stop - following.first <= _ENOUGH + 1
    if (
        not taken_up
        and any(word in _HAVING for word in said[1:3])
        and not any(is_act(word) or word in _OBLIGED_TO for word in said[2:])
    ):
        return True  # "the neighbour has one so he orders one too"
    being = any(word in {"is", "are", "its", "zijn"} or word.endswith("'s") for word in said[:4])
    return being and not any(takes_part(word) or (is_act(word) and word != "budget") for word in _plain(said))


def _only_exists(laid: Flow, piece: Piece, words: RouteWords) -> bool:
    """As in "I believe there's a committee but I don't know how", "ze hebben een commissie": that there is one, no more."""
    said = laid.words[piece.first : piece.stop]
    told = [word for word in said if word in words.told and word not in _BEING and not takes_part(word)]
    return (
        not told
        and not _EXISTS.isdisjoint(said)
        and not any(is_act(word) for word in said)
        and any(map(takes_part, said))
    )


_EXISTS: Final = frozenset("there's theres there er hebben heeft have has".split())
_BEING: Final = frozenset(
    "there's theres is are zijn hebben heeft have has there geloof denk believe think guess dacht".split()
)
_HAVING: Final = frozenset({"has", "have", "heeft", "hebben"})
_OBLIGED_TO: Final = frozenset({"to", "te", "already", "al"})
_LIMITS: Final = frozenset("boven onder vanaf over above under below from".split())
_AMOUNTS: Final = frozenset("ton mille miljoen duizend million grand".split())


def _plain(said: tuple[str, ...]) -> list[str]:
    return [word.removesuffix("'s") for word in said if word not in {"it", "its", "it's"}]


def _so_that(laid: Flow, piece: Piece) -> bool:
    """As in "offering 10% so they close this quarter": what an action of ours is for, a wish."""
    if piece.first == 0 or laid.words[piece.first - 1] != "so" or piece.stop - piece.first < 2:
        return False
    return laid.words[piece.first] in {"they", "he", "she"} and laid.words[piece.first + 1] not in _OBLIGED


def _ends_in_yes(laid: Flow, piece: Piece) -> bool:
    """As in "trial. review. yes.": at the end of a list of nouns an answer is their approval."""
    lone = piece.stop - piece.first == 1 and laid.words[piece.first] in {"yes", "ja", "akkoord", "ok"}
    return lone and piece.stop == len(laid.words) <= _NEAR
