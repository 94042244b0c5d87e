"""A text in parts between stops, commas and joining words, each with the things it speaks of and what it says they are."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.coach.basics.record import record, replace
from bot.coach.understanding.amendments.cues import NEGATES, Cue, CueKind, cues
from bot.coach.understanding.amendments.records import Kind, Thing
from bot.coach.understanding.amendments.things import SMALL, Mention, mentions
from bot.coach.understanding.text import Language, Token, Utterance


@record
class Part:
    """A part of a text between stops, commas and joining words; `opens`: what stands in front of it."""

    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    opens: str
    mentions: tuple[Mention, ...]
    cues: tuple[Cue, ...]

    @property
    def start(self) -> int:
        """Where it starts in the text."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.tokens[-1].end

    def of(self, kind: CueKind, *, denied: bool | None = None) -> Cue | None:
        """The first cue of this kind."""
        return next((cue for cue in self.cues if cue.kind == kind and denied in {None, cue.denied}), None)

    def bare(self) -> tuple[str, ...]:
        """The words that are of no mention and no cue, and say something."""
        spans = [
            *((one.start, one.end) for one in self.mentions),
            *((cue.start, cue.end) for cue in self.cues),
        ]
        held = {place for start, end in spans for place in range(start, end)}
        return tuple(
            word
            for place, word in enumerate(self.words)
            if place not in held and word not in SMALL and word not in FILLS and word not in NEGATES
        )


@record
class Spoken:
    """A part where it stands: the things it is `about`, which may be of a part before it, and the parts beside it."""

    said: Utterance
    sentence: str
    part: Part
    about: tuple[Mention, ...]
    before: Part | None
    after: Part | None
    language: Language
    known: tuple[Thing, ...] = ()

    @property
    def things(self) -> tuple[Thing, ...]:
        """Each thing that it is about."""
        return tuple(dict.fromkeys(thing for mention in self.about for thing in mention.things))

    def of(self, kind: Kind) -> tuple[Thing, ...]:
        """Those of them that are of a kind."""
        return tuple(thing for thing in self.things if thing.kind == kind)

    @property
    def beside(self) -> tuple[tuple[int, Part], ...]:
        """The parts before and after it, with how far they are."""
        return tuple((off, one) for off, one in ((-1, self.before), (1, self.after)) if one is not None)


FILLS: Final = frozenset(
    """n ne tweede second andere other he hè hoor toch gewoon gwn just actually really wel ook also btw trouwens eigenlijk dus maar but so ja nee no yes oh well haha lol ff even please pls aub graag sorry zeg allee
    stick put move zet out off away weg af eruit eraf uit bij onder under down them them. from among tussen with to naar moet mag kan should can must
    die dat da das da's that thats that's this it its it's they theyre they're he hes he's she shes she's who whos zijn is are was zijt bent 's = be echt nu now al already er daar there here hier
    in tho though man mate nog still only alleen enkel wat what waar dit zo like said i ik zei told you je u ge""".split()
)
POINTS: Final = frozenset(
    "die dat da das da's dit that thats that's this it its it's they theyre they're hij zij ze he hes he's she shes she's ie zo".split()
)
JOINS: Final = frozenset("and en but maar dus so want because omdat cos coz though tho plus".split())
_STOPS: Final = re.compile(r"[.,;!?\n:()…]|\s[-–—]\s|\s[-–—]|[-–—]\s")
IS: Final = frozenset("is are was = isnt isn't zijn".split())
OWNER: Final = re.compile(r"'s$")


def in_parts(said: Utterance, things: Sequence[Thing]) -> Iterator[Part]:
    """The parts of a text, from left to right."""
    run: list[Token] = []
    opens, end = "stop", 0
    for token in (*said.tokens, None):
        gap = said.text[end : token.start] if token is not None else "."
        mark = "=" if "=" in gap else ""
        cuts = token is None or _STOPS.search(gap) or token.fold in JOINS
        if cuts and run:
            yield _part(tuple(run), opens, things)
            run = []
        if token is None:
            return
        if cuts:
            ends = any(mark in gap for mark in ".!?\n;")
            opens = token.fold if token.fold in JOINS and not ends else "stop" if ends else "comma"
        end = token.end
        if token.fold in JOINS and cuts:
            continue
        if mark:
            run.append(Token("=", "=", token.start - 1, token.start))
        run.append(token)


def _part(tokens: tuple[Token, ...], opens: str, things: Sequence[Thing]) -> Part:
    words = tuple(token.fold for token in tokens)
    told = cues(words)
    # "Mee" of "doet ook mee" is not the step in which somebody reads along.
    cued = {place for cue in told for place in range(cue.start, cue.end)}
    found = [
        one
        for one in mentions([OWNER.sub("", word) for word in words], things)
        if not cued.issuperset(range(one.start, one.end))
    ]
    typed = tuple(
        replace(one, words=OWNER.sub("", " ".join(token.text for token in tokens[one.start : one.end])))
        for one in found
    )
    return Part(tokens, words, opens, typed, told)
