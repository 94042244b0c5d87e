"""Who else is in the race, in a form: name, kind, and what is known of each."""

import re
from dataclasses import replace
from typing import Final, get_args

from bot.coach.keeping import recording
from bot.coach.known.facts import Competitor, DealFacts, RivalKind
from bot.coach.showing import describing
from bot.coach.turn.effects import PutCompetitor
from bot.coach.turn.replies import Option, Word
from bot.editing.fields import NEW, REMOVE, Field, Group
from bot.editing.filling import LONGEST_DETAIL, Filling

# In one line: “exact, afas en sap”, and not within “Boer en Zonen”.
_BETWEEN: Final = re.compile(
    r"\s*[;,]\s*(?:(?:en|and|of|or)\s+)?(?:(?:ook|also)\s+)?|\s+(?:en|and|plus|of|or)\s+(?:(?:ook|also)\s+)?(?!(?:zn|zonen?|zoon|sons?|dochters?|daughters?|partners?|co)\b)",
    re.IGNORECASE,
)
_DETAILS: Final = ("strategy", "strengths", "weaknesses", "our_answer")


def form(facts: DealFacts) -> tuple[Group, ...]:
    """Name, kind and details of each rival; and rivals to add."""
    kinds = tuple(Option(kind, Word(f"rival.{kind}")) for kind in get_args(RivalKind))
    leaving = (*kinds, Option(REMOVE, Word("form.remove")))
    groups = [
        Group(
            (
                Field(f"name:{rival.id}", Word("form.name"), "line", rival.name),
                Field(f"kind:{rival.id}", Word("form.kind"), "choice", rival.kind, leaving, must=True),
                *(
                    Field(
                        f"{detail}:{rival.id}", Word(f"form.{detail}"), "lines", getattr(rival, detail) or ""
                    )
                    for detail in _DETAILS
                ),
            ),
            describing.rival(rival),
        )
        for rival in facts.competitors
    ]
    more = (
        Field(NEW, Word("form.more_rivals"), "lines", hint=Word("form.one_per_line")),
        Field(f"kind:{NEW}", Word("form.more_kind"), "choice", "vendor", kinds, must=True),
    )
    return (*groups, Group(more))


def edit(filled: Filling) -> None:
    """The rivals as they were filled in."""
    kinds: tuple[RivalKind, ...] = get_args(RivalKind)
    changed = []
    for rival in filled.facts.competitors:
        kind = filled.choice(f"kind:{rival.id}", rival.kind, (*kinds, REMOVE))
        name = filled.line(f"name:{rival.id}", rival.name) or ""
        said = [
            filled.line(f"{detail}:{rival.id}", getattr(rival, detail), most=LONGEST_DETAIL)
            for detail in _DETAILS
        ]
        if kind == REMOVE:
            after = replace(rival, removed=True)
        else:
            named = next(known for known in kinds if known == kind)
            strategy, strengths, weaknesses, our_answer = said
            after = Competitor(rival.id, name, named, strategy, strengths, weaknesses, our_answer)
        if after != rival:
            changed.append(after)
    added = filled.lines(NEW, _BETWEEN)
    new_kind = filled.choice(f"kind:{NEW}", "vendor", kinds)
    if filled.faults:
        return
    draft = filled.draft
    for after in changed:
        draft.record(PutCompetitor(draft.deal_id, after))
    # A kind that was chosen without a name ("do it themselves") is a rival as well.
    for name in added or (("",) if new_kind != "vendor" else ()):
        recording.record_rival(draft, name, next(known for known in kinds if known == new_kind))
    if draft.effects:
        draft.mark("rivals", "said")
