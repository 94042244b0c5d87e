"""Where a text in signs is cut into clauses: at stops, at words that turn, and at an "en" with a new subject behind it."""

from typing import Final

from bot.coach.understanding.scene.mentions import Item
from bot.coach.understanding.scene.signs import Clause, Signs, is_money, is_somebody
from bot.coach.understanding.scene.words import PERSON_VERBS
from bot.coach.understanding.text import Language

_STOPS: Final = frozenset(".;!?\n:,•*()|→–—")
_JOINING: Final = frozenset({"en", "and", "&", "->"})
_SPLITTERS: Final = frozenset(
    {
        "maar",
        "but",
        "dus",
        "so",
        "because",
        "terwijl",
        "while",
        "though",
        "although",
        "whereas",
        "hoewel",
        "echter",
        "however",
    }
)
# Only at one of these, or at a dash, is a text cut.
_CUTTING: Final = _STOPS | _SPLITTERS | _JOINING | {"want"}
_CLAUSE_OPENERS: Final = frozenset("""
    hij zij ze we wij ik die dat that dit dan daarna er budget geld theres there he she they i its it the bij over dus toen nu ook
    our onze ons niemand iedereen everyone nobody money boven daarboven above after afterwards once na volgens uiteindelijk ultimately eventually weare wewill theyve theyre hes shes thats deze this
""".split())  # fmt: skip
# "… en het geld staat klaar", "and the decision is with the dean".
_THE: Final = frozenset({"het", "de", "the", "hun", "their"})
_LIES: Final = frozenset("staat ligt is has was set".split())
_MATTERS: Final = frozenset(
    "beslissing besluit handtekening keuze goedkeuring krabbel decision signature approval choice final geld budget money funding cash centen financiering subsidie grant".split()
)
# Nobody says a longer one; beyond it a text is cut as it comes.
_LONGEST: Final = 70
# What people type has a third of this at most; marks without end have no more to tell.
_MOST: Final = 1_500


def clauses_of(signs: Signs, items: tuple[Item, ...], text: str, language: Language) -> tuple[Clause, ...]:
    """The clauses of a text in signs, in text order."""
    clauses: list[Clause] = []
    words: list[str] = []
    dutch = language == "nl"
    at, first, stop, sentence = 0, 0, "", 0

    def close(last: int) -> None:
        if words:
            clauses.append(Clause(f" {' '.join(words)} ", at, first, last, stop, sentence))

    for place, (sign, start, end) in enumerate(signs):
        if (sign in _CUTTING or items[start].mark in _DASHES) and (
            sign in _STOPS
            or (items[start].mark in _DASHES and _dashed(items[start], text))
            or (sign in _SPLITTERS and not _inside(signs, place))
            or (sign == "want" and dutch)
            or (sign in _JOINING and _opens(signs, place))
        ):
            close(start)
            if len(clauses) == _MOST:
                return tuple(clauses)
            words, at, first, stop = [], place + 1, end, sign
            sentence += sign in ".;!?\n-/"
        else:
            if len(words) == _LONGEST or (
                (sign in _TURNS or sign in _NOT or (words and words[-1] in _NO_SAY))
                and len(words) > 1
                and _runs_on(signs, place)
            ):
                close(start)
                words, at, first, stop = [], place, start, ""
            words.append(sign)
    close(len(items))
    return tuple(clauses)


# "HR is keen ultimately it's the dean", "hij heeft niks te zeggen het college beslist".
_TURNS: Final = {
    "uiteindelijk": ("is",), "ultimately": ("its", "it"), "volgens": ("mij",), "i": ("think", "guess", "reckon", "believe"),
}  # fmt: skip
_NO_SAY: Final = {
    "zeggen": "te", "say": "no", "tekenbevoegdheid": "geen", "bevoegdheid": "geen", "zeggenschap": "geen", "authority": "no", "vote": "no",
}  # fmt: skip


# "The dad decides not the son".
_NOT: Final = frozenset({"not", "niet"})
_DECIDES: Final = frozenset(
    "decides decide signs sign approves approve beslist beslissen tekent tekenen bepaalt does doet".split()
)


def _runs_on(signs: Signs, place: int) -> bool:
    """Whether a new clause begins at `place` without any mark before it, as people type in haste."""
    sign = signs[place][0]
    if sign in _NOT:
        ahead = [one for one, _, _ in signs[place + 1 : place + 4] if one not in _THE]
        denied = ahead[:1] != [] and is_somebody(ahead[0]) and (len(ahead) == 1 or ahead[1] in _CUTTING)
        return (
            denied
            and signs[place - 1][0] in _DECIDES
            and any(is_somebody(one) for one, _, _ in signs[max(0, place - 4) : place - 1])
        )
    if sign in _TURNS:
        ahead = [one for one, _, _ in signs[place + 1 : place + 4]]
        told = ahead[:1] != [] and ahead[0] in _TURNS[sign]
        return told and any(map(is_somebody, ahead[1:]))
    before = signs[place - 1][0]
    return before in _NO_SAY and is_somebody(sign) and signs[place - 2][0] == _NO_SAY[before]


_BE: Final = frozenset(
    "is zijn was waren heeft hebben had moet moeten kan kunnen mag mogen wordt worden are were has have can must zit ligt".split()
)


_SUBJECTS: Final = frozenset("het de dat die hij zij ze wij we ik er it the that they he she we i".split())


def _inside(signs: Signs, place: int) -> bool:
    """Whether a word that may turn a text stands inside a clause: "dat is dus afgewezen", "alleen maar", "budget however is"."""
    sign = signs[place][0]
    before = signs[place - 1][0] if place else ""
    after = signs[place + 1][0] if place + 1 < len(signs) else ""
    if sign == "maar":
        return before in {"alleen", "zo", "nog"} and after not in _CLAUSE_OPENERS
    if sign in {"dus", "echter", "however"}:
        return (before in _BE and after not in _SUBJECTS and not is_somebody(after)) or (
            sign != "dus" and after in _BE
        )
    return False


_DASHES: Final = frozenset("-/")


def _dashed(item: Item, text: str) -> bool:
    """Whether a dash or slash stands alone with space around it, as in notes typed as one row of remarks."""
    return text[item.start - 1 : item.start] in {" ", "\n", ""} and text[item.end : item.end + 1] in {
        " ",
        "",
    }


def _opens(signs: Signs, place: int) -> bool:
    """Whether the "en" at `place` begins a new clause rather than joins two things."""
    ahead = [sign for sign, _, _ in signs[place + 1 : place + 7]]
    if not ahead:
        return False
    return (
        is_somebody(ahead[0])
        or ahead[0] in _CLAUSE_OPENERS
        or any(sign in PERSON_VERBS for sign in ahead[:2])
        or (is_money(ahead[0]) and len(ahead) > 1 and ahead[1] in _LIES)
        or (ahead[0] in _THE and len(ahead) > 1 and ahead[1] in _MATTERS)
    )
