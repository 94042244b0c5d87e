"""What a Dutch clause tells of us, by its subject and its verb: "ik bel haar", "dan stuur ik", "die ken ik"."""

from typing import Final

from bot.coach.understanding.lexicon.words import Lexicon, VerbClass
from bot.coach.understanding.notes.action_words import MODALS, STEMS
from bot.coach.understanding.readings import Ours

# Nobody does anything by these.
NO_DEED: Final = frozenset({VerbClass.STANCE, VerbClass.WAIT, VerbClass.REPORT, VerbClass.REQUEST})
IK: Final = frozenset({"ik", "we", "wij"})
_BE_NL: Final = frozenset("ben zijn was waren".split())
_HAVE_NL: Final = frozenset("heb hebben had hadden".split())
_NO_DEED_NL: Final = frozenset(
    """denk denken hoop hopen weet weten geloof verwacht verwachten ken kennen zeg zeggen zei bedoel bedoelen snap begrijp twijfel vind vinden hoor horen krijg krijgen wacht
    wachten zie vermoed gok schat merk dacht wist vergeet vergat blijf blijven voel mis heet herinner haat moest""".split()
)
_SITS: Final = frozenset("sta staan zit zitten lig".split())
_OTHERS: Final = frozenset("ze zij hij ie he she they je jij jullie u you die dat".split())
_INVERTED_AT: Final = 8
_EARLY: Final = 2


def dutch(words: list[str], known: Lexicon, *, dated: bool) -> Ours | None:
    """What the words of a Dutch clause tell of us; None where "ik" or "we" does nothing in it."""
    # "We give" is English where that is spoken.
    ours = IK if known.language == "nl" else IK - {"we"}
    subject = next((at for at, word in enumerate(words[:_INVERTED_AT]) if word in ours), None)
    if subject is None:
        return None
    if subject == 0:
        verb = next((at for at in (1, 2) if at < len(words) and words[at] not in BETWEEN), None)
        if verb is None or verb == len(words):
            return None
    else:
        verb = subject - 1
        # "Ze zei dat ik …", "waar zij en ik": somebody else was spoken of before.
        if any(word in _OTHERS - {"die", "dat"} for word in words[:verb]):
            return None
    if dated and words[verb] in {"zie", "zien"}:
        return "to_do"  # "ik zie haar dinsdag"
    return _of_dutch(words, verb, words[subject], known, dated=dated)


BETWEEN: Final = frozenset(
    "ook nog zelf dan even ff gewoon dus morgen maandag dinsdag woensdag donderdag vrijdag".split()
)


def _of_dutch(words: list[str], at: int, subject: str, known: Lexicon, *, dated: bool) -> Ours | None:
    verb, rest = words[at], [word for place, word in enumerate(words) if place != at and word not in IK]
    form = known.verbs.get(verb)
    if verb in _HAVE_NL | _BE_NL:
        if verb in _BE_NL and {"plan", "zinnens"} & set(rest):
            return "to_do"
        done = any(_is_participle(word, known) for word in rest)
        return "bygone" if done or verb in {"had", "hadden", "was", "waren"} else "state"
    whole = next((word for word in rest if form is not None and (form.lemma, word) in known.particles), None)
    if verb in _SITS:
        return "state"
    if verb in _NO_DEED_NL or (form is not None and form.meaning in NO_DEED and verb not in MODALS):
        # "Ik pas de offerte aan": with its particle it is another verb.
        does = form is not None and whole is not None and known.particles[form.lemma, whole] not in NO_DEED
        return "to_do" if does and rest[-1] == whole else "belief"
    if verb in MODALS:
        if {"ervan", "ervanuit"} & set(rest):
            return "belief"
        deed = verb in {"ga", "gaan", "kom", "komen"} or any(_may_be_infinitive(word) for word in rest)
        if verb in {"kan", "kunnen", "mag", "mogen", "zou", "zouden"} and not deed:
            return "state"
        return "to_do" if deed and not _decided(rest, subject, known) else "state"
    if form is None:
        # A word that no list knows beside "ik" can only be its verb: "ik klap maandag met mijn baas".
        unknown = (
            subject == "ik"
            and (words[0] == "ik" or (at < _EARLY and dated))
            and verb.isalpha()
            and len(verb) > 2
            and known.kind(verb) is None
        )
        return "to_do" if (unknown or verb in STEMS) and not verb.endswith(("de", "te")) else None
    if form.form == "past":
        return "bygone"
    fits = form.form in {"stem", "third", "base"} if subject == "ik" else form.form in {"infinitive", "base"}
    if not fits or (subject != "ik" and form.meaning == VerbClass.DECIDE):
        return None
    return "to_do"


def _decided(rest: list[str], subject: str, known: Lexicon) -> bool:
    """Whether "we" go and decide: who buys says that, or is quoted."""
    verbs = [known.verbs[word] for word in rest if word in known.verbs]
    return subject != "ik" and bool(verbs) and verbs[-1].meaning == VerbClass.DECIDE


def _is_participle(word: str, known: Lexicon) -> bool:
    form = known.verbs.get(word)
    return (form is not None and form.form == "participle") or (
        word.startswith("ge") and word.endswith(("d", "t", "en")) and len(word) > 4
    )


def _may_be_infinitive(word: str) -> bool:
    return len(word) > 3 and word.endswith(("en", "gaan", "doen", "zien", "staan"))
