"""What a text puts right about the things of a deal, part by part: "distrivers is een concurrent, geen stap", "Janet IS the MD"."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record, replace
from bot.coach.understanding.amendments import kinds, who_is_who
from bot.coach.understanding.amendments.cues import NEGATES, may_open
from bot.coach.understanding.amendments.parts import IS, JOINS, POINTS, Part, Spoken, in_parts
from bot.coach.understanding.amendments.records import Amendment, Thing
from bot.coach.understanding.amendments.things import Mention
from bot.coach.understanding.people.signing_words import SPEAKS_OF_IT
from bot.coach.understanding.text import Language, Utterance


@record
class Reading:
    """What a text puts right, in the order in which it is told, and the rest of the text when all of that is done."""

    amendments: tuple[Amendment, ...] = ()
    parts: tuple[Part, ...] = ()

    def rest(self, said: Utterance, done: Sequence[Amendment]) -> str:
        """What is left of the text beside these amendments."""
        gone = {place for one in done for place in one.places}
        for place, part in enumerate(self.parts):
            if place and place - 1 in gone and place not in gone and _only_adds(part):
                gone.add(place)
        nobody = {thing.key for one in done if one.says == "not" for thing in one.things}
        for place in range(len(self.parts)):
            if place not in gone and _tells_why(self.parts, place, gone, nobody):
                gone.add(place)
        left, last = "", -2
        for place, part in enumerate(self.parts):
            if place in gone:
                continue
            join = (
                ""
                if not left
                else said.text[self.parts[last].end : part.start]
                if last == place - 1
                else ", "
            )
            left, last = f"{left}{join}{said.text[part.start : part.end]}", place
        return left


def read(said: Utterance, things: Sequence[Thing], language: Language) -> Reading:
    """What is put right about these things."""
    if (
        not things
        or not (may_open(said) or who_is_who.may_open(said))
        or _OF_CUSTOMERS.search(said.fold) is not None
    ):
        return Reading()
    parts = tuple(in_parts(said, things))
    found: list[Amendment] = []
    about: tuple[Mention, ...] = ()
    joined = False
    for place, part in enumerate(parts):
        before = parts[place - 1] if place else None
        places: tuple[int, ...] = (place,)
        if part.mentions:
            about, joined = part.mentions, False
            if (
                before is not None
                and part.opens in JOINS
                and before.mentions
                and not before.cues
                and not before.bare()
            ):
                # "Haas en WP zijn concurrenten".
                about, places, joined = (*before.mentions, *about), (place - 1, place), True
        elif not part.bare() or part.words[0] in POINTS | NEGATES or (part.cues and not part.cues[0].start):
            # What was spoken of first is what is meant by "that".
            about = about if joined else about[:1]
        else:
            # Something else is told of.
            about = ()
        after = parts[place + 1] if place + 1 < len(parts) else None
        spoken = Spoken(
            said, _sentence(said, parts, place), part, about, before, after, language, tuple(things)
        )
        told = (*kinds.of_kind(spoken), *who_is_who.of_people(spoken))
        found.extend(replace(one, places=(*places, *(place + off for off in one.places))) for one in told)
    if all(one.ordered for one in found):
        # An order and no more: rooms of orders know them.
        return Reading()
    return Reading(tuple(_fitting(found)), parts)


# Who is a customer, and who is none, is another matter.
_OF_CUSTOMERS: Final = later(
    r"\b(?:customers?|klant(?:en)?|an? (?:other )?company|een (?:ander )?bedrijf|no company|geen bedrijf)\b"
)


def _sentence(said: Utterance, parts: Sequence[Part], place: int) -> str:
    """The sentence that a part stands in, folded."""
    first = next((at for at in range(place, 0, -1) if parts[at].opens == "stop"), 0)
    after = range(place + 1, len(parts))
    last = next((at - 1 for at in after if parts[at].opens == "stop"), len(parts) - 1)
    return said.fold[parts[first].start : parts[last].end]


def _fitting(found: Sequence[Amendment]) -> Iterator[Amendment]:
    """Each once; whoever is nobody, or a rival, has no role."""
    gone = {thing.key for one in found if one.says in {"not", "rival"} for thing in one.things}
    roles = [one.things[0].key for one in found if one.says == "role"]
    told: set[tuple[object, ...]] = set()
    for one in found:
        key = (one.says, one.things, one.words)
        if one.says == "role" and roles.count(one.things[0].key) > 1:
            # Whoever is said to be two things is left as they are.
            continue
        if key in told or (
            one.says in {"role", "name", "same"} and any(thing.key in gone for thing in one.things)
        ):
            continue
        told.add(key)
        yield one


def _tells_why(parts: Sequence[Part], place: int, gone: set[int], nobody: set[str]) -> bool:
    """Whether a part beside one that is done tells what it is that is nobody, and no rival and no step: "dat is hun bank"."""
    part = parts[place]
    theirs = not _THEIRS.isdisjoint(part.words)
    if (
        (part.of("rival") and not theirs)
        or SPEAKS_OF_IT.search(" ".join(part.words)) is not None
        or not _says_what_it_is(part)
    ):
        return False
    of = {thing.key for mention in part.mentions for thing in mention.things}
    before = place + 1 in gone and bool(of) and of <= nobody
    named = any(mention.of("person", "signer", "rival") for mention in part.mentions)
    points = not named and part.words[0] in POINTS and len(part.words) <= _A_REASON
    return bool(nobody) and (before or (place - 1 in gone and points))


_A_REASON: Final = 9


def _says_what_it_is(part: Part) -> bool:
    return any(word in IS or word.endswith(("'s", "'re")) for word in part.words)


# "That's their current supplier" tells what it is instead of a rival of ours.
_THEIRS: Final = frozenset("hun haar zijn their his her current huidige".split())


def _only_adds(part: Part) -> bool:
    """Whether a part says no more than the one before it: "… en ook geen contactpersoon"."""
    return bool(part.cues) and not part.mentions and not part.bare()
