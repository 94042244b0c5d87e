"""What a clause of news tells of the customer's process: a step is done, moved or comes on a day, they are at one now, or want something first."""

from functools import partial
from typing import Final

from bot.coach import (
    checkin,
    describing,
    news_of_wishes,
    outcomes,
    people_known,
    pronouns,
    recording,
    step_dates,
)
from bot.coach.draft import Draft
from bot.coach.facts import BuyingStep
from bot.coach.news_thread import Piece, Thread
from bot.coach.once import later
from bot.coach.reading import read_date, read_outcome, read_step_outcome, without_day
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance

_NOT: Final = frozenset(
    "niet geen nooit nog not never no didn't isn't hasn't haven't wasn't won't yet".split()
)
_SMALL: Final = frozenset(
    """the een het hun their his her zijn haar van for voor met with and aan bij naar from over our ons onze that dat die deze this
    now nog ook all two drie twee three moet must wil want will can kan doet does maakt make makes geeft gives give has have heeft hebben komt comes
    come gaat goes going start starts""".split()
)
_LONG: Final = 3
_STEM: Final = 5
# Beside the name of a step these say that it is behind them.
_IS_DONE: Final = later(
    r"\b(?:(?:is|was|are|were|'s) (?:out|through|thru|over|behind us|in the bag|live|approved|done)|(?:is|zijn|was|waren) (?:nu |al |inmiddels )?(?:rond|binnen|uit|live|voorbij|gepubliceerd|geweest)|(?:was|waren) er(?! (?:tegen|niet|nog))|(?:is|zijn) er(?: nu| al)?$"
    r"|(?:zegt|zei|zeggen|zeiden) ja|ja gezegd|(?:said|says|say|voted) (?:yes|ok)|gave (?:\w+ )?(?:the )?(?:nod|go-?ahead|green light)|groen licht|went through|kwam door|is er door|gepubliceerd|published|came and went)\b"
)


def step_named(draft: Draft, clause: Utterance) -> BuyingStep | None:
    """The step of their route that a clause names more of than of any other; None where it names none, or two alike."""
    stems = {word: _stem(word) for word in clause.words if len(word) >= _LONG and word not in _SMALL}
    found = [
        (max(_shared(title, stems) for title in _called(draft, step)), step) for step in draft.facts.steps
    ]
    most = max((count for count, _ in found), default=0)
    best = [step for count, step in found if count == most]
    if not most:
        return None
    if len(best) > 1:
        expected = draft.facts.next_step
        best = [step for step in best if expected is not None and step.id == expected.serves] or [
            step for step in best if step.status not in {"done", "not_needed"}
        ]
    return best[0] if len(best) == 1 else None


def _names_act(draft: Draft, bare: Utterance, step: BuyingStep) -> bool:
    """Whether a clause names more of a step than whoever takes it."""
    who = {word for person in draft.facts.people if person.name for word in utterance(person.name).words}
    who |= set(utterance(step.who or "").words)
    stems = {word: _stem(word) for word in bare.words if len(word) >= _LONG and word not in _SMALL | who}
    return any(_shared(title, stems) for title in _called(draft, step))


def _called(draft: Draft, step: BuyingStep) -> tuple[str, ...]:
    """What a step is called on their route, and as the next step that was told of it."""
    expected = draft.facts.next_step
    return (
        (step.title, expected.what) if expected is not None and expected.serves == step.id else (step.title,)
    )


def _shared(title: str, stems: dict[str, str]) -> int:
    about = [word for word in utterance(title).words if len(word) >= _LONG and word not in _SMALL]
    return sum(any(_alike(word, other, stem) for other, stem in stems.items()) for word in about)


def _stem(word: str) -> str:
    return word[:_STEM]


def _alike(word: str, other: str, stem: str) -> bool:
    """Whether two words are forms of one, or one is the end or the beginning of the other: "commissie", "investeringscommissie"."""
    if word == other or (len(word) >= _STEM and word[:_STEM] == stem):
        return True
    short, long = sorted((word, other), key=len)
    return len(short) >= _STEM and (long.endswith(short) or long.startswith(short))


def read(draft: Draft, clause: Utterance, thread: Thread) -> Piece | None:
    """The news of a step that a clause tells; None where it tells none."""
    when = (
        None
        if _SCORE.search(clause.fold)
        else read_date(clause, draft.language, draft.today, draft.context.zone)
    )
    bare = utterance(without_day(clause, when)) if when is not None else clause
    wish = news_of_wishes.read(draft, bare, thread, when)
    if wish is not None:
        thread.wish, thread.step = wish, None
        return Piece("first", clause, partial(news_of_wishes.keep, wish=wish))
    ours = clause.words[0] in pronouns.WE | pronouns.WE_DO
    named = None if ours else step_named(draft, bare)
    coming = when is not None and _is_to_come(draft, clause, when)
    if named is not None:
        thread.step, thread.wish = named, None
        if not coming and _is_done(draft, clause, named):
            thread.done.append(named.id)
            return Piece("done", clause, partial(_keep_done, step=named))
    place = _place(draft, bare, named)
    if place is not None and not (coming and named is not None):
        thread.step, thread.wish = place, None
        thread.person = people_known.find_within(draft.facts, place.title) or thread.person
        return Piece("now", clause, partial(_keep_place, step=place, words=clause.text))
    if when is not None and coming and not ours:
        if named is not None and not _names_act(draft, bare, named):
            # "Beth is back Monday": whoever takes the step, and not what they do.
            return None
        if named is None and not (_points_back(bare) and thread.speaks):
            return None
        return _dated(draft, clause, thread, named, when)
    return _gone_wrong(draft, clause, named) if named is not None else None


# "Board split 4-3" counts votes, and no day.
_SCORE: Final = later(
    r"\b(?:split|voted?|votes|stem\w*|gestemd|score\w*|won|lost|gave us|cijfer\w*) .{0,12}\b\d{1,2}-\d{1,2}\b"
)
_CAME: Final = later(
    r"\b(?:was|were|waren|landed|came|kwam|kwamen|happened|arrived|binnen|gebeurd|geweest|got|went|ging|kreeg|kregen|had|has|have|heeft|hebben|took|gave|zei|said)\b|\w{3,}ed\b"
)


def _is_to_come(draft: Draft, clause: Utterance, when: DateReading) -> bool:
    """Whether a day is one on which something is still to happen: today, in the past tense, it did already."""
    if when.last > draft.today:
        return True
    return when.last == draft.today and _CAME.search(clause.fold) is None


# -- done ---------------------------------------------------------------------------------------------------------------


def _is_done(draft: Draft, clause: Utterance, step: BuyingStep) -> bool:
    if _NOT & set(clause.words):
        return False
    for title in _called(draft, step):
        told = read_step_outcome(clause, title, dated=False)
        if told is not None and told.outcome == "happened":
            return True
    reading = read_outcome(clause, dated=False)
    return (reading.sure and reading.outcome == "happened") or _IS_DONE.search(clause.fold) is not None


def _keep_done(draft: Draft, *, step: BuyingStep) -> bool:
    """Tick a step; one later on the route than the expected one takes that with it."""
    known = draft.facts.step(step.id)
    if known is None or known.status == "done":
        return known is not None
    expected = draft.facts.next_step
    served = draft.facts.step(expected.serves) if expected is not None else None
    if served is not None and served.id == known.id:
        outcomes.happened(draft)
        return True
    if served is not None and known.order > served.order and served.status != "done":
        outcomes.happened(draft)
    outcomes.tick(draft, known)
    draft.say("check_in.ticked", step=known.title)
    return True


# -- when ---------------------------------------------------------------------------------------------------------------


def _dated(
    draft: Draft, clause: Utterance, thread: Thread, named: BuyingStep | None, when: DateReading
) -> Piece | None:
    """A day that is told of a step, or of what was spoken of just before."""
    if named is None and thread.wish is not None:
        thread.wish.when = when
        return Piece("kept", clause, _nothing)
    step, expected = named or thread.step, draft.facts.next_step
    if expected is not None and _is_expected(draft, step) and expected.serves not in thread.done:
        if when.last == expected.last:
            return Piece("kept", clause, _nothing)
        return Piece("moved", clause, partial(_keep_day, when=when, why=thread.why))
    if step is None or step.id in thread.done or not _is_next(draft, step, thread):
        return None
    return Piece("coming", clause, partial(_keep_coming, step=step, when=when))


_BACK: Final = frozenset(
    """wordt worden dat dit die het it that this will be is komt sluit closes start starts begint now nu pas only moved verschoven uitgesteld naar to
    until tot schuift postponed pushed op on the de then dan weer again dus so is er there""".split()
)


def _points_back(bare: Utterance) -> bool:
    """Whether a clause beside its day names nothing of its own: "dat wordt", "moved to"."""
    return set(bare.words) <= _BACK


def _is_expected(draft: Draft, step: BuyingStep | None) -> bool:
    expected = draft.facts.next_step
    return step is None or (expected is not None and expected.serves == step.id)


def _is_next(draft: Draft, step: BuyingStep, thread: Thread) -> bool:
    """Whether nothing that we know of stands between them and a step: then its day is that of their next one."""
    between = [
        known
        for known in draft.facts.steps
        if known.order < step.order
        and known.status not in {"done", "not_needed"}
        and known.id not in thread.done
    ]
    here = draft.facts.position
    return not between or (draft.facts.next_step is None and here is not None and here.step_id == step.id)


def _keep_day(draft: Draft, *, when: DateReading, why: str | None) -> bool:
    outcomes.moved(draft, when.day, when.last)
    step_dates.acknowledge_next_step(draft)
    if why is not None:
        outcomes.explained(draft, why)
        outcomes.note(draft, "slip_reason")
    return True


def _keep_coming(draft: Draft, *, step: BuyingStep, when: DateReading) -> bool:
    recording.record_next_step(draft, step.title, step.who, when, step.id)
    draft.mark("next_step", "said")
    draft.mark("next_step_date", "said")
    step_dates.acknowledge_next_step(draft)
    return True


def _gone_wrong(draft: Draft, clause: Utterance, step: BuyingStep) -> Piece | None:
    """The step that was expected moved, and nobody says to when, or it went otherwise."""
    if draft.facts.next_step is None or not _is_expected(draft, step):
        return None
    outcome = read_outcome(clause, dated=False).outcome
    if outcome == "moved":
        return Piece("moved", clause, _keep_off)
    if outcome == "differently":
        return Piece("moved", clause, _keep_otherwise)
    return None


def _keep_off(draft: Draft) -> bool:
    outcomes.note(draft, checkin.MOVED)
    return True


def _keep_otherwise(draft: Draft) -> bool:
    outcomes.differently(draft)
    outcomes.note(draft, "differently")
    return False


# -- now ----------------------------------------------------------------------------------------------------------------

_AT: Final = later(
    r"\b(?:(?:zitten|zit|ligt|liggen|staat|staan|loopt|lopen) (?:er )?(?:nu |inmiddels |nog |weer |al )*(?:bij|in|op|aan)\b|(?:nu|inmiddels) (?:ligt|zit|staat|zitten|is)(?: het| hij| dat| ze)? (?:nu )?(?:bij|in|op|aan)\b"
    r"|(?:they'?re|they are|it'?s|it is|it sits|sits|is) (?:now |currently |still |all )*(?:at|with|in|on)\b|now (?:at|with|in|on)\b|(?:loopt|lopen) (?:nog|nu)\b|(?:still|now) (?:running|going on)\b|(?:running|going on) (?:still|now)\b)"
)


def _place(draft: Draft, bare: Utterance, named: BuyingStep | None) -> BuyingStep | None:
    """The step they are said to be at: by its name, or by who takes it."""
    if _AT.search(bare.fold) is None or _NOT & set(bare.words) - {"nog"}:
        return None
    if named is not None:
        return named
    theirs = [
        step for step in draft.facts.steps if step.who and set(utterance(step.who).words) <= set(bare.words)
    ]
    return theirs[0] if len(theirs) == 1 else None


def _keep_place(draft: Draft, *, step: BuyingStep, words: str) -> bool:
    here = draft.facts.position
    if here is None or here.step_id != step.id:
        recording.record_position(draft, step_id=step.id, about=words)
        draft.mark("position", "said")
    shown = describing.position(draft.facts)
    if shown is not None:
        draft.say("ack.position", step=shown)
    return True


def _nothing(draft: Draft) -> bool:
    """What was known already, or went with the clause before it."""
    return True
