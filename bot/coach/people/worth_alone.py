"""How much it is, told alone where something else is asked: "it's about 140k", "about 82k a year", "18.000 euro"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.keeping import recording
from bot.coach.people import worth_words
from bot.coach.people.money_told import names_money
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Word, values
from bot.coach.understanding.text import Utterance
from bot.coach.words.reading import read_money, read_names, read_worth

# Words in a message that says nothing else.
_FEW: Final = 6
# "It's a deal of 140k", "gaat om zo'n 60k".
_WORTH: Final = later(
    r"\b(?:deal|order|opdracht|contract|offerte|quote|worth|waard|value|waarde|omzet|(?:het |'t )?gaat (?:het )?om|it'?s (?:about|around|roughly)|it'?s (?=[€£$]?\d)|totaal|total)\b"
)


# "17.950 is de prijs voor Bosveld"; their price is somebody else's.
_A_SUM: Final = r"[€£$]? ?\d[\d.,]*k?(?: (?:euro|eur|pounds?|quid|dollars?))?"
_PRICE_SAID: Final = later(
    rf"(?:(?:nee|no|ja|yes|wacht|wait|sorry|en|and),? )*(?:(?:de|onze|the|our|total|totale) (?:prijs|price) (?:is|was|wordt|komt op|comes to|would be) (?:nu |now |dus )?{_A_SUM}"
    rf"|{_A_SUM} (?:is|was) (?:de|onze|the|our) (?:prijs|price|waarde|value))(?: (?:voor|for|bij|at|van|of) [^,]{{2,30}})?"
)


# "Hun offerte van 30k is lager" is somebody else's price.
_SOMEBODY_ELSES: Final = later(
    r"(?:(?:maar|but|en|and|also|ook),? )*(?:hun|their|zijn|his|her) (?:offerte|prijs|bod|quote|price|offer|bid)\b"
)


# What it saves them, or what they have now, is no price of ours either: "their old contract was 80k", "scheelt ze 30k per jaar".
_NOT_OURS: Final = frozenset(
    """their hun old oud oude ouwe vorige previous huidige current saves save saving savings scheelt schelen bespaart besparen besparing
    verlies verliezen loss losses lose losing""".split()
)


def _is_not_ours(said: Utterance) -> bool:
    return not _NOT_OURS.isdisjoint(said.words)


def take_worth(draft: Draft, said: Utterance) -> bool:
    """Record what the deal is worth, where a short text says nothing else: "it's about 140k". False otherwise."""
    short = len(said.words) <= _FEW + 1 and _WORTH.search(said.fold) is not None and not names_money(said)
    priced = _PRICE_SAID.fullmatch(said.fold.strip(" .!")) is not None
    if (not short and not priced) or _SOMEBODY_ELSES.match(said.fold) is not None:
        return False
    worth = read_worth(said, draft.language)
    if worth is not None and _is_not_ours(said):
        # Nor is the thing it is said of a place on their way.
        draft.say("ack.kept")
        return True
    if worth is None or worth == draft.facts.deal.value or (not priced and read_names(said, draft.language)):
        return False
    recording.record_value(draft, worth)
    draft.say("ack.deal_value", amount=Word("summary.amount", values(amount=worth)))
    return True


# "The holding from 250k up" is somebody's limit.
_BOUNDS: Final = frozenset("vanaf boven above over from tot up onder under below beyond max maximaal".split())


def take_bare_worth(draft: Draft, said: Utterance) -> bool:
    """Take "about 82k a year" where the money is asked about and the deal has no worth yet: how much says not whether it is there."""
    worth = read_worth(said, draft.language)
    bounded = bool(_BOUNDS & set(said.words))
    if worth is None or bounded or draft.facts.deal.value is not None or len(said.words) > _FEW:
        return False
    if not worth_words.only_a_sum(said.fold) or names_money(said):
        return False
    recording.record_value(draft, worth)
    draft.say("ack.deal_value", amount=Word("summary.amount", values(amount=worth)))
    return True


_SUM: Final = later(
    r"(?:[a-z]+ )?(?:[€£$] ?)?\d[\d.,]*(?: ?(?:k|mille|ton|euro|pounds|grand|mln|eur|gbp))?[ .!]*"
)


def take_known_sum(draft: Draft, said: Utterance) -> bool:
    """Take "18.000 euro", told again where something else is asked: it is what the deal is known to be worth, and nobody."""
    if _SUM.fullmatch(said.fold) is None or draft.facts.deal.value is None:
        return False
    amount = read_money(said, draft.language)
    if amount != draft.facts.deal.value or bool(_BOUNDS & set(said.words)):
        return False
    if draft.open_question_id == "budget":
        draft.mark("budget", "said")
    draft.say("ack.deal_value", amount=Word("summary.amount", values(amount=amount)))
    return True
