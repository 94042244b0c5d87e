"""The front door to the readers: each one is loaded, with its word lists, the first time it is asked.

A chat shows its first question before anybody has typed a word to read, and most commands read nothing at all. What is
imported is the function itself: to look a module up in its package again costs a third of a short reading.
"""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, ParamSpec, TypeVar, cast

from bot.coach.understanding.readings import (
    BudgetSaid,
    BudgetTold,
    DateReading,
    DealMatch,
    DealReading,
    EndingReading,
    EvidenceReading,
    IntentReading,
    KnownDeal,
    MandateSteps,
    NotesReading,
    OutcomeReading,
    PeopleReading,
    PerspectiveReading,
    ReadPerson,
    ReadRival,
    RivalsReading,
    SigningSaid,
    SlipReasonSaid,
    StepsReading,
    YesTold,
)
from bot.coach.understanding.text import Language, Utterance

if TYPE_CHECKING:
    from bot.coach.understanding.intent.weights import CommandWeights
    from bot.coach.understanding.people.yes_weights import YesWeights
    from bot.coach.understanding.perspective.weights import Weights
    from bot.coach.understanding.steps.piece_weights import PieceWeights

P = ParamSpec("P")
T = TypeVar("T")
# One answer is read for the same thing at several places of a turn, and again when the turn is taken again with more of
# the memory. As many turns as run beside each other have room.
_KEPT: Final = 8


def kept(read: Callable[P, T]) -> Callable[P, T]:
    """The reader, with what it made of the last few texts."""
    return cast("Callable[P, T]", lru_cache(_KEPT)(read))


# A known deal that fits this well is taken without asking; two customers are never merged silently.
SURE_OF_DEAL: Final = 90.0


@kept
def read_intent(
    said: Utterance, language: Language, weights: "Callable[[], CommandWeights] | None"
) -> IntentReading:
    """A command in what was typed, or None: an answer; `weights` gives those that judge along, where the shell has such."""
    from bot.coach.understanding.intent.reader import read_intent as read

    return read(said, language, weights)


def read_perspective(
    said: Utterance,
    language: Language,
    question: Literal["q1", "q3"],
    weights: "Callable[[], Weights] | None",
) -> PerspectiveReading:
    """Whose work an answer describes; `weights` gives those that judge along, where the shell has such."""
    from bot.coach.understanding.perspective.reader import read_perspective as read

    return read(said, language, question, weights)


@kept
def is_chasing(said: Utterance, language: Language) -> bool:
    """Whether an action of ours is only chasing."""
    from bot.coach.understanding.perspective.chasing import is_chasing as read

    return read(said, language)


@kept
def read_steps(
    said: Utterance, language: Language, weights: "Callable[[], PieceWeights] | None" = None
) -> StepsReading:
    """The customer's steps in time order, our own actions apart.

    `weights` gives those that know what is no step, for an answer to that very question.
    """
    from bot.coach.understanding.steps.reader import read_steps as read

    return read(said, language, weights)


def match_step(said: Utterance, titles: Sequence[str], language: Language) -> int | None:
    """The place of the step that is meant, or None."""
    from bot.coach.understanding.steps.match import match_step as read

    return read(said, titles, language)


def is_numbered_step(said: Utterance) -> bool:
    """Whether a step is meant by its place on the list: "stap 2", "the last one"."""
    from bot.coach.understanding.steps.match import is_numbered

    return is_numbered(said)


@kept
def read_date(said: Utterance, language: Language, today: date, zone: str) -> DateReading | None:
    """The one date of an answer; one named in full in the other language counts as well."""
    from bot.coach.understanding.dates.mixed import read_date as read

    return read(said, language, today, zone)


def read_their_date(said: Utterance, language: Language, today: date, zone: str) -> DateReading | None:
    """The same where it is the day on which the customer acts that counts; a day of which only a deed of ours is told is none."""
    from bot.coach.understanding.notes.their_date import read_their_date as read

    return read(said, language, today, zone)


def read_deal(said: Utterance, language: Language, known: Sequence[KnownDeal]) -> DealReading:
    """The customer, what the deal is about, and the known deals that fit."""
    from bot.coach.understanding.deals.reader import read_deal as read

    return read(said, language, known)


def match_account(account: str, topic: str | None, known: Sequence[KnownDeal]) -> tuple[DealMatch, ...]:
    """The known deals that fit a customer's name which is one for certain, best first."""
    from bot.coach.understanding.deals.reader import match_account as read

    return read(account, topic, known)


def normalised_account(name: str) -> str:
    """A customer's name as it is compared: no legal form, article, case or punctuation."""
    from bot.coach.understanding.deals.reader import normalised_account as read

    return read(name)


@kept
def read_people(
    said: Utterance,
    language: Language,
    value: Decimal | None = None,
    weights: "Callable[[], YesWeights] | None" = None,
) -> PeopleReading:
    """Who may say yes, the budget, and whether views differ.

    `weights` gives those that judge along about the yes, for a text that answers who may say it.
    """
    from bot.coach.understanding.people.reader import read_people as read

    return read(said, language, value, weights)


@kept
def read_budget_told(said: Utterance, language: Language) -> BudgetTold:
    """What a text that is about the budget tells of it: its state, or words that are none of the states."""
    from bot.coach.understanding.people.reader import read_budget as read

    return read(said, language)


def read_budget(said: Utterance, language: Language) -> BudgetSaid:
    """The state of the budget in a text that is about it; unknown where its words are none of the states."""
    return read_budget_told(said, language).state


@kept
def read_names(said: Utterance, language: Language) -> tuple[ReadPerson, ...]:
    """The people in an answer that is about people."""
    from bot.coach.understanding.people.names import read_names as read

    return read(said, language)


@kept
def read_signing_said(said: Utterance) -> SigningSaid | None:
    """Who signs and who does not, where a text says that and nothing else; None otherwise."""
    from bot.coach.understanding.people.signing_said import read_signing_said as read

    return read(said)


def is_no_signer(called: str, said: Utterance) -> bool:
    """Whether whoever was read to sign, and is `called` so in the text, signs nothing of the deal by its words."""
    from bot.coach.understanding.people.no_signer import is_no_signer as read

    return read(called, said)


def read_yes_told(said: Utterance, language: Language, *, asked: bool, about: bool = False) -> YesTold | None:
    """Who gives the final yes, told in clauses of which some may be about something else; None where none is of that."""
    from bot.coach.understanding.people.yes_told import read_yes_told as read

    return read(said, language, asked=asked, about=about)


def behind_us(action: Utterance) -> bool:
    """Whether an act of ours that was told beside their steps was done before."""
    from bot.coach.understanding.steps.behind_us import is_behind_us

    return is_behind_us(action)


def read_mandate_steps(said: Utterance, language: Language) -> MandateSteps | None:
    """Who signs up to what amount and who above it; None where the text says that of nobody."""
    from bot.coach.understanding.people.mandate_steps import read_mandate_steps as read

    return read(said, language)


def mandate_steps_within(said: Utterance, language: Language) -> MandateSteps | None:
    """The same told in one sentence of a story."""
    from bot.coach.understanding.people.mandate_steps import mandate_steps_within as read

    return read(said, language)


def read_against(said: Utterance, language: Language) -> tuple[ReadPerson, ...]:
    """Of whom a short text says that they are against it or doubt it."""
    from bot.coach.understanding.people.against import read_against as read

    return read(said, language)


def read_money(said: Utterance, language: Language) -> Decimal | None:
    """An amount of money."""
    from bot.coach.understanding.money import read_money as read

    return read(said, language)


def read_worth(said: Utterance, language: Language) -> Decimal | None:
    """What a deal is worth; None where the amount bounds what somebody may sign for."""
    from bot.coach.understanding.money import read_worth as read

    return read(said, language)


@kept
def rivals_told(said: Utterance, language: Language) -> tuple[ReadRival, ...]:
    """The rivals that a text says are some, whatever it answers."""
    from bot.coach.understanding.rivals.reader import rivals_told as read

    return read(said, language)


def read_rivals(said: Utterance, language: Language) -> RivalsReading:
    """Who or what the customer compares us with."""
    from bot.coach.understanding.rivals.reader import read_rivals as read

    return read(said, language)


def read_outcome(said: Utterance, *, dated: bool) -> OutcomeReading:
    """How an expected step went, in an answer to that question; `dated`: a day stands in it. Both languages count."""
    from bot.coach.understanding.outcome.reader import read_outcome as read

    return read(said, dated=dated)


def read_step_outcome(said: Utterance, title: str, *, dated: bool) -> OutcomeReading | None:
    """What a text says became of the step called so, by its own words; None where it says nothing of it."""
    from bot.coach.understanding.outcome.of_step import read_step_outcome as read

    return read(said, title, dated=dated)


@kept
def read_ending(said: Utterance) -> EndingReading:
    """What a message says becomes of the deal as a whole, in either language."""
    from bot.coach.understanding.endings.reader import read_ending as read

    return read(said)


def read_slip_reason(said: Utterance) -> SlipReasonSaid | None:
    """Which of the known reasons a date moved for, in a few words about it; None for another."""
    from bot.coach.understanding.outcome.reader import slip_reason as read

    return read(said)


def without_day(said: Utterance, when: DateReading) -> str:
    """A text without one of its days and the words that only led into it."""
    from bot.coach.understanding.notes.day_words import without_day as read

    return read(said, when)


def tells_no_act(said: Utterance) -> bool:
    """Whether a text tells only until when something runs, or what they would like to change, in either language."""
    from bot.coach.understanding.notes.no_act import no_act as read

    return read(said.fold.strip(" .!"))


def is_no_step(step: str, language: Language) -> bool:
    """Whether what was read for a step of theirs is none: nothing is done in it, or it is told of something else."""
    from bot.coach.understanding.notes.no_deed import is_none_of_theirs
    from bot.coach.understanding.notes.no_deed import names_no_deed as read

    return read(step, language) or is_none_of_theirs(step)


def action_with_day(notes: NotesReading, said: Utterance, language: Language) -> str | None:
    """Our action in a note as it was told, its day included."""
    from bot.coach.understanding.notes.day_words import with_day

    return with_day(notes.our_action, notes.our_action_date, said, language)


def read_notes(
    said: Utterance,
    language: Language,
    today: date,
    zone: str,
    known: Sequence[KnownDeal] = (),
    *,
    in_full: bool = False,
    of: tuple[str, str | None] | None = None,
    weights: "Callable[[], YesWeights] | None" = None,
) -> NotesReading:
    """One message with everything in it, split into the questions' answers.

    `in_full`: with what no question asks for; `of`: the customer and topic of the deal it is told of, where these are
    known; `weights` gives those that judge along about who decides.
    """
    return _read_notes(said, language, today, zone, tuple(known), in_full=in_full, of=of, weights=weights)


@kept
def _read_notes(
    said: Utterance,
    language: Language,
    today: date,
    zone: str,
    known: tuple[KnownDeal, ...],
    *,
    in_full: bool,
    of: tuple[str, str | None] | None,
    weights: "Callable[[], YesWeights] | None",
) -> NotesReading:
    from bot.coach.understanding.notes.reader import read_notes as read

    return read(said, language, today, zone, known, in_full=in_full, of=of, weights=weights)


def read_evidence(said: Utterance, about: str | None = None) -> EvidenceReading:
    """How sure a message is of the thing `about`, in either language; without it, of all that it says."""
    from bot.coach.understanding.evidence.reader import read_evidence as read

    return read(said, about)
