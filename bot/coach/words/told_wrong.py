"""What only says that something kept is wrong, before or behind what puts it right: "wait,", "2 things wrong:", "volgorde klopt niet,"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import A_LEAD
from bot.coach.basics.record import record
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Language, Utterance, utterance

_ASKED: Final = (
    r"(?:(?:please|pls|graag|aub|can you|could you|kun je|kan je|wil je) )*(?:change|fix|correct|adjust|edit|update|aanpassen|wijzigen|verbeteren|corrigeren|veranderen|pas (?:dat |het |dit )?aan)"
    r"(?: (?:this|that|it|dit|dat|het|even|please|pls|aub|graag))*"
)
_SEVERAL: Final = (
    r"(?:2|two|twee|3|three|drie|4|a few|some|een paar|nog een|één|een|one|a|(?:a )?couple of|paar) (?:more )?(?:things?|ding(?:en)?|dingetjes|foutjes?|fout(?:en)?|mistakes?|errors?|corrections?|correcties?|zaken|changes?|fix(?:es)?)"
    r"(?: (?:(?:is|are|zijn|to|te) )?(?:wrong|fout|fix|change|niet juist|mis|verkeerd|verbeteren|aanpassen))?"
)
_PART: Final = r"(?:\w*datum|\w+ date|budget|order|volgorde|route|steps|stappen|name|naam|bedrijfsnaam|date|datum|day|dag|person|persoon|signer|role|rol|company|customer|klant|spelling)"
_WRONG: Final = (
    rf"(?:(?:that|this|it|dat|dit|het|the|de|their|hun|your|je|jouw)(?:'?s)? )?(?:{_PART}(?:'s)? )?(?:(?:is|are|was|zijn|staan|staat) )?(?:(?:all|just|not quite|helemaal) )?(?:wrong|fout|verkeerd|niet juist|not right|incorrect|not correct|mis|niet goed)(?: {_PART})?(?: (?:there|daar|btw|trouwens))?"
    rf"|(?:dat |dit |(?:de|het|hun) )?(?:{_PART} )?(?:klopt|kloppen) (?:(?:daar|nog|echt|helemaal) )?niet"
)
_SLIP: Final = (
    r"(?:(?:my|mijn|sorry|small|klein|een|a) )?(?:typo|typ?e?fout(?:je)?|tikfout(?:je)?|foutje|mistake|mijn fout|vergissing|correctie|correction|spelling)|oops|oeps|vergist|(?:i was|ik was|ik had het|i had it) (?:wrong|fout|mis)|(?:had|heb) ik (?:verkeerd|fout) (?:gezegd|getypt|gezet|ingevuld)|i (?:got|had|put|said|typed) (?:that|tht|it|this) wrong"
    r"|(?:forgot|i forgot|had forgotten) (?:about )?(?:that|tht|this|it|one|to say)|(?:die|dat) (?:was|had|ben) ik vergeten|(?:was ik |ik was )?(?:dat |die |iets |er eentje )?vergeten|i read it wrong|verkeerd (?:gezegd|begrepen|getypt)|sorry|sry|(?:first|second|third)(?:ly)?(?=:)|(?:ten )?(?:eerste|tweede|derde)(?=:)"
)
ROUND: Final = r"(?:the )?other way (?:a)?round|andersom|omgekeerd|precies andersom|it'?s (?:the )?other way (?:a)?round|(?:het |'t |t )?is (?:net )?(?:andersom|omgekeerd)"
_LEAD: Final = later(
    rf"(?:(?:{A_LEAD}|hold on|o)[, ]+)*(?P<says>{_ASKED}|{_SEVERAL}|{_WRONG}|{_SLIP}|{ROUND}|(?:wait|wacht|hold on|hang on))\s*(?:[,:;.!–-]+\s*|\s(?=(?:it'?s|its|het is|t is|'t is|tis)\s))(?=\S)"
)
# "I said budget is there but it's only requested".
_SAID_BUT: Final = later(
    r"(?P<says>(?:i|ik) (?:said|told you|wrote|put|zei|schreef|had gezegd) (?:that |dat )?(?:er )?(?:there (?:is|was) )?(?:the |het )?budget[^,.;]{0,30}?),? (?:but|maar) (?=\S)"
)
_SLIP_LEAD: Final = later(
    r"(?P<says>sorry|sry|foutje|typo|typefout|tikfout|oops|oeps|correctie|correction) (?=\S)"
)
_TAIL: Final = later(rf"[\s,;.!()-]+(?P<says>{_WRONG}|{_SLIP}|{_ASKED})[\s.!)]*$")
_ORDER: Final = later(rf"\b(?:order|volgorde)\b|{ROUND}")
_RESPELT: Final = tuple(
    (later(wrong), right)
    for wrong, right in (
        (r"\bnie?\b", "niet"),
        (r"(?<![\w'])'?t\b(?!-)", "het"),
        (r"\btis\b", "het is"),
        (r"\bda'?s\b", "dat is"),
        (r"\bda\b", "dat"),
        (r"\bden\b", "de"),
    )
)
_MAY_BE_WRONG: Final = Gate(_SAID_BUT, _LEAD, _SLIP_LEAD, _TAIL)
# Hardly anybody types one of them, and each would be looked for by itself.
_MAY_BE_RESPELT: Final = later("|".join(wrong.pattern for wrong, _ in _RESPELT))
_MOST: Final = 3


_DAY: Final = later(r"(?:date|datum|day|dag)\b")
_NAME: Final = later(r"\b(?:name|naam|bedrijfsnaam|company|customer|klant)\b")


@record
class Told:
    """What is left of a message without that; `wrong`: something was said to be wrong, the `order` of their steps, a `day`, or how it is with the `money`, or a `name`."""

    said: Utterance
    wrong: bool = False
    order: bool = False
    day: bool = False
    money: bool = False
    name: bool = False


def apart(said: Utterance, language: Language) -> Told:
    """What a message tells, apart from saying that something is wrong."""
    text, wrong, order, day, money, name = said.text, False, False, False, False, False
    for _ in range(_MOST):
        fold = utterance(text).fold
        if not _MAY_BE_WRONG.opens(utterance(text)):
            break
        found = _SAID_BUT.match(fold) or _LEAD.match(fold) or _SLIP_LEAD.match(fold)
        if found is None:
            break
        order = order or _ORDER.search(found["says"]) is not None
        name = name or _NAME.search(found["says"]) is not None
        money = money or "budget" in found["says"]
        day = day or _DAY.search(found["says"]) is not None
        text, wrong = text[found.end() :], True
    found = _TAIL.search(utterance(text).fold) if _MAY_BE_WRONG.opens(utterance(text)) else None
    if found is not None and found.start():
        text, wrong = text[: found.start()], True
    if language == "nl" and _MAY_BE_RESPELT.search(text) is not None:
        for pattern, right in _RESPELT:
            text = pattern.sub(right, text)
    return Told(said if text == said.text else utterance(text), wrong, order, day, money, name)


_ONLY_THAT: Final = later(rf"(?:(?:{_ASKED}|{_SEVERAL}|{_WRONG}|{_SLIP}|{ROUND}|{A_LEAD})[\s,.!;:-]*){{1,4}}")


def is_only_that(said: Utterance) -> bool:
    """Whether a text says no more than that something is wrong."""
    return _ONLY_THAT.fullmatch(said.fold) is not None
