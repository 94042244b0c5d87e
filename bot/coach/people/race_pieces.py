"""One piece of a list of rivals: what stands before a name, behind it, and what it may be called."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.readings import RivalKind
from bot.coach.understanding.rivals.race_words import CURRENT, FIRM, NOT_OURS, SUPPLIER
from bot.coach.understanding.rivals.short_answers import NO_NAME
from bot.coach.understanding.rivals.words import says_more
from bot.coach.understanding.scene.words import COMMON, KIN, PEOPLES, PERSON_VERBS
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.word_kinds import is_ordinary, is_role_in_any, is_sentence

BESIDE: Final = 5
"""So many words more may stand around a way of doing without."""
_ONE_CALLED: Final = r"(?P<name>\S+(?: \S+){0,5}?)"
_NOW: Final = (
    r"(?:nu|now|currently|momenteel|op dit moment|at the mo(?:ment)?|in place|in huis|vandaag|today)"
)
_YEARS: Final = r"(?:\d+|een paar|some|many|few|twee|drie|two|three|vele?|tien|ten|a) ?(?:jaar|years?|yrs|yr|maanden|months)|jaren|years|yrs|ages|eeuwen"
_LEADS: Final = later(
    r"(?:ook|also|only|alleen|enkel|nog|still|verder|further|dan|then|gewoon|just|misschien|mss|maybe|wellicht|possibly|perhaps|probably|waarschijnlijk|mogelijk|denk ik|i think|vooral|mainly|"
    r"nl|nml|namelijk|ie|i\.e\.|ja|yes|yeah|yep|well|nou|oh|tja|het is|it'?s|its|da'?s|dat is|dat zijn|that'?s|thats|those are|er is|er zijn|er zit|there'?s|theres|there is|there are|of|or|en|and|n|either|ofwel|eventueel|daarnaast|plus|met|with|tegen|against|from|van|the|de|den|het|'t|"
    r"(?:(?:hij|zij|ze|they|he|she)(?:'re| are|re)? )?(?:vergelijk(?:t|en)?|kijk(?:t|en)|praat|praten|compar(?:es?|ing)|look(?:s|ing)|talk(?:s|ing))(?: (?:ons|us|ook|nog|also|het|it|still))* (?:met|naar|with|to|at)|"
    r"we zijn met|it was|so|dus|zeker|definitely|apparently|blijkbaar|naar verluidt|i heard|against)[ ,:]+"
)
_NOW_LEADS: Final = later(
    rf"(?:{_NOW} (?:is het |hebben ze |zitten ze bij |zit er |werken ze met |it'?s |they have |they use )?|(?:they'?ve got|they'?re with|they have|they use|ze hebben|ze zitten (?:nu )?bij|ze zitten met|ze werken (?:nu )?met|ze gebruiken|zitten (?:nu )?bij|klant (?:nu )?(?:bij|van)|(?:they|ze|zij)(?:'re|'ve been| are| have been| zitten| werken| huren| kopen| zijn)(?: (?:al|nu|nog|sinds|for|already|now|still|jaren|jarenlang|lang|years|ages|\d+ jaar|\d+ years)){{0,3}} (?:bij|met|with|van|from)) |"
    rf"(?:hun|their|de|het|the|zijn|his|haar|her|onze|our) (?:(?:\w+ )?\w+ van nu|{CURRENT} \w+|incumbent) (?:is|zijn|heet|=|:) |{CURRENT} {SUPPLIER}(?: is| heet|:)? |incumbent(?: is|:)? )(?:(?:nu|now|al) )?"
)
# What stands behind the name of whoever is there now.
_NOW_TAIL: Final = later(
    rf"{_ONE_CALLED} (?:{_NOW}"
    rf"|(?:has|have|does|do|runs?|heeft|hebben|doet|doen|levert|leveren) (?:it|that|them|het|dat|dit|ze|(?:the|het|de) (?:contract|work|account|werk|klus)) {_NOW}"
    rf"|(?:die|who|that|wat|which) (?:ze|zij|they) (?:(?:nu|now|al|already) )?(?:hebben|have|gebruiken|use|got)(?: (?:nu|now|al|already))*"
    rf"|(?:(?:die|who|that|which) )?(?:(?:nu|now) )?(?:is|are|zijn|zit|zitten|staat|staan|hangt|draait|loopt)(?: (?:er|daar|there|in|bij hen|nu|now|al|already|place))+(?: (?:{_YEARS}))?"
    rf"|(?:(?:al|for|since|sinds) ){{1,2}}(?:{_YEARS})"
    rf"|(?:die|who|that|which) (?:nu|now) (?:is|are|zijn|zit|zitten|staat|staan|hangt|draait|loopt)"
    rf"|(?:have|has|hebben|heeft|had|doen|doet|does|do|zit|zitten|zijn|levert|leveren|been)(?: (?:had|been|er|daar|there|it|em|them|het|dat|dit|nu|now|al|already|for|since|in|sinds|with|bij))* (?:{_YEARS}))"
)
THERE_NOW: Final = later(
    rf"(?:(?:they'?(?:ve|re)?|they|ze|zij|die|dat|who|which|that'?s|thats|hij|it'?s) )?(?:(?:have|has|hebben|heeft|had|is|are|zijn|been|zit|zitten|er|daar|there|it|em|them|ze|hen|die|het|nu|now|al|already|for|since|sinds|in|using|use|gebruiken|hun|their|de|the|with|met|bij) ){{0,8}}"
    rf"(?:{_NOW}|{_YEARS}|{CURRENT}(?: {SUPPLIER})?|incumbent|(?:er|daar|there) (?:al|already)|already there)"
)
"""That the one before is there now: "they've had em 6 yrs", "die hebben ze nu"."""
THEY: Final = later(
    r"(?:they'?(?:re|ve|d)?|ze|zij|die|dat|who|which|he'?s?|she'?s?|hij|it'?s?|both|allebei|beide) "
)
COMPARES: Final = later(
    r"\b(?:cheaper|cheapest|goedkoper|goedkoopste|duurder|pricier|dearer|expensive|duur|less|minder|lower|lager|higher|hoger|more|meer|onder|under|boven|over|above|below|better|beter|faster|sneller|slower|trager|bigger|groter|smaller|kleiner|local|lokaal|closer|dichterbij|known|bekend|good|goed|bad|slecht|great|\d+ ?%|\d+ ?k|grand|procent|percent)\b"
)
"""That they are held against us: what they ask, how they do."""
DENIES: Final = later(
    r"\b(?:niet|geen|nie|niemand|nobody|no|none|not|isn'?t|aren'?t|don'?t|doesn'?t|won'?t|nooit|never|nog vragen|weet|know|dunno|idee|idea|clue|onbekend|unknown)\b|\b(?:eruit|afgevallen|afgehaakt|dropped|out|failliet|bust)$|\bvia\b"
)
_HEDGE: Final = later(
    r"(?:,? (?:ofzo|of zo|of zoiets|or so|or something|or whatever|i think|denk ik|geloof ik|i believe|meen ik|hoor|eh|he|mostly|vooral))+$",
    re.IGNORECASE,
)
COUNTS: Final = later(
    r"(?:of them|of em|van hen|van ze|stuks|partijen|parties|firms?|firma'?s|bedrijven|companies|others?|anderen|andere|suppliers?|vendors?|leveranciers?|offertes|quotes)(?: (?:in total|totaal|in all|ook|nog|too|also))?"
)
COUNTED: Final = later(
    rf"(?:\d+|one|two|three|four|five|een|twee|drie|vier|vijf|a few|een paar)(?: (?:of them|others?|anderen|andere|more))?(?: {COUNTS.pattern})?"
)
"""How many there are."""
LABELS: Final = later(
    rf"(?:(?:an?|een|the|hun|their|nog een|of|or|just) )*(?:(?P<now>{CURRENT} {SUPPLIER}|incumbent)|(?:{NOT_OURS} )?(?:{SUPPLIER}|rivals?|competitors?|concurrent(?:en)?|one|partij(?:en)?|iemand anders|somebody else|someone else|anderen?|others?))"
)
"""The name of a choice, and of nobody."""
_OLD: Final = r"(?:oude?|old|ouwe|vorige|previous)"
_OWN: Final = r"(?:hun|hunne|their|zijn|zn|z'n|his|her|haar|de|het|the|this|that)"
# Who does it up themselves is no less in the race than doing nothing: that is told elsewhere.
_AS_IT_IS: Final = later(
    rf"(?:(?:just|gewoon|alleen|only|misschien|maybe|nog) )*(?:(?:keep(?:ing)?|stick(?:ing)? with|stay(?:ing)? with|blijven bij|doorgaan met) )?(?:{_OWN} )?{_OLD}(?: (?!\w+en\b)\w+)?"
    r"(?: (?:blijven|nog|even|gewoon|langer|going))*(?: (?:houden|aanhouden|gebruiken|laten (?:repareren|herstellen|maken|nakijken)))?"
)
_THE_ONE_NOW: Final = later(
    rf"(?:(?:just|gewoon|alleen|only|ook|also) )*(?:{_OWN} )?{CURRENT}(?: (?P<thing>(?!{SUPPLIER} )[^\W\d]+(?: [^\W\d]+)?))?"
)


def is_there_now(piece: Utterance) -> bool:
    """Whether a piece says of whoever is named behind it what they are there: "huidige wasserij"."""
    return _THE_ONE_NOW.fullmatch(piece.fold) is not None


def what_they_have(piece: Utterance) -> tuple[str, RivalKind] | None:
    """What they have now, without the name of a firm: the old one is doing nothing, "their current Excel" is what it is called."""
    if _AS_IT_IS.fullmatch(piece.fold) is not None:
        return ("", "nothing")
    found = _THE_ONE_NOW.fullmatch(piece.fold)
    if found is None:
        return None
    thing = piece.text[slice(*found.span("thing"))] if found["thing"] else ""
    return ("" if LABELS.fullmatch(utterance(thing).fold) else thing, "incumbent")


_SUPPLIES_THEM: Final = later(
    rf"(?:his|her|their|hun|hunne|zijn|zn|haar) (?:(?:usual|regular|normal|own|long-?time|vaste|gewone|eigen|{CURRENT}) )+{SUPPLIER}"
)


def supplies_them(piece: Utterance) -> bool:
    """Whether a piece says of whoever was named before it that they supply them: "his usual supplier"."""
    return _SUPPLIES_THEM.fullmatch(piece.fold) is not None


WAITS: Final = later(
    r"(?:(?:they|they'?ll|ze|dat ze|just|gewoon|nog|even|maybe|misschien|might|will|could|zullen|kunnen|gaan) )*(?:wait(?:ing)?|(?:af)?wachten|wachten af|hold(?:ing)? off|sit(?:ting)? (?:on it|tight))(?: (?:and see|it out|nog|even|(?:an?|another|een) (?:year|jaar)|till next year))*"
)
"""That they put it off, which is doing nothing."""
_IN_IT: Final = r"(?:bij|erbij|bijkomen|meedoen|tussen|ertussen|in it|in|bidding|pitching|quoting|tendering|interested|geinteresseerd|uitgenodigd|invited|in beeld|in the (?:race|mix|running|frame))"
_AS_WELL: Final = r"(?:ook|too|also|as well|nog|erbij|still|er|al|already)"
_RACES: Final = later(
    rf"{_ONE_CALLED} (?:(?:doet|doen|dingt|dingen|bieden|biedt) (?:\w+ ){{0,2}}?mee|(?:wil|willen)(?: {_AS_WELL})+(?: {_IN_IT})?|(?:wil|willen|komt|kwam|zit|zitten|is|are|zijn)(?: {_AS_WELL})* {_IN_IT}|wants? in|"
    rf"(?:(?:has|have|heeft|hebben) )?(?:{_AS_WELL} )?(?:quoted|pitched|bid|geoffreerd|ingeschreven|een offerte (?:gedaan|gestuurd)|offerte gedaan|put in a (?:bid|quote))|(?:will|might|may|gaat|gaan|zal|zullen|is going to|gonna|wil|willen) (?:ook |also |nog )?(?:bid|quote|pitch|tender|put in a (?:bid|quote)|bieden|offreren|inschrijven|meedoen|meebieden)|quotes?|pitch(?:es)?|bids|offreert|offreren|{_AS_WELL})(?: {_AS_WELL})*"
)
_TOLD_OF: Final = later(
    rf"{_ONE_CALLED},? (?P<more>(?:die|who|that|which|quoted|came in|comes in|zit|zitten|zat|is|are|zijn|was|were|biedt|vraagt|vragen|offreert|asks?|at|voor|for|wil|doet) .+)"
)
_CALLED: Final = later(
    rf"(?:(?:an?|een|nen|ne|the|de|some|this|that|die|dat|zo'?n|other|andere?) )*(?:\w+ )?(?:{FIRM}|one|mob|lads|crew|something|someone|somebody|iets|iemand)(?: (?:called|named|genaamd|met de naam|that'?s called|die heet|die noemt|is called|heet))? (?=\S)",
    re.IGNORECASE,
)
_CALLED_SO: Final = later(r" (?:called|named|genaamd|met de naam|heet|noemt) $")
_THEIRS: Final = later(
    r" (?:van (?:m|'m|hem|haar|hen|hun|ze|den baas|de baas)|of (?:his|hers|theirs|em|them|the boss))(?= |$)"
)
# Who comes from somewhere, or is somebody's: nobody is called so, and it says who all the same.
_SOMEBODY: Final = (
    frozenset(
        """kennis vriend vriendin mate friend buddy pal buurman buurvrouw neighbour neighbor neef nicht cousin zwager schoonbroer nephew kameraad maat collega colleague
    gast kerel bloke fella fellow guy man vent freelancer zelfstandige zzp'er klusjesman handyman contact bekende""".split()
    )
    | KIN
)
_ONE_OF: Final = frozenset(
    """firma bedrijf bedrijfje firm company crowd outfit lot club partij party leverancier supplier vendor aanbieder verhuurder provider dealer bureau agency brand merk zaak shop winkel
    one ones ene eentje iets boer garage lads mob startup start-up bouwer maker fabrikant manufacturer software systeem system""".split()
)
_FROM_THERE: Final = PEOPLES | frozenset(
    "lokale local plaatselijke regionale regional andere other chinees duits frans belgisch nederlands chinese duitse franse belgische nederlandse poolse turkse tweedehands secondhand second-hand online".split()
)
# "Shes got 2 other quotes" is no firm that quotes.
_OF_A_SENTENCE: Final = frozenset(
    "shes hes theyve theyre weve were its thats theres ive im got get gets has have had heeft hebben had krijgt kregen kreeg hij zij haar hem his her".split()
)
_ARTICLES: Final = frozenset(
    "a an een nen ne ene some the de het den hun their zijn his her haar zn z'n nog another".split()
)
_ARTICLE: Final = later(r"^(?:(?:an?|some|een|nen?|nog)\s+)+", re.IGNORECASE)
_PLACE: Final = later(r" (?:uit|from|in|near|out of|bij|van over|te) (?P<place>\w[\w' -]{1,30})$")
_MADE_BY: Final = later(
    r"(?P<thing>[a-zà-ÿ][\w-]+(?: [\w-]+){0,2}) (?:van|from|by) (?P<name>\w[\w.'-]*(?: \w[\w.'-]*){0,3})$",
    re.IGNORECASE,
)
_LONGEST: Final = 4
_LONGEST_SMALL: Final = 3


@record
class NamedIn:
    """A name in a piece; an empty one where only a kind of rival is told. `says_more`: the piece tells more than the name."""

    name: str
    now: bool
    says_more: bool


def name_in(piece: Utterance, *, alone: bool, sure: bool) -> NamedIn | None:
    """Whom a piece names as a rival; None where it names nobody. `alone`: it is all the answer there is; `sure`: who is named is one."""
    text, now = _without_leads(_HEDGE.sub("", piece.text))
    sure = sure or now
    tail = _NOW_TAIL.fullmatch(utterance(text).fold)
    if tail is not None:
        text, now, sure = text[: tail.end("name")], True, True
    more = False
    for shape in (_RACES, _TOLD_OF):
        found = shape.fullmatch(utterance(text).fold)
        if found is None or (shape is _TOLD_OF and COMPARES.search(found["more"]) is None):
            continue
        text, sure, more = text[: found.end("name")], True, more or shape is _TOLD_OF
        break
    plain = _THEIRS.sub("", text).strip()
    name = _called(plain, sure=sure, alone=alone)
    if name is None:
        return None
    return NamedIn(name.text, now, more or name.more)


@record
class _Called:
    text: str
    more: bool = False


def _without_leads(text: str) -> tuple[str, bool]:
    now = False
    for _ in range(6):
        fold = utterance(text).fold
        led = _NOW_LEADS.match(fold)
        if led is not None and led.end() < len(fold):
            text, now = text[led.end() :], True
            continue
        led = _LEADS.match(fold)
        if led is None or led.end() >= len(fold):
            break
        text = text[led.end() :]
    return text.strip(), now


def _called(text: str, *, sure: bool, alone: bool) -> _Called | None:
    """What somebody in a rival's place is called; `sure`: the piece says that they are in the race."""
    if _SECOND_HAND.match(text) is not None:
        return _Called(_ARTICLE.sub("", text))
    led = _CALLED.match(text)
    if led is not None:
        name = text[led.end() :]
        said_so = _CALLED_SO.search(utterance(led.group()).fold) is not None
        if _fits(name, sure=sure or said_so, alone=alone) and (said_so or name[:1].isupper()):
            return _Called(name)
    described = _described(text)
    if described is not None:
        return _Called(described)
    made = _MADE_BY.fullmatch(text)
    if made is not None and not text[:1].isupper():
        thing, name = utterance(made["thing"]), made["name"]
        if _is_thing(thing) and _fits(name, sure=False, alone=True):
            return _Called(name, more=True)
        if LABELS.fullmatch(utterance(name).fold):
            return _Called(text)
    return _Called(text) if _fits(text, sure=sure, alone=alone) else None


# "A second hand one off Gumtree" is nobody's name, and competes.
_SECOND_HAND: Final = later(
    r"(?:(?:an?|een|some|nen?) )?(?:second[- ]?hand|tweedehands|refurb(?:ished)?|used|occasion)(?: \w+){0,5}$",
    re.IGNORECASE,
)


def _is_thing(said: Utterance) -> bool:
    last = said.words[-1]
    return is_ordinary(last) or lexicon("nl").kind(last) is not None or last.endswith(("s", "en"))


def is_described(text: str) -> bool:
    """Whether a piece says what kind of firm it is, and no more: "also a local one", "ne plaatselijke"."""
    text, _ = _without_leads(text)
    if is_only_from_there(text):
        return True
    found = _described(text) is not None or LABELS.fullmatch(utterance(text).fold) is not None
    return found and _ONE.match(text) is not None and _PLACE.search(text) is None


def is_only_from_there(text: str) -> bool:
    """Whether a piece only says from where somebody is: "ne plaatselijke", "een andere"."""
    words = utterance(text).words
    return len(words) > 1 and _ARTICLES.issuperset(words[:-1]) and words[-1] in _FROM_THERE


_ONE: Final = later(r"(?:an?|een|some|nog een|one|another|nen?) ", re.IGNORECASE)


_TITLED: Final = re.compile(r"[A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){1,2}")


def is_called_so(text: str) -> bool:
    """Whether a piece is a name and nothing else."""
    if _TITLED.fullmatch(text) is not None:
        return True
    return _fits(_HEDGE.sub("", text), sure=False, alone=True) and _described(text) is None


def _described(text: str) -> str | None:
    """Somebody without a name: "een kennis uit drachten", "some local outfit"."""
    place = _PLACE.search(text)
    bare = text[: place.start()] if place is not None else text
    words = utterance(bare).words
    told = [word for word in words if word not in _ARTICLES]
    if not told or len(words) > _LONGEST or says_more(" ".join(told)):
        return None
    head = words[-1]
    kind = len(told) > 1 and told[0] in _FROM_THERE
    if (
        head not in _SOMEBODY
        and head not in _ONE_OF
        and not kind
        and not (place is not None and words[0] in _ARTICLES)
    ):
        return None
    if any(word in PERSON_VERBS for word in words):
        return None
    # "A firm", "iemand": of these nothing is said.
    if place is None and head not in _SOMEBODY and len(told) < 2:
        return None
    return text if place is not None or head in _SOMEBODY else _ARTICLE.sub("", text)


def _fits(name: str, *, sure: bool, alone: bool) -> bool:
    """Whether a few words may be a rival's name."""
    said = utterance(name)
    words = said.words
    if not words or len(words) > _LONGEST or says_more(name) or words[0][0].isdigit():
        return False
    if any(word.partition("'")[0] in NO_NAME or word in _OF_A_SENTENCE for word in words):
        return False
    if sure:
        return not set(words) <= COMMON
    if name[:1].isupper() and len(words) == 1:
        return True
    if len(words) > _LONGEST_SMALL and name.islower():
        return False
    if is_sentence(name, "nl") or is_sentence(name, "en") or is_role_in_any(said):
        return False
    return not all(is_ordinary(word) for word in words)
