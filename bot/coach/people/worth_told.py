"""What the deal is worth now, told by the way: "husband knocked it down to 44k", "our tender went in at 298k", "value is 46k still".

The clause has to say that it is our price or what the deal comes to; what they want, have or may sign for is none of it.
"""

from decimal import Decimal
from typing import Final

from bot.coach.basics.once import later
from bot.coach.keeping import recording
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Word, values
from bot.coach.understanding.clauses import Clauses
from bot.coach.understanding.money import Amount, find_amounts
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance

_SUM: Final = r"[€£$]? ?(?P<sum>\d[\d.,]*)(?P<scale> ?(?:k|mille|ton|grand|duizend|thousand|mln|m))?\b(?: (?:euros?|eur|pounds?|quid|dollars?))?"
_SO: Final = r"(?:(?:now|nu|still|nog|dus|about|around|roughly|ongeveer|circa|ca|rond|zo'?n|just|maar|only|exactly|precies|in total|totaal|blijft|uiteindelijk|in the end) )*"
_BEHIND: Final = r"(?: (?:now|nu|still|nog|steeds|altijd|geworden|excl|incl|ex vat|ex btw|in total|totaal|all in|a year|per jaar|denk ik|i think|in the end|uiteindelijk|after all|alles samen|not .{1,20}|niet .{1,20}|ipv .{1,20}|instead of .{1,20}))*"
_OURS: Final = r"(?:[\w&.' -]{1,40}: )?(?:(?:en|and|but|maar|so|dus|ok|ja|yes|nee|no|well)[ ,]+)*(?:(?:the|our|my|de|het|onze|ons|mijn|total|totale|new|nieuwe|final) )*(?:value|price|worth|deal|order|contract|quote|offer|bid|tender|tender answer|proposal|waarde|prijs|offerte|opdracht|ordergrootte|orderwaarde|voorstel|bod|inschrijving)"
_IS_NOW: Final = later(
    rf"{_OURS} (?:is|was|stays|stands at|comes to|came to|came down to|went (?:down|up) to|dropped to|goes to|becomes|blijft|wordt|werd|komt (?:nu )?op|kwam op|staat op|gaat naar|ging naar|zakt(?:e)? naar|is (?:nu )?(?:gezakt|gedaald|gestegen|gegaan|bijgesteld|verlaagd|verhoogd) naar) {_SO}(?:at )?{_SUM}{_BEHIND}"
)
_SAYS_NOTHING: Final = later(
    rf"(?: (?:euros?|eur|pounds?|quid|dollars?|total|in all|ish|or so|denk|of zo|per year|p/?j|p/?m|a month|per maand))*{_BEHIND}[ .!,]*"
)
# What was agreed upon by whoever bargained: "knocked it down to 44k".
_BROUGHT: Final = later(
    rf"(?:[\w' -]{{0,50}}? )?(?:(?:knocked|talked|beat|bargained|haggled|brought|pushed|got|cut|negotiated|squeezed) (?:it|us|me|that|the (?:price|value|deal|quote|offer))(?: (?:down|up|back))? to|(?:dong|dongen|praatte|kreeg|kregen|bracht|haalde|drukte) (?:het|ons|me|mij|(?:de|onze) prijs) (?:(?:af|omlaag|naar beneden|terug) )?(?:tot|naar|op)) {_SO}{_SUM}{_BEHIND}"
    rf"|(?:[\w' -]{{0,50}}? )?(?:heeft|hebben) (?:het|ons|me|(?:de|onze) prijs) (?:tot|naar|op) {_SO}{_SUM.replace('sum', 'sum_nl').replace('scale', 'scale_nl')} (?:afgedongen|gekregen|gebracht|gedrukt|onderhandeld){_BEHIND}"
)
# What we handed in, and for how much: that we did is told as well.
_WENT_IN: Final = later(
    rf"{_OURS}(?: answer| response)? (?:went in|goes in|is in|was sent|went out|is out|is (?:de deur uit|verstuurd|ingediend|weg|binnen)|ging (?:de deur uit|eruit|binnen))(?: \w+){{0,3}}? (?:at|for|voor|op|aan|à) {_SO}{_SUM}{_BEHIND}"
)
# With only its label, and what is told behind it: "value 72k", "deal is abt 80k so too big for him", "wij zitten op 28k", "offerte van 35k is akkoord".
_LABELLED: Final = later(
    rf"(?:(?:en|and|but|maar|so|dus|ok|ja|yes)[ ,]+)*(?:(?:the |our |my |de |onze |total |totale )*(?:value|worth|waarde|dealwaarde|deal value|order value)(?: is|:| =)? {_SO}"
    rf"|(?:the |our |de |onze |this |deze )?(?:deal|order|opdracht)(?:'s| is|:)? {_SO}(?:(?:abt|around|zo'n|zon) )?|(?:(?:de |het |it'?s |its |the deal'?s )?(?:gaat|ging|about|worth|goes) )(?:over|om|about|around)? ?{_SO}(?:(?:abt|zo'n|zon) )?"
    rf"|(?:wij|we) (?:zitten|are|zijn|staan)(?: nu| now)? (?:op|at|rond|around) {_SO}|(?:ik |we |wij |stuur |ook )*(?:de |onze |our |the |een |a )?(?:offerte|quote|quotation|voorstel|proposal|prijs|price)(?: van| of| for| is| voor) {_SO}){_SUM}"
    # "About 5k users" counts something else.
    r"(?: (?:per|a|p/?m|so|dus|en|and|is|excl\w*|incl\w*|ex|voor|for|all|in|total|totaal|they|ze|zij|nu|now|akkoord|denk|i|die|which|te|too)\b.*)?"
)
_MAY_TELL: Final = Gate(_IS_NOW, _BROUGHT, _WENT_IN, _LABELLED)
# What is wanted, supposed or somebody else's.
_NOT_SO: Final = frozenset(
    """want wants wanted wil willen would should must might may could hope hopes if als zou moet moeten kan can zodra when wanneer budget limit
    max maximum asked vraagt vragen ask asks demands per each a/m niet not""".split()
)
_SCALED: Final = later(
    r"[€£$] ?\d|\d ?(?:k|mille|ton|grand|duizend|thousand|mln)\b|\b\d{1,3}[.,]\d{3}\b|\b\d{4,}\b"
)
_LEAST: Final = 1_000
_TIMES: Final = 10


def take(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep what the deal is worth now; the places of the clauses that tell no more than that."""
    if not draft.has_deal or not _MAY_TELL.opens(told.said):
        return frozenset()
    places: frozenset[int] = frozenset()
    for part in told.parts("stop", "comma", "mark", "word"):
        worth = _worth(draft, part.said, find_amounts(told.said))
        if worth is None:
            continue
        recording.record_value(draft, worth)
        draft.say("ack.deal_value", amount=Word("summary.amount", values(amount=worth)))
        draft.understood.append(part.said.text)
        if _tells_no_more(_plain(part.said)):
            places |= part.places
    return places


def _tells_no_more(plain: str) -> bool:
    """Whether a clause tells what it is worth and nothing else: in "offerte van 35k is akkoord" it does."""
    if _IS_NOW.fullmatch(plain) or _BROUGHT.fullmatch(plain):
        return True
    labelled = _LABELLED.fullmatch(plain)
    if labelled is None:
        return False
    return _SAYS_NOTHING.fullmatch(plain[max(labelled.end("sum"), labelled.end("scale")) :]) is not None


def _plain(said: Utterance) -> str:
    return said.fold.strip(" .!")


def _worth(draft: Draft, said: Utterance, amounts: tuple[Amount, ...]) -> Decimal | None:
    """What a clause says that it is worth; a small figure beside thousands is in thousands."""
    plain = _plain(said)
    if said.text.endswith("?"):
        return None
    found = _IS_NOW.fullmatch(plain) or _BROUGHT.fullmatch(plain) or _WENT_IN.fullmatch(plain)
    if found is None and _SCALED.search(plain) is not None:
        # Without a scale or a sign a small figure may count anything.
        found = _LABELLED.fullmatch(plain)
    if found is None:
        return None
    group = "sum_nl" if found.groupdict().get("sum_nl") else "sum"
    before = said.fold[: said.fold.find(plain) + found.start(group)]
    if not _NOT_SO.isdisjoint(before.split()):
        return None
    own = [one for one in find_amounts(said) if one.start <= len(before) + 2 and one.end > len(before)]
    if own:
        return own[0].amount
    digits = found[group].strip(".,")
    if found[group.replace("sum", "scale")] or not digits.isdecimal() or int(digits) >= _LEAST:
        return None
    known = [one.amount for one in amounts] + ([draft.facts.deal.value] if draft.facts.deal.value else [])
    thousands = Decimal(digits) * _LEAST
    near = any(one >= _LEAST and one / _TIMES <= thousands <= one * _TIMES for one in known)
    return thousands if near else None
