"""What an English clause tells of us, by its subject and its verb: "i'll call her", "on Friday we send it", "i know him"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.lexicon.words import Lexicon, Verb, VerbClass
from bot.coach.understanding.notes.own_act_nl import NO_DEED
from bot.coach.understanding.readings import Ours

WE_EN: Final = frozenset("i i'll ill i'm im i'd i've ive we we'll we're we've weve gonna".split())
_OPENS_TO: Final = frozenset("need have got must want plan going".split())
_DAY_WORDS: Final = frozenset(
    """on by before this next today tomorrow tonight the in at mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday week month morning afternoon
    evening january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec then later after that first""".split()
)
_AUX: Final = later(
    r"(?:(?:will|shall|should|must|can|could|would|need to|have to|had better|got to|gotta|gonna|wanna|want to|going to|am going to|are going to|plan to|planning to|aim to|about to|hope to|'ve to|have got to|ought to|has to|like to|try and|try to|am|are|be)\s+|(?:also|just|then|now|still|probably|definitely|even)\s+)"
)
_HAVE: Final = frozenset("have had 've i've ive we've weve".split())
_NO_DEED_EN: Final = frozenset(
    "have know think mean say said see hear like love wait want need believe hope agree get".split()
)


def english(words: list[str], known: Lexicon, *, dated: bool) -> Ours | None:
    """What the words of an English clause tell of us; None where it tells of somebody else."""
    opens = known.verbs.get(words[1]) if words[0] in {"will", "shall"} and len(words) > 1 else None
    if opens is not None and opens.meaning == VerbClass.SELL and opens.form == "base":
        words = ["i", *words]  # "will ring him Wednesday"
    first = known.verbs.get(words[0])
    if (
        dated
        and first is not None
        and (first.meaning, first.form) == (VerbClass.SELL, "ing")
        and words[1:2] != ["of"]
    ):
        words = ["i'm", *words]  # "sending them the quote Monday"
    if words[0] in _OPENS_TO and words[1:2] == ["to"]:
        words = ["i", *words]  # "need to get her a price"
    subject = next((at for at, word in enumerate(words) if word in WE_EN), None)
    if subject is None and known.language == "en" and _did(words, known):
        return "bygone"
    if subject is None or not all(word in _DAY_WORDS or word[:1].isdigit() for word in words[:subject]):
        return None
    who, behind = words[subject], words[subject + 1 :]
    if (
        who == "ill"
        and behind[:1]
        and known.verbs.get(behind[0]) is None
        and behind[0] not in {"also", "just"}
    ):
        return None
    text = " ".join(behind) + " "
    ahead = who in {"i'll", "ill", "we'll", "i'd", "gonna"}
    perfect = who in _HAVE
    while (aux := _AUX.match(text)) is not None:
        ahead = ahead or aux.group().split()[0] not in _SOFT
        text = text[aux.end() :]
    left = text.split()
    if not left:
        return None
    if left[0] in {"have", "had"} and not (ahead and left[0] == "have"):
        perfect = True
    if perfect:
        to_do = left[0] == "to" or (left[0] == "have" and left[1:2] == ["to"])
        return (
            "to_do"
            if to_do
            else "bygone"
            if any(_is_past(word, known) for word in left) or "had" in left[:1]
            else "state"
        )
    return _of_english(left, who, known, words, ahead=ahead, dated=dated)


def _did(words: list[str], known: Lexicon) -> bool:
    """Whether a clause opens on what somebody like us did, with nobody named: "quoted the hotel on Monday"."""
    form = known.verbs.get(words[0])
    if form is None or form.form != "past" or words[0] == form.lemma or len(words) < 2:
        return False
    ours = form.meaning == VerbClass.SELL or words[0] in _DID
    return ours and words[1] not in {"by", "us", "me", "off", "out", "in"} and _OBJECTS.isdisjoint(words)


_DID: Final = frozenset("spoke met gave did saw had went".split())
_OBJECTS: Final = frozenset("me us our".split())
_SOFT: Final = frozenset("also just then now still probably definitely even am are be".split())


def _of_english(
    left: list[str], who: str, known: Lexicon, words: list[str], *, ahead: bool, dated: bool
) -> Ours | None:
    verb = left[0]
    form = known.verbs.get(verb)
    going = who in {"i'm", "im", "we're"} or {"am", "are"} & set(words)
    if going and not ahead:
        if not (verb.endswith("ing") or (verb.endswith("in") and form is not None and form.form == "ing")):
            return "state"
        met = dated and form is not None and form.lemma == "see"
        return "belief" if form is not None and form.meaning in NO_DEED and not met else "to_do"
    if form is None:
        return "to_do" if ahead and verb not in {"be", "to"} else None
    if form.form in {"past", "participle"} and verb != form.lemma:
        return "bygone"
    if form.meaning in NO_DEED or (verb in _NO_DEED_EN and not (ahead and verb == "get")):
        return "state" if verb in {"have", "sit"} else "belief"
    if form.form not in {"base", "ing", "infinitive", "stem"}:
        return None
    return _bare_english(words, who, form, ahead=ahead, dated=dated)


_TODAY: Final = later(r"\b(?:today|vandaag|this afternoon|vanmiddag|just now)\b")
# Whoever says that they spoke today has spoken.
_TALKS: Final = frozenset(
    "speak talk call meet visit see have get ring phone spreken praten bellen zien bezoeken".split()
)


# Told on no day to come, these are told as done.
_PAST_AS_WELL: Final = frozenset("put set cut hit".split())


def _bare_english(words: list[str], who: str, form: Verb, *, ahead: bool, dated: bool) -> Ours | None:
    we = who.startswith("we")
    if we and form.meaning == VerbClass.DECIDE:
        return None
    if ahead:
        return "to_do"
    said = " ".join(words)
    if form.lemma in _TALKS and _TODAY.search(said):
        return "bygone"
    if form.lemma in _PAST_AS_WELL and not dated:
        return "bygone"  # "i put a question in about the points"
    # "We give 3%", "we offer cleaning": on no day it is how it is with us.
    return "state" if we and not dated else "to_do"


def _is_past(word: str, known: Lexicon) -> bool:
    form = known.verbs.get(word)
    return (form is not None and form.form in {"past", "participle"}) or word.endswith("ed")
