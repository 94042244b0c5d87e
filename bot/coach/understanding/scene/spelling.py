"""Slips of the thumb in the few words that decide what is read: "tekend", "aproved", "goedgekeud".

Only a word that is in no list is mended, and only to a word one slip away; whatever else is odd stays as it was.
"""

from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.coach.understanding.scene.word_lists import words
from bot.coach.understanding.scene.words import (
    BODIES,
    COMMON,
    DEPARTMENTS,
    HEADS,
    KIN,
    MODIFIERS,
    NAMES,
    PERSON_VERBS,
)

_SHORTEST: Final = 7
_LONGEST: Final = 18
# Dutch writes one sound with d, t or dt, and short words are too near to one another: these are meant whatever else.
_MEANT: Final = {
    "tekend": "tekent", "tekendt": "tekent", "teknt": "tekent", "tekenet": "tekent", "ondertekendt": "ondertekent",
    "beslisd": "beslist", "beslistt": "beslist", "besluitt": "besluit", "keurd": "keurt", "hakd": "hakt",
    "zegd": "zegt", "zecht": "zegt", "zgt": "zegt", "zeht": "zegt", "vint": "vindt", "dnkt": "denkt", "tkent": "tekent",
    "sings": "signs", "signes": "signs", "sighns": "signs", "desides": "decides", "desicion": "decision", "decison": "decision",
    "budgt": "budget", "bugdet": "budget", "buget": "budget", "busget": "budget", "budjet": "budget", "bdget": "budget",
    "budg": "budget", "gelt": "geld", "moeny": "money", "mony": "money", "thinsk": "thinks", "thiks": "thinks",
    "syas": "says", "aprvd": "approved", "apprvd": "approved", "vlgs": "volgens", "vlgns": "volgens", "reckns": "reckons",
    "zittn": "zitten", "tekenn": "tekenen",
    # Scots.
    "cannae": "cannot", "dinnae": "dont", "doesnae": "doesnt", "isnae": "isnt", "willnae": "wont", "wasnae": "wasnt", "tae": "to",
    "goedgek": "goedgekeurd", "aangevr": "aangevraagd", "budgetje": "budget", "direct0r": "director",
}  # fmt: skip
_KEYWORDS: Final = words("""
    beslist besluit ondertekent tekenen ondertekenen beslissen besluiten beslissing bepalen handtekening akkoord
    accordeert accorderen fiatteert goedkeuring goedkeuren goedgekeurd tekenbevoegd bevoegd directeur directie
    eigenaar penningmeester wethouder bestuurder gemeenteraad begroting subsidie financiering aangevraagd aanvraag
    aanvragen toegekend afgewezen gereserveerd vrijgemaakt ingediend geweigerd beschikbaar volgens vergelijken onderhandelen
    uiteindelijk waarschijnlijk daarboven
    decides approves approved approval signature decides decided decision authority authorised authorized countersigns
    director manager treasurer chairman committee purchasing procurement financial president supervisor
    requested rejected allocated available secured earmarked comparing negotiating ultimately probably together disagree
    reckons believes
""")
# Words one letter off that are words of their own.
_OTHERS: Final = words("""
    goedgekeurde aangevraagde toegekende afgewezen aanvraagt bevoegde bevoegdheid akkoorden subsidies beslissend
    approver decider deciders deciding derides approving rejects secures thinking together comparing decisive managed manages financials
    commission committed commit commits believers requester approve decide countersign reckon believe authorise authorize request reject secure compare negotiate directors managers
    betalen behalen directe directory manages believed disagreed disagrees allocates treasurers presidents supervisors beslisten beslister
    beslis besluit aanvragen signatures authorities approvals decisions committees chairmen beschikbare beslissingen besluitend directies volgend vrijgemaakte thanks
""")
_KNOWN: Final = COMMON | HEADS | BODIES | DEPARTMENTS | KIN | MODIFIERS | NAMES | PERSON_VERBS | _OTHERS


def mended(mark: str) -> str:
    """The word that was meant, or the word itself."""
    meant = _MEANT.get(mark)
    if meant is not None:
        return meant
    if not _SHORTEST <= len(mark) <= _LONGEST or mark in _KEYWORDS or mark in _KNOWN or not mark.isalpha():
        return mark
    return _nearest(mark)


def _nearest(mark: str) -> str:
    found = process.extractOne(mark, _BY_FIRST.get(mark[0], ()), scorer=OSA.distance, score_cutoff=1)
    return found[0] if found is not None else mark


_BY_FIRST: Final = {
    letter: tuple(sorted(word for word in _KEYWORDS if word[0] == letter))
    for letter in {word[0] for word in _KEYWORDS}
}
