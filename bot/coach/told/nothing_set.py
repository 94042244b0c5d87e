"""Answers that say there is nothing yet: no step of theirs was agreed, or nothing is to be done by us."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Utterance

# "Nothing planned", "nog niks afgesproken".
_PLANNED: Final = later(
    r"(?:(?:there'?s|they have|they've|er is|er staat|we hebben|ze hebben|got) )?(?:nog |at the moment |for now |now |really |eigenlijk |not |there'?s )*(?:nothing|niets|niks|anything|iets)(?: (?:yet|concrete|concreets|specific|definite|echt|at all|is|has been|nog|staat|vast|er))*"
    r"(?: (?:planned|agreed|arranged|fixed|set|scheduled|booked|afgesproken|gepland|ingepland|vastgelegd|geregeld|vast|in (?:the )?(?:diary|agenda|planning)))+(?: (?:yet|so far|nog|momenteel|op dit moment|with them|met hen|met ze))*"
)
# "Niks, dat kan Bob zelf", "need to think about it": nothing of ours yet.
_TO_DO: Final = later(
    r"(?:nog |for now |now )?(?:nothing|niks|niets|none)\b(?:,? \S+){0,6}"
    r"|(?:(?:i|we|ik|wij) )?(?:(?:still |nog )?(?:need|have|moet|moeten)(?: (?:to|nog|daar|er|eens|even|over))* )?(?:think about (?:it|that)|over nadenken|think it over)"
)


def planned(said: Utterance) -> bool:
    """Whether an answer says that no step of theirs is planned or agreed."""
    return _PLANNED.fullmatch(said.fold.strip(" .!")) is not None


def to_do(said: Utterance) -> bool:
    """Whether an answer says that there is nothing for us to do, or that it is still to be thought about."""
    return _TO_DO.fullmatch(said.fold.strip(" .!")) is not None
