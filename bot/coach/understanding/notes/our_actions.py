"""Our own actions in a note: what we said we will do, and what the customer asked of us.

What we already did is no action, and neither is what we think or hope. How an action is worded stands in
`action_wording`.
"""

import re
from collections.abc import Set as AbstractSet
from typing import Final

from bot.coach.record import record, replace
from bot.coach.understanding.lexicon.words import Lexicon, VerbClass, lexicon
from bot.coach.understanding.notes.action_wording import ActionWording
from bot.coach.understanding.notes.action_words import (
    AGREED_THAT_THEY,
    ALSO_THINGS,
    DAY_ONLY,
    DETERMINED,
    DOES_IT,
    DONE,
    FILLERS,
    LEAD,
    MEANWHILE,
    MUST,
    NO_MOVE,
    NOT_AGREED,
    OURS_TO,
    OWE,
    PROMISED,
    PRONOUNS,
    REQUEST,
    SOMEBODY,
    SUBJECTS,
    TAKES_UP,
    THAT,
    WE_ARE,
)
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.headings import Headed, body_text
from bot.coach.understanding.notes.promises import NOTHING_TO_DO, Promises
from bot.coach.understanding.notes.requests import Requests
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.scene.signs import WHO

# "Closing at the notary is July 2" tells when something is.
_IS: Final = frozenset({"is", "was", "are", "were"})
_LONGEST: Final = 20  # what runs on for longer tells more than one action


# As often a thing as an act: "Phone system." is what the deal is about.
@record
class OurAction:
    """Something for us to do, the day said with it, and the clause it stood in.

    `carries`: its object was named before it; `asked`: the customer asks for it; `ends`: a clause behind it that only gives the day.
    """

    text: str
    day: DateReading | None
    place: int
    carries: bool = False
    asked: bool = False
    ends: int | None = None


_TELLS_NOTHING: Final = FILLERS | THAT


class ActionFinder:
    """Reads one note for our actions."""

    def __init__(self, note: Note) -> None:
        self._note = note
        self._words: Lexicon = lexicon(note.scene.language)
        self._wording = ActionWording(note)
        self._requests = Requests(note, self._wording)
        self._promises = Promises(note, self._wording)
        self._promised: tuple[str, int] | None = None

    def find(self, openings: AbstractSet[int], headed: tuple[Headed, ...] = ()) -> tuple[OurAction, ...]:
        """Our actions in text order; `openings` are clauses that only say which call this was, `headed` what a label says."""
        told = {part.clauses[0].place: part for part in headed if part.kind == "action"}
        apart = {place for part in headed for place in part.places}
        found: list[OurAction] = []
        for part in self._note.clauses:
            if part.place in told:
                action = self._labelled(told[part.place])
            else:
                action = None if part.place in openings or part.place in apart else self._read(part)
            if action is not None:
                self._keep(found, action, part)
        return tuple(self._with_day(action) for action in found)

    def _keep(self, found: list[OurAction], action: OurAction, part: NoteClause) -> None:
        """Adds an action; one that takes up what was just asked ("mail ik morgen") takes its place."""
        asked = self._wording.asked
        taken_up = (
            asked is not None
            and found
            and found[-1].place == asked[1] != part.place
            and TAKES_UP.search(part.signs)
        ) or (action.carries and found and found[-1].place == part.place - 1)
        if taken_up:
            found.pop()
        found.append(action)

    def _with_day(self, action: OurAction) -> OurAction:
        """The day said right behind an action, in a clause that says nothing else."""
        after = self._note.clauses[action.place + 1] if action.place + 1 < len(self._note.clauses) else None
        if (
            action.day is not None
            or after is None
            or not after.days
            or not (DAY_ONLY.match(after.bare) or not after.bare.strip())
        ):
            return action
        return replace(action, day=self._day(after), ends=after.place)

    def _labelled(self, part: Headed) -> OurAction | None:
        first = part.clauses[0]
        read = self._own(first) if first.ours else None
        return read or self._action(first, body_text(self._note, part))

    def _day(self, part: NoteClause) -> DateReading | None:
        """The first day in a clause that is still to come."""
        return next((day for day in part.days if day.last >= self._note.today), None)

    def _read(self, part: NoteClause) -> OurAction | None:
        ours_to = OURS_TO.search(part.signs)
        if ours_to:
            return self._ours_to(part, ours_to)
        if not (NOT_AGREED.search(part.signs) or NO_MOVE.search(part.signs)):
            promised = self._promises.text(part)
            if promised is not None:
                self._promised = self._promised if part.days else (promised, part.place)
                return self._action(part, promised)
        requested = REQUEST.search(part.signs)
        # "I'm asking for the timeline" is our own asking.
        people = self._note.people_in(part)
        if (
            requested
            and people
            and people[0].ours
            and people[0].first < self._note.scene.place_of(part.clause, requested.start() + 1) + 1
        ):
            return None  # our own boss asks
        ours_asks = part.ours and (requested is None or requested["rest_nl"] is None)
        if requested and not ours_asks:
            return self._requested(part, requested)
        if part.ours:
            return self._own(part)
        return self._without_subject(part)

    def _action(self, part: NoteClause, text: str) -> OurAction | None:
        text = MEANWHILE.sub("", text).strip(" ,.;:-–)('\"")
        return OurAction(text, self._day(part), part.place) if 0 < len(text.split()) <= _LONGEST else None

    def _ours_to(self, part: NoteClause, found: re.Match[str]) -> OurAction | None:
        """Case "Bids close 16 October and that's ours to file": the thing stands in the clause before."""
        before = self._note.clauses[part.place - 1] if part.place else None
        day = part.days or (before.days if before else ())
        thing = self._note.text(self._note.items(before, without_days=True)).split(" ")[0] if before else ""
        return OurAction(f"{found['verb']} {thing}".strip(), day[0] if day else None, part.place)

    def _requested(self, part: NoteClause, found: re.Match[str]) -> OurAction | None:
        if self._note.names_rival(part):
            return None  # "they want a quote from Perten too"
        text = self._requests.text(part, found)
        action = self._action(part, text) if text else None
        return replace(action, asked=True) if action is not None else None

    def _own(self, part: NoteClause) -> OurAction | None:
        promised = PROMISED.search(part.signs)
        done = DONE.search(WE_ARE.sub(" weare ", part.signs))
        idle = NO_MOVE.search(part.signs) or NOT_AGREED.search(part.signs) or NOTHING_TO_DO.match(part.signs)
        if idle or (done and not promised):
            return None
        owed = OWE.search(part.signs)
        if owed:
            start = self._note.scene.place_of(part.clause, owed.start("rest"))
            return self._action(
                part,
                self._note.text(
                    [place for place in self._note.items(part, without_days=True) if place >= start]
                ),
            )
        places = self._note.items(part, without_days=True)
        items = self._note.scene.items
        if owing := next((at for at, place in enumerate(places) if items[place].mark == "owe"), None):
            owed_to = len(places) > owing + 1 and items[places[owing + 1]].mark in PRONOUNS
            return self._action(part, self._note.text(places[owing + 1 + owed_to :]))
        subject = next((place for place in places if items[place].mark in SUBJECTS), None)
        if subject is None and places and WE_ARE.match(part.signs):
            subject = places[0]
        if subject is None:
            people = self._note.people_in(part)
            if not people or self._told_of_past(part, people[0].last):
                return None
            return self._action(part, self._note.text(places))
        carried = self._carried(part, [place for place in places if place != subject])
        if carried is not None:
            return carried
        dutch = items[subject].mark in {"ik", "wij"} or (
            items[subject].mark == "we" and self._note.scene.language == "nl"
        )
        text = (
            self._wording.dutch(places, subject, part)
            if dutch
            else self._wording.english(places, subject, part)
        )
        if text and not part.days:
            self._promised = (text, part.place)
        return self._action(part, text) if text else None

    def _told_of_past(self, part: NoteClause, after: int) -> bool:
        """Case "my colleague Patrick covered Riverbend": what one of us did is no action any more."""
        if after >= part.clause.last or part.days:
            return False
        verb = self._words.verbs.get(self._note.scene.items[after].mark)
        return verb is not None and verb.form == "past"

    def _named_before(self, part: NoteClause) -> OurAction | None:
        """Case "inschrijven kan tot 3 juli (doen wij)": the act was named before, with its day."""
        before = self._note.clauses[part.place - 1]
        items = self._note.scene.items
        acts = [
            place
            for place in self._note.items(before, without_days=True)
            if (verb := self._words.verbs.get(items[place].mark)) is not None
            and verb.form in {"infinitive", "base"}
        ]
        if before.past or not acts:
            return None
        action = self._action(part, items[acts[0]].text)
        return replace(action, day=action.day or self._day(before), carries=True) if action else None

    def _carried(self, part: NoteClause, places: list[int]) -> OurAction | None:
        """Case "…, doe ik morgen": what was asked or named in the clause before is what we do."""
        items = self._note.scene.items
        marks = [items[place].mark for place in places if items[place].mark not in _TELLS_NOTHING]
        before = part.place - 1
        asked = next((one for one in (self._wording.asked, self._promised) if one and one[1] == before), None)
        if asked is None and marks in (["doen"], ["doe"], ["do"]) and part.place:
            return self._as_requested(part) or self._named_before(part)
        if asked is None or len(marks) != 1 or not (marks[0] in DOES_IT or asked == self._wording.asked):
            return None
        if marks[0] in DOES_IT:
            text = asked[0]
        else:
            verb = self._words.verbs.get(marks[0])
            if verb is None:
                return None
            dutch = self._note.scene.language == "nl"
            text = f"{asked[0]} {verb.lemma}" if dutch else f"{verb.lemma} {asked[0]}"
        action = self._action(part, text)
        if action is None:
            return None
        if action.day is None and asked == self._wording.asked:
            action = replace(action, day=self._day(self._note.clauses[before]))
        return replace(action, carries=True)

    def _as_requested(self, part: NoteClause) -> OurAction | None:
        """Case "they want us to explain it Wednesday. I'll do that": what was asked, on the day it was asked for."""
        before = self._note.clauses[part.place - 1]
        if self._requests.last is None or self._requests.last[1] != before.place:
            return None
        action = self._action(part, self._requests.last[0])
        if action is None:
            return None
        return replace(action, day=action.day or self._day(before), carries=True, ends=before.place)

    def _without_subject(self, part: NoteClause) -> OurAction | None:
        """Case "Emailing that tonight", "morgen demo geven": a seller's verb without anybody before it."""
        signs = part.signs.split()
        if (
            not signs
            or part.past
            or AGREED_THAT_THEY.match(part.signs)
            or (re.search(WHO, part.signs) and not self._leaves_us_out(signs))
        ):
            return None
        asked = self._wording.asked is not None and self._wording.asked[1] == part.place - 1
        if signs[0] == "met" or (signs[0] in SOMEBODY and not asked):
            return None
        places = self._note.items(part, without_days=True)
        items = self._note.scene.items
        lead = LEAD.match(part.signs)
        if lead is not None:  # "Will send him the catalogue"
            start = self._note.scene.place_of(part.clause, lead.end())
            behind = [place for place in places if place >= start]
            if self._promised and self._promised[1] == part.place - 1 and len(behind) == 1:
                carried = self._carried(part, behind)  # "I promised to send it, will do tomorrow"
                if carried is not None:
                    return carried
            verb = self._words.verbs.get(items[behind[0]].mark) if behind else None
            told = (
                verb is not None
                and verb.form == "base"
                and verb.meaning in {VerbClass.SELL, VerbClass.DO, VerbClass.MOVE}
            )
            return self._action(part, self._note.text(behind)) if told else None
        bare = [
            place for place in self._note.items(part, without_days=True) if items[place].mark not in FILLERS
        ]
        if not bare:
            return None
        first, last = self._words.verbs.get(items[bare[0]].mark), self._words.verbs.get(items[bare[-1]].mark)
        # "taking him to Wooler on Tuesday"
        with_them = bool(part.days) and len(bare) > 1 and items[bare[1]].mark in PRONOUNS
        ours = first is not None and (first.meaning is VerbClass.SELL or asked or with_them)
        if (
            first
            and ours
            and first.form in {"ing", "base", "stem"}
            and len(bare) > 1
            and (part.days or first.form != "ing" or asked)
        ):
            known = items[bare[0]].mark in ALSO_THINGS or len(bare) == 2
            lone = known and first.form != "ing" and items[bare[1]].mark not in DETERMINED
            if lone and not part.days and not asked:
                return None
            if first.form == "ing" or items[bare[0]].mark == first.lemma:
                return self._action(
                    part, self._wording.with_object([first.lemma, *self._wording.texts(places, skip=bare[0])])
                )
            rest = self._wording.texts(places, skip=bare[0])
            return self._action(part, " ".join([*rest, first.lemma]))
        theirs = MUST.search(part.signs) is not None  # "nu moet de technicus nog een lijst maken"
        if (
            last
            and last.meaning is VerbClass.SELL
            and last.form == "infinitive"
            and len(bare) > 1
            and not theirs
        ):
            return self._action(part, self._note.text(places))
        return None

    def _leaves_us_out(self, signs: list[str]) -> bool:
        """Case "Sending Lisa the costs on Friday": whoever is named behind the verb is no subject of it."""
        first = self._words.verbs.get(signs[0])
        return (
            self._note.scene.language == "en"
            and first is not None
            and first.form == "ing"
            and first.meaning is VerbClass.SELL
            and not _IS.intersection(signs)
        )


def main_action(actions: tuple[OurAction, ...]) -> OurAction | None:
    """The action a note is remembered by: the first with a day, else the first we said ourselves, else what was asked."""
    dated = next((action for action in actions if action.day is not None), None)
    own = next((action for action in actions if not action.asked), None)
    return dated or own or (actions[0] if actions else None)
