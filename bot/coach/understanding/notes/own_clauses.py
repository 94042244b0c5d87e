"""A text cut into the clauses that tell of us and those that do not: "mr vergadert 14 jan, ik stuur hen vrijdag het stuk"."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.understanding.clauses import Part, cut
from bot.coach.understanding.dates.mixed import read_date
from bot.coach.understanding.lexicon.words import Kind, Lexicon, lexicon
from bot.coach.understanding.notes.own_act import spoken_out, whose
from bot.coach.understanding.perspective.reader import read_perspective
from bot.coach.understanding.readings import DateReading, OwnClause
from bot.coach.understanding.text import Language, Utterance, utterance

_BARE_DAY: Final = later(r"(?<=\w )(?P<day>\d{1,2}(?:st|nd|rd|th|e))(?=[ .!]*$)")
# The words that may join one of ours to one of theirs; what is told behind "want" says why.
_JOINT: Final = later(r"(?:en|and|maar|but|dus|so|terwijl|while)\s")
_QUOTES: Final = later(
    r"[\"“”„]|\b(?:zegt|zeggen|zei|zeiden|says?|said|vraagt|asks?|asked|vroeg)\b:?\s*(?:$|,)"
)
# What depends on the clause before it, or on which that one depends.
_HANGS: Final = later(
    r"(?:(?:zodat|omdat|want|om|because|so that|so they|so he|so she|in order|to|als|if|when|wanneer|zodra|once|until|tot|voordat|before|after|nadat|which|die|dat|waar|with|met|zonder|without|including|inclusief|incl|plus)\b)"
)
_CONDITION: Final = later(
    r"(?:als|if|when|wanneer|zodra|once|as soon as|after|nadat|unless|tenzij|indien|stel)\b"
)
# What stands around a day that is told of the deed before it, and says no more than when or how sure it is.
_AROUND_A_DAY: Final = frozenset(
    """due af gereed finished klaar done ready by before on at the uiterlijk voor op om in deadline that's thats is dat liefst preferably latest per tegen de het ten laatste at
    zeker graag probably waarschijnlijk he eh al already nog dus zo hopelijk hopefully denk ik i think ofzo or so ergens maybe misschien mss pas even snel sometime
    straks direct meteen straight away ook zelfs even liever rather if possible als het lukt kan hoor reeds normaal normally zelf nog""".split()
)


_NOT_OURS: Final = frozenset({"customer", "waiting", "hope", "mixed"})
_WE: Final = frozenset({"we", "wij", "we'll", "we're"})
_BOTH: Final = frozenset({"samen", "together", "beiden", "both"})


def own_clauses(said: Utterance, language: Language, today: date, zone: str) -> tuple[OwnClause, ...]:
    """The clauses of a text in their order; those that only go with one of ours are part of it."""
    if _QUOTES.search(said.text):
        return (OwnClause(0, len(said.text), said.text, None),)
    known = lexicon(language)

    def read(start: int, end: int) -> OwnClause:
        text = said.text[start:end].strip()
        when = _day(text, language, today, zone)
        ours = whose(text, language, dated=when is not None)
        if ours == "to_do" and not _WE.isdisjoint(utterance(spoken_out(text)).words):
            # "We will get approval from the board" is what they do, and what we do with them is of both.
            label = read_perspective(utterance(spoken_out(text)), language, "q3", None).label
            ours = None if label in _NOT_OURS or not _BOTH.isdisjoint(utterance(text).words) else ours
        return OwnClause(start, end, text, ours, when)

    found: list[OwnClause] = []
    for piece in cut(said).groups(of=("stop", "mark", "comma"), at=_JOINT):
        for first, last in _joined(said.text, piece, language, known):
            clause = read(first, last)
            before = found[-1] if found else None
            apart = piece[0].opens in _APART and first == piece[0].start
            if before is None or (apart and not _is_its_day(before, clause, known)):
                found.append(clause)
            elif clause.ours is not None and before.ours is None and _CONDITION.match(before.text.lower()):
                found[-1] = replace(before, end=last, text=said.text[before.start : last].strip())
            elif clause.ours is None and before.ours == "to_do" and _goes_with(clause, known):
                whole = _with_day(before, clause, last, read, known)
                found[-1] = replace(whole, ours="to_do", when=before.when or whole.when)
            else:
                found.append(clause)
    return tuple(clause for clause in found if clause.text)


def _with_day(
    before: OwnClause, clause: OwnClause, last: int, read: Callable[[int, int], OwnClause], known: Lexicon
) -> OwnClause:
    """A deed of ours with what only goes on from it; of a day told behind it, the day without what stands around that."""
    whole = read(before.start, last)
    if clause.when is None or before.when is not None or whole.when is None:
        return whole
    day = clause.text[clause.when.start : clause.when.end]
    behind = clause.text[clause.when.end :].strip(" .,!")
    with_whom = behind if {*utterance(behind).words} - _AROUND_A_DAY else ""
    deed, _, act = before.text.rpartition(" ")
    form = known.verbs.get(act.casefold())
    # "Kga stalen brengen, woensdag bij Lies": a Dutch infinitive stays at the end.
    late = bool(with_whom and deed) and form is not None and form.form == "infinitive"
    told = f"{deed} {with_whom} {act}" if late else f"{before.text} {with_whom}".strip()
    text = f"{told} {day}"
    at = len(text) - len(day)
    return replace(whole, text=text, when=replace(whole.when, start=at, end=len(text)))


def _day(text: str, language: Language, today: date, zone: str) -> DateReading | None:
    when = read_date(utterance(text), language, today, zone)
    if when is None and (bare := _BARE_DAY.search(text)) is not None:
        # "Ring him 20th", as it is jotted down.
        told = read_date(utterance(f"the {bare['day']}"), language, today, zone)
        when = replace(told, start=bare.start("day"), end=bare.end("day")) if told is not None else None
    return when if when is not None and when.last >= today else None


_APART: Final = frozenset({"stop", "mark"})


# So much beside a joining word shows whose the clauses are that meet there.
_BESIDE: Final = 300


def _joined(text: str, piece: Sequence[Part], language: Language, known: Lexicon) -> list[tuple[int, int]]:
    """A piece cut at a joining word where one side is ours and the other is a clause of its own."""
    found, at, end = [], piece[0].start, piece[-1].end
    for before, part in pairwise(piece):
        left = text[max(at, before.end - _BESIDE) : before.end]
        right = text[part.start : min(end, part.start + _BESIDE)]
        ours = whose(right, language, dated=True)
        theirs = (
            ours is None
            and _stands(right, known)
            and whose(left, language, dated=True) in {"to_do", "bygone"}
        )
        if theirs and _DEPENDS.search(left.lower()) is not None and not _has_own_subject(right, known):
            continue  # "ik zorg dat onze technieker de test filmt en het filmpje doorstuurt"
        if (ours in {"to_do", "bygone"} and _says_something(left, known)) or theirs:
            found.append((at, before.end))
            at = part.start
    return [*found, (at, end)]


_CLAUSE_LEAST: Final = 3
_THEY: Final = frozenset("ze zij hij ie he she they hes shes theyre he's she's they're it het".split())


def _says_something(text: str, known: Lexicon) -> bool:
    """Whether words before a joining word may stand by themselves: "Bas and I call" is one clause."""
    words = utterance(text).words
    return len(words) >= _CLAUSE_LEAST or any(word in known.verbs or word[:1].isdigit() for word in words)


def _stands(text: str, known: Lexicon) -> bool:
    """Whether words behind a joining word have a subject and a verb of their own that is not ours."""
    words = utterance(spoken_out(text)).words
    if len(words) < _CLAUSE_LEAST:
        return False
    if words[0] in _THEY:
        return True
    first = known.verbs.get(words[0])
    if first is not None and first.form in {"stem", "base", "infinitive", "ing", "past"}:
        return False  # "… en stuur de prijs": its subject stands before
    return any(_is_finite(word, known) for word in words[1:5])


# What we see to or promise is told in a clause of its own, which goes on behind "en".
_DEPENDS: Final = later(
    r"\b(?:zorg|zorgen|zorgt|regel|regelen|maak|maken|beloofd|toegezegd|make sure|see to it|promised|ensure) (?:\S+ )?(?:dat|that|er ?voor dat)\b"
)


def _has_own_subject(text: str, known: Lexicon) -> bool:
    """Whether somebody there acts in the words behind a joining word, and not a thing: "het filmpje"."""
    words = utterance(spoken_out(text)).words
    at = next((place for place, word in enumerate(words) if place and _is_finite(word, known)), len(words))
    things = known.kinds.get(words[0]) in {Kind.DETERMINER, Kind.OUR} if words else False
    return not things or any(known.kinds.get(word) in _THEIRS for word in words[:at])


_THEIRS: Final = frozenset({Kind.ROLE, Kind.CONTACT, Kind.CUSTOMER})


_BE: Final = frozenset(
    "is zijn are was were heeft hebben has have wil willen wants want moet moeten must kan kunnen can gaat gaan zal zullen will wordt komt zit staat".split()
)


def _is_finite(word: str, known: Lexicon) -> bool:
    form = known.verbs.get(word)
    return word in _BE or (form is not None and form.form in {"third", "past"})


def _goes_with(clause: OwnClause, known: Lexicon) -> bool:
    """Whether a piece behind a deed of ours only says more of it: its day, more of what it is, why."""
    words = utterance(clause.text).words
    if not words or clause.text.rstrip().endswith("?"):
        return False
    fold = clause.text.lower()
    if clause.when is not None:
        return _tells_a_day(clause, known)
    if _HANGS.match(fold) and not _CONDITION.match(fold):
        return True
    return not any(_is_finite(word, known) or word in _THEY for word in words) and len(words) <= _MORE_OF_IT


_MORE_OF_IT: Final = 6


def _is_its_day(before: OwnClause, clause: OwnClause, known: Lexicon) -> bool:
    """Whether a sentence is the day of the deed of ours told right before it, which has none: "ik maak een proef. vrijdag af"."""
    return (
        clause.ours is None
        and before.ours == "to_do"
        and before.when is None
        and _tells_a_day(clause, known)
        and not clause.text.rstrip().endswith("?")
    )


def _tells_a_day(clause: OwnClause, known: Lexicon) -> bool:
    """Whether a clause is a day with no more than how sure it is, or at whose place: "vrijdag af", "maandag bij georges"."""
    if clause.when is None:
        return False
    if {*utterance(clause.text[: clause.when.start]).words} - _AROUND_A_DAY:
        return False
    rest = [word for word in utterance(clause.text[clause.when.end :]).words if word not in _AROUND_A_DAY]
    if not rest:
        return True
    # Where a body of theirs meets is where they act: "donderdag bij de raad".
    who = rest[1:]
    return (
        rest[0] in _WITH
        and 0 < len(who) <= _NAME
        and all(word not in known.kinds and word not in known.verbs and word.isalpha() for word in who)
    )


_WITH: Final = frozenset("bij met with".split())
_NAME: Final = 2
