"""Our actions that take up what was named just before them: "they want a sample, I'll bring it Monday", "… (doen wij)"."""

from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.lexicon.words import Lexicon, lexicon
from bot.coach.understanding.notes.action_wording import ActionWording, dutch_infinitive
from bot.coach.understanding.notes.action_words import DOES_IT, FILLERS, THAT
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.our_action import OurAction, action_in, day_ahead
from bot.coach.understanding.notes.requests import Requests

_PARTICLES: Final = frozenset("langs op neer af mee toe na door uit over aan terug binnen klaar".split())
_WHERE: Final = frozenset({"over", "with", "ready", "back", "across"})
_TELLS_NOTHING: Final = FILLERS | THAT | {"only", "itself", "across"}


class TakenUp:
    """Reads one note for actions whose object stands in the clause before. `promised`: what we said last without a day, and where."""

    def __init__(self, note: Note, wording: ActionWording, requests: Requests) -> None:
        self._note = note
        self._words: Lexicon = lexicon(note.scene.language)
        self._wording = wording
        self._requests = requests
        self.promised: tuple[str, int] | None = None

    def carried(self, part: NoteClause, places: list[int]) -> OurAction | None:
        """Case "…, doe ik morgen": what was asked or named in the clause before is what we do."""
        items = self._note.scene.items
        marks = [items[place].mark for place in places if items[place].mark not in _TELLS_NOTHING]
        marks = [mark for mark in marks if mark not in {"will", "shall"}] if len(marks) > 1 else marks
        before = part.place - 1
        asked = next((one for one in (self._wording.asked, self.promised) if one and one[1] == before), None)
        if asked is None and marks in (["doen"], ["doe"], ["do"]) and part.place:
            return self._as_requested(part) or self._named_before(part)
        if marks == ["have"] and any(items[place].mark in _WHERE for place in places):
            return None  # "I'll have it over to her Monday": where it goes belongs to it
        if asked is not None and asked == self._wording.asked and len(marks) == 2 and marks[1] in _PARTICLES:
            verb = self._words.verbs.get(marks[0])
            lemma = verb.lemma if verb is not None else dutch_infinitive(marks[0])
            action = action_in(self._note, part, f"{asked[0]} {marks[1]}{lemma}")
            return replace(action, carries=True) if action is not None else None
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
        action = action_in(self._note, part, text)
        if action is None:
            return None
        if asked != self._wording.asked:
            return replace(action, carries=True)
        day = action.day or day_ahead(self._note, self._note.clauses[before])
        return replace(action, day=day, carries=True, ends=before)

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
        action = action_in(self._note, part, items[acts[0]].text)
        return (
            replace(action, day=action.day or day_ahead(self._note, before), carries=True) if action else None
        )

    def _as_requested(self, part: NoteClause) -> OurAction | None:
        """Case "they want us to explain it Wednesday. I'll do that": what was asked, on the day it was asked for."""
        before = self._note.clauses[part.place - 1]
        if self._requests.last is None or self._requests.last[1] != before.place:
            return None
        action = action_in(self._note, part, self._requests.last[0])
        if action is None:
            return None
        return replace(
            action, day=action.day or day_ahead(self._note, before), carries=True, ends=before.place
        )
