"""The end of a deal told among other things: "they went to the polish guys. lost", "gewonnen! 5 trucks ipv 6", "won at Bistro Puur"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.basics.record import replace
from bot.coach.understanding.endings import elsewhere
from bot.coach.understanding.endings.words import LONGEST
from bot.coach.understanding.readings import EndingReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import endings_whom
from bot.coach.words.reading import read_ending

# One of these is in every part that tells of an end by itself.
_HINTS: Final = (
    "gewon", "won", "verlor", "lost", "binnen", "kwijt", "signed", "getekend", "hebben", "ours", "gekozen", "koos", "kozen", "kies", "kiez", "chose", "picked",
    "went with", "going with", "stuck w", "sticking w", "bij ", "met ", "naar ",
)  # fmt: skip
_SENTENCES: Final = later(r"[!.;\n]+\s+")
_CLAUSES: Final = later(r"[!.;,\n]+\s+|\s+[-–]\s+")
_AT_NAME: Final = later(r"(?P<said>\S+(?: \S+){0,2}?)\s(?:bij|van|at|with|from)\s+(?P<whose>\S.*)", re.DOTALL)
_LEAD: Final = later(
    r"(?:(?:no|nee|yes|ja|oh|and|en|but|maar|so|dus|its|it's|it is|het is|we|hij is),? )+", re.IGNORECASE
)
_TOLD_ALONE: Final = frozenset({"won", "lost"})
_A_SENTENCE, _LONGEST = 4, 7
_NOTHING: Final = EndingReading(None)


# "Gewonnen bedoel ik", "I meant lost": said of the message before, it is what that should have been.
_MEANT: Final = later(
    r"(?:(?:no|nee|neen|sorry|oh|oeps|oops)[,.! ]+)*(?:(?:ik|i) (?:bedoel(?:de)?|mean|meant)(?: te zeggen| to say)?[,:]? (?P<behind>\S.{0,80}?)|(?P<front>\S.{0,80}?),? (?:bedoel(?:de)? ik|i (?:mean|meant)|ik bedoel(?:de)?)(?: hoor| dus)?)[ .!]*"
)


def read(said: Utterance) -> EndingReading:
    """What becomes of the deal, whether it is all that is told or one part of it."""
    meant = _MEANT.fullmatch(said.fold)
    if meant is not None:
        return read(utterance(said.text[slice(*meant.span(meant.lastgroup or 0))]))
    reading = read_ending(said)
    if reading.ending is not None and not (
        reading.ending == "dropped" and _TAKE_OFF.fullmatch(said.text.strip(" .!"))
    ):
        return _with_whom(reading)
    plain = said.text.strip(" .!")
    none = _NO_CUSTOMER.fullmatch(plain)
    if none is not None:
        return EndingReading("dropped", True, none["name"])
    gone = _TAKE_OFF.fullmatch(plain)
    if gone is not None:
        return EndingReading("dropped", False, next(name for name in gone.groups() if name))
    told = in_other_words(said)
    return told if told.ending is not None else elsewhere.read(said) or told


# "Okafor is a person at St Lukes, not a customer": what it is stands before what it is not.
_NO_CUSTOMER: Final = later(
    SIGHS
    + r"(?P<name>\S.{0,40}?)(?:'s| is| was| are| zijn) (?!not\b|niet\b|geen\b)[^,;?]{2,50}?,? (?:(?:and|en) )?(?:(?:not|niet) (?:an? |een )?|geen )(?:customer|client|klant|deal|prospect)",
    re.IGNORECASE,
)


# "Haal Bureau Lingua weg uit mijn deals", "stop with Kestrel, remove that deal".
_ALSO: Final = r"(?:(?:en|and|oh|nee|no|please|ok|oke|maar|but),? )*"
_THAT_ONE: Final = (
    r"(?:(?:die|deze|dit|that|this|the|de|het)(?: (?:klant|deal|customer|client|one|ding))?|it|m|hem)"
)
_AWAY: Final = rf"(?:(?:haal|gooi|doe) {_THAT_ONE} (?:maar |er |even |gewoon )*(?:weg|uit|eruit)|(?:verwijder|wis|schrap|delete|remove|drop|scrap) {_THAT_ONE})"
_MINE: Final = r"(?:(?:mijn|de|m'n|my|the) )?(?:deals|klanten|lijst|list|customers|clients)"
_TAKE_OFF: Final = later(
    rf"{_ALSO}(?:(?:haal|gooi|doe) (?P<haal>\S.{{0,40}}?) (?:maar |er |even )*(?:weg )?(?:uit|van) {_MINE}(?: weg)?"
    rf"|(?:verwijder|wis|schrap) (?P<wis>\S.{{0,40}}?) (?:uit|van) {_MINE}"
    rf"|(?:remove|delete|drop|take) (?P<take>\S.{{0,40}}?) (?:from|off|out of) {_MINE}"
    rf"|(?:stop|kap|stoppen) (?:maar )?(?:met|with) (?P<stop>\S.{{0,40}}?)[,.;!]* (?:en |and )?{_AWAY}"
    rf"|{_AWAY}[,.;!]* (?:en |and )?(?:stop|kap) (?:met|with) (?P<kap>\S.{{0,40}}?))",
    re.IGNORECASE,
)


# Said of a deal that was told to be won; of any other it is how it stands.
_NOT_WON: Final = later(
    r"(?:(?:nee+|neen|no+|nope|wait|wacht|sorry|oops|oeps|but|maar),? )*(?:"
    r"(?:(?:is|hebben we|heb ik|we hebben|ik heb|ze hebben|het is|dat is|heeft|hebben|\S+(?: \S+)? (?:is|heeft|hebben)) )?(?:(?:het|m|hem|het contract|t|echt|nog|helemaal|lang) )*niet (?:gewonnen|getekend|ondertekend|binnen|besteld)"
    r"|(?:(?:its|it is|thats|that is|is|we are|were|it was|was|definitely|\S+ is) )?not (?:yet )?(?:won|signed|sold|ours|in the bag|a win)"
    r"|(?:we|they|i|\S+(?: \S+)?) (?:havent|didnt|hasnt|have not|did not|has not) (?:really |actually |even )?(?:yet )?(?:won|win|sign|signed|closed|ordered|order|bought)(?: it| anything| the deal| the contract)?(?: off)?)"
    r"(?:,? (?:yet|at all|hoor|dus|though|toch))*"
)


def denies_won(said: Utterance) -> str | None:
    """What else a text tells that says it is not won; None where it says no such thing, or asks."""
    if "?" in said.text:
        return None
    first, *rest = _CLAUSES.split(said.text.strip(" .!"), maxsplit=1)
    if rest and utterance(first).fold in _BEFORE_IT:
        # "No, not won" is cut at the sigh in front of it.
        return denies_won(utterance(rest[0]))
    if _NOT_WON.fullmatch(utterance(first.replace("'", "")).fold) is None:
        return None
    return rest[0] if rest else ""


_BEFORE_IT: Final = frozenset("nee neen no nope wait wacht sorry oops oeps".split())


def _with_whom(reading: EndingReading) -> EndingReading:
    """A loss with whom they chose, where that was told behind it: "we lost this one, they picked Hobart, cheaper"."""
    clauses = (reading.why or "").split(", ")
    whom = endings_whom.chosen(clauses) if reading.ending == "lost" and reading.rival is None else None
    if whom is None:
        return reading
    return replace(reading, rival=whom.rival, why=endings_whom.why(clauses, -1, {whom.at}))


def in_other_words(said: Utterance) -> EndingReading:
    """What becomes of the deal according to one part of a longer message; of none where no part says it plainly.

    The first and the last sentence are as good as a message of their own; a clause in the middle is not sure, so that one
    tap is asked for.
    """
    if not any(hint in said.fold for hint in _HINTS) or "?" in said.text:
        return _NOTHING
    return _of_a_sentence(said) or _at_a_name(said) or _of_a_clause(said) or _NOTHING


def _of_a_sentence(said: Utterance) -> EndingReading | None:
    parts = _parts(_SENTENCES, said)
    for part in (parts[0], parts[-1]) if len(parts) > 1 else ():
        found = _plainly(part, cheered=f"{part}!" in said.text)
        if found is not None:
            return found
    return None


def _of_a_clause(said: Utterance) -> EndingReading | None:
    """What one clause among others says; sure where it says so of the deal in so many words and nothing hedges it."""
    parts = _parts(_CLAUSES, said)
    if len(parts) == 1 or not _CONDITIONS.isdisjoint(said.words):
        return None
    whom = endings_whom.chosen(parts)
    told = [(at, found) for at, part in enumerate(parts) if (found := _of_a_part(part, whom)) is not None]
    # "Roy signed, millbrook won": what is said in so many words counts before what may mean it.
    at, found = next((one for one in told if one[1].sure), told[0] if told else (0, None))
    if found is not None:
        sure = found.sure and _HEDGES.isdisjoint(said.words)
        if found.ending != "lost":
            return replace(found, sure=sure)
        first, places = (at, {at}) if whom is None else (min(at, whom.at), {at, whom.at})
        return replace(
            found,
            sure=sure,
            rival=found.rival or (whom.rival if whom is not None else None),
            why=endings_whom.why(parts, first, places),
        )
    refused = any(endings_whom.says_no(part) for part in parts)
    if whom is not None and refused and len(said.words) <= LONGEST and _HEDGES.isdisjoint(said.words):
        # "They said no, they go with Odoo, we're too dear": it is not called lost, so that it is asked.
        return EndingReading(
            "lost", False, None, None, whom.rival, endings_whom.why(parts, whom.at, {whom.at})
        )
    return None


def _of_a_part(part: str, whom: endings_whom.Chosen | None) -> EndingReading | None:
    """What a clause says of the deal with a verb, by its name, or beside whom they chose."""
    of_it = _SAID_OF_IT.search(part) is not None
    found = _plainly(part)
    if found is None or (found.ending == "won" and whom is not None and not of_it):
        return None
    named = found.sure and found.account is not None
    return found if of_it or named or whom is not None else None


_CONDITIONS: Final = frozenset("als if zodra when wanneer unless tenzij once totdat".split())
_HEDGES: Final = frozenset(
    """until zou zouden would might may misschien maybe bijna almost nearly hope hopelijk hopefully hopen hoop
    should denk think niet not nooit never nog yet kan kunnen could nobody niemand who wie""".split()
)
# "Demo, proposal, closed won" is how somebody sells: of this deal it is said with a verb, or that somebody signed.
_SAID_OF_IT: Final = later(
    r"\b(?:(?:we|wij|ik|i|is|it'?s|that'?s|it|hebben|heb|has|have|been|zijn|was)\b.{0,80}\b(?:gewonnen|won|verloren|lost|kwijt|ours)\b|(?:lost|won) (?:it|them|this one|the deal)\b|signed|getekend|ondertekend)",
    re.IGNORECASE,
)


def _at_a_name(said: Utterance) -> EndingReading | None:
    found = _AT_NAME.fullmatch(said.text.strip(" .!"))
    if found is None:
        return None
    reading = read_ending(utterance(found["said"]))
    return replace(reading, account=found["whose"]) if _is_told_alone(reading) else None


def _plainly(part: str, *, cheered: bool = False) -> EndingReading | None:
    """What a part of a message says as plainly as a message of its own; `cheered`: an exclamation mark follows it."""
    if len(part.split()) > _LONGEST:
        return None
    readings = (read_ending(utterance(text)) for text in (part, _LEAD.sub("", part, count=1)))
    short = len(part.split()) <= _A_SENTENCE
    return next((one for one in readings if _is_told_alone(one, short=short, cheered=cheered)), None)


def _is_told_alone(reading: EndingReading, *, short: bool = True, cheered: bool = False) -> bool:
    if reading.ending not in _TOLD_ALONE:
        return False
    if reading.sure:
        return short
    # "Megan signed it today" and "we hebben hem!" may be it: that is asked.
    return reading.ending == "won" and (cheered or reading.to is not None)


def _parts(cut: re.Pattern[str], said: Utterance) -> list[str]:
    return [part.strip(" .!") for part in cut.split(said.text) if part.strip(" .!")]
