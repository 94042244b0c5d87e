"""A role and who holds it, told beside each other: "GM is Roy Whitfield", "the owner, Mrs Brodrick", "de eigenaar, dat is Ruud".

Somebody told so is one person. A body of many is not: "the board, chair is Niamh" leaves the board and names one of them.
"""

import itertools
import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance

_COUNCIL: Final = (
    r"\w*committee|\w*commissie|\w*comit[eé]|board|\w*bestuur|council|raad|\w*raad|rvb|rvc|mt|\w*team|directie|management|governors|trustees"
    r"|partners|maatschap|alv|\w*vergadering|college|shareholders|aandeelhouders"
)
_COUNCILS: Final = re.compile(rf"\b(?:{_COUNCIL})$")
_BODIES: Final = re.compile(
    rf"\b(?:{_COUNCIL}|finance|inkoop|procurement|legal|it|hr|group|holding|office|kantoor|hoofdkantoor|gemeente|bank|\w+s(?<!ares)(?<!boss)(?<!baas))$"
)
# "Hoofd inkoop", "Head of IT" is who leads one.
_LEADS_IT: Final = re.compile(
    r"(?:(?:de|het|the|hun|their) )?(?:hoofd|head|manager|director|directeur|chef|chief|vp|teamleider|afdelingshoofd|verantwoordelijke) (?:\w+ ){0,2}\w+$"
)
_IS: Final = re.compile(
    r"(?:\s+(?:signs|tekent|decides|beslist)(?=,|\s+-))?\s*,?\s*(?:(?:that(?:'s| is|s)?|dat is|da's|das|is|=|:|heet|heten|called|is called|named|is named|genaamd|namelijk|te weten|i\.?e\.?|zijnde|his name is|her name is|hij heet|zij heet|ze heet|naam is)\s+)?(?:(?:nu|now|trouwens|btw|currently)\s+)?"
    r"(?:(?:een|a|an|ene|de|the)\s+)?(?:(?:zekere|certain)\s+)?(?:(?:guy|bloke|lady|woman|man|chap|person|vrouw|dame)\s+)?(?:(?:called|named|genaamd)\s+)?"
)
_SAYS_IT: Final = re.compile(r"\b(?:is|s|heet|heten|called|named|genaamd|namelijk|weten|zijnde)\b|['=:]")
_POLITE: Final = re.compile(
    r"^(?:mr|mrs|ms|miss|dr|dhr|mevr|mevrouw|meneer|de heer|mw|sir|dame|prof|frau|herr|madame|monsieur|senor|senora|signora?)\b\.?"
)
# "The board, that's Mrs Kolkman and somebody else": one of them is named.
_ONE_OF: Final = re.compile(
    r"\s*[,:(-]?\s*(?:(?:dat (?:is|zijn)|that(?:'s|s| is)|those are|i\.?e\.?|namelijk|oftewel|bestaat uit|consists of|is|zijn|=)\s+)(?:o\.?a\.?\s+|among others\s+)?"
)


def merge_titles(
    said: Utterance, people: Sequence[ReadPerson], *, apposed: bool = False
) -> tuple[ReadPerson, ...]:
    """The people of a text, where a role and a name that are told to be one are one.

    Args:
        said: the text they were read in.
        people: as they were read, in the order of the text.
        apposed: whether a comma alone says it too; in a list of who has a voice it does not, but for a whole name beside
            one role and nobody else.
    """
    merged: list[ReadPerson] = []
    pair = len(people) == _PAIR
    for person in people:
        one = _one(said, merged[-1], person, apposed=apposed, pair=pair) if merged else None
        if one is None:
            merged.append(person)
        else:
            merged[-1] = one
    return tuple(merged)


_PAIR: Final = 2


def _is_whole(name: str | None) -> bool:
    """Whether a name has a first and a last one, as nobody's is told in a list of roles."""
    return name is not None and len(name.split()) > 1


def _one(
    said: Utterance, first: ReadPerson, then: ReadPerson, *, apposed: bool, pair: bool
) -> ReadPerson | None:
    """The one person that both are; None for two."""
    behind = _role_behind(said, first, then, pair=pair)
    if behind is not None:
        return behind
    if first.name is not None or first.role is None or then.name is None or is_body(first.role):
        return None
    between = _between(said.fold, first.role, then.role or then.name)
    if between is None or _IS.fullmatch(between) is None:
        return None
    if then.role is not None:
        # "Voorzitter MT Yolanda", "chair is the CFO Niamh".
        return replace(then, role=f"{first.role} {then.role}") if between.strip() == "" else None
    told = _SAYS_IT.search(between) is not None or "," not in between
    # "De wethouder, Sanne heeft geen tekenbevoegdheid": of Sanne more is told, who is another.
    beside = (apposed or _is_polite(then) or (pair and _is_whole(then.name))) and _ends(
        said.fold, utterance(then.name).fold
    )
    return replace(then, role=first.role) if told or beside else None


def _role_behind(said: Utterance, first: ReadPerson, then: ReadPerson, *, pair: bool) -> ReadPerson | None:
    """Somebody whose role stands behind their name: "Karen fleet mgr", "zijn baas Petra (directeur)"."""
    if first.name is None or then.name is not None or then.role is None or is_body(then.role):
        return None
    if _TELLS.search(said.fold[: said.fold.find(utterance(first.name).fold)]) is not None:
        return None
    between = _between(said.fold, first.name, then.role)
    if between == " (" or (first.role is None and between is not None and _IS_THE.fullmatch(between)):
        return replace(first, role=then.role)
    if between in {", ", ", de ", ", the "} and first.role is None and _is_whole(first.name):
        # "Sue Park, head teacher", "Bram Visser, inkoper, en de directeur".
        closed = re.match(
            r"\s*(?:$|[.;!\n]|, (?:en|and)\b)", said.fold[_behind(said.fold, first.name, then.role) :]
        )
        return replace(first, role=then.role) if closed is not None and (pair or closed[0].strip()) else None
    return None


# "Karen fleet mgr", "Annick is hoofdverpleegkundige", "Karel De Smet is de algemeen directeur".
_IS_THE: Final = re.compile(r" (?:(?:is|=|was) (?:(?:de|het|een|the|an?|our|onze|hun|their) )?)?")


# "Volgens Ronald is de directeur akkoord": who tells it stands before the verb that is of another.
_TELLS: Final = re.compile(r"\b(?:volgens|vlgs|aldus|according to|as per|per)\s+$")


def _behind(text: str, first: str, then: str) -> int:
    """Where the second of two ends who are named one after the other."""
    start = text.find(utterance(first).fold)
    return text.find(utterance(then).fold, start) + len(utterance(then).fold)


def _ends(text: str, name: str) -> bool:
    """Whether a name is the last of its clause."""
    return re.match(_STOPS, text[text.find(name) + len(name) :]) is not None


# Where a clause ends; how sure somebody is may trail behind the name.
_STOPS: Final = r"\s*(?:$|[,.;)!?\n-]|(?:i (?:think|guess|believe|reckon)|denk ik|geloof ik|dacht ik|volgens mij)\s*(?:$|[,.;!?\n]))"


def _is_polite(person: ReadPerson) -> bool:
    return person.name is not None and _POLITE.match(utterance(person.name).fold) is not None


def is_body(role: str) -> bool:
    """Whether a role is a body of several, which nobody's name can be that of."""
    called = utterance(role).fold
    return _BODIES.search(called) is not None and _LEADS_IT.match(called) is None


def _between(text: str, first: str, then: str) -> str | None:
    """What stands between two who are named one after the other."""
    start = text.find(utterance(first).fold)
    end = start + len(utterance(first).fold)
    at = text.find(utterance(then).fold, end)
    return text[end:at] if start >= 0 and end <= at else None


def body_of(said: Utterance, people: Sequence[ReadPerson], member: str) -> str | None:
    """The body of several that somebody is told to be one of: the board, of "the board, that's Mrs Kolkman and one more"."""
    for first, then in itertools.pairwise(people):
        if then.name is None or utterance(then.name).fold not in utterance(member).fold:
            continue
        if first.name is None and first.role is not None and _COUNCILS.search(utterance(first.role).fold):
            between = _between(said.fold, first.role, then.role or then.name)
            if between is not None and _ONE_OF.fullmatch(between) is not None:
                return first.role
    return None
