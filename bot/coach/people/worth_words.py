"""The words around a sum that make it our price and leave nothing else to be told: "we ended at 325k", "41k ipv 49", "270k met korting".

Every word of the clause has to be one of these. So whoever else is named in it, what is wanted or what is counted needs no
expression of its own: it is no word of a price of ours.
"""

import re
from typing import Final

from bot.coach.basics.once import later

_SCALE: Final = r"(?: ?(?:k|mille|ton|grand|duizend|thousand|mln|miljoen|million|m))?"
_FIGURE: Final = rf"[€£$]? ?\d[\d.,]*{_SCALE}(?![\w])(?: (?:euros?|eur|pounds?|quid|dollars?))?"
# What it was before, or is not: "instead of 49", "no million", "from 60k to …".
_BEFORE: Final = later(
    rf"(?:\b(?:instead of|ipv|i\.p\.v\.|in plaats van|rather than|not|niet|geen|no)|(?<!it )\b(?:was|used to be)(?: (?:eerst|first|before))?) (?:{_FIGURE}|(?:a )?(?:miljoen|million|mln|ton|mille|thousand|duizend)\b)"
    rf"|\b(?:from|van|down from|up from) {_FIGURE}(?= (?:to|naar|tot)\b)|(?<=\w) (?:down |up )?from {_FIGURE}$"
)
_WORD: Final = re.compile(r"[\w']+")
_PRICE: Final = frozenset(
    """value price worth deal order contract quote quotation offer bid tender proposal total waarde prijs offerte opdracht ordergrootte orderwaarde
    dealwaarde totaal totaalbedrag voorstel bod inschrijving deal's price's quote's offer's""".split()
)
# How it came to that.
_SETTLED: Final = frozenset(
    """ended landed settled agreed closed came quoted uitgekomen uitkwamen geeindigd eindigden geland overeengekomen afgesproken geoffreerd gezakt
    gedaald gestegen geworden bijgesteld verlaagd verhoogd dropped reduced adjusted aangepast zakt daalt stijgt kwamen uitgekomen""".split()
)
_OF_OURS: Final = frozenset("we we're wij our ours ons onze my mijn".split())
_FILLERS: Final = frozenset(
    """we we're wij our ours ons onze my mijn the de het 't this deze dit a een it it's its is was are zijn zitten staat staan stays blijft wordt werd becomes
    be comes come came kwam kwamen komt komen went goes gaat ging down omlaag naar to at on op for voor of van rond about around roughly
    ongeveer circa ca zo'n zon now nu still nog steeds dus so just maar only exactly precies uiteindelijk in end after all alles samen total totaal
    excl incl ex vat btw per jaar a year ok ja yes nee no well and en but sorry hebben heeft have has we've out uit eruit verstuurd sent weg binnen
    ingediend deur dan then finally eindelijk zit euro euros pounds new nieuwe final one definitief toch actually eigenlijk currently stands answer yesterday yday gisteren today vandaag vanmorgen""".split()
)
# "With 5% off" tells no price, "270k met korting" does.
_DISCOUNTED: Final = later(
    r"\b(?:met|na|incl\.?|inclusief|with|after|including)(?: (?:a|the|de|onze|our|wat|some))? (?:korting|discount)\b"
)
_PUT_RIGHT: Final = later(
    r"\b(?:klopt (?:dus |nog |ook )?niet|(?:is|'s) (?:\w+ )?(?:wrong|off|fout|verkeerd)|make (?:it|that)|maak er|should be|must be|moet (?:dus )?(?:zijn|wezen)|isn't right|is not right)\b"
)
_WENT_UP: Final = later(r"\b(?:went|goes|gone|came|came back|is) up\b")
_HANDED_IN: Final = frozenset("out uit eruit verstuurd sent weg binnen ingediend deur went".split())
_MOET_ZIJN: Final = later(r"\bmoet\b(?=.{0,80}\bzijn\b)")


def lead_of(clause: str) -> bool:
    """Whether a folded clause without a sum says that the next one tells our price: "offer went out", "waarde klopt niet"."""
    words = _words(clause)
    return (
        any(char.isdigit() for char in clause) is False
        and bool(words & _PRICE)
        and words <= _PRICE | _SETTLED | _FILLERS
    )


def sum_of(clause: str) -> tuple[int, int] | None:
    """Where the sum stands that a folded clause says it is worth now, and that is all it says; None for any other clause."""
    before = _BEFORE.search(clause)
    rest = (
        clause
        if before is None
        else f"{clause[: before.start()]}{' ' * len(before.group())}{clause[before.end() :]}"
    )
    figures = [*re.finditer(_FIGURE, rest)]
    if len(figures) != 1 or "%" in rest:
        return None
    start, end = figures[0].span()
    rest = f"{rest[:start]} {rest[end:]}"
    discounted = _DISCOUNTED.search(rest) is not None
    words = _words(_DISCOUNTED.sub(" ", rest))
    if not words <= _PRICE | _SETTLED | _FILLERS:
        return None
    says = bool(words & (_PRICE | _SETTLED)) or discounted or before is not None
    return (start, end) if says else None


def only_a_sum(clause: str) -> bool:
    """Whether a folded clause says how much, and counts nothing: in "er werken 1200 man" it does."""
    return _words(re.sub(_FIGURE, " ", clause)) <= _PRICE | _SETTLED | _FILLERS | _GUESSES


_GUESSES: Final = frozenset(
    "i think denk ik gok guess say zeg schat misschien maybe p pa yr pj annually jaarlijks month maand this ish of zo or".split()
)


def is_of_ours(clause: str) -> bool:
    """Whether a folded clause says that it is we who ask it."""
    return not _OF_OURS.isdisjoint(_words(clause))


def is_handed_in(clause: str) -> bool:
    """Whether a folded clause says as well that we handed it in, which is told for itself."""
    return not _HANDED_IN.isdisjoint(_words(clause))


def puts_right(clause: str) -> bool:
    """Whether a folded clause says that the price which was kept is wrong."""
    return _PUT_RIGHT.search(clause) is not None or _MOET_ZIJN.search(clause) is not None


def _words(clause: str) -> frozenset[str]:
    clause = _MOET_ZIJN.sub(" ", _PUT_RIGHT.sub(" ", _WENT_UP.sub(" ", clause)))
    return frozenset(_WORD.findall(clause))
