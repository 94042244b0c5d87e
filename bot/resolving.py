"""Numbers and labels that a person types, resolved against the options of the question that is open."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from bot.coach.turn.inputs import Choice, Text
from bot.coach.turn.questions import BY_ID, EDITABLE
from bot.coach.turn.replies import Option, Word
from bot.coach.turn.state import Pending
from bot.coach.understanding.remarks import grumbles
from bot.coach.understanding.remarks.numbered import Numbered, read_number_behind, read_numbered
from bot.coach.understanding.text import utterance

_NUMBER: Final = re.compile(r"(?:optie|option|nr|nummer|number|#)?\s*(\d{1,3})\s*[.)!]*")
_ASSENT: Final = r"(?:yes|yep|yeah|yup|aye|ya|ja|jep|jup|jawel|zeker|sure|indeed|inderdaad|precies|exactly|correct|right|klopt|that(?:'?s)? (?:one|right|it)|die(?: is het)?|dat (?:klopt|is het)|ok|oke|okay|hoor|doe maar|thanks|thx|bedankt|dank je)"
# "2 i spose", "1 yep": how sure they are of it, or that it is so, changes nothing.
_HEDGED: Final = re.compile(
    rf"(?:{_ASSENT},? )?(?:optie |option |nr |nummer |number )?#?(\d{{1,2}})[.),]*"
    rf"(?:,? (?:{_ASSENT}|i (?:think|guess|spose|suppose|reckon)|denk ik|dacht ik|geloof ik|gok ik|ofzo|of zo|prob|probably|maybe|misschien|mss|waarschijnlijk|dus|pls|please|graag|maar|then|dan|for now|voorlopig|like i said))*"
)
_AROUND: Final = " .!?,;:[]()\"'“”"
NOT_SHOWN: Final = "#"
_MOST: Final = 0.6
_LEAST: Final = 2
_PARTS: Final = tuple(Option(f"edit:{part}", Word(f"edit.{part}")) for part in EDITABLE)


def resolve(text: str, pending: Pending | None, label: Callable[[Option], str]) -> Choice | Text:
    """The option meant by `text`, or the text itself.

    A number counts the options that are numbered, the main ones; `label` gives an option's words in the person's
    language. A number that was not shown becomes a choice nobody offered, so that the coach can say so.
    """
    if pending is None or not pending.options:
        return Text(text)
    fold = _plain(text)
    numbered = [option for option in pending.options if not option.side]
    number = _NUMBER.fullmatch(fold)
    # "1 for god's sake" is that choice all the same.
    place = int(number.group(1)) if number is not None else grumbles.chosen(text)
    if (
        place is None
        and (hedged := _HEDGED.fullmatch(fold)) is not None
        and 1 <= int(hedged.group(1)) <= len(numbered)
    ):
        place = int(hedged.group(1))
    if place is not None and place > len(numbered):
        days = [option for option in numbered if _is_day(option, place)]
        if len(days) == 1:
            # "18", where Friday 18 December is the first of four.
            return Choice(days[0].id)
    if place is not None and numbered:
        return Choice(numbered[place - 1].id if 1 <= place <= len(numbered) else f"{NOT_SHOWN}{place}")
    told = _with_more(text, pending, numbered, label)
    if told is not None:
        return told
    offered = pending.options
    if pending.question in BY_ID or any(option.id == "edit_menu" for option in offered):
        # "Adjust final yes" opens that part at any moment.
        offered = (*offered, *_PARTS)
    labels: dict[str, str] = {}
    for option in offered:
        try:
            words = label(option)
        except LookupError:
            # A label of another version of this program is only unknown itself; the others still count.
            continue
        ours = isinstance(option.label, Word) and not option.label.values
        labels.setdefault(option.id, _plain_words_of_ours(words) if ours else _plain(words))
    exact = [option_id for option_id, words in labels.items() if fold and words == fold]
    if not exact and pending.question == "edit_menu" and fold:
        # "Budget" is enough to say which part.
        exact = [
            option_id
            for option_id, words in labels.items()
            if words.endswith(f" {fold}") or words.startswith(f"{fold} ")
        ]
        exact = exact if len(exact) == 1 else []
    meant = exact or _begun_or_ended(fold, labels)
    return Choice(meant[0]) if exact or len(meant) == 1 else Text(text)


def _is_day(option: Option, number: int) -> bool:
    """Whether a choice is a day with this number in its month."""
    name, _, day = option.id.partition(":")
    return name == "date" and date.fromisoformat(day).day == number


# Whose day is told right behind it: the step and its day are one answer.
_A_STEP_TO_COME: Final = ("take:", "finish:")
# A step or somebody on the list, and what became of their step: "1, sluit 18 dec", "2, naar 11 december".
_STANDS_ALONE: Final = frozenset({"position", "happened", "slip_reason", "still_real", "recap"})
# Who it is with, or what is known all the same, is the answer itself: these are read together with what is told of them.
_READ_TOGETHER: Final = frozenset({"together", "incumbent"})
# Of these only the words behind them are an answer.
_SAY_NOTHING: Final = frozenset({"vendor", "someone_else", "another"})
_NO_ANSWER: Final = frozenset({"unknown", "skip", "fine"})
# Nobody answers these with a list that has numbers of its own: "4. Anna says there's no hurry" is the fourth.
_OFFERS_ALL: Final = frozenset({"rivals", "budget", "next_call"})
_OTHER_DAY: Final = re.compile(
    r"^\d{1,2}(?:st|nd|rd|th|e|ste|de)?$|\d{1,2}[-/]\d{1,2}|\b(?:the|de|op|on) \d{1,2}|\d(?:st|nd|rd|th|e|ste|de)\b"
    r"|\d{1,2} (?:jan|feb|m(?:aa)?rt|mar|apr|mei|may|jun|jul|aug|sep|o[ck]t|nov|dec)",
    re.IGNORECASE,
)
_A_NAME: Final = 2


def _with_more(
    text: str, pending: Pending, numbered: Sequence[Option], label: Callable[[Option], str]
) -> Choice | Text | None:
    """The choice with that number and what is told beside it, as one answer or as two; None for any other text."""
    found = read_numbered(text) or read_number_behind(text)
    if found is None or not 1 <= found.number <= len(numbered):
        return None
    option = numbered[found.number - 1]
    name = option.id.partition(":")[0]
    if _says_the_same(found.rest, option, label):
        return Choice(option.id)
    if option.id.startswith(_A_STEP_TO_COME) and not found.remarks:
        named = option.label
        title = dict(named.values).get("step") if isinstance(named, Word) else named
        return Text(f"{title}, {found.rest}") if isinstance(title, str) else None
    beside = found.apart or found.remarks or _marked(found, pending)
    if found.joined and name in _READ_TOGETHER | _SAY_NOTHING and len(found.rest.split()) > _A_NAME:
        # "2. en t bedrag is ongeveer 45k": who it is is told in fewer words.
        return Choice(option.id, more=found.rest)
    if name in _READ_TOGETHER:
        return Text(f"{label(option)}{' +' if found.joined else ','} {found.rest}") if beside else None
    if name in _NO_ANSWER and not found.remarks and len(numbered) == 1:
        # With nothing else to choose from a number counts something.
        return None
    if name in _SAY_NOTHING:
        return Text(found.rest) if beside else None
    if name == "date" and not found.remarks and _OTHER_DAY.search(found.rest) is not None:
        # "2, 11 december" is that day, whatever is the second one; "2, om 10u" is an hour of it.
        return None
    if beside or name == "date" or pending.question in _STANDS_ALONE:
        return Choice(option.id, more=found.rest)
    return None


def _marked(found: Numbered, pending: Pending) -> bool:
    return found.listed and pending.question in _OFFERS_ALL and not found.rest.endswith("?")


def _says_the_same(rest: str, option: Option, label: Callable[[Option], str]) -> bool:
    """Whether behind a number stands what that choice says: "4 not yet"."""
    try:
        return _plain(rest) == _plain(label(option))
    except LookupError:
        return False


def _plain(text: str) -> str:
    """Words as they are compared: no case, accents, apostrophes or marks around them."""
    return utterance(text).fold.replace("'", "").strip(_AROUND)


@lru_cache(512)
def _plain_words_of_ours(text: str) -> str:
    """As `_plain`, for what stands in the catalogues: a dozen labels are compared with whatever is typed."""
    return _plain(text)


def _begun_or_ended(typed: str, labels: Mapping[str, str]) -> list[str]:
    """The options whose label was typed without its first or last word or so: two words at least, and most of it."""
    if len(typed.split()) < _LEAST:
        return []
    length = len(typed)
    return [
        option_id
        for option_id, words in labels.items()
        if length >= _MOST * len(words) and (words.startswith(f"{typed} ") or words.endswith(f" {typed}"))
    ]
