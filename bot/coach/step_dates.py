"""The day of their next step: told, tapped or picked, and told anew when it moved or was another day all along."""

import re
from datetime import date
from typing import Final

from bot.coach import asking, describing, people_records, phrases, recording
from bot.coach.draft import Draft
from bot.coach.reading import read_date
from bot.coach.understanding.text import Utterance, utterance


def take_date(draft: Draft, first: date, last: date) -> None:
    """The customer's date, typed, tapped or picked."""
    recording.date_next_step(draft, first, last)
    draft.mark("next_step_date", "said")
    acknowledge_next_step(draft)


def acknowledge_next_step(draft: Draft) -> None:
    """Read the next step back, with whose date it is beside it."""
    step = draft.facts.next_step
    if step is None:
        return
    draft.say("ack.next_step", step=described_next_step(draft))
    asking.read_back_of(draft, "next_step")
    if step.last is not None:
        draft.beside(*asking.WHOSE_DATE)


def described_next_step(draft: Draft) -> describing.Shown:
    """The customer's next step, to be read back."""
    step = draft.facts.next_step
    return describing.next_step(step) if step is not None else ""


_MOVED: Final = frozenset(
    "verschoven verplaatst uitgesteld verzet schuift moved postponed pushed shifted delayed slipped rescheduled date datum".split()
)


_MOVE_IT: Final = re.compile(
    r"\b(?:push|shift|delay|move|bump|schuif|verzet|verplaats|gooi) (?:it|that|this|hem|m|'m|dat|het|die) "
)


def redate(draft: Draft, said: Utterance) -> bool:
    """Take "it moved to 3 April" for the date of their next step. False when it is not that."""
    step = draft.facts.next_step
    if step is None or len(said.words) > _SHORT:
        return False
    if not _MOVED & set(said.words) and _MOVE_IT.search(said.fold) is None:
        return _another_day(draft, said) or _said_another(draft, said)
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    if when is None:
        return _pushed_on(draft, said)
    take_date(draft, when.day, when.last)
    return True


_SPAN: Final = re.compile(
    r"\b(?P<count>a|an|one|another|een|nog een|two|twee|three|drie|\d{1,2}) (?P<unit>days?|dag(?:en)?|weeks?|weken|wk|months?|maand(?:en)?)\b"
)
_ONE: Final = frozenset({"a", "an", "another", "een", "nog een"})


def _pushed_on(draft: Draft, said: Utterance) -> bool:
    """Take "push it a week" for the day of their next step, counted from the day that was told of it."""
    step, found = draft.facts.next_step, _SPAN.search(said.fold)
    if step is None or step.last is None or found is None:
        return False
    span = f"in {'1' if found['count'] in _ONE else found['count']} {found['unit']}"
    when = read_date(utterance(span), draft.language, step.last, draft.context.zone)
    if when is None or when.day < draft.today:
        return False
    take_date(draft, when.day, when.last)
    return True


_NOT_THAT_DAY: Final = re.compile(
    r"\s(?:not|instead of|rather than|and not|niet|en niet|ipv|in plaats van)\s"
)


def _another_day(draft: Draft, said: Utterance) -> bool:
    """Take "it's the 15th, not the 8th", where the 8th is what was told of their step. False when it is not that."""
    step, parts = draft.facts.next_step, _NOT_THAT_DAY.split(said.fold, maxsplit=1)
    if step is None or step.last is None or len(parts) != 2:  # the day and the one it is not
        return False
    zone = draft.context.zone
    right, wrong = (read_date(utterance(part), draft.language, draft.today, zone) for part in parts)
    if right is None or wrong is None or step.last != wrong.last:
        return False
    take_date(draft, right.day, right.last)
    return True


_SAID: Final = re.compile(
    r"(?:(?:oh|oh ja|ow|nee|no|wacht|wait|hang on|hm+|actually|eigenlijk|sorry|btw|trouwens),? )*(?P<who>\w[\w.'-]*(?: \w[\w.'-]*)?) (?:zei|zegt|zei dat het|said|says|told me|meldt|mailt|appt|texted|emailed)(?: (?:it'?s|its|het is|dat het|dat|that))? (?P<rest>.+)"
)


def _said_another(draft: Draft, said: Utterance) -> bool:
    """Take "wait, Karim said the 11th" for the day of their step, where Karim was told of. False when it is not that."""
    found = _SAID.fullmatch(said.fold)
    if found is None or people_records.find_person(draft.facts, found["who"], found["who"]) is None:
        return False
    rest = utterance(said.text[slice(*found.span("rest"))])
    when = read_date(rest, draft.language, draft.today, draft.context.zone)
    if when is None or not phrases.only_a_date(rest, when):
        return False
    take_date(draft, when.day, when.last)
    return True


_SHORT: Final = 9
