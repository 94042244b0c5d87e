"""What the deal is worth now, told by the way: "husband knocked it down to 44k", "our tender went in at 298k", "value is 46k still".

The clause has to say that it is our price or what the deal comes to; what they want, have or may sign for is none of it.
"""

from decimal import Decimal
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.keeping import recording
from bot.coach.people import worth_words
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Word, values
from bot.coach.understanding.clauses import Clauses, Part, cut
from bot.coach.understanding.money import Amount, find_amounts
from bot.coach.understanding.text import Utterance, utterance

_SUM: Final = r"[€£$]? ?(?P<sum>\d[\d.,]*)(?P<scale> ?(?:k|mille|ton|grand|duizend|thousand|mln|m))?\b(?: (?:euros?|eur|pounds?|quid|dollars?))?"
_SO: Final = r"(?:(?:now|nu|still|nog|dus|about|around|roughly|ongeveer|circa|ca|rond|zo'?n|just|maar|only|exactly|precies|in total|totaal|blijft|uiteindelijk|in the end) )*"
_BEHIND: Final = r"(?: (?:now|nu|still|nog|steeds|altijd|geworden|excl|incl|ex vat|ex btw|in total|totaal|all in|a year|per jaar|denk ik|i think|in the end|uiteindelijk|after all|alles samen|not .{1,20}|niet .{1,20}|ipv .{1,20}|instead of .{1,20}))*"
_SAYS_NOTHING: Final = later(
    rf"(?: (?:euros?|eur|pounds?|quid|dollars?|total|in all|ish|or so|denk|of zo|per year|p/?j|p/?m|a month|per maand))*{_BEHIND}[ .!,]*"
)
# What was agreed upon by whoever bargained: "knocked it down to 44k".
_BROUGHT: Final = later(
    rf"(?:[\w' -]{{0,50}}? )?(?:(?:knocked|talked|beat|bargained|haggled|brought|pushed|got|cut|negotiated|squeezed) (?:it|us|me|that|the (?:price|value|deal|quote|offer))(?: (?:down|up|back))? to|(?:dong|dongen|praatte|kreeg|kregen|bracht|haalde|drukte) (?:het|ons|me|mij|(?:de|onze) prijs) (?:(?:af|omlaag|naar beneden|terug) )?(?:tot|naar|op)) {_SO}{_SUM}{_BEHIND}"
    rf"|(?:[\w' -]{{0,50}}? )?(?:heeft|hebben) (?:het|ons|me|(?:de|onze) prijs) (?:tot|naar|op) {_SO}{_SUM.replace('sum', 'sum_nl').replace('scale', 'scale_nl')} (?:afgedongen|gekregen|gebracht|gedrukt|onderhandeld){_BEHIND}"
)
# With only its label, and what is told behind it: "value 72k", "deal is abt 80k so too big for him", "wij zitten op 28k", "offerte van 35k is akkoord".
_LABELLED: Final = later(
    rf"(?:(?:en|and|but|maar|so|dus|ok|ja|yes)[ ,]+)*(?:(?:the |our |my |de |onze |total |totale )*(?:value|worth|waarde|dealwaarde|deal value|order value)(?: is|:| =)? {_SO}"
    rf"|(?:the |our |de |onze |this |deze )?(?:deal|order|opdracht)(?:'s| is|:)? {_SO}(?:(?:abt|around|zo'n|zon) )?|(?:(?:de |het |it'?s |its |the deal'?s )?(?:gaat|ging|about|worth|goes) )(?:over|om|about|around)? ?{_SO}(?:(?:abt|zo'n|zon) )?"
    rf"|(?:wij|we) (?:zitten|are|zijn|staan)(?: nu| now)? (?:op|at|rond|around) {_SO}|(?:ik |we |wij |stuur |ook )*(?:de |onze |our |the |een |a )?(?:offerte|quote|quotation|voorstel|proposal|prijs|price)(?: van| of| for| is| voor) {_SO}){_SUM}"
    # "About 5k users" counts something else.
    r"(?: (?:per|a|p/?m|so|dus|en|and|is|excl\w*|incl\w*|ex|voor|for|all|in|total|totaal|they|ze|zij|nu|now|akkoord|denk|i|die|which|te|too)\b.*)?"
)
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
    found = _found(draft, told)
    for one in found:
        _keep(draft, one)
    return frozenset[int]().union(*(one.places for one in found))


def put_right(draft: Draft, said: Utterance) -> bool:
    """Put right what it is worth, where a text tells nothing else: "waarde klopt niet, is 120 duizend". False otherwise."""
    if not draft.has_deal or not worth_words.puts_right(said.fold):
        return False
    told = cut(said)
    found = _found(draft, told)
    if not found or frozenset[int]().union(*(one.places for one in found)) != told.everywhere:
        return False
    _keep(draft, found[-1])
    return True


@record
class _Worth:
    """What it is worth by some words of a message, and the places of the clauses that tell no more than that."""

    amount: Decimal
    words: str
    places: frozenset[int]


def _found(draft: Draft, told: Clauses) -> tuple[_Worth, ...]:
    if not draft.has_deal or not any(char.isdigit() for char in told.said.text):
        return ()
    found: list[_Worth] = []
    lead: Part | None = None
    for part in told.parts("stop", "comma", "mark", "word"):
        before, lead = lead, part
        said, places = part.said, frozenset[int]()
        worth = _worth(draft, said, find_amounts(told.said))
        if worth is None and (part.opens == "stop" or before is None):
            worth, places = _alone(draft, told, part), part.places
            if worth is not None:
                found.append(_Worth(worth, said.text, places))
                continue
        leads = before.places if before is not None and worth_words.lead_of(_plain(before.said)) else None
        if worth is not None and _tells_no_more(draft, _plain(said)):
            places = part.places | (leads or frozenset[int]())
        elif worth is None and before is not None and leads is not None:
            # "Offer went out, 118.500": the clause in front says what the sum is of.
            said = utterance(f"{before.said.text} {said.text}")
            worth = _worth(draft, said, find_amounts(told.said))
            places = part.places | (leads if _tells_no_more(draft, _plain(said)) else frozenset[int]())
        if worth is not None:
            found.append(_Worth(worth, said.text, places))
    return tuple(found)


# Where a sum alone is an answer, or may be: up to how much somebody signs, how much money there is, what a rival asks.
_ASK_FOR_A_SUM: Final = frozenset(
    "final_yes together budget unbudgeted people value rival_detail deal_name deal_value rivals".split()
)
_A_SUM_ALONE: Final = later(
    r"(?:~ ?|(?:so|dus|oh|its|it'?s|is|het is|'t is|btw) )*(?:(?:about|around|roughly|ongeveer|circa|ca|rond|zo'?n|total|totaal) )*(?:[€£$] ?\d[\d.,]*(?:k|m)?|\d[\d.,]* ?(?:k|mille|euros?|eur|pounds?|grand|quid))(?: (?:total|totaal|excl|incl|ex|vat|btw|all in|in all|euros?|pounds?|ish|or so|ofzo))*(?: (?:for|voor) (?:the |all |de |alle )?\d{1,6} [^\W\d]{2,20})?"
)


def _alone(draft: Draft, told: Clauses, part: Part) -> Decimal | None:
    """The sum that a sentence of its own is, or what a message opens on, where none was known: "committee, then the agm. £22k", "38k for 120 units, I send her the specs"."""
    if draft.facts.deal.value is not None or draft.open_question_id in _ASK_FOR_A_SUM:
        return None
    place = next((place for place, clause in enumerate(told.row) if clause.start == part.start), None)
    ends_at = {"stop"} if place else {"stop", "comma"}
    whole = place is not None and (place + 1 == len(told.row) or told.row[place + 1].opens in ends_at)
    if not whole or _A_SUM_ALONE.fullmatch(_plain(part.said)) is None:
        return None
    return next((one.amount for one in find_amounts(part.said) if one.amount >= _LEAST), None)


def _keep(draft: Draft, told: _Worth) -> None:
    recording.record_value(draft, told.amount)
    draft.say("ack.deal_value", amount=Word("summary.amount", values(amount=told.amount)))
    draft.understood.append(told.words)


def _tells_no_more(draft: Draft, plain: str) -> bool:
    """Whether a clause tells what it is worth and nothing else: in "offerte van 35k is akkoord" it does."""
    if _BROUGHT.fullmatch(plain):
        return True
    if worth_words.sum_of(plain) is not None:
        # What we were to hand in is done by that, where we were.
        return not (draft.facts.actions and worth_words.is_handed_in(plain))
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
    told = worth_words.sum_of(plain)
    if told is not None:
        if draft.open_question_id == "rival_detail" and not worth_words.is_of_ours(plain):
            return None
        at = said.fold.find(plain) + told[0]
        return _amount(draft, said, amounts, at, plain[told[0] : told[1]])
    found = _BROUGHT.fullmatch(plain)
    if found is None and _SCALED.search(plain) is not None:
        # Without a scale or a sign a small figure may count anything.
        found = _LABELLED.fullmatch(plain)
    if found is None:
        return None
    group = "sum_nl" if found.groupdict().get("sum_nl") else "sum"
    at = said.fold.find(plain) + found.start(group)
    if not _NOT_SO.isdisjoint(said.fold[:at].split()):
        return None
    return _amount(draft, said, amounts, at, found[group] + (found[group.replace("sum", "scale")] or ""))


def _amount(
    draft: Draft, said: Utterance, amounts: tuple[Amount, ...], at: int, figure: str
) -> Decimal | None:
    """The amount at a place of a text; of a bare figure so many thousands, where what is known or told beside it is of that size."""
    own = [one for one in find_amounts(said) if one.start <= at + 2 and one.end > at]
    if own:
        return own[0].amount
    digits = figure.strip("€£$., ")
    if not digits.isdecimal() or int(digits) >= _LEAST:
        return None
    known = [one.amount for one in amounts] + ([draft.facts.deal.value] if draft.facts.deal.value else [])
    thousands = Decimal(digits) * _LEAST
    near = any(one >= _LEAST and one / _TIMES <= thousands <= one * _TIMES for one in known)
    return thousands if near else None
