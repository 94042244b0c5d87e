"""How a customer's next step is worded: close to the note, its subject first, without its day and what led into it.

Which clause tells a step at all is decided in `customer_step`.
"""

import re
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.step_reported import PRONOUNS, without_report
from bot.coach.understanding.notes.step_words import BEFORE_SUBJECT
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.scene.signs import WHO, Somebody, is_somebody
from bot.coach.understanding.scene.word_lists import words
from bot.coach.understanding.scene.words import PERSON_VERBS

ON_AGENDA: Final = re.compile(
    rf" (?:zit|komt|ligt|staat|gaat|is|goes|sits|its|on|hes|it|comes) (?:(?:het|t|dit|de offerte|het voorstel|it|dat|up|er|dan|ook|in|op|to|at|before|bij|naar|voor|langs|on|de|the|agenda|table|tafel|of|van|front|met|overleg|meeting|with) )*(?P<body>{WHO}) (?:'s )?(?:agenda |meeting |overleg |op de agenda |langs |vergadering )*$"
)
_DOES_NOTHING: Final = re.compile(
    r"(?i)(?:doing|starting|going|coming|sending|bringing|calling|trying|beginning)|(?:she|he|they|ze|zij|hij|ie|she'll|he'll|they'll)(?: will| gaat| gaan)? (?:does|do|doet|doen)"
)
_INTO: Final = re.compile(r" (?:in|op|to|before|bij|naar|voor|langs|agenda|at|tafel|up) ")
_SMALL: Final = words("""
    op on by uiterlijk voor before om at in rond around tegen van from vanaf per the de het t due dan en and maar but dus so daarna then
    that dat ook nog wordt pas ergens somewhere about ten laatste latest
""")
_LEADING: Final = words(
    "alleen only enkel nu now dat en and maar but dus so dan then daarna want er that ook volgende stap next step is hierna nou well on op by uiterlijk voor before in om at rond tegen the per volgens mij ~ wrs waarschijnlijk"
)
VERBS: Final = PERSON_VERBS | words(
    "komt komen stemt stemmen levert leveren stuurt sturen tekent tekenen presenteert organiseert zitten zit ligt start starten begint beginnen draait draaien hoort horen bestelt bestellen reageert evalueert vergadert vergaderen spreekt overlegt overleggen rekent rondt haalt neemt nemen gunt gunnen antwoordt"
)
_LEADS_TO: Final = words("op on for bij with van from naar to met aan in na after de het the hun their een a")
COPULAS: Final = frozenset(
    {"", "is", "zijn", "are", "staat", "valt", "is op", "is on", "en is", "and is", "wordt"}
)
_COUNTED: Final = frozenset({"step", "stap", "phase", "fase"})
_HANGING: Final = frozenset({"is", "valt"})
_VIEWERS: Final = frozenset({"hem", "haar", "hen", "hun", "ons"})
_THAT_OR_THIS: Final = frozenset({"that", "this", "which"})
_THAT_ONE: Final = re.compile(r"^ (?:and |en |but |maar )?(?:that|this) one ")
_TOLD_OF: Final = re.compile(r"^ (?:die|dat|who|whos|whose|which) ")
_FEW: Final = 2
_BESIDE: Final = frozenset({"met", "with", "naast", "alongside"})
_EMPLOYED: Final = frozenset({"van", "bij", "at", "from", "of", "in"})
_OF: Final = frozenset({"van", "of", "from", "door", "by"})
_GIVEN: Final = words(
    "handtekening akkoord goedkeuring advies reactie antwoord go krabbel signature approval answer advice reply comments ok consent"
)
_PROVIDED: Final = frozenset({"als", "mits", "if", "provided", "assuming", "indien", "wanneer"})
_ALL_WELL: Final = frozenset(
    {"alles", "all", "everything", "het", "t", "it", "that", "dat", "nothing", "niks", "niets"}
)
_LONGEST: Final = 16  # what runs on for longer tells more than a step


@record
class CustomerStep:
    """What the customer does next; `who` where said, `day` when one was said, `place` the clause."""

    text: str
    who: str | None
    day: DateReading | None
    place: int


_THAT: Final = frozenset({"die", "dat"})
_PRONOUNS_AND_IT: Final = PRONOUNS | {"het", "t", "it"}


class StepWording:
    """Words the steps of one note; the customer's own name falls away."""

    def __init__(self, note: Note, account: str | None) -> None:
        self._note = note
        self._account = account

    def step(
        self, part: NoteClause, kept: list[int] | None, days: tuple[DateReading, ...]
    ) -> CustomerStep | None:
        """A clause, or the items `kept` of it, as a step on one of `days`."""
        agenda = ON_AGENDA.search(part.signs)
        if agenda and _INTO.search(agenda.group()):
            body = self._note.scene.who(agenda["body"])
            verb = (
                ("bespreken" if body.plural else "bespreekt")
                if self._note.scene.language == "nl"
                else ("discuss it" if body.plural else "discusses it")
            )
            return CustomerStep(
                f"{self.bare(body)} {verb}", self.bare(body), days[0] if days else None, part.place
            )
        if kept is None:
            kept = self._note.items(part, without_days=True)
            if _THAT_ONE.match(part.signs) and len(kept) > 1:
                kept = kept[
                    next(at for at, place in enumerate(kept) if self._note.scene.items[place].mark == "one") :
                ]
        kept = self._without_account(self._trimmed(self._ended(without_report(self._note, part, kept))))
        if not 0 < len(kept) <= _LONGEST:
            return None
        people = self._note.people_in(part)
        who, text = self._subject_first(part, kept, people)
        if who is None and not people and (resumed := self._resumed(part, kept)) is not None:
            who, text = self.bare(resumed), f"{resumed.text} {text}"
        text = self._they(part, self._relative(part, text))
        if _DOES_NOTHING.fullmatch(text):
            return None  # "Doing that on 4 November", "she does"
        return CustomerStep(text, who, days[0] if days else None, part.place) if text else None

    def _resumed(self, part: NoteClause, kept: list[int]) -> Somebody | None:
        """Case "de inkoper, die maandag jarig is, tekent vrijdag": who acts was named before what is told of them."""
        clauses = self._note.clauses
        mark = self._note.scene.items[kept[0]].mark
        verb = lexicon(self._note.scene.language).verbs.get(mark)
        if not part.place or (mark not in VERBS and (verb is None or verb.form != "third")):
            return None
        if self._note.scene.items[kept[1 % len(kept)]].mark in _PRONOUNS_AND_IT | _THAT:
            return None  # "de wethouder tekent, 9 december ligt het op zijn bureau"
        if (same := self._same_acts(clauses[part.place - 1], part)) is not None:
            return same
        if part.place < 2 or mark not in VERBS:
            return None
        named, told = clauses[part.place - 2], clauses[part.place - 1]
        joined = named.sentence == told.sentence == part.sentence
        if not joined or _TOLD_OF.match(told.signs) is None or part.clause.stop != ",":
            return None
        people = self._note.people_in(named)
        return people[-1] if people and len(named.signs.split()) <= _FEW else None

    def _same_acts(self, before: NoteClause, part: NoteClause) -> Somebody | None:
        """Case "het schepencollege beslist, komt samen op 10 december": one who acts and acts again."""
        joined = part.clause.stop == "," and before.sentence == part.sentence
        people = self._note.people_in(before) if joined and not (before.ours or before.days) else []
        signs = [sign for sign in before.signs.split() if sign not in BEFORE_SUBJECT]
        acts = len(people) == 1 and len(signs) > 1 and is_somebody(signs[0])
        return people[0] if acts and not people[0].ours else None

    def _ended(self, kept: list[int]) -> list[int]:
        """Up to where a step ends: "tekent (als alles meezit)", "houdt een minicompetitie (met Olympus en Leica erbij)"."""
        items = self._note.scene.items
        for at in range(2, len(kept)):
            mark, after = items[kept[at]].mark, kept[at + 1 : at + 3]
            if mark in _BESIDE and any(self._note.is_rival(place) for place in after[:1]):
                return kept[:at]
            if mark in _PROVIDED and after and items[after[0]].mark in _ALL_WELL:
                return kept[:at]
        return kept

    def _trimmed(self, kept: list[int]) -> list[int]:
        items = self._note.scene.items
        if len(kept) > 2 and items[kept[0]].mark == "after" and items[kept[1]].mark in _THAT_OR_THIS:
            kept = kept[2:]  # "after that the head of engineering decides"
        if len(kept) > 2 and items[kept[0]].mark == "volgens" and items[kept[1]].mark in _VIEWERS:
            kept = kept[2:]  # "volgens hem beslist de uitgever zelf"
        while len(kept) > 1 and items[kept[-1]].mark in _HANGING:
            kept = kept[:-1]  # "gesprek met de bank is (7 december)"
        if len(kept) > 2 and items[kept[0]].mark in _COUNTED and items[kept[1]].mark.isdigit():
            kept = kept[2:]  # "step 1 site survey"
        while (
            kept
            and (items[kept[0]].mark in _LEADING or not items[kept[0]].mark[0].isalnum())
            and not self._starts_person(kept[0])
            and not self._stands_on(kept)
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

    def _stands_on(self, kept: list[int]) -> bool:
        """Case "op de kaart": the word belongs to the thing behind it, and led into no day."""
        items = self._note.scene.items
        return (
            len(kept) > 2
            and items[kept[0]].mark in {"op", "on", "in"}
            and items[kept[1]].mark in {"de", "het", "the"}
            and kept[1] == kept[0] + 1
            and kept[2] == kept[0] + 2
        )

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
        marks = tuple(word.casefold() for word in self._account.split())
        for at in range(1, len(kept) - len(marks)):
            behind = tuple(
                self._note.scene.items[place].text.casefold() for place in kept[at + 1 : at + 1 + len(marks)]
            )
            if self._note.scene.items[kept[at]].mark in _EMPLOYED and behind == marks:
                return kept[:at] + kept[at + 1 + len(marks) :]  # "Willem van Tuincentrum Vecht tekent"
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
        if subject is not None and first in VERBS and subject.first == kept[0] + 1:
            rest = [place for place in kept if place >= subject.last]
            return self.bare(subject), f"{subject.text} {items[kept[0]].text} {self._note.text(rest)}".strip()
        if len(kept) > 1 and first in VERBS and items[kept[1]].mark in _THAT and not people:
            # "vrijdag komt die": the one just named
            return None, f"die {items[kept[0]].text} {self._note.text(kept[2:])}".strip()
        known = first in VERBS or first in lexicon(self._note.scene.language).verbs
        if len(kept) > 1 and known and items[kept[1]].mark in _PRONOUNS_AND_IT:
            words_after = [items[kept[1]].text, items[kept[0]].text, self._note.text(kept[2:])]
            return (items[kept[1]].text if items[kept[1]].mark in PRONOUNS else None), " ".join(
                words_after
            ).strip()
        if subject is not None and subject.first == kept[0]:
            return self.bare(subject), self._note.text(kept)
        if first in PRONOUNS:
            return items[kept[0]].text, self._note.text(kept)
        before = self._note.clauses[part.place - 1] if part.place else None
        # "contract is with their lawyer, comments before …": a lone noun belongs to the one just named.
        if (
            before is not None
            and (len(kept) == 1 or first in {"back", "terug"})
            and before.sentence == part.sentence
            and re.search(rf"{WHO} $", before.signs)
        ):
            owner = self._note.people_in(before)[-1]
            return self.bare(owner), f"{self.bare(owner)} {self._note.text(kept)}"
        return None, self._note.text(kept)

    def _relative(self, part: NoteClause, text: str) -> str:
        """Case "die komt met opmerkingen": the one just named takes the place of "die"."""
        before = self._note.clauses[part.place - 1] if part.place else None
        if before is None or not re.match(r"(?:die|who|which|one) |who['’]ll ", text.casefold()):
            return text
        meant = self.last_named(before)
        if re.match(r"who['’]ll ", text.casefold()):
            return f"{meant} will {text.split(' ', 1)[1]}" if meant else text
        rest = text.split(" ", 1)[1]
        if rest.casefold() in COPULAS:
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
        return f"{self.bare(self._note.scene.who(body['body']))} {text.split(' ', 1)[1]}" if body else text

    def last_named(self, part: NoteClause) -> str | None:
        """Who or what a clause ends on: the last person, else what stands behind its last preposition."""
        items = self._note.scene.items
        kept = self._note.items(part, without_days=True)
        people = self._note.people_in(part)
        says = [at for at, place in enumerate(kept) if items[place].mark in {"zegt", "zei", "says", "said"}]
        if says:  # "… pas na de audit zegt Aysel en die is 19 januari"
            kept = kept[: says[0]]
            people = [who for who in people if kept and who.last <= kept[-1] + 1]
        if people:
            owned = [at for at, place in enumerate(kept) if place < people[-1].first]
            thing = owned[-2:] if len(owned) > 1 and people[-1].members[-1].name else []
            if thing and items[kept[thing[1]]].mark in _OF and items[kept[thing[0]]].mark in _GIVEN:
                return self._note.text([kept[at] for at in thing]) + f" {people[-1].text}"
            return self.bare(people[-1])
        for back in range(min(len(kept), 5), 0, -1):
            if items[kept[-back]].mark in _LEADS_TO:
                thing = kept[len(kept) - back + 1 :]
                while len(thing) > 1 and items[thing[0]].mark in _LEADS_TO:
                    thing = thing[1:]
                return self._note.text(thing) or None
        return None

    @staticmethod
    def bare(who: Somebody) -> str:
        """Somebody without an article."""
        return re.sub(r"^(?:de|het|een|the|a|an|hun|their|t) ", "", who.text, flags=re.IGNORECASE)
