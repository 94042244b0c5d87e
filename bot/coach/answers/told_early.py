"""Before an answer is taken for the open question: what else it may be.

People answer what they have in mind. What plainly belongs elsewhere is kept for what it is and read back, and the question
stays open: a wrong fact under the right question is worse than being asked twice.
"""

from collections.abc import Callable
from functools import cache
from typing import Final

from bot.coach.answers import walking
from bot.coach.basics.record import record
from bot.coach.keeping import actions_done, steps_over, views_changed
from bot.coach.news import news_by_clause, several_told, who_came_and_went
from bot.coach.people import (
    money_told,
    name_of_role,
    people_corrections,
    people_told,
    rival_corrections,
    rival_told,
    said_yes,
    signer_told,
    topic_told,
    who_is,
    works_for,
    worth_alone,
)
from bot.coach.route import day_put_right, step_dates, step_day_told
from bot.coach.route.told_notes import notes_of
from bot.coach.showing import asking
from bot.coach.showing.bare_answers import all_agree, behind_a_no, is_nod, nobody, yes_or_no
from bot.coach.told import (
    answers_signing,
    budget_denied,
    next_told,
    not_begun,
    parts_told,
    place_told,
    put_right,
    signing_told,
    swapped,
    told_route,
)
from bot.coach.turn.draft import Draft
from bot.coach.turn.questions import BY_ID
from bot.coach.understanding.text import Utterance
from bot.coach.words.reading import match_step, read_against, read_date, read_names, read_people

Taking = Callable[[Draft, Utterance], bool]


@record
class At:
    """Further questions for one kind of thing, with what is an answer to these instead."""

    questions: frozenset[str]
    unless: tuple[Taking, ...] = ()


@record
class Told:
    """One kind of thing that may be told under another question.

    `take` recognises it, keeps it and reads it back; False, with nothing recorded, when the text is something else. It
    is tried `at` these questions, `unless` the text is an answer to them after all. `anew`: the question is put with what
    stands beside it now. `goes_on`: what is asked next follows from what was told, and may be something else. `also`: where other texts are the answers.
    """

    take: Taking
    at: frozenset[str]
    unless: tuple[Taking, ...] = ()
    anew: bool = False
    goes_on: bool = False
    also: tuple[At, ...] = ()

    def answers_at(self, question_id: str) -> tuple[Taking, ...] | None:
        """What is an answer after all to this open question; None where it is not tried at that one."""
        if question_id in self.at:
            return self.unless
        return next((place.unless for place in self.also if question_id in place.questions), None)


# A kind of thing with what is an answer to the open question instead.
_Tried = tuple[Told, tuple[Taking, ...]]


def take(draft: Draft, question_id: str, said: Utterance) -> bool:
    """Keep what is told beside the open question, and put that question again. False for an answer."""
    if is_nod(said):
        return False
    return _take(draft, question_id, said, _told_at(question_id))


def take_moved(draft: Draft, question_id: str, said: Utterance) -> bool:
    """The same of the one thing that comes before all else: that a date of theirs moved, which even small talk may tell."""
    return _take(draft, question_id, said, _tried(MOVED, question_id))


def _take(draft: Draft, question_id: str, said: Utterance, kinds: tuple[_Tried, ...]) -> bool:
    pending = draft.conversation.pending
    for told, answers in kinds:
        if (answers and any(is_answer(draft, said) for is_answer in answers)) or not told.take(draft, said):
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


@cache
def _told_at(question_id: str) -> tuple[_Tried, ...]:
    """What may be told at this question, in the order of the table."""
    return _tried(TOLD, question_id)


def _tried(kinds: tuple[Told, ...], question_id: str) -> tuple[_Tried, ...]:
    found = ((told, told.answers_at(question_id)) for told in kinds)
    return tuple((told, answers) for told, answers in found if answers is not None)


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
_RIVAL_ASIDE: Final = _ACTS | {
    "final_yes",
    "budget",
    "unbudgeted",
    "people",
    "position",
    "stage",
    "value",
    "steps",
}
# Where "the board okayed it" is the answer: of the money, of the route, of the step that was expected.
_YES_IS_AN_ANSWER: Final = frozenset(
    {"budget", "unbudgeted", "steps", "stage", "final_yes", "happened", "recap", "differently", "slip_reason"}
)
_NO_AMOUNT: Final = _OTHERS | _ACTS | {"steps", "stage", "position", "next_step_date"}


# -- what makes it an answer after all ----------------------------------------------------------------------------------


def _is_nobody(draft: Draft, said: Utterance) -> bool:
    if nobody(said):
        return True
    asked = draft.open_question_id
    return (asked in _SOMEBODY and behind_a_no(said) is not None) or (asked == "differ" and all_agree(said))


def _denies_budget(draft: Draft, said: Utterance) -> bool:
    return budget_denied.denies(said)


def _is_nobody_nor_money(draft: Draft, said: Utterance) -> bool:
    # "Geen" is nobody, "geen budget" is no person at all.
    return nobody(said) and not money_told.names_money(said)


def _tells_the_money(draft: Draft, said: Utterance) -> bool:
    return money_told.tells_the_money(said)


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


def _says_not_begun(draft: Draft, said: Utterance) -> bool:
    return not_begun.told(draft, said) is not None


def _stands_beside_chips(draft: Draft, said: Utterance) -> bool:
    return step_dates.chips_stand_beside(draft)


def _stands_beside_none(draft: Draft, said: Utterance) -> bool:
    return not step_dates.chips_stand_beside(draft)


# What answers the three questions that a word or two may answer.
_POSITION: Final = At(frozenset({"position"}), (_is_nobody, _is_on_the_route))
_FINAL_YES: Final = At(frozenset({"final_yes"}), (_is_nobody, _names_a_rival, _names_the_signer))
_RIVALS: Final = At(frozenset({"rivals"}), (_is_nobody, _names_the_signer))

# -- the table ----------------------------------------------------------------------------------------------------------

# "Can it be put off to May?" is news of that day as well, whatever else a question back would be.
MOVED: Final = (Told(day_put_right.redate, _NO_DAYS),)
# What is said in a wording of its own comes first, then whoever is named, then what a note is read for; last the money and
# the place, which a word or two may tell that would be something else in any longer text.
TOLD: Final[tuple[Told, ...]] = (
    Told(topic_told.take_first, frozenset({"steps"})),
    Told(told_route.take, _OTHERS | {"budget", "unbudgeted", "position"}, anew=True),
    Told(
        next_told.take,
        _OTHERS
        | {
            "steps",
            "budget",
            "unbudgeted",
            "stage",
            "position",
            "action",
            "next_step_date",
            "value",
            "rival_detail",
        },
        goes_on=True,
    ),
    Told(steps_over.take, _OTHERS | {"budget", "unbudgeted", "next_step", "action"}),
    Told(said_yes.take, _ANY - _YES_IS_AN_ANSWER, anew=True),
    Told(parts_told.take_labelled, _ANY - {"action"}),
    Told(topic_told.take_aside, _ANY),
    Told(topic_told.take_count, _ANY),
    Told(swapped.take_signer, frozenset({"final_yes"}), anew=True),
    Told(put_right.take, _ANY),
    Told(news_by_clause.take_later, _ANY - {"happened"}, goes_on=True),
    Told(news_by_clause.take_of_steps, _ANY - {"happened", "steps", "stage"}, goes_on=True),
    Told(news_by_clause.take_done, _OTHERS | {"action", "position", "next_step"}, goes_on=True),
    Told(several_told.take, _ANY),
    Told(works_for.take, _ANY - {"steps", "final_yes"}),
    Told(signing_told.take, _ANY - {"final_yes"}),
    Told(signer_told.take, _SIGNER_ASIDE),
    Told(who_came_and_went.take_alone, _ANY - _YES_IS_AN_ANSWER, anew=True),
    Told(people_corrections.take, _ANY),
    Told(views_changed.take, _ANY),
    Told(step_day_told.take, _OTHERS | {"budget", "action", "stage"}),
    Told(name_of_role.take, _ANY),
    Told(who_is.take, _ANY - _SOMEBODY - {"final_yes"}),
    Told(rival_corrections.leaves_the_race, _ANY),
    Told(rival_corrections.joins_the_race, _ANY - {"rivals"}),
    Told(actions_done.take_back_theirs, _ANY),
    Told(actions_done.tick, _OTHERS | _THEIR_ACT | {"steps", "stage", "budget", "unbudgeted", "position"}),
    Told(place_told.take_step_itself, _OTHERS | {"budget"}),
    Told(place_told.take_done, _OTHERS | {"budget", "unbudgeted"}),
    Told(worth_alone.take_known_sum, _ANY - {"final_yes"}),
    Told(worth_alone.take_worth, _NO_AMOUNT),
    Told(rival_told.take_row, _ANY - {"rivals"}),
    Told(rival_told.take, _RIVAL_ASIDE, (_is_nobody,)),
    Told(people_told.take_voice, _ACTS | {"steps"}, also=(_POSITION,)),
    Told(people_told.take_known_voice, frozenset({"rivals"}), (_is_nobody,)),
    Told(people_told.take_voices, _ACTS),
    Told(people_told.take_signer, frozenset({"budget"}), (_says_yes_or_no,)),
    Told(
        people_told.take_pair,
        frozenset({"position"}),
        (_is_nobody,),
        also=(At(frozenset({"budget"}), (_says_yes_or_no,)),),
    ),
    Told(parts_told.take_rivals, _SOMEBODY | {"final_yes"}, (_is_nobody,)),
    Told(
        people_told.take_view,
        _ACTS | {"position"},
        (_is_nobody,),
        also=(_FINAL_YES, At(frozenset({"budget"}), (_is_nobody, _says_yes_or_no, _tells_the_money))),
    ),
    Told(people_told.take_opinion, _ACTS, also=(_POSITION,)),
    Told(parts_told.take_until_when, _THEIR_ACT, (_is_nobody,)),
    Told(parts_told.take_coming, _POSITION.questions, (*_POSITION.unless, _says_not_begun)),
    Told(parts_told.take_one_in_the_race, _POSITION.questions, _POSITION.unless),
    Told(parts_told.take_promise, _SOMEBODY | {"final_yes"}, _FINAL_YES.unless, also=(_RIVALS,)),
    Told(parts_told.take_dated_step, _SOMEBODY | {"final_yes"}, _FINAL_YES.unless, also=(_RIVALS,)),
    Told(
        money_told.take_budget,
        _OTHERS,
        (_is_nobody, _names_somebody),
        also=(At(frozenset({"unbudgeted"}), (_denies_budget,)),),
    ),
    Told(
        money_told.take_budget_there,
        frozenset({"steps", "stage"}),
        also=(
            At(_ACTS, (_names_somebody, _has_a_day)),
            At(frozenset({"next_step_date"}), (_has_a_day,)),
            _POSITION,
        ),
    ),
    Told(worth_alone.take_bare_worth, _POSITION.questions, _POSITION.unless),
    Told(money_told.take_number, frozenset({"position"}), (_is_on_the_route,)),
    Told(money_told.take_bare_budget, frozenset({"final_yes"}), (_is_nobody_nor_money,)),
    Told(place_told.take_place_of_somebody, _SOMEBODY, (_is_nobody,)),
    Told(place_told.take_place_now, _THEIR_ACT, (_is_nobody,)),
    Told(place_told.take_place, _OTHERS, (_is_nobody, _names_somebody)),
    Told(place_told.take_step_named, frozenset({"differ"}), (_is_nobody, _says_yes_or_no, _says_who_differs)),
    Told(
        step_dates.take_bare_day,
        _ANY - {"next_step_date", "action"},
        (_stands_beside_none,),
        anew=True,
        also=(At(frozenset({"action"})),),
    ),
    Told(step_dates.keep_for_the_step, frozenset({"next_step"}), (_stands_beside_chips,)),
    Told(step_dates.take_missing_day, _NO_DAYS | {"next_step"}, (_stands_beside_chips,), anew=True),
    Told(step_dates.pass_over, _NO_DAYS | {"next_step"}, (_stands_beside_chips,)),
)
