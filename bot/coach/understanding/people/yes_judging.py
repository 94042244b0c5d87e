"""When trained weights are asked who holds the final yes, and when they count beside the rules.

Rules come first. The weights are asked where these hear nobody decide, and may say that somebody else was meant than the
rules heard; that nobody holds it they never say. Limits, co-signers and "alone" stay the rules' affair.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.people.final_yes import find_yes
from bot.coach.understanding.people.yes_answers import only_heard
from bot.coach.understanding.people.yes_guesses import guessed
from bot.coach.understanding.people.yes_patterns import OUR_SIDE
from bot.coach.understanding.people.yes_weighing import FinalYes, key_of
from bot.coach.understanding.people.yes_weights import Judged, YesWeights
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import Somebody

SURE: Final = 0.8
"""How likely somebody must be by the weights where the rules hear nobody.

Chosen with each file of rows held out in turn, and beside rules that had not been written with those rows in hand.
"""

SURER: Final = 0.87
"""The same in a text that tells of everything: there nobody was made up in files held out."""

OVERRULES: Final = 0.7
"""How likely somebody must be by the weights where the rules heard somebody else, whom the weights know too."""

_LONGEST: Final = 250
"""Of how many words and marks a text may be: everybody in it is looked at with all that is said around them."""


@record
class ByWeights:
    """What the weights made of it: the scene in which they found it, the yes, and the words that speak for it."""

    scene: Scene
    found: FinalYes
    evidence: tuple[str, ...]


def by_weights(
    scene: Scene,
    value: Decimal | None,
    ruled: FinalYes,
    weights: Callable[[], YesWeights],
    *,
    asked: bool,
) -> ByWeights | None:
    """Who holds the yes by the weights; None where what the rules heard stands.

    `weights` is called when they are first needed. `asked`: it answers who may say yes, so that it may mean somebody who is
    in no list, or somebody else than the rules heard.
    """
    if len(scene.items) > _LONGEST or (
        ruled.holder is not None and not (asked and _may_be_wrong(scene, ruled))
    ):
        return None
    guesses = guessed(scene) if asked else ()
    if not scene.people and not guesses:
        return None
    wider = scene.with_people(guesses) if guesses else scene
    judged = weights().judge(wider, guesses, asked=asked)
    if judged is None or not _counts(judged, ruled.holder, asked=asked):
        return None
    chosen = judged.chosen
    if key_of(chosen.who) in ruled.denied:
        return None
    if OUR_SIDE.search(wider.clauses[chosen.clause].signs) or (ruled.holder is None and only_heard(scene)):
        return None
    found = find_yes(wider, value, answer=asked, guessing=bool(guesses), told=(chosen.who, chosen.clause))
    if found.holder is None or not _overlap(found.holder, chosen.who):
        # What they may sign for is less than this deal costs.
        return None
    # Who else was guessed is nobody, for all that is known.
    known = set(guesses).isdisjoint(chosen.who.members)
    return ByWeights(scene if known else wider, found, weights().evidence(wider, chosen))


def _may_be_wrong(scene: Scene, ruled: FinalYes) -> bool:
    """Whether somebody else may be meant: not where amounts or a second signature tell whose it is."""
    return not (scene.amounts or ruled.together_with)


def _counts(judged: Judged, ruled: Somebody | None, *, asked: bool) -> bool:
    """Whether what the weights say counts beside whom the rules heard."""
    if ruled is None:
        return judged.likely >= (SURE if asked else SURER)
    if _overlap(ruled, judged.chosen.who):
        return False
    return judged.likely >= OVERRULES and any(_overlap(ruled, one.who) for one, _ in judged.others)


def _overlap(one: Somebody, other: Somebody) -> bool:
    """Whether two stand for the same, or one is named in the other."""
    return bool(
        {_called(member.name, member.role) for member in one.members}
        & {_called(member.name, member.role) for member in other.members}
    )


def _called(name: str | None, role: str | None) -> str:
    return (name or role or "").casefold()
