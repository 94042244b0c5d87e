"""How one step went, told by its own verb: "Bas heeft de oplage doorgegeven", "pete did the comparison", "piet is niet gekomen".

A clause counts where it has a past form of what the step does, or of doing anything at all, and something else of the step
beside it. What the other clauses tell is handed on.
"""

import re
from collections.abc import Iterator
from typing import Final

from bot.coach.understanding.outcome.words import DIFFERENTLY, SMALL, TO_COME
from bot.coach.understanding.readings import OutcomeReading
from bot.coach.understanding.text import Utterance, utterance

_CLAUSE: Final = re.compile(
    r"(?<!\b[Mm]r)(?<!\b[Dd]r)(?<!\b[Mm]rs)(?<!\b[Dd]hr)(?<!\b[Mm]evr)[,;:.!?\n…]+(?=\s|$)|\s+[-–]\s+|\s+(?=(?:maar|but|want|omdat|because|en nu|and now|and then|en dan)\b)"
)
_REFUSED: Final = re.compile(rf"\b(?:{DIFFERENTLY})\b")
_NOT: Final = frozenset(
    "niet geen nooit nog not never didn't didnt hasn't hasnt haven't havent wasn't wasnt no".split()
)
_HELPS: Final = frozenset("heeft hebben heb is zijn was waren werd werden had hadden has have".split())
# A participle of Dutch, with what is put before it: "gelezen", "doorgegeven", "besproken".
_PARTICIPLE: Final = re.compile(
    r"(?:(?P<before>door|af|aan|op|in|uit|over|terug|voor|goed|mee|langs|na|binnen)?ge(?P<stem>[a-z]{2,}?)|(?P<fixed>(?:be|ver|onder|ont|her|er)[a-z]{2,}?))(?:d|t|en)"
)
_IRREGULAR: Final[dict[str, str]] = {
    "gebracht": "breng", "gedaan": "doe", "gezien": "zie", "gegaan": "ga", "gekocht": "koop", "gedacht": "denk", "geweest": "zijn", "meegebracht": "breng",
    "sent": "send", "brought": "bring", "came": "come", "met": "meet", "saw": "see", "seen": "see", "took": "take", "taken": "take", "gave": "give",
    "given": "give", "got": "get", "made": "make", "went": "go", "ran": "run", "wrote": "write", "written": "write", "held": "hold", "chose": "choose",
    "chosen": "choose", "told": "tell", "spoke": "speak", "read": "read", "put": "put", "did": "do", "done": "do", "had": "have", "began": "begin", "said": "say",
    "bought": "buy", "paid": "pay", "kept": "keep", "left": "leave", "shown": "show", "built": "build", "found": "find", "heard": "hear", "sat": "sit",
}  # fmt: skip
# With these whatever the step does was done: what it is about must be named.
_ANYTHING: Final = frozenset({"doe", "do", "have", "zijn"})
_ENDED: Final = re.compile(r"(?P<stem>[a-z]{3,}?)(?:ed|d)")
# Told of a step by its name, these say that it was there: "proefrit was super", "the trial went really well".
_HOW_IT_WAS: Final = re.compile(
    r"\b(?:was|waren|were|ging|gingen|liep|liepen|verliep|verliepen|went)(?: (?:echt|heel|erg|super|best|wel|really|very|pretty|so|quite|rather|just|een|a|wat|niet zo|not so))*"
    r" (?:super|top|goed|prima|lekker|geweldig|leuk|perfect|fantastisch|fijn|succes|ok|oke|okay|stroef|slecht|matig|tegen|niks|well|great|good|fine|nice|excellent|brilliant|success|smoothly|bad|badly|awful|poor|hit|perfectly|fantastic|amazing)\b"
)
# "Petra vond de monsters mooi": what was liked stands behind it, and is of the step.
_LIKED: Final = re.compile(
    r"\b(?:loved|liked|enjoyed|hated|(?:was|were) (?:happy|impressed|pleased|thrilled) (?:with|by)|vond|vonden|was blij met|waren blij met|was tevreden over|waren tevreden over)\b(?P<what>.*)"
)
# Whoever was to act has said what came of it.
_DECIDED: Final = re.compile(
    r"^\S+(?: \S+)?(?: (?:have|has|hebben|heeft|is|zijn|are))? (?:said (?:yes|ok)|zei(?:den)? ja|ja gezegd|approved|agreed|signed off|gave (?:\w+ )?(?:the )?(?:nod|go-?ahead|green light|thumbs up)"
    r"|ga(?:f|ven) groen licht|groen licht gegeven|goedgekeurd|keurden? het goed|akkoord)\b"
)
_LONG: Final = 3
_FEW: Final = 3
_WHO_MET: Final = frozenset(
    {("they",), ("he",), ("she",), ("we",), ("i",), ("have",), ("has",), ("all",), ("board",), ("committee",)}
)
# What stands beside a deed and tells nothing of it.
_FILLERS: Final = frozenset(
    "al already net just gisteren yesterday vandaag today eindelijk finally it het 't ook also all alles inmiddels now nu monday tuesday wednesday thursday friday maandag dinsdag woensdag donderdag vrijdag".split()
)
_ARTICLES: Final = frozenset("de het een the a an hun their zijn haar his her onze our".split())


def read_step_outcome(said: Utterance, title: str, *, dated: bool) -> OutcomeReading | None:
    """What a text says became of the step called `title`, by the step's own words; None where it says nothing of it.

    `dated`: a day stands in the text, which is then the day it moved to.
    """
    step = utterance(title).words
    for start, end in _clauses(said.text):
        clause = said.text[start:end].strip()
        words = utterance(clause).words
        if TO_COME & set(words) or not _is_of(words, step):
            continue
        rest = _without(said.text, start, end)
        if (refused := _REFUSED.search(" ".join(words))) is not None and not set(
            refused.group().split()
        ) & set(step):
            # "De raad heeft het afgekeurd" has the verb of "raad keurt goed", and is its opposite.
            return OutcomeReading("differently", True, rest, None, (clause,))
        if _NOT & set(words):
            return OutcomeReading("moved" if dated else "not_yet", True, rest, None, (clause,))
        return OutcomeReading("happened", True, rest, None, (clause,))
    return None


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    """The places of the clauses of a text."""
    start = 0
    for found in _CLAUSE.finditer(text):
        if text[start : found.start()].strip():
            yield start, found.start()
        start = found.end()
    if text[start:].strip():
        yield start, len(text)


_STOPS: Final = " ,;:.!?…-–\n"


def _without(text: str, start: int, end: int) -> str:
    """A text without one clause of it; what is left of it keeps its stops, where one sentence ends and the next begins."""
    before, behind = text[:start].rstrip(_STOPS), text[end:].lstrip(_STOPS)
    return f"{before}, {behind}" if before and behind else before or behind


def _is_of(words: tuple[str, ...], step: tuple[str, ...]) -> bool:
    """Whether a clause tells in the past what a step is: by its verb and something beside it, or by all that it is about."""
    # "Tests" is what "test" is.
    acts = {*step, *(word.removesuffix("s") for word in step if len(word) > _LONG)}
    verbs = {f"{word[:1]}.{_skeleton(word)}" for word in acts if len(_skeleton(word)) > 1}
    if _HOW_IT_WAS.search(" ".join(words)) is not None and names_step(words, step):
        return True
    liked = _LIKED.search(" ".join(words))
    if liked is not None and names_step(tuple(liked["what"].split()), step):
        return True
    actor = words[1:2] if words[:1] in {("de",), ("het",), ("the",)} else words[:1]
    if actor == step[:1] and _DECIDED.search(" ".join(words)) is not None:
        return True
    shared = {word for word in words if word in step and word not in _ARTICLES and word not in SMALL}
    few = sum(word not in _FILLERS for word in words) <= _FEW
    for place, word in enumerate(words):
        stem = _past(word, bool(_HELPS & set(words)) or (few and (place == 1 or place == len(words) - 1)))
        if stem is None or word in step or (word == "met" and words[:place][-1:] not in _WHO_MET):
            # "Gebeld met Acme" is Dutch.
            continue
        if stem in _ANYTHING:
            about = {one for one in shared if len(one) > _LONG and one != step[0]}
            # "Bob did the test", of "IT tests it".
            about |= {
                one
                for one in words
                if len(one) > _LONG and f"{one[:1]}.{_skeleton(one)}" in verbs and one != step[0]
            }
            if about:
                return True
        elif verbs & _skeletons(stem, word) and (shared or few):
            return True
    return False


def _skeletons(stem: str, word: str) -> set[str]:
    """What a past form may have in common with its verb; "getest" has the end of "testen" in its own."""
    forms = (stem, f"{stem}{word[-1]}e")
    return {f"{stem[:1]}.{_skeleton(form)}" for form in forms}


def names_step(words: tuple[str, ...], step: tuple[str, ...]) -> bool:
    """Whether words name what a step is about, and not only who takes it."""
    about = {word for word in step if len(word) > _LONG and word not in _ARTICLES}
    return bool(about & set(words))


def _past(word: str, helped: bool) -> str | None:
    """The stem of a past form; None where a word is none."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    found = _PARTICIPLE.fullmatch(word)
    if found is not None:
        return found["stem"] or (found["fixed"] if helped else None)
    ended = _ENDED.fullmatch(word)
    return ended["stem"] if ended is not None else None


_VOWELS: Final = re.compile(r"ij|[aeiouy]")
_VERB_END: Final = re.compile(r"(?:t|en|es|s|e)$")


def _skeleton(word: str) -> str:
    """The consonants of a verb's stem, which its forms share: "leest", "lezen" and "lees" are all "ls"."""
    bare = _VERB_END.sub("", word) if len(word) > _LONG else word
    plain = _VOWELS.sub("", bare).replace("z", "s").replace("v", "f")
    return re.sub(r"(.)\1+", r"\1", plain)
