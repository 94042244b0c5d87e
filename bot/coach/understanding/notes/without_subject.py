"""Our actions told without a subject: "Emailing that tonight", "morgen demo geven", "will send him the catalogue"."""

import re
from typing import Final

from bot.coach.understanding.lexicon.words import Lexicon, VerbClass, lexicon
from bot.coach.understanding.notes.act_clause import has_subject
from bot.coach.understanding.notes.action_wording import ActionWording
from bot.coach.understanding.notes.action_words import (
    AGREED_THAT_THEY,
    ALSO_THINGS,
    DETERMINED,
    FILLERS,
    LEAD,
    MUST,
    PRONOUNS,
    SOMEBODY,
)
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.our_action import OurAction, action_in
from bot.coach.understanding.notes.requests import Requests
from bot.coach.understanding.notes.taken_up import TakenUp
from bot.coach.understanding.scene.signs import WHO

_OCCASIONS: Final = frozenset(
    {"call", "meeting", "visit", "demo", "meet", "bellen", "bezoek", "lunch", "coffee", "zoom"}
)
_WITH: Final = frozenset({"with", "w", "w/", "met", "bij", "at", "to", "from", "re"})
# Whom we reach out to is nobody's act but ours.
_CHASES: Final = frozenset("chase nudge ping prod bug pester hound poke".split())
_REACHES: Final = frozenset("ring call phone email dial text".split())
_BESIDE: Final = frozenset({"meanwhile", "ondertussen", "intussen", "alvast"})
# "Closing at the notary is July 2" tells when something is.
_IS: Final = frozenset({"is", "was", "are", "were"})
# "Bezoek is gepland op donderdag", "visit to our place is on the 3rd": a thing of which something is told, and no order.
_STANDS: Final = _IS | frozenset("zijn staat staan zit ligt wordt worden komt valt volgt gaat".split())
_DEPENDS: Final = frozenset(
    "als if when wanneer zodra once dat that die who of whether wat what hoe how waar".split()
)
_NEAR: Final = 6


def _is_told_of(signs: list[str]) -> bool:
    stands = next((at for at, word in enumerate(signs[1:_NEAR], 1) if word in _STANDS), None)
    return stands is not None and _DEPENDS.isdisjoint(signs[:stands])


class WithoutSubject:
    """Reads one note for acts of ours that nobody is named for."""

    def __init__(self, note: Note, wording: ActionWording, requests: Requests, taken_up: TakenUp) -> None:
        self._note = note
        self._words: Lexicon = lexicon(note.scene.language)
        self._wording = wording
        self._requests = requests
        self._taken_up = taken_up

    def read(self, part: NoteClause) -> OurAction | None:
        """Case "Emailing that tonight", "morgen demo geven": a seller's verb without anybody before it."""
        signs = part.signs.split()
        if (
            not signs
            or part.past
            or AGREED_THAT_THEY.match(part.signs)
            or " theirs " in part.signs  # "demo of theirs is Monday"
            or (re.search(WHO, part.signs) and not self._leaves_us_out(signs))
        ):
            return None
        asked = self._wording.asked is not None and self._wording.asked[1] == part.place - 1
        if signs[0] == "met" or (signs[0] in SOMEBODY and not asked):
            return None
        places = self._note.items(part, without_days=True)
        items = self._note.scene.items
        lead = LEAD.match(part.signs)
        if lead is not None and self._goes_on(part):
            return None
        if lead is not None:  # "Will send him the catalogue"
            start = self._note.scene.place_of(part.clause, lead.end())
            behind = [place for place in places if place >= start]
            before = (self._taken_up.promised, self._requests.last, self._wording.asked)
            if len(behind) == 1 and any(one and one[1] == part.place - 1 for one in before):
                carried = self._taken_up.carried(part, behind)  # "I promised to send it, will do tomorrow"
                if carried is not None:
                    return carried
            verb = self._words.verbs.get(items[behind[0]].mark) if behind else None
            told = (
                verb is not None
                and verb.form == "base"
                and verb.meaning in {VerbClass.SELL, VerbClass.DO, VerbClass.MOVE}
            ) or (
                len(behind) > 2
                and [items[place].mark for place in behind[:1]] == ["get"]
                and items[behind[1]].mark in PRONOUNS
            )
            texts = [items[place].text for place in behind]
            return action_in(self._note, part, self._wording.with_object(texts)) if told else None
        bare = [
            place for place in self._note.items(part, without_days=True) if items[place].mark not in FILLERS
        ]
        if not bare:
            return None
        first, last = self._words.verbs.get(items[bare[0]].mark), self._words.verbs.get(items[bare[-1]].mark)
        if len(bare) == 1 and first is not None and first.form == "ing" and part.days:
            alone = all(other is part or other.sentence != part.sentence for other in self._note.clauses)
            if first.lemma in _CHASES or (first.lemma in _REACHES and alone):
                return action_in(self._note, part, first.lemma)  # "no news. chasing Tuesday"
        # "taking him to Wooler on Tuesday"
        with_them = bool(part.days) and len(bare) > 1 and items[bare[1]].mark in PRONOUNS
        ours = first is not None and (first.meaning is VerbClass.SELL or asked or with_them)
        if (
            first
            and ours
            and first.form in {"ing", "base", "stem"}
            and len(bare) > 1
            and (part.days or first.form != "ing" or asked or self._closes(part, bare))
            and not (first.form != "ing" and _is_told_of(signs))
        ):
            known = items[bare[0]].mark in ALSO_THINGS or len(bare) == 2
            met = part.place == 0 and not part.days and items[bare[0]].mark in _OCCASIONS
            if met and items[bare[1]].mark in _WITH:
                return None  # "call with Penhallow Cottages": which one it was
            lone = known and first.form != "ing" and items[bare[1]].mark not in DETERMINED
            if lone and not part.days and not asked:
                return None
            if first.form == "ing" or items[bare[0]].mark == first.lemma:
                return action_in(
                    self._note,
                    part,
                    self._wording.with_object([first.lemma, *self._wording.texts(places, skip=bare[0])]),
                )
            rest = self._wording.texts(places, skip=bare[0])
            return action_in(self._note, part, " ".join([*rest, first.lemma]))
        theirs = MUST.search(part.signs) is not None  # "nu moet de technicus nog een lijst maken"
        if (
            last
            and last.meaning is VerbClass.SELL
            and last.form == "infinitive"
            and len(bare) > 1
            and not theirs
        ):
            return action_in(self._note, part, self._note.text(places))
        return None

    def _goes_on(self, part: NoteClause) -> bool:
        """Case "now HR makes the shortlist and will finish it in June": whoever acts before the "and" goes on."""
        before = self._note.clauses[part.place - 1] if part.place else None
        joined = before is not None and part.clause.stop in {"and", "en"} and before.sentence == part.sentence
        return joined and before is not None and not before.ours and has_subject(before)

    def _closes(self, part: NoteClause, bare: list[int]) -> bool:
        """Case "Prepping the onboarding deck meanwhile.": a sentence of its own that says what goes on beside the rest."""
        alone = all(other is part or other.sentence != part.sentence for other in self._note.clauses)
        beside = not _BESIDE.isdisjoint(part.signs.split())
        return alone and beside and part.place > 0 and self._note.scene.items[bare[1]].mark in DETERMINED

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
