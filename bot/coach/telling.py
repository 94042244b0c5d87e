"""One message that answers several questions: each part goes to its question and is read back.

What was known already is left alone unless the person is telling what is new; what was not said stays empty.
"""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from bot.coach import (
    asking,
    describing,
    phrases,
    pronouns,
    recording,
    rival_corrections,
    rival_told,
    step_names,
    step_subjects,
    steps_over,
    told_people,
    told_places,
    whose_act,
)
from bot.coach.draft import Draft
from bot.coach.facts import RivalKind, Topic
from bot.coach.money_state import state_of, tells_of_money
from bot.coach.once import later
from bot.coach.questions import QuestionId
from bot.coach.reading import match_step, read_date, read_rivals, read_steps
from bot.coach.replies import ReadBack, ReadBackItem, Word, values
from bot.coach.told_notes import notes_of
from bot.coach.understanding.readings import NotesReading, ReadStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.word_kinds import is_sentence

# Shorter answers are read for their own question only: there is no room in them for a second answer.
_WORDS_FOR_MORE: Final = 7


_NOW: Final = frozenset(
    {
        "nu",
        "now",
        "momenteel",
        "currently",
        "vandaag",
        "today",
        "inmiddels",
        "zitten",
        "zit",
        "bezig",
        "loopt",
        "lopen",
        "gaande",
        "underway",
        "running",
        "ongoing",
        "still",
        "op dit moment",
    }
)


def speaks_of_now(said: Utterance) -> bool:
    """Whether a text says where they are, and not only what the route looks like."""
    return bool(_NOW & set(said.words))


def has_room_for_more(said: Utterance) -> bool:
    """Whether a text is long enough to answer more than the question asked."""
    return len(said.words) >= _WORDS_FOR_MORE


def take(
    draft: Draft, said: Utterance, *, apart_from: AbstractSet[Topic] = frozenset(), anew: bool = False
) -> bool:
    """Record every part said, read it back, and offer to correct each. True when there was any.

    `apart_from` are topics that the answer itself was read for; `anew` lets what is told now replace what was known.
    """
    draft.said = said
    notes = notes_of(draft, said)
    walk = draft.conversation.walk
    taken: list[tuple[QuestionId, ReadBackItem]] = []
    for topic, question, part in _PARTS:
        if topic in apart_from or (not anew and draft.facts.mark_of(topic) in {"said", "confirmed"}):
            continue
        shown = part(draft, notes)
        if shown is not None:
            if walk is not None and walk.anew:
                # Told in this very walk: not asked in it either.
                draft.to_walk(done=(*draft.walk.done, question))
            taken.append((question, ReadBackItem(Word(f"part.{question}"), shown)))
            asking.read_back_of(draft, topic)
    if not taken:
        return False
    draft.say("ack.taken")
    draft.show(ReadBack(tuple(item for _, item in taken)))
    draft.beside(*(asking.edit_option(question, only_one=False) for question, _ in taken))
    return True


def take_more(draft: Draft, said: Utterance, *apart_from: Topic) -> bool:
    """Take what else was said in a long answer, apart from the topics the answer was read for."""
    return has_room_for_more(said) and take(draft, said, apart_from=frozenset(apart_from))


_LONGEST_STEP: Final = 14
_OPINION: Final = frozenset("thinks think finds vindt denkt differently anders".split())


def _is_step(title: str, notes: NotesReading, draft: Draft) -> bool:
    """Whether a part of a dictated route is a step: not a rival, not the budget, not half a story."""
    said = utterance(title)
    if said.fold == utterance(draft.facts.deal.account).fold:
        return False
    if len(said.words) > _LONGEST_STEP or any(
        utterance(name).fold in said.fold for name in notes.competitors
    ):
        return False
    if notes.disagreement and _OPINION & set(said.words):
        return False
    return notes.budget == "unknown" or not any(word.startswith("budget") for word in said.words)


def _steps(draft: Draft, notes: NotesReading) -> Word | str | None:
    route = [step for step in notes.buying_steps if _is_step(step.title, notes, draft)]
    if len(route) < _ROUTE:
        route = _route_in_a_sentence(draft, notes)
    if len(route) < _ROUTE:
        return None
    recording.record_steps(draft, route)
    draft.mark("steps", "said")
    if draft.said is not None:
        steps_over.tick(draft, draft.said)
    titles = tuple(step.title for step in draft.facts.steps)
    return Word("steps.in_a_row", (("steps", " → ".join(titles)),))


_ROUTE: Final = 2
_SENTENCES: Final = later(r"[.!?;]\s+|\n")
_IN_ORDER: Final = frozenset("dan daarna then after vervolgens waarna next finally tenslotte".split())


def _route_in_a_sentence(draft: Draft, notes: NotesReading) -> list[ReadStep]:
    """A route that one sentence of a story tells in order: "the committee shortlists, demos in January, then the CFO signs"."""
    if draft.said is None:
        return []
    for part in _SENTENCES.split(draft.said.text):
        sentence = utterance(part)
        reading = read_steps(sentence, draft.language)
        ordered = _IN_ORDER & set(sentence.words) or _planned(draft, reading.steps)
        # "Noise report follows from me tomorrow" among them: what goes on and what is ours beside a step, and no route.
        ours = any(_OURSELVES & set(utterance(step.title).words) for step in reading.steps)
        if ordered and len(reading.steps) > _ROUTE and not (reading.own_actions or ours):
            return [step for step in reading.steps if _is_step(step.title, notes, draft)]
    return []


def _planned(draft: Draft, steps: Sequence[ReadStep]) -> bool:
    """Whether most of a list have a day of their own: "specification in February, bids in April, award in June"."""
    zone = draft.context.zone
    dated = [
        step
        for step in steps
        if read_date(utterance(step.title), draft.language, draft.today, zone) is not None
    ]
    return len(dated) > _ROUTE


_CLAUSES: Final = later(r"[,.!?;:]\s+|\n")


def _about_money(said: Utterance | None) -> Iterator[str]:
    """The sentences of a text; of a long one its clauses, for each of which is about something of its own."""
    for sentence in _SENTENCES.split(said.text) if said is not None else ():
        long = len(utterance(sentence).words) > _LONGEST_STEP
        yield from _CLAUSES.split(sentence) if long else (sentence,)


def _budget(draft: Draft, notes: NotesReading) -> Word | str | None:
    status = notes.budget
    for sentence in _about_money(draft.said):
        said = utterance(sentence)
        short = len(said.words) <= _LONGEST_STEP
        if short and status != "unknown" and tells_of_money(said) and state_of(said, status) != status:
            status = state_of(said, status)
            if status == "unknown":
                recording.record_budget(draft, "unknown", phrases.shortened(sentence.strip()))
                return describing.budget(draft.facts.deal)
    if status == "unknown":
        return None
    recording.record_budget(draft, status)
    draft.mark("budget", "said")
    return Word(f"budget_row.{status}")


def _next_step(draft: Draft, notes: NotesReading) -> Word | str | None:
    if notes.next_step is None or step_names.is_none(notes.next_step) or whose_act.we_bid(notes.next_step):
        return None
    titles = [step.title for step in draft.facts.steps]
    place = match_step(utterance(notes.next_step), titles, draft.language)
    if place is not None and _far_along(draft, place):
        return None
    serves = draft.facts.steps[place].id if place is not None else None
    what = step_names.step_name(phrases.straight(notes.next_step))
    if draft.said is not None:
        what = step_subjects.told(draft, draft.said, what, notes.next_step_date)
    step = recording.record_next_step(
        draft,
        what,
        phrases.actor(what, draft.language) or phrases.named_actor(notes.next_step_who),
        step_names.day_of(what, notes.next_step_date),
        serves,
    )
    draft.mark("next_step", "said")
    if step.last is not None:
        draft.mark("next_step_date", "said")
        draft.beside(*asking.WHOSE_DATE)
    return describing.next_step(step)


def _far_along(draft: Draft, place: int) -> bool:
    """Whether a step with a day stands far down a list that is told right now: "3 quotes, head agrees, governors approve 20 Jan"."""
    steps, said = draft.facts.steps, draft.said
    if said is None or sum(utterance(step.title).fold in said.fold for step in steps) < _ROUTE:
        return False
    here = draft.facts.position
    ahead = [
        step for step in steps[:place] if step.status == "to_do" and (here is None or step.id != here.step_id)
    ]
    return len(ahead) > 1


_OURSELVES: Final = pronouns.WE | pronouns.US | pronouns.WE_DO | {"my", "mijn"}


def _action(draft: Draft, notes: NotesReading) -> Word | str | None:
    if notes.our_action is None and notes.next_step is not None and whose_act.we_bid(notes.next_step):
        due = notes.next_step_date
        bid = recording.record_action(draft, notes.next_step, due.day if due else None, serves=False)
        return describing.action(bid)
    if notes.our_action is None or told_places.is_wished(draft, notes.our_action, notes.next_step):
        return None
    whole = draft.said or utterance(notes.our_action)
    if not whose_act.may_be_ours(notes.our_action, whole):
        return None
    if not (_OURSELVES & set(whole.words) or is_sentence(notes.our_action, draft.language)):
        # "They want the lowest price" asks something of us, and is no promise.
        return None
    said = utterance(notes.our_action)
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    due = notes.our_action_date or when
    what = phrases.without_date(said, when)
    action = recording.record_action(draft, what, due.day if due else None, serves=True)
    draft.mark("action", "said")
    return describing.action(action)


def _rivals(draft: Draft, notes: NotesReading) -> Word | str | None:
    # Whoever the deal is with is nobody's rival in it.
    names = [
        name
        for name in notes.competitors
        if not (phrases.same(name, draft.facts.deal.account) or rival_corrections.only_describes(name))
    ]
    plain = rival_told.rivals_in(draft, draft.said) if draft.said is not None else ()
    found = [
        (name, kind) for name in names for kind in (_kind_of(draft, name),) if not _is_among(name, plain)
    ]
    found = list(rival_told.named_first((*found, *plain)))
    if not found:
        return None
    recorded = [
        recording.record_rival(draft, "" if kind in {"in_house", "nothing"} else name, kind)
        for name, kind in found
    ]
    draft.mark("rivals", "said")
    return Word("rivals.named", values(rivals=tuple(describing.rival(rival) for rival in recorded)))


def _kind_of(draft: Draft, name: str) -> RivalKind:
    """What kind of rival a name in a note is: "doing nothing" is one without a name."""
    read = next(iter(read_rivals(utterance(name), draft.language).rivals), None)
    return "vendor" if read is None else read.kind


def _is_among(name: str, found: Sequence[rival_told.Found]) -> bool:
    """Whether somebody found in plain words is named in these: "partner Hugo liever DeepL" is DeepL."""
    return any(other.casefold() in name.casefold() for other, _ in found)


_PARTS: Final[tuple[tuple[Topic, QuestionId, Callable[[Draft, NotesReading], Word | str | None]], ...]] = (
    ("steps", "steps", _steps),
    ("position", "position", told_places.position),
    ("final_yes", "final_yes", told_people.final_yes),
    ("budget", "budget", _budget),
    ("differ", "differ", told_people.differ),
    ("next_step", "next_step", _next_step),
    ("action", "action", _action),
    ("rivals", "rivals", _rivals),
)
