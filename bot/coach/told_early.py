"""Before an answer is taken for the open question: what else it may be.

People answer what they have in mind. What plainly belongs elsewhere is kept for what it is and read back, and the question
stays open: a wrong fact under the right question is worse than being asked twice.
"""

from collections.abc import Callable
from typing import Final

from bot.coach import (
    actions_done,
    answers_signing,
    asking,
    money_told,
    name_of_role,
    news_by_clause,
    next_told,
    parts_told,
    people_corrections,
    people_told,
    place_told,
    rival_corrections,
    rival_told,
    several_told,
    signer_stated,
    signer_told,
    signing_told,
    step_dates,
    step_day_told,
    steps_over,
    told_route,
    topic_told,
    views_changed,
    walking,
)
from bot.coach.bare_answers import nobody, yes_or_no
from bot.coach.draft import Draft
from bot.coach.questions import BY_ID
from bot.coach.reading import match_step, read_against, read_date, read_names, read_people
from bot.coach.record import record
from bot.coach.told_notes import notes_of
from bot.coach.understanding.text import Utterance

Taking = Callable[[Draft, Utterance], bool]


@record
class Told:
    """One kind of thing that may be told under another question.

    `take` recognises it, keeps it and reads it back; False, with nothing recorded, when the text is something else. It
    is tried `at` these questions, `unless` the text is an answer to them after all. `anew`: the question is put with what
    stands beside it now. `goes_on`: what is asked next follows from what was told, and may be something else.
    """

    take: Taking
    at: frozenset[str]
    unless: tuple[Taking, ...] = ()
    anew: bool = False
    goes_on: bool = False


def take(draft: Draft, question_id: str, said: Utterance) -> bool:
    """Keep what is told beside the open question, and put that question again. False for an answer."""
    return _take(draft, question_id, said, TOLD)


def take_moved(draft: Draft, question_id: str, said: Utterance) -> bool:
    """The same of the one thing that comes before all else: that a date of theirs moved, which even small talk may tell."""
    return _take(draft, question_id, said, MOVED)


def _take(draft: Draft, question_id: str, said: Utterance, kinds: tuple[Told, ...]) -> bool:
    pending = draft.conversation.pending
    for told in kinds:
        if question_id not in told.at or any(is_answer(draft, said) for is_answer in told.unless):
            continue
        if not told.take(draft, said):
            continue
        if told.goes_on:
            walking.go_on(draft)
        elif told.anew and pending is not None:
            # What was read back before is still to stand or to be adjusted.
            asking.read_back_of(draft, *pending.read_back)
            asking.ask(draft, BY_ID[question_id])
        else:
            asking.repeat(draft)
        return True
    return False


# -- what a question is about -------------------------------------------------------------------------------------------

_ANY: Final = frozenset(BY_ID)
_THEIR_ACT: Final = frozenset({"next_step", "follow_up"})
_ACTS: Final = _THEIR_ACT | {"action"}
_SOMEBODY: Final = frozenset({"people", "differ"})
# Neither money nor a place on the way answers these.
_OTHERS: Final = _SOMEBODY | {"final_yes", "rivals"}
# Neither does a day answer these, whatever was put off.
_NO_DAYS: Final = _OTHERS | {"steps", "stage", "budget", "position"}
# Where no act is asked for, and nobody who acts, "the CFO signs" is about who signs.
_SIGNER_ASIDE: Final = frozenset({"stage", "budget", "unbudgeted", "people", "position", "differ", "rivals"})
# Where a rival is news beside what is asked; how a step went may be told in the same breath.
_RIVAL_ASIDE: Final = _ACTS | {"final_yes", "budget", "unbudgeted", "people", "position", "stage", "value"}
_NO_AMOUNT: Final = _OTHERS | _ACTS | {"steps", "stage", "position", "next_step_date"}


# -- what makes it an answer after all ----------------------------------------------------------------------------------


def _is_nobody(draft: Draft, said: Utterance) -> bool:
    return nobody(said)


def _is_nobody_nor_money(draft: Draft, said: Utterance) -> bool:
    # "Geen" is nobody, "geen budget" is no person at all.
    return nobody(said) and not money_told.names_money(said)


def _names_somebody(draft: Draft, said: Utterance) -> bool:
    return bool(read_names(said, draft.language))


def _names_the_signer(draft: Draft, said: Utterance) -> bool:
    return answers_signing.names_signer(draft, said)


def _names_a_rival(draft: Draft, said: Utterance) -> bool:
    return bool(notes_of(draft, said).competitors)


def _says_yes_or_no(draft: Draft, said: Utterance) -> bool:
    return yes_or_no(said) is not None


def _says_who_differs(draft: Draft, said: Utterance) -> bool:
    agree = read_people(said, draft.language).disagreement is False
    return agree or bool(read_against(said, draft.language))


def _has_a_day(draft: Draft, said: Utterance) -> bool:
    return read_date(said, draft.language, draft.today, draft.context.zone) is not None


def _is_on_the_route(draft: Draft, said: Utterance) -> bool:
    titles = [step.title for step in draft.facts.steps]
    return match_step(said, titles, draft.language) is not None


def _stands_beside_chips(draft: Draft, said: Utterance) -> bool:
    return step_dates.chips_stand_beside(draft)


def _stands_beside_none(draft: Draft, said: Utterance) -> bool:
    return not step_dates.chips_stand_beside(draft)


# -- the table ----------------------------------------------------------------------------------------------------------

# "Can it be put off to May?" is news of that day as well, whatever else a question back would be.
MOVED: Final = (Told(step_dates.redate, _NO_DAYS),)
# What is said in a wording of its own comes first, then whoever is named, then what a note is read for; last the money and
# the place, which a word or two may tell that would be something else in any longer text.
TOLD: Final[tuple[Told, ...]] = (
    Told(topic_told.take_first, frozenset({"steps"})),
    Told(told_route.take, _OTHERS | {"budget", "unbudgeted", "position"}, anew=True),
    Told(next_told.take, _OTHERS | {"budget", "unbudgeted", "stage", "position", "action"}),
    Told(steps_over.take, _OTHERS | {"budget", "unbudgeted", "next_step", "action"}),
    Told(parts_told.take_labelled, _ANY - {"action"}),
    Told(topic_told.take_aside, _ANY),
    Told(topic_told.take_count, _ANY),
    Told(news_by_clause.take_later, _ANY - {"happened"}, goes_on=True),
    Told(several_told.take, _ANY),
    Told(signer_stated.take, _ANY - {"final_yes"}),
    Told(signing_told.take, _ANY - {"final_yes"}),
    Told(signer_told.take, _SIGNER_ASIDE),
    Told(people_corrections.take, _ANY),
    Told(views_changed.take, _ANY),
    Told(step_day_told.take, _OTHERS | {"budget", "position", "action", "stage"}),
    Told(name_of_role.take, _ANY),
    Told(rival_corrections.leaves_the_race, _ANY),
    Told(rival_corrections.joins_the_race, _ANY - {"rivals"}),
    Told(actions_done.tick, _OTHERS | _THEIR_ACT | {"steps", "stage", "budget", "unbudgeted", "position"}),
    Told(place_told.take_step_itself, _OTHERS | {"budget"}),
    Told(money_told.take_worth, _NO_AMOUNT),
    Told(rival_told.take, _RIVAL_ASIDE, (_is_nobody,)),
    Told(people_told.take_voice, _ACTS | {"steps"}),
    Told(people_told.take_voice, frozenset({"position"}), (_is_nobody, _is_on_the_route)),
    Told(people_told.take_known_voice, frozenset({"rivals"}), (_is_nobody,)),
    Told(people_told.take_voices, _ACTS),
    Told(people_told.take_pair, frozenset({"position"}), (_is_nobody,)),
    Told(people_told.take_signer, frozenset({"budget"}), (_says_yes_or_no,)),
    Told(parts_told.take_rivals, _SOMEBODY | {"final_yes"}, (_is_nobody,)),
    Told(people_told.take_view, frozenset({"final_yes"}), (_is_nobody, _names_a_rival, _names_the_signer)),
    Told(people_told.take_view, frozenset({"position"}), (_is_nobody,)),
    Told(people_told.take_view, _ACTS, (_is_nobody,)),
    Told(people_told.take_opinion, frozenset({"position"}), (_is_nobody, _is_on_the_route)),
    Told(people_told.take_opinion, _ACTS),
    Told(parts_told.take_until_when, _THEIR_ACT, (_is_nobody,)),
    Told(parts_told.take_coming, frozenset({"position"}), (_is_nobody, _is_on_the_route)),
    Told(parts_told.take_one_in_the_race, frozenset({"position"}), (_is_nobody, _is_on_the_route)),
    Told(parts_told.take_promise, _SOMEBODY | {"final_yes"}, (_is_nobody, _names_a_rival, _names_the_signer)),
    Told(parts_told.take_promise, frozenset({"rivals"}), (_is_nobody, _names_the_signer)),
    Told(
        parts_told.take_dated_step, _SOMEBODY | {"final_yes"}, (_is_nobody, _names_a_rival, _names_the_signer)
    ),
    Told(parts_told.take_dated_step, frozenset({"rivals"}), (_is_nobody, _names_the_signer)),
    Told(money_told.take_budget, _OTHERS, (_is_nobody, _names_somebody)),
    Told(money_told.take_budget, frozenset({"unbudgeted"})),
    Told(money_told.take_budget_there, _ACTS, (_names_somebody, _has_a_day)),
    Told(money_told.take_budget_there, frozenset({"next_step_date"}), (_has_a_day,)),
    Told(money_told.take_budget_there, frozenset({"steps", "stage"})),
    Told(money_told.take_budget_there, frozenset({"position"}), (_is_nobody, _is_on_the_route)),
    Told(money_told.take_bare_worth, frozenset({"position"}), (_is_nobody, _is_on_the_route)),
    Told(money_told.take_number, frozenset({"position"}), (_is_on_the_route,)),
    Told(money_told.take_bare_budget, frozenset({"final_yes"}), (_is_nobody_nor_money,)),
    Told(place_told.take_place_of_somebody, _SOMEBODY, (_is_nobody,)),
    Told(place_told.take_place_now, _THEIR_ACT, (_is_nobody,)),
    Told(place_told.take_place, _OTHERS, (_is_nobody, _names_somebody)),
    Told(place_told.take_step_named, frozenset({"differ"}), (_is_nobody, _says_yes_or_no, _says_who_differs)),
    Told(step_dates.take_bare_day, _ANY - {"next_step_date"}, (_stands_beside_none,), anew=True),
    Told(step_dates.take_bare_day, frozenset({"action"}), anew=True),
    Told(step_dates.keep_for_the_step, frozenset({"next_step"}), (_stands_beside_chips,)),
    Told(step_dates.take_missing_day, _NO_DAYS | {"next_step"}, (_stands_beside_chips,), anew=True),
    Told(step_dates.pass_over, _NO_DAYS | {"next_step"}, (_stands_beside_chips,)),
)
