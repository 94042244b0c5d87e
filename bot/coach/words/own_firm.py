"""Who is typing, told in front: "Bureau Lingua hier, ik heb ASML als klant". The salesperson's own firm is no customer of theirs."""

import re
from typing import Final

from bot.coach.basics.marked_names import NAME, marked
from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.understanding.text import utterance

_NAME: Final = r"[\w&.'-]+(?: [\w&.'-]+){0,4}?"
_GREETS: Final = r"(?:(?:hi|hey|hello|hoi|hallo|dag|goedemorgen|goedemiddag|morning|afternoon)(?: (?:coach|nextstep))?[,.! ]+)?"
# "Transport Siebering was net aan de lijn": whom we had on the line.
_WAS_ON_IT: Final = r"(?:\S+ ){1,4}?(?:was|were|zat|had|just|net) (?:\S+ )?(?:aan de lijn|on the line)\b"
# Nobody but the one who types is meant by these.
_I_AM: Final = later(
    rf"{_GREETS}(?:(?!{_WAS_ON_IT})(?:(?:je spreekt |u spreekt )?met )?{_NAME} (?:hier|here|speaking|aan de lijn|on the line)"
    rf"|(?:hier|this is) {_NAME}|(?:ik ben|i am|i'm|im|we are|we're|wij zijn) {_NAME} (?:van|from|at|of|bij) {_NAME}|(?:ik werk|wij werken|i work|we work) (?:voor|bij|for|at) {_NAME})"
    r"(?:[,.:;!]\s+|\s+[-–]\s+|\s+(?:en|and)\s+(?=(?:ik|mijn|onze|i|my|our|we|wij)\b))",
    re.IGNORECASE,
)
_AS_CUSTOMER: Final = later(
    rf"(?:(?:ik|wij|we) (?:heb|hebben)(?: nu| hier)?|(?:i|we)(?: have|'ve| 've|ve)?(?: got)?|i'm (?:with|on)) (?P<name>{_NAME}) (?:als (?:een |mijn )?(?:nieuwe |grote )?(?:klant|prospect|lead)|as (?:a |an |my |our )?(?:new |big )?(?:customer|client|prospect|lead|account))\b",
    re.IGNORECASE,
)
_US_NL: Final = r"(?:(?:dat )?ben(?: ik| wij)(?: zelf)?|zijn wij(?: zelf)?|(?:dat )?zijn we zelf|is (?:mijn|ons|m'n|onze)(?: eigen)? (?:bedrijf|bureau|firma|zaak|club|tent)|is waar ik (?:voor )?werk|is van mij(?:zelf)?)"
_US_EN: Final = r"(?:(?:is|are|that's|thats) (?:me|us|myself|ourselves|my|our|mine|ours|who i work for|where i work)(?: (?:own |firm|company|employer|agency|business|shop)+)?)"

_IS_US: Final = later(
    rf"{NAME}(?: (?:ltd|limited|bv|b\.v\.|nv|inc|gmbh|llc|plc))? (?:{_US_NL}|{_US_EN})(?!\w)"
)


@record
class Told:
    """A message without its own introduction; `customer` is whom it calls their customer in so many words."""

    text: str
    customer: str | None = None


def without_own_firm(text: str) -> Told:
    """What a message tells of a customer, the words that only say who is typing left out."""
    rest = behind_introduction(text)
    found = _AS_CUSTOMER.search(rest)
    if found is None:
        return Told(rest)
    behind = rest[found.end() :].lstrip(" ,.:;")
    before = rest[: found.start()].strip(" ,.:;")
    told = ". ".join(part for part in (found["name"], before) if part)
    return Told(f"{told}, {behind}" if behind else told, found["name"])


def behind_introduction(text: str) -> str:
    """A message as it was typed, without the words that only say who is typing."""
    lead = _I_AM.match(text)
    return text[lead.end() :] if lead is not None else text


def is_said_to_be_us(text: str, account: str) -> bool:
    """Whether a text says of a name that it is the salesperson's own firm: "nee, Bureau Lingua ben ik zelf"."""
    named = marked(utterance(text).fold, utterance(account).fold)
    return named is not None and _IS_US.search(named) is not None
