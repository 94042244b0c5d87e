"""Whom they chose instead of us, and why, told in the other clauses of a message that tells of a loss."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.understanding.endings import words
from bot.coach.understanding.text import utterance

_NAME: Final = r"[\w&.'-]+(?: [\w&.'-]+){0,3}?"
_SO: Final = r"(?:(?:toch|dus|nu|net|gister|gisteren|vandaag|vorige week|uiteindelijk|gewoon|yesterday|last (?:night|nite|week)|in the end|just|now) )*"
_CHOSE: Final = later(
    rf"(?P<who>.*?)\b(?:went (?:with|to|for)|(?:(?:is|are|re) )?going with|chose|picked|signed with|stuck (?:with|w)|sticking (?:with|w)|stayed with|staying (?:with|at)|gave it to|"
    rf"(?:gaan|gingen|gaat|ging|zijn|is) {_SO}(?:met|naar|voor)|(?:kozen|koos|kiezen|kiest) {_SO}(?:voor )?|(?:blijft|blijven|bleef|gebleven) {_SO}bij|"
    rf"(?P<have>(?:heeft|hebben) {_SO}(?:voor )?)) ?{_SO}(?P<rival>{_NAME})(?P<chosen> gekozen)?(?: in zee| gegaan| verder)?",
)
_WORK: Final = (
    r"(?:(?:the|de|het|hun|their) )?(?:contract|order|job|deal|work|business|opdracht|klus|bestelling)"
)
_BECAME: Final = later(
    rf"{_SO}(?P<rival>{_NAME}) (?:(?:is|wordt) het {_SO}(?:geworden)?|(?:has |have |heeft |hebben )?(?:kept|keeps?|keeping|got|gets?|won|retained|retains|held|hield|houdt|houden|gehouden|kreeg|krijgt|gekregen|behoudt|behield|mag) {_SO}{_WORK}(?: {_SO}(?:houden|gekregen|gehouden|doen))?)"
)
# The week it was told, a sigh: no reason why.
_SIGHS: Final = later(
    r"(?:balen|jammer|helaas|gutted|damn|shit|pity|too bad|sadly|sorry|dus|so|anyway|ach|tja|verdorie|ja|yes|no|nee|ok|oke|well)(?: (?:hoor|dus|man))?"
)
_A_REASON: Final = 12
_TOO_LATE: Final = frozenset(
    "als if zodra when wanneer zou would might may misschien maybe pilot proef trial".split()
)


@record
class Chosen:
    """Whom they chose, and the clause it was told in."""

    rival: str
    at: int


def chosen(clauses: list[str]) -> Chosen | None:
    """Whom they chose instead, where a clause says it: "went with AXA", "heeft gisteren Arjo gekozen"; not us, and no thing."""
    for at, clause in enumerate(clauses):
        said = utterance(clause.replace("'", ""))
        found = _BECAME.fullmatch(said.fold) or _CHOSE.fullmatch(said.fold)
        if found is None or (found.groupdict().get("have") is None) != (
            found.groupdict().get("chosen") is None
        ):
            continue
        rival = said.text[slice(*found.span("rival"))]
        called = utterance(rival).words
        if not called or words.NO_RIVAL & set(called) or _US & set(called) or called[0].isdigit():
            continue
        if _TOO_LATE.isdisjoint(said.words):
            return Chosen(_until_when(rival), at)
    return None


# Said of us, or of what we ask for it.
_NO: Final = later(
    r".*\b(?:zegt|zei|zeiden|zeggen|said|says|say) (?:toch |dus |gewoon )*(?:nee|neen|no)\b.*|.*\b(?:turned us down|wijst ons af|wees ons af|afgewezen|rejected us)\b.*"
    r"|(?:(?:we|wij|wa|ons|dus|te|too|was|were|waren|zijn|we're|are|much|veel|it's|its|is) )*(?:te duur|too dear|too expensive|cheaper|goedkoper|dearer|duurder)(?: (?:wij|we|ons|dus|than us|dan wij|for them|voor hen|by .{1,20}))?"
)


def says_no(clause: str) -> bool:
    """Whether a clause says that we were turned down, or were too dear."""
    return _NO.fullmatch(utterance(clause).fold) is not None


_US: Final = frozenset("ons us we wij mij me".split())


def _until_when(rival: str) -> str:
    words_of = rival.split()
    while len(words_of) > 1 and utterance(words_of[-1]).fold in words.SINCE:
        words_of.pop()
    return " ".join(words_of)


def why(clauses: list[str], first: int, told: set[int]) -> str | None:
    """What the clauses behind the first that tells of the loss say of why; `told` are those that tell something else."""
    reasons = [
        clause
        for at, clause in enumerate(clauses)
        if at > first
        and at not in told
        and len(clause.split()) <= _A_REASON
        and _SIGHS.fullmatch(utterance(clause).fold) is None
    ]
    return ", ".join(reasons) or None
