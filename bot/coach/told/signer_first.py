"""Who signs, named in a first sentence with other things told behind it: "the ceo for sure. speaking to him on thursday"."""

import re
from typing import Final

from bot.coach.basics import signing_words
from bot.coach.basics.once import later
from bot.coach.told import telling
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_names
from bot.coach.words.sighs import unsighed

_SENTENCE: Final = later(
    r"(?P<first>[^.;!?\n]{2,60}?(?<!\bmr)(?<!\bdr)(?<!\bmrs)(?<!\bdhr)(?<!\bmevr))(?:[.;!]+\s+|,?\s+(?=(?:maar|but)\s))(?P<behind>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_NAMES_ONE: Final = 7
# "Jim, but not before June" says when he does.
_TELLS: Final = 5


def by_first_sentence(draft: Draft, said: Utterance) -> Utterance:
    """The first sentence where it names who signs, what is told behind it of other things kept for itself; otherwise all of it."""
    first = _named_first(draft, said)
    if first is None:
        return said
    said, behind = first
    telling.take(draft, behind, apart_from={"final_yes", "steps"})
    draft.said = said
    return said


def _named_first(draft: Draft, said: Utterance) -> tuple[Utterance, Utterance] | None:
    """A first sentence that names who signs, and what is told behind it of other things; None where that is of signing too."""
    found = _SENTENCE.fullmatch(said.text.strip())
    if found is None:
        return None
    first, behind = unsighed(utterance(found["first"])), utterance(found["behind"])
    if (
        len(first.words) > _NAMES_ONE
        or len(behind.words) < _TELLS
        or _IS_SOMEHOW.match(first.fold)
        or not read_names(first, draft.language)
        or _OF_SIGNING.search(behind.fold)
    ):
        return None
    return first, behind


# "Lena is lovely" says how she is, and not that she signs.
_IS_SOMEHOW: Final = later(
    r"(?!(?:it|that|this|dat|het|this one|who signs|wie tekent) )[^\W\d_][\w'-]*(?: [\w'-]+)? (?:is|was|are|seems|looks|lijkt|zijn|vindt|wants?|likes?|wil)\b"
)
_OF_SIGNING: Final = later(
    rf"{signing_words.YES}|\b(?:alone|alleen|together|samen|up to|tot|boven|above|over|limit|mag|may|ok|okay|yes|ja|mandate|mandaat|ook|also|and|en|plus|too|veto\w*|block\w*|tegenhouden|blokke\w+|stop|orders?|buys?|bestel\w*|koopt|who)\b"
)
