"""What is told of what we do: what we will do and when, what is done, what need not be done, and what is not ours or not theirs."""

from typing import Final

from bot.coach.basics.record import replace
from bot.coach.judged.about import Take, day_of, span_of
from bot.coach.judged.steps_judged import step_of
from bot.coach.keeping import actions_done, recording
from bot.coach.known.facts import OurAction
from bot.coach.people import kept_as
from bot.coach.route import step_dates, what_is_meant, whose_act
from bot.coach.showing import asking, describing
from bot.coach.told import our_moves, stands_for
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutAction
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.understanding.told_readings import ToldReading
from bot.coach.words.reading import read_date, read_perspective
from bot.coach.words.word_kinds import verbs_in


def _meant(draft: Draft, words: str | None) -> OurAction | None:
    """The one move of ours to do that is called so, or the only one there is where nothing is named."""
    to_do = [action for action in draft.facts.actions if not action.done]
    if words is None:
        return to_do[0] if len(to_do) == 1 else None
    found = what_is_meant.fitting(draft, ("action",), words)
    if len(found) == 1:
        return next(action for action in to_do if action.id == found[0].id)
    return actions_done.named_in(draft, utterance(words))


def will(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """What we will do, and when."""
    what, when = told.one("what"), day_of(draft, told)
    if whose_act.asks_what_to_do(said.text, said):
        # "What do i do about that" is asked of the coach.
        return False
    if what is None and when is not None and _points(said):
        return due(draft, told, said)
    if _worded(draft, said):
        return True
    if what is None or not _says_it_all(draft, what) or stands_for.in_full(what, (), draft.language) is None:
        return False
    if when is not None and when.last < draft.today:
        return False
    if read_perspective(said, draft.language, "q3", draft.context.policy.perspective).label != "seller":
        return False
    action = recording.record_action(draft, what, when.day if when is not None else None, serves=True)
    draft.mark("action", "said")
    draft.say("ack.action", action=describing.action(action))
    draft.told_whole.add(action.id)
    draft.beside(asking.edit_option("action", only_one=False))
    return True


def _points(said: Utterance) -> bool:
    """Whether a move is only pointed at: "doe ik maandag", "I'll do that friday"."""
    return len(said.words) <= (_FEW if {*said.words} & _IT else _BARE)


_FEW, _BARE = 7, 3
_IT: Final = frozenset("dat t het die dit that it this".split())


def _says_it_all(draft: Draft, what: str) -> bool:
    """Whether the words for a move tell what is done, and nothing else: a day is no part of it, and a thing alone does not say what is done with it."""
    words = utterance(what)
    dated = read_date(words, draft.language, draft.today, draft.context.zone) is not None
    return len(words.words) > 1 and not dated and bool(verbs_in(words, draft.language))


def _worded(draft: Draft, said: Utterance) -> bool:
    """Keep a move as the readers of our own clauses put it into words."""
    ours = our_moves.read(draft, said)
    if ours is None or not ours.moves or ours.done or ours.rest is not None:
        return False
    if any(move.known is not None for move in ours.moves):
        # Another day for what was known is told where that is named.
        return False
    our_moves.keep(draft, ours)
    return True


def did(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """What was ours to do is done."""
    action = _meant(draft, told.one("what"))
    if action is None or actions_done.denies(said):
        return False
    actions_done.ticked(draft, action)
    return True


def drop(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """What was ours to do need not be done."""
    action = _meant(draft, told.one("what"))
    if action is None or action.id in draft.told_whole:
        # "I'll drop it off Friday" tells of it; nothing is dropped in the message that tells it.
        return False
    actions_done.drop(draft, action.id)
    return True


def due(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """On which day we do it."""
    step = step_of(draft, told.one("what"))
    if step is not None and {*utterance(told.one("what") or "").words} <= {*utterance(step.title).words}:
        # "The test is on the 10th" though the plan for it is to be sent.
        return False
    action, when = _meant(draft, told.one("what")), day_of(draft, told)
    if action is None or when is None or when.last < draft.today:
        return False
    changed = replace(action, due_on=when.day, reminded=False)
    draft.record(PutAction(draft.deal_id, changed))
    draft.say("ack.action", action=describing.action(changed))
    return True


def ours(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """What was kept as a step of theirs is work of ours."""
    what = span_of(told, said, "what")
    step = step_of(draft, what)
    if step is None or what is None:
        return False
    when = day_of(draft, told)
    kept_as.off(draft, "step", step.id, step.title)
    title = what if len(utterance(what).words) > 1 else step.title
    action = recording.record_action(
        draft, title, when.day if when is not None and when.day >= draft.today else None, serves=True
    )
    draft.mark("action", "said")
    draft.say("ack.action", action=describing.action(action))
    draft.told_whole.add(action.id)
    return True


def theirs(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """What was kept as a move of ours is done by them, and so is what they do next."""
    what = span_of(told, said, "what")
    action = _meant(draft, what)
    if action is None:
        return False
    who, when = told.one("who"), day_of(draft, told)
    actions_done.drop(draft, action.id)
    if when is None or when.last < draft.today:
        return True
    here = draft.facts.position
    recording.record_next_step(draft, action.what, who, when, here.step_id if here is not None else None)
    draft.mark("next_step", "said")
    draft.mark("next_step_date", "said")
    step_dates.acknowledge_next_step(draft)
    return True


ROWS: Final[dict[tuple[str, str], Take]] = {
    ("move", "will"): will,
    ("move", "did"): did,
    ("move", "drop"): drop,
    ("move", "day"): due,
    ("move", "ours"): ours,
    ("move", "theirs"): theirs,
}
