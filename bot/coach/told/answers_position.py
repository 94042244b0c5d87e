"""Answers to where they are now (Q2): one of their steps, or a place in the person's own words."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.keeping import outcomes, recording
from bot.coach.known.facts import Topic
from bot.coach.route import mirroring, plausible, step_day_told
from bot.coach.route.told_notes import notes_of
from bot.coach.showing import asking, describing
from bot.coach.showing.bare_answers import nobody
from bot.coach.told import not_begun, our_words, place_told, telling
from bot.coach.turn.draft import Draft
from bot.coach.turn.state import Pending
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import match_step, read_step_outcome


def take_position(draft: Draft, said: Utterance, pending: Pending) -> bool:
    """Where they are now (Q2): one of their steps, or their own words."""
    if nobody(said):
        # Nobody is no place to be: where they are is not known.
        draft.mark("position", "unknown")
        draft.say("not_known", question=asking.open_wording(draft, "position"))
        return True
    if our_words.counts_steps(said):
        # "Stap 1 is offerte, dan het adviesbureau" tells a route, and not where they are on it.
        return plausible.keep_apart(draft, pending, "position")
    titles = [step.title for step in draft.facts.steps]
    # "Ik neem de elektrische mee naar de demo" names a step of theirs, and says what we do.
    ours = mirroring.promised(draft, said) and not telling.speaks_of_now(said)
    not_yet = None if ours else not_begun.told(draft, said)
    if not_yet is not None:
        return _keep_not_begun(draft, said, pending, phrases.shortened(not_yet))
    place = place_told.put_right(draft, said)
    if place is None and not ours:
        place = _past_the_others(draft, said)
    if place is None and not ours:
        place = match_step(said, titles, draft.language)
    if place is None and mirroring.asks_mirror(draft, said, "position", pending):
        return False
    if place is not None and _is_behind(draft, said, titles[place]):
        outcomes.tick_told(draft, draft.facts.steps[place])
    elif place is not None:
        recording.record_position(draft, step_id=draft.facts.steps[place].id)
    else:
        notes = notes_of(draft, said)
        words = notes.current_stage or said.text
        # "RFI went back last week, they're shortlisting" has the place in half of it.
        place = match_step(utterance(words), titles, draft.language)
        step_id = draft.facts.steps[place].id if place is not None else None
        if step_id is None and not (plausible.is_place(draft, said) and _may_be_beside_route(draft, said)):
            return plausible.keep_apart(draft, pending, "position")
        recording.record_position(draft, step_id=step_id, words=None if step_id else phrases.shortened(words))
    draft.mark("position", "said")
    acknowledge_position(draft)
    if place is not None and step_day_told.take_for_the_place(draft, said):
        return True
    telling.take_more(draft, said, "position", "steps")
    return True


def _is_behind(draft: Draft, said: Utterance, title: str) -> bool:
    """Whether the step that was named is told to be over, "demo gedaan, ging super", so that they are at the one after it."""
    named = [utterance(piece) for piece in _CLAUSES.split(said.text)]
    clause = next((one for one in named if match_step(one, [title], draft.language) is not None), said)
    if _STILL_AT.search(clause.fold) is not None or clause.text.rstrip().endswith("?"):
        return False
    told = read_step_outcome(clause, title, dated=False)
    return told is not None and told.sure and told.outcome == "happened"


# "Almost done", "busy with it": they are at it.
_STILL_AT: Final = later(
    r"\b(?:almost|nearly|bijna|haast|half\w*|bezig|busy|nog|still|niet|not|geen|no|when|if|als|zodra|until|tot|just (?:now )?(?:at|in|on)|aan (?:het|t|'t))\b"
)


def _keep_not_begun(draft: Draft, said: Utterance, pending: Pending, words: str) -> bool:
    """Keep in their own words that they have not begun; where nothing else was told, what they wait for is asked."""
    alone = not telling.has_room_for_more(said)
    if alone and mirroring.asks_mirror(draft, said, "position", pending):
        return False
    dated = not_begun.keep(draft, said, words)
    asking.beside_who_said(draft, asking.SOURCES)
    asking.read_back_of(draft, "position")
    of_it: tuple[Topic, ...] = ("next_step", "action") if dated else ()
    telling.take_more(draft, said, "position", "steps", *of_it)
    return True


def _may_be_beside_route(draft: Draft, said: Utterance) -> bool:
    """Whether words that name no step of a known route can be where they are: "Denise prepares" only says what somebody does."""
    if not draft.facts.steps or notes_of(draft, said).current_stage is not None:
        return True
    return (
        plausible.names_a_place(draft, said) or plausible.opens_on_place(said) or telling.speaks_of_now(said)
    )


_CLAUSES: Final = later(r"[.!?;\n]+\s*|,\s+|\s+(?=(?:en|and|maar|but)\s)")


_OVER: Final = later(
    r"\b(?:came back|came through|went|kwam|kwamen|ging|gingen|is|are|was|were|zijn|waren) (?:\w+ ){0,2}?(?:fine|good|ok|okay|well|great|clean|positive|through|terug|goed|prima|positief|binnen|klaar|done|rond|voorbij|over)\b"
)


_NOW: Final = later(r"(?:(?:and|en|dus|so|maar|but) )?(?:now|nu|inmiddels|currently)\b")


def _past_the_others(draft: Draft, said: Utterance) -> int | None:
    """The step they are at where another one is told to be over: "waiting on the sign off, credit check came back fine"."""
    titles = [step.title for step in draft.facts.steps]
    over: list[int] = []
    here: list[int] = []
    for piece in _CLAUSES.split(said.text):
        clause = utterance(piece)
        place = match_step(clause, titles, draft.language)
        if place is not None:
            outcome = read_step_outcome(clause, titles[place], dated=False)
            happened = (outcome is not None and outcome.outcome == "happened") or _OVER.search(clause.fold)
            if here and not happened and _NOW.match(clause.fold) and here[-1] < place:
                # "Demo was this morning, now it's with IT": what was told before is behind them.
                over.append(here.pop())
            (over if happened else here).append(place)
    if len(here) != 1 or not over or here[0] in over:
        return None
    for place in over:
        outcomes.tick_told(draft, draft.facts.steps[place])
    return here[0]


def acknowledge_position(draft: Draft) -> None:
    """Read the position back, with who said so beside it."""
    place = describing.position(draft.facts)
    if place is not None:
        draft.say("ack.position", step=place)
        asking.beside_who_said(draft, asking.SOURCES)
        asking.read_back_of(draft, "position")
