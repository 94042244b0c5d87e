"""Who over there is against it, in a short text that says so of them: "kees is tegen", "their it guy isnt that keen"."""

import re
from typing import Final

from bot.coach.understanding.people.names import read_names
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Language, Utterance, utterance

_LONGEST: Final = 14
_CALLED: Final = 4
_SO: Final = r"(?:(?:echt|zo|erg|heel|al te|nog|veel|wel|gewoon|way|just|all|that|so|too|very|really|yet|super|fully|quite)\s+)*"
_PLEASED: Final = r"(?:enthousiast|blij|overtuigd|fan|weg|happy|keen|convinced|sold|thrilled|excited|impressed|a fan|on board|into it|for it)"
_TOO_MUCH_NL: Final = (
    "(?:duur|prijzig|ingewikkeld|riskant|niks|onzin|overbodig|overdreven|geldverspilling|geen goed idee)"
)
_TOO_MUCH_EN: Final = r"(?:(?:too|way too) (?:expensive|pricey|dear|complex|complicated|risky|much)|overkill|pricey|expensive|unnecessary|a waste\b.*|a bad idea|not worth it)"
# Whoever hates what they have now is for something new.
_WHAT_IS: Final = (
    r"(?:(?:the|their|our|de|het|hun|die) )?(?:current|old|existing|present|huidige|oude?|bestaande)"
)
_AGAINST: Final = re.compile(
    rf"\s(?:(?:is|are|zijn|isn'?t|aren'?t|was|lijkt|seems|ben)\s+)?(?:er\s+|it\s+)?(?:"
    rf"(?:the (?:only )?one (?:who(?:'s| is)? |that(?:'s| is)? )?|(?:de enige|degene) die )?(?:fel |erg |vierkant |wel |dik |nogal |sterk |helemaal |volledig |compleet |strongly |dead |totally |firmly |flat out |quite )?(?:(?:er)?tegen(?:stander)?|against)(?:\s+(?:it|us|this|ons|dit))?(?=[ .!?]*$)|(?:fel|dead|totally|strongly|completely|mordicus|radicaal) (?:tegen|against)(?: \w+){{1,4}}(?=[ .!?]*$)"
    rf"|(?:niet|not|isn'?t|aren'?t|geen)\s+{_SO}(?:een\s+)?{_PLEASED}|(?<=isnt ){_SO}{_PLEASED}|(?<=isn't ){_SO}{_PLEASED}"
    r"|(?:is\s+|are\s+|zijn\s+)?(?:nogal |wat |erg |heel |very |a bit |pretty )?(?:ontevreden|unhappy|boos|angry|sceptisch|kritisch|sceptical|skeptical|reluctant|hesitant|critical|doubtful|terughoudend)"
    r"|(?:heeft|hebben)\s+(?:er\s+)?(?:nog\s+)?(?:geen zin in|(?:zijn |haar |hun |zo'n )?(?:twijfels|bedenkingen|bezwaren))"
    r"|(?:has|have)\s+(?:(?:his|her|their|some|serious)\s+)?(?:doubts|objections|reservations|concerns)"
    rf"|(?:tegen(?:stander)?|niet {_SO}{_PLEASED}|kritisch|sceptisch|huiverig) (?:is|zijn|blijft|blijven)|(?:het|ons|dit|dat|'t|t) {_SO}te (?!gek\b|gekke\b)\w+ (?:vindt|vinden)"
    rf"|twijfelt|twijfelen|doubts it|(?:hates?|can'?t stand|dislikes?) (?!{_WHAT_IS}\b)(?:it|us|our|the|this|that)|(?:haat|haten) (?!{_WHAT_IS}\b)\w+|hates? (?!to\b|{_WHAT_IS}\b)\w+|(?:moet|moeten|wil|willen) (?:niks|niets|er niks|er niets) (?:van ons |van )?(?:hebben|weten)|heeft niks met ons|(?:ziet|zien) (?:het|t|'t|dat) niet (?:zo |echt )?(?:zitten|zo)|(?:ligt|liggen|zit|zitten) (?:er |wat |nogal |een beetje )?dwars|doesn'?t (?:like|want|see|buy) it"
    r"|(?:het|dat|'t|t) niet (?:zo |echt )?(?:ziet|zien) zitten|liever (?:\S+ ){1,4}?(?:blijft|blijven|houdt|houden|heeft|hebben|wil|willen|ziet|zien)(?=[ .!?]*$)|(?:wil|willen) (?:toch |gewoon |echt |eigenlijk )*(?:(?:bij|met) (?:\S+ ){1,3}?blijven|(?:de |het |hun |zijn |haar )?(?:oude|huidige|eigen) (?:\S+ ){0,2}?houden)(?=[ .!?]*$)"
    r"|wants? to (?:stay|stick|remain) (?:with|at)\b|wants? to keep (?:the|their|his|her) (?:old|own|current|existing)\b|likes? (?:his|her|their|the) (?:old|own|current|existing) \w+|(?:ziet|zien|sees?) (?:het|dat|it|this) anders|wil(?:len)? (?:het )?niet|is no fan|is geen fan"
    r"|(?:might|may|could|will|would|'ll|going to|gaat|gaan|kan|kunnen|zou|zouden|zal) (?:wel |nog |er |ook |vast |probably |still )*(?:moan|complain|object|resist|push back"
    r"|kick up a fuss|make a fuss|dwarsliggen|moeilijk doen|klagen|zeuren|tegenstribbelen|protesteren|tegenwerken|dwars gaan liggen)"
    r"|(?:wil|willen|heeft|hebben|ziet|zien) (?:toch |eigenlijk |veel )?liever|prefers?|would rather|favou?rs"
    r"|(?:wants?|wil|willen) (?:a |an |een |de |the |their |hun |his |her |zijn |haar )?(?:own |eigen )?(?:local|lokale?|cheaper|goedkopere?|goedkoper|other|andere?|ander|different|smaller|kleinere?)\b.*"
    r"|(?:is|zijn|are)? ?(?:een beetje |wat |nogal |erg |heel |a bit |quite |very |rather )?(?:bang voor|bang dat|huiverig|bezorgd|afraid of|scared of|worried|nervous|wary)"
    r"|worries (?:about|that|over)|frets (?:about|over)|maakt zich (?:zorgen|druk|ongerust)|maken zich (?:zorgen|druk|ongerust)|(?:wants?|wil|willen) \S.{2,60} (?:instead|in plaats daarvan)"
    r"|(?:thinks?|reckons?|says?) (?:(?:that )?(?:it|this|that|we)(?:'s|'re|s| is| are)?) (?:just |only |all )?(?:a |an )?(?:toy|gimmick|fad|joke|hobby|waste|luxury|nonsense|rubbish|hype)"
    rf"|(?:vindt|vind|vinden) (?:het|ons|dit|dat|'t|t|m|em) {_SO}(?:te )?{_TOO_MUCH_NL}"
    rf"|(?:vindt|vind|vinden) (?:ze|die|hem|haar|hen|hun|(?:de|het|een|die|onze|jullie) \w+) {_SO}te (?!gek\b|gekke\b)\w+"
    r"|(?:vindt|vind|vinden) (?:het|dat|'t|t) te (?!gek\b|gekke\b)\w+"
    r"|(?:thinks?|finds?|reckons?|says?) (?:(?:that )?(?:they|it|this|that|we|you)(?:'re|re|'s|s| are| is)|them|it|us|(?:the|our|your|those|these) \w+) (?:way |just |all |far |much )?too (?!good\b)\w+"
    r"|(?:wil|willen) (?:er |daar )?(?:niks|niets) (?:met|van|weten)\b|(?:ziet|zien) (?:er |daar )?(?:niks|niets|weinig) in|wants? nothing to do with|sees? (?:nothing|little|no point) in"
    rf"|(?:thinks?|finds?|reckons?|says?) (?:(?:that )?(?:it|this|that|we)(?:'s|'re|s| is| are)?|us|were) {_SO}{_TOO_MUCH_EN}"
    r"|only (?:looks at|cares about|sees|goes (?:for|by)|interested in) (?:the )?(?:price|money|costs?|cheapest|numbers)"
    # What they have will do: "vindt de oude oven nog goed genoeg", "is happy with what they have".
    r"|(?:vindt|vinden) (?:de|het|hun|die|dat) (?:oude?|huidige?|bestaande) (?:\w+ )?(?:(?:nog|wel|best|gewoon|prima|echt) )*(?:goed|prima|ok|oke|fijn|voldoende|genoeg|ok[eé])(?: genoeg)?"
    r"|(?:thinks?|reckons?|says?|finds?) (?:that )?(?:the|their|our) (?:old|current|existing|present) \w+(?:'s|s| is| are| works?| does| do)? (?:(?:still|just|perfectly|plenty|quite) )*(?:fine|good|ok|okay|grand|enough|the job)(?: enough)?"
    r"|(?:is|are|zijn) (?:(?:quite|perfectly|still|nog|heel|prima) )*(?:happy|fine|content|tevreden|blij) (?:with|met) (?:what|wat|how|hoe|(?:the|their|de|het|hun) (?:old|current|existing|oude?|huidige?))"
    r")\b"
)
# "Sue is keen. Dave isn't": what the other one is.
_NOT_THEY: Final = re.compile(
    r"^(?P<who>\w[\w.'-]*(?: \w[\w.'-]*){0,2}?) (?:isn['’]?t|aren['’]?t|is not|are not|doesn['’]?t|is niet|zijn niet|niet|not)(?: (?:zo|so|echt|really|much|yet|nog))*[ .!]*$"
)
_IS_PLEASED: Final = re.compile(
    rf"\b(?:is|are|zijn|'s|was) {_SO}(?:{_PLEASED}|for it|voor|tevreden|positief|positive)\b|\b(?:likes?|loves?|wants?) (?:it|us|ours|this)\b|\bwil(?:len)? (?:het|ons|wel|graag)\b"
)
_MAY_BE_AGAINST: Final = Gate(_AGAINST, _NOT_THEY)
_LEAD_IN: Final = re.compile(
    r"^(?:(?:behalve|except(?: for)?|apart from|hmm?|tja|nou|aja|ah|oh|ja|well|yeah|yes|maar|but|en|and|wel|alleen|only|ik denk(?: dat)?|ik (?:vermoed|vrees|gok|geloof) dat|denk dat|i think(?: that)?|i (?:reckon|guess|fear|suspect)(?: that)?|volgens mij),?\s+)+",
    re.IGNORECASE,
)
# Each part of what was said may be about somebody else: "Peter wants it, but Wim thinks it's too dear".
_PARTS: Final = re.compile(
    r"[,;.]\s|\s(?=(?:maar|but|terwijl|whereas|while)\s|(?:en|and)\s(?:de|het|the|hun|their|een|an?)\s)|\s(?:want|omdat|because|since|die wil|who wants)\s.*",
    re.IGNORECASE,
)
_OUT_OF: Final = frozenset(
    "ze zij die deze who wie hij he she daar they theyre we wij ik i het it dat that iedereen everyone everybody niemand nobody er there terwijl while whereas".split()
)


def subjects_against(said: Utterance) -> tuple[str, ...]:
    """Of whom a short text says that they are against it or doubt it, in its own words; nobody where it says something else."""
    if len(said.words) > _LONGEST or not _MAY_BE_AGAINST.opens(said):
        return ()
    found: list[str] = []
    before: Utterance | None = None
    named_so = False
    for part in _PARTS.split(said.text):
        opening = _LEAD_IN.match(part)
        told = utterance(part[opening.end() if opening else 0 :])
        named, before = before, told
        group, named_so = named_so, _A_GROUP.match(part) is not None
        subject = _subject(told, named, group=group) or _does_not(told, named)
        if subject is not None:
            found.append(subject)
    return tuple(found)


def _subject(told: Utterance, named: Utterance | None, *, group: bool) -> str | None:
    """Of whom one part says so; `named` is what the part before it says, where that is somebody, or a `group`."""
    found = _AGAINST.search(told.fold)
    if found is None or found.start() == 0 or _NOT_SO.search(told.fold[: found.start()]) is not None:
        return None
    subject = utterance(
        _REPORTED.sub("", _WHO.sub("", _IS.sub("", _RESUMED.sub("", told.text[: found.start()]))))
    )
    if (
        set(subject.words) <= (_TAKES_UP | _THEM if group else _TAKES_UP)
        and named is not None
        and len(named.words) <= _CALLED
    ):
        # "De meestergast Yvan, die is tegen": who was named right before.
        return named.text
    if subject.words and subject.words[0].isdigit():
        return None  # "61 voor, 22 tegen"
    named_it = subject.text.isupper() and len(subject.text) > 1
    known = named_it or (bool(subject.words) and subject.words[0].partition("'")[0] not in _OUT_OF)
    return subject.text if 0 < len(subject.words) <= _CALLED and known else None


def _does_not(told: Utterance, named: Utterance | None) -> str | None:
    """Of whom it is said that they are not as pleased as whoever was told of right before."""
    found = _NOT_THEY.match(told.fold)
    if found is None or named is None or _IS_PLEASED.search(named.fold) is None:
        return None
    subject = utterance(told.text[slice(*found.span("who"))])
    return None if subject.words[0] in _OUT_OF | _TAKES_UP else subject.text


# "Sam says the lads hate it" tells of the lads.
_REPORTED: Final = re.compile(
    r"^.{1,40}?\b(?:says?|zegt|zeggen|reckons?|thinks?|denkt|vertelt|told me)\s+(?:that |dat )?(?=\S)",
    re.IGNORECASE,
)
# "The groundsman who is worried".
_WHO: Final = re.compile(r"(?<=\w),?\s+(?:who|die|dat|that)$", re.IGNORECASE)
# "Kenneth is niet meer tegen" is not against it.
_NOT_SO: Final = re.compile(
    r"\b(?:niet|nooit|not|never|no longer|n't|isnt|arent|wasnt)(?: (?:meer|langer|echt|really|any ?more|at all|totally))?$"
)


# "Dermot's dead against it".
_IS: Final = re.compile(r"(?<=\w)['’]s$")
# "The parents, yeah, they find it too dear": who was named is taken up again.
_RESUMED: Final = re.compile(
    r"(?<=\w),?\s+(?:(?:ja|yes|yeah|nou|well),?\s+)?(?:die|they|ze|zij)$", re.IGNORECASE
)
# "Except the parents, they think it's too dear".
_A_GROUP: Final = re.compile(
    r"(?:(?:behalve|except(?: for)?|apart from|maar|but)\s+)?(?:de|het|the|hun|their)\s", re.IGNORECASE
)
_THEM: Final = frozenset({"they", "ze"})
_TAKES_UP: Final = frozenset({"die", "hij", "zij", "he", "she", "who", "deze"})


def read_against(said: Utterance, language: Language) -> tuple[ReadPerson, ...]:
    """The people whom such a text is about."""
    return tuple(
        person
        for subject in subjects_against(said)
        for person in read_names(utterance(subject), language) or (ReadPerson(None, subject),)
    )
