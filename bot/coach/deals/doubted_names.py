"""Whether what is taken for a customer's name may as well be somebody or something else: then one tap is asked for.

A name is a customer's where something says so: it is written as a name or as a house, stands behind "bij", "with" or "klant", is
said to want something, or is all that was answered. A town, and words that anybody uses, are no customer by themselves.
"""

from typing import Final

from bot.coach.basics import pronouns
from bot.coach.deals import whose_news
from bot.coach.finding import name_in_front
from bot.coach.finding.name_evidence import BUYS, may_be_anything
from bot.coach.understanding.deals.in_front import TRADES
from bot.coach.understanding.deals.words import FIRST_NAMES
from bot.coach.understanding.readings import DealReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import name_words
from bot.coach.words.reading import read_ending

_STORY: Final = 16
_TELLS: Final = 3


def is_doubted(said: Utterance, reading: DealReading, account: str) -> bool:
    """Whether it is to be asked whether a name that was found in an opening is a customer's."""
    return (
        _may_be_somebody(said, reading, account)
        or (may_be_anything(said, reading, account) and not name_in_front.trades(utterance(account)))
        or _is_called_by_trade(said, account)
    )


def _is_called_by_trade(said: Utterance, account: str) -> bool:
    """Whether all that was said is somebody's trade and first name, "tandarts fenna": the customer, or somebody there."""
    words = utterance(account).words
    return said.words == words and words[0] in TRADES and len(words) > 1 and FIRST_NAMES.issuperset(words[1:])


def _may_be_somebody(said: Utterance, reading: DealReading, account: str) -> bool:
    """Whether what opens a text may as well be somebody at a customer that is not named: "okoro has okayed the poc"."""
    name = utterance(account).words
    if len(name) != 1 or not _TELLS <= len(said.words) <= _STORY or said.words[0] != name[0]:
        return False
    if (
        reading.topic is not None
        or not TRADES.isdisjoint(name)
        or not name_words.KINDS_OF_HOUSE.isdisjoint(name)
    ):
        return False
    pause = said.text[said.tokens[0].end : said.tokens[1].start].strip()
    if pause or not BUYS.isdisjoint(said.words) or read_ending(said).ending is not None:
        return False
    return not whose_news.presents(said, account) and not pronouns.WE & set(said.words)
