"""The customer's route as it comes in: with other things among it, a line a message, or where something else is asked."""

from collections.abc import Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.keeping import recording
from bot.coach.known.facts import BuyingStep
from bot.coach.people.people_told import names_alone
from bot.coach.route.route_corrections import headed_part, is_headed, route_told, show_route
from bot.coach.route.signer_of_route import name_signer
from bot.coach.showing.bare_answers import nobody, unsure, yes_or_no
from bot.coach.told import among_steps, route_again, telling
from bot.coach.turn.draft import Draft
from bot.coach.understanding.people.signing_terms import LEAD_IN
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import match_step, read_names, read_steps

# -- a line a message ---------------------------------------------------------------------------------------------------

# Noted in a walk whose route began with one line.
LINE: Final = "steps:line"
_LONGEST: Final = 6
_CLAUSE_MARKS: Final = frozenset(",;:?\n")


def is_a_line(said: Utterance) -> bool:
    """Whether a text is short enough for one step on a line of its own."""
    return len(said.words) <= _LONGEST and not _CLAUSE_MARKS & set(said.text.strip(" .!"))


def take_line(draft: Draft, said: Utterance) -> bool:
    """Take one more line of a route that is told a line a message. False where the one before was none, or this is none."""
    pending = draft.conversation.pending
    if pending is None or "steps" not in pending.read_back or LINE not in draft.walk.mirrored:
        return False
    read = read_steps(said, draft.language).steps
    if len(read) != 1 or not is_a_line(said) or len(said.words) == 1:
        return False
    if nobody(said) or unsure(said) or yes_or_no(said) is not None:
        return False
    if telling.speaks_of_now(said):
        return False
    if names_alone(said, read_names(said, draft.language)) or not among_steps.acts(draft, said):
        return False
    if match_step(said, [step.title for step in draft.facts.steps], draft.language) is not None:
        return False
    add(draft, read)
    name_signer(draft, said)
    show_route(draft)
    return True


def add(draft: Draft, read: Sequence[ReadStep]) -> None:
    """Put steps behind the ones that are known."""
    known = tuple(_as_read(step) for step in draft.facts.steps)
    recording.record_steps(draft, (*known, *read))


def _as_read(step: BuyingStep) -> ReadStep:
    return ReadStep(step.title, step.who, step.status == "done")


_NUMBERED: Final = later(r"\s*(?P<number>\d{1,2})[.)]\s*\S")


def continue_list(draft: Draft, said: Utterance) -> bool:
    """Take "3. Henk tekent", typed as a message of its own, for the next line of the list. False when it is not that."""
    found = _NUMBERED.match(said.text)
    steps = draft.facts.steps
    if found is None or not steps or int(found.group("number")) != len(steps) + 1:
        return False
    read = read_steps(said, draft.language).steps
    add(draft, read)
    name_signer(draft, utterance(", ".join(step.title for step in draft.facts.steps)))
    show_route(draft)
    return bool(read)


def goes_on_with_route(draft: Draft, said: Utterance) -> bool:
    """Take "bestuur beslist", sent as a message of its own behind a route of one step, for the next: somebody acts in it."""
    steps = draft.facts.steps
    read = read_steps(said, draft.language).steps
    if len(steps) != 1 or len(read) != 1 or read[0].who is None or telling.speaks_of_now(said):
        return False
    who, told = utterance(read[0].who).fold, utterance(phrases.without_article(said.text)).fold
    if not told.startswith(f"{who} ") or telling.has_room_for_more(said):
        # "Inkoop" alone says where they are, or who; "zet IT test vooraan" is an order.
        return False
    add(draft, read)
    name_signer(draft, said)
    show_route(draft)
    return True


# -- a route told where something else is asked -------------------------------------------------------------------------

_IN_ORDER: Final = frozenset("dan daarna then vervolgens waarna after eerst first".split())
_A_LIST: Final = 3
_A_PAIR: Final = 2
_ENDS: Final = later(r"[.!?;\n]+\s+")
_BEGUN: Final = frozenset(
    "started begun began runs running ran gestart begonnen begon loopt liep today vandaag yesterday gisteren".split()
)


def _tells_of_now(said: Utterance) -> bool:
    return telling.speaks_of_now(said) or bool(_BEGUN & set(said.words))


def lays_out(said: Utterance) -> bool:
    """Whether a text says that it lays a route out: what comes first and then, or that these are the steps."""
    return not _IN_ORDER.isdisjoint(said.words) or is_headed(said)


def are_acts(draft: Draft, steps: Sequence[ReadStep]) -> bool:
    """Whether something is done in each of them but one, or it is one that is known: "that's it, maybe the foreman" is no route."""
    titles = [step.title for step in draft.facts.steps]
    acts = [
        step
        for step in steps
        if match_step(utterance(step.title), titles, draft.language) is not None
        or (among_steps.acts(draft, utterance(step.title)) and not _names_somebody(draft, step))
    ]
    return len(acts) >= len(steps) - 1


def _names_somebody(draft: Draft, step: ReadStep) -> bool:
    """Whether a step is nothing but who somebody is."""
    title = utterance(step.title)
    return names_alone(title, read_names(title, draft.language))


def take(draft: Draft, said: Utterance) -> bool:
    """Take "the ward tests a bed, then the committee, then the board signs" for their route, whatever is asked.

    False where it lays none out in order, where it is the one that is known, and where that one says more.
    """
    # What opens on "no, wait" puts right what was told before.
    headed = headed_part(said)
    if headed is None and draft.facts.steps and _tells_of_now(said):
        # "Trial started today, then the matron rings me" is news of a route, and no other one.
        return False
    if headed is not None and not route_told(draft, headed):
        # What stands in a sentence behind it is told besides.
        headed = utterance(_ENDS.split(headed.text, maxsplit=1)[0])
    ordered = headed is not None or (
        said.words[:1] != () and said.words[0] not in LEAD_IN and not _IN_ORDER.isdisjoint(said.words)
    )
    said = headed or said
    steps = among_steps.steps_among(draft, said, route_told(draft, said)) if ordered else ()
    known = draft.facts.steps if headed is None else ()
    if len(steps) < (_A_LIST if headed is None else _A_PAIR) or len(steps) < len(
        [step for step in known if step.status != "done"]
    ):
        return False
    if not are_acts(draft, steps) or (known and _names_somebody(draft, steps[0])):
        # "Boss Mick, wants it tested, then he'll sign" says who it is first.
        return False
    titles = [step.title for step in steps]
    new = [
        step
        for step in steps
        if match_step(utterance(step.title), [one.title for one in known], draft.language) is None
    ]
    if not new:
        return False
    # What is behind them stays at the head of it.
    done = [
        _as_read(step)
        for step in known
        if step.status == "done" and match_step(utterance(step.title), titles, draft.language) is None
    ]
    steps = route_again.merged(draft, steps, anew=headed is not None)
    recording.record_steps(draft, (*done, *steps))
    draft.mark("steps", "said")
    name_signer(draft, said)
    busy = [step for step in steps if step.busy]
    if busy:
        place = match_step(
            utterance(busy[-1].title), [step.title for step in draft.facts.steps], draft.language
        )
        if place is not None:
            recording.record_position(draft, step_id=draft.facts.steps[place].id)
            draft.mark("position", "said")
    show_route(draft)
    return True
