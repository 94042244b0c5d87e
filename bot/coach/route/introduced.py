"""What the first message about a customer tells, as the weights read it, put beside what the rules read in it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from bot.coach.basics import signing_words
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.basics.titles import TITLES
from bot.coach.finding.introduction import introduction
from bot.coach.route import decides_last, no_step, pointed_at, told_order, told_titles
from bot.coach.route.step_spoken_of import content_words
from bot.coach.route.story_pieces import (
    COMPARED_WITH,
    SENTENCES,
    acts_of_a_rival,
    competes,
    content,
    is_of_a_rival,
    is_said_otherwise,
    is_somebodys_role,
    is_the_same,
    stands_alone,
    still_runs,
    tells_it,
)
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import NotesReading, ReadStep
from bot.coach.understanding.rivals.race_words import OF_THE_RACE
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_steps
from bot.coach.words.word_kinds import is_body

if TYPE_CHECKING:
    from bot.coach.understanding.introduction.reader import IntroductionReading

_ROUTE: Final = 2
_SEVERAL: Final = 2


def is_first_told(draft: Draft) -> bool:
    """Whether nothing of the deal at hand is known yet, and nothing was asked, or all of it is told in answer."""
    facts = draft.facts
    first = draft.conversation.pending is None or draft.hears_story
    return first and not (facts.steps or facts.position or facts.next_step)


def route(draft: Draft, said: Utterance, notes: NotesReading) -> tuple[ReadStep, ...]:
    """Their way as the first message about them tells it; empty where it tells none, or something is known already."""
    read = introduction(draft, said) if draft.has_deal and is_first_told(draft) else None
    return _route(draft, said, read, notes) if read is not None else ()


def completed(draft: Draft, said: Utterance, notes: NotesReading) -> NotesReading:
    """What a message tells: of a first one by the weights what they tell of the way and of us, and where the rules read nothing."""
    read = introduction(draft, said) if draft.has_deal and is_first_told(draft) else None
    if read is None:
        return notes
    named = (*notes.competitors, *_further(read.names("rivals", "current"), notes.competitors))
    notes = replace(notes, competitors=tuple(name for name in named if competes(said, name)))
    steps = _route(draft, said, read, notes)
    if not steps:
        return notes
    notes = replace(
        notes,
        # What they do on their way is nobody in the race: "…, then the permit from the council".
        competitors=tuple(
            name for name in notes.competitors if not any(tells_it(step.title, name) for step in steps)
        ),
    )
    now = next((step.title for step in steps if step.busy), None)
    return replace(
        notes,
        buying_steps=steps,
        current_stage=now or _still_there(said, notes.current_stage, steps),
        our_action=notes.our_action if _is_ours(read, notes.our_action) else None,
    )


def is_heard_as_other(draft: Draft, name: str) -> bool:
    """Whether what the rules take for a rival in a first message is heard as somebody of theirs, or in a step: "they put out a PIN"."""
    told_first = draft.conversation.pending is None or draft.hears_story
    said = draft.said
    read = introduction(draft, said) if told_first and said is not None else None
    if read is None or said is None:
        return False
    if OF_THE_RACE.search(said.fold.partition(utterance(name).fold)[0][-_JUST_BEFORE:]) is not None:
        # "Rival is Fraikin" says so.
        return False
    words = {*utterance(name).words}
    rivals, theirs = read.names("rivals", "current"), read.names("people", "against", "signer", "with")
    told = (*theirs, *(step.words for step in read.steps))
    return not any(words & {*utterance(one).words} for one in rivals) and any(
        words <= {*utterance(one).words} for one in told
    )


# Letters in front of a name.
_JUST_BEFORE: Final = 25


def _still_there(said: Utterance, stage: str | None, steps: Sequence[ReadStep]) -> str | None:
    """Where the rules take them to be; not at a step that was only told, where nothing says that it goes on."""
    if stage is None or _STILL_TO_COME.search(said.fold.partition(utterance(stage).fold)[0]) is not None:
        # "Then 3 quotes" is still to come, whatever else is going on.
        return None
    told = any(is_the_same(stage, step.title) for step in steps)
    return None if told and _NOW.search(said.fold) is None else stage


_STILL_TO_COME: Final = later(r"\b(?:then|dan|daarna|vervolgens|after that|afterwards|next) $")
_NOW: Final = later(
    r"\b(?:nu|now|momenteel|currently|bezig|busy|loopt|lopen|gaande|running|going on|at the moment|zit|zitten|still|wait(?:s|ing)|wacht(?:en)?)\b"
)


def _route(
    draft: Draft, said: Utterance, read: "IntroductionReading", notes: NotesReading
) -> tuple[ReadStep, ...]:
    """The steps that were told, each once; one step alone is no way."""
    # The rules put who does it in front: "de raad beslist".
    worded = [*notes.buying_steps, *read_steps(said, draft.language).steps]
    pieces = _together(said, [step.words for step in read.steps], worded)
    signers = {word for words in read.names("signer", "with") for word in content(words)} | _BESIDE
    named = {word for words in read.names("people", "against", "role") for word in content(words)} | signers
    rivals = {
        word
        for words in (*notes.competitors, *read.names("rivals", "current"))
        if competes(said, words)
        for word in content(words)
    }
    whens = {step.words: step.when for step in read.steps}
    deal = draft.facts.deal
    known = [utterance(name).fold for name in (deal.account, deal.topic) if name]
    found: list[ReadStep] = []
    pieced: dict[str, str] = {}
    for piece in pieces:
        step = _step(draft, piece, pieces, worded)
        # Of two pieces that are one step, the first says when it is.
        when = next((when for words, when in whens.items() if piece.startswith(words)), "to_come")
        done = step.done or when == "done"
        done = done and not still_runs(said, piece)
        step = replace(
            step, done=done, busy=(when == "now" or step.busy or still_runs(said, piece)) and not done
        )
        step = replace(step, title=told_titles.called(step.title, said.text.partition(piece)[2]))
        titled = utterance(step.title)
        if _SAYS_WHEN.fullmatch(titled.fold):
            # "That happened last week" is said of the step before it.
            found[-1:] = [replace(one, done=done, busy=step.busy) for one in found[-1:]]
            continue
        if (
            titled.fold in known
            or no_step.is_none(titled, draft.language, deal.topic)
            or is_somebodys_role(said, piece)
            or is_said_otherwise(said, piece)
        ):
            continue
        words = content(step.title) - TITLES
        alone = words <= signers or (words <= named and any(one[:1].isupper() for one in piece.split()))
        if alone and not (is_body(titled.text) and piece.islower()):
            # "Samen met haar baas Piet" names somebody, and nothing that is done.
            continue
        if is_of_a_rival(titled, rivals) or acts_of_a_rival(said, piece, rivals):
            continue
        if words <= rivals | COMPARED_WITH and stands_alone(said, piece, pieces):
            continue
        if _MONEY.search(titled.fold) and (when != "to_come" or _is_of_money(read, titled)):
            continue
        at = next((at for at, one in enumerate(found) if is_the_same(step.title, one.title)), None)
        if at is None:
            found.append(step)
            pieced[step.title] = piece
        else:
            # "Staff wear test, director signs. Wear test is going on": told once more, with when it is.
            found[at] = replace(found[at], done=step.done, busy=step.busy)
    if len(found) < _ROUTE or all(_SIGNS.search(utterance(step.title).fold) for step in found):
        # "Sanne tekent tot 20k, daarboven de directeur" says who signs, and no way.
        return ()
    if _LISTED.search(said.fold) and all(
        any(is_the_same(step.title, one.title) for one in notes.buying_steps) for step in found
    ):
        # Behind "their steps:" the rules hear all of these, and more of the same list.
        return notes.buying_steps
    if draft.hears_story:
        found = _as_listed(draft, said, found)
    found = told_order.in_order(said, found, pieced)
    return tuple(_in_time(decides_last.in_order(said, pointed_at.within(draft, said, found))))


def _as_listed(draft: Draft, said: Utterance, found: Sequence[ReadStep]) -> list[ReadStep]:
    """The steps as the rules for lists hear them, in each sentence where these hear the same: they know better when each of them is.

    Of a sentence that tells their order they may hear one step more.
    """
    left, steps = list(found), list[ReadStep]()
    for sentence in SENTENCES.split(said.text):
        words = content_words(sentence)
        here = [step for step in left if content_words(step.title) <= words]
        left = [step for step in left if step not in here]
        listed = (
            read_steps(utterance(sentence), draft.language, draft.context.policy.steps).steps if here else ()
        )
        known = all(any(is_the_same(step.title, one.title) for one in listed) for step in here)
        more = _ONE_MORE if len(here) >= _SEVERAL and _THEN.search(sentence.casefold()) is not None else 0
        as_listed = known and len(listed) - len(here) <= more
        steps += (_in_time_of(one, here) for one in listed) if as_listed else here
    return [*steps, *left]


def _in_time_of(step: ReadStep, told: Sequence[ReadStep]) -> ReadStep:
    """A step of a list with the time that it is told to have elsewhere in the story, where the list says none."""
    if step.done or step.busy:
        return step
    same = next((one for one in told if is_the_same(step.title, one.title)), step)
    return replace(step, done=same.done, busy=same.busy)


_THEN: Final = later(r"\b(?:dan|daarna|vervolgens|then|after that|afterwards)\b")
_ONE_MORE: Final = 1


_LISTED: Final = later(r"\b(?:steps|stappen|process?|route)\b(?: (?:are|zijn))? ?[:=]")


def _in_time(steps: Sequence[ReadStep]) -> list[ReadStep]:
    """The steps as they come: what is behind them, what goes on, the rest."""
    return sorted(steps, key=lambda step: 0 if step.done else 1 if step.busy else 2)


_BESIDE: Final = frozenset({"daarboven", "above", "samen", "together", "with"})
_SIGNS: Final = later(rf"{signing_words.YES}|\bmakes? the (?:call|decision)\b|\bhakt de knoop door\b")


def _is_of_money(read: "IntroductionReading", said: Utterance) -> bool:
    """Whether a step only says how it is with the money: "budget has been requested"."""
    return any(frozenset(said.words) <= {*utterance(words).words} for words in read.names("money"))


_MONEY: Final = later(r"\b(?:budget\w*|begroting|geld|money)\b")


# What only says when the step before it was, or is.
_SAYS_WHEN: Final = later(
    r"(?:(?:dat|die|that|it|this|ze|they|daar|zijn|is|was|are|al|already|reeds|nu|now|mee|vorige|last|week|month|maand|gisteren|yesterday|net|just|inmiddels) ?)*(?:gebeurd|gedaan|klaar|achter de rug|happened|done|finished|bezig|ongoing)"
)


def _further(names: Sequence[str], known: Sequence[str]) -> list[str]:
    """Those of the names that are not in what is known, in one form or another."""
    told = {word for name in known for word in utterance(name).words}
    return [name for name in names if told.isdisjoint(utterance(name).words)]


def _together(said: Utterance, pieces: Sequence[str], worded: Sequence[ReadStep]) -> list[str]:
    """The pieces, where the rules take two with an "and" between them for one: "tekenen Jan en zijn zus samen"."""
    found: list[str] = []
    for piece in pieces:
        whole = next(
            (
                whole
                for joint in (" en ", " and ", " & ")
                for whole in (f"{found[-1] if found else ''}{joint}{piece}",)
                if whole in said.text
                and any(content(whole) - _JOINTS <= content(one.title) for one in worded)
            ),
            None,
        )
        found = [*found[:-1], whole] if whole is not None else [*found, piece]
    return found


_JOINTS: Final = frozenset({"en", "and"})


def _step(draft: Draft, told: str, pieces: Sequence[str], worded: Sequence[ReadStep]) -> ReadStep:
    """The step as the rules word it, where they take these words and no others for one."""
    words = content(told)
    others = [content(one) for one in pieces if one != told]
    step = next(
        (
            one
            for one in worded
            for title in (content(one.title),)
            if title
            and (words <= title or title <= words)
            and len(utterance(one.title).words) <= len(utterance(told).words) + _A_FEW
            and not any(title & other for other in others)
        ),
        None,
    )
    if step is None:
        reading = read_steps(utterance(told), draft.language).steps
        step = reading[0] if len(reading) == 1 else ReadStep(told)
    return step


_A_FEW: Final = 2


def _is_ours(read: "IntroductionReading", action: str | None) -> bool:
    """Whether what the rules took for our move is told of us, and is no step of theirs."""
    if action is None:
        return False
    words = set(utterance(action).words)
    ours = [set(utterance(told).words) for kind, told in read.acts if kind == "move"]
    theirs = [set(utterance(step.words).words) for step in read.steps]
    return max((len(words & one) for one in ours), default=0) >= max(
        (len(words & one) for one in theirs), default=1
    )
