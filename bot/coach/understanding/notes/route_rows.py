"""Routes told without a mark: three acts of different people in a row, "…, dan besluit het MT", what follows on what goes on now."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.stage_clause import is_stage
from bot.coach.understanding.scene.signs import SOMEBODY, WHO
from bot.coach.understanding.scene.words import PERSON_VERBS

ROW: Final = 3


def row_of_acts(note: Note) -> tuple[int, int] | None:
    """Three or more acts of different people in a row within one sentence, nothing of ours or of "now" among them."""
    for parts in note.sentences:
        if len(parts) < ROW:
            continue
        acts = [part for part in parts if _act(part)]
        subjects = {part.signs.split()[0] for part in acts}
        if (
            len(subjects) >= ROW
            and len(acts) >= len(parts) - 1
            and all(not part.ours and not is_stage(note, part) for part in parts)
        ):
            items = note.scene.items
            return items[parts[0].clause.first].start, items[parts[-1].clause.last - 1].end
    return None


def told_on_from_now(note: Note) -> tuple[int, int] | None:
    """Where a route is told on from what goes on now: "the trial runs now, after that Ann writes her advice, and …"."""
    if len(note.clauses) < ROW:
        return None
    after = _after_the_test(note)
    if after is not None:
        return after
    for parts in note.sentences:
        first = next((place for place, part in enumerate(parts) if _THEN_OPENS.match(part.signs)), 0)
        if first and (row := _told_on(parts[first - 1 :])):
            return _span(note, row)
    return None


def rows_then(note: Note) -> tuple[int, int] | None:
    """Case "stuurgroep bereidt voor, pilot met 1 team, dan besluit het MT": three or more pieces, the last after "then"."""
    for sentence in note.sentences:
        whole = _behind_head(sentence)
        parts = _from_now_on(whole)
        if parts is not whole:
            return _span(note, parts)
        if len(parts) < ROW or any(
            part.ours or note.is_quoted(part.clause) or _NOW.search(part.signs) or _QUOTED.search(part.signs)
            for part in parts
        ):
            continue
        later = [part for part in parts[1:] if _THEN_OPENS.match(part.signs)]
        if (
            later
            and (len(later) > 1 or parts[-1] is later[-1])
            and not any(_LONG.search(part.signs) for part in parts)
        ):
            return _span(note, parts)
    return None


def _behind_head(parts: Sequence[NoteClause]) -> Sequence[NoteClause]:
    """Case "Dierenkliniek Plus, echoapparaat: proef loopt, dan evalueren ze": what it is about is no step."""
    colon = next((at for at, part in enumerate(parts[1:_HEAD], 1) if part.clause.stop in {":", "-", "–"}), 0)
    return parts[colon:] if colon else parts


_HEAD: Final = 4


def _span(note: Note, parts: Sequence[NoteClause]) -> tuple[int, int]:
    items = note.scene.items
    return items[parts[0].clause.first].start, items[parts[-1].clause.last - 1].end


def _after_the_test(note: Note) -> tuple[int, int] | None:
    """Case "CTO tests it at the moment. After the test he writes a report, the board decides": on from what goes on now."""
    items = note.scene.items
    for now, then in pairwise(note.clauses):
        opens = _AFTER_IT.match(then.signs) and then.sentence == now.sentence + 1
        if (
            not opens
            or now.ours
            or now.past
            or not (_UNDER_WAY.search(now.signs) and _DOES.search(now.signs))
        ):
            continue
        row = [part for part in note.clauses[then.place :] if part.sentence == then.sentence]
        if len(row) > 1 and all(not part.ours and not part.days and _ACTS.search(part.signs) for part in row):
            return items[now.clause.first].start, items[row[-1].clause.last - 1].end
    return None


_AFTER_IT: Final = re.compile(r" (?:after|na|once|als|when) (?:(?:the|de|het|that|dat|die|this) )?\S+ ")
_ACTS: Final = re.compile(rf" (?:{WHO}|he|she|they|hij|zij|ze) ")


def _from_now_on(parts: Sequence[NoteClause]) -> Sequence[NoteClause]:
    """Case "IT test nu, dan bespreekt het MT het, daarna tekent de CFO": what is under way, and two or more after it."""
    first = next((place for place, part in enumerate(parts) if _THEN_OPENS.match(part.signs)), 0)
    row = parts[first - 1 :] if first else parts
    under_way = first > 0 and _UNDER_WAY.search(row[0].signs) and not row[0].ours
    theirs = all(
        _THEN_OPENS.match(part.signs) and not part.ours and _DOES.search(part.signs) for part in row[1:]
    )
    return row if under_way and theirs and len(row) >= ROW else parts


def _told_on(row: Sequence[NoteClause]) -> Sequence[NoteClause] | None:
    """Case "ward trial is running now, after that Ann writes her advice, and the board makes the decision"."""
    if (
        len(row) < ROW
        or not _UNDER_WAY.search(row[0].signs)
        or row[0].ours
        or not _THEN_OPENS.match(row[1].signs)
    ):
        return None
    acts = [part for part in row[1:] if not part.ours and not part.days and _DOES.search(part.signs)]
    return row if len(acts) == len(row) - 1 else None


def two_steps(note: Note) -> tuple[int, int] | None:
    """Case "they want a tasting first then the governors decide": what comes first, and who decides then."""
    for parts in note.sentences:
        for at, part in enumerate(parts):
            row = parts[at - 1 : at + 1] if at and _THEN_OPENS.match(part.signs) else parts[at : at + 1]
            found = _TWO.fullmatch("".join(one.signs for one in row).replace("  ", " "))
            if (
                found is None
                or part is not parts[-1]
                or is_stage(note, row[0])
                or any(one.ours or one.past or one.days for one in row)
            ):
                continue
            first = _THEY_WANT.sub(" ", found["first"])
            if _NO_STEPS.search(f"{first} {found['then']}"):
                continue
            if _DECIDES.search(found["then"]) or (
                _FIRST.search(found["first"]) and _DOES.search(found["then"])
            ):
                return _span(note, row)
    return None


_TWO: Final = re.compile(
    r"(?P<first> (?:\S+ ){1,9}?)(?:(?:en|and) )?(?:dan|daarna|then|vervolgens|after that|afterwards|pas dan)(?P<then> (?:\S+ ){1,7})"
)
_FIRST: Final = re.compile(r" (?:eerst|first) ")
_THEY: Final = rf"(?:{WHO}|he|she|they|hij|zij|ze|ie)"
_THEY_WANT: Final = re.compile(rf"^ {_THEY} (?:first |eerst )?(?:wil|willen|wants?|needs?|moet|moeten) ")
_DECIDING: Final = r"(?:decides?|signs?|orders?|buys?|approves?|chooses?|picks?|votes?|beslist|beslissen|tekent|tekenen|bestelt|bestellen|koopt|kopen|kiest|kiezen|besluit|besluiten|stemt)"
_DECIDES: Final = re.compile(rf" {_THEY} {_DECIDING} | {_DECIDING} {_THEY} ")
# What they ask or think of ours, and what is not sure, is no route.
_NO_STEPS: Final = re.compile(
    r" (?:misschien|maybe|perhaps|als|if|when|wil|willen|wants?|zegt|zei|says|said|vindt|vinden|denkt|denken|thinks?|hope|hoopt|hopen|niet|not|dont|wont|geen|no|hoor|hear|us|ons|our|onze|mij|me|met|meeting|call|gesprek|geweest|gebeld) "
)


_UNDER_WAY: Final = re.compile(
    r" (?:nu|now|momenteel|currently|presently|at the moment|at present|op dit moment|right now) "
)
# Somebody does it, or an act without anybody: "daarna tekenen".
_DOES: Final = re.compile(
    rf"{WHO}| \S*(?:tekenen|sign|bestellen|order|akkoord|besluit|beslissen|decision|contract|handtekening) "
)
_THEN_OPENS: Final = re.compile(
    r" (?:en |and )?(?:dan|daarna|then|vervolgens|tot slot|ten slotte|finally|after that|afterwards|als laatste|lastly|next(?! (?:meeting|board|session|council|committee|review|round|visit|call|date) )|pas dan) "
)
_NOW: Final = re.compile(r" (?:nu|now|momenteel|currently|budget|geld|money|wacht\w*|waiting) ")
_QUOTED: Final = re.compile(r" (?:zegt|zei|says|said|vindt|thinks|denkt|reckons) ")
_LONG: Final = re.compile(r"(?: \S+){12}")


def _act(part: NoteClause) -> bool:
    signs = part.signs.split()
    return (
        len(signs) > 1
        and SOMEBODY.fullmatch(signs[0]) is not None
        and signs[1] in PERSON_VERBS
        and not part.past
        and part.clause.stop in {",", "", ".", ":", "en", "and", "\n", "maar", "but"}
        and not re.search(
            r" (?:zegt|says|vindt|thinks|denkt|wil|wants|zei|said|weet|knows|heeft|has) ", part.signs
        )
    )
