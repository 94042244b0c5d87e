"""People at the customer: who may give the final yes, whether there is money, whether views on the stage differ.

The parts are read in rooms of their own; this one puts them together. Nobody on our side of the table is ever listed or
holds the yes.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.people.budget import budget_claims, settle_budget
from bot.coach.understanding.people.budget_told import answered
from bot.coach.understanding.people.final_yes import find_yes
from bot.coach.understanding.people.names import distinct_people
from bot.coach.understanding.people.no_signer import is_a_device, names_no_signer, was_only_reached
from bot.coach.understanding.people.told_plainly import told_plainly
from bot.coach.understanding.people.views import read_disagreement, stage_views
from bot.coach.understanding.people.views_unnamed import differ_unnamed
from bot.coach.understanding.people.yes_guesses import guessed
from bot.coach.understanding.people.yes_judging import by_weights
from bot.coach.understanding.people.yes_weighing import FinalYes, key_of
from bot.coach.understanding.people.yes_weights import YesWeights
from bot.coach.understanding.readings import BudgetTold, PeopleReading
from bot.coach.understanding.scene.scene import Scene, scene_of
from bot.coach.understanding.text import Language, Utterance

# "Den bouwheer": the article of Flemish speech is nobody's.
_SPOKEN_ARTICLE: Final = re.compile(r"^(?:den|nen?) (?=[a-z])")


def read_people(
    said: Utterance,
    language: Language,
    value: Decimal | None = None,
    weights: Callable[[], YesWeights] | None = None,
    *,
    asked: bool = True,
) -> PeopleReading:
    """What `said` tells of the final yes, the budget, differing views and the people.

    `value` is the deal's price where it is known: a mandate below it is not a yes. A price in the text goes first. `weights`
    is called when those that judge along are first needed; without it the rules decide alone. `asked`: it answers who may
    say yes, for the weights make more of it then.
    """
    return people_of(scene_of(said, language), value, answer=True, weights=weights, asked=asked)


def people_of(
    scene: Scene,
    value: Decimal | None,
    *,
    answer: bool,
    weights: Callable[[], YesWeights] | None = None,
    asked: bool = True,
) -> PeopleReading:
    """The same over a scene already made. `answer`: a bare name answers "who may say yes?"."""
    scene, found = yes_by_rules(scene, value, answer=answer)
    judged = by_weights(scene, value, found, weights, asked=asked) if weights is not None else None
    if judged is not None:
        scene, found = judged.scene, judged.found
    claims = budget_claims(scene, asked=False, answer=answer)
    decided = {claim.clause for claim in claims} | ({found.clause} if found.clause is not None else set())
    views = stage_views(scene)
    differ = read_disagreement(scene, views)
    if differ is None and differ_unnamed(scene.said):
        differ = True
    elif differ is not None:
        decided |= {view.clause for view in views}
    reading = PeopleReading(
        final_yes=_SPOKEN_ARTICLE.sub("", found.text) if found.text else None,
        budget=settle_budget(claims, found.holder),
        disagreement=differ,
        people=distinct_people(scene.mentions),
        limit=found.limit,
        together_with=found.together_with,
        alone=found.alone,
        evidence=tuple(scene.words_of(scene.clauses[place]) for place in sorted(decided))
        if judged is None
        else judged.evidence,
    )
    if answer and names_no_signer(scene, found, differ=differ is not None):
        reading = replace(reading, final_yes=None, limit=None, together_with=(), alone=None)
    if reading.final_yes is not None and is_a_device(reading.final_yes):
        # "Dan kan hij vanaf z'n telefoon tekenen".
        reading = replace(reading, final_yes=None, limit=None, together_with=(), alone=None)
    reading = told_plainly(scene, reading, value)
    if answer and reading.final_yes is not None and was_only_reached(reading.final_yes, scene.said):
        return replace(reading, final_yes=None, limit=None, together_with=(), alone=None)
    return reading


def yes_by_rules(scene: Scene, value: Decimal | None, *, answer: bool) -> tuple[Scene, FinalYes]:
    """Who the rules alone hear hold the yes, and the scene with those in it whom they had to guess for that."""
    found = find_yes(scene, value, answer=answer)
    return _with_guesses(scene, value, found) if answer else (scene, found)


_SURE: Final = 2


def _with_guesses(scene: Scene, value: Decimal | None, found: FinalYes) -> tuple[Scene, FinalYes]:
    """The scene and the yes of an answer in which somebody who is in no list may hold it: "the PCC signs"."""
    # "The pastor, together with the kerkfabriek": someone stands beside whom no list knows.
    half = (
        found.alone is False and found.holder is not None and not (found.together_with or found.holder.plural)
    )
    guesses = guessed(scene) if half or found.weight <= _SURE else ()
    if not guesses:
        return scene, found
    wider = scene.with_people(guesses)
    other = find_yes(wider, value, answer=True, guessing=True)
    if half and other.holder is not None and found.holder is not None:
        # "Carol and the MD both sign" has one of them in no list.
        same = set(key_of(found.holder)) <= set(key_of(other.holder))
        return (wider, other) if same and other.together_with else (scene, found)
    stronger = other.weight >= _SURE and (found.weight < _SURE or other.weight > found.weight)
    if other.holder is None or not stronger:
        return scene, found
    unknown = [member for member in other.holder.members if member in guesses]
    return (wider, other) if unknown else (scene, found)


def read_budget(said: Utterance, language: Language) -> BudgetTold:
    """The budget in a direct answer to a question about it; a bare yes or no is unknown, for the question decides."""
    read = settle_budget(budget_claims(scene_of(said, language), asked=True), None)
    state = answered(said, read)
    return BudgetTold(state, read != state == "unknown")
