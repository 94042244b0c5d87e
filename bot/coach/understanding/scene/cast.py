"""Finds who is named in an utterance: names with their roles, roles with their names, departments and bodies.

Works on items; what the people do is not looked at beyond the verb that shows a word to be a person.
"""

from typing import Final

from bot.coach.understanding.scene.mentions import Item, Mention
from bot.coach.understanding.scene.words import (
    AFTER_NAMES,
    BODIES,
    COMMON,
    CONTACTS,
    DEPARTMENTS,
    DETERMINERS,
    ENDINGS,
    FINITE_AFTER_NAME,
    HEADS,
    IT_VERBS,
    KIN,
    LINKS,
    LONE_KIN,
    MODIFIERS,
    NAMES,
    NAMES_THAT_ARE_WORDS,
    OPENERS,
    OURS,
    PARTICLES,
    PERSON_VERBS,
    PHRASES,
    SENTENCE_MARKS,
    SURELY_PEOPLE,
    TITLES,
    WEAK,
)
from bot.coach.understanding.scene.words_en import WORDS as ENGLISH
from bot.coach.understanding.scene.words_nl import WORDS as DUTCH
from bot.coach.understanding.text import Language, Utterance

_PUNCTUATION: Final = frozenset(',.;:!?()\n→-–—"[]/•*|')


class Cast:
    """Finds the mentions of one utterance; holds its items only while it looks."""

    def __init__(self, said: Utterance, items: tuple[Item, ...], language: Language) -> None:
        self._said = said
        self._items = items
        self._language = language

    def mentions(self) -> tuple[Mention, ...]:
        """Every mention, in text order, none overlapping."""
        found = []
        place = 0
        while place < len(self._items):
            mention = self._mention_at(place)
            if mention is None:
                place += 1
            else:
                found.append(mention)
                place = mention.last
        return tuple(found)

    def _mark(self, place: int) -> str:
        return self._items[place].mark if 0 <= place < len(self._items) else ""

    def _words(self, first: int, last: int) -> str:
        return self._said.text[self._items[first].start : self._items[last - 1].end]

    def _opens_clause(self, place: int) -> bool:
        before = self._mark(place - 1)
        return not before or before in _PUNCTUATION or before in OPENERS

    def _mention_at(self, first: int) -> Mention | None:
        core = first
        while core - first < 4 and self._mark(core) in DETERMINERS:
            core += 1
        determined = core > first
        ours = any(self._mark(place) in OURS for place in range(first, core))
        if not determined or ours:
            named = self._named(first, core) if not determined else None
            if named is not None:
                return named
        last = self._role_end(core, determined=determined)
        if last is None:
            return self._counted(first, core)
        role_last = self._role_tail(core, last)
        name, whole_last = self._name_tail(role_last)
        role = self._words(core, role_last)
        plural = self._plural(first, core, role_last)
        contacts = self._mark(last - 1) in CONTACTS
        return Mention(first, whole_last, name, role, ours=ours and not contacts, plural=plural)

    def _counted(self, first: int, core: int) -> Mention | None:
        """Case "alle vier", "both": nobody by name, so no mention by itself."""
        del first, core
        return None

    def _plural(self, first: int, core: int, last: int) -> bool:
        counted = any(self._mark(place) in DUTCH.counts | ENGLISH.counts for place in range(first, core))
        head = self._mark(last - 1)
        return counted or (head in HEADS and head.endswith(("s", "en")) and f"{head}s" not in HEADS)

    # --- names -------------------------------------------------------------------------------------------------

    def _is_name(self, place: int, *, after_name: bool = False) -> bool:
        if place >= len(self._items):
            return False
        item = self._items[place]
        if (
            not item.mark[:1].isalpha()
            or item.mark in DEPARTMENTS
            or item.mark in HEADS
            or item.mark in BODIES
        ):
            return False
        if item.text[0].isupper():
            if item.text.isupper() and len(item.text) > 1:
                return item.mark in NAMES and len(item.text) > 3
            known = item.mark in NAMES and (item.mark not in COMMON or not self._opens_clause(place))
            if item.mark not in NAMES and self._mark(place - 1) in {"in", "te", "uit", "near"}:
                return False
            if not known and self._opens_sentence(place) and not self._stands_as_name(place):
                return False
            return known or (
                item.mark not in COMMON and item.mark not in MODIFIERS and not self._compound(item.mark)
            )
        if after_name:
            return False
        if item.mark in NAMES and item.mark not in COMMON and item.mark not in NAMES_THAT_ARE_WORDS:
            return True
        return self._name_by_verb(place)

    def _opens_sentence(self, place: int) -> bool:
        return self._mark(place - 1) in SENTENCE_MARKS

    def _stands_as_name(self, place: int) -> bool:
        """Whether an unknown word with a sentence's capital stands where names do, and is not plainly a thing."""
        after = self._mark(place + 1)
        capital = place + 1 < len(self._items) and self._items[place + 1].text[:1].isupper()
        return not self._thing(self._mark(place)) and (
            capital or after in PERSON_VERBS or after in AFTER_NAMES
        )

    def _name_by_verb(self, place: int) -> bool:
        """A word without a capital that stands where only a person can: before a verb of people, at a clause's start."""
        mark = self._mark(place)
        return (
            self._mark(place + 1) in FINITE_AFTER_NAME
            and self._opens_clause(place)
            and mark not in COMMON
            and mark not in MODIFIERS
            and (mark in NAMES or (mark.isalpha() and len(mark) > 2 and not self._thing(mark)))
        )

    @staticmethod
    def _thing(mark: str) -> bool:
        endings = (
            "ing",
            "heid",
            "tie",
            "sie",
            "ment",
            "tion",
            "app",
            "ware",
            "teit",
            "isme",
            "ity",
            "schap",
            "ness",
            "contract",
        )
        return mark.endswith(endings) or mark in PERSON_VERBS

    @staticmethod
    def _compound(mark: str) -> bool:
        return mark.endswith(ENDINGS)

    def _named(self, first: int, place: int) -> Mention | None:
        titled = self._mark(place) in TITLES and place + 1 < len(self._items)
        if titled:
            place += 1 + (self._mark(place + 1) == ".")
            while self._mark(place) in PARTICLES:
                place += 1
            if (
                place >= len(self._items)
                or not self._mark(place).isalpha()
                or self._mark(place) in PERSON_VERBS
            ):
                return None
        elif not self._is_name(place):
            return None
        last = self._surname_end(place + 1)
        name = self._words(first, last)
        role, whole_last = self._role_beside_name(last)
        return Mention(first, whole_last, name, role)

    def _surname_end(self, place: int) -> int:
        last = place
        while last - place < 4:
            ahead = last
            while self._mark(ahead) in PARTICLES and ahead - last < 3:
                ahead += 1
            follows = ahead < len(self._items) and self._items[ahead].text[:1].isupper()
            apart = ahead > last and self._mark(last) not in {"van", "de", "von"} and not follows
            if apart or not self._is_name(ahead, after_name=True):
                return last
            # "Sanne van Acme" is someone of Acme; "Sanne van den Berg" and "Piet de Vries" are surnames.
            if self._mark(last) == "van" and ahead == last + 1:
                return last
            last = ahead + 1
        return last

    def _role_beside_name(self, place: int) -> tuple[str | None, int]:
        """The role said right after a name, and where the mention ends then."""
        mark = self._mark(place)
        if mark == "(":
            end = self._role_span(place + 1)
            if end is not None and self._mark(end[1]) == ")":
                return self._words(*end), end[1] + 1
            return None, place
        if mark in LINKS or mark == "from":
            return self._linked(place)
        if mark == ",":
            end = self._role_span(place + 1)
            article = self._mark(place + 1) in DETERMINERS - DUTCH.counts - ENGLISH.counts
            if (
                end is not None
                and article
                and self._mark(end[1]) == ","
                and self._mark(end[1] + 1) in PERSON_VERBS
            ):
                return self._words(*end), end[1] + 1
            if end is not None and article and self._mark(end[1]) == "" and self._mark(place - 2) == "":
                return self._words(*end), end[1]
            return None, place
        if mark in {"de", "the", "hun", "their"} or mark in DEPARTMENTS or self._mark(place) in HEADS:
            end = self._role_span(place)
            if end is not None and (mark not in WEAK or self._mark(place + 1) in PERSON_VERBS):
                return self._words(*end), end[1]
        return None, place

    def _linked(self, place: int) -> tuple[str | None, int]:
        start = place + 1
        while self._mark(start) in DETERMINERS:
            start += 1
        last = self._role_end(start, determined=True, linked=True)
        if last is None or self._mark(last) in {"partij", "firm"}:
            return None, place
        return self._words(start, last), last

    def _role_span(self, place: int) -> tuple[int, int] | None:
        start = place
        while self._mark(start) in DETERMINERS:
            start += 1
        last = self._role_end(start, determined=True, linked=True)
        return (start, self._role_tail(start, last)) if last is not None else None

    # --- roles -------------------------------------------------------------------------------------------------

    def _role_end(self, core: int, *, determined: bool, linked: bool = False) -> int | None:
        for phrase in PHRASES.get(self._mark(core), ()):
            if tuple(self._mark(core + step) for step in range(len(phrase))) == phrase:
                return core + len(phrase)
        place = core
        while place - core < 3 and self._mark(place) in MODIFIERS and self._noun_ahead(place + 1):
            place += 1
        if self._is_role(place, determined=determined or place > core, linked=linked):
            while (
                place - core < 4
                and self._is_role(place + 1, determined=True, linked=True)
                and self._joins(place)
            ):
                place += 1
            return place + 1
        odd = self._mark(place)
        if odd.isalpha() and odd not in COMMON and place == core and (determined or self._opens_clause(core)):
            lone = self._items[place].text[:1].isupper() and not self._opens_clause(core)
            strong = self._is_role(place + 1, determined=False) and self._mark(place + 1) in HEADS
            if strong and not lone and self._mark(place + 1) != "contact" and odd not in PERSON_VERBS:
                return place + 2
        return None

    def _noun_ahead(self, place: int) -> bool:
        mark = self._mark(place)
        return mark in MODIFIERS or self._is_role(place, determined=True, linked=True)

    def _joins(self, place: int) -> bool:
        """Whether the role word at `place` runs on into the next one: "IT manager", "plant director"."""
        here, after = self._mark(place), self._mark(place + 1)
        return (
            after in HEADS
            and (here in DEPARTMENTS or here in MODIFIERS)
            and after not in {"contact", "leads"}
        )

    def _is_role(self, place: int, *, determined: bool, linked: bool = False) -> bool:
        mark = self._mark(place)
        if mark == "it":
            return self._is_it(place, determined=determined, linked=linked)
        if mark == "or":
            return self._items[place].text == "OR" or (self._language == "nl" and determined and not linked)
        if mark in KIN and mark not in HEADS:
            return determined or mark in LONE_KIN
        known = mark in HEADS or mark in BODIES or mark in DEPARTMENTS
        if not known:
            return len(mark) > 6 and self._compound(mark) and mark not in COMMON
        if self._mark(place + 1) in {"check", "review", "audit", "scan", "call", "deal", "up"}:
            return linked
        if mark in WEAK and not linked:
            return self._weak_holds(place, determined=determined)
        return True

    def _weak_holds(self, place: int, *, determined: bool) -> bool:
        mark = self._mark(place)
        item = self._items[place]
        named_thing = item.text[:1].isupper() and not item.text.isupper() and not self._opens_clause(place)
        if named_thing or (
            self._mark(place + 1).isalpha() and self._items[place + 1].text[:1].isupper() and mark in BODIES
        ):
            return False
        if determined or mark in SURELY_PEOPLE:
            return (
                mark not in {"planning", "data", "control", "product", "support"}
                or self._mark(place + 1) in PERSON_VERBS
            )
        listed = self._mark(place - 1) in {",", "en", "and", "&"} or self._mark(place + 1) in {
            ",",
            "en",
            "and",
            "&",
        }
        return self._mark(place + 1) in PERSON_VERBS or (listed and mark in DEPARTMENTS)

    def _is_it(self, place: int, *, determined: bool, linked: bool) -> bool:
        if self._mark(place + 1) in {
            "partij",
            "firm",
            "partner",
            "leverancier",
            "systeem",
            "omgeving",
            "landschap",
            "supplier",
        }:
            return False
        if self._items[place].text == "IT" or self._language == "nl":
            return True
        listed = self._mark(place - 1) in {",", ""} and self._mark(place + 1) == ","
        return determined or linked or listed or self._mark(place + 1) in IT_VERBS

    def _role_tail(self, core: int, last: int) -> int:
        """Where a role ends that goes on: "hoofd van inkoop", "head of claims", "manager ICT"."""
        head = self._mark(last - 1)
        if head not in HEADS and not self._compound(head):
            return last
        if self._mark(last) in DEPARTMENTS and self._mark(last + 1) not in HEADS:
            return last + 1
        if self._mark(last) in {"of", "van", "vd", "v/d"} and not (
            self._mark(last) == "of" and self._language == "nl"
        ):
            start = last + 1
            while self._mark(start) in {"de", "het", "the"}:
                start += 1
            end = self._role_end(start, determined=True, linked=True)
            if end is not None:
                return end
            leading = head in {"head", "vp", "director", "chief", "hoofd", "svp", "evp"}
            lower = start < len(self._items) and self._items[start].text[:1].islower()
            if leading and lower and self._mark(start).isalpha() and self._mark(start) not in COMMON:
                return start + 1
        return max(last, core + 1)

    def _name_tail(self, place: int) -> tuple[str | None, int]:
        """The name said right after a role: "eigenaar Ömer", "the CFO (Jan)"."""
        if self._mark(place) == "(" and self._is_name(place + 1):
            last = self._surname_end(place + 2)
            return (self._words(place + 1, last), last + 1) if self._mark(last) == ")" else (None, place)
        if self._mark(place) in TITLES:
            named = self._named(place, place)
            return (named.name, named.last) if named is not None else (None, place)
        if self._is_name(place):
            last = self._surname_end(place + 1)
            return self._words(place, last), last
        return None, place
