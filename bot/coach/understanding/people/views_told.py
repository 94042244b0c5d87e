"""What one clause tells of how somebody sees the stage, and whose view it is."""

import re
from collections.abc import Set as AbstractSet
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.people.view_words import (
    ACCORDING,
    ACCORDING_LAST,
    PRONOUN_SAYS,
    SAYS,
    SAYS_AFTER,
)
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import NOBODY_ELSE, SOMEBODY, Clause, Somebody


@record
class View:
    """What one person said the stage is: the words, and the clauses they were said in."""

    holder: Somebody
    what: str
    clause: int


def view_of(scene: Scene, place: int, clause: Clause, may: AbstractSet[str]) -> View | None:
    """The view a clause tells. `may`: what the text may have in it."""
    saying = "saying" in may
    found = (
        (saying and SAYS.search(clause.signs))
        or ("last" in may and ACCORDING_LAST.search(clause.signs))
        or (saying and "after" in may and SAYS_AFTER.search(clause.signs))
        or ("according" in may and ACCORDING.search(clause.signs))
    )
    if found:
        groups = found.groupdict()
        if groups.get("whom"):
            return View(scene.who(found["whom"]), f" {found['told'].strip()} ", place)
        if (
            found.re is ACCORDING
            and _OF_SOMEBODY.search(clause.signs[: found.start("who")])
            and not found["what"]
        ):
            return None  # "er is besluit van de provincie"
        return View(scene.who(found["who"]), f" {found['what'].strip()} ", place)
    pronoun = PRONOUN_SAYS.search(clause.signs) if not SOMEBODY.search(clause.signs) else None
    if pronoun is not None:
        holder = _spoken_of(scene, place, before_last=True)
        return View(holder, f" {pronoun['what'].strip()} ", place) if holder is not None else None
    told = _TOLD.match(clause.signs)
    subject = _subject_before(scene, place) if told else None
    if told is not None and subject is not None:
        return View(subject, told["what"], place)
    # Notes put the name before a colon and then the stage.
    before = scene.clauses[place - 1] if place else None
    if clause.stop == ":" and before is not None and NOBODY_ELSE.fullmatch(before.signs):
        return View(scene.who(before.signs.strip()), clause.signs, place)
    return None


_OF_SOMEBODY: Final = re.compile(r" (?:van|from|voor|for|bij|with|on) $")
_TOLD: Final = re.compile(
    r" (?:(?:hij|zij|ze|he|she|die|who|dat) )?(?:zegt|zei|says|said|denkt|thinks|vindt|reckons|beweert|believes|meent) (?P<what>.*)"
)


def _spoken_of(scene: Scene, place: int, *, before_last: bool) -> Somebody | None:
    """Whom "she says" stands for: one person named before, not the one whose view was just told if there is another."""
    named = [
        who
        for clause in scene.clauses[max(0, place - 4) : place]
        for who in map(scene.who, SOMEBODY.findall(clause.signs))
        if not who.ours
    ]
    if not named:
        return None
    last = scene.clauses[place - 1].signs if place else ""
    just = SAYS.search(last)
    if before_last and just is not None and (just["who"] or just["whom"]):
        teller = scene.who(just["who"] or just["whom"])
        others = [who for who in named if names_of(who).isdisjoint(names_of(teller))]
        if others:
            return others[-1]
    return named[-1]


def _subject_before(scene: Scene, place: int) -> Somebody | None:
    """Case "the plant manager, who signs, says …": the verb's subject stands two clauses earlier."""
    for clause in reversed(scene.clauses[max(0, place - 2) : place]):
        found = SOMEBODY.search(clause.signs)
        if found:
            return scene.who(found.group())
    return None


def names_of(who: Somebody) -> frozenset[str]:
    """By what words somebody is known."""
    return frozenset((member.name or member.role or "").casefold() for member in who.members)
