"""Amounts of money as people write them: "25k", "€ 80.000", "1,2 mln", "2 ton", "half a million".

Only amounts are read here; what an amount means (a mandate, a price, a budget) is decided where it is used.
Percentages, years, counts and dates are no money.
"""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.understanding.text import Language, Utterance

_SCALES: Final = {
    "k": 1_000, "duizend": 1_000, "mille": 1_000, "thousand": 1_000, "grand": 1_000, "dzd": 1_000,
    "ton": 100_000, "tonnetje": 100_000,
    "m": 1_000_000, "mn": 1_000_000, "mln": 1_000_000, "mil": 1_000_000, "mio": 1_000_000,
    "miljoen": 1_000_000, "million": 1_000_000, "miljoentje": 1_000_000,
    "mld": 1_000_000_000, "miljard": 1_000_000_000, "bn": 1_000_000_000, "billion": 1_000_000_000,
}  # fmt: skip
_IN_WORDS: Final = {
    "een halve": "0.5", "halve": "0.5", "half a": "0.5", "anderhalve": "1.5", "anderhalf": "1.5", "een": "1",
    "a": "1", "one": "1", "one and a half": "1.5", "twee": "2", "two": "2", "drie": "3", "three": "3",
    "vier": "4", "four": "4", "vijf": "5", "five": "5", "zes": "6", "six": "6", "zeven": "7", "seven": "7",
    "acht": "8", "eight": "8", "negen": "9", "nine": "9", "tien": "10", "ten": "10", "twaalf": "12",
    "twelve": "12", "vijftien": "15", "fifteen": "15", "twintig": "20", "twenty": "20", "vijfentwintig": "25",
    "dertig": "30", "thirty": "30", "veertig": "40", "forty": "40", "vijftig": "50", "fifty": "50",
    "zestig": "60", "sixty": "60", "zeventig": "70", "seventy": "70", "vijfenzeventig": "75", "tachtig": "80",
    "eighty": "80", "negentig": "90", "ninety": "90", "honderd": "100", "hundred": "100", "a hundred": "100",
    "tweehonderd": "200", "two hundred": "200",
}  # fmt: skip
_TONS: Final = 10
_OF_WEIGHT: Final = later(
    r" ?(?:laadvermogen|hefvermogen|draagvermogen|draagkracht|capaciteit|capacity|gewicht|weight|payload|kraan|crane|takel|hoist|lading|load|truck|staal|steel|beton|concrete|zand|sand|grind|graan|grain|zout|salt)\b"
)
_BIG_WORDS: Final = ("duizend", "mille", "thousand", "grand", "ton", "mln", "miljoen", "million")
_BIG_WORD: Final = f"(?:{'|'.join(_BIG_WORDS)})"
_DIGIT: Final = later(r"\d")
_CODES: Final = "aed|aud|cad|chf|cny|czk|dkk|eur|gbp|hkd|inr|jpy|myr|nok|nzd|pln|sek|sgd|usd|zar"
_SIGN: Final = rf"(?:€|\$|£|\b(?:euro|{_CODES}))"
_NUMBER: Final = r"\d{1,3}(?:[.,' ]\d{3}){1,4}(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,12}(?:[.,]\d{1,3})?(?!\d)"
_SCALE: Final = (
    r"(?:k|duizend|mille|thousand|grand|dzd|ton|tonnetje|m|mn|mln|mil|mio|miljoen|miljoentje|million|mld|"
    r"miljard|bn|billion)(?![^\W\d_])"
)
_AFTER: Final = rf"(?:euro|{_CODES}|dollars?|pounds?|bucks|quid|€|\$|£|,-|,--|piek)"
_DIGITS_AMOUNT: Final = later(
    rf"(?P<sign>{_SIGN} ?)?(?<![\d.,/\-:])(?P<number>{_NUMBER})(?: ?(?P<scale>{_SCALE}))?(?P<after> ?{_AFTER})?(?P<percent> ?%)?"
)
_WORD_AMOUNT: Final = later(
    rf"(?<![^\W_])(?P<number>{'|'.join(sorted(_IN_WORDS, key=len, reverse=True))}|de(?= (?:ton|miljoen)))"
    rf"(?: (?P<apart>{_BIG_WORD})|(?P<joined>duizend))(?![^\W_])"
)
# A year standing alone is the commonest four-digit number that is no money.
_YEARS: Final = range(1990, 2100)
_LEAST_BARE: Final = 1_000
_COUNTED: Final = later(
    r" ?(?:stuks?|st|x|ex|expl|pcs|uur|uren|hours?|hrs?|users?|gebruikers|licenties|licen[cs]es|seats|werkplekken|"
    r"dagen|days?|weken|weeks?|maanden|months?|jaar|years?|medewerkers|mensen|people|employees|fte|"
    r"\w*booklets?|tickets?|invitations?|uitnodigingen|badges?|magazines?|tijdschriften|envelopes?|enveloppen|letters|brieven|bags|tassen|cups|bekers|sheets|vellen|mailings?|zakjes|etiketten|calendars?|kalenders?|menus?|menukaarten|copies|prints?|flyers?|brochures?|leaflets?|folders?|posters?|stickers?|exemplaren|pieces|boxes|bottles|flessen|labels|panels|panelen|"
    r"tonnes|words|woorden|pages|pagina's|miles|views|visitors|bezoekers|members|leden|students|leerlingen|pupils|residents|"
    r"bewoners|flats|homes|woningen|rooms|kamers|beds|bedden|meals|maaltijden|parts|onderdelen|trucks|cars|auto's|bikes|fietsen|tiles|tegels|"
    r"vestigingen|sites|boeken|books|boekjes|folders|flyers|brochures|catalog(?:ue)?s|catalogi|catalogussen|exemplaren|copies|prints|posters|kaarten|cards|dozen|boxes|pallets|planten|plants|bomen|trees|bollen|bulbs|maaltijden|meals|lunches|woningen|homes|leerlingen|pupils|students|km|m2|kg|liter|units?|gb|tb|mb|januari|februari|maart|april|mei|juni|juli|augustus|"
    r"september|oktober|november|december|january|february|march|may|june|july|august|october)(?![^\W_])"
)


@record
class Amount:
    """An amount of money at its place in the utterance's text; the currency is whatever the deal's is."""

    amount: Decimal
    start: int
    end: int


def _plain_number(written: str) -> Decimal:
    """The value of a number whose point and comma may separate thousands or decimals."""
    grouped = re.fullmatch(r"(\d{1,3}(?:[.,' ]\d{3})+)(?:[.,](\d{1,2}))?", written)
    if grouped:
        whole = re.sub(r"\D", "", grouped.group(1))
        return Decimal(f"{whole}.{grouped.group(2) or 0}")
    return Decimal(written.replace(",", "."))


def _is_money(found: re.Match[str], number: Decimal, following: str) -> bool:
    if found["percent"] or (not found["sign"] and _COUNTED.match(following)):
        return False
    if found["scale"] == "ton" and not found["sign"] and not found["after"]:
        # "Een bovenloopkraan 10 ton" lifts that much: of money so many are a million and more.
        return number < _TONS and _OF_WEIGHT.match(following) is None
    if found["scale"]:
        # "5 m" is a length and "3 mil" nothing at all; joined ("5m") or with a sign they are amounts.
        return not (found["scale"] in {"m", "mil"} and not found["sign"] and " " in found.group())
    if found["sign"] or found["after"]:
        return True
    grouped = re.search(r"[.,' ]\d{3}", found["number"]) is not None
    return number >= _LEAST_BARE and (grouped or (int(number) not in _YEARS and number < 10**8))


# Several readers look for them in the same text.
@lru_cache(8)
def find_amounts(said: Utterance) -> tuple[Amount, ...]:
    """Every amount in `said`, in text order."""
    amounts = []
    in_digits = _DIGITS_AMOUNT.finditer(said.fold) if _DIGIT.search(said.fold) else ()
    for found in in_digits:
        written = found["number"]
        # With a scale behind it, "1,250 mln" and "1.2 mln" are decimals; grouping needs a lone number.
        number = (
            Decimal(written.replace(",", "."))
            if found["scale"] and written.count(".") + written.count(",") == 1
            else None
        )
        number = _plain_number(written) if number is None else number
        before = said.fold[found.start() - 1 : found.start()] if found.start() else ""
        if before.isalnum() or not _is_money(found, number, said.fold[found.end() : found.end() + 20]):
            continue
        scale = Decimal(_SCALES[found["scale"]]) if found["scale"] else Decimal(1)
        amounts.append(Amount(number * scale, found.start(), found.end()))
    in_words = _WORD_AMOUNT.finditer(said.fold) if any(word in said.fold for word in _BIG_WORDS) else ()
    for found in in_words:
        scale = Decimal(_SCALES[found["apart"] or "duizend"])
        amounts.append(
            Amount(Decimal(_IN_WORDS.get(found["number"], "1")) * scale, found.start(), found.end())
        )
    return tuple(sorted(amounts, key=lambda amount: amount.start)) if amounts else ()


def read_money(said: Utterance, language: Language) -> Decimal | None:
    """The amount of money `said` names, the last one when it corrects itself; None when it names none.

    Both languages' notations are read either way: "1.200,50" and "1,200.50" are the same amount.
    """
    del language
    return _as_meant(said, find_amounts(said))


def _as_meant(said: Utterance, amounts: tuple[Amount, ...]) -> Decimal | None:
    if not amounts:
        return None
    corrected = re.search(
        r"(?<![^\W_])(?:nee|no|wacht|wait|eigenlijk|actually|sorry|correctie)(?![^\W_])", said.fold
    )
    later = [amount for amount in amounts if corrected and amount.start > corrected.end()]
    return (later[-1] if later else amounts[0]).amount


# An amount soon after these bounds what somebody may sign for, and is not what the deal is worth. "Over" is "about" in
# Dutch.
_BOUNDS: Final = frozenset(
    "tot up max maximaal boven above daarboven onder under below beneath than dan vanaf signs tekent".split()
)
_BOUNDS_IN: Final[dict[Language, frozenset[str]]] = {"nl": _BOUNDS, "en": _BOUNDS | {"over"}}
_SOON: Final = 3


# Between two sums, or for one of many, no sum is that of the deal: "somewhere between 40 and 60k", "3k a head".
_NO_SUM: Final = later(
    r"\b(?:between|tussen)\b.{0,20}\d.{0,8} (?:and|en) .{0,4}\d|\d(?: ?k)? ?(?:-|–|to|tot|a|à) ?\d"
    r"|\d(?: ?(?:k|euro|pounds|mille|quid))? ?(?:per|a|an|each|elk|p/|pp\b|p\.p\.) ?(?:head|kop|person|persoon|pp|seat|site|locatie|unit|stuk|piece|item|month|maand|week|m\b|day|dag|user|gebruiker|room|kamer|bed|truck|licen[cs]e|licentie)\b"
)
# "We're at 104", "ons voorstel 94": our price, whatever they have.
_OURS: Final = later(
    r"\b(?:we(?:'re| are|re)?|wij|ours|our (?:price|quote|offer|proposal|bid|line)|ons (?:voorstel|bod)|onze (?:prijs|offerte)|(?:the |de )?(?:price|prijs)|(?:we )?quoted|offerte)(?: (?:is|are|was|at|on|op|zitten|zit|komt?|komen|uit|of|van|ons|about|around|ongeveer|circa|rond|now|nu))* "
    r"(?:[€£$] ?)?(?P<sum>\d[\d.,]*)(?P<scale> ?(?:k|mille|grand|ton|duizend|thousand)\b)?(?! ?%|\w)"
)
_LEAST_SCALED: Final = 1_000


def our_price(said: Utterance) -> Decimal | None:
    """What we ask, where a text tells it beside another sum; a bare number is of the size of that other one."""
    amounts = find_amounts(said)
    found = _OURS.search(said.fold) if amounts else None
    if found is None or _COUNTED.match(said.fold, found.end()) is not None:
        return None
    first = found.start("sum")
    for amount in amounts:
        if amount.start <= first < amount.end:
            return amount.amount if len(amounts) > 1 else None
    if found["scale"] is None and all(amount.amount >= _LEAST_SCALED for amount in amounts):
        digits = found["sum"].strip(".,")
        return Decimal(digits) * _LEAST_SCALED if digits.isdecimal() and len(digits) <= len("100") else None
    return None


def tells_our_price(fold: str) -> bool:
    """Whether a folded clause tells no more than what we ask: "we're at 38"."""
    return _OURS.fullmatch(fold.strip(" .!")) is not None


def read_worth(said: Utterance, language: Language) -> Decimal | None:
    """What a deal is worth in the message that opens it; None where an amount bounds a mandate, is one of a range, or there is none."""
    amounts = tuple(
        amount
        for amount in find_amounts(said)
        if not (_counts_things(said, amount) or _DIFFERENCE.match(said.fold, amount.end))
    )
    for amount in amounts:
        if _BOUNDS_IN[language] & set(said.fold[: amount.start].split()[-_SOON:]):
            return None
    ours = our_price(said)
    if ours is not None:
        return ours
    if amounts and _NO_SUM.search(said.fold):
        return None
    return _as_meant(said, amounts)


# "Offerte van hun is 4000 goedkoper": how much two prices differ.
_DIFFERENCE: Final = later(
    r" ?(?:euros?|eur|pounds?|k)? ?(?:goedkoper|duurder|lager|hoger|minder dan|cheaper|dearer|pricier|lower|higher|less than|verschil|difference|korting|discount)\b"
)
# What is behind a bare number in the plural is what it counts, as long as nothing in the clause speaks of money.
_NO_THING: Final = r"(?!(?:this|plus|minus|euros|the|an?|de|het|een|per|in|on|at|for|with|over|to|of|or|and|as|is|has|was|met|voor|op|aan|bij|tot|en|als|excl?|incl)\b)"
_THINGS_BEHIND: Final = later(rf" (?:{_NO_THING}[^\W\d_]+ )?{_NO_THING}[^\W\d_]{{3,}}(?:s|en)\b")
_OF_MONEY: Final = later(
    r"\b(?:worth|valued?|waard\w*|budget\w*|deal\w*|prijs|prijzen|prices?|orders?|quot\w+|offertes?|bedrag|amount|contract\w*|omzet|revenue|kost\w*|costs?|betal\w+|bested\w+|spend\w*|pay\w*|totaal|total)\b"
)


def _counts_things(said: Utterance, amount: Amount) -> bool:
    """Whether a number that opens a deal is how many of something: "street lighting, about 4,200 lanterns"."""
    bare = said.fold[amount.start : amount.end].replace(" ", "").replace(",", "").replace(".", "").isdigit()
    clause = re.split(r"[;!?\n]|[.,](?!\d)", said.fold[: amount.start])[-1]
    behind = re.split(r"[;!?\n]|[.,](?!\d)", said.fold[amount.end :])[0]
    return bare and _THINGS_BEHIND.match(behind) is not None and not _OF_MONEY.search(clause + behind)
