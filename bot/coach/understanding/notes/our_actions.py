"""Our own actions in a note: what we said we will do, and what the customer asked of us.

What we already did is no action, and neither is what we think or hope. How an action is worded stands in
`action_wording`; what takes up the clause before it in `taken_up`, and what names nobody in `without_subject`.
"""

import re
from collections.abc import Set as AbstractSet
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.lexicon.words import Lexicon, lexicon
from bot.coach.understanding.notes.action_wording import ActionWording
from bot.coach.understanding.notes.action_words import (
    COMES_FROM,
    DAY_ONLY,
    DONE,
    NO_MOVE,
    NOT_AGREED,
    OURS_TO,
    OWE,
    PROMISED,
    PRONOUNS,
    REFUSED,
    SUBJECTS,
    TAKES_UP,
    THEY_DO_IT,
    WE_ARE,
    WE_MAY,
    WE_TALK,
)
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.from_us import from_us
from bot.coach.understanding.notes.headings import Headed, body_text
from bot.coach.understanding.notes.our_action import OurAction, action_in, day_ahead
from bot.coach.understanding.notes.promises import NOTHING_TO_DO, Promises
from bot.coach.understanding.notes.requests import Requests, request_in
from bot.coach.understanding.notes.taken_up import TakenUp
from bot.coach.understanding.notes.without_subject import WithoutSubject
from bot.coach.understanding.ourselves import tells_of_us

_SENDS: Final = frozenset({"sturen", "mailen", "opsturen", "brengen", "leveren", "maken"})
# "Brook I'll do after", "bakker doe ik straks": of what is done it says nothing.
_LATER: Final = re.compile(r" (?:straks|daarna|later|hierna|erna|after|afterwards) ")
_ONE: Final = re.compile(r"\w+ doen|do \w+(?: that)?")
_OUR_THING: Final = re.compile(
    r" (?:wacht|wachten|zit|zitten) (?:\S+ ){0,3}?op (?:ons|onze|mijn) (?P<thing>\S+(?: \S+)?) $"
)


class ActionFinder:
    """Reads one note for our actions."""

    def __init__(self, note: Note) -> None:
        self._note = note
        self._words: Lexicon = lexicon(note.scene.language)
        self._wording = ActionWording(note)
        self._requests = Requests(note, self._wording)
        self._promises = Promises(note, self._wording)
        self._taken_up = TakenUp(note, self._wording, self._requests)
        self._without_subject = WithoutSubject(note, self._wording, self._requests, self._taken_up)

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
        return replace(action, day=day_ahead(self._note, after), ends=after.place)

    def _labelled(self, part: Headed) -> OurAction | None:
        first = part.clauses[0]
        if NO_MOVE.search(first.signs):
            return None  # "me: nothing to do"
        read = self._own(first) if first.ours else None
        return read or action_in(self._note, first, body_text(self._note, part))

    def _read(self, part: NoteClause) -> OurAction | None:
        ours_to = OURS_TO.search(part.signs)
        if ours_to:
            return self._ours_to(part, ours_to)
        if not part.days and tells_of_us(part.signs):
            return None  # "I sell school catering"
        if not (NOT_AGREED.search(part.signs) or NO_MOVE.search(part.signs)):
            promised = self._promises.text(part)
            if promised is not None:
                self._taken_up.promised = self._taken_up.promised if part.days else (promised, part.place)
                return action_in(self._note, part, promised)
        if (told := from_us(self._note, part)) is not None:
            return told
        requested = request_in(part.signs)
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
        action = self._without_subject.read(part)
        if action is None and not part.past:
            self._requests.wish(part)
        return action

    def _ours_to(self, part: NoteClause, found: re.Match[str]) -> OurAction | None:
        """Case "Bids close 16 October and that's ours to file": the thing stands in the clause before."""
        before = self._note.clauses[part.place - 1] if part.place else None
        day = part.days or (before.days if before else ())
        thing = self._note.text(self._note.items(before, without_days=True)).split(" ")[0] if before else ""
        return OurAction(f"{found['verb']} {thing}".strip(), day[0] if day else None, part.place)

    def _requested(self, part: NoteClause, found: re.Match[str]) -> OurAction | None:
        if self._note.names_rival(part):
            return None  # "they want a quote from Perten too"
        after = self._note.clauses[part.place + 1] if part.place + 1 < len(self._note.clauses) else None
        if after is not None and (REFUSED.match(after.signs) or THEY_DO_IT.match(after.signs)):
            return None  # "she wants a trial night first, she's doing that in week 50"
        text = self._requests.text(part, found)
        action = action_in(self._note, part, text) if text else None
        return replace(action, asked=True) if action is not None else None

    def _own(self, part: NoteClause) -> OurAction | None:
        promised = PROMISED.search(part.signs)
        done = DONE.search(WE_ARE.sub(" weare ", part.bare))
        talks = not part.days and WE_TALK.search(part.signs)
        idle = (
            talks
            or (not part.days and WE_MAY.match(part.signs))
            or NO_MOVE.search(part.signs)
            or NOT_AGREED.search(part.signs)
            or NOTHING_TO_DO.match(part.signs)
            or COMES_FROM.match(part.signs)
        )
        if idle or (done and not promised):
            return None
        owed = OWE.search(part.signs)
        if owed:
            start = self._note.scene.place_of(part.clause, owed.start("rest"))
            thing = self._note.text(
                [place for place in self._note.items(part, without_days=True) if place >= start]
            )
            self._wording.asked = (thing, part.place)
            return action_in(self._note, part, thing)
        places = self._note.items(part, without_days=True)
        items = self._note.scene.items
        if owing := next((at for at, place in enumerate(places) if items[place].mark == "owe"), None):
            owed_to = len(places) > owing + 1 and items[places[owing + 1]].mark in PRONOUNS
            thing = self._note.text(places[owing + 1 + owed_to :])
            self._wording.asked = (thing, part.place)
            return action_in(self._note, part, thing)
        subject = next((place for place in places if items[place].mark in SUBJECTS), None)
        if subject is None and places and WE_ARE.match(part.signs):
            subject = places[0]
        if subject is None:
            people = self._note.people_in(part)
            if not people or self._told_of_past(part, people[0].last):
                return None
            return action_in(self._note, part, self._note.text(places))
        carried = self._taken_up.carried(part, [place for place in places if place != subject])
        if carried is not None:
            return carried
        dutch = items[subject].mark in {"ik", "wij"} or (
            items[subject].mark == "we" and self._note.scene.language == "nl"
        )
        ours = self._wording.from_us_on(places, subject)
        text = (
            self._wording.dutch(ours, subject, part)
            if dutch
            else self._wording.english(places, subject, part)
        )
        if text in _SENDS:
            text = f"{self._awaited(part)} {text}".strip()
        if text and not part.days:
            self._taken_up.promised = (text, part.place)
        if text and _LATER.search(part.signs) and _ONE.fullmatch(text):
            return None
        return action_in(self._note, part, text, behind_theirs=len(ours) < len(places)) if text else None

    def _awaited(self, part: NoteClause) -> str:
        """Case "ze wachten op ons voorstel. Stuur ik vanmiddag": the thing of ours they wait for."""
        before = self._note.clauses[part.place - 1] if part.place else None
        found = _OUR_THING.search(before.signs) if before is not None else None
        if before is None or found is None:
            return ""
        start = self._note.scene.place_of(before.clause, found.start("thing"))
        return self._note.text(list(range(start, before.clause.last)))

    def _told_of_past(self, part: NoteClause, after: int) -> bool:
        """Case "my colleague Patrick covered Riverbend": what one of us did is no action any more."""
        if after >= part.clause.last or part.days:
            return False
        verb = self._words.verbs.get(self._note.scene.items[after].mark)
        return verb is not None and verb.form == "past"
