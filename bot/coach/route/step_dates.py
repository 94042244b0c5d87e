"""The day of their next step: told, tapped or picked, and told anew when it moved or was another day all along."""

import re
from datetime import date
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.deciding import checkin
from bot.coach.keeping import heard_of, recording, step_days
from bot.coach.known.facts import BuyingStep
from bot.coach.route import step_names
from bot.coach.showing import asking, describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Line, values
from bot.coach.turn.state import Pending
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date


def take_date(draft: Draft, first: date, last: date) -> None:
    """The customer's date, typed, tapped or picked."""
    recording.date_next_step(draft, first, last)
    draft.mark("next_step_date", "said")
    acknowledge_next_step(draft)


def expect_proposed(draft: Draft, first: date | None, last: date | None) -> None:
    """Expect the step that was proposed to come next, on a day where one was told."""
    step = checkin.proposal(draft.facts)
    if step is None:
        return
    recording.record_next_step(draft, step.title, step.who, None, step.id)
    draft.mark("next_step", "said")
    if first is not None and last is not None:
        take_date(draft, first, last)
    else:
        acknowledge_next_step(draft)


def expect_on_its_day(draft: Draft) -> bool:
    """Expect the step that comes next on the day that was told of it before. False where none was, or it has passed."""
    step = checkin.proposal(draft.facts)
    if step is None or step_days.ahead(step, draft.today) is None:
        return False
    # Told in this very message it is read back once.
    later = Line("ack.later_step", values(step=describing.buying_step(step, draft.language)))
    draft.parts[:] = [part for part in draft.parts if part != later]
    expect_proposed(draft, None, None)
    return True


def acknowledge_next_step(draft: Draft) -> None:
    """Read the next step back, with whose date it is beside it."""
    step = draft.facts.next_step
    if step is None:
        return
    draft.say("ack.next_step", step=described_next_step(draft))
    asking.read_back_of(draft, "next_step")
    if step.last is not None:
        asking.beside_who_said(draft, asking.WHOSE_DATE)


def keep_later(draft: Draft, step: BuyingStep, when: DateReading) -> bool:
    """Keep the day that is told of a step which something else comes before, and read it back. False where it is over."""
    kept = step_days.tell(draft, step, when)
    if kept is None:
        return False
    heard_of.hear(draft)
    draft.say("ack.later_step", step=describing.buying_step(kept, draft.language))
    return True


def described_next_step(draft: Draft) -> describing.Shown:
    """The customer's next step, to be read back."""
    step = draft.facts.next_step
    return describing.next_step(step) if step is not None else ""


MOVED: Final = frozenset(
    "verschoven verplaatst uitgesteld verzet schuift moved postponed pushed shifted delayed slipped rescheduled".split()
)

# Where everything stands still is no place.
STANDS_STILL: Final = frozenset("stil hold alles everything boel pauze stilgelegd halted paused".split())


# "Dus … pas aan": what asks for the change, around the day itself.
_ROUND_A_DAY: Final = later(
    r"^(?:(?:dus|so|nogmaals|again|nee|no|zoals gezegd|like i said|as i said|i said|ik zei)[ ,:]+)+(?=\S)|(?<![ ,.])[ ,.]+(?:(?:pas|zet|wijzig|verander)(?: (?:dat|het|die))?(?: (?:even|maar|dus|graag))* aan|(?:please )?(?:change|fix|adjust|update) (?:it|that)|zei ik|(?:had|heb) ik (?:al )?gezegd|i said|as i said|like i said)[ .!]*$",
    re.IGNORECASE,
)


def unadorned(said: Utterance) -> Utterance:
    """A text without "so" in front of it and "as I said" behind it."""
    return utterance(_ROUND_A_DAY.sub("", said.text))


# -- a day and nothing else, told where none was asked for --------------------------------------------------------------


def chips_stand_beside(draft: Draft) -> bool:
    """Whether days for their step can be tapped beside the open question."""
    pending = draft.conversation.pending
    return pending is not None and any(
        option.side and option.id.startswith("date:") for option in pending.options
    )


def take_bare_day(draft: Draft, said: Utterance) -> bool:
    """Take "around 12 June" for the day of their step. False when more was said, or when there is no step."""
    when = _bare_day(draft, said) or _day_alone(draft, said)
    if when is None or draft.facts.next_step is None:
        return False
    _date_the_step(draft, when)
    return True


def take_missing_day(draft: Draft, said: Utterance) -> bool:
    """Take "12 June" for the day of their step, where that has none: nobody is called that, and no step either."""
    when, step = _day_alone(draft, said), draft.facts.next_step
    if when is None or step is None or step.last is not None:
        return False
    _date_the_step(draft, when)
    return True


def keep_for_the_step(draft: Draft, said: Utterance) -> bool:
    """Keep "12 June", told before what happens then: the day goes with the answer that says so."""
    when, pending = _day_alone(draft, said) or _day_on_a_condition(draft, said), draft.conversation.pending
    if when is None or pending is None:
        return False
    first, last = (when.day, when.day) if when.first == when.last else (when.first, when.last)
    draft.to(pending=replace(pending, kept=f"{first.isoformat()}/{last.isoformat()}"))
    draft.say("ack.day_of_what", when=describing.shown_span(first, last))
    return True


def is_day_alone(draft: Draft, said: Utterance) -> bool:
    """Whether a text says no more than a day, in whatever words: "its on the 18th now", "doen ze de 18e"."""
    return _day_alone(draft, said) is not None


def pass_over(draft: Draft, said: Utterance) -> bool:
    """Take no note of a day where it is the day of nothing. False when more was said."""
    if _day_alone(draft, said) is None:
        return False
    draft.say("listening")
    return True


def date_told_before(draft: Draft, pending: Pending | None) -> bool:
    """Give their step the day that was told before it, where it has none. False when none was told."""
    step = draft.facts.next_step
    kept = _KEPT_DAY.fullmatch(pending.kept or "") if pending is not None else None
    if step is None or step.last is not None or kept is None:
        return False
    # It is read back once, with its day.
    draft.parts[:] = [
        part for part in draft.parts if not (isinstance(part, Line) and part.key == "ack.next_step")
    ]
    take_date(draft, date.fromisoformat(kept["first"]), date.fromisoformat(kept["last"]))
    return True


_KEPT_DAY: Final = later(r"(?P<first>\d{4}-\d{2}-\d{2})/(?P<last>\d{4}-\d{2}-\d{2})")


# "Before the holidays I said, so before the 24th": one day told twice, and nothing else.
_TOLD_TWICE: Final = later(
    r"^(?:(?:nee|no|nogmaals|again|ja|yes|wel|dus|so)[ ,]+)*(?:(?:voor|vóór|before|by|na|after|tegen|rond|around|in) (?:de |the |het )?[\w-]+(?: [\w-]+)?,? (?:zei ik|had ik gezegd|heb ik gezegd|i said|as i said|like i said)|(?:zei ik|i said|ik zei))[ ,.]+(?:(?:toch|al|already)[ ,]+)?(?:dus|so|that'?s|dat is|oftewel)[ ,]+(?=\S)",
    re.IGNORECASE,
)


def told_once(said: Utterance) -> Utterance:
    """A text that tells a day in other words once more, with that day alone."""
    return unadorned(utterance(_TOLD_TWICE.sub("", said.text)))


def _bare_day(draft: Draft, said: Utterance) -> DateReading | None:
    said = told_once(said)
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    return when if when is not None and phrases.only_a_date(said, when) else None


def _day_alone(draft: Draft, said: Utterance) -> DateReading | None:
    """A day in so many words: "june" alone spans weeks, and may be somebody's name."""
    said = told_once(said)
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    if when is None or step_names.names_something(f"{said.text[: when.start]} {said.text[when.end :]}"):
        return None
    return when if len(said.words) > 1 or when.first == when.last else None


def _day_on_a_condition(draft: Draft, said: Utterance) -> DateReading | None:
    """As in "the 8th, once Olaf is back": a day, and what it waits for, which is no step."""
    found = _ON_CONDITION.search(said.text)
    return _day_alone(draft, utterance(said.text[: found.start()])) if found is not None else None


_ON_CONDITION: Final = later(
    r",\s*(?:als|zodra|wanneer|tenzij|mits|once|when|if|unless|provided)\s\S.*$", re.IGNORECASE
)


def _date_the_step(draft: Draft, when: DateReading) -> None:
    recording.date_next_step(draft, when.day, when.last)
    draft.mark("next_step_date", "said")
    draft.say("ack.next_step", step=described_next_step(draft))
    asking.beside_who_said(draft, asking.WHOSE_DATE)
