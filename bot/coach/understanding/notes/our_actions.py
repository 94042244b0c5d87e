"""Our own actions in a note: what we said we will do, and what the customer asked of us.

What we already did is no action, and neither is what we think or hope. Wording stays close to the note: the
subject falls away and a Dutch verb becomes its infinitive.
"""

import re
from dataclasses import dataclass

from bot.coach.understanding.lexicon.words import Lexicon, VerbClass, lexicon
from bot.coach.understanding.notes.action_words import (
    DONE,
    ENGLISH_LEADS,
    FILLERS,
    MODALS,
    NO_ACT,
    NOT_AGREED,
    OURS_TO,
    OWE,
    PROMISED,
    REQUEST,
    STEMS,
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
        self._asked: tuple[str, int] | None = None

    def find(self, openings: set[int]) -> tuple[OurAction, ...]:
        """Our actions in text order; `openings` are clauses that only say which call this was."""
        found: list[OurAction] = []
        for part in self._note.clauses:
            action = None if part.place in openings else self._read(part)
            if action is not None:
                taken_up = (
                    self._asked is not None
                    and found
                    and found[-1].place == self._asked[1] != part.place
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

    # --- forms -----------------------------------------------------------------------------------------------

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
            text = self._subordinate(places)
        elif group in {"to", "if"}:
            text = self._note.text(self._bare_come(places))
        else:
            text = self._note.text(self._without_article(places))
            self._asked = (text, part.place)
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
        text = self._dutch(places, subject, part) if dutch else self._english(places, subject, part)
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
        asked = self._asked is not None and self._asked[1] == part.place - 1
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
                    part, self._with_object([first.lemma, *self._texts(places, skip=bare[0])])
                )
            rest = self._texts(places, skip=bare[0])
            return self._action(part, " ".join([*rest, first.lemma]))
        if last and last.meaning is VerbClass.SELL and last.form == "infinitive" and len(bare) > 1:
            return self._action(part, self._note.text(places))
        return None

    def _texts(self, places: list[int], skip: int) -> list[str]:
        return [self._note.scene.items[place].text for place in places if place != skip]

    def _with_object(self, texts: list[str]) -> str:
        """Puts what was asked for in the place of "that"."""
        if self._asked is None:
            return " ".join(texts)
        asked = self._asked[0]
        return " ".join(
            asked if text.lower() in {"die", "dat", "that", "it", "those", "them"} else text for text in texts
        )

    # --- Dutch -----------------------------------------------------------------------------------------------

    def _infinitive(self, place: int) -> str | None:
        mark = self._note.scene.items[place].mark
        found = self._words.verbs.get(mark)
        return STEMS.get(mark, found.lemma if found is not None else None)

    def _dutch(self, places: list[int], subject: int, part: NoteClause) -> str | None:
        items = self._note.scene.items
        finite = next(
            (
                place
                for place in (subject + 1, subject - 1, subject + 2)
                if place in places and self._is_finite(place)
            ),
            None,
        )
        if finite is None:
            return self._subordinate([place for place in places if place > subject])
        if items[finite].mark in NO_ACT:
            return None
        modal = items[finite].mark in MODALS
        rest = [
            place
            for place in places
            if place not in {subject, finite}
            and (items[place].mark not in FILLERS or place in self._in_days(part))
        ]
        while (
            rest
            and items[rest[0]].mark in {"dat", "die"}
            and not (self._asked and self._asked[1] == part.place - 1)
            and len(rest) > 1
        ):
            rest = rest[1:]
        return self._verb_last(rest, finite, modal=modal)

    def _in_days(self, part: NoteClause) -> set[int]:
        return set(self._note.items(part, without_days=False)) - set(
            self._note.items(part, without_days=True)
        )

    def _is_finite(self, place: int) -> bool:
        mark = self._note.scene.items[place].mark
        return (
            mark in MODALS
            or mark in NO_ACT
            or mark in STEMS
            or (
                mark in self._words.verbs
                and self._words.verbs[mark].form in {"stem", "base", "infinitive", "third"}
            )
        )

    def _verb_last(self, rest: list[int], finite: int, *, modal: bool) -> str | None:
        items = self._note.scene.items
        if not rest:
            return None if modal else self._infinitive(finite)
        texts = [items[place].text for place in rest]
        last = items[rest[-1]].mark
        ends_in_infinitive = last in self._words.verbs and self._words.verbs[last].form in {
            "infinitive",
            "base",
        }
        if modal and ends_in_infinitive:
            return self._with_object(texts)
        lemma = self._infinitive(finite) or items[finite].mark
        if items[finite].mark in {"ga", "gaan", "kom", "komen"}:
            lemma = "gaan" if items[finite].mark.startswith("ga") else "komen"
        elif modal:
            return self._with_object(texts)
        if (lemma, last) in self._words.particles or (
            last in {"langs", "op", "voor", "na", "door", "mee", "af", "uit", "toe", "terug", "aan"}
            and len(rest) > 1
        ):
            return self._with_object([*texts[:-1], last + lemma])
        return self._with_object([*texts, lemma])

    def _subordinate(self, places: list[int]) -> str:
        """Case "… dat ik maandag een proefstort kom doen": the verbs at the end become infinitives."""
        items = self._note.scene.items
        texts = [items[place].text for place in places]
        for back in (1, 2, 3):
            if len(places) < back:
                break
            mark = items[places[-back]].mark
            verb = self._words.verbs.get(mark)
            if mark in {"kom", "ga"}:
                texts[-back] = {"kom": "komen", "ga": "gaan"}[mark]
            elif mark in {"kan", "zou", "wil", "moet", "zal"}:
                texts[-back] = ""
            elif verb is not None and verb.form in {"stem", "third"}:
                texts[-back] = verb.lemma
        return " ".join(text for text in texts if text)

    # --- English ---------------------------------------------------------------------------------------------

    def _english(self, places: list[int], subject: int, part: NoteClause) -> str | None:
        items = self._note.scene.items
        before = [place for place in places if place < subject and place in self._in_days(part)]
        after = [place for place in places if place > subject]
        going = items[subject].mark in {"ill", "im", "weare", "wewill", "wewould", "iwould", "lets"}
        while after and ENGLISH_LEADS.match(f" {items[after[0]].mark} ") and len(after) > 1:
            going, after = True, after[1:]
        if not after or (items[after[0]].mark in NO_ACT and not going):
            return None
        verb = self._words.verbs.get(items[after[0]].mark)
        if verb is not None and verb.form in {"past", "participle"} and items[after[0]].mark != verb.lemma:
            return None
        if verb is None and not going and not part.days:
            return None
        first = verb.lemma if verb is not None and verb.form == "ing" else items[after[0]].text
        clause_end = [place for place in after[1:] if items[place].mark != "meanwhile"]
        texts = [
            first,
            *(items[place].text for place in clause_end),
            *(items[place].text for place in before),
        ]
        return self._with_object(texts)


def main_action(actions: tuple[OurAction, ...]) -> OurAction | None:
    """The action a note is remembered by: the first with a day, else the first."""
    return next((action for action in actions if action.day is not None), actions[0] if actions else None)
