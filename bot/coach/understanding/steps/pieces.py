"""A piece of an answer, and the work of cutting one: what is open, what is closed, and where the words stand.

Which words cut, and what they say of the order, is decided in `links` and `cuts`.
"""

from typing import Literal, NamedTuple

from bot.coach.understanding.flow import Flow, Pause
from bot.coach.understanding.steps.words import LinkKind, RouteWords

# *then*: after what was said before. *before*: before the last one said. *between*: the same, or behind it where that one
# was put before another. *foremost*: before all that was said. *fix*: instead of it.
# *anew*: all of it told once more, in the order that counts.
Relation = Literal["then", "before", "between", "foremost", "fix", "anew"]
_OPENERS_AT_MOST = 12
_OPENERS = frozenset(
    "en and nou so well dus uhm um uh eh euh ehm hm hmm er erm tja ja yes yeah ok oke okee okay right ook also o oh ah meestal usually normaal "
    "normally typically doorgaans generally vaak often".split()
)


class Piece(NamedTuple):
    """Words `first` up to `stop` of the flow, and what was said about their place.

    `fronted`: an adverb of time stood in front, after which Dutch turns verb and subject round. `since`: a clause
    telling what is over by then. `until`: named as what the rest comes before. `barring`: what has to happen before
    anything else may; `lifted`: what was denied only until then. `aside`: a remark or a wish. `chained`: joined to the
    piece before without a pause. `over`: announced as done already.
    """

    first: int
    stop: int
    relation: Relation = "then"
    pause: Pause = ""
    fronted: bool = False
    since: bool = False
    still: bool = False
    aside: bool = False
    but: bool = False
    chained: bool = False
    over: bool = False
    until: bool = False
    barring: bool = False
    lifted: bool = False
    amid: tuple[tuple[str, ...], tuple[str, ...]] | None = None


_THE_OTHER_WAY = frozenset(
    """
    andersom omgekeerd net-andersom round around other way vice versa reverse reversed swapped switched
""".split()
)
_BEFORE_IT = frozenset(
    {"eerst", "first", "vooraf", "daarvoor", "ervoor", "beforehand", "upfront", "eerder", "earlier"}
)
_TURNING = frozenset(
    """
    nee no precies juist net het is dat die the it's its it that that's thats gaat komt moet goes comes happens has to must
    needs and en wel dan of or actually sorry wacht wait eigenlijk toch i mean bedoel ik be done gebeuren a daar uh euh um
    vooraan should nog eh is doen doet gebeurt ze zij they do does he she hij regelen
""".split()
)
_THAT = frozenset({"dat", "die", "that", "that's", "thats", "it"})
_THEY = frozenset({"they", "he", "she"})
_ROUND = _THE_OTHER_WAY | _BEFORE_IT | _TURNING


def turns_round(flow: Flow, piece: "Piece") -> bool:
    """Whether a piece says only that the two steps before it come the other way round: "andersom", "that comes first"."""
    said = flow.words[piece.first : piece.stop]
    if len(said) > 6 or said[0] not in _ROUND or not all(word in _ROUND for word in said):
        return False
    if not _THE_OTHER_WAY.isdisjoint(said):
        return len(set(said) & _THE_OTHER_WAY) > 1 or "around" not in said
    return (
        len(said) > 1
        and (said[0] in _THAT or (said[0] in _THEY and not _THAT.isdisjoint(said[:4])))
        and said[-1] in _BEFORE_IT
    )


_NOT_HERE = frozenset(
    """
    niet not hier here deze dit this time keer nu now bij in geval case daar there dus so for ours them hun onze ons for bij ze
    one die maar but dan hierbij
""".split()
)


_DROPPED = frozenset(
    "dropped scrapped skipped binned cancelled canceled waived geschrapt afgeschaft overgeslagen vervallen gone off weg".split()
)
_DROPPING = _DROPPED | frozenset(
    "they've theyve they have has had we've that that's thats it it's this now is are hebben ze zijn die dat is er nu al just been de step stap".split()
)


_DENIES = frozenset("niet not isn't isnt doesn't doesnt don't dont geen".split())
_NEEDED = frozenset("hoeft hoeven nodig needed necessary required apply applies have".split())
# "Normally a tender, but under 30k that's not needed".
_NOT_NEEDED = (
    _DENIES
    | _NEEDED
    | _NOT_HERE
    | frozenset(
        """
    onder beneden boven under below over above de het dat t the that's thats it's its it that is er we you they je ze to do there's
    amount bedrag small klein kleine kleinere smaller amounts bedragen orders sums k euro euros mille ton
""".split()
    )
)
_NOT_NEEDED_AT_MOST = 8


def takes_back(flow: Flow, piece: "Piece") -> bool:
    """Whether a piece says only that the step before it does not count: "dus hier niet", "they've dropped that"."""
    said = flow.words[piece.first : piece.stop]
    if 1 < len(said) <= 5 and not _DROPPED.isdisjoint(said) and all(word in _DROPPING for word in said):
        return True
    if piece.but and len(said) <= _NOT_NEEDED_AT_MOST and not _DENIES.isdisjoint(said):
        amounts = [word for word in said if word[0] in "0123456789€£$"]
        if not _NEEDED.isdisjoint(said) and all(word in _NOT_NEEDED or word in amounts for word in said):
            return True
    return (
        1 < len(said) <= 5
        and not {"niet", "not"}.isdisjoint(said)
        and all(word in _NOT_HERE for word in said)
    )


class Cutting:
    """An answer being cut; `open` is the piece being read, `pieces` those before it."""

    def __init__(self, flow: Flow, words: RouteWords) -> None:
        self.flow, self.words = flow, words
        self.pieces: list[Piece] = []
        self.open = Piece(0, 0)
        self.until_first = False
        self.told = False

    def fresh(self, place: int) -> bool:
        """Whether the open piece has no content yet."""
        if place - self.open.first > _OPENERS_AT_MOST:
            return False
        return all(self.flow.words[n] in _OPENERS for n in range(self.open.first, place))

    def close(self, place: int) -> None:
        """Keep the open piece up to `place`, when it says anything."""
        if self.open.first < place and not self.fresh(place):
            self.pieces.append(self.open._replace(stop=place))

    def next(self, place: int, pause: Pause) -> None:
        """End the open piece at a pause and open one that comes after it."""
        empty = self.fresh(place)
        since = self.open.since
        self.close(place)
        if empty:
            self.open = self.open._replace(first=place, stop=place)
            return
        relation: Relation = "before" if self.until_first else "then"
        self.until_first = False
        self.open = Piece(place, place, relation, pause, fronted=since)

    def cut_to(self, place: int, after: int, opened: Piece) -> None:
        """End the open piece at `place` and go on with `opened` from `after`."""
        self.close(place)
        self.open = opened._replace(first=after, stop=after)

    def paused(self, place: int) -> bool:
        """Whether a pause stands before the word, or nothing of a piece."""
        return place == 0 or self.flow.pauses[place] not in {"", "dash"} or self.open.first == place

    def ampersand(self, place: int) -> bool:
        """Whether an "&" stands before the word, which is no word of its own."""
        return "&" in self.flow.text[self.flow.tokens[place - 1].end : self.flow.tokens[place].start]

    def match(self, place: int) -> tuple[int, LinkKind]:
        """The mark of order that begins at a word: how many words it has (0: none), and its kind."""
        flow = self.flow
        known = self.words.links.get(flow.words[place])
        if known is None:
            return 0, "then"
        follows = flow.words[place + 1] if place + 1 < len(flow.words) else ""
        for phrase, kind in (*known.get(follows, ()), *known.get("", ())) if follows else known.get("", ()):
            end = place + len(phrase)
            # A pause inside the phrase is possible only before its first word.
            if flow.words[place:end] == phrase and not any(flow.pauses[n] for n in range(place + 1, end)):
                return len(phrase), kind
        return 0, "then"
