"""Which of the people named stand together as one, and on whose side of the table somebody is."""

from itertools import pairwise
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.scene.mentions import Item, Mention
from bot.coach.understanding.scene.words import OPENERS, PERSON_VERBS, SENTENCE_MARKS
from bot.coach.understanding.text import Language

_JOINERS: Final = frozenset({"en", "and", "&", "+", "plus", "of"})
_LINKING: Final = _JOINERS | {"als", "as", "or", "one", "een", "eentje"}
_ONE: Final = frozenset({"one", "een", "eentje"})
_FROM: Final = frozenset({"from", "of", "by", "van", "door"})
_BETWEEN: Final[tuple[list[str], ...]] = ([], [","], ["en"], ["and"], ["&"])
_PREPOSITIONS: Final = frozenset(
    {
        "met",
        "with",
        "bij",
        "aan",
        "to",
        "naar",
        "van",
        "from",
        "door",
        "by",
        "voor",
        "for",
        "via",
        "w/",
        "langs",
        "on",
        "at",
        "in",
        "op",
        "over",
        "about",
    }
)
_SAYING: Final = frozenset(
    {
        "zegt",
        "zei",
        "zeggen",
        "says",
        "said",
        "say",
        "volgens",
        "vertelde",
        "told",
        "vertelt",
        "meldt",
        "meldde",
        "schrijft",
        "appte",
    }
)


def sided(mention: Mention, items: tuple[Item, ...]) -> Mention:
    """Case "Sanne zegt: onze directeur" quotes the customer, so that director is theirs."""
    if not mention.ours:
        return mention
    window = [item.mark for item in items[max(0, mention.first - 10) : mention.first]]
    for mark in reversed(window):
        if mark in {".", "\n", ";", "ik", "i", "mij", "we", "wij"}:
            return mention
        if mark in _SAYING:
            return replace(mention, ours=False)
    return mention


_COLLEAGUES: Final = frozenset({"collega", "colleague"})
_NOT_OURS: Final = frozenset("hun haar zijn z'n zn dr their his her een a an 's".split())


def with_colleagues(mentions: tuple[Mention, ...], items: tuple[Item, ...]) -> tuple[Mention, ...]:
    """Case "collega Patrick nam waar. Morgen belt Patrick": who is once said to be ours is ours wherever named again."""
    ours = {
        name.casefold()
        for mention in mentions
        if (name := mention.name) is not None and (mention.ours or _our_colleague(mention, items))
    }
    if not ours:
        return mentions
    return tuple(
        replace(mention, ours=True)
        if mention.name is not None
        and mention.name.casefold() in ours
        and (mention.role is None or _our_colleague(mention, items))
        else mention
        for mention in mentions
    )


def _our_colleague(mention: Mention, items: tuple[Item, ...]) -> bool:
    """As in "collega Patrick", without anybody's word for whose colleague that is."""
    if mention.name is None or items[mention.first].mark not in _COLLEAGUES:
        return False
    return not mention.first or items[mention.first - 1].mark not in _NOT_OURS


def groups_of(
    mentions: tuple[Mention, ...], items: tuple[Item, ...], language: Language
) -> list[tuple[Mention, ...]]:
    """Who is named together: "Kees en Piet", "A, B en C"."""
    runs: list[list[Mention]] = []
    for mention in mentions:
        if runs and _joined(runs[-1][-1], mention, runs[-1][0], items, language):
            runs[-1].append(mention)
        else:
            runs.append([mention])
    return [tuple(piece) for run in runs for piece in _closed_by_joiner(run, items)]


def _joined(
    left: Mention, right: Mention, opening: Mention, items: tuple[Item, ...], language: Language
) -> bool:
    between = [item.mark for item in items[left.last : right.first]]
    before = items[opening.first - 1].mark if opening.first else ""
    if before in {"zowel", "van", "from", "by", "door"} and between in (
        ["als"],
        ["en", before],
        ["and", before],
    ):
        return left.ours == right.ours  # "zowel A als B", "van A en van B"
    if between in (["en", "die", "van"], ["and", "that", "of"]) and before in {"van", "of"}:
        return left.ours == right.ours  # "die van A en die van B"
    if between in (["as", "well", "as"], ["net", "als"]):
        return left.ours == right.ours
    if len(between) > 1 and between[-1] in _FROM and between[-2] in _ONE and between[:-2] in _BETWEEN:
        return left.ours == right.ours  # "one from ops and one from finance"
    if len(between) == len(("plus", "one")) and between[0] in _JOINERS - {"of"} and between[1] in _ONE:
        between = between[:1]  # "the FD plus one trustee"
    if between == ["or"]:
        return left.ours == right.ours
    if not between or len(between) > 2 or not all(mark in _JOINERS or mark == "," for mark in between):
        return False
    if between == ["of"] and language == "en":
        return False
    after = items[right.last].mark if right.last < len(items) else ""
    # "Diane, and legal only checks": a comma before the joiner, and the second does something alone.
    if len(between) == 2 and left is opening and _alone(right, items):
        return False
    # "We met the plant manager and the council signs": a verb for one, and the first did not open the clause.
    if between in (["en"], ["and"], ["&"]) and before not in _BEFORE_SUBJECTS and after in _DOES_ALONE:
        return False
    if between in (["en"], ["and"]) and before in _OPINIONS and after not in _OF_BOTH:
        return False
    if between in (["en"], ["and"]) and before in _TELLS_WHO and after in PERSON_VERBS:
        return False
    # "Kees checks with finance and Piet signs": what follows the verb begins anew.
    starts_anew = before in _PREPOSITIONS and after in PERSON_VERBS
    return not starts_anew and (left.ours == right.ours)


_DOES_ALONE: Final = frozenset([verb for verb in PERSON_VERBS if verb[-1] in "ts"]) | {
    "mag", "kan", "zal", "zei", "wil", "onderhandelt", "adviseert", "negotiates", "sits",
}  # fmt: skip
# Before a subject: nothing, a stop, or a word that opens a clause.
_BEFORE_SUBJECTS: Final = SENTENCE_MARKS | OPENERS | {",", "(", "zowel", "both"}
# "I think Gwen and the assistant sends the papers": what follows two people of whom one thing is said.
_OPINIONS: Final = frozenset("think guess believe reckon say mij denk vermoed gok".split())
_OF_BOTH: Final = (
    frozenset(
        """together samen both allebei beide beiden jointly sign decide approve tekenen beslissen ondertekenen besluiten have hebben moeten must can may
    need will should are zijn do doen mogen kunnen gaan op over for voor on hoor though dan in van of from""".split()
    )
    | SENTENCE_MARKS
    | OPENERS
    | {",", ")", "("}
)
# Before who it is: "uiteindelijk is het de wethouder".
_TELLS_WHO: Final = frozenset({"het", "t", "its", "'s", "is", "dat", "thats"})
ADVERBS: Final = frozenset("just only merely alleen enkel slechts gewoon".split())
# These are said of one.
OF_ONE: Final = frozenset(
    "checks checkt looks advises reviews watches helps kijkt leest checkt adviseert controleert bekijkt tests".split()
)


def _alone(mention: Mention, items: tuple[Item, ...]) -> bool:
    """Whether a verb for one follows somebody."""
    at = mention.last + (mention.last < len(items) and items[mention.last].mark in ADVERBS)
    return at < len(items) and items[at].mark in OF_ONE


def _closed_by_joiner(run: list[Mention], items: tuple[Item, ...]) -> list[tuple[Mention, ...]]:
    """People with commas between are one group only when a joiner closes the list: "A, B en C"."""
    if len(run) < 2:
        return [tuple(run)]
    joined = [
        any(item.mark in _LINKING for item in items[left.last : right.first]) for left, right in pairwise(run)
    ]
    if joined[-1]:
        return [tuple(run)]
    pieces: list[list[Mention]] = [[run[0]]]
    for mention, by_joiner in zip(run[1:], joined, strict=True):
        if by_joiner:
            pieces[-1].append(mention)
        else:
            pieces.append([mention])
    return [tuple(piece) for piece in pieces]
