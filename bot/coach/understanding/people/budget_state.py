"""What the words of one clause say of the money, whoever says them: there, applied for, not there, or nothing."""

import re
from typing import Final

from bot.coach.understanding.people.budget_words import (
    APPROVED,
    CONDITION,
    EXISTS,
    HANGS_ON,
    IN_OR_SETTLED,
    NEVER_SO_MUCH,
    NO_PROBLEM,
    NONE,
    NOT_ANSWERED,
    NOT_ASKED,
    NOT_ENOUGH,
    NOT_YET_OKAY,
    PAPER_TO_COME,
    REFUSED,
    REQUEST_NOUN,
    REQUESTED,
    SHORT,
    UNKNOWN,
    USED,
)
from bot.coach.understanding.readings import BudgetSaid
from bot.coach.understanding.scene.signs import MONEY

_APPLIED: Final = re.compile(r" (?:aangevraagd|applied|requested|ingediend|asked for) ")
_AND_WITHOUT: Final = re.compile(r"(?<=\S) (?:en|and) (?:zonder|without) ")
_WAITS: Final = re.compile(
    r" (?:wacht\w*|waiting|awaiting|aanvraag|application|aangevraagd|applied|request|requested|loopt|verzoek|asked|gevraagd|ingediend|submitted|put (?:it |this |that )?in|filed) "
)
_SETTLED: Final = re.compile(
    rf" (?:goedgekeurd|approved|toegekend|granted|gehonoreerd|{IN_OR_SETTLED}|came through|went through|signed off|awarded|won) "
)


def state(signs: str) -> BudgetSaid | None:
    """What the words of a clause about money say; None when they say nothing."""
    signs = _OUR_PAPER.sub(" ", _NO_MORE.sub(" ", signs))
    if _LEFT_OF_IT.search(signs) or _RUNNING.search(signs):
        return "approved"
    without = _AND_WITHOUT.search(signs)
    if without:
        signs = signs[: without.start() + 1]  # "the application's in and without it there's no deal"
    if _NOBODY_SAYS_YES.search(signs) or NEVER_SO_MUCH.search(signs) or PAPER_TO_COME.search(signs):
        return None
    if UNKNOWN.search(signs):
        return "unknown"
    if _LIES_WITH.search(signs) and not REFUSED.search(signs):
        return "requested"
    if _COMES_FIRST.search(signs):
        return "unknown"
    if CONDITION.search(signs) and not _APPLIED.search(signs):
        return "requested" if HANGS_ON.search(signs) else "unknown"
    if NOT_ENOUGH.search(signs):
        return "none"
    if NO_PROBLEM.search(signs):
        return "approved"
    if REFUSED.search(signs) or NOT_ASKED.search(signs):
        return "none"
    if NOT_YET_OKAY.search(signs):
        return "requested"
    asks = REQUEST_NOUN.search(signs) is not None
    if USED.search(signs) and not asks:
        return "none"
    if NONE.search(signs) and not _APPLIED.search(signs):
        return "none"
    if APPROVED.search(signs) and (not _WAITS.search(signs) or _SETTLED.search(signs)):
        return "approved"
    if asks or REQUESTED.search(signs):
        return "requested"
    return "approved" if EXISTS.search(signs) or APPROVED.search(signs) else None


# "De aanvraag voor het geld ligt bij finance", "finance has been asked for an extra 30k".
_LIES_WITH: Final = re.compile(
    r" (?:\S*aanvraag|\S*dossier|\S*verzoek|application|request) (?:\S+ ){0,4}?(?:ligt|loopt|zit|is|sits|lies) (?:\S+ )?(?:bij|with|at) | loopt (?:\S+ )?(?:subsidie|krediet|financierings|budget)(?:dossier|aanvraag) "
    rf"| (?:has|have) been asked for (?:\S+ ){{0,3}}?(?:{MONEY}|money|budget|funds) "
)
NOT_FOUND_OUT: Final = re.compile(
    r" (?:kom|komen) (?:ik |we |wij )?(?:er )?niet achter | (?:cant|couldnt|cannot) (?:find out|work out|figure out) "
    # "Verder niks over centen gehoord", "over geld of wie tekent niks gevraagd".
    r"| (?:niks|niets) (?:\S+ ){0,6}?(?:gehoord|gevraagd|geweten|gezegd|verteld)(?= )| (?:niks|niets|weinig) (?:gehoord|gevraagd|geweten|gezegd|verteld) (?:\S+ ){0,2}?(?:over|van) "
    r"| (?:heard|asked|learned|got|said) nothing (?:\S+ )?(?:about|on) | nothing (?:\S+ )?(?:about|on) (?:\S+ ){0,4}?(?:heard|asked|said|mentioned) "
    r"| (?:havent|have not|hasnt|didnt|not|never) (?:\S+ )?(?:found|find|figured|figure|worked|work) out (?:(?:yet|who|whose) |$)"
)
# "Eerst de lening rond, dan bestellen": it is a step to come.
_COMES_FIRST: Final = re.compile(
    r" eerst (?:nog )?(?:\S+ ){1,3}?(?:rond|geregeld|akkoord|goedgekeurd|binnen) | first (?:\S+ ){1,3}?(?:approved|sorted|arranged|agreed|in place) "
)
# "A pot of 40k, not a penny more": how much there is.
_NO_MORE: Final = re.compile(
    r" (?:geen (?:cent|euro|stuiver) meer|not a (?:penny|cent|dime) more|en niet meer|and no more) "
)
# "The budget was cut from 120 to 90k": that much is left of it, and is there.
_LEFT_OF_IT: Final = re.compile(
    rf" (?:cut|trimmed|reduced|slashed|halved|lowered|dropped|went|gekort|verlaagd|gehalveerd|teruggebracht|teruggeschroefd|gezakt|gegaan|gaat|ging|van|from) (?:\S+ ){{0,3}}?(?:to|naar|tot) (?:about |around |zo n |ongeveer )?{MONEY}"
)
# What is paid as they go is there: "it comes out of the running budget".
_RUNNING: Final = re.compile(
    r" (?:uit|van|binnen|in|from|out of|within) (?:de |het |hun |the |their )?(?:gewone |normale |normal |regular )?(?:lopende (?:begroting|budget|exploitatie|uitgaven)|werkingsbudget|werkingsmiddelen|exploitatiebudget|running (?:budget|costs|expenses)|operating budget|day to day budget)(?= )"
)
# What we put to them is no application for money.
_OUR_PAPER: Final = re.compile(
    r" (?:ons|onze|our|jullie|your) (?:\S+ )?(?:voorstel|aanvraag|request|proposal|offer|offerte|quote|bod|bid)(?= )"
)
_NOBODY_SAYS_YES: Final = re.compile(
    r" (?:nobodys?|no ?ones?|niemand) (?:\S+ )?(?:saying|says|said|zegt|zei) (?:\S+ )?(?:yes|ja) | (?:zegt|zei) (?:\S+ ){0,2}?niemand (?:\S+ )?ja "
)
_YES: Final = re.compile(
    rf" (?:yes|yep|yeah|ja|jawel|yup|check|zat|genoeg|plenty|sure|absoluut|zeker|jazeker|tuurlijk|sorted|geregeld|akkoord|ok|oke|okay|approved|goedgekeurd|{IN_OR_SETTLED})(?: \S+){{0,3}} "
)
_NO: Final = re.compile(
    r" (?:no|nope|nee|neen|none|geen|niet|nah|niks|zero|nul|nada|not yet|nog niet|vergeet|forget)(?: \S+){0,2} "
)


def yes_or_no(signs: str) -> BudgetSaid | None:
    """The state in a clause behind "budget?"."""
    if re.search(r" (?:idee|idea|clue|weet|know|zeker|sure if) ", signs):
        return None
    return "approved" if _YES.fullmatch(signs) else "none" if _NO.fullmatch(signs) else None


def short_state(signs: str) -> BudgetSaid | None:
    """The same of a clause without a word for money, beside one that spoke of it."""
    if NOT_ANSWERED.search(signs):
        return "requested" if state(signs) == "requested" else None
    if re.fullmatch(
        r" (?:ja|nee|yes|no|yep|nope|yeah|neen|jawel|ja hoor|nee hoor|nah|geen idee|no idea|niet echt|not really|niks nodig|nothing) ",
        signs,
    ):
        return None
    if not SHORT.search(signs) or re.search(r" (?:nodig|needed|akkoord van|approval (?:from|of)) ", signs):
        return None
    if re.search(r" (?:er is|is er|theres|there is) (?:nog )?(?:al|wel|already|one|some)? ?$", signs):
        return "approved"
    if re.fullmatch(r"(?: (?:dat|die|is|zijn|was|al|helemaal|t|het|its|all|bijna))* op ", signs):
        return "none"
    found = state(signs)
    # "The tent is klaar in May": a thing that only is, with no word for money, is no money.
    return found if found != "approved" or APPROVED.search(signs) or _IS_THERE.search(signs) else None


_IS_THERE: Final = re.compile(
    r" (?:er|there|het|it|dat|that|die|alles|everything) (?:is|zijn|are|was) | (?:is|zijn|are) (?:er|there) "
    r"| (?:its|theres|thats|hebben|heeft|have|has|got) |^ (?:al |already |allang )?(?:klaar|is|zijn|ready) "
)
