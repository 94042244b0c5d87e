"""A role and a name that stand side by side are one person: "the younger son, Oliver", "finance is just john", "farmer is Eamon"."""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics.marked_names import NAME, OTHER_NAME, marked
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words.word_kinds import is_body, is_role, is_several

_IS: Final = r"(?:,? (?:is|heet|=)(?: (?:just|gewoon|only|alleen|eigenlijk|called|named|now|nu))*| -|:)"
_TITLED: Final = rf"(?:(?:mr|mrs|ms|miss|dr|mevr|mevrouw|meneer|dhr)\.? )?{OTHER_NAME}"
_ROLE_IS: Final = later(rf"{NAME}{_IS} {_TITLED}")
_ROLE_BESIDE: Final = later(
    rf"(?:(?:the|de|het|their|hun|a|een|our) )?{NAME}, {_TITLED}[ .!]*(?:$|[.;] .*|,? (?:but|maar) .*)"
)
# What is said of who was named, or that the name is not known, is nobody: "who's my champion", "naam kwijt".
_BESIDE: Final = later(
    r",?\s+(?:(?:who(?:'s|s| is)|die(?= (?:is )?(?:mijn|onze|ons)\b)(?: is)?|that'?s|dat is|zij is|hij is|she'?s|he'?s) (?:(?:really|echt|wel|ook|also) )?(?:my|our|mijn|onze|ons)(?: \w+){1,3}?(?: daar| there)?"
    r"|(?:(?:de |the |zijn |haar |his |her |their )?(?:naam|name)(?: (?:ben|is|ik|nog|even|me))* (?:kwijt|verg\w{2,4}|onbekend|unknown|forgotten|weet ik niet|escapes me|later)|(?:i )?(?:forgot|forget|don'?t know|dont know|missed) (?:his|her|the|their) name|weet (?:ik )?(?:de|zijn|haar) naam niet(?: meer)?)|(?:of course|obv|obviously|natuurlijk|uiteraard|tuurlijk)\b|(?:een |an? |the |de )?ex[- ]\w+|(?:zoon|dochter|broer|zus|zwager|neef|nicht|son|daughter|brother|sister|nephew|niece) (?:van|of) (?:de |het |the )?\w+)(?=\s*(?:[,.;!]|$|\s(?:en|and)\s))",
    re.IGNORECASE,
)


# "The CFO is a guy called Stan": the CFO Stan.
_CALLED: Final = later(
    r"(?<!\bhij)(?<!\bzij)(?<!\bze)(?<!\bdie)(?<!\bhe)(?<!\bshe)(?<!\bhe's)\s+(?:(?:is|was|are|'s)\s+)?(?:(?:a|an|some|een|ene)\s+)?(?:(?:guy|bloke|lady|woman|man|chap|person|vrouw|dame|heer|meneer|mevrouw)\s+)?(?:called|named|genaamd|heet)\s+",
    re.IGNORECASE,
)


# "Bob's boss, think his name is Greg", "inkoop tekent, Joost heet ie geloof ik", "mevr Claes, zij is COO".
_NAMED_BEHIND: Final = later(
    r",\s+(?:name|naam)(?: is|:)? (?P<naam>[^\W\d_][\w.'-]*)"
    r"|,?\s+(?:(?:i )?(?:think|believe|guess|denk|geloof)(?: ik)?(?: dat)? )?(?:his|her|their|zijn|haar|z'?n|d'?r) (?:name|naam)(?:'?s| is|) (?P<is>[^\W\d_][\w.'-]*)(?:,? (?:denk|geloof) ik|,? i think)?"
    r"|,?\s+(?P<heet>[^\W\d_][\w.'-]*) heet (?:ie|hij|ze|zij|die)\b(?:,? (?:denk|geloof) ik|,? dacht ik)?"
    r"|,\s+(?:hij|zij|ze|he|she) (?:is|was|heet|'s) (?:de |het |the |a |an |een |onze |hun |their )?(?P<who>[^\W\d_][\w-]*)(?=\s*(?:[.;,]|$))",
    re.IGNORECASE,
)
# "Rob something": whose surname nobody remembers.
_FORGOTTEN: Final = later(
    r"(?<=[^\W\d_]) (?:something(?: or other)?|dinges|dinge|huppeldepup|whatshisname|whatsherface|en nog iets|nog iets|nogwat)(?=[.,;!?]|$)",
    re.IGNORECASE,
)
_AND_IN_SHORT: Final = later(r"(?<=\w) n (?=\w)", re.IGNORECASE)


def _beside(found: "re.Match[str]") -> str:
    """The name or the role told behind somebody, right beside them; "she is nice" tells neither."""
    who = found["who"]
    if who is not None:
        called = utterance(who)
        return f" {who}" if is_role(called, "nl") or is_role(called, "en") else found[0]
    return f" {found['naam'] or found['is'] or found['heet']}"


# "Financien (Marja) moet het ook ok vinden".
_IN_BRACKETS: Final = later(
    r"(?P<role>[^\W\d_][\w-]+) \((?P<name>[A-Z][\w'-]+(?: [A-Z]?[\w'-]+){0,2})\)(?= [^\W\d_])"
)


def _without_brackets(found: "re.Match[str]") -> str:
    role = utterance(found["role"])
    named = is_role(role, "nl") or is_role(role, "en") or is_body(found["role"])
    return f"{found['role']} {found['name']}" if named else found[0]


def with_names(said: Utterance) -> Utterance:
    """A text in which whoever is "a guy called Stan" is Stan, and a name or a role told right behind somebody stands beside them."""
    bare = _NAMED_BEHIND.sub(_beside, _IN_BRACKETS.sub(_without_brackets, said.text))
    bare = _CALLED.sub(" ", bare)
    bare = _FORGOTTEN.sub("", bare)
    return utterance(bare) if bare != said.text else said


def joined(said: Utterance, language: Language) -> Utterance:
    """A text in which "n" between two people is the "and" that it stands for in English."""
    bare = _AND_IN_SHORT.sub(" and ", said.text) if language == "en" else said.text
    return utterance(bare) if bare != said.text else said


def without_asides(said: Utterance) -> Utterance:
    """A text of names without what it says of one of them in passing."""
    bare = _BESIDE.sub("", said.text)
    return utterance(bare) if bare != said.text and bare.strip() else said


# "Georges, de vader" is one, where nobody else is named.
_NAME_THEN_ROLE: Final = later(
    rf"(?:(?:ja|yes|nee|no|well|nou),? )*{NAME},? (?:de|the|zijn|haar|his|her|hun|their|zn) {OTHER_NAME}[ .!]*"
)


def as_one(said: Utterance, people: Sequence[ReadPerson]) -> tuple[ReadPerson, ...]:
    """The people read in a text, a role and the name that is said to be theirs as one."""
    found = list(people)
    if len(found) == _PAIR and (one := _name_then_role(said, *found)) is not None:
        return (one,)
    for place in range(len(found) - 1, 0, -1):
        role, name = found[place - 1], found[place]
        if role.name is None and role.role and name.name and _is_said_of(said, role.role, name, len(found)):
            found[place - 1 : place + 1] = [replace(name, role=name.role or role.role)]
    for place in range(len(found) - 1, 0, -1):
        name, role = found[place - 1], found[place]
        if (
            name.name
            and not name.role
            and role.name is None
            and role.role
            and _is_told_of(said, name.name, role.role)
        ):
            found[place - 1 : place + 1] = [replace(name, role=role.role)]
    return _side_by_side(said, found)


def _is_told_of(said: Utterance, name: str, role: str) -> bool:
    """Whether a role is told right behind a name, of whom that is: "Wanda Oakes, she's the deputy chief"."""
    one, other = utterance(name).fold, utterance(role).fold
    start = said.fold.find(one)
    stop = said.fold.find(other, start + len(one))
    return 0 <= start < stop and _WHO_IS.fullmatch(said.fold[start + len(one) : stop]) is not None


_WHO_IS: Final = later(
    r"[,.]? (?:and |en )?(?:she|he|they|who|zij|ze|hij|die|dat)(?:'s|s| is| are|'re) (?:(?:the|a|an|their|our|de|het|een|hun|onze) )?"
)


def _name_then_role(said: Utterance, one: ReadPerson, other: ReadPerson) -> ReadPerson | None:
    if other.name is not None or other.role is None or is_body(other.role) or is_several(other.role):
        return None
    called = one.name or one.role or ""
    both = marked(said.fold, utterance(called).fold)
    both = both and marked(both, utterance(other.role).fold, other=True)
    if not both or _NAME_THEN_ROLE.fullmatch(both) is None:
        return None
    return ReadPerson(called, other.role)


_PAIR: Final = 2


# What may stand between a role and the name of who has it: the rest of the role, and a bracket or nothing.
_ROLE_AND_NAME: Final = later(
    r"(?P<tail>(?: (?!(?:en|and|or|of|plus|met|with|ook|also|is|are|zijn|was|heet|zegt|says|maar|but|de|het|the|their|hun)\b)[^\W\d_]+| (?:van|of|for|from) [^\W\d_]+){0,3})(?P<open> \(| )"
)
_NAME_AND_ROLE: Final = later(
    r" |(?: on| op) (?:de |het |the )?| (?:is|=) (?:de |het |the |our |onze |hun |their )?| \((?:de |het |the |our |onze )?| (?:from|van|uit|in|bij|at|of) (?:de |het |the )?"
)
# "Their accountant, Mrs Bell, and Dan": a role with its article, and a name that ends the list or is shut off by commas.
# What is told of them, or that they come on top, is no part of the role: "the site manager who'll use them, Pete".
_SHUT_OFF: Final = later(
    r"(?P<tail>(?: [^\W\d_]+){0,3}?)(?: (?:nog|ook|dus|too|also|as well)| (?:who|die|that|dat)\b[^,.;]*)?, "
)
# "Financiën doet Ilse d'r broer Maarten": that is his, whoever's brother he is.
_DONE_BY: Final = later(r" doet (?:(?!en\b|de\b|het\b)[^\W\d_][\w']* ){0,3}")
_ARTICLED: Final = later(
    r"(?:^|[,;] |\b(?:en|and|plus|with|met) )(?:(?:theres|there'?s|there is|er is|is) )?(?:de|het|the|hun|their|zijn|haar|his|her|our|onze|a|an|een) $"
)
_ENDS: Final = later(r"[ .!]*$|, (?:en|and|plus|he|she|they|hij|zij|ze|die|who)\b|[.;]")
_PLURAL: Final = later(r"(?:en|ers|ères|s)$")


def _side_by_side(said: Utterance, people: Sequence[ReadPerson]) -> tuple[ReadPerson, ...]:
    """The same where nothing parts a role from a name but the rest of the role or a bracket: "teamleider onderbouw (Fatima)"."""
    placed = _placed(said, people)
    found: list[ReadPerson] = []
    for place, (person, start, _) in enumerate(placed):
        before = placed[place - 1] if place else None
        one = _with_role(said, before, (person, start)) if before is not None and start >= 0 else None
        if one is not None and found:
            found[-1] = one
        else:
            found.append(_of_bracket(said, person, start))
    return tuple(found)


_Placed = tuple[ReadPerson, int, int]


def _placed(said: Utterance, people: Sequence[ReadPerson]) -> list[_Placed]:
    """Each with where their name or role stands in the text; -1 where it cannot be told."""
    placed: list[_Placed] = []
    behind = 0
    for person in people:
        called = utterance(person.name or person.role or "").fold
        start = _stands_at(said.fold, called, behind) if called else -1
        behind = start + len(called) if start >= 0 else behind
        placed.append((person, start, behind if start >= 0 else -1))
    return placed


def _stands_at(fold: str, called: str, behind: int) -> int:
    """Where these words stand as words from a place on; -1 where they don't."""
    start = fold.find(called, behind)
    while start >= 0:
        around = fold[max(start - 1, 0) : start] + fold[start + len(called) : start + len(called) + 1]
        if not any(char.isalnum() or char == "_" for char in around):
            return start
        start = fold.find(called, start + 1)
    return -1


def _with_role(said: Utterance, before: _Placed, behind: tuple[ReadPerson, int]) -> ReadPerson | None:
    """The one person in two that stand side by side; None where they are two."""
    (first, start, end), (second, opens) = before, behind
    if start < 0 or end > opens:
        return None
    between = said.fold[end:opens]
    if first.name is None and second.name is not None and _DONE_BY.fullmatch(between):
        return replace(second, role=first.role)
    if first.name is None and second.name is not None and _is_part(first.role, second.role):
        # "Facilitair hoofd Bram Loois", of whose role a word was read by itself.
        return second if _ROLE_AND_NAME.fullmatch(between) else None
    if first.name is None and second.name is not None and second.role is None:
        name_ends = opens + len(utterance(second.name).fold)
        found = _ROLE_AND_NAME.fullmatch(between)
        if found is None and _ARTICLED.search(said.fold[:start]) and _ENDS.match(said.fold[name_ends:]):
            found = _SHUT_OFF.fullmatch(between)
        if found is None or (_PLURAL.search(said.fold[:end]) and "(" in between):
            return None
        return replace(second, role=said.text[start : end + found.end("tail")])
    if (
        first.name is not None
        and first.role is None
        and second.name is None
        and _NAME_AND_ROLE.fullmatch(between)
    ):
        return replace(first, role=second.role)
    if first.name and first.role and second.name is None and second.role and _OF.fullmatch(between):
        # "Jurist Ellen de Groot van inkoop": where somebody with a role works is nobody else.
        return replace(first, role=f"{first.role}{between}{second.role}")
    return None


_OF: Final = later(r" (?:from|van|uit|in|bij|at|of) (?:de |het |the )?")


def _is_part(role: str | None, longer: str | None) -> bool:
    return {*utterance(role or "").words} < {*utterance(longer or "").words}


_CHUNK: Final = later(
    r"(?:^|[,;.] |\b(?:en|and|plus) )(?:(?:en|and|de|het|the|een|hun|their|our|onze) )*(?P<called>[^\W\d_]+(?: [^\W\d_]+){0,2}) \($"
)
# "Dan from IT": a name that is a word as well.
_FROM: Final = later(r"(?<!\w)(?P<called>[A-Z][^\W\d_]+) (?:from|van|uit|in) (?:the |de |het )?$")


def _of_bracket(said: Utterance, person: ReadPerson, start: int) -> ReadPerson:
    """Somebody within a bracket is who stands before it: "van dam (wethouder, pro)", "de poetsvrouw (Leila)"."""
    found = _CHUNK.search(said.fold[:start]) if start > 0 else None
    of_place = _FROM.search(said.text[:start]) if start > 0 and person.name is None else None
    if of_place is not None:
        return replace(person, name=of_place["called"])
    if found is None or (person.name is not None and person.role is not None):
        return person
    called = said.text[slice(*found.span("called"))]
    if person.name is None:
        return replace(person, name=called)
    closes = said.fold[start + len(utterance(person.name).fold) :].startswith(")")
    return replace(person, role=called) if closes and not _PLURAL.search(called) else person


def _is_said_of(said: Utterance, role: str, name: ReadPerson, among: int) -> bool:
    of_role = marked(said.fold, utterance(role).fold)
    both = of_role and marked(of_role, utterance(name.name or "").fold, other=True)
    if not both:
        return False
    if _ROLE_IS.search(both) is not None:
        return True
    # Between commas they may be two of a list; where nobody else is named they are not.
    return among <= _WITH_ONE_MORE and _ROLE_BESIDE.match(both) is not None


_WITH_ONE_MORE: Final = 3
