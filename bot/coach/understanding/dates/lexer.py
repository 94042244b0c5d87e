"""From a sentence to its words of dates: each word, number or mark with its kind, both languages at once.

What is ambiguous is settled by its neighbours in `settling`; what the date then is, the grammar decides.
"""

import re
from collections.abc import Iterator
from functools import cache
from string import ascii_lowercase
from typing import Final

from bot.coach.understanding.dates import kinds, words_en, words_nl
from bot.coach.understanding.dates.amounts import without_amounts
from bot.coach.understanding.dates.kinds import Edge, Lexeme, Unit, Words, word_set
from bot.coach.understanding.dates.lookalikes import without_lookalikes
from bot.coach.understanding.dates.settling import settled
from bot.coach.understanding.text import Language, Utterance

_PIECE: Final = re.compile(
    r"(?P<glued>(?<!\w)[^\W\d_]++\d++(?:[./]\d++)*+\w*+)"
    r"|(?P<number>(?<!\w)\d++(?:[./:,\-]\d++)*+)(?P<suffix>[^\W\d_]*+)"
    r"|(?P<year>'\d\d(?!\w))"
    r"|(?P<elided>'(?=[tsn]\b))"
    r"|(?P<short>(?<!\w)(?:[a-z]/[a-z]|[a-z](?:\.[a-z])++\.?)(?!\w))"
    r"|(?P<word>[^\W\d_]++(?:'[^\W\d_]++)*+)"
    r"|(?P<mark>[^\w ])"
)
_MARKS: Final = {
    **dict.fromkeys(",():—", kinds.COMMA),
    **dict.fromkeys("-–", kinds.HYPHEN),
    **dict.fromkeys(".!?;\n•>", kinds.STOP),
    "&": kinds.AND,
    "/": kinds.OR,
}
_ORDINAL_SUFFIXES: Final = word_set("e,de,ste,sten,den,st,nd,rd,th")
_BARE_WEEKS: Final = word_set("wk,week,w,wkn,weeks,weken")
# Longer texts than any answer are read so far.
_READ_AT_MOST: Final = 8_000
_YEARS: Final = range(1900, 2201)
_LONGEST_MONTH: Final = 31
_VERBS_TOO: Final = word_set("may,march,mar,jan")


@cache
def _lexicon() -> tuple[Words, dict[str, int]]:
    """Every word and phrase of both languages, and per first word the most words a phrase with it has."""
    words: dict[str, tuple[str, int, str]] = {**_misspelt(), **words_nl.WORDS, **words_en.WORDS}
    words |= {ends: ("EU", unit, "") for ends, unit in words_en.PERIOD_ENDS.items()}
    longest: dict[str, int] = {}
    for phrase in words:
        first, *rest = phrase.split(" ")
        longest[first] = max(longest.get(first, 1), 1 + len(rest))
    return words, longest


def _misspelt() -> dict[str, tuple[str, int, str]]:
    """Weekdays and months with one letter wrong, dropped, doubled or swapped with the next; never the first letter."""
    slips: dict[str, tuple[str, int, str]] = {}
    for name, meaning in (words_nl.FULL_NAMES | words_en.FULL_NAMES).items():
        # Short names leave too little to go by: "maart" would be found in "Maarten", "mei" nearly anywhere.
        if len(name) < 6:
            continue
        for at in range(1, len(name) - 1):
            swapped = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
            wrong = (name[:at] + letter + name[at + 1 :] for letter in ascii_lowercase)
            for slip in (name[:at] + name[at + 1 :], name[:at] + name[at] + name[at:], swapped, *wrong):
                slips.setdefault(slip, meaning)
        slips.setdefault(name[:-1], meaning)
    return slips


# Every way to say a day has a word of one of these kinds, or a digit.
_BEARING: Final = frozenset({*"DdMmRrHUQopW", "EU"})
# Of "the day after" the day tells more: these words stand in many texts without a date.
_EVERYWHERE: Final = word_set(
    "after,before,the,this,just,same,other,very,next,daarna,daarvoor,volgende,later,end,ends,de,het,een,a,of,in,on,super,working,nieuw,works,business,one,time"
)
_LETTERS: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_DIGIT: Final = re.compile(r"\d")


@cache
def _bearers() -> frozenset[str]:
    """Words, one of which stands in every word or phrase that can bear a date; also with an "s" behind them."""
    phrases = [phrase for phrase, (kind, _, _) in _lexicon()[0].items() if kind in _BEARING]
    telling = [
        max(_LETTERS.findall(phrase), key=lambda word: (word not in _EVERYWHERE, len(word)), default="")
        for phrase in phrases
    ]
    return frozenset([*telling, *(f"{word}s" for word in telling)]) - {"", "s"}


def may_hold_date(said: Utterance) -> bool:
    """Whether a text has anything at all that a date can be made of: most answers have not, and need no more looking."""
    fold = said.fold
    if _DIGIT.search(fold, 0, _READ_AT_MOST) is not None:
        return True
    words = _LETTERS.findall(fold, 0, _READ_AT_MOST)
    bearers = _bearers()
    if not bearers.isdisjoint(words):
        return True
    return "'" in fold and not bearers.isdisjoint([word.replace("'", "") for word in words])


def lexemes(said: Utterance, language: Language) -> tuple[Lexeme, ...]:
    """The words of a sentence with their kinds, ambiguous ones settled, meaningless ones left out."""
    pieces = tuple(_joined(said, tuple(_pieces(said))))
    words = tuple(without_lookalikes(tuple(without_amounts(pieces)), said))
    return settled(words, said, language)


def _pieces(said: Utterance) -> Iterator[Lexeme]:
    """Single words, numbers and marks; words still without their kind."""
    for found in _PIECE.finditer(said.fold, 0, _READ_AT_MOST):
        start, end, text = found.start(), found.end(), found.group()
        match found.lastgroup:
            case "glued":
                yield from _glued(text, start)
            case "number" | "suffix":
                number, suffix = found.group("number", "suffix")
                # "Den 5en"; "12en 13 mei" is two days, typed in haste.
                if suffix == "en" and _THE_DAY.search(said.fold, max(0, start - 4), start):
                    suffix = "e"
                yield from _number(number, suffix, start)
            case "year":
                yield Lexeme(kinds.YEAR, text, start, end, 2000 + int(text[1:]))
            case "elided":
                continue
            case "mark":
                yield Lexeme(_MARKS.get(text, kinds.OTHER), text, start, end)
            case _:
                yield Lexeme("", text.replace("'", ""), start, end)


def _glued(text: str, start: int) -> Iterator[Lexeme]:
    """Letters with digits behind them: "wk12" and "q2" are dates and "b4" stands before one, "v4" and "a4" are not."""
    known = _lexicon()[0].get(text)
    if known is not None:
        yield Lexeme(known[0], text, start, start + len(text), known[1])
        return
    letters = text.rstrip("0123456789")
    digits = text[len(letters) :]
    if letters in {"q", "kw"} and digits in {"1", "2", "3", "4"}:
        yield Lexeme(kinds.QUARTER, text, start, start + len(text), int(digits))
    elif (
        digits
        and len(digits) <= 2
        and len(letters) >= 3
        and (meaning := _lexicon()[0].get(letters)) is not None
        and meaning[0] in {kinds.MONTH, kinds.MAYBE_MONTH}
    ):
        yield Lexeme(kinds.MONTH, letters, start, start + len(letters), meaning[1])
        yield Lexeme(kinds.NUMBER, digits, start + len(letters), start + len(text), int(digits))
    elif letters == "h" and digits in {"1", "2"}:
        yield Lexeme(kinds.HALF_YEAR, text, start, start + len(text), int(digits))
    elif letters in _BARE_WEEKS and digits and len(digits) <= 2:
        yield Lexeme(kinds.UNIT, letters, start, start + len(letters), Unit.WEEK)
        yield Lexeme(kinds.NUMBER, digits, start + len(letters), start + len(text), int(digits))
    else:
        yield Lexeme(kinds.NO_DATE, text, start, start + len(text))


_THE_DAY: Final = re.compile(r"\bde[nr]? $")


def _number(digits: str, suffix: str, start: int) -> Iterator[Lexeme]:
    end = start + len(digits)
    if suffix in _ORDINAL_SUFFIXES and digits.isascii() and digits.isdigit() and len(digits) <= 2:
        yield Lexeme(kinds.ORDINAL, digits + suffix, start, end + len(suffix), int(digits))
        return
    if suffix and (known := _lexicon()[0].get(digits + suffix)) is not None:
        # "2moro": the digit is a sound of the word.
        yield Lexeme(known[0], digits + suffix, start, end + len(suffix), known[1])
        return
    number = _plain_or_numeric(digits, start, end)
    meaning = _lexicon()[0].get(suffix) if suffix else None
    if not suffix or (suffix == "ish" and number.kind == kinds.NUMBER):
        yield number
    elif (
        number.kind == kinds.NUMBER and meaning and meaning[0] in {kinds.MONTH, kinds.MAYBE_MONTH, kinds.UNIT}
    ):
        yield number
        kind = kinds.UNIT if meaning[0] == kinds.UNIT else kinds.MONTH
        yield Lexeme(kind, suffix, end, end + len(suffix), meaning[1])
    else:
        yield Lexeme(kinds.NO_DATE, digits + suffix, start, end + len(suffix))


def _plain_or_numeric(digits: str, start: int, end: int) -> Lexeme:
    if not digits.isascii() or len(digits) > 10:
        return Lexeme(kinds.NO_DATE, digits, start, end)
    if digits.isdigit():
        number = int(digits)
        if len(digits) == 4 and number in _YEARS:
            return Lexeme(kinds.YEAR, digits, start, end, number)
        return Lexeme(kinds.NUMBER if len(digits) <= 3 else kinds.NO_DATE, digits, start, end, number)
    parts = re.split(r"[./:,\-]", digits)
    marks = {char for char in digits if not char.isdigit()}
    one_mark = len(marks) == 1 and marks <= {"/", "-", "."}
    whole_year = len(parts) == 3 and (len(parts[-1]) in {2, 4} or len(parts[0]) == 4)
    if one_mark and (whole_year or len(parts) == 2) and all(len(part) <= 4 for part in parts):
        return Lexeme(kinds.NUMERIC, digits, start, end, numbers=tuple(map(int, parts)))
    return Lexeme(kinds.NO_DATE, digits, start, end)


_PASSED_OVER: Final = words_nl.PASSED_OVER | words_en.PASSED_OVER


def _joined(said: Utterance, pieces: tuple[Lexeme, ...]) -> Iterator[Lexeme]:
    """Words looked up, the longest phrase first; an abbreviation's dot is dropped."""
    words, longest = _lexicon()
    passed_over = _PASSED_OVER
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        size, phrase = _longest(pieces, at, longest.get(piece.fold, 1), words)
        if size:
            yield from _known(phrase, words[phrase], piece.start, pieces[at + size - 1].end)
            at += size
            at += _abbreviated(pieces, at, phrase)
            continue
        if _dot_of_day(said, pieces, at, words):
            at += 1
            continue
        if piece.kind or piece.fold not in passed_over:
            yield piece if piece.kind else Lexeme(kinds.OTHER, piece.fold, piece.start, piece.end)
        at += 1


def _longest(pieces: tuple[Lexeme, ...], at: int, most: int, words: Words) -> tuple[int, str]:
    """How many pieces from `at` make a listed word or phrase, and which; 0 when none do."""
    for size in range(min(most, len(pieces) - at), 1, -1):
        phrase = " ".join(part.fold for part in pieces[at : at + size])
        if phrase in words:
            return size, phrase
        # "Labor days a no go", typed without its apostrophe.
        feast = phrase.removesuffix("s")
        if (meaning := words.get(feast)) and meaning[0] == kinds.HOLIDAY:
            return size, feast
    piece = pieces[at]
    if piece.kind:
        return 0, ""
    phrase, possessive = piece.fold, piece.end - piece.start > len(piece.fold)
    # "Next year's budget" names a budget, not a day; "New Year's Day" is a longer phrase.
    if possessive and phrase == "years":
        return 0, ""
    # "Friday's meeting" is about Friday, "Thanksgivings" about the feast.
    if (possessive or phrase not in words) and phrase.endswith("s"):
        short = phrase[:-1]
        meaning = words.get(short)
        if meaning and (possessive or meaning[0] == kinds.HOLIDAY):
            return 1, short
    return int(phrase in words), phrase


def _known(phrase: str, meaning: tuple[str, int, str], start: int, end: int) -> Iterator[Lexeme]:
    kind, value, name = meaning
    if kind == "EU":
        yield Lexeme(kinds.EDGE, phrase, start, start, Edge.END)
        kind = kinds.UNIT
    yield Lexeme(kind, phrase, start, end, value, name=name)


def _abbreviated(pieces: tuple[Lexeme, ...], at: int, word: str) -> int:
    """1 when a dot at `at` only ends an abbreviation: "sept. 15", "wk. 12"."""
    dot = len(word) <= 4 and at + 1 < len(pieces) and pieces[at].fold == "."
    return int(dot and pieces[at].start == pieces[at - 1].end and pieces[at + 1].fold[:1].isdigit())


def _dot_of_day(said: Utterance, pieces: tuple[Lexeme, ...], at: int, words: Words) -> bool:
    """Whether a dot only marks the number before it as a day: "23. October", "den 3.maart"."""
    if not 0 < at < len(pieces) - 1 or pieces[at].fold != ".":
        return False
    day, month = pieces[at - 1], pieces[at + 1]
    if day.kind != kinds.NUMBER or day.end != pieces[at].start or not 1 <= day.value <= _LONGEST_MONTH:
        return False
    kind = words.get(month.fold, ("", 0, ""))[0]
    # "It takes 3. may need more": what may be another word begins with a capital.
    if kind == kinds.MAYBE_MONTH and month.fold in _VERBS_TOO:
        return said.text[month.start].isupper()
    return kind in {kinds.MONTH, kinds.MAYBE_MONTH}
