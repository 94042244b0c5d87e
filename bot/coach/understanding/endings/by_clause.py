"""The end of a deal told in a clause of its own, in any words: who did what about it, "nobody, they already signed", "its parked, budget went to the new hall".

A clause counts when all of it is understood: somebody of theirs (or the deal itself), a deed that ends one, and what it is done
to; what only says when, or how sure, is left out first. Which names are theirs and which a rival's has to be known. Hardly
anything here is sure: whoever acts on it asks first, but for a rest until a day that is told.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record, replace
from bot.coach.understanding.endings import words, words_by_clause
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.readings import Ending, EndingReading
from bot.coach.understanding.text import Utterance, utterance

_LONGEST, _LONGEST_CLAUSE = 40, 14
_CUT: Final = later(
    r"[!.;,:\n()]+(?=\s|$)|\s+[-–]+\s+|\s+(?=(?:maar|but|because|cause|dus|so|want (?:ze|we|wij|zij|er|het|de|hun|geen)|omdat|(?:en|and)(?! (?:getekend|ondertekend|signed)\b))\s)"
    r"|(?<=\banymore)\s+(?=they\s)|(?<=\bmatter)\s+(?=they\s)",
    re.IGNORECASE,
)
DEAL, SOMEBODY, RIVAL = "ꙮ", "ꙟ", "ꚙ"
_HINTS: Final = later(words_by_clause.HINTS)
_MAY_END: Final = Gate(_HINTS)
_PHRASES: Final = later(words_by_clause.WHEN_PHRASES)


@record
class Names:
    """What is known to be somebody: the customer, who is there, and who else is in the race; all in small letters."""

    deal: Sequence[str] = ()
    people: Sequence[str] = ()
    rivals: Sequence[str] = ()


@record
class Told:
    """What a message tells of the end, the clause that says so and the others. `rests`: the deal itself is put aside, in so many words."""

    reading: EndingReading
    clause: str
    others: tuple[str, ...]
    rests: bool = False


@record
class _Clause:
    """A clause as it was typed, and what is left of it for the expressions; `decided`: it says that it came to this after all; `of_the_deal`: it names the customer; `rival` is the one it names."""

    text: str
    plain: str
    decided: bool
    of_the_deal: bool
    rival: str | None = None


def read(
    said: Utterance,
    names: Names,
    *,
    step_asked: bool = False,
    race_asked: bool = False,
    in_front: bool = False,
) -> Told | None:
    """The end that a clause tells; None where none does, or where anything in the message makes it doubtful.

    `step_asked`: how a step of theirs went is asked, so that "it is off" is said of that one. `race_asked`: whom we are compared
    with is asked, so that whoever is named in the place of a rival is one. `in_front`: something else is asked, so that what
    stands behind an answer to it does not count: "yes, alone. They went with AXA".
    """
    if not may_tell(said):
        return None
    if not words_by_clause.DOUBTS.isdisjoint(said.plain_words):
        return None
    texts = [part.strip(" .!") for part in _CUT.split(said.text) if part.strip(" .!")]
    if race_asked and len(texts) > 1 and _may_name(texts[0], names):
        names = replace(names, rivals=(*names.rivals, utterance(texts[0]).fold))
    clauses = _of_rivals([_plain(text, names) for text in texts])
    if any(_GOES_ON.search(clause.plain) for clause in clauses):
        return None
    told = {
        at: one
        for at, clause in enumerate(clauses)
        if (one := _of(clause, step_asked=step_asked, race_asked=race_asked))
    }
    of_the_deal = any(clause.of_the_deal for clause in clauses)
    plainly = {at: one for at, one in told.items() if not one.weak or of_the_deal}
    alone = len(told) == 1 and len(clauses) > 1 and "!" not in said.text
    if not told or (
        not plainly and alone and not any(_SUPPORTS.fullmatch(clause.plain) for clause in clauses)
    ):
        return None
    if len({one.ending for one in (plainly or told).values()}) > 1:
        # "They signed with us, and Globex is off": two things are told.
        return None
    if in_front and not all(
        not clause.plain or clause.of_the_deal or _SUPPORTS.fullmatch(clause.plain)
        for clause in clauses[: min(told)]
    ):
        return None
    at, one = next(iter((plainly or told).items()))
    rival = next((other.rival for other in told.values() if other.rival), None)
    others = tuple(text for place, text in enumerate(texts) if place not in told)
    why = ", ".join(text for place, text in enumerate(texts) if place > at and place not in told)
    lost = one.ending == "lost"
    # "We got it!! contract came in": told twice and cheered, it is sure.
    sure = one.ending == "won" and len(told) > 1 and "!" in said.text
    reading = EndingReading(
        one.ending, sure, None, None, rival if lost else None, (why or None) if lost else None
    )
    return Told(reading, texts[at], others, rests=one.rests)


def _of_rivals(clauses: list[_Clause]) -> list[_Clause]:
    """The clauses, each with the rival in the place of "they" where the one before is nothing but that name: "philips, they won"."""
    return [
        replace(clause, plain=_PRONOUN.sub(RIVAL, clause.plain, count=1))
        if at
        and clauses[at - 1].plain == RIVAL
        and _RIVAL_DID.fullmatch(_PRONOUN.sub(RIVAL, clause.plain, count=1))
        else clause
        for at, clause in enumerate(clauses)
    ]


_PRONOUN: Final = later(r"^(?:they|ze|zij|die|hij|those)\b")
_A_NAME: Final = 2


def _may_name(text: str, names: Names) -> bool:
    """Whether a first clause only names whom we are compared with: "odoo, and they got it"."""
    said = utterance(text)
    return (
        len(said.words) <= _A_NAME
        and _NO_NAME.isdisjoint(said.plain_words)
        and _of(_plain(text, names), step_asked=False, race_asked=False) is None
    )


def may_tell(said: Utterance) -> bool:
    """Whether a message can tell of an end at all: it asks nothing, is no report, and has a word for it."""
    return "?" not in said.text and 0 < len(said.words) <= _LONGEST and _MAY_END.opens(said)


@record
class _One:
    """What one clause tells; `weak`: alone it may be about something else."""

    ending: Ending
    weak: bool = False
    rival: str | None = None
    rests: bool = False


def _plain(text: str, names: Names) -> _Clause:
    """A clause without what says when or how, in plain forms of its words, each known name by its mark."""
    fold = f" {utterance(text).fold.replace(chr(39), '')} "
    for mark, called in ((DEAL, names.deal), (RIVAL, names.rivals), (SOMEBODY, names.people)):
        for name in called:
            fold = fold.replace(f" {name.replace(chr(39), '')} ", f" {mark} ")
    fold = " ".join(words_by_clause.FORMS.get(word, word) for word in _WORD.findall(fold))
    fold = _IS_HERE.sub("is here", fold)
    decided = words_by_clause.DECIDED.search(f" {fold} ") is not None
    of_the_deal = DEAL in fold
    fold = _PHRASES.sub(" ", f" {fold} ")
    kept = [word for word in fold.split() if word not in words_by_clause.SMALL]
    rival = next(
        (name for name in names.rivals if RIVAL in fold and f" {name} " in f" {utterance(text).fold} "), None
    )
    return _Clause(
        text, " ".join(kept), decided, of_the_deal, _as_typed(text, rival.split()) if rival else None
    )


_IS_HERE: Final = later(r"\bis er$")
_WORD: Final = re.compile(r"[^\s\"“”()!?;:,]+")
_GOES_ON: Final = later(words_by_clause.GOES_ON)
_SUPPORTS: Final = later(words_by_clause.SUPPORTS)


def _of(clause: _Clause, *, step_asked: bool, race_asked: bool) -> _One | None:
    if not 0 < len(clause.plain.split()) <= _LONGEST_CLAUSE:
        return None
    for text, endings in _heads(clause.plain):
        for pattern, told in _SAYS:
            if (
                told.ending in endings
                and not (told.weak and text != clause.plain)
                and pattern.fullmatch(text) is not None
            ):
                return None if told.weak and step_asked else told
    return _chosen(clause, race_asked=race_asked)


def _heads(plain: str) -> Iterator[tuple[str, frozenset[Ending]]]:
    """A clause as a whole, and without the reason why behind it, which is told of a loss or a rest."""
    yield plain, _ANY
    found = _REASON.match(plain)
    if found is not None:
        yield found["head"], _ANY - {"won"}


_ANY: Final[frozenset[Ending]] = frozenset({"won", "lost", "parked"})
_REASON: Final = later(
    r"(?P<head>\S+(?: \S+){1,7}?) (?:door|by|because|bc|omdat|doordat|vanwege|wegens|ivm|i\.v\.m|due|aangezien|since|te duur|after|na|van wege|for|op) \S.*"
)
_SAYS: Final[tuple[tuple[re.Pattern[str], _One], ...]] = tuple(
    (later(expression), told)
    for told, expressions in (
        (_One("won"), words_by_clause.WON),
        (_One("won", weak=True), words_by_clause.MAYBE_WON),
        (_One("parked", rests=True), words_by_clause.PARKED),
        (_One("parked", rests=True), words_by_clause.ALL_PUT_ASIDE),
        (_One("parked"), words_by_clause.PUT_ASIDE),
        (_One("parked", weak=True), words_by_clause.MAYBE_PARKED),
        (_One("lost"), words_by_clause.LOST),
        (_One("lost", weak=True), words_by_clause.MAYBE_LOST),
    )
    for expression in expressions
)


_CHOSEN: Final = later(words_by_clause.CHOSEN)
_TAKEN: Final = later(words_by_clause.TAKEN)
_CAME_TO: Final = later(words_by_clause.CAME_TO)
_RIVAL_DID: Final = later(words_by_clause.RIVAL_DID)
_NAMED_DID: Final = later(words_by_clause.NAMED_DID)


def _chosen(clause: _Clause, *, race_asked: bool) -> _One | None:
    """Whom they chose: us, a rival that is known, or somebody who is named in the place of one."""
    if _RIVAL_DID.fullmatch(clause.plain) is not None:
        return _One("lost", rival=clause.rival)
    chosen = found = _CHOSEN.fullmatch(clause.plain)
    plainly = True
    if chosen is None:
        # "They took sap": of a name that is not known it may be something else they took.
        plainly = race_asked or clause.decided
        named = _NAMED_DID.fullmatch(clause.plain) if race_asked else None
        found = (
            named
            or _TAKEN.fullmatch(clause.plain)
            or (_CAME_TO.fullmatch(clause.plain) if clause.decided else None)
        )
    if found is None:
        return None
    told = found.groupdict()
    whom = next((told[name] for name in _WHOM if told.get(name)), "")
    called = whom.split()
    if tuple(called) in _US:
        return _One("won") if chosen is not None else None
    if _ANOTHER.fullmatch(whom) or (RIVAL in called and _NO_NAME.isdisjoint(called)):
        return _One("lost", rival=clause.rival)
    if not plainly or (len(called) > 1 and any(told.get(name) for name in _BEHIND)):
        return None
    if not _NO_NAME.isdisjoint(called) or any(letter.isdigit() for letter in whom):
        return None
    return _One("lost", rival=_as_typed(clause.text, called))


_WHOM: Final = ("rival", "whom", "became", "last")
_BEHIND: Final = ("behind", "why", "too")
_US: Final = frozenset({("us",), ("ons",), ("mij",), ("me",)})
_ANOTHER: Final = later(words_by_clause.ANOTHER)
_NO_NAME: Final = words.NO_RIVAL | words_by_clause.NO_NAME


def _as_typed(text: str, called: Sequence[str]) -> str | None:
    """The words of a name as they stand in the clause."""
    said = utterance(text)
    places = [token for token in said.tokens if token.fold.replace("'", "") in called]
    return said.text[places[0].start : places[-1].end] if places else None
