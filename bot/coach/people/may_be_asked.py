"""What may be said of somebody of whom it is asked whether they may sign alone, and who is called "she" or "him" by that."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Language, Utterance, utterance

_THEM: Final = r"(?:he|she|they|him|her|hij|zij|ze|die|hem|haar)"
_DECIDES: Final = (
    r"(?:(?:can|may|mag|kan|gaat|gaan|zal|will|'ll) )?(?:decides?|signs?|does|do|says|beslist|beslissen|tekent|tekenen|doet|mag|kan|zegt|bepaalt|calls)"
    r"(?: (?:it|that|this|all|alles|everything|dat|het|t|'t|gewoon|zelf|yes|ja|over|the shots))*"
)
_NOBODY_ELSE: Final = r"(?:nobody|no ?-?one|niemand) (?:else|anders|(?:sits |zit )?(?:above|over|boven|er ?boven)(?: (?:her|him|them|haar|hem|hen|die))?)|verder niemand|niemand erboven"
_ENDS: Final = r"(?=[ .!]*$|[.,;!]\s)"
_CAN: Final = later(
    r"(?:(?:he|she|they) (?:can|may)(?P<cannot>n't|not|'t| not)?|(?:dat )?(?:mag|kan) (?:hij|zij|ze|die|ie)(?P<nee> nie?t)?|(?:hij|zij|ze|die) (?:mag|kan)(?: dat)?(?P<niet> nie?t)?)"
    + _ENDS
)
_ALONE: Final = later(
    rf"(?:(?:ja|yes|yeah|yep|ok|oke|nee|no|nope),? )*(?:(?:just|only|alleen|enkel|gewoon|slechts) {_THEM}"
    r"|(?:it'?s|that'?s|'?t is|het is|dat is|is) (?:just |only |all |entirely |totally |helemaal |gewoon |echt )?(?:her|his|their|haar|zijn|zn|z'n) (?:own )?(?:call|decision|choice|shout|beslissing|keuze|zaak)"
    rf"|{_THEM} {_DECIDES}[,;.]? (?:and |en |er is )?(?:{_NOBODY_ELSE})|{_NOBODY_ELSE}){_ENDS}"
)
_SAYS: Final = {
    "nl": {True: "ja, alleen", False: "nee, niet alleen"},
    "en": {True: "yes, alone", False: "no, not alone"},
}


def as_yes(said: Utterance, language: Language) -> Utterance:
    """A yes for "she can" and "she decides, nobody else", a no for "he can't", with what is told behind it."""
    alone = _ALONE.match(said.fold)
    found = alone or _CAN.match(said.fold)
    if found is None:
        return said
    can = alone is not None or not any(found[group] for group in ("cannot", "nee", "niet"))
    return utterance(f"{_SAYS[language][can]}{said.text[found.end() :]}")


_ONLY_THEM: Final = later(
    r"(?:(?:ja|yes|yeah|nee|no|nope),? )?(?:enkel|alleen|only|just|slechts) (?P<who>(?:(?:de|het|the) )?[^\W\d][\w.'-]*(?: [^\W\d][\w.'-]*)?)(?=[ .!]*$|[.,;!]\s)"
)
_ALONE_IS: Final[dict[Language, str]] = {"nl": "alleen", "en": "alone"}


def only_them(said: Utterance, language: Language) -> Utterance:
    """Give "de raad, alleen" for "ja enkel de raad", with what is told behind it."""
    found = _ONLY_THEM.match(said.fold)
    if found is None or _ALONE.match(said.fold) is not None:
        return said
    who = said.text[slice(*found.span("who"))]
    return utterance(f"{who}, {_ALONE_IS[language]}{said.text[found.end() :]}")
