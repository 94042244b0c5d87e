"""What is asked in free words about our own questions or the language; no pattern of words is laid on it."""

from itertools import pairwise
from typing import Final

from bot.coach.understanding.readings import IntentName
from bot.coach.understanding.text import Utterance

THIRD: Final = frozenset("ze zij hij they theyre theyll theyve he she hes shes".split())


def of_the_walk(said: Utterance) -> IntentName | None:
    """Asked in free words about our own questions or the language: "can i fix my last answer"."""
    words = said.plain_words
    if len(words) > _FREE or (_TONGUES.isdisjoint(words) and _QUESTIONS.isdisjoint(words)):
        return None
    if not (THIRD.isdisjoint(words) and _PAPERS.isdisjoint(words)):
        return None
    asks = not _ASKS.isdisjoint(words)
    if asks and not _TONGUES.isdisjoint(words):
        return "language"
    pairs = list(pairwise(words))
    own = any(earlier in _EARLIER and one in _QUESTIONS for earlier, one in pairs)
    own = own or any(one in _QUESTIONS and before in _BEFORE_THIS for one, before in pairs)
    return "back" if own and (asks or _MINE.intersection(words)) else None


_FREE: Final = 12
_ASKS: Final = frozenset(
    "kun kan kunnen mag can could may rather prefer liever please pls aub svp graag lets laten wil want switch spreek".split()
)
_MINE: Final = frozenset("mijn mn my".split())
_TONGUES: Final = frozenset("engels nederlands english dutch".split())
_EARLIER: Final = frozenset("vorige vorig laatste eerste eerdere previous last first earlier prior".split())
_BEFORE_THIS: Final = frozenset("hiervoor daarvoor ervoor before".split())
_QUESTIONS: Final = frozenset("vraag antwoord question answer antwoorden answers".split())
# Of these the language is the customer's matter.
_PAPERS: Final = frozenset(
    """contract offerte voorstel proposal versie version brochure stuur sturen send demo presentatie presentation
    handleiding manual document documenten documents vertaling vertalen translation translate klant customer team sheet
    training website factuur invoice support""".split()
)
