"""Frames that say whose deal it is: "not acme but …", "this one is about …", "acme later, first …", "… is a separate deal"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.deals.turned_clauses import HERE, LED, MARK, OPENS, Turned, marked, sentence_end
from bot.coach.understanding.deals.turned_names import name_at
from bot.coach.understanding.text import Utterance

_THIS: Final = r"(?:this|that|it|these|those|all|dit|dat|da|deze|die|het|'t|t)(?: (?:one|deal|klant|customer|client|update|bericht|message))?"
_IS: Final = r"(?:'s|s| is| was| are| were| isn't| isnt| wasn't| wasnt| gaat| ging| zijn| waren| goes| hoort| belongs)(?: (?:all|allemaal|nu|now|dus|wel|toch|really|actually|eigenlijk|just|gewoon|actually)){0,2}"
_OF: Final = r"(?:for|about|abt|of|from|at|with|to|over|voor|van|bij|met|re)"
_NOT: Final = r"(?:not|niet|nie|isn't|isnt|wasn't|wasnt)"
# "Not acme but sorensen marine", "this is not for acme, is for company wojcik".
_NOT_HERE_BUT: Final = later(
    rf"{LED}(?:{_THIS}{_IS} )?(?:{_THIS} )?{_NOT} (?:{_OF} )?{HERE}[ ,.;:-]+(?:(?:but|maar|it'?s|its|is|was|it|this|that|dit|dat|'t|t|het|rather|wel|gaat|{_OF})[ ,]+){{0,5}}"
)
_SAYS_NOT: Final = later(rf",? (?:(?:and|en|so|dus) )?{_NOT} (?:{_OF} )?{HERE}")
_IT_IS: Final = later(
    rf"(?:(?<=\w)'?s|\b(?:is|was|are|were|zijn|waren|hoort|belongs|goes|gaat|ging|for|voor|about|over))(?: (?:all|allemaal|toch|actually|eigenlijk|really|{_OF})){{0,3}} "
)
# "This one is about fenwick now", "da was voor de firma lemmens", "gaat over van loon".
_ABOUT: Final = later(
    rf"{LED}(?:(?P<this>{_THIS}){_IS} (?:{_OF} )?(?:over|om|about|abt|for|voor|re)|(?:gaat|ging|goes) (?:nu |now )?(?:over|about)|(?:ik|i) (?:bedoel(?:de)?|mean|meant|had het over|was talking about))\s+"
)
_DEAL_WORD: Final = later(r".*\b(?:one|deal|klant|customer|client|update|bericht|message)\b.*")
_MEANT: Final = later(r".*\b(?:bedoel(?:de)?|mean|meant)\b.*")
# "Acme later pls, first gorman electrics".
_HERE_LATER: Final = later(
    rf"{LED}(?:{HERE} (?:[\w']+ ){{0,3}}?(?:later|straks|wait|wachten|zo|afterwards|after|daarna|erna|hierna|morgen|tomorrow|next)(?: [\w']+){{0,2}}|(?:vergeet|forget|leave|laat|skip|sla) (?:about )?{HERE}(?: [\w']+){{0,5}})[,.;:!]+\s*(?:(?:eerst|first|now|nu|do|doe|even|ff|let me do|before that|nog|ik heb|i have|ik wil|i want|want|wil|{_THIS}{_IS}|gaat het|het|om|over|about|for|voor)[ ,]+){{0,5}}"
)
# "This is wendys salon, acme i'll do later": put off in another clause.
PUT_OFF: Final = later(
    rf"{HERE}(?: (?:doe|doen|komt|kan|vertel|ill|i'll|i will|ik|i|do|can|comes|wel|dan|then|wait|wachten|is)){{0,4}} (?:later|straks|zo|afterwards|daarna|morgen|tomorrow|wachten)\b"
)
_THIS_IS: Final = later(rf"{LED}(?:dit|this|deze|it|het)(?: one)?(?:'s|s| is)\s+")
_PUT: Final = later(
    rf"{LED}(?:(?:i|we|ik|wij|please|pls|can you|could you|kun je|kunt ge|kunde|kan je|can i|can we|ge|je|ook|also) ){{0,2}}(?:need|want|put|add|get|log|zet|noteer|maak|voeg|moet|wil)(?: (?:to|have|ook|nog|also|ik|er|even)){{0,3}} "
)
_IN_HERE: Final = later(
    r"\s*(?:(?:ook|too|also|er|nog) ){0,2}(?:in here|in there|erin|(?:op|aan) (?:de|mijn) (?:lijst|deals|klanten)|(?:on|to) (?:the|my) (?:list|deals|customers)|(?:toe )?(?:as|als) (?:an? |een )?(?:new |nieuwe |aparte |separate )?(?:customer|client|deal|klant))\b"
)
_HAVE_YOU: Final = later(
    rf"{LED}(?:heb je|hebt ge|hebde|do you(?: already)? have|have you got|you got|did you have|staat|staan|is|remember|ken je|kent ge|ken je nog|weet je nog|herinner je)\s+"
)
_REMEMBER: Final = later(r"\b(?:remember|ken|kent|weet|herinner)\b")
_ALREADY: Final = later(
    r"\s*(?:(?:er|ook|al|already|in|there|here|somewhere|ergens) ){0,3}(?:staan|erin|er in|er al in|already|in there|in here|on file|in the list|genoteerd)\s*\?"
)
# "Crawley meats is a separate deal", "new deal hartley meats: 1 freezer".
_APART: Final = later(
    r"(?:'s|\s+(?:is|zijn|are|wordt))\s+(?:(?:ook|toch|also|really|actually|wel)\s+)?(?:an?|een|n|its|zijn)?\s*(?:sep[ae]rate|aparte|own|eigen)\s+(?:deal|customer|client|klant|one|case|zaak)\b[,.:;!]*\s*(?:(?:so |dus )?(?:make|maak|create|add)(?: it| that| die| dat| hem)?(?: aan| er (?:een|1) van)?[,.:;]\s*)?"
)
_NEW: Final = later(
    rf"{LED}(?:(?:make|maak|create|start|open|i have|ik heb|heb|got) )?(?:(?:an?|een|n|ne) )?(?:new|nieuwe?|diff(?:erent|rent)?|and(?:e?re?|er)|aparte|separate|seperate|second|tweede|next|volgende) (?:one|deal|klant|customer|client|prospect|lead)(?: (?:now|nu|too|ook|aan|van|for|voor|is|called)){{0,2}}(?P<mark>\s*[,:;.–-]+\s*|\s+)"
)


def _not_here_but(said: Utterance, fold: str, start: int) -> Turned | None:
    led = _NOT_HERE_BUT.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    return Turned(start, name.start, name.text, True, renames=True) if name is not None else None


def _other_not_here(said: Utterance, fold: str, start: int) -> Turned | None:
    """Said of something that it is of another one: "the one with oracle was hensley brewery, not acme"."""
    denied = _SAYS_NOT.search(fold, start, sentence_end(fold, start))
    if denied is None:
        return None
    for led in _IT_IS.finditer(fold, start, denied.start()):
        name = name_at(said, led.end())
        if name is not None and not said.text[name.end : denied.start()].strip(" ,'s"):
            what = said.text[start : led.start()].strip(" ,")
            return Turned(start, denied.end(), name.text, True, what)
    return None


_WAS_TOLD: Final = later(
    rf"(?P<led>{LED}(?:(?:undo|wrong (?:customer|deal|client|one)|verkeerde (?:klant|deal)|maak ongedaan)[ ,.!]+)?)(?:that|da|dat|those|die)(?:'s|s| is| was| were| waren| zijn| ging| gaat| hoort| hoorde)(?: (?:all|allemaal|toch|wel|actually|{_OF})){{0,3}} "
)
_IS_ANOTHER: Final = later(
    r"\s*,?\s*(?:(?:that'?s|that is|it'?s|dat is|da's|is|en dat is|and that is) )?(?:(?:an?|een|n|nen|ne) )?(?:different|other|another|separate|seperate|new|and(?:e?re?|er)|aparte|nieuwe)(?: (?:customer|client|deal|klant|one|account))\b[ .!]*"
)
_TAKEN_BACK: Final = later(r"\b(?:undo|wrong|fout|verkeerde?|ongedaan)\b")


def told_before(said: Utterance, here: str) -> Turned | None:
    """Of which other customer something told before is said to be: "no thats all denby college, a different customer"."""
    fold = marked(said, here)
    led = _WAS_TOLD.match(fold)
    name = name_at(said, led.end()) if led is not None else None
    if led is None or name is None or name.somebody or MARK in fold[name.start : name.end]:
        return None
    another = _IS_ANOTHER.match(fold, name.end)
    if another is None and not ((name.house or name.several) and _TAKEN_BACK.search(led["led"])):
        return None
    return Turned(0, another.end() if another is not None else name.end, name.text, True, "")


def _about(said: Utterance, fold: str, start: int) -> Turned | None:
    led = _ABOUT.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    if led is None or name is None or name.somebody:
        return None
    several = name.several or name.announced or len(name.words) > 1
    said_to_be = _DEAL_WORD.fullmatch(led.group()) is not None
    if not (several or said_to_be or name.text[:1].isupper()):
        # "Ik bedoel verschoven", "it's about solar": one small word is no name by that.
        return None
    return Turned(
        start, name.start, name.text, _MEANT.fullmatch(led.group()) is None and (several or said_to_be)
    )


def _this_is(said: Utterance, fold: str, start: int) -> Turned | None:
    """Who it is, with the one at hand put off: "this is wendys salon, acme i'll do later"."""
    led = _THIS_IS.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    if name is None or name.somebody or PUT_OFF.search(fold, name.end, sentence_end(fold, name.end)) is None:
        return None
    return Turned(start, name.start, name.text, True)


def _here_later(said: Utterance, fold: str, start: int) -> Turned | None:
    led = _HERE_LATER.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    return Turned(start, name.start, name.text, True) if name is not None and not name.somebody else None


def _put_in(said: Utterance, fold: str, start: int) -> Turned | None:
    led = _PUT.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    if name is None or _IN_HERE.match(fold, name.end) is None:
        return None
    return Turned(start, name.start, name.text, True)


def have_you(said: Utterance, fold: str, start: int) -> Turned | None:
    """Whoever it is asked of whether they are known: "heb je verbruggen al staan?"."""
    led = _HAVE_YOU.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    if led is None or name is None:
        return None
    known = _ALREADY.match(fold, name.end) is not None
    if not known and not (_REMEMBER.search(led.group()) and fold[name.end :].lstrip()[:1] == "?"):
        return None
    return Turned(start, name.start, name.text, True)


_DEAL_FOR: Final = later(
    rf"{LED}(?:[\w']+ ){{0,6}}?(?:een|nog een|n|an?|another) (?:nieuwe |new |separate |aparte )?(?:deal|klant|customer|client|account)(?: (?:ingeven|aanmaken|invoeren|toevoegen|te|in|up|open|on|nog)){{0,2}} (?:for|voor|van|called|named|genaamd) "
)


def _deal_for(said: Utterance, fold: str, start: int) -> Turned | None:
    """Whom a deal is to be made for: "i have to put in a deal for stevens garage"."""
    led = _DEAL_FOR.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    if name is None or name.somebody:
        return None
    return Turned(start, name.start, name.text, True)


_OF_ANOTHER: Final = later(
    rf" (?:was|is|were|waren|zijn|are)(?: {_OF})? (?:an?|een|n|the|de)? ?(?:other|another|andere?|different) (?:customer|client|klant|deal|one)[ ,:(-]+(?:namely |namelijk |at |bij )?"
)


def _of_another(said: Utterance, fold: str, start: int) -> Turned | None:
    """Said of something that it is another customer's, who is named behind it: "siemens was for another customer, brandt foods"."""
    led = _OF_ANOTHER.search(fold, start, sentence_end(fold, start))
    name = name_at(said, led.end()) if led is not None else None
    if led is None or name is None or name.somebody:
        return None
    what = said.text[start : led.start()].strip(" ,")
    return Turned(start, name.end, name.text, True, what) if what else None


def _apart(said: Utterance, fold: str, start: int) -> Turned | None:
    led = OPENS.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    if name is None or name.somebody or _APART.match(fold, name.end) is None:
        return None
    return Turned(start, name.start, name.text, True)


def _new(said: Utterance, fold: str, start: int) -> Turned | None:
    led = _NEW.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    if led is None or name is None or name.somebody:
        return None
    closed = name.end == len(fold) or fold[name.end] in ",.:;!-("
    if not led["mark"].strip() and not (closed or name.house):
        return None
    return Turned(start, name.start, name.text, True)


WHOSE_DEAL: Final = (
    _not_here_but,
    _other_not_here,
    _here_later,
    _this_is,
    _deal_for,
    _of_another,
    _put_in,
    _apart,
    _new,
    _about,
)
