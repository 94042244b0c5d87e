"""Where dictated text runs on from one clause into the next without a stop: at a new subject with its verb.

A clause is only cut when the part before the cut has a verb of its own and no word before it asks for more.
"""

from collections.abc import Set as AbstractSet
from typing import Final

from bot.coach.understanding.lexicon.words import Kind, Lexicon, lexicon
from bot.coach.understanding.scene.signs import SOMEBODY
from bot.coach.understanding.scene.word_lists import words
from bot.coach.understanding.scene.words import PERSON_VERBS
from bot.coach.understanding.text import Language

_NOW_OPENS: Final = frozenset({"nu", "now", "momenteel", "inmiddels", "currently"})
_NOW_VERBS: Final = words("""
    ligt liggen zit zitten is zijn staat staan loopt lopen test testen vergelijkt vergelijken wacht wachten zijn are its theyre contracts kijkt
    kijken doet doen draait hangt bekijkt hes shes it they
""")
_RELATIVES: Final = frozenset({"die", "which", "who"})
_US: Final = frozenset({"ik", "wij", "we", "i"})
_WITH_VERB: Final = frozenset(
    {
        "ill",
        "im",
        "ive",
        "weare",
        "wewill",
        "wewould",
        "iwould",
        "theyre",
        "theyll",
        "hes",
        "shes",
        "thats",
        "theres",
        "whos",
        "lets",
    }
)
_THEM: Final = frozenset({"ze", "zij", "hij", "she", "he", "they", "it", "ie"})
_NOBODY: Final = frozenset({"niemand", "nobody", "iedereen", "everyone", "everybody", "noone"})
_TURNS: Final = frozenset(
    {
        "dan",
        "daarna",
        "vervolgens",
        "then",
        "afterwards",
        "daarnaast",
        "verder",
        "also",
        "anyway",
        "meanwhile",
        "ondertussen",
    }
)
# After these a subject begins what belongs to the word before it, not a clause of its own.
_ASKS_FOR_MORE: Final = words("""
    dat that of if om when als zodra once until tot because omdat want what wat who wie which die how hoe where waar than zoals as like whether zodat
    en and maar but dus so or nor voor for van of to met with bij at in on op by door aan naar from over about tussen between na after before
    think denk zegt says said zei vindt denkt thinks reckons hopes hoopt vindt hope guess weet know knows weten suppose hoop think told tells vertelde
    make makes let lets laat laten help helps see sees hear heard need want wants wil de het een the a an hun their our onze this that deze dit 'd
""")
_VERB_AFTER_US: Final = words("""
    ga gaan zal zullen moet moeten wil kan mag stuur sturen bel bellen mail mailen kom komen doe doen maak maken regel regelen plan plannen zet zetten bereid breng bezorg lever leveren
    heb hebben ben zijn had will shall must should can need have am are want owe promised send sent call go get bring make do prepare book
""")
_SMALL: Final = words(
    "firma bedrijf leverancier supplier vendor partij club ook also nog nu now us ons wij vs versus tegen against still al already is are maybe misschien just maar by w/ & + op on"
)
_AT_LEAST: Final = 3


def run_on_cuts(signs: list[str], language: Language, rivals: AbstractSet[int] = frozenset()) -> list[int]:
    """The places where a clause of `signs` falls apart; the first is always 0. `rivals`: where a rival is named."""
    known = lexicon(language)
    cuts = [0]
    verb_since = False
    for place in range(1, len(signs) - 1):
        before = signs[place - 1]
        verb_since = verb_since or _is_verb(before, known)
        named = place in rivals and place - 1 not in rivals and _stands_apart(signs, place, cuts[-1], known)
        if (verb_since and named) or (
            place - cuts[-1] >= 2 and _cuts(signs, place, cuts[-1], known, verb_since=verb_since)
        ):
            cuts.append(place)
            verb_since = False
    return cuts


def _stands_apart(signs: list[str], place: int, since: int, known: Lexicon) -> bool:
    """Whether the name at `place` begins something of its own: no verb or preposition before it takes it."""
    before = signs[place - 1]
    small = known.kind(before) in {
        Kind.PREPOSITION,
        Kind.DETERMINER,
        Kind.AUXILIARY,
        Kind.RELATIVE,
        Kind.NEGATION,
    }
    taken = (
        before in _ASKS_FOR_MORE
        or small
        or before in known.verbs
        or before in PERSON_VERBS
        or before in _SMALL
    )
    return place - since >= _AT_LEAST and not taken


def _is_verb(sign: str, known: Lexicon) -> bool:
    if sign in PERSON_VERBS or sign in _NOW_VERBS or sign in _WITH_VERB or sign in {"zaten", "orienteren"}:
        return True
    verb = known.verbs.get(sign)
    return (
        verb is not None and verb.form in {"third", "past", "base", "participle"} and known.kind(sign) is None
    )


def _cuts(signs: list[str], place: int, since: int, known: Lexicon, *, verb_since: bool) -> bool:
    word, before, after = signs[place], signs[place - 1], signs[place + 1]
    if word in _NOW_OPENS:
        # "ze waren tevreden nu moet de boekhouder nog rekenen"
        return (after in {"moet", "moeten"} and verb_since and place - since >= _AT_LEAST) or (
            after in _NOW_VERBS
            and verb_since
            and not {"dat", "that", "of", "whether"} & set(signs[max(since, place - 4) : place])
        )
    if word in _RELATIVES and SOMEBODY.fullmatch(before):
        return after in PERSON_VERBS or after in {"komt", "komen", "comes", "gaat"}
    if not verb_since or place - since < _AT_LEAST:
        return False
    joined = before in {"en", "and"}
    if before in _ASKS_FOR_MORE and not joined:
        return False
    if word in _US:
        # "stuur ik morgen": turned round, the verb stands before it.
        turned = before in known.verbs and known.verbs[before].form in {"stem", "base", "infinitive"}
        return not turned and (
            after in _VERB_AFTER_US
            or (after in known.verbs and not joined)
            or (joined and after in known.verbs)
        )
    if word in _WITH_VERB:
        return True
    if word == "were" and after.endswith("ing"):
        return (
            before not in _THEM
            and before not in {"you", "who", "there", "which"}
            and SOMEBODY.fullmatch(before) is None
        )
    if word in _NOBODY or word in _THEM:
        turned = before in known.verbs or before in PERSON_VERBS
        return not turned and (after in PERSON_VERBS or after in known.verbs)
    if word in _TURNS:
        return (
            SOMEBODY.fullmatch(after) is not None
            or after in PERSON_VERBS
            or after in {"de", "the", "het", "komt", "gaat"}
        )
    return (
        SOMEBODY.fullmatch(word) is not None
        and after in PERSON_VERBS
        and known.kind(before) not in {Kind.PREPOSITION, Kind.DETERMINER, Kind.AUXILIARY, Kind.RELATIVE}
        and before not in known.verbs
        and before not in PERSON_VERBS
        and not joined
    )
