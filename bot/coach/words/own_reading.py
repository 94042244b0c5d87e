"""The front door to what a text tells of us, loaded the first time it is asked."""

from collections.abc import Sequence
from datetime import date

from bot.coach.understanding.readings import OwnClause
from bot.coach.understanding.text import Language, Utterance
from bot.coach.words.reading import kept


@kept
def read_own_clauses(said: Utterance, language: Language, today: date, zone: str) -> tuple[OwnClause, ...]:
    """The clauses of a text in their order, each with what it tells of us."""
    from bot.coach.understanding.notes.own_clauses import own_clauses as read

    return read(said, language, today, zone)


def spoken_out(text: str) -> str:
    """A clause of ours without what leads into it, its short subject written out."""
    from bot.coach.understanding.notes.own_act import spoken_out as read

    return read(text)


def label_of_ours(text: str) -> str | None:
    """What stands behind "my plan is to"; None where nothing is said to be ours so."""
    from bot.coach.understanding.notes.own_act import label_of_ours as read

    return read(text)


def promises(text: str) -> bool:
    """Whether a clause of ours tells what we promised."""
    from bot.coach.understanding.notes.own_act import promises as read

    return read(text)


def is_jotted(text: str, language: Language) -> bool:
    """Whether a clause is an order that people jot down for themselves: "help Maura with the form"."""
    from bot.coach.understanding.notes.own_act import is_jotted as read

    return read(text, language)


def our_verb(words: Sequence[str], language: Language) -> tuple[int, str] | None:
    """The place and the infinitive of the verb in a clause of ours."""
    from bot.coach.understanding.notes.own_act import our_verb as read

    return read(words, language)


def deeds_done(words: Sequence[str], language: Language) -> frozenset[str]:
    """The verbs, as they are called, that some words tell as done: "gebracht" is "brengen"."""
    from bot.coach.understanding.notes.own_act import deeds_done as read

    return read(words, language)


def deeds_told(words: Sequence[str], language: Language) -> frozenset[str]:
    """The words among some that tell what somebody else does: "doet", "runs"."""
    from bot.coach.understanding.notes.own_act import deeds_told as read

    return read(words, language)
