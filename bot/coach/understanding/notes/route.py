"""Whether a note lays out the customer's route, and the steps of it.

A stage, a next step and a signatory mentioned apart are no route: it needs a row of steps, marked as one.
"""

import re
from typing import Final

from bot.coach.record import record
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.headings import Headed
from bot.coach.understanding.notes.stage_now import is_stage
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.scene.signs import SOMEBODY, WHO
from bot.coach.understanding.scene.words import PERSON_VERBS
from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import utterance

_ARROW: Final = re.compile(r"-+>|=+>|→|(?<=\w) > (?=\w)")
_CUE: Final = re.compile(
    r"(?:^|(?<=[\s.;,(]))(?:(?:de |hun |the |their )?(?:route|stappen|steps|proces|process|traject|koopproces|buying process|aankoopproces|besluitvorming|stappenplan|inkoopproces|path)(?: (?:daar|there|over there|bij hen|is|zijn|are|bij ze|van de klant))*|"
    r"how it (?:goes|works)(?: there| over there)?|zo gaat het daar|het gaat daar zo|gaat daar zo|it goes like this|it goes(?= ?:)|volgorde|order of play)(?: ?:| is| zijn)?"
)
_HEADING: Final = re.compile(
    r"(?:^|(?<=[.;\n!?])|(?<=, )) ?(?P<head>(?:[^\s.;:\n]+ ){0,5}?(?:route|stappen|steps?|proces|process|traject|volgorde|order|sequence|path|planning|plan|procedure|procedures|roadmap|stappenplan|tijdlijn|timeline|besluitvorming|"
    r"left|remaining|over|to go|to do|resteert|nodig|needed|required|works?|goes|go|werkt|gaat|loopt|put it|describes? it|sees it|ziet het|zo|hoops|hurdles|gates|fases|fasen|phases|stages|rondes|rounds|lagen|layers|etappes|mijlpalen|milestones)(?: [^\s.;:\n]+){0,5}?)"
    r"(?: ?:| is| are| zijn| =)(?= )"
)
_OF_THEIRS: Final = re.compile(
    r"(?:^| )(?:route|stappen|proces|process|traject|volgorde|order|sequence|path|planning|procedure|procedures|besluitvorming|stappenplan|left|remaining|to go|nog nodig|resteert|hoops|hurdles|gates|fases|fasen|phases|stages|rondes|rounds|lagen|layers|etappes|milestones|mijlpalen|"
    r"(?:how|the way|hoe|zo) .*(?:works?|goes|go|werkt|gaat|loopt|put it|describes? it|sees? it|ziet het|do it|doen|decide|beslissen|buy|kopen)|steps|next steps|after (?:that|picking|choosing|this)|na (?:de keuze|de selectie|dat))(?: |$)"
)
_AFTER: Final = re.compile(
    r"(?:^|(?<=[.;\n!?] ))(?:after|once|na|als) (?:[^\s.;:\n]+ ){1,4}?:(?= )|(?:^|(?<=[.;\n!?] ))(?:after|na) [^\s.;:\n]+:(?= )"
)
_SO_IT_GOES: Final = re.compile(
    r",? (?:so )?(?:thats|that's|that is|zo|dat is|dat's|en zo|in that order|in die volgorde)(?: [^\s.;,\n]+){0,3}? (?:how|hoe|gaat|werkt|route|order|volgorde|they|ze|het|de|the)(?: [^\s.;,\n]+){0,6}$|,? (?:in that order|in die volgorde)$"
)
_FIRST: Final = re.compile(
    r"(?<![^\W_])(?:eerst|first|begint met|starts with|to start|om te beginnen|step one|stap 1)(?![^\W_])"
)
_THEN: Final = re.compile(
    r"(?<![^\W_])(?:dan|daarna|vervolgens|tot slot|ten slotte|als laatste|waarna|then|after that|afterwards|finally|next|lastly|and then|after which)(?![^\W_])"
)
_NUMBERED: Final = re.compile(r"(?m)^ ?(?:\d{1,2}[.)]|[-*•]) ?\S")
_INLINE: Final = re.compile(r"(?<![^\s(])(?P<number>[1-9])(?:\)|\.(?=\s[^\W\d_])|:)\s?(?=[^\W\d_])")
_NUMBER: Final = re.compile(
    r"(?:stap|step|punt|point|nummer|number|nr|no|in|on|bij|at|op|aan|with|stuck on|fase|phase) #?(?P<number>[1-9])$"
)
_ROW: Final = 3
_SENTENCE: Final = re.compile(r"[.!?;](?=\s|$)|\n")


@record
class Route:
    """The route's steps, and the clauses it was told in."""

    steps: tuple[ReadStep, ...] = ()
    places: frozenset[int] = frozenset()

    @property
    def under_way(self) -> str | None:
        """The one step that is said to be going on."""
        busy = [step.title for step in self.steps if step.busy]
        return busy[0] if len(busy) == 1 else None

    def step_like(self, stage: str) -> str | None:
        """The step of the route that a stage's words point at, if one does."""
        number = _NUMBER.search(utterance(stage).fold)
        if number and int(number["number"]) <= len(self.steps):
            return self.steps[int(number["number"]) - 1].title
        wanted = {word for word in utterance(stage).words if len(word) > 3}
        fits = [(len(wanted & set(utterance(step.title).words)), step.title) for step in self.steps]
        best = max(fits, default=(0, None))
        if best[0] and sum(fit[0] == best[0] for fit in fits) == 1:
            return best[1]
        near = [
            step.title
            for step in self.steps
            if any(_same_stem(word, other) for word in wanted for other in utterance(step.title).words)
        ]
        return near[0] if len(near) == 1 else None


def _same_stem(word: str, other: str) -> bool:
    return len(word) > 4 and len(other) > 4 and word[:5] == other[:5]


def find_route(note: Note, account: str | None, labels: tuple[Headed, ...] = ()) -> Route:
    """The route that a note lays out; empty when it does not."""
    said = note.scene.said
    found = (
        _marked_stretch(said.text, said.fold, account)
        or _labelled(note, labels)
        or _row_of_acts(note)
        or _rows_then(note)
    )
    if found is None:
        return Route()
    start, end = found
    steps = tuple(
        step
        for step in read_steps(utterance(_plain(said.text[start:end])), note.scene.language).steps
        if not _NO_STEP.match(utterance(step.title).fold)
    )
    if len(steps) < 2:
        return Route()
    items = note.scene.items
    places = frozenset(part.place for part in note.clauses if start <= items[part.clause.first].start < end)
    return Route(steps, places)


_REMARK: Final = re.compile(
    r" ?\((?:is |was |al |already |done|klaar|gedaan|geweest|net|just|we |wij |hope|denk|think|nu |now )[^()]*\)"
)
_NO_STEP: Final = re.compile(r"(?:is|was) (?:geweest|klaar|gedaan|done)$")


def _plain(text: str) -> str:
    """A stretch without remarks in brackets on how far it is: "vragenronde (is geweest)"."""
    return _REMARK.sub("", text)


def _labelled(note: Note, labels: tuple[Headed, ...]) -> tuple[int, int] | None:
    items = note.scene.items
    for part in labels:
        if part.kind == "route":
            return items[part.clauses[0].clause.first].start, items[part.clauses[-1].clause.last - 1].end
    return None


def _marked_stretch(text: str, fold: str, account: str | None) -> tuple[int, int] | None:
    """A stretch marked as a route: arrows, a numbered list, "eerst … dan …", or announced as one."""
    rows = list(_NUMBERED.finditer(text))
    if len(rows) > 1:
        ending = text.find("\n", rows[-1].start())
        return rows[0].start(), ending if ending > 0 else len(text)
    inline = _counted_up(fold)
    if len(inline) > 1:
        return inline[0].start(), _sentence_end(fold, inline[-1].end())
    cue = _CUE.search(fold)
    if cue and _several(fold[cue.end() : _sentence_end(fold, cue.end())]):
        return cue.end(), _sentence_end(fold, cue.end())
    for start, end in _sentences(fold):
        sentence = fold[start:end]
        headed = _HEADING.match(sentence)
        if (
            headed
            and _OF_THEIRS.search(headed["head"])
            and not _OURS.search(headed["head"])
            and _several(sentence[headed.end() :])
        ):
            return start + headed.end(), end
        after = _AFTER.match(sentence.lstrip())
        if after and _several(sentence[after.end() :]):
            return start + len(sentence) - len(sentence.lstrip()) + after.end(), end
        told = _SO_IT_GOES.search(sentence)
        if told and sentence.count(",", 0, told.start()) > 0:
            return start, start + told.start()
        if len(_ARROW.findall(sentence)) > 1:
            return _after_head(fold, start, end, account), end
        first = _FIRST.search(sentence)
        if first and len(_THEN.findall(sentence, first.end())) > 1 - ("," in sentence[first.end() :]):
            return start + first.start(), end
        row = list(_THEN.finditer(sentence))
        if len(row) > 1:
            return start + _before_then(sentence, row[0].start()), end
    return None


_OPENING: Final = re.compile(
    r"(?:^| )(?:spoke|spoken|called|call|talked|met|meeting|caught|gebeld|gesproken|gesprek|sprak|belde|belletje|bezoek|geweest)(?: |$)"
)


def _before_then(sentence: str, then: int) -> int:
    """Where a row begins whose second step has the first "then": behind the opening, with the clause before it."""
    head = sentence[:then].rstrip(" ,;")
    cut = max(head.rfind(mark) + len(mark) if mark in head else 0 for mark in (", ", "; ", ": ", " - "))
    return then if _OPENING.search(head[cut:]) else cut


_OURS: Final = re.compile(r"(?:^| )(?:onze|our|ons|mijn|my|ik|wij|we|i|me)(?: |$)")
_BETWEEN_STEPS: Final = re.compile(r",|;|->|→| > |\b(?:dan|then|daarna|vervolgens|en dan|and then)\b")


def _several(stretch: str) -> bool:
    """Whether a stretch holds more than one thing."""
    return len(_BETWEEN_STEPS.findall(stretch)) > 0


def _counted_up(fold: str) -> list[re.Match[str]]:
    """Numbers from one up within the text: "1) memo 2) council 3) award"."""
    run = _run(_INLINE, fold)
    if len(run) > 1:
        return run
    # Bare ones ("1 collect prices 2 advice 3 vote") where a sentence begins with the first.
    bare = _run(_BARE, fold)
    counts = len(bare) >= _ROW and _BEGINS.search(fold, 0, bare[0].start()) is not None
    return bare if counts else run


def _run(pattern: re.Pattern[str], fold: str) -> list[re.Match[str]]:
    run: list[re.Match[str]] = []
    for found in pattern.finditer(fold):
        if int(found["number"]) == len(run) + 1:
            run.append(found)
    return run


_BARE: Final = re.compile(r"(?<!\S)(?P<number>[1-9]) (?=[^\W\d_])")
_BEGINS: Final = re.compile(r"(?:^|[.:;,\n!?] ?)$")


def _sentences(fold: str) -> list[tuple[int, int]]:
    ends = [found.start() for found in _SENTENCE.finditer(fold)] + [len(fold)]
    starts = [0] + [end + 1 for end in ends[:-1]]
    return list(zip(starts, ends, strict=True))


def _sentence_end(fold: str, start: int) -> int:
    found = _SENTENCE.search(fold, start)
    return found.start() if found else len(fold)


def _after_head(fold: str, start: int, end: int, account: str | None) -> int:
    """A row of arrows after "Acme, licences:" begins behind the colon."""
    colon = fold.find(":", start, end)
    if 0 <= colon < (fold.find(">", start, end) if ">" in fold[start:end] else end):
        return colon + 1
    head = fold.find(utterance(account).fold, start, end) if account else -1
    return head + len(account or "") + 1 if head == start else start


def _row_of_acts(note: Note) -> tuple[int, int] | None:
    """Three or more acts of different people in a row within one sentence, nothing of ours or of "now" among them."""
    by_sentence: dict[int, list[NoteClause]] = {}
    for part in note.clauses:
        by_sentence.setdefault(part.sentence, []).append(part)
    for parts in by_sentence.values():
        if len(parts) < _ROW:
            continue
        acts = [part for part in parts if _act(part)]
        subjects = {part.signs.split()[0] for part in acts}
        if (
            len(subjects) >= _ROW
            and len(acts) >= len(parts) - 1
            and all(not part.ours and not is_stage(note, part) for part in parts)
        ):
            items = note.scene.items
            return items[parts[0].clause.first].start, items[parts[-1].clause.last - 1].end
    return None


def _rows_then(note: Note) -> tuple[int, int] | None:
    """Case "stuurgroep bereidt voor, pilot met 1 team, dan besluit het MT": three or more pieces, the last after "then"."""
    by_sentence: dict[int, list[NoteClause]] = {}
    for part in note.clauses:
        by_sentence.setdefault(part.sentence, []).append(part)
    items = note.scene.items
    for whole in by_sentence.values():
        parts = _from_now_on(whole)
        if parts is not whole:
            return items[parts[0].clause.first].start, items[parts[-1].clause.last - 1].end
        if len(parts) < 3 or any(
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
            return items[parts[0].clause.first].start, items[parts[-1].clause.last - 1].end
    return None


def _from_now_on(parts: list[NoteClause]) -> list[NoteClause]:
    """Case "IT test nu, dan bespreekt het MT het, daarna tekent de CFO": what is under way, and two or more after it."""
    first = next((place for place, part in enumerate(parts) if _THEN_OPENS.match(part.signs)), 0)
    row = parts[first - 1 :] if first else parts
    under_way = first > 0 and _UNDER_WAY.search(row[0].signs) and not row[0].ours
    theirs = all(
        _THEN_OPENS.match(part.signs) and not part.ours and _DOES.search(part.signs) for part in row[1:]
    )
    return row if under_way and theirs and len(row) >= _ROW else parts


_UNDER_WAY: Final = re.compile(r" (?:nu|now|momenteel|currently) ")
# Somebody does it, or an act without anybody: "daarna tekenen".
_DOES: Final = re.compile(
    rf"{WHO}| \S*(?:tekenen|sign|bestellen|order|akkoord|besluit|beslissen|decision|contract|handtekening) "
)
_THEN_OPENS: Final = re.compile(
    r" (?:en |and )?(?:dan|daarna|then|vervolgens|tot slot|ten slotte|finally|after that|afterwards|als laatste|lastly|next|pas dan) "
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
