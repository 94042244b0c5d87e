"""What a message says becomes of the deal itself. Precision first: only when that is all it says.

"We won!" ends a deal; "we won over the CFO", "they lost their CFO" and "lost to SAP last year" are answers. Where the
words may be news about the customer's process as well, the reading is not sure, and whoever acts on it asks first.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.record import replace
from bot.coach.understanding.endings import words
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.prefilter.many import WholePatterns
from bot.coach.understanding.readings import Ending, EndingReading
from bot.coach.understanding.text import Utterance, utterance

_NAME_WORDS: Final = 4
_PART: Final = re.compile(r"[,;:.!?\n…()]+(?=\s|$)|\s+[-–]\s+")
_NAME: Final = r"(?P<deal>[\w&.'/-]+(?: [\w&.'/-]+){0,3}?)"
_WHO: Final = r"(?P<who>[\w.'-]+(?: [\w.'-]+){0,3})"
_SIDES: Final = " .!?,;:'\"“”"
_NOTHING: Final = EndingReading(None)
_HINTS: Final = re.compile(words.HINTS)
_MAY_END: Final = Gate(_HINTS)


@cache
def _said() -> tuple[tuple[tuple[Ending, bool], ...], WholePatterns]:
    """What is said and whether it is sure, and the expressions for it; the plain form of a deal before its name."""
    listed = tuple(_all())
    return tuple((ending, sure) for ending, sure, _ in listed), WholePatterns([text for *_, text in listed])


def _all() -> Iterable[tuple[Ending, bool, str]]:
    listed: tuple[tuple[Ending, bool, tuple[str, ...]], ...] = (
        ("hand_over", True, words.HAND_OVER),
        ("take_back_offer", True, words.TAKE_BACK_OFFER),
        ("reopen", True, words.REOPEN),
        ("taken_back", True, words.TAKEN_BACK),
        ("won", True, words.WON),
        ("lost", True, words.LOST),
        ("parked", True, words.PARKED),
        ("accept", True, words.ACCEPT),
        ("decline", True, words.DECLINE),
        ("dropped", True, words.DROPPED),
        ("won", False, (*words.MAYBE_WON, *words.SIGNED_IT)),
        ("lost", False, words.MAYBE_LOST),
        ("parked", False, words.MAYBE_PARKED),
        ("dropped", False, words.MAYBE_DROPPED),
    )
    for named in (False, True):
        deal = f"(?:{words.THIS_DEAL}|{_NAME})" if named else words.THIS_DEAL
        for ending, sure, expressions in listed:
            for expression in expressions:
                if named and "{deal}" not in expression:
                    continue
                text = expression.replace("{deal}", deal).replace("{who}", _WHO)
                if ending == "lost" and sure:
                    text += f"{words.TO_A_RIVAL}?"
                yield ending, sure, text


def read_ending(said: Utterance) -> EndingReading:
    """What becomes of the deal, or None as its kind: the message is about something else. Total: any text has a reading."""
    # "Lost? Not at all": where something is asked nothing is told to be over.
    if not 0 < len(said.words) <= words.LONGEST or "?" in said.text:
        return _NOTHING
    if not _MAY_END.opens(said) or _HINTS.search(said.fold) is None:
        return _NOTHING
    parts = [part for part in map(_bare, _PART.split(said.text)) if part]
    agreeing = _all_of_one_kind(parts)
    if agreeing is not None:
        return agreeing
    for place, part in enumerate(parts):
        found = _read(part)
        if found is None:
            continue
        before = [one for one in parts[:place] if not _leaves(one) and _unled(one) is not None]
        behind = [one for one in parts[place + 1 :] if not _is_amount(one)]
        after = [one for one in behind if not _leaves(one)]
        if found.ending == "won" and found.account is not None and not after and behind:
            # "Brynmor signed, 2k, done": nothing more is to be asked.
            found = replace(found, sure=True)
        named = _named_before(before)
        if before and (named is None or (found.sure and found.account not in {None, named})):
            return _NOTHING
        if after and (found.ending not in _SAID_WHY or not found.sure):
            return _NOTHING
        told = EndingReading(
            found.ending, found.sure, named or found.account, found.to, found.rival, ", ".join(after) or None
        )
        return _with_rival(told, after)
    return _NOTHING


def _with_rival(told: EndingReading, after: list[str]) -> EndingReading:
    """With whom they chose instead, which may be told behind it: "lost it, went with Zebra on price"."""
    if told.ending != "lost":
        return told
    if told.rival is not None:
        name, on, ground = _on_what(told.rival)
        return replace(told, rival=name, why=", ".join([ground, *after]) if on else told.why)
    for place, part in enumerate(after):
        fold = utterance(part).fold.strip(" .!")
        found = next((one for instead in _instead() if (one := instead.fullmatch(fold)) is not None), None)
        if found is None or fold != utterance(part).text.casefold().strip(" .!"):
            continue
        start = part.casefold().find(found["whom"])
        rival = _until_when(part[start : start + len(found["whom"])])
        if start < 0 or _is_a_thing(rival) or _another_time(rival) or utterance(rival).words in _OURS:
            continue
        rest = [*after[:place], *([found["ground"]] if found["ground"] else []), *after[place + 1 :]]
        return replace(told, rival=rival, why=", ".join(rest) or None)
    return told


@cache
def _instead() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(words_of) for words_of in words.CHOSE_INSTEAD)


_GROUND: Final = re.compile(r"\s+(?=(?:on|op|because|omdat|want|vanwege|wegens)\s)", re.IGNORECASE)


def _on_what(rival: str) -> tuple[str, bool, str]:
    """A rival's name, and on what it was lost to them: "Zebra on price"."""
    name, *ground = _GROUND.split(rival, maxsplit=1)
    return name, bool(ground), ground[0] if ground else ""


def _all_of_one_kind(parts: list[str]) -> EndingReading | None:
    """What a message says in each of its parts: "kuipers gaat met Alder in zee, klaar ermee. verloren aan Alder"."""
    found = [reading for part in parts if not _leaves(part) and (reading := _read(part)) is not None]
    told = sum(not _leaves(part) for part in parts)
    kinds = {reading.ending for reading in found}
    if len(found) < _TWICE or len(found) != told or len(kinds) != 1 or not kinds & _ENDS:
        return None
    # "Roy signed, millbrook won": what says it in so many words says of which deal.
    found.sort(key=lambda reading: not reading.sure)
    first = found[0]
    return replace(
        first,
        account=next((reading.account for reading in found if reading.account), None),
        rival=next((reading.rival for reading in found if reading.rival), None),
    )


# Why it was lost, or what it is instead of a customer, may stand behind it.
_SAID_WHY: Final[frozenset[Ending]] = frozenset({"lost", "dropped"})
_TWICE: Final = 2
_ENDS: Final[frozenset[Ending]] = frozenset({"won", "lost", "parked", "dropped"})


def _bare(part: str) -> str:
    """A part without the cheers and fillers around it."""
    tokens = utterance(part).tokens
    first, last = 0, len(tokens)
    while first < last and tokens[first].fold in words.AROUND:
        first += 1
    while last > first and tokens[last - 1].fold in words.AROUND:
        last -= 1
    return part.strip()[tokens[first].start : tokens[last - 1].end] if first < last else ""


def _read(part: str) -> EndingReading | None:
    """What one part says, in the words it was said in."""
    plain = utterance(part.replace("'", "").replace("’", "")).text.strip(_SIDES)
    fold = utterance(plain).fold
    endings, expressions = _said()
    for place, match in expressions.matches(fold):
        ending, sure = endings[place]
        groups = match.groupdict()
        names = {
            name: plain[match.start(name) : match.end(name)].strip(_SIDES) if groups.get(name) else None
            for name in ("deal", "who", "rival")
        }
        if names["rival"] is not None:
            names["rival"] = _until_when(names["rival"])
            if ending == "lost" and not sure and " in zee" not in fold and _is_a_thing(names["rival"]):
                continue
        if ending == "lost" and utterance(names["rival"] or "").words in _OURS:
            ending = "won"
            names["rival"] = None
        names["deal"] = _unled(names["deal"])
        if _another_time(names["rival"]) or _another_time(names["deal"]) or _no_name(names["deal"]):
            continue
        return EndingReading(ending, sure, names["deal"], names["who"], names["rival"])
    return None


# "Verloren aan Feenstra zeg ik toch": that it was said before is no part of the name.
_SAID_BEFORE: Final = re.compile(
    r"[\s,]+(?:(?:zeg|zei|vertelde|schreef|typte) ik\b|(?:dat )?(?:zei|vertelde) ik\b|(?:zoals|like|as) (?:ik|i)\b|(?:i )?(?:just )?(?:told|said)\b|i(?:'ve| have)? (?:already |just )?(?:said|told)|dus\b|dan\b|then\b|toch\b|hoor\b|damn\b|balen\b|helaas\b).*",
    re.IGNORECASE | re.DOTALL,
)


def _until_when(rival: str) -> str:
    """A rival's name without the words that tell when it was, or that it was said before."""
    words_of = (_SAID_BEFORE.sub("", rival, count=1) or rival).split()
    while len(words_of) > 1 and utterance(words_of[-1]).fold in words.SINCE:
        words_of.pop()
    return " ".join(words_of)


def _is_a_thing(rival: str) -> bool:
    """Whether what they go for is a thing: "they go for 12 of them" tells how many."""
    said = utterance(rival).words
    return bool(words.NO_RIVAL & set(said)) or (len(said) > 1 and said[0].isdigit())


# "No we lost it", "nee de deal is gewonnen": what is said against the question before is no part of a name.
_LED: Final = re.compile(rf"(?:(?:{words.AGAINST})\b[\s,]*)+(?P<name>.*)", re.IGNORECASE | re.DOTALL)
_THIS_DEAL: Final = re.compile(words.THIS_DEAL)


def _unled(name: str | None) -> str | None:
    """A name without what is said before it; None where nothing, or only the deal at hand, is left of it."""
    led = _LED.fullmatch(name) if name is not None else None
    if led is None:
        return name
    rest = led["name"].strip(_SIDES)
    return None if not rest or _THIS_DEAL.fullmatch(utterance(rest).fold) else rest


_OURS: Final = frozenset({("ons",), ("us",), ("mij",), ("me",)})


def _leaves(part: str) -> bool:
    """Whether a part only says that there is nothing more to ask."""
    return re.fullmatch(words.LEAVES, utterance(part.replace("'", "")).fold) is not None


def _is_amount(part: str) -> bool:
    return re.fullmatch(words.AMOUNT, utterance(part).fold) is not None


def _another_time(name: str | None) -> bool:
    """Whether words in the place of a name tell when it was: then it was another deal."""
    return name is not None and bool(words.ANOTHER_TIME & set(utterance(name).words))


def _no_name(name: str | None) -> bool:
    if name is None:
        return False
    called = set(utterance(name).words)
    # "The second quote is in" is a step of theirs; one that is signed is another matter.
    paper = bool(words.PAPERS & called) and not words.SIGNED & called
    return paper or bool(words.NO_NAME & called)


# "Bij Acme: verloren", "close globex, lost".
_LEADS_IN: Final = re.compile(
    r"(?:(?:from|van|over|bij|at|about|with|met|sluit|close|zet|mark|markeer)\s+)+", re.IGNORECASE
)

# "Sluit acme af, verloren".
_LEADS_OUT: Final = re.compile(r"(?:\s+(?:maar|even|dan|nu|af|off|down))+$", re.IGNORECASE)


def _named_before(parts: list[str]) -> str | None:
    """The customer in "net gebeld met Acme: …" or "Acme: …"; None when something else stands before."""
    if not parts:
        return None
    match = re.fullmatch(words.OPENS, utterance(parts[0]).fold)
    group = "about" if match is not None and match["about"] else "named"
    name = parts[0][match.start(group) : match.end(group)] if match is not None else parts[0]
    name = _LEADS_OUT.sub("", _LEADS_IN.sub("", name))
    named = len(parts) == 1 and len(name.split()) <= _NAME_WORDS and not name[:1].isdigit()
    said = set(utterance(name).words)
    tells = words.TELLS & said or words.SIGNED & said or pronouns.ANYBODY & said
    return name if named and not tells and not _no_name(name) else None
