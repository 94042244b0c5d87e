"""Names that are set off behind "nieuwe klant:" and may be anything: "smile op t plein", "kapsalon knip"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.deals.commonwords import is_common
from bot.coach.understanding.deals.reader import read_deal
from bot.coach.understanding.deals.wordclasses import is_kind, is_plain, is_thing
from bot.coach.understanding.deals.words import FIRST_NAMES
from bot.coach.understanding.steps.words import is_actor
from bot.coach.understanding.text import utterance

NAME_ENDS: Final = later(
    r"\s*[,;:.!?()–\n]|\s+-\s|\s+(?:uit|in|te|near|from|wil|willen|wilt|zoekt|zoeken|wants?|needs?|heeft|hebben|has|have|is|are|who|die|voor|for|over|about|ook|also|belde|belden|rang|called|gesproken|gebeld|met|with)\b",
)
NAME_WORDS: Final = 5
_SHORT: Final = 2
# "Smile op t plein": a name that says where it stands.
_STANDS: Final = frozenset("op aan bij on by".split())


def set_off(told: str) -> str | None:
    """All up to the first pause behind "nieuwe klant:", where that can be a name no reader knows; None where it is read as usual."""
    end = NAME_ENDS.search(told)
    opens = told[: end.start()].strip() if end is not None else told.strip()
    words = utterance(opens).words
    account = read_deal(utterance(told), "nl", ()).account
    if not 0 < len(words) <= NAME_WORDS or not _has_a_word_of_its_own(words):
        return None
    if account is not None and account in opens:
        before = opens[: opens.find(account)].split()
        return opens if before and opens.endswith(account) and before[-1].lower() in _STANDS else None
    stands = any(word in _STANDS for word in words[1:-1])
    return opens if account is None or stands or not set(utterance(account).words) & set(words) else None


def _has_a_word_of_its_own(words: tuple[str, ...]) -> bool:
    """Whether one of these words is no word of the language, no role, no thing, no kind of house, nobody's first name."""
    return any(
        len(word) > _SHORT
        and not (is_plain(word) or is_common(word) or is_thing(word) or is_actor(word) or is_kind(word))
        and word not in FIRST_NAMES
        for word in words
    )
