"""Where the wording of a step ends: before what only rounds off the sentence, or only says that it will come."""

from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.words import SAID, RouteWords, is_act, takes_part

_AT_LENGTH = 4
_TO_COME: Final = frozenset({"komen", "zijn", "liggen"})
_DO_THEY: Final = frozenset(
    {("doen", "ze"), ("doen", "zij"), ("doet", "hij"), ("doet", "ze"), ("doet", "ie")}
)


def without_coming(flow: Flow, opened: int, first: int, stop: int) -> int:
    """Where a title ends: before "komen" in "moet er een vergunning komen", before "doen ze" in "tekenen doen ze pas in mei"."""
    if flow.words[stop - 1] in _TO_COME and stop - first > 1 and "er" in flow.words[opened:first]:
        return stop - 1
    said = flow.words[first:stop]
    does = len(said) > 2 and said[1:3] in _DO_THEY and said[0].endswith("en")
    return first + 1 if does and not any(is_act(word) or takes_part(word) for word in said[3:]) else stop


_NOTHING_NAMED: Final = frozenset(
    """
    allemaal bij hun hen hem haar ze zij daar intern hoor dus denk ik geloof volgens mij dacht weet niet zeker misschien wel toch als het goed is
    gewoon eigenlijk natuurlijk zelf allebei samen alles van die dat zoals altijd uiteraard neem aan vermoed ook nog even hun eigen kant aan hunne
    all of it them that on their side end in house internally i think guess believe reckon assume not sure maybe probably at least hopefully as always usual
    obviously over there same day own this is they're theirs so we hope if everything goes well to be honest tbh
""".split()
)


def _names_nothing(said: tuple[str, ...]) -> bool:
    """As in "directie beslist (allemaal bij hun hoor)", "board decides (all on their side)": brackets of which no word names anything."""
    return all(word in _NOTHING_NAMED for word in said)


def without_tail(flow: Flow, first: int, stop: int, words: RouteWords) -> int:
    """Where a title ends without what rounds off the sentence: "denk ik", "enzo", "of zo"."""
    if flow.inside[stop - 1] and not flow.inside[first]:
        opened = flow.inside.index(True, first)
        names_it = any(flow.tokens[n].text == "IT" for n in range(opened, stop))
        return opened if not names_it and _names_nothing(flow.words[opened:stop]) else stop
    if flow.words[stop - 1] == "ja" and stop - first > _AT_LENGTH and SAID.isdisjoint(flow.words[first:stop]):
        stop -= 1  # "… om er een klap op te geven ja"
    while (
        stop > first + 1
        and not flow.inside[stop - 1]
        and (length := words.trailing.ending(flow.words, first + 1, stop))
    ):
        stop -= length
    return stop
