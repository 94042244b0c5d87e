"""The wording of an action of ours: close to the note, without its subject, a Dutch verb as its infinitive.

Whether a clause tells an action at all is decided in `our_actions`.
"""

import re
from typing import Final

from bot.coach.understanding.lexicon.words import Kind, Lexicon, lexicon
from bot.coach.understanding.notes.action_words import ENGLISH_LEADS, FILLERS, MODALS, NO_ACT, STEMS, WAITS
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.scene.words import COMMON

_IT: Final = frozenset({"die", "dat", "that", "it", "those", "them"})
_INDIRECT: Final = frozenset("of hoe wanneer wie wat waarom waar welke hoeveel".split())
_PHRASES: Final = frozenset("met bij aan voor naar tijdens over".split())
_SUBJECTS: Final = frozenset("ik we wij hij ie ze zij er het t dat die je".split())
_SEE_TO: Final = ("zorg", "regel", "maak", "kijk", "check", "vraag", "bel")
_NO_VERB: Final = frozenset({Kind.PREPOSITION, Kind.DETERMINER, Kind.NEGATION, Kind.TIME, Kind.TOGETHER})
_NO_DEED: Final = frozenset("know hear is was were love hate prefer appreciate".split())
_LONG: Final = re.compile(r"(?P<vowel>aa|ee|oo|uu)(?P<end>[^aeiou])$")
_SHORT: Final = re.compile(r"(?:^|[^aeiou])[aeiou](?P<end>[bdfgklmnprst])$")


def dutch_infinitive(stem: str) -> str:
    """The infinitive of a verb known by its stem alone: "app" appen, "deel" delen, "geef" geven."""
    long = _LONG.search(stem)
    if long:
        end = {"f": "v", "s": "z"}.get(long["end"], long["end"])
        return f"{stem[: long.start()]}{long['vowel'][0]}{end}en"
    short = _SHORT.search(stem)
    return f"{stem}{short['end'] if short else ''}en"


class ActionWording:
    """Words the actions of one note. `asked`: what the customer asked for last, and in which clause; "that" means it."""

    def __init__(self, note: Note) -> None:
        self._note = note
        self._words: Lexicon = lexicon(note.scene.language)
        self.asked: tuple[str, int] | None = None

    def texts(self, places: list[int], skip: int) -> list[str]:
        """The words at some places as they were typed, one left out."""
        return [self._note.scene.items[place].text for place in places if place != skip]

    def with_object(self, texts: list[str]) -> str:
        """Puts what was asked for in the place of "that"."""
        if self.asked is None:
            return " ".join(texts).replace(" 's ", "'s ")
        at = next((at for at, text in enumerate(texts) if text.lower() in _IT), None)
        return " ".join([*texts[:at], self.asked[0], *texts[at + 1 :]] if at is not None else texts)

    def _infinitive(self, place: int) -> str | None:
        mark = self._note.scene.items[place].mark
        found = self._words.verbs.get(mark)
        return STEMS.get(mark, found.lemma if found is not None else dutch_infinitive(mark))

    def dutch(self, places: list[int], subject: int, part: NoteClause) -> str | None:
        """A Dutch clause about us: the subject falls away and the verb goes to the end."""
        items = self._note.scene.items
        finite = next(
            (
                place
                for place in (subject + 1, subject - 1, subject + 2)
                if place in places and self._is_finite(place)
            ),
            next(
                (
                    place
                    for place in (subject - 1, subject + 1)
                    if place in places and self._may_be_stem(place)
                ),
                None,
            )
            if items[subject].mark == "ik"
            else None,
        )
        if finite is None:
            rest = [place for place in places if place > subject]
            states = rest and items[rest[-1]].mark in NO_ACT  # "… dat we in de laatste fase zitten"
            return None if states else self.subordinate(rest)
        if items[finite].mark in NO_ACT and not self._lets_know(finite, places):
            return None
        modal = items[finite].mark in MODALS
        rest = [
            place for place in places if place not in {subject, finite} and items[place].mark not in FILLERS
        ]
        clause = self._clause_in(rest, finite)
        if clause is not None and not modal:
            # "Zorgen dat hij de referenties krijgt", "aan Jan vragen of hij meegaat".
            verb = self._infinitive(finite)
            if verb is None:
                return None
            before = [items[place].text for place in rest[:clause]]
            if before and (verb, before[-1].casefold()) in self._words.particles:
                verb = before.pop() + verb  # "ik zoek uit hoe dat zit"
            return " ".join([*before, verb, *(items[place].text for place in rest[clause:])])
        while (
            rest
            and items[rest[0]].mark in {"dat", "die"}
            and not (self.asked and self.asked[1] == part.place - 1)
            and len(rest) > 1
        ):
            rest = rest[1:]
        ends = next(
            (at for at in places if at > finite and items[at].mark == "en" and at + 1 in places), None
        )
        if ends is not None and ends > finite + 1 and not modal and self._is_finite(ends + 1):
            # "ik reken dat uit en mail het woensdag"
            first = self._verb_last([place for place in rest if place < ends], finite, modal=False)
            then = self._verb_last([place for place in rest if place > ends + 1], ends + 1, modal=False)
            return f"{first} en {then}"
        return self._verb_last(rest, finite, modal=modal)

    def from_us_on(self, places: list[int], first: int) -> list[int]:
        """Case "dinsdag belt Gert de bank en donderdag kom ik langs": what somebody else does in front of us is none of ours."""
        items = self._note.scene.items
        joint = max((at for at in places if at < first and items[at].mark == "en"), default=None)
        theirs = joint is not None and any(self._is_finite(at) for at in places if at < joint)
        return [at for at in places if joint is None or not theirs or at > joint]

    def _clause_in(self, rest: list[int], finite: int) -> int | None:
        """Where a clause that tells what is seen to or asked begins among the words behind the verb."""
        items = self._note.scene.items
        ends_in_verb = rest and items[rest[-1]].mark in self._words.verbs
        for at, place in enumerate(rest[:-2]):
            mark = items[place].mark
            if mark == "of" and not (ends_in_verb or items[rest[at + 1]].mark in _SUBJECTS):
                continue  # "de offerte of de brochure"
            if mark == "om" and any(items[later].mark == "te" for later in rest[at + 1 :]):
                return at  # "Kobe bellen om te tonen dat het werkt"
            if place > finite and (
                mark in _INDIRECT or (mark == "dat" and items[finite].mark.startswith(_SEE_TO))
            ):
                return at
        return None

    def _lets_know(self, finite: int, places: list[int]) -> bool:
        """Case "ik laat het weten"."""
        items = self._note.scene.items
        return items[finite].mark in {"laat", "laten"} and any(
            items[place].mark in {"weten", "zien"} for place in places
        )

    def _in_days(self, part: NoteClause) -> set[int]:
        return set(self._note.items(part, without_days=False)) - set(
            self._note.items(part, without_days=True)
        )

    def _is_finite(self, place: int) -> bool:
        mark = self._note.scene.items[place].mark
        if mark in {"met", "with", "het", "de", "een", "dat", "die"}:
            return False
        return (
            mark in MODALS
            or mark in NO_ACT
            or mark in STEMS
            or (
                mark in self._words.verbs
                and self._words.verbs[mark].form in {"stem", "base", "infinitive", "third"}
            )
        )

    def _may_be_stem(self, place: int) -> bool:
        """A word no list knows beside "ik" can only be its verb."""
        mark = self._note.scene.items[place].mark
        return (
            mark.isalpha()
            and len(mark) > 2
            and mark not in COMMON
            and mark not in FILLERS
            and not mark.endswith("en")
        )

    def _verb_last(self, rest: list[int], finite: int, *, modal: bool) -> str | None:
        items = self._note.scene.items
        if not rest:
            return None if modal else self._infinitive(finite)
        if (
            items[finite].mark in {"ga", "kom"} and items[rest[0]].mark == "langs"
        ):  # "ga langs met de rekensom"
            return self.with_object(
                [
                    {"ga": "langsgaan", "kom": "langskomen"}[items[finite].mark],
                    *(items[place].text for place in rest[1:]),
                ]
            )
        texts = [items[place].text for place in rest]
        last = items[rest[-1]].mark
        ends_in_infinitive = last in self._words.verbs and self._words.verbs[last].form in {
            "infinitive",
            "base",
        }
        if modal and ends_in_infinitive:
            return self.with_object(texts)
        lemma = self._infinitive(finite) or items[finite].mark
        if items[finite].mark in {"ga", "gaan", "kom", "komen"}:
            lemma = "gaan" if items[finite].mark.startswith("ga") else "komen"
        elif modal:
            return self.with_object(texts)
        if (lemma, last) in self._words.particles or (
            last in {"langs", "op", "voor", "na", "door", "mee", "af", "uit", "toe", "terug", "aan"}
            and len(rest) > 1
        ):
            return self.with_object([*texts[:-1], last + lemma])
        within = self._particle_in(rest, lemma)
        if within is not None:
            # "Ik plan de proef in met de manager": the verb is whole where its particle stands.
            return self.with_object([*texts[:within], texts[within] + lemma, *texts[within + 1 :]])
        return self.with_object([*texts, lemma])

    def _particle_in(self, rest: list[int], lemma: str) -> int | None:
        """Where the verb's own particle stands before a phrase that says with whom or to whom."""
        items = self._note.scene.items
        for at, place in enumerate(rest[1:-1], 1):
            if items[rest[at + 1]].mark in _PHRASES and (lemma, items[place].mark) in self._words.particles:
                return at
        return None

    def subordinate(self, places: list[int]) -> str:
        """Case "… dat ik maandag een proefstort kom doen": the verbs at the end become infinitives."""
        items = self._note.scene.items
        texts = [items[place].text for place in places]
        for back in (1, 2, 3):
            if len(places) < back:
                break
            mark = items[places[-back]].mark
            after = items[places[1 - back]].mark if back > 1 else ""
            verb = self._words.verbs.get(mark)
            if mark in {"kom", "ga"}:
                texts[-back] = {"kom": "komen", "ga": "gaan"}[mark]
            elif mark in {"kan", "zou", "wil", "moet", "zal"}:
                texts[-back] = ""
            elif verb is not None and verb.form in {"stem", "third"} and after in {"", "en"}:
                texts[-back] = verb.lemma  # "een nieuwe prijs stuur": the thing before it is none
        return " ".join(text for text in texts if text)

    def english(self, places: list[int], subject: int, part: NoteClause) -> str | None:
        """An English clause about us: what stands behind the subject, days in front of it put behind."""
        items = self._note.scene.items
        before = [place for place in places if place < subject and place in self._in_days(part)]
        after = [place for place in places if place > subject]
        if after and items[after[0]].mark in WAITS and not self._keeps_for_them(after):
            return None
        going = items[subject].mark in {"were", "ill", "im", "weare", "wewill", "wewould", "iwould", "lets"}
        state = (
            items[subject].mark in {"were", "im", "weare"}
            and after
            and not items[after[0]].mark.endswith("ing")
        )
        if state and not part.days and not ENGLISH_LEADS.match(f" {items[after[0]].mark} "):
            return None  # "we're one of them"
        while (
            len(after) > 1
            and ENGLISH_LEADS.match(f" {items[after[0]].mark} ")
            and not (items[after[0]].mark in {"try", "aim"} and items[after[1]].mark != "to")
            and not (
                items[after[0]].mark == "have"
                and items[after[1]].mark in _IT
                and items[after[2 % len(after)]].mark != "to"
            )
        ):
            going, after = True, after[1:]
        if not after or (items[after[0]].mark in NO_ACT and not going):
            return None
        if items[after[0]].mark in _NO_DEED:
            return None  # "the demo we promised is on Thursday", "we'd love to help"
        verb = self._words.verbs.get(items[after[0]].mark)
        if verb is not None and verb.form in {"past", "participle"} and items[after[0]].mark != verb.lemma:
            return None
        if verb is None and not going and not part.days:
            return None
        if verb is None and self._words.kind(items[after[0]].mark) in _NO_VERB:
            return None
        first = verb.lemma if verb is not None and verb.form == "ing" else items[after[0]].text
        clause_end = [place for place in after[1:] if items[place].mark != "meanwhile"]
        if part.days and len(clause_end) > 1 and items[clause_end[-1]].mark == "for":
            clause_end = clause_end[:-1]  # "hold the boat for Thursday"
        texts = [
            first,
            *(items[place].text for place in clause_end),
            *(items[place].text for place in self._in_front(places, subject, part)),
            *(items[place].text for place in before),
        ]
        return self.with_object(texts)

    def _keeps_for_them(self, after: list[int]) -> bool:
        """Case "I'd hold the boat for them": what is kept for somebody, and not "we hold"."""
        marks = [self._note.scene.items[place].mark for place in after[:2]]
        return marks[0] in {"hold", "keep"} and marks[-1] in {"the", "a", "an", "one", "that", "this"}

    def _in_front(self, places: list[int], subject: int, part: NoteClause) -> list[int]:
        """Case "a spare blade I've to bring out": what it is done to stands before us."""
        marks = {place: self._note.scene.items[place].mark for place in places if place < subject}
        front = [place for place in marks if place not in self._in_days(part)]
        thing = len(front) > 1 and marks[front[0]] in {
            "a",
            "an",
            "the",
            "our",
            "my",
            "some",
            "two",
            "another",
        }
        verbs = any(marks[place] in self._words.verbs for place in front[1:-1])
        return front if thing and not verbs else []
