"""Words by which somebody says what a thing of a deal is, or is not: a rival, a person, a step; two that are one; off with it."""

from collections.abc import Iterator, Sequence
from typing import Final, Literal

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.understanding.text import Utterance

CueKind = Literal["rival", "person", "step", "off", "same", "two", "called", "sells", "differs"]
_LISTS: Final[tuple[tuple[CueKind, str], ...]] = (
    (
        "rival",
        "rival rivals rivaal rivalen competitor competitors competition competitie concurrent concurrenten concurrentie concurent konkurrent tegenpartij mededinger competing competes",
    ),
    (
        "person",
        "person persons people persoon personen mens mensen human humans somebody someone anybody anyone iemand niemand nobody guy bloke dude chap fella vent kerel gast contact contacts contactpersoon contactpersonen",
    ),
    (
        "step",
        "step steps stap stappen stapje stage stages fase fases phase milestone traject route proces process procedure",
    ),
    ("differs", "anders differently against tegen opposed"),
    ("off", "remove delete scrap schrap schrappen verwijder verwijderen verwijderd weghalen wissen wis"),
)
_WORDS: Final = tuple((kind, frozenset(words.split())) for kind, words in _LISTS)
_PATTERNS: Final[tuple[tuple[CueKind, str], ...]] = (
    (
        "same",
        r"\b(?:same|dezelfde|hetzelfde|zelfde)\b|\b(?:1|one|een|één) (?:en dezelfde|and the same|person|persoon|mens|man|vrouw|guy|woman)\b|\b(?:twice|dubbel|double[d]?|duplicate[sd]?|twee keer|2 ?x|2 keer|tweemaal|two times)\b",
    ),
    (
        "two",
        r"\b(?:two|twee|2|different|verschillende|separate|aparte) (?:(?:different|verschillende|separate|aparte) )?(?:people|persons?|mensen|personen|men|women|mannen|vrouwen|guys)\b|\bmet (?:z'?n )?(?:twee|2)(?:en)?\b",
    ),
    (
        "off",
        (
            r"\b(?:haal|gooi|take|pull|get|kick|leave|throw|doe|laat) (?=.*\b(?:weg|eraf|eruit|er (?:maar )?(?:af|uit)|off|out|rid)\b)"
            r"|\b(?:kan|kunnen|mag|mogen|moet|moeten|can|could|should|must|needs? to) (?:\w+ ){0,3}?(?:weg|eraf|eruit|er (?:af|uit)|uit|go|come off|come out|off)\b"
            r"|\b(?:weg|eruit|eraf|off|out) (?:ermee|met|with)\b|^(?:drop|strike|bin|ditch|lose|kill) (?!out\b|off\b)"
            r"|\b(?:hoort|horen|staat|staan) (?:\w+ ){0,3}?(?:er |daar |hier )?(?:niet|nie) (?:\w+ )?(?:bij|tussen|thuis|in)\b|\b(?:does|do|should)(?:n'?t| not) (?:belong|be (?:there|here|in|on|listed))\b"
            r"|\b(?:bestaat|bestaan) (?:niet|nie|helemaal niet|niet eens)\b|\b(?:does|do)(?:n'?t| not) exist\b|\bno such (?:person|thing|step)\b|\b(?:nergens op|niks te maken|niets te maken|nothing to do with)\b"
        ),
    ),
    (
        "rival",
        r"\b(?:bidding|pitching|quoting|tendering|competes?) (?:against|for it|too|as well|also|now|here)\b|\bagainst us\b|\b(?:dingt|dingen|biedt|bieden|doet|doen) (?:\w+ ){0,2}?mee\b(?= (?:met|in|naar) |$)|\bin de race\b|\bin the (?:race|running|mix)\b",
    ),
    ("sells", r"\b(?:sell|sells|selling|verkopen|verkoopt)\b"),
    (
        "called",
        r"\b(?:heet|heten|(?:is|are|was|be) called|genaamd|named|naam is|name is|names|achternaam|surname|voornaam|spelt|spelled|schrijft zich|schrijf je|moet (?=.* (?:zijn|heten|wezen)\b)|should (?:be|say|read)|must be)\b",
    ),
)
_PHRASES: Final = tuple((kind, later(pattern)) for kind, pattern in _PATTERNS)
NEGATES: Final = frozenset(
    "not isnt isn't ain't aint arent aren't wasnt wasn't doesnt doesn't dont don't never no nor geen gene geene genen gn niet nie ni nooit noch niks".split()
)
DENIED: Final = frozenset("niemand nobody".split())
_OPENING: Final = frozenset("no nee neen nope".split())
_LINKS: Final = frozenset(
    "a an een or of nor noch the de het en and ook also even either hun their real echte actual".split()
)


# "You have him down as a rival", "why is that a step": told as what is kept, and wrong.
_KEPT: Final = later(
    r"\b(?:you|u|ya|je|ge|gij|coach)(?:'ve)? (?:\w+ ){0,4}?(?:as|als|bij|under) |\b(?:down|listed|noted|genoteerd|opgeschreven|vermeld|in there) (?:as|als) |\b(?:staat|staan) (?:\w+ ){0,3}?(?:als|bij|tussen) |^(?:why|waarom|hoezo|how come|how did|hoe komt|sinds wanneer|since when)\b|\b(?:there'?s|theres|er is) no\b"
)
_KINDS_KEPT: Final = frozenset({"rival", "person", "step"})


@record
class Cue:
    """A cue from word `start` to `end` of a part; `denied` when it is said not to be so."""

    kind: CueKind
    start: int
    end: int
    denied: bool


def may_open(said: Utterance) -> bool:
    """Whether a text has a word without which it has no cue, and denies nothing: most say nothing of the kind."""
    return not _ANY.isdisjoint(said.words)


# One of these is in whatever a phrase matches.
_OF_PHRASES: Final = frozenset(
    """same dezelfde hetzelfde zelfde man vrouw woman guy twice dubbel double doubled duplicate duplicates duplicated keer x 2x tweemaal times men women mannen vrouwen guys twee 2 twee-en tweeen
    weg eraf eruit af uit off out rid go come met with ermee drop strike bin ditch lose kill bij tussen thuis belong be exist such bidding pitching quoting tendering compete competes against mee race
    nothing niks niets nergens running mix sell sells selling verkopen verkoopt heet heten called genaamd named naam name names achternaam surname voornaam spelt spelled schrijft schrijf zijn wezen should""".split()
)
_ANY: Final = NEGATES | DENIED | _OF_PHRASES | frozenset(word for _, those in _WORDS for word in those)


def cues(words: Sequence[str]) -> tuple[Cue, ...]:
    """The cues among the words of one part, from left to right."""
    found = sorted({*_by_word(words), *_by_phrase(words)}, key=lambda one: one[1:])
    kept = _KEPT.search(" ".join(words)) is not None
    left: list[Cue] = []
    for kind, start, end in found:
        if (left and start < left[-1].end) or (
            words[start] in DENIED and _ELSE & {*words[start + 1 : start + 2]}
        ):
            # "Linda, nobody else": that somebody does it alone denies nobody.
            continue
        denied = _is_denied(words, left, start)
        told = kept and kind in _KINDS_KEPT
        left.append(Cue(kind, start, end, denied or told or words[start] in DENIED))
    return tuple(left)


_ELSE: Final = frozenset("else anders meer behalve except but".split())


def _is_denied(words: Sequence[str], before: Sequence[Cue], at: int) -> bool:
    since = before[-1].end if before else 0
    if not since and len(words) > 1 and words[0] in _OPENING and at > 1:
        # "No the permit is their step": a no to what was shown, and to nothing behind it.
        since = 1
    if any(word in NEGATES for word in words[since:at]):
        return True
    # "Geen persoon of concurrent": what follows a denied one at once is denied with it.
    return bool(before) and before[-1].denied and all(word in _LINKS for word in words[since:at])


def _by_word(words: Sequence[str]) -> Iterator[tuple[CueKind, int, int]]:
    for place, word in enumerate(words):
        for kind, those in _WORDS:
            if word in those:
                yield kind, place, place + 1


def _by_phrase(words: Sequence[str]) -> Iterator[tuple[CueKind, int, int]]:
    # "Sign-off" takes nothing off.
    text = " ".join(words).replace("-", "_")
    for kind, pattern in _PHRASES:
        for found in pattern.finditer(text):
            start = text.count(" ", 0, found.start())
            yield kind, start, start + 1 + found[0].strip().count(" ")
