"""What one clause of an answer says of an amount: up to which somebody signs, who does above it, what the deal is worth."""

from decimal import Decimal
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.understanding.money import find_amounts
from bot.coach.understanding.people import yes_told_words as words
from bot.coach.understanding.people.yes_told_people import people_of
from bot.coach.understanding.people.yes_told_so_far import Told
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance

_SCALED: Final = 1_000
_TOO: Final = later(r"\b(?:too|also|as well|ook|mee|erbij|agree\w*|akkoord|together|samen)\b")


def up_to(reading: Told, part: Utterance) -> bool:
    """Up to what amount somebody signs."""
    bare = words.BARE_LIMIT.fullmatch(part.fold)
    if bare is not None:
        limit = _amount(part, bare["amount"])
        return (
            limit is not None and (bool(reading.told.signers) or reading.about) and reading.put(limit=limit)
        )
    for pattern in words.UP_TO:
        found = pattern.fullmatch(part.fold)
        if found is None:
            continue
        amount = _amount(part, found["amount"])
        who = part.text[slice(*found.span("who"))]
        if amount is None:
            return False
        if {*utterance(who).words} <= pronouns.THEY | {"die", "ie", "dieje"}:
            return (bool(reading.told.signers) or reading.about) and reading.put(limit=amount)
        people = _people(reading, who, acts=True)
        if reading.signs(people):
            return reading.put(limit=amount)
        return False
    return False


def above(reading: Told, part: Utterance) -> bool:
    """Who signs above an amount."""
    found = words.ABOVE.fullmatch(part.fold)
    people = _people(reading, part.text[slice(*found.span("who"))]) if found is not None else ()
    if found is None or not people:
        return False
    if reading.told.limit is not None:
        return reading.joins(people) and reading.put(above=True)
    amount = _amount(part, found["amount"]) if found["amount"] else None
    if amount is None or reading.above is not None:
        return False
    if reading.told.signers and not reading.provisional:
        # "Veerle, but above 85k the city must agree too".
        too = _TOO.search(part.fold) is not None
        return reading.joins(people) and reading.put(above=True, both=too, limit=amount)
    reading.above = (people, amount)
    return True


def below(reading: Told, part: Utterance) -> bool:
    """Who signs below it."""
    found = words.BELOW.fullmatch(part.fold) if reading.above is not None else None
    people = _people(reading, part.text[slice(*found.span("who"))]) if found is not None else ()
    if reading.above is None or not reading.signs(people):
        return False
    (above, amount), reading.above = reading.above, None
    return reading.joins(above) and reading.put(above=True, limit=amount)


def they_too(reading: Told, part: Utterance) -> bool:
    """Who signs along, behind up to what amount somebody does."""
    found = words.THEY_TOO.fullmatch(part.fold) if reading.told.limit is not None else None
    if found is None:
        return False
    group = next(name for name, who in found.groupdict().items() if who)
    joined = reading.joins(_people(reading, part.text[slice(*found.span(group))]))
    return joined and (group in {"who", "other"} or reading.put(above=True, both=True))


def worth(reading: Told, part: Utterance) -> bool:
    """What the deal is worth, beside up to what amount somebody signs."""
    found = words.WORTH.fullmatch(part.fold) if reading.told.limit is not None else None
    if found is None:
        return False
    amount = _amount(part, found["amount"])
    limit = reading.told.limit or Decimal(0)
    if amount is not None and amount < _SCALED <= limit:
        # "Up to 40 grand, and we're at 52".
        amount *= _SCALED
    return amount is not None and reading.put(worth=amount)


def _amount(part: Utterance, written: str) -> Decimal | None:
    amounts = find_amounts(part)
    if amounts:
        return amounts[0].amount
    digits = "".join(char for char in written if char.isdigit())
    return Decimal(digits) if digits else None


def _people(reading: Told, text: str, *, acts: bool = False) -> tuple[ReadPerson, ...]:
    return people_of(text, reading.language, acts=acts)
