"""Answers that say there is nothing yet: nothing was agreed, nothing is to be done, or somebody is still to be asked."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Utterance

_PLAN_NL: Final = "(?:afspra(?:ak|ken)|datums?|plan(?:nen)?|gesprek|vervolg(?:afspraak)?|actie|stap)"
_PLAN_EN: Final = "(?:appointments?|dates?|plans?|meetings?|calls?|follow-?ups?|actions?|steps?)"
_SOFT: Final = r"(?: (?:yet|concrete|concreets|specific|definite|echt|at all|is|has been|nog|staat|vast|er))*"
_SET: Final = r"(?:planned|agreed|arranged|fixed|set|made|scheduled|booked|afgesproken|gepland|ingepland|gemaakt|bekend|vastgelegd|geregeld|vast|in (?:the )?(?:diary|agenda|planning))"
_SO_FAR: Final = r"(?: (?:yet|so far|nog|momenteel|op dit moment|with them|met hen|met ze))*"
_LED: Final = r"(?:(?:there'?s|there is|they have|they've|we have|i have|er is|er staat|we hebben|ze hebben|ik heb|got) )?(?:(?:nog|at the moment|for now|now|really|eigenlijk|not) )*"
# "Nothing planned", "nog niks afgesproken", "nog geen afspraak".
_PLANNED: Final = later(
    rf"{_LED}(?:(?:nothing|niets|niks|anything|iets){_SOFT}(?: {_SET})+|(?:geen|no) (?:(?:nieuwe|volgende|new|next) )?(?:{_PLAN_NL}|{_PLAN_EN})(?: {_SET})?){_SO_FAR}"
)
# "Niks, dat kan Bob zelf", "need to think about it".
_TO_DO: Final = later(
    r"(?:nog |for now |now )?(?:nothing|niks|niets|none)\b(?:,? \S+){0,6}"
    r"|(?:(?:i|we|ik|wij) )?(?:(?:still |nog )?(?:need|have|moet|moeten)(?: (?:to|nog|daar|er|eens|even|over))* )?(?:think about (?:it|that)|over nadenken|think it over)"
)
_OPENS: Final = r"(?:(?:ja|nee|no|well|oh|hm+|tja|eh|nou|goeie vraag|good question|gd question),? )?"
_WE_ASK: Final = (
    r"(?:i |we |ik |dat |da )?(?:(?:still |nog )?(?:need|have|got|moet)(?: (?:to|ik|nog|eens|es|even))+ (?:ask|find out|check|vragen|navragen|uitzoeken|checken|achterhalen)"
    r"|(?:dat |da )?(?:ga|moet) ik (?:nog |eens |es |even )*(?:(?:aan|bij) )?(?:\w+ )?(?:vragen|navragen|uitzoeken))"
)
_OTHERS_ASK: Final = (
    r"(?:\w+ (?:gaat|zal|wil|moet) (?:(?:dat|da|het|t|'t|nog|eens|es|even|voor|me) )*(?:navragen|uitzoeken|checken|opzoeken)|\w+ (?:vraagt|zoekt|checkt) (?:dat|da|het|t|'t|me)(?: \w+)? (?:na|uit|voor me)"
    r"|\w+ (?:will|is going to|is gonna|has to|can) (?:find (?:it )?out|check|ask)|(?:dat |da )?weet \w+ (?:wel|misschien|vast))"
)
# "Need to ask, my contact was vague about it", "Jan gaat het navragen", "dat weet Piet wel".
_TO_BE_ASKED: Final = later(
    rf"{_OPENS}(?:{_WE_ASK}|{_OTHERS_ASK})(?: (?:that|it|this|dat|da|het|them|nog|haar|hem))?(?:[,.;!]|$)"
)
_LONGEST: Final = 14


def planned(said: Utterance) -> bool:
    """Whether an answer says that nothing was planned or agreed."""
    return _PLANNED.fullmatch(said.fold.strip(" .!")) is not None


def to_do(said: Utterance) -> bool:
    """Whether an answer says that there is nothing for us to do, or that it is still to be thought about."""
    return _TO_DO.fullmatch(said.fold.strip(" .!")) is not None


def to_be_asked(said: Utterance) -> bool:
    """Whether an answer says that it is still to be asked or found out, whoever does."""
    return len(said.words) <= _LONGEST and _TO_BE_ASKED.match(said.fold) is not None
