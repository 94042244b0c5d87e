"""What one clause orders to be done with what is kept of a deal: one row for each kind of order, wherever the clause stands.

A message is cut into clauses by whoever asks; each row takes a clause that is its own, records what was ordered and says so.
"""

from collections.abc import Callable
from typing import Final

from bot.coach.people import money_put_right
from bot.coach.requests import putting_back, renaming, route_order, taking_off, ticking, whole_lists
from bot.coach.route import steps_open
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance

TOLD: Final[tuple[tuple[str, Callable[[Draft, Utterance], bool]], ...]] = (
    ("a whole list of the deal off, or done", whole_lists.take),
    ("what went off a list back on it", putting_back.take),
    ("the tick off a step", steps_open.take_order),
)
"""What may be asked for without an order: "all my moves are done", "i haven't sent it yet", "the tick is wrong"."""

ROWS: Final[tuple[tuple[str, Callable[[Draft, Utterance], bool]], ...]] = (
    *TOLD,
    ("a step or an action ticked", ticking.take),
    ("their route as it is listed", route_order.put_route),
    ("a step added, or put somewhere else", route_order.take),
    ("something called otherwise", renaming.take_called),
    ("something taken off", taking_off.take_order),
    ("the budget", money_put_right.take_change),
)


def take(draft: Draft, clause: Utterance) -> bool:
    """Do what a clause orders; False, with nothing recorded, where it orders nothing that is kept here."""
    return any(row(draft, clause) for _, row in ROWS)


def take_told(draft: Draft, clause: Utterance) -> bool:
    """The same where a clause opens on no order."""
    return any(row(draft, clause) for _, row in TOLD)
