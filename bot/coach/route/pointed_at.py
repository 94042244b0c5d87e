"""Where they are, said behind their list: "…, then pat signs. they're at the credit check now" points at a step of it, and is none itself."""

from collections.abc import Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.route import planning_words
from bot.coach.route.step_spoken_of import content_words
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import match_step, read_steps

_LITTLE_NL: Final = (
    r"(?:nu|momenteel|inmiddels|op dit moment|nog(?: steeds)?|al|net|druk|volop|er|zich|daar|dus|eigenlijk)"
)
_LITTLE_EN: Final = (
    r"(?:now|currently|still|right now|just|busy|all|already|at the moment|actually|sort of|kinda)"
)
_LEAD: Final = r"(?:(?:en|and|but|maar|so|dus|ok|oke|well|nou|daarvan|of those)[, ]+)*"
_POINTS: Final = later(
    rf"{_LEAD}(?:"
    rf"(?:ze|zij|we|wij|die|het|dat|hij)(?:'s| zijn| zitten| staan| zit| staat| ligt| is| bevinden)(?: {_LITTLE_NL})* (?:(?:bezig )?(?:bij|in|op|aan|met)|midden in|wachten op|te wachten op) \S.*"
    rf"|(?:ze|zij|die) (?:doen|wachten)(?: {_LITTLE_NL})*(?: op)? \S.*"
    rf"|(?:nu|momenteel|op dit moment) (?:(?:zitten|staan|zijn) (?:ze|we) )?(?:bezig )?(?:bij|in|op|aan|met)(?: de| het)? \S.*"
    rf"|(?:they|it|he|she|we)(?:'re|re|'s|s| are| r| is)(?: {_LITTLE_EN})* (?:at|in|on|with|doing|waiting (?:on|for)|working on|going through|in the middle of)(?: {_LITTLE_EN})* \S.*"
    rf"|(?:now|currently|right now) (?:they(?:'re|re| are| r) )?(?:at|in|on|with|doing|waiting (?:on|for)|working on) \S.*"
    r")"
)
_NOT: Final = frozenset("niet not geen no never nooit if als when wanneer zodra once unless tenzij".split())
_FEWEST: Final = 2


def apart(draft: Draft, said: Utterance) -> tuple[Utterance, tuple[ReadStep, ...]] | None:
    """A list without the clause that points at one of its steps, and its steps with that one under way; None where nothing points at one."""
    clauses = cut(said)
    for part in reversed(clauses.parts("stop", "comma", "mark")):
        if not _points(part.said):
            continue
        rest = clauses.without(set(part.places))
        if not rest.words:
            continue
        steps = read_steps(rest, draft.language, draft.context.policy.steps).steps
        titles = [step.title for step in steps]
        place = match_step(part.said, titles, draft.language) if len(steps) >= _FEWEST else None
        if place is not None:
            draft.understood.append(part.said.text)
            return rest, _under_way(steps, place)
    return None


def within(draft: Draft, said: Utterance, steps: Sequence[ReadStep]) -> list[ReadStep]:
    """The steps of a story without one that only points at another: "…, they're still in the analysis" is of "makes an analysis"."""
    for part in cut(said).parts("stop", "comma", "mark"):
        if not _points(part.said):
            continue
        words = content_words(part.said.text)
        spoken_of = [step for step in steps if content_words(step.title) <= words]
        # "The bank does a credit check. … they're at the credit check with the bank": the one in its very words.
        told = [step for step in spoken_of if utterance(step.title).fold in part.said.fold]
        pointing = told if len(told) == 1 else spoken_of
        others = [step for step in steps if step not in pointing]
        place = match_step(part.said, [step.title for step in others], draft.language) if others else None
        if place is not None and len(pointing) == 1:
            return list(_under_way(others, place))
    return list(steps)


def _points(said: Utterance) -> bool:
    if _POINTS.fullmatch(said.fold.strip(" .!")) is None or not _NOT.isdisjoint(said.words):
        return False
    return not planning_words.is_on_an_agenda(said)


def _under_way(steps: Sequence[ReadStep], place: int) -> tuple[ReadStep, ...]:
    """The steps with one of them under way: what stands in front of it is behind them, and nothing that follows is."""
    return tuple(
        replace(step, busy=at == place, done=step.done and at < place) for at, step in enumerate(steps)
    )
