"""Who somebody is, put right: two that are one, one that is two, another name, another role."""

import re
from collections.abc import Iterator
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.amendments.cues import NEGATES
from bot.coach.understanding.amendments.parts import FILLS, IS, OWNER, POINTS, Part, Spoken
from bot.coach.understanding.amendments.records import Amendment, Thing
from bot.coach.understanding.amendments.things import SMALL, Mention
from bot.coach.understanding.deals.commonwords import is_common
from bot.coach.understanding.deals.wordclasses import is_thing
from bot.coach.understanding.people.names import read_names
from bot.coach.understanding.people.signing_words import SPEAKS_OF_IT
from bot.coach.understanding.text import Token, Utterance, utterance

_PAIR: Final = 2
_FEW: Final = 2
_LONGEST_NAME: Final = 5


def may_open(said: Utterance) -> bool:
    """Whether a text may say what somebody is: it has a word that does so."""
    return not (_IS_ONE | IS).isdisjoint(said.words) or "'s" in said.fold or "=" in said.fold


def of_people(spoken: Spoken) -> Iterator[Amendment]:
    """What a part puts right of who is who."""
    part, people = spoken.part, spoken.of("person")
    if people and part.of("two", denied=False) is not None:
        yield from _two(people)
    elif (people and part.of("same", denied=False) is not None) or _links_two(part):
        pair = people if len(people) != 1 else _namesakes(people[0], spoken.known)
        if len(pair) == _PAIR:
            yield Amendment("same", pair)
    elif spoken.about and {cue.kind for cue in part.cues} <= {"called"}:
        yield from _respelt(spoken)
        yield from _one(spoken)


def _namesakes(person: Thing, known: tuple[Thing, ...]) -> tuple[Thing, ...]:
    """Somebody with the others whose name begins alike: of whom "you have two" is said."""
    first = utterance(person.called).words[:1]
    others = (one for one in known if one.kind == "person" and one.key != person.key)
    return (person, *(one for one in others if first and utterance(one.called).words[:1] == first))


def _two(people: tuple[Thing, ...]) -> Iterator[Amendment]:
    names = _JOINED.split(people[0].called)
    if len(people) == 1 and len(names) == _PAIR:
        yield Amendment("two", people, tuple(names))


_JOINED: Final = later(r"\s*(?:/|&|,|\band\b|\ben\b)\s*")


def _links_two(part: Part) -> bool:
    """Whether a part says of one person that they are another: "Janet IS the MD"."""
    if len(part.mentions) != _PAIR or len(part.bare()) > _FEW or not NEGATES.isdisjoint(part.words):
        return False
    one, other = part.mentions
    between = part.words[one.end : other.start]
    linked = OWNER.search(part.words[one.end - 1]) is not None or not _LINKS.isdisjoint(between)
    people = all(mention.of("person") for mention in part.mentions)
    return people and linked and _says_nothing((*part.words[: one.start], *between))


_LINKS: Final = IS | frozenset("gewoon gwn just".split())


def _says_nothing(words: tuple[str, ...]) -> bool:
    return all(word in IS or word in SMALL or word in FILLS for word in words)


def _one(spoken: Spoken) -> Iterator[Amendment]:
    """What one person is called, or does there; or somebody who was kept as a rival."""
    part, people = spoken.part, spoken.of("person")
    those = people or spoken.of("rival")
    mention = spoken.about[0]
    inside = mention in part.mentions
    if len(those) != 1 or (inside and not _says_nothing(part.words[: mention.start])):
        return
    if part.of("called") is not None:
        name = _name(spoken)
        if name and utterance(name).fold != utterance(those[0].called).fold:
            yield Amendment("name", those, (name,))
        return
    denies = tuple(off for off, other in spoken.beside if _denies_role(other, those[0]))
    was = {*utterance(those[0].role).words}
    denied = any(not was.isdisjoint(other.words) for off, other in spoken.beside if off in denies)
    role, goes_on = _role(spoken, mention if inside else None, denied=denied), _goes_on(spoken)
    if role is None:
        return
    if people and goes_on is not None:
        yield Amendment("role", those, (f"{role} {goes_on}",), places=(*denies, 1))
    elif people:
        yield Amendment("role", those, (role,), places=denies)
    elif any(other.of("rival", denied=True) for _, other in spoken.beside):
        yield Amendment("person", those, (mention.words, role))


def _goes_on(spoken: Spoken) -> str | None:
    """The second half of a role, with the word that joins it: "manager zorg", and behind it "en innovatie"."""
    after, part = spoken.after, spoken.part
    if after is None or after.opens not in {"en", "and"} or after.cues or len(after.words) > 1:
        return None
    return (
        spoken.said.text[part.end : after.end].strip()
        if is_thing(after.words[0]) or is_common(after.words[0])
        else None
    )


def _name(spoken: Spoken) -> str | None:
    called = spoken.part.of("called")
    if called is None:
        return None
    at = spoken.part.tokens[called.end - 1].end
    name = _BEHIND_NAME.split(_trimmed(spoken.said.text[at : spoken.part.end]))[0].strip()
    words = utterance(name).words
    return name if 0 < len(words) <= _LONGEST_NAME and _STATES.isdisjoint(words) else None


def _role(spoken: Spoken, mention: Mention | None, *, denied: bool) -> str | None:
    """What a part says that somebody is there; `denied`: beside it they are said not to be what they were taken for."""
    part, said = spoken.part, spoken.said
    told = part.tokens[mention.end :] if mention is not None else part.tokens
    while told and told[0].fold in _SELF:
        told = told[1:]
    if not told or not _opens(part, mention, told) or SPEAKS_OF_IT.search(spoken.sentence) is not None:
        return None
    role = _trimmed(said.text[told[0].start : part.end])
    words = utterance(role).words
    if not 0 < len(words) <= _LONGEST_NAME or any(token.fold in NEGATES for token in told):
        return None
    read = read_names(utterance(role), spoken.language)
    is_role = len(read) == 1 and read[0].name is None and read[0].role is not None
    return role if (denied or is_role) and _NO_ROLE.isdisjoint(words) else None


def _opens(part: Part, mention: Mention | None, told: tuple[Token, ...]) -> bool:
    """Whether what is told goes on from whom it is told of: "sue's …", "she is …", "is …"."""
    owned = mention is not None and OWNER.search(part.words[mention.end - 1]) is not None
    return owned or told[0].fold in _IS_ONE or (mention is None and told[0].fold in POINTS)


def _denies_role(part: Part, person: Thing) -> bool:
    """Whether a part says of somebody that they are not what they were taken for."""
    words = {*part.words}
    named = any(thing.key == person.key for mention in part.mentions for thing in mention.things)
    known = not words.isdisjoint(utterance(person.role).words)
    return not words.isdisjoint(NEGATES) and not part.of("rival") and not part.of("step") and (known or named)


def _respelt(spoken: Spoken) -> Iterator[Amendment]:
    """Take "gwyneth prosser, not gwyn": the name in front of one that is denied, where it begins alike."""
    part, before = spoken.part, spoken.before
    people = {thing for mention in part.mentions for thing in mention.of("person")}
    if before is None or before.cues or part.bare() or len(people) != 1 or part.words[0] not in NEGATES:
        return
    name = _trimmed(" ".join(token.text for token in before.tokens))
    words = utterance(name).words
    (person,) = people
    if 0 < len(words) <= _LONGEST_NAME and words[0][:2] == utterance(person.called).fold[:2]:
        yield Amendment("name", (person,), (name,))


_SELF: Final = frozenset("zelf himself herself trouwens btw dus toch actually zelve".split())
_IS_ONE: Final = frozenset("is 's was = doet does runs".split())
_BEHIND_NAME: Final = later(r"\s+(?:met|with|w/?|if|als je|as in|zoals|hoe|die|who|and|en)\b.*|\s*[(\[].*")
# How somebody is, or what became of them.
_STATES: Final = frozenset(
    """sick ziek away weg gone left vertrokken back terug out uit klaar done busy druk bezig akkoord voor tegen against for happy blij positief negatief positive new nieuw here hier there daar in on op aan
    ill late absent afwezig laat keen fan okay ok goed good fine gestopt ontslagen zwanger vrij off retired afgevallen afgehaakt""".split()
)
# What somebody cannot be: whoever is one of these is a firm, or a thing.
_NO_ROLE: Final = _STATES | frozenset(
    """merk merken brand brands make bedrijf moederbedrijf zusterbedrijf dochterbedrijf company firm firma bank adviesbureau bureau toezichthouder toezichthouders regulator inspectorate koepel app tool system systeem
    software product leverancier supplier vendor keuringsorganisme keuringsinstantie machine type model sister parent holding vestiging plaats place town stad woord word typo fout mistake deadline datum date dag day""".split()
)
_LEAD: Final = later(
    r"^(?:(?:is|are|was|'s|=|doet|does|runs|de|het|een|the|a|an|hun|their|gewoon|gwn|just|actually|eigenlijk|trouwens|toch|wel|now|nu|dus|die|dat|da's|that'?s|he'?s|she'?s|it'?s|hij|zij|ze|he|she|moet|dhr|mevr|als|as)[\s.]+)+",
    re.IGNORECASE,
)
_TAIL: Final = later(
    r"(?:\s+(?:he|hè|hoor|toch|trouwens|btw|dus|now|nu|zijn|heten|wezen|daar|there|zulle|he+|actually|though|tho|mate|man|lol|haha|geworden|believe it or not|zijn functie|his title|her title))+$",
    re.IGNORECASE,
)


def _trimmed(text: str) -> str:
    return _TAIL.sub("", _LEAD.sub("", text.strip() + " ").strip()).strip()
