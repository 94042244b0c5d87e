"""Whether a note lays out the customer's route, and the steps of it.

A stage, a next step and a signatory mentioned apart are no route: it needs a row of steps, marked as one.
"""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics.record import record, replace
from bot.coach.understanding.notes.clauses import Note
from bot.coach.understanding.notes.headings import Headed
from bot.coach.understanding.notes.route_rows import ROW, row_of_acts, rows_then, told_on_from_now, two_steps
from bot.coach.understanding.notes.route_text import plain
from bot.coach.understanding.notes.route_told import begins_to_come, from_the_step_before, told_route
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import utterance

_ARROW: Final = re.compile(r"-+>|=+>|→|(?<=\w) > (?=\w)")
_CUE: Final = re.compile(
    r"(?:^|(?<=[\s.;,(]))(?:(?:de |hun |the |their )?(?:route|stappen|steps|proces|process|traject|koopproces|buying process|aankoopproces|besluitvorming|stappenplan|inkoopproces|path)(?: (?:daar|there|over there|bij hen|is|zijn|are|bij ze|van de klant))*|"
    r"how it (?:goes|works)(?: there| over there)?|zo gaat het daar|het gaat daar zo|gaat daar zo|it goes like this|it goes(?= ?:)|volgorde|order of play)(?: ?:| is| zijn| goes| runs| gaat| loopt)?"
)
_HEADING: Final = re.compile(
    r"(?:^|(?<=[.;\n!?])|(?<=, )) ?(?P<head>(?:[^\s.;:\n]+ ){0,5}?(?:route|stappen|steps?|proces|process|traject|volgorde|order|sequence|path|planning|plan|procedure|procedures|roadmap|stappenplan|tijdlijn|timeline|besluitvorming|"
    r"left|remaining|over|to go|to do|dingen|things|buys?,?|decide|kopen|resteert|nodig|needed|required|works?|goes|go|werkt|gaat|loopt|lopen|put it|describes? it|sees it|ziet het|do it|doen|zo|hoops|hurdles|gates|fases|fasen|phases|stages|rondes|rounds|lagen|layers|etappes|mijlpalen|milestones)(?: [^\s.;:\n]+){0,5}?)"
    r"(?: ?:| is| are| zijn| =)(?= )"
)
_OF_THEIRS: Final = re.compile(
    r"(?:^| )(?:route|stappen|proces|process|traject|volgorde|order|sequence|path|planning|procedure|procedures|besluitvorming|stappenplan|left|remaining|to go|nog nodig|resteert|hoops|hurdles|gates|fases|fasen|phases|stages|rondes|rounds|lagen|layers|etappes|milestones|mijlpalen|"
    r"(?:how|(?:the )?way|hoe|zo) .*(?:works?|goes|go|werkt|gaat|loopt|lopen|put it|describes? it|sees? it|ziet het|do it|doen|decide|beslissen|buys?|kopen)|(?:ze|zij|they) (?:doen|hebben|do|have|take|nemen|kennen) (?:\S+ )?(?:dingen|things)|(?:gaat|loopt|werkt|goes|works|runs) (?:daar |there )?(?:zo|als volgt|like this|this way|as follows)|(?:ze|zij|they) (?:work|werken|buy|kopen|decide|beslissen|doen het|do it) (?:like this|this way|as follows|zo|als volgt)|steps|next steps|after (?:that|picking|choosing|this)|na (?:de keuze|de selectie|dat))(?: |$)"
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
    r"(?:stap|step|punt|point|nummer|number|nr|no|in|on|bij|at|op|aan|with|stuck on|fase|phase|^) ?#?(?P<number>[1-9])$"
)
_SENTENCE: Final = re.compile(r"[.!?;](?=\s|$)|\n")


@record
class Route:
    """The route's steps, and the clauses it was told in. `told_on`: it was told on from what goes on now.

    `first_is_next`: it was told as what they are going to do.
    """

    steps: tuple[ReadStep, ...] = ()
    places: frozenset[int] = frozenset()
    told_on: bool = False
    first_is_next: bool = False

    @property
    def following(self) -> ReadStep | None:
        """The step that was told to come after what goes on now: "the trial runs now, after that Ann writes her advice"."""
        if self.first_is_next:
            return self.steps[0]
        busy = [at for at, step in enumerate(self.steps) if step.busy] or [0]
        return self.steps[busy[-1] + 1] if self.told_on and busy[-1] + 1 < len(self.steps) else None

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
        # "They're with IT": what is said in capitals is named in one step.
        capitals = set(_CAPITALS.findall(stage))
        named = [step.title for step in self.steps if capitals & set(_CAPITALS.findall(step.title))]
        if len(named) == 1:
            return named[0]
        near = [
            step.title
            for step in self.steps
            if any(_same_stem(word, other) for word in wanted for other in utterance(step.title).words)
        ]
        return near[0] if len(near) == 1 else None


_CAPITALS: Final = re.compile(r"\b[A-Z]{2,4}\b")


def _same_stem(word: str, other: str) -> bool:
    return len(word) > 4 and len(other) > 4 and word[:5] == other[:5]


def find_route(note: Note, account: str | None, labels: tuple[Headed, ...] = ()) -> Route:
    """The route that a note lays out; empty when it does not."""
    said = note.scene.said
    found = _marked_stretch(said.text, said.fold, account) or _labelled(note, labels) or row_of_acts(note)
    told_on = None if found else told_on_from_now(note)
    found = found or told_on or rows_then(note) or two_steps(note)
    found = from_the_step_before(note, *found) if found is not None and told_on is None else found
    if found is None:
        return _as_told(note)
    start, end = found
    steps = tuple(
        step
        for step in read_steps(utterance(plain(said.text[start:end])), note.scene.language).steps
        if not _NO_STEP.match(utterance(step.title).fold)
    )
    if len(steps) < 2 or any(utterance(step.title).fold in _SELVES for step in steps):
        return Route()  # "3 parties left: us, Ortec and Nedap"
    items = note.scene.items
    places = frozenset(part.place for part in note.clauses if start <= items[part.clause.first].start < end)
    return Route(steps, places, told_on is not None, first_is_next=begins_to_come(note, start, steps))


def _as_told(note: Note) -> Route:
    """The route that a note tells as a story; its first step is what comes next, unless it goes on now."""
    told = told_route(note)
    if told is None:
        return Route()
    steps = read_steps(utterance(told.text), note.scene.language).steps
    if len(steps) < 2:
        return Route()
    if told.busy:
        return Route((replace(steps[0], busy=True), *steps[1:]), told.places)
    return Route(steps, told.places, first_is_next=True)


_SELVES: Final = frozenset({"us", "we", "wij", "ons", "ourselves"})
# "Penningmeester mag tot 10k" is a mandate.
_NO_STEP: Final = re.compile(
    r"(?:is|was) (?:geweest|klaar|gedaan|done)$|(?:\S+ ){1,4}?(?:mag|kan|may|can) (?:\S+ ){0,3}?(?:tot|up to) \D{0,3}\d"
)


def _labelled(note: Note, labels: tuple[Headed, ...]) -> tuple[int, int] | None:
    items = note.scene.items
    for part in labels:
        if part.kind == "route":
            return items[part.clauses[0].clause.first].start, items[part.clauses[-1].clause.last - 1].end
    return None


def _marked_stretch(text: str, fold: str, account: str | None) -> tuple[int, int] | None:
    """A stretch marked as a route: arrows, a numbered list, "eerst … dan …", or announced as one."""
    rows = list(_NUMBERED.finditer(text))
    if len(rows) > 1 and not _is_mixed(text, rows):
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
        comma = sentence.find(", ") + 2  # "Hollis Machine Works, this is how they do it: …"
        headed = _HEADING.match(sentence) or (_HEADING.match(sentence, comma) if comma > 1 else None)
        if headed and _OF_THEIRS.search(headed["head"].replace(",", "")) and not _OURS.search(headed["head"]):
            # "They work like this: A; B; C": behind a colon the row goes on to the end of the sentence.
            until = _whole_sentence(fold, start + headed.end()) if fold[end : end + 1] == ";" else end
            if _several(fold[start + headed.end() : until]):
                return start + headed.end(), until
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
            # "IT tests it first, then …": what comes first stands before the word.
            behind = sentence[first.end() :].lstrip()
            stands_last = behind.startswith((",", ";")) or _THEN.match(behind) is not None
            return start + (_before_then(sentence, first.end()) if stands_last else first.start()), end
        row = list(_THEN.finditer(sentence))
        if len(row) > 1:
            return start + _before_then(sentence, row[0].start()), end
    return None


# Bullets among which the budget, a wish, a rival or we stand are a note kept in bullets, and no route.
_TELLS_ELSE: Final = re.compile(
    r"(?i)^\W*(?:\S+ ){0,5}?(?:(?:geen|no|wel|is|has|hebben|heeft|the|het|zonder|without) (?:\S+ )?(?:budget|geld|money|funding)|(?:budget|money|geld|funding)(?: is| zit| staat|:| ok| rond| approved| binnen)|(?:wil|willen|wants?|like|likes|loves?|vindt|vinden) (?:het|ze|it|them|dit|this|us|ons)\b|"
    r"concurrent\w*|competitors?|rivals?|incumbent)|^\W*(?:ik|wij|we|i|me|ons|us|mijn actie|my action|nu|now|stand|status|budget|actie|action|next|volgende)\s?:"
)


def _is_mixed(text: str, rows: Sequence[re.Match[str]]) -> bool:
    """Whether the lines of a list with bullets tell other things than steps too."""
    bullets = [line for line in text[rows[0].start() :].splitlines() if line.strip()[:1] in _BULLETS]
    return any(_TELLS_ELSE.search(line.strip()) for line in bullets)


_BULLETS: Final = ("-", "*", "•")
_OPENING: Final = re.compile(
    r"(?:^| )(?:spoke|spoken|called|call|talked|met|meeting|caught|gebeld|gesproken|gesprek|sprak|belde|belletje|bezoek|geweest)(?: |$)"
)


_BRACKETS: Final = re.compile(r"\([^()]*\)")


def _before_then(sentence: str, then: int) -> int:
    """Where a row begins whose second step has the first "then": behind the opening, with the clause before it."""
    # What stands in brackets tells of a step: "nu moet de bank akkoord geven (Rabo, eind januari), daarna …".
    head = _BRACKETS.sub(lambda found: "_" * len(found.group()), sentence[:then].rstrip(" ,;"))
    cut = max(head.rfind(mark) + len(mark) if mark in head else 0 for mark in (", ", "; ", ": ", " - "))
    return then if _OPENING.search(head[cut:]) else cut


_OURS: Final = re.compile(r"(?:^| )(?:onze|our|ons|mijn|my|ik|wij|we|i|me)(?: |$)")
_BETWEEN_STEPS: Final = re.compile(r",|;|->|→| > |\b(?:dan|then|daarna|vervolgens|en dan|and then)\b")


def _several(stretch: str) -> bool:
    """Whether a stretch holds more than one thing."""
    return len(_BETWEEN_STEPS.findall(stretch)) > 0


def _counted_up(fold: str) -> list[re.Match[str]]:
    """Numbers from one up within the text: "1) memo 2) council 3) award"."""
    if "1" not in fold or "2" not in fold:
        return []
    run = _run(_INLINE, fold)
    if len(run) > 1:
        return run
    # Bare ones ("1 collect prices 2 advice 3 vote") where a sentence begins with the first.
    bare = _run(_BARE, fold)
    counts = len(bare) >= ROW and _BEGINS.search(fold, 0, bare[0].start()) is not None
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


_FULL_STOP: Final = re.compile(r"[.!?](?=\s|$)|\n")


def _whole_sentence(fold: str, start: int) -> int:
    found = _FULL_STOP.search(fold, start)
    return found.start() if found else len(fold)


_IT_GOES: Final = re.compile(
    r"[^>→:]{0,60}?\b(?:it|they|het|dat|dit|ze|that|this) (?:goes|go|runs|gaat|gaan|loopt|lopen)(?: (?:from|van|via|zo|through))? (?=[^>→]{2,60}(?:-+>|=+>|→| > ))"
)


def _after_head(fold: str, start: int, end: int, account: str | None) -> int:
    """A row of arrows after "Acme, licences:" begins behind the colon."""
    goes = _IT_GOES.match(fold, start, end)
    if goes is not None:
        return goes.end()  # "per Lou it goes survey > trial > signature"
    colon = fold.find(":", start, end)
    if 0 <= colon < (fold.find(">", start, end) if ">" in fold[start:end] else end):
        return colon + 1
    head = fold.find(utterance(account).fold, start, end) if account else -1
    return head + len(account or "") + 1 if head == start else start
