"""What makes of a name in a text that it is a customer's: how it is written, what leads to it, and what it is said to do."""

from typing import Final

from bot.coach.finding import naming
from bot.coach.understanding.readings import DealReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_ending
from bot.coach.words.word_kinds import is_ordinary, is_town, leads_to_a_name, says_a_house

# What whoever buys is said to do: that opens a deal. Somebody there approves, finds, says, is away.
BUYS: Final = frozenset(
    """wil willen wilt wants want wanted zoekt zoeken needs need looking kijkt kijken interested geïnteresseerd interesse belangstelling overweegt overwegen
    considering vergelijkt vergelijken compares comparing koopt kopen buys buying bestelt bestelde orders ordered ordering huurt huren rents renting
    vraagt asks asked vroeg aangevraagd requested verlengt renews renewing renewal verlenging starts start nieuw new klant customer deal prospect lead""".split()
)
_NEAR: Final = 3


def words_before(said: Utterance, name: str) -> tuple[str, ...]:
    """The words of a text before a name in it; all of them where it is not in it."""
    called = utterance(name).words
    places = (at for at in range(len(said.words)) if said.words[at : at + len(called)] == called)
    return said.words[: next(places, len(said.words))]


def may_be_anything(said: Utterance, reading: DealReading, account: str) -> bool:
    """Whether nothing says of a name written small that it is a customer's: "norwich visit is thursday", "flesjes zijn binnen"."""
    name = utterance(account).words
    if not account.islower() or says_a_house(name) or naming.label_of(said) is not None:
        return False
    before = words_before(said, account)
    if len(before) == len(said.words):
        return False
    behind = said.words[len(before) + len(name) :]
    if not BUYS.isdisjoint(behind[:_NEAR]) or not BUYS.isdisjoint(before):
        return False
    if is_town(name):
        return True
    if not before and not behind:
        return len(name) == 1 and is_ordinary(name[0])
    if before and leads_to_a_name(_last_before(before)):
        return False
    told = read_ending(said).ending is not None or not naming.CALLED.isdisjoint(behind[:1])
    return len(behind) > 1 and not told and not (reading.topic is not None and _set_apart(said, before, name))


_ARTICLES: Final = frozenset("de het een 't t the a an".split())


def _last_before(before: tuple[str, ...]) -> str:
    return next((word for word in reversed(before) if word not in _ARTICLES), before[-1])


def _set_apart(said: Utterance, before: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether a pause stands right behind the name: "fonteyn, etiketteermachine"."""
    last = len(before) + len(name)
    return bool(said.text[said.tokens[last - 1].end : said.tokens[last].start].strip())
