"""The day of a step of their route, told where something else is asked: "demo is 3 december"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.deciding import checkin
from bot.coach.keeping import recording, step_days
from bot.coach.known.facts import BuyingStep
from bot.coach.route import mirroring, planning_words, step_dates
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import match_step, read_date

_BESIDE: Final = frozenset(
    """is are staat zijn wordt was be will op on at om for voor in gepland planned scheduled booked set de het the die that hun their van of
    dan then nu now ook also er dus so trouwens btw oh ja yes on gaat happens komt comes""".split()
)
_SAYS_ENOUGH: Final = 4


def take(draft: Draft, said: Utterance) -> bool:
    """Take it for their next step where none is known yet, else for the day of a step that comes later.

    False where it is about no step of the route alone, or about what they do next, which has rooms of its own.
    """
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    if when is None or when.day <= draft.today:
        return False
    rest = set(utterance(f"{said.text[: when.start]} {said.text[when.end :]}").words) - _BESIDE
    if not any(len(word) >= _SAYS_ENOUGH for word in rest):
        return False
    named = [step for step in draft.facts.steps if rest <= set(utterance(step.title).words)]
    if len(named) != 1 or named[0].status == "done":
        return False
    expected = draft.facts.next_step
    if expected is not None:
        is_expected = expected.serves == named[0].id or step_days.is_it(named[0], expected)
        return not is_expected and step_dates.keep_later(draft, named[0], when)
    if _comes_after_others(draft, named[0]):
        return step_dates.keep_later(draft, named[0], when)
    recording.record_next_step(draft, named[0].title, None, when, named[0].id)
    draft.mark("next_step", "said")
    draft.mark("next_step_date", "said")
    step_dates.acknowledge_next_step(draft)
    return True


def _comes_after_others(draft: Draft, step: BuyingStep) -> bool:
    """Whether something stands between the step they are at and this one."""
    here = draft.facts.position
    at = draft.facts.step(here.step_id) if here is not None else None
    return at is not None and any(
        at.order < known.order < step.order and known.status not in checkin.BEHIND
        for known in draft.facts.steps
    )


OF_IT: Final = frozenset(
    """its it's thats die which vergadert meets valt samen bijeen together that's dat's sluit sluiten klaar af afgerond rond is zijn wordt komt done ready finished closes close closing ends end finishes due deadline until till
    gepland ingepland afgesproken geboekt voorzien vast staat agenda planned scheduled booked fixed set diary calendar
    tot uiterlijk voor before by on op on the de het it ze zij hij they she he that dat promised promise beloofd beloofden beloofde said says
    starts start begins begint beginnen dus so zei zeiden zeggen nu now bezig busy mee with er there nog still zit zitten ligt liggen sits sit expect expected verwacht verwachten should will be would moet zou zal for around rond about latest at in then dan answer appointment appt afspraak meeting gesprek daar there antwoord uitslag result reply besluit decision verdict reactie""".split()
)
"""What is said of a step besides its day, without naming another."""


# "They're with the parents' council, that's on 10 December": its day in a clause of its own.
_DAY_OF_IT: Final = later(
    r"[,.;]\s+(?:(?:en|and|maar|but) )?(?P<day>(?:die|dat|that|it|which)(?: ?'s|s| is| zijn| are| komt| comes| vergadert| meets| valt| wordt)(?: (?:samen|bijeen|together))? \S.*)"
)


def _day_behind(draft: Draft, said: Utterance, step: BuyingStep) -> Utterance:
    """The clause of a day right behind the one that names the step: "survey, mon 7 dec 9am, colin lets me in"; else all of it."""
    parts = [utterance(part) for part in _CLAUSES.split(said.text)]
    zone = draft.context.zone
    if (
        len(parts) > 1
        and match_step(parts[0], [step.title], draft.language) is not None
        and read_date(parts[0], draft.language, draft.today, zone) is None
        and read_date(parts[1], draft.language, draft.today, zone) is not None
    ):
        return parts[1]
    return said


_CLAUSES: Final = later(r",\s+|[.;]\s+")


def take_for_the_place(draft: Draft, said: Utterance) -> bool:
    """Take "they promised it for Friday" for the day of the step that they were said to be at. False where more is told."""
    said = step_dates.unadorned(said)
    apart = _DAY_OF_IT.search(said.fold)
    said = utterance(said.text[apart.start("day") :]) if apart is not None else said
    here = draft.facts.position
    step = draft.facts.step(here.step_id) if here is not None else None
    said = _day_behind(draft, said, step) if step is not None and apart is None else said
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    if step is None or when is None or when.day < draft.today or mirroring.promised(draft, said):
        return False
    if draft.facts.next_step is not None and draft.facts.next_step.last is not None:
        return False
    rest = utterance(f"{said.text[: when.start]} {said.text[when.end :]}")
    if not set(utterance(planning_words.without_hour(rest.text)).words) <= OF_IT | set(
        utterance(step.title).words
    ):
        return False
    who = phrases.actor(step.title, draft.language)
    what = planning_words.headed(rest.text, step.title)
    recording.record_next_step(draft, what, None if phrases.same(who, step.title) else who, when, step.id)
    draft.mark("next_step", "said")
    draft.mark("next_step_date", "said")
    step_dates.acknowledge_next_step(draft)
    return True
