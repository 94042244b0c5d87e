"""Whom they spoke with at the customer: "gesproken met Marco, hoofd magazijn", "off the phone with dervla at brackenhill".

Behind these words a name is somebody's where a role, the house they are of or the end of what is said stands behind it; what is
called as the customer itself is nobody.
"""

import re
from collections.abc import Iterator
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known, people_records
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.phrases import same
from bot.coach.words.reading import normalised_account, read_names
from bot.coach.words.word_kinds import is_role, names_a_deal_thing

SPOKE: Final = later(
    r"(?i)\b(?:spoke|spoken|speaking|talked|talking|chat|chatted|met up|met|meeting|call|phone|zoom|lunch|coffee|catch[- ]?up|sat down|visit(?:ed)?|bellen|gesproken|gepraat|gebeld|gezeten|gesprek|belletje|afspraak|overleg|koffie|geluncht|lunch|bijgepraat|rondleiding)"
    r"(?: (?:gehad|had|gedronken|just now|net|vandaag|today|vanmorgen|vanochtend|vanmiddag|earlier|this morning))* (?:with|to|met|w/) (?P<who>[^.!?;:\n]{2,80})"
    r"|\b(?:met) (?P<wie>[^.!?;:\n]{2,60}?) (?:gesproken|gepraat|gebeld|gezeten|koffie gedronken|geluncht|bijgepraat|overlegd)\b"
)
_MAY_BE: Final = Gate(SPOKE)
_THEY_SPEAK: Final = later(
    r"\b(?:they|he|she|ze|zij|hij|klant|customer)(?:'?(?:re|ve|s))?(?: (?:are|is|have|has|were|was|zijn|hebben|heeft|also|ook|still|nog|just|net|already|al|in|been|now|nu))*\s*$"
)
# Where who it was ends: their house, what it was about, a day, a clause of its own.
_ENDS: Final = later(
    r"(?i)\s+(?:at|bij|over|about|re|regarding|on|op|in|for|voor|today|vandaag|yesterday|gisteren|this|deze|net|just|want|because|and they|en ze|die|who|he|she|hij|zij|ze)\b.*$|\s*[(@].*$|\s+(?:from|van|of)\s+(?P<house>\S.*)$"
)
_EACH: Final = later(r"(?i)\s*(?:&|\+|\ben\b|\band\b)\s*")
_NO_NAMES: Final = (
    pronouns.ANYBODY
    | pronouns.THEY_DO
    | frozenset(
        """the a an de het een 't t our hun their my mijn onze everyone iedereen somebody someone iemand people mensen team customer klant client
        company bedrijf new nieuwe old oude all alle both beide some two twee drie three again weer more""".split()
    )
)
_A_NAME: Final = 3
_OF_TWO_FIELDS: Final = later(
    r"(?i)\b(?:manager|head of|director of|hoofd|directeur|adviseur|advisor|medewerker|co[oö]rdinator|lead) \w+ (?:en|and|&|\+) \w+\b"
)


def keep(draft: Draft, said: Utterance) -> bool:
    """Keep whom they spoke with, as somebody with a voice there; False, with nothing recorded, where nobody is told of."""
    people = [
        one
        for one in dict.fromkeys(_spoken_with(draft, said))
        if people_known.find_person(draft.facts, one.name, None) is None
        and not people_records.is_rival(draft, one.name)
    ]
    told = [people_records.put_person(draft, one, has_voice=True) for one in people]
    if len(told) == 1:
        draft.say("ack.voice", who=describing.person(told[0]))
    elif told:
        draft.say("ack.people", who=tuple(describing.person(person) for person in told))
    return bool(told)


def _spoken_with(draft: Draft, said: Utterance) -> Iterator[ReadPerson]:
    if not _MAY_BE.opens(said):
        return
    for found in SPOKE.finditer(said.text):
        if _THEY_SPEAK.search(said.fold[: found.start()]) is not None:
            continue  # "they're also talking to Kaymed": who they speak with is no one of theirs
        whole = found["who"] or found["wie"]
        cut = _ENDS.search(whole)
        who = whole[: cut.start()] if cut is not None else whole
        told, comma, behind = who.partition(",")
        for piece in _EACH.split(told):
            alone = utterance(piece)
            small = len(alone.words) == 1 and piece.islower() and not told.islower()
            if small and (_OF_TWO_FIELDS.search(told) is not None or not is_role(alone, draft.language)):
                # "Anneke Pols, the manager care and innovation": beside a name a small word is a piece of what she is.
                continue
            one = _one(draft, utterance(piece.strip()), known_house=_is_house(draft, cut))
            if one is not None:
                role = _role(draft, behind if comma else "") or one.role
                yield replace(one, role=role)


def _is_house(draft: Draft, cut: re.Match[str] | None) -> bool:
    """Whether the house of whoever is named stands behind them: then a name nobody knows is one all the same."""
    if cut is None:
        return False
    behind = utterance(cut.group()).words
    return behind[:1] != () and behind[0] in {"at", "bij", "from", "van", "of"} and len(behind) > 1


def _one(draft: Draft, said: Utterance, *, known_house: bool) -> ReadPerson | None:
    """The one person who is named by a few words, in a role or without one."""
    words = said.words
    if not words or len(words) > _A_NAME + 1:
        return None
    account = draft.facts.deal.account
    if set(words) <= set(utterance(account).words) or normalised_account(said.text) == normalised_account(
        account
    ):
        return None
    read = read_names(said, draft.language)
    named = [one for one in read if one.name is not None]
    if len(named) == 1:
        role = named[0].role or next((one.role for one in read if one.role is not None), None)
        return None if same(named[0].name, account) else replace(named[0], role=role)
    if named or read or not known_house or len(words) > 2:
        return None
    if set(words) & _NO_NAMES or names_a_deal_thing(said, draft.language) or is_role(said, draft.language):
        return None
    return ReadPerson(said.text, None) if all(word.isalpha() for word in words) else None


def _role(draft: Draft, told: str) -> str | None:
    """The role that stands behind a name and a comma, and nothing else does: ", hoofd magazijn"."""
    first = utterance(told.partition(",")[0].strip())
    roles = [one for one in read_names(first, draft.language) if one.role is not None]
    if len(roles) != 1 or roles[0].name is not None or len(first.words) > _A_NAME + 1:
        return None
    left = set(first.words) - set(utterance(roles[0].role or "").words) - _NO_NAMES
    return None if left else roles[0].role
