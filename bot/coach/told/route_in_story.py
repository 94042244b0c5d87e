"""The customer's way as the first message about them tells it, clause by clause: what is behind them, what goes on, what comes then.

A wish, a view, a thing, a name and what we do are none of it; nor is anything where no order is told.
"""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.finding import naming
from bot.coach.told import among_steps
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_steps
from bot.coach.words.word_kinds import is_role, tells_the_past, verbs_in

_ROUTE: Final = 2
_LONGEST: Final = 14
_ORDER: Final = later(
    r"\b(?:voor aan|voor bij|door naar|door aan|(?:puts?|takes?|brings?|presents?|get|gets) (?:it |this )?(?:to|past)|dan|daarna|vervolgens|nadien|tot slot|als laatste|eerst|then|after (?:this|that|which)|afterwards|finally|lastly|next|at (?:the )?end)\b"
)
_OURS: Final = pronouns.WE | pronouns.US | pronouns.WE_DO | {"my", "mijn", "our", "onze"}
# What somebody wants, likes or thinks is no act of theirs, unless it is said to come first.
_STANCE: Final = frozenset(
    """wil willen wilt wilde want wants wanted like likes liked love loves prefer prefers need needs zoekt zoeken vraagt vindt vinden think thinks keen
    enthousiast interested interest tevreden happy liever rather mooi lekker voorstander tegen against""".split()
)
_STANDS: Final = later(
    r"(?:they'?re|they are|he'?s|she'?s|is|are) (?:really )?(?:after|into) .*|(?:\S+ ){0,6}?(?:is|are|zijn|was|were|looks?|went|ging|vond)\b(?: \S+){0,2}? (?:voor|for (?:us|it)|pro|mee|ok|okay|oke|good|goed|fine|great|well|nice|top|super)"
)
# "Paula compares us with Elis" is what she does.
_COMPARES: Final = frozenset("compare compares comparing vergelijkt vergelijken picks kiest".split())
# "Ze heeft nog 2 offertes", "she's got two other quotes": what somebody has is no act.
_HAS: Final = later(r"(?:\S+ ){0,3}?(?:has|have|got|heeft|hebben) (?!to\b)|s?he'?s got ")
_FIRST: Final = later(r"\b(?:eerst|first)\b")
_LED: Final = later(
    r"^(?:already|reeds|at (?:the )?end|op het (?:einde|eind)|als laatste|finally|at last|in the end)\s+(?=\S)",
    2,
)


def told(draft: Draft, said: Utterance) -> list[ReadStep]:
    """The steps of a way that a story tells in order; empty where it tells none."""
    reading = read_steps(said, draft.language, draft.context.policy.steps)
    found = [
        replace(step, title=_LED.sub("", step.title))
        for step in among_steps.steps_among(draft, said, reading.steps)
        if _is_act_of_theirs(draft, said, step)
    ]
    found = ticked(draft, found)
    # Without a word that orders them, what is behind them and one thing to come are no way yet.
    ordered = _ORDER.search(said.fold) is not None or (
        len(found) > _ROUTE and any(step.done for step in found)
    )
    return found if ordered and len(found) >= _ROUTE else []


def remember(draft: Draft, said: Utterance) -> None:
    """Where the opening told acts of theirs and no whole way, they are offered when their steps are asked for."""
    acts = None if draft.facts.steps else _acts_told(draft, said)
    if acts is not None:
        draft.to_walk(told=(acts.text, *draft.walk.told))


def _acts_told(draft: Draft, said: Utterance) -> Utterance | None:
    """The clauses of a story that tell acts of theirs, as they were typed, where these are no whole way; None where it tells none."""
    steps = read_steps(said, draft.language, draft.context.policy.steps).steps
    theirs = [
        step for step in among_steps.steps_among(draft, said, steps) if _is_act_of_theirs(draft, said, step)
    ]
    clauses = cut(said)
    parts = clauses.parts("stop", "mark", "comma")
    places = sorted(
        {max(range(len(parts)), key=lambda at: _shared(parts[at].said, step.title)) for step in theirs}
    )
    return utterance(", ".join(parts[at].said.text for at in places)) if places else None


def _shared(said: Utterance, title: str) -> int:
    return len(set(said.words) & set(utterance(title).words))


def completed(draft: Draft, said: Utterance, route: Sequence[ReadStep]) -> list[ReadStep]:
    """A route with what the story tells besides: ticks, and what is behind them. Without what somebody only wants."""
    story = told(draft, said)
    kept = [step for step in route if not is_stance(said, utterance(step.title))]
    if len(kept) < _ROUTE:
        return story
    titles = [utterance(step.title).fold for step in kept]
    behind = [
        step
        for step in story
        if step.done
        and not any(utterance(step.title).fold in one or one in utterance(step.title).fold for one in titles)
    ]
    over = {utterance(step.title).fold for step in story if step.done}
    told_so = [
        replace(step, done=True, busy=False) if utterance(step.title).fold in over else step for step in kept
    ]
    return ticked(draft, [*behind, *told_so])


def ticked(draft: Draft, steps: Sequence[ReadStep]) -> list[ReadStep]:
    """A row of steps, those at its head that are told as what happened ticked: "the board said yes, now the members vote"."""
    bare = any(step.done for step in steps)
    over = list(
        takewhile(
            lambda step: step.done or tells_the_past(utterance(step.title), draft.language, bare=bare), steps
        )
    )
    if len(over) == len(steps):
        return list(steps)
    return [*(replace(step, done=True, busy=False) for step in over), *steps[len(over) :]]


def is_stance(said: Utterance, title: Utterance) -> bool:
    """Whether a piece says only what somebody wants or thinks: "owner mick wants it"; not "wants to try one first"."""
    if _STANDS.fullmatch(title.fold):
        return True
    return not _STANCE.isdisjoint(title.words) and _FIRST.search(_clause_of(said, title)) is None


def _clause_of(said: Utterance, title: Utterance) -> str:
    """The clause that a step was read from."""
    parts = cut(said).parts("stop", "mark", "comma", "word")
    return max((part.said for part in parts), key=lambda part: _shared(part, title.text)).fold


def _is_act_of_theirs(draft: Draft, said: Utterance, step: ReadStep) -> bool:
    title = utterance(step.title)
    words = set(title.words)
    if (
        len(title.words) > _LONGEST
        or (_OURS & words and _COMPARES.isdisjoint(words))
        or naming.CALLED & words
    ):
        return False
    if words <= pronouns.ANYBODY | {"it", "t"} or _is_what_for(draft, title):
        return False
    if _HAS.match(title.fold) and not (step.done or tells_the_past(title, draft.language)):
        return False
    if is_stance(said, title):
        return step.done and not _STANDS.fullmatch(title.fold)
    if step.done or step.busy or tells_the_past(title, draft.language):
        return True
    if title.words[0] in pronouns.THEY | pronouns.THEY_DO or verbs_in(title, draft.language):
        return True
    # A body or a thing of buying by itself is a step where it is said to come then.
    named = is_role(title, draft.language) or among_steps.acts(draft, title)
    return named and any(
        found.end() <= _place(said, title) <= found.end() + _NEAR for found in _ORDER.finditer(said.fold)
    )


def _place(said: Utterance, title: Utterance) -> int:
    return said.fold.find(title.fold)


_NEAR: Final = 12


def _is_what_for(draft: Draft, title: Utterance) -> bool:
    """Whether a piece only says what the customer asks for, or names what the deal is about."""
    deal = draft.facts.deal
    account, topic = utterance(deal.account), utterance(deal.topic or "")
    if bool(topic.fold) and topic.fold in title.fold and not tells_the_past(title, draft.language):
        return True
    opens = account.fold in title.fold and not _ASKS.isdisjoint(title.words)
    return opens or title.fold in account.fold


_ASKS: Final = frozenset(
    "vraagt vragen asks ask asked zoekt zoeken looking koopt buys offered aangeboden bieden offer".split()
)
