"""The end of the deal at hand told in one clause of a message, in any words: one tap is asked for, or it rests until the day that is told."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.deals import parking, two_customers, visiting, whose_news
from bot.coach.finding import naming
from bot.coach.finding.deal_meant import is_called, is_part_of_name
from bot.coach.keeping import endings, recording
from bot.coach.moments import whose_end
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer
from bot.coach.turn.questions import BY_ID
from bot.coach.understanding.endings import by_clause
from bot.coach.understanding.readings import DateReading, EndingReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import endings_told, spoken_of
from bot.coach.words.reading import read_date, read_worth

# Where their route is told, a row of it that is ticked ends nothing.
_ROUTE_IS_ASKED: Final = frozenset({"steps", "stage", "mirror"})
_OF_A_STEP: Final = frozenset({"happened", "differently", "new_date", "know_more", "slip_reason"})
_RACE: Final = frozenset({"rivals", "rival_detail"})


def take(draft: Draft, said: Utterance) -> bool:
    """Ask whether the deal that is meant has ended, or let it rest. False where no clause tells so."""
    if not by_clause.may_tell(said) or (draft.has_deal and draft.open_question_id in _ROUTE_IS_ASKED):
        return False
    name = whose_news.named_in(draft, said)
    return _here(draft, said) if name is None else _elsewhere(draft, said, name)


def _elsewhere(draft: Draft, said: Utterance, name: str) -> bool:
    """The same of another deal of theirs that the message names: "just called Acme, they're not going ahead"."""
    fitting = [
        deal
        for deal in naming.known_deals(draft, name)
        if deal.status == "open" and (is_called(deal, name) or is_part_of_name(deal, name))
    ]
    if len(fitting) != 1 or (draft.has_deal and draft.facts.deal.id == fitting[0].id):
        return False
    account = utterance(fitting[0].account).fold
    if by_clause.read(said, by_clause.Names((account, *sorted(spoken_of.own_words(account))))) is None:
        return False
    if visiting.enter(draft, fitting[0].id) and not _here(draft, said):
        visiting.visit(draft, said.text)
    return True


def _here(draft: Draft, said: Utterance) -> bool:
    told = _told(draft, said) if _may_end(draft) else None
    ending = endings.end_of(told.reading) if told is not None else None
    if told is None or ending is None:
        return False
    if ending == "won" and (
        whose_end.tells_of_the_step(draft, said) or endings.is_of_a_paper(draft.facts, said)
    ):
        return False
    if whose_end.goes_on(draft, said) or two_customers.announces_two(draft, said):
        return False
    when = _again_on(draft, told) if told.rests else None
    if told.reading.sure:
        draft.record(KeepAnswer("ending", said.text, draft.deal_id))
        close(draft, ending, told.reading, said)
    elif when is not None and when.day > draft.today:
        parking.rest(draft, said, when.day, told.others)
    else:
        endings.ask_whether(draft, ending, said.text)
    return True


def _may_end(draft: Draft) -> bool:
    return (
        draft.has_deal and draft.facts.deal.status == "open" and draft.open_question_id not in _ROUTE_IS_ASKED
    )


def rests(draft: Draft, said: Utterance) -> bool:
    """Whether a message says of the deal itself that it is put off."""
    told = _told(draft, said) if _may_end(draft) else None
    return told is not None and told.rests


def choose(draft: Draft, ending: endings.Closed, said: Utterance) -> None:
    """It is as was asked: the deal ends with what was told, or rests until the day that was."""
    told = _told(draft, said)
    when = _again_on(draft, told) if told is not None and ending == "parked" else None
    if told is not None and when is not None and when.day > draft.today:
        parking.rest(draft, said, when.day, told.others)
    else:
        close(draft, ending, reading_of(draft, said), said)


def close(draft: Draft, ending: endings.Closed, reading: EndingReading, said: Utterance) -> None:
    """End the deal at hand with what was told beside: whom they chose and why, or what it is worth."""
    amount = read_worth(said, draft.language) if ending == "won" else None
    if amount is not None:
        recording.record_value(draft, amount)
    draft.understood += _told_by(reading, said)
    endings.close(draft, ending, rival=reading.rival, why=reading.why)


def _told_by(reading: EndingReading, said: Utterance) -> list[str]:
    """The clauses that tell whom they chose or why, and hardly more: "went with zebra on price"."""
    kept = {*utterance(f"{reading.rival or ''} {reading.why or ''}").words}
    clauses = [one for one in _CLAUSES.split(said.text) if not kept.isdisjoint(utterance(one).words)]
    return [one for one in clauses if len(set(utterance(one).words) - kept) <= _AROUND_A_CHOICE]


_CLAUSES: Final = later(r"[,;.!?]\s+")
_AROUND_A_CHOICE: Final = 3


def reading_of(draft: Draft, said: Utterance) -> EndingReading:
    """What a message tells of the end, as a whole or in a clause."""
    reading = endings_told.read(said)
    told = _told(draft, said) if reading.ending is None and draft.has_deal else None
    return told.reading if told is not None else reading


def _told(draft: Draft, said: Utterance) -> by_clause.Told | None:
    asked = draft.open_question_id
    return by_clause.read(
        said,
        _names(draft),
        step_asked=asked in _OF_A_STEP,
        race_asked=asked in _RACE,
        in_front=asked in BY_ID and asked not in _OF_A_STEP | _RACE,
    )


def _names(draft: Draft) -> by_clause.Names:
    facts = draft.facts
    account = utterance(facts.deal.account).fold
    called = [utterance(name).fold for person in facts.people for name in (person.name, person.role) if name]
    return by_clause.Names(
        (account, *sorted(spoken_of.own_words(account))),
        # "It" is no department of theirs here.
        tuple(name for name in called if len(name) > _TOO_SHORT),
        tuple(utterance(rival.name).fold for rival in facts.competitors if rival.name),
    )


_TOO_SHORT: Final = 2
# "Try again in q2", "in maart opnieuw": the day on which it comes up again.
_AGAIN: Final = later(
    r"\b(?:again|opnieuw|terug|weer|back|retry|revisit|herbekijk\w*|herbezien|check|pick up|oppakken|oppikken|verder)\b"
)


def _again_on(draft: Draft, told: by_clause.Told) -> DateReading | None:
    """The day until which it rests, told with it or in a clause of its own."""
    clauses = (told.clause, *(one for one in told.others if _AGAIN.search(utterance(one).fold)))
    found = (read_date(utterance(one), draft.language, draft.today, draft.context.zone) for one in clauses)
    return next((when for when in found if when is not None), None)
