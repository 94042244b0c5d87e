"""One thing said to be meant for another: "not the CFO, the CEO", "de CEO, niet de CFO", "thursday instead of friday"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance

_LONGEST: Final = 14
_OPENS: Final = (
    r"(?:(?:no+|nope|nee+|neen|sorry|oops|oeps|wait|wacht|hang on|but|maar|and|en|oh|ow|well|actually|eigenlijk|wrong|fout|verkeerd|correctie|correction|(?:that|dat) was|my mistake|foutje)[, .!:-]+)*"
    r"(?:(?:(?:i|ik) )?(?:meant?|bedoel(?:de)?|said|zei)(?: to say)?[, ]+)?"
)
_IT_IS: Final = (
    r"(?:(?:it|that|dat|het|die|'?t)(?:'s| is| was|s)|tis|is|was|moet zijn|should be|(?:it )?should be|make (?:it|that)|maak (?:er|daar)"
    r"|(?:her|his|their|the|haar|zijn|hun|de) name is|(?:haar|zijn|hun|de) naam is|(?:she|he)(?:'s|s| is)|(?:the|de|hun|their) \w+ (?:is|heet|is called))"
)
_THE: Final = r"(?:(?:the|a|an|de|het|een|on|op|in|at|by|for|voor|van|met|with)\s+)*"
_ONE: Final = r"[\w@&/.'-]+(?: [\w@&/.'-]+){0,3}?"
_LEFT: Final = r"(?:(?:(?:actually|really|eigenlijk|hoor|he|eh) )?(?:not|niet?|geen|and not|en niet?)|instead of|rather than|ipv|i\.p\.v\.|in plaats van)"
_NOT: Final = r"(?:not|niet?|geen)"
_ENDS: Final = r"(?:[, ]+(?:sorry|oops|oeps|please|hoor|dus|hey|though|toch))*[ .!]*"
_SWAPS: Final = tuple(
    later(rf"{_OPENS}{words}{_ENDS}")
    for words in (
        rf"(?:{_IT_IS} )?{_NOT} {_THE}(?P<wrong>{_ONE})(?:[,;:.]+ (?:(?:but|maar|just|gewoon) )?| (?:but|maar) | (?={_IT_IS} ))(?:{_IT_IS} )?{_THE}(?P<right>{_ONE})",
        rf"(?:{_IT_IS} )?{_THE}(?P<right>{_ONE}),? {_LEFT} {_THE}(?P<wrong>{_ONE})",
        rf"(?:i|ik|you|je|ge|jij) (?:wrote|typed|said|put|had|have|typte|schreef|zei|zette|hebt|heb) {_THE}(?P<wrong>{_ONE})(?: staan)?,? (?:but|maar) {_IT_IS} {_THE}(?P<right>{_ONE})",
        rf"{_THE}(?P<wrong>{_ONE}) (?:is|was) (?:wrong|fout|verkeerd|niet juist),? (?:(?:it|het|dat) )?(?:should be|must be|is|moet) {_THE}(?P<right>{_ONE})(?: zijn)?",
        rf"{_THE}(?P<wrong>{_ONE}) (?:sh(?:oul|ou|l)?d be|must be|has to be|moet zijn|moet (?:gewoon )?{_THE}(?P<inner>{_ONE}) (?:zijn|heten|worden)) ?{_THE}(?P<right>{_ONE})?",
    )
)
_MAY_SWAP: Final = Gate(*_SWAPS)
# Between these a whole sentence is told.
_VERB: Final = later(
    r"\b(?:is|are|was|were|has|have|had|does|did|will|would|can|may|isn'?t|zijn|waren|heeft|hebben|wil|willen|kan|mag|moet|wordt|gaat|komt|zit|ziet|vindt|zegt|zei|heet|heten|called|named|said|says|tekent|beslist|signs|decides|wants?|likes?|sees?|i|we|ik|wij|they|ze|he|she|hij|zij)\b"
)


# Words that name nothing that could be kept.
_NAMES_NOTHING: Final = frozenset(
    """no nope nee neen yes ja yep really echt maybe misschien yet nog now nu later soon straks all alles everything nothing niets niks anymore meer always altijd
    here there hier daar so zo only alleen just gewoon that this it dat dit het die fine good great nice fun ok okay ready done happy sick busy easy enough involved erbij mee klaar goed leuk lief top rond akkoord voor tegen bang blij ziek genoeg open
    us them me ons hen hun mij you jij je too ook either again weer true waar sure zeker much many veel""".split()
)


@record
class Swap:
    """What was said wrongly and what is meant, each without its article, in the words it was typed in."""

    wrong: str
    right: str


def read_swap(said: Utterance) -> Swap | None:
    """What a text says is meant in place of what; None where it says so of nothing, or says more."""
    if not 1 < len(said.words) <= _LONGEST or "?" in said.text or not _MAY_SWAP.opens(said):
        return None
    for pattern in _SWAPS:
        found = pattern.fullmatch(said.fold)
        if found is None:
            continue
        name = "right" if found["right"] else "inner"
        if name == "inner" and not found.groupdict().get("inner"):
            continue
        swap = Swap(_part(said, found, "wrong"), _part(said, found, name))
        if all(names_something(one) for one in (swap.wrong, swap.right)):
            return swap
    return None


def names_something(words: str) -> bool:
    """Whether a few words may be what something is called, and no sentence."""
    said = utterance(words)
    return not set(said.words) <= _NAMES_NOTHING and _VERB.search(said.fold) is None


def _part(said: Utterance, found: re.Match[str], name: str) -> str:
    part = said.text[slice(*found.span(name))].strip(" .,!\"'")
    return _NO_MORE.sub("", part) or part


# "Her name is just Janice" calls nobody "just".
_NO_MORE: Final = later(
    r"^(?:(?:just|simply|only|gewoon|alleen|enkel|eigenlijk|actually|really)\s+)+", re.IGNORECASE
)
