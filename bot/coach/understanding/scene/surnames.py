"""Where a surname stands: behind a first name, initials, an office or "van", also when it is another word as well."""

from typing import Final

from bot.coach.understanding.scene.row import Row
from bot.coach.understanding.scene.word_lists import words
from bot.coach.understanding.scene.words import (
    BODIES,
    COMMON,
    DEPARTMENTS,
    DETERMINERS,
    HEADS,
    KIN,
    NAMES,
    PARTICLES,
    PERSON_VERBS,
    RELATIONS,
    SENTENCE_MARKS,
)

# A trade or a word as well: typed without a capital they stand behind a first name, "jan bakker", "mary cook".
_SURNAMES: Final = words("""
    bakker smit smits smid visser vissers kok koks boer kuiper kuipers mulder muller brouwer brouwers timmer timmerman schipper schippers slager slagter
    meijer meyer jansen janssen jansens peters pieters hendriks hendrix willems jacobs vermeulen dekker dekkers dijkstra koster kramer kremer decker hoekstra
    scholten schouten schoenmaker molenaar wever wevers snijder snijders kleermaker hofman bosman veldman tuinman jager jagers herder schaap vogel koopman
    baker cook cooke smith carter taylor mason miller fisher butcher farmer potter turner cooper clark clarke shepherd hunter parker brewer porter gardner
    gardener chandler fletcher sawyer tanner weaver wright knight jones williams johnson davies evans wilson roberts walker hughes jackson barber archer
    bishop carpenter cartwright driver dyer foster glover marshall skinner slater spencer stewart thatcher tyler wheeler harper piper
""")
# "Jan van Dijk" is a person, "Jan van Acme" works at Acme.
SURNAMES_AFTER_VAN: Final = words("""
    dijk dyk leeuwen vliet dam veen beek berg bergen dongen doorn doorne gent gelder ginkel hout hoof houten kempen laar
    loon lier nes nistelrooij oort os oers rijn rossum schaik vuuren wijk wijngaarden zanten zuylen zon beers buuren buren
    eck es essen haren hees hoorn kessel lent meurs mierlo ommen persie putten raalte rooij son straten tilburg tol ulden
    velzen voorst vugt wees woerden
""")
# Ordinary words that are surnames behind a first name, with a capital: "Helen Price", "Jan Oude Luttikhuis".
SURNAMES_TOO: Final = words("""
    oude oud nieuwe groot groote grote klein kleine lange korte hoge jonge wit zwart rood bruin lang kort post pot blok bloem hoek kamp veld prins koning keizer
    price bell young white brown black green long short king day wood woods hill field stone rose cross lane banks power best sharp small little love page reed wise
    strong swift frost snow winter winters summers gray grey gold silver major case cash chance church marsh moss dean head noble bond rush
""")
# Surnames behind "de" that are a trade or a word as well: "karin de boer", "piet de wit".
_SURNAMES_AFTER_DE: Final = words("""
    bakker boer bruin bruijn graaf groot haan haas jager jong jonge kok koning kort lange leeuw ruiter smet visser vos wit wolf zwart
""")
_ENDS: Final = frozenset({"", ",", ".", "\n", ":", ")", "!", "?"})


def small_surname(row: Row, place: int) -> bool:
    """Whether the word at `place` is the surname of the first name before it, both typed small, before a verb or a stop."""
    if place < 1 or row.mark(place) not in _SURNAMES:
        return False
    first, last = row.items[place - 1], row.items[place]
    known = first.mark in NAMES and (first.mark not in COMMON or first.mark == "jan")
    after = row.mark(place + 1)
    return (
        known and first.text.islower() and last.text.islower() and (after in PERSON_VERBS or after in _ENDS)
    )


_KNOWN: Final = HEADS | BODIES | DEPARTMENTS | KIN | RELATIONS | DETERMINERS
# Whose end is that of somebody's work, behind "de": "piet de loodgieter".
_OF_A_WORK: Final = ("er", "eur", "ster", "ist", "ant", "ent", "man", "or", "aar", "baas", "vrouw", "ing")


def small_behind_particles(row: Row, last: int, ahead: int) -> bool:
    """Whether a surname stands at `ahead`, behind the particles from `last` on and a first name, all typed small: "peter de vries tekent"."""
    if not 0 < last < ahead < len(row.items) or row.mark(last) in {
        "la",
        "le",
        "el",
        "al",
        "o",
        "st",
        "mac",
        "mc",
    }:
        return False
    first, name = row.items[last - 1], row.items[ahead]
    known = first.mark in NAMES and (first.mark not in COMMON or first.mark == "jan")
    if not (known and name.text.islower() and name.text.isalpha() and len(name.text) > _PARTICLE):
        return False
    after = row.mark(ahead + 1)
    goes_on = after in PERSON_VERBS or after in _ENDS or after in _GO_ON
    if ahead == last + 1 and row.mark(last) == "de" and name.mark in _SURNAMES_AFTER_DE:
        return goes_on
    common = name.mark in COMMON and name.mark not in SURNAMES_TOO
    if common or name.mark in _KNOWN or (ahead == last + 1 and name.mark.endswith(_OF_A_WORK)):
        return False
    return goes_on


_PARTICLE: Final = 2
_GO_ON: Final = frozenset(
    "en and alleen alone zelf himself herself samen together denk i ik probably waarschijnlijk maar but van bij from at of".split()
)
# So many items the initials of a name are at most.
_INITIALS: Final = 6


def initials_end(row: Row, place: int) -> int:
    """Where the initials before a surname end: "J. de Wit", "M.P. Haan"; `place` itself where there are none."""
    last, items = place, row.items
    while last - place < _INITIALS and last + 1 < len(items) and row.mark(last + 1) == ".":
        text = items[last].text
        if not text.isupper() or any(len(letter) > 1 for letter in text.split(".")):
            break
        last += 2
    ahead = last
    while row.mark(ahead) in PARTICLES:
        ahead += 1
    surname = ahead < len(items) and items[ahead].text[:1].isupper()
    return last if surname and row.mark(ahead) not in COMMON else place


# Whoever holds one of these is told by a surname.
_OFFICES: Final = words("""
    councillor cllr alderman minister senator judge wethouder schepen gedeputeerde burgemeester dominee pastoor deputy superintendent
""")
_ROLES: Final = HEADS | BODIES | DEPARTMENTS


def of_an_office(row: Row, place: int) -> bool:
    """Whether an ordinary word is the surname of who holds the office before it: "Councillor Price"."""
    if place >= len(row.items) or row.mark(place - 1) not in _OFFICES or row.mark(place) in _ROLES:
        return False
    text, after = row.items[place].text, row.mark(place + 1)
    return text.isalpha() and text.istitle() and (after in SENTENCE_MARKS or after in PERSON_VERBS)


def of_a_trade(row: Row, place: int) -> bool:
    """Whether a trade with a capital is the surname of who has the role before it: "wethouder Bakker", "manager Baker"."""
    if not 0 < place < len(row.items) or row.mark(place) not in _SURNAMES:
        return False
    role, name = row.items[place - 1], row.items[place]
    known = role.mark in HEADS and role.mark not in _LEAD_A_TRADE
    return known and role.text.islower() and name.text.istitle() and row.mark(place + 1) not in HEADS


# "Hoofd Bakker", "chef Kok" is who leads that trade.
_LEAD_A_TRADE: Final = frozenset("head chief chef hoofd lead master assistant senior junior".split())


def opens_on_de(row: Row, place: int) -> bool:
    """Whether a surname that is another word as well stands here with its "De": "De Boer", but "De Baas", "de boer"."""
    if row.mark(place) not in {"de", "den"} or place + 1 >= len(row.items):
        return False
    capitals = row.items[place].text.istitle() and row.items[place + 1].text.istitle()
    return capitals and row.mark(place + 1) in _SURNAMES_AFTER_DE


def surname_behind(row: Row, place: int) -> int | None:
    """Where a surname behind a role ends that begins with a capital for all of it: "Directeur Van Leeuwen".

    A "directeur van Norling" works there.
    """
    ahead = place
    while row.mark(ahead) in PARTICLES and ahead - place < _MOST_PARTICLES:
        ahead += 1
    if ahead == place or ahead >= len(row.items):
        return None
    capitals = row.items[place].text[:1].isupper() and row.items[ahead].text[:1].isupper()
    return ahead + 1 if capitals and row.mark(ahead) not in COMMON else None


_MOST_PARTICLES: Final = 3
