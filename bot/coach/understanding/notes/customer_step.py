"""The customer's next step in a note: their act still to come, or the named thing they wait for, with its day.

Our dates are never the customer's. A wish, a mandate, a budget year or "thinking it over" is no step.
"""

import re
from typing import Final

from bot.coach.understanding.lexicon.words import Kind, lexicon
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.day_words import BEFORE_DAY
from bot.coach.understanding.notes.finished import says_when_done
from bot.coach.understanding.notes.headings import Headed
from bot.coach.understanding.notes.put_off import WAS_TO, is_put_off, says_new_day, without_was_to
from bot.coach.understanding.notes.step_wording import (
    COPULAS,
    ON_AGENDA,
    PRONOUNS,
    VERBS,
    CustomerStep,
    StepWording,
)
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.scene.signs import SOMEBODY, WHO
from bot.coach.understanding.scene.word_lists import words

_ANNOUNCED: Final = re.compile(
    r" (?:volgende stap|next step|vervolgstap|vervolg|hierna|up next|what happens next|nu eerst|next up|volgende) (?:is |daar |there |for them |bij hen |= |wordt )*"
)
_THAT: Final = re.compile(
    r"^ (?:en |and )?(?:(?:dat|die|dit|doing that|that|theyre doing that|doing it|that happens|they do that|which)) "
)
_WANTED: Final = re.compile(
    r" (?:wil|willen|wilt|wants?|need|needs|moeten|moet|require|requires|vereist|eisen|eist) (?:(?:nu|eerst|now|first|nog|ook|to|have|do|een|a|an|the|de|het) )*(?P<rest>.+)"
)
_WAITS: Final = re.compile(
    r" (?:wacht\w*|waiting|awaiting|in afwachting) (?:(?:nog|still|op|on|for|van|nu|now|until|tot) )*(?P<rest>.+)"
)
_WAITS_FIRST: Final = re.compile(
    r"^ (?:(?:ze|they|theyre|zij|is|are|zijn|nu|now|nog|still|just|alleen|only) )*(?:wacht|wachten|waiting|awaiting|in afwachting) (?:(?:nog|still|op|on|for|van|nu|now) )*(?P<rest>.+)"
)
_DUE: Final = re.compile(
    r"^ (?:(?:en|and|die|dat|deze|which|that|it|they|is|are|its|uitslag|verwacht) )*(?:komt|komen|due|comes?|volgt|arrives?|expected|verwacht|binnen|ready|klaar|er|is|in|thats|on|op|wordt|gebeurt) ?(?:back |terug |in |er |op |on |by |uiterlijk )*$"
)
_NO_STEP: Final = re.compile(
    r" (?:doesnt|dont|wont|isnt|arent|hasnt|havent|cant|not|niet|nooit|never|froze|frozen|bevroren|hoopt|hopen|hope|hopes|budget|budgets|begroting|geld|money|pot|potje|krediet|gaat (?:over|om)|(?:gaat|loopt) (?:alles|het allemaal|het altijd) via|everything (?:goes|runs) (?:through|via)|is about|wil (?:t|het|dit|m|hem)|willen (?:t|het)|wants? (?:it|this)|denkt er|denken er|thinking|nadenken|mag|may|can sign|bevoegd|referentie|reference|deadline|close|closes|closing|sluit|sluiting|"
    r"verloopt|expires|loopt af|vakantie|holiday|vacation|is vrij|is away|is out|afwezig|ziek|verlof|geboekt|sinds|since|al sinds|ever since|weet (?:\S+ )?meer|knows more|contract loopt|loopt (?:het |hun |dat )?contract|runs out|run out|contract runs|loopt tot|runs to|runs until|runs till|op zn vroegst|opgezegd|geen|no|rond|leveren|levering|delivery|deliver|delivering|installatie|installation|implementatie|implementation|uitrol|rollout|roll-out|oplevering|opleveren|kick-off|kickoff|is back|back from|terug van|weer terug|is pas|live|golive|go-live|afgevallen|niemand|nobody|no one|geen gehoor|te pakken|get hold of|voicemail|try(?:ing)? again|probeert? opnieuw) "
)
_FUTURE: Final = re.compile(
    r" (?:gaat|gaan|zal|zullen|moet nog|moeten nog|will|going to|gonna|about to|legt (?:\S+ ){0,3}?voor|leggen (?:\S+ ){0,3}?voor|komt terug|komen terug|come back|comes back|gets back|laat (?:\S+ )?weten|laten (?:\S+ )?weten|next|straks|binnenkort|soon|hierna|daarna|then|"
    r"eerst nog|nog eerst|eerst even|first (?=\S+ing )|first (?:checks|asks|talks|speaks|looks|runs)|(?:theyll|shell|hell) (?:talk|speak|ask|take|put|present|discuss|check|run|test|bring|raise|show|review|order|sign|call|meet|go|visit|compare)|bespreekt|bespreken|agendeert|puts it to|takes it to|brings it to|plans to|is planning|organiseert) "
)
_OUTCOMES: Final = words(
    "comments feedback opmerkingen reactie uitsluitsel uitslag result results resultaat resultaten verdict antwoord answer answers decision besluit beslissing outcome advies advice rapport report redlines vote stemming response publicatie publication gunning award keuze choice audit vergadering zitting"
)
_COMES_BACK: Final = re.compile(
    rf" (?:they|ze|zij|she|he|hij|{WHO}) (?:come|comes|komen|komt|gets?|will be) (?:back|terug) "
)
_OUGHT: Final = re.compile(r" (?:has to|have to|must|should|needs? to|going to|will|gaat|gaan|zal|zullen) ")
_DOES_THAT: Final = re.compile(
    r" (?:en |and )?(?:dat (?:doet|doen|gebeurt|is|wordt)|doing (?:that|it)|that (?:is|happens|will)|thats|theyre doing|they do) "
)
_CONTRACT_ENDS: Final = re.compile(
    r" contract (?:\S+ ){0,3}?(?:runs?|ends|expires|loopt|af|eindigt|verloopt|is up) | loopt (?:\S+ ){0,2}?contract "
)
# They go and see or hear others we worked for.
_HEARS_REFERENCE: Final = re.compile(
    r" (?:bezoekt|bezoeken|bekijkt|bekijken|belt|bellen|spreekt|spreken|visits?|visiting|sees?|seeing|calls?|calling|checks?|checking|ringing|rings?) (?:\S+ ){0,4}?(?:referenties?|references?) |"
    r" (?:referenties?|references?) (?:\S+ ){0,2}?(?:bekijken|bezoeken|bellen|checken|nabellen|bezoekt|bekijkt) "
)
# "She'll talk to the owner once he's back from Spain": when, no part of what happens.
_ONCE_BACK: Final = re.compile(
    r" (?:once|when|as soon as|zodra|wanneer|als|after|nadat) (?:\S+ ){1,3}?(?:back|terug|returns|terugkomt|terugkeert)(?: \S+)* $"
)
_LONGEST_SPAN: Final = 100  # "next year" is no day to expect anything on


_MUST: Final = re.compile(r" (?:moet|moeten|needs? to|has to|have to|must) ")
_BEFORE_SUBJECT: Final = words(
    "de het een the a an hun their zijn haar his her en and maar but t daar there nu now dus so"
)
_NO_ROW: Final = re.compile(r" (?:pas|only) ")


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
        parts = [part for part in self._note.clauses if part.place not in self._taken and not part.ours]
        told = next((part for part in self._labels if part.kind == "next" and not part.clauses[0].ours), None)
        if told is not None and (step := self._labelled(told)) is not None:
            return step
        announced = next((step for part in parts if (step := self._announced(part)) is not None), None)
        if announced is not None:
            return announced
        dated = [step for part in parts if self._days(part) and (step := self._dated(part)) is not None]
        dated = [step for step in dated if step.text]
        if dated:
            return min(dated, key=lambda step: (step.day.first.toordinal() if step.day else 0, step.place))
        return next((step for part in parts if (step := self._undated(part)) is not None), None)

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
            if not self._lasts_until(day)
            and day.last >= self._note.today
            and (day.last - day.first).days <= _LONGEST_SPAN
        )

    def _days(self, part: NoteClause) -> tuple[DateReading, ...]:
        """The days of a clause, else those right behind it: "decaan tekent, 5 februari"."""
        after = self._note.clauses[part.place + 1] if part.place + 1 < len(self._note.clauses) else None
        if part.days or after is None or after.sentence != part.sentence or after.place in self._taken:
            return self._ahead(part)
        alone = all(mark in BEFORE_DAY for mark in after.bare.split())
        return self._ahead(after) if alone else ()

    def _lasts_until(self, day: DateReading) -> bool:
        """Case "frozen until Q2": something ends then, nothing of theirs happens."""
        before = self._note.scene.said.fold[max(0, day.start - 12) : day.start].split()
        return bool(before) and before[-1] in {"til", "till", "until", "tot", "sinds", "since", "'til"}

    # --- kinds -----------------------------------------------------------------------------------------------

    def _announced(self, part: NoteClause) -> CustomerStep | None:
        found = _ANNOUNCED.search(part.signs)
        if found is None or found.group().strip() in {"nu eerst", "volgende"}:
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
        applies = re.search(
            r" (?:vraagt|vragen|dient|dienen|apply|applies|request|requests|legt|leggen|stemt|stemmen|keurt|keuren|groen licht|go-ahead|approves?|votes?|releases?|(?:gaat|gaan|go|goes|going) (?:\S+ ){0,3}?live (?:met|with|in|op)|start|starts|starten|beslist|beslissen|decides?|besluit|besluiten|awards?|kent|verleent|geeft vrij|frees) ",
            part.signs,
        )
        bare = part.bare
        acts = applies or ON_AGENDA.search(part.signs) or _HEARS_REFERENCE.search(part.signs)
        if part.past or (_NO_STEP.search(_ONCE_BACK.sub(" ", bare)) and not acts):
            return None
        if _CONTRACT_ENDS.search(part.signs):
            return None
        before = self._note.clauses[part.place - 1] if part.place else None
        if is_put_off(self._note, part):
            return None
        if before is not None and (later := self._told_before(part, before)) is not None:
            return later
        if before is not None and _DUE.search(bare):
            due = self._due(part, before)
            told = _OUTCOMES & set(bare.split()) or _COMES_BACK.match(bare)
            if due is not None or not told:
                return due
        if before is not None and _THAT.search(part.signs):
            wanted = _WANTED.search(before.signs)
            if wanted and not before.ours:
                return self._from(
                    before, wanted, self._ahead(part), whole=_MUST.search(before.signs) is not None
                )
            if (
                _DOES_THAT.match(part.signs)
                and _OUGHT.search(before.signs)
                and not before.ours
                and not before.past
            ):
                return self._wording.step(before, None, self._ahead(part))
        waits = _WAITS_FIRST.match(part.signs)
        if waits:
            return self._from(part, waits, self._days(part))
        wanted = _WANTED.search(part.signs)
        if wanted and re.search(r" (?:eerst|first|nu|now) ", part.signs):
            return self._from(part, wanted, self._ahead(part))
        return self._wording.step(part, None, self._days(part)) if self._tells_act(part) else None

    def _told_before(self, part: NoteClause, before: NoteClause) -> CustomerStep | None:
        """The act of the clause before, where this one says only when it is done, or to what day it was put off."""
        if before.ours or before.place in self._taken:
            return None
        if says_new_day(part) and not (before.past and not WAS_TO.search(before.signs)):
            kept = self._note.items(before, without_days=True)
            return self._wording.step(before, without_was_to(self._note, before, kept), self._ahead(part))
        done = (
            says_when_done(part) and part.sentence == before.sentence and not before.days and not before.past
        )
        if done and not _WAITS.search(before.signs) and self._acts(before):
            return self._wording.step(before, None, self._ahead(part))
        return None

    def _acts(self, part: NoteClause) -> bool:
        """Whether somebody is the subject of a clause: "the warden is listing what they need"."""
        first = next((sign for sign in part.signs.split() if sign not in _BEFORE_SUBJECT), "")
        return SOMEBODY.fullmatch(first) is not None or first in PRONOUNS

    def _tells_act(self, part: NoteClause) -> bool:
        """Whether anything happens in a clause: a verb, somebody, or a thing that buyers do. "Two customers today" is none."""
        known = lexicon(self._note.scene.language)
        return any(
            SOMEBODY.fullmatch(sign)
            or sign in VERBS
            or sign in _OUTCOMES
            or sign in known.verbs
            or known.kind(sign) in {Kind.BUY_NOUN, Kind.EITHER_NOUN}
            for sign in part.bare.split()
        )

    def _due(self, part: NoteClause, before: NoteClause) -> CustomerStep | None:
        """Case "… the result, due 13 November": what they wait for was named just before."""
        waits = _WAITS.search(before.signs)
        if waits:
            return self._from(before, waits, self._ahead(part))
        if re.match(r" (?:en |and )?(?:die|who|which) ", part.signs) and (
            meant := self._wording.last_named(before)
        ):
            rest = self._rest(part)
            text = meant if rest.casefold() in COPULAS else f"{meant} {rest}"
            people = self._note.people_in(before)
            return CustomerStep(
                text.strip(),
                self._wording.bare(people[-1]) if people else None,
                self._ahead(part)[0],
                part.place,
            )
        if re.match(r" (?:en |and )?(?:that|thats|dat|dit|its|it|is) ", part.signs) and not (
            before.past or before.ours or before.days
        ):
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

    def _undated(self, part: NoteClause) -> CustomerStep | None:
        told = _ONCE_BACK.sub(" ", part.bare)
        if part.past or _NO_STEP.search(told) or part.days or not _FUTURE.search(part.signs):
            return None
        waiting = re.search(
            r" (?:wil|willen|wants?|misschien|maybe|als|if|zodra|ooit|denk\w*|say|zeggen|zegt|says|vindt|thinks|reckons|denkt) ",
            _ONCE_BACK.sub(" ", part.signs),
        )
        has_subject = re.search(
            rf" (?:{WHO}|ze|zij|hij|ie|she|he|they|theyre|theyll|shell|hell|shes|hes) ", part.signs
        )
        if (
            waiting
            or has_subject is None
            or (re.search(r" (?:daarna|then) ", part.signs) and not self._after_us(part))
            or re.search(r"^ (?:dit|dat|this|that|it|het|deal) (?:gaat|is) ", part.signs)
        ):
            return None
        kept = self._note.items(part, without_days=True)
        later = _ONCE_BACK.search(part.signs)
        if later is not None:
            end = self._note.scene.place_of(part.clause, later.start() + 1)
            kept = [place for place in kept if place < end]
        return self._wording.step(part, kept, ())

    def _after_us(self, part: NoteClause) -> bool:
        """Case "die geef ik. daarna neemt hij het mee naar zijn directie": what they do once we have done ours."""
        return (
            part.place > 0 and self._note.clauses[part.place - 1].ours and _NO_ROW.search(part.signs) is None
        )
