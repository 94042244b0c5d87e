"""Whose act one clause tells, where that is ours: something we are still to do, something we did, or how it is with us.

The subject tells it: "I", "we", or a thing of ours that goes out. A state, a belief or what was only said is no deed, a deed
that is behind us is none to come, and what is denied or asked is neither.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.lexicon.words import Verb, VerbClass, lexicon
from bot.coach.understanding.notes.action_wording import dutch_infinitive
from bot.coach.understanding.notes.action_words import STEMS
from bot.coach.understanding.notes.own_act_en import WE_EN, english
from bot.coach.understanding.notes.own_act_nl import BETWEEN, IK, dutch
from bot.coach.understanding.ourselves import tells_of_us
from bot.coach.understanding.readings import Ours
from bot.coach.understanding.short_forms import SPOKEN_WITH_K
from bot.coach.understanding.text import Language, utterance

_LEADS: Final = later(
    r"(?:(?:en|and|maar|but|dus|so|ok|oke|okay|oh|o+h?ja|ja|yes|yep|nee|no|nou|well|also|ook|trouwens|btw|verder|anyway|hey|he|then|want|wait|wacht|sorry|actually|eigenlijk|oeps|oops|daarna|dan(?= (?:ik|we|wij)\b)|(?:nog )?(?:nergens|niks|niets)|nowhere(?: yet)?|nothing yet)[\s,]+)+(?=\S)",
    re.IGNORECASE,
)
# Spelt in one with its subject, as it is said: "kga", "kmoet", "'k zal".
_SPOKEN: Final = later(
    rf"(?<![\w&'-])(?:'?k(?=(?:{'|'.join(SPOKEN_WITH_K)})\b)|'k |^k (?=[a-z]{{2}}))",
    re.IGNORECASE,
)
# "Wa gaan", as they say in Flanders; "wa" alone is "what".
_FLEMISH_WE: Final = later(
    r"^wa (?=(?:gaan|moeten|zullen|sturen|bellen|komen|maken|brengen|doen|mailen|leggen|zetten|geven|plannen|bezorgen)\b)",
    re.IGNORECASE,
)
_ASKS: Final = later(
    r"(?:what|who|how|when|where|why|which|did (?:u|you|i|we)|do (?:i|we|u|you)|should i|shall i|can (?:i|u|you)|could (?:i|u|you)|have (?:i|we|u|you)|am i|is it|wie|wat|hoe|hoeveel|wanneer|waar|waarom|welke|heb (?:ik|je)|moet ik(?! (?:dan |ook |wel )?nog\b)|moest ik|kan ik|zal ik|mag ik)\b"
)
_DENIES: Final = frozenset(
    "niet geen nooit niks niets not never don't dont won't wont can't cant couldn't didn't didnt nothing no-one".split()
)
_BYGONE: Final = later(
    r"\b(?:yesterday|gisteren|gister|gisteravond|eergisteren|last (?:night|nite|week|month|mon|tue|wed|thu|fri|sat|sun)\w*|vorige (?:week|maand|\w+dag)|afgelopen|geleden|ago|this morning|vanmorgen|vanochtend|net|zonet|zojuist|daarnet|earlier|eerder)\b"
)

_ME: Final = r"(?:mij|me|ons|us|my side|our side)"
# "My plan is to …", "volgende zet van mij is …", "onze zet: …": said to be ours before what it is.
LABELLED: Final = later(
    rf"(?:(?:(?:my|our|mijn|onze|mn|m'n)|(?:the|de|een|a))? ?(?:next|volgende|own|eigen|eerste|first|new|nieuwe)? ?(?:plan|idea|idee|move|zet|stap|step|actie|action|bit|part|job|taak|klus|todo|to-do)"
    rf"(?P<of> (?:van|voor|for|from|of|on|bij|aan) {_ME})?(?: now| nu| here| hier| dan)?(?: is|'s| wordt| zou| will be|:)(?: (?:om|to|nu|now|dan|just|nog|gewoon)(?= ))* "
    rf"|(?:remind me|herinner me(?: er)?|herinner mij|niet vergeten|don'?t (?:let me )?forget|note to self:?)(?: (?:eraan|aan|to|om|that i|dat ik|dat ik nog|to go|i need to|i have to|moet))* )(?P<what>\S.*)"
)
_OURS_SAID: Final = later(r"(?:my|our|mijn|onze|mn|m'n)\b")
_PLANNED: Final = later(r"(?:remind|herinner|niet vergeten|don'?t|note to self)")

# What was promised is still to be done, though the promise is behind us.
PROMISES: Final = later(
    r"^(?:ik|we|wij|i|i've|ive|we've) (?:\S+ ){0,6}?(?:beloofd|toegezegd|beloofde|beloofden|afgesproken om|promised|agreed to|pledged|gave my word)\b(?!.* (?:dat|that) (?:ze|zij|hij|they|she|he)\b)|^(?:heb|hebben) (?:ik |we |wij )?(?:\S+ ){0,4}?(?:beloofd|toegezegd)\b"
    r"|^(?:(?:i|we|i've|we've) (?:\S+ )?)?(?:said|told(?: \S+){1,3}?) (?:that )?(?:i'd|i'll|i would|i will|we'd|we'll|we would|we will) (?!be |have |like |love |need |prefer |rather |want )"
    r"|^(?:(?:ik|we|wij) (?:\S+ ){0,3}?|heb |hebben )?(?:zei|gezegd|vertelde|verteld)(?: \S+){0,3}? dat (?:ik|we|wij) (?!.*\b(?:ben|zijn|weet|weten|denk|denken|vind|vinden|heb|hebben|was|had|hoop|kan|kunnen)\b)"
)
_PAPER: Final = r"(?:offerte|aanbieding|voorstel|prijsopgave|prijsvoorstel|bieding|inschrijving|quote|quotation|proposal|offer|bid|tender response|estimate|kostenraming)"
# Of a thing that several make: "she gets quotes, ours goes in Friday".
_OURS_OF_THEM: Final = r"(?:ours|(?:de|het|die|dat) (?:onze|van ons))"
_OUT: Final = r"(?:de deur uit|buiten|weg|eruit|er uit|verstuurd|verzonden|ingediend|opgestuurd|klaar|af|out(?: the door)?|off|in|sent|submitted|handed in|over|across)"
# A paper that only a seller makes goes out from us: "offerte moet de deur uit", "our bid goes in".
_PAPER_GOES: Final = later(
    rf"(?:(?:(?:de|het|the|our|onze|ons|mijn|my|new|nieuwe) )*{_PAPER}|{_OURS_OF_THEM})(?: .{{1,25}}?)?(?:,)? (?:moet|must|needs?|has|gaat|goes|is going|will|zal|kan|wordt|'ll)(?: (?:to|nog|ook|dan|er|go|be|get|naar \S+|to \S+)){{0,6}}(?: \S+){{0,4}}? "
    # "Quote needs to be with Pete by Wednesday", "offerte moet woensdag bij Kristof liggen".
    rf"(?:{_OUT}(?: worden| zijn| gaan)?\b(?! (?:by|door|from|van) )|(?<=be )(?:with|at) \S+|bij \S+(?: \S+)? (?:liggen|zijn)\b)"
)
_PAPER_WENT: Final = later(
    rf"(?:(?:de|het|the|our|onze|ons|mijn|my|new|nieuwe) )*{_PAPER}(?: .{{1,25}}?)? (?:(?:went|is|was|has|gone|ging|are) (?:\S+ )?)?{_OUT}\b(?! (?:by|door|from|van) )"
)


def spoken_out(text: str) -> str:
    """A clause without what only leads into it, and with its short subject written out: "en kga maandag" is "ik ga maandag"."""
    bare = text.strip(" ,;:-–")
    led = _LEADS.match(bare)
    bare = bare[led.end() :] if led is not None else bare
    return _FLEMISH_WE.sub("we ", _SPOKEN.sub("ik ", bare))


def whose(text: str, language: Language, *, dated: bool) -> Ours | None:
    """What a clause tells of us; None where it is about somebody else. `dated`: a day to come stands in it."""
    fold = utterance(spoken_out(text)).fold.strip(" .!")
    words = [word.strip("'") for word in utterance(fold).words]
    if not words or fold.endswith("?") or _ASKS.match(fold):
        return None
    denied = not _DENIES.isdisjoint(words)
    labelled = LABELLED.fullmatch(fold)
    if labelled is not None and (labelled["of"] or _OURS_SAID.match(fold) or _PLANNED.match(fold)):
        return "to_do" if _PLANNED.match(fold) or not denied else None
    if _PAPER_GOES.match(fold) and not denied:
        return "to_do"
    if _PAPER_WENT.match(fold) and not denied:
        return "bygone"
    if PROMISES.search(fold) is not None and not denied:
        return "to_do"
    known = lexicon(language)
    found = dutch(words, known, dated=dated) or english(words, known, dated=dated)
    if found is None and dated and not denied and words[0] in _CONTACT and not _FROM_OTHERS & set(words[1:2]):
        return "to_do"  # "bel maandag", "send kevin the spec friday": jotted down for ourselves
    if found is None:
        return "state" if words[-1] in {"wij", "we"} and len(words) > 1 and not denied else None
    if found == "to_do":
        if denied:
            return None
        if _BYGONE.search(fold):
            return "bygone"
        if not dated and (tells_of_us(fold) or ("%" in fold and words[0] in {"we", "wij"})):
            return "state"
    return found


def is_jotted(text: str, language: Language) -> bool:
    """Whether a clause opens on a verb of ours without anybody before it: "help Maura fill in the form", "bel Jan"."""
    words = utterance(spoken_out(text)).words
    verbs = lexicon(language).verbs
    form = verbs.get(words[0]) if words else None
    if not _DENIES.isdisjoint(words) or not (WE_EN | IK).isdisjoint(words):
        return False
    if language == "nl" and words[1:] and form is None:
        return _ends_on_deed(words, verbs)
    if (
        form is None
        or form.meaning not in {VerbClass.SELL, VerbClass.DO, VerbClass.RECEIVE}
        or _FROM_OTHERS & set(words[1:2])
    ):
        return False
    if words[0] in _NO_ORDER:
        return False
    if language == "nl":
        return form.form in {"stem", "infinitive"} and len(words) > 1
    return form.form == "base" and len(words) > 1


def _ends_on_deed(words: Sequence[str], verbs: Mapping[str, Verb]) -> bool:
    """Case "Sanne een berekening mailen": the verb is the last word, and no other is told of anybody."""
    last, others = verbs.get(words[-1]), [verbs.get(word) for word in words[:-1]]
    if last is None or last.form != "infinitive" or last.meaning != VerbClass.SELL:
        return False
    return all(other is None or other.form in {"infinitive", "stem"} for other in others)


_NO_ORDER: Final = frozenset(
    "quote offer price demo plan design call visit test mail email book schedule draft package supply estimate start run work plan bid".split()
)
_CONTACT: Final = frozenset(
    "bel bellen mail mailen app appen stuur sturen nabellen terugbellen opbellen langsgaan langsrijden doorsturen opsturen call ring phone email text send chase".split()
)
_FROM_OTHERS: Final = frozenset("from van with met is are was of uit went by door".split())


def label_of_ours(text: str) -> str | None:
    """What stands behind "my plan is to" or "remind me to"; None where nothing is said to be ours so."""
    fold = utterance(text).fold.rstrip(" .!")
    found = LABELLED.fullmatch(fold)
    if found is None or not (found["of"] or _OURS_SAID.match(fold) or _PLANNED.match(fold)):
        return None
    return utterance(text).text[slice(*found.span("what"))]


def deeds_done(words: Sequence[str], language: Language) -> frozenset[str]:
    """The verbs, as they are called, that some words tell as done: "gebracht" is "brengen"."""
    forms = (lexicon(language).verbs.get(word) for word in words)
    return frozenset(form.lemma for form in forms if form is not None and form.form in {"past", "participle"})


def deeds_told(words: Sequence[str], language: Language) -> frozenset[str]:
    """The words among some that tell what somebody else does: "doet", "runs"."""
    verbs = lexicon(language).verbs
    return frozenset(word for word in words if word in verbs and verbs[word].form in {"third", "past"})


def promises(text: str) -> bool:
    """Whether a clause of ours tells what we promised."""
    return PROMISES.search(utterance(spoken_out(text)).fold) is not None


def our_verb(words: Sequence[str], language: Language) -> tuple[int, str] | None:
    """The place and the infinitive of the verb that says what we do, among the words of a clause of ours; None where it is not made out."""
    known = lexicon(language)
    subject = next((at for at, word in enumerate(words) if word in IK | WE_EN), None)
    if subject is None:
        form = known.verbs.get(words[0]) if words else None
        return (0, form.lemma) if form is not None else None
    if words[subject] in IK and language == "nl":
        places = (subject + 1, subject + 2) if subject == 0 else (subject - 1,)
        at = next((at for at in places if at < len(words) and words[at] not in BETWEEN), None)
        if at is None:
            return None
        form = known.verbs.get(words[at])
        return at, STEMS.get(words[at]) or (form.lemma if form is not None else dutch_infinitive(words[at]))
    for at in range(subject + 1, len(words)):
        form = known.verbs.get(words[at])
        if form is not None and words[at] not in _LEADING:
            return at, form.lemma
    return None


_LEADING: Final = frozenset("need have going want plan got must should will can like".split())
