"""Taking off a deal what should never have been kept there: a step, an action, somebody or a rival that is none."""

from collections.abc import Sequence
from typing import Final, Literal

from bot.coach.basics.record import replace
from bot.coach.keeping import people_known, told_besides
from bot.coach.known.facts import Remark, Topic
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import (
    DropRemark,
    PutAction,
    PutCompetitor,
    PutNextStep,
    PutPerson,
    PutPosition,
    PutStep,
)
from bot.coach.understanding.text import Language, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import match_step

Kind = Literal["step", "next_step", "action", "person", "rival", "remark"]

ANY: Final[tuple[Kind, ...]] = ("step", "next_step", "action", "rival", "person", "remark")
# Which kinds people mean by each: "that's not a step" may be said of what they were said to do next.
ALSO: Final[dict[Kind, tuple[Kind, ...]]] = {
    "step": ("step", "next_step"),
    "next_step": ("next_step",),
    "action": ("action",),
    "person": ("person",),
    "rival": ("rival",),
    "remark": ("remark",),
}


def named(draft: Draft, kinds: tuple[Kind, ...], what: str) -> str | None:
    """Take off what is called so, the first kind of which something is. Answers what it was called; None where nothing is."""
    for kind in kinds:
        for also in ALSO[kind]:
            gone = _named(draft, also, phrases.without_article(what))
            if gone is not None:
                return gone
    return None


def by_id(draft: Draft, kind: Kind, record_id: str) -> str | None:
    """Take off the one of a kind that has this id. Answers what it was called; None where it is gone already."""
    facts = draft.facts
    match kind:
        case "step":
            there = any(one.id == record_id and one.status != "not_needed" for one in facts.steps)
            return _step(draft, record_id) if there else None
        case "next_step":
            return (
                _next_step(draft) if facts.next_step is not None and facts.next_step.id == record_id else None
            )
        case "action":
            return _action(draft, record_id) if any(one.id == record_id for one in facts.actions) else None
        case "person":
            return _person(draft, record_id) if any(one.id == record_id for one in facts.people) else None
        case "rival":
            return _rival(draft, record_id) if any(one.id == record_id for one in facts.competitors) else None
        case "remark":
            told = told_besides.told_of(draft, draft.deal_id)
            remark = next((one for one in told if str(one.id) == record_id), None)
            return _remark(draft, remark) if remark is not None else None


_POINTING: Final = frozenset("de het een die dat deze dit the a an that this".split())


def only_person(draft: Draft, what: str) -> str | None:
    """Take off the only one over there who has all of these words in what they are called: "die vrouw". None where that is not one."""
    words = set(utterance(what).words) - _POINTING
    people = [
        someone
        for someone in draft.facts.people
        if not someone.removed and words and words <= set(utterance(someone.role or someone.name or "").words)
    ]
    return _person(draft, people[0].id) if len(people) == 1 else None


def everywhere(draft: Draft, what: str) -> str | None:
    """Take what is called so off the people and the rivals. Answers what it was called; None where nothing is."""
    bare = phrases.without_article(what)
    gone = [
        _person(draft, person.id)
        for person in draft.facts.people
        if any(_same_or_several(bare, called) for called in (person.name, person.role) if called)
    ]
    gone += [
        _rival(draft, rival.id) for rival in draft.facts.competitors if _same_or_several(bare, rival.name)
    ]
    return gone[0] if gone else None


def _same_or_several(what: str, called: str) -> bool:
    """Whether two words are one, or one of them stands for several: "scania" and "Scanias"."""
    one, other = utterance(what).fold, utterance(called).fold
    return one != "" and (other in {one, f"{one}s"} or one == f"{other}s")


def latest(draft: Draft, kind: Kind) -> str | None:
    """Take off the one that "that" means: what was read back last, or the only one there is. None where it is not plain."""
    pending, facts = draft.conversation.pending, draft.facts
    read_back = pending.read_back if pending is not None else ()
    if kind == "action":
        # Of several the one that is asked about is meant, or the one told last: it has just been read back.
        about = pending.about if pending is not None else None
        if any(action.id == about for action in facts.actions):
            return _action(draft, about or "")
        return _action(draft, facts.action.id) if facts.action is not None else None
    if kind in {"step", "next_step"}:
        shown = kind == "next_step" or "next_step" in read_back or not facts.steps or _asks_about_it(draft)
        if facts.next_step is not None and shown:
            return _next_step(draft)
        place = facts.position
        if place is not None and place.words is not None and "position" in read_back:
            return _position(draft)
        return _step(draft, facts.steps[0].id) if kind == "step" and len(facts.steps) == 1 else None
    if kind == "person":
        people = [someone for someone in facts.people if not someone.removed]
        return _person(draft, people[0].id) if len(people) == 1 else None
    rivals = [rival for rival in facts.competitors if rival.name]
    return _rival(draft, rivals[0].id) if len(rivals) == 1 else None


def _asks_about_it(draft: Draft) -> bool:
    """Whether the open question has their next step in it."""
    return draft.open_question_id in _ABOUT_NEXT_STEP


_ABOUT_NEXT_STEP: Final = frozenset({"next_step_date", "action", "value", "happened", "new_date"})


def _named(draft: Draft, kind: Kind, what: str) -> str | None:
    facts, said = draft.facts, utterance(what)
    match kind:
        case "step":
            steps = [step for step in facts.steps if step.status != "not_needed"]
            place = step_called(what, [step.title for step in steps], draft.language)
            if place is not None:
                return _step(draft, steps[place].id)
            words = facts.position.words if facts.position is not None else None
            return _position(draft) if words is not None and _about(what, words, draft) else None
        case "next_step":
            coming = facts.next_step
            return _next_step(draft) if coming is not None and _called(what, coming.what, draft) else None
        case "action":
            actions = [action for action in facts.actions if not action.done]
            place = match_step(said, [action.what for action in actions], draft.language)
            if place is None:
                place = next((n for n, action in enumerate(actions) if _words_of(what, action.what)), None)
            return _action(draft, actions[place].id) if place is not None else None
        case "person":
            person = people_known.find_person(facts, what, what)
            return _person(draft, person.id) if person is not None else None
        case "rival":
            rival = next((rival for rival in facts.competitors if _same_or_several(what, rival.name)), None)
            return _rival(draft, rival.id) if rival is not None else None
        case "remark":
            told = told_besides.told_of(draft, draft.deal_id)
            remark = next((one for one in reversed(told) if _words_of(what, one.words)), None)
            return _remark(draft, remark) if remark is not None else None


_SMALL: Final = frozenset(
    "de het een the a an is are zijn was en and of van op in at to stap step die dat that this".split()
)
_STEM: Final = 4
_SHORT: Final = 2


def step_called(what: str, titles: Sequence[str], language: Language) -> int | None:
    """The step that is called so, of these titles: one with the same words, or the only one with all that was said.

    A step that only shares a word is another one: "Priya is leaving" is not "Priya signs".
    """
    said = utterance(phrases.without_article(what))
    same = [place for place, title in enumerate(titles) if phrases.same(title, said.text)]
    if same:
        return same[0]
    place = match_step(said, titles, language)
    if place is None:
        return None
    of_title = utterance(titles[place]).words
    strange = [
        word
        for word in said.words
        if word not in _SMALL
        and len(word) > _SHORT
        and not any(one[:_STEM] == word[:_STEM] for one in of_title)
    ]
    known = all(match_step(utterance(word), [titles[place]], language) == 0 for word in strange)
    return place if known else None


def is_anything(draft: Draft, what: str) -> bool:
    """Whether a step, an action or a rival of this deal is called so as a whole."""
    facts = draft.facts
    called = [
        *(step.title for step in facts.steps),
        *(action.what for action in facts.actions),
        *(rival.name for rival in facts.competitors),
        *(person.called for person in facts.people),
    ]
    return any(phrases.same(phrases.without_article(one), phrases.without_article(what)) for one in called)


def _about(what: str, told: str, draft: Draft) -> bool:
    return match_step(utterance(what), [told], draft.language) == 0 or _words_of(what, told)


def _called(what: str, told: str, draft: Draft) -> bool:
    return step_called(what, [told], draft.language) == 0 or _words_of(what, told)


def _words_of(what: str, told: str) -> bool:
    """Whether all of the longer words of one text stand in another: "I told you" of "i told you"."""
    words = set(utterance(what).words)
    return bool(words) and words <= set(utterance(told).words)


# -- each kind ----------------------------------------------------------------------------------------------------------


def _step(draft: Draft, step_id: str) -> str:
    facts = draft.facts
    step = next(step for step in facts.steps if step.id == step_id)
    draft.record(PutStep(draft.deal_id, replace(step, removed=True)))
    here, coming = facts.position, facts.next_step
    if here is not None and here.step_id == step_id:
        draft.record(PutPosition(draft.deal_id, replace(here, removed=True)))
        _ask_again(draft, "position", "stage")
    if coming is not None and coming.serves == step_id and phrases.same(coming.what, step.title):
        # What is no step of theirs is not expected of them either.
        _next_step(draft)
    if not draft.facts.steps:
        _ask_again(draft, "steps", "steps")
    return step.title


def _next_step(draft: Draft) -> str:
    step = draft.facts.next_step
    if step is None:
        return ""
    draft.record(PutNextStep(draft.deal_id, replace(step, removed=True)))
    _ask_again(draft, "next_step", "next_step_date")
    return step.what


def _position(draft: Draft) -> str:
    place = draft.facts.position
    if place is None:
        return ""
    draft.record(PutPosition(draft.deal_id, replace(place, removed=True)))
    _ask_again(draft, "position", "stage")
    return place.words or ""


def _action(draft: Draft, action_id: str) -> str:
    action = next(action for action in draft.facts.actions if action.id == action_id)
    draft.record(PutAction(draft.deal_id, replace(action, removed=True)))
    if draft.facts.action is None:
        _ask_again(draft, "action")
    return action.what


def _person(draft: Draft, person_id: str) -> str:
    person = next(person for person in draft.facts.people if person.id == person_id)
    draft.record(PutPerson(draft.deal_id, replace(person, removed=True)))
    if person.can_say_yes or person.may_say_yes:
        # Who gives the final yes is not known any more.
        draft.mark("final_yes", "unknown")
    return person.called


def _rival(draft: Draft, rival_id: str) -> str:
    rival = next(rival for rival in draft.facts.competitors if rival.id == rival_id)
    draft.record(PutCompetitor(draft.deal_id, replace(rival, removed=True)))
    return rival.name


def _remark(draft: Draft, remark: Remark) -> str:
    draft.record(DropRemark(draft.deal_id, remark.id))
    return remark.words


def _ask_again(draft: Draft, topic: Topic, *along: str) -> None:
    """What was answered by something that is none has no answer any more, in a walk under way."""
    walk = draft.conversation.walk
    if walk is None:
        return
    done = tuple(known for known in walk.done if known != topic and known not in along)
    if draft.facts.mark_of(topic) is None:
        draft.to_walk(done=done)
        return
    draft.to_walk(done=done, changed=(*(known for known in walk.changed if known != topic), topic))
