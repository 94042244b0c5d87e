"""Reads what is said against what the coach kept: "that's not a step", "where does it say that?", "beds is what I sell"."""

import re
from collections.abc import Iterator
from typing import Final, Literal

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.basics.record import record
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.remarks.words import CLAUSE, NO, SENTENCE, THAT, WHERE_FROM
from bot.coach.understanding.text import Utterance, utterance

Complained = Literal["step", "next_step", "action", "person", "rival"]


@record
class Complaint:
    """Something that should not have been kept, by one reading of a sentence.

    `kind` is what it was kept as, None whatever it was; `what` is what it is called, None for a bare "that". `rest` is what
    else the sentence tells. Where it is not `sure`, the sentence is a complaint only if something of the kind is called so.
    Told `in_jest`, a word of what it is called will do. Said to be `wrong`, and not to be none, it may be told behind it what it is.
    """

    kind: Complained | None
    what: str | None
    rest: str
    sure: bool
    in_jest: bool = False
    wrong: bool = False


_KINDS: Final[dict[Complained, str]] = {
    "next_step": r"(?:volgende|eerstvolgende|next) (?:stap(?:pen)?|steps?)",
    "step": r"stap(?:pen|je)?|(?:buying |process )?steps?",
    "action": r"acties?|zet(?:ten)?|actions?|moves?|to-?do(?:'?s)?|taak|taken|tasks?",
    "person": r"persoon|personen|mens|mensen|persons?|people|human|man|vrouw|woman|voices?|signers?|deciders?|contacts?|beslissers?|tekenaars?",
    "rival": r"concurrent(?:en|ie)?|rivals?|competitors?|competition",
}
_KIND: Final = "|".join(f"(?P<{kind}>{words})" for kind, words in _KINDS.items())
_WHAT: Final = r"[\"']?(?P<what>\S.{0,60}?)[\"']?"
_REALLY: Final = r"(?:really |even |actually |exactly |echt |toch |gewoon |helemaal |ook |eigenlijk |nou |zeker |absoluut |dus )*"
_OF: Final = r"(?:a |an |any |one of |my |our |their |your |his |her |the |een |de |het |mijn |onze |hun |jouw |zijn |haar |echte? |aparte |losse |real |separate )*"
_THERE: Final = r"(?P<tail>(?:[\s,:;\-(].*)?)"
_END: Final = r"[.!]*(?P<tail>)"

_ORDINAL: Final = r"(?:eerste|tweede|derde|vierde|vijfde|zesde|laatste|voorlaatste|first|second|third|fourth|fifth|sixth|last|\d{1,2}(?:e|de|ste|st|nd|rd|th))"
_WRONG: Final = r"(?:(?:klopt|is)(?: (?:ook|echt|nog|dus|trouwens|also|still|just))? (?:niet(?: goed)?|fout|verkeerd|wrong|incorrect|not right|not correct|no good)|isn'?t right|(?:hoort (?:er )?niet(?: bij)?|doesn'?t belong(?: there| here)?))"
_SAID_WRONG: Final = later(r"\b(?:klopt|fout|verkeerd|wrong|incorrect|right|correct)\b")

_DENIALS: Final = tuple(
    later(rf"{SIGHS}{NO}{words}", re.DOTALL)
    for words in (
        rf"{_WHAT}(?:'s| is|'re| are| was| were|(?<=that)s|(?<=those)re) {_REALLY}(?:not|no) {_REALLY}{_OF}(?:{_KIND})\b{_THERE}",
        rf"{_WHAT} (?:isn'?t|ain'?t|wasn'?t|aren'?t|weren'?t) {_REALLY}{_OF}(?:{_KIND})\b{_THERE}",
        rf"{_WHAT} (?:is|was|zijn|waren) {_REALLY}(?:geen|g'?n|niet) {_REALLY}{_OF}(?:{_KIND})\b{_THERE}",
        rf"(?:geen|not an?|niet een) (?:{_KIND}),? (?P<what>\S.{{0,60}}?){_END}",
        rf"(?:de |het |die |the |that |my |mijn |hun |their )?(?P<what>{_ORDINAL}) (?:{_KIND}) {_WRONG}{_THERE}",
        rf"(?:de |het |die |the |that |my |mijn |hun |their )?(?:{_KIND}) {_WHAT} (?:klopt niet|is fout|is wrong|is incorrect|hoort (?:er )?niet(?: bij\b[^,;.]*)?|doesn'?t belong(?: there| here)?|(?:slaat|raakt) nergens op){_THERE}",
    )
)
_SOLD: Final = r"(?:(?:just |only )?what (?:i|we) (?:sell|supply|do|make|offer)|our (?:product|business|thing)|what it'?s about|(?:gewoon )?wat (?:ik|wij|we) (?:verkoop|verkopen|lever|leveren|doe|doen|maak|maken)|ons product|waar het om gaat)"
_ONE_OF_US: Final = r"(?:me|myself|our (?:own )?(?:rep|colleague|salesman|guy|girl)|onze (?:eigen )?(?:collega|vertegenwoordiger|verkoper)|my (?:own )?(?:colleague|boss|manager)|one of us|on our side|from our side|mijn (?:eigen )?(?:collega|baas)|van ons|een van ons)"
# "Beds is what I sell", "Ben is me": what is ours is nothing of theirs.
_OURS: Final = (
    later(rf"{SIGHS}{NO}{_WHAT}(?:'s| is| are| zijn) {_SOLD}{_THERE}", re.DOTALL),
    later(rf"{SIGHS}{NO}{_WHAT}(?: ben ik(?: zelf)?(?: niet)?|(?:'s| is) {_ONE_OF_US}){_THERE}", re.DOTALL),
)
_ASKED: Final = later(
    rf"{SIGHS}{WHERE_FROM}(?: er)?(?: that| dat)? {_WHAT} (?:is |are )?{_OF}(?:{_KIND})(?: is| zijn)?\b{_THERE}",
    re.DOTALL,
)
_ONLY: Final = r"(?:just |only |all |really |maar |gewoon |even |enkel |alleen |echt |natuurlijk |wat )*(?:me |an? |een |n |wat )?"
_JEST: Final = (
    r"(?:joke|joking|kidding|banter|sarcasm|sarcastic|venting|ranting|a rant|rant|letting off steam|blowing off steam|figure of speech"
    r"|grap(?:je|jes|pen)?|geintje|mop(?:je)?|zever(?:en)?|gezever|zwans(?:en)?|flauwekul|lolletje|dollen|sarcas(?:me|tisch)|stoom afblazen|ventileren|bij wijze van spreken)"
)
# "Dat was maar zeveren, geen zet", "geen actie, gewoon een grapje": what was kept of a joke, and as what.
_IN_JEST: Final = (
    later(
        rf"{SIGHS}{NO}(?P<what>\S.{{0,60}}?)(?:'s| is| was|s| were| waren) {_ONLY}{_JEST}[\s,;:-]+(?:(?:en|and|dus|so|it'?s|het is|that'?s) )*(?:geen|no|not an?|niet een) {_OF}(?:{_KIND})\b{_THERE}",
        re.DOTALL,
    ),
    later(
        rf"{SIGHS}{NO}(?:geen|no|not an?|niet een) {_OF}(?:{_KIND})[\s,;:-]+(?:(?P<what>that|dat|het|it)(?:'s| is| was|s) )?{_ONLY}{_JEST}{_THERE}",
        re.DOTALL,
    ),
)
# "Die vrouw was een grapje", "the wife was a joke, take her off"; a rival whose quote was a joke stays one.
_OFF: Final = r"(?:haal|gooi|streep|verwijder|schrap|wis|laat|take|remove|delete|drop|scrap|get rid|weg|forget|vergeet|leave)\b"
_A_JOKE: Final = later(
    rf"{SIGHS}{NO}(?:ha(?:ha)+,? |lol,? )?{_WHAT} (?:was|were|waren) {_ONLY}(?:(?:grapjes?|geintjes?)|(?:joke|grap|mop)(?=[\s,;:-]+(?:(?:and|en|so|dus|please) )*{_OFF})){_THERE}",
    re.DOTALL,
)
# That nobody called so is one answers a question about people, and about rivals; of these no question asks.
_NEVER_ANSWERED: Final = frozenset({"step", "action"})


_MAY_COMPLAIN: Final = Gate(*_DENIALS, *_OURS, _ASKED, *_IN_JEST, _A_JOKE)


def may_complain(said: Utterance) -> bool:
    """False only for a text no sentence of which complains of something."""
    return _MAY_COMPLAIN.opens(said)


def sentences(said: Utterance) -> Iterator[tuple[Utterance, str, str]]:
    """Each sentence of a text, what stands before it, and what stands behind it."""
    for found in SENTENCE.finditer(said.text):
        yield utterance(found[0].strip(" .!?;\n")), said.text[: found.start()], said.text[found.end() :]


# A part in the decision, which nobody is said not to have in an answer.
_A_PART: Final = later(r"voices?|signers?|deciders?|beslissers?|tekenaars?")


def complaints_in(sentence: Utterance) -> Iterator[Complaint]:
    """What a sentence may say should not be kept, the likeliest reading first; nothing where it complains of nothing."""
    for pattern in _IN_JEST:
        found = pattern.fullmatch(sentence.fold)
        if found is not None:
            kind = next(name for name in _KINDS if found[name] is not None)
            what = _part(sentence, found, "what").strip("\"' ") if found["what"] else ""
            that = set(utterance(what).words) <= THAT
            yield Complaint(kind, None if that else what, _part(sentence, found, "tail"), that, in_jest=True)
    for pattern in _DENIALS:
        found = pattern.fullmatch(sentence.fold)
        if found is not None:
            kind = next(name for name in _KINDS if found[name] is not None)
            what = _part(sentence, found, "what").strip("\"' ")
            that = set(utterance(what).words) <= THAT
            sure = that or kind in _NEVER_ANSWERED or _A_PART.fullmatch(found[kind]) is not None
            rest = _part(sentence, found, "tail")
            before = sentence.fold[: found.start("tail")]
            wrong = kind == "step" and _SAID_WRONG.search(before, found.end("what")) is not None
            yield Complaint(kind, None if that else what, rest, sure, wrong=wrong)
    joke = _A_JOKE.fullmatch(sentence.fold)
    if joke is not None and not set(utterance(joke["what"]).words) <= THAT:
        what = _part(sentence, joke, "what").strip("\"' ")
        yield Complaint(None, what, _part(sentence, joke, "tail"), sure=False, in_jest=True)
    for pattern in (*_OURS, _ASKED):
        found = pattern.fullmatch(sentence.fold)
        if found is not None:
            what = _part(sentence, found, "what").strip("\"' ")
            yield Complaint(None, what, _part(sentence, found, "tail"), pattern is _ASKED)


def said_in_jest(said: Utterance) -> bool:
    """Whether all that is said is that something was a joke or a sigh, and no step or action."""
    return any(pattern.fullmatch(said.fold.strip(" .!")) is not None for pattern in _IN_JEST)


def _part(sentence: Utterance, found: re.Match[str], name: str) -> str:
    return sentence.text[slice(*found.span(name))]


# What is said of the complaint itself, and tells nothing of the deal.
_COMMENT: Final = later(
    r"[\s,;:.!?\-)]*(?:$|(?:no|nee|nope|neen|ja|yes|hey|hallo|hello|sorry|oh)[\s,.!]*$|[^.!?]{1,40} (?:are|zijn) (?:two|twee|2|three|drie|different|verschillende|separate|aparte|gewoon|just) [^.!?]{0,20}(?:people|persons?|mensen|personen|things|dingen)[\s.!]*$|(?:(?:and|en|so|dus|but|maar) )*(?:(?:that|this|it|dat|dit|het|die)(?:'s| is| was|s)?\b|i (?:was|am|meant|said|sell|mean|only|just|wanted)\b|i'm\b|ik (?:bedoel\w*|zei|was|wil\w*|wou|verkoop|zat|ben)\b|because\b|want\b|omdat\b|(?:either|though|tho|mate|lad|pal|at all|anymore|any ?more|hoor|joh|toch|dus|man|please|pls|yet|of (?:theirs|ours|mine)|van (?:hun|hen|ons|mij))\b[\s.,!]*$"
    r"|(?:please )?(?:delete|remove|drop|scrap|lose) (?:that|it|this|them|those)\b|(?:take|get) (?:that|it|them|her|him|that one) (?:off|out|away)\b|(?:get )?rid of it\b|weg (?:ermee|daarmee|met die|ermee)\b|(?:haal|gooi|streep|verwijder|schrap|wis) ?(?:die|dat|het|hem|m|ze|t)?(?: maar| even)*(?: weg| eruit| eraf| door)?[\s.,!]*$|(?:eruit|weg|away|out)[\s.,!]*$))"
)


def told_beside(text: str) -> str:
    """What a part of a message tells of the deal: a comment on the complaint tells nothing."""
    told = [part[0] for part in CLAUSE.finditer(text) if _COMMENT.match(utterance(part[0]).fold) is None]
    return "".join(told).strip(" ,;:-")


_AGAINST: Final = later(
    rf"{SIGHS}(?:(?:that|it|dat|het) was (?:just |only |maar |gewoon )?(?:a |an |een |n )?(?:joke|grap|grapje|geintje)\b.*|i (?:was|am) (?:just |only )?(?:joking|kidding)\b.*|ik maakte (?:maar )?een grap\w*"
    rf"|(?:that|it|dat|het) was (?:an? |the |een |het )?(?:answer to|antwoord op|meant for|bedoeld voor|about the (?:last|previous) question|over de vorige vraag)\b.*"
    rf"|(?:(?:no|nee),? )*you(?:'ve| have|ve)? (?:just )?(?:deleted|removed|wiped|lost|overwrote|erased|threw|dropped|ruined|messed up|killed)\b.*"
    r"|je (?:hebt|heb) .*\b(?:gewist|verwijderd|weggehaald|weggegooid|overschreven|kwijtgemaakt|weggelaten)\b.*"
    r"|(?:(?:it|that|this|they|he|she)(?:'s| is| are|'re)? (?:not|isn'?t|aren'?t)|\S.{0,40} (?:isn'?t|aren'?t|is not|are not)) (?:even )?(?:in|on) (?:your|the|there|my) ?(?:list|route|steps|summary|process)?\b.*"
    r"|(?:dat|die|het|deze|\S.{0,40}) (?:staat|staan) (?:er )?(?:nog |ook |helemaal |nergens |toch )*(?:niet|nergens)(?: eens)?(?: (?:bij|in|op|tussen))?(?: (?:je|jouw|de|het|die|mijn))?(?: (?:lijst(?:je)?|rijtje|route|stappen|overzicht))?)"
)
# Said of the coach itself, or of what it shows.
_YOU: Final = later(
    rf"{SIGHS}(?:you(?:'re|re| are) (?:just |really |so )*(?:not (?:listening|reading|paying attention|getting (?:it|this))|wrong|confused|useless|mixing|making (?:this|that|it|things|stuff) up|ignoring)\b.*"
    r"|you (?:don'?t|never|didn'?t|do not|did not) (?:listen|understand|read|hear|pay attention)\b.*|you (?:just )?made (?:that|it|this) up\b.*"
    r"|(?:je|jij) (?:luistert|snapt|begrijpt|leest|hoort) (?:\w+ ){0,2}?(?:niet|niks|niets|nooit|slecht)\b.*|(?:je|jij) (?:bent|zit) (?:\w+ )?(?:fout|mis|verkeerd|in de war|doof)\b.*|(?:je|jij) verzint\b.*|dat verzin je\b.*"
    r"|(?:that|the|your|this|de|die|je|jouw|het|dat|deze) (?:\w+ in (?:your|the|je|de) )?(?:summary|list|route|overview|card|samenvatting|lijst|lijstje|overzicht|kaart) (?:is|are|klopt|kloppen|slaat|deugt) (?:\w+ )?(?:wrong|rubbish|nonsense|incorrect|not right|off|niet|fout|onzin|nergens op)\b.*"
    r"|(?:the|your|de|je) \w+ (?:in|on|op) (?:your|the|je|de) (?:list|summary|card|lijst|samenvatting|kaart) (?:is|are|klopt|kloppen|zijn) .*)"
)
_ASKS_WHERE: Final = later(
    rf"{SIGHS}(?:where|why|how come|who said|who says|what happened|waar|waarom|hoezo|hoe kom je|wie zegt|wat is er gebeurd)\b.*"
)


# "Where does that come from?": asked of what is kept, and of no question of ours.
_ASKS_FROM_WHERE: Final = later(
    rf"{SIGHS}(?:where (?:on earth |the hell )?(?:(?:does|did|do) (?:it|that|this|the|you)|(?:is|are) (?:my|the))|who (?:said|says) (?:that|so|it)|waar (?:staat|staan|komt|komen|haal je|(?:is|zijn) (?:mijn|de|het))|wie (?:zegt|zei) (?:dat|zoiets))\b"
)


_MAY_BE_AGAINST: Final = Gate(_AGAINST, _YOU)


def may_be_against(said: Utterance) -> bool:
    """False only for a text no sentence of which `is_against` what is kept."""
    return "?" in said.fold or _MAY_BE_AGAINST.opens(said)


def is_against(sentence: str) -> bool:
    """Whether a sentence says that what is kept is not as it was told: "it isn't in your list"."""
    fold = _folded(sentence)
    if any(words.fullmatch(fold.strip(" .!?;")) for words in (_AGAINST, _YOU)):
        return True
    return fold.endswith("?") and _ASKS_FROM_WHERE.match(fold) is not None


def asks_where(sentence: str) -> bool:
    """Whether it is asked why something is as it is, or where it comes from."""
    fold = _folded(sentence)
    return fold.endswith("?") and _ASKS_WHERE.fullmatch(fold) is not None


# Asked of what the coach made of their words.
_SOURCE: Final = later(
    rf"{SIGHS}(?:where (?:on earth |the hell )?(?:do|did) (?:you|u) (?:get|got|read|see|find|have) (?:that|this|it|those)\b.*|where (?:does|did) (?:that|this|it) come from.*"
    r"|who (?:said|says|told you) (?:that|so|it)\b.*|how (?:do|did) you (?:get|come) (?:to|at|up with|by) (?:that|this|it)\b.*"
    r"|waar (?:haal|haalde|heb) (?:je|jij|ge|u) (?:dat|dit|het|die)\b.*|waar (?:komt|kwam) (?:dat|dit|het|die) (?:nou |dan |ineens )*vandaan.*"
    r"|hoe kom (?:je|jij) (?:daar|er)(?: (?:nou|dan))* ?(?:aan|bij|op).*|wie (?:zegt|zei) (?:dat|zoiets)\b.*)"
)


def asks_source(sentence: str) -> bool:
    """Whether it is asked in which words the coach read what it keeps: "where do you get that from?"."""
    return _SOURCE.fullmatch(_folded(sentence)) is not None


def opens_on_where(sentence: str) -> bool:
    """Whether a sentence opens like such a question, whatever it ends on."""
    return _ASKS_WHERE.fullmatch(_folded(sentence)) is not None


def _folded(sentence: str) -> str:
    return utterance(sentence).fold.strip()
