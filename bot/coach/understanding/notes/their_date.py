"""The day on which the customer acts: a day of which only a deed of ours is told is none of theirs."""

from datetime import date
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.understanding.dates.mixed import read_date
from bot.coach.understanding.notes.own_clauses import own_clauses
from bot.coach.understanding.readings import DateReading, OwnClause
from bot.coach.understanding.text import Language, Utterance, utterance


def read_their_date(said: Utterance, language: Language, today: date, zone: str) -> DateReading | None:
    """The one date of an answer to when they act; None where all that is told to come that day is what we do.

    Args:
        said: the answer.
        language: the person's language.
        today: the person's calendar day.
        zone: the person's time zone, an IANA name.
    """
    found = read_date(said, language, today, zone)
    if found is None or _only_till_when_ours_stands(said, found):
        return None
    if _OUR.isdisjoint(said.words) or not _SAME_DAY.isdisjoint(said.words):
        return found
    ours = [
        one
        for one in own_clauses(said, language, today, zone)
        if one.ours == "to_do" and one.start <= found.start < one.end and _is_ours_alone(one)
    ]
    if not ours:
        return found
    text = said.text
    for one in ours:
        text = f"{text[: one.start]}{' ' * (one.end - one.start)}{text[one.end :]}"
    left = utterance(text)
    return read_date(left, language, today, zone) if left.words else None


_OUR: Final = pronouns.WE | pronouns.WE_DO | pronouns.US
# "We pitch on the 4th and they decide same day".
_SAME_DAY: Final = frozenset("same that dezelfde diezelfde die dan".split())
# "Ik hou het op woensdag" says when they do.
_HOLDS_IT: Final = frozenset("hou houd houden gok schat denk zeg say guess bet think reckon".split())


def _is_ours_alone(clause: OwnClause) -> bool:
    """Whether we are said to act in it, and nobody over there is."""
    words = utterance(clause.text).words
    return (
        not _OUR.isdisjoint(words)
        and _HOLDS_IT.isdisjoint(words)
        and (pronouns.THEY | pronouns.THEY_DO).isdisjoint(
            words[words.index(next(word for word in words if word in _OUR)) :]
        )
    )


def _only_till_when_ours_stands(said: Utterance, found: DateReading) -> bool:
    """Whether all that is told of the day is that an offer of ours holds until then."""
    return _STANDS.search(said.fold[: found.start]) is not None and _BY_THEN.search(said.fold) is None


_STANDS: Final = later(
    r"\b(?:offertes?|quotes?|quotation|prijs|prijzen|prices?|pricing|offer|aanbod|aanbieding|voorstel|proposal|korting|discount|tarief|rates?)\b[^.,;!?]*"
    r"\b(?:geldig|geldt|gelden|valid|holds?|good|stands?|staat|vast|blijft|loopt|runs|expires?|verloopt|vervalt)\b(?: (?:nog|only|maar|slechts|pas|still))*(?: (?:tot(?: en met)?|t/m|un?till?|till?|through|thru|on|op|per))?(?: (?:de|the))? $"
)
_BY_THEN: Final = later(
    r"\b(?:by then|before then|before that|tegen dan|voor die tijd|daarvoor|dus|so|need|moet\w*|have to|has to)\b"
)
