"""Signs that a word is somebody's name: a known first name, a capital that nothing else explains, a verb that only people do."""

from typing import Final

from bot.coach.basics.surname_particles import OPENS
from bot.coach.understanding.scene.row import Row, compound
from bot.coach.understanding.scene.surnames import SURNAMES_TOO, small_surname
from bot.coach.understanding.scene.words import (
    AFTER_NAMES,
    BODIES,
    COMMON,
    DEPARTMENTS,
    FINITE_AFTER_NAME,
    HEADS,
    MODIFIERS,
    NAMES,
    NAMES_THAT_ARE_WORDS,
    PARTICLES,
    PERSON_VERBS,
    SENTENCE_MARKS,
)

# Names too, but not where they tell when.
_MONTHS: Final = frozenset({"april", "may", "mei", "june", "juni", "august"})
_JOINING: Final = frozenset({"en", "and", "&", "of", "or"})
_BEFORE_PLACES: Final = frozenset({"in", "te", "uit", "near"})
_PAIR: Final = 2
# What one alone does: no month, wish or grant does it.
DOES_ALONE: Final = frozenset(
    "tekent beslist bepaalt zegt vindt denkt accordeert hakt signs decides approves says thinks reckons okays owns".split()
)
_ROLES: Final = HEADS | BODIES | DEPARTMENTS
NO_NAMES: Final = COMMON | _ROLES
# "Wie tekent ben ik vergeten": typed small beside one of these it is a verb.
_I_AM: Final = frozenset({"ik", "je", "jij"})
_BESIDE_NAMES: Final = frozenset({"en", "and", "&", "of", "or", ",", ".", "\n", ""})


_BEFORE_A_MONTH: Final = frozenset(
    """in eind einde begin half medio mid midden vanaf voor na tot per rond sinds pas volgende volgend jaar wordt werd tegen richting over deze maand naar week komt schuift verschoven uitgesteld verzet misschien ergens rondom
    dec december feb februari nov november begin- vroeg laat ergens t/m tem / - '""".split()
)
_OR: Final = frozenset({"en", "of", "/", "-", "à", "tot"})
_OTHER_MONTHS: Final = frozenset(
    "feb februari mrt maart apr april mei juni juli aug augustus sep sept september okt oktober nov november dec december".split()
)
_BEHIND_A_MONTH: Final = frozenset("/ pas feb februari ' komend aanstaande".split())


class NameSigns:
    """Tells names from other words in one row of items."""

    def __init__(self, row: Row) -> None:
        self._row = row
        self._items = row.items
        self._mark = row.mark
        self._opens_clause = row.opens_clause
        self._dutch = row.language == "nl"

    def is_name(self, place: int, *, after_name: bool = False) -> bool:
        """Whether the word at `place` is a name, or goes on with the one before it (`after_name`)."""
        if place >= len(self._items):
            return False
        item = self._items[place]
        if item.mark in _ROLES or not item.mark[:1].isalpha():
            return False
        if item.text[0].isupper():
            if item.text.isupper() and len(item.text) > 1:
                return item.mark in NAMES and len(item.text) > 3
            known = item.mark in NAMES and (
                item.mark not in COMMON
                or not self._opens_clause(place)
                or self._closes_a_pair(place)
                or self._opens_as_name(place)
            )
            before = self._mark(place - 1)
            if before in _BEFORE_PLACES and (item.mark not in NAMES or item.mark in _MONTHS):
                return False
            if not known and self.opens_sentence(place) and not self._stands_as_name(place):
                return False
            return (
                known
                or (after_name and self._surname_too(place))
                or (item.mark not in COMMON and item.mark not in MODIFIERS and not compound(item.mark))
            )
        if (
            after_name
            or self._beside_a_place(place)
            or (item.mark == "ben" and not {self._mark(place - 1), self._mark(place + 1)}.isdisjoint(_I_AM))
        ):
            return False
        if item.mark == "ben" and self.opens_sentence(place):
            # "Ben drukker" says what I am, "ben tekent" who signs.
            return self._mark(place + 1) in _BESIDE_NAMES or self._name_by_verb(place)
        if item.mark in NAMES and small_surname(self._row, place + 1):
            return True
        if item.mark in NAMES and item.mark not in COMMON and item.mark not in NAMES_THAT_ARE_WORDS:
            return True
        # "Jan ter Horst" is nobody's January.
        called = self._dutch or self._mark(place + 1) in OPENS
        return (item.mark == "jan" and called and not self._is_january(place)) or self._name_by_verb(place)

    def _is_january(self, place: int) -> bool:
        """Whether a small "jan" is the month: behind a figure or what leads to a time, before a year or another month."""
        before, after = self._mark(place - 1), self._mark(place + 1)
        if (
            before[:1].isdigit()
            or before in _BEFORE_A_MONTH
            or after[:1].isdigit()
            or after in _BEHIND_A_MONTH
        ):
            return True
        behind, ahead = self._mark(place + 2), self._mark(place - 2)
        return (after in _OR and behind in _OTHER_MONTHS) or (before in _OR and ahead in _OTHER_MONTHS)

    def _beside_a_place(self, place: int) -> bool:
        """Whether a word typed small is the second of two places: "offices in madrid and milan"."""
        joined = self._mark(place - 1) in _JOINING and place > _PAIR
        return joined and self._mark(place - _PAIR - 1) in _BEFORE_PLACES

    def _surname_too(self, place: int) -> bool:
        """Whether an ordinary word is part of the surname of the name before it: "Jan Oude Luttikhuis", "Helen Price"."""
        item, before = self._items[place], place - 1
        while self._mark(before) in PARTICLES:
            before -= 1
        first = self._items[before]
        if not (item.text.istitle() and first.text.istitle()) or self.opens_sentence(place):
            return False
        # Behind a particle any word is one, "Hans ter Haar"; "Harper Foods" is a customer.
        return before < place - 1 or item.mark in SURNAMES_TOO

    def _closes_a_pair(self, place: int) -> bool:
        """Whether a word with a capital is the second of two named: "Jaap en Wil", "Jack and Will"."""
        joined = self._mark(place - 1) in {"en", "and", "&"} and place > 1
        return (
            joined
            and self._items[place - 2].text[:1].isupper()
            and self._mark(place + 1) in {"", ",", ".", "\n"}
        )

    def _opens_as_name(self, place: int) -> bool:
        """Whether an ordinary word with a clause's capital is a name: "Jan tekent", "Will and Tom", "Grant decides"."""
        after = self._mark(place + 1)
        if after[:1].isdigit():
            return False
        if after in _JOINING:
            return place + 2 < len(self._items) and self._items[place + 2].text[:1].isupper()
        if after in DOES_ALONE or len(self._items) == 1:
            return True
        called = self._dutch or after in OPENS
        return self._mark(place) == "jan" and called and not self._mark(place - 1)[:1].isdigit()

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
            "ly",
            "schap",
            "ness",
            "contract",
            "aanvraag",
            "lening",
            "krediet",
            "subsidie",
            "budget",
            "fonds",
            "plan",
        )
        return mark.endswith(endings) or mark in PERSON_VERBS

    def opens_sentence(self, place: int) -> bool:
        """Whether a word is the first of a sentence."""
        return self._mark(place - 1) in SENTENCE_MARKS
