"""The end of a walk: the summary, the text for a CRM, the date of the next call, and changing any part of it."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, assert_never

from bot.coach.basics.record import replace
from bot.coach.days.calendars import Calendar
from bot.coach.deciding import evidence, nudges
from bot.coach.keeping import told_besides
from bot.coach.known.facts import DealFacts, OurAction, Remark, Topic
from bot.coach.showing import asking, describing, preparing
from bot.coach.told import day_we_speak
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutAction, PutDeal
from bot.coach.turn.questions import EDITABLE, WORTH_KNOWING
from bot.coach.turn.replies import Ask, Card, CardRow, Line, Option, PlainText, Word, values
from bot.coach.understanding.text import utterance
from bot.coach.words import phrases

OPEN_SHOWN: Final = 3


def close(draft: Draft) -> None:
    """End the walk: what never came up is open, and the summary is shown."""
    for topic in WORTH_KNOWING:
        if draft.facts.mark_of(topic) in {None, "skipped"} and not _known(draft.facts, topic):
            draft.open_question(topic)
    deal = draft.facts.deal
    draft.record(PutDeal(replace(deal, walks_done=deal.walks_done + 1)))
    show_summary(draft)


def _known(facts: DealFacts, topic: Topic) -> bool:
    """Whether something of a topic was said in passing, so that asking it as new would look deaf."""
    return {
        "final_yes": facts.final_yes is not None,
        "people": bool(facts.people),
        "differ": facts.deal.disagreement is not None or facts.position is None,
        "rivals": bool(facts.competitors),
    }.get(topic, False)


def show_summary(draft: Draft) -> None:
    """The card, and when they speak next; everything on it is optional."""
    draft.show(card(draft))
    # "Adjust" is for the whole of it now, and not for the one part that was read back.
    draft.sides[:] = [option for option in draft.sides if option.label != Word("option.edit")]
    draft.beside(
        Option("edit_menu", Word("option.edit"), side=True),
        Option("crm", Word("option.crm"), side=True),
    )
    came_from = draft.conversation.came_from
    if came_from is not None:
        label = Word("option.resume", values(customer=came_from[1]))
        draft.beside(Option(f"resume:{came_from[0]}", label, side=True))
    chips = (*asking.date_chips(draft.today), Option("skip", Word("option.no_date")))
    draft.to(phase="closing")
    known = draft.facts.deal.next_call_on
    line = Line("q.next_call.ask")
    if known is not None and known > draft.today:
        line = Line("q.next_call.known", values(when=known))
    draft.ask(Ask("next_call", line, chips, picks_date=True))


def day_told(draft: Draft) -> date | None:
    """The day on which they speak that this turn was told, of itself or as a move of ours: "i call Karen friday"; None where none was."""
    days = [
        effect.deal.next_call_on
        for effect in draft.effects
        if isinstance(effect, PutDeal) and effect.deal.id == draft.deal_id
    ]
    known = draft.found.deal.next_call_on if draft.found is not None else None
    if days and days[-1] not in {None, known}:
        return days[-1]
    moves = [
        told.action.due_on
        for told in draft.effects
        if isinstance(told, PutAction)
        and told.action.due_on is not None
        and not (told.action.done or told.action.removed)
        and day_we_speak.SPEAKS.search(utterance(told.action.what).fold)
    ]
    return moves[0] if moves else None


def card(draft: Draft, facts: DealFacts | None = None) -> Card:
    """The deal as the coach knows it, the one at hand or another: all of it, so that nothing seems to be forgotten."""
    facts = facts or draft.facts
    return Card(
        title_of(facts),
        rows(draft, facts),
        describing.checklist(facts, draft.language) if facts.steps else None,
    )


def show_anew(draft: Draft) -> None:
    """Put what was kept since into a card of the deal at hand that this turn shows."""
    title = title_of(draft.facts)
    draft.parts[:] = [
        _anew(part, card(draft)) if isinstance(part, Card) and part.title == title else part
        for part in draft.parts
    ]


def _anew(shown: Card, anew: Card) -> Card:
    """The whole card as it is now, or of a card that shows only a part that part."""
    if shown.rows[-1:] and shown.rows[-1].label != anew.rows[-1].label:
        rows = {row.label: row for row in anew.rows}
        return replace(shown, rows=tuple(rows.get(row.label, row) for row in shown.rows))
    return anew


def title_of(facts: DealFacts) -> Word:
    """What stands above everything that is told of a deal."""
    return Word("summary.title", values(deal=describing.deal_name(facts)))


def rows(draft: Draft, facts: DealFacts | None = None) -> tuple[CardRow, ...]:
    """The parts of the summary; what is not known says so instead of disappearing."""
    facts = facts or draft.facts
    nobody_knows = Word("summary.unknown")
    where = (
        describing.position_with_source(facts, facts.position, draft.today)
        if facts.position
        else nobody_knows
    )
    step = describing.next_step(facts.next_step) if facts.next_step else nobody_knows
    actions = tuple(_our_action(facts, ours) for ours in facts.actions if not ours.done)
    found = [
        *_ended_row(facts),
        CardRow(Word("summary.where"), (where,)),
        CardRow(Word("summary.next_step"), (step,)),
        CardRow(Word("summary.action"), actions or (nobody_knows,)),
    ]
    if facts.final_yes is not None:
        found.append(
            CardRow(Word("summary.final_yes"), (describing.final_yes(facts.final_yes, draft.today),))
        )
    voices = _voices(facts)
    if voices:
        found.append(CardRow(Word("summary.people"), (Word("people.in_a_row", values(who=voices)),)))
    money = describing.budget(facts.deal)
    if money is not None:
        found.append(CardRow(Word("summary.budget"), (money,)))
    if facts.deal.disagreement:
        found.append(CardRow(Word("summary.differ"), describing.who_differs(facts)))
    if facts.deal.value is not None:
        found.append(
            CardRow(Word("summary.value"), (Word("summary.amount", values(amount=facts.deal.value)),))
        )
    if facts.competitors:
        found.append(
            CardRow(
                Word("summary.rivals"),
                tuple(describing.rival_with_details(rival) for rival in facts.competitors),
            )
        )
    found.extend(besides_row(told_besides.told_of(draft, facts.deal.id)))
    found.extend(_open_row(facts, draft.today))
    found.append(CardRow(Word("summary.check_in"), (_check_in(draft, facts),)))
    return tuple(found)


def besides_row(told: Sequence[Remark]) -> tuple[CardRow, ...]:
    """The latest of what was told and is no fact of any kind, in the person's own words."""
    if not told:
        return ()
    lines = [
        Word("summary.said_on", values(text=remark.words, when=remark.on))
        for remark in told[-told_besides.SHOWN :]
    ]
    if len(told) > len(lines):
        lines.append(Word("summary.more_open", values(n=len(told) - len(lines))))
    return (CardRow(Word("summary.besides"), tuple(lines)),)


def _voices(facts: DealFacts) -> tuple[describing.Shown, ...]:
    """Who has a voice and stands in no other row."""
    signer = facts.final_yes
    along = signer.together_with if signer is not None else ()
    return tuple(
        describing.person(someone)
        for someone in facts.people
        if someone.has_voice
        and someone.called
        and someone is not signer
        and not someone.differs
        and not any(phrases.same(phrases.without_article(one), someone.called) for one in along)
    )


def _ended_row(facts: DealFacts) -> tuple[CardRow, ...]:
    """That the deal is not open any more, and why it was lost where that was said."""
    deal = facts.deal
    if deal.status == "open":
        return ()
    status = Word(f"deals.status.{deal.status}")
    lines = (status, deal.closed_why) if deal.closed_why else (status,)
    return (CardRow(Word("summary.status"), lines),)


def _our_action(facts: DealFacts, ours: OurAction) -> describing.Shown:
    """An action of ours; one that was meant for a step that is behind them, or gone, says so."""
    shown = describing.action(ours)
    coming = facts.next_step
    if ours.serves is None or (coming is not None and coming.id == ours.serves):
        return shown
    return Word("action.orphan", values(action=shown))


def _open_row(facts: DealFacts, today: date) -> tuple[CardRow, ...]:
    """What is missing before a yes, in a sentence, and the first questions for the customer that are open; of an ended deal nothing is.

    That nobody differs is our assumption, and to be asked; on the day it was told it is not put to them at once.
    """
    if facts.deal.status != "open":
        return ()
    told_today = {entry.topic for entry in facts.deal.marks if entry.mark == "assumed" and entry.on == today}
    still_open = [
        entry
        for entry in facts.open_questions
        if not entry.resolved and not (entry.topic == "differ" and entry.topic in told_today)
    ]
    topics = {entry.topic for entry in still_open}
    gap = evidence.yes_gap(facts)
    if gap is not None and (gap.topic in topics or not facts.deal.walks_done):
        # The question for the customer says it already; and before the end of the first walk everything is missing.
        gap = None
    if not still_open and gap is None:
        return ()
    lines: list[Word | str] = [describing.yes_gap(gap)] if gap is not None else []
    lines += [
        Word(f"open_question.{entry.topic}", values(customer=facts.deal.account))
        for entry in still_open[:OPEN_SHOWN]
    ]
    if len(still_open) > OPEN_SHOWN:
        lines.append(Word("summary.more_open", values(n=len(still_open) - OPEN_SHOWN)))
    return (CardRow(Word("summary.open"), tuple(lines)),)


def check_in_on(facts: DealFacts, now: datetime, calendar: Calendar) -> date | None:
    """The day on which the coach asks what became of their step, if nothing changes before; None for never."""
    found = nudges.decide(facts, now, calendar)
    match found:
        case nudges.Send():
            return calendar.local_day(now)
        case nudges.Wait(until):
            return calendar.local_day(until)
        case nudges.Stop():
            return None
        case _:
            assert_never(found)


def _check_in(draft: Draft, facts: DealFacts) -> Word:
    when = check_in_on(facts, draft.context.now, draft.calendar)
    return Word("summary.no_check_in") if when is None else Word("summary.check_in_on", values(when=when))


def show_for_crm(draft: Draft) -> None:
    """The summary as plain text to paste, with the route in words."""
    facts = draft.facts
    route = tuple(describing.route_line(step, draft.language) for step in facts.steps)
    lines = (CardRow(Word("summary.route"), route),) if route else ()
    draft.show(PlainText(describing.deal_name(facts), (*lines, *rows(draft))))


def show_edit_menu(draft: Draft) -> None:
    """Which part is to be changed? Chosen by number, label or tap."""
    facts = draft.facts
    options = [
        Option(f"edit:{question}", Word(f"edit.{question}"))
        for question in EDITABLE
        if question != "next_step_date" or facts.next_step is not None
        if question != "position" or facts.steps
    ]
    draft.ask(Ask("edit_menu", Line("q.edit_menu.ask"), (*options, Option("done", Word("option.done")))))


def finish(draft: Draft, next_call: date | None) -> None:
    """The visit is over; nothing is asked any more."""
    if next_call is not None:
        draft.record(PutDeal(replace(draft.facts.deal, next_call_on=next_call)))
        # The summary has just shown what there is to ask.
        seen = preparing.briefed(draft.facts, next_call, draft.calendar, draft.today)
        if seen is not None:
            draft.record(seen)
        draft.say("finished.call", when=next_call, customer=draft.facts.deal.account)
    else:
        draft.say("finished.quiet", customer=draft.facts.deal.account)
    draft.to(phase="idle", pending=None)
