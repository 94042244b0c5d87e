"""Sounds and phrases that only fill a pause in speech, taken out before an answer is cut.

What is taken out leaves blanks, so that every word keeps its place in the text.
"""

import re
from typing import Final

from bot.coach.understanding.text import Language, Utterance, utterance

_FILLERS: Final = re.compile(
    r"(?<![\w'’-])(?:zeg maar|weet je wel|weet je|snap je|you know(?: what i mean)?|if you know what i mean|e+h+m*|e?u+h+m*|u+m+|erm+|h+m+|m+h+m+|(?<!\d )mm+|(?:some )?(?:sort|kind) of|"
    r"(?:stap|fase|step|stage|phase) \d{1,2} (?:van|of|vd|v/d) (?:de )?\d{1,2}:?(?= )|zo'n beetje|zogezegd|laten we zeggen|let's say|ha(?:ha)+h?|he(?:he)+|lol|lmao|pfff*|ts?ja|[gj]oh|amai|alle[ez]|gosh|blimey|och|okay so|"
    r"(?:right|yeah|hè)(?= (?:and|then|so|but|en|dan)(?![\w'-])))(?![\w'’-])"
)


# What people thumb in place of a word that tells an order; read so, while the text keeps what was typed.
_SHORTHAND: Final = {
    "b4": "before", "bfore": "before", "befor": "before", "afta": "after", "aft": "after", "aftr": "after", "nxt": "next", "thn": "then", "den": "then",
    "gona": "gonna", "wana": "wanna", "bt": "but", "cuz": "because", "bcz": "because", "becuase": "because", "1st": "first", "2nd": "second",
    "3rd": "third", "4th": "fourth", "untill": "until", "w8": "wait", "finaly": "finally", "fnally": "finally", "firts": "first", "frist": "first",
    "afterwords": "afterwards", "theyre": "they're", "n": "and", "nd": "and", "w": "with", "tho": "though", "altho": "although",
}  # fmt: skip
_SHORTHAND_NL: Final = {
    "drna": "daarna", "daarn": "daarna", "darna": "daarna", "vdr": "verder", "1e": "eerst", "mar": "maar", "vlgs": "volgens", "zdr": "zodra",
    "vlg": "volgende", "volg": "volgende", "vlgnd": "volgende", "volgnde": "volgende", "vgd": "volgende", "nar": "naar", "ff": "even",
    "gwn": "gewoon", "idd": "inderdaad", "ni": "niet", "nie": "niet", "da": "dat", "das": "da's", "wa": "wat", "wrs": "waarschijnlijk", "mss": "misschien",
}  # fmt: skip
_BEFORE_A_DAY: Final = frozenset({"the", "on", "by", "de", "of", "op"})


_WORKS: Final = frozenset({"council", "councils", "committee", "manager", "director", "order", "orders"})


def spelled_out(words: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """The folded words with shorthand read as the word it stands for."""
    if "works" in words and not _WORKS.isdisjoint(words):
        # "The works council": no verb, whatever "it works" is.
        words = tuple(
            "works-" if word == "works" and after in _WORKS else word
            for word, after in zip(words, (*words[1:], ""), strict=True)
        )
    if "after" in words and language == "en":
        words = _wanted(words)
    short = _SHORTHAND if language == "en" else _SHORTHAND_NL
    if short.keys().isdisjoint(words):
        return words
    dated = {
        place
        for place, word in enumerate(words[1:], 1)
        if words[place - 1] in _BEFORE_A_DAY and word[0].isdigit()
    }
    named = {place for place, word in enumerate(words[1:], 1) if word == "den" and words[place - 1] == "van"}
    return tuple(
        word if place in dated or place in named else short.get(word, word)
        for place, word in enumerate(words)
    )


_WHO_IS: Final = {
    "they're": "they", "theyre": "they", "she's": "she", "shes": "she", "he's": "he", "hes": "he", "are": "do", "is": "does", "were": "did", "was": "did",
}  # fmt: skip
_THING: Final = frozenset("a an some new more better their two three four five six".split())
_SUBJECTS: Final = frozenset("they she he it".split())
_AUXILIARIES: Final = frozenset("are is were was".split())


def _wanted(words: tuple[str, ...]) -> tuple[str, ...]:
    """As in "they're after a canning line": what they want, and no order of steps."""
    read = list(words)
    for place in range(1, len(words) - 1):
        thing = words[place + 1] in _THING or words[place + 1][0].isdigit()
        if words[place] != "after" or not thing or words[place - 1] not in _WHO_IS:
            continue
        named = words[place - 1] in _AUXILIARIES
        if not named or (place > 1 and words[place - 2] in _SUBJECTS):
            read[place - 1 : place + 1] = [_WHO_IS[words[place - 1]], "want"]
    return tuple(read)


# How somebody gets going: "ok dus …", "so, …". An "ok" that no such word follows may be an approval.
_GETTING_GOING: Final = re.compile(
    r"(?:(?:ok|oke|okay|ja|yeah|yes|right|oh|ah|tja|hm+)(?: ?, ?| (?=(?:dus|so|nou|well|dan|um+|e?uh+)\b))"
    r"|(?:dus|nou ja|nouja|nou|well|kijk|luister|so(?! (?:far|much|many|that|on|long|called)\b))(?: ?, ?| )|(?:u+m+|e?u+h+m*|e+h+m*) ){1,8}"
)


def without_hesitations(said: Utterance) -> Utterance:
    """The same utterance with blanks where somebody only hesitated."""
    fold = _FILLERS.sub(lambda found: " " * len(found.group()), said.fold)
    opened = _GETTING_GOING.match(fold)
    if opened and opened.end() < len(fold):
        fold = " " * opened.end() + fold[opened.end() :]
    if fold == said.fold:
        return said
    text = "".join(" " if blank == " " else char for char, blank in zip(said.text, fold, strict=True))
    return Utterance(said.original, text, fold)


# "Ze zijn komen kijken, da's al gebeurd": told of the step before it, as a mark behind it would.
_IS_DONE: Final = re.compile(
    r"[,.;]\s*(?:da's|das|dat is|da is|dat was|dat hebben ze|die is|die zijn|that's|thats|that is|that was|which is|this is)(?: (?:al|allemaal|reeds|nu|net|already|all|now))*"
    r" (?:gebeurd|gedaan|geweest|gehad|achter de rug|voorbij|done|behind (?:them|us)|over|happened|finished)(?: (?:already|al|nu|now|hoor))?(?=\s*(?:[.,;\n]|$))",
    re.IGNORECASE,
)


def with_marks(said: Utterance) -> Utterance:
    """The text with "(done)" behind each step of which that is said in a clause of its own."""
    if _DONE_WORDS.isdisjoint(said.words):
        return said
    text = _IS_DONE.sub(" (done)", said.text)
    return utterance(text) if text != said.text else said


_DONE_WORDS: Final = frozenset(
    "gebeurd gedaan geweest gehad rug voorbij done behind over happened finished".split()
)
