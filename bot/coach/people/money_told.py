"""Money told of where something else is asked: whether the budget is there, and what the deal is worth."""

from typing import Final

from bot.coach.basics import signing_words
from bot.coach.basics.once import later
from bot.coach.keeping import recording
from bot.coach.showing.bare_answers import yes_or_no
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Line, Word, values
from bot.coach.understanding.money import our_price, tells_our_price
from bot.coach.understanding.people.budget_told import tells_of_money
from bot.coach.understanding.readings import BudgetSaid
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_budget_told, read_money, read_people, read_worth

# Words in a message that says nothing else: with the money named in it, and without.
_BY_NAME: Final = 6
# Where people or rivals are asked for and nobody is named, a longer one is about the money too.
_ABOUT_MONEY: Final = 10
_BARE: Final = 3
MONEY: Final = later(
    r"\b(?:\w*budgets?|geld|begroting|money|funding|funds|potje|capex|opex|investering|krediet|begroot|gebudgetteerd|budgeted|unbudgeted|\w*subsidies?|financiering|(?:bank)?lening(?:en)?|(?:the|a|an|their|that|this|our|no|any|council|city|state|county|eu|lottery|government) (?:\w+ )?(?:grants?|loan|subsid(?:y|ies))|(?:grant|loan|funding|subsidy) (?:application|request|bid|money)|(?:grants?|loan|subsidy) (?:is|was|got|has been|hasn'?t|fell|came|refused|rejected|denied|approved|granted|applied))\b"
)
# That nothing is spent at all says it of this deal's money.
SPENDING: Final = later(
    r"\b(?:all|alle|every|the) (?:spend(?:ing)?|uitgaven|investeringen|investments?|capex)\b|\buitgavenstop\b|\bspending freeze\b|\binvesteringsstop\b"
)


def names_money(said: Utterance) -> bool:
    """Whether a short text names the money."""
    return len(said.words) <= _BY_NAME and MONEY.search(said.fold) is not None


def speaks_of_money(said: Utterance) -> bool:
    """Whether money, what frees it or an amount is spoken of anywhere in a text."""
    return any(found.search(said.fold) is not None for found in (MONEY, _FREED, _FIGURE))


def is_of_money(said: Utterance) -> bool:
    """Whether a text says something of the money or of what frees it; an amount up to which somebody signs is none of that."""
    if MONEY.search(said.fold) is not None:
        return True
    return _FREED.search(said.fold) is not None and _SIGNING.search(said.fold) is None


def tells_the_money(said: Utterance) -> bool:
    """Whether a text names the money, however long it is."""
    return MONEY.search(said.fold) is not None


_FREED: Final = later(
    r"\b(?:aangevraagd|aanvragen|aanvraag|vrij(?:maken|gemaakt)?|goedgekeurd|goedkeur\w*|gereserveerd|reserved|set aside|begroot|subsidie|lening|krediet|bank|lease|leasing|kosten|betalen|betaalt|betaald|premie|verzekering|insurance|loonkost\w*|de helft|helft|rest|pot|request\w*|appl(?:y|ied)|approv\w*|alloc\w*"
    r"|release[ds]?|sign(?:ed)? off|pay|afford|cost\w*|loan|grant|financ\w*|cash|nothing left|niks over|op\b)"
)
_FIGURE: Final = later(r"\d")
_SIGNING: Final = later(signing_words.YES)


def take_budget_there(draft: Draft, said: Utterance) -> bool:
    """Take "yes, the budget is there" where a place or an act is asked for: money still waited for is one of those."""
    return names_money(said) and _kept(draft, said, among=("approved", "none"))


def take_budget(draft: Draft, said: Utterance) -> bool:
    """Take "budget's requested", whatever became of it, where people or rivals are asked for: no place on the way is."""
    about_money = len(said.words) <= _ABOUT_MONEY and MONEY.search(said.fold) is not None
    return (about_money or _opens_on_money(said)) and _kept(draft, said, among=_ANY)


_OPENS: Final = 5


def _opens_on_money(said: Utterance) -> bool:
    """Whether a longer text is about the money from its first words on: "budget is not there yet, 2.2m is what she thinks"."""
    first = _CLAUSES.split(said.fold)[0:2]
    return any(len(part.split()) <= _OPENS and MONEY.search(part) for part in first)


_CLAUSES: Final = later(r"[,;.!?]\s+")


_NUMBER: Final = later(
    r"(?:(?:about|around|roughly|approx|say|ongeveer|circa|ca|zo'?n|rond) )?\d[\d.,]*(?: (?:pa|p/j|per year|a year|a yr|per jaar|stuks|pieces|units))?"
)


def take_number(draft: Draft, said: Utterance) -> bool:
    """Take "about 150" where they are asked to place themselves: so much of something, which is no place."""
    if _NUMBER.fullmatch(said.fold.strip(" .!")) is None:
        return False
    draft.say("ack.kept")
    return True


def take_bare_budget(draft: Draft, said: Utterance) -> bool:
    """Take "requested" or "no budget" where a person is asked for: nobody is called that."""
    if len(said.words) > _BARE or yes_or_no(said) is not None:
        return False
    if any(yes_or_no(utterance(word)) for word in said.words):
        # "Samen, ja" says with whom, and "yes" nothing of the money by itself.
        return False
    if said.words and said.words[0] in _OF_A_THING and not names_money(said):
        # "De proef loopt" is about the trial.
        return False
    if read_people(said, draft.language).final_yes is not None:
        return False
    return _kept(draft, said, among=_ANY)


_OF_A_THING: Final = frozenset("de het een the a an hun their".split())
_ANY: Final[tuple[BudgetSaid, ...]] = ("approved", "requested", "none")


def _kept(draft: Draft, said: Utterance, *, among: tuple[BudgetSaid, ...]) -> bool:
    """Record the state that a text tells, where it is among these; its words where they tell of none."""
    told = read_budget_told(said, draft.language)
    if told.in_words:
        keep_in_words(draft, said)
        return True
    status = told.state
    if status not in among:
        return False
    recording.record_budget(draft, status)
    draft.mark("budget", "said")
    draft.say("ack.budget", status=Word(f"budget.{status}"))
    if status == "approved":
        # "There's budget, 240k a year".
        keep_worth(draft, said)
    return True


def keep_in_words(draft: Draft, said: Utterance, *, asks_on: bool = False) -> None:
    """Keep what is said of the money in their own words, where it is none of its states, and a sum told beside it.

    `asks_on`: what it takes to free it is still to be asked.
    """
    words = phrases.shortened(apart_of_money(said)[0])
    told = any(isinstance(part, Line) and part.key == "ack.budget" for part in draft.parts)
    # "No money this year, but they get new capex in July": what was told in this message stays.
    stays = told and draft.facts.deal.budget == "none"
    recording.record_budget(draft, "none" if stays else "unknown", words)
    if not asks_on:
        draft.mark("budget", "said")
    if tells_of_money(said):
        draft.say("ack.budget_words", words=words)
    else:
        draft.say("ack.kept")
    keep_sum_beside(draft, said)


def apart_of_money(said: Utterance) -> tuple[str, str]:
    """The sentences of a text that are about the money, and the others; all of it for the money where no sentence is."""
    sentences = [one.strip() for one in _SENTENCES.split(said.text) if one.strip()]
    of_money = [one for one in sentences if tells_of_money(utterance(one)) or speaks_of_money(utterance(one))]
    if not of_money:
        return said.text, ""
    return " ".join(of_money).rstrip(" ."), " ".join(one for one in sentences if one not in of_money)


_SENTENCES: Final = later(r"(?<=[.!?])\s+")
# A clause of nothing but how much: "t is 18k", "kost 185.000", "budget ong 280k".
_HOW_MUCH_IT_IS: Final = later(
    r"(?:(?:en|and|so|dus|het|'t|t|it'?s|its|it|is|that'?s|dat|da'?s|kost|kosten|costs?|cost|price|prijs|waard|worth|budget|about|around|roughly|circa|ca|ong|ongeveer|zo'?n|the|de|total|totaal|in|van|of|for|gaat|om) )*(?:~ ?)?[€£$]? ?\d[\d.,]*(?: ?(?:k|mille|ton|euro|pounds|quid|grand|mln|million|miljoen|eur|gbp))?(?: (?:maar|but|in total|all in|totaal|excl|incl|ex|inc|vat|btw|roughly|ongeveer|ofzo|or so))*(?: (?:set aside|put aside|reserved|available|opzij(?:gezet)?|gereserveerd|vrijgemaakt|beschikbaar|klaar))?(?: (?:nog niet|not) .*)?"
)
# Of a part of the whole: "PTA raised 20k, rest from the capital pot"; in its own sentence a sum is no part of a grant.
_SHARE: Final = later(
    r"\b(?:deel|helft|rest|half|part|share|partly|deels|raised|opgehaald|lenen|lening|leent|loan|borrow\w*|deposit|aanbetaling|korting|discount|tekent|signs?|limit|up to|tot|vanaf|boven|above|over|per|each|stuk|a (?:month|year)|p/?[mj])\b"
)
_GRANTED: Final = later(r"\b(?:grant|subsidie)\b")


def is_a_sum(said: Utterance) -> bool:
    """Whether a clause says how much, and no more."""
    return _HOW_MUCH_IT_IS.fullmatch(said.fold.strip(" .!")) is not None


def keep_sum_beside(draft: Draft, said: Utterance) -> None:
    """Keep for what the deal is worth the sum that a clause beside the money is all about; a share of it is none."""
    if draft.facts.deal.value is not None:
        return
    if our_price(said) is not None:
        # "They have 60k, we quoted 72": it's ours that the deal is worth.
        keep_worth(draft, said)
        return
    if _SHARE.search(said.fold):
        return
    sentences = _SENTENCES.split(said.text)
    granted = [one for one in sentences if _GRANTED.search(utterance(one).fold) is not None]
    for clause in _PIECES.split(". ".join(one for one in sentences if one not in granted)):
        told = utterance(clause)
        if is_a_sum(told):
            keep_worth(draft, told)
            return


_PIECES: Final = later(r"[,;!?]\s+|\.\s+|\s+(?:maar|but)\s+|!$")


def keep_worth(draft: Draft, said: Utterance) -> None:
    """Keep the amount of a text for what the deal is worth, where that was not known and the text bounds nothing by it."""
    worth = read_worth(said, draft.language)
    if worth is None or draft.facts.deal.value is not None:
        return
    recording.record_value(draft, worth)
    draft.say("ack.deal_value", amount=Word("summary.amount", values(amount=worth)))


def says_it_is_there(said: Utterance) -> bool:
    """Whether the money is there, with at most how much behind it: "it's there, 180k a year", "yes, 40k"."""
    first, *rest = _CLAUSES.split(said.fold.strip(" .!"), maxsplit=1)
    sums = (part for part in rest if not tells_our_price(part))
    if any(read_money(utterance(part), "nl") is None or len(part.split()) > _HOW_MUCH for part in sums):
        return False
    bare = yes_or_no(utterance(first)) is True and len(first.split()) <= _TWO and bool(rest)
    return bare or _MONEY_IS_THERE.fullmatch(first) is not None


_HOW_MUCH: Final = 4
_TWO: Final = 2


_MONEY_IS_THERE: Final = later(
    r"(?:ja,? )?(?:(?:they|we|he|she)(?:'ve| have|'s| has)? (?:have|has|got) it|(?:it'?s|its) (?:there|approved|sorted)|(?:dat|die|het) is er(?: al)?"
    r"|is er(?: al)?|hebben ze(?: al)?|dat hebben ze(?: al)?|is geregeld|is rond)"
    r"|(?:they(?:'ve| have)? (?:got )?|there(?:'s| is) |er is |(?:ze )?hebben |hebben ze )(?:\w+ )?[€£$]?\d\S*(?: ?(?:k|mille|euro|pounds|grand|ton))?"
)
