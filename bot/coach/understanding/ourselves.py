"""What we say of ourselves and how we feel: who we are, what we sell, that we're fed up. Nothing of it is anything to do."""

import re
from functools import cache
from typing import Final

_OPENS: Final = r" ?(?:(?:hi|hey|hello|hoi|hallo|dag|so|well|ok|ja|nou|en|and|but|maar|dus|because|want|echt|really|honestly|no|nee) )*"
# What a seller hands over is something to do: "we leveren monsters", "we make a proposal".
_HANDED: Final = (
    r"(?!.*\b(?:offerte|voorstel|demo|monster|sample|staal|stalen|prij[sz]|referentie|presentatie|proef|pilot|test|rondleiding|businesscase|berekening|calculatie|plan|ontwerp|tekening|bezoek|afspraak|lijst"
    r"|quote|proposal|trial|price|reference|presentation|tour|visit|case|sums|figures|numbers|call|draft|report|workshop|sessie|session|survey|check|audit|comparison|vergelijking)\w*)"
    # "Ik lever voor die tijd het rapport aan": with its particle at the end it is something that is done once.
    r"(?!.*\b(?:aan|op|na|af|in|uit|mee|toe|door|langs|over) ?$)"
)
# With these before it a thing is a certain one, which is sold or made for somebody.
_ONE: Final = r"(?!(?:een|de|het|dit|dat|die|deze|hem|haar|hun|ze|hen|u|jou|onze|mijn|nog|niets|niks|mee|samen|zaken|wat|ook|alles|a|an|the|it|that|this|them|him|her|our|my|some|another|more|nothing|everything|to|up|so|business|together|well|what)\b)"
_TRADE_NL: Final = r"(?:ik|wij|we) (?:(?:verkoop|verkopen|lever|leveren|verhuur|verhuren|verzorg|verzorgen|maak|maken|bouw|bouwen|doe|doen|installeer|installeren)|(?:doe|doen|handel|handelen|zit|zitten|werk|werken) (?:in|voor|bij|namens))"
_TRADE_EN: Final = r"(?:i|we) (?:(?:sell|supply|distribute|make|build|rent out|hire out|lease out|do|install)|(?:do|deal|work|am|are) (?:in|for|at)|represent)|(?:i ?m|i am|we re|were|weare|we are) (?:in|with|from)"


@cache
def _of_us() -> re.Pattern[str]:
    return re.compile(
        rf"{_OPENS}(?:"
        rf"(?:{_TRADE_NL}|{_TRADE_EN}) {_ONE}{_HANDED}(?:\S+ ){{0,6}}?\S+"
        r"|(?:ik ben|i ?m|i am|wij zijn|we are) (?:een |a |an |the |de )?(?:account ?\S*|sales\S*|verkoper|vertegenwoordiger|rep|drukker|makelaar|adviseur|\S*manager|ondernemer)\b.*"
        r"|(?:ik (?:haat|vervloek|snap (?:niets|niks)|begrijp (?:niets|niks))|i (?:hate|swear|despise|cannot stand|can ?t stand)|i ?m (?:losing my|sick|fed up|so done)|(?:ik word|word ik) (?:\S+ ){0,2}?(?:gek|moe|ziek|niet goed|horendol|knettergek))\b.*"
        r"|(?:i (?:already |just )?(?:told you|said (?:so|that|it))|(?:ik zei|zei ik) (?:het |dat |al |toch )+).{0,12}"
        r"|(?:ik (?:bel|zit|hang) net|i ?m just (?:calling|on)|ik kom net|kom net)\b.*"
        r"|(?:wij|we|us|ons) (?:tegen|versus|vs|against|naast) \S.*"
        r") ?"
    )


def tells_of_us(clause: str) -> bool:
    """Whether a folded clause says who we are, what our trade is or how we feel: nobody does anything in it."""
    return _of_us().fullmatch(clause.replace("'", " ").replace("  ", " ")) is not None
