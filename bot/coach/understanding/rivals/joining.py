"""Who is said to be in the race beside us: "AXA is quoting as well", "a new rival, Squirrel Systems".

Only what the words say is read here; whether somebody of that name can be a rival of this deal is for whoever knows the deal.
"""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance

_NAME: Final = r"(?P<name>\w[\w&.'-]*(?: \w[\w&.'-]*){0,2}?)"
_ALSO: Final = r"(?:now|nu|also|ook|too|still|nog|er|daar|there|apparently|blijkbaar|as well|again|weer|in ?middels|even|al|trouwens|btw)"
_BETWEEN: Final = rf"(?:{_ALSO} )*"
_BEHIND: Final = rf"(?: {_ALSO})*"
_THERE_IS: Final = (
    r"(?:(?:er is|er komt|er kwam|there'?s|there is|we hebben|we have|they have|ze hebben|got) )?"
)
_ANNOUNCED: Final = later(
    rf"{SIGHS}{_THERE_IS}(?:(?:nu|now|nog|ook|also|a|an|een|another|yet) )*(?:(?:nieuwe|new|extra|tweede|second|andere) )*"
    r"(?:(?:\S+ ){1,3}?(?:zegt|zei|heeft gezegd|vertelde|says|said|told (?:us|me)) (?:dat |that )?)?(?:er |there'?s |there is )?(?:(?:nu|now|nog|ook|also|a|an|een|another|yet) )*"
    r"(?:concurrent|rivaal|rival|competitor|(?:derde|vierde)(?: (?:partij|leverancier))?|(?:third|fourth)(?: (?:party|supplier|vendor|firm|one))?|(?:tweede|andere|second) (?:partij|leverancier|party|supplier|vendor|firm))(?: (?:meedoet|erbij is|bij is|bijkomt|doet mee|in the race|in it|now|bidding|quoting))?(?: (?:bij|erbij|in beeld|in the race|bijgekomen|now|nu))?(?:,|:| -)?(?: (?:namelijk|is|heet))?(?: (?:genaamd|called|named))?(?:,|:| -)? (?P<name>\S+(?: \S+){0,3}?)"
)
_IN_IT: Final = (
    later(
        rf"{SIGHS}{_NAME} (?:is|are|zit|zitten|zijn|came|kwam|komt) {_BETWEEN}(?:in (?:there|the race|the mix|the running|the frame|play|the game|beeld|de race)|in it|er ?bij|bij|ertussen|bidding|quoting|pitching|tendering|aan het offreren){_BEHIND}"
    ),
    later(
        rf"{SIGHS}(?:(?:nu|now) )?(?:er is|is er|er zit|there'?s|there is)(?: (?:nu|now|ook|also|nog))* {_NAME} (?:in (?:de (?:running|race)|the (?:running|race|mix)|beeld|it)|er ?bij|bij|in play){_BEHIND}"
    ),
    later(rf"{SIGHS}{_NAME} (?:doen|doet|dingt|dingen) {_BETWEEN}mee{_BEHIND}"),
    later(
        rf"{SIGHS}{_NAME} {_BETWEEN}(?:has |have |heeft |hebben )?{_BETWEEN}(?:quoted|pitched|bid|put in a (?:quote|bid|offer)|(?:een )?(?:offerte|bod) (?:gedaan|uitgebracht|gestuurd)|geoffreerd){_BEHIND}"
    ),
    # Asked back, because it was told before: "en scania dan? dat zei ik net".
    later(
        rf"{SIGHS}(?:what about )?{_NAME}(?: dan| then)?\?+ ?(?:(?:dat|die|that|them|it)? ?(?:zei|noemde|vertelde) ik.*|(?:dat |die )?heb ik (?:\w+ )?(?:gezegd|genoemd|verteld).*|i (?:\w+ )?(?:said|told you|mentioned).*|(?:already )?told you.*)"
    ),
)
# In a clause of news fewer words say so: whoever brings an offer, or is heard from as well, is no step and no view of anybody.
_IN_NEWS: Final = (
    later(
        rf"{_NAME} (?:heeft|hebben|has|have|deed|doet|did|bood|biedt|gaf|sent|stuurde|made|brengt|bracht){_BEHIND} (?:(?:een|an?|hun|their|its) )?(?:\w+ )?(?:offerte|aanbod|aanbieding|prijs|voorstel|offer|quote|bid|proposal|price|pitch)(?: \w+)?{_BEHIND}"
    ),
    later(rf"{_NAME} (?:is|are|was|zijn){_BEHIND} (?:in|langs geweest){_BEHIND}"),
    later(
        rf"{_NAME} (?:zit|zitten|doet|doen|biedt|bieden|dingt|komt|kwam|ligt)(?: {_ALSO})+(?: (?:mee|bij|in|aan tafel|langs|tussen))?{_BEHIND}"
    ),
    later(
        rf"\w+(?: \w+)? (?:hoort|hoorde|vraagt|vroeg|haalt|kijkt|praat|praten|belt|kijken|got|gets|asked|talks|is talking|are talking|looks|is looking|are looking|talking|looking|comparing|compares|vergelijkt|vergelijken|speaks|spreekt){_BEHIND} (?:bij|met|naar|to|at|with|from) {_NAME}(?: {_ALSO})+(?: (?:een|an?) (?:\w+ )?(?:prijs|offerte|price|quote))?"
    ),
    later(
        rf"\w+(?: \w+)?(?:'s|'re| is| are)?(?: {_ALSO})+ (?:looking|talking|speaking|compares?|comparing|looks|talks|asks|asking|kijken|kijkt|praten)(?: us| ons)? (?:bij|met|naar|to|at|with|from) {_NAME}{_BEHIND}"
    ),
    later(
        rf"\w+(?: \w+)? (?:kijkt|kijken|praat|praten|vraagt|vragen|hoort|looks?|talks?|speaks?)(?: {_ALSO})+ (?:naar|met|bij|at|to|with) {_NAME}{_BEHIND}"
    ),
    later(
        r"\w+(?: \w+)? (?:pushed|pushes|is pushing|recommends?|recommended|suggests?|suggested|brought in|raadt|noemde|kwam met) (?P<name>[A-Za-z]\w*)(?: aan)?"
    ),
    later(r"\w+(?: \w+)? (?:schoof|schuift) (?P<name>[A-Za-z]\w*) naar voren"),
)
_QUOTES: Final = later(r"quot|pitch|\bbid|offer|bod\b|\?")
_MAY_ANNOUNCE: Final = Gate(_ANNOUNCED)
_MAY_BE_IN_IT: Final = Gate(*_IN_IT)


def announced(said: Utterance) -> str | None:
    """The name that is announced as a rival's, as it was typed; None where none is."""
    return _name(said, (_ANNOUNCED,)) if _MAY_ANNOUNCE.opens(said) else None


def in_it(said: Utterance) -> str | None:
    """The name of who is said to be in it as well, which may be somebody who came along; None where nobody is."""
    return _name(said, _IN_IT) if _MAY_BE_IN_IT.opens(said) else None


def in_news(clause: Utterance) -> str | None:
    """The same in a clause of news, where fewer words say it."""
    return announced(clause) or _name(clause, (*_IN_IT, *_IN_NEWS))


def quotes(said: Utterance) -> bool:
    """Whether an offer is spoken of, or it is asked back: whoever makes one is nobody of the customer's."""
    return _QUOTES.search(said.fold) is not None


def _name(said: Utterance, patterns: tuple[re.Pattern[str], ...]) -> str | None:
    plain = said.fold.strip(" .!")
    start = said.fold.find(plain)
    for pattern in patterns:
        found = pattern.fullmatch(plain)
        if found is not None:
            return said.text[start + found.start("name") : start + found.end("name")]
    return None
