"""What is said of the money that is none of its three states: not asked for yet, there in part, or only how much it is.

Asked for it was not, approved it was not, and that there is none was not said either: such words are kept as they are.
"""

import re

from bot.coach.understanding.money import find_amounts
from bot.coach.understanding.people.budget_told_words import (
    AMOUNT_ALONE,
    ANOTHER_YEAR,
    APPLIED,
    ASKS_FOR,
    COMES_FROM,
    COMES_IN,
    COMES_OF,
    FOR_CERTAIN,
    FROM_A_DAY,
    GUESSED,
    HOLDS_IT,
    HOLDS_SO_MUCH,
    IN_HAND,
    IN_PART,
    IN_PLAN,
    IS_ASKED,
    IS_NOT_THERE,
    IS_THERE,
    LATER,
    MONEY,
    MUST_COME_FROM,
    MUST_FIRST,
    NO_FIRST,
    NONE,
    NOT,
    NOT_ASKED,
    NOT_FOR_US,
    NOT_NEEDED,
    ONLY_A_DAY,
    ONLY_ASKED,
    OPENS_APPROVED,
    PAID_THROUGH,
    RUNS,
    SAID_YES_TO,
    SAYS_YES,
    SPOKEN_OF,
    STANDS_OPEN,
    THERE,
    TO_BE_ARGUED,
    TO_BE_CUT,
    TO_BE_LENT,
    TO_BE_SPENT,
    TO_COME,
    WAS_ASKED,
    WHOSE_SAY,
)
from bot.coach.understanding.people.budget_waits import waits_for_a_yes, was_not_given
from bot.coach.understanding.readings import BudgetSaid
from bot.coach.understanding.text import Utterance, utterance


def answered(said: Utterance, read: BudgetSaid) -> BudgetSaid:
    """The state of the budget in a text that answers the question of it, read as `read`; "unknown" where it is none of the states."""
    if read == "none" and IS_THERE.match(said.fold) and not NONE.search(said.fold):
        # "There, no conditions".
        return state_of(said, "approved")
    if read == "none" and (opens := NO_FIRST.match(said.fold)) is not None:
        # "No the bank loan has to clear first".
        rest = utterance(said.text[opens.end() :])
        if waits_for_a_yes(rest) and names_the_money(rest) and not NONE.search(rest.fold):
            return "unknown"
    if TO_BE_SPENT.search(said.fold) and not (NONE.search(said.fold) or GUESSED.search(said.fold)):
        return "approved"
    if read == "approved" and IS_NOT_THERE.match(said.fold) and not LATER.search(said.fold):
        # "They have not budget for this year".
        return "none"
    return state_of(said, (_in_short(said) if read == "unknown" else None) or read)


def _in_short(said: Utterance) -> BudgetSaid | None:
    """What a short answer to the question of money says that opens on it."""
    fold = said.fold
    if SAYS_YES.match(fold) and not any(
        one.search(fold) for one in (NOT, TO_COME, LATER, GUESSED, ANOTHER_YEAR)
    ):
        return "approved"
    if IS_THERE.match(fold) and not (GUESSED.search(fold) or NOT_FOR_US.search(fold)):
        return "approved"
    if WAS_ASKED.match(fold):
        return "requested"
    return "none" if IS_NOT_THERE.match(fold) else None


def state_of(said: Utterance, read: BudgetSaid) -> BudgetSaid:
    """The state of the budget in a text that was read as `read`; "unknown" where what it says is none of the states."""
    fold = said.fold
    if read == "approved" and (says_whose_say(said) or NOT_FOR_US.search(fold) or MUST_FIRST.search(fold)):
        return "unknown"
    if read == "approved" and GUESSED.search(fold) and not FOR_CERTAIN.search(fold):
        return "unknown"
    if ASKS_FOR.search(fold) and not (NOT_ASKED.search(fold) or TO_COME.search(fold)):
        return "requested"
    if read != "requested" and (
        (NOT_NEEDED.search(fold) and not HOLDS_IT.search(fold))
        or (read in {"approved", "none"} and TO_BE_LENT.search(fold))
    ):
        return "unknown"
    if read != "requested" and FROM_A_DAY.search(fold):
        return "unknown"
    if read == "requested" and PAID_THROUGH.search(fold) and not IS_ASKED.search(fold):
        return "unknown"
    if IN_PART.search(fold) or COMES_FROM.search(fold) or MUST_COME_FROM.search(fold):
        return "unknown"
    # "No budget this year", with no word of another, is none.
    if ANOTHER_YEAR.search(fold) and (read != "none" or LATER.search(fold)):
        return "unknown"
    if read in {"approved", "none"} and TO_BE_CUT.search(fold) and not NONE.search(fold):
        return "unknown"
    if read == "requested" and not RUNS.search(fold):
        if NONE.search(fold) and TO_BE_ARGUED.search(fold):
            return "none"
        if COMES_IN.search(fold) or was_not_given(said):
            return "unknown"
    if (read == "approved" or (read == "requested" and OPENS_APPROVED.match(fold))) and waits_for_a_yes(said):
        # "Is aangevraagd, normaal goedgekeurd in januari".
        return "requested" if APPLIED.search(fold) else "unknown"
    if THERE.search(fold) and not APPLIED.search(fold):
        return "unknown" if NOT_FOR_US.search(fold) else "approved"
    if (
        STANDS_OPEN.search(fold)
        and ONLY_ASKED.search(fold)
        and not (NOT_ASKED.search(fold) or TO_COME.search(fold))
    ):
        return "requested"
    if read == "none" and NONE.search(fold):
        return read
    if (
        read == "unknown"
        and (IN_HAND.search(fold) or HOLDS_IT.search(fold) or HOLDS_SO_MUCH.search(fold))
        and not NOT.search(fold)
    ):
        return "approved"
    if NOT_ASKED.search(fold):
        return "unknown"
    if read in {"requested", "none"} and was_not_given(said) and not APPLIED.search(fold):
        return "unknown"
    if (
        read == "approved"
        and _is_amount_alone(said)
        and not (IN_PLAN.search(fold) or SAID_YES_TO.search(fold))
    ):
        return "unknown"
    return read


def has_so_much(said: Utterance) -> bool:
    """Whether a clause says that they have so much for it: "they have ~12k for it"."""
    return HOLDS_SO_MUCH.search(said.fold) is not None and not NOT.search(said.fold)


def is_not_needed(said: Utterance) -> bool:
    """Whether a text says that no budget is needed: it is paid as they go."""
    return NOT_NEEDED.search(said.fold) is not None


def says_whose_say(said: Utterance) -> bool:
    """Whether all that a text says of the money is who has a say in it."""
    found = WHOSE_SAY.search(said.fold)
    if found is None:
        return False
    rest = f"{said.fold[: found.start()]} {said.fold[found.end() :]}"
    return not any(pattern.search(rest) for pattern in (THERE, NONE, APPLIED, IN_PLAN))


def _is_amount_alone(said: Utterance) -> bool:
    """Whether all that is said of the money is how much: "budget about 2.2m"."""
    named = list(re.finditer(rf"\b{MONEY}\b", said.fold))
    if len(named) != 1:
        return False
    for amount in find_amounts(said):
        before = said.fold[: amount.start]
        opened = max(before.rfind(mark) for mark in ",;.\n") + 1
        behind = said.fold[amount.end :].lstrip()
        if AMOUNT_ALONE.fullmatch(before[opened:].strip() + " ") and (not behind or behind[0] in ",;.\n!?"):
            return True
    return False


def is_not_there(said: Utterance) -> bool:
    """Whether a text says of the money that it is not there yet, whatever it waits for: a day, a loan, somebody's yes."""
    return was_not_given(said) or any(
        pattern.search(said.fold) for pattern in (NOT_ASKED, FROM_A_DAY, TO_BE_LENT, ANOTHER_YEAR)
    )


def is_put_off(said: Utterance) -> bool:
    """Whether a text says no more than from when: "but only from 1 april"."""
    return ONLY_A_DAY.match(said.fold) is not None


def says_it_is_there_now(said: Utterance) -> bool:
    """Whether a text says in so many words that there is money: "er is wel budget", "there IS a budget"."""
    return THERE.search(said.fold) is not None


def names_the_money(said: Utterance) -> bool:
    """Whether a text names the money, or who lends it."""
    return re.search(SPOKEN_OF, said.fold) is not None


def was_said_yes_to(said: Utterance) -> bool:
    """Whether a clause says of what was spoken of that somebody said yes to it: "the board signed it off in october"."""
    return SAID_YES_TO.search(said.fold.strip(" .!")) is not None


def tells_of_money(said: Utterance) -> bool:
    """Whether a text says something of the money, so that its words may stand where its state would."""
    return (
        names_the_money(said)
        or was_not_given(said)
        or any(
            pattern.search(said.fold)
            for pattern in (
                NOT_ASKED,
                NOT_NEEDED,
                IN_PART,
                FROM_A_DAY,
                MUST_COME_FROM,
                MUST_FIRST,
                TO_BE_SPENT,
                ANOTHER_YEAR,
                COMES_IN,
                COMES_OF,
            )
        )
    )
