"""What was kept of the money put right, at any question: "nee joh, er is niks aangevraagd", "change the budget: not until 2027"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.keeping import recording
from bot.coach.people import money_told
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Word
from bot.coach.understanding.people.budget_told import tells_of_money
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_budget

_CLAUSES: Final = re.compile(r"[.,;!?\n]+\s*")
_LONGEST: Final = 16
# Around what is put right: that something was wrong, and sighs.
_SLIP: Final = later(
    r"(?:(?:sorry|nee|no|oeps|oops|joh|well|nou) )*(?:dat (?:zei|had|heb) ik (?:verkeerd|fout|niet goed)(?: gezegd)?|(?:ik|i) (?:zei|had|said|got) (?:het|dat|it|that) (?:verkeerd|fout|wrong)(?: gezegd)?"
    r"|dat klopt (?:dus )?niet|dat is niet (?:zo|waar|juist)|foutje|vergissing|mijn fout|my (?:mistake|bad)|i misspoke|that'?s (?:wrong|not right|not true)|(?:dat )?zei ik (?:toch|al|net)|i (?:already )?(?:said|told you)(?: so)?"
    r"|(?:the |their |het |hun )?budget(?:'s| is)? (?:wrong|not right|niet goed|fout|verkeerd)|(?:the |their |het |hun )?budget klopt (?:dus |ook )?niet)"
)
_SIGHS: Final = frozenset("nee no nope joh nou well sorry wacht wait hoezo oeps oops hey man ja yes".split())
# A clause of nothing but these says it of the money that was asked about, and of nothing else that may be applied for.
_OF_ASKING: Final = _SIGHS | frozenset(
    """only just enkel alleen pas wel net loopt pending its asking applying applied still yet so far tot nu toe al
    er is was zijn nog niks niets niet nooit helemaal juist echt gewoon aangevraagd gevraagd ingediend hebben ze het dat there there's it it's
    that anything iets nothing nothing's not never yet requested applied for asked been has hasn't have haven't isn't wasn't they they've at all actually really""".split()
)
_CHANGE: Final = later(
    r"(?:please |graag |kun je |can you )?(?:(?:pas|paste) (?:het |hun )?budget (?:even |maar )?aan|(?:wijzig|verander|corrigeer|change|adjust|edit|correct|update|fix) (?:het |hun |the |their )?budget(?: (?:to|naar|in))?|(?:het |the |hun |their )?budget (?:klopt niet|is wrong|is fout)|(?:het |the |hun |their )?budget(?=:))\s*[:,;.-]*\s+(?P<rest>\S.*)"
)

_MAY_CHANGE: Final = Gate(_CHANGE)


def take(draft: Draft, said: Utterance) -> bool:
    """Put what is kept of the budget right where a text says that it is otherwise; False where it says no such thing."""
    deal = draft.facts.deal
    if (deal.budget == "unknown" and deal.budget_needs is None) or len(said.words) > _LONGEST:
        return False
    clauses = [utterance(part) for part in _CLAUSES.split(said.text) if part.strip()]
    rest = [one for one in clauses if not _SLIP.fullmatch(one.fold) and not {*one.words} <= _SIGHS]
    if not rest or not _puts_right(draft, rest, slipped=any(_SLIP.fullmatch(one.fold) for one in clauses)):
        return False
    return _put(draft, utterance(", ".join(clause.text for clause in rest)))


def take_change(draft: Draft, said: Utterance) -> bool:
    """Put the budget as an order to change it says; False for any other order, and where it says nothing of the money."""
    found = _CHANGE.fullmatch(said.fold) if _MAY_CHANGE.opens(said) else None
    if found is None or not draft.has_deal:
        return False
    told = utterance(said.text[found.start("rest") :])
    return _put(draft, told, ordered=True, words=told if tells_of_money(told) else said)


def _puts_right(draft: Draft, clauses: list[Utterance], *, slipped: bool) -> bool:
    """Whether every clause is of the money, and one says that it is not so, or that what was told was wrong."""
    if not all(
        money_told.speaks_of_money(one) or tells_of_money(one) or _is_of_asking(draft, one) for one in clauses
    ):
        return False
    denied = slipped or any(_DENIES.search(one.fold) for one in clauses)
    return denied and any(money_told.tells_the_money(one) or _ASKED & {*one.words} for one in clauses)


def _is_of_asking(draft: Draft, clause: Utterance) -> bool:
    """Whether a clause has nothing in it but that something is applied for, whoever does: "anna is still asking for it"."""
    who = {word for one in draft.facts.people if one.name for word in utterance(one.name).words}
    rest = {*clause.words} - who
    return rest <= _OF_ASKING and (rest == {*clause.words} or bool(rest & _ASKED))


# A bare "niks" is no word of the money.
_ASKED: Final = frozenset("aangevraagd gevraagd ingediend requested applied asked asking applying".split())
_DENIES: Final = later(r"\b(?:niet?|geen|niks|niets|nooit|nee(?! ik bedoel)|not|no|never|nothing|\w+n'?t)\b")


def _put(draft: Draft, told: Utterance, *, ordered: bool = False, words: Utterance | None = None) -> bool:
    """Put the budget as these words tell; `words` are shown for it where they tell no state of it."""
    known = draft.facts.deal.budget
    status = read_budget(told, draft.language)
    if status == "unknown" and ordered and money_told.says_it_is_there(told):
        status = "approved"
    if status == "unknown" and not (ordered or tells_of_money(told)):
        return False
    if status == known and not (ordered and status == "unknown"):
        return False
    recording.record_budget(
        draft, status, phrases.shortened((words or told).text) if status == "unknown" else None
    )
    draft.mark("budget", "said")
    if status != "unknown":
        draft.say("ack.budget", status=Word(f"budget.{status}"))
        if status == "approved":
            money_told.keep_worth(draft, told)
        return True
    if known != "unknown":
        draft.say("complaint.gone", what=Word(f"budget.{known}"))
    draft.say("ack.kept")
    return True
