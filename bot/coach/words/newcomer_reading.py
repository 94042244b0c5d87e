"""The front door to whom a message turns to, loaded the first time it is asked."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.coach.understanding.text import Utterance
from bot.coach.words.reading import kept

if TYPE_CHECKING:
    from bot.coach.understanding.deals.newcomers import Newcomer
    from bot.coach.understanding.deals.turned_to import Turned


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


@kept
def turned_to(said: Utterance, here: str) -> "tuple[Turned, ...]":
    """Every place where a message may turn to another customer than `here`, by what is said of it."""
    from bot.coach.understanding.deals.turned_to import turned_to as read

    return tuple(read(said, here))


def back_here(said: Utterance, here: str, begin: int) -> tuple[int, str]:
    """Where a message goes on about `here` behind what it tells of another customer, and what it tells there."""
    from bot.coach.understanding.deals.turned_to import back_here as read
    from bot.coach.understanding.deals.turned_to import without_here

    at = read(said, here, begin)
    return at, without_here(said, here, at)


def told_before(said: Utterance, here: str) -> "Turned | None":
    """Of which customer, said to be another one than `here`, it is that something was told."""
    from bot.coach.understanding.deals.turned_to import told_before as read

    return read(said, here)


def asked_after(said: Utterance, here: str) -> bool:
    """Whether it is asked if another customer than `here` is known already."""
    from bot.coach.understanding.deals.turned_to import asked_after as read

    return read(said, here)
