"""The answer to "who can and may give the final yes?", told in clauses of which each says one thing of it.

Who it is, what they are called, who has to agree as well or on what condition, up to what amount, who has no more than a say. What
other clauses tell is left over for other rooms. A clause that speaks of signing and is not understood spoils the whole: then nothing
is read here, and a more careful room asks.
"""

from collections.abc import Iterator
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.people import signing_words
from bot.coach.understanding.people import yes_told_words as words
from bot.coach.understanding.people.yes_told_clauses import KINDS
from bot.coach.understanding.people.yes_told_so_far import Told
from bot.coach.understanding.readings import YesTold
from bot.coach.understanding.text import Language, Utterance, utterance

_IT_IS: Final = frozenset("it's its it het 't t tis".split())
_LONGEST: Final = 45
_YES: Final = frozenset("yes yep yeah ja jep jup".split())
_NO: Final = frozenset("no nee neen nope wtf wrong fout toch".split())


def read_yes_told(said: Utterance, language: Language, *, asked: bool, about: bool = False) -> YesTold | None:
    """Who gives the final yes by the clauses of a text; None where none says so, or one that speaks of it is not understood.

    Args:
        said: what was typed.
        language: in which language.
        asked: whether it was asked, so that a bare name is the answer.
        about: whether it was asked of somebody who is known, so that "alone, but with his wife" is about them.
    """
    if len(said.words) > _LONGEST:
        return None
    challenge = words.CHALLENGE.match(said.fold)
    if challenge is not None:
        said = utterance(said.text[challenge.end() :])
    if "?" in said.text:
        return None
    reading = Told(language, asked=asked or challenge is not None, about=about)
    if challenge is not None:
        reading.put(corrects=True)
    between = ""
    clauses = tuple(_clauses(said.text))
    for clause, mark in clauses:
        part = _without_lead(reading, utterance(clause))
        if not part.words or signing_words.SAID_BEFORE.fullmatch(part.fold):
            continue
        told_of = reading.told_of
        if any(kind(reading, part) for kind in KINDS):
            if reading.told_of is told_of:
                reading.told_of = None
            between = ". "
            reading.put(heard=(*reading.told.heard, clause))
            continue
        if len(clauses) > 1 and words.HE_SIGNS.fullmatch(part.fold):
            # "Her accountant reads it, then she decides": whoever she is.
            reading.by_pronoun = True
            continue
        if words.SPEAKS_OF_IT.search(part.fold) and not words.NOT_KNOWN.search(part.fold):
            return None
        reading.rest += f"{between if reading.rest else ''}{clause}"
        between = mark
    told = replace(reading.told, rest=reading.rest)
    if told.is_the is not None and reading.agrees and told.alone is None and not (told.along or told.limit):
        # "Yes, he's the sole owner".
        told = replace(told, alone=True)
    if reading.above is not None:
        # Who signs above an amount was told, and not who signs below it: a mandate of another room.
        return None
    # "Yep, 12 partners, but X can veto it" says more of whoever was asked about.
    more = reading.agrees and bool(told.named)
    of_whom = more or told.alone is not None or told.limit is not None
    of_whom = of_whom or bool(told.along or told.either or told.is_the)
    if told.signers or (of_whom and (about or told.either)):
        return told
    return replace(told, by_pronoun=True) if reading.by_pronoun else None


def _clauses(text: str) -> Iterator[tuple[str, str]]:
    """The clauses of a text, each with what stands between it and the next."""
    start = 0
    for cut in words.CUTS.finditer(text):
        clause = text[start : cut.start()].strip(" .,!;-")
        if clause:
            yield clause, cut[0] if cut[0].strip() else " "
        start = cut.end()
    clause = text[start:].strip(" .,!;-")
    if clause:
        yield clause, ""


def _without_lead(reading: Told, part: Utterance) -> Utterance:
    """A clause without what opens it: a no, a sigh, that it was said before, and how sure somebody is of it."""
    reading.lies = False
    while True:
        lead = signing_words.LEAD.match(f"{part.fold} ") or words.OPENS.match(f"{part.fold} ")
        if lead is None or words.NOT_KNOWN.match(part.fold):
            break
        opens = lead[0].replace(",", " ").replace(":", " ").split()
        if _NO & {*opens} or {"should", "moet"} & {*opens} or opens[:2] == ["this", "is"]:
            reading.put(corrects=True)
        reading.agrees = reading.agrees or not _YES.isdisjoint(opens)
        reading.lies = reading.lies or not _IT_IS.isdisjoint(opens)
        part = utterance(part.text[lead.end() :].strip())
    tail = words.UNSURE.search(part.fold)
    return utterance(part.text[: tail.start()].rstrip(" ,")) if tail is not None else part
