"""The customer's next step in a note: their act still to come, or the named thing they wait for, with its day.

Our dates are never the customer's. A wish, a mandate, a budget year or "thinking it over" is no step.
"""

import re

from bot.coach.understanding.notes.act_clause import has_subject, joined_to_day, surely_acts, tells_act
from bot.coach.understanding.notes.beside_steps import is_beside_steps
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.day_words import BEFORE_DAY
from bot.coach.understanding.notes.doing_it import doing_it
from bot.coach.understanding.notes.finished import goes_on_doing, says_when_done
from bot.coach.understanding.notes.headings import Headed
from bot.coach.understanding.notes.no_act import no_act
from bot.coach.understanding.notes.no_deed import names_no_deed
from bot.coach.understanding.notes.put_off import WAS_TO, is_put_off, says_new_day, without_was_to
from bot.coach.understanding.notes.stage_clause import is_going_on
from bot.coach.understanding.notes.stage_words import STATE
from bot.coach.understanding.notes.step_wording import (
    COPULAS,
    CustomerStep,
    StepWording,
)
from bot.coach.understanding.notes.step_words import (
    ANNOUNCED,
    AWAY,
    BEGINS,
    COMES_BACK,
    COMES_BARE,
    CONTRACT_ENDS,
    DOES_THAT,
    DUE,
    FIRST_OR_NOW,
    GOES_ON,
    IS_BACK,
    LONGEST_SPAN,
    MAY_DO,
    MEANS_IT,
    MUST,
    NO_STEP,
    NONE_AGREED,
    OF_US,
    ONLY_ONCE,
    OUGHT,
    OUR_DATE,
    OUTCOMES,
    PAPER_FIRST,
    RUNS_NOW,
    SAID_YES,
    SETTLED_BACK,
    TAKES_UP,
    THAT,
    THAT_IS_DONE,
    THEN,
    WAITS,
    WAITS_FIRST,
    WANTED,
)
from bot.coach.understanding.notes.told_together import both_acts, done_running, meeting, received, second_act
from bot.coach.understanding.notes.undated_step import undated, without_return
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.scene.signs import NOBODY_ELSE


class StepFinder:
    """Reads one note for the customer's next step; `taken` are clauses that tell something else."""

    def __init__(
        self, note: Note, taken: set[int], account: str | None, labels: tuple[Headed, ...] = ()
    ) -> None:
        self._note = note
        self._taken = taken
        self._wording = StepWording(note, account)
        self._labels = labels

    def find(self) -> CustomerStep | None:
        """The step announced as next, else the earliest dated one, else an undated one that is surely to come."""
        parts = [
            part
            for part in self._note.clauses
            if part.place not in self._taken
            and not part.ours
            and not OUR_DATE.match(part.signs)
            and not is_beside_steps(self._note, part)
            and not is_going_on(self._note, part)
        ]
        told = next((part for part in self._labels if part.kind == "next" and not part.clauses[0].ours), None)
        if told is not None and (step := self._deed(self._labelled(told))) is not None:
            return step
        announced = next(
            (step for part in parts if (step := self._deed(self._announced(part))) is not None), None
        )
        if announced is not None:
            return announced
        dated = [
            step
            for part in parts
            if (self._days(part) or says_when_done(part))
            and (step := self._deed(self._dated(part))) is not None
        ]
        dated += [
            step
            for part in self._note.clauses
            if part.ours
            and part.place not in self._taken
            and (step := self._deed(received(self._note, part, self._ahead(part)))) is not None
        ]
        if dated:
            return min(dated, key=lambda step: (step.day.first.toordinal() if step.day else 0, step.place))
        return next(
            (
                step
                for part in parts
                if (step := self._deed(undated(self._note, self._wording, part))) is not None
            ),
            None,
        )

    def _deed(self, step: CustomerStep | None) -> CustomerStep | None:
        """A step where something is done in it; None for how somebody is, a deadline of ours, or a piece of a sentence."""
        if step is None or not step.text or names_no_deed(step.text, self._note.scene.language):
            return None
        return step

    def _labelled(self, told: Headed) -> CustomerStep | None:
        """What stands behind "next:"; its day may stand in a clause of its own."""
        first = told.clauses[0]
        days = next((days for part in told.clauses if (days := self._ahead(part))), ())
        return self._wording.step(first, None, days)

    def _ahead(self, part: NoteClause) -> tuple[DateReading, ...]:
        """The days in a clause that are still to come."""
        return tuple(
            day
            for day in part.days
            if not self._note.lasts_until(day)
            and day.last >= self._note.today
            and (day.last - day.first).days <= LONGEST_SPAN
        )

    def _days(self, part: NoteClause) -> tuple[DateReading, ...]:
        """The days of a clause, else those right behind it: "decaan tekent, 5 februari"."""
        if part.days:
            return self._day_itself(part) or self._ahead(part)
        if part.clause.stop == "so" and MAY_DO.search(part.signs):
            return ()  # "get her our spec so she can copy it, before the end of January": the day is that of ours
        before = self._note.clauses[part.place - 1] if part.place else None
        if before is not None and before.days and before.sentence == part.sentence:
            # "She's back Monday and she looks at it then", "… and Sam shows her".
            goes_on = part.clause.stop in {"and", "en"} and has_subject(part)
            back = IS_BACK.search(before.bare) is not None and (
                goes_on or THEN.search(part.signs) is not None
            )
            return self._ahead(before) if back else ()
        after = self._note.clauses[part.place + 1] if part.place + 1 < len(self._note.clauses) else None
        if (
            after is not None
            and NOBODY_ELSE.fullmatch(after.signs)
            and after.place + 1 < len(self._note.clauses)
        ):
            after = self._note.clauses[after.place + 1]  # "dat doet Erdal, de oudste, donderdag"
        if after is None or not after.days or after.sentence != part.sentence or after.place in self._taken:
            return ()
        alone = all(mark in BEFORE_DAY or mark in BEGINS for mark in after.bare.split())
        return self._ahead(after) if alone else ()

    def _day_itself(self, part: NoteClause) -> tuple[DateReading, ...]:
        """The day that stands right behind a stretch of days: "the week after, 9 December"."""
        after = self._note.clauses[part.place + 1] if part.place + 1 < len(self._note.clauses) else None
        if after is None or after.sentence != part.sentence or after.place in self._taken:
            return ()
        if len(part.days) != 1 or part.days[0].first == part.days[0].last or len(after.days) != 1:
            return ()
        alone = all(mark in BEFORE_DAY for mark in after.bare.split())
        return self._ahead(after) if alone and after.days[0].first == after.days[0].last else ()

    # --- kinds -----------------------------------------------------------------------------------------------

    def _announced(self, part: NoteClause) -> CustomerStep | None:
        found = ANNOUNCED.search(part.signs)
        if (
            found is None
            or NONE_AGREED.search(part.signs[: found.start() + 1])
            or found.group().strip() in {"nu eerst", "volgende"}
        ):
            return None
        clauses = self._note.clauses
        rest = part.signs[found.end() :].strip()
        if rest:
            start = self._note.scene.place_of(part.clause, found.end())
            kept = [place for place in self._note.items(part, without_days=True) if place >= start]
            return self._wording.step(part, kept, self._days(part))
        if part.place + 1 < len(clauses) and not clauses[part.place + 1].ours:
            return self._wording.step(clauses[part.place + 1], None, self._ahead(clauses[part.place + 1]))
        return None

    def _dated(self, part: NoteClause) -> CustomerStep | None:
        bare = part.bare
        if part.past or (NO_STEP.search(without_return(bare)) and not surely_acts(part)):
            return None
        if no_act(part.bare):
            return None
        if CONTRACT_ENDS.search(part.signs) or SETTLED_BACK.match(part.signs) or SAID_YES.search(part.signs):
            return None
        if (doing := doing_it(self._note, part)) is not None:
            return (
                CustomerStep(doing.text, doing.who, self._days(part)[0], part.place)
                if self._days(part)
                else None
            )
        before = self._note.clauses[part.place - 1] if part.place else None
        if is_put_off(self._note, part):
            return None
        if before is not None and (later := self._told_before(part, before)) is not None:
            return later
        if before is not None and DUE.search(bare):
            due = self._due(part, before)
            told = OUTCOMES & set(bare.split()) or COMES_BACK.match(bare)
            if due is not None or not told:
                return due
        if before is not None and THAT.search(part.signs) and not GOES_ON.search(part.signs):
            wanted = WANTED.search(before.signs)
            if wanted and not before.ours and not OF_US.match(wanted["rest"]):
                return self._from(
                    before, wanted, self._ahead(part), whole=MUST.search(before.signs) is not None
                )
            if DOES_THAT.match(part.signs) and not before.ours and (only := ONLY_ONCE.search(before.signs)):
                start = self._note.scene.place_of(before.clause, only.start("rest"))
                kept = [place for place in self._note.items(before, without_days=True) if place >= start]
                return self._wording.step(before, kept, self._ahead(part))
            acts = part.sentence == before.sentence and not before.days and has_subject(before)
            does = DOES_THAT.match(part.signs) is not None and not (before.ours or before.past)
            # "Henk beslist en dat doet hij vrijdag".
            if does and (OUGHT.search(before.signs) or (acts and not NO_STEP.search(before.signs))):
                return self._wording.step(before, None, self._ahead(part))
        waits = WAITS_FIRST.match(part.signs)
        if waits:
            return self._from(part, waits, self._days(part))
        wanted = WANTED.search(part.signs)
        if wanted and FIRST_OR_NOW.search(part.signs):
            return self._from(part, wanted, self._ahead(part))
        if not tells_act(self._note, part):
            return None
        return self._wording.step(part, joined_to_day(self._note, part, self._ahead(part)), self._days(part))

    def _told_before(self, part: NoteClause, before: NoteClause) -> CustomerStep | None:
        """The act of the clause before, where this one says only when it is done, or to what day it was put off."""
        if before.ours or before.place in self._taken:
            return None
        if (met := meeting(self._note, self._wording, before, part, self._ahead(part))) is not None:
            return met
        if says_new_day(part) and not (before.past and not WAS_TO.search(before.signs)):
            kept = self._note.items(before, without_days=True)
            return self._wording.step(before, without_was_to(self._note, before, kept), self._ahead(part))
        if goes_on_doing(self._note, part) and part.sentence == before.sentence and has_subject(before):
            if before.past:
                return None
            tell = second_act if before.days else both_acts
            return tell(self._note, self._wording, before, part, self._ahead(part))
        near = part.sentence == before.sentence or (
            part.sentence == before.sentence + 1 and THAT_IS_DONE.match(part.bare) is not None
        )
        done = says_when_done(part) and near and not before.days and not before.past
        runs = RUNS_NOW.search(before.signs) is not None
        somebody = runs or has_subject(before)
        if done and not (WAITS.search(before.signs) or AWAY.search(before.signs)) and somebody:
            days = tuple(day for day in part.days if day.last >= self._note.today)
            if TAKES_UP.match(part.signs) and days and STATE.search(before.signs) and not runs:
                meant = self._wording.last_named(
                    before
                )  # "ze zitten bij de accountant. Die is donderdag klaar"
                if meant is not None:
                    return CustomerStep(f"{meant} {self._rest(part)}", meant, days[0], part.place)
            return done_running(self._note, self._wording, before, part, days) or self._wording.step(
                before, None, days
            )
        return None

    def _due(self, part: NoteClause, before: NoteClause) -> CustomerStep | None:
        """Case "… the result, due 13 November": what they wait for was named just before."""
        if not OUTCOMES.isdisjoint(part.bare.split()) and not TAKES_UP.match(part.signs):
            return self._wording.step(part, None, self._ahead(part))  # "uitslag komt vrijdag"
        waits = WAITS.search(before.signs)
        if waits:
            return self._from(before, waits, self._ahead(part))
        if TAKES_UP.match(part.signs) and (meant := self._wording.last_named(before)):
            rest = self._rest(part)
            text = meant if rest.casefold() in COPULAS else f"{meant} {rest}"
            people = self._note.people_in(before)
            return CustomerStep(
                text.strip(),
                self._wording.bare(people[-1]) if people else None,
                self._ahead(part)[0],
                part.place,
            )
        paper = PAPER_FIRST.match(before.signs) if COMES_BARE.match(part.bare) else None
        if paper is not None:  # "contract with their lawyer, comes back 8 May"
            rest = self._rest(part)
            return CustomerStep(f"{paper['paper']} {rest}", None, self._ahead(part)[0], part.place)
        if MEANS_IT.match(part.signs) and not (before.past or before.ours or before.days):
            return self._wording.step(before, None, self._ahead(part))
        return None

    def _rest(self, part: NoteClause) -> str:
        kept = self._note.items(part, without_days=True)
        return self._note.text(
            [place for place in kept if self._note.scene.items[place].mark not in {"die", "who", "which"}]
        )

    def _from(
        self, part: NoteClause, found: re.Match[str], days: tuple[DateReading, ...], *, whole: bool = False
    ) -> CustomerStep | None:
        start = self._note.scene.place_of(part.clause, found.start("rest"))
        kept = [place for place in self._note.items(part, without_days=True) if place >= start]
        while kept and self._note.scene.items[kept[0]].mark in {"de", "het", "een", "the", "a", "an"}:
            kept = kept[1:]
        text = self._note.text(kept)
        people = self._note.people_in(part)
        who = people[0].text if people and people[0].first < start else None
        if whole and who is not None and text:
            text = f"{self._wording.bare(people[0])} {text}"  # "the council has to advise first and that's Monday"
        return CustomerStep(text, who, days[0] if days else None, part.place) if text else None
