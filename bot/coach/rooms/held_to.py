"""A turn is held to what its message denies: what it made of a denial is looked at when all rooms have been passed, whichever took it.

Where the turn did not carry a denial out, or did the opposite, it is done again: what is sure is carried out on exactly whom or what is
meant, anything else of it is kept in the person's own words, and only the rest of the message passes the rooms.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from bot.coach.answers.walking import repeat
from bot.coach.basics.record import replace
from bot.coach.judged import denials, steps_judged
from bot.coach.judged.denials import Denial, Denied
from bot.coach.keeping import people_records, views_changed
from bot.coach.known.facts import DealFacts
from bot.coach.people import kept_as
from bot.coach.requests.corrected import TALKING
from bot.coach.route.route_corrections import show_route
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer, PutCompetitor, PutStep
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.understanding.told_readings import ToldReading
from bot.coach.words.word_kinds import is_somebodys


def broken(before: Draft, after: Draft, said: Utterance) -> tuple[Denial, ...]:
    """What a message denies that the turn did not keep to, as the deal was before it; nothing where the turn went on with another deal."""
    if not before.has_deal or not after.has_deal or before.conversation.phase not in TALKING:
        return ()
    if before.facts.deal.status != "open" or before.deal_id != after.deal_id:
        return ()
    return tuple(
        denial
        for denial in denials.denied_in(before, said)
        if not _HELD[denial.what](denial, before.facts, after.facts)
    )


def take(
    draft: Draft, said: Utterance, denied: Sequence[Denial], rooms: Callable[[Draft, str], None]
) -> None:
    """Carry out what is denied, or keep its words; the rest of the message passes the rooms."""
    places = frozenset[int]()
    for denial in denied:
        draft.said = denial.said
        does = _DOES.get(denial.what)
        if does is not None and does(draft, denial):
            draft.understood.append(denial.said.text)
        else:
            draft.own_words.append(denial.said.text)
        places |= denial.places
    draft.placed = True
    rest = cut(said).without(places)
    if any(word not in _NOTHING for word in rest.words):
        rooms(draft, rest.text)
        return
    draft.record(KeepAnswer("note", said.text, draft.deal_id))
    repeat(draft)


_NOTHING: Final = frozenset(
    "no nee neen nah wtf hey he hè oh and en dus so maar but please pls graag aub".split()
)


# -- whether a turn held to it -----------------------------------------------------------------------------------------

Held = Callable[[Denial, DealFacts, DealFacts], bool]


def _is_gone(denial: Denial, before: DealFacts, after: DealFacts) -> bool:
    return all(one.id not in denial.ids for one in after.people) and _stands(denial, before, after)


def _differs_no_more(denial: Denial, before: DealFacts, after: DealFacts) -> bool:
    now = [one for one in after.people if one.id in denial.ids]
    return all(
        not one.differs
        and (denial.role is None or utterance(one.role or "").fold == utterance(denial.role).fold)
        for one in now
    ) and _stands(denial, before, after)


def _in_the_race(denial: Denial, before: DealFacts, after: DealFacts) -> bool:
    kinds = [one.kind for one in after.competitors if one.id in denial.ids]
    return kinds == ["vendor"] and _stands(denial, before, after)


def _no_rival(denial: Denial, before: DealFacts, after: DealFacts) -> bool:
    if any(one.id in denial.ids for one in after.competitors):
        return False
    (name,) = (one.name for one in before.competitors if one.id in denial.ids)
    there = [one for one in after.people if name in {one.name, one.role}]
    # What is a department, or a fund, is nobody; who has a role is somebody.
    right = all(is_somebodys(one.role or "") for one in there) and (there or denial.role is None)
    return bool(right) and _stands(denial, before, after)


def _open_again(denial: Denial, before: DealFacts, after: DealFacts) -> bool:
    step = after.step(denial.ids[0])
    return step is not None and step.status != "done" and _stands(denial, before, after)


def _one_step(denial: Denial, before: DealFacts, after: DealFacts) -> bool:
    return sum(step.id in denial.ids for step in after.steps) == 1


def _stands(denial: Denial, before: DealFacts, after: DealFacts) -> bool:
    """Whether nothing was made of its words that they cannot tell: somebody who signs or is against it, a role that nobody has, an answer."""
    were = {one.id: one for one in before.people}
    words = {*denial.said.words}
    for one in after.people:
        was = were.get(one.id)
        if was is None:
            if one.name is None and {*utterance(one.role or "").words} <= words:
                return False
        elif one.id in denial.ids:
            signs_now = one.gives_the_yes and not was.gives_the_yes
            if signs_now and denials.denies_that_they_sign(denial.said):
                return False
    return not any(_is_of(told, denial.said) for told in _in_words(after) - _in_words(before))


def _in_words(facts: DealFacts) -> frozenset[str]:
    """What stands in a deal as it was told, and is called nothing else there."""
    told = (
        facts.deal.budget_needs,
        facts.deal.unbudgeted_route,
        facts.position.words if facts.position is not None else None,
        *(step.what for step in facts.next_steps),
        *(move.what for move in facts.actions),
    )
    return frozenset(one for one in told if one) - {step.title for step in facts.steps}


def _is_of(told: str, said: Utterance) -> bool:
    """Whether an answer holds hardly more than the words of a denial, or is a part of them."""
    words = utterance(told).words
    return sum(word in said.words for word in words) * 2 > len(words)


_HELD: Final[Mapping[Denied, Held]] = {
    "somebody": _is_gone, "differs": _differs_no_more, "in_place": _in_the_race, "rival": _no_rival, "done": _open_again,
    "two_steps": _one_step, "unsure": _stands,
}  # fmt: skip


# -- carrying it out ----------------------------------------------------------------------------------------------------


def _take_off(draft: Draft, denial: Denial) -> bool:
    (person,) = (one for one in draft.facts.people if one.id in denial.ids)
    return people_records.drop(draft, person.called)


def _comes_round(draft: Draft, denial: Denial) -> bool:
    (person,) = (one for one in draft.facts.people if one.id in denial.ids)
    if not views_changed.comes_round(draft, utterance(person.called)):
        return False
    if denial.role is not None:
        (now,) = (one for one in draft.facts.people if one.id in denial.ids)
        kept_as.put(draft, replace(now, role=denial.role))
    return True


def _only_competes(draft: Draft, denial: Denial) -> bool:
    (rival,) = (one for one in draft.facts.competitors if one.id in denial.ids)
    draft.record(PutCompetitor(draft.deal_id, replace(rival, kind="vendor")))
    draft.say("ack.rivals", who=(rival.name,))
    return True


def _is_none(draft: Draft, denial: Denial) -> bool:
    (rival,) = (one for one in draft.facts.competitors if one.id in denial.ids)
    if denial.role is not None:
        kept_as.person(draft, rival.name, (denial.role,))
        return True
    return kept_as.off(draft, "rival", rival.id, rival.name)


def _reopen(draft: Draft, denial: Denial) -> bool:
    step = draft.facts.step(denial.ids[0])
    if step is None:
        return False
    told = ToldReading("done", "not_done", 1.0, {"what": (step.title,)})
    return steps_judged.not_done(draft, told, denial.said)


def _merge(draft: Draft, denial: Denial) -> bool:
    first, second = (step for step in draft.facts.steps if step.id in denial.ids)
    if (first.status == "done") != (second.status == "done"):
        # Whether that one step is behind them is not known.
        return False
    days = first if first.last is not None else second
    both = replace(first, title=denials.one_step(denial.said), first=days.first, last=days.last)
    draft.record(PutStep(draft.deal_id, replace(second, removed=True)), PutStep(draft.deal_id, both))
    show_route(draft)
    return True


_DOES: Final[Mapping[Denied, Callable[[Draft, Denial], bool]]] = {
    "somebody": _take_off, "differs": _comes_round, "in_place": _only_competes, "rival": _is_none, "done": _reopen, "two_steps": _merge,
}  # fmt: skip
