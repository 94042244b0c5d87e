"""The state of the customer's money for this deal: there, applied for, not there, or unknown.

A mandate ("may sign up to 25k") is no budget, a condition ("if there is budget") no statement. Of several
statements the last counts, unless one of them is by whoever holds the final yes.
"""

import re
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.people.budget_state import NOT_FOUND_OUT, short_state, state, yes_or_no
from bot.coach.understanding.people.budget_words import (
    APPROVED,
    BARE,
    HAS_A_SAY,
    HOLDS_WEAK,
    KEEPS_MONEY,
    LENDER_WAITS,
    MANDATE,
    MONEY_NEED,
    NO_DEAL,
    NO_MONEY,
    NOT_YET_OKAY,
    NOUN,
    OTHER_APPLICATION,
    OTHER_TOPIC,
    REFUSED,
    STRONG,
    STRONG_IN_ANSWER,
    TALK,
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
        if NOT_FOUND_OUT.search(signs) or HAS_A_SAY.search(signs):
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
        refused = _ROUND.search(signs) is not None and REFUSED.search(signs) is not None
        if MANDATE.search(signs) or (TALK.search(signs) and not APPROVED.search(signs) and not refused):
            spoken_of = place if _ROUND.search(signs) else spoken_of
            continue
        bare = answer and not named and BARE.search(signs) is not None
        if not named and not asked and not bare and not _goes_on(clause, spoken_of, place):
            continue
        said = (
            yes_or_no(signs)
            if heading == place - 1 and yes_or_no(signs) is not None
            else "unknown"
            if _is_question(scene, clause)
            else state(signs)
            if named or bare or _still_to_be(clause)
            else short_state(signs)
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


_TAKEN_UP: Final = re.compile(r" (?:(?:maar|but|en|and) )?(?:die|dat|which|that|it) ")


def _still_to_be(clause: Clause) -> bool:
    """As in "… maar die moet de raad nog vaststellen": what was just spoken of waits for somebody."""
    return _TAKEN_UP.match(clause.signs) is not None and NOT_YET_OKAY.search(clause.signs) is not None


def _goes_on(clause: Clause, spoken_of: int | None, place: int) -> bool:
    """Whether a clause without the word still speaks of the money: "wel aangevraagd", "denied last week"."""
    if spoken_of is None or place - spoken_of > 1:
        return False
    if SOMEBODY.search(clause.signs):
        if _still_to_be(clause):
            return True
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
