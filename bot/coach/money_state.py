"""What is said of the money that is none of its three states: not asked for yet, there in part, or only how much it is.

Asked for it was not, approved it was not, and that there is none was not said either: such words are kept as they are.
"""

import re
from typing import Final

from bot.coach.once import later
from bot.coach.understanding.money import find_amounts
from bot.coach.understanding.readings import BudgetSaid
from bot.coach.understanding.text import Utterance

_MONEY: Final = r"(?:\w*budget(?:ten|s)?|geld|money|funding|funds|cash|krediet|financiering|financing|leasing|lease|lening|loan|capex|subsidie|grant)"
# "There is budget, only the bank isn't asked yet": it is there, whatever else is to come.
_THERE: Final = later(
    rf"\b(?:there(?:'s| is|s)|er is|is er|they(?:'ve| have)(?: got)?|ze hebben|hebben ze|we hebben) (?:al |wel |already |gewoon |enough |genoeg |a |een )*{_MONEY}\b"
)
# That there is none was said in so many words.
_NONE: Final = later(
    rf"\b(?:geen|no|zero|nul) (?:{_MONEY})\b|^(?:nog )?(?:niks|niets|nothing)(?: yet)?\b|\b{_MONEY} (?:is|are|was) (?:er )?(?:nog |still |yet )?(?:niet|not there|op|weg|gone|spent)\b(?! (?:\w+ )?(?:aangevraagd|gevraagd|ingediend|goedgekeurd|requested|asked|approved|applied))"
)
_NOT_FOR_US: Final = later(r"\b(?:maar|but|only|alleen) (?:niet|not|nog niet|no|geen)\b")
_ASKED: Final = (
    r"(?:aangevraagd|gevraagd|ingediend|requested|asked(?: for| yet)?|applied(?: for)?|submitted|put in)"
)
_NOT_ASKED: Final = later(
    rf"\b(?:niet|not|never|nooit|nog niet|niks|niets|nothing|isn'?t|hasn'?t|haven'?t|wasn'?t|didn'?t)(?: \w+){{0,3}}? {_ASKED}\b"
    rf"|\b(?:aangevraagd|ingediend|gevraagd) (?:is|zijn|hebben ze|heeft) (?:het |hij |ze |die )?(?:nog )?(?:niet|niks)\b"
    r"|\b(?:moet(?:en)?|have to|has to|need to|needs to|still|gaan|going to)(?: \w+){0,5}? (?:aanvragen|aangevraagd worden|worden aangevraagd|indienen|apply|request it|ask for it|be requested|be asked for|be applied for|ask \w+(?: \w+)?)\b"
    r"|\b(?:niemand|nobody|no one) (?:heeft|hebben|has)(?: \w+){0,3}? (?:aangevraagd|gevraagd|asked|requested|applied)\b"
)
_APPLIED: Final = later(
    r"\b(?:is|are|was|been|zijn|heeft|hebben|has|have|'s) (?:\w+ ){0,2}?(?:aangevraagd|ingediend|requested|applied for|submitted)\b"
)
_NOT_APPROVED: Final = later(
    r"\b(?:isn'?t|not|niet|hasn'?t been|nog niet|still not)(?: \w+){0,2}? (?:approved|goedgekeurd|vrijgegeven|released|signed off|akkoord)\b"
)
_IN_PART: Final = later(
    r"\b(?:partly|partially|in part|half of it|deels|gedeeltelijk|voor (?:een )?deel|for some)\b"
    r"|\b(?:yes|ja|er|there|approved|goedgekeurd) (?:\w+ ){0,2}?(?:for|voor) (?:\w+ ){0,2}?(?:of them|of the|one|two|three|een|twee|drie|\d+)\b.*\b(?:not|niet|geen|no|isn'?t)\b"
)
_COMES_FROM: Final = later(
    rf"\b{_MONEY} (?:komt|komen|comes|moet|must|has to|should) (?:\w+ ){{0,2}}?(?:van|uit|from|out of|komen|come)\b"
)
_AMOUNT_ALONE: Final = later(
    rf"(?:(?:the|het|hun|their|a|een) )?{_MONEY}(?: (?:is|are|was|of|van|about|around|ongeveer|circa|ca|approx\w*|roughly|zo'?n|rond|max\w*|tot|up to|of about|=))*[ :=~]*"
)


def state_of(said: Utterance, read: BudgetSaid) -> BudgetSaid:
    """The state of the budget in a text that was read as `read`; "unknown" where what it says is none of the states."""
    fold = said.fold
    if _IN_PART.search(fold) or _COMES_FROM.search(fold):
        return "unknown"
    if _THERE.search(fold) and not _APPLIED.search(fold):
        return "unknown" if _NOT_FOR_US.search(fold) else "approved"
    if read == "none" and _NONE.search(fold):
        return read
    if _NOT_ASKED.search(fold):
        return "unknown"
    if read == "requested" and _NOT_APPROVED.search(fold) and not _APPLIED.search(fold):
        return "unknown"
    if read == "approved" and _is_amount_alone(said):
        return "unknown"
    return read


def _is_amount_alone(said: Utterance) -> bool:
    """Whether all that is said of the money is how much: "budget about 2.2m"."""
    named = list(re.finditer(rf"\b{_MONEY}\b", said.fold))
    if len(named) != 1:
        return False
    for amount in find_amounts(said):
        before = said.fold[: amount.start]
        opened = max(before.rfind(mark) for mark in ",;.\n") + 1
        behind = said.fold[amount.end :].lstrip()
        if _AMOUNT_ALONE.fullmatch(before[opened:].strip() + " ") and (not behind or behind[0] in ",;.\n!?"):
            return True
    return False


def tells_of_money(said: Utterance) -> bool:
    """Whether a text says something of the money, so that its words may stand where its state would."""
    return re.search(rf"\b{_MONEY}\b", said.fold) is not None or any(
        pattern.search(said.fold) for pattern in (_NOT_ASKED, _NOT_APPROVED, _IN_PART)
    )
