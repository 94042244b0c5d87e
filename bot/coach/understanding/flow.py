"""An answer as a row of words, with what stands between them: the ground on which steps are cut and names found.

Layout only (lines, bullets, numbers, arrows, brackets, quotes); what words mean is not known here.
"""

import re
from functools import lru_cache
from typing import Literal

from bot.coach.basics.record import record
from bot.coach.understanding.text import Token, Utterance

Pause = Literal["", "line", "item", "arrow", "semicolon", "slash", "stop", "comma", "dash", "colon"]

# Longer answers are read this far; forty steps fit many times over.
READ_AT_MOST = 6_000
_BULLET = r"[-*+•‣◦▪●○·–—✓✔✅☑☐→➢►➔]|\[[ xX]?\]"
_NUMBER = r"(?:(?:stap|step|fase|phase) )?\d{1,2}(?:[.):]\ufe0f?|\ufe0f?\u20e3[.):]?| ?-(?= ))(?!\d)|\(\d{1,2}\)|[a-h]\)|[ivx]{1,4}[.)](?= )|(?:stap|step|fase|phase) \d{1,2}\b"
_ITEM = re.compile(
    rf"^ *(?:(?:{_BULLET}) ?)*(?:{_NUMBER}) ?|^ *(?:(?:{_BULLET}) ?)+", re.MULTILINE | re.IGNORECASE
)  # fmt: skip
_INLINE = re.compile(
    r"(?<![\w(])(?:(?:stap|step|fase|phase|stage) )?\(?(\d{1,2}|[a-h])(?:[.)]\)?(?=[ ]?[^\W\d])|[/:](?= [^\W\d]))",
    re.IGNORECASE,
)
_MOSTLY = frozenset({"meestal", "normaal", "usually", "normally", "typically"})
_LETTERED = frozenset({"a.", "A.", "i.", "I."})
_STAR_MARKS = frozenset("*•‣◦▪●·")
_BARE = re.compile(r"(?<!\S)(\d{1,2})(?= \(?[^\W\d])")
# "* budget * draagvlak": a bullet that stands within a line, too.
_STARS = re.compile(r"(?:^|(?<= ))[*•‣◦▪●·] (?=\S)")
# "1 offertes ophalen 2 …" counts on: of one there is no plural.
_UNITS = re.compile(
    r"(?!1 (?:offertes|quotes) )\d{1,2} (?:d(?:ag|ays?)|week|wek|wk|maand|month|jaar|year|uur|hour|min|keer|times|x\b|people|man|offertes|quotes|jan|feb|"
    r"maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)",
    re.IGNORECASE,
)
_ARROW = re.compile(r"[-=~]+>|→|➔|➜|⇒|➡|>+(?! ?[\d€$])")
# "intake/ visit/ board": a slash with a space on one side of it, other than in "w/ the manager".
_SLASHES = re.compile(r"(?<=[^\W\d]{2})/ (?=[^\W\d])|(?<=\w) /(?=[^\W\d]{2})")
_DASH = re.compile(r" [-–—]+ ")
_ABBREVIATED = frozenset(
    """
    bv bijv o.a evt mr dr ir drs incl excl ca nr vs e.g i.e max min dhr mw m.b.t t.b.v i.o.m ipv resp approx dept mrs fin dir
    afd org alg jur adm mgr mgmt vz secr verg st fa fam mevr gebr bros prof jr sr cs ms messrs
""".split()
)
_QUOTED = re.compile(r'"[^"\n]{1,400}"|(?<!\w)\'[^\'\n]{12,400}\'(?!\w)')
_BRACKETED = re.compile(r"\([^()\n]{1,200}\)|\[[^\[\]\n]{1,200}\]")


@record
class Flow:
    """The words of an answer in order, and what comes before each of them.

    `text` has bullets and numbers blanked out, places are those of `original`, which has them.
    `pauses[n]` is the kind of break between word n-1 and word n; `inside[n]` whether word n stands in brackets;
    `quoted[n]` whether it stands between quotes. `listed`: the answer is a list with bullets or numbers.
    """

    text: str
    original: str
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    pauses: tuple[Pause, ...]
    inside: tuple[bool, ...]
    quoted: tuple[bool, ...]
    listed: bool


# Several readers lay out the same text.
@lru_cache(4)
def flow(said: Utterance) -> Flow:
    """Lay an answer out word by word."""
    whole = len(said.text) <= READ_AT_MOST
    text, listed = _without_numbering(said.text if whole else said.text[:READ_AT_MOST])
    tokens = said.tokens if text == said.text else Utterance(text, text, _refolded(text, said.fold)).tokens
    words = tuple(token.fold for token in tokens)
    pauses = tuple(_pause(text, tokens, place) for place in range(len(tokens)))
    inside = _covered(_BRACKETED, "([", text, tokens)
    return Flow(
        text, said.text, tokens, words, pauses, inside, _covered(_QUOTED, "\"'", text, tokens), listed
    )


def _refolded(text: str, fold: str) -> str:
    """The fold of a text in which marks were blanked out: blanks stay blanks."""
    return "".join(char if char in " \n" else folded for char, folded in zip(text, fold, strict=False))


def _without_numbering(text: str) -> tuple[str, bool]:
    """The text with bullets and numbers blanked out, of the same length; an item within a line gets a line of its own."""
    lettered = text.lstrip()[:2] in _LETTERED or ": a. " in text
    if not lettered and text.isascii() and not any(char in text for char in "-*+)[123456789"):
        return text, False
    marks = [found for found in _ITEM.finditer(text) if "\n" in text or found.group().strip(" -+*")]
    blanked = _blanked(text, marks, "")
    inline = _counting(list(_INLINE.finditer(blanked)), bool(marks) and "\n" not in text)
    if not inline and marks and "2" in marks[0].group():
        inline = [
            found for found in _INLINE.finditer(blanked) if found.group(1) == "1" and _opens(blanked, found)
        ][:1]
    if not inline and not marks and (text.lstrip()[:1] in _STAR_MARKS or ": * " in text):
        inline = list(_STARS.finditer(blanked))
    if not inline and not marks:
        bare = [found for found in _BARE.finditer(blanked) if not _UNITS.match(blanked, found.start())]
        # Where each line has its number, one within a line counts something: "1 imker probeert 2 kasten".
        opening = [found for found in bare if not blanked[: found.start()].rpartition("\n")[2].strip()]
        inline = _counting(opening if len(_counting(opening, False)) > 1 else bare, False)
        inline = inline if len(inline) >= 3 and _opens(blanked, inline[0]) else []
    return _blanked(blanked, inline, "\n"), len(marks) + len(inline) >= 2


def _opens(text: str, found: re.Match[str]) -> bool:
    """Whether a mark stands at the beginning, or right behind the words that introduce the list."""
    before = text[: found.start()].rstrip()
    return before[-1:] in {"", ":"} or before.strip().lower() in _MOSTLY


def _blanked(text: str, marks: list[re.Match[str]], opening: str) -> str:
    pieces, at = [], 0
    for found in marks:
        pieces += [
            text[at : found.start()],
            (opening + " " * (found.end() - found.start()))[: found.end() - found.start()],
        ]
        at = found.end()
    return "".join(pieces) + text[at:] if marks else text


def _counting(found: list[re.Match[str]], one_is_gone: bool) -> list[re.Match[str]]:
    """Those marks that count on from one: 1) 2) 3) or a) b) c)."""
    counting: list[re.Match[str]] = []
    expected = 2 if one_is_gone else 1
    for mark in found:
        label = mark.group(1).lower()
        value = int(label) if label.isdecimal() else "abcdefgh".index(label) + 1
        if value == expected:
            counting.append(mark)
            expected += 1
    return counting if len(counting) + one_is_gone >= 2 else []


def _pause(text: str, tokens: tuple[Token, ...], place: int) -> Pause:
    if place == 0:
        return ""
    before, after = tokens[place - 1], tokens[place]
    gap = text[before.end : after.start]
    if gap == " ":
        return ""
    if "\n" in gap:
        return "line"
    if _ARROW.search(gap + text[after.start]):
        return "arrow"
    if ";" in gap:
        return "semicolon"
    if not gap.isascii() and any(tick in gap for tick in "✓✔✅☑"):
        return "comma"
    if " / " in gap or "|" in gap or " // " in gap or ("/" in gap and len(_SLASHES.findall(text)) > 1):
        return "slash"
    return _soft_pause(gap, before, after)


def _soft_pause(gap: str, before: Token, after: Token) -> Pause:
    if "..." in gap or "…" in gap:
        return "stop"
    if any(char in gap for char in ".!?"):
        abbreviated = before.fold in _ABBREVIATED or (
            len(before.fold) == 1 and gap[0] == "." and not before.fold.isdigit()
        )
        return "" if abbreviated else "stop"
    if "," in gap:
        return "" if gap == "," and before.text[-1].isdigit() and after.text[0].isdigit() else "comma"
    if ": " in gap:
        return "colon"
    return "dash" if _DASH.search(gap) else ""


def _covered(
    pattern: re.Pattern[str], needles: str, text: str, tokens: tuple[Token, ...]
) -> tuple[bool, ...]:
    if not any(needle in text for needle in needles):
        return (False,) * len(tokens)
    spans = [found.span() for found in pattern.finditer(text)]
    covered, at = [], 0
    for token in tokens:
        while at < len(spans) and spans[at][1] <= token.start:
            at += 1
        covered.append(at < len(spans) and spans[at][0] <= token.start < spans[at][1])
    return tuple(covered)
