"""Names of people: where one begins and ends, and the role said beside it. What shows a word to be one: `name_signs`."""

from typing import Final

from bot.coach.basics import surname_particles
from bot.coach.understanding.scene.mentions import Mention
from bot.coach.understanding.scene.name_signs import NO_NAMES, NameSigns
from bot.coach.understanding.scene.role_words import BY_AGE
from bot.coach.understanding.scene.roles import Roles
from bot.coach.understanding.scene.row import Row
from bot.coach.understanding.scene.surnames import (
    SURNAMES_AFTER_VAN,
    initials_end,
    of_a_trade,
    of_an_office,
    opens_on_de,
    small_behind_particles,
    small_surname,
    surname_behind,
)
from bot.coach.understanding.scene.words import (
    COMMON,
    DEPARTMENTS,
    DETERMINERS,
    HEADS,
    HONORIFICS,
    LINKS,
    NAMES,
    PARTICLES,
    PERSON_VERBS,
    TITLES,
    WEAK,
)
from bot.coach.understanding.scene.words_en import WORDS as ENGLISH
from bot.coach.understanding.scene.words_nl import WORDS as DUTCH

_YES: Final = frozenset({"ja", "yes", "nee", "no", "ok"})
# Behind these stands somebody: "ligt bij van Dijk".
_LEADS_TO_NAMES: Final = frozenset("bij aan met door via langs naar is denk called met".split())
# What only somebody does: "Bart van Houten tekent" is a name, whatever "van" may mean elsewhere.
_ACTS: Final = PERSON_VERBS | {"die", "beslist", "ondertekent"}


class Names:
    """Finds names in one row of items."""

    def __init__(self, row: Row, roles: Roles) -> None:
        self._row = row
        self._items = row.items
        self._roles = roles
        self._mark = row.mark
        self._words = row.words
        self._opens_clause = row.opens_clause
        self._signs = NameSigns(row)
        self._is_name = self._signs.is_name
        self._dutch = row.language == "nl"

    def named(self, first: int, place: int) -> Mention | None:
        """The person whose name or title stands at `place`, with the role said beside it."""
        titled = self._mark(place) in TITLES and place + 1 < len(self._items)
        if titled:
            place += 1 + (self._mark(place + 1) == ".")
            while self._mark(place) in PARTICLES:
                place += 1
            if (
                place >= len(self._items)
                or not self._mark(place).isalpha()
                or self._mark(place) in PERSON_VERBS
                or (self._mark(place) in COMMON and self._items[place].text.islower())
            ):
                return None
        elif self._mark(place + 1) == "." and initials_end(self._row, place) > place:
            place = initials_end(self._row, place)
            while self._mark(place) in PARTICLES:
                place += 1
        elif self._mark(place) in PARTICLES and self._opens_on_particle(place):
            while self._mark(place) in PARTICLES:
                place += 1
        elif not self._is_name(place):
            return None
        last = self._surname_end(place + 1)
        name = self._words(first, last)
        role, whole_last = self._role_beside_name(last)
        return Mention(first, whole_last, name, role)

    def _opens_on_particle(self, place: int) -> bool:
        return self._capital_surname(place) or self._low_surname(place) or opens_on_de(self._row, place)

    def _capital_surname(self, place: int) -> bool:
        """A surname on its own with a capital for all of it, in the middle of a sentence: "wacht op Van Beek"."""
        ahead = place
        while self._mark(ahead) in PARTICLES and ahead - place < 3:
            ahead += 1
        return (
            ahead > place
            and ahead < len(self._items)
            and self._items[place].text[:1].isupper()
            and self._items[ahead].text[:1].isupper()
            and self._mark(place) in surname_particles.OPENS
            and not self._signs.opens_sentence(place)
            and self._is_name(ahead)
        )

    def _low_surname(self, place: int) -> bool:
        """A surname on its own whose first word has no capital: "van Dijk tekent"."""
        if self._mark(place) not in {"van", "vd"}:
            return False
        before = self._mark(place - 1)
        # "Een ja van Amira" tells whose it is.
        if before in _YES or not (self._opens_clause(place) or before in _LEADS_TO_NAMES):
            return False
        ahead = place
        while self._mark(ahead) in PARTICLES and ahead - place < 3:
            ahead += 1
        capital = ahead < len(self._items) and self._items[ahead].text[:1].isupper()
        return capital and self._mark(ahead) not in NAMES and self._is_name(ahead)

    def name_tail(self, place: int) -> tuple[str | None, int]:
        """The name said right after a role: "eigenaar Ömer", "the CFO (Jan)"."""
        if self._mark(place) == "(" and self._is_name(place + 1):
            last = self._surname_end(place + 2)
            return (self._words(place + 1, last), last + 1) if self._mark(last) == ")" else (None, place)
        if self._mark(place) == "," and self._is_name(place + 1):
            # "Her boss, Tomasz, signs everything".
            last = self._surname_end(place + 2)
            inside = self._mark(last) == "," and self._mark(last + 1) in PERSON_VERBS
            return (self._words(place + 1, last), last + 1) if inside else (None, place)
        if self._mark(place) in TITLES:
            if self._mark(place) == "dr" and not self.titled(place):
                return None, place  # "de decaan d'r krabbel"
            named = self.named(place, place)
            return (named.name, named.last) if named is not None else (None, place)
        behind = surname_behind(self._row, place)
        if behind is not None:
            return self._words(place, behind), behind
        if self._is_name(place) or of_an_office(self._row, place) or of_a_trade(self._row, place):
            last = self._surname_end(place + 1)
            return self._words(place, last), last
        return None, place

    def titled(self, place: int) -> bool:
        """Whether a title with a name behind it stands here: "dr. Aalbers"; "dr" is also Dutch for "her"."""
        name = place + 1 + (self._mark(place + 1) == ".")
        if name >= len(self._items):
            return False
        # Typed small it is a title in English only: "dr patel", but "dr handtekening".
        mark = self._mark(name)
        small = not self._dutch and mark.isalpha() and mark not in NO_NAMES
        return self._items[name].text[:1].isupper() or small

    def _surname_end(self, place: int) -> int:
        last = place + (self._mark(place) in HONORIFICS)
        while last - place < 4:
            ahead = last
            while self._mark(ahead) in PARTICLES and ahead - last < 3:
                ahead += 1
            follows = ahead < len(self._items) and self._items[ahead].text[:1].isupper()
            apart = ahead > last and self._mark(last) not in {"van", "de", "von"} and not follows
            if not apart and small_surname(self._row, ahead):
                return ahead + 1
            works_there = self._mark(last) in LINKS and self._roles.linked(last)[0] is not None
            if small_behind_particles(self._row, last, ahead) and not works_there:
                return ahead + 1
            if apart or not self._is_name(ahead, after_name=True):
                # "Jansen senior".
                return last + (self._mark(last) in BY_AGE)
            # "Sanne van Acme" is someone of Acme; "Sanne van den Berg" and "Piet de Vries" are surnames.
            if (
                self._mark(last) == "van"
                and ahead == last + 1
                and self._mark(ahead) not in SURNAMES_AFTER_VAN
                and self._mark(ahead + 1) not in _ACTS
                and not (self._items[ahead].text[:1].isupper() and self._items[ahead].text.isalpha())
            ):
                return last
            last = ahead + 1
        return last

    def _role_beside_name(self, place: int) -> tuple[str | None, int]:
        """The role said right after a name, and where the mention ends then."""
        mark = self._mark(place)
        if mark == "(":
            end = self._roles.role_span(place + 1)
            if end is not None and self._mark(end[1]) == ")":
                return self._words(*end), end[1] + 1
            return None, place
        if mark in LINKS or mark == "from":
            return self._roles.linked(place)
        if mark == ",":
            end = self._roles.role_span(place + 1)
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
            end = self._roles.role_span(place)
            if end is not None and (mark not in WEAK or self._mark(place + 1) in PERSON_VERBS):
                return self._words(*end), end[1]
        return None, place
