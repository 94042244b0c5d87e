"""What a role is over, said behind it: "hoofd van inkoop", "head of claims", "EVP supply chain", "board of governors"."""

from collections.abc import Callable
from typing import Final

from bot.coach.understanding.scene.role_words import CLOSING, FIELDS, MEMBERS, OF, OVER, RANKS
from bot.coach.understanding.scene.row import Row, compound
from bot.coach.understanding.scene.words import (
    BODIES,
    COMMON,
    DEPARTMENTS,
    HEADS,
    KIN,
    MODIFIERS,
    NAMES,
    PARTICLES,
    PERSON_VERBS,
    PHRASES,
)
from bot.coach.understanding.scene.words_more import HOUSES

# Heads that may be of anything: "head of claims", "owner of the building".
_OF_ANYTHING: Final = frozenset(
    """head heads hoofd hoofden vp svp evp director directors directeur chief dean chair manager officer lead minister
    superintendent commissioner schepen schepenen wethouder wethouders gedeputeerde deputy alderman councillor councilor coordinator coördinator clerk owner owners eigenaar eigenaren voorzitter president chairman secretary""".split()
)
# How the words end in which Dutch says what somebody is over.
_FIELD_ENDS: Final = tuple(
    "beheer zaken zorg diensten techniek ontwikkeling werken bouw onderhoud logistiek voering verpleging opleidingen automatisering ondersteuning exploitatie huisvesting mobiliteit veiligheid kwaliteit innovatie".split()
)
_SHORTEST_FIELD: Final = 6
# What these are of is a field, however it is called and written: "Head of Transport".
_ALWAYS_OVER: Final = frozenset("head heads vp svp evp".split())
_FIELDS_OF_ENGLISH: Final = ("ransport", "ribution", "oduction", "ursing", "eering", "ishing", "eting", "asing", "ilding", "earning", "anning", "aining", "ations", "nications", "ance", "istics", "ement", "ology", "ilities", "ssions", "urity", "afety", "ality", "ucation", "evelopment", "ience", "search")  # fmt: skip
# "Raad van toezicht".
_OF_COUNCILS: Final = frozenset("toezicht commissarissen bestuur governors trustees directors".split())
# What these are of is told without an ending: "sociaal domein".
_DOMAINS: Final = frozenset({"domein", "beheer", "bestuur"})
_LINKS: Final = frozenset({"of", "van", "vd", "v/d"})
_BELONGS: Final = frozenset({"leden", "lid", "members", "member"})
_COMPANIES: Final = frozenset("company co firm organisation organization".split())
_NUMBERS: Final = frozenset(
    "twee drie vier vijf zes zeven acht negen tien elf twaalf two three four five six seven eight nine ten eleven twelve".split()
)
_PEOPLE: Final = frozenset("man mensen personen leden people persons members heads".split())
_ARTICLES: Final = frozenset({"de", "het", "the"})


class RoleTails:
    """Finds where the roles in one row of items end. `role_end` tells where one at a place does, its tail left out."""

    def __init__(self, row: Row, role_end: Callable[[int], int | None]) -> None:
        self._items = row.items
        self._language = row.language
        self._mark = row.mark
        self._role_end = role_end

    def end(self, core: int, last: int) -> int:
        """Where the role from `core` to `last` ends with what it is over."""
        head = self._mark(last - 1)
        if head not in HEADS and not compound(head):
            return self._body_end(head, last)
        after = self._mark(last)
        if after in DEPARTMENTS and self._mark(last + 1) not in HEADS:
            return last + 1
        if self._language == "nl" and (head in RANKS or compound(head)) and self._described_field(last):
            return last + 2  # "directeur publieke gezondheid", "sectordirecteur sociaal domein"
        if head in RANKS:
            for phrase in PHRASES.get(after, ()):
                if tuple(self._mark(last + step) for step in range(len(phrase))) == phrase:
                    return last + len(phrase)  # "EVP supply chain", "manager human resources"
            if after.endswith(_FIELD_ENDS) and self._plain_noun(last) and len(after) > _SHORTEST_FIELD:
                return last + 1  # "directeur stadsbeheer", "manager bedrijfsvoering"
        if after in {"for", "voor"} and head in OVER:
            # "Cabinet member for highways": what nobody has a role for may be what they are over.
            return (
                self._role_end(last + 1) or last + (self._plain_noun(last + 1) and self._closes(last + 2)) * 2
            )
        whole = self._role_end(last) if head == "hoofd" and after in MODIFIERS else None
        if whole is not None:
            return whole  # "hoofd technische dienst"
        if (
            head == "hoofd"
            and self._plain_noun(last)
            and after not in HEADS
            and not self._items[last].text.istitle()
        ):
            return last + 1  # "hoofd verpleging"; but "hoofd Mieke"
        if after in FIELDS and not self._plain_noun(last + 1):
            return last + 1
        if after in _LINKS and not (after == "of" and self._language == "nl"):
            of = self._of(head, last)
            if of is not None:
                return of
        return max(last, core + 1)

    def _body_end(self, head: str, last: int) -> int:
        """Case "board of governors", "de MT leden": a body and who belongs to it."""
        if head not in BODIES and head not in _OF_COUNCILS:
            return last
        if self._mark(last) in _BELONGS or (head == "parent" and self._mark(last) in _COMPANIES):
            return last + 1
        if self._mark(last) not in OF:
            return last
        if self._mark(last + 1) in MEMBERS:
            return last + 2
        return self._number_end(last + 1) or self._house_end(last + 1) or self._whole_end(last + 1) or last

    def _whole_end(self, place: int) -> int | None:
        """Where the body ends that another is part of: "de ALV van de vve", "the council of the parish"."""
        start = place
        while self._mark(start) in _ARTICLES:
            start += 1
        end = self._role_end(start) if start > place else None
        return end if end is not None and self._mark(end - 1) in BODIES | HOUSES else None

    def _number_end(self, place: int) -> int | None:
        """Where a body ends that is told by how many are in it: "een commissie van vijf man", "a committee of 5 partners"."""
        mark, members = self._mark(place), self._mark(place + 1)
        counted = mark.isdigit() or mark in _NUMBERS
        return place + 2 if counted and (members in _PEOPLE or members in HEADS or members in KIN) else None

    def _house_end(self, place: int) -> int | None:
        """Where a family ends that a body is of: "de familieraad van de van Hooffs", "the board of the Murphys"."""
        if self._mark(place) not in _ARTICLES:
            return None
        name = place + 1
        while self._mark(name) in PARTICLES:
            name += 1
        many = (
            name < len(self._items) and self._items[name].text[:1].isupper() and self._mark(name)[-1:] == "s"
        )
        return name + 1 if many and self._mark(name) not in COMMON else None

    def _of(self, head: str, last: int) -> int | None:
        if compound(head):
            house = self._number_end(last + 1) or self._house_end(last + 1)
            if house is not None:
                return house
        start = last + 1
        while self._mark(start) in _ARTICLES:
            start += 1
        end = self._role_end(start)
        if end is not None:
            # One more noun may close it: "VP of sales enablement".
            more = self._plain_noun(end) and self._closes(end + 1) and not self._begins_name(end)
            return end + more
        lower = start < len(self._items) and self._items[start].text[:1].islower()
        # "Director of Nursing" is over it, "Director of Norling" works there.
        field = head in _OF_ANYTHING and self._mark(start).endswith(_FIELDS_OF_ENGLISH)
        field = field or (head in _ALWAYS_OVER and self._mark(start) not in NAMES)
        if (head in _OF_ANYTHING or start - last > 1) and (lower or field) and self._plain_noun(start):
            # "Head of claims", "chief of digital transformation"; in "director of services Pat Lowry" a name begins.
            same = self._items[start + 1 : start + 2] and self._items[start + 1].text[:1].islower() == lower
            two = self._plain_noun(start + 1) and (same or self._mark(start) in PARTICLES)
            return start + 2 if two else start + 1
        return None

    def _begins_name(self, place: int) -> bool:
        """Whether who holds the role is named behind it: "VP of Sales Tom", "Head of IT Sarah"."""
        behind_letters = self._items[place - 1].text.isupper() and self._items[place].text.istitle()
        return self._mark(place) in NAMES or behind_letters

    def _described_field(self, place: int) -> bool:
        """Whether a field in two words stands here, and nothing behind it: "publieke gezondheid"."""
        described = (
            (self._mark(place)[-1:] == "e" or self._mark(place + 1) in _DOMAINS)
            and self._mark(place) not in NAMES  # "directeur Ilse Stroop"
            and self._plain_noun(place)
            and self._plain_noun(place + 1)
        )
        return described and self._closes(place + 2)

    def _closes(self, place: int) -> bool:
        return self._mark(place) in CLOSING or self._mark(place) in PERSON_VERBS

    def _plain_noun(self, place: int) -> bool:
        return plain_noun(self._mark(place))


def plain_noun(mark: str) -> bool:
    """Whether a word may be what a role is over: no small word, and nothing people do."""
    return mark.isalpha() and mark not in COMMON and mark not in PERSON_VERBS
