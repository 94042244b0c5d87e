"""A loss told by what they did: they gave it, awarded it or went to somebody else, or there is nothing to give any more.

Such words may stand in news of another kind, so none of them is sure: whoever acts on it asks first. What is still to come,
is always so or is only supposed, is no news of an end.
"""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.endings import words
from bot.coach.understanding.readings import EndingReading
from bot.coach.understanding.text import Utterance, utterance

# One of these is in every clause that tells of such an end; most messages have none.
_HINTS: Final = frozenset(
    """gegund vergeven awarded opdracht order contract deal klus job business tender aanbesteding bestelling geworden gekregen gave given went
    besteld bestelde bestelden gekocht kocht kochten ordered bought placed get eruit uit out gone afgevallen afgewezen""".split()
)
_NOT_YET: Final = frozenset(
    """als if zodra when wanneer wordt worden zal zullen will would zou might may kan kunnen could maybe misschien altijd always normaal meestal usually
    vroeger vorig vorige last ooit nog not yet eerst pas until tot wil willen want moet must""".split()
)
_OURS: Final = frozenset({("ons",), ("us",), ("mij",), ("me",)})
_PARTS: Final = later(r"[!.;,:\n]+\s+|\s+[-–]\s+|\s+(?=(?:maar|but|want|because|dus|so)\s)")
_WORK: Final = r"(?:(?:de|het|hun|onze|the|their|our) )?(?:opdracht|order|bestelling|contract|deal|klus|job|business|tender|aanbesteding)"
# A contract goes to many on its way.
_JOB: Final = _WORK.replace("|contract", "")
_WHOM: Final = r"(?P<rival>(?!(?:de|the|het|hun|zijn|haar|their|his|her|our|onze|legal|inkoop|directie|jurist|juridisch|finance|procurement|planning|productie|production)\b)[\w&.'-]+(?: [\w&.'-]+){0,2}?)"
_DEAL: Final = r"(?:(?P<deal>[\w&.'-]+(?: [\w&.'-]+){0,3}?) )??"
_SO: Final = r"(?:(?:toch|dus|nu|net|uiteindelijk|helaas|alsnog|gisteren|vandaag|finally|just|now|sadly|unfortunately|so|maar|but) )*"
_BEHIND: Final = (
    r"(?: (?:dus|helaas|nu|then|unfortunately|sadly|instead|now|gisteren|vandaag|yesterday|today|gegaan))*"
)
_TO_ANOTHER: Final = tuple(
    later(f"(?:{words_of}){_BEHIND}")
    for words_of in (
        # "Eigen Haard gegund aan Feenstra", "awarded to Feenstra", "aan Feenstra gegund".
        rf"{_DEAL}{_SO}(?:(?:is|was|has been|have|has|heeft|hebben) )?{_SO}(?:(?:het|m|hem|{_WORK}) )?{_SO}(?:gegund|vergeven|awarded)(?: it| {_WORK})? {_SO}(?:aan|to) {_WHOM}",
        rf"{_DEAL}{_SO}(?:(?:is|heeft|hebben) )?{_SO}(?:(?:het|m|hem|{_WORK}) )?{_SO}aan {_WHOM} (?:gegund|vergeven|gegeven)",
        # "The contract went to Feenstra", "opdracht naar Feenstra", "they gave the job to Linet".
        rf"{_JOB} {_SO}(?:(?:is|ging|went|has gone|gone) ){_SO}(?:naar|to) {_WHOM}|(?:helaas|sadly|unfortunately) {_JOB} {_SO}(?:naar|to) (?P<whom>[\w&.'-]+)",
        rf"{_DEAL}{_SO}(?:have |has )?(?:gave|given) (?:it|{_WORK}) to {_WHOM}",
    )
)
# "Transperfect is het geworden op prijs", "it's gone to Linet on price", "we liggen eruit": told of us or of the customer, what for behind it.
_FOR: Final = r"(?: (?P<why>(?:op|vanwege|wegens|door|om|on|because of|due to|over) \S.{1,60}))?"
_BECAME: Final = later(
    rf"{_SO}(?:{_WHOM} is het {_SO}geworden|het is {_SO}{_WHOM.replace('rival', 'who')} geworden|it(?:'?s| is| was) {_SO}gone to {_WHOM.replace('rival', 'to')}|(?:{_JOB}|it) went to {_WHOM.replace('rival', 'went')}){_FOR}"
)
_OUT: Final = later(
    rf"{_SO}(?:(?:we|wij) (?:(?:liggen|vliegen) {_SO}(?:er ?uit|uit de race)|zijn {_SO}(?:uit de race|afgevallen|afgewezen))|(?:we'?re|we are) {_SO}out|(?:we'?re|we are|we were|we got) {_SO}(?:out of (?:it|the race)|knocked out|ruled out)|(?:we|wij) zijn het {_SO}niet geworden){_FOR}"
)
_GONE: Final = tuple(
    later(f"{_SO}(?:{words_of}){_BEHIND}")
    for words_of in (
        rf"weg {_WORK}|{_WORK} (?:is )?{_SO}(?:weg|off|gone|dead|van de baan)|{_WORK} gaat {_SO}niet door|{_WORK} (?:isn'?t|is not) (?:going ahead|happening)|no {_WORK} for us|geen {_WORK} voor ons",
        rf"(?:we|wij|ik) (?:zijn|hebben) (?:het|hem|m|{_WORK}) {_SO}niet (?:geworden|gekregen)",
        rf"(?:we|i) (?:didn'?t|did not) (?:get|win) (?:it|{_WORK})",
    )
)
# Ordered at somebody's: whose that is says that it is not ours.
_BOUGHT: Final = later(
    r"\b(?:besteld|bestelde|bestelden|gekocht|kocht|kochten|ordered|bought|placed (?:the|their|an) order)\b"
)
_AT_WHOM: Final = later(
    r"\b(?:via|bij|with|from|through|at|by) (?P<rival>(?!ons\b|us\b|een\b|een ander|somebody|someone|another|de\b|the\b)[\w&'-]+)"
)
_NOT_OURS: Final = later(
    r"\b(?:niet|not) (?:bij|via|van|with|from|through|at) (?:ons|us)\b|\bbij (?:een ander|iemand anders)\b|\b(?:elsewhere|ergens anders|somewhere else|from (?:somebody|someone) else|instead(?: of us)?)\b"
)


def read(said: Utterance) -> EndingReading | None:
    """A loss in one clause of a message, or that it is ours where it was given to us; never sure. None where none is told."""
    if _HINTS.isdisjoint(said.words) or "?" in said.text:
        return None
    parts = [part.strip(" .!") for part in _PARTS.split(said.text) if part.strip(" .!")]
    for at, part in enumerate(parts):
        found = _of(part, ", ".join(parts[at + 1 :]))
        if found is not None:
            return found
    return _ordered_elsewhere(said)


def _of(part: str, behind: str) -> EndingReading | None:
    clause = utterance(part)
    if _HINTS.isdisjoint(clause.words):
        return None
    fold = clause.fold
    for pattern in _TO_ANOTHER:
        found = pattern.fullmatch(fold)
        if found is None or not _NOT_YET.isdisjoint(clause.words):
            continue
        groups = found.groupdict()
        whom = clause.text[slice(*found.span("rival" if groups["rival"] else "whom"))]
        account = clause.text[slice(*found.span("deal"))] if groups.get("deal") else None
        if account is not None and not (_NOBODY | words.PAPERS).isdisjoint(utterance(account).words):
            account = None
        if utterance(whom).words in _OURS:
            return EndingReading("won", False, account)
        if words.NO_RIVAL & set(utterance(whom).words):
            continue
        return EndingReading("lost", False, account, None, whom, behind or None)
    return _of_us_and_another(clause, behind)


_WHEN: Final = frozenset(
    """maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday januari februari maart april
    mei juni juli augustus september oktober november december january february march may june july august october morgen vandaag tomorrow today
    wat wie what who alles niks niets everything nothing""".split()
)


def _may_be_somebody(whom: Utterance) -> bool:
    """Whether it can have been given to what is called so: to no day, number or "that"."""
    taken = words.NO_RIVAL | _NOBODY | _WHEN
    return taken.isdisjoint(whom.words) and not any(letter.isdigit() for letter in whom.fold)


def _of_us_and_another(clause: Utterance, behind: str) -> EndingReading | None:
    became = _BECAME.fullmatch(clause.fold)
    if became is not None and _NOT_YET.isdisjoint(clause.words):
        part = next(name for name in ("rival", "who", "to", "went") if became[name])
        whom, why = clause.text[slice(*became.span(part))], clause.text[slice(*became.span("why"))]
        if utterance(whom).words in _OURS:
            return EndingReading("won", False)
        # "Het is laat geworden": only a name is somebody.
        if _may_be_somebody(utterance(whom)) and (part != "who" or whom[:1].isupper()):
            return EndingReading("lost", False, None, None, whom, why or behind or None)
    out = _OUT.fullmatch(clause.fold)
    if out is not None and _NOT_YET.isdisjoint(clause.words):
        # Who got it, and what for, may stand in the clause behind it.
        told = _of(*behind.partition(", ")[::2]) if behind else None
        if told is not None and told.ending == "lost":
            return told
        why = clause.text[slice(*out.span("why"))]
        return EndingReading("lost", False, None, None, None, why or behind or None)
    if any(pattern.fullmatch(clause.fold) for pattern in _GONE):
        return EndingReading("lost", False, None, None, None, behind or None)
    return None


_NOBODY: Final = frozenset(
    "ze zij hij het er de het dat die they he she it that the wij we nu now is heeft hebben".split()
)


def _ordered_elsewhere(said: Utterance) -> EndingReading | None:
    bought = _BOUGHT.search(said.fold)
    if bought is None or _NOT_OURS.search(said.fold) is None:
        return None
    whom = _AT_WHOM.search(said.fold, bought.start()) or _AT_WHOM.search(said.fold)
    return EndingReading("lost", False, None, None, said.text[slice(*whom.span("rival"))] if whom else None)
