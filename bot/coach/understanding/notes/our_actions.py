"""Our own actions in a note: what we said we will do, and what the customer asked of us.

What we already did is no action, and neither is what we think or hope. How an action is worded stands in
`action_wording`.
"""

import re
from dataclasses import dataclass

from bot.coach.understanding.lexicon.words import Lexicon, VerbClass, lexicon
from bot.coach.understanding.notes.action_wording import ActionWording
from bot.coach.understanding.notes.action_words import (
    DONE,
    FILLERS,
    NOT_AGREED,
    OURS_TO,
    OWE,
    PROMISED,
    REQUEST,
    SUBJECTS,
    TAKES_UP,
)
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.scene.signs import WHO


@dataclass(frozen=True, slots=True)
class OurAction:
    """Something for us to do, the day said with it, and the clause it stood in."""

    text: str
    day: DateReading | None
    place: int


class ActionFinder:
    """Reads one note for our actions."""

    def __init__(self, note: Note) -> None:
        self._note = note
        self._words: Lexicon = lexicon(note.scene.language)
        self._wording = ActionWording(note)

    def find(self, openings: set[int]) -> tuple[OurAction, ...]:
        """Our actions in text order; `openings` are clauses that only say which call this was."""
        found: list[OurAction] = []
        for part in self._note.clauses:
            action = None if part.place in openings else self._read(part)
            if action is not None:
                taken_up = (
                    self._wording.asked is not None
                    and found
                    and found[-1].place == self._wording.asked[1] != part.place
                    and TAKES_UP.search(part.signs)
                )
                if taken_up:
                    found.pop()
                found.append(action)
        return tuple(found)

    def _read(self, part: NoteClause) -> OurAction | None:
        ours_to = OURS_TO.search(part.signs)
        if ours_to:
            return self._ours_to(part, ours_to)
        requested = REQUEST.search(part.signs)
        # "I'm asking for the timeline" is our own asking.
        ours_asks = part.ours and (requested is None or requested["rest_nl"] is None)
        if requested and not ours_asks:
            return self._requested(part, requested)
        if part.ours:
            return self._own(part)
        return self._without_subject(part)

    def _action(self, part: NoteClause, text: str) -> OurAction | None:
        text = re.sub(
            r"(?i)(?:^| )(?:before (?:that|then)|daarvoor|voor die tijd|in the meantime)(?= |$)", "", text
        ).strip(" ,.;:-–)(")
        return OurAction(text, part.days[0] if part.days else None, part.place) if text else None

    def _ours_to(self, part: NoteClause, found: re.Match[str]) -> OurAction | None:
        """Case "Bids close 16 October and that's ours to file": the thing stands in the clause before."""
        before = self._note.clauses[part.place - 1] if part.place else None
        day = part.days or (before.days if before else ())
        thing = self._note.text(self._note.items(before, without_days=True)).split(" ")[0] if before else ""
        return OurAction(f"{found['verb']} {thing}".strip(), day[0] if day else None, part.place)

    def _requested(self, part: NoteClause, found: re.Match[str]) -> OurAction | None:
        group = next(name for name, value in found.groupdict().items() if value and name != "nl")
        start = self._note.scene.place_of(part.clause, found.start(group))
        places = [place for place in self._note.items(part, without_days=False) if place >= start]
        if group == "rest_nl":
            text = self._wording.subordinate(places)
        elif group in {"to", "if"}:
            text = self._note.text(self._bare_come(places))
        else:
            text = self._note.text(self._without_article(places))
            self._wording.asked = (text, part.place)
        return self._action(part, text)

    def _bare_come(self, places: list[int]) -> list[int]:
        """Case "come do a test pour" keeps its real verb."""
        items = self._note.scene.items
        if (
            len(places) > 2
            and items[places[0]].mark in {"come", "go"}
            and items[places[1]].mark in self._words.verbs
        ):
            return places[1:]
        return places

    def _without_article(self, places: list[int]) -> list[int]:
        items = self._note.scene.items
        return (
            places[1:]
            if places and items[places[0]].mark in {"een", "de", "het", "a", "an", "the"}
            else places
        )

    def _own(self, part: NoteClause) -> OurAction | None:
        promised = PROMISED.search(part.signs)
        if (DONE.search(part.signs) and not promised) or NOT_AGREED.search(part.signs):
            return None
        owed = OWE.search(part.signs)
        if owed:
            start = self._note.scene.place_of(part.clause, owed.start("rest"))
            return self._action(
                part,
                self._note.text(
                    [place for place in self._note.items(part, without_days=False) if place >= start]
                ),
            )
        places = self._note.items(part, without_days=False)
        items = self._note.scene.items
        subject = next((place for place in places if items[place].mark in SUBJECTS), None)
        if subject is None:
            people = self._note.people_in(part)
            subject = people[0].last - 1 if people else None
            return self._action(part, self._note.text(places)) if subject is not None else None
        dutch = items[subject].mark in {"ik", "wij"} or (
            items[subject].mark == "we" and self._note.scene.language == "nl"
        )
        text = (
            self._wording.dutch(places, subject, part)
            if dutch
            else self._wording.english(places, subject, part)
        )
        return self._action(part, text) if text else None

    def _without_subject(self, part: NoteClause) -> OurAction | None:
        """Case "Emailing that tonight", "morgen demo geven": a seller's verb without anybody before it."""
        signs = part.signs.split()
        if re.search(WHO, part.signs) or not signs or part.past:
            return None
        places = self._note.items(part, without_days=False)
        items = self._note.scene.items
        bare = [
            place for place in self._note.items(part, without_days=True) if items[place].mark not in FILLERS
        ]
        if not bare:
            return None
        first, last = self._words.verbs.get(items[bare[0]].mark), self._words.verbs.get(items[bare[-1]].mark)
        asked = self._wording.asked is not None and self._wording.asked[1] == part.place - 1
        ours = first is not None and (
            first.meaning is VerbClass.SELL or (asked and first.meaning is VerbClass.DO)
        )
        if (
            first
            and ours
            and first.form in {"ing", "base", "stem"}
            and len(bare) > 1
            and (part.days or first.form != "ing" or asked)
        ):
            if first.form == "ing" or items[bare[0]].mark == first.lemma:
                return self._action(
                    part, self._wording.with_object([first.lemma, *self._wording.texts(places, skip=bare[0])])
                )
            rest = self._wording.texts(places, skip=bare[0])
            return self._action(part, " ".join([*rest, first.lemma]))
        if last and last.meaning is VerbClass.SELL and last.form == "infinitive" and len(bare) > 1:
            return self._action(part, self._note.text(places))
        return None


def main_action(actions: tuple[OurAction, ...]) -> OurAction | None:
    """The action a note is remembered by: the first with a day, else the first."""
    return next((action for action in actions if action.day is not None), actions[0] if actions else None)
