"""The state of the customer's money for this deal: there, applied for, not there, or unknown.

A mandate ("may sign up to 25k") is no budget, a condition ("if there is budget") no statement. Of several
statements the last counts, unless one of them is by whoever holds the final yes.
"""

import re
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.people.budget_words import (
    APPROVED,
    BARE,
    CONDITION,
    EXISTS,
    HANGS_ON,
    HOLDS_WEAK,
    KEEPS_MONEY,
    LENDER_WAITS,
    MANDATE,
    MONEY_NEED,
    NEVER_SO_MUCH,
    NO_DEAL,
    NO_MONEY,
    NO_PROBLEM,
    NONE,
    NOT_ANSWERED,
    NOT_ASKED,
    NOT_ENOUGH,
    NOT_YET_OKAY,
    NOUN,
    OTHER_APPLICATION,
    OTHER_TOPIC,
    PAPER_TO_COME,
    REFUSED,
    REQUEST_NOUN,
    REQUESTED,
    SHORT,
    STRONG,
    STRONG_IN_ANSWER,
    TALK,
    UNKNOWN,
    USED,
    WEAK,
    YET,
    lends,
)
from bot.coach.understanding.prefilter.sieve import Sieve
from bot.coach.understanding.readings import BudgetSaid
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import MONEY, SOMEBODY, Clause, Somebody


@record
class BudgetClaim:
    """What one clause says of the money, and whose words it is. `not_yet`: there is none so far, but it may come."""

    said: BudgetSaid
    not_yet: bool
    holder: Somebody | None
    clause: int


_APPLIED: Final = re.compile(r" (?:aangevraagd|applied|requested|ingediend|asked for) ")
_AND_WITHOUT: Final = re.compile(r"(?<=\S) (?:en|and) (?:zonder|without) ")
_WAITS: Final = re.compile(
    r" (?:wacht\w*|waiting|awaiting|aanvraag|application|aangevraagd|applied|request|requested|loopt|verzoek|asked|gevraagd|ingediend|submitted|put (?:it |this |that )?in|filed) "
)
_SETTLED: Final = re.compile(
    r" (?:goedgekeurd|approved|toegekend|granted|gehonoreerd|binnen|rond|came through|went through|signed off|awarded|won) "
)


def _state(signs: str) -> BudgetSaid | None:
    """What the words of a clause about money say; None when they say nothing."""
    signs = _NO_MORE.sub(" ", signs)
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
_NOT_FOUND_OUT: Final = re.compile(
    r" (?:kom|komen) (?:ik |we |wij )?(?:er )?niet achter | (?:cant|couldnt|cannot) (?:find out|work out|figure out) "
)
# "Eerst de lening rond, dan bestellen": it is a step to come.
_COMES_FIRST: Final = re.compile(
    r" eerst (?:nog )?(?:\S+ ){1,3}?(?:rond|geregeld|akkoord|goedgekeurd|binnen) | first (?:\S+ ){1,3}?(?:approved|sorted|arranged|agreed|in place) "
)
# "A pot of 40k, not a penny more": how much there is.
_NO_MORE: Final = re.compile(
    r" (?:geen (?:cent|euro|stuiver) meer|not a (?:penny|cent|dime) more|en niet meer|and no more) "
)
_NOBODY_SAYS_YES: Final = re.compile(
    r" (?:nobodys?|no ?ones?|niemand) (?:\S+ )?(?:saying|says|said|zegt|zei) (?:\S+ )?(?:yes|ja) | (?:zegt|zei) (?:\S+ ){0,2}?niemand (?:\S+ )?ja "
)
_AMOUNT: Final = re.compile(MONEY)
# A look at how they pay is a step of ours, and no money of theirs.
_NO_MONEY_ITSELF: Final = re.compile(
    r" (?:credit|krediet) ?(?:checks?|ratings?|scores?|reports?|controle|toets|waardigheid)(?= )"
)
# "No, they are past the board": what was said before is put right, and nothing is said to be lacking.
_TAKEN_BACK: Final = re.compile(
    r"^ (?:no|nope|nee|neen) (?=(?:i|we|you|he|she|it|they|that|this|there|ik|wij|je|jij|hij|zij|ze|het|dat|die|er|the|de|but|maar|its|theyre|thats|theres|hes|shes|im|ive|theyve) )"
)
_TOPIC: Final = re.compile(
    r" (?:qua|wat betreft|as for|regarding|in terms of|re) (?:het |the |hun |their )?(?:budget|geld|money|centen|funding|financiering) | (?:budget|money) ?wise | budgetwise | budgettair "
)


def budget_claims(scene: Scene, *, asked: bool, answer: bool = False) -> tuple[BudgetClaim, ...]:
    """What each clause says of the budget.

    `asked`: the text answers a question about it, so the word may be absent. `answer`: it answers a question about
    whoever says yes, so that a clause of nothing but a state ("turned down by the board") is about the money too.
    """
    may = _SIEVE.of(scene.line)
    if not asked and not may:
        return ()
    claims: list[BudgetClaim] = []
    spoken_of: int | None = None
    heading: int | None = None
    # "It's all spoken for, budget wise": the clause beside such words is about the money.
    told_apart = {
        place - 1
        for place, clause in enumerate(scene.clauses if "topic" in may else ())
        if _TOPIC.fullmatch(clause.signs) and place
    }
    for place, clause in enumerate(scene.clauses):
        signs = _NO_MONEY_ITSELF.sub(" ", clause.signs)
        if not asked:
            signs = _TAKEN_BACK.sub(" ", signs)
        if _NOT_FOUND_OUT.search(signs):
            continue
        lent = (
            "lender" in may
            and LENDER_WAITS.search(signs) is not None
            and any(lends(scene.who(sign)) for sign in SOMEBODY.findall(signs))
        )
        gated = (
            lent
            or place in told_apart
            or ("noun" in may and NOUN.search(signs) is not None)
            or ("amount" in may and _AMOUNT.search(signs) is not None)
        )
        if gated and KEEPS_MONEY.search(signs) and NOUN.search(KEEPS_MONEY.sub(" ", signs)) is None:
            continue
        strong = ("strong" in may and STRONG.search(signs) is not None) or (
            answer and "answer" in may and STRONG_IN_ANSWER.search(signs) is not None
        )
        gated = gated or strong
        if not gated and not asked and spoken_of is None and not (answer and BARE.search(signs)):
            continue
        named = gated and (
            lent or strong or place in told_apart or _names_money(signs, answer=answer or asked)
        )
        if _HEADING.fullmatch(signs):
            spoken_of = heading = place
            continue
        if MANDATE.search(signs) or (TALK.search(signs) and not APPROVED.search(signs)):
            spoken_of = place if _ROUND.search(signs) else spoken_of
            continue
        bare = answer and not named and BARE.search(signs) is not None
        if not named and not asked and not bare and not _goes_on(clause, spoken_of, place):
            continue
        said = (
            _yes_or_no(signs)
            if heading == place - 1 and _yes_or_no(signs) is not None
            else "unknown"
            if _is_question(scene, clause)
            else _state(signs)
            if named or bare
            else _short_state(signs)
        )
        if lent and said == "approved" and APPROVED.search(signs) is None:
            said = "requested"  # "de bank is waar ze op wachten"
        if said == "none" and (_is_condition(scene, place) or (place and _is_condition(scene, place - 1))):
            said = "unknown"
        if said is not None:
            not_yet = said == "none" and YET.search(signs) is not None and not REFUSED.search(signs)
            claims.append(BudgetClaim(said, not_yet, _holder(scene, clause), place))
            spoken_of = place
        elif named:
            spoken_of = place
    return tuple(claims)


def _is_condition(scene: Scene, place: int) -> bool:
    """Case "geen subsidie, geen deal": what they lack in the one clause is what the deal in the next depends on."""
    signs = scene.clauses[place].signs
    lacking = NO_MONEY.match(signs)
    if lacking and NO_DEAL.match(signs, lacking.end() - 1):
        return True
    ahead = scene.clauses[place + 1].signs if place + 1 < len(scene.clauses) else ""
    return NO_MONEY.fullmatch(scene.clauses[place].signs) is not None and NO_DEAL.match(ahead) is not None


# A text without any of these has no clause that is looked at unasked.
_SIEVE: Final = Sieve(
    noun=NOUN, amount=_AMOUNT, topic=_TOPIC, strong=STRONG, answer=STRONG_IN_ANSWER, lender=LENDER_WAITS, bare=BARE
)  # fmt: skip
# "Budget? Zat." and "money: yes": the next clause says it.
_HEADING: Final = re.compile(
    r" (?:en |and |so |the |het |hun |their |qua |wat |betreft |about |nou |eh |uh |um |yeah ){0,4}(?:budget|geld|money|funding|cash|centen|financiering|funds|poen) (?:bit |part |side |betreft |wise |dan |stuk )?"
)
_ROUND: Final = re.compile(r" (?:budgetronde|begrotingsronde|budget round|budgetrondes|subsidieronde) ")
_YES: Final = re.compile(
    r" (?:yes|yep|yeah|ja|jawel|yup|check|zat|genoeg|plenty|sure|absoluut|zeker|jazeker|tuurlijk|sorted|geregeld|akkoord|ok|oke|okay|approved|goedgekeurd|rond|binnen)(?: \S+){0,3} "
)
_NO: Final = re.compile(
    r" (?:no|nope|nee|neen|none|geen|niet|nah|niks|zero|nul|nada|not yet|nog niet|vergeet|forget)(?: \S+){0,2} "
)


def _yes_or_no(signs: str) -> BudgetSaid | None:
    """The state in a clause behind "budget?"."""
    if re.search(r" (?:idee|idea|clue|weet|know|zeker|sure if) ", signs):
        return None
    return "approved" if _YES.fullmatch(signs) else "none" if _NO.fullmatch(signs) else None


def _is_question(scene: Scene, clause: Clause) -> bool:
    """Whether a clause asks rather than tells: "is there budget?"."""
    end = scene.items[clause.last - 1].end
    return scene.said.text[end : end + 2].strip().startswith("?")


def _names_money(signs: str, *, answer: bool) -> bool:
    if MONEY_NEED.search(signs):
        return True
    found = NOUN.search(signs)
    if not found:
        return False
    if found.group().strip() in {"business case", "businesscase"}:
        return answer and HOLDS_WEAK.search(signs) is not None
    if found.group().strip() not in WEAK:
        return True
    if OTHER_APPLICATION.search(signs.replace(" application ", " ")):
        return False
    return HOLDS_WEAK.search(signs) is not None


_WAITING: Final = re.compile(
    r" (?:waiting (?:on|for)|wacht(?:en)? (?:nog )?op|ligt bij|is with|its with|pending|applied|aangevraagd|ingediend|submitted|in behandeling) "
)


def _goes_on(clause: Clause, spoken_of: int | None, place: int) -> bool:
    """Whether a clause without the word still speaks of the money: "wel aangevraagd", "denied last week"."""
    if spoken_of is None or place - spoken_of > 1:
        return False
    if SOMEBODY.search(clause.signs):
        if (
            len(clause.signs.split()) <= 8
            and NOT_YET_OKAY.search(clause.signs) is None
            and _WAITING.search(clause.signs)
        ):
            return True
        told = re.search(r" (?:zegt|zei|vertelde|says|said|told|denkt|thinks|reckons|beweert) ", clause.signs)
        return (
            told is not None
            and len(clause.signs.split()) <= 12
            and re.search(r" (?:op|weg|gone|spent|approved|goedgekeurd|geen|niet|not|no|er) ", clause.signs)
            is not None
        )
    return len(clause.signs.split()) <= 7 and OTHER_TOPIC.fullmatch(clause.signs) is None


def _short_state(signs: str) -> BudgetSaid | None:
    if NOT_ANSWERED.search(signs):
        return "requested" if _state(signs) == "requested" else None
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
    return _state(signs)


def _holder(scene: Scene, clause: Clause) -> Somebody | None:
    found = SOMEBODY.search(clause.signs)
    return scene.who(found.group()) if found else None


def settle_budget(claims: tuple[BudgetClaim, ...], decider: Somebody | None) -> BudgetSaid:
    """One state out of several: the decider's word first, a running application over "not there yet", else the last."""
    known = [claim for claim in claims if claim.said != "unknown"]
    if not known:
        return "unknown"
    if decider is not None:
        names = {(member.name or member.role or "").casefold() for member in decider.members}
        for claim in reversed(known):
            holder = claim.holder
            if holder and names & {
                (member.name or member.role or "").casefold() for member in holder.members
            }:
                return claim.said
    said = [claim.said for claim in known]
    if known[-1].not_yet and "requested" in said:
        return "requested"
    return said[-1]
