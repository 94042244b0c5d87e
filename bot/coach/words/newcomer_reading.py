"""The front door to whom a message turns to, loaded the first time it is asked."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.coach.understanding.text import Utterance

if TYPE_CHECKING:
    from bot.coach.understanding.deals.newcomers import Newcomer


def newcomers(said: Utterance) -> "Iterator[Newcomer]":
    """Every place where a message may turn to a customer that is not spoken of yet."""
    from bot.coach.understanding.deals.newcomers import newcomers as read

    return read(said)


def is_house(name: str) -> bool:
    """Whether a name says of itself that it is a house."""
    from bot.coach.understanding.deals.newcomers import is_house as read

    return read(name)


def is_third_party(name: str) -> bool:
    """Whether a house is one that has to do with the deals of others: a bank, an adviser, an installer."""
    from bot.coach.understanding.deals.newcomers import is_third_party as read

    return read(name)
