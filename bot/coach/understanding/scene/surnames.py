"""Surnames that are also a trade or a word, typed without a capital behind a first name: "jan bakker", "mary cook"."""

from typing import Final

from bot.coach.understanding.scene.row import Row
from bot.coach.understanding.scene.word_lists import words
from bot.coach.understanding.scene.words import COMMON, NAMES, PERSON_VERBS

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
