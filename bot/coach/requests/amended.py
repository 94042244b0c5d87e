"""What is put right about the things of a deal, done: off the lists where they are not, onto the one where they are."""

from collections.abc import Callable, Iterator
from typing import Final

from bot.coach.answers.walking import repeat
from bot.coach.basics.record import replace
from bot.coach.keeping import views_changed
from bot.coach.known.facts import DealFacts, Person
from bot.coach.people import kept_as, rival_corrections
from bot.coach.requests.corrected import LETTERS, TALKING
from bot.coach.turn.draft import Draft
from bot.coach.understanding.amendments.records import Amendment, Thing
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import told_wrong
from bot.coach.words.amendment_reading import read_amendments
from bot.coach.words.phrases import same

_LONGEST: Final = 60


def things_of(facts: DealFacts) -> tuple[Thing, ...]:
    """What a deal has that can be spoken of."""
    return tuple(_things(facts))


def _things(facts: DealFacts) -> Iterator[Thing]:
    for person in facts.people:
        yield Thing("person", person.id, person.called, person.role or "")
        yield from (Thing("signer", person.id, name) for name in person.together_with)
    for step in facts.steps:
        if step.status != "not_needed":
            yield Thing("step", step.id, step.title)
    yield from (Thing("rival", rival.id, rival.name) for rival in facts.competitors if rival.name)


def take(draft: Draft, said: Utterance) -> bool:
    """Do what is put right about things of the deal; False where something is left to be read, or there was none."""
    if not draft.has_deal or draft.conversation.phase not in TALKING:
        return False
    if len(said.words) > _LONGEST or len(said.text) > LETTERS:
        return False
    rest = _amended(draft, said)
    if rest is None:
        return False
    # What is told beside it is of this deal, whatever it names; of two that were one more may be told at once.
    draft.placed = True
    again = _amended(draft, rest) if rest.words else None
    rest = rest if again is None else again
    if not rest.words or told_wrong.is_only_that(rest):
        repeat(draft)
        return True
    draft.said = rest
    return False


def _amended(draft: Draft, said: Utterance) -> Utterance | None:
    """What is left of a text when what it puts right is done; None where it puts nothing right."""
    told = read_amendments(said, things_of(draft.facts), draft.language)
    done = [amendment for amendment in told.amendments if _DOES[amendment.says](draft, amendment)]
    return utterance(told.rest(said, done)) if done else None


def _not(draft: Draft, amendment: Amendment) -> bool:
    return bool([thing for thing in amendment.things if _off(draft, thing)])


def _off(draft: Draft, thing: Thing) -> bool:
    return kept_as.off(draft, thing.kind, thing.key, thing.called)


def _rival(draft: Draft, amendment: Amendment) -> bool:
    """In the race, and nobody over there any more; a step that is called no more than that goes with it."""
    if {thing.kind for thing in amendment.things} == {"rival"}:
        # Of who is a rival as it is, something else is told.
        return False
    said = draft.said or utterance("")
    if any(
        thing.kind == "person" and rival_corrections.only_reports(said, thing.called)
        for thing in amendment.things
    ):
        # "Guldmann is in the race as well, says Mirjam": she told us of it.
        return False
    called = (thing.called for thing in amendment.things if thing.kind in {"rival", "person"})
    named = next(called, amendment.words[0])
    if not named:
        return False
    for thing in amendment.things:
        if thing.kind in {"person", "signer"}:
            _off(draft, thing)
    kept_as.rival(draft, named)
    return True


def _person(draft: Draft, amendment: Amendment) -> bool:
    """Somebody over there, and no rival any more; a step that is called no more than that goes with it."""
    name, *roles = amendment.words
    for thing in amendment.things:
        if thing.kind == "rival":
            _off(draft, thing)
    kept_as.person(draft, name, roles)
    return True


def _person_of(draft: Draft, thing: Thing) -> Person | None:
    return next((one for one in draft.facts.people if one.id == thing.key), None)


def _same(draft: Draft, amendment: Amendment) -> bool:
    two = [person for thing in amendment.things if (person := _person_of(draft, thing)) is not None]
    if len(two) != len(amendment.things):
        return False
    seat = next((one.role for one in two if one.name is None), None)
    # "Van Asch IS the chair": that is told now, whatever they were taken for before.
    kept_as.one(draft, *(replace(one, role=seat) if seat and one.name else one for one in two))
    return True


def _two(draft: Draft, amendment: Amendment) -> bool:
    person = _person_of(draft, amendment.things[0])
    if person is None:
        return False
    kept_as.several(draft, person, [ReadPerson(name, None) for name in amendment.words])
    return True


def _role(draft: Draft, amendment: Amendment) -> bool:
    person = _person_of(draft, amendment.things[0])
    if person is None or person.name is None:
        return False
    if same(person.role, amendment.words[0]):
        # What somebody is there says of nobody that they differ.
        return draft.open_question_id == "differ"
    if draft.open_question_id in _OF_A_SIGNER and not amendment.places[1:]:
        # What somebody is there answers who signs.
        return False
    kept_as.put(draft, replace(person, role=amendment.words[0]))
    return True


_OF_A_SIGNER: Final = frozenset({"final_yes", "mandate", "budget", "people"})


def _name(draft: Draft, amendment: Amendment) -> bool:
    thing = amendment.things[0]
    if kept_as.rival_renamed(draft, thing.key, amendment.words[0]):
        return True
    person = _person_of(draft, thing)
    if person is None or (person.name is None and person.gives_the_yes):
        # Who signs is told by name: that answers more.
        return False
    kept_as.put(draft, replace(person, name=amendment.words[0]))
    return True


def _agrees(draft: Draft, amendment: Amendment) -> bool:
    return views_changed.comes_round(draft, utterance(amendment.things[0].called))


_DOES: Final[dict[str, Callable[[Draft, Amendment], bool]]] = {
    "not": _not, "rival": _rival, "person": _person, "same": _same, "two": _two, "role": _role, "name": _name,
    "agrees": _agrees,
}  # fmt: skip
