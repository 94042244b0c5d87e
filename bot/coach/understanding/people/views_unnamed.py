"""Two who see the stage differently, of whom no list knows who they are: "the purchase says still comparing, the technical office says we won".

Looked at where the views of those who are known told nothing: whoever stands in front of a verb of saying has said it.
"""

import re
from typing import Final

from bot.coach.understanding.people.view_words import NOT_STAGE, STAGE
from bot.coach.understanding.text import Utterance

_SAY: Final = r"(?:says?|said|thinks?|thought|reckons?|claims?|insists?|believes?|tells me|told me|swears?(?: blind)?|puts (?:it|us|them)|places? (?:it|us|them)|has (?:it|us|them)(?: down)?|zegt|zeggen|zei|zeiden|denkt|denken|dacht|dachten|vindt|vinden|beweert|beweren|peinst|peinzen|meent|noemt|gelooft)"
_WHO: Final = r"(?P<who>(?:[\w'’-]+ ){0,5}?[\w'’-]+)"
_SAID: Final = re.compile(
    rf"(?:(?:and|en|but|maar|while|terwijl|yet|though|alleen|whereas|die|that|and then) )*{_WHO} (?:still |nog |juist |dan |daarentegen |who signs |die tekent )*{_SAY} (?P<what>\S.*)"
)
_ACCORDING: Final = re.compile(
    rf"(?:(?:and|en|but|maar|while|terwijl) )*(?:volgens|according to|if you (?:believe|ask)|aldus) {_WHO} (?P<what>(?:zijn|is|zitten|zit|are|they|theyre|they're|nog|it|it's|its|de|het|we|wij)\b.*)"
)
# Answered by no view, and no less at odds with it.
_SCOFFS: Final = re.compile(
    r"(?:(?:and|en|but|maar|while|terwijl) )*(?:the |de |het )?[\w'’-]+(?: [\w'’-]+){0,3}?(?:'s| is| has| have| hasn'?t| haven'?t| heeft| hebben)? (?:laughed|lachte|moest lachen|never (?:even )?heard of|nog nooit van gehoord|weet van niks|weten daar niks van|weet daar niks van|even (?:read|opened|seen|started|begun|compared|looked)|nog niet eens)\b.*"
)
_CLAUSES: Final = re.compile(
    r"[,.;!?:\n]+\s*|\s+(?=(?:but|maar|while|terwijl|yet|whereas|though)\s)|\s+(?:and|en)\s+(?=(?:she|he|hij|zij|ze|the|de)\s)"
)
_NOBODY: Final = frozenset(
    "i ik we wij je jij you it het dat that this what wat who wie nobody niemand everyone everybody iedereen allemaal all both allebei there er".split()
)
_ALIKE: Final = re.compile(
    r"\b(?:ook|too|as well|also|same|hetzelfde|tzelfde|zelfde|likewise|idem|agrees?|beaamt|dat klopt)\b"
)
_SMALL: Final = frozenset(
    """the a an de het een t is are zijn was dat that they they're theyre ze zij it it's its in at on bij op aan to nog still al already just net we us wij
    ons me mij zo so gewoon basically really echt now nu""".split()
)
_HALVES: Final = re.compile(
    r"\b(?:de ene helft|de ene|de een|one half|half (?:of them|the \w+|de \w+))\b[^.\n]{0,30}?\b(?:wil|wants?|dacht|denkt|thought|thinks|places?|zegt|says?|vindt)\b[^\n]{0,80}?\b(?:de andere helft|de andere?|(?:the )?other half|the rest|de rest)\b"
)
_SHORTEST: Final = 7


def differ_unnamed(said: Utterance) -> bool:
    """Whether two, one behind the other, say of the stage what is not the same."""
    if len(said.words) < _SHORTEST:
        return False
    near = said.fold[:_NEAR]
    nobody = _NOBODY - {"it"} if "IT" in said.text else _NOBODY
    if _HALVES.search(near) and STAGE.search(f" {near} ") and not NOT_STAGE.search(f" {near} "):
        return True
    before: tuple[str, str] | None = None
    for text in _CLAUSES.split(near):
        clause = text.strip() if text else ""
        if not clause:
            continue
        told = _told(clause, nobody)
        if before is not None and (_SCOFFS.fullmatch(clause) or _contradicts(before, told)):
            return True
        before = told if told is not None else before if len(clause.split()) <= _ASIDE else None
    return False


_NEAR: Final = 500
# A few words between two views turn to nothing else.
_ASIDE: Final = 4


def _told(clause: str, nobody: frozenset[str]) -> tuple[str, str] | None:
    found = _ACCORDING.fullmatch(clause) or _SAID.fullmatch(clause)
    if found is None or not nobody.isdisjoint(found["who"].split()) or NOT_STAGE.search(f" {clause} "):
        return None
    what = found["what"]
    return (found["who"], what) if STAGE.search(f" {what} ") else None


def _contradicts(before: tuple[str, str], told: tuple[str, str] | None) -> bool:
    if told is None or told[0] == before[0] or _ALIKE.search(told[1]):
        return False
    one, other = ({*what.split()} - _SMALL for what in (before[1], told[1]))
    return one != other and not (one & other) - _SMALL
