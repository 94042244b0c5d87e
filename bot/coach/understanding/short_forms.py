"""Short forms of speech and typing, written out before they are read: "'k stuur", "nog aant meten", "at legal rn"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Language, Utterance, utterance

SPOKEN_WITH_K: Final = tuple(
    "ga moet zal ben heb had kan wil bel mail stuur kom doe breng maak neem zorg rij rijd ging zit zie zet leg vraag geef denk weet hoop".split()
)
"""The verbs that are spelt in one with "ik" before them, as they say it in Flanders: "kga", "kstuur"."""

_WRITTEN_OUT: Final[dict[Language, dict[str, str]]] = {
    "nl": {
        "k": "ik",
        **{f"k{verb}": f"ik {verb}" for verb in SPOKEN_WITH_K},
        "aant": "aan het",
        "tss": "tussen",
    },
    "en": {"rn": "now", "atm": "at the moment"},
}
_WORDS: Final = {language: frozenset(forms) for language, forms in _WRITTEN_OUT.items()}
# "25 k" is an amount, "vitamine K" and "K&L" are names, "an RN" is a nurse and "the ATM" a machine.
_SHORT: Final[dict[Language, re.Pattern[str]]] = {
    "nl": later(
        r"(?:(?:^|(?<=[.!?;,:(\n])|(?<=[.!?;,:] )|(?<= en )|(?<= maar )|(?<= dus )|(?<= dat ))['’]?[kK]|(?<= )['’]k)(?= [A-Za-z]{2})"
        rf"|(?<![\w&'’-])['’]?(?:[kK](?:{'|'.join(SPOKEN_WITH_K)})|aant|tss)(?![\w&'’-])"
    ),
    "en": later(r"(?<=[a-z] )(?<! an )(?<! the )(?<! our )(?:rn|atm)(?=\s*(?:[.,;!?)]|$))"),
}


def with_full_forms(said: Utterance, language: Language) -> Utterance:
    """The text with its short forms written out; unchanged when it has none."""
    text = said.text
    if not _WORDS[language].isdisjoint(said.words):
        forms = _WRITTEN_OUT[language]
        text = _SHORT[language].sub(lambda found: forms[found[0].strip("'’").casefold()], text)
    if language == "en":
        text = _english(said, text)
    return said if text == said.text else utterance(text)


# "Priya'll take it up": whoever it is, for readers know the pronouns as they are.
_WILL: Final = later(
    r"(?<=\w)(?<!\bi)(?<!\bwe)(?<!\bhe)(?<!\bit)(?<!\bshe)(?<!\byou)(?<!\bthey)(?<!\bthat)(?<!\bthere)'ll(?= )",
    re.IGNORECASE,
)
# "Shane's gonna take it up".
_IS: Final = later(r"(?<=\w)'s(?= (?:gonna|going to|about to|supposed to|meant to|due to) )", re.IGNORECASE)
_SUPPOSING: Final = frozenset("reckon think guess suppose bet believe imagine figure assume suspect".split())
# "Think about a discount" is a thing to do.
_NO_VIEW: Final = frozenset("about of over on through up out ahead so not".split())


def _english(said: Utterance, text: str) -> str:
    """The text with who supposes it, where that was left out: "reckon Priya'll take it up"."""
    if "'ll" in said.fold:
        text = _WILL.sub(" will", text)
    if "'s" in said.fold:
        text = _IS.sub(" is", text)
    words = said.words
    if len(words) > _A_VIEW and words[0] in _SUPPOSING and words[1] not in _NO_VIEW and text[:1].isalpha():
        text = f"I {text[:1].lower()}{text[1:]}"
    return text


_A_VIEW: Final = 3


# As they say it in Flanders: "budget is er ni", "da weet ik nie".
_SPOKEN: Final = {"ni": "niet", "nie": "niet", "nimmer": "niet meer", "da": "dat"}
_SPOKEN_WORD: Final = later(rf"(?<![\w&'’./-])(?:{'|'.join(_SPOKEN)})(?![\w&'’/-]|\.\w)(?=\W|$)")
# "Ze hebben al getest ze": who it was, said once more.
_TWICE: Final = later(r"^(?P<told>(?P<who>ze|we|hij|ge) [^.!?,;\n]{4,80}) (?P=who)(?=[.!]*$)", re.IGNORECASE)


# "Neee", "nooo", "jaaa": said with force.
_DRAWN_OUT: Final = later(r"\b(?:n(?:e{3,}|o{2,})|ja{2,}|ye+s{2,})\b", re.IGNORECASE)


# "De directeur en niemand anders": nobody is named beside him.
_NOBODY_ELSE: Final = later(
    r"(?<=\w) (?:en|and) (?=(?:niemand anders|nobody else|no one else)\b)", re.IGNORECASE
)
# "Had Globex on the line", "had Globex aan de telefoon": there was a talk.
_ON_THE_LINE: Final = later(r"(?<=\w )on the line(?= *(?:[,.;!]|just|earlier|today|$))")
_AAN_DE_LIJN: Final = later(
    r"^(?P<whom>(?:(?:ik|we|had|heb|hebben|net|nog|ook|vandaag|gisteren) )+[^.,;!]{2,50}) aan (?:de )?(?:lijn|telefoon|tel)(?: gehad)?(?= *(?:[,.;!]|$))",
    re.IGNORECASE,
)


# "Petra, zei ik al", "Gaz as I said": that it was told before tells nothing; alone it is a complaint.
_SAID_BEFORE: Final = later(
    r"(?<=\w)[, ]+(?:(?:zoals|gelijk|like|as) (?:(?:ik|i|we|al|net|just|already) )*(?:zei|gezegd|verteld|said|told you)(?: (?:al|before|already|net|daarnet|earlier))*"
    r"|zei ik(?: (?:toch|je|u|net|al|dat))+|(?:i )?(?:just |already )?told (?:you|ya)(?: (?:already|that|before))*|(?:heb|had) ik(?: (?:toch|je|u|net|al))+ (?:gezegd|verteld))(?= *(?:[.,;!]|$))",
    re.IGNORECASE,
)
# "Petra dus", "dave obviously": no part of a name.
_CERTAINLY: Final = later(
    r"(?P<who>(?:^|(?<=[.;!] )|(?<=, )(?![^,.;!]{1,60}\bdus\b))(?:(?:de|den|het|the|hun|their) [^\W\d]+ )?[^\W\d]+(?: [^\W\d]+)?)"
    r" (?:dus|natuurlijk|uiteraard|tuurlijk|obviously|obvs?|of course|ofc|duh)(?= *(?:[.,;!]|$))",
    re.IGNORECASE,
)
# "Nadine vind het veel geld": the d and the dt sound the same, and only "ik" goes with the first.
_FINDS: Final = later(
    r"(?<!\bik)(?<!\bik nog)(?<!\bik ook)(?<=[^\W\d]) vind(?= (?:het|t|'t|de|dat|die|dit|ons|onze|deze|er|nog|alles|zo|te|hun|niet|niks|wel|zijn|haar)\b)",
    re.IGNORECASE,
)
# "Zat 5 dec": no verb stands before the day of a month.
_SATURDAY: Final = later(r"\bzat\.?(?= (?:de )?\d{1,2}(?:\D|$))", re.IGNORECASE)
# "Yea all 3 partners have to agree": no name opens so.
_YEA: Final = later(r"^(?:yea|yeh|yh|ya|yip|yis|aye)(?= *(?:$|[,.!]| [a-z0-9]))", re.IGNORECASE)
# "He does it w the accountant".
_WITH: Final = later(r"(?<= )w(?:/ ?| )(?=[A-Za-z]{2})")


def with_spelt_out(text: str) -> str:
    """An English text with its "with" spelt out."""
    return _WITH.sub("with ", text)


def _short(found: re.Match[str]) -> str:
    word = found[0]
    return word[:3] if word[1] in "eE" else word[:2]


def _without_complaint(found: re.Match[str]) -> str:
    """Nothing; but "dat had ik toch al gezegd" that opens a sentence stays whole."""
    before = found.string[: found.start()].casefold().split()
    return found[0] if before[-1:] in (["dat"], ["that"], ["it"], ["i"], ["ik"]) else ""


# "Now its w purchasing".
_IS_WITH: Final = later(
    r"(?:(?<=\bis)|(?<=\bits)|(?<=\bit's)|(?<=\bnow)|(?<=\bare)|(?<=\bsits)) w (?=[A-Za-z])", re.IGNORECASE
)


def as_written(text: str, language: Language) -> str:
    """What was typed, with words that were drawn out and the small words of Flemish speech as they are written."""
    text = _NOBODY_ELSE.sub(", ", _DRAWN_OUT.sub(_short, text))
    text = _CERTAINLY.sub(r"\g<who>", _SAID_BEFORE.sub(_without_complaint, text))
    if language != "nl":
        return _IS_WITH.sub(" with ", _ON_THE_LINE.sub("on the phone", _YEA.sub("yes", text)))
    text = _AAN_DE_LIJN.sub(r"\g<whom> gesproken", text)
    text = _FINDS.sub(" vindt", _SATURDAY.sub("za", text))
    spoken = _SPOKEN_WORD.sub(lambda found: _SPOKEN[found[0]], text)
    twice = _TWICE.match(spoken)
    return f"{twice['told']}{spoken[twice.end() :]}" if twice is not None else spoken
