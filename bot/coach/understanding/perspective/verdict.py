"""The label that the rules alone give: the acts and expressions of an answer, weighed against each other."""

from collections.abc import Sequence

from bot.coach.understanding.perspective.basics import Act
from bot.coach.understanding.readings import Perspective
from bot.coach.understanding.text import Utterance
from bot.coach.understanding.wordpatterns import Found


def weigh(acts: Sequence[Act], found: Sequence[Found]) -> tuple[Perspective, float]:
    """The label, and how sure the rules are of it."""
    names = {match.name for match in found}
    if "VISITS" in names:
        acts = [act for act in acts if act.basis != "role"]
    both = any(act.side == "both" for act in acts)
    theirs = [act for act in acts if act.side == "customer"]
    ours = [act for act in acts if act.side == "seller" and not act.done]
    if "SUPPOSED" in names and "WAITING" in names and not ours:
        return "waiting", 0.8
    if (
        "WAITING" in names
        and not any(act.sure and act.basis == "verb" for act in (*theirs, *ours))
        and not both
    ):
        return "waiting", 0.9
    if (
        names & {"UNSURE", "ASKS_COACH"}
        and not both
        and not any(act.sure for act in (*theirs, *ours))
        and len(acts) < 3
    ):
        return "unclear", 0.7
    if (
        "HOPE" in names
        and not any(act.sure for act in ours)
        and len(ours) < 2
        and not both
        and not any(act.sure and act.basis == "verb" for act in theirs)
    ):
        return "hope", 0.85
    handled = any(act.side == "either" and act.basis == "verb" for act in acts)
    firm = any(act.sure and act.basis == "verb" for act in theirs)
    if len(ours) == 1 and not ours[0].sure and ours[0].basis == "noun" and (len(theirs) > 1 or firm):
        ours = []  # one stage of ours in a route of theirs: "trial, negotiation, board paper"
    if both or (theirs and ours) or (handled and any(act.sure for act in ours)):
        return "mixed", 0.8
    if theirs:
        return "customer", 0.9 if any(act.sure for act in theirs) else 0.6
    if ours or ("VISITS" in names):
        return "seller", _sure_of_seller(acts, ours, names)
    if "WAITING" in names or "HOPE" in names:
        return ("waiting" if "WAITING" in names else "hope"), 0.7
    done = any(act.side == "seller" for act in acts)
    return ("seller", 0.5) if done else ("unclear", 0.5)


def _sure_of_seller(acts: Sequence[Act], ours: Sequence[Act], names: set[str]) -> float:
    sure = [act for act in ours if act.sure and act.basis != "role"]
    if (
        "WAITING" in names
        or "HOPE" in names
        or any(act.side == "either" and act.basis == "verb" for act in acts)
    ):
        return 0.6
    if sure or "VISITS" in names:
        return 0.95
    return 0.8 if len(ours) > 1 else 0.65


def evidence(
    label: Perspective, acts: Sequence[Act], found: Sequence[Found], said: Utterance
) -> tuple[str, ...]:
    """The words that decided, in text order."""
    sides = {"customer": {"customer"}, "seller": {"seller"}, "mixed": {"customer", "seller", "both"}}.get(
        label, set()
    )
    places = {word.token.start: word.token.text for act in acts if act.side in sides for word in act.words}
    if not places:
        for match in found:
            if match.name in {label.upper(), "WAITING", "HOPE", "VISITS"}:
                for token in said.tokens[match.first : match.end]:
                    places[token.start] = token.text
    return tuple(places[start] for start in sorted(places))
