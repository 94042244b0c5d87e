"""What a thing is said to be, or not to be: a rival, somebody over there, a step; and off with it."""

from collections.abc import Iterator
from typing import Final

from bot.coach.understanding.amendments.cues import Cue, CueKind
from bot.coach.understanding.amendments.parts import IS, Spoken
from bot.coach.understanding.amendments.records import Amendment, Kind, Thing
from bot.coach.understanding.deals.commonwords import is_common
from bot.coach.understanding.deals.wordclasses import is_plain, is_thing
from bot.coach.understanding.text import utterance

_KINDS: Final[dict[CueKind, tuple[Kind, ...]]] = {
    "rival": ("rival",),
    "person": ("person", "signer"),
    "step": ("step",),
}


def of_kind(spoken: Spoken) -> Iterator[Amendment]:
    """What a thing is said to be, or not to be; off with it, as what is said with that."""
    part, things = spoken.part, spoken.things
    off = part.of("off", denied=False)
    kinds = [cue for cue in part.cues if cue.kind in _KINDS]
    if off is not None and (part.mentions or not part.bare()):
        told = {kind for cue in kinds for kind in _KINDS[cue.kind]}
        gone = [thing for thing in _denied(spoken, off) if not told or thing.kind in told]
        for thing in gone:
            ordered = part.words[off.start] not in _STATED and (not told or told == {"step"})
            yield Amendment("not", (thing,), ordered=ordered)
        return
    for cue in kinds:
        several = part.words[cue.start] in _SEVERAL and part.words[cue.start - 1] in _NONE
        if cue.denied and several and any(mention.start > cue.end for mention in part.mentions):
            # "No rivals left, adp is out": of all of them.
            continue
        if cue.denied:
            for thing in _denied(spoken, cue):
                if thing.kind in _KINDS[cue.kind]:
                    yield Amendment("not", (thing,))
        elif cue.kind == "rival":
            yield from _rivals(spoken)
        elif cue.kind == "person" and not IS.isdisjoint(part.words):
            for mention in spoken.about:
                if mention.of("step", "rival") and not mention.of("person"):
                    yield Amendment("person", mention.things, (mention.words,))
    if part.of("differs", denied=True) is not None:
        yield from (Amendment("agrees", (thing,)) for thing in spoken.of("person"))
    if part.of("sells", denied=True) is not None:
        yield from (Amendment("not", (thing,)) for thing in things if thing.kind == "rival")


def _denied(spoken: Spoken, cue: Cue) -> tuple[Thing, ...]:
    """The things that a denial is of: of those in its own part the ones in front of it, where it names any there, and under no longer name.

    "X is no step that's part of Y" is not of Y, and of no Gert van Beek that Gert Liander does not exist.
    """
    own = spoken.part.mentions
    ahead = [one for one in own if one.start < cue.start]
    about = [one for one in spoken.about if one not in own or one in (ahead or own)]
    words, bare = spoken.part.words, spoken.part.bare()
    return tuple(
        dict.fromkeys(
            thing
            for one in about
            for thing in one.things
            if thing.kind != "person"
            or one not in ahead
            or words[one.end] not in bare
            or one.end == cue.start
        )
    )


# What is said to be so, and ordered by nobody.
_STATED: Final = frozenset("hoort horen bestaat bestaan does do doesn't don't".split())


def _rivals(spoken: Spoken) -> Iterator[Amendment]:
    """Who is said to be a rival: a thing that is something else in the deal, or whoever stands in front of the word."""
    part, said = spoken.part, spoken.said
    if not part.mentions and (part.bare() or said.text[part.end : part.end + 2].strip(" ") == ":"):
        return
    for mention in spoken.about:
        if mention.of("person", "signer", "rival") or not _is_a_word(utterance(mention.words).fold):
            # "The price is our biggest competitor": a word of a step, and nobody's name.
            yield Amendment("rival", mention.things, (mention.words,))


_SEVERAL: Final = frozenset("rivals competitors concurrenten rivalen".split())
_NONE: Final = frozenset("no geen".split())


def _is_a_word(fold: str) -> bool:
    return is_plain(fold) or is_common(fold) or is_thing(fold)
