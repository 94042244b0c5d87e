"""Sighs, curses and "I told you so" around what is told: they are heard, and are never an answer themselves."""

import re
from typing import Final, Literal

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.understanding.text import Utterance, utterance

Grumble = Literal["vent", "told"]

_CURSES: Final = (
    r"(?:for (?:god'?s?|heaven'?s?|fuck'?s?|christ'?s?|pete'?s?|goodness) sake|for crying out loud|ffs|jesus(?: christ)?|jeez|omg|oh my god|oh god|good grief"
    r"|ugh+|a+rgh+|grr+|sigh|pf+t?|tss+|wtf|damn(?: it)?|dammit|bloody hell|give me strength|jezus(?: mina)?|mijn god|godver\w*|verdorie|verdomme|potver\w*"
    r"|allemachtig|in godsnaam|in hemelsnaam|man man(?: man)?|zucht)"
)
_VERY: Final = r"(?:so |really |just |completely |absolutely |honestly |truly )*"
_ZO: Final = r"(?:er |hier |het |zo |echt |helemaal |even |gewoon |ondertussen |nu |toch )*"
_OF_THEM: Final = r"(?: (?:of|with|by|about|at) .{1,50})?"
_VAN_HEN: Final = r"(?: (?:van|met|door|om) .{1,50})?"
_MAD: Final = rf"(?:gek|moe|niet goed|horendol|knettergek|gestoord|tureluurs){_VAN_HEN}"
# A clause of nothing but venting.
_SIGHS: Final = (
    r"i swear(?: to god)?(?: these people| this (?:lot|guy|man|woman|customer|company)| them)?|these people",
    rf"i(?:'m| am|m) {_VERY}(?:fed up|sick|tired|exhausted|frustrated|annoyed|knackered|losing (?:it|the will to live)|going (?:mad|crazy|nuts|insane)|at my wits'? end){_OF_THEM}",
    r"(?:it|this|that|he|she|they|these people|this \w+|those \w+)(?:'s| is| are|'re)? (?:driving|drives?|driven) me (?:mad|crazy|nuts|up the wall|insane|round the bend)",
    r"(?:i(?:'m| am|m|'ve| have| was)? )?(?:just |only )?(?:venting|ranting|letting off steam|vented)|(?:that|it) was (?:just |only )?(?:a |me )?(?:sigh|rant|venting|moan|ranting)",
    r"(?:gewoon |even |maar |enkel |alleen |ff |eens )*(?:stoom (?:afblazen|aflaten)|ventileren)|(?:just |only |simply )*(?:letting off|blowing off) (?:some )?steam",
    rf"i(?:'ve| have) had (?:it|enough){_OF_THEM}|i hate (?:this|these people|mondays|them)",
    r"what a (?:day|week|nightmare|mess|joke|waste of time|shambles|pain)|(?:this is )?(?:unbelievable|ridiculous|a nightmare)|i can'?t (?:even|believe (?:this|it|these people))",
    rf"(?:(?:hier |daar )?(?:word|werd) ik|ik (?:word|werd)) {_ZO}{_MAD}",
    rf"ik ben (?:ze |dit )?{_ZO}(?:zat|beu|kotsbeu|kapot|gefrustreerd|doodmoe){_VAN_HEN}",
    rf"ik heb {_ZO}(?:geen (?:zin|puf|energie)|genoeg)(?: meer)?(?: (?:in|an|van))?(?: dit| deze lui| die lui| hen| ze)?",
    r"(?:dat|het) was (?:maar |gewoon |alleen )?(?:een |n )?(?:zucht|gezucht|geklaag|klaagzang|verzuchting)(?: van me)?|ik (?:was|zat) (?:maar |gewoon |even )?(?:te )?(?:klagen|zuchten|mopperen|foeteren)|ik klaagde(?: maar| even)*",
    r"(?:wat een|wat n) (?:dag|week|gedoe|gezeik|drama|ellende|ramp|zooi|klotedag|rotdag|circus|lui)|om gek van te worden|(?:ongelofelijk|ongelooflijk|belachelijk|niet normaal)(?: zeg)?|doe (?:eens )?normaal|(?:wat een |dat is |dit is )?(?:complete |echte |grote )?onzin|(?:what |that'?s |this is )?(?:complete |total |utter )?(?:nonsense|rubbish|bullshit)",
    r"(?:ze|die \w+|dit|het) (?:maken|maakt|drijven|drijft) me (?:gek|dol|knettergek|tot wanhoop)|ik haat (?:dit|ze|maandagen)|die (?:lui|gasten)(?: daar)?",
)  # fmt: skip
_FIRST: Final = "(?:(?:but|and|well|no|nee|maar|nou|ja|hallo|hello|yeah|yes|oh|ah|ow|sorry|honestly|echt|eerlijk gezegd|en) )*"
# Said before, as far as the person knows. A bare "I said" may as well put something right.
_SAID_IT: Final = (
    r"(?:i (?:just |already |literally |did |have already |'ve already )*told (?:you|u|ya)(?: that| so| this| already| before| twice| it)*"
    r"|i (?:just|already|literally) (?:just )?(?:said|told)(?: that| so| it| this| already)*|(?:as|like) i (?:just |already )?(?:said|told you|mentioned)(?: before| already)?|already (?:told (?:you|u)|said)(?: that| so| it)*"
    r"|(?:dat |zoals )?(?:zei|vertelde|typte|schreef) ik (?:toch|al|net|je|daarnet|zojuist|zonet|eerder|hoor)(?: (?:toch|al|net|je|eerder|hoor))*|dat (?:zei|vertelde|typte) ik|zoals ik (?:al |net )?(?:zei|vertelde)|ik (?:zei|vertelde|typte) (?:het |dat |je )*(?:toch|al|net|daarnet|zojuist)(?: al| toch| net)*"
    r"|(?:dat |zoals )?(?:heb|had) ik (?:je |toch |al |net |zojuist |eerder |dat |hoor )*(?:gezegd|verteld|getypt)(?: hoor)?|ik heb (?:het |dat |je )*(?:toch|al|net)(?: al| toch| net)* (?:gezegd|verteld|getypt)|al (?:gezegd|verteld))"
)
_GOT_IT: Final = (
    r"(?:(?:did|have) you (?:get|got|have|note|noted|hear|heard|read|see|understood?) (?:that|it|this)(?: or not| at all)?|(?:do|can) you (?:get|read|understand|hear)(?: it| that| me)?|are you (?:even )?(?:listening|reading)(?: to me| this| at all)?"
    r"|(?:heb|had|snap|begrijp|lees|hoor) je (?:dat|het|me|mij)(?: wel| nou| nu| eigenlijk)*(?: meegekregen| genoteerd| gehoord| begrepen| gelezen| gezien| gesnapt)?|luister je (?:wel|eigenlijk|nou))"
)
# The mark in a number ends no clause: "dat zei ik al, 18.000 euro".
_CLAUSE: Final = later(r"(?:[^.,;!?\n…]|(?<=\d)[.,](?=\d))+|(?<=\S)[.,](?=\S)")
_AROUND: Final = " ,;:-–…()\n"


@record
class Heard:
    """The grumbling of a message: its kinds, and what is told beside it, None where there is nothing else."""

    kinds: frozenset[Grumble]
    rest: Utterance | None


_EDGES: Final = r"[ :\-–()\"']*"
_ONLY_SIGHS: Final = later(rf"{_FIRST}(?:{'|'.join(_SIGHS)}){_EDGES}(?:{_CURSES})?")
_CURSED_FIRST: Final = later(rf"{_FIRST}{_CURSES}(?![\w'-]){_EDGES}")
_CURSED_LAST: Final = later(rf"(?:^|\s){_CURSES}{_EDGES}$")
_TOLD: Final = later(rf"{_EDGES}{_FIRST}{_SAID_IT}(?![\w'-]){_EDGES}")
_ONLY_TOLD: Final = later(rf"{_EDGES}{_FIRST}(?:{_SAID_IT}|{_GOT_IT}){_EDGES}")
# At the end a bare "I said" only says it again, but for "that's not what I said".
_SAID_LAST: Final = r"(?:(?<!\bwhat )(?<!\bwat )(?<!\bthat )(?<!\bdat )(?<!\bas )(?<!\ball )(?<!\blike )(?<!\bthing )(?<!\bnever )(?:i said|zei ik|zeg ik(?: toch| net| je| al)*))"
_TOLD_BEHIND: Final = later(rf"(?<=\w)\s+(?:{_SAID_IT}|{_SAID_LAST}){_EDGES}$")
_I_SAID: Final = later(r"(?:(?:but|maar|nou|well) )?(?:i said|ik zei)(?: that| dat)? ")
# A message without any of these words grumbles about nothing.
_MARKS: Final = later(
    r"\b(?:sake|loud|ffs|jesus|jeez|omg|god|grief|ugh|a*rgh|grr|sigh|pf|tss|wtf|damn|dammit|hell|strength|jezus|godver|verdo|potver|allemachtig|godsnaam|hemelsnaam|man man|zucht"
    r"|swear|people|i'?m|i am|me|vent|rant|moan|steam|stoom|ventil|i'?ve|i have|i hate|what a|unbeliev|ridic|nightmare|can'?t|word|werd|ik ben|ik heb|klaag|klagen|zuchten|mopper|foeter|wat een|wat n|gek van"
    r"|ongelo|belach|onzin|nonsense|rubbish|bullshit|normaal|gek|dol|wanhoop|haat|die lui|die gasten|told|said|mentioned|listening|reading|zei|vertelde ik|typte ik|schreef ik|ik zei|ik vertelde|ik typte|gezegd|verteld|getypt|you|je)"
)

# "Ja dat zeg ik toch", "yes that's what I said": the yes or no is the answer, however much they insist.
_INSISTS: Final = r"(?:(?:dat|zo|zoals|het|that'?s|like|as|is|it'?s|thats|natuurlijk|uiteraard|of course|obviously|toch) )*(?:what )?(?:zei|zeg|zegde|schreef|schrijf) ik(?: (?:toch|al|net|je|u|ook|nu|hoor|immers))*|(?:that'?s |thats |it'?s |like |as |just )*(?:what )?i (?:just |already |did )*(?:said|say|told you|wrote)(?: (?:that|so|already|it|before))*"
_PAUSE: Final = later(r"[,.;:!\s-]+")
_SURE_OF_IT: Final = later(
    rf"{_EDGES}(?:(?:maar|but|nou|well|jawel|oh) )?(?P<yes>ja|jaa+|jawel|yes|yep|yeah|ja+zeker|nee|neen|no|nope)(?: (?:hoor|natuurlijk|tuurlijk|uiteraard|of course))? (?:{_INSISTS}){_EDGES}"
    rf"|{_EDGES}(?P<always>ja|jaa+|jawel|yes|yep|yeah) (?:{_SAID_IT}){_EDGES}"
)


def heard_in(said: Utterance) -> Heard | None:
    """The grumbling in a message, and what it tells beside that; None where nobody grumbles."""
    sure = _SURE_OF_IT.fullmatch(_PAUSE.sub(" ", said.fold).strip(" .!"))
    if sure is not None:
        return Heard(frozenset({"told"}), utterance(sure["yes"] or sure["always"]))
    if _MARKS.search(said.fold) is None:
        return None
    kinds = set[Grumble]()
    kept: list[str] = []
    places = [found.span() for found in _CLAUSE.finditer(said.text)]
    for place, (start, end) in enumerate(places):
        stop = places[place + 1][0] if place + 1 < len(places) else len(said.text)
        clause = _stripped(said.text[start:end].strip(), kinds)
        if clause:
            kept.append(clause + said.text[end:stop].rstrip(" "))
    if not kinds:
        return None
    text = utterance(" ".join(kept).strip(_AROUND))
    if "told" in kinds and (opens := _I_SAID.match(text.fold)) is not None:
        # "I said Linda was worried, did you get that?"
        text = utterance(text.text[opens.end() :])
    return Heard(frozenset(kinds), text if text.words else None)


def _stripped(clause: str, kinds: set[Grumble]) -> str:
    """A clause without the grumbling at its ends, which is added to `kinds`."""
    fold = utterance(clause).fold
    if _ONLY_SIGHS.fullmatch(fold) is not None:
        kinds.add("vent")
        return ""
    if _ONLY_TOLD.fullmatch(fold) is not None:
        kinds.add("told")
        return ""
    if (told := _TOLD.match(fold)) is not None:
        kinds.add("told")
        clause = clause[told.end() :]
    if (told := _TOLD_BEHIND.search(utterance(clause).fold)) is not None:
        # "Dan beslist de baas heb ik net verteld".
        kinds.add("told")
        clause = clause[: told.start()]
    while (found := _CURSED_FIRST.match(utterance(clause).fold)) is not None:
        kinds.add("vent")
        clause = clause[found.end() :].strip()
    while (found := _CURSED_LAST.search(utterance(clause).fold)) is not None:
        kinds.add("vent")
        clause = (clause[: found.start()] + clause[found.end() :]).strip()
    return clause


_CHOSEN: Final = later(r"(?P<number>\d{1,2})[\s,.;:!)\-]+(?P<rest>\D.*)", re.DOTALL)
# "1, I asked about the mileage thing": what is complained of behind a choice.
_ASKED: Final = later(
    r"(?:but |maar |en |and )?(?:i asked|ik vroeg|you asked|je vroeg|why|waarom|again|alweer|weer|nogmaals)\b"
)


def chosen(text: str) -> int | None:
    """The number of a choice with nothing but grumbling behind it: "1 for god's sake". None for any other message."""
    said = utterance(text)
    found = _CHOSEN.fullmatch(said.text)
    heard = heard_in(utterance(found["rest"])) if found is not None else None
    if found is None or heard is None:
        return None
    complains = heard.rest is None or _ASKED.match(heard.rest.fold) is not None
    return int(found["number"]) if complains else None
