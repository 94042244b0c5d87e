"""The customer's next step in a note: their act still to come, or the named thing they wait for, with its day.

Our dates are never the customer's. A wish, a mandate, a budget year or "thinking it over" is no step.
"""

import re
from dataclasses import dataclass
from typing import Final

from bot.coach.understanding.lexicon.words import Kind, lexicon
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.headings import Headed
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.scene.signs import WHO, Somebody
from bot.coach.understanding.scene.word_lists import words
from bot.coach.understanding.scene.words import PERSON_VERBS

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
_DUE: Final = re.compile(
    r"^ (?:(?:en|and|die|dat|deze|which|that|it|they|is|are|its|uitslag|verwacht) )*(?:komt|komen|due|comes?|volgt|arrives?|expected|verwacht|binnen|ready|klaar|er|is|in|thats|on|op|wordt|gebeurt) ?(?:back |terug |in |er |op |on |by |uiterlijk )*$"
)
_NO_STEP: Final = re.compile(
    r" (?:doesnt|dont|wont|isnt|arent|hasnt|havent|cant|not|niet|nooit|never|froze|frozen|bevroren|budget|budgets|begroting|geld|money|pot|potje|krediet|gaat (?:over|om)|is about|wil (?:t|het|dit|m|hem)|willen (?:t|het)|wants? (?:it|this)|denkt er|denken er|thinking|nadenken|mag|may|can sign|bevoegd|referentie|reference|deadline|close|closes|closing|sluit|sluiting|"
    r"verloopt|expires|loopt af|vakantie|holiday|vacation|is vrij|is away|is out|afwezig|ziek|verlof|geboekt|sinds|since|al sinds|ever since|weet (?:\S+ )?meer|knows more|contract loopt|contract runs|loopt tot|runs to|runs until|runs till|op zn vroegst|opgezegd|geen|no|rond|leveren|levering|delivery|deliver|delivering|installatie|installation|implementatie|implementation|uitrol|rollout|roll-out|oplevering|opleveren|kick-off|kickoff|is back|back from|terug van|weer terug|is pas|live|golive|go-live|afgevallen) "
)
_FUTURE: Final = re.compile(
    r" (?:gaat|gaan|zal|zullen|moet nog|moeten nog|will|going to|gonna|about to|legt (?:\S+ ){0,3}?voor|leggen (?:\S+ ){0,3}?voor|komt terug|komen terug|come back|comes back|gets back|laat (?:\S+ )?weten|laten (?:\S+ )?weten|next|straks|binnenkort|soon|hierna|daarna|then|"
    r"bespreekt|bespreken|agendeert|puts it to|takes it to|brings it to|plans to|is planning|organiseert) "
)
_ON_AGENDA: Final = re.compile(
    rf" (?:zit|komt|ligt|staat|gaat|is|goes|sits|its|on|hes|it|comes) (?:(?:het|t|dit|de offerte|het voorstel|it|dat|up|er|dan|ook|in|op|to|at|before|bij|naar|voor|langs|on|de|the|agenda|table|tafel|of|van|front|met|het overleg van|overleg|meeting|with) )*(?P<body>{WHO}) (?:'s )?(?:agenda |meeting |overleg |op de agenda |langs |vergadering )*$"
)
_INTO: Final = re.compile(r" (?:in|op|to|before|bij|naar|voor|langs|agenda|at|tafel|up) ")
_REPORTED: Final = re.compile(
    rf" (?:en |and )?(?:{WHO}|ze|zij|hij|die|she|he|they|who) (?:zegt|zei|zeggen|vertelde|appt|appte|mailt|mailde|schrijft|schreef|texts|texted|writes|wrote|emails|emailed|mails|mailed|messaged|replied|meldt|says|said|say|told me|told us|mentioned|meldde|gaf aan|liet weten) (?:me |ons |us )?(?:dat |that )?(?:['\"] )?(?=\S)"
)
_SMALL: Final = words("""
    op on by uiterlijk voor before om at in rond around tegen van from vanaf per the de het t due dan en and maar but dus so daarna then
    that dat ook nog wordt pas ergens somewhere about ten laatste latest
""")
_LEADING: Final = words(
    "dat en and maar but dus so dan then daarna want er that ook volgende stap next step is hierna nou well on op by uiterlijk voor before in om at rond tegen the per volgens mij ~ wrs waarschijnlijk"
)
_VERBS: Final = PERSON_VERBS | words(
    "komt komen stemt stemmen levert leveren stuurt sturen tekent tekenen presenteert organiseert zitten zit ligt start starten begint beginnen draait draaien hoort horen bestelt bestellen reageert evalueert vergadert vergaderen spreekt overlegt overleggen rekent rondt haalt neemt nemen gunt gunnen antwoordt"
)
_LEADS_TO: Final = words("op on for bij with van from naar to met aan in na after de het the hun their een a")
_OUTCOMES: Final = words(
    "comments feedback opmerkingen reactie uitsluitsel uitslag result results resultaat resultaten verdict antwoord answer answers decision besluit beslissing outcome advies advice rapport report redlines vote stemming response"
)
_LONGEST_SPAN: Final = 100  # "next year" is no day to expect anything on
_COPULAS: Final = frozenset(
    {"", "is", "zijn", "are", "staat", "valt", "is op", "is on", "en is", "and is", "wordt"}
)
_PRONOUNS: Final = words("ze zij hij she he they ie hes shes theyll hell shell theyre")


@dataclass(frozen=True, slots=True)
class CustomerStep:
    """What the customer does next; `who` where said, `day` when one was said, `place` the clause."""

    text: str
    who: str | None
    day: DateReading | None
    place: int


class StepFinder:
    """Reads one note for the customer's next step; `taken` are clauses that tell something else."""

    def __init__(
        self, note: Note, taken: set[int], account: str | None, labels: tuple[Headed, ...] = ()
    ) -> None:
        self._note = note
        self._taken = taken
        self._account = account
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
        dated = [step for part in parts if self._ahead(part) and (step := self._dated(part)) is not None]
        dated = [step for step in dated if step.text]
        if dated:
            return min(dated, key=lambda step: (step.day.first.toordinal() if step.day else 0, step.place))
        return next((step for part in parts if (step := self._undated(part)) is not None), None)

    def _labelled(self, told: Headed) -> CustomerStep | None:
        """What stands behind "next:"; its day may stand in a clause of its own."""
        first = told.clauses[0]
        days = next((days for part in told.clauses if (days := self._ahead(part))), ())
        return self._step(first, None, days)

    def _ahead(self, part: NoteClause) -> tuple[DateReading, ...]:
        """The days in a clause that are still to come."""
        return tuple(
            day
            for day in part.days
            if not self._lasts_until(day)
            and day.last >= self._note.today
            and (day.last - day.first).days <= _LONGEST_SPAN
        )

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
            return self._step(part, kept, self._ahead(part))
        if part.place + 1 < len(clauses) and not clauses[part.place + 1].ours:
            return self._step(clauses[part.place + 1], None, self._ahead(clauses[part.place + 1]))
        return None

    def _dated(self, part: NoteClause) -> CustomerStep | None:
        applies = re.search(
            r" (?:vraagt|vragen|dient|dienen|apply|applies|request|requests|legt|leggen|stemt|stemmen|keurt|keuren|groen licht|go-ahead|approves?|votes?|releases?|beslist|beslissen|decides?|besluit|besluiten|awards?|kent|verleent|geeft vrij|frees) ",
            part.signs,
        )
        if part.past or (_NO_STEP.search(part.bare) and not applies and not _ON_AGENDA.search(part.signs)):
            return None
        before = self._note.clauses[part.place - 1] if part.place else None
        bare = part.bare
        if before is not None and _DUE.search(bare):
            return self._due(part, before)
        if before is not None and _THAT.search(part.signs):
            wanted = _WANTED.search(before.signs)
            if wanted and not before.ours:
                return self._from(before, wanted, self._ahead(part))
        wanted = _WANTED.search(part.signs)
        if wanted and re.search(r" (?:eerst|first|nu|now) ", part.signs):
            return self._from(part, wanted, self._ahead(part))
        return self._step(part, None, self._ahead(part)) if self._tells_act(part) else None

    def _tells_act(self, part: NoteClause) -> bool:
        """Whether anything happens in a clause: a verb, somebody, or a thing that buyers do. "Two customers today" is none."""
        known = lexicon(self._note.scene.language)
        return any(
            re.fullmatch(WHO, sign)
            or sign in _VERBS
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
        if re.match(r" (?:en |and )?(?:die|who|which) ", part.signs) and (meant := self._last_named(before)):
            rest = self._rest(part)
            text = meant if rest.casefold() in _COPULAS else f"{meant} {rest}"
            people = self._note.people_in(before)
            return CustomerStep(
                text.strip(), self._bare(people[-1]) if people else None, self._ahead(part)[0], part.place
            )
        if re.match(r" (?:en |and )?(?:that|thats|dat|dit|its|it|is) ", part.signs) and not (
            before.past or before.ours or before.days
        ):
            return self._step(before, None, self._ahead(part))
        return None

    def _rest(self, part: NoteClause) -> str:
        kept = self._note.items(part, without_days=True)
        return self._note.text(
            [place for place in kept if self._note.scene.items[place].mark not in {"die", "who", "which"}]
        )

    def _from(
        self, part: NoteClause, found: re.Match[str], days: tuple[DateReading, ...]
    ) -> CustomerStep | None:
        start = self._note.scene.place_of(part.clause, found.start("rest"))
        kept = [place for place in self._note.items(part, without_days=True) if place >= start]
        while kept and self._note.scene.items[kept[0]].mark in {"de", "het", "een", "the", "a", "an"}:
            kept = kept[1:]
        text = self._note.text(kept)
        people = self._note.people_in(part)
        who = people[0].text if people and people[0].first < start else None
        return CustomerStep(text, who, days[0] if days else None, part.place) if text else None

    def _undated(self, part: NoteClause) -> CustomerStep | None:
        if part.past or _NO_STEP.search(part.bare) or part.days or not _FUTURE.search(part.signs):
            return None
        waiting = re.search(
            r" (?:wil|willen|wants?|misschien|maybe|als|if|zodra|ooit|denk\w*|say|zeggen|zegt|says|vindt|thinks|reckons|denkt) ",
            part.signs,
        )
        has_subject = re.search(rf" (?:{WHO}|ze|zij|hij|she|he|they|theyre) ", part.signs)
        if (
            waiting
            or has_subject is None
            or re.search(r" (?:daarna|then) |^ (?:dit|dat|this|that|it|het|deal) (?:gaat|is) ", part.signs)
        ):
            return None
        return self._step(part, None, ())

    # --- wording ---------------------------------------------------------------------------------------------

    def _step(
        self, part: NoteClause, kept: list[int] | None, days: tuple[DateReading, ...]
    ) -> CustomerStep | None:
        agenda = _ON_AGENDA.search(part.signs)
        if agenda and _INTO.search(agenda.group()):
            body = self._note.scene.who(agenda["body"])
            verb = (
                ("bespreken" if body.plural else "bespreekt")
                if self._note.scene.language == "nl"
                else ("discuss it" if body.plural else "discusses it")
            )
            return CustomerStep(
                f"{self._bare(body)} {verb}", self._bare(body), days[0] if days else None, part.place
            )
        kept = self._note.items(part, without_days=True) if kept is None else kept
        kept = self._without_account(self._trimmed(self._without_report(part, kept)))
        if not kept:
            return None
        people = self._note.people_in(part)
        who, text = self._subject_first(part, kept, people)
        text = self._they(part, self._relative(part, text))
        return CustomerStep(text, who, days[0] if days else None, part.place) if text else None

    def _without_report(self, part: NoteClause, kept: list[int]) -> list[int]:
        """Case "She said the works council advises on Thursday": what was said is the step."""
        found = _REPORTED.match(part.signs)
        if found is None:
            return kept
        start = self._note.scene.place_of(part.clause, found.end())
        return [place for place in kept if place >= start] or kept

    def _trimmed(self, kept: list[int]) -> list[int]:
        items = self._note.scene.items
        while (
            kept
            and (items[kept[0]].mark in _LEADING or not items[kept[0]].mark[0].isalnum())
            and not self._starts_person(kept[0])
        ):
            kept = kept[1:]
        while (
            kept
            and (items[kept[-1]].mark in _SMALL or not items[kept[-1]].mark[-1].isalnum())
            and items[kept[-1]].mark not in {")", "+"}
            and not self._verb_part(kept)
        ):
            kept = kept[:-1]
        # "in" or "op" left in the middle where a day was cut out stays: it belongs to the words around it too often.
        return kept

    def _verb_part(self, kept: list[int]) -> bool:
        """Case "legt het voor": the last word belongs to the verb."""
        items = self._note.scene.items
        return items[kept[-1]].mark in {"voor", "op", "in", "af", "om"} and any(
            items[place].mark in {"legt", "leggen", "stelt", "neemt", "dient", "rondt", "vult", "brengt"}
            for place in kept
        )

    def _starts_person(self, place: int) -> bool:
        return any(who.first == place for who in self._note.scene.people)

    def _without_account(self, kept: list[int]) -> list[int]:
        if not self._account or not kept:
            return kept
        said = self._note.text(kept)
        if said.casefold().startswith(self._account.casefold()):
            skip = len(self._account.split())
            return kept[skip:] if len(kept) > skip + 1 else kept
        return kept

    def _subject_first(
        self, part: NoteClause, kept: list[int], people: list[Somebody]
    ) -> tuple[str | None, str]:
        """Puts the subject before the verb where the day stood first: "vrijdag beslist de eigenaar"."""
        items = self._note.scene.items
        subject = people[0] if people else None
        first = items[kept[0]].mark
        if subject is not None and first in _VERBS and subject.first == kept[0] + 1:
            rest = [place for place in kept if place >= subject.last]
            return self._bare(
                subject
            ), f"{subject.text} {items[kept[0]].text} {self._note.text(rest)}".strip()
        if len(kept) > 1 and first in _VERBS and items[kept[1]].mark in _PRONOUNS | {"het", "t", "it"}:
            words_after = [items[kept[1]].text, items[kept[0]].text, self._note.text(kept[2:])]
            return (items[kept[1]].text if items[kept[1]].mark in _PRONOUNS else None), " ".join(
                words_after
            ).strip()
        if subject is not None and subject.first == kept[0]:
            return self._bare(subject), self._note.text(kept)
        if first in _PRONOUNS:
            return items[kept[0]].text, self._note.text(kept)
        before = self._note.clauses[part.place - 1] if part.place else None
        # "contract is with their lawyer, comments before …": a lone noun belongs to the one just named.
        if (
            before is not None
            and len(kept) == 1
            and before.sentence == part.sentence
            and re.search(rf"{WHO} $", before.signs)
        ):
            owner = self._note.people_in(before)[-1]
            return self._bare(owner), f"{self._bare(owner)} {self._note.text(kept)}"
        return None, self._note.text(kept)

    def _relative(self, part: NoteClause, text: str) -> str:
        """Case "die komt met opmerkingen": the one just named takes the place of "die"."""
        before = self._note.clauses[part.place - 1] if part.place else None
        if before is None or not re.match(r"(?:die|who|which) ", text.casefold()):
            return text
        meant = self._last_named(before)
        rest = text.split(" ", 1)[1]
        if rest.casefold() in _COPULAS:
            return meant or text
        return f"{meant} {rest}" if meant else text

    def _they(self, part: NoteClause, text: str) -> str:
        """Case "niks zonder de ouderraad, ze komen 4 juni bij elkaar": a body named last is who "they" are."""
        before = self._note.clauses[part.place - 1] if part.place else None
        if (
            before is None
            or before.sentence != part.sentence
            or not re.match(r"(?:they|ze|zij) ", text.casefold())
        ):
            return text
        body = re.search(
            rf" (?:without|zonder|on|op|for|by|via|langs|through|door)(?: (?:de|het|the|hun|their))? (?P<body>{WHO}) $",
            before.signs,
        )
        return f"{self._bare(self._note.scene.who(body['body']))} {text.split(' ', 1)[1]}" if body else text

    def _last_named(self, part: NoteClause) -> str | None:
        """Who or what a clause ends on: the last person, else what stands behind its last preposition."""
        items = self._note.scene.items
        kept = self._note.items(part, without_days=True)
        people = self._note.people_in(part)
        says = [at for at, place in enumerate(kept) if items[place].mark in {"zegt", "zei", "says", "said"}]
        if says:  # "… pas na de audit zegt Aysel en die is 19 januari"
            kept = kept[: says[0]]
            people = [who for who in people if kept and who.last <= kept[-1] + 1]
        if people:
            return self._bare(people[-1])
        for back in range(min(len(kept), 5), 0, -1):
            if items[kept[-back]].mark in _LEADS_TO:
                thing = kept[len(kept) - back + 1 :]
                while len(thing) > 1 and items[thing[0]].mark in _LEADS_TO | {
                    "hun",
                    "their",
                    "de",
                    "the",
                    "het",
                    "een",
                    "a",
                }:
                    thing = thing[1:]
                return self._note.text(thing) or None
        return None

    @staticmethod
    def _bare(who: Somebody) -> str:
        return re.sub(r"^(?:de|het|een|the|a|an|hun|their|t) ", "", who.text, flags=re.IGNORECASE)
