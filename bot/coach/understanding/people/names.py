"""Who is named in an answer about people: everybody once, and in a list also those whom no list of ours knows."""

from typing import Final

from bot.coach.understanding.people.titled import merge_titles
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.scene.mentions import Mention
from bot.coach.understanding.scene.scene import Scene, scene_of
from bot.coach.understanding.scene.word_lists import words
from bot.coach.understanding.scene.words import COMMON, DEPARTMENTS, HEADS, PARTICLES
from bot.coach.understanding.text import Language, Utterance

_LIST_MARKS: Final = frozenset(",;\n+&/•*.:")
_LIST_WORDS: Final = frozenset({"en", "and", "plus", "of", "or", "ook", "also", "dan", "then", "met", "with"})
_NOT_PEOPLE: Final = words("""
    geen niemand nobody none noone idee idea weet know dunno onbekend unknown iedereen everyone everybody allemaal all alles
    else rest others anderen goedemorgen goedemiddag goedenavond morgen hallo hello hi hey hoi morning afternoon wij we ons us ik i me mij budget geld money sorted solved settled geregeld opgelost
""")


def distinct_people(mentions: tuple[Mention, ...]) -> tuple[ReadPerson, ...]:
    """Who of `mentions` sits at the customer, each once; a later role completes an earlier bare name."""
    people: list[ReadPerson] = []
    for mention in mentions:
        if mention.ours:
            continue
        person = ReadPerson(mention.name, mention.role)
        for place, known in enumerate(people):
            if person.name and known.name and person.name.casefold() == known.name.casefold():
                people[place] = ReadPerson(known.name, known.role or person.role)
                break
            if not person.name and person.role and (known.role or "").casefold() == person.role.casefold():
                break
        else:
            people.append(person)
    return tuple(people)


def read_names(said: Utterance, language: Language) -> tuple[ReadPerson, ...]:
    """The people in a direct answer to "who has a voice?": a list of names and roles, however they are typed."""
    scene = scene_of(said, language)
    people = list(scene.mentions)
    for first, last in _pieces(scene):
        if any(mention.first < last and mention.last > first for mention in scene.mentions):
            continue
        loose = _loose_person(scene, first, last)
        if loose is not None:
            people.append(loose)
    everyone = distinct_people(tuple(sorted(people, key=lambda mention: mention.first)))
    return merge_titles(said, everyone)


def _pieces(scene: Scene) -> list[tuple[int, int]]:
    """The list's pieces as item ranges."""
    pieces, first = [], 0
    for place, item in enumerate((*scene.items, None)):
        if item is None or item.mark in _LIST_MARKS or item.mark in _LIST_WORDS:
            if place > first:
                pieces.append((first, place))
            first = place + 1
    return pieces


_PAIR: Final = 2
# "Vd Berg": by these alone a surname is one.
_OPENS_SURNAME: Final = frozenset({"vd"})
_ROLES: Final = HEADS | DEPARTMENTS


def _loose_person(scene: Scene, first: int, last: int) -> Mention | None:
    """A list's piece of one or two unknown words: a name or a role nobody put in our lists."""
    while first < last and scene.items[first].mark in {
        "de",
        "het",
        "een",
        "the",
        "a",
        "an",
        "hun",
        "their",
        "t",
        "die",
    }:
        first += 1
    if (
        first > _PAIR
        and scene.items[first - 1].mark in _LIST_WORDS
        and scene.items[first - _PAIR - 1].mark == "in"
    ):
        # "Offices in madrid and milan" names two places.
        return None
    marks = [item.mark for item in scene.items[first:last]]
    if (
        not marks
        or len(marks) > 2
        or any(
            mark in _NOT_PEOPLE or not mark.isalpha() or (len(mark) < 3 and mark not in _OPENS_SURNAME)
            for mark in marks
        )
        or marks[-1] in PARTICLES
    ):
        return None
    if any(mark in COMMON and mark not in _ROLES for mark in marks):
        return None
    text = scene.said.text[scene.items[first].start : scene.items[last - 1].end]
    if marks[0] in _OPENS_SURNAME:
        return Mention(first, last, text, None)
    plural = marks[-1].endswith(("en", "ers", "s"))
    if first and scene.items[first - 1].mark in {"de", "het", "the", "een", "hun", "their"}:
        return Mention(first, last, None, text)
    return Mention(first, last, None, text) if plural and text.islower() else Mention(first, last, text, None)
