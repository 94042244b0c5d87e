"""Reads who is named in front of what it is about, where no company is: "Harm Bos, akkerbouwer, pootaardappelen", "kees de boer, melkrobot".

Farmers and people at home buy in their own name. Whoever has a role in a firm is somebody there, and no customer.
"""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.surname_particles import PARTICLES
from bot.coach.basics.titles import TITLES
from bot.coach.understanding.deals.words import FIRST_NAMES
from bot.coach.understanding.text import Utterance, utterance

# "Familie De Wit" and "boer Harms" are called so as well.
_TITLES: Final = TITLES | frozenset({"familie", "fam", "boer"})
# Who has one of these is the firm.
TRADES: Final = frozenset(
    """akkerbouwer akkerbouwster boer boerin melkveehouder veehouder fruitteler teler tuinder tuinier hovenier bakker slager kapper schilder loodgieter
    installateur aannemer timmerman fotograaf tandarts huisarts dierenarts notaris imker visser wijnboer particulier huiseigenaar farmer grower dairyman baker
    butcher barber hairdresser painter plumber electrician builder carpenter photographer dentist vet landlord homeowner householder fisherman beekeeper gardener""".split()
)
_IN_FRONT: Final = later(r"(?P<who>[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){1,4})\s*(?:[,:;]| [-–])\s+\S")
_LEAST: Final = 2


def somebody_in_front(said: Utterance) -> str | None:
    """The name of somebody that a text opens on, before a comma or a colon; None where it opens on anything else."""
    found = _IN_FRONT.match(said.text)
    if found is None:
        return None
    words = found["who"].split()
    titled = utterance(words[0]).words[0] in _TITLES
    names = [word for word in words[titled:] if word.lower() not in PARTICLES]
    if len(words) < _LEAST or not names:
        return None
    written = all(word[0].isupper() for word in names)
    known = names[0].lower() in FIRST_NAMES and len(names) == _LEAST
    return found["who"] if (written and (titled or known)) or (known and not titled) else None
