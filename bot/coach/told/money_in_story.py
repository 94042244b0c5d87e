"""What a message of several answers tells of the money.

A route is no budget, and a sum that has yet to pass somebody was not asked for.
"""

from collections.abc import Iterator
from typing import Final

from bot.coach.basics.once import later
from bot.coach.keeping import recording
from bot.coach.people import money_told
from bot.coach.showing import describing
from bot.coach.told import told_of_route
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Word
from bot.coach.understanding.money import find_amounts
from bot.coach.understanding.people.budget_told import has_so_much, is_not_there, names_the_money, state_of
from bot.coach.understanding.readings import NotesReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_budget

_CLAUSES: Final = later(r"[,.!?;:]\s+|\n")


def _about_money(said: Utterance | None) -> Iterator[str]:
    """The sentences of a text; of a long one its clauses, for each of which is about something of its own."""
    for sentence in told_of_route.SENTENCES.split(said.text) if said is not None else ():
        long = len(utterance(sentence).words) > told_of_route.LONGEST_STEP
        yield from _CLAUSES.split(sentence) if long else (sentence,)


def budget(draft: Draft, notes: NotesReading) -> Word | str | None:
    """Record what a message of several answers tells of the money; answers how it is shown, None where it tells nothing."""
    status = notes.budget
    if status == "requested" and draft.said is not None and not _is_asked_for(draft.said):
        # "About 180k, which has yet to pass the board" is what it is worth, and who decides.
        status = "unknown"
    if status == "approved" and draft.said is not None and _is_only_a_sum(draft, draft.said):
        status = "unknown"
    if status == "unknown" and draft.said is not None and any(map(has_so_much, _each_clause(draft.said))):
        status = "approved"
    for sentence in _about_money(draft.said):
        said = utterance(sentence)
        if _is_a_step(draft, said):
            continue
        short = len(said.words) <= told_of_route.LONGEST_STEP
        waits = status == "unknown" and is_not_there(said) and not told_of_route.OURSELVES & set(said.words)
        changed = status != "unknown" and state_of(said, status) != status
        if short and names_the_money(said) and (waits or changed):
            status = state_of(said, status)
            if status == "unknown":
                recording.record_budget(draft, "unknown", phrases.shortened(_of_it(sentence)))
                if find_amounts(said):
                    # How much there is was told: what frees it is not asked again.
                    draft.mark("budget", "said")
                return describing.budget(draft.facts.deal)
    if status == "unknown" or _is_on_their_route(draft):
        return None
    recording.record_budget(draft, status)
    draft.mark("budget", "said")
    return Word(f"budget_row.{status}")


def _each_clause(said: Utterance) -> Iterator[Utterance]:
    yield from (utterance(piece) for piece in _CLAUSES.split(said.text))


def _of_it(sentence: str) -> str:
    """A sentence from the clause on that is about the money, without what somebody does or wants behind it."""
    pieces = _COMMAS.split(sentence.strip())
    told = [utterance(piece) for piece in pieces]
    about = [names_the_money(one) or bool(find_amounts(one)) for one in told]
    if not any(about):
        return sentence.strip()
    first = about.index(True)
    kept = [
        piece
        for place, piece in enumerate(pieces[first:], first)
        if about[place] or _OF_SOMEBODY.match(told[place].fold) is None
    ]
    return ", ".join(kept)


# What somebody does or wants behind it is told of them.
_OF_SOMEBODY: Final = later(r"(?:(?:en|and|maar|but) )?(?:he|she|they|hij|zij|ze|we|wij|ik|i)\b")
_COMMAS: Final = later(r",\s+")


def _is_only_a_sum(draft: Draft, said: Utterance) -> bool:
    """Whether nothing says that the money is there but a sum: "310k over 4 yrs", "budget is around 180k she thinks"."""
    clauses = [utterance(piece) for piece in _CLAUSES.split(said.text)]
    told = [one for one in clauses if read_budget(one, draft.language) == "approved"]
    return any(find_amounts(one) for one in told) and not any(
        _IS_THERE.search(one.fold)
        or (_OF_MONEY.search(one.fold) and not (find_amounts(one) and _ABOUT.search(one.fold)))
        for one in told
    )


_ABOUT: Final = later(
    r"\b(?:around|about|roughly|maybe|probably|thinks?|reckons?|guess(?:es)?|ish|rond|ongeveer|circa|ong|zo'?n|denkt?|denken|gokt?|schat|misschien|geloof)\b"
)
_IS_THERE: Final = later(
    r"\b(?:there(?:'s)?|approved|available|set aside|reserved|allocated|ring-?fenced|released|freed|signed off|in the budget|have|has|got|er (?:is|zit|staat)|is er|akkoord|goedgekeurd|beschikbaar|begroot|binnen|vrij(?:gemaakt|gegeven)?|gereserveerd|toegekend|heeft|hebben|rond is|(?:is|zijn) rond|klaar)\b"
)


def _is_asked_for(said: Utterance) -> bool:
    """Whether a clause says of money that it was asked for."""
    clauses = (utterance(piece).fold for piece in _CLAUSES.split(said.text))
    return any(
        _LOAN.search(clause) or (_ASKED_FOR.search(clause) and _OF_MONEY.search(clause)) for clause in clauses
    )


def _is_a_step(draft: Draft, said: Utterance) -> bool:
    """Whether a clause tells a step of theirs and names no money: "then it goes to the bank for the lease"."""
    titles = (utterance(step.title).fold for step in draft.facts.steps)
    of_money = _OF_MONEY.search(said.fold) or _LOAN.search(said.fold)
    return of_money is None and any(f" {title} " in f" {said.fold} " for title in titles)


_ASKED_FOR: Final = later(
    r"\b(?:aan ?gevraagd|aanvraag|aanvragen|ingediend|in aanvraag|loopt|requested|request(?:ing)?|appl(?:ied|ying|ication)|asked for|submitted|put in|pending|waiting)\b"
)
# Whoever lends is asked before anything is lent.
_LOAN: Final = later(r"\b(?:loan|lening|mortgage|hypotheek)\b")
_OF_MONEY: Final = later(
    r"\b(?:budg\w*|buget\w*|bugdet\w*|begroting\w*|krediet\w*|geld|money|funds|funding|capex|subsidie|grant)\b"
)


def _is_on_their_route(draft: Draft) -> bool:
    """Whether all that a text says of the money is a step to come: "roof check, grant application, committee vote"."""
    titles = [step.title for step in draft.facts.steps if step.status != "done"]
    pieces = (
        [utterance(piece.strip(" .!")) for piece in _CLAUSES.split(draft.said.text)] if draft.said else []
    )
    of_money = [piece for piece in pieces if money_told.tells_the_money(piece)]
    return bool(of_money and titles) and all(
        any(
            phrases.same(phrases.without_article(piece.text), title)
            or (
                money_told.tells_the_money(utterance(title))
                and f" {utterance(title).fold} " in f" {piece.fold} "
            )
            for title in titles
        )
        for piece in of_money
    )
