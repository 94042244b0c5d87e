"""The words that only lead into a day and mean nothing without it: "uiterlijk", "on the", "ergens in"."""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Language, Utterance

BEFORE_DAY: Final = frozenset("""
    den op om rond omstreeks vanaf per in tegen uiterlijk voor ergens de the on by around about before from at sometime due
    deze this komende laatst latest vóór a.s medio ongeveer circa ca pas zo until tot till through thru t/m richting towards week calendar kalenderweek of maar nog only
""".split())  # fmt: skip
# Among them, the ones that may belong to a verb instead: "legt het voor dinsdag".
PARTICLES: Final = frozenset({"voor", "op", "in", "om", "per"})
SEPARABLE: Final = frozenset("""
    leg legt leggen stel stelt stellen dien dient dienen bereid bereidt bereiden vraag vraagt vragen neem neemt nemen stuur vul vult breng brengt lever levert
""".split())  # fmt: skip
# In a direct answer no more is cut than what can only lead into its date.
_LEADS: Final = re.compile(
    r"(?:^|\s|,)(?:op|om|rond|omstreeks|vanaf|per|in|tegen|uiterlijk|voor|ergens|denk ik|on|by|around|about|before|from|at"
    r"|sometime|ergens in)\s*$",
    re.IGNORECASE,
)


# "On the 9th", "de 4e": the article goes with the number.
_ORDINAL: Final = re.compile(
    r"(?:^|\s)(?:(?:op|on|by|before|from|voor|tegen|rond|around|about) )?(?:the|de)\s*$", re.IGNORECASE
)
_LED_IN: Final = frozenset(
    {
        "before",
        "by",
        "after",
        "around",
        "about",
        "voor",
        "vóór",
        "na",
        "rond",
        "uiterlijk",
        "tegen",
        "within",
        "binnen",
    }
)


# "Tomorrow morning", "vrijdag in de ochtend": a part of the day goes with it; in "friday morning meeting" it names something.
_PART_OF_DAY: Final = re.compile(
    r"^\s*,?\s*(?:(?:in the|in de|early|vroeg in de|om|at|first thing in the)\s+)?(?:morning|afternoon|evening|lunchtime|voormiddag|namiddag|ochtend|middag|avond|'s (?:ochtends|middags|avonds)|vroeg)"
    r"(?=\s*$|\s*[,.;!]|\s(?:to|when|if|with|and|so|for|met|en|als|om te|zodat|sturen|bellen|mailen)\b)",
    re.IGNORECASE,
)


def behind_day(said: Utterance, when: DateReading) -> str:
    """What is told behind a day, without the part of that day."""
    return _PART_OF_DAY.sub("", said.text[when.end :], count=1)


_ENDS_ON_PART: Final = re.compile(
    r"(?:^|(?<= ))(?:in (?:the|de) )?(?:morning|afternoon|evening|lunchtime|voormiddag|namiddag|ochtend|middag|avond)$"
)
MOST_DAY_PART_WORDS: Final = 3


def words_of_day_part(marks: Sequence[str]) -> int:
    """How many words at the end of a clause only say when on a day: of "tomorrow in the morning" three."""
    found = _ENDS_ON_PART.search(" ".join(marks[-MOST_DAY_PART_WORDS:]))
    return 0 if found is None else len(found.group().split())


def without_day(said: Utterance, when: DateReading) -> str:
    """A text without one of its days and the word that led into it."""
    if said.fold[when.start : when.end].partition(" ")[0] in _LED_IN:
        # "Puts it in before Christmas": the day has a word that leads into it, so what stands before belongs to the verb.
        return f"{said.text[: when.start]} {behind_day(said, when)}"
    leads = _ORDINAL if said.fold[when.start : when.start + 1].isdigit() else _LEADS
    before = said.text[: when.start]
    before = leads.sub("", before) if leads.search(before) is not None else _LEADS.sub("", before)
    return f"{before} {behind_day(said, when)}"


def with_day(action: str | None, when: DateReading | None, said: Utterance, language: Language) -> str | None:
    """An action of ours as it was told, its day included: "morgen de referenties sturen", "send references tomorrow"."""
    if action is None or when is None:
        return action
    day = said.text[when.start : when.end].strip()
    if not day or day.lower() in action.lower():
        return action
    return f"{day} {action}" if language == "nl" else f"{action} {day}"
